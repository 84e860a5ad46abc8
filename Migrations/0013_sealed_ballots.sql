-- Secret ballots are sealed with a key that the database does not hold, instead of being hidden by
-- row-level security that their owner can lift: docs/decisions/0007-secret-ballots.md.

-- Ballots of the releases before are written into a new table, in random order and under new IDs,
-- so that nothing of the old pages is left.
ALTER TABLE poll_ballot DISABLE ROW LEVEL SECURITY;
ALTER TABLE poll_ballot_choice DISABLE ROW LEVEL SECURITY;
DROP TRIGGER poll_urn_at_rest ON poll;
DROP FUNCTION poll_urn_is_at_rest();
DROP FUNCTION poll_shuffle_ballots(int4, uuid);
ALTER TABLE poll_ballot RENAME TO poll_ballot_before;
ALTER TABLE poll_ballot_before RENAME CONSTRAINT poll_ballot_pkey TO poll_ballot_before_pkey;

ALTER TABLE poll
    -- The transaction that emptied the urn: what it deleted is swept once no snapshot is older.
    ADD COLUMN urn_emptied_by xid8,
    DROP CONSTRAINT poll_urn,
    DROP CONSTRAINT poll_urn_opened,
    -- SEALED until its ballots are counted (OPENED) or can never be read again (DESTROYED).
    ADD CONSTRAINT poll_urn CHECK (urn IN ('SEALED', 'OPENED', 'DESTROYED')),
    ADD CONSTRAINT poll_urn_emptied CHECK (urn = 'SEALED' OR ballot_mode = 'SECRET'
        AND state IN ('CLOSED', 'PUBLISHED', 'CANCELLED'));
-- Closed polls that wait for an extension, whose ballots are destroyed when none came.
CREATE INDEX poll_due_to_destroy ON poll (closed_at)
    WHERE state = 'CLOSED' AND ballot_mode = 'SECRET' AND urn = 'SEALED';

CREATE OR REPLACE FUNCTION poll_change_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NEW.state <> OLD.state AND (OLD.state, NEW.state) NOT IN (
        ('DRAFT', 'SCHEDULED'), ('SCHEDULED', 'OPEN'), ('OPEN', 'CLOSED'),
        ('CLOSED', 'PUBLISHED'), ('CLOSED', 'OPEN'), ('DRAFT', 'CANCELLED'),
        ('SCHEDULED', 'CANCELLED'), ('OPEN', 'CANCELLED'), ('CLOSED', 'CANCELLED'))
    THEN
        RAISE EXCEPTION 'a poll does not go from % to %', OLD.state, NEW.state
            USING ERRCODE = 'restrict_violation';
    END IF;
    -- A poll may be opened again only while nobody has looked into its urn.
    IF NEW.state = 'OPEN' AND OLD.state = 'CLOSED' AND OLD.urn <> 'SEALED' THEN
        RAISE EXCEPTION 'a counted poll is not opened again'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF NEW.urn <> OLD.urn AND (OLD.urn <> 'SEALED'
        OR NEW.urn = 'OPENED' AND NEW.state <> 'CLOSED'
        OR NEW.state NOT IN ('CLOSED', 'PUBLISHED', 'CANCELLED'))
    THEN
        RAISE EXCEPTION 'an urn does not go from % to % in state %', OLD.urn, NEW.urn, NEW.state
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF (NEW.apartment_id, NEW.id, NEW.purpose, NEW.voting_unit, NEW.ballot_mode, NEW.method,
            NEW.created_at)
        IS DISTINCT FROM (OLD.apartment_id, OLD.id, OLD.purpose, OLD.voting_unit,
            OLD.ballot_mode, OLD.method, OLD.created_at)
    THEN
        RAISE EXCEPTION 'the kind of a poll does not change'
            USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.state NOT IN ('DRAFT', 'SCHEDULED') AND
        (NEW.title, NEW.description, NEW.results_visibility, NEW.opens_at, NEW.min_selections,
            NEW.max_selections, NEW.relations, NEW.quorum_basis, NEW.quorum_numerator,
            NEW.quorum_denominator, NEW.quorum_inclusive, NEW.pass_basis, NEW.pass_numerator,
            NEW.pass_denominator, NEW.pass_inclusive, NEW.electorate_size, NEW.frozen_at)
        IS DISTINCT FROM
        (OLD.title, OLD.description, OLD.results_visibility, OLD.opens_at, OLD.min_selections,
            OLD.max_selections, OLD.relations, OLD.quorum_basis, OLD.quorum_numerator,
            OLD.quorum_denominator, OLD.quorum_inclusive, OLD.pass_basis, OLD.pass_numerator,
            OLD.pass_denominator, OLD.pass_inclusive, OLD.electorate_size, OLD.frozen_at)
    THEN
        RAISE EXCEPTION 'an opened poll keeps its question, rules and electorate'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;

