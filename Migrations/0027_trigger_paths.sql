-- A trigger function reads the tables of this schema, whatever the session that runs it has made:
-- a temporary table of the same name comes last. docs/decisions/0007-secret-ballots.md

DO $$
DECLARE
    name regprocedure;
BEGIN
    FOR name IN
        SELECT p.oid FROM pg_proc p
        WHERE p.pronamespace = 'public'::regnamespace AND p.prorettype = 'trigger'::regtype
            AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.classid = 'pg_proc'::regclass
                AND d.objid = p.oid AND d.deptype = 'e')
    LOOP
        EXECUTE format('ALTER FUNCTION %s SET search_path = pg_catalog, public, pg_temp', name);
    END LOOP;
END $$;

-- Polls whose ballots an older release left readable and that are not signed yet: the first start
-- signs them and seals their ballots in one transaction. Readable ballots of any other poll that is
-- not counted are refused.
CREATE TABLE poll_unsealed (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_unsealed_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id)
);
INSERT INTO poll_unsealed (apartment_id, poll_id)
SELECT p.apartment_id, p.id FROM poll p
JOIN poll_unsigned u ON u.apartment_id = p.apartment_id AND u.poll_id = p.id
WHERE p.ballot_mode = 'SECRET' AND p.urn = 'SEALED' AND p.frozen_at IS NOT NULL
    AND NOT EXISTS (SELECT FROM poll_signature g
        WHERE g.apartment_id = p.apartment_id AND g.poll_id = p.id)
    AND EXISTS (SELECT FROM poll_ballot b
        WHERE b.apartment_id = p.apartment_id AND b.poll_id = p.id);
