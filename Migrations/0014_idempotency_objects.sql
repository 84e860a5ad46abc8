-- An idempotency key belongs to what its mutation names.

-- Of a vote the poll is kept: the same key with another poll is a conflict, not a success. Of a
-- secret vote nothing else is kept, and of its time only the day after it.
COMMENT ON COLUMN client_mutation.object_id IS
    'What the action made, or of a vote the poll; NULL where nothing may be told.';
COMMENT ON COLUMN client_mutation.created_at IS
    'Of a secret vote the midnight (UTC) after it, so that its time is not told.';

-- Keys of votes from before name no poll: they are ended, so that none can answer for another.
DELETE FROM client_mutation WHERE mutation = 'pollVote';
