// Every bound of planning and execution in one place.

/// What a plan and its execution may cost.
public enum PlanLimits {
    /// Selections visited while the fields of one operation are collected, over all types and
    /// merged sets, beside `selectionsPerNode` for each node of the document. What abstract types
    /// multiply ends here; a plan of that size takes about 10 MB.
    public static let collectedSelections = 100_000
    public static let selectionsPerNode = 8
    /// Objects inside objects in a response.
    public static let responseDepth = 500
    /// Locations of one error: a field that is merged from many nodes names the first of them.
    public static let locationsPerError = 64
    /// Bytes of a response, or `responseBytesPerByte` for each byte of the data it is made of:
    /// objects that many others share are kept once and written each time.
    public static let responseBytes = 8 << 20
    public static let responseBytesPerByte = 4
    /// Tasks at work for the fields of one set of objects; more fields wait for a free one.
    public static let concurrentFields = 64
    /// Places of a response at which fragments are deferred or lists streamed, and results sent for
    /// them. What is met beyond them is sent with its surroundings, as if it were not deferred.
    public static let deliveries = 4_096
    /// Deferred fragments and streamed lists that are executed at once.
    public static let concurrentDeliveries = 16
    /// Decisions of `@skip`, `@include`, `@defer` and `@stream` of which a plan remembers the
    /// collected fields.
    public static let rememberedVariants = 8
    /// Bytes of the collected fields that a plan remembers for such decisions.
    public static let rememberedVariantBytes = 1 << 20
    /// Errors of one response, and positions looked at to find them: shared objects count each
    /// time. Beyond them the response says only that there are too many.
    public static let responseErrors = 20_000
    public static let errorSteps = 8_000_000
    /// Errors of variables before coercion stops.
    public static let variableErrors = 50
}
