#!/usr/bin/env bash
# Runs the commands that README.md gives a guest against a running server, word for word, and
# checks the answers: 20 posts with authors and comments, and real complexes found.
set -euo pipefail

(($# == 1)) || {
    echo "Usage: guest.sh http://HOST:PORT" >&2
    exit 2
}
readme=$(dirname -- "${BASH_SOURCE[0]}")/../../README.md
commands=$(sed -n '/^<!-- guest -->$/,/^<!-- end -->$/{/^```/d;/^<!--/d;p}' "$readme")
[[ -n $commands ]] || {
    echo "README.md has no commands for a guest" >&2
    exit 1
}
answers=$(url=$1 bash -euo pipefail -c "$commands")

ANSWERS=$answers python3 - <<'PYTHON'
import json, os, sys

text = os.environ["ANSWERS"]
decoder, answers, at = json.JSONDecoder(), [], 0
while text[at:].strip():
    at += len(text[at:]) - len(text[at:].lstrip())
    value, at = decoder.raw_decode(text, at)
    answers.append(value)

def check(condition, what):
    if not condition:
        sys.exit(f"guest: {what}\n{text[:2000]}")

check(len(answers) == 2, f"expected two answers, got {len(answers)}")
check(not any("errors" in each for each in answers), "an answer has errors")
feed, search = (each["data"] for each in answers)
posts = [edge["node"] for edge in feed["apartmentByKaptCode"]["feeds"]["edges"]]
check(feed["apartmentByKaptCode"]["name"] == "우남퍼스트빌", "another complex was found")
check(len(posts) == 20, f"expected 20 posts, got {len(posts)}")
# The author of an anonymous post is null to everybody else, and only theirs.
check(all(p["content"] and p["isAnonymous"] == (p["author"] is None) for p in posts),
      "a post lacks text or author")
comments = [edge["node"] for p in posts for edge in p["comments"]["edges"]]
check(comments, "no post has a comment")
check(all(c["author"]["displayName"] for c in comments), "a comment lacks its author")
found = search["apartments"]
check(found["totalCount"] > 100, f"expected more than 100 complexes, got {found['totalCount']}")
check(all("푸르지오" in e["node"]["name"] for e in found["edges"]), "another name was found")
print(f"guest: {len(posts)} posts, {len(comments)} comments; {found['totalCount']} complexes found")
PYTHON
