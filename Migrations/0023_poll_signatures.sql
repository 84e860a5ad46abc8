-- An opened poll is signed with a key that the database does not hold, so that whoever changes how
-- its votes are taken and counted changes nothing unseen: docs/decisions/0007-secret-ballots.md.

CREATE TABLE poll_signature (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    -- SHA-256 of the units on the roll, in its order.
    roll_digest  bytea NOT NULL,
    -- SHA-256 of the salt in poll_seal; NULL of a named poll.
    salt_digest  bytea,
    -- HMAC-SHA-256 under a key derived from DANJI_SECRET.
    signature    bytea NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_signature_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_signature_lengths CHECK (octet_length(roll_digest) = 32
        AND octet_length(salt_digest) = 32 AND octet_length(signature) = 32)
);
CREATE TRIGGER poll_signature_stays BEFORE UPDATE OR DELETE OR TRUNCATE ON poll_signature
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Polls that were opened before there were signatures. The program signs them as they are when it
-- next starts, and takes them off this list; no other poll is signed but in its opening.
CREATE TABLE poll_unsigned (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_unsigned_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id)
);
INSERT INTO poll_unsigned (apartment_id, poll_id)
SELECT apartment_id, id FROM poll WHERE state IN ('OPEN', 'CLOSED', 'PUBLISHED');
