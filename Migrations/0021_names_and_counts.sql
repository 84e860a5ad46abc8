-- Names that nobody can tell apart are one name, and numbers that nobody knows are none.

-- ─────────────────────────────────── Display names ───────────────────────────────────────────
--
-- The key was the folded name. It is now what Resolvers/Text/VisibleText makes of that: without
-- blank symbols and format controls, with one space for White_Space of any kind and length.

-- The many at the end are the two that Unicode has set aside in each plane.

CREATE TEMPORARY TABLE name_change ON COMMIT DROP AS
WITH cleaned AS (
    SELECT id, joined_at, display_name, display_name_key,
        btrim(regexp_replace(regexp_replace(display_name_key,
            '[\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\u2800\uFDD0-\uFDEF\uFFF9-\uFFFB\uFFFE\uFFFF'
            '\U000110BD\U000110CD\U00013430-\U0001343F\U00013441\U00013442\U00016FE4\U0001D159'
            '\U0001FFFE\U0001FFFF\U0002FFFE\U0002FFFF\U0003FFFE\U0003FFFF\U0004FFFE\U0004FFFF'
            '\U0005FFFE\U0005FFFF\U0006FFFE\U0006FFFF\U0007FFFE\U0007FFFF\U0008FFFE\U0008FFFF'
            '\U0009FFFE\U0009FFFF\U000AFFFE\U000AFFFF\U000BFFFE\U000BFFFF\U000CFFFE\U000CFFFF'
            '\U000DFFFE\U000DFFFF\U000EFFFE\U000EFFFF\U000FFFFE\U000FFFFF\U0010FFFE\U0010FFFF'
            ']', '', 'g'),
            '[\u0009-\u000D\u0020\u0085\u00A0\u1680\u2000-\u200A\u2028\u2029\u202F\u205F\u3000]+',
            ' ', 'g'), ' ') AS key,
        -- Joiners, selectors and tags stay: emoji are made of them, and the key has none.
        btrim(regexp_replace(regexp_replace(display_name,
            '[\u00AD\u034F\u061C\u115F\u1160\u17B4\u17B5\u180E\u200B\u200E\u200F\u202A-\u202E'
            '\u2060-\u206F\u2800\u3164\uFDD0-\uFDEF\uFEFF\uFFA0\uFFF0-\uFFFB\uFFFE\uFFFF'
            '\U00013430-\U0001343F\U00013441\U00013442\U00016FE4\U0001BCA0-\U0001BCA3'
            '\U0001D159\U0001D173-\U0001D17A]',
            '', 'g'), '[\u2028\u2029]+', ' ', 'g')) AS name
    FROM account
), ranked AS (
    SELECT *, row_number() OVER (PARTITION BY key ORDER BY joined_at, id) AS rank FROM cleaned
)
-- Of several the oldest has the name; the others are shown as before until they take another. No
-- name has U+0001, so that nobody is in their way.
SELECT id, display_name AS old_name, coalesce(nullif(name, ''), '이름 없음') AS name,
    CASE WHEN rank = 1 AND key <> '' THEN key ELSE key || U&'\0001' || id::text END AS key,
    rank = 1 AND key <> '' AS is_first
FROM ranked
WHERE name <> display_name OR key <> display_name_key OR rank > 1 OR key = '';

-- Those first that give up a key, so that no other is in the way of who takes it.
UPDATE account AS a SET display_name_key = c.key FROM name_change c
WHERE c.id = a.id AND NOT c.is_first;
UPDATE account AS a SET display_name_key = c.key FROM name_change c
WHERE c.id = a.id AND c.is_first;
UPDATE account AS a SET display_name = c.name, version = a.version + 1 FROM name_change c
WHERE c.id = a.id AND c.name <> c.old_name;

-- Where they are shown, what is kept of them is old.
INSERT INTO apartment_version AS v (apartment_id, topic, version)
SELECT p.apartment_id, topic, (extract(epoch FROM clock_timestamp()) * 1000000)::int8
FROM (SELECT DISTINCT p.apartment_id FROM account_apartment p JOIN name_change c
    ON c.id = p.account_id WHERE c.name <> c.old_name) AS p,
    unnest(ARRAY['complaints', 'feeds', 'members', 'notices', 'polls']) AS topic
ORDER BY 1, 2
ON CONFLICT (apartment_id, topic) DO UPDATE
    SET version = greatest(v.version + 1, excluded.version);

-- ─────────────────────────────────── Facts ───────────────────────────────────────────────────
--
-- The government's basis service writes 0 for what it does not know.

WITH unknown AS (
    UPDATE apartment_facts SET household_count = nullif(household_count, 0),
        building_count = nullif(building_count, 0)
    WHERE household_count = 0 OR building_count = 0
    RETURNING apartment_id
)
UPDATE directory_version SET version =
    greatest(version + 1, (extract(epoch FROM clock_timestamp()) * 1000000)::int8)
WHERE EXISTS (SELECT FROM unknown);
