// The lists of rules: adding one is one line here.

/// The rules of the specification, in its order.
/// https://spec.graphql.org/September2025/#sec-Validation
public let specifiedRules: [any ValidationRule.Type] = [
    ExecutableDefinitions.self,
    KnownOperationTypes.self,
    UniqueOperationNames.self,
    LoneAnonymousOperation.self,
    SingleFieldSubscriptions.self,
    KnownTypeNames.self,
    FragmentsOnCompositeTypes.self,
    VariablesAreInputTypes.self,
    ScalarLeafs.self,
    FieldsOnCorrectType.self,
    UniqueFragmentNames.self,
    KnownFragmentNames.self,
    NoUnusedFragments.self,
    PossibleFragmentSpreads.self,
    NoFragmentCycles.self,
    UniqueVariableNames.self,
    NoUndefinedVariables.self,
    NoUnusedVariables.self,
    KnownDirectives.self,
    UniqueDirectivesPerLocation.self,
    KnownArgumentNames.self,
    UniqueArgumentNames.self,
    ValuesOfCorrectType.self,
    ProvidedRequiredArguments.self,
    VariablesInAllowedPosition.self,
    OverlappingFieldsCanBeMerged.self,
    UniqueInputFieldNames.self,
]

/// Rules beyond the specification, for those who ask for them.
public let optionalRules: [any ValidationRule.Type] = [
    NoDeprecatedCustom.self,
    NoSchemaIntrospectionCustom.self,
    MaxIntrospectionDepth.self,
]
