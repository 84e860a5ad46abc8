// What every schema has, in SDL: read by the same parser and builder as the schema itself.

/// The definitions that the specification gives every schema.
/// https://spec.graphql.org/September2026/#sec-Appendix-Type-System-Definitions
enum BuiltInDefinitions {
    /// The name of the type that holds the meta-fields' definitions; it is not a type of the
    /// schema.
    static let metaFields = "__MetaFields"

    /// The default of `@deprecated(reason:)`.
    static let deprecationReason = "No longer supported"

    /// The descriptions of scalars and directives are those of GraphQL.js, since tools show and
    /// compare them.
    ///
    /// Built-in scalars are in a schema only where it refers to them; these two always are,
    /// because introspection refers to them.
    static let sdl = #"""
        """
        The `Int` scalar type represents non-fractional signed whole numeric values. \#
        Int can represent values between -(2^31) and 2^31 - 1.
        """
        scalar Int
        """
        The `Float` scalar type represents signed double-precision fractional values as \#
        specified by [IEEE 754](https://en.wikipedia.org/wiki/IEEE_floating_point).
        """
        scalar Float
        """
        The `String` scalar type represents textual data, represented as UTF-8 character \#
        sequences. The String type is most often used by GraphQL to represent free-form \#
        human-readable text.
        """
        scalar String
        "The `Boolean` scalar type represents `true` or `false`."
        scalar Boolean
        """
        The `ID` scalar type represents a unique identifier, often used to refetch an object or \#
        as key for a cache. The ID type appears in a JSON response as a String; however, it is \#
        not intended to be human-readable. When expected as an input type, any string (such as \#
        `"4"`) or integer (such as `4`) input value will be accepted as an ID.
        """
        scalar ID

        """
        Directs the executor to include this field or fragment only when the `if` argument is \#
        true.
        """
        directive @include("Included when true." if: Boolean!)
          on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        """
        Directs the executor to skip this field or fragment when the `if` argument is true.
        """
        directive @skip("Skipped when true." if: Boolean!)
          on FIELD | FRAGMENT_SPREAD | INLINE_FRAGMENT
        "Marks an element of a GraphQL schema as no longer supported."
        directive @deprecated(
          """
          Explains why this element was deprecated, usually also including a suggestion for how \#
        to access supported similar data. Formatted using the Markdown syntax, as specified by \#
        [CommonMark](https://commonmark.org/).
          """
          reason: String! = "No longer supported"
        )
          on FIELD_DEFINITION
          | ARGUMENT_DEFINITION
          | INPUT_FIELD_DEFINITION
          | ENUM_VALUE
          | DIRECTIVE_DEFINITION
        "Exposes a URL that specifies the behavior of this scalar."
        directive @specifiedBy(
          "The URL that specifies the behavior of this scalar."
          url: String!
        ) on SCALAR
        "Indicates exactly one field must be supplied and this field must not be `null`."
        directive @oneOf on INPUT_OBJECT

        "The schema of this server: its types, its directives and where operations start."
        type __Schema {
          description: String
          "All types of the schema."
          types: [__Type!]!
          "The type that queries start from."
          queryType: __Type!
          "The type that mutations start from, if the server supports them."
          mutationType: __Type
          "The type that subscriptions start from, if the server supports them."
          subscriptionType: __Type
          "All directives that the server supports."
          directives(includeDeprecated: Boolean! = false): [__Directive!]!
        }

        "A type of the schema, named or wrapping another. Which fields have a value depends on its \#
        kind."
        type __Type {
          kind: __TypeKind!
          name: String
          description: String
          specifiedByURL: String
          fields(includeDeprecated: Boolean! = false): [__Field!]
          interfaces: [__Type!]
          possibleTypes: [__Type!]
          enumValues(includeDeprecated: Boolean! = false): [__EnumValue!]
          inputFields(includeDeprecated: Boolean! = false): [__InputValue!]
          ofType: __Type
          isOneOf: Boolean
        }

        "What a `__Type` is."
        enum __TypeKind {
          "A scalar."
          SCALAR
          "An object: `fields` and `interfaces` have values."
          OBJECT
          "An interface: `fields`, `interfaces` and `possibleTypes` have values."
          INTERFACE
          "A union: `possibleTypes` has a value."
          UNION
          "An enum: `enumValues` has a value."
          ENUM
          "An input object: `inputFields` has a value."
          INPUT_OBJECT
          "A list: `ofType` has a value."
          LIST
          "A type without null: `ofType` has a value."
          NON_NULL
        }

        "A field of an object or interface."
        type __Field {
          name: String!
          description: String
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          type: __Type!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "An argument of a field or directive, or a field of an input object."
        type __InputValue {
          name: String!
          description: String
          type: __Type!
          "The default value in the GraphQL language."
          defaultValue: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A value of an enum."
        type __EnumValue {
          name: String!
          description: String
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "A directive: how an operation or the schema itself asks for other behaviour."
        type __Directive {
          name: String!
          description: String
          isRepeatable: Boolean!
          locations: [__DirectiveLocation!]!
          args(includeDeprecated: Boolean! = false): [__InputValue!]!
          isDeprecated: Boolean!
          deprecationReason: String
        }

        "Where a directive may stand."
        enum __DirectiveLocation {
          "At a query."
          QUERY
          "At a mutation."
          MUTATION
          "At a subscription."
          SUBSCRIPTION
          "At a field of a selection."
          FIELD
          "At a fragment definition."
          FRAGMENT_DEFINITION
          "At a fragment spread."
          FRAGMENT_SPREAD
          "At an inline fragment."
          INLINE_FRAGMENT
          "At a variable definition."
          VARIABLE_DEFINITION
          "At the schema definition."
          SCHEMA
          "At a scalar definition."
          SCALAR
          "At an object definition."
          OBJECT
          "At a field definition."
          FIELD_DEFINITION
          "At an argument definition."
          ARGUMENT_DEFINITION
          "At an interface definition."
          INTERFACE
          "At a union definition."
          UNION
          "At an enum definition."
          ENUM
          "At a value of an enum."
          ENUM_VALUE
          "At an input object definition."
          INPUT_OBJECT
          "At a field of an input object."
          INPUT_FIELD_DEFINITION
          "At a directive definition."
          DIRECTIVE_DEFINITION
        }

        type __MetaFields {
          __schema: __Schema!
          __type(name: String!): __Type
          __typename: String!
        }
        """#

    /// The names of the built-in types.
    static let typeNames: [String] = document.children(of: 0)
        .filter { document[$0].kind.definedType != nil }
        .map { document.name(of: $0) }
        .filter { $0 != metaFields }

    /// The names of the built-in directives.
    static let directiveNames = Set(
        document.children(of: 0, .directiveDefinition).map { document.name(of: $0) })

    /// Parsed once; the specification's own definitions always parse.
    static let document: Document = {
        do {
            return try Document(parsing: Source(sdl), limits: .tool)
        } catch {
            preconditionFailure("the built-in definitions do not parse: \(error)")
        }
    }()
}
