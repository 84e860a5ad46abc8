# shellcheck shell=bash
# Sourced by the scripts beside it: a server of its own on a new database with the small demo.

# Makes the database and the settings of `$danji serve`; $state is an empty folder.
prepare_demo() { # NAME
    psql -XAtqw -d "$DANJI_TEST_DATABASE_URL" -c "CREATE DATABASE $1"
    export DANJI_BUDGET_PER_MINUTE=0 DANJI_BUDGET_PER_MINUTE_ANONYMOUS=0
    export DANJI_DATABASE_URL=${DANJI_TEST_DATABASE_URL/postgresql:\/\/\/danji/postgresql:\/\/\/$1}
    export DANJI_REDIS_URL=${DANJI_TEST_REDIS_URL:-}
    export DANJI_ENVIRONMENT=development DANJI_MEDIA_DIR=$state/media DANJI_MIGRATIONS_DIR=$PWD/Migrations
    export DANJI_PASSWORD_COST=10 DANJI_ACTION_LIMITS=off
    [[ -n $DANJI_REDIS_URL ]] || unset DANJI_REDIS_URL
    local step
    for step in migrate "apartments import Data/apartments-gyeonggi.csv" \
        "demo load --scale small --sign-ins-file $state/demo.json"; do
        # shellcheck disable=SC2086  # words
        "$danji" $step >"$state/prepared" 2>&1 || { cat "$state/prepared" >&2 && exit 1; }
    done
}

# Starts it; $server is its process, $url its address; its messages are $state/out and $state/err.
start_demo() {
    "$danji" serve --port 0 >"$state/out" 2>"$state/err" &
    server=$!
    until url=$(grep -oE 'http://[^ ]+/graphql' "$state/out"); do
        kill -0 "$server" || { cat "$state/err" >&2 && exit 1; }
        sleep 0.1
    done
}

# Python with what a file of requirements names, made once for each version of the file.
python_with() { # REQUIREMENTS FOLDER
    if ! cmp -s "$1" "$2/requirements.txt"; then
        rm -rf -- "$2"
        python3 -m venv "$2" >&2
        "$2/bin/pip" install -q --disable-pip-version-check -r "$1" >&2
        cp -- "$1" "$2/requirements.txt"
    fi
}
