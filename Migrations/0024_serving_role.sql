-- The role that serves may not VACUUM what it does not own: the tables that ballots are deleted
-- from are vacuumed by autovacuum as soon as there is a deleted row, and the program looks for it.
ALTER TABLE poll_sealed_ballot SET (autovacuum_vacuum_threshold = 0,
    autovacuum_vacuum_scale_factor = 0, vacuum_index_cleanup = on);
ALTER TABLE poll_seal SET (autovacuum_vacuum_threshold = 0,
    autovacuum_vacuum_scale_factor = 0, vacuum_index_cleanup = on);
ALTER TABLE poll_ballot SET (autovacuum_vacuum_threshold = 0,
    autovacuum_vacuum_scale_factor = 0, vacuum_index_cleanup = on);

-- When nobody could read any more what the urn's emptying deleted, and no VACUUM was running: one
-- that ended later removed it. NULL until then.
ALTER TABLE poll ADD COLUMN urn_clear_at timestamptz;
