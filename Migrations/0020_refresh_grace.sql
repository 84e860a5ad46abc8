-- A refresh token that comes again within seconds of its use (two tabs, an answer that was lost) is
-- answered as it was the first time. The pair that it was changed for is kept beside it, sealed by
-- a key that only the token itself yields, and erased when nobody can ask for it any more.
ALTER TABLE refresh_token
    ADD COLUMN successor bytea,
    ADD CONSTRAINT refresh_token_successor_used
        CHECK (successor IS NULL OR used_at IS NOT NULL);
CREATE INDEX refresh_token_successor ON refresh_token (used_at) WHERE successor IS NOT NULL;
