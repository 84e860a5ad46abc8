-- Since when a person has belonged to the household of their membership: what a household shares
-- begins there, and the next residents of a dwelling do not read what the former ones filed.

ALTER TABLE membership ADD COLUMN household_since timestamptz;

UPDATE membership SET household_since = coalesce(decided_at, requested_at)
WHERE status IN ('VERIFIED', 'SUSPENDED') AND household_id IS NOT NULL;
