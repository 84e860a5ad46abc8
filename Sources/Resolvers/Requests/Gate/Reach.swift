// What of a request's arguments and parents is within the viewer's reach.

import Postgres
import Schema

extension Gate {
    /// The account behind each `Viewer`; nil for nobody.
    func viewerIDs(_ viewer: ViewerRows) -> [PostgresUUID]? {
        self.viewer.map { [PostgresUUID](repeating: $0.id, count: viewer.count) }
    }

    /// The complex of an ID; nil where there is none or the viewer may not read it.
    func readableApartment(_ id: String) async throws(PostgresError) -> Int32? {
        guard let id = GlobalID(id, .apartment), let pass = try await apartment(id.uuid),
            pass.canRead(viewer)
        else { return nil }
        return pass.id
    }
}
