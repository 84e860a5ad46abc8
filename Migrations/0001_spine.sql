-- The tables of the spine: directory, accounts, memberships, posts, comments.
--
-- The complex is the shard: the primary key and the foreign keys of what a complex owns begin with
-- apartment_id, so a row cannot reach across complexes. Accounts, sessions and the directory are
-- reference tables. Text that is compared or ordered has the collation "C": the order of code
-- points is the order of Hangul syllables, and it is the same on every machine.

-- The domain's clock, one for all nodes. Development moves it by replacing this function, which
-- costs production nothing: the planner puts the body in the caller's place.
-- It is volatile like clock_timestamp(): to search an index by it, write (SELECT danji_now()).
CREATE FUNCTION danji_now() RETURNS timestamptz
    LANGUAGE sql VOLATILE PARALLEL SAFE
    AS 'SELECT clock_timestamp()';

-- Secrets made by the program itself in development, so that nodes agree.
CREATE TABLE secret (
    name       text COLLATE "C" PRIMARY KEY,
    value      bytea NOT NULL,
    created_at timestamptz NOT NULL DEFAULT danji_now()
);

-- Recent attempts of one actor at one limited action, oldest first: a sliding window, so that a
-- limit holds in every stretch of its length. The actor is a hash: no address is kept.
CREATE TABLE action_log (
    action     text COLLATE "C" NOT NULL,
    actor      bytea NOT NULL,
    times      timestamptz[] NOT NULL,
    -- When the row says nothing any more and may be swept.
    expires_at timestamptz NOT NULL,
    PRIMARY KEY (action, actor)
) WITH (fillfactor = 70);
CREATE INDEX action_log_expiry ON action_log (expires_at);

-- ─────────────────────────────────── Directory ───────────────────────────────────────────────

CREATE TABLE apartment (
    -- The number that the IDs of everything in the complex carry.
    id            int4 GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    uuid          uuid NOT NULL DEFAULT gen_random_uuid(),
    kapt_code     text COLLATE "C" NOT NULL,
    name          text COLLATE "C" NOT NULL,
    -- Parts that the government's list leaves empty are '', but ri is NULL.
    sido          text COLLATE "C" NOT NULL,
    sigungu       text COLLATE "C" NOT NULL,
    eupmyeondong  text COLLATE "C" NOT NULL,
    ri            text COLLATE "C",
    bjd_code      text COLLATE "C" NOT NULL,
    road_address  text,
    lot_address   text,
    time_zone     text NOT NULL DEFAULT 'Asia/Seoul',
    is_demo       boolean NOT NULL DEFAULT false,
    -- Kept with memberships: there is an OFFICE_MANAGER; VERIFIED memberships.
    is_managed    boolean NOT NULL DEFAULT false,
    member_count  int4 NOT NULL DEFAULT 0,
    -- Name and address parts, folded and without spaces, one a line; and every pair of neighbours
    -- in them. Written by Resolvers/Text/SearchText, which makes the same of what people type.
    search_text   text COLLATE "C" NOT NULL,
    search_grams  text[] COLLATE "C" NOT NULL,
    revision      int4 NOT NULL DEFAULT 1,
    created_at    timestamptz NOT NULL DEFAULT danji_now(),
    updated_at    timestamptz NOT NULL DEFAULT danji_now(),
    CONSTRAINT apartment_uuid UNIQUE (uuid),
    CONSTRAINT apartment_kapt_code UNIQUE (kapt_code),
    CONSTRAINT apartment_kapt_code_form CHECK (kapt_code ~ '^[A-Z][0-9]{8}$'),
    CONSTRAINT apartment_bjd_code_form CHECK (bjd_code ~ '^[0-9]{10}$'),
    CONSTRAINT apartment_member_count_sign CHECK (member_count >= 0)
);
CREATE INDEX apartment_name ON apartment (name, id);
CREATE INDEX apartment_region ON apartment (sido, sigungu, name, id);
CREATE INDEX apartment_bjd_code ON apartment (bjd_code, id);
CREATE INDEX apartment_member_count ON apartment (member_count, id);
CREATE INDEX apartment_created_at ON apartment (created_at, id);
CREATE INDEX apartment_managed ON apartment (name, id) WHERE is_managed;
CREATE INDEX apartment_search ON apartment USING gin (search_grams) WITH (fastupdate = off);

-- What the government's basis information adds; no row until it is imported.
CREATE TABLE apartment_facts (
    apartment_id    int4 PRIMARY KEY REFERENCES apartment,
    household_count int4,
    building_count  int4,
    approved_on     date,
    heating         text,
    corridor_type   text,
    management_type text,
    sale_type       text,
    office_phone    text,
    homepage        text,
    imported_at     timestamptz NOT NULL DEFAULT danji_now()
);

