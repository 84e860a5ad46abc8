-- Work that takes longer than a request, such as the import of the government's list. Who runs it
-- holds an advisory lock on a connection: a job that runs while the lock is free lost its node.

CREATE TABLE job (
    id           uuid PRIMARY KEY,
    kind         text COLLATE "C" NOT NULL,
    state        text COLLATE "C" NOT NULL DEFAULT 'QUEUED',
    -- Who asked for it; NULL for the operator at the terminal.
    requested_by uuid REFERENCES account,
    -- What to do: for imports the provinces, in order; empty for the whole country.
    parts        text[] COLLATE "C" NOT NULL DEFAULT '{}',
    -- How far it is, so that another node, or another try, goes on from there.
    done_parts   int4 NOT NULL DEFAULT 0,
    done_pages   int4 NOT NULL DEFAULT 0,
    processed    int4 NOT NULL DEFAULT 0,
    total        int4,
    inserted     int4 NOT NULL DEFAULT 0,
    updated      int4 NOT NULL DEFAULT 0,
    created_at   timestamptz NOT NULL DEFAULT danji_now(),
    started_at   timestamptz,
    finished_at  timestamptz,
    CONSTRAINT job_kind CHECK (kind IN ('apartmentsImport')),
    CONSTRAINT job_state CHECK (state IN ('QUEUED', 'RUNNING', 'SUCCEEDED', 'FAILED')),
    CONSTRAINT job_finished CHECK
        ((state IN ('SUCCEEDED', 'FAILED')) = (finished_at IS NOT NULL))
);
CREATE INDEX job_waiting ON job (id) WHERE state IN ('QUEUED', 'RUNNING');
CREATE INDEX job_requester ON job (requested_by) WHERE requested_by IS NOT NULL;

CREATE TABLE job_failure (
    job_id  uuid NOT NULL REFERENCES job ON DELETE CASCADE,
    ord     int4 GENERATED ALWAYS AS IDENTITY,
    -- Which row of the source, from 1; NULL where the whole job failed.
    row     int4,
    message text NOT NULL,
    PRIMARY KEY (job_id, ord)
);
