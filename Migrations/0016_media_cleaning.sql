-- What is not picture or sound leaves the stored files: new ones when they come, those that are there
-- already by work that every node takes a share of.

ALTER TABLE media
    -- The rules by which the stored bytes were cleaned; 0: before there were any.
    ADD COLUMN cleaning int2 NOT NULL DEFAULT 0,
    -- Who cleans may die: after a while another takes over.
    ADD COLUMN cleaning_since timestamptz,
    -- It cannot be cleaned, so it is not served.
    ADD COLUMN is_withheld boolean NOT NULL DEFAULT false,
    -- Why it was rejected, and the type that was found where that is the reason.
    ADD COLUMN rejection text,
    ADD COLUMN found_type text,
    ADD CONSTRAINT media_rejection CHECK (rejection IS NULL OR status = 'REJECTED' AND rejection IN
        ('CHANGED', 'OTHER_TYPE', 'UNKNOWN_TYPE', 'TOO_LARGE', 'UNREADABLE')),
    ADD CONSTRAINT media_found_type CHECK ((found_type IS NOT NULL)
        = (rejection IS NOT DISTINCT FROM 'OTHER_TYPE'));
CREATE INDEX media_to_clean ON media (id) WHERE status = 'READY' AND cleaning < 1;
