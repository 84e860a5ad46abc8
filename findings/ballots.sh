#!/usr/bin/env bash
# PostgreSQL answers VACUUM with success when it did not touch the table.
#
# VACUUM of a table that the role may not vacuum is skipped with a WARNING; the command's tag is VACUUM,
# psql and drivers report success, ON_ERROR_STOP does not stop. Nor does VACUUM say, other than in words of
# VERBOSE, that an open snapshot kept every deleted row in place. A program that must know whether deleted
# rows are gone has to look itself: at last_vacuum (the skipped table keeps its old one) and at n_dead_tup.
set -euo pipefail

work=$(mktemp -d)
clean_up() {
    [[ -z ${bin:-} ]] || run "$bin/pg_ctl" -D "$work/data" -m immediate stop >/dev/null 2>&1 || true
    rm -rf "$work"
}
trap clean_up EXIT
python3 -m venv "$work/venv"
"$work/venv/bin/pip" -q install pgserver==0.1.4
bin=$(echo "$work"/venv/lib/python3*/site-packages/pgserver/pginstall/bin)
chmod 0755 "$work"
# PostgreSQL does not run as root.
if ((EUID == 0)); then
    run() { setpriv --reuid=nobody --regid=nogroup --clear-groups "$@"; }
    mkdir "$work/data" "$work/run" && chown nobody "$work/data" "$work/run"
else
    run() { "$@"; }
    mkdir "$work/data" "$work/run"
fi
cd "$work"
run "$bin/initdb" -D "$work/data" -U owner --auth=trust >/dev/null
run "$bin/pg_ctl" -D "$work/data" -o "-k $work/run -c listen_addresses= -c autovacuum=off" \
    -l "$work/run/log" -w start >/dev/null
psql=("$bin/psql" -XAtq -v ON_ERROR_STOP=1 -h "$work/run" postgres)

"${psql[@]}" -U owner <<'SQL'
CREATE ROLE member LOGIN;
CREATE TABLE kept (x int);
INSERT INTO kept SELECT generate_series(1, 1000);
DELETE FROM kept;
GRANT ALL ON kept TO member;
SELECT version();
SQL

echo "--- by a role that may read and write the table, but not vacuum it"
status=0
"${psql[@]}" -U member -c 'VACUUM kept' >"$work/out" 2>&1 || status=$?
cat "$work/out"
echo "status $status"
vacuumed=$("${psql[@]}" -U owner -c "SELECT last_vacuum IS NOT NULL FROM pg_stat_user_tables")
echo "vacuumed: $vacuumed"

echo "--- by the owner, while somebody keeps a snapshot"
"${psql[@]}" -U owner -c 'BEGIN ISOLATION LEVEL REPEATABLE READ; SELECT 1; INSERT INTO kept VALUES (1)' \
    -c 'SELECT pg_sleep(60)' >/dev/null 2>&1 &
until [[ $("${psql[@]}" -U owner -c "SELECT count(*) FROM pg_stat_activity WHERE query LIKE '%pg_sleep%'
    AND pid <> pg_backend_pid() AND backend_xid IS NOT NULL") == 1 ]]; do sleep 0.1; done
"${psql[@]}" -U owner -c 'INSERT INTO kept SELECT generate_series(1, 500)' -c 'DELETE FROM kept'
held=0
"${psql[@]}" -U owner -c 'VACUUM kept' >"$work/out" 2>&1 || held=$?
cat "$work/out"
rest=$("${psql[@]}" -U owner -c "SELECT n_dead_tup FROM pg_stat_user_tables")
echo "status $held, deleted row versions left: $rest"

[[ $status == 0 && $vacuumed == f && $held == 0 && ! -s $work/out && $rest -ge 500 ]] || {
    echo "this PostgreSQL behaves otherwise" >&2
    exit 1
}
