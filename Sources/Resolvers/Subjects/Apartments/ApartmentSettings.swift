// The settings of a complex that its office may change, with their defaults.

public import GraphQLCore
import Postgres
public import Schema

/// The default settings of a complex.
enum SettingsDefaults {
    static let verificationMethods: [VerificationMethod] = [.officeApproval]
    static let feedModeration = FeedModerationMode.post
    static let autoHideReportThreshold: Int32 = 5
    static let voteIdentityCheckMaxAge = SettingSpan.days(30)

    /// The most urgent first.
    static let complaintDeadlines: [(ComplaintPriority, ComplaintTimes.Deadlines)] =
        [.emergency, .high, .normal, .low].map { ($0, ComplaintTimes.deadlines($0)) }
}

/// A duration in a setting: its meaning, and its form for clients.
enum SettingSpan: Sendable, Equatable {
    case hours(Int)
    case days(Int)

    var seconds: Double {
        switch self {
        case .hours(let hours): Double(hours) * 3_600
        case .days(let days): Double(days) * 86_400
        }
    }

    /// The time that is this long after another.
    func after(_ time: Timestamp) -> Timestamp {
        Timestamp(microseconds: time.microseconds + Int64(seconds) * 1_000_000)
    }

    /// ISO 8601.
    var text: String {
        switch self {
        case .hours(let hours): "PT\(hours)H"
        case .days(let days): "P\(days)D"
        }
    }
}

extension Apartments {
    public func settings(
        of apartment: ApartmentRows, selecting selection: Selection
    ) async -> One<ApartmentSettingsRows> {
        let count = apartment.count
        let all = { (span: SettingSpan) in
            Column.text(TextColumn(optional: [String?](repeating: span.text, count: count)))
        }
        let methods = SettingsDefaults.verificationMethods.map(\.rawValue)
        return One(
            ApartmentSettingsRows(
                count: count, payload: apartment.payload(ApartmentPayload.self),
                verificationMethods: .list(
                    ListColumn(
                        ends: Self.ends(count, each: methods.count),
                        items: .enumeration(
                            (0..<count).flatMap { _ in methods }, nil))),
                feedModeration: .enumeration(
                    [UInt16](repeating: SettingsDefaults.feedModeration.rawValue, count: count),
                    nil),
                autoHideReportThreshold: .int32(
                    [Int32](repeating: SettingsDefaults.autoHideReportThreshold, count: count),
                    nil),
                complaintDeadlines: selection.contains(ApartmentSettingsFields.complaintDeadlines)
                    ? Self.deadlines(count) : nil,
                complaintAutoCloseAfter: all(ComplaintTimes.autoClose),
                voteIdentityCheckMaxAge: all(SettingsDefaults.voteIdentityCheckMaxAge),
                blockedTerms: .list(
                    ListColumn(
                        ends: Self.ends(count, each: 0),
                        items: .text(TextColumn(optional: []))))))
    }

    private static func deadlines(_ count: Int) -> Many<ComplaintDeadlineRows> {
        let rules = (0..<count).flatMap { _ in SettingsDefaults.complaintDeadlines }
        return Many(
            ComplaintDeadlineRows(
                count: rules.count, priority: .enumeration(rules.map(\.0.rawValue), nil),
                firstResponseWithin: .text(
                    TextColumn(optional: rules.map(\.1.firstResponse.text))),
                resolveWithin: .text(TextColumn(optional: rules.map(\.1.resolution.text)))),
            ends: ends(count, each: SettingsDefaults.complaintDeadlines.count))
    }

    private static func ends(_ count: Int, each items: Int) -> [UInt32] {
        (0..<count).map { UInt32(($0 + 1) * items) }
    }

    public func viewerPermissions(of apartment: ApartmentRows) async -> Leaves {
        await answer(apartment.count) {
            let passes = try await gate.apartments(apartment.ids)
            let viewer = gate.viewer
            var ends: [UInt32] = []
            var items: [UInt16] = []
            for id in apartment.ids {
                items += passes[id]?.permissions(of: viewer).map(\.rawValue) ?? []
                ends.append(UInt32(items.count))
            }
            return .list(ListColumn(ends: ends, items: .enumeration(items, nil)))
        }
    }

    public func isManaged(of apartment: ApartmentRows) async -> Leaves {
        await standing(of: apartment) { passes in .boolean(passes.map(\.isManaged), nil) }
    }

    public func memberCount(of apartment: ApartmentRows) async -> Leaves {
        await standing(of: apartment) { passes in .int32(passes.map(\.memberCount), nil) }
    }

    /// Member counts, which change with every decision on a member, come with the gate, so that the
    /// directory's cache does not depend on them. Precondition: the complexes exist.
    private func standing(
        of apartment: ApartmentRows, _ column: ([ApartmentPass]) -> Column
    ) async -> Leaves {
        await answer(apartment.count) {
            let passes = try await gate.apartments(apartment.ids)
            return column(apartment.ids.compactMap { passes[$0] })
        }
    }
}
