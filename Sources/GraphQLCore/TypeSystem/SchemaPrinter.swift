// TypeSystem → canonical SDL: everything not built in, in the order of definition.

extension TypeSystem {
    /// The schema in canonical SDL: directives, then types, in the order of their definitions,
    /// with descriptions as block strings. Of built-in elements only the deprecation of a directive
    /// is written. `schema { … }` appears only if it differs from the default names. Applied
    /// directives other than `@deprecated`, `@specifiedBy` and `@oneOf` are left out.
    public var sdl: String {
        var printer = SchemaPrinter(self)
        printer.printSchema()
        return String(decoding: printer.text, as: UTF8.self)
    }
}

/// Writes a schema as SDL.
struct SchemaPrinter {
    private let system: TypeSystem
    private(set) var text: [UInt8] = []

    init(_ system: TypeSystem) {
        self.system = system
    }

    mutating func printSchema() {
        printSchemaDefinition()
        for directive in system.directives {
            if !BuiltInDefinitions.directiveNames.contains(directive.name) {
                beginDefinition()
                printDirective(directive)
            } else if directive.deprecationReason != nil {
                beginDefinition()
                printExtension(of: directive)
            }
        }
        for index in system.introspectionOrder where !system.types[Int(index)].isBuiltIn {
            beginDefinition()
            printType(system.types[Int(index)])
        }
    }

    private mutating func write(_ part: String) {
        text.append(contentsOf: part.utf8)
    }

    private mutating func beginDefinition() {
        if !text.isEmpty { write("\n\n") }
    }

    // MARK: - Definitions

    /// https://spec.graphql.org/September2026/#sec-Root-Operation-Types.Default-Root-Operation-Type-Names
    private mutating func printSchemaDefinition() {
        let roots = [
            ("query", "Query", system.queryType), ("mutation", "Mutation", system.mutationType),
            ("subscription", "Subscription", system.subscriptionType),
        ]
        guard roots.contains(where: { $0.2 != nil }) else { return }
        let isDefault = roots.allSatisfy { system.type(named: $0.1) == $0.2 }
        if isDefault, system.description == nil { return }
        printDescription(system.description, "", isFirst: true)
        write("schema {\n")
        for (operation, _, type) in roots {
            guard let type else { continue }
            write("  \(operation): \(system.types[Int(type)].name)\n")
        }
        write("}")
    }

    private mutating func printType(_ type: TypeDefinition) {
        printDescription(type.description, "", isFirst: true)
        switch type.kind {
        case .scalar:
            write("scalar \(type.name)")
            if let url = type.specifiedByURL { write(" @specifiedBy(url: \(quoted(url)))") }
        case .object:
            write("type \(type.name)")
            printInterfaces(type)
            printFields(type)
        case .interface:
            write("interface \(type.name)")
            printInterfaces(type)
            printFields(type)
        case .union:
            write("union \(type.name)")
            let members = type.possibleTypes.map { system.types[Int($0)].name }
            if !members.isEmpty { write(" = \(members.joined(separator: " | "))") }
        case .enumeration:
            write("enum \(type.name)")
            printBlock(type.enumValues) { printer, index, isFirst in
                let value = printer.system.enumValues[Int(index)]
                printer.printDescription(value.description, "  ", isFirst: isFirst)
                printer.write("  \(value.name)")
                printer.printDeprecated(value.deprecationReason)
            }
        case .inputObject:
            write("input \(type.name)\(type.isOneOf ? " @oneOf" : "")")
            printBlock(type.inputFields) { printer, index, isFirst in
                let field = printer.system.inputValues[Int(index)]
                printer.printDescription(field.description, "  ", isFirst: isFirst)
                printer.write("  ")
                printer.printInputValue(field)
            }
        }
    }

    private mutating func printInterfaces(_ type: TypeDefinition) {
        let names = type.interfaces.map { system.types[Int($0)].name }
        if !names.isEmpty { write(" implements \(names.joined(separator: " & "))") }
    }

