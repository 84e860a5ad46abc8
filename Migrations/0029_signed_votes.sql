-- The end of voting and each vote by name are signed with a key that the database does not hold, so
-- that nobody who changes rows takes votes after the end or changes one:
-- docs/decisions/0007-secret-ballots.md.

-- HMAC-SHA-256 under keys derived from DANJI_SECRET; NULL of what waits for the first start after
-- this migration, and of a poll before it opens.
ALTER TABLE poll ADD COLUMN end_signature bytea,
    ADD CONSTRAINT poll_end_signature_length CHECK (octet_length(end_signature) = 32);
ALTER TABLE poll_vote ADD COLUMN signature bytea,
    ADD CONSTRAINT poll_vote_signature_length CHECK (octet_length(signature) = 32);

-- A vote stands; that of a survey may be changed while the poll is open, and one from before votes
-- were signed gets its signature.
CREATE OR REPLACE FUNCTION poll_vote_change_is_lawful() RETURNS trigger LANGUAGE plpgsql
SET search_path = pg_catalog, public, pg_temp AS $$
DECLARE
    vote  record;
    owner record;
BEGIN
    vote := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    IF TG_TABLE_NAME = 'poll_vote' AND TG_OP = 'UPDATE' THEN
        IF OLD.signature IS NULL AND (NEW.apartment_id, NEW.poll_id, NEW.unit_id, NEW.id,
                NEW.account_id, NEW.cast_at)
            IS NOT DISTINCT FROM (OLD.apartment_id, OLD.poll_id, OLD.unit_id, OLD.id,
                OLD.account_id, OLD.cast_at)
        THEN
            RETURN vote;
        END IF;
    END IF;
    SELECT state, ballot_mode, purpose INTO owner FROM poll
    WHERE apartment_id = vote.apartment_id AND id = vote.poll_id;
    IF owner.ballot_mode IS DISTINCT FROM 'NAMED' OR owner.state <> 'OPEN'
        OR TG_OP <> 'INSERT' AND owner.purpose <> 'SURVEY'
        OR TG_OP = 'DELETE' AND TG_TABLE_NAME = 'poll_vote'
    THEN
        RAISE EXCEPTION 'votes do not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN vote;
END $$;

-- Open polls from before ends and votes were signed, and closed ones, which may be extended. The
-- program signs the end, and the votes by name, as they are when it next starts, and takes the poll
-- off this list.
CREATE TABLE poll_votes_unsigned (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_votes_unsigned_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id)
);
INSERT INTO poll_votes_unsigned (apartment_id, poll_id)
SELECT apartment_id, id FROM poll WHERE state IN ('OPEN', 'CLOSED');
