-- Uploaded files. They belong to the account that uploaded them, also outside of any complex (faces,
-- evidence of those who are no members yet), and hang on at most one object.

CREATE TABLE media (
    id               uuid PRIMARY KEY,
    owner_id         uuid NOT NULL REFERENCES account,
    kind             text NOT NULL,
    status           text NOT NULL DEFAULT 'AWAITING_UPLOAD',
    -- As declared; after processing as stored.
    file_name        text NOT NULL,
    mime_type        text NOT NULL,
    byte_size        int4 NOT NULL,
    -- Of the bytes as they were uploaded.
    upload_sha256    bytea NOT NULL,
    width            int4,
    height           int4,
    duration_ms      int4,
    alt_text         text,
    -- Tickets are good for a quarter of an hour.
    expires_at       timestamptz NOT NULL DEFAULT danji_now() + interval '15 minutes',
    created_at       timestamptz NOT NULL DEFAULT danji_now(),
    -- Who works on it may die: after a while another takes over.
    processing_since timestamptz,
    attempts         int4 NOT NULL DEFAULT 0,
    -- What it hangs on; the complex is NULL for what belongs to none.
    subject_apartment int4 REFERENCES apartment,
    subject_kind     text,
    subject_id       uuid,
    position         int4,
    -- Since when it hangs on nothing; swept after a day.
    orphan_since     timestamptz DEFAULT danji_now(),
    CONSTRAINT media_kind CHECK (kind IN ('IMAGE', 'VIDEO', 'DOCUMENT')),
    CONSTRAINT media_status CHECK
        (status IN ('AWAITING_UPLOAD', 'PROCESSING', 'READY', 'REJECTED')),
    CONSTRAINT media_byte_size_sign CHECK (byte_size > 0),
    CONSTRAINT media_sha256_length CHECK (length(upload_sha256) = 32),
    CONSTRAINT media_subject_kind CHECK (subject_kind IN ('FEED', 'NOTICE', 'POLL', 'POLL_CHOICE',
        'COMPLAINT', 'MEMBERSHIP', 'AVATAR')),
    -- Only what is ready hangs on something, and then in a place of its own.
    CONSTRAINT media_attached CHECK (CASE WHEN subject_id IS NULL
        THEN subject_kind IS NULL AND position IS NULL AND orphan_since IS NOT NULL
        ELSE subject_kind IS NOT NULL AND position IS NOT NULL AND orphan_since IS NULL
            AND status = 'READY' END)
);
CREATE INDEX media_of_subject ON media (subject_apartment, subject_id, position)
    WHERE subject_id IS NOT NULL;
-- Where the complex is not known, or there is none.
CREATE INDEX media_subject ON media (subject_id) WHERE subject_id IS NOT NULL;
CREATE INDEX media_owner ON media (owner_id);
CREATE INDEX media_orphans ON media (orphan_since) WHERE subject_id IS NULL;
CREATE INDEX media_processing ON media (processing_since) WHERE status = 'PROCESSING';