-- Versions of what caches hold. A transaction that changes what a topic shows bumps it as its last
-- statement, topics in alphabetical order: the row's lock makes the order of versions the order of
-- commits. A missing row is version 0.
CREATE TABLE apartment_version (
    apartment_id int4 NOT NULL REFERENCES apartment,
    topic        text COLLATE "C" NOT NULL,
    version      int8 NOT NULL,
    PRIMARY KEY (apartment_id, topic),
    CONSTRAINT apartment_version_topic CHECK (topic IN
        ('complaints', 'events', 'feeds', 'members', 'notices', 'office', 'polls'))
) WITH (fillfactor = 50);

-- The version of the directory of complexes: always one row.
CREATE TABLE directory_version (
    is_only_row boolean PRIMARY KEY DEFAULT true CHECK (is_only_row),
    version     int8 NOT NULL
) WITH (fillfactor = 50);
INSERT INTO directory_version (version) VALUES (0);

-- ─────────────────────────────────── Accounts ────────────────────────────────────────────────

CREATE TABLE account (
    id                  uuid PRIMARY KEY,
    -- As typed; the keys are NFKC and case-folded, and decide what is taken.
    username            text NOT NULL,
    username_key        text COLLATE "C" NOT NULL,
    display_name        text NOT NULL,
    display_name_key    text COLLATE "C" NOT NULL,
    -- `scrypt$N$r$p$salt$hash`; NULL for guests, who cannot sign in again.
    password_hash       text,
    email               text,
    locale              text NOT NULL DEFAULT 'ko-KR',
    is_platform_admin   boolean NOT NULL DEFAULT false,
    is_guest            boolean NOT NULL DEFAULT false,
    guest_expires_at    timestamptz,
    accepted_terms_at   timestamptz,
    accepted_privacy_at timestamptz,
    joined_at           timestamptz NOT NULL DEFAULT danji_now(),
    last_signed_in_at   timestamptz,
    -- Set when the person left: the row stays for what it wrote, its names become unreadable.
    deleted_at          timestamptz,
    -- Grows with every change of the profile and every end of a session.
    version             int8 NOT NULL DEFAULT 1,
    CONSTRAINT account_username_key UNIQUE (username_key),
    CONSTRAINT account_display_name_key UNIQUE (display_name_key),
    CONSTRAINT account_guest_expires CHECK (is_guest = (guest_expires_at IS NOT NULL)),
    CONSTRAINT account_guest_has_no_password CHECK (NOT (is_guest AND password_hash IS NOT NULL)),
    CONSTRAINT account_guest_is_no_admin CHECK (NOT (is_guest AND is_platform_admin))
) WITH (fillfactor = 80);
CREATE INDEX account_guest_expiry ON account (guest_expires_at) WHERE is_guest;

-- A signed-in device. Tokens are random; only their SHA-256 is here.
CREATE TABLE session (
    id                uuid PRIMARY KEY,
    account_id        uuid NOT NULL REFERENCES account ON DELETE CASCADE,
    access_hash       bytea NOT NULL,
    access_expires_at timestamptz NOT NULL,
    client_name       text,
    created_at        timestamptz NOT NULL DEFAULT danji_now(),
    last_used_at      timestamptz NOT NULL DEFAULT danji_now(),
    -- When the newest refresh token ends, and the session with it.
    expires_at        timestamptz NOT NULL,
    ended_at          timestamptz,
    CONSTRAINT session_access_hash UNIQUE (access_hash),
    CONSTRAINT session_access_hash_length CHECK (length(access_hash) = 32)
) WITH (fillfactor = 70);
CREATE INDEX session_live ON session (account_id, created_at, id) WHERE ended_at IS NULL;
CREATE INDEX session_expiry ON session (expires_at);

-- Every refresh token of a session, used ones too: a used one that comes again was stolen.
CREATE TABLE refresh_token (
    hash       bytea PRIMARY KEY,
    session_id uuid NOT NULL REFERENCES session ON DELETE CASCADE,
    created_at timestamptz NOT NULL DEFAULT danji_now(),
    expires_at timestamptz NOT NULL,
    used_at    timestamptz,
    CONSTRAINT refresh_token_hash_length CHECK (length(hash) = 32)
);
CREATE INDEX refresh_token_session ON refresh_token (session_id);

