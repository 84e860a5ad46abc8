// The list of rules: adding one is one line here.

/// The rules of the specification, in its order.
/// https://spec.graphql.org/September2025/#sec-Validation
public let specifiedRules: [any ValidationRule.Type] = []
