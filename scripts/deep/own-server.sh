# shellcheck shell=bash
# Sourced by the scripts beside it: a program to measure, on a PostgreSQL and a Redis of its own.

# Sets $danji and $work, and exports the environment of a development server on services that are
# removed at the exit. DANJI_PROGRAM names another program than the release build.
own_server() {
    danji=${DANJI_PROGRAM:-.build/release/danji}
    [[ -n ${DANJI_PROGRAM:-} ]] ||
        swift build -c release --product danji --explicit-target-dependency-import-check error
    work=${WORK:-$(mktemp -d)}
    mkdir -p -- "$work"
    chmod 0711 "$work" # the services' account passes through
    own_services=(scripts/services --dir "$work/services")
    trap leave_own_server EXIT
    "${own_services[@]}" --ephemeral start >/dev/null
    local name value
    while IFS='=' read -r name value; do export "$name=$value"; done < <("${own_services[@]}" env)
    export DANJI_ENVIRONMENT=development DANJI_MEDIA_DIR=$work/media
    ulimit -n "$(ulimit -Hn)" # a socket is a file
    "$danji" migrate >/dev/null
}

leave_own_server() {
    "${own_services[@]}" --yes remove >/dev/null 2>&1 || true
    [[ -n ${WORK:-} ]] || rm -rf -- "$work"
}