-- The complexes in which an account has, or had, a membership: kept in the transaction of the
-- membership, so that a request knows where to look for one. What people write refers to this and
-- not to the account: nobody is an author where they never belonged, and to delete an account
-- (guests every night) needs no search through posts.
CREATE TABLE account_apartment (
    account_id   uuid NOT NULL REFERENCES account,
    apartment_id int4 NOT NULL REFERENCES apartment,
    PRIMARY KEY (account_id, apartment_id),
    CONSTRAINT account_apartment_both UNIQUE (apartment_id, account_id)
);

-- ─────────────────────────────────── Residents ───────────────────────────────────────────────

CREATE TABLE building (
    apartment_id int4 NOT NULL REFERENCES apartment,
    id           uuid NOT NULL,
    name         text NOT NULL,
    -- NFKC, without spaces, leading zeros and a final 동: 0101동 and 101 are one building.
    name_key     text COLLATE "C" NOT NULL,
    created_at   timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT building_name UNIQUE (apartment_id, name_key)
);

CREATE TABLE household (
    apartment_id int4 NOT NULL,
    id           uuid NOT NULL,
    building_id  uuid NOT NULL,
    unit         text NOT NULL,
    -- As name_key, without a final 호.
    unit_key     text COLLATE "C" NOT NULL,
    occupancy    text NOT NULL DEFAULT 'UNKNOWN',
    -- Came by the office's roster, not by a resident's claim.
    is_on_roster boolean NOT NULL DEFAULT false,
    revision     int4 NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT danji_now(),
    updated_at   timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT household_building
        FOREIGN KEY (apartment_id, building_id) REFERENCES building (apartment_id, id),
    CONSTRAINT household_unit UNIQUE (apartment_id, building_id, unit_key),
    CONSTRAINT household_occupancy CHECK (occupancy IN ('OCCUPIED', 'VACANT', 'UNKNOWN'))
);
CREATE INDEX household_roster ON household (apartment_id) WHERE is_on_roster;

