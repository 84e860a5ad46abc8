-- No column tells the second of a secret vote.

-- That the news of a poll are told once a second needs no time: the second of the minute is enough.
-- The change of type writes the table anew, so that nothing of the old column is left.
DROP INDEX poll_turnout_news_pending;
ALTER TABLE poll_turnout_news ALTER COLUMN told_at DROP DEFAULT;
ALTER TABLE poll_turnout_news ALTER COLUMN told_at TYPE int2 USING -1;
ALTER TABLE poll_turnout_news ALTER COLUMN told_at SET DEFAULT -1;
ALTER TABLE poll_turnout_news RENAME COLUMN told_at TO told_second;
COMMENT ON COLUMN poll_turnout_news.told_second IS
    'By the machine''s clock: the second of the minute in which news were told last; -1 before.';
CREATE INDEX poll_turnout_news_pending ON poll_turnout_news (apartment_id) WHERE is_pending;

-- A person reads there when a device was used, which the minute tells.
UPDATE session SET last_used_at = date_trunc('minute', last_used_at);
COMMENT ON COLUMN session.last_used_at IS 'To the minute.';
