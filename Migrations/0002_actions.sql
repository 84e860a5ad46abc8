-- What every action leaves behind besides what it changes: its idempotency key, its events, and for
-- staff the line of the audit log.

-- Keys of clients, so that an action sent twice is done once. A row lives 24 hours.
CREATE TABLE client_mutation (
    apartment_id int4 NOT NULL REFERENCES apartment,
    account_id   uuid NOT NULL,
    mutation     text COLLATE "C" NOT NULL,
    key          text COLLATE "C" NOT NULL,
    -- SHA-256 of the input; NULL where even that would tell too much (ballots).
    input_hash   bytea,
    -- What the action made; NULL where nothing may be told.
    object_id    uuid,
    created_at   timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, account_id, mutation, key),
    CONSTRAINT client_mutation_hash_length CHECK (length(input_hash) = 32)
);
CREATE INDEX client_mutation_age ON client_mutation (created_at);

-- Events, numbered by the complex's `events` version: without gaps, in the order of commits. Nodes
-- read what follows the number they have seen. A row lives 24 hours.
CREATE TABLE event (
    apartment_id int4 NOT NULL REFERENCES apartment,
    seq          int8 NOT NULL,
    subject      text COLLATE "C" NOT NULL,
    change       text COLLATE "C" NOT NULL,
    object_id    uuid NOT NULL,
    -- What the object hangs on: the post of a comment.
    parent_id    uuid,
    -- Whom it is about, where it is about one person: the member of a membership.
    account_id   uuid,
    -- NULL where the time would tell too much (votes of secret polls).
    at           timestamptz,
    -- For the sweep alone.
    stored_on    date NOT NULL DEFAULT (danji_now() AT TIME ZONE 'UTC')::date,
    PRIMARY KEY (apartment_id, seq),
    CONSTRAINT event_subject CHECK (subject IN
        ('FEED', 'COMMENT', 'POLL', 'COMPLAINT', 'NOTICE', 'MEMBERSHIP')),
    CONSTRAINT event_change CHECK (change IN ('CREATED', 'UPDATED', 'DELETED', 'STATE_CHANGED'))
);
CREATE INDEX event_age ON event (stored_on);

-- Every action of staff and every reading of private data by staff. Append-only. Names of changed
-- fields are kept, values never.
CREATE TABLE audit_event (
    apartment_id   int4 NOT NULL REFERENCES apartment,
    id             uuid NOT NULL,
    at             timestamptz NOT NULL DEFAULT danji_now(),
    actor_id       uuid REFERENCES account,
    actor_role     text,
    -- Such as membership.approve or complaint.viewPrivate.
    action         text COLLATE "C" NOT NULL,
    subject_id     uuid,
    changed_fields text[] NOT NULL DEFAULT '{}',
    PRIMARY KEY (apartment_id, id)
);
CREATE INDEX audit_event_actor ON audit_event (actor_id) WHERE actor_id IS NOT NULL;

CREATE FUNCTION refuse_change() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION '% is append-only', TG_TABLE_NAME USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER audit_event_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON audit_event
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