CREATE TABLE membership (
    apartment_id    int4 NOT NULL REFERENCES apartment,
    id              uuid NOT NULL,
    account_id      uuid NOT NULL,
    role            text NOT NULL DEFAULT 'RESIDENT',
    status          text NOT NULL DEFAULT 'PENDING',
    relation        text,
    household_id    uuid,
    -- Real name and phone of the request, encrypted; erased with the account.
    claimed_name    bytea,
    claimed_phone   bytea,
    method          text,
    requested_at    timestamptz NOT NULL DEFAULT danji_now(),
    decided_at      timestamptz,
    decided_by      uuid REFERENCES account,
    decision_reason text,
    suspended_until timestamptz,
    revision        int4 NOT NULL DEFAULT 1,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT membership_account
        FOREIGN KEY (apartment_id, account_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT membership_household
        FOREIGN KEY (apartment_id, household_id) REFERENCES household (apartment_id, id),
    CONSTRAINT membership_role CHECK (role IN ('RESIDENT', 'COUNCIL_MEMBER',
        'ELECTION_COMMISSIONER', 'MODERATOR', 'OFFICE_STAFF', 'OFFICE_MANAGER')),
    CONSTRAINT membership_status CHECK (status IN
        ('PENDING', 'VERIFIED', 'REJECTED', 'REVOKED', 'LEFT', 'SUSPENDED')),
    CONSTRAINT membership_relation CHECK (relation IN
        ('OWNER', 'OWNER_FAMILY', 'TENANT', 'TENANT_FAMILY')),
    CONSTRAINT membership_method CHECK (method IN ('ROSTER_MATCH', 'OFFICE_APPROVAL',
        'HOUSEHOLD_CODE', 'DOCUMENT', 'HOUSEHOLD_INVITE')),
    CONSTRAINT membership_resident_has_household CHECK
        (role <> 'RESIDENT' OR household_id IS NOT NULL OR status NOT IN ('VERIFIED', 'SUSPENDED'))
);
-- One person has one live membership in a complex.
CREATE UNIQUE INDEX membership_live ON membership (apartment_id, account_id)
    WHERE status IN ('PENDING', 'VERIFIED', 'SUSPENDED');
CREATE INDEX membership_of_account ON membership (account_id, requested_at DESC, id DESC);
CREATE INDEX membership_decider ON membership (decided_by) WHERE decided_by IS NOT NULL;
CREATE INDEX membership_requested ON membership (apartment_id, requested_at, id);
CREATE INDEX membership_decided ON membership (apartment_id, decided_at, id);
CREATE INDEX membership_household_members ON membership (apartment_id, household_id)
    WHERE status = 'VERIFIED';
CREATE INDEX membership_managers ON membership (apartment_id)
    WHERE role = 'OFFICE_MANAGER' AND status = 'VERIFIED';

-- ─────────────────────────────────── Posts and comments ──────────────────────────────────────

CREATE TABLE feed (
    apartment_id     int4 NOT NULL REFERENCES apartment,
    id               uuid NOT NULL,
    author_id        uuid,
    category         text NOT NULL DEFAULT 'GENERAL',
    content          text NOT NULL,
    is_anonymous     boolean NOT NULL DEFAULT false,
    is_pinned        boolean NOT NULL DEFAULT false,
    is_locked        boolean NOT NULL DEFAULT false,
    visibility       text NOT NULL DEFAULT 'VISIBLE',
    -- Comments that are not deleted, replies included.
    comment_count    int4 NOT NULL DEFAULT 0,
    -- The post, or its newest comment.
    last_activity_at timestamptz NOT NULL DEFAULT danji_now(),
    revision         int4 NOT NULL DEFAULT 1,
    created_at       timestamptz NOT NULL DEFAULT danji_now(),
    edited_at        timestamptz,
    deleted_at       timestamptz,
    deleted_by       uuid REFERENCES account,
    PRIMARY KEY (apartment_id, id),
    -- Nothing cascades: who leaves does not take away what neighbours answered.
    CONSTRAINT feed_author
        FOREIGN KEY (apartment_id, author_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT feed_category CHECK (category IN ('GENERAL', 'QUESTION', 'INFORMATION', 'MARKET',
        'LOST_AND_FOUND', 'CLUB', 'PARENTING', 'PET', 'PRAISE')),
    CONSTRAINT feed_visibility CHECK (visibility IN
        ('VISIBLE', 'PENDING_APPROVAL', 'AUTO_HIDDEN', 'HIDDEN')),
    CONSTRAINT feed_comment_count_sign CHECK (comment_count >= 0)
) WITH (fillfactor = 85);
-- The pages, by keyset; deleted posts are on none.
CREATE INDEX feed_page ON feed (apartment_id, created_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX feed_activity_page ON feed (apartment_id, last_activity_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX feed_comment_count_page ON feed (apartment_id, comment_count DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX feed_author_page ON feed (apartment_id, author_id, created_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX feed_deleter ON feed (deleted_by) WHERE deleted_by IS NOT NULL;

CREATE TABLE comment (
    apartment_id int4 NOT NULL,
    id           uuid NOT NULL,
    subject_kind text NOT NULL,
    subject_id   uuid NOT NULL,
    -- The subject again where it is a post, so that the database itself keeps comments with it.
    feed_id      uuid GENERATED ALWAYS AS
        (CASE WHEN subject_kind = 'FEED' THEN subject_id END) STORED,
    parent_id    uuid,
    depth        int2 NOT NULL DEFAULT 0,
    author_id    uuid,
    content      text NOT NULL,
    visibility   text NOT NULL DEFAULT 'VISIBLE',
    -- Direct replies that are not deleted.
    reply_count  int4 NOT NULL DEFAULT 0,
    revision     int4 NOT NULL DEFAULT 1,
    created_at   timestamptz NOT NULL DEFAULT danji_now(),
    edited_at    timestamptz,
    -- The row stays as a tombstone: replies keep their place.
    deleted_at   timestamptz,
    deleted_by   uuid REFERENCES account,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT comment_feed
        FOREIGN KEY (apartment_id, feed_id) REFERENCES feed (apartment_id, id),
    CONSTRAINT comment_parent
        FOREIGN KEY (apartment_id, parent_id) REFERENCES comment (apartment_id, id),
    CONSTRAINT comment_author
        FOREIGN KEY (apartment_id, author_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT comment_subject_kind CHECK (subject_kind IN ('FEED', 'NOTICE', 'POLL')),
    CONSTRAINT comment_depth CHECK (depth BETWEEN 0 AND 4 AND (depth = 0) = (parent_id IS NULL)),
    CONSTRAINT comment_visibility CHECK (visibility IN
        ('VISIBLE', 'PENDING_APPROVAL', 'AUTO_HIDDEN', 'HIDDEN')),
    CONSTRAINT comment_reply_count_sign CHECK (reply_count >= 0)
) WITH (fillfactor = 90);
-- Tombstones are on the pages, so these do not leave deleted rows out.
CREATE INDEX comment_root_page ON comment (apartment_id, subject_id, created_at, id)
    WHERE parent_id IS NULL;
CREATE INDEX comment_reply_page ON comment (apartment_id, parent_id, created_at, id)
    WHERE parent_id IS NOT NULL;
CREATE INDEX comment_author_page ON comment (apartment_id, author_id, created_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX comment_deleter ON comment (deleted_by) WHERE deleted_by IS NOT NULL;