-- ─────────────────────────────────── Sealed ballots ──────────────────────────────────────────

-- One half of what a poll's key is derived from; the other is the deployment's secret. Whoever
-- replaces it makes the ballots unreadable and learns nothing.
CREATE TABLE poll_seal (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    salt         bytea NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_seal_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_seal_salt_length CHECK (octet_length(salt) = 32)
);

-- No identity, no time, a random ID; of one length, whatever was chosen.
CREATE TABLE poll_sealed_ballot (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    id           uuid NOT NULL,
    sealed       bytea NOT NULL,
    PRIMARY KEY (apartment_id, poll_id, id),
    CONSTRAINT poll_sealed_ballot_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_sealed_ballot_random CHECK (substr(id::text, 15, 1) = '4'),
    CONSTRAINT poll_sealed_ballot_length CHECK (octet_length(sealed) = 37)
);

-- Counted ballots, written by the closing: all of them in one transaction, in random order.
CREATE TABLE poll_ballot (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    id           uuid NOT NULL,
    choice_ids   uuid[] NOT NULL,
    PRIMARY KEY (apartment_id, poll_id, id),
    CONSTRAINT poll_ballot_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_ballot_random CHECK (substr(id::text, 15, 1) = '4'),
    CONSTRAINT poll_ballot_choices CHECK (cardinality(choice_ids) BETWEEN 1 AND 50)
);

-- Counted ballots are kept. Those of polls that are open, or that may be extended, wait here until
-- the program seals them, before it serves; those that nobody will count are left out.
INSERT INTO poll_ballot (apartment_id, poll_id, id, choice_ids)
SELECT b.apartment_id, b.poll_id, gen_random_uuid(), ARRAY(
    SELECT c.choice_id FROM poll_ballot_choice c WHERE c.apartment_id = b.apartment_id
        AND c.poll_id = b.poll_id AND c.ballot_id = b.id ORDER BY c.choice_id)
FROM poll_ballot_before b JOIN poll p ON p.apartment_id = b.apartment_id AND p.id = b.poll_id
WHERE p.urn = 'OPENED' OR p.state IN ('OPEN', 'CLOSED')
ORDER BY b.apartment_id, b.poll_id, random();
INSERT INTO poll_seal (apartment_id, poll_id, salt)
SELECT apartment_id, id,
    decode(replace(gen_random_uuid()::text || gen_random_uuid()::text, '-', ''), 'hex')
FROM poll WHERE ballot_mode = 'SECRET' AND urn = 'SEALED' AND state IN ('OPEN', 'CLOSED');
UPDATE poll SET urn = CASE WHEN ballot_mode = 'SECRET' AND urn = 'SEALED'
        AND frozen_at IS NOT NULL AND state IN ('PUBLISHED', 'CANCELLED')
    THEN 'DESTROYED' ELSE urn END, urn_is_swept = true
WHERE ballot_mode = 'SECRET' AND (NOT urn_is_swept OR urn = 'SEALED'
    AND frozen_at IS NOT NULL AND state IN ('PUBLISHED', 'CANCELLED'));
ALTER TABLE poll ADD CONSTRAINT poll_urn_swept
    CHECK (urn_is_swept OR urn_emptied_by IS NOT NULL);
DROP TABLE poll_ballot_choice, poll_ballot_before;
DROP FUNCTION poll_ballot_change_is_lawful();
DROP FUNCTION poll_ballot_choice_is_known();

-- ─────────────────────────────────── What does not change ────────────────────────────────────

