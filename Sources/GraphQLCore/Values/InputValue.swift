// Values that come from clients, after JSON or literals, before and after coercion.

/// A value of an argument or variable. Before coercion it is what the client wrote; after coercion
/// it fits its type: enum names are `enumeration`; the fields of input objects are in the order of
/// the schema, with defaults filled in and absent fields left out.
public indirect enum InputValue: Sendable, Equatable {
    case null
    case boolean(Bool)
    case int(Int64)
    case float(Double)
    case string(String)
    case enumeration(String)
    case list([InputValue])
    case object([InputField])

    /// A number in JSON or a literal that fits neither `Int64` nor a finite `Double`, as written.
    case number(String)

    /// No value is nested deeper than this, whether it comes from JSON or from a literal.
    public static let maximumDepth = 500

    public struct InputField: Sendable, Equatable {
        public let name: String
        public let value: InputValue

        public init(_ name: String, _ value: InputValue) {
            self.name = name
            self.value = value
        }

        /// Compared by bytes: canonically equivalent names are different names.
        public static func == (left: InputField, right: InputField) -> Bool {
            left.name.utf8.elementsEqual(right.name.utf8) && left.value == right.value
        }
    }

    /// The member of an object; `nil` where absent or not an object.
    public subscript(name: String) -> InputValue? {
        guard case .object(let fields) = self else { return nil }
        return fields.first { $0.name.utf8.elementsEqual(name.utf8) }?.value
    }
}
