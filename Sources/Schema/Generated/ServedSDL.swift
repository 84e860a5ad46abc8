// Generated from schema.graphql by scripts/generate-schema. Do not edit.
// The SDL that is served, as text.
// swift-format-ignore-file
/// `schema.graphql` as clients see it.
public let servedSDL = ##"""
    schema {
      query: Query
      mutation: Mutation
      subscription: Subscription
    }

    # ───────────────────────────── Scalars & directives ─────────────────────────────

    "RFC 3339 date-time. Always serialised in UTC, with six digits of a fraction or, at a whole second, with none: 2026-11-22T08:17:17.042000Z, 2026-11-22T08:17:17Z. Any offset and any number of digits up to nine is accepted on input; what is below a microsecond is cut off."
    scalar DateTime @specifiedBy(url: "https://scalars.graphql.org/andimarek/date-time.html")

    "Calendar date, YYYY-MM-DD, interpreted in the apartment's time zone (Asia/Seoul by default)."
    scalar Date @specifiedBy(url: "https://scalars.graphql.org/andimarek/local-date.html")

    "Absolute http(s) URL (RFC 3986)."
    scalar URL @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3986")

    "ISO 8601 duration, e.g. P3D or PT8H."
    scalar Duration @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#appendix-A")

    "Phone number. Output is E.164 for Korean mobiles (+821012345678) and for numbers of other countries (+12125550100); other Korean numbers have hyphens between their groups (119, 1588-1234, 031-123-4567). Spaces, dots, dashes and brackets of any kind and digits of any width are accepted on input, and +82 or 0082 in place of the first 0."
    scalar PhoneNumber

    "Estimated cost of a field, used by the query-cost limiter."
    directive @cost(weight: Int!) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION

    "Minimum access needed to resolve the field; otherwise null (nullable fields) or a FORBIDDEN error."
    directive @access(requires: AccessLevel!) on FIELD_DEFINITION | OBJECT

    "Ladder of access levels used by @access. Every level is evaluated inside the apartment that owns the object."
    enum AccessLevel {
      "Anyone, signed in or not."
      PUBLIC
      "Any signed-in account, guests included."
      SIGNED_IN
      "Guest (demo apartments only) or verified member."
      READER
      "Verified member of the apartment."
      VERIFIED_MEMBER
      "The person the data is about."
      SELF
      "Staff of the apartment's management office (관리사무소)."
      OFFICE_STAFF
      "Member of the apartment's election commission (선거관리위원회)."
      ELECTION_COMMISSION
      "Platform operator."
      PLATFORM_ADMIN
    }

    # ───────────────────────────── Core interfaces ─────────────────────────────

    "An object with a globally unique, opaque ID."
    interface Node {
      "Opaque global ID. Stable for the life of the object; never parse it."
      id: ID!
    }

    "An object that belongs to exactly one apartment complex (the tenant)."
    interface ApartmentOwned {
      "The complex that owns the object."
      apartment: Apartment!
    }

    "An object written by a person."
    interface Authored {
      "Who wrote it. Null when the account was deleted (shown as a withdrawn user) or the post is anonymous to the viewer."
      author: User
      "True when the viewer wrote it (also set for anonymous posts)."
      viewerIsAuthor: Boolean!
      createdAt: DateTime!
      "Set when the text was edited after it was created."
      editedAt: DateTime
    }

    "An object guarded by optimistic concurrency control."
    interface Revisioned {
      "Grows by one with every change. Send it back as expectedRevision to avoid lost updates."
      revision: Int!
    }

    "An object that carries uploaded media."
    interface HasMedia {
      "Attached media in display order. At most 10."
      media: [Media!]!
    }

    "An object that can be commented on."
    interface Commentable {
      id: ID!
      "Number of visible comments, replies included."
      commentCount: Int!
      "Root comments, oldest first by default."
      comments(first: Int, after: String, last: Int, before: String, orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}): CommentConnection! @cost(weight: 2)
      "False when the thread is locked or the viewer may not comment."
      viewerCanComment: Boolean!
    }

    # ───────────────────────────── Errors ─────────────────────────────

    "A problem the person can understand and fix. Returned in payloads; transport, syntax and server faults go to top-level errors."
    interface UserError {
      "Machine-readable code."
      code: UserErrorCode!
      "Message in the viewer's locale (ko-KR by default). Safe to show."
      message: String!
      "Path to the input field, e.g. [\"input\", \"title\"]. Null when the error is about the whole action."
      path: [String!]
    }

    "All user-error codes. New codes may be added; treat unknown codes as INVALID."
    enum UserErrorCode {
      INVALID
      REQUIRED
      TOO_SHORT
      TOO_LONG
      TOO_MANY
      TOO_FEW
      OUT_OF_RANGE
      BAD_FORMAT
      NOT_UNIQUE
      NOT_FOUND
      "Not signed in, or the token expired."
      UNAUTHENTICATED
      "Signed in but not allowed."
      FORBIDDEN
      "The viewer's membership of the apartment is not verified yet."
      MEMBERSHIP_NOT_VERIFIED
      "Guests may only read."
      GUEST_READ_ONLY
      "The account is suspended in this apartment."
      SUSPENDED
      BAD_CREDENTIALS
      WEAK_PASSWORD
      BAD_VERIFICATION_CODE
      "Identity check (본인확인) is needed and missing or too old."
      IDENTITY_CHECK_REQUIRED
      "The object's state does not allow the action."
      STATE_CONFLICT
      "expectedRevision is older than the stored revision."
      STALE_REVISION
      "The same clientMutationId was used with different input."
      IDEMPOTENCY_CONFLICT
      POLL_NOT_OPEN
      NOT_ELIGIBLE_TO_VOTE
      "The household (or resident) has already voted."
      ALREADY_VOTED
      INVALID_CHOICES
      THREAD_LOCKED
      PROHIBITED_CONTENT
      MEDIA_NOT_READY
      MEDIA_REJECTED
      RATE_LIMITED
    }

    "Input failed validation."
    type ValidationError implements UserError {
      code: UserErrorCode!
      message: String!
      path: [String!]
      "Lower bound that applied, if any (characters or items)."
      minimum: Int
      "Upper bound that applied, if any (characters or items)."
      maximum: Int
    }

    "The viewer may not do this."
    type AccessError implements UserError {
      code: UserErrorCode!
      message: String!
      path: [String!]
      "What would be needed."
      requires: AccessLevel
    }

    "The target does not exist or is not visible to the viewer (the two are not told apart)."
    type NotFoundError implements UserError {
      code: UserErrorCode!
      message: String!
      path: [String!]
    }

    "The object's state forbids the action."
    type StateConflictError implements UserError {
      code: UserErrorCode!
      message: String!
      path: [String!]
      "Current state name, e.g. CLOSED."
      currentState: String!
      "States the viewer could move to now."
      allowedStates: [String!]!
    }

    "Another change was saved first."
    type StaleRevisionError implements UserError {
      code: UserErrorCode!
      message: String!
      path: [String!]
      "Revision stored now; refetch and retry."
      currentRevision: Int!
    }

    "The voting unit has already voted in this poll."
    type AlreadyVotedError implements UserError {
      code: UserErrorCode!
      message: String!
      path: [String!]
      "How the earlier vote came in."
      channel: VoteChannel!
      "True when another person of the same household voted."
      byOtherHouseholdMember: Boolean!
    }

    "How the vote came in."
    enum VoteChannel { ONLINE PAPER }

    "Too many attempts."
    type RateLimitedError implements UserError {
      code: UserErrorCode!
      message: String!
      path: [String!]
      retryAfterSeconds: Int!
    }

    # ───────────────────────────── Pagination & ordering ─────────────────────────────

    "Relay page info."
    type PageInfo {
      hasNextPage: Boolean!
      hasPreviousPage: Boolean!
      startCursor: String
      endCursor: String
    }

    "Sort direction."
    enum OrderDirection { ASC DESC }

    # ───────────────────────────── Query root ─────────────────────────────

    "Entry points for reading."
    type Query {
      "Any object by global ID; null if missing or not visible."
      node("Global ID." id: ID!): Node @cost(weight: 1) @access(requires: PUBLIC)
      "Many objects by global ID, in the same order, null where missing. At most 100."
      nodes("Global IDs, at most 100." ids: [ID!]!): [Node]! @cost(weight: 1) @access(requires: PUBLIC)
      "The signed-in account; null when anonymous."
      viewer: Viewer @access(requires: PUBLIC)
      "One apartment complex by ID."
      apartment("Apartment ID." id: ID!): Apartment @access(requires: PUBLIC)
      "One apartment complex by its government complex code (단지코드)."
      apartmentByKaptCode("K-apt complex code, e.g. A44658807." kaptCode: String!): Apartment @access(requires: PUBLIC)
      "One post."
      feed(id: ID!): Feed @access(requires: PUBLIC)
      "One comment."
      comment(id: ID!): Comment @access(requires: PUBLIC)
      "One poll."
      poll(id: ID!): Poll @access(requires: PUBLIC)
      # polls
      # complaints
      "One complaint."
      complaint(id: ID!): Complaint @access(requires: PUBLIC)
      # notices
      "One notice."
      notice(id: ID!): Notice @access(requires: PUBLIC)
      "Directory of apartment complexes. Public."
      apartments(filter: ApartmentFilter, orderBy: ApartmentOrder = {field: NAME, direction: ASC}, first: Int, after: String, last: Int, before: String): ApartmentConnection! @cost(weight: 2) @access(requires: PUBLIC)
      "The viewer's rate-limit state: of the account, or of the address when anonymous. Without a limit, limit and remaining are 2147483647."
      rateLimit: RateLimit! @cost(weight: 0) @access(requires: PUBLIC)
      "Server version and limits, for clients and health checks."
      serverInfo: ServerInfo! @cost(weight: 0) @access(requires: PUBLIC)
    }

    "Rate-limit state."
    type RateLimit {
      "Cost points available per window."
      limit: Int!
      "Points left in the window."
      remaining: Int!
      "Points this request used."
      cost: Int!
      resetAt: DateTime!
    }

    "Server facts."
    type ServerInfo {
      version: String!
      "Schema hash; changes with every schema change."
      schemaHash: String!
      limits: ServerLimits! @cost(weight: 0)
    }

    "Published limits."
    type ServerLimits {
      "Largest page size (first/last)."
      maxPageSize: Int!
      "Page size used when neither first nor last is given."
      defaultPageSize: Int!
      maxQueryDepth: Int!
      maxQueryCost: Int!
      maxUploadBytes: Int!
    }

    # ───────────────────────────── Accounts ─────────────────────────────

    "The signed-in account: private data and settings."
    type Viewer @access(requires: SELF) {
      "The public face of the account."
      user: User!
      username: String!
      email: String
      "Real name given for verification. Seen only by the person and by office staff of apartments they applied to."
      realName: String
      isGuest: Boolean!
      "When a guest account stops working."
      guestExpiresAt: DateTime
      isPlatformAdmin: Boolean!
      "All memberships, any status."
      memberships(first: Int, after: String, last: Int, before: String, statuses: [MembershipStatus!]): MembershipConnection!
      "The viewer's membership of one apartment."
      membership(apartmentId: ID!): Membership
      "Signed-in devices."
      sessions: [Session!]!
      "Everything the viewer wrote in one apartment."
      feeds(apartmentId: ID!, first: Int, after: String): FeedConnection!
      comments(apartmentId: ID!, first: Int, after: String): CommentConnection!
      # complaints
      complaints(apartmentId: ID!, first: Int, after: String): ComplaintConnection!
    }

    "A person as other people see them. Never carries real name, phone, building or unit."
    type User implements Node {
      id: ID!
      "Chosen name, 2–20 characters, unique in the service."
      displayName: String!
      avatar: Media
      joinedAt: DateTime!
      "Role shown next to the name in one apartment, e.g. office staff. Null when not a verified member there."
      roleIn(apartmentId: ID!): MembershipRole
      "Posts visible to the viewer in one apartment. Empty when the viewer is not a member there."
      feeds(apartmentId: ID!, first: Int, after: String): FeedConnection!
    }

    "A signed-in device."
    type Session implements Node @access(requires: SELF) {
      id: ID!
      "Client name and platform as reported at sign-in."
      clientName: String
      createdAt: DateTime!
      lastUsedAt: DateTime!
      expiresAt: DateTime!
      isCurrent: Boolean!
    }

    # ───────────────────────────── Apartment ─────────────────────────────

    "An apartment complex (공동주택 단지): the tenant that owns all other data."
    type Apartment implements Node & Revisioned {
      id: ID!
      revision: Int!
      "Government complex code (단지코드). Unique."
      kaptCode: String!
      name: String!
      address: Address!
      "Facts from the government basis-information API; null until imported."
      facts: ApartmentFacts
      timeZone: String!
      "Demo apartments can be read by guests."
      isDemo: Boolean!
      "True once a management office has claimed the complex."
      isManaged: Boolean!
      memberCount: Int!
      settings: ApartmentSettings! @access(requires: READER)
      "The viewer's membership here, any status."
      viewerMembership: Membership
      "What the viewer may do here."
      viewerPermissions: [Permission!]!
      buildings: [Building!]! @access(requires: SIGNED_IN)
      building("Building number as printed, e.g. 101." name: String!): Building @access(requires: SIGNED_IN)
      households(filter: HouseholdFilter, first: Int, after: String, last: Int, before: String): HouseholdConnection! @access(requires: OFFICE_STAFF)
      memberships(filter: MembershipFilter, orderBy: MembershipOrder = {field: REQUESTED_AT, direction: ASC}, first: Int, after: String, last: Int, before: String): MembershipConnection! @access(requires: OFFICE_STAFF)
      feeds(filter: FeedFilter, orderBy: FeedOrder = {field: CREATED_AT, direction: DESC}, first: Int, after: String, last: Int, before: String): FeedConnection! @access(requires: READER) @cost(weight: 2)
      polls(filter: PollFilter, orderBy: PollOrder = {field: CREATED_AT, direction: DESC}, first: Int, after: String, last: Int, before: String): PollConnection! @access(requires: READER) @cost(weight: 2)
      # polls
      # complaints
      "Residents see their own and PUBLIC complaints; staff see all."
      complaints(filter: ComplaintFilter, orderBy: ComplaintOrder = {field: CREATED_AT, direction: DESC}, first: Int, after: String, last: Int, before: String): ComplaintConnection! @access(requires: VERIFIED_MEMBER) @cost(weight: 2)
      complaintByNumber("Per-apartment running number." number: Int!): Complaint
      # notices
      "Pinned first, then newest."
      notices(filter: NoticeFilter, first: Int, after: String, last: Int, before: String): NoticeConnection! @access(requires: READER) @cost(weight: 2)
      # contacts and schedules
      contacts(filter: ContactFilter, first: Int, after: String, last: Int, before: String): ContactConnection! @access(requires: READER)
      "Events that overlap the window, ordered by start. The window may span at most 400 days."
      schedules(from: DateTime!, to: DateTime!, first: Int, after: String, last: Int, before: String): ScheduleConnection! @access(requires: READER)
    }

    "Address split the way the government list gives it."
    type Address {
      "시도 (API field as1)."
      sido: String!
      "시군구 (as2)."
      sigungu: String!
      "읍면동 (as3)."
      eupmyeondong: String!
      "리 (as4), empty for most."
      ri: String
      "법정동코드, 10 digits (bjdCode)."
      bjdCode: String!
      "도로명주소 (doroJuso)."
      roadAddress: String
      "법정동 지번주소 (kaptAddr)."
      lotAddress: String
      "One line for display."
      formatted: String!
    }

    "Facts from AptBasisInfoService (K-apt)."
    type ApartmentFacts {
      "세대수 (kaptdaCnt)."
      householdCount: Int
      "동수 (kaptDongCnt)."
      buildingCount: Int
      "사용승인일 (kaptUsedate)."
      approvedOn: Date
      "난방방식 (codeHeatNm)."
      heating: String
      "복도유형 (codeHallNm)."
      corridorType: String
      "관리방식 (codeMgrNm)."
      managementType: String
      "분양형태 (codeSaleNm)."
      saleType: String
      "관리사무소 연락처 (kaptTel)."
      officePhone: PhoneNumber
      homepage: URL
      importedAt: DateTime!
    }

    "Switches an office may change."
    type ApartmentSettings @access(requires: READER) {
      "How new residents are verified."
      verificationMethods: [VerificationMethod!]!
      "Whether posts need approval before they show."
      feedModeration: FeedModerationMode!
      "Reports by different people that hide a post until reviewed. 0 turns it off."
      autoHideReportThreshold: Int!
      "Complaint deadlines by priority."
      complaintDeadlines: [ComplaintDeadline!]!
      "Resolved complaints close by themselves after this time without feedback."
      complaintAutoCloseAfter: Duration!
      "How fresh the identity check must be to cast a ballot in a resolution or election."
      voteIdentityCheckMaxAge: Duration!
      "Words that block a post."
      blockedTerms: [String!] @access(requires: OFFICE_STAFF)
    }

    "Deadline rule of complaints."
    type ComplaintDeadline {
      priority: ComplaintPriority!
      firstResponseWithin: Duration!
      resolveWithin: Duration!
    }

    "When posts become visible."
    enum FeedModerationMode {
      "Posts show at once; moderation after the fact."
      POST
      "Posts wait for approval."
      PRE
    }

    # ───────────────────────────── Feed & comments ─────────────────────────────

    "A community post."
    type Feed implements Node & ApartmentOwned & Authored & Revisioned & Commentable & HasMedia @access(requires: READER) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      author: User
      viewerIsAuthor: Boolean!
      createdAt: DateTime!
      editedAt: DateTime
      category: FeedCategory!
      "Plain text, any Unicode, 1–10,000 characters. Null when hidden from the viewer."
      content: String
      "Author chose not to show their name to neighbours. The server still keeps it for moderation."
      isAnonymous: Boolean!
      isPinned: Boolean!
      isLocked: Boolean!
      media: [Media!]!
      commentCount: Int!
      comments(first: Int, after: String, last: Int, before: String, orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}): CommentConnection! @cost(weight: 2)
      viewerCanComment: Boolean!
      viewerCanEdit: Boolean!
      viewerCanDelete: Boolean!
    }

    "Board of a post."
    enum FeedCategory { GENERAL QUESTION INFORMATION MARKET LOST_AND_FOUND CLUB PARENTING PET PRAISE }

    "A comment or reply on a feed."
    type Comment implements Node & ApartmentOwned & Authored & Revisioned @access(requires: READER) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      author: User
      viewerIsAuthor: Boolean!
      createdAt: DateTime!
      editedAt: DateTime
      subject: CommentSubject!
      "Null for root comments."
      parent: Comment
      "0 for root comments. At most 4."
      depth: Int!
      "1–1,000 characters. Null when deleted or hidden; the node stays so replies keep their place."
      content: String
      isDeleted: Boolean!
      replyCount: Int!
      "Direct replies, oldest first."
      replies(first: Int, after: String, last: Int, before: String): CommentConnection! @cost(weight: 2)
      viewerCanEdit: Boolean!
      viewerCanDelete: Boolean!
    }

    "What a comment is about."
    union CommentSubject = Feed | Notice | Poll

    # ───────────────────────────── Membership, households ─────────────────────────────

    "A building (동) of the complex."
    type Building implements Node & ApartmentOwned @access(requires: SIGNED_IN) {
      id: ID!
      apartment: Apartment!
      "Number or name as printed, e.g. 101."
      name: String!
      householdCount: Int!
    }

    "A dwelling unit (세대): one building plus one unit number. The unit of voting."
    type Household implements Node & ApartmentOwned & Revisioned @access(requires: SELF) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      building: Building!
      "Unit number (호), e.g. 1203."
      unit: String!
      "Vacant households do not count towards a quorum."
      occupancy: OccupancyStatus!
      "Verified members living here. Own household or office staff only."
      members: [Membership!]!
    }

    "Whether people live in the unit."
    enum OccupancyStatus { OCCUPIED VACANT UNKNOWN }

    "A person's link to an apartment. The verified state is what opens the apartment to them."
    type Membership implements Node & ApartmentOwned & Revisioned @access(requires: SELF) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      user: User!
      role: MembershipRole!
      status: MembershipStatus!
      "Owner (입주자), owner's family, or tenant (사용자). Null for staff."
      relation: ResidentRelation
      "Visible to the person, to household members and to office staff."
      household: Household
      "Name given with the request. Office staff and self only."
      claimedName: String
      claimedPhone: PhoneNumber
      method: VerificationMethod
      "Supporting documents (self and office staff only); deleted 30 days after the decision."
      evidence: [Media!]!
      requestedAt: DateTime!
      decidedAt: DateTime
      decidedBy: User
      "Reason given with a rejection or revocation."
      decisionReason: String
    }

    "Role of a member inside one apartment."
    enum MembershipRole {
      RESIDENT
      "동별 대표자 / 입주자대표회의 member."
      COUNCIL_MEMBER
      "선거관리위원회 member: runs elections, keeps the voter roll."
      ELECTION_COMMISSIONER
      "Community moderator chosen by the office."
      MODERATOR
      "관리사무소 staff."
      OFFICE_STAFF
      "관리사무소장: all office rights plus roles and settings."
      OFFICE_MANAGER
    }

    "State of a membership."
    enum MembershipStatus {
      "Waiting for the office."
      PENDING
      VERIFIED
      REJECTED
      "Moved out or removed by the office."
      REVOKED
      "Left by the person."
      LEFT
      SUSPENDED
    }

    "How the person relates to the dwelling."
    enum ResidentRelation { OWNER OWNER_FAMILY TENANT TENANT_FAMILY }

    "How residence was proven."
    enum VerificationMethod {
      "The verified phone number is on the household's entry in the office roster (입주자명부); approved at once."
      ROSTER_MATCH
      "Office compares the claim with its resident register (입주자명부)."
      OFFICE_APPROVAL
      "One-time code the office hands to the household."
      HOUSEHOLD_CODE
      "Document photo checked by the office."
      DOCUMENT
      "Added by an already verified household representative; office is notified."
      HOUSEHOLD_INVITE
    }

    "Fine-grained rights, derived from role and status."
    enum Permission {
      READ_CONTENT
      CREATE_FEED
      COMMENT
      VOTE
      FILE_COMPLAINT
      MANAGE_COMPLAINTS
      MANAGE_NOTICES
      MANAGE_CONTACTS
      MANAGE_SCHEDULES
      MANAGE_SURVEYS
      MANAGE_ELECTIONS
      VERIFY_MEMBERS
      MANAGE_HOUSEHOLDS
      MODERATE
      MANAGE_ROLES
      MANAGE_SETTINGS
      READ_AUDIT_LOG
    }

    # ───────────────────────────── Media ─────────────────────────────

    "An uploaded file or an external video link."
    type Media implements Node {
      id: ID!
      kind: MediaKind!
      status: MediaStatus!
      "Original file name, normalised to NFC."
      fileName: String
      mimeType: String
      byteSize: Int
      width: Int
      height: Int
      durationSeconds: Float
      "Signed, expiring URL. Null until READY. External videos return the original link."
      url(variant: MediaVariant = ORIGINAL): URL
      "Text for screen readers."
      altText: String
      createdAt: DateTime!
    }

    "Kind of media."
    enum MediaKind { IMAGE VIDEO DOCUMENT EXTERNAL_VIDEO }
    "Rendition of an image."
    enum MediaVariant { THUMBNAIL SMALL LARGE ORIGINAL }
    "Upload and processing state."
    enum MediaStatus {
      "Ticket issued, bytes not seen yet."
      AWAITING_UPLOAD
      "Bytes received; being checked, stripped of EXIF and resized."
      PROCESSING
      READY
      "Wrong type, too large, or failed the scan."
      REJECTED
    }

    "Where and how to upload one file."
    type UploadTicket {
      media: Media!
      "HTTP PUT target. Valid for 15 minutes."
      uploadUrl: URL!
      headers: [UploadHeader!]!
      expiresAt: DateTime!
    }

    "HTTP header to send with the upload."
    type UploadHeader { name: String! value: String! }

    # ───────────────────────────── Polls ─────────────────────────────

    "A survey, resolution or election."
    type Poll implements Node & ApartmentOwned & Authored & Revisioned & Commentable & HasMedia @access(requires: READER) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      author: User
      viewerIsAuthor: Boolean!
      createdAt: DateTime!
      editedAt: DateTime
      purpose: PollPurpose!
      title: String!
      description: String
      method: PollMethod!
      votingUnit: VotingUnit!
      ballotMode: BallotMode!
      resultsVisibility: ResultsVisibility!
      state: PollState!
      "First instant at which votes count."
      opensAt: DateTime!
      "Votes that reach the server at or after this instant are refused."
      closesAt: DateTime!
      closedAt: DateTime
      cancelledReason: String
      "Choices in ballot order."
      choices: [PollChoice!]!
      "Fewest and most choices per ballot."
      minSelections: Int!
      maxSelections: Int!
      electorate: PollElectorate!
      quorum: Threshold
      passRule: Threshold
      turnout: PollTurnout!
      "Null while results are hidden from the viewer. When the quorum is not met, tallies stay empty (sealed) so that an extension cannot be swayed by them."
      result: PollResult
      "Null when the viewer is not eligible."
      viewerBallot: ViewerBallot
      viewerCanVote: Boolean!
      "Why not, when viewerCanVote is false."
      viewerCannotVoteReason: UserErrorCode
      "Named polls only; null for secret ballots, for everybody, for ever."
      votes(first: Int, after: String, choiceId: ID): PollVoteConnection
      "Who has taken part (never what they chose)."
      voterRoll(filter: VoterRollFilter, first: Int, after: String, last: Int, before: String): VoterRollConnection @access(requires: ELECTION_COMMISSION)
      extensions: [PollExtension!]!
      media: [Media!]!
      commentCount: Int!
      comments(first: Int, after: String, last: Int, before: String, orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}): CommentConnection! @cost(weight: 2)
      viewerCanComment: Boolean!
    }

    "What the poll is for; fixes which rules apply."
    enum PollPurpose {
      "Opinion survey (설문). Not binding."
      SURVEY
      "Resolution of residents (안건 의결): quorum and pass rule apply."
      RESOLUTION
      "Election (동별 대표자, 임원). Secret ballot, one choice, one vote per household; run by the election commission."
      ELECTION
    }

    "How a ballot is filled in."
    enum PollMethod {
      "For / against / abstain (찬반)."
      YES_NO
      SINGLE_CHOICE
      MULTIPLE_CHOICE
    }

    "What gets one vote."
    enum VotingUnit {
      "One vote per household (1세대 1표)."
      HOUSEHOLD
      "One vote per verified resident."
      RESIDENT
    }

    "Secret or named."
    enum BallotMode {
      "Choice is stored apart from identity and can never be joined back."
      SECRET
      "Choice is visible with the voter (기명)."
      NAMED
    }

    "When eligible voters see counts. Managers follow the same rule for secret ballots."
    enum ResultsVisibility { ALWAYS AFTER_VOTE AFTER_CLOSE AFTER_PUBLISH }

    "Life cycle of a poll."
    enum PollState {
      "Being written. Seen by managers only."
      DRAFT
      "Published, opensAt in the future. Still editable."
      SCHEDULED
      "Accepting votes. Question, choices and electorate are frozen."
      OPEN
      "Voting ended; result counted."
      CLOSED
      "Result announced (개표 공고)."
      PUBLISHED
      CANCELLED
    }

    "One choice of a poll."
    type PollChoice implements Node @access(requires: READER) {
      id: ID!
      title: String!
      description: String
      position: Int!
      "Counts as abstention: part of turnout, not of votes for or against."
      isAbstention: Boolean!
      media: Media
    }

    "Who may vote. Frozen when the poll opens (선거인명부 확정)."
    type PollElectorate {
      "Empty list means the whole complex."
      buildings: [Building!]!
      "Owners only, or owners and tenants."
      relations: [ResidentRelation!]!
      "Eligible units: occupied households or verified residents. Estimated before opening."
      size: Int!
      frozenAt: DateTime
    }

    "A legal threshold such as a majority or two thirds."
    type Threshold {
      basis: ThresholdBasis!
      numerator: Int!
      denominator: Int!
      "True: at least the fraction (2/3 이상). False: more than the fraction (과반수)."
      inclusive: Boolean!
    }

    "What the fraction is taken of."
    enum ThresholdBasis {
      "All eligible units (전체 입주자등)."
      ELIGIBLE
      "Units that voted (투표자)."
      VOTED
    }

    "How many took part."
    type PollTurnout {
      eligible: Int!
      voted: Int!
      online: Int!
      paper: Int!
      "0–100, two decimals."
      percentage: Float!
    }

    "Counted result."
    type PollResult {
      tallies: [ChoiceTally!]!
      abstentions: Int!
      invalid: Int!
      quorumMet: Boolean
      outcome: PollOutcome!
      "Choices that won; more than one only when tied or when several seats are filled."
      winners: [PollChoice!]!
      "How a tie was broken, in the commission's words."
      tieBreakNote: String
      "True when counted after the end; false for a running count."
      isFinal: Boolean!
      countedAt: DateTime!
    }

    "Votes of one choice."
    type ChoiceTally {
      choice: PollChoice!
      votes: Int!
      "Share of valid votes, 0–100, two decimals."
      percentage: Float!
    }

    "Decision that follows from the count."
    enum PollOutcome {
      UNDECIDED
      PASSED
      REJECTED
      "Too few voted: nothing was counted, and no tally is ever shown."
      QUORUM_NOT_MET
      "A secret poll with so few ballots that it could be guessed whose is which: nothing was counted, and no tally is ever shown."
      NOT_ENOUGH_BALLOTS
      ELECTED
      TIED
      INFORMATIONAL
    }

    "The viewer's own participation."
    type ViewerBallot {
      hasVoted: Boolean!
      channel: VoteChannel
      "True when somebody else of the household voted."
      byOtherHouseholdMember: Boolean!
      "Named polls only."
      choices: [PollChoice!]
      "Named surveys only, while the poll is open."
      canChange: Boolean!
    }

    "A vote in a named poll."
    type PollVote implements Node @access(requires: READER) {
      id: ID!
      poll: Poll!
      voter: User
      household: Household @access(requires: OFFICE_STAFF)
      choices: [PollChoice!]!
      castAt: DateTime!
    }

    "One line of the voter roll."
    type VoterRollEntry implements Node @access(requires: ELECTION_COMMISSION) {
      id: ID!
      household: Household
      user: User
      hasVoted: Boolean!
      channel: VoteChannel
    }

    "A recorded extension of the voting period."
    type PollExtension {
      previousClosesAt: DateTime!
      closesAt: DateTime!
      reason: String!
      by: User!
      at: DateTime!
    }

    # ───────────────────────────── Complaints ─────────────────────────────

    "A complaint or service request (민원)."
    type Complaint implements Node & ApartmentOwned & Authored & Revisioned & HasMedia @access(requires: VERIFIED_MEMBER) {
      id: ID!
      revision: Int!
      "Running number inside the apartment, for phone calls and paper."
      number: Int!
      apartment: Apartment!
      author: User
      viewerIsAuthor: Boolean!
      createdAt: DateTime!
      editedAt: DateTime
      "Household the complaint is about or from. Author and staff only."
      household: Household
      category: ComplaintCategory!
      title: String!
      description: String!
      "Where, in free words: 지하 2층 주차장, 103동 엘리베이터."
      location: String
      visibility: ComplaintVisibility!
      status: ComplaintStatus!
      statusReason: String
      statusChangedAt: DateTime!
      priority: ComplaintPriority!
      source: ComplaintSource!
      sla: ComplaintSla!
      deferredUntil: DateTime
      resolvedAt: DateTime
      closedAt: DateTime
      reopenCount: Int!
      "Full history, oldest first. Residents see public events only."
      events(first: Int, after: String, last: Int, before: String): ComplaintEventConnection! @cost(weight: 2)
      media: [Media!]!
      "Statuses the viewer may move to now."
      viewerAllowedTransitions: [ComplaintStatus!]!
    }

    "Subject area of a complaint."
    enum ComplaintCategory { FACILITY ELEVATOR PARKING NOISE SMOKING CLEANING SECURITY LANDSCAPE DEFECT FEE PET OTHER }

    "State of a complaint."
    enum ComplaintStatus {
      "접수"
      RECEIVED
      "처리 중"
      IN_PROGRESS
      "보류: waits for a part, a contractor or a date."
      ON_HOLD
      "처리 완료: waits for the resident's feedback."
      RESOLVED
      "종결 (final)."
      CLOSED
      "반려 (final)."
      REJECTED
      "취하 by the author (final)."
      WITHDRAWN
    }

    "Urgency; sets the deadlines."
    enum ComplaintPriority { LOW NORMAL HIGH EMERGENCY }
    "How the complaint came in."
    enum ComplaintSource { RESIDENT_APP OFFICE_DESK PHONE VISIT }
    "Who may read the complaint."
    enum ComplaintVisibility {
      "Author, their household and staff."
      PRIVATE
      "All verified members; the author's name is not shown."
      PUBLIC
    }

    "Deadlines and how they are doing. The clock stops while ON_HOLD."
    type ComplaintSla {
      firstResponseDueAt: DateTime
      firstRespondedAt: DateTime
      resolveDueAt: DateTime
      isFirstResponseOverdue: Boolean!
      isResolutionOverdue: Boolean!
    }

    "Something that happened to a complaint."
    interface ComplaintEvent {
      id: ID!
      at: DateTime!
      "Null for automatic steps."
      actor: User
    }

    "The status changed."
    type ComplaintStatusChanged implements Node & ComplaintEvent @access(requires: VERIFIED_MEMBER) { id: ID! at: DateTime! actor: User from: ComplaintStatus to: ComplaintStatus! reason: String }
    "Text, category, place or media changed."
    type ComplaintEdited implements Node & ComplaintEvent @access(requires: VERIFIED_MEMBER) { id: ID! at: DateTime! actor: User fields: [String!]! }
    "A deadline was missed."
    type ComplaintDeadlinePassed implements Node & ComplaintEvent @access(requires: VERIFIED_MEMBER) { id: ID! at: DateTime! actor: User kind: ComplaintDeadlineKind! }
    "Which deadline."
    enum ComplaintDeadlineKind { FIRST_RESPONSE RESOLUTION }

    # ───────────────────────────── Notices, contacts, schedules ─────────────────────────────

    "An announcement by the office."
    type Notice implements Node & ApartmentOwned & Authored & Revisioned & Commentable & HasMedia @access(requires: READER) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      author: User
      viewerIsAuthor: Boolean!
      createdAt: DateTime!
      editedAt: DateTime
      state: NoticeState!
      importance: NoticeImportance!
      category: NoticeCategory!
      title: String!
      content: String!
      "Empty means the whole complex."
      audience: [Building!]!
      isPinned: Boolean!
      "Whether members may comment."
      allowComments: Boolean!
      publishAt: DateTime
      publishedAt: DateTime
      "After this the notice leaves the list and is marked out of date."
      expiresAt: DateTime
      media: [Media!]!
      commentCount: Int!
      comments(first: Int, after: String, last: Int, before: String, orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}): CommentConnection! @cost(weight: 2)
      viewerCanComment: Boolean!
    }

    "Life cycle of a notice."
    enum NoticeState { DRAFT SCHEDULED PUBLISHED EXPIRED ARCHIVED }
    "How loudly a notice is announced."
    enum NoticeImportance { NORMAL "Always pushed; shown on top until it expires." URGENT }
    "Subject of a notice."
    enum NoticeCategory { GENERAL MAINTENANCE OUTAGE FEE COUNCIL ELECTION EVENT SAFETY }

    "A useful phone number."
    type Contact implements Node & ApartmentOwned & Revisioned @access(requires: READER) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      category: ContactCategory!
      "Who answers: 관리사무소, 경비실, 승강기 A/S."
      name: String!
      phoneNumber: PhoneNumber!
      description: String
      "Office hours in words."
      hours: String
      position: Int!
    }

    "Group of a contact."
    enum ContactCategory { OFFICE SECURITY FACILITY EMERGENCY COUNCIL PUBLIC_SERVICE OTHER }

    "A calendar event."
    type Schedule implements Node & ApartmentOwned & Revisioned @access(requires: READER) {
      id: ID!
      revision: Int!
      apartment: Apartment!
      title: String!
      description: String
      location: String
      category: ScheduleCategory!
      startsAt: DateTime!
      "Not before startsAt."
      endsAt: DateTime!
      isAllDay: Boolean!
      audience: [Building!]!
    }

    "Kind of event."
    enum ScheduleCategory { MAINTENANCE INSPECTION COUNCIL ELECTION EVENT RECYCLING OTHER }

    # ───────────────────────────── Jobs ─────────────────────────────

    "State of a background job started by a mutation."
    type Job implements Node @access(requires: PLATFORM_ADMIN) {
      id: ID!
      kind: String!
      state: JobState!
      processed: Int!
      total: Int
      failures: [JobFailure!]!
      startedAt: DateTime!
      finishedAt: DateTime
    }
    "State of a job."
    enum JobState { QUEUED RUNNING SUCCEEDED FAILED }
    "One row that failed."
    type JobFailure { row: Int message: String! }

    # ───────────────────────────── Filters & orders ─────────────────────────────

    input ApartmentFilter {
      "Matches name or any address part: all words must be found, and one must have two characters or more. Empty text is no filter."
      text: String @cost(weight: 50)
      sido: String
      sigungu: String
      bjdCodePrefix: String
      isManaged: Boolean
    }
    input ApartmentOrder { field: ApartmentOrderField! direction: OrderDirection! }
    enum ApartmentOrderField { NAME MEMBER_COUNT CREATED_AT }

    input FeedFilter { categories: [FeedCategory!] authorId: ID text: String @cost(weight: 50) createdAfter: DateTime hasMedia: Boolean }
    input FeedOrder { field: FeedOrderField! direction: OrderDirection! }
    enum FeedOrderField { CREATED_AT LAST_ACTIVITY_AT COMMENT_COUNT }
    input CommentOrder { field: CommentOrderField! direction: OrderDirection! }
    enum CommentOrderField { CREATED_AT }

    input HouseholdFilter { buildingId: ID occupancy: OccupancyStatus unitPrefix: String hasVerifiedMember: Boolean }
    input MembershipFilter { statuses: [MembershipStatus!] roles: [MembershipRole!] buildingId: ID text: String @cost(weight: 50) }
    input MembershipOrder { field: MembershipOrderField! direction: OrderDirection! }
    enum MembershipOrderField { REQUESTED_AT DECIDED_AT }

    # polls

    input PollFilter { states: [PollState!] purposes: [PollPurpose!] viewerHasVoted: Boolean text: String @cost(weight: 50) }
    input PollOrder { field: PollOrderField! direction: OrderDirection! }
    enum PollOrderField { CREATED_AT OPENS_AT CLOSES_AT }
    input VoterRollFilter { hasVoted: Boolean buildingId: ID channel: VoteChannel }

    # complaints
    input ComplaintFilter {
      statuses: [ComplaintStatus!]
      categories: [ComplaintCategory!]
      priorities: [ComplaintPriority!]
      mine: Boolean
      isOverdue: Boolean
      visibility: ComplaintVisibility
      text: String @cost(weight: 50)
      createdAfter: DateTime
      createdBefore: DateTime
    }
    input ComplaintOrder { field: ComplaintOrderField! direction: OrderDirection! }
    enum ComplaintOrderField { CREATED_AT UPDATED_AT PRIORITY RESOLVE_DUE_AT }

    # notices, contacts, schedules
    input NoticeFilter { categories: [NoticeCategory!] importance: NoticeImportance text: String @cost(weight: 50) "Staff only; residents always get PUBLISHED." states: [NoticeState!] }
    input ContactFilter { categories: [ContactCategory!] text: String @cost(weight: 50) }

    # ───────────────────────────── Mutations ─────────────────────────────

    "Entry points for writing. Every payload returns userErrors; data fields are null when userErrors is not empty."
    type Mutation {
      signUp(input: SignUpInput!): SignUpPayload! @access(requires: PUBLIC)
      signIn(input: SignInInput!): SignInPayload! @access(requires: PUBLIC)
      "Read-only demo account, valid for 24 hours, demo apartments only."
      signInAsGuest(input: SignInAsGuestInput!): SignInAsGuestPayload! @access(requires: PUBLIC)
      tokenRefresh(input: TokenRefreshInput!): TokenRefreshPayload! @access(requires: PUBLIC)
      signOut(input: SignOutInput!): SignOutPayload! @access(requires: SIGNED_IN)
      sessionRevoke(input: SessionRevokeInput!): SessionRevokePayload! @access(requires: SIGNED_IN)
      profileUpdate(input: ProfileUpdateInput!): ProfileUpdatePayload! @access(requires: SELF)
      membershipRequest(input: MembershipRequestInput!): MembershipRequestPayload! @access(requires: SIGNED_IN)
      membershipCancel(input: MembershipCancelInput!): MembershipCancelPayload! @access(requires: SELF)
      membershipLeave(input: MembershipLeaveInput!): MembershipLeavePayload! @access(requires: SELF)
      membershipApprove(input: MembershipApproveInput!): MembershipApprovePayload! @access(requires: OFFICE_STAFF)
      membershipReject(input: MembershipRejectInput!): MembershipRejectPayload! @access(requires: OFFICE_STAFF)
      membershipRevoke(input: MembershipRevokeInput!): MembershipRevokePayload! @access(requires: OFFICE_STAFF)
      membershipSetRole(input: MembershipSetRoleInput!): MembershipSetRolePayload! @access(requires: SELF)
      apartmentAppointManager(input: ApartmentAppointManagerInput!): ApartmentAppointManagerPayload! @access(requires: PLATFORM_ADMIN)
      apartmentsImport(input: ApartmentsImportInput!): ApartmentsImportPayload! @access(requires: PLATFORM_ADMIN)
      householdsUpsert(input: HouseholdsUpsertInput!): HouseholdsUpsertPayload! @access(requires: OFFICE_STAFF)
      mediaCreateUploads(input: MediaCreateUploadsInput!): MediaCreateUploadsPayload! @access(requires: SIGNED_IN)
      mediaFinishUpload(input: MediaFinishUploadInput!): MediaFinishUploadPayload! @access(requires: SELF)
      # feed and comments
      feedCreate(input: FeedCreateInput!): FeedCreatePayload! @access(requires: VERIFIED_MEMBER)
      feedUpdate(input: FeedUpdateInput!): FeedUpdatePayload! @access(requires: SELF)
      feedDelete(input: FeedDeleteInput!): FeedDeletePayload! @access(requires: VERIFIED_MEMBER)
      commentCreate(input: CommentCreateInput!): CommentCreatePayload! @access(requires: VERIFIED_MEMBER)
      commentUpdate(input: CommentUpdateInput!): CommentUpdatePayload! @access(requires: SELF)
      commentDelete(input: CommentDeleteInput!): CommentDeletePayload! @access(requires: VERIFIED_MEMBER)
      # polls
      pollCreate(input: PollCreateInput!): PollCreatePayload! @access(requires: VERIFIED_MEMBER)
      pollUpdate(input: PollUpdateInput!): PollUpdatePayload! @access(requires: VERIFIED_MEMBER)
      "A SECRET poll needs an electorate of five at least (TOO_FEW)."
      pollSchedule(input: PollScheduleInput!): PollSchedulePayload! @access(requires: VERIFIED_MEMBER)
      pollExtend(input: PollExtendInput!): PollExtendPayload! @access(requires: VERIFIED_MEMBER)
      "Counts at once. A secret poll of more than 20,000 ballots ends at once and is counted within a minute: until then it is OPEN with closesAt in the past."
      pollClose(input: PollCloseInput!): PollClosePayload! @access(requires: VERIFIED_MEMBER)
      pollCancel(input: PollCancelInput!): PollCancelPayload! @access(requires: VERIFIED_MEMBER)
      pollPublishResult(input: PollPublishResultInput!): PollPublishResultPayload! @access(requires: VERIFIED_MEMBER)
      pollDelete(input: PollDeleteInput!): PollDeletePayload! @access(requires: VERIFIED_MEMBER)
      pollVote(input: PollVoteInput!): PollVotePayload! @access(requires: VERIFIED_MEMBER)
      # complaints
      complaintCreate(input: ComplaintCreateInput!): ComplaintCreatePayload! @access(requires: VERIFIED_MEMBER)
      complaintUpdate(input: ComplaintUpdateInput!): ComplaintUpdatePayload! @access(requires: VERIFIED_MEMBER)
      complaintTransition(input: ComplaintTransitionInput!): ComplaintTransitionPayload! @access(requires: VERIFIED_MEMBER)
      # notices, contacts, schedules
      noticeCreate(input: NoticeCreateInput!): NoticeCreatePayload! @access(requires: OFFICE_STAFF)
      noticeUpdate(input: NoticeUpdateInput!): NoticeUpdatePayload! @access(requires: OFFICE_STAFF)
      noticePublish(input: NoticePublishInput!): NoticePublishPayload! @access(requires: OFFICE_STAFF)
      noticeArchive(input: NoticeArchiveInput!): NoticeArchivePayload! @access(requires: OFFICE_STAFF)
      noticeDelete(input: NoticeDeleteInput!): NoticeDeletePayload! @access(requires: OFFICE_STAFF)
      contactCreate(input: ContactCreateInput!): ContactCreatePayload! @access(requires: OFFICE_STAFF)
      contactUpdate(input: ContactUpdateInput!): ContactUpdatePayload! @access(requires: OFFICE_STAFF)
      contactDelete(input: ContactDeleteInput!): ContactDeletePayload! @access(requires: OFFICE_STAFF)
      scheduleCreate(input: ScheduleCreateInput!): ScheduleCreatePayload! @access(requires: OFFICE_STAFF)
      scheduleUpdate(input: ScheduleUpdateInput!): ScheduleUpdatePayload! @access(requires: OFFICE_STAFF)
      scheduleDelete(input: ScheduleDeleteInput!): ScheduleDeletePayload! @access(requires: OFFICE_STAFF)
    }

    input SignUpInput {
      "2–30 letters or digits of any script, plus . _ -; unique after NFKC and case folding."
      username: String!
      "10–128 characters; not a common password, not similar to the username."
      password: String!
      displayName: String!
      "Must be true."
      acceptsTerms: Boolean!
      "Must be true: consent to collect personal data (개인정보 수집·이용 동의)."
      acceptsPrivacyPolicy: Boolean!
      "The person declares to be at least 14 years old."
      isOver14: Boolean!
      clientName: String
    }
    input SignInInput { username: String! password: String! clientName: String }
    input SignInAsGuestInput { clientName: String }
    input TokenRefreshInput { refreshToken: String! }
    input SignOutInput { "Sign out of every device." everywhere: Boolean = false }

    "Tokens of a new session."
    type AuthTokens {
      "Short-lived bearer token (15 minutes)."
      accessToken: String!
      accessTokenExpiresAt: DateTime!
      "Rotating refresh token (28 days). Each use replaces it; reuse of an old one ends the session family."
      refreshToken: String!
      refreshTokenExpiresAt: DateTime!
    }

    type SignUpPayload { viewer: Viewer tokens: AuthTokens userErrors: [UserError!]! }
    type SignInPayload { viewer: Viewer tokens: AuthTokens userErrors: [UserError!]! }
    type SignInAsGuestPayload { viewer: Viewer tokens: AuthTokens userErrors: [UserError!]! }
    type TokenRefreshPayload { tokens: AuthTokens userErrors: [UserError!]! }
    type SignOutPayload { signedOutSessionCount: Int userErrors: [UserError!]! }

    input SessionRevokeInput { sessionId: ID! }
    input ProfileUpdateInput { displayName: String avatarId: ID email: String locale: String "Remove the avatar." clearAvatar: Boolean = false }
    input MembershipRequestInput {
      apartmentId: ID!
      "Building number (동), e.g. 101."
      building: String!
      "Unit number (호), e.g. 1203."
      unit: String!
      relation: ResidentRelation!
      realName: String!
      evidenceIds: [ID!] = []
      clientMutationId: String
    }
    input MembershipCancelInput { membershipId: ID! }
    input MembershipLeaveInput { membershipId: ID! }
    input MembershipApproveInput { membershipIds: [ID!]! "Correct the household when the claim was mistyped (one membership only)." householdId: ID }
    input MembershipRejectInput { membershipId: ID! reason: String! }
    input MembershipRevokeInput { membershipId: ID! reason: String! "MOVED_OUT keeps the history and frees the household." movedOut: Boolean = false }
    input MembershipSetRoleInput { membershipId: ID! role: MembershipRole! expectedRevision: Int }
    input ApartmentsImportInput { "Two-digit 시도 codes, e.g. 41. Empty: all." sidoCodes: [String!] = [] "Also call the basis-information API per complex." withFacts: Boolean = false }
    input ApartmentAppointManagerInput { apartmentId: ID! userId: ID! }
    input HouseholdsUpsertInput { apartmentId: ID! "At most 1,000 per call." rows: [HouseholdRowInput!]! }
    input HouseholdRowInput {
      building: String!
      unit: String!
      occupancy: OccupancyStatus = UNKNOWN
      "Phones of the people on the office roster. Stored only as keyed hashes, for ROSTER_MATCH; replaces earlier entries when given."
      registeredPhones: [String!]
    }

    type SessionRevokePayload { revokedSessionId: ID userErrors: [UserError!]! }
    type ProfileUpdatePayload { viewer: Viewer userErrors: [UserError!]! }
    type MembershipRequestPayload { membership: Membership clientMutationId: String userErrors: [UserError!]! }
    type MembershipCancelPayload { membership: Membership userErrors: [UserError!]! }
    type MembershipLeavePayload { membership: Membership userErrors: [UserError!]! }
    type MembershipApprovePayload { memberships: [Membership!] userErrors: [UserError!]! }
    type MembershipRejectPayload { membership: Membership userErrors: [UserError!]! }
    type MembershipRevokePayload { membership: Membership userErrors: [UserError!]! }
    type MembershipSetRolePayload { membership: Membership userErrors: [UserError!]! }
    type ApartmentAppointManagerPayload { membership: Membership userErrors: [UserError!]! }
    type ApartmentsImportPayload { job: Job userErrors: [UserError!]! }
    type HouseholdsUpsertPayload { createdCount: Int updatedCount: Int households: [Household!] userErrors: [UserError!]! }

    # ── Inputs and payloads: media ──

    input MediaCreateUploadsInput { apartmentId: ID "At most 10." files: [UploadFileInput!]! }
    input UploadFileInput { fileName: String! mimeType: String! byteSize: Int! "Hex SHA-256 of the bytes; checked after upload." sha256: String! altText: String }
    input MediaFinishUploadInput { mediaId: ID! }

    type MediaCreateUploadsPayload { tickets: [UploadTicket!] userErrors: [UserError!]! }
    type MediaFinishUploadPayload { media: Media userErrors: [UserError!]! }

    # ── Inputs and payloads: feed and comments ──

    input FeedCreateInput { apartmentId: ID! category: FeedCategory = GENERAL content: String! mediaIds: [ID!] = [] isAnonymous: Boolean = false clientMutationId: String }
    input FeedUpdateInput { feedId: ID! category: FeedCategory content: String "Replaces the whole list when given." mediaIds: [ID!] expectedRevision: Int }
    input FeedDeleteInput { feedId: ID! }
    input CommentCreateInput { "Feed, notice or poll." subjectId: ID! "Reply to this comment." parentId: ID content: String! clientMutationId: String }
    input CommentUpdateInput { commentId: ID! content: String! expectedRevision: Int }
    input CommentDeleteInput { commentId: ID! }

    type FeedCreatePayload { feed: Feed feedEdge: FeedEdge clientMutationId: String userErrors: [UserError!]! }
    type FeedUpdatePayload { feed: Feed userErrors: [UserError!]! }
    type FeedDeletePayload { deletedFeedId: ID apartment: Apartment userErrors: [UserError!]! }
    type CommentCreatePayload { comment: Comment commentEdge: CommentEdge subject: CommentSubject clientMutationId: String userErrors: [UserError!]! }
    type CommentUpdatePayload { comment: Comment userErrors: [UserError!]! }
    type CommentDeletePayload { comment: Comment deletedCommentId: ID subject: CommentSubject userErrors: [UserError!]! }

    # ── Inputs and payloads: polls ──

    input PollCreateInput {
      apartmentId: ID!
      purpose: PollPurpose!
      title: String!
      description: String
      method: PollMethod!
      votingUnit: VotingUnit = HOUSEHOLD
      ballotMode: BallotMode = SECRET
      resultsVisibility: ResultsVisibility = AFTER_CLOSE
      opensAt: DateTime!
      closesAt: DateTime!
      "2–50 choices. For YES_NO leave empty: the server makes 찬성, 반대 and 기권."
      choices: [PollChoiceInput!] = []
      minSelections: Int = 1
      maxSelections: Int = 1
      electorate: PollElectorateInput
      "An ELECTION has more than half of the electorate (시행령 제11조 ①) where none is given, and takes none that is weaker."
      quorum: ThresholdInput
      passRule: ThresholdInput
      mediaIds: [ID!] = []
      clientMutationId: String
    }
    input PollChoiceInput { "Existing choice when updating." id: ID title: String! description: String isAbstention: Boolean = false mediaId: ID }
    input PollElectorateInput { buildingIds: [ID!] = [] relations: [ResidentRelation!] = [OWNER, OWNER_FAMILY, TENANT, TENANT_FAMILY] }
    input ThresholdInput { basis: ThresholdBasis! numerator: Int! denominator: Int! inclusive: Boolean! }
    input PollUpdateInput {
      pollId: ID!
      title: String
      description: String
      opensAt: DateTime
      closesAt: DateTime
      choices: [PollChoiceInput!]
      minSelections: Int
      maxSelections: Int
      resultsVisibility: ResultsVisibility
      electorate: PollElectorateInput
      quorum: ThresholdInput
      passRule: ThresholdInput
      mediaIds: [ID!]
      expectedRevision: Int
    }
    input PollScheduleInput { pollId: ID! expectedRevision: Int }
    input PollExtendInput { pollId: ID! closesAt: DateTime! reason: String! expectedRevision: Int }
    input PollCloseInput { pollId: ID! reason: String! expectedRevision: Int }
    input PollCancelInput { pollId: ID! reason: String! }
    input PollPublishResultInput { pollId: ID! "For ties broken by lot (추첨) or age as the bylaws say." tieBreakChoiceId: ID tieBreakNote: String }
    input PollDeleteInput { pollId: ID! }
    input PollVoteInput { pollId: ID! choiceIds: [ID!]! clientMutationId: String }

    type PollCreatePayload { poll: Poll clientMutationId: String userErrors: [UserError!]! }
    type PollUpdatePayload { poll: Poll userErrors: [UserError!]! }
    type PollSchedulePayload { poll: Poll userErrors: [UserError!]! }
    type PollExtendPayload { poll: Poll userErrors: [UserError!]! }
    type PollClosePayload { poll: Poll userErrors: [UserError!]! }
    type PollCancelPayload { poll: Poll userErrors: [UserError!]! }
    type PollPublishResultPayload { poll: Poll userErrors: [UserError!]! }
    type PollDeletePayload { deletedPollId: ID userErrors: [UserError!]! }
    type PollVotePayload { poll: Poll clientMutationId: String userErrors: [UserError!]! }

    # ── Inputs and payloads: complaints ──

    input ComplaintCreateInput {
      apartmentId: ID!
      category: ComplaintCategory!
      title: String!
      description: String!
      location: String
      visibility: ComplaintVisibility = PRIVATE
      mediaIds: [ID!] = []
      "Staff only: file on behalf of a household that phoned or came."
      onBehalfOfHouseholdId: ID
      source: ComplaintSource = RESIDENT_APP
      "Staff only."
      priority: ComplaintPriority
      clientMutationId: String
    }
    input ComplaintUpdateInput { complaintId: ID! category: ComplaintCategory title: String description: String location: String visibility: ComplaintVisibility mediaIds: [ID!] expectedRevision: Int }
    input ComplaintTransitionInput { complaintId: ID! to: ComplaintStatus! "Required for ON_HOLD, REJECTED and reopening." reason: String "Required for ON_HOLD; within 365 days." deferredUntil: DateTime expectedRevision: Int! }

    type ComplaintCreatePayload { complaint: Complaint clientMutationId: String userErrors: [UserError!]! }
    type ComplaintUpdatePayload { complaint: Complaint userErrors: [UserError!]! }
    type ComplaintTransitionPayload { complaint: Complaint userErrors: [UserError!]! }

    # ── Inputs and payloads: notices, contacts, schedules ──

    input NoticeCreateInput {
      apartmentId: ID!
      category: NoticeCategory = GENERAL
      importance: NoticeImportance = NORMAL
      title: String!
      content: String!
      audienceBuildingIds: [ID!] = []
      isPinned: Boolean = false
      "Null keeps a draft; now or past publishes at once; future schedules."
      publishAt: DateTime
      expiresAt: DateTime
      mediaIds: [ID!] = []
      allowComments: Boolean = true
      clientMutationId: String
    }
    input NoticeUpdateInput { noticeId: ID! category: NoticeCategory importance: NoticeImportance title: String content: String audienceBuildingIds: [ID!] isPinned: Boolean publishAt: DateTime expiresAt: DateTime mediaIds: [ID!] allowComments: Boolean expectedRevision: Int }
    input NoticePublishInput { noticeId: ID! expectedRevision: Int }
    input NoticeArchiveInput { noticeId: ID! }
    input NoticeDeleteInput { noticeId: ID! }
    input ContactCreateInput { apartmentId: ID! category: ContactCategory = OTHER name: String! phoneNumber: String! description: String hours: String position: Int }
    input ContactUpdateInput { contactId: ID! category: ContactCategory name: String phoneNumber: String description: String hours: String position: Int expectedRevision: Int }
    input ContactDeleteInput { contactId: ID! }
    input ScheduleCreateInput { apartmentId: ID! title: String! description: String location: String category: ScheduleCategory = OTHER startsAt: DateTime! endsAt: DateTime! isAllDay: Boolean = false audienceBuildingIds: [ID!] = [] clientMutationId: String }
    input ScheduleUpdateInput { scheduleId: ID! title: String description: String location: String category: ScheduleCategory startsAt: DateTime endsAt: DateTime isAllDay: Boolean audienceBuildingIds: [ID!] expectedRevision: Int }
    input ScheduleDeleteInput { scheduleId: ID! }

    type NoticeCreatePayload { notice: Notice clientMutationId: String userErrors: [UserError!]! }
    type NoticeUpdatePayload { notice: Notice userErrors: [UserError!]! }
    type NoticePublishPayload { notice: Notice userErrors: [UserError!]! }
    type NoticeArchivePayload { notice: Notice userErrors: [UserError!]! }
    type NoticeDeletePayload { deletedNoticeId: ID userErrors: [UserError!]! }
    type ContactCreatePayload { contact: Contact userErrors: [UserError!]! }
    type ContactUpdatePayload { contact: Contact userErrors: [UserError!]! }
    type ContactDeletePayload { deletedContactId: ID userErrors: [UserError!]! }
    type ScheduleCreatePayload { schedule: Schedule clientMutationId: String userErrors: [UserError!]! }
    type ScheduleUpdatePayload { schedule: Schedule userErrors: [UserError!]! }
    type ScheduleDeletePayload { deletedScheduleId: ID userErrors: [UserError!]! }

    # ───────────────────────────── Subscriptions ─────────────────────────────

    type Subscription {
      "New posts in an apartment."
      feedAdded(apartmentId: ID!, categories: [FeedCategory!]): FeedEvent! @access(requires: READER)
      "Edits, deletions, pins and moderation of posts in an apartment."
      feedUpdated(apartmentId: ID!): FeedEvent! @access(requires: READER)
      "New, edited and deleted comments on a feed, notice or poll; see kind."
      commentAdded(subjectId: ID!): CommentEvent! @access(requires: READER)
      "Changes of one complaint, or, for staff, of all complaints of an apartment."
      complaintUpdated(complaintId: ID, apartmentId: ID): ComplaintUpdate! @access(requires: VERIFIED_MEMBER)
      "Turnout, running result where visible, and state changes. At most one event per second per poll."
      pollUpdated(pollId: ID, apartmentId: ID): PollEvent! @access(requires: READER)
      "Notices that became visible to the viewer."
      noticePublished(apartmentId: ID!): NoticeEvent! @access(requires: READER)
      "Decisions on the viewer's memberships, or, for staff, new requests."
      membershipUpdated(apartmentId: ID): MembershipEvent! @access(requires: SIGNED_IN)
    }

    "What happened."
    enum ChangeKind { CREATED UPDATED DELETED STATE_CHANGED }
    "A change of a feed. Feed is null when it is gone."
    type FeedEvent @access(requires: READER) { kind: ChangeKind! feed: Feed feedId: ID! at: DateTime! }
    "A change of a comment."
    type CommentEvent @access(requires: READER) { kind: ChangeKind! comment: Comment commentId: ID! at: DateTime! }
    "A change of a complaint."
    type ComplaintUpdate @access(requires: VERIFIED_MEMBER) { kind: ChangeKind! complaint: Complaint! at: DateTime! }
    "A change of a poll."
    type PollEvent @access(requires: READER) { kind: ChangeKind! poll: Poll! at: DateTime! }
    "A notice became visible."
    type NoticeEvent @access(requires: READER) { kind: ChangeKind! notice: Notice! at: DateTime! }
    "A change of a membership."
    type MembershipEvent @access(requires: SIGNED_IN) { kind: ChangeKind! membership: Membership! at: DateTime! }

    # ───────────────────────────── Connections ─────────────────────────────

    "A page of complexes."
    type ApartmentConnection { edges: [ApartmentEdge!]! nodes: [Apartment!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type ApartmentEdge { cursor: String! node: Apartment! }
    "A page of posts."
    type FeedConnection { edges: [FeedEdge!]! nodes: [Feed!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type FeedEdge { cursor: String! node: Feed! }
    "A page of comments."
    type CommentConnection { edges: [CommentEdge!]! nodes: [Comment!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type CommentEdge { cursor: String! node: Comment! }

    "A page of households."
    type HouseholdConnection { edges: [HouseholdEdge!]! nodes: [Household!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type HouseholdEdge { cursor: String! node: Household! }
    "A page of memberships."
    type MembershipConnection { edges: [MembershipEdge!]! nodes: [Membership!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type MembershipEdge { cursor: String! node: Membership! }

    # ── Connections: polls ──

    "A page of polls."
    type PollConnection { edges: [PollEdge!]! nodes: [Poll!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type PollEdge { cursor: String! node: Poll! }
    "A page of named votes."
    type PollVoteConnection { edges: [PollVoteEdge!]! nodes: [PollVote!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type PollVoteEdge { cursor: String! node: PollVote! }
    "A page of the voter roll."
    type VoterRollConnection { edges: [VoterRollEdge!]! nodes: [VoterRollEntry!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type VoterRollEdge { cursor: String! node: VoterRollEntry! }

    # ── Connections: complaints ──

    "A page of complaints."
    type ComplaintConnection { edges: [ComplaintEdge!]! nodes: [Complaint!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type ComplaintEdge { cursor: String! node: Complaint! }
    "A page of a complaint's history."
    type ComplaintEventConnection { edges: [ComplaintEventEdge!]! nodes: [ComplaintEvent!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type ComplaintEventEdge { cursor: String! node: ComplaintEvent! }

    # ── Connections: notices, contacts, schedules ──

    "A page of notices."
    type NoticeConnection { edges: [NoticeEdge!]! nodes: [Notice!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type NoticeEdge { cursor: String! node: Notice! }
    "A page of contacts."
    type ContactConnection { edges: [ContactEdge!]! nodes: [Contact!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type ContactEdge { cursor: String! node: Contact! }
    "A page of calendar events."
    type ScheduleConnection { edges: [ScheduleEdge!]! nodes: [Schedule!]! pageInfo: PageInfo! "Counted only when selected; at most 10,000." totalCount: Int! @cost(weight: 5) }
    type ScheduleEdge { cursor: String! node: Schedule! }
    """##
