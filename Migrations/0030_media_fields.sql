-- Videos are cleaned by newer rules: what the fields of their boxes say is judged, and what frames of
-- sound do not cover goes.

DROP INDEX media_to_clean;
CREATE INDEX media_to_clean ON media (id)
    WHERE status = 'READY' AND (cleaning < 1 OR cleaning < 3 AND kind = 'VIDEO');

-- When a device was used last was kept to the minute, but for devices that had signed in only once.
UPDATE session SET last_used_at = date_trunc('minute', last_used_at)
WHERE last_used_at <> date_trunc('minute', last_used_at);
ALTER TABLE session ALTER COLUMN last_used_at SET DEFAULT date_trunc('minute', danji_now());
