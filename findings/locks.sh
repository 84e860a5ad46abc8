#!/usr/bin/env bash
# PostgreSQL computes what SELECT … FOR UPDATE returns before it has the lock.
#
# The target list is evaluated below the node that locks the rows. A statement that waits for a row
# therefore returns the clock_timestamp() of before the wait, however long that was: a program that judges
# "is it still in time?" by it judges as of a moment when it did not hold the row. Only if the row was
# changed meanwhile is the list computed again. In a materialised common table expression the lock comes
# first, and a clock read beside it comes after.
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
run "$bin/pg_ctl" -D "$work/data" -o "-k $work/run -c listen_addresses=" \
    -l "$work/run/log" -w start >/dev/null
psql=("$bin/psql" -XAtq -v ON_ERROR_STOP=1 -h "$work/run" -U owner postgres)

"${psql[@]}" -c 'CREATE TABLE poll (id int PRIMARY KEY, n int NOT NULL DEFAULT 0)' \
    -c 'INSERT INTO poll VALUES (1)' -c 'SELECT version()'

# Runs a statement that waits for the row, which another session holds and possibly changes. Prints whether
# the time that it returns is after the other session's last moment with the row.
after_the_wait() { # WHAT-THE-HOLDER-DOES STATEMENT
    coproc holder { "${psql[@]}" 2>&1; }
    local pid=$holder_PID released waited
    printf 'BEGIN; %s; SELECT 1;\n' "$1" >&"${holder[1]}"
    read -r _ <&"${holder[0]}"
    "${psql[@]}" -c "$2" >"$work/out" &
    until [[ $("${psql[@]}" -c "SELECT count(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") == 1 ]]; do
        sleep 0.1
    done
    printf 'SELECT clock_timestamp(); COMMIT;\n' >&"${holder[1]}"
    read -r released <&"${holder[0]}"
    wait $!
    printf '\\q\n' >&"${holder[1]}"
    wait "$pid" 2>/dev/null || true
    waited=$(<"$work/out")
    "${psql[@]}" -c "SELECT timestamptz '$waited' > timestamptz '$released'"
}

hold='DO $$ BEGIN PERFORM 1 FROM poll WHERE id = 1 FOR UPDATE; END $$'
change='UPDATE poll SET n = n + 1 WHERE id = 1'
beside='SELECT clock_timestamp() FROM poll WHERE id = 1 FOR UPDATE'
apart='WITH locked AS MATERIALIZED (SELECT id FROM poll WHERE id = 1 FOR UPDATE)
    SELECT clock_timestamp() FROM locked'

unchanged=$(after_the_wait "$hold" "$beside")
echo "SELECT clock_timestamp() … FOR UPDATE of a row that was only held: after the wait: $unchanged"
changed=$(after_the_wait "$change" "$beside")
echo "… of a row that was changed: after the wait: $changed"
expression=$(after_the_wait "$hold" "$apart")
echo "the lock in a materialised expression, the clock beside it: after the wait: $expression"

[[ $unchanged == f && $changed == t && $expression == t ]] || {
    echo "this PostgreSQL behaves otherwise" >&2
    exit 1
}