-- Triggers see all rows of a statement at once: a closing writes tens of thousands.
CREATE FUNCTION poll_sealed_ballots_are_cast() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT apartment_id, poll_id FROM added) b
        LEFT JOIN poll p ON p.apartment_id = b.apartment_id AND p.id = b.poll_id
        WHERE p.ballot_mode IS DISTINCT FROM 'SECRET' OR p.urn <> 'SEALED'
            OR p.state <> 'OPEN' AND NOT EXISTS (
                -- Ballots of an older release, which are being sealed.
                SELECT FROM poll_ballot o
                WHERE o.apartment_id = b.apartment_id AND o.poll_id = b.poll_id))
    THEN
        RAISE EXCEPTION 'the poll takes no ballots' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER poll_sealed_ballot_cast AFTER INSERT ON poll_sealed_ballot
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION poll_sealed_ballots_are_cast();

-- Ballots and salt go only when the urn is opened or destroyed.
CREATE FUNCTION poll_urn_stays_whole() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT apartment_id, poll_id FROM removed) b
        JOIN poll p ON p.apartment_id = b.apartment_id AND p.id = b.poll_id
        WHERE p.urn = 'SEALED')
    THEN
        RAISE EXCEPTION 'a sealed urn is not emptied' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER poll_sealed_ballot_whole AFTER DELETE ON poll_sealed_ballot
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION poll_urn_stays_whole();
CREATE TRIGGER poll_seal_whole AFTER DELETE ON poll_seal
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION poll_urn_stays_whole();
CREATE TRIGGER poll_sealed_ballot_stays BEFORE UPDATE OR TRUNCATE ON poll_sealed_ballot
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER poll_seal_stays BEFORE UPDATE OR TRUNCATE ON poll_seal
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION poll_ballots_are_counted() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT apartment_id, poll_id FROM added) b
        LEFT JOIN poll p ON p.apartment_id = b.apartment_id AND p.id = b.poll_id
        LEFT JOIN poll_result r ON r.apartment_id = b.apartment_id AND r.poll_id = b.poll_id
        WHERE p.urn IS DISTINCT FROM 'OPENED' OR r.poll_id IS NOT NULL)
    THEN
        RAISE EXCEPTION 'ballots are opened by the closing' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER poll_ballot_counted AFTER INSERT ON poll_ballot
    REFERENCING NEW TABLE AS added
    FOR EACH STATEMENT EXECUTE FUNCTION poll_ballots_are_counted();

-- Only ballots of an older release go, when they have been sealed.
CREATE FUNCTION poll_counted_ballots_stay() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (
        SELECT FROM (SELECT DISTINCT apartment_id, poll_id FROM removed) b
        JOIN poll p ON p.apartment_id = b.apartment_id AND p.id = b.poll_id
        WHERE p.urn <> 'SEALED')
    THEN
        RAISE EXCEPTION 'ballots do not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER poll_ballot_kept AFTER DELETE ON poll_ballot
    REFERENCING OLD TABLE AS removed
    FOR EACH STATEMENT EXECUTE FUNCTION poll_counted_ballots_stay();
CREATE TRIGGER poll_ballot_stays BEFORE UPDATE OR TRUNCATE ON poll_ballot
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- What is announced is what was opened: as many ballots as the roll has voters, none still sealed.
CREATE FUNCTION poll_count_agrees() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    owner record;
BEGIN
    SELECT ballot_mode, urn, voted_online INTO owner FROM poll
    WHERE apartment_id = NEW.apartment_id AND id = NEW.poll_id;
    IF owner.ballot_mode = 'SECRET' AND owner.urn = 'OPENED' AND (
        NEW.ballots <> owner.voted_online
        OR NEW.ballots <> (SELECT count(*) FROM poll_ballot
            WHERE apartment_id = NEW.apartment_id AND poll_id = NEW.poll_id)
        OR EXISTS (SELECT FROM poll_sealed_ballot
            WHERE apartment_id = NEW.apartment_id AND poll_id = NEW.poll_id)
        OR EXISTS (SELECT FROM poll_seal
            WHERE apartment_id = NEW.apartment_id AND poll_id = NEW.poll_id))
    THEN
        RAISE EXCEPTION 'roll, urn and result do not agree'
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER poll_result_agrees AFTER INSERT ON poll_result
    DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION poll_count_agrees();
