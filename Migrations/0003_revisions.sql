-- What posts and comments said before they were changed. Only authors change their texts, so that no
-- row says who did it.

CREATE TABLE feed_revision (
    apartment_id int4 NOT NULL,
    feed_id      uuid NOT NULL,
    -- The revision that said this.
    revision     int4 NOT NULL,
    category     text NOT NULL,
    content      text NOT NULL,
    replaced_at  timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, feed_id, revision),
    CONSTRAINT feed_revision_feed
        FOREIGN KEY (apartment_id, feed_id) REFERENCES feed (apartment_id, id)
);

CREATE TABLE comment_revision (
    apartment_id int4 NOT NULL,
    comment_id   uuid NOT NULL,
    revision     int4 NOT NULL,
    content      text NOT NULL,
    replaced_at  timestamptz NOT NULL DEFAULT danji_now(),
    PRIMARY KEY (apartment_id, comment_id, revision),
    CONSTRAINT comment_revision_comment
        FOREIGN KEY (apartment_id, comment_id) REFERENCES comment (apartment_id, id)
);
