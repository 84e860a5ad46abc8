-- Videos are cleaned by newer rules: what the fields of their boxes say is judged, and what frames of
-- sound do not cover goes.

DROP INDEX media_to_clean;
CREATE INDEX media_to_clean ON media (id)
    WHERE status = 'READY' AND (cleaning < 1 OR cleaning < 3 AND kind = 'VIDEO');
