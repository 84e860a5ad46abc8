// Every page that the served schema offers, and every page within one, as queries.
import TestSupport

/// A field that returns a page.
struct PageField: Sendable, Hashable, CustomStringConvertible {
    let owner: String
    let name: String
    /// The type of its rows.
    let node: String
    /// The call with `first: $FIRST`.
    private let call: String

    init?(_ owner: String, _ field: ServedShape.Field, in shape: ServedShape) {
        guard let node = shape.node(of: field.type.name),
            field.type.name.hasSuffix("Connection"),
            let arguments = ServedShape.arguments(field, first: "$FIRST")
        else { return nil }
        self.owner = owner
        self.node = node
        name = field.name
        call = field.name + arguments
    }

    var description: String { "\(owner).\(name)" }

    /// The field with a selection for its rows.
    func text(first: String, _ nodes: String) -> String {
        "\(call.replacing("$FIRST", with: first)) { nodes \(nodes) }"
    }
}

extension ServedShape {
    /// Every field of an object that returns a page.
    var pages: [PageField] {
        types.values.sorted { $0.name < $1.name }
            .filter { $0.kind == "OBJECT" && !["Mutation", "Subscription"].contains($0.name) }
            .flatMap { type in type.fields.compactMap { PageField(type.name, $0, in: self) } }
    }

    /// Pages with required arguments that the walk cannot provide.
    var unreachablePages: [String] {
        types.values.filter { $0.kind == "OBJECT" }.flatMap { type in
            type.fields.filter {
                $0.type.name.hasSuffix("Connection") && PageField(type.name, $0, in: self) == nil
            }.map { "\(type.name).\($0.name)" }
        }
    }

    /// Everything of a type that may take a statement, except pages: the leaves that are resolved,
    /// and the objects and lists down to a depth, with their parts.
    func objects(of type: String, depth: Int) -> String {
        var parts = ["__typename"]
        for field in fields(of: type) where !field.type.name.hasSuffix("Connection") {
            guard let arguments = Self.arguments(field) else { continue }
            if !field.type.isComposite {
                guard Self.isResolved(field, of: type) else { continue }
                parts.append(field.name + arguments)
            } else if depth > 0 || isPart(field.type.name) {
                let below = isPart(field.type.name) ? depth : depth - 1
                parts.append(
                    "\(field.name)\(arguments) \(objects(of: field.type.name, depth: below))")
            }
        }
        parts += (types[type]?.possibleTypes ?? []).filter { $0 != type }
            .map { "... on \($0) { __typename \(ownLeaves(of: $0, in: type)) }" }
        return "{ " + parts.joined(separator: " ") + " }"
    }

    /// Leaves that are not columns of their object's row, and `id`, which identifies the object.
    private static func isResolved(_ field: Field, of type: String) -> Bool {
        field.name == "id" || !field.arguments.isEmpty
            || computedLeaves.contains("\(type).\(field.name)")
    }

    /// `Type.field` of fields marked as computed in the schema file: introspection does not show
    /// that.
    static let computedLeaves: Set<String> = {
        let text = (try? Checkout.text("schema.graphql")) ?? ""
        let plain = text.replacing(#/"[^"]*"|#[^\n]*|= *\{[^}]*\}/#, with: "")
        var leaves: Set<String> = []
        for type in plain.matches(of: #/type (\w+)[^{]*\{([^}]*)\}/#) {
            let fields = #/(\w+)(?:\([^)]*\))?: *[\w\[\]!]+ +@computed/#
            for field in type.output.2.matches(of: fields) {
                leaves.insert("\(type.output.1).\(field.output.1)")
            }
        }
        return leaves
    }()

    /// Whether the type is part of its parent, such as an address: it does not count as a level.
    private func isPart(_ type: String) -> Bool {
        types[type].map { $0.kind == "OBJECT" && !$0.interfaces.contains("Node") } ?? false
    }

    func isAbstract(_ type: String) -> Bool { types[type]?.kind != "OBJECT" }

    /// The leaves of an object in addition to those of its interface or union, without names that
    /// mean something else in another of its objects: those cannot be selected together.
    private func ownLeaves(of type: String, in parent: String) -> String {
        let common = Set(fields(of: parent).map(\.name))
        let others = (types[parent]?.possibleTypes ?? []).flatMap { fields(of: $0) }
        return fields(of: type).filter { field in
            !common.contains(field.name) && !field.type.isComposite
                && Self.isResolved(field, of: type)
                && others.allSatisfy { $0.name != field.name || $0.type == field.type }
        }
        .compactMap { field in Self.arguments(field).map { field.name + $0 } }
        .joined(separator: " ")
    }

    /// Fields that return an object or a list of objects, without pages.
    func objectFields(of type: String) -> [String] {
        fields(of: type).filter {
            $0.type.isComposite && !$0.type.name.hasSuffix("Connection")
        }.map(\.name)
    }
}

/// What the answers of a walk have shown.
struct PageHarvest {
    /// Rows by type.
    private(set) var rows: [String: Int] = [:]
    /// Rows whose field returned something, by `Type.field`.
    private(set) var filled: [String: Int] = [:]
    /// IDs by type.
    private(set) var ids: [String: Set<String>] = [:]

    mutating func take(_ json: JSON) {
        for item in json.items { take(item) }
        let names = json.names
        if let type = json["__typename"].string {
            rows[type, default: 0] += 1
            if let id = json["id"].string { ids[type, default: []].insert(id) }
            for name in names where !json[name].isNull && json[name] != [] {
                filled["\(type).\(name)", default: 0] += 1
            }
        }
        for name in names { take(json[name]) }
    }
}
