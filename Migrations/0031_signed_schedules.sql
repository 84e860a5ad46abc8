-- What a scheduled poll will ask, of whom and when is signed with a key that the database does not
-- hold, so that nobody who changes rows has another poll opened:
-- docs/decisions/0007-secret-ballots.md.

ALTER TABLE poll
    -- SHA-256 of the question, the rules, the buildings and the choices.
    ADD COLUMN form_digest        bytea,
    -- HMAC-SHA-256 over it and the times, under a key derived from DANJI_SECRET. Both are NULL of
    -- drafts, and of what waits for the first start after this migration.
    ADD COLUMN schedule_signature bytea,
    ADD CONSTRAINT poll_schedule_lengths CHECK (octet_length(form_digest) = 32
        AND octet_length(schedule_signature) = 32);

-- Polls that were scheduled before schedules were signed. The program signs them as they are when it
-- next starts, and takes them off this list.
CREATE TABLE poll_schedule_unsigned (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_schedule_unsigned_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id)
);
INSERT INTO poll_schedule_unsigned (apartment_id, poll_id)
SELECT apartment_id, id FROM poll WHERE state = 'SCHEDULED' AND deleted_at IS NULL;
