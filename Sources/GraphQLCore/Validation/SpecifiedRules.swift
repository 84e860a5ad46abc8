// The lists of rules: adding a rule is one line here.

/// The rules of the specification, in its order.
/// https://spec.graphql.org/September2026/#sec-Validation
public let specifiedRules: [any ValidationRule.Type] = [
    ExecutableDefinitionsRule.self,
    KnownOperationTypesRule.self,
    UniqueOperationNamesRule.self,
    LoneAnonymousOperationRule.self,
    SingleFieldSubscriptionsRule.self,
    KnownTypeNamesRule.self,
    FragmentsOnCompositeTypesRule.self,
    VariablesAreInputTypesRule.self,
    ScalarLeafsRule.self,
    FieldsOnCorrectTypeRule.self,
    UniqueFragmentNamesRule.self,
    KnownFragmentNamesRule.self,
    NoUnusedFragmentsRule.self,
    PossibleFragmentSpreadsRule.self,
    NoFragmentCyclesRule.self,
    UniqueVariableNamesRule.self,
    NoUndefinedVariablesRule.self,
    NoUnusedVariablesRule.self,
    KnownDirectivesRule.self,
    UniqueDirectivesPerLocationRule.self,
    KnownArgumentNamesRule.self,
    UniqueArgumentNamesRule.self,
    ValuesOfCorrectTypeRule.self,
    ProvidedRequiredArgumentsRule.self,
    VariablesInAllowedPositionRule.self,
    OverlappingFieldsCanBeMergedRule.self,
    UniqueInputFieldNamesRule.self,
]

/// The rules that the draft of incremental delivery adds; run for schemas with `@defer` or
/// `@stream`.
/// https://github.com/graphql/graphql-spec/pull/1223
public let incrementalRules: [any ValidationRule.Type] = [
    DeferStreamDirectiveOnRootFieldRule.self,
    DeferStreamDirectiveOnValidOperationsRule.self,
    DeferStreamDirectiveLabelRule.self,
    StreamDirectiveOnListFieldRule.self,
]

/// Rules beyond the specification, for callers that request them.
public let optionalRules: [any ValidationRule.Type] = [
    NoDeprecatedCustomRule.self,
    NoSchemaIntrospectionCustomRule.self,
    MaxIntrospectionDepthRule.self,
]
