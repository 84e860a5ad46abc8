-- Notices: drafted, published at their time, for the whole complex or some buildings, commented on,
-- out of date at their time; what they said before stays.

CREATE TABLE notice (
    apartment_id   int4 NOT NULL REFERENCES apartment,
    id             uuid NOT NULL,
    author_id      uuid NOT NULL,
    state          text NOT NULL DEFAULT 'DRAFT',
    importance     text NOT NULL DEFAULT 'NORMAL',
    category       text NOT NULL DEFAULT 'GENERAL',
    title          text NOT NULL,
    content        text NOT NULL,
    is_pinned      boolean NOT NULL DEFAULT false,
    -- Urgent ones stand on top until they expire.
    is_on_top      boolean NOT NULL GENERATED ALWAYS AS (is_pinned OR importance = 'URGENT') STORED,
    -- There are rows in notice_building.
    is_targeted    boolean NOT NULL DEFAULT false,
    allow_comments boolean NOT NULL DEFAULT true,
    -- When it shall be published, and when it was.
    publish_at     timestamptz,
    published_at   timestamptz,
    expires_at     timestamptz,
    -- What lists are ordered by: when it was published, before that when it was written.
    listed_at      timestamptz NOT NULL DEFAULT danji_now(),
    comment_count  int4 NOT NULL DEFAULT 0,
    revision       int4 NOT NULL DEFAULT 1,
    created_at     timestamptz NOT NULL DEFAULT danji_now(),
    updated_at     timestamptz NOT NULL DEFAULT danji_now(),
    edited_at      timestamptz,
    deleted_at     timestamptz,
    deleted_by     uuid REFERENCES account,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT notice_author
        FOREIGN KEY (apartment_id, author_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT notice_state
        CHECK (state IN ('DRAFT', 'SCHEDULED', 'PUBLISHED', 'EXPIRED', 'ARCHIVED')),
    CONSTRAINT notice_importance CHECK (importance IN ('NORMAL', 'URGENT')),
    CONSTRAINT notice_category CHECK (category IN ('GENERAL', 'MAINTENANCE', 'OUTAGE', 'FEE',
        'COUNCIL', 'ELECTION', 'EVENT', 'SAFETY')),
    CONSTRAINT notice_urgent_expires CHECK (importance <> 'URGENT' OR expires_at IS NOT NULL),
    CONSTRAINT notice_expires_after CHECK (expires_at > publish_at AND expires_at > published_at),
    CONSTRAINT notice_schedule CHECK (state <> 'SCHEDULED' OR publish_at IS NOT NULL),
    CONSTRAINT notice_published
        CHECK ((state IN ('PUBLISHED', 'EXPIRED', 'ARCHIVED')) = (published_at IS NOT NULL)),
    CONSTRAINT notice_comment_count_sign CHECK (comment_count >= 0)
) WITH (fillfactor = 85);
-- The pages, by keyset: what everybody reads, and for the office the other states.
CREATE INDEX notice_page ON notice (apartment_id, is_on_top DESC, listed_at DESC, id DESC)
    WHERE state = 'PUBLISHED' AND deleted_at IS NULL;
CREATE INDEX notice_office_page ON notice (apartment_id, is_on_top DESC, listed_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX notice_author_rows ON notice (apartment_id, author_id);
CREATE INDEX notice_deleter ON notice (deleted_by) WHERE deleted_by IS NOT NULL;
-- What is due at its time.
CREATE INDEX notice_to_publish ON notice (publish_at)
    WHERE state = 'SCHEDULED' AND deleted_at IS NULL;
CREATE INDEX notice_to_expire ON notice (expires_at)
    WHERE state = 'PUBLISHED' AND deleted_at IS NULL AND expires_at IS NOT NULL;

-- Whom a notice is for; no row means the whole complex.
CREATE TABLE notice_building (
    apartment_id int4 NOT NULL,
    notice_id    uuid NOT NULL,
    building_id  uuid NOT NULL,
    PRIMARY KEY (apartment_id, notice_id, building_id),
    CONSTRAINT notice_building_notice
        FOREIGN KEY (apartment_id, notice_id) REFERENCES notice (apartment_id, id),
    CONSTRAINT notice_building_building
        FOREIGN KEY (apartment_id, building_id) REFERENCES building (apartment_id, id)
);
CREATE INDEX notice_building_of_building ON notice_building (apartment_id, building_id);

-- What a notice said before it was changed, and who changed it. Append-only.
CREATE TABLE notice_revision (
    apartment_id int4 NOT NULL,
    notice_id    uuid NOT NULL,
    -- The revision that said this.
    revision     int4 NOT NULL,
    category     text NOT NULL,
    title        text NOT NULL,
    content      text NOT NULL,
    replaced_at  timestamptz NOT NULL DEFAULT danji_now(),
    replaced_by  uuid NOT NULL REFERENCES account,
    PRIMARY KEY (apartment_id, notice_id, revision),
    CONSTRAINT notice_revision_notice
        FOREIGN KEY (apartment_id, notice_id) REFERENCES notice (apartment_id, id)
);
CREATE INDEX notice_revision_editor ON notice_revision (replaced_by);
CREATE TRIGGER notice_revision_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON notice_revision
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Comments of notices belong to a notice of their complex.
ALTER TABLE comment
    ADD COLUMN notice_id uuid GENERATED ALWAYS AS
        (CASE WHEN subject_kind = 'NOTICE' THEN subject_id END) STORED,
    ADD CONSTRAINT comment_notice
        FOREIGN KEY (apartment_id, notice_id) REFERENCES notice (apartment_id, id);
