// Which edition of the specification the engine implements.

/// An edition of the GraphQL specification.
public struct Edition: Sendable {
    /// Month and year of its release.
    public let name: String
    /// The URL of its text.
    public let url: String

    /// The only edition that the engine implements.
    public static let current = Edition(
        name: "September 2026", url: "https://spec.graphql.org/September2026/")
}
