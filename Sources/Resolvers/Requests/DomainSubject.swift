// What all subjects of the domain have.

public import Schema

/// A subject of the domain for one request: the fields of its types, its lists and its mutations.
public protocol DomainSubject: SubjectResolvers where Request == DomainRequest {
    var request: DomainRequest { get }
    /// The files of its SQL.
    static var queries: [any StatementSet.Type] { get }
}

extension DomainSubject {
    var application: Application { request.application }
    var gate: Gate { request.gate }
    var loaders: RequestLoaders { request.loaders }
    var origin: RequestOrigin { request.origin }
}
