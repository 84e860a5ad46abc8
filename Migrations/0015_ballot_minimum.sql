-- A secret poll with few ballots shows nothing of them, and elections have the law's quorum.

ALTER TABLE poll_result
    DROP CONSTRAINT poll_result_outcome,
    DROP CONSTRAINT poll_result_sealed,
    ADD CONSTRAINT poll_result_outcome CHECK (outcome IN ('PASSED', 'REJECTED', 'QUORUM_NOT_MET',
        'NOT_ENOUGH_BALLOTS', 'ELECTED', 'TIED', 'INFORMATIONAL')),
    ADD CONSTRAINT poll_result_sealed CHECK (outcome NOT IN ('QUORUM_NOT_MET', 'NOT_ENOUGH_BALLOTS')
        OR (ballots, abstentions, invalid) = (0, 0, 0));

-- A count stands. Only that nothing was counted goes away again, when the poll is extended.
CREATE OR REPLACE FUNCTION poll_result_change_is_lawful() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'DELETE' THEN
        IF OLD.outcome IN ('QUORUM_NOT_MET', 'NOT_ENOUGH_BALLOTS') THEN RETURN OLD; END IF;
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

-- More than half of the electorate (시행령 제11조 ①), where a stricter quorum was not set. Opened
-- elections keep the rules under which people vote.
UPDATE poll SET quorum_basis = 'ELIGIBLE', quorum_numerator = 1, quorum_denominator = 2,
    quorum_inclusive = false
WHERE purpose = 'ELECTION' AND state IN ('DRAFT', 'SCHEDULED') AND deleted_at IS NULL
    AND (quorum_basis IS NULL OR 2 * quorum_numerator::int8 < quorum_denominator
        OR 2 * quorum_numerator::int8 = quorum_denominator AND quorum_inclusive);
