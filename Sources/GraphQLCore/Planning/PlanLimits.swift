// All limits of planning and execution in one place.

/// What a plan and its execution may cost.
public enum PlanLimits {
    /// Selections visited while the fields of one operation are collected, over all types and
    /// merged sets, in addition to `selectionsPerNode` for each node of the document. It stops what
    /// abstract types multiply; a plan of that size takes about 10 MB.
    public static let collectedSelections = 100_000
    public static let selectionsPerNode = 8
    /// Nested objects in a response.
    public static let responseDepth = 500
    /// Locations of one error: a field that is merged from many nodes names the first of them.
    public static let locationsPerError = 64
    /// Bytes of a response, or `responseBytesPerByte` for each byte of the data it is made of:
    /// shared objects are stored once and written each time.
    public static let responseBytes = 8 << 20
    public static let responseBytesPerByte = 4
    /// Concurrent tasks for the fields of one set of objects; further fields wait for a free one.
    public static let concurrentFields = 64
    /// Places of a response at which fragments are deferred or lists streamed, and results sent for
    /// them. Anything beyond them is sent with its parent, as if it were not deferred.
    public static let deliveries = 4_096
    /// Deferred fragments and streamed lists that are executed concurrently.
    public static let concurrentDeliveries = 16
    /// Decisions of `@skip`, `@include`, `@defer` and `@stream` for which a plan caches the
    /// collected fields.
    public static let rememberedVariants = 8
    /// Bytes of collected fields that a plan caches for such decisions.
    public static let rememberedVariantBytes = 1 << 20
    /// Errors of one response, and positions visited to find them: shared objects count each time.
    /// Beyond them the response says only that there are too many.
    public static let responseErrors = 20_000
    public static let errorSteps = 8_000_000
    /// Errors of variables before coercion stops.
    public static let variableErrors = 50
}
