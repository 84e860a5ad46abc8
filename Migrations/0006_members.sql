-- What the office's lists of households and members are ordered and found by.

-- Numbers are written with spaces before them, so that 99동 comes before 101동.
ALTER TABLE building ADD COLUMN name_order text COLLATE "C"
    GENERATED ALWAYS AS (lpad(name_key, 20)) STORED;
ALTER TABLE household ADD COLUMN unit_order text COLLATE "C"
    GENERATED ALWAYS AS (lpad(unit_key, 20)) STORED;
CREATE INDEX building_page ON building (apartment_id, name_order, id);
CREATE INDEX household_page ON household (apartment_id, building_id, unit_order, id);

-- Requests that wait, and any other one status.
CREATE INDEX membership_status_page ON membership (apartment_id, status, requested_at, id);
-- What is not decided comes after all that is.
DROP INDEX membership_decided;
CREATE INDEX membership_decided ON membership
    (apartment_id, coalesce(decided_at, 'infinity'::timestamptz), id);

-- Moved out, as the office says of a membership that it ended.
ALTER TABLE membership ADD COLUMN moved_out boolean NOT NULL DEFAULT false;
ALTER TABLE membership ADD CONSTRAINT membership_moved_out
    CHECK (NOT moved_out OR status = 'REVOKED');

-- Phones of the people on the office's roster, as keyed hashes: they can be compared, not read.
CREATE TABLE household_phone (
    apartment_id int4 NOT NULL,
    household_id uuid NOT NULL,
    phone_hash   bytea NOT NULL,
    PRIMARY KEY (apartment_id, household_id, phone_hash),
    CONSTRAINT household_phone_household
        FOREIGN KEY (apartment_id, household_id) REFERENCES household (apartment_id, id),
    CONSTRAINT household_phone_hash_length CHECK (length(phone_hash) = 32)
);
