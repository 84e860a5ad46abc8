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

    """
    RFC 3339 date-time. Always serialised in UTC, with six digits of a fraction or, at a whole second,
    with none: 2026-11-22T08:17:17.042000Z, 2026-11-22T08:17:17Z. Any offset and any number of digits up
    to nine is accepted on input; what is below a microsecond is cut off.
    """
    scalar DateTime @specifiedBy(url: "https://scalars.graphql.org/andimarek/date-time.html")

    """Calendar date, YYYY-MM-DD, interpreted in the apartment's time zone (Asia/Seoul by default)."""
    scalar Date @specifiedBy(url: "https://scalars.graphql.org/andimarek/local-date.html")

    """Absolute http(s) URL (RFC 3986)."""
    scalar URL @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3986")

    """ISO 8601 duration, e.g. P3D or PT8H."""
    scalar Duration @specifiedBy(url: "https://www.rfc-editor.org/rfc/rfc3339#appendix-A")

    """
    Phone number. Output is E.164 for Korean mobiles (+821012345678) and for numbers of other countries
    (+12125550100); other Korean numbers have hyphens between their groups (119, 1588-1234,
    031-123-4567). Spaces, dots, dashes and brackets of any kind and digits of any width are accepted on
    input, and +82 or 0082 in place of the first 0.
    """
    scalar PhoneNumber

    """Estimated cost of a field. The sum is limited per operation and paid from the viewer's budget."""
    directive @cost(
      """
      Points per object, multiplied by the page sizes around the field. Without `@cost`, an object field
      is 1 and a leaf 0.
      """
      weight: Int!
    ) on FIELD_DEFINITION | INPUT_FIELD_DEFINITION

    """
    Minimum access needed to resolve the field. Without it, the field is null with an error,
    `UNAUTHENTICATED` or `FORBIDDEN`.
    """
    directive @access(
      """The least level that may resolve it."""
      requires: AccessLevel!
    ) on FIELD_DEFINITION | OBJECT

    """
    Levels of access that `@access` requires. A level is judged inside the apartment that owns the
    object.
    """
    enum AccessLevel {
      """Anyone, signed in or not."""
      PUBLIC
      """Any signed-in account, guests included."""
      SIGNED_IN
      """Verified member of the apartment, or anyone signed in where the apartment is a demo."""
      READER
      """Verified member of the apartment."""
      VERIFIED_MEMBER
      """The person the data is about."""
      SELF
      """Staff of the apartment's management office (관리사무소)."""
      OFFICE_STAFF
      """Member of the apartment's election commission (선거관리위원회)."""
      ELECTION_COMMISSION
      """Platform operator."""
      PLATFORM_ADMIN
    }

    """Language of messages and labels."""
    enum Language {
      """Korean, the language where nothing else is known."""
      KO
      """English."""
      EN
    }

    # ───────────────────────────── Core interfaces ─────────────────────────────

    """An object with a globally unique, opaque ID."""
    interface Node {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
    }

    """An object that belongs to exactly one apartment complex (the tenant)."""
    interface ApartmentOwned {
      """The complex that owns the object."""
      apartment: Apartment!
    }

    """An object written by a person."""
    interface Authored {
      """Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer."""
      author: User
      """Whether the viewer wrote it, anonymously or not."""
      viewerIsAuthor: Boolean!
      """When it was written."""
      createdAt: DateTime!
      """When the text was changed last. Null if it never was."""
      editedAt: DateTime
    }

    """An object guarded by optimistic concurrency control."""
    interface Revisioned {
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
    }

    """An object that carries uploaded media."""
    interface HasMedia {
      """Attached files in display order, at most 10."""
      media: [Media!]!
    }

    """An object that can be commented on."""
    interface Commentable {
      """Opaque global ID of the object."""
      id: ID!
      """Number of visible comments, replies included."""
      commentCount: Int!
      """
      Root comments in the requested order, by default the oldest first. Their replies are in
      `Comment.replies`.
      """
      comments(
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
        """Order of the list."""
        orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}
      ): CommentConnection! @cost(weight: 2)
      """Whether the viewer may comment now: false if the thread is closed."""
      viewerCanComment: Boolean!
    }

    # ───────────────────────────── Errors ─────────────────────────────

    """
    A problem the person can understand and fix. Returned in payloads; transport, syntax and server
    faults go to top-level errors.
    """
    interface UserError {
      """Machine-readable code."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
    }

    """All codes of user errors. New codes may be added: treat an unknown code as `INVALID`."""
    enum UserErrorCode {
      """Breaks a rule that the message states."""
      INVALID
      """
      Missing, null or empty although a value is needed. Text in which nothing can be seen is empty.
      """
      REQUIRED
      """Fewer characters than `minimum`."""
      TOO_SHORT
      """More characters than `maximum`, counted as people see them."""
      TOO_LONG
      """More items than `maximum`."""
      TOO_MANY
      """Fewer items than `minimum`; for a secret poll, fewer voters."""
      TOO_FEW
      """A number, time or duration outside its bounds."""
      OUT_OF_RANGE
      """Not in the field's format, or a name with invisible characters."""
      BAD_FORMAT
      """Already taken, or already in the list."""
      NOT_UNIQUE
      """Does not exist, or the viewer may not see it: the two are not distinguished."""
      NOT_FOUND
      """Not signed in, or the token expired."""
      UNAUTHENTICATED
      """Signed in but not allowed."""
      FORBIDDEN
      """The viewer's membership of the apartment is not verified yet."""
      MEMBERSHIP_NOT_VERIFIED
      """Guests may only read."""
      GUEST_READ_ONLY
      """The account is suspended in this apartment."""
      SUSPENDED
      """Username, password or token is wrong. Which one is not disclosed."""
      BAD_CREDENTIALS
      """The password is too short, too common, or like the username."""
      WEAK_PASSWORD
      """The verification code is wrong, used or expired."""
      BAD_VERIFICATION_CODE
      """Identity check (본인확인) is needed and missing or too old."""
      IDENTITY_CHECK_REQUIRED
      """The object's state does not allow the action."""
      STATE_CONFLICT
      """expectedRevision is older than the stored revision."""
      STALE_REVISION
      """The same clientMutationId was used with different input."""
      IDEMPOTENCY_CONFLICT
      """Voting has not started, or has ended."""
      POLL_NOT_OPEN
      """The viewer is not on the frozen voter roll."""
      NOT_ELIGIBLE_TO_VOTE
      """The household (or resident) has already voted."""
      ALREADY_VOTED
      """Not choices of this poll, too few, too many, or one twice."""
      INVALID_CHOICES
      """Comments are closed on this object."""
      THREAD_LOCKED
      """The complex does not allow a word of the text."""
      PROHIBITED_CONTENT
      """The file is not uploaded and checked yet, or is attached to something else."""
      MEDIA_NOT_READY
      """The uploaded file is damaged, not what was announced, or of a type that is not accepted."""
      MEDIA_REJECTED
      """The file has more bytes than `maximum`."""
      MEDIA_TOO_LARGE
      """Too often: see `RateLimitedError.retryAfterSeconds`."""
      RATE_LIMITED
    }

    """Input failed validation."""
    type ValidationError implements UserError {
      """What is wrong with the input."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
      """Lower bound that applied, if any (characters or items)."""
      minimum: Int
      """Upper bound that applied, if any (characters or items)."""
      maximum: Int
    }

    """The viewer may not do this."""
    type AccessError implements UserError {
      """Which right is missing."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
      """What would be needed."""
      requires: AccessLevel
    }

    """The target does not exist or is not visible to the viewer (the two are not told apart)."""
    type NotFoundError implements UserError {
      """Always `NOT_FOUND`."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
    }

    """The object's state forbids the action."""
    type StateConflictError implements UserError {
      """`STATE_CONFLICT`, `POLL_NOT_OPEN` or `THREAD_LOCKED`."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
      """The object's state now, such as `CLOSED`."""
      currentState: String!
      """The states to which the viewer could move the object now."""
      allowedStates: [String!]!
    }

    """Another change was saved first."""
    type StaleRevisionError implements UserError {
      """Always `STALE_REVISION`."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
      """Revision stored now; refetch and retry."""
      currentRevision: Int!
    }

    """The voting unit has already voted in this poll."""
    type AlreadyVotedError implements UserError {
      """Always `ALREADY_VOTED`."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
      """How the earlier vote came in."""
      channel: VoteChannel!
      """True when another person of the same household voted."""
      byOtherHouseholdMember: Boolean!
    }

    """How the vote came in."""
    enum VoteChannel {
      """Cast with `pollVote`."""
      ONLINE
      """Cast on paper and entered by the election commission."""
      PAPER
    }

    """
    Done too often; nothing was changed. The limits of actions are in the descriptions of the mutations.
    """
    type RateLimitedError implements UserError {
      """Always `RATE_LIMITED`."""
      code: UserErrorCode!
      """What happened and what to do, in the viewer's language. Safe to show."""
      message: String!
      """
      Path to the input field, such as `["input", "title"]`; places in lists are decimal strings. Null
      if the error is about the whole action.
      """
      path: [String!]
      """Seconds until the action may be tried again, at least 1."""
      retryAfterSeconds: Int!
    }

    # ───────────────────────────── Pagination & ordering ─────────────────────────────

    """Whether a list has more objects on either side of the page."""
    type PageInfo {
      """Whether there are objects after the page."""
      hasNextPage: Boolean!
      """Whether there are objects before the page."""
      hasPreviousPage: Boolean!
      """Cursor of the first object, for `before`. Null on an empty page."""
      startCursor: String
      """Cursor of the last object, for `after`. Null on an empty page."""
      endCursor: String
    }

    """Direction of an order."""
    enum OrderDirection {
      """From the smallest, or the oldest."""
      ASC
      """From the largest, or the newest."""
      DESC
    }

    # ───────────────────────────── Query root ─────────────────────────────

    """Entry points for reading."""
    type Query {
      """Any object by its global ID. Null if it is missing or not visible to the viewer."""
      node(
        """Global ID."""
        id: ID!
      ): Node @cost(weight: 1) @access(requires: PUBLIC)
      """
      Objects by their global IDs, in the same order, null where missing or not visible. More than 100
      IDs are `BAD_USER_INPUT`.
      """
      nodes(
        """Global IDs, at most 100."""
        ids: [ID!]!
      ): [Node]! @cost(weight: 1) @access(requires: PUBLIC)
      """The signed-in account. Null without a token."""
      viewer: Viewer @access(requires: PUBLIC)
      """One complex by its ID. Null if there is none."""
      apartment(
        """ID of the complex."""
        id: ID!
      ): Apartment @access(requires: PUBLIC)
      """One complex by its government code (단지코드). Null if there is none."""
      apartmentByKaptCode(
        """K-apt complex code, e.g. A44658807."""
        kaptCode: String!
      ): Apartment @access(requires: PUBLIC)
      """One post. Null if it is missing or not visible."""
      feed(
        """ID of the post."""
        id: ID!
      ): Feed @access(requires: PUBLIC)
      """One comment. Null if it is missing or not visible."""
      comment(
        """ID of the comment."""
        id: ID!
      ): Comment @access(requires: PUBLIC)
      """One poll. Null if it is missing or not visible."""
      poll(
        """ID of the poll."""
        id: ID!
      ): Poll @access(requires: PUBLIC)
      """One complaint. Null if it is missing or not visible."""
      complaint(
        """ID of the complaint."""
        id: ID!
      ): Complaint @access(requires: PUBLIC)
      """One notice. Null if it is missing or not visible."""
      notice(
        """ID of the notice."""
        id: ID!
      ): Notice @access(requires: PUBLIC)
      """The public directory of apartment complexes."""
      apartments(
        """Which complexes; all without it."""
        filter: ApartmentFilter
        """Order of the list."""
        orderBy: ApartmentOrder = {field: NAME, direction: ASC}
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): ApartmentConnection! @cost(weight: 2) @access(requires: PUBLIC)
      """
      The viewer's rate-limit state: of the account, or of the address when anonymous. Without a limit,
      limit and remaining are 2147483647.
      """
      rateLimit: RateLimit! @cost(weight: 0) @access(requires: PUBLIC)
      """Server version and limits, for clients and health checks."""
      serverInfo: ServerInfo! @cost(weight: 0) @access(requires: PUBLIC)
      """
      Texts of enum values that a page can show, for all enums in one request. They change only with the
      schema: a client may keep them as long as `serverInfo.schemaHash` stays the same.
      """
      enumLabels(
        """
        Names of enums, at most 100; all without it. A name that is not an enum of the schema is
        `BAD_USER_INPUT`.
        """
        types: [String!]
        """Language of the labels; by default that of messages, see `Viewer.locale`."""
        language: Language
      ): [EnumLabels!]! @cost(weight: 0) @access(requires: PUBLIC)
    }

    """The labels of one enum."""
    type EnumLabels {
      """Name of the enum, such as `ComplaintStatus`."""
      type: String!
      """A label for each value, in the order of the schema."""
      values: [EnumLabel!]! @cost(weight: 0)
    }

    """What a page shows for a value of an enum."""
    type EnumLabel {
      """The value, such as `IN_PROGRESS`."""
      value: String!
      """Its text in the language of the labels, such as 처리 중."""
      label: String!
    }

    """Rate-limit state."""
    type RateLimit {
      """Cost points available per window."""
      limit: Int!
      """Points left in the window."""
      remaining: Int!
      """Points this request used."""
      cost: Int!
      """When the whole budget is available again."""
      resetAt: DateTime!
    }

    """Server facts."""
    type ServerInfo {
      """Release of the server."""
      version: String!
      """Schema hash; changes with every schema change."""
      schemaHash: String!
      """The limits that clients plan with."""
      limits: ServerLimits! @cost(weight: 0)
    }

    """Published limits."""
    type ServerLimits {
      """Largest page size (first/last)."""
      maxPageSize: Int!
      """Page size used when neither first nor last is given."""
      defaultPageSize: Int!
      """Selection sets inside each other that an operation may have, `edges` and `node` aside."""
      maxQueryDepth: Int!
      """Points that an operation may cost."""
      maxQueryCost: Int!
      """Bytes of the largest file of any type."""
      maxUploadBytes: Int!
    }

    # ───────────────────────────── Accounts ─────────────────────────────

    """The signed-in account: private data and settings. Seen only by the person."""
    type Viewer @access(requires: SELF) {
      """The public face of the account."""
      user: User!
      """Name for signing in, as it was typed at sign-up."""
      username: String!
      """E-mail address, not verified. Null if none was given."""
      email: String
      """
      Language of messages that the person has set, such as `ko-KR`. Null where they have not: then the
      client's Accept-Language decides, and Korean where that names no language of the service.
      """
      locale: String
      """
      Real name given for verification. Seen only by the person and by office staff of apartments they
      applied to.
      """
      realName: String
      """Whether it is a guest account, which only reads demo apartments."""
      isGuest: Boolean!
      """When a guest account ends; null for other accounts."""
      guestExpiresAt: DateTime
      """Whether the account administers the platform."""
      isPlatformAdmin: Boolean!
      """All memberships of the account, in any status, newest request first."""
      memberships(
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
        """Only memberships in these statuses."""
        statuses: [MembershipStatus!]
      ): MembershipConnection!
      """The membership of one apartment that is waiting, verified or suspended. Null without one."""
      membership(
        """ID of the apartment."""
        apartmentId: ID!
      ): Membership
      """Signed-in devices, the current one among them."""
      sessions: [Session!]!
      """
      How often the account may still do what is limited, in the order of `Mutation`. Limits that do not
      belong to an account, such as those of signing in, are not among them.
      """
      limits: [ActionLimit!]! @cost(weight: 1)
      """Posts that the viewer wrote in one apartment, anonymous ones among them, newest first."""
      feeds(
        """ID of the apartment."""
        apartmentId: ID!
        """Objects of the page, 1–100; 20 without it."""
        first: Int
        """Cursor after which the page starts."""
        after: String
      ): FeedConnection!
      """
      Comments that the viewer wrote in one apartment, newest first. Those on objects that the viewer
      may no longer read are left out.
      """
      comments(
        """ID of the apartment."""
        apartmentId: ID!
        """Objects of the page, 1–100; 20 without it."""
        first: Int
        """Cursor after which the page starts."""
        after: String
      ): CommentConnection!
      """Complaints that the viewer filed in one apartment, newest first."""
      complaints(
        """ID of the apartment."""
        apartmentId: ID!
        """Objects of the page, 1–100; 20 without it."""
        first: Int
        """Cursor after which the page starts."""
        after: String
      ): ComplaintConnection!
    }

    """How often an account may do one thing. The window slides: it ends now."""
    type ActionLimit {
      """Name of the mutation."""
      action: String!
      """How often it may be done in a window."""
      maximum: Int!
      """Length of the window in seconds."""
      windowSeconds: Int!
      """How often it may still be done now."""
      remaining: Int!
      """Seconds until it may be done again. Null if it may be done now."""
      retryAfterSeconds: Int
    }

    """A person as other people see them. Never carries real name, phone, building or unit."""
    type User implements Node {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Chosen name, 2–20 characters, unique in the service."""
      displayName: String!
      """Picture of the person. Null without one."""
      avatar: Media
      """When the account was created."""
      joinedAt: DateTime!
      """
      Role shown next to the name in one apartment, such as office staff. Null if the person is not a
      verified member there.
      """
      roleIn(
        """ID of the apartment."""
        apartmentId: ID!
      ): MembershipRole
      """
      Posts of the person in one apartment that the viewer may read, newest first, anonymous ones left
      out. Empty if the viewer may not read the apartment.
      """
      feeds(
        """ID of the apartment."""
        apartmentId: ID!
        """Objects of the page, 1–100; 20 without it."""
        first: Int
        """Cursor after which the page starts."""
        after: String
      ): FeedConnection!
    }

    """A signed-in device."""
    type Session implements Node @access(requires: SELF) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Client name and platform as reported at sign-in; at most 100 characters."""
      clientName: String
      """When the device signed in."""
      createdAt: DateTime!
      """When the session was used last, to the minute."""
      lastUsedAt: DateTime!
      """When the session ends unless its tokens are refreshed."""
      expiresAt: DateTime!
      """Whether this request uses the session."""
      isCurrent: Boolean!
    }

    # ───────────────────────────── Apartment ─────────────────────────────

    """An apartment complex (공동주택 단지): the tenant that owns all other data."""
    type Apartment implements Node & Revisioned {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """Government complex code (단지코드), unique, such as `A44658807`."""
      kaptCode: String!
      """Name of the complex in the government's list."""
      name: String!
      """Where it is."""
      address: Address!
      """Facts from the government basis-information API; null until imported."""
      facts: ApartmentFacts
      """Time zone by its IANA name; `Asia/Seoul` by default. Dates without a time are in it."""
      timeZone: String!
      """Whether anyone signed in, guests too, may read the apartment."""
      isDemo: Boolean!
      """Whether a management office uses the apartment here, that is, it has a manager."""
      isManaged: Boolean!
      """Number of verified memberships."""
      memberCount: Int!
      """What the office has set, or the defaults."""
      settings: ApartmentSettings! @access(requires: READER)
      """The viewer's membership here that is waiting, verified or suspended. Null without one."""
      viewerMembership: Membership
      """What the viewer may do here now. Empty for people who may not read the apartment."""
      viewerPermissions: [Permission!]!
      """All buildings, by number. At most 1,000."""
      buildings: [Building!]! @access(requires: SIGNED_IN)
      """One building by its number. Null if there is none."""
      building(
        """Building number as printed, e.g. 101."""
        name: String!
      ): Building @access(requires: SIGNED_IN)
      """All households, by building and unit. Only the management office."""
      households(
        """Which households; all without it."""
        filter: HouseholdFilter
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): HouseholdConnection! @access(requires: OFFICE_STAFF)
      """Memberships in any status. Only the management office."""
      memberships(
        """Which memberships; all without it."""
        filter: MembershipFilter
        """Order of the list."""
        orderBy: MembershipOrder = {field: REQUESTED_AT, direction: ASC}
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): MembershipConnection! @access(requires: OFFICE_STAFF)
      """Posts of the community. Deleted and hidden ones are left out."""
      feeds(
        """Which posts; all without it."""
        filter: FeedFilter
        """Order of the list."""
        orderBy: FeedOrder = {field: CREATED_AT, direction: DESC}
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): FeedConnection! @access(requires: READER) @cost(weight: 2)
      """Polls. Drafts are seen only by those who may manage them."""
      polls(
        """Which polls; all without it."""
        filter: PollFilter
        """Order of the list."""
        orderBy: PollOrder = {field: CREATED_AT, direction: DESC}
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): PollConnection! @access(requires: READER) @cost(weight: 2)
      """Complaints. Residents get their own, their household's and public ones; staff get all."""
      complaints(
        """Which complaints; all without it."""
        filter: ComplaintFilter
        """Order of the list."""
        orderBy: ComplaintOrder = {field: CREATED_AT, direction: DESC}
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): ComplaintConnection! @access(requires: VERIFIED_MEMBER) @cost(weight: 2)
      """One complaint by its running number. Null if it is missing or not visible."""
      complaintByNumber(
        """Running number inside the apartment, from 1."""
        number: Int!
      ): Complaint
      """
      Published notices for the viewer's building: pinned and urgent ones first, then the newest. Their
      writers get all states.
      """
      notices(
        """Which notices; all published ones without it."""
        filter: NoticeFilter
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): NoticeConnection! @access(requires: READER) @cost(weight: 2)
      """The office's phone book, by position. At most 200 contacts."""
      contacts(
        """Which contacts; all without it."""
        filter: ContactFilter
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): ContactConnection! @access(requires: READER)
      """
      Calendar events that overlap the window, by start. A window over 400 days, or one that ends before
      it starts, is `BAD_USER_INPUT`.
      """
      schedules(
        """Start of the window."""
        from: DateTime!
        """End of the window, at most 400 days after `from`."""
        to: DateTime!
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): ScheduleConnection! @access(requires: READER)
    }

    """Address split the way the government list gives it."""
    type Address {
      """시도 (API field as1)."""
      sido: String!
      """시군구 (as2)."""
      sigungu: String!
      """읍면동 (as3)."""
      eupmyeondong: String!
      """리 (as4), empty for most."""
      ri: String
      """법정동코드, 10 digits (bjdCode)."""
      bjdCode: String!
      """도로명주소 (doroJuso)."""
      roadAddress: String
      """법정동 지번주소 (kaptAddr)."""
      lotAddress: String
      """One line for display."""
      formatted: String!
    }

    """Facts from AptBasisInfoService (K-apt)."""
    type ApartmentFacts {
      """세대수 (kaptdaCnt)."""
      householdCount: Int
      """동수 (kaptDongCnt)."""
      buildingCount: Int
      """사용승인일 (kaptUsedate)."""
      approvedOn: Date
      """난방방식 (codeHeatNm)."""
      heating: String
      """복도유형 (codeHallNm)."""
      corridorType: String
      """관리방식 (codeMgrNm)."""
      managementType: String
      """분양형태 (codeSaleNm)."""
      saleType: String
      """관리사무소 연락처 (kaptTel)."""
      officePhone: PhoneNumber
      """Homepage of the complex."""
      homepage: URL
      """When the facts were imported."""
      importedAt: DateTime!
    }

    """Switches an office may change."""
    type ApartmentSettings @access(requires: READER) {
      """How new residents are verified."""
      verificationMethods: [VerificationMethod!]!
      """Whether posts need approval before they show."""
      feedModeration: FeedModerationMode!
      """Reports by different people that hide a post until reviewed. 0 turns it off."""
      autoHideReportThreshold: Int!
      """Complaint deadlines by priority."""
      complaintDeadlines: [ComplaintDeadline!]!
      """Resolved complaints close by themselves after this time without feedback."""
      complaintAutoCloseAfter: Duration!
      """How fresh the identity check must be to cast a ballot in a resolution or election."""
      voteIdentityCheckMaxAge: Duration!
      """Words that block a post."""
      blockedTerms: [String!] @access(requires: OFFICE_STAFF)
    }

    """Deadline rule of complaints."""
    type ComplaintDeadline {
      """The urgency that the rule is for."""
      priority: ComplaintPriority!
      """Time until the first response."""
      firstResponseWithin: Duration!
      """Time until the resolution."""
      resolveWithin: Duration!
    }

    """When posts become visible."""
    enum FeedModerationMode {
      """Posts show at once; moderation after the fact."""
      POST
      """Posts wait for approval."""
      PRE
    }

    # ───────────────────────────── Feed & comments ─────────────────────────────

    """A community post."""
    type Feed implements
        & Node & ApartmentOwned & Authored & Revisioned & Commentable & HasMedia
        @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer."""
      author: User
      """Whether the viewer wrote it, anonymously or not."""
      viewerIsAuthor: Boolean!
      """When it was written."""
      createdAt: DateTime!
      """When the text was changed last. Null if it never was."""
      editedAt: DateTime
      """Board that the post is on."""
      category: FeedCategory!
      """Plain text, any Unicode, 1–10,000 characters. Null when hidden from the viewer."""
      content: String
      """Author chose not to show their name to neighbours. The server still keeps it for moderation."""
      isAnonymous: Boolean!
      """Whether the office keeps it on top."""
      isPinned: Boolean!
      """Whether its comments are closed."""
      isLocked: Boolean!
      """Attached files in display order, at most 10."""
      media: [Media!]!
      """Number of visible comments, replies included."""
      commentCount: Int!
      """
      Root comments in the requested order, by default the oldest first. Their replies are in
      `Comment.replies`.
      """
      comments(
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
        """Order of the list."""
        orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}
      ): CommentConnection! @cost(weight: 2)
      """Whether the viewer may comment now: false if the thread is closed."""
      viewerCanComment: Boolean!
      """Whether the viewer may change the post: its author, if not suspended."""
      viewerCanEdit: Boolean!
      """Whether the viewer may delete the post: its author, or a moderator."""
      viewerCanDelete: Boolean!
    }

    """Board of a post."""
    enum FeedCategory {
      """Everything else."""
      GENERAL
      """A question to the neighbours."""
      QUESTION
      """Something worth knowing."""
      INFORMATION
      """Things to give away, to sell or wanted."""
      MARKET
      """Something lost or found."""
      LOST_AND_FOUND
      """Clubs and meetings."""
      CLUB
      """Children and school."""
      PARENTING
      """Pets."""
      PET
      """Thanks and praise."""
      PRAISE
    }

    """A comment, or a reply to one, on a post, a notice or a poll."""
    type Comment implements Node & ApartmentOwned & Authored & Revisioned @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer."""
      author: User
      """Whether the viewer wrote it, anonymously or not."""
      viewerIsAuthor: Boolean!
      """When it was written."""
      createdAt: DateTime!
      """When the text was changed last. Null if it never was."""
      editedAt: DateTime
      """What the comment is on."""
      subject: CommentSubject!
      """The comment that it replies to. Null for root comments."""
      parent: Comment
      """0 for root comments, at most 4. A reply to a comment of depth 4 becomes its sibling."""
      depth: Int!
      """1–1,000 characters. Null when deleted or hidden; the node stays so replies keep their place."""
      content: String
      """Whether it was deleted: then its content and author are null, and its replies remain."""
      isDeleted: Boolean!
      """Number of visible direct replies."""
      replyCount: Int!
      """Direct replies, oldest first."""
      replies(
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): CommentConnection! @cost(weight: 2)
      """Whether the viewer may change the comment: its author, if not suspended."""
      viewerCanEdit: Boolean!
      """Whether the viewer may delete the comment: its author, or a moderator."""
      viewerCanDelete: Boolean!
    }

    """What a comment is about."""
    union CommentSubject = Feed | Notice | Poll

    # ───────────────────────────── Membership, households ─────────────────────────────

    """A building (동) of the complex."""
    type Building implements Node & ApartmentOwned @access(requires: SIGNED_IN) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """The complex that owns the object."""
      apartment: Apartment!
      """Number or name as printed, e.g. 101."""
      name: String!
      """Number of its households known here."""
      householdCount: Int!
    }

    """A dwelling unit (세대): one building plus one unit number. The unit of voting."""
    type Household implements Node & ApartmentOwned & Revisioned @access(requires: SELF) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """The building that it is in."""
      building: Building!
      """Unit number (호), such as `1203`; 1–20 characters."""
      unit: String!
      """Vacant households do not count towards a quorum."""
      occupancy: OccupancyStatus!
      """Verified members living here. Own household or office staff only."""
      members: [Membership!]!
    }

    """Whether people live in the unit."""
    enum OccupancyStatus {
      """People live in the unit."""
      OCCUPIED
      """Nobody lives in the unit. It never counts towards a quorum."""
      VACANT
      """The office has not said. It counts towards a quorum once a member is verified."""
      UNKNOWN
    }

    """A person's link to an apartment. The verified state is what opens the apartment to them."""
    type Membership implements Node & ApartmentOwned & Revisioned @access(requires: SELF) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """The person."""
      user: User!
      """Role in the apartment."""
      role: MembershipRole!
      """State of the membership."""
      status: MembershipStatus!
      """Owner (입주자), owner's family, or tenant (사용자). Null for staff."""
      relation: ResidentRelation
      """Visible to the person, to household members and to office staff."""
      household: Household
      """
      Real name given with the request, until it is erased. Seen by the person and by office staff.
      """
      claimedName: String
      """Phone number given with the request. Seen by the person and by office staff."""
      claimedPhone: PhoneNumber
      """How residence was proven. Null before the decision."""
      method: VerificationMethod
      """Supporting documents (self and office staff only); deleted 30 days after the decision."""
      evidence: [Media!]!
      """When membership was requested."""
      requestedAt: DateTime!
      """When the office decided. Null before."""
      decidedAt: DateTime
      """Who decided. Null before, and for decisions of the server."""
      decidedBy: User
      """Reason given with a rejection or revocation."""
      decisionReason: String
    }

    """Role of a member inside one apartment."""
    enum MembershipRole {
      """Resident of a household."""
      RESIDENT
      """Member of the residents' council (동별 대표자, 입주자대표회의): manages surveys and resolutions."""
      COUNCIL_MEMBER
      """선거관리위원회 member: runs elections, keeps the voter roll."""
      ELECTION_COMMISSIONER
      """Community moderator chosen by the office."""
      MODERATOR
      """관리사무소 staff."""
      OFFICE_STAFF
      """관리사무소장: all office rights plus roles and settings."""
      OFFICE_MANAGER
    }

    """State of a membership."""
    enum MembershipStatus {
      """Waiting for the office."""
      PENDING
      """Verified: the person may use the apartment."""
      VERIFIED
      """The office rejected the request; the reason is in `decisionReason`."""
      REJECTED
      """Moved out, or removed by the office."""
      REVOKED
      """Left, or the request was cancelled by the person."""
      LEFT
      """May read and vote, but not write."""
      SUSPENDED
    }

    """How the person relates to the dwelling."""
    enum ResidentRelation {
      """Owner of the dwelling (입주자)."""
      OWNER
      """Family of the owner."""
      OWNER_FAMILY
      """Tenant of the dwelling (사용자)."""
      TENANT
      """Family of the tenant."""
      TENANT_FAMILY
    }

    """How residence was proven."""
    enum VerificationMethod {
      """
      The verified phone number is on the household's entry in the office roster (입주자명부); approved at
      once.
      """
      ROSTER_MATCH
      """Office compares the claim with its resident register (입주자명부)."""
      OFFICE_APPROVAL
      """One-time code the office hands to the household."""
      HOUSEHOLD_CODE
      """Document photo checked by the office."""
      DOCUMENT
      """Added by an already verified household representative; office is notified."""
      HOUSEHOLD_INVITE
    }

    """Rights of a person in one apartment, derived from role and status."""
    enum Permission {
      """Read posts, polls, notices, contacts and the calendar."""
      READ_CONTENT
      """Write posts."""
      CREATE_FEED
      """Comment on posts, notices and polls."""
      COMMENT
      """Vote in polls whose roll has the viewer. Suspended members keep it."""
      VOTE
      """File complaints."""
      FILE_COMPLAINT
      """See and handle all complaints."""
      MANAGE_COMPLAINTS
      """Write and publish notices."""
      MANAGE_NOTICES
      """Edit the phone book."""
      MANAGE_CONTACTS
      """Edit the calendar."""
      MANAGE_SCHEDULES
      """Create and run surveys and resolutions."""
      MANAGE_SURVEYS
      """Create and run elections, and read voter rolls."""
      MANAGE_ELECTIONS
      """Decide on requests for membership."""
      VERIFY_MEMBERS
      """Edit the roster of households."""
      MANAGE_HOUSEHOLDS
      """Delete posts and comments of others."""
      MODERATE
      """Give members their roles."""
      MANAGE_ROLES
      """Change the settings of the apartment."""
      MANAGE_SETTINGS
      """Read what staff did."""
      READ_AUDIT_LOG
    }

    # ───────────────────────────── Media ─────────────────────────────

    """An uploaded file or an external video link."""
    type Media implements Node {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Kind of file."""
      kind: MediaKind!
      """Where the file is between upload and use."""
      status: MediaStatus!
      """Original file name, normalised to NFC."""
      fileName: String
      """Media type, such as `image/jpeg`."""
      mimeType: String
      """Size in bytes."""
      byteSize: Int
      """Width in pixels. Null until known, and for documents."""
      width: Int
      """Height in pixels. Null until known, and for documents."""
      height: Int
      """Length of a video in seconds. Null for other files."""
      durationSeconds: Float
      """
      Signed address of the file that expires. Null until `READY`. Of an external video the original
      link.
      """
      url(
        """Which rendition of a picture; other files have only `ORIGINAL`."""
        variant: MediaVariant = ORIGINAL
      ): URL
      """Text for screen readers."""
      altText: String
      """When the upload was announced."""
      createdAt: DateTime!
    }

    """Kind of media."""
    enum MediaKind {
      """JPEG, PNG, WebP, GIF or HEIC."""
      IMAGE
      """MP4."""
      VIDEO
      """PDF."""
      DOCUMENT
      """A link to a video elsewhere."""
      EXTERNAL_VIDEO
    }

    """Rendition of a picture."""
    enum MediaVariant {
      """Longest side at most 256 pixels."""
      THUMBNAIL
      """Longest side at most 640 pixels."""
      SMALL
      """Longest side at most 1,600 pixels."""
      LARGE
      """The file itself, without personal metadata."""
      ORIGINAL
    }

    """Upload and processing state."""
    enum MediaStatus {
      """Ticket issued, bytes not seen yet."""
      AWAITING_UPLOAD
      """Bytes received; being checked, stripped of EXIF and resized."""
      PROCESSING
      """Checked; can be attached and shown."""
      READY
      """Refused: damaged, of another type than announced, or too large."""
      REJECTED
    }

    """Where and how to upload one file."""
    type UploadTicket {
      """
      The file, in status `AWAITING_UPLOAD`. Its ID is what `mediaFinishUpload` and `mediaIds` take.
      """
      media: Media!
      """HTTP PUT target. Valid for 15 minutes."""
      uploadUrl: URL!
      """Headers that the PUT must have."""
      headers: [UploadHeader!]!
      """When `uploadUrl` stops working."""
      expiresAt: DateTime!
    }

    """HTTP header to send with the upload."""
    type UploadHeader {
      """Name of the header."""
      name: String!
      """Its value."""
      value: String!
    }

    # ───────────────────────────── Polls ─────────────────────────────

    """A survey, resolution or election."""
    type Poll implements
        & Node & ApartmentOwned & Authored & Revisioned & Commentable & HasMedia
        @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer."""
      author: User
      """Whether the viewer wrote it, anonymously or not."""
      viewerIsAuthor: Boolean!
      """When it was written."""
      createdAt: DateTime!
      """When the text was changed last. Null if it never was."""
      editedAt: DateTime
      """What the poll is for."""
      purpose: PollPurpose!
      """The question or motion; 1–200 characters."""
      title: String!
      """Explanation, at most 10,000 characters. Null without one."""
      description: String
      """How a ballot is filled in."""
      method: PollMethod!
      """What has one vote."""
      votingUnit: VotingUnit!
      """Whether choices are visible with the voters."""
      ballotMode: BallotMode!
      """When voters see the result."""
      resultsVisibility: ResultsVisibility!
      """Where the poll is in its life."""
      state: PollState!
      """When voting starts: the first instant at which votes count."""
      opensAt: DateTime!
      """When voting ends: votes that reach the server at or after this instant are refused."""
      closesAt: DateTime!
      """When the result was counted. Null before."""
      closedAt: DateTime
      """Why it was cancelled. Null unless `CANCELLED`."""
      cancelledReason: String
      """Choices in ballot order."""
      choices: [PollChoice!]!
      """Fewest choices of a valid ballot."""
      minSelections: Int!
      """Most choices of a valid ballot."""
      maxSelections: Int!
      """Who may vote."""
      electorate: PollElectorate!
      """How many must vote for a result to count. Null: no quorum."""
      quorum: Threshold
      """What the leading choice needs to win. Null: the most votes."""
      passRule: Threshold
      """How many have voted so far."""
      turnout: PollTurnout!
      """
      Counted result. Null while it is hidden from the viewer. If the quorum was not met, nothing was
      counted, so that an extension is not swayed.
      """
      result: PollResult
      """The viewer's own participation. Null if the viewer is not eligible."""
      viewerBallot: ViewerBallot
      """Whether the viewer may vote now."""
      viewerCanVote: Boolean!
      """Why the viewer may not vote; null if `viewerCanVote`."""
      viewerCannotVoteReason: UserErrorCode
      """
      Votes of a named poll, in the order in which they came. Null for secret polls, for everybody and
      for ever.
      """
      votes(
        """Objects of the page, 1–100; 20 without it."""
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Only votes for this choice."""
        choiceId: ID
      ): PollVoteConnection
      """The voter roll: who has taken part, never what they chose. Only the election commission."""
      voterRoll(
        """Which lines; all without it."""
        filter: VoterRollFilter
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): VoterRollConnection @access(requires: ELECTION_COMMISSION)
      """Recorded extensions of the voting period, oldest first."""
      extensions: [PollExtension!]!
      """Attached files in display order, at most 10."""
      media: [Media!]!
      """Number of visible comments, replies included."""
      commentCount: Int!
      """
      Root comments in the requested order, by default the oldest first. Their replies are in
      `Comment.replies`.
      """
      comments(
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
        """Order of the list."""
        orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}
      ): CommentConnection! @cost(weight: 2)
      """Whether the viewer may comment now: false if the thread is closed."""
      viewerCanComment: Boolean!
    }

    """What the poll is for; fixes which rules apply."""
    enum PollPurpose {
      """Opinion survey (설문). Not binding."""
      SURVEY
      """Resolution of residents (안건 의결): quorum and pass rule apply."""
      RESOLUTION
      """
      Election (동별 대표자, 임원). Secret ballot, one choice, one vote per household; run by the election
      commission.
      """
      ELECTION
    }

    """How a ballot is filled in."""
    enum PollMethod {
      """For, against or abstain (찬반). The server makes the three choices."""
      YES_NO
      """Exactly one choice."""
      SINGLE_CHOICE
      """From `minSelections` to `maxSelections` choices."""
      MULTIPLE_CHOICE
    }

    """What gets one vote."""
    enum VotingUnit {
      """One vote per household (1세대 1표)."""
      HOUSEHOLD
      """One vote per verified resident."""
      RESIDENT
    }

    """Secret or named."""
    enum BallotMode {
      """Choice is stored apart from identity and can never be joined back."""
      SECRET
      """Choice is visible with the voter (기명)."""
      NAMED
    }

    """When voters see the result. Managers follow the same rule for secret ballots."""
    enum ResultsVisibility {
      """From the first vote on; named polls only."""
      ALWAYS
      """As soon as the viewer has voted; named polls only."""
      AFTER_VOTE
      """When voting has ended."""
      AFTER_CLOSE
      """When the result is published."""
      AFTER_PUBLISH
    }

    """Life cycle of a poll."""
    enum PollState {
      """Being written. Seen by managers only."""
      DRAFT
      """Published, opensAt in the future. Still editable."""
      SCHEDULED
      """Accepting votes. Question, choices and electorate are frozen."""
      OPEN
      """Voting ended; result counted."""
      CLOSED
      """Result announced (개표 공고)."""
      PUBLISHED
      """Cancelled with a reason; its ballots are never counted."""
      CANCELLED
    }

    """One choice of a poll."""
    type PollChoice implements Node @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """What is chosen; 1–150 characters."""
      title: String!
      """Explanation, at most 1,000 characters. Null without one."""
      description: String
      """Place on the ballot, from 0."""
      position: Int!
      """Counts as abstention: part of turnout, not of votes for or against."""
      isAbstention: Boolean!
      """Picture of the choice. Null without one."""
      media: Media
    }

    """Who may vote. Frozen when the poll opens (선거인명부 확정)."""
    type PollElectorate {
      """Empty list means the whole complex."""
      buildings: [Building!]!
      """Owners only, or owners and tenants."""
      relations: [ResidentRelation!]!
      """Eligible units: occupied households or verified residents. Estimated before opening."""
      size: Int!
      """When the voter roll was frozen, that is, when voting opened. Null before."""
      frozenAt: DateTime
    }

    """A legal threshold such as a majority or two thirds."""
    type Threshold {
      """What the fraction is taken of."""
      basis: ThresholdBasis!
      """Numerator of the fraction, at least 1."""
      numerator: Int!
      """Denominator of the fraction, at least the numerator."""
      denominator: Int!
      """True: at least the fraction (2/3 이상). False: more than the fraction (과반수)."""
      inclusive: Boolean!
    }

    """What the fraction is taken of."""
    enum ThresholdBasis {
      """All eligible units (전체 입주자등)."""
      ELIGIBLE
      """Units that voted (투표자)."""
      VOTED
    }

    """How many took part."""
    type PollTurnout {
      """Units that may vote."""
      eligible: Int!
      """Units that have voted, abstentions included."""
      voted: Int!
      """Votes cast online."""
      online: Int!
      """Votes cast on paper."""
      paper: Int!
      """Share of eligible units that have voted, 0–100, two decimals; 0 if nobody is eligible."""
      percentage: Float!
    }

    """Counted result."""
    type PollResult {
      """Votes of each choice, in ballot order. Empty if nothing was counted."""
      tallies: [ChoiceTally!]!
      """Ballots that abstain."""
      abstentions: Int!
      """Invalid ballots."""
      invalid: Int!
      """Whether enough voted. Null without a quorum."""
      quorumMet: Boolean
      """What follows from the count."""
      outcome: PollOutcome!
      """Choices that won; more than one only when tied or when several seats are filled."""
      winners: [PollChoice!]!
      """How a tie was broken, in the commission's words."""
      tieBreakNote: String
      """True when counted after the end; false for a running count."""
      isFinal: Boolean!
      """When it was counted."""
      countedAt: DateTime!
    }

    """Votes of one choice."""
    type ChoiceTally {
      """The choice."""
      choice: PollChoice!
      """Its votes."""
      votes: Int!
      """Share of all ballots counted, abstentions included, 0–100, two decimals."""
      percentage: Float!
    }

    """What follows from the count."""
    enum PollOutcome {
      """Not decided yet: a running count."""
      UNDECIDED
      """The pass rule is met."""
      PASSED
      """The pass rule is not met."""
      REJECTED
      """Too few voted: nothing was counted, and no tally is ever shown."""
      QUORUM_NOT_MET
      """
      A secret poll with so few ballots that it could be guessed whose is which: nothing was counted,
      and no tally is ever shown.
      """
      NOT_ENOUGH_BALLOTS
      """A candidate is elected."""
      ELECTED
      """More than one choice has the most votes: `pollPublishResult` names the winner."""
      TIED
      """A survey without a pass rule: nothing is decided."""
      INFORMATIONAL
    }

    """The viewer's own participation."""
    type ViewerBallot {
      """Whether the viewer's unit has voted."""
      hasVoted: Boolean!
      """How the vote came in. Null before."""
      channel: VoteChannel
      """True when somebody else of the household voted."""
      byOtherHouseholdMember: Boolean!
      """What the viewer chose in a named poll. Null for secret polls and before voting."""
      choices: [PollChoice!]
      """Named surveys only, while the poll is open."""
      canChange: Boolean!
    }

    """A vote in a named poll."""
    type PollVote implements Node @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """The poll."""
      poll: Poll!
      """Who voted. Null if the account was deleted."""
      voter: User
      """Household of the voter. Only the management office."""
      household: Household @access(requires: OFFICE_STAFF)
      """What was chosen."""
      choices: [PollChoice!]!
      """When the vote was cast, or changed last."""
      castAt: DateTime!
    }

    """One line of the voter roll."""
    type VoterRollEntry implements Node @access(requires: ELECTION_COMMISSION) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """The household, if the poll has one vote per household."""
      household: Household
      """The resident, if the poll has one vote per resident."""
      user: User
      """Whether the unit has voted."""
      hasVoted: Boolean!
      """How the vote came in. Null before."""
      channel: VoteChannel
    }

    """A recorded extension of the voting period."""
    type PollExtension {
      """The end before the extension."""
      previousClosesAt: DateTime!
      """The end after the extension."""
      closesAt: DateTime!
      """Why it was extended; 1–300 characters."""
      reason: String!
      """Who extended it."""
      by: User!
      """When it was extended."""
      at: DateTime!
    }

    # ───────────────────────────── Complaints ─────────────────────────────

    """A complaint or service request (민원)."""
    type Complaint implements
        & Node & ApartmentOwned & Authored & Revisioned & HasMedia
        @access(requires: VERIFIED_MEMBER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """Running number inside the apartment, for phone calls and paper."""
      number: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """
      Who filed it. Null for neighbours who read a public complaint, and if the account was deleted.
      """
      author: User
      """Whether the viewer wrote it, anonymously or not."""
      viewerIsAuthor: Boolean!
      """When it was written."""
      createdAt: DateTime!
      """When the text was changed last. Null if it never was."""
      editedAt: DateTime
      """Household the complaint is about or from. Author and staff only."""
      household: Household
      """Subject area."""
      category: ComplaintCategory!
      """One line; 1–150 characters."""
      title: String!
      """What is wrong; 1–5,000 characters."""
      description: String!
      """Where, in free words: 지하 2층 주차장, 103동 엘리베이터."""
      location: String
      """Who may read it."""
      visibility: ComplaintVisibility!
      """Where the complaint is in its life."""
      status: ComplaintStatus!
      """Reason given with the latest change of status. Null without one."""
      statusReason: String
      """When the status changed last."""
      statusChangedAt: DateTime!
      """Urgency, set by staff."""
      priority: ComplaintPriority!
      """How it came in."""
      source: ComplaintSource!
      """Its deadlines, and how they are doing."""
      sla: ComplaintSla!
      """When a complaint on hold continues by itself. Null unless `ON_HOLD`."""
      deferredUntil: DateTime
      """When it was resolved last. Null before."""
      resolvedAt: DateTime
      """When it reached a final status. Null before."""
      closedAt: DateTime
      """How often it went back from `RESOLVED` to `IN_PROGRESS`."""
      reopenCount: Int!
      """Full history, oldest first. Residents see public events only."""
      events(
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
      ): ComplaintEventConnection! @cost(weight: 2)
      """Attached files in display order, at most 10."""
      media: [Media!]!
      """Statuses the viewer may move to now."""
      viewerAllowedTransitions: [ComplaintStatus!]!
    }

    """Subject area of a complaint."""
    enum ComplaintCategory {
      """Broken or missing facilities."""
      FACILITY
      """Lifts."""
      ELEVATOR
      """Parking and vehicles."""
      PARKING
      """Noise between neighbours; never `PUBLIC`."""
      NOISE
      """Smoke; never `PUBLIC`."""
      SMOKING
      """Cleaning and waste."""
      CLEANING
      """Guards, gates and cameras."""
      SECURITY
      """Trees and gardens."""
      LANDSCAPE
      """Construction defects (하자)."""
      DEFECT
      """Maintenance fees (관리비)."""
      FEE
      """Pets."""
      PET
      """Everything else."""
      OTHER
    }

    """State of a complaint."""
    enum ComplaintStatus {
      """Received (접수); its author may still edit it."""
      RECEIVED
      """The office works on it (처리 중)."""
      IN_PROGRESS
      """Waits for a part, a contractor or a date (보류); continues by itself at `deferredUntil`."""
      ON_HOLD
      """Done (처리 완료); closes by itself after `complaintAutoCloseAfter`."""
      RESOLVED
      """Closed (종결). Final."""
      CLOSED
      """Rejected by the office with a reason (반려). Final."""
      REJECTED
      """Withdrawn by its author (취하). Final."""
      WITHDRAWN
    }

    """Urgency; sets the deadlines."""
    enum ComplaintPriority {
      """First response in 3 days, resolution in 15 by default."""
      LOW
      """First response in 1 day, resolution in 8 by default."""
      NORMAL
      """First response in 4 hours, resolution in 3 days by default."""
      HIGH
      """First response in 1 hour, resolution in 1 day by default."""
      EMERGENCY
    }

    """How the complaint came in."""
    enum ComplaintSource {
      """Filed by the resident in an app."""
      RESIDENT_APP
      """Found by the office itself."""
      OFFICE_DESK
      """Phoned in; entered by staff."""
      PHONE
      """Reported at the office; entered by staff."""
      VISIT
    }

    """Who may read the complaint."""
    enum ComplaintVisibility {
      """Author, their household and staff."""
      PRIVATE
      """All verified members; the author's name is not shown."""
      PUBLIC
    }

    """Deadlines of a complaint, and whether they were kept. The clock stops while it is `ON_HOLD`."""
    type ComplaintSla {
      """Deadline of the first response. Null where there is none."""
      firstResponseDueAt: DateTime
      """When staff responded first. Null before."""
      firstRespondedAt: DateTime
      """Deadline of the resolution, moved by the time on hold. Null where there is none."""
      resolveDueAt: DateTime
      """Whether the first response is late."""
      isFirstResponseOverdue: Boolean!
      """Whether the resolution is late."""
      isResolutionOverdue: Boolean!
    }

    """Something that happened to a complaint."""
    interface ComplaintEvent {
      """Opaque global ID of the event."""
      id: ID!
      """When it happened."""
      at: DateTime!
      """Who did it. Null for automatic steps, and for people whose name the viewer may not see."""
      actor: User
    }

    """The status changed."""
    type ComplaintStatusChanged implements Node & ComplaintEvent @access(requires: VERIFIED_MEMBER) {
      """Opaque global ID of the event."""
      id: ID!
      """When it happened."""
      at: DateTime!
      """Who did it. Null for automatic steps, and for people whose name the viewer may not see."""
      actor: User
      """Status before. Null for the first event."""
      from: ComplaintStatus
      """Status after."""
      to: ComplaintStatus!
      """Reason given. Null without one."""
      reason: String
    }

    """Text, category, place or media changed."""
    type ComplaintEdited implements Node & ComplaintEvent @access(requires: VERIFIED_MEMBER) {
      """Opaque global ID of the event."""
      id: ID!
      """When it happened."""
      at: DateTime!
      """Who did it. Null for automatic steps, and for people whose name the viewer may not see."""
      actor: User
      """Names of the changed fields, such as `title` or `media`."""
      fields: [String!]!
    }

    """A deadline was missed."""
    type ComplaintDeadlinePassed implements Node & ComplaintEvent @access(requires: VERIFIED_MEMBER) {
      """Opaque global ID of the event."""
      id: ID!
      """When it happened."""
      at: DateTime!
      """Who did it. Null for automatic steps, and for people whose name the viewer may not see."""
      actor: User
      """Which deadline."""
      kind: ComplaintDeadlineKind!
    }

    """Which deadline."""
    enum ComplaintDeadlineKind {
      """The deadline of the first response."""
      FIRST_RESPONSE
      """The deadline of the resolution."""
      RESOLUTION
    }

    # ───────────────────────────── Notices, contacts, schedules ─────────────────────────────

    """An announcement by the office."""
    type Notice implements
        & Node & ApartmentOwned & Authored & Revisioned & Commentable & HasMedia
        @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """Who wrote it. Null if the account was deleted, or the text is anonymous to the viewer."""
      author: User
      """Whether the viewer wrote it, anonymously or not."""
      viewerIsAuthor: Boolean!
      """When it was written."""
      createdAt: DateTime!
      """When the text was changed last. Null if it never was."""
      editedAt: DateTime
      """Where the notice is in its life."""
      state: NoticeState!
      """How prominently it is shown."""
      importance: NoticeImportance!
      """Subject area."""
      category: NoticeCategory!
      """One line; 1–200 characters."""
      title: String!
      """Plain text; 1–20,000 characters."""
      content: String!
      """Empty means the whole complex."""
      audience: [Building!]!
      """Whether the office keeps it on top."""
      isPinned: Boolean!
      """Whether members may comment."""
      allowComments: Boolean!
      """When it is to be published. Null for drafts."""
      publishAt: DateTime
      """When it was published. Null before."""
      publishedAt: DateTime
      """After this the notice leaves the list and is marked out of date."""
      expiresAt: DateTime
      """Attached files in display order, at most 10."""
      media: [Media!]!
      """Number of visible comments, replies included."""
      commentCount: Int!
      """
      Root comments in the requested order, by default the oldest first. Their replies are in
      `Comment.replies`.
      """
      comments(
        """
        Objects of the page from the start of the list, 1–100. Not together with `last`; 20 without
        both.
        """
        first: Int
        """Cursor after which the page starts."""
        after: String
        """Objects of the page from the end of the list, 1–100. Not together with `first`."""
        last: Int
        """Cursor before which the page ends."""
        before: String
        """Order of the list."""
        orderBy: CommentOrder = {field: CREATED_AT, direction: ASC}
      ): CommentConnection! @cost(weight: 2)
      """Whether the viewer may comment now: false if the thread is closed."""
      viewerCanComment: Boolean!
    }

    """Life cycle of a notice."""
    enum NoticeState {
      """Being written. Seen by its writers only."""
      DRAFT
      """Is published by itself at `publishAt`. Seen by its writers only."""
      SCHEDULED
      """Readable by its audience."""
      PUBLISHED
      """`expiresAt` has passed: no longer in the residents' list."""
      EXPIRED
      """Taken down by the office. Final."""
      ARCHIVED
    }

    """How prominently a notice is shown."""
    enum NoticeImportance {
      """Listed by date."""
      NORMAL
      """Shown on top until `expiresAt`, which it must have."""
      URGENT
    }

    """Subject of a notice."""
    enum NoticeCategory {
      """Everything else."""
      GENERAL
      """Works and repairs."""
      MAINTENANCE
      """Water, power or heating is cut off."""
      OUTAGE
      """Maintenance fees (관리비)."""
      FEE
      """The residents' council (입주자대표회의)."""
      COUNCIL
      """Elections; the election commission may write these."""
      ELECTION
      """Events."""
      EVENT
      """Safety and fire protection."""
      SAFETY
    }

    """A useful phone number."""
    type Contact implements Node & ApartmentOwned & Revisioned @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """Group of the contact."""
      category: ContactCategory!
      """Who answers: 관리사무소, 경비실, 승강기 A/S."""
      name: String!
      """Phone number for display and for dialling."""
      phoneNumber: PhoneNumber!
      """What for, at most 500 characters. Null without one."""
      description: String
      """When someone answers, in words; at most 200 characters. Null without them."""
      hours: String
      """Place in the list, 0–1,000,000; equal places are in the order of creation."""
      position: Int!
    }

    """Group of a contact."""
    enum ContactCategory {
      """The management office (관리사무소)."""
      OFFICE
      """Guards (경비실)."""
      SECURITY
      """Technicians and contractors."""
      FACILITY
      """Emergencies."""
      EMERGENCY
      """The residents' council."""
      COUNCIL
      """Public offices and utilities."""
      PUBLIC_SERVICE
      """Everything else."""
      OTHER
    }

    """A calendar event."""
    type Schedule implements Node & ApartmentOwned & Revisioned @access(requires: READER) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """Grows by one with every change. Send it back as `expectedRevision` to avoid lost updates."""
      revision: Int!
      """The complex that owns the object."""
      apartment: Apartment!
      """One line; 1–200 characters."""
      title: String!
      """Details, at most 5,000 characters. Null without them."""
      description: String
      """Where, at most 100 characters. Null without a place."""
      location: String
      """Kind of event."""
      category: ScheduleCategory!
      """When it starts."""
      startsAt: DateTime!
      """When it ends: not before it starts, and at most 366 days later."""
      endsAt: DateTime!
      """Whether it takes whole days of the apartment's time zone."""
      isAllDay: Boolean!
      """Buildings that it concerns; empty for the whole complex."""
      audience: [Building!]!
    }

    """Kind of event."""
    enum ScheduleCategory {
      """Works and repairs."""
      MAINTENANCE
      """Inspections, such as of fire protection."""
      INSPECTION
      """Meetings of the residents' council."""
      COUNCIL
      """Elections."""
      ELECTION
      """Events."""
      EVENT
      """Recycling days."""
      RECYCLING
      """Everything else."""
      OTHER
    }

    # ───────────────────────────── Jobs ─────────────────────────────

    """State of a background job started by a mutation."""
    type Job implements Node @access(requires: PLATFORM_ADMIN) {
      """Opaque global ID. Stable for the life of the object; never parse it."""
      id: ID!
      """What the job does, such as an import."""
      kind: String!
      """Where the job is."""
      state: JobState!
      """Rows done so far."""
      processed: Int!
      """Rows in all. Null until known."""
      total: Int
      """Rows that failed."""
      failures: [JobFailure!]!
      """When it was started."""
      startedAt: DateTime!
      """When it ended. Null before."""
      finishedAt: DateTime
    }

    """State of a job."""
    enum JobState {
      """Waits for its turn."""
      QUEUED
      """At work."""
      RUNNING
      """Done; some rows may have failed, see `failures`."""
      SUCCEEDED
      """Ended early."""
      FAILED
    }

    """One row that failed."""
    type JobFailure {
      """Number of the row, from 1. Null if the failure is of no single row."""
      row: Int
      """What is wrong with it, for the operator."""
      message: String!
    }

    # ───────────────────────────── Filters & orders ─────────────────────────────

    """Which complexes of the directory. All members given must match."""
    input ApartmentFilter {
      """
      Matches name or any address part: all words must be found, and one must have two characters or
      more. Empty text is no filter.
      """
      text: String @cost(weight: 50)
      """Province (시도), exactly, such as 경기도."""
      sido: String
      """City or district (시군구), exactly."""
      sigungu: String
      """First digits of the code of the legal district (법정동코드), at most 10."""
      bjdCodePrefix: String
      """Only complexes with a management office here, or only those without."""
      isManaged: Boolean
    }

    """An order of complexes."""
    input ApartmentOrder {
      """What to order by."""
      field: ApartmentOrderField!
      """In which direction."""
      direction: OrderDirection!
    }

    """What complexes are ordered by."""
    enum ApartmentOrderField {
      """The name of the complex."""
      NAME
      """The number of verified members."""
      MEMBER_COUNT
      """When the complex was imported."""
      CREATED_AT
    }

    """Which posts. All members given must match."""
    input FeedFilter {
      """On one of these boards."""
      categories: [FeedCategory!]
      """By this person; anonymous posts never match."""
      authorId: ID
      """Matches the text: all words must be found. At most 400 bytes; empty text is no filter."""
      text: String @cost(weight: 50)
      """Written after this instant."""
      createdAfter: DateTime
      """Only posts with files, or only those without."""
      hasMedia: Boolean
    }

    """An order of posts."""
    input FeedOrder {
      """What to order by."""
      field: FeedOrderField!
      """In which direction."""
      direction: OrderDirection!
    }

    """What posts are ordered by."""
    enum FeedOrderField {
      """When the post was written."""
      CREATED_AT
      """The latest comment, or the post itself."""
      LAST_ACTIVITY_AT
      """The number of visible comments."""
      COMMENT_COUNT
    }

    """An order of comments."""
    input CommentOrder {
      """What to order by."""
      field: CommentOrderField!
      """In which direction."""
      direction: OrderDirection!
    }

    """What comments are ordered by."""
    enum CommentOrderField {
      """When the comment was written."""
      CREATED_AT
    }

    """Which households. All members given must match."""
    input HouseholdFilter {
      """In this building."""
      buildingId: ID
      """With this occupancy."""
      occupancy: OccupancyStatus
      """Whose unit begins with this text; 동 and 호 at its end and leading zeros are ignored."""
      unitPrefix: String
      """Only households with a verified member, or only those without."""
      hasVerifiedMember: Boolean
    }

    """Which memberships. All members given must match."""
    input MembershipFilter {
      """In one of these statuses."""
      statuses: [MembershipStatus!]
      """With one of these roles."""
      roles: [MembershipRole!]
      """Of households in this building."""
      buildingId: ID
      """
      Matches a part of the display name, or exactly the building or unit. At most 400 bytes; empty text
      is no filter.
      """
      text: String @cost(weight: 50)
    }

    """An order of memberships."""
    input MembershipOrder {
      """What to order by."""
      field: MembershipOrderField!
      """In which direction."""
      direction: OrderDirection!
    }

    """What memberships are ordered by."""
    enum MembershipOrderField {
      """When membership was requested."""
      REQUESTED_AT
      """When the office decided."""
      DECIDED_AT
    }

    """Which polls. All members given must match."""
    input PollFilter {
      """In one of these states."""
      states: [PollState!]
      """For one of these purposes."""
      purposes: [PollPurpose!]
      """Only polls in which the viewer's unit has voted, or only those in which it has not."""
      viewerHasVoted: Boolean
      """Matches the text: all words must be found. At most 400 bytes; empty text is no filter."""
      text: String @cost(weight: 50)
    }

    """An order of polls."""
    input PollOrder {
      """What to order by."""
      field: PollOrderField!
      """In which direction."""
      direction: OrderDirection!
    }

    """What polls are ordered by."""
    enum PollOrderField {
      """When the poll was created."""
      CREATED_AT
      """When voting starts."""
      OPENS_AT
      """When voting ends."""
      CLOSES_AT
    }

    """Which lines of the roll. All members given must match."""
    input VoterRollFilter {
      """Only units that have voted, or only those that have not."""
      hasVoted: Boolean
      """Of this building."""
      buildingId: ID
      """Whose vote came in this way."""
      channel: VoteChannel
    }

    """Which complaints. All members given must match."""
    input ComplaintFilter {
      """In one of these statuses."""
      statuses: [ComplaintStatus!]
      """Of one of these subject areas."""
      categories: [ComplaintCategory!]
      """Of one of these urgencies."""
      priorities: [ComplaintPriority!]
      """Only complaints that the viewer filed, or only those of others."""
      mine: Boolean
      """Only complaints that are late, or only those that are not."""
      isOverdue: Boolean
      """With this visibility."""
      visibility: ComplaintVisibility
      """Matches the text: all words must be found. At most 400 bytes; empty text is no filter."""
      text: String @cost(weight: 50)
      """Filed after this instant."""
      createdAfter: DateTime
      """Filed before this instant."""
      createdBefore: DateTime
    }

    """An order of complaints."""
    input ComplaintOrder {
      """What to order by."""
      field: ComplaintOrderField!
      """In which direction."""
      direction: OrderDirection!
    }

    """What complaints are ordered by."""
    enum ComplaintOrderField {
      """When the complaint was filed."""
      CREATED_AT
      """When the complaint changed last."""
      UPDATED_AT
      """The urgency."""
      PRIORITY
      """The deadline of the resolution."""
      RESOLVE_DUE_AT
    }

    """Which notices. All members given must match."""
    input NoticeFilter {
      """Of one of these subject areas."""
      categories: [NoticeCategory!]
      """With this importance."""
      importance: NoticeImportance
      """Matches the text: all words must be found. At most 400 bytes; empty text is no filter."""
      text: String @cost(weight: 50)
      """In one of these states. For their writers only; residents always get `PUBLISHED`."""
      states: [NoticeState!]
    }

    """Which contacts. All members given must match."""
    input ContactFilter {
      """In one of these groups."""
      categories: [ContactCategory!]
      """Matches the text: all words must be found. At most 400 bytes; empty text is no filter."""
      text: String @cost(weight: 50)
    }

    # ───────────────────────────── Mutations ─────────────────────────────

    """
    Entry points for writing. Every payload has `userErrors`: if it is not empty, nothing was changed
    and the other fields are null. Besides the codes named for a mutation, each one that needs an
    account may answer `UNAUTHENTICATED` and `GUEST_READ_ONLY`; each one about an apartment or an object
    `NOT_FOUND`, `MEMBERSHIP_NOT_VERIFIED`, `FORBIDDEN` and `SUSPENDED`; each one with a limit
    `RATE_LIMITED`. Limits count accepted actions of an account in all apartments together.
    """
    type Mutation {
      """
      Creates an account and signs in. Anyone. At most 5 an hour from an address, failed ones counted.

      Its user errors: `NOT_UNIQUE`, `WEAK_PASSWORD`, `REQUIRED`, `TOO_SHORT`, `TOO_LONG`, `BAD_FORMAT`.
      """
      signUp(
        """See `SignUpInput`."""
        input: SignUpInput!
      ): SignUpPayload! @access(requires: PUBLIC)
      """
      Signs in with username and password. Anyone. After 10 tries in 15 minutes for a username from an
      address, a growing wait.

      Its user errors: `BAD_CREDENTIALS`.
      """
      signIn(
        """See `SignInInput`."""
        input: SignInInput!
      ): SignInPayload! @access(requires: PUBLIC)
      """
      Creates a read-only demo account, valid for 24 hours, and signs in. Anyone. At most 10 an hour
      from an address.
      """
      signInAsGuest(
        """See `SignInAsGuestInput`."""
        input: SignInAsGuestInput!
      ): SignInAsGuestPayload! @access(requires: PUBLIC)
      """
      Changes a refresh token for new tokens. Anyone who has one. The same token gets the same answer
      for 10 seconds; later it ends the session. At most 60 in 10 minutes.

      Its user errors: `BAD_CREDENTIALS`.
      """
      tokenRefresh(
        """See `TokenRefreshInput`."""
        input: TokenRefreshInput!
      ): TokenRefreshPayload! @access(requires: PUBLIC)
      """
      Ends this session, or all of the account. Anyone signed in, guests too.

      Its user errors: `UNAUTHENTICATED`.
      """
      signOut(
        """See `SignOutInput`."""
        input: SignOutInput!
      ): SignOutPayload! @access(requires: SIGNED_IN)
      """
      Signs another device out. The owner of the session, guests too.

      Its user errors: `NOT_FOUND`.
      """
      sessionRevoke(
        """See `SessionRevokeInput`."""
        input: SessionRevokeInput!
      ): SessionRevokePayload! @access(requires: SIGNED_IN)
      """
      Changes one's own profile. Anyone signed in. At most 20 an hour.

      Its user errors: `NOT_UNIQUE`, `MEDIA_NOT_READY`, `INVALID`, `BAD_FORMAT`, `REQUIRED`,
      `TOO_SHORT`, `TOO_LONG`.
      """
      profileUpdate(
        """See `ProfileUpdateInput`."""
        input: ProfileUpdateInput!
      ): ProfileUpdatePayload! @access(requires: SELF)
      """
      Asks an apartment's office for membership as a resident. Anyone signed in; at most 5 requests wait
      at once (`TOO_MANY`). At most 30 a day.

      Its user errors: `NOT_UNIQUE`, `STATE_CONFLICT`, `NOT_FOUND`, `TOO_SHORT`, `TOO_LONG`, `TOO_MANY`,
      `REQUIRED`, `BAD_FORMAT`, `MEDIA_NOT_READY`, `IDEMPOTENCY_CONFLICT`.
      """
      membershipRequest(
        """See `MembershipRequestInput`."""
        input: MembershipRequestInput!
      ): MembershipRequestPayload! @access(requires: SIGNED_IN)
      """
      Withdraws one's own waiting request. The person.

      Its user errors: `STATE_CONFLICT`.
      """
      membershipCancel(
        """See `MembershipCancelInput`."""
        input: MembershipCancelInput!
      ): MembershipCancelPayload! @access(requires: SELF)
      """
      Ends one's own verified membership. The person; the last manager of an apartment may not leave
      (`STATE_CONFLICT`).

      Its user errors: `SUSPENDED`, `STATE_CONFLICT`.
      """
      membershipLeave(
        """See `MembershipLeaveInput`."""
        input: MembershipLeaveInput!
      ): MembershipLeavePayload! @access(requires: SELF)
      """
      Approves requests for membership, all or none. Office staff. At most 1,000 an hour.

      Its user errors: `STATE_CONFLICT`, `TOO_FEW`, `TOO_MANY`, `INVALID`, `NOT_FOUND`.
      """
      membershipApprove(
        """See `MembershipApproveInput`."""
        input: MembershipApproveInput!
      ): MembershipApprovePayload! @access(requires: OFFICE_STAFF)
      """
      Rejects a request for membership. Office staff. At most 1,000 an hour.

      Its user errors: `STATE_CONFLICT`, `REQUIRED`, `TOO_LONG`.
      """
      membershipReject(
        """See `MembershipRejectInput`."""
        input: MembershipRejectInput!
      ): MembershipRejectPayload! @access(requires: OFFICE_STAFF)
      """
      Ends a verified membership of another person. Office staff; for a manager's, the other managers.
      At most 1,000 an hour.

      Its user errors: `STATE_CONFLICT`, `REQUIRED`, `TOO_LONG`, `INVALID`, `FORBIDDEN`.
      """
      membershipRevoke(
        """See `MembershipRevokeInput`."""
        input: MembershipRevokeInput!
      ): MembershipRevokePayload! @access(requires: OFFICE_STAFF)
      """
      Gives a verified member a role. The office manager, or a platform administrator. At most 300 an
      hour.

      Its user errors: `INVALID`, `STATE_CONFLICT`, `STALE_REVISION`.
      """
      membershipSetRole(
        """See `MembershipSetRoleInput`."""
        input: MembershipSetRoleInput!
      ): MembershipSetRolePayload! @access(requires: SELF)
      """
      Makes a person the office manager of an apartment, with or without a membership. Platform
      administrators. At most 300 an hour.

      Its user errors: `INVALID`, `FORBIDDEN`, `NOT_FOUND`.
      """
      apartmentAppointManager(
        """See `ApartmentAppointManagerInput`."""
        input: ApartmentAppointManagerInput!
      ): ApartmentAppointManagerPayload! @access(requires: PLATFORM_ADMIN)
      """
      Starts an import of the government's list of complexes. Platform administrators. At most 20 an
      hour.

      Its user errors: `INVALID`.
      """
      apartmentsImport(
        """See `ApartmentsImportInput`."""
        input: ApartmentsImportInput!
      ): ApartmentsImportPayload! @access(requires: PLATFORM_ADMIN)
      """
      Adds or changes households of the office's roster, all lines or none. Office staff. At most 300 an
      hour.

      Its user errors: `NOT_UNIQUE`, `TOO_FEW`, `TOO_MANY`, `BAD_FORMAT`, `REQUIRED`, `TOO_LONG`.
      """
      householdsUpsert(
        """See `HouseholdsUpsertInput`."""
        input: HouseholdsUpsertInput!
      ): HouseholdsUpsertPayload! @access(requires: OFFICE_STAFF)
      """
      Announces files and gets addresses to upload them to. Anyone signed in, except guests. At most 100
      files a day.

      Its user errors: `MEDIA_TOO_LARGE`, `OUT_OF_RANGE`, `BAD_FORMAT`, `REQUIRED`, `TOO_LONG`,
      `TOO_MANY`, `TOO_FEW`, `GUEST_READ_ONLY`.
      """
      mediaCreateUploads(
        """See `MediaCreateUploadsInput`."""
        input: MediaCreateUploadsInput!
      ): MediaCreateUploadsPayload! @access(requires: SIGNED_IN)
      """
      Has an uploaded file checked, and waits up to 15 seconds for it. Its owner; may be repeated.

      Its user errors: `NOT_FOUND`, `MEDIA_NOT_READY`, `MEDIA_REJECTED`.
      """
      mediaFinishUpload(
        """See `MediaFinishUploadInput`."""
        input: MediaFinishUploadInput!
      ): MediaFinishUploadPayload! @access(requires: SELF)
      """
      Writes a post. Verified members. At most 10 an hour, and 2 a day with the same text.

      Its user errors: `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `MEDIA_NOT_READY`, `MEMBERSHIP_NOT_VERIFIED`,
      `SUSPENDED`, `RATE_LIMITED`, `IDEMPOTENCY_CONFLICT`.
      """
      feedCreate(
        """See `FeedCreateInput`."""
        input: FeedCreateInput!
      ): FeedCreatePayload! @access(requires: VERIFIED_MEMBER)
      """
      Changes a post. Its author. At most 60 an hour.

      Its user errors: `STALE_REVISION`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `MEDIA_NOT_READY`.
      """
      feedUpdate(
        """See `FeedUpdateInput`."""
        input: FeedUpdateInput!
      ): FeedUpdatePayload! @access(requires: SELF)
      """
      Deletes a post with its comments. Its author, or a moderator; again by the same person is a
      success. At most 300 an hour.

      Its user errors: `NOT_FOUND`.
      """
      feedDelete(
        """See `FeedDeleteInput`."""
        input: FeedDeleteInput!
      ): FeedDeletePayload! @access(requires: VERIFIED_MEMBER)
      """
      Writes a comment or a reply. Verified members who may read the subject. At most 30 in 10 minutes.

      Its user errors: `THREAD_LOCKED`, `REQUIRED`, `TOO_LONG`, `NOT_FOUND`, `IDEMPOTENCY_CONFLICT`.
      """
      commentCreate(
        """See `CommentCreateInput`."""
        input: CommentCreateInput!
      ): CommentCreatePayload! @access(requires: VERIFIED_MEMBER)
      """
      Changes a comment. Its author. At most 60 an hour.

      Its user errors: `STALE_REVISION`, `THREAD_LOCKED`, `REQUIRED`, `TOO_LONG`.
      """
      commentUpdate(
        """See `CommentUpdateInput`."""
        input: CommentUpdateInput!
      ): CommentUpdatePayload! @access(requires: SELF)
      """
      Deletes a comment; one with replies keeps its place without its text. Its author, or a moderator;
      again by the same person is a success. At most 300 an hour.

      Its user errors: `NOT_FOUND`.
      """
      commentDelete(
        """See `CommentDeleteInput`."""
        input: CommentDeleteInput!
      ): CommentDeletePayload! @access(requires: VERIFIED_MEMBER)
      """
      Creates a draft of a poll. Surveys and resolutions: office staff and the council; elections: the
      election commission. At most 60 an hour.

      Its user errors: `REQUIRED`, `TOO_FEW`, `TOO_MANY`, `TOO_LONG`, `OUT_OF_RANGE`, `INVALID`,
      `NOT_FOUND`, `IDEMPOTENCY_CONFLICT`.
      """
      pollCreate(
        """See `PollCreateInput`."""
        input: PollCreateInput!
      ): PollCreatePayload! @access(requires: VERIFIED_MEMBER)
      """
      Changes a poll that has not opened. Those who may create polls of its purpose. At most 300 an
      hour.

      Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `REQUIRED`, `TOO_FEW`, `TOO_MANY`,
      `TOO_LONG`, `OUT_OF_RANGE`, `INVALID`.
      """
      pollUpdate(
        """See `PollUpdateInput`."""
        input: PollUpdateInput!
      ): PollUpdatePayload! @access(requires: VERIFIED_MEMBER)
      """
      Announces a draft: it opens by itself at `opensAt`. Those who may create polls of its purpose. A
      secret poll needs an electorate of 5 at least (`TOO_FEW`); a resolution or election 24 hours of
      notice (`OUT_OF_RANGE`). At most 60 an hour.

      Its user errors: `TOO_FEW`, `OUT_OF_RANGE`, `STATE_CONFLICT`, `STALE_REVISION`.
      """
      pollSchedule(
        """See `PollScheduleInput`."""
        input: PollScheduleInput!
      ): PollSchedulePayload! @access(requires: VERIFIED_MEMBER)
      """
      Gives an open poll more time, or, within a day of its end, one that missed its quorum. Those who
      may create polls of its purpose. At most 60 an hour.

      Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`.
      """
      pollExtend(
        """See `PollExtendInput`."""
        input: PollExtendInput!
      ): PollExtendPayload! @access(requires: VERIFIED_MEMBER)
      """
      Ends an open poll now and counts it; an election only when everybody has voted. A secret poll of
      more than 20,000 ballots is counted within a minute: until then it is `OPEN` with `closesAt` in
      the past. Those who may create polls of its purpose. At most 60 an hour.

      Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `REQUIRED`, `TOO_LONG`.
      """
      pollClose(
        """See `PollCloseInput`."""
        input: PollCloseInput!
      ): PollClosePayload! @access(requires: VERIFIED_MEMBER)
      """
      Cancels a poll that is not published; its ballots are destroyed uncounted. Those who may create
      polls of its purpose. At most 60 an hour.

      Its user errors: `REQUIRED`, `TOO_LONG`, `STATE_CONFLICT`.
      """
      pollCancel(
        """See `PollCancelInput`."""
        input: PollCancelInput!
      ): PollCancelPayload! @access(requires: VERIFIED_MEMBER)
      """
      Announces the result of a closed poll, and breaks a tie. Those who may create polls of its
      purpose. At most 60 an hour.

      Its user errors: `STATE_CONFLICT`, `REQUIRED`, `INVALID`, `TOO_LONG`.
      """
      pollPublishResult(
        """See `PollPublishResultInput`."""
        input: PollPublishResultInput!
      ): PollPublishResultPayload! @access(requires: VERIFIED_MEMBER)
      """
      Deletes a draft or a scheduled poll. Those who may create polls of its purpose. At most 60 an
      hour.

      Its user errors: `STATE_CONFLICT`.
      """
      pollDelete(
        """See `PollDeleteInput`."""
        input: PollDeleteInput!
      ): PollDeletePayload! @access(requires: VERIFIED_MEMBER)
      """
      Casts the vote of the viewer's household, or of the viewer. Everyone on the frozen roll, suspended
      members too. A vote in a named survey may be changed while the poll is open; a secret vote is
      final. Votes in named polls: at most 60 an hour.

      Its user errors: `POLL_NOT_OPEN`, `NOT_ELIGIBLE_TO_VOTE`, `INVALID_CHOICES`, `ALREADY_VOTED`,
      `IDEMPOTENCY_CONFLICT`.
      """
      pollVote(
        """See `PollVoteInput`."""
        input: PollVoteInput!
      ): PollVotePayload! @access(requires: VERIFIED_MEMBER)
      """
      Files a complaint. Verified members. At most 10 a day, and 2 a day with the same text; staff
      without a limit.

      Its user errors: `TOO_LONG`, `REQUIRED`, `INVALID`, `FORBIDDEN`, `TOO_MANY`, `NOT_FOUND`,
      `MEDIA_NOT_READY`, `IDEMPOTENCY_CONFLICT`.
      """
      complaintCreate(
        """See `ComplaintCreateInput`."""
        input: ComplaintCreateInput!
      ): ComplaintCreatePayload! @access(requires: VERIFIED_MEMBER)
      """
      Changes a complaint. Its author while it is `RECEIVED`, staff until it is final. At most 60 an
      hour.

      Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `FORBIDDEN`, `REQUIRED`, `TOO_LONG`,
      `TOO_MANY`, `INVALID`, `MEDIA_NOT_READY`.
      """
      complaintUpdate(
        """See `ComplaintUpdateInput`."""
        input: ComplaintUpdateInput!
      ): ComplaintUpdatePayload! @access(requires: VERIFIED_MEMBER)
      """
      Moves a complaint to another status. Office staff; `WITHDRAWN`: its author. At most 300 an hour.

      Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `REQUIRED`, `TOO_LONG`, `INVALID`,
      `OUT_OF_RANGE`.
      """
      complaintTransition(
        """See `ComplaintTransitionInput`."""
        input: ComplaintTransitionInput!
      ): ComplaintTransitionPayload! @access(requires: VERIFIED_MEMBER)
      """
      Writes a notice: a draft, a scheduled or a published one. Office staff; in category `ELECTION` the
      election commission too. At most 60 an hour.

      Its user errors: `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `NOT_FOUND`,
      `MEDIA_NOT_READY`, `IDEMPOTENCY_CONFLICT`.
      """
      noticeCreate(
        """See `NoticeCreateInput`."""
        input: NoticeCreateInput!
      ): NoticeCreatePayload! @access(requires: OFFICE_STAFF)
      """
      Changes a notice that is not over. Those who may write it. At most 300 an hour.

      Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`,
      `TOO_MANY`, `MEDIA_NOT_READY`.
      """
      noticeUpdate(
        """See `NoticeUpdateInput`."""
        input: NoticeUpdateInput!
      ): NoticeUpdatePayload! @access(requires: OFFICE_STAFF)
      """
      Publishes a draft or a scheduled notice now. Those who may write it. At most 60 an hour.

      Its user errors: `STATE_CONFLICT`, `STALE_REVISION`, `OUT_OF_RANGE`.
      """
      noticePublish(
        """See `NoticePublishInput`."""
        input: NoticePublishInput!
      ): NoticePublishPayload! @access(requires: OFFICE_STAFF)
      """
      Takes a published or expired notice down. Those who may write it. At most 300 an hour.

      Its user errors: `STATE_CONFLICT`.
      """
      noticeArchive(
        """See `NoticeArchiveInput`."""
        input: NoticeArchiveInput!
      ): NoticeArchivePayload! @access(requires: OFFICE_STAFF)
      """
      Deletes a notice: a draft by those who may write it, any other by the office manager. At most 300
      an hour.

      Its user errors: `STATE_CONFLICT`.
      """
      noticeDelete(
        """See `NoticeDeleteInput`."""
        input: NoticeDeleteInput!
      ): NoticeDeletePayload! @access(requires: OFFICE_STAFF)
      """
      Adds a contact to the phone book, which has at most 200 (`TOO_MANY`). Office staff. At most 300 an
      hour.

      Its user errors: `BAD_FORMAT`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `OUT_OF_RANGE`.
      """
      contactCreate(
        """See `ContactCreateInput`."""
        input: ContactCreateInput!
      ): ContactCreatePayload! @access(requires: OFFICE_STAFF)
      """
      Changes a contact. Office staff. At most 300 an hour.

      Its user errors: `BAD_FORMAT`, `REQUIRED`, `TOO_LONG`, `OUT_OF_RANGE`, `STALE_REVISION`.
      """
      contactUpdate(
        """See `ContactUpdateInput`."""
        input: ContactUpdateInput!
      ): ContactUpdatePayload! @access(requires: OFFICE_STAFF)
      """
      Deletes a contact. Office staff. At most 300 an hour.

      Its user errors: `NOT_FOUND`.
      """
      contactDelete(
        """See `ContactDeleteInput`."""
        input: ContactDeleteInput!
      ): ContactDeletePayload! @access(requires: OFFICE_STAFF)
      """
      Adds an event to the calendar. Office staff. At most 300 an hour.

      Its user errors: `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `NOT_FOUND`,
      `IDEMPOTENCY_CONFLICT`.
      """
      scheduleCreate(
        """See `ScheduleCreateInput`."""
        input: ScheduleCreateInput!
      ): ScheduleCreatePayload! @access(requires: OFFICE_STAFF)
      """
      Changes a calendar event. Office staff. At most 300 an hour.

      Its user errors: `OUT_OF_RANGE`, `REQUIRED`, `TOO_LONG`, `TOO_MANY`, `STALE_REVISION`.
      """
      scheduleUpdate(
        """See `ScheduleUpdateInput`."""
        input: ScheduleUpdateInput!
      ): ScheduleUpdatePayload! @access(requires: OFFICE_STAFF)
      """
      Deletes a calendar event. Office staff. At most 300 an hour.

      Its user errors: `NOT_FOUND`.
      """
      scheduleDelete(
        """See `ScheduleDeleteInput`."""
        input: ScheduleDeleteInput!
      ): ScheduleDeletePayload! @access(requires: OFFICE_STAFF)
    }

    """A new account."""
    input SignUpInput {
      """2–30 letters or digits of any script, plus . _ -; unique after NFKC and case folding."""
      username: String!
      """10–128 characters; not a common password, not similar to the username."""
      password: String!
      """
      Name that others see, 2–20 visible characters of any kind. Unique after NFKC and case folding.
      """
      displayName: String!
      """Must be true."""
      acceptsTerms: Boolean!
      """Must be true: consent to collect personal data (개인정보 수집·이용 동의)."""
      acceptsPrivacyPolicy: Boolean!
      """The person declares to be at least 14 years old."""
      isOver14: Boolean!
      """Name and platform of the client, shown in the list of devices; at most 100 characters."""
      clientName: String
    }

    """Credentials of an account."""
    input SignInInput {
      """Username, in any case."""
      username: String!
      """Password."""
      password: String!
      """Name and platform of the client, shown in the list of devices; at most 100 characters."""
      clientName: String
    }

    """A request for a demo account."""
    input SignInAsGuestInput {
      """Name and platform of the client, shown in the list of devices; at most 100 characters."""
      clientName: String
    }

    """The token of a session that needs new tokens."""
    input TokenRefreshInput {
      """The refresh token of the session."""
      refreshToken: String!
    }

    """Which sessions to end."""
    input SignOutInput {
      """Whether to end all sessions of the account, not only this one."""
      everywhere: Boolean = false
    }

    """Tokens of a new session."""
    type AuthTokens {
      """Short-lived bearer token (15 minutes)."""
      accessToken: String!
      """When `accessToken` ends."""
      accessTokenExpiresAt: DateTime!
      """
      Rotating refresh token (28 days). Each use replaces it; reuse of an old one ends the session
      family.
      """
      refreshToken: String!
      """When `refreshToken` ends."""
      refreshTokenExpiresAt: DateTime!
    }

    """The outcome of `signUp`."""
    type SignUpPayload {
      """The new account. Null if there are `userErrors`."""
      viewer: Viewer
      """Tokens of the session. Null if there are `userErrors`."""
      tokens: AuthTokens
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `signIn`."""
    type SignInPayload {
      """The account. Null if there are `userErrors`."""
      viewer: Viewer
      """Tokens of the session. Null if there are `userErrors`."""
      tokens: AuthTokens
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `signInAsGuest`."""
    type SignInAsGuestPayload {
      """The guest. Null if there are `userErrors`."""
      viewer: Viewer
      """Tokens of the session. Null if there are `userErrors`."""
      tokens: AuthTokens
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `tokenRefresh`."""
    type TokenRefreshPayload {
      """Tokens of the session. Null if there are `userErrors`."""
      tokens: AuthTokens
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `signOut`."""
    type SignOutPayload {
      """How many sessions ended."""
      signedOutSessionCount: Int
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """A device to sign out."""
    input SessionRevokeInput {
      """ID of the session, from `viewer.sessions`."""
      sessionId: ID!
    }

    """Changes of one's own profile. What is absent is unchanged."""
    input ProfileUpdateInput {
      """
      Name that others see, 2–20 visible characters of any kind. Unique after NFKC and case folding.
      Null is `REQUIRED`.
      """
      displayName: String
      """ID of a picture that the person uploaded. Null removes the avatar."""
      avatarId: ID
      """E-mail address, 3–254 characters. Null clears it."""
      email: String
      """
      Language of messages: `ko`, `ko-KR`, `en` or `en-US`; others are `BAD_FORMAT`. Null leaves it to
      the client's Accept-Language.
      """
      locale: String
      """Whether to remove the avatar; not together with `avatarId` (`INVALID`)."""
      clearAvatar: Boolean = false
    }

    """A request to become a member as a resident."""
    input MembershipRequestInput {
      """ID of the apartment."""
      apartmentId: ID!
      """Building number (동), such as `101`; 1–20 characters."""
      building: String!
      """Unit number (호), such as `1203`; 1–20 characters."""
      unit: String!
      """How the person relates to the dwelling."""
      relation: ResidentRelation!
      """Real name, 2–30 characters. Seen by the office only, and stored encrypted."""
      realName: String!
      """IDs of uploaded documents that prove residence, at most 3."""
      evidenceIds: [ID!] = []
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """A request to withdraw."""
    input MembershipCancelInput {
      """ID of the person's own waiting membership."""
      membershipId: ID!
    }

    """A membership to end."""
    input MembershipLeaveInput {
      """ID of the person's own verified membership."""
      membershipId: ID!
    }

    """Requests to approve, all or none."""
    input MembershipApproveInput {
      """IDs of waiting memberships of one apartment, 1–100."""
      membershipIds: [ID!]!
      """ID of the household."""
      householdId: ID
    }

    """A request to reject."""
    input MembershipRejectInput {
      """ID of the waiting membership."""
      membershipId: ID!
      """Why, for the person; 1–300 characters."""
      reason: String!
    }

    """A membership that the office ends."""
    input MembershipRevokeInput {
      """ID of the verified or suspended membership."""
      membershipId: ID!
      """Why, for the person; 1–300 characters."""
      reason: String!
      """Whether the person moved out, which keeps the history and frees the household."""
      movedOut: Boolean = false
    }

    """A role to give."""
    input MembershipSetRoleInput {
      """ID of the verified membership."""
      membershipId: ID!
      """
      The new role. `RESIDENT` needs a household; a council member does not become an election
      commissioner, or the reverse, in one step (`INVALID`).
      """
      role: MembershipRole!
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """Which part of the government's list to import."""
    input ApartmentsImportInput {
      """Two-digit codes of provinces (시도), such as `41`. Empty: all."""
      sidoCodes: [String!] = []
      """Whether to ask the basis-information service about each complex too."""
      withFacts: Boolean = false
    }

    """A manager to appoint."""
    input ApartmentAppointManagerInput {
      """ID of the apartment."""
      apartmentId: ID!
      """ID of the person, from their `viewer.user.id`. Guests are `INVALID`."""
      userId: ID!
    }

    """Lines of the office's roster. Households that are not named are unchanged."""
    input HouseholdsUpsertInput {
      """ID of the apartment."""
      apartmentId: ID!
      """The lines, 1–1,000 per call."""
      rows: [HouseholdRowInput!]!
    }

    """One household of the roster."""
    input HouseholdRowInput {
      """Building number (동), such as `101`; 1–20 characters."""
      building: String!
      """Unit number (호), such as `1203`; 1–20 characters."""
      unit: String!
      """Whether people live there."""
      occupancy: OccupancyStatus = UNKNOWN
      """
      Korean mobile numbers of the people on the office's roster, at most 20; stored only as keyed
      hashes. Replaces earlier ones when given.
      """
      registeredPhones: [String!]
    }

    """The outcome of `sessionRevoke`."""
    type SessionRevokePayload {
      """ID of the session that ended."""
      revokedSessionId: ID
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `profileUpdate`."""
    type ProfileUpdatePayload {
      """The account after the change. Null if there are `userErrors`."""
      viewer: Viewer
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `membershipRequest`."""
    type MembershipRequestPayload {
      """The membership after the change. Null if there are `userErrors`."""
      membership: Membership
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `membershipCancel`."""
    type MembershipCancelPayload {
      """The membership after the change. Null if there are `userErrors`."""
      membership: Membership
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `membershipLeave`."""
    type MembershipLeavePayload {
      """The membership after the change. Null if there are `userErrors`."""
      membership: Membership
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `membershipApprove`."""
    type MembershipApprovePayload {
      """The memberships after the change. Null if there are `userErrors`."""
      memberships: [Membership!]
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `membershipReject`."""
    type MembershipRejectPayload {
      """The membership after the change. Null if there are `userErrors`."""
      membership: Membership
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `membershipRevoke`."""
    type MembershipRevokePayload {
      """The membership after the change. Null if there are `userErrors`."""
      membership: Membership
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `membershipSetRole`."""
    type MembershipSetRolePayload {
      """The membership after the change. Null if there are `userErrors`."""
      membership: Membership
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `apartmentAppointManager`."""
    type ApartmentAppointManagerPayload {
      """The membership after the change. Null if there are `userErrors`."""
      membership: Membership
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `apartmentsImport`."""
    type ApartmentsImportPayload {
      """The job that imports. Null if there are `userErrors`."""
      job: Job
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `householdsUpsert`."""
    type HouseholdsUpsertPayload {
      """Households that are new."""
      createdCount: Int
      """Households that existed."""
      updatedCount: Int
      """The households, in the order of the lines."""
      households: [Household!]
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    # ── Inputs and payloads: media ──

    """Files that the client wants to upload."""
    input MediaCreateUploadsInput {
      """The apartment that the files are for, if there is one: it must exist."""
      apartmentId: ID
      """The files, 1–10."""
      files: [UploadFileInput!]!
    }

    """One file, as it will be uploaded."""
    input UploadFileInput {
      """File name, 1–255 characters. Directories are cut off, and the extension follows the type."""
      fileName: String!
      """
      Media type: `image/jpeg`, `image/png`, `image/webp`, `image/gif`, `image/heic`, `video/mp4` or
      `application/pdf`.
      """
      mimeType: String!
      """
      Size in bytes: pictures up to 10 MB, documents 20 MB, videos 100 MB. More is `MEDIA_TOO_LARGE`.
      """
      byteSize: Int!
      """SHA-256 of the bytes, 64 hexadecimal digits; checked after the upload."""
      sha256: String!
      """Text for screen readers, at most 500 characters."""
      altText: String
    }

    """An upload that is complete."""
    input MediaFinishUploadInput {
      """ID of the file, from its ticket."""
      mediaId: ID!
    }

    """The outcome of `mediaCreateUploads`."""
    type MediaCreateUploadsPayload {
      """A ticket for each file, in their order."""
      tickets: [UploadTicket!]
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `mediaFinishUpload`."""
    type MediaFinishUploadPayload {
      """The file: `READY`, or `PROCESSING` if checking takes longer than 15 seconds; then ask again."""
      media: Media
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    # ── Inputs and payloads: feed and comments ──

    """A new post."""
    input FeedCreateInput {
      """ID of the apartment."""
      apartmentId: ID!
      """Board of the post."""
      category: FeedCategory = GENERAL
      """Plain text; 1–10,000 characters."""
      content: String!
      """IDs of uploaded files in display order, at most 10."""
      mediaIds: [ID!] = []
      """Whether neighbours see no name. The server still keeps the author for moderation."""
      isAnonymous: Boolean = false
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """Changes of a post. What is absent is unchanged."""
    input FeedUpdateInput {
      """ID of the post."""
      feedId: ID!
      """Board of the post. Absent: unchanged; null: `REQUIRED`."""
      category: FeedCategory
      """Plain text; 1–10,000 characters. Absent: unchanged; null: `REQUIRED`."""
      content: String
      """
      IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
      """
      mediaIds: [ID!]
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A post to delete."""
    input FeedDeleteInput {
      """ID of the post."""
      feedId: ID!
    }

    """A new comment."""
    input CommentCreateInput {
      """ID of the post, notice or poll."""
      subjectId: ID!
      """ID of the comment to reply to; a root comment without it."""
      parentId: ID
      """Plain text; 1–1,000 characters."""
      content: String!
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """Changes of a comment."""
    input CommentUpdateInput {
      """ID of the comment."""
      commentId: ID!
      """Plain text; 1–1,000 characters."""
      content: String!
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A comment to delete."""
    input CommentDeleteInput {
      """ID of the comment."""
      commentId: ID!
    }

    """The outcome of `feedCreate`."""
    type FeedCreatePayload {
      """The post after the change. Null if there are `userErrors`."""
      feed: Feed
      """The post as an edge of its list."""
      feedEdge: FeedEdge
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `feedUpdate`."""
    type FeedUpdatePayload {
      """The post after the change. Null if there are `userErrors`."""
      feed: Feed
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `feedDelete`."""
    type FeedDeletePayload {
      """ID of the deleted post."""
      deletedFeedId: ID
      """The apartment of the post."""
      apartment: Apartment
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `commentCreate`."""
    type CommentCreatePayload {
      """The comment after the change. Null if there are `userErrors`."""
      comment: Comment
      """The comment as an edge of its list."""
      commentEdge: CommentEdge
      """What the comment is on, with its new count."""
      subject: CommentSubject
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `commentUpdate`."""
    type CommentUpdatePayload {
      """The comment after the change. Null if there are `userErrors`."""
      comment: Comment
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `commentDelete`."""
    type CommentDeletePayload {
      """The comment as it is now; null if nothing of it remains."""
      comment: Comment
      """ID of the deleted comment."""
      deletedCommentId: ID
      """What the comment was on, with its new count."""
      subject: CommentSubject
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    # ── Inputs and payloads: polls ──

    """A new poll, which is a draft."""
    input PollCreateInput {
      """ID of the apartment."""
      apartmentId: ID!
      """What the poll is for; it decides who may manage it."""
      purpose: PollPurpose!
      """The question or motion; 1–200 characters."""
      title: String!
      """Explanation; at most 10,000 characters."""
      description: String
      """How a ballot is filled in. An election is never `MULTIPLE_CHOICE`."""
      method: PollMethod!
      """What has one vote. An election has one per household."""
      votingUnit: VotingUnit = HOUSEHOLD
      """Whether choices are visible with the voters. An election is secret."""
      ballotMode: BallotMode = SECRET
      """When voters see the result. A secret poll shows nothing before its end."""
      resultsVisibility: ResultsVisibility = AFTER_CLOSE
      """
      When voting starts. Resolutions and elections need 24 hours of notice when they are scheduled.
      """
      opensAt: DateTime!
      """When voting ends, 1 hour to 60 days after it starts."""
      closesAt: DateTime!
      """2–50 choices in ballot order. For `YES_NO` leave it empty: the server makes 찬성, 반대 and 기권."""
      choices: [PollChoiceInput!] = []
      """Fewest choices of a valid ballot, at least 1. More than 1 only for `MULTIPLE_CHOICE`."""
      minSelections: Int = 1
      """Most choices of a valid ballot, from `minSelections` to the number of choices."""
      maxSelections: Int = 1
      """Who may vote; all residents of the complex without it."""
      electorate: PollElectorateInput
      """
      How many must vote, as a fraction of all `ELIGIBLE`. An election has more than half of the
      electorate (시행령 제11조 ①) if none is given, and accepts none that is weaker.
      """
      quorum: ThresholdInput
      """What the leading choice needs. A resolution must have one."""
      passRule: ThresholdInput
      """IDs of uploaded files in display order, at most 10."""
      mediaIds: [ID!] = []
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """One choice of a ballot."""
    input PollChoiceInput {
      """ID of an existing choice when a poll is updated; a new choice without it."""
      id: ID
      """What is chosen; 1–150 characters, each title once."""
      title: String!
      """Explanation; at most 1,000 characters."""
      description: String
      """Whether it is the abstention, which a poll has at most once."""
      isAbstention: Boolean = false
      """ID of an uploaded picture, a different one for each choice."""
      mediaId: ID
    }

    """Who may vote."""
    input PollElectorateInput {
      """IDs of buildings; empty for the whole complex."""
      buildingIds: [ID!] = []
      """Which residents, at least one kind."""
      relations: [ResidentRelation!] = [OWNER, OWNER_FAMILY, TENANT, TENANT_FAMILY]
    }

    """A fraction, greater than 0 and at most 1."""
    input ThresholdInput {
      """What the fraction is taken of. A quorum is of all `ELIGIBLE`."""
      basis: ThresholdBasis!
      """Numerator, at least 1."""
      numerator: Int!
      """Denominator, at least the numerator."""
      denominator: Int!
      """Whether exactly the fraction is enough (2/3 이상), or only more than it (과반수)."""
      inclusive: Boolean!
    }

    """Changes of a draft, or of a scheduled poll that has not opened. What is absent is unchanged."""
    input PollUpdateInput {
      """ID of the poll."""
      pollId: ID!
      """The question or motion; 1–200 characters. Absent: unchanged; null: `REQUIRED`."""
      title: String
      """Explanation; at most 10,000 characters. Absent: unchanged; null: none."""
      description: String
      """
      When voting starts. Resolutions and elections need 24 hours of notice when they are scheduled.
      Absent: unchanged; null: `REQUIRED`.
      """
      opensAt: DateTime
      """When voting ends, 1 hour to 60 days after it starts. Absent: unchanged; null: `REQUIRED`."""
      closesAt: DateTime
      """
      2–50 choices in ballot order; those with an `id` stay. Not for `YES_NO`. Absent: unchanged; null:
      `REQUIRED`.
      """
      choices: [PollChoiceInput!]
      """
      Fewest choices of a valid ballot, at least 1. More than 1 only for `MULTIPLE_CHOICE`. Absent:
      unchanged; null: `REQUIRED`.
      """
      minSelections: Int
      """
      Most choices of a valid ballot, from `minSelections` to the number of choices. Absent: unchanged;
      null: `REQUIRED`.
      """
      maxSelections: Int
      """
      When voters see the result. A secret poll shows nothing before its end. Absent: unchanged; null:
      `REQUIRED`.
      """
      resultsVisibility: ResultsVisibility
      """Who may vote. Absent: unchanged; null: all residents of the complex."""
      electorate: PollElectorateInput
      """
      How many must vote, as a fraction of all `ELIGIBLE`. Absent: unchanged; null: none, or the legal
      quorum of an election.
      """
      quorum: ThresholdInput
      """
      What the leading choice needs. A resolution must have one. Absent: unchanged; null: none, or the
      usual one of an election.
      """
      passRule: ThresholdInput
      """
      IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
      """
      mediaIds: [ID!]
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A draft to announce."""
    input PollScheduleInput {
      """ID of the poll."""
      pollId: ID!
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """More time for a poll."""
    input PollExtendInput {
      """ID of the poll."""
      pollId: ID!
      """The new end: later than the present one, and at most 30 days later."""
      closesAt: DateTime!
      """Why, shown with the poll; 1–300 characters."""
      reason: String!
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A poll to end before its time."""
    input PollCloseInput {
      """ID of the poll."""
      pollId: ID!
      """Why; 1–300 characters."""
      reason: String!
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A poll to cancel."""
    input PollCancelInput {
      """ID of the poll."""
      pollId: ID!
      """Why, shown with the poll; 1–300 characters."""
      reason: String!
    }

    """A result to announce."""
    input PollPublishResultInput {
      """ID of the poll."""
      pollId: ID!
      """
      ID of the winner of a tie, by lot (추첨) or age as the bylaws say. Required for a tie, refused
      otherwise.
      """
      tieBreakChoiceId: ID
      """How the tie was broken; at most 1,000 characters."""
      tieBreakNote: String
    }

    """A poll to delete."""
    input PollDeleteInput {
      """ID of the poll."""
      pollId: ID!
    }

    """A ballot."""
    input PollVoteInput {
      """ID of the poll."""
      pollId: ID!
      """
      IDs of the choices, from `minSelections` to `maxSelections`, each once; or the abstention alone.
      """
      choiceIds: [ID!]!
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """The outcome of `pollCreate`."""
    type PollCreatePayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollUpdate`."""
    type PollUpdatePayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollSchedule`."""
    type PollSchedulePayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollExtend`."""
    type PollExtendPayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollClose`."""
    type PollClosePayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollCancel`."""
    type PollCancelPayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollPublishResult`."""
    type PollPublishResultPayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollDelete`."""
    type PollDeletePayload {
      """ID of the deleted poll."""
      deletedPollId: ID
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `pollVote`."""
    type PollVotePayload {
      """The poll after the change. Null if there are `userErrors`."""
      poll: Poll
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    # ── Inputs and payloads: complaints ──

    """A new complaint."""
    input ComplaintCreateInput {
      """ID of the apartment."""
      apartmentId: ID!
      """Subject area."""
      category: ComplaintCategory!
      """One line; 1–150 characters."""
      title: String!
      """What is wrong; 1–5,000 characters."""
      description: String!
      """Where, in free words; at most 100 characters."""
      location: String
      """Who may read it. `NOISE` and `SMOKING` are never `PUBLIC` (`INVALID`)."""
      visibility: ComplaintVisibility = PRIVATE
      """IDs of uploaded files in display order, at most 10."""
      mediaIds: [ID!] = []
      """ID of the household that phoned or came. Staff only."""
      onBehalfOfHouseholdId: ID
      """How it came in. Others than `RESIDENT_APP` are for staff only."""
      source: ComplaintSource = RESIDENT_APP
      """Urgency, `NORMAL` without it. Staff only."""
      priority: ComplaintPriority
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """
    Changes of a complaint. What is absent is unchanged. Staff who did not file it may change only
    category, location and visibility, and not publish it.
    """
    input ComplaintUpdateInput {
      """ID of the complaint."""
      complaintId: ID!
      """Subject area. Absent: unchanged; null: `REQUIRED`."""
      category: ComplaintCategory
      """One line; 1–150 characters. Absent: unchanged; null: `REQUIRED`."""
      title: String
      """What is wrong; 1–5,000 characters. Absent: unchanged; null: `REQUIRED`."""
      description: String
      """Where, in free words; at most 100 characters. Absent: unchanged; null: none."""
      location: String
      """
      Who may read it. `NOISE` and `SMOKING` are never `PUBLIC` (`INVALID`). Absent: unchanged; null:
      `REQUIRED`.
      """
      visibility: ComplaintVisibility
      """
      IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
      """
      mediaIds: [ID!]
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A change of status."""
    input ComplaintTransitionInput {
      """ID of the complaint."""
      complaintId: ID!
      """The new status: one of `viewerAllowedTransitions`."""
      to: ComplaintStatus!
      """Why; at most 500 characters. Required for `ON_HOLD`, `REJECTED` and every step back."""
      reason: String
      """
      When a complaint on hold continues by itself, within 365 days. Required for `ON_HOLD`, refused
      otherwise.
      """
      deferredUntil: DateTime
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int!
    }

    """The outcome of `complaintCreate`."""
    type ComplaintCreatePayload {
      """The complaint after the change. Null if there are `userErrors`."""
      complaint: Complaint
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `complaintUpdate`."""
    type ComplaintUpdatePayload {
      """The complaint after the change. Null if there are `userErrors`."""
      complaint: Complaint
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `complaintTransition`."""
    type ComplaintTransitionPayload {
      """The complaint after the change. Null if there are `userErrors`."""
      complaint: Complaint
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    # ── Inputs and payloads: notices, contacts, schedules ──

    """A new notice."""
    input NoticeCreateInput {
      """ID of the apartment."""
      apartmentId: ID!
      """Subject area. The election commission writes `ELECTION` only."""
      category: NoticeCategory = GENERAL
      """How prominently it is shown. `URGENT` needs `expiresAt`."""
      importance: NoticeImportance = NORMAL
      """One line; 1–200 characters."""
      title: String!
      """Plain text; 1–20,000 characters."""
      content: String!
      """IDs of the buildings that it is for, at most 200; empty for the whole complex."""
      audienceBuildingIds: [ID!] = []
      """Whether it stays on top of the list."""
      isPinned: Boolean = false
      """
      When to publish it. Null keeps a draft; an instant that has passed publishes at once; a later one
      schedules.
      """
      publishAt: DateTime
      """When it leaves the list: later than now and than `publishAt`."""
      expiresAt: DateTime
      """IDs of uploaded files in display order, at most 10."""
      mediaIds: [ID!] = []
      """Whether members may comment."""
      allowComments: Boolean = true
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """
    Changes of a notice. What is absent is unchanged. A published notice keeps its importance, audience
    and date.
    """
    input NoticeUpdateInput {
      """ID of the notice."""
      noticeId: ID!
      """
      Subject area. The election commission writes `ELECTION` only. Absent: unchanged; null: `REQUIRED`.
      """
      category: NoticeCategory
      """
      How prominently it is shown. `URGENT` needs `expiresAt`. Absent: unchanged; null: `REQUIRED`.
      """
      importance: NoticeImportance
      """One line; 1–200 characters. Absent: unchanged; null: `REQUIRED`."""
      title: String
      """Plain text; 1–20,000 characters. Absent: unchanged; null: `REQUIRED`."""
      content: String
      """
      IDs of the buildings that it is for, at most 200; empty for the whole complex. Replaces the whole
      list; absent: unchanged.
      """
      audienceBuildingIds: [ID!]
      """Whether it stays on top of the list. Absent: unchanged; null: `REQUIRED`."""
      isPinned: Boolean
      """When to publish it. Null makes it a draft again. Fixed once it is published."""
      publishAt: DateTime
      """When it leaves the list: later than now and than `publishAt`. Absent: unchanged; null: none."""
      expiresAt: DateTime
      """
      IDs of uploaded files in display order, at most 10. Replaces the whole list; absent: unchanged.
      """
      mediaIds: [ID!]
      """Whether members may comment. Absent: unchanged; null: `REQUIRED`."""
      allowComments: Boolean
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A notice to publish now."""
    input NoticePublishInput {
      """ID of the notice."""
      noticeId: ID!
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A notice to take down."""
    input NoticeArchiveInput {
      """ID of the notice."""
      noticeId: ID!
    }

    """A notice to delete."""
    input NoticeDeleteInput {
      """ID of the notice."""
      noticeId: ID!
    }

    """A new contact."""
    input ContactCreateInput {
      """ID of the apartment."""
      apartmentId: ID!
      """Group of the contact."""
      category: ContactCategory = OTHER
      """Who answers, such as 관리사무소; 1–140 characters."""
      name: String!
      """Phone number, 3–20 characters, as `PhoneNumber` accepts them."""
      phoneNumber: String!
      """What for; at most 500 characters."""
      description: String
      """When someone answers, in words; at most 200 characters."""
      hours: String
      """Place in the list, 0–1,000,000; at the end without it."""
      position: Int
    }

    """Changes of a contact. What is absent is unchanged."""
    input ContactUpdateInput {
      """ID of the contact."""
      contactId: ID!
      """Group of the contact. Absent: unchanged; null: `REQUIRED`."""
      category: ContactCategory
      """Who answers, such as 관리사무소; 1–140 characters. Absent: unchanged; null: `REQUIRED`."""
      name: String
      """
      Phone number, 3–20 characters, as `PhoneNumber` accepts them. Absent: unchanged; null: `REQUIRED`.
      """
      phoneNumber: String
      """What for; at most 500 characters. Absent: unchanged; null: none."""
      description: String
      """When someone answers, in words; at most 200 characters. Absent: unchanged; null: none."""
      hours: String
      """Place in the list, 0–1,000,000; at the end without it. Absent: unchanged; null: `REQUIRED`."""
      position: Int
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A contact to delete."""
    input ContactDeleteInput {
      """ID of the contact."""
      contactId: ID!
    }

    """A new calendar event."""
    input ScheduleCreateInput {
      """ID of the apartment."""
      apartmentId: ID!
      """One line; 1–200 characters."""
      title: String!
      """Details; at most 5,000 characters."""
      description: String
      """Where; at most 100 characters."""
      location: String
      """Kind of event."""
      category: ScheduleCategory = OTHER
      """When it starts."""
      startsAt: DateTime!
      """When it ends: not before it starts, and at most 366 days later."""
      endsAt: DateTime!
      """Whether it takes whole days of the apartment's time zone."""
      isAllDay: Boolean = false
      """IDs of the buildings that it is for, at most 200; empty for the whole complex."""
      audienceBuildingIds: [ID!] = []
      """
      Key of this action, 1–128 characters. Sent again with the same input, it changes nothing and gives
      the same payload; with another input it is `IDEMPOTENCY_CONFLICT`.
      """
      clientMutationId: String
    }

    """Changes of a calendar event. What is absent is unchanged."""
    input ScheduleUpdateInput {
      """ID of the calendar event."""
      scheduleId: ID!
      """One line; 1–200 characters. Absent: unchanged; null: `REQUIRED`."""
      title: String
      """Details; at most 5,000 characters. Absent: unchanged; null: none."""
      description: String
      """Where; at most 100 characters. Absent: unchanged; null: none."""
      location: String
      """Kind of event. Absent: unchanged; null: `REQUIRED`."""
      category: ScheduleCategory
      """When it starts. Absent: unchanged; null: `REQUIRED`."""
      startsAt: DateTime
      """
      When it ends: not before it starts, and at most 366 days later. Absent: unchanged; null:
      `REQUIRED`.
      """
      endsAt: DateTime
      """
      Whether it takes whole days of the apartment's time zone. Absent: unchanged; null: `REQUIRED`.
      """
      isAllDay: Boolean
      """
      IDs of the buildings that it is for, at most 200; empty for the whole complex. Replaces the whole
      list; absent: unchanged.
      """
      audienceBuildingIds: [ID!]
      """
      The `revision` that the change is based on. If another change was saved meanwhile, the answer is
      `STALE_REVISION`.
      """
      expectedRevision: Int
    }

    """A calendar event to delete."""
    input ScheduleDeleteInput {
      """ID of the calendar event."""
      scheduleId: ID!
    }

    """The outcome of `noticeCreate`."""
    type NoticeCreatePayload {
      """The notice after the change. Null if there are `userErrors`."""
      notice: Notice
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `noticeUpdate`."""
    type NoticeUpdatePayload {
      """The notice after the change. Null if there are `userErrors`."""
      notice: Notice
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `noticePublish`."""
    type NoticePublishPayload {
      """The notice after the change. Null if there are `userErrors`."""
      notice: Notice
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `noticeArchive`."""
    type NoticeArchivePayload {
      """The notice after the change. Null if there are `userErrors`."""
      notice: Notice
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `noticeDelete`."""
    type NoticeDeletePayload {
      """ID of the deleted notice."""
      deletedNoticeId: ID
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `contactCreate`."""
    type ContactCreatePayload {
      """The contact after the change. Null if there are `userErrors`."""
      contact: Contact
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `contactUpdate`."""
    type ContactUpdatePayload {
      """The contact after the change. Null if there are `userErrors`."""
      contact: Contact
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `contactDelete`."""
    type ContactDeletePayload {
      """ID of the deleted contact."""
      deletedContactId: ID
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `scheduleCreate`."""
    type ScheduleCreatePayload {
      """The calendar event after the change. Null if there are `userErrors`."""
      schedule: Schedule
      """The `clientMutationId` of the input."""
      clientMutationId: String
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `scheduleUpdate`."""
    type ScheduleUpdatePayload {
      """The calendar event after the change. Null if there are `userErrors`."""
      schedule: Schedule
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    """The outcome of `scheduleDelete`."""
    type ScheduleDeletePayload {
      """ID of the deleted calendar event."""
      deletedScheduleId: ID
      """Why nothing was changed. Empty on success."""
      userErrors: [UserError!]!
    }

    # ───────────────────────────── Subscriptions ─────────────────────────────

    """
    Entry points for live updates. A subscription to something that is missing or not visible is refused
    with `FORBIDDEN`, or `UNAUTHENTICATED` without a token; so it ends when access is lost.
    """
    type Subscription {
      """New posts in an apartment."""
      feedAdded(
        """ID of the apartment."""
        apartmentId: ID!
        """Only posts on these boards."""
        categories: [FeedCategory!]
      ): FeedEvent! @access(requires: READER)
      """Edits, deletions, pins and moderation of posts in an apartment."""
      feedUpdated(
        """ID of the apartment."""
        apartmentId: ID!
      ): FeedEvent! @access(requires: READER)
      """New, edited and deleted comments on a post, notice or poll: see `kind`."""
      commentAdded(
        """ID of the post, notice or poll."""
        subjectId: ID!
      ): CommentEvent! @access(requires: READER)
      """
      Changes of one complaint, or, for staff, of all complaints of an apartment. Both arguments, or
      none, are `BAD_USER_INPUT`.
      """
      complaintUpdated(
        """ID of the complaint; not together with `apartmentId`."""
        complaintId: ID
        """ID of the apartment; not together with `complaintId`."""
        apartmentId: ID
      ): ComplaintUpdate! @access(requires: VERIFIED_MEMBER)
      """
      Turnout, running result where it is visible, and changes of state; at most one event a second per
      poll. Both arguments, or none, are `BAD_USER_INPUT`.
      """
      pollUpdated(
        """ID of the poll; not together with `apartmentId`."""
        pollId: ID
        """ID of the apartment; not together with `pollId`."""
        apartmentId: ID
      ): PollEvent! @access(requires: READER)
      """Notices that became visible to the viewer."""
      noticePublished(
        """ID of the apartment."""
        apartmentId: ID!
      ): NoticeEvent! @access(requires: READER)
      """Decisions on the viewer's memberships, or, for staff, new requests."""
      membershipUpdated(
        """
        ID of an apartment whose requests its staff want. Without it, the viewer's own memberships.
        """
        apartmentId: ID
      ): MembershipEvent! @access(requires: SIGNED_IN)
    }

    """What happened."""
    enum ChangeKind {
      """The object is new, or became visible."""
      CREATED
      """Its content changed."""
      UPDATED
      """It was deleted."""
      DELETED
      """Its state changed, such as a poll that opened."""
      STATE_CHANGED
    }

    """A change of a post."""
    type FeedEvent @access(requires: READER) {
      """What happened."""
      kind: ChangeKind!
      """The post. Null if it is gone."""
      feed: Feed
      """ID of the post."""
      feedId: ID!
      """When it happened."""
      at: DateTime!
    }

    """A change of a comment."""
    type CommentEvent @access(requires: READER) {
      """What happened."""
      kind: ChangeKind!
      """The comment. Null if it is gone."""
      comment: Comment
      """ID of the comment."""
      commentId: ID!
      """When it happened."""
      at: DateTime!
    }

    """A change of a complaint."""
    type ComplaintUpdate @access(requires: VERIFIED_MEMBER) {
      """What happened."""
      kind: ChangeKind!
      """The complaint."""
      complaint: Complaint!
      """When it happened."""
      at: DateTime!
    }

    """A change of a poll."""
    type PollEvent @access(requires: READER) {
      """What happened."""
      kind: ChangeKind!
      """The poll."""
      poll: Poll!
      """When it happened."""
      at: DateTime!
    }

    """A notice that became visible."""
    type NoticeEvent @access(requires: READER) {
      """What happened."""
      kind: ChangeKind!
      """The notice."""
      notice: Notice!
      """When it happened."""
      at: DateTime!
    }

    """A change of a membership."""
    type MembershipEvent @access(requires: SIGNED_IN) {
      """What happened."""
      kind: ChangeKind!
      """The membership."""
      membership: Membership!
      """When it happened."""
      at: DateTime!
    }

    # ───────────────────────────── Connections ─────────────────────────────

    """A page of complexes."""
    type ApartmentConnection {
      """The complexes of the page with their cursors."""
      edges: [ApartmentEdge!]!
      """The complexes of the page."""
      nodes: [Apartment!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One complex of a page."""
    type ApartmentEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The complex."""
      node: Apartment!
    }

    """A page of posts."""
    type FeedConnection {
      """The posts of the page with their cursors."""
      edges: [FeedEdge!]!
      """The posts of the page."""
      nodes: [Feed!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One post of a page."""
    type FeedEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The post."""
      node: Feed!
    }

    """A page of comments."""
    type CommentConnection {
      """The comments of the page with their cursors."""
      edges: [CommentEdge!]!
      """The comments of the page."""
      nodes: [Comment!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One comment of a page."""
    type CommentEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The comment."""
      node: Comment!
    }

    """A page of households."""
    type HouseholdConnection {
      """The households of the page with their cursors."""
      edges: [HouseholdEdge!]!
      """The households of the page."""
      nodes: [Household!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One household of a page."""
    type HouseholdEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The household."""
      node: Household!
    }

    """A page of memberships."""
    type MembershipConnection {
      """The memberships of the page with their cursors."""
      edges: [MembershipEdge!]!
      """The memberships of the page."""
      nodes: [Membership!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One membership of a page."""
    type MembershipEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The membership."""
      node: Membership!
    }

    # ── Connections: polls ──

    """A page of polls."""
    type PollConnection {
      """The polls of the page with their cursors."""
      edges: [PollEdge!]!
      """The polls of the page."""
      nodes: [Poll!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One poll of a page."""
    type PollEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The poll."""
      node: Poll!
    }

    """A page of named votes."""
    type PollVoteConnection {
      """The named votes of the page with their cursors."""
      edges: [PollVoteEdge!]!
      """The named votes of the page."""
      nodes: [PollVote!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One named vote of a page."""
    type PollVoteEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The named vote."""
      node: PollVote!
    }

    """A page of the voter roll."""
    type VoterRollConnection {
      """The lines of the voter roll of the page with their cursors."""
      edges: [VoterRollEdge!]!
      """The lines of the voter roll of the page."""
      nodes: [VoterRollEntry!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One line of the voter roll of a page."""
    type VoterRollEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The line of the voter roll."""
      node: VoterRollEntry!
    }

    # ── Connections: complaints ──

    """A page of complaints."""
    type ComplaintConnection {
      """The complaints of the page with their cursors."""
      edges: [ComplaintEdge!]!
      """The complaints of the page."""
      nodes: [Complaint!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One complaint of a page."""
    type ComplaintEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The complaint."""
      node: Complaint!
    }

    """A page of a complaint's history."""
    type ComplaintEventConnection {
      """The events of a complaint of the page with their cursors."""
      edges: [ComplaintEventEdge!]!
      """The events of a complaint of the page."""
      nodes: [ComplaintEvent!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One event of a complaint of a page."""
    type ComplaintEventEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The event of a complaint."""
      node: ComplaintEvent!
    }

    # ── Connections: notices, contacts, schedules ──

    """A page of notices."""
    type NoticeConnection {
      """The notices of the page with their cursors."""
      edges: [NoticeEdge!]!
      """The notices of the page."""
      nodes: [Notice!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One notice of a page."""
    type NoticeEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The notice."""
      node: Notice!
    }

    """A page of contacts."""
    type ContactConnection {
      """The contacts of the page with their cursors."""
      edges: [ContactEdge!]!
      """The contacts of the page."""
      nodes: [Contact!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One contact of a page."""
    type ContactEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The contact."""
      node: Contact!
    }

    """A page of calendar events."""
    type ScheduleConnection {
      """The calendar events of the page with their cursors."""
      edges: [ScheduleEdge!]!
      """The calendar events of the page."""
      nodes: [Schedule!]!
      """Whether there are more on either side."""
      pageInfo: PageInfo!
      """How many there are in all, at most 10,000. Counted only when selected."""
      totalCount: Int! @cost(weight: 5)
    }

    """One calendar event of a page."""
    type ScheduleEdge {
      """Opaque place of the node in its list, for `after` and `before`."""
      cursor: String!
      """The calendar event."""
      node: Schedule!
    }
    """##
