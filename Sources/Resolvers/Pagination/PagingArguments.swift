// The arguments that say which page of a list is wanted: the same for all connections.

import Schema

/// Arguments of a connection. Those that can only be read forwards have no `last` and `before`.
protocol PagingArguments {
    var first: Input<Int> { get }
    var after: Input<String> { get }
    var last: Input<Int> { get }
    var before: Input<String> { get }
}

extension PagingArguments {
    var last: Input<Int> { .absent }
    var before: Input<String> { .absent }
}

extension QueryApartmentsArguments: PagingArguments {}
extension ViewerMembershipsArguments: PagingArguments {}
extension ViewerFeedsArguments: PagingArguments {}
extension ViewerCommentsArguments: PagingArguments {}
extension ViewerComplaintsArguments: PagingArguments {}
extension UserFeedsArguments: PagingArguments {}
extension ApartmentHouseholdsArguments: PagingArguments {}
extension ApartmentMembershipsArguments: PagingArguments {}
extension ApartmentFeedsArguments: PagingArguments {}
extension ApartmentPollsArguments: PagingArguments {}
extension ApartmentComplaintsArguments: PagingArguments {}
extension ApartmentNoticesArguments: PagingArguments {}
extension ApartmentContactsArguments: PagingArguments {}
extension ApartmentSchedulesArguments: PagingArguments {}
extension FeedCommentsArguments: PagingArguments {}
extension CommentRepliesArguments: PagingArguments {}
extension PollVotesArguments: PagingArguments {}
extension PollVoterRollArguments: PagingArguments {}
extension PollCommentsArguments: PagingArguments {}
extension ComplaintEventsArguments: PagingArguments {}
extension NoticeCommentsArguments: PagingArguments {}
