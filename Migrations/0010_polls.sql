-- Polls: surveys, resolutions, elections. What the law demands of a vote is held here by keys,
-- constraints and triggers, whatever the program does: docs/decisions/0007-secret-ballots.md says why.

CREATE TABLE poll (
    apartment_id       int4 NOT NULL REFERENCES apartment,
    id                 uuid NOT NULL,
    author_id          uuid,
    purpose            text NOT NULL,
    title              text NOT NULL,
    description        text,
    method             text NOT NULL,
    voting_unit        text NOT NULL,
    ballot_mode        text NOT NULL,
    results_visibility text NOT NULL,
    state              text NOT NULL DEFAULT 'DRAFT',
    opens_at           timestamptz NOT NULL,
    closes_at          timestamptz NOT NULL,
    min_selections     int4 NOT NULL DEFAULT 1,
    max_selections     int4 NOT NULL DEFAULT 1,
    -- Whose relation to the household gives a voice.
    relations          text[] NOT NULL,
    quorum_basis       text,
    quorum_numerator   int4,
    quorum_denominator int4,
    quorum_inclusive   boolean,
    pass_basis         text,
    pass_numerator     int4,
    pass_denominator   int4,
    pass_inclusive     boolean,
    -- NULL until residents may see it.
    scheduled_at       timestamptz,
    -- The roll's length and time, fixed at opening.
    electorate_size    int4,
    frozen_at          timestamptz,
    closed_at          timestamptz,
    -- Units that voted, fixed at closing; counted on the roll while the poll is open.
    voted_online       int4,
    voted_paper        int4,
    -- The urn of a secret poll. SHUFFLING lasts a part of one transaction and never longer.
    urn                text NOT NULL DEFAULT 'SEALED',
    -- False until what the shuffling left behind was swept from the table's pages.
    urn_is_swept       boolean NOT NULL DEFAULT true,
    published_at       timestamptz,
    cancelled_reason   text,
    revision           int4 NOT NULL DEFAULT 1,
    created_at         timestamptz NOT NULL DEFAULT danji_now(),
    edited_at          timestamptz,
    deleted_at         timestamptz,
    deleted_by         uuid REFERENCES account,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT poll_author
        FOREIGN KEY (apartment_id, author_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT poll_purpose CHECK (purpose IN ('SURVEY', 'RESOLUTION', 'ELECTION')),
    CONSTRAINT poll_method CHECK (method IN ('YES_NO', 'SINGLE_CHOICE', 'MULTIPLE_CHOICE')),
    CONSTRAINT poll_voting_unit CHECK (voting_unit IN ('HOUSEHOLD', 'RESIDENT')),
    CONSTRAINT poll_ballot_mode CHECK (ballot_mode IN ('SECRET', 'NAMED')),
    CONSTRAINT poll_results_visibility CHECK
        (results_visibility IN ('ALWAYS', 'AFTER_VOTE', 'AFTER_CLOSE', 'AFTER_PUBLISH')),
    CONSTRAINT poll_state CHECK
        (state IN ('DRAFT', 'SCHEDULED', 'OPEN', 'CLOSED', 'PUBLISHED', 'CANCELLED')),
    CONSTRAINT poll_urn CHECK (urn IN ('SEALED', 'SHUFFLING', 'OPENED')),
    CONSTRAINT poll_time CHECK (closes_at > opens_at),
    CONSTRAINT poll_selections CHECK (1 <= min_selections AND min_selections <= max_selections
        AND (method = 'MULTIPLE_CHOICE' OR max_selections = 1)),
    CONSTRAINT poll_relations CHECK (cardinality(relations) > 0 AND relations
        <@ ARRAY['OWNER', 'OWNER_FAMILY', 'TENANT', 'TENANT_FAMILY']),
    CONSTRAINT poll_quorum CHECK
        (num_nulls(quorum_basis, quorum_numerator, quorum_denominator, quorum_inclusive) = 4
        OR (num_nulls(quorum_basis, quorum_numerator, quorum_denominator, quorum_inclusive) = 0
            AND quorum_basis = 'ELIGIBLE'
            AND 0 < quorum_numerator AND quorum_numerator <= quorum_denominator)),
    CONSTRAINT poll_pass_rule CHECK
        (num_nulls(pass_basis, pass_numerator, pass_denominator, pass_inclusive) = 4
        OR (num_nulls(pass_basis, pass_numerator, pass_denominator, pass_inclusive) = 0
            AND pass_basis IN ('ELIGIBLE', 'VOTED')
            AND 0 < pass_numerator AND pass_numerator <= pass_denominator)),
    -- Live counts of a secret poll would tell each vote.
    CONSTRAINT poll_secret_counts CHECK
        (ballot_mode = 'NAMED' OR results_visibility IN ('AFTER_CLOSE', 'AFTER_PUBLISH')),
    CONSTRAINT poll_resolution_passes CHECK (purpose <> 'RESOLUTION' OR pass_basis IS NOT NULL),
    CONSTRAINT poll_election_rules CHECK (purpose <> 'ELECTION' OR (voting_unit = 'HOUSEHOLD'
        AND ballot_mode = 'SECRET' AND method <> 'MULTIPLE_CHOICE'
        AND min_selections = 1 AND max_selections = 1)),
    CONSTRAINT poll_scheduled CHECK (state IN ('DRAFT', 'CANCELLED')
        OR scheduled_at IS NOT NULL),
    CONSTRAINT poll_frozen CHECK ((frozen_at IS NULL) = (electorate_size IS NULL)
        AND (state NOT IN ('OPEN', 'CLOSED', 'PUBLISHED') OR frozen_at IS NOT NULL)),
    CONSTRAINT poll_closed CHECK (state NOT IN ('CLOSED', 'PUBLISHED')
        OR num_nulls(closed_at, voted_online, voted_paper) = 0),
    CONSTRAINT poll_published CHECK ((state = 'PUBLISHED') = (published_at IS NOT NULL)),
    CONSTRAINT poll_cancelled CHECK ((state = 'CANCELLED') = (cancelled_reason IS NOT NULL)),
    CONSTRAINT poll_urn_opened CHECK (urn <> 'OPENED' OR ballot_mode = 'SECRET'
        AND state IN ('CLOSED', 'PUBLISHED', 'CANCELLED')),
    CONSTRAINT poll_deleted CHECK
        (deleted_at IS NULL OR state IN ('DRAFT', 'SCHEDULED'))
) WITH (fillfactor = 85);
-- The pages, by keyset: what residents see, and with drafts what those see who write them.
CREATE INDEX poll_created_page ON poll (apartment_id, created_at DESC, id DESC)
    WHERE deleted_at IS NULL AND scheduled_at IS NOT NULL;
CREATE INDEX poll_opens_page ON poll (apartment_id, opens_at DESC, id DESC)
    WHERE deleted_at IS NULL AND scheduled_at IS NOT NULL;
CREATE INDEX poll_closes_page ON poll (apartment_id, closes_at DESC, id DESC)
    WHERE deleted_at IS NULL AND scheduled_at IS NOT NULL;
CREATE INDEX poll_created_page_all ON poll (apartment_id, created_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX poll_opens_page_all ON poll (apartment_id, opens_at DESC, id DESC)
    WHERE deleted_at IS NULL;
CREATE INDEX poll_closes_page_all ON poll (apartment_id, closes_at DESC, id DESC)
    WHERE deleted_at IS NULL;
-- What is due, in every complex.
CREATE INDEX poll_due_to_open ON poll (opens_at) WHERE state = 'SCHEDULED' AND deleted_at IS NULL;
CREATE INDEX poll_due_to_close ON poll (closes_at) WHERE state = 'OPEN';
CREATE INDEX poll_due_to_sweep ON poll (apartment_id, id) WHERE NOT urn_is_swept;
CREATE INDEX poll_deleter ON poll (deleted_by) WHERE deleted_by IS NOT NULL;
CREATE INDEX poll_author ON poll (apartment_id, author_id);

-- The life cycle, and what an opened poll keeps for ever.
CREATE FUNCTION poll_change_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
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
    IF NEW.urn <> OLD.urn AND ((OLD.urn, NEW.urn) NOT IN (('SEALED', 'SHUFFLING'),
        ('SHUFFLING', 'SEALED'), ('SHUFFLING', 'OPENED'))
        OR NEW.state NOT IN ('CLOSED', 'CANCELLED')
        OR NEW.urn = 'OPENED' AND NEW.state <> 'CLOSED')
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
CREATE TRIGGER poll_change BEFORE UPDATE ON poll
    FOR EACH ROW EXECUTE FUNCTION poll_change_is_lawful();
CREATE TRIGGER poll_stays BEFORE DELETE OR TRUNCATE ON poll
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- Nobody finds an urn in between.
CREATE FUNCTION poll_urn_is_at_rest() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF EXISTS (SELECT FROM poll
        WHERE apartment_id = NEW.apartment_id AND id = NEW.id AND urn = 'SHUFFLING')
    THEN
        RAISE EXCEPTION 'an urn was left open' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER poll_urn_at_rest AFTER UPDATE ON poll DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (NEW.urn = 'SHUFFLING') EXECUTE FUNCTION poll_urn_is_at_rest();

-- Parts of a poll that stand still from its opening on: choices and buildings.
CREATE FUNCTION poll_part_is_open_to_change() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    part record;
BEGIN
    part := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    IF NOT EXISTS (SELECT FROM poll WHERE apartment_id = part.apartment_id
        AND id = part.poll_id AND state IN ('DRAFT', 'SCHEDULED'))
    THEN
        RAISE EXCEPTION '% of an opened poll do not change', TG_TABLE_NAME
            USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN part;
END $$;

CREATE TABLE poll_choice (
    apartment_id  int4 NOT NULL,
    id            uuid NOT NULL,
    poll_id       uuid NOT NULL,
    position      int4 NOT NULL,
    title         text NOT NULL,
    -- NFKC and case-folded: two choices that read alike are one.
    title_key     text COLLATE "C" NOT NULL,
    description   text,
    is_abstention boolean NOT NULL DEFAULT false,
    -- The choice for the motion, of YES_NO.
    is_yes        boolean NOT NULL DEFAULT false,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT poll_choice_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_choice_of_poll UNIQUE (apartment_id, poll_id, id),
    -- Deferred, so that an edit may swap two.
    CONSTRAINT poll_choice_position UNIQUE (apartment_id, poll_id, position)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT poll_choice_title UNIQUE (apartment_id, poll_id, title_key)
        DEFERRABLE INITIALLY DEFERRED,
    CONSTRAINT poll_choice_position_from_1 CHECK (position BETWEEN 1 AND 50),
    CONSTRAINT poll_choice_yes CHECK (NOT (is_yes AND is_abstention))
);
CREATE UNIQUE INDEX poll_choice_one_abstention ON poll_choice (apartment_id, poll_id)
    WHERE is_abstention;
CREATE UNIQUE INDEX poll_choice_one_yes ON poll_choice (apartment_id, poll_id) WHERE is_yes;
CREATE TRIGGER poll_choice_change BEFORE INSERT OR UPDATE OR DELETE ON poll_choice
    FOR EACH ROW EXECUTE FUNCTION poll_part_is_open_to_change();

-- No row: the whole complex.
CREATE TABLE poll_building (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    building_id  uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id, building_id),
    CONSTRAINT poll_building_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_building_building
        FOREIGN KEY (apartment_id, building_id) REFERENCES building (apartment_id, id)
);
CREATE INDEX poll_building_of ON poll_building (apartment_id, building_id);
CREATE TRIGGER poll_building_change BEFORE INSERT OR UPDATE OR DELETE ON poll_building
    FOR EACH ROW EXECUTE FUNCTION poll_part_is_open_to_change();

-- ─────────────────────────────────── The roll ────────────────────────────────────────────────

-- One row for each unit that may vote: the row is the right to vote, written once, at opening.
-- It says who took part, never when and never how.
CREATE TABLE poll_voter (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    -- The household or the account.
    unit_id      uuid NOT NULL,
    household_id uuid,
    account_id   uuid,
    id           uuid NOT NULL DEFAULT gen_random_uuid(),
    -- Buildings and units in their natural order.
    position     int4 NOT NULL,
    has_voted    boolean NOT NULL DEFAULT false,
    channel      text,
    -- The person who voted for the unit.
    voted_by     uuid,
    PRIMARY KEY (apartment_id, poll_id, unit_id),
    CONSTRAINT poll_voter_id UNIQUE (apartment_id, id),
    CONSTRAINT poll_voter_position UNIQUE (apartment_id, poll_id, position),
    CONSTRAINT poll_voter_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_voter_household
        FOREIGN KEY (apartment_id, household_id) REFERENCES household (apartment_id, id),
    CONSTRAINT poll_voter_account
        FOREIGN KEY (apartment_id, account_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT poll_voter_voted_by
        FOREIGN KEY (apartment_id, voted_by)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT poll_voter_unit CHECK (num_nonnulls(household_id, account_id) = 1
        AND unit_id = coalesce(household_id, account_id)),
    CONSTRAINT poll_voter_channel CHECK (channel IN ('ONLINE', 'PAPER')),
    CONSTRAINT poll_voter_voted CHECK (has_voted = (channel IS NOT NULL)
        AND (channel IS NOT DISTINCT FROM 'ONLINE') = (voted_by IS NOT NULL))
) WITH (fillfactor = 80);
CREATE INDEX poll_voter_voted ON poll_voter (apartment_id, poll_id, channel) WHERE has_voted;
CREATE INDEX poll_voter_household ON poll_voter (apartment_id, household_id)
    WHERE household_id IS NOT NULL;
CREATE INDEX poll_voter_account ON poll_voter (apartment_id, account_id)
    WHERE account_id IS NOT NULL;
CREATE INDEX poll_voter_voted_by ON poll_voter (apartment_id, voted_by)
    WHERE voted_by IS NOT NULL;

CREATE FUNCTION poll_voter_change_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    poll_state text;
BEGIN
    IF TG_OP = 'DELETE' THEN
        RAISE EXCEPTION 'the roll is frozen' USING ERRCODE = 'restrict_violation';
    END IF;
    SELECT state INTO poll_state FROM poll
    WHERE apartment_id = NEW.apartment_id AND id = NEW.poll_id;
    IF TG_OP = 'INSERT' THEN
        IF poll_state IS DISTINCT FROM 'SCHEDULED' OR NEW.has_voted THEN
            RAISE EXCEPTION 'the roll is frozen' USING ERRCODE = 'restrict_violation';
        END IF;
        RETURN NEW;
    END IF;
    IF (NEW.apartment_id, NEW.poll_id, NEW.unit_id, NEW.household_id, NEW.account_id, NEW.id,
            NEW.position)
        IS DISTINCT FROM (OLD.apartment_id, OLD.poll_id, OLD.unit_id, OLD.household_id,
            OLD.account_id, OLD.id, OLD.position)
    THEN
        RAISE EXCEPTION 'the roll is frozen' USING ERRCODE = 'restrict_violation';
    END IF;
    IF OLD.has_voted OR NOT NEW.has_voted THEN
        RAISE EXCEPTION 'a unit votes once' USING ERRCODE = 'restrict_violation';
    END IF;
    IF poll_state IS DISTINCT FROM 'OPEN' THEN
        RAISE EXCEPTION 'the poll is not open' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER poll_voter_change BEFORE INSERT OR UPDATE OR DELETE ON poll_voter
    FOR EACH ROW EXECUTE FUNCTION poll_voter_change_is_lawful();
CREATE TRIGGER poll_voter_stays BEFORE TRUNCATE ON poll_voter
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- ─────────────────────────────────── Secret ballots ──────────────────────────────────────────

-- No identity, no time, a random ID. The program cannot read them before the closing, which writes
-- them anew in random order, so that no row tells which transaction, or which vote, made it.
CREATE TABLE poll_ballot (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    id           uuid NOT NULL DEFAULT gen_random_uuid(),
    PRIMARY KEY (apartment_id, poll_id, id),
    CONSTRAINT poll_ballot_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_ballot_random CHECK (substr(id::text, 15, 1) = '4')
);
-- There is no foreign key to poll_choice: its lock would leave the voter's transaction on the row of
-- the choice that was voted for. The trigger below looks without a lock; choices stand still.
CREATE TABLE poll_ballot_choice (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    ballot_id    uuid NOT NULL,
    choice_id    uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id, ballot_id, choice_id),
    CONSTRAINT poll_ballot_choice_ballot FOREIGN KEY (apartment_id, poll_id, ballot_id)
        REFERENCES poll_ballot (apartment_id, poll_id, id)
);
-- The planner's estimates are no back door to running counts.
ALTER TABLE poll_ballot_choice ALTER COLUMN choice_id SET STATISTICS 0;

CREATE FUNCTION poll_ballot_change_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    ballot record;
    owner  record;
BEGIN
    ballot := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
    SELECT state, ballot_mode, urn INTO owner FROM poll
    WHERE apartment_id = ballot.apartment_id AND id = ballot.poll_id;
    IF TG_OP = 'UPDATE' OR owner.ballot_mode IS DISTINCT FROM 'SECRET' OR NOT (
        owner.urn = 'SHUFFLING'
        OR TG_OP = 'INSERT' AND owner.state = 'OPEN' AND owner.urn = 'SEALED')
    THEN
        RAISE EXCEPTION 'ballots do not change' USING ERRCODE = 'restrict_violation';
    END IF;
    RETURN ballot;
END $$;
CREATE TRIGGER poll_ballot_change BEFORE INSERT OR UPDATE OR DELETE ON poll_ballot
    FOR EACH ROW EXECUTE FUNCTION poll_ballot_change_is_lawful();
CREATE TRIGGER poll_ballot_stays BEFORE TRUNCATE ON poll_ballot
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();
CREATE TRIGGER poll_ballot_choice_change BEFORE INSERT OR UPDATE OR DELETE ON poll_ballot_choice
    FOR EACH ROW EXECUTE FUNCTION poll_ballot_change_is_lawful();
CREATE TRIGGER poll_ballot_choice_stays BEFORE TRUNCATE ON poll_ballot_choice
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE FUNCTION poll_ballot_choice_is_known() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF NOT EXISTS (SELECT FROM poll_choice WHERE apartment_id = NEW.apartment_id
        AND poll_id = NEW.poll_id AND id = NEW.choice_id)
    THEN
        RAISE EXCEPTION 'a ballot names choices of its poll'
            USING ERRCODE = 'foreign_key_violation';
    END IF;
    RETURN NEW;
END $$;
CREATE TRIGGER poll_ballot_choice_known BEFORE INSERT ON poll_ballot_choice
    FOR EACH ROW EXECUTE FUNCTION poll_ballot_choice_is_known();

-- Also for the owner of the tables, which is the role of the program.
ALTER TABLE poll_ballot ENABLE ROW LEVEL SECURITY;
ALTER TABLE poll_ballot FORCE ROW LEVEL SECURITY;
ALTER TABLE poll_ballot_choice ENABLE ROW LEVEL SECURITY;
ALTER TABLE poll_ballot_choice FORCE ROW LEVEL SECURITY;
CREATE POLICY cast_ballot ON poll_ballot FOR INSERT WITH CHECK (true);
CREATE POLICY cast_ballot ON poll_ballot_choice FOR INSERT WITH CHECK (true);
CREATE POLICY read_opened ON poll_ballot FOR SELECT USING (EXISTS (SELECT FROM poll p
    WHERE p.apartment_id = poll_ballot.apartment_id AND p.id = poll_ballot.poll_id
        AND p.urn IN ('SHUFFLING', 'OPENED')));
CREATE POLICY read_opened ON poll_ballot_choice FOR SELECT USING (EXISTS (SELECT FROM poll p
    WHERE p.apartment_id = poll_ballot_choice.apartment_id AND p.id = poll_ballot_choice.poll_id
        AND p.urn IN ('SHUFFLING', 'OPENED')));
CREATE POLICY shuffle ON poll_ballot FOR DELETE USING (EXISTS (SELECT FROM poll p
    WHERE p.apartment_id = poll_ballot.apartment_id AND p.id = poll_ballot.poll_id
        AND p.urn = 'SHUFFLING'));
CREATE POLICY shuffle ON poll_ballot_choice FOR DELETE USING (EXISTS (SELECT FROM poll p
    WHERE p.apartment_id = poll_ballot_choice.apartment_id AND p.id = poll_ballot_choice.poll_id
        AND p.urn = 'SHUFFLING'));

-- Writes the ballots of a poll anew, with new IDs in random order; how many there are. All rows are
-- of one transaction then, and their places tell nothing.
CREATE FUNCTION poll_shuffle_ballots(shuffled_apartment int4, shuffled_poll uuid) RETURNS int4
LANGUAGE plpgsql AS $$
DECLARE
    old_ids     uuid[];
    new_ids     uuid[];
    choice_of   uuid[];
    choices     uuid[];
BEGIN
    SELECT array_agg(id), array_agg(gen_random_uuid()) INTO old_ids, new_ids
    FROM poll_ballot WHERE apartment_id = shuffled_apartment AND poll_id = shuffled_poll;
    IF old_ids IS NULL THEN RETURN 0; END IF;
    SELECT array_agg(m.new_id ORDER BY m.new_id, c.choice_id),
        array_agg(c.choice_id ORDER BY m.new_id, c.choice_id) INTO choice_of, choices
    FROM unnest(old_ids, new_ids) AS m (old_id, new_id)
    JOIN poll_ballot_choice c ON c.apartment_id = shuffled_apartment
        AND c.poll_id = shuffled_poll AND c.ballot_id = m.old_id;
    DELETE FROM poll_ballot_choice
    WHERE apartment_id = shuffled_apartment AND poll_id = shuffled_poll;
    DELETE FROM poll_ballot
    WHERE apartment_id = shuffled_apartment AND poll_id = shuffled_poll;
    INSERT INTO poll_ballot (apartment_id, poll_id, id)
    SELECT shuffled_apartment, shuffled_poll, n.id FROM unnest(new_ids) AS n (id) ORDER BY n.id;
    INSERT INTO poll_ballot_choice (apartment_id, poll_id, ballot_id, choice_id)
    SELECT shuffled_apartment, shuffled_poll, n.ballot_id, n.choice_id
    FROM unnest(choice_of, choices) WITH ORDINALITY AS n (ballot_id, choice_id, ord)
    ORDER BY n.ord;
    RETURN cardinality(new_ids);
END $$;

-- ─────────────────────────────────── Named votes ─────────────────────────────────────────────

CREATE TABLE poll_vote (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    unit_id      uuid NOT NULL,
    id           uuid NOT NULL,
    account_id   uuid NOT NULL,
    cast_at      timestamptz NOT NULL,
    PRIMARY KEY (apartment_id, poll_id, unit_id),
    CONSTRAINT poll_vote_id UNIQUE (apartment_id, id),
    CONSTRAINT poll_vote_voter FOREIGN KEY (apartment_id, poll_id, unit_id)
        REFERENCES poll_voter (apartment_id, poll_id, unit_id),
    CONSTRAINT poll_vote_account FOREIGN KEY (apartment_id, account_id)
        REFERENCES account_apartment (apartment_id, account_id)
);
CREATE INDEX poll_vote_page ON poll_vote (apartment_id, poll_id, cast_at, id);
CREATE INDEX poll_vote_account ON poll_vote (apartment_id, account_id);
CREATE TABLE poll_vote_choice (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    unit_id      uuid NOT NULL,
    choice_id    uuid NOT NULL,
    PRIMARY KEY (apartment_id, poll_id, unit_id, choice_id),
    CONSTRAINT poll_vote_choice_vote FOREIGN KEY (apartment_id, poll_id, unit_id)
        REFERENCES poll_vote (apartment_id, poll_id, unit_id),
    CONSTRAINT poll_vote_choice_choice FOREIGN KEY (apartment_id, poll_id, choice_id)
        REFERENCES poll_choice (apartment_id, poll_id, id)
);
CREATE INDEX poll_vote_choice_of ON poll_vote_choice (apartment_id, poll_id, choice_id, unit_id);

-- A vote stands; that of a survey may be changed while the poll is open.
CREATE FUNCTION poll_vote_change_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    vote  record;
    owner record;
BEGIN
    vote := CASE WHEN TG_OP = 'DELETE' THEN OLD ELSE NEW END;
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
CREATE TRIGGER poll_vote_change BEFORE INSERT OR UPDATE OR DELETE ON poll_vote
    FOR EACH ROW EXECUTE FUNCTION poll_vote_change_is_lawful();
CREATE TRIGGER poll_vote_choice_change BEFORE INSERT OR UPDATE OR DELETE ON poll_vote_choice
    FOR EACH ROW EXECUTE FUNCTION poll_vote_change_is_lawful();

-- That votes came in since subscribers were told: the row of a poll is told of once a second, so
-- that no event is of a vote.
CREATE TABLE poll_turnout_news (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    is_pending   boolean NOT NULL DEFAULT false,
    -- By the machine's clock, which tests do not move.
    told_at      timestamptz NOT NULL DEFAULT '-infinity',
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_turnout_news_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id)
) WITH (fillfactor = 50);
CREATE INDEX poll_turnout_news_pending ON poll_turnout_news (told_at) WHERE is_pending;

