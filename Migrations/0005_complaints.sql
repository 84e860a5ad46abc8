-- Complaints: numbered within their complex, private by default, with their whole history.

CREATE TABLE complaint (
    apartment_id             int4 NOT NULL REFERENCES apartment,
    id                       uuid NOT NULL,
    -- From the counter row `complaints` of the complex: without gaps or duplicates.
    number                   int4 NOT NULL,
    author_id                uuid NOT NULL,
    -- Whose it is: the author's household, or the one the office files for.
    household_id             uuid,
    category                 text NOT NULL,
    title                    text NOT NULL,
    description              text NOT NULL,
    location                 text,
    visibility               text NOT NULL DEFAULT 'PRIVATE',
    priority                 text NOT NULL DEFAULT 'NORMAL',
    priority_rank            int4 NOT NULL GENERATED ALWAYS AS (CASE priority
        WHEN 'LOW' THEN 0 WHEN 'NORMAL' THEN 1 WHEN 'HIGH' THEN 2 ELSE 3 END) STORED,
    source                   text NOT NULL DEFAULT 'RESIDENT_APP',
    status                   text NOT NULL DEFAULT 'RECEIVED',
    status_reason            text,
    status_changed_at        timestamptz NOT NULL DEFAULT danji_now(),
    deferred_until           timestamptz,
    -- Since when the clock stands still.
    on_hold_since            timestamptz,
    first_response_due_at    timestamptz NOT NULL,
    first_responded_at       timestamptz,
    -- Moves on by the time that the complaint was on hold.
    resolve_due_at           timestamptz NOT NULL,
    -- When it was noticed that a deadline had passed: once each.
    first_response_missed_at timestamptz,
    resolve_missed_at        timestamptz,
    resolved_at              timestamptz,
    closed_at                timestamptz,
    reopen_count             int4 NOT NULL DEFAULT 0,
    revision                 int4 NOT NULL DEFAULT 1,
    created_at               timestamptz NOT NULL DEFAULT danji_now(),
    updated_at               timestamptz NOT NULL DEFAULT danji_now(),
    edited_at                timestamptz,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT complaint_number UNIQUE (apartment_id, number),
    CONSTRAINT complaint_author
        FOREIGN KEY (apartment_id, author_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT complaint_household
        FOREIGN KEY (apartment_id, household_id) REFERENCES household (apartment_id, id),
    CONSTRAINT complaint_category CHECK (category IN ('FACILITY', 'ELEVATOR', 'PARKING', 'NOISE',
        'SMOKING', 'CLEANING', 'SECURITY', 'LANDSCAPE', 'DEFECT', 'FEE', 'PET', 'OTHER')),
    CONSTRAINT complaint_visibility CHECK (visibility IN ('PRIVATE', 'PUBLIC')),
    -- What is said about neighbours is never for all to read.
    CONSTRAINT complaint_about_neighbours
        CHECK (visibility = 'PRIVATE' OR category NOT IN ('NOISE', 'SMOKING')),
    CONSTRAINT complaint_priority CHECK (priority IN ('LOW', 'NORMAL', 'HIGH', 'EMERGENCY')),
    CONSTRAINT complaint_source
        CHECK (source IN ('RESIDENT_APP', 'OFFICE_DESK', 'PHONE', 'VISIT')),
    CONSTRAINT complaint_status CHECK (status IN ('RECEIVED', 'IN_PROGRESS', 'ON_HOLD', 'RESOLVED',
        'CLOSED', 'REJECTED', 'WITHDRAWN')),
    CONSTRAINT complaint_hold CHECK
        ((status = 'ON_HOLD') = (on_hold_since IS NOT NULL)
        AND (status = 'ON_HOLD') = (deferred_until IS NOT NULL)),
    CONSTRAINT complaint_resolved CHECK (status <> 'RESOLVED' OR resolved_at IS NOT NULL),
    CONSTRAINT complaint_closed CHECK
        ((status IN ('CLOSED', 'REJECTED', 'WITHDRAWN')) = (closed_at IS NOT NULL)),
    CONSTRAINT complaint_number_sign CHECK (number > 0),
    CONSTRAINT complaint_reopen_count_sign CHECK (reopen_count >= 0)
) WITH (fillfactor = 80);
-- The pages, by keyset.
CREATE INDEX complaint_page ON complaint (apartment_id, created_at DESC, id DESC);
CREATE INDEX complaint_updated_page ON complaint (apartment_id, updated_at DESC, id DESC);
CREATE INDEX complaint_priority_page ON complaint (apartment_id, priority_rank DESC, id DESC);
CREATE INDEX complaint_due_page ON complaint (apartment_id, resolve_due_at DESC, id DESC);
CREATE INDEX complaint_author_page
    ON complaint (apartment_id, author_id, created_at DESC, id DESC);
CREATE INDEX complaint_of_household ON complaint (apartment_id, household_id)
    WHERE household_id IS NOT NULL;
-- What is due at its time.
CREATE INDEX complaint_deferred ON complaint (deferred_until) WHERE status = 'ON_HOLD';
CREATE INDEX complaint_to_close ON complaint (resolved_at) WHERE status = 'RESOLVED';
CREATE INDEX complaint_to_answer ON complaint (first_response_due_at)
    WHERE status = 'RECEIVED' AND first_responded_at IS NULL AND first_response_missed_at IS NULL;
CREATE INDEX complaint_to_resolve ON complaint (resolve_due_at)
    WHERE status IN ('RECEIVED', 'IN_PROGRESS') AND resolve_missed_at IS NULL;

-- The history of a complaint. Append-only.
CREATE TABLE complaint_event (
    apartment_id   int4 NOT NULL,
    id             uuid NOT NULL,
    complaint_id   uuid NOT NULL,
    kind           text NOT NULL,
    at             timestamptz NOT NULL DEFAULT danji_now(),
    -- NULL for what happens by itself.
    actor_id       uuid REFERENCES account,
    is_public      boolean NOT NULL DEFAULT true,
    from_status    text,
    to_status      text,
    reason         text,
    changed_fields text[] NOT NULL DEFAULT '{}',
    deadline       text,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT complaint_event_complaint
        FOREIGN KEY (apartment_id, complaint_id) REFERENCES complaint (apartment_id, id),
    CONSTRAINT complaint_event_kind
        CHECK (kind IN ('STATUS_CHANGED', 'EDITED', 'DEADLINE_PASSED')),
    CONSTRAINT complaint_event_status CHECK ((kind = 'STATUS_CHANGED') = (to_status IS NOT NULL)),
    CONSTRAINT complaint_event_deadline CHECK ((kind = 'DEADLINE_PASSED') = (deadline IS NOT NULL)),
    CONSTRAINT complaint_event_deadline_kind CHECK (deadline IN ('FIRST_RESPONSE', 'RESOLUTION'))
);
CREATE INDEX complaint_event_page ON complaint_event (apartment_id, complaint_id, at, id);
CREATE INDEX complaint_event_actor ON complaint_event (actor_id) WHERE actor_id IS NOT NULL;
-- A deadline passes once.
CREATE UNIQUE INDEX complaint_event_deadline_once
    ON complaint_event (apartment_id, complaint_id, deadline) WHERE deadline IS NOT NULL;
CREATE TRIGGER complaint_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON complaint_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
