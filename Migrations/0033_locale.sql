-- The language of messages is what a person has set, and nothing where they have not: the client's
-- own preference counts then. So far nothing read the column, and it did not distinguish the two.
ALTER TABLE account
    ALTER COLUMN locale DROP NOT NULL,
    ALTER COLUMN locale DROP DEFAULT;
UPDATE account SET locale = NULL WHERE locale NOT IN ('ko', 'en', 'en-US');
