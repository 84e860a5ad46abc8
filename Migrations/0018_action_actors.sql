-- Actors of limited actions are known by an HMAC under the deployment's secret from now on: there
-- are so few addresses that a plain hash could be reversed by trying all of them. The rows so far
-- are plain hashes; they only count the last day, and go. (What a node of the release before
-- still writes is swept when its window has passed.)
DELETE FROM action_log;

COMMENT ON COLUMN action_log.actor IS
    'HMAC-SHA-256 of an address, an account, or a name or text from one, under a key derived from DANJI_SECRET';
