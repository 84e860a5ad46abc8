// Why a person may not act: messages for every mutation.

import Schema

extension UserProblem {
    static let guestReadOnly = UserProblem(
        .guestReadOnly, "손님 계정은 읽기만 할 수 있습니다.",
        kind: .access(requires: .verifiedMember))

    static let membershipNotVerified = UserProblem(
        .membershipNotVerified, "관리사무소의 입주민 확인을 기다리고 있습니다.",
        kind: .access(requires: .verifiedMember))

    static let suspended = UserProblem(
        .suspended, "이 단지에서 활동이 정지되었습니다.",
        kind: .access(requires: .verifiedMember))

    package static func notFound(path: [String]?) -> UserProblem {
        UserProblem(.notFound, "대상을 찾을 수 없습니다.", path: path, kind: .notFound)
    }

    static func stateConflict(
        _ current: String, allowed: [String], path: [String]? = nil
    ) -> UserProblem {
        UserProblem(
            .stateConflict, "지금 상태에서는 할 수 없습니다.", path: path,
            kind: .stateConflict(current: current, allowed: allowed))
    }

    static func staleRevision(_ current: Int32) -> UserProblem {
        UserProblem(
            .staleRevision, "다른 변경이 먼저 저장되었습니다. 새로 고친 뒤 다시 시도해 주세요.",
            path: ["input", "expectedRevision"], kind: .staleRevision(current: current))
    }

    static let idempotencyConflict = UserProblem(
        .idempotencyConflict, "같은 clientMutationId가 다른 내용으로 이미 쓰였습니다.",
        path: ["input", "clientMutationId"])
}
