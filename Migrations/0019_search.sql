-- Text is found by an index in every list of a complex. Korean has words of two syllables, and
-- pg_trgm wants three characters and, under the C locale, knows no letter beyond ASCII: so rows are
-- indexed by every character and every pair of neighbours, each together with the complex, so that
-- a search reads nothing of other complexes.
--
-- The texts have tables of their own: a post's row changes with each comment, and an index on it
-- would be written anew each time.

-- What is compared: NFKC, lower case, without characters that nobody sees.
CREATE FUNCTION search_fold(value text) RETURNS text
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
AS $$
    SELECT lower(normalize(translate(value,
        U&'\00AD\034F\061C\115F\1160\17B4\17B5\180B\180C\180D\180E\200B\200C\200D\200E\200F'
        || U&'\202A\202B\202C\202D\202E\2060\2061\2062\2063\2064\2065\2066\2067\2068\2069\206A'
        || U&'\206B\206C\206D\206E\206F\3164\FE00\FE01\FE02\FE03\FE04\FE05\FE06\FE07\FE08\FE09'
        || U&'\FE0A\FE0B\FE0C\FE0D\FE0E\FE0F\FEFF\FFA0', ''), NFKC))
$$;

-- The complex in the upper half, the first character and the second (0: none) in the lower one.
-- Characters beyond U+FFFF share the keys of others, which costs a comparison and finds nothing
-- wrong: what the index finds is compared.
CREATE FUNCTION search_key(apartment_id int4, first text, second text) RETURNS int8
LANGUAGE sql IMMUTABLE PARALLEL SAFE
AS $$
    SELECT (apartment_id::int8 << 32) | ((ascii(first) & 65535)::int8 << 16)
        | (coalesce(ascii(second), 0) & 65535)::int8
$$;

-- The keys of a folded text. White space is in none.
CREATE FUNCTION search_keys(apartment_id int4, folded text) RETURNS int8[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
DECLARE
    letters text[] := string_to_array(folded, NULL);
BEGIN
    RETURN ARRAY(
        SELECT search_key(apartment_id, a, NULL) FROM unnest(letters) AS c (a)
        WHERE ascii(a) > 32
        UNION ALL
        SELECT search_key(apartment_id, a, b) FROM unnest(letters, letters[2:]) AS c (a, b)
        WHERE ascii(a) > 32 AND ascii(b) > 32);
END
$$;

-- The keys that a text has if it is LIKE '%…%'; NULL, which nothing has, where the pattern holds
-- nothing to look for.
CREATE FUNCTION search_pattern_keys(apartment_id int4, pattern text) RETURNS int8[]
LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE
AS $$
DECLARE
    letters text[] := string_to_array(search_fold(
        regexp_replace(substr(pattern, 2, length(pattern) - 2), '\\(.)', '\1', 'g')), NULL);
BEGIN
    RETURN (
        SELECT array_agg(search_key(apartment_id, a, CASE WHEN ascii(b) > 32 THEN b END))
        FROM unnest(letters, letters[2:], array_prepend(' ', letters)) AS c (a, b, before)
        -- A character that ends a word is in the pair before, unless it is the word.
        WHERE ascii(a) > 32 AND (ascii(b) > 32 OR ascii(before) <= 32));
END
$$;

CREATE TABLE feed_search (
    apartment_id int4 NOT NULL,
    id           uuid NOT NULL,
    folded       text COLLATE "C" NOT NULL,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT feed_search_feed
        FOREIGN KEY (apartment_id, id) REFERENCES feed (apartment_id, id) ON DELETE CASCADE
);

CREATE TABLE notice_search (
    apartment_id int4 NOT NULL,
    id           uuid NOT NULL,
    folded       text COLLATE "C" NOT NULL,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT notice_search_notice
        FOREIGN KEY (apartment_id, id) REFERENCES notice (apartment_id, id) ON DELETE CASCADE
);

CREATE TABLE complaint_search (
    apartment_id int4 NOT NULL,
    id           uuid NOT NULL,
    folded       text COLLATE "C" NOT NULL,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT complaint_search_complaint
        FOREIGN KEY (apartment_id, id) REFERENCES complaint (apartment_id, id) ON DELETE CASCADE
);

CREATE TABLE poll_search (
    apartment_id int4 NOT NULL,
    id           uuid NOT NULL,
    folded       text COLLATE "C" NOT NULL,
    PRIMARY KEY (apartment_id, id),
    CONSTRAINT poll_search_poll
        FOREIGN KEY (apartment_id, id) REFERENCES poll (apartment_id, id) ON DELETE CASCADE
);

-- Keeps the searched text of a row: the arguments are the table that holds it and the columns,
-- one a line in it.
CREATE FUNCTION search_keep() RETURNS trigger
LANGUAGE plpgsql
AS $$
DECLARE
    cells jsonb := to_jsonb(NEW);
    parts text[];
    part  text;
BEGIN
    FOREACH part IN ARRAY TG_ARGV[1:] LOOP
        parts := parts || (cells ->> part);
    END LOOP;
    EXECUTE format('INSERT INTO %I (apartment_id, id, folded) VALUES ($1, $2, search_fold($3))
        ON CONFLICT (apartment_id, id) DO UPDATE SET folded = excluded.folded', TG_ARGV[0])
        USING NEW.apartment_id, NEW.id, array_to_string(parts, E'\n');
    RETURN NULL;
END
$$;

INSERT INTO feed_search SELECT apartment_id, id, search_fold(content) FROM feed;
INSERT INTO notice_search
SELECT apartment_id, id, search_fold(concat_ws(E'\n', title, content)) FROM notice;
INSERT INTO complaint_search
SELECT apartment_id, id, search_fold(concat_ws(E'\n', title, description, location)) FROM complaint;
INSERT INTO poll_search
SELECT apartment_id, id, search_fold(concat_ws(E'\n', title, description)) FROM poll;

-- Without a pending list: a search would have to read it from end to end.
CREATE INDEX feed_search_keys ON feed_search
    USING gin (search_keys(apartment_id, folded)) WITH (fastupdate = off);
CREATE INDEX notice_search_keys ON notice_search
    USING gin (search_keys(apartment_id, folded)) WITH (fastupdate = off);
CREATE INDEX complaint_search_keys ON complaint_search
    USING gin (search_keys(apartment_id, folded)) WITH (fastupdate = off);
CREATE INDEX poll_search_keys ON poll_search
    USING gin (search_keys(apartment_id, folded)) WITH (fastupdate = off);

CREATE TRIGGER feed_search AFTER INSERT OR UPDATE OF content ON feed
    FOR EACH ROW EXECUTE FUNCTION search_keep('feed_search', 'content');
CREATE TRIGGER notice_search AFTER INSERT OR UPDATE OF title, content ON notice
    FOR EACH ROW EXECUTE FUNCTION search_keep('notice_search', 'title', 'content');
CREATE TRIGGER complaint_search AFTER INSERT OR UPDATE OF title, description, location ON complaint
    FOR EACH ROW EXECUTE FUNCTION
        search_keep('complaint_search', 'title', 'description', 'location');
CREATE TRIGGER poll_search AFTER INSERT OR UPDATE OF title, description ON poll
    FOR EACH ROW EXECUTE FUNCTION search_keep('poll_search', 'title', 'description');
