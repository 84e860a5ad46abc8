// A directive's definition does not use the directive, neither directly nor through the types and
// directives that it refers to.

extension TypeSystemValidation {
    /// https://spec.graphql.org/September2026/#sec-Type-System.Directives.Type-Validation
    mutating func validateDirectiveCycles() {
        // Without a directive defined or extended in the documents there can be no cycle.
        let builtIn = source.builtIn
        guard origins.directives.contains(where: { $0.contains { $0.document != builtIn } })
        else { return }
        let graph = ReferenceGraph(system, source, origins)
        for component in graph.cycles() {
            // `extend scalar String @specifiedBy(url: "…")` is what the directive is for, though
            // its argument is a string.
            let holdsBuiltInType = component.contains {
                $0 < system.types.count && system.types[Int($0)].isBuiltIn
            }
            for node in component where node >= system.types.count {
                let number = Int(node) - system.types.count
                if holdsBuiltInType, system.directives[number].isBuiltIn { continue }
                report(
                    "Directive \"@\(system.directives[number].name)\" must not reference itself,"
                        + " directly or through the types and directives that it uses.",
                    Array(places(origins.directives[number]).prefix(1)))
            }
        }
    }
}

/// Which types and directives the definitions of input types and directives refer to. Types come
/// first, then directives.
private struct ReferenceGraph {
    private var edges: [[Int32]]

    init(_ system: TypeSystem, _ source: SchemaSource, _ origins: SchemaOrigins) {
        let typeCount = Int32(system.types.count)
        edges = Array(repeating: [], count: system.types.count + system.directives.count)
        func directives(in nodes: [NodeReference]) -> [Int32] {
            nodes.flatMap { node in
                let document = source.document(node)
                return (node.node..<document[node.node].subtreeEnd).compactMap {
                    (child: NodeIndex) -> Int32? in
                    guard document[child].kind == .directive else { return nil }
                    let reference = NodeReference(document: node.document, node: child)
                    return system.directive(source.name(reference)).map { typeCount + $0 }
                }
            }
        }
        for (type, nodes) in Self.nodesOfBuiltInTypes(system, source) {
            edges[Int(type)] = directives(in: nodes)
        }
        for (number, type) in system.types.enumerated() where type.isInput && !type.isBuiltIn {
            edges[number] =
                type.inputFields.map { system.inputValues[Int($0)].type.named }
                + directives(in: origins.types[number])
        }
        for (number, directive) in system.directives.enumerated() {
            edges[system.types.count + number] =
                directive.arguments.map { system.inputValues[Int($0)].type.named }
                + directives(in: origins.directives[number])
        }
    }

    /// Built-in scalars and enums that the documents define again or extend. Nothing else about
    /// them changes, so `origins` does not have them.
    private static func nodesOfBuiltInTypes(
        _ system: TypeSystem, _ source: SchemaSource
    ) -> [TypeIndex: [NodeReference]] {
        var found: [TypeIndex: [NodeReference]] = [:]
        for (number, document) in source.documents.dropLast().enumerated() {
            for node in document.children(of: 0) {
                let reference = NodeReference(document: Int32(number), node: node)
                guard
                    let kind = document[node].kind.definedType ?? document[node].kind.extendedType,
                    let type = system.type(source.name(reference)),
                    system.types[Int(type)].isBuiltIn, system.types[Int(type)].isInput,
                    system.types[Int(type)].kind == kind
                else { continue }
                found[type, default: []].append(reference)
            }
        }
        return found
    }

    /// The strongly connected components that hold a cycle, by Tarjan's algorithm.
    func cycles() -> [[Int32]] {
        var found: [[Int32]] = []
        var order = [Int32](repeating: -1, count: edges.count)
        var lowest = order
        var isOpen = [Bool](repeating: false, count: edges.count)
        var open: [Int32] = []
        var stack: [(node: Int32, next: Int)] = []
        var count: Int32 = 0
        for start in edges.indices where order[start] < 0 {
            stack.append((Int32(start), 0))
            while let (node, next) = stack.last {
                let index = Int(node)
                if next == 0 {
                    order[index] = count
                    lowest[index] = count
                    count += 1
                    open.append(node)
                    isOpen[index] = true
                }
                if next < edges[index].count {
                    stack[stack.count - 1].next += 1
                    let target = Int(edges[index][next])
                    if order[target] < 0 {
                        stack.append((Int32(target), 0))
                    } else if isOpen[target] {
                        lowest[index] = min(lowest[index], order[target])
                    }
                    continue
                }
                stack.removeLast()
                if let (parent, _) = stack.last {
                    lowest[Int(parent)] = min(lowest[Int(parent)], lowest[index])
                }
                guard lowest[index] == order[index] else { continue }
                var component: [Int32] = []
                repeat {
                    guard let member = open.popLast() else { break }
                    isOpen[Int(member)] = false
                    component.append(member)
                } while component.last != node
                if component.count > 1 || edges[index].contains(node) { found.append(component) }
            }
        }
        return found
    }
}
