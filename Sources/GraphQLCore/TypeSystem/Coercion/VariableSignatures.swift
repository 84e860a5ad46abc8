// What an operation declares about its variables, resolved against the schema once.

/// The variables of an operation.
/// https://spec.graphql.org/September2026/#sec-Language.Variables
struct VariableSignatures: Sendable {
    struct Signature: Sendable {
        let name: String
        let node: NodeIndex
        /// `nil` if the type is unknown or not an input type, which validation refuses.
        let type: TypeReference?
        /// The node of the type as written.
        let typeNode: NodeIndex
        let defaultNode: NodeIndex?
        /// The coerced default; `nil` where there is none or it does not coerce.
        let defaultValue: InputValue?
    }

    let typeSystem: TypeSystem
    private(set) var all: [Signature] = []
    private var indices: [Symbol: Int32] = [:]

    init(of operation: NodeIndex, in document: Document, names: [Int32], _ typeSystem: TypeSystem) {
        self.typeSystem = typeSystem
        let literals = LiteralCoercion(document, names: names, typeSystem)
        for node in document.children(of: operation) {
            guard document[node].kind == .variableDefinition else { continue }
            var typeNode = node
            var defaultNode: NodeIndex?
            for child in document.children(of: node) {
                switch document[child].kind {
                case .namedType, .listType, .nonNullType: typeNode = child
                case .directive: continue
                case .stringValue where document[child].flags.contains(.isDescription): continue
                default: defaultNode = child
                }
            }
            var type = typeSystem.typeReference(of: typeNode, in: document, names: names)
            if let named = type?.named, !typeSystem.types[Int(named)].isInput { type = nil }
            var value: InputValue?
            if let type, let defaultNode { value = literals.coerce(defaultNode, to: type) }
            let symbol = document[node].symbol
            // A repeated name, which validation refuses, means its last definition.
            indices[symbol] = Int32(all.count)
            all.append(
                Signature(
                    name: document.text(of: symbol), node: node, type: type, typeNode: typeNode,
                    defaultNode: defaultNode, defaultValue: value))
        }
    }

    @inline(__always)
    func index(of symbol: Symbol) -> Int32? { indices[symbol] }
}