-- ─────────────────────────────────── Results ─────────────────────────────────────────────────

CREATE TABLE poll_extension (
    apartment_id       int4 NOT NULL,
    id                 uuid NOT NULL,
    poll_id            uuid NOT NULL,
    previous_closes_at timestamptz NOT NULL,
    closes_at          timestamptz NOT NULL,
    reason             text NOT NULL,
    account_id         uuid NOT NULL,
    at                 timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT poll_extension_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_extension_account FOREIGN KEY (apartment_id, account_id)
        REFERENCES account_apartment (apartment_id, account_id),
    CONSTRAINT poll_extension_later CHECK (closes_at > previous_closes_at)
);
CREATE INDEX poll_extension_of_poll ON poll_extension (apartment_id, poll_id, at, id);
CREATE INDEX poll_extension_account ON poll_extension (apartment_id, account_id);
CREATE TRIGGER poll_extension_append_only BEFORE UPDATE OR DELETE OR TRUNCATE ON poll_extension
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

CREATE TABLE poll_result (
    apartment_id   int4 NOT NULL,
    poll_id        uuid NOT NULL,
    outcome        text NOT NULL,
    -- NULL where no quorum was asked for.
    quorum_met     boolean,
    ballots        int4 NOT NULL,
    abstentions    int4 NOT NULL,
    invalid        int4 NOT NULL DEFAULT 0,
    tie_break_note text,
    counted_at     timestamptz NOT NULL,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_result_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_result_outcome CHECK (outcome IN
        ('PASSED', 'REJECTED', 'QUORUM_NOT_MET', 'ELECTED', 'TIED', 'INFORMATIONAL')),
    CONSTRAINT poll_result_quorum CHECK
        ((outcome = 'QUORUM_NOT_MET') = (quorum_met IS NOT DISTINCT FROM false)),
    CONSTRAINT poll_result_sealed CHECK
        (outcome <> 'QUORUM_NOT_MET' OR (ballots, abstentions, invalid) = (0, 0, 0)),
    CONSTRAINT poll_result_abstentions CHECK (abstentions BETWEEN 0 AND ballots)
);
CREATE TABLE poll_tally (
    apartment_id int4 NOT NULL,
    poll_id      uuid NOT NULL,
    choice_id    uuid NOT NULL,
    votes        int4 NOT NULL,
    is_winner    boolean NOT NULL DEFAULT false,
    PRIMARY KEY (apartment_id, poll_id, choice_id),
    CONSTRAINT poll_tally_result
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll_result (apartment_id, poll_id),
    CONSTRAINT poll_tally_choice FOREIGN KEY (apartment_id, poll_id, choice_id)
        REFERENCES poll_choice (apartment_id, poll_id, id),
    CONSTRAINT poll_tally_votes CHECK (votes >= 0)
);
CREATE TRIGGER poll_tally_stands BEFORE DELETE OR TRUNCATE OR
    UPDATE OF apartment_id, poll_id, choice_id, votes ON poll_tally
    FOR EACH STATEMENT EXECUTE FUNCTION refuse_change();

