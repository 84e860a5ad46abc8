-- Files of complaints, notices, polls and requests for membership. Media are read by accounts that
-- belong to no complex, so the table is known to every node and points to no complex's rows: what
-- it can hold to by itself is here.

-- Evidence for a request goes when the decision is a month old.
ALTER TABLE media ADD COLUMN purge_at timestamptz;
ALTER TABLE media
    -- An object's files stand one behind the other, no more than it may have.
    ADD CONSTRAINT media_own_place UNIQUE (subject_id, position) DEFERRABLE INITIALLY IMMEDIATE,
    ADD CONSTRAINT media_place CHECK (position BETWEEN 1 AND CASE subject_kind
        WHEN 'AVATAR' THEN 1 WHEN 'POLL_CHOICE' THEN 1 WHEN 'MEMBERSHIP' THEN 3 ELSE 10 END),
    ADD CONSTRAINT media_subject_complex CHECK
        ((subject_apartment IS NOT NULL) = (subject_kind IS NOT NULL AND subject_kind <> 'AVATAR')),
    ADD CONSTRAINT media_purge
        CHECK (purge_at IS NULL OR subject_kind IS NOT DISTINCT FROM 'MEMBERSHIP');
-- The constraint's index finds them as well.
DROP INDEX media_subject;
CREATE INDEX media_to_purge ON media (purge_at) WHERE purge_at IS NOT NULL;
