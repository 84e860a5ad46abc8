# shellcheck shell=bash
# Sourced by the scripts in this folder: the programs and peers that they measure and compare.

# The line protocol on a release build: $DANJI (a program) if set, else Benchmarks/EngineBenchmark's
# EngineTool, which is the same code without the server around it and builds in a minute or two.
engine_build() { # PRODUCT
    local folder=.build-bench
    if [[ -n ${ENGINE_PROGRAMS:-} ]]; then # a folder where they are already
        printf '%s\n' "$ENGINE_PROGRAMS/$1"
        return
    fi
    swift build -c release --package-path Benchmarks/EngineBenchmark --scratch-path "$folder" \
        --product "$1" >&2 || return 1
    printf '%s\n' "$folder/release/$1"
}

engine_tool() {
    if [[ -n ${DANJI:-} ]]; then
        printf '%s graphql\n' "$DANJI"
    else
        engine_build EngineTool
    fi
}

# Python with graphql-core, the reference.
oracle_python() {
    local folder=.local/deep/venv
    if [[ ! -x $folder/bin/python ]]; then
        python3 -m venv "$folder" >&2
        "$folder/bin/pip" install -q --disable-pip-version-check graphql-core==3.3.2 asyncpg >&2
    fi
    printf '%s\n' "$folder/bin/python"
}

# Node modules with Debian's graphql-js, unpacked but not installed.
peers_node_modules() {
    local folder=.local/deep/node
    if [[ ! -e $folder/usr/share/nodejs/graphql ]]; then
        mkdir -p "$folder"
        (cd "$folder" && apt-get download node-graphql >&2 2>/dev/null)
        local each
        for each in "$folder"/*.deb; do dpkg -x "$each" "$folder"; done
    fi
    printf '%s\n' "$folder/usr/share/nodejs"
}
