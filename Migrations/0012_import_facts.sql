-- Imports of the directory that go on to ask for the facts of each complex.

ALTER TABLE job
    ADD COLUMN with_facts  boolean NOT NULL DEFAULT false,
    -- The kapt_code up to which facts were asked for; NULL before the list is read.
    ADD COLUMN facts_after text COLLATE "C",
    -- Complexes whose facts were stored.
    ADD COLUMN facts       int4 NOT NULL DEFAULT 0,
    ADD CONSTRAINT job_facts CHECK (with_facts OR facts_after IS NULL AND facts = 0);
