// Which edition of the specification the engine speaks.

/// An edition of the GraphQL specification.
public struct Edition: Sendable {
    /// Month and year of its release.
    public let name: String
    /// Where its text is.
    public let url: String

    /// The only one that the engine speaks.
    public static let current = Edition(
        name: "September 2026", url: "https://spec.graphql.org/September2026/")
}
