-- Videos are cleaned by newer rules: what encoders write between coded pictures, and behind the
-- fields of boxes, goes as well, and how large and long a video is becomes known.

DROP INDEX media_to_clean;
CREATE INDEX media_to_clean ON media (id)
    WHERE status = 'READY' AND (cleaning < 1 OR cleaning < 2 AND kind = 'VIDEO');

-- A video may be refused for how it is coded; the codings are in found_type.
ALTER TABLE media
    DROP CONSTRAINT media_rejection,
    DROP CONSTRAINT media_found_type,
    ADD CONSTRAINT media_rejection CHECK (rejection IS NULL OR status = 'REJECTED' AND rejection IN
        ('CHANGED', 'OTHER_TYPE', 'UNKNOWN_TYPE', 'UNKNOWN_CODING', 'TOO_LARGE', 'UNREADABLE')),
    ADD CONSTRAINT media_found_type CHECK ((found_type IS NOT NULL)
        = coalesce(rejection IN ('OTHER_TYPE', 'UNKNOWN_CODING'), false));
