// Only a list can come in parts.

/// https://github.com/graphql/graphql-spec/pull/1223
struct StreamDirectiveOnListFieldRule: ValidationRule {
    static let name = "StreamDirectiveOnListField"
    static let events: ValidationEvents = .directive

    mutating func visit(
        _ event: ValidationEvents, _ node: NodeIndex, _ context: inout ValidationContext
    ) {
        guard context.parentKind == .field, context.field >= 0, context.parentType >= 0,
            IncrementalDirective(node, in: context.document) == .stream
        else { return }
        let field = context.typeSystem.fields[Int(context.field)]
        guard field.type.shape.listDepth == 0 else { return }
        context.report(
            "Stream directive cannot be used on non-list field \"\(field.name)\" on type "
                + "\"\(context.name(ofType: context.parentType))\".", at: node)
    }
}
