-- Imports know what they read; phone numbers have one form; a name holds characters alone.

-- ─────────────────────────────────── Imports ─────────────────────────────────────────────────
--
-- Where an import reads, and what each of its lists announced: one that ended early is resumed only
-- where both are as they were. Jobs that are older begin anew.
ALTER TABLE job
    ADD COLUMN source text COLLATE "C",
    ADD COLUMN list_totals int4[] NOT NULL DEFAULT '{}';

-- ─────────────────────────────────── Phone numbers ───────────────────────────────────────────
--
-- Numbers of the Korean network have hyphens between their groups, see Resolvers/Text/KoreanNumber.
-- What is no number of it (an incomplete one) stays as it was typed.
CREATE FUNCTION pg_temp.korean_number(phone text) RETURNS text IMMUTABLE LANGUAGE sql RETURN
    CASE WHEN phone ~ '^[0-9()-]+$' THEN (
        SELECT CASE WHEN grouped LIKE '%-%' THEN grouped ELSE phone END
        FROM regexp_replace(regexp_replace(regexp_replace(phone, '[()-]', '', 'g'),
            '^(02|03[1-3]|04[1-4]|05[1-5]|06[0-4]|070|080|01[235]|0[35]0[0-9])([0-9]{3,4})([0-9]{4})$',
            '\1-\2-\3'), '^([1-9][0-9]{2,3})([0-9]{4})$', '\1-\2') AS grouped)
    ELSE phone END;

WITH changed AS (
    UPDATE contact SET phone_number = pg_temp.korean_number(phone_number)
    WHERE pg_temp.korean_number(phone_number) <> phone_number
    RETURNING apartment_id
)
INSERT INTO apartment_version AS v (apartment_id, topic, version)
SELECT apartment_id, 'office', (extract(epoch FROM clock_timestamp()) * 1000000)::int8
FROM (SELECT DISTINCT apartment_id FROM changed) AS c
ORDER BY 1
ON CONFLICT (apartment_id, topic) DO UPDATE
    SET version = greatest(v.version + 1, excluded.version);

WITH changed AS (
    UPDATE apartment_facts SET office_phone = pg_temp.korean_number(office_phone)
    WHERE pg_temp.korean_number(office_phone) <> office_phone
    RETURNING apartment_id
)
UPDATE directory_version SET version =
    greatest(version + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::int8)
WHERE EXISTS (SELECT FROM changed);

-- ─────────────────────────────────── Display names ───────────────────────────────────────────
--
-- The key of a name no longer holds code points of private use and those that take the place of
-- a lost character or an object. Where another account has the key that remains, nothing changes.
WITH cleaned AS (
    SELECT id, joined_at, btrim(regexp_replace(regexp_replace(display_name_key,
        '[\uE000-\uF8FF\uFFFC\uFFFD\U000F0000-\U0010FFFF]', '', 'g'), ' +', ' ', 'g')) AS key
    FROM account
    WHERE display_name_key ~ '[\uE000-\uF8FF\uFFFC\uFFFD\U000F0000-\U0010FFFF]'
), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY key ORDER BY joined_at, id) AS rank
    FROM cleaned
    WHERE key <> ''
)
UPDATE account AS a SET display_name_key = r.key FROM ranked r
WHERE a.id = r.id AND r.rank = 1
    AND NOT EXISTS (SELECT FROM account o WHERE o.display_name_key = r.key);