    private mutating func printFields(_ type: TypeDefinition) {
        printBlock(type.fields) { printer, index, isFirst in
            let field = printer.system.fields[Int(index)]
            printer.printDescription(field.description, "  ", isFirst: isFirst)
            printer.write("  \(field.name)")
            printer.printArguments(field.arguments, "  ")
            printer.write(": \(printer.system.text(of: field.type))")
            printer.printDeprecated(field.deprecationReason)
        }
    }

    private mutating func printDirective(_ directive: DirectiveDefinition) {
        printDescription(directive.description, "", isFirst: true)
        write("directive @\(directive.name)")
        printArguments(directive.arguments, "")
        printDeprecated(directive.deprecationReason)
        if directive.isRepeatable { write(" repeatable") }
        write(" on \(directive.locations.map(\.rawValue).joined(separator: " | "))")
    }

    /// A built-in directive is not printed, but its extensions are.
    private mutating func printExtension(of directive: DirectiveDefinition) {
        write("extend directive @\(directive.name)")
        printDeprecated(directive.deprecationReason)
    }

    // MARK: - Parts

    private mutating func printBlock(
        _ range: Range<Int32>, _ item: (inout SchemaPrinter, Int32, Bool) -> Void
    ) {
        guard !range.isEmpty else { return }
        write(" {\n")
        for index in range {
            item(&self, index, index == range.lowerBound)
            write("\n")
        }
        write("}")
    }

    /// On one line, unless an argument has a description.
    private mutating func printArguments(_ range: Range<InputValueIndex>, _ indentation: String) {
        guard !range.isEmpty else { return }
        let isOneLine = range.allSatisfy { system.inputValues[Int($0)].description == nil }
        write(isOneLine ? "(" : "(\n")
        for index in range {
            let argument = system.inputValues[Int(index)]
            let isFirst = index == range.lowerBound
            if isOneLine {
                write(isFirst ? "" : ", ")
            } else {
                write(isFirst ? "" : "\n")
                printDescription(argument.description, "  \(indentation)", isFirst: isFirst)
                write("  \(indentation)")
            }
            printInputValue(argument)
        }
        write(isOneLine ? ")" : "\n\(indentation))")
    }

    private mutating func printInputValue(_ value: InputValueDefinition) {
        write("\(value.name): \(system.text(of: value.type))")
        if let literal = value.defaultLiteral { write(" = \(literal)") }
        printDeprecated(value.deprecationReason)
    }

    private mutating func printDeprecated(_ reason: String?) {
        guard let reason else { return }
        write(
            reason == BuiltInDefinitions.deprecationReason
                ? " @deprecated" : " @deprecated(reason: \(quoted(reason)))")
    }

    private mutating func printDescription(
        _ description: String?, _ indentation: String, isFirst: Bool
    ) {
        guard let description else { return }
        let value = Array(description.utf8)
        let literal =
            Self.isPrintableAsBlockString(value)
            ? StringPrinting.block(value) : StringPrinting.plain(value)
        if !indentation.isEmpty, !isFirst { write("\n") }
        write(indentation)
        for byte in literal {
            text.append(byte)
            if byte == UInt8(ascii: "\n") { write(indentation) }
        }
        write("\n")
    }

    private func quoted(_ value: String) -> String {
        String(decoding: StringPrinting.plain(Array(value.utf8)), as: UTF8.self)
    }

    /// Whether a block string means the same value: no control characters, and no indentation or
    /// empty lines at its ends that parsing would strip.
    /// https://spec.graphql.org/September2026/#BlockStringValue()
    private static func isPrintableAsBlockString(_ value: [UInt8]) -> Bool {
        guard !value.isEmpty else { return true }
        var isEmptyLine = true
        var hasIndentation = false
        var hasCommonIndentation = true
        var sawLineWithText = false
        for byte in value {
            switch byte {
            case UInt8(ascii: "\n"):
                if isEmptyLine, !sawLineWithText { return false }
                sawLineWithText = true
                isEmptyLine = true
                hasIndentation = false
            case UInt8(ascii: " "), UInt8(ascii: "\t"):
                hasIndentation = hasIndentation || isEmptyLine
            case 0x00...0x0f: return false
            default:
                hasCommonIndentation = hasCommonIndentation && hasIndentation
                isEmptyLine = false
            }
        }
        if isEmptyLine { return false }
        return !(hasCommonIndentation && sawLineWithText)
    }
}