-- A count stands. Only that nothing was counted goes away again, when the poll is extended.
CREATE FUNCTION poll_result_change_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.outcome = 'QUORUM_NOT_MET' THEN RETURN OLD; END IF;
    ELSIF OLD.outcome = 'TIED' AND NEW.outcome IN ('ELECTED', 'PASSED') AND
        (NEW.apartment_id, NEW.poll_id, NEW.quorum_met, NEW.ballots, NEW.abstentions,
            NEW.invalid, NEW.counted_at)
        IS NOT DISTINCT FROM (OLD.apartment_id, OLD.poll_id, OLD.quorum_met, OLD.ballots,
            OLD.abstentions, OLD.invalid, OLD.counted_at)
    THEN
        RETURN NEW;
    END IF;
    RAISE EXCEPTION 'a count stands' USING ERRCODE = 'restrict_violation';
END $$;
CREATE TRIGGER poll_result_change BEFORE UPDATE OR DELETE ON poll_result
    FOR EACH ROW EXECUTE FUNCTION poll_result_change_is_lawful();

-- Who has a voice in a household: suspended members keep it.
CREATE INDEX membership_household_voices ON membership (apartment_id, household_id)
    WHERE status IN ('VERIFIED', 'SUSPENDED');

-- ─────────────────────────────────── Comments ────────────────────────────────────────────────

-- The count of comments has a row of its own: written into the poll's, every comment would make
-- voters wait.
CREATE TABLE poll_thread (
    apartment_id  int4 NOT NULL,
    poll_id       uuid NOT NULL,
    -- Comments that are not deleted, replies included.
    comment_count int4 NOT NULL DEFAULT 0,
    PRIMARY KEY (apartment_id, poll_id),
    CONSTRAINT poll_thread_poll
        FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id),
    CONSTRAINT poll_thread_comment_count_sign CHECK (comment_count >= 0)
) WITH (fillfactor = 50);
ALTER TABLE comment ADD COLUMN poll_id uuid GENERATED ALWAYS AS
    (CASE WHEN subject_kind = 'POLL' THEN subject_id END) STORED;
ALTER TABLE comment ADD CONSTRAINT comment_poll
    FOREIGN KEY (apartment_id, poll_id) REFERENCES poll (apartment_id, id);
