// Taking some rows out of loaded ones: a streamed list executes its first objects before the
// others.

import GraphQLCore

extension Records: RowPayload {}

extension ApartmentPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ApartmentPayload {
        ApartmentPayload(ids: rows.map { ids[$0] })
    }
}

extension UserPayload: RowPayload {
    func selecting(_ rows: [Int]) -> UserPayload {
        UserPayload(ids: rows.map { ids[$0] })
    }
}

extension ComplaintPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ComplaintPayload {
        ComplaintPayload(
            records: records.selecting(rows), standings: rows.map { standings[$0] })
    }
}

extension ComplaintEventPayload: RowPayload {
    func selecting(_ rows: [Int]) -> ComplaintEventPayload {
        ComplaintEventPayload(
            events: events.selecting(rows), standings: rows.map { standings[$0] })
    }
}
