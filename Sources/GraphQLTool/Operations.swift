// The list of all operations.

/// What the tool offers.
enum Operations {
    static let all: [any Operation.Type] = [
        LexOperation.self,
        ParseOperation.self,
        PrintOperation.self,
        ValidateOperation.self,
        BuildSchemaOperation.self,
        ValidateSDLOperation.self,
        IntrospectOperation.self,
        ClientSchemaOperation.self,
        ExecuteOperation.self,
        SubscribeOperation.self,
        CoerceVariablesOperation.self,
        CoerceValueOperation.self,
    ]

    static func named(_ name: String) -> (any Operation.Type)? {
        all.first { $0.name.utf8.elementsEqual(name.utf8) }
    }
}
