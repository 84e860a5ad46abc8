// A difference between two schemas, in the terms of the reference implementation's
// `findSchemaChanges`. https://github.com/graphql/graphql-js

/// One difference between an old and a new schema.
public struct SchemaChange: Sendable, Equatable {
    /// What a change may do to existing clients.
    public enum Severity: String, Sendable, CaseIterable {
        /// An operation that was valid may become invalid, or a response may have another form.
        case breaking
        /// Operations remain valid; a client that did not expect it may behave differently.
        case dangerous
    }

    public enum Kind: String, Sendable, CaseIterable {
        case typeRemoved = "TYPE_REMOVED"
        case typeChangedKind = "TYPE_CHANGED_KIND"
        case typeRemovedFromUnion = "TYPE_REMOVED_FROM_UNION"
        case valueRemovedFromEnum = "VALUE_REMOVED_FROM_ENUM"
        case requiredInputFieldAdded = "REQUIRED_INPUT_FIELD_ADDED"
        case implementedInterfaceRemoved = "IMPLEMENTED_INTERFACE_REMOVED"
        case fieldRemoved = "FIELD_REMOVED"
        case fieldChangedKind = "FIELD_CHANGED_KIND"
        case requiredArgumentAdded = "REQUIRED_ARG_ADDED"
        case argumentRemoved = "ARG_REMOVED"
        case argumentChangedKind = "ARG_CHANGED_KIND"
        case directiveRemoved = "DIRECTIVE_REMOVED"
        case directiveArgumentRemoved = "DIRECTIVE_ARG_REMOVED"
        case requiredDirectiveArgumentAdded = "REQUIRED_DIRECTIVE_ARG_ADDED"
        case directiveRepeatableRemoved = "DIRECTIVE_REPEATABLE_REMOVED"
        case directiveLocationRemoved = "DIRECTIVE_LOCATION_REMOVED"
        /// Not in the reference implementation: queries, mutations or subscriptions have another
        /// root type, or none.
        case rootTypeChanged = "ROOT_TYPE_CHANGED"
        /// Not in the reference implementation: exactly one field of an input object may be given
        /// now.
        case oneOfAdded = "ONE_OF_ADDED"
        /// Not in the reference implementation: a directive's argument has another type.
        case directiveArgumentChangedKind = "DIRECTIVE_ARG_CHANGED_KIND"
        case valueAddedToEnum = "VALUE_ADDED_TO_ENUM"
        case typeAddedToUnion = "TYPE_ADDED_TO_UNION"
        case optionalInputFieldAdded = "OPTIONAL_INPUT_FIELD_ADDED"
        case optionalArgumentAdded = "OPTIONAL_ARG_ADDED"
        case implementedInterfaceAdded = "IMPLEMENTED_INTERFACE_ADDED"
        case argumentDefaultChanged = "ARG_DEFAULT_VALUE_CHANGE"
        /// Not in the reference implementation, which compares the defaults of arguments only.
        case inputFieldDefaultChanged = "INPUT_FIELD_DEFAULT_VALUE_CHANGE"

        public var severity: Severity {
            switch self {
            case .valueAddedToEnum, .typeAddedToUnion, .optionalInputFieldAdded,
                .optionalArgumentAdded, .implementedInterfaceAdded, .argumentDefaultChanged,
                .inputFieldDefaultChanged:
                .dangerous
            default: .breaking
            }
        }
    }

    public let kind: Kind
    /// Of the element that changed, in the old schema, or in the new one if it was added.
    public let coordinate: String
    public let message: String
    /// Coordinates of the old schema; a client that uses one of them is affected. A coordinate that
    /// ends with a dot stands for all members of its type.
    public let affected: [String]

    public var severity: Severity { kind.severity }

    /// Whether the use of an element concerns a client with this change.
    public func affects(_ used: String) -> Bool {
        affected.contains { $0.hasSuffix(".") ? used.hasPrefix($0) : used == $0 }
    }
}

extension TypeSystem {
    /// What changes for clients between this schema and a newer one: first what breaks operations,
    /// then what is dangerous, each in the order of the old schema. Descriptions, deprecations and
    /// what was only added are not mentioned.
    public func changes(to newer: TypeSystem) -> [SchemaChange] {
        var comparison = SchemaComparison(old: self, new: newer)
        comparison.compare()
        return comparison.changes.filter { $0.severity == .breaking }
            + comparison.changes.filter { $0.severity == .dangerous }
    }
}
