// What an ID can stand for, as its number.

/// Types that have IDs; the raw value is the tag and never changes.
enum NodeTag: UInt8, CaseIterable {
    case apartment = 1
    case user = 2
    case session = 3
    case job = 4
    case media = 5
    case feed = 32
    case comment = 33
    case building = 34
    case household = 35
    case membership = 36
    case poll = 37
    case pollChoice = 38
    case pollVote = 39
    case voterRollEntry = 40
    case complaint = 41
    case complaintEvent = 42
    case notice = 43
    case contact = 44
    case schedule = 45

    /// Tags from 32 carry the number of their complex.
    var isTenantOwned: Bool { rawValue >= 32 }
}
