-- What is announced of a poll is signed with a key that the database does not hold, so that nobody
-- who changes rows announces another result: docs/decisions/0007-secret-ballots.md.

ALTER TABLE poll_result
    -- SHA-256 of the counted ballots of a secret poll, by ID: each ID, and the IDs of its choices.
    ADD COLUMN ballot_digest bytea,
    -- HMAC-SHA-256 under a key derived from DANJI_SECRET; NULL of a result that waits for the first
    -- start after this migration.
    ADD COLUMN signature     bytea,
    ADD CONSTRAINT poll_result_lengths CHECK
        (octet_length(ballot_digest) = 32 AND octet_length(signature) = 32);

-- A count stands. Only that nothing was counted goes away again, when the poll is extended; a tie
-- is broken once; a count from before there were signatures gets one.
CREATE OR REPLACE FUNCTION poll_result_change_is_lawful() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.outcome IN ('QUORUM_NOT_MET', 'NOT_ENOUGH_BALLOTS') THEN RETURN OLD; END IF;
    ELSIF (NEW.apartment_id, NEW.poll_id, NEW.quorum_met, NEW.ballots, NEW.abstentions,
            NEW.invalid, NEW.counted_at)
        IS NOT DISTINCT FROM (OLD.apartment_id, OLD.poll_id, OLD.quorum_met, OLD.ballots,
            OLD.abstentions, OLD.invalid, OLD.counted_at)
    THEN
        IF OLD.outcome = 'TIED' AND NEW.outcome IN ('ELECTED', 'PASSED')
            AND NEW.ballot_digest IS NOT DISTINCT FROM OLD.ballot_digest
        THEN
            RETURN NEW;
        END IF;
        IF OLD.signature IS NULL AND OLD.ballot_digest IS NULL
            AND (NEW.outcome, NEW.tie_break_note)
                IS NOT DISTINCT FROM (OLD.outcome, OLD.tie_break_note)
        THEN
            RETURN NEW;
        END IF;
    END IF;
    RAISE EXCEPTION 'a count stands' USING ERRCODE = 'restrict_violation';
END $$;

-- Results from before they were signed. The program signs them as they are when it next starts, and
-- takes them off this list; no other result is signed but in its count.
CREATE TABLE poll_result_unsigned (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_result_unsigned_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id)
);
INSERT INTO poll_result_unsigned (apartment_id, poll_id)
SELECT apartment_id, poll_id FROM poll_result;
