"""Loads two nodes, asks Prometheus what the dashboard's panels ask, and draws the answers.

    dashboard.py PROMETHEUS SECONDS PICTURE URL URL

Called by dashboard, which says more.
"""

import html
import json
import math
import pathlib
import random
import sys
import threading
import time
import urllib.error
import urllib.parse
import urllib.request

from playwright.sync_api import sync_playwright

PROMETHEUS, SECONDS, PICTURE = sys.argv[1], int(sys.argv[2]), sys.argv[3]
URLS = sys.argv[4:]
DASHBOARD = json.loads((pathlib.Path(__file__).parents[2] / "ops/grafana/danji.json").read_text())
COLOURS = ["#73bf69", "#5794f2", "#f2cc0c", "#ff780a", "#b877d9", "#f2495c", "#8ab8ff", "#fade2a"]
STEP = 2

PAGE = """query FeedPage($id: ID!, $first: Int!) { apartment(id: $id) { name feeds(first: $first) { nodes {
  content author { displayName } comments(first: 3) { nodes { content author { displayName } } } } } } }"""
SEARCH = """query Search($text: String!) { apartments(filter: {text: $text}, first: 5) {
  totalCount nodes { name } } }"""
POLLS = "query Polls($id: ID!) { apartment(id: $id) { polls(first: 10) { nodes { title turnout { voted } } } } }"
WRITE = """mutation Write($input: FeedCreateInput!) { feedCreate(input: $input) {
  feed { id } userErrors { code } } }"""
SIGN_IN = "mutation SignIn($i: SignInInput!) { signIn(input: $i) { tokens { accessToken } } }"
MINE = "query Mine { viewer { memberships(first: 1) { nodes { apartment { id } } } } }"
ADDED = "subscription Added($id: ID!) { feedAdded(apartmentId: $id) { feed { content } } }"


# ------------------------------------------------- load


def open_request(url, document, variables=None, token=None, accept="application/json"):
    headers = {"Content-Type": "application/json", "Accept": accept}
    if token:
        headers["Authorization"] = f"Bearer {token}"
    body = json.dumps({"query": document, "variables": variables}).encode()
    return urllib.request.urlopen(urllib.request.Request(url, body, headers), timeout=60)


def execute(url, document, variables=None, token=None):
    try:
        with open_request(url, document, variables, token) as reply:
            return json.load(reply)
    except urllib.error.HTTPError as error:
        with error:
            return json.load(error)


def sign_in(number):
    given = {"username": f"demo1-resident{number:02}", "password": "danji-garden-walk"}
    return execute(URLS[0], SIGN_IN, {"i": given})["data"]["signIn"]["tokens"]["accessToken"]


def ask_until(end, seed, token, apartment):
    """One client: mostly reads, faster in the middle of the time than at its ends."""
    chance = random.Random(seed)
    began = time.monotonic()
    while (now := time.monotonic()) < end:
        url, kind = chance.choice(URLS), chance.random()
        if kind < 0.55:
            execute(url, PAGE, {"id": apartment, "first": chance.choice([10, 20])}, token)
        elif kind < 0.75:
            execute(url, SEARCH, {"text": chance.choice(["푸르지오", "래미안", "자이", "한빛"])})
        elif kind < 0.85:
            execute(url, POLLS, {"id": apartment}, token)
        elif kind < 0.95:
            content = f"{chance.randrange(10**6)}번째 글"
            execute(url, WRITE, {"input": {"apartmentId": apartment, "content": content}}, token)
        elif kind < 0.97:
            execute(url, "query Wrong { viewr }")
        elif kind < 0.99:
            execute(url, 'query P($n: String = "Query") { __type(name: $n) { name } }', {"n": None})
        else:
            execute(url, MINE, None, "expired")
        part = (now - began) / (end - began)
        time.sleep(0.25 - 0.2 * math.sin(math.pi * part))


def listen_until(end, begin_after, url, token, apartment, accept):
    time.sleep(begin_after)
    with open_request(url, ADDED, {"id": apartment}, token, accept) as reply:
        while time.monotonic() < end and reply.readline():
            pass


def load():
    tokens = [sign_in(number) for number in range(1, 7)]
    apartments = []
    for token in tokens:
        nodes = execute(URLS[0], MINE, None, token)["data"]["viewer"]["memberships"]["nodes"]
        apartments.append(nodes[0]["apartment"]["id"])
    end = time.monotonic() + SECONDS
    threads = [
        threading.Thread(target=ask_until, args=(end, index, token, apartment))
        for index, (token, apartment) in enumerate(zip(tokens, apartments))
    ]
    for index, token in enumerate(tokens * 2):
        accept = ["text/event-stream", "multipart/mixed;subscriptionSpec=1.0"][index % 2]
        apartment = apartments[index % len(tokens)]
        wait = SECONDS * index / 24
        arguments = (end, wait, URLS[index % 2], token, apartment, accept)
        threads.append(threading.Thread(target=listen_until, args=arguments))
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()


# ------------------------------------------------- what Prometheus says


def series_of(target, begin, end):
    """[(legend, [(time, value)])] of one query of a panel, with all nodes chosen."""
    query = target["expr"].replace("$node", ".*")
    given = {"query": query, "start": begin, "end": end, "step": STEP}
    address = f"{PROMETHEUS}/api/v1/query_range?{urllib.parse.urlencode(given)}"
    try:
        answer = json.load(urllib.request.urlopen(address))
    except urllib.error.HTTPError as error:
        raise RuntimeError(f"{query}: {error.read().decode()}") from error
    found = []
    for result in answer["data"]["result"]:
        legend = target.get("legendFormat") or query
        for name, value in result["metric"].items():
            legend = legend.replace("{{" + name + "}}", value)
        points = [(at, float(value)) for at, value in result["values"]]
        found.append((legend, [(at, value) for at, value in points if math.isfinite(value)]))
    return [each for each in found if each[1]]


# ------------------------------------------------- the drawing


def with_unit(value, unit):
    if unit == "s":
        return f"{value * 1000:.3g} ms" if value < 1 else f"{value:.3g} s"
    if unit == "bytes":
        return f"{value / 2**20:.3g} MiB"
    if unit == "percentunit":
        return f"{value * 100:.3g} %"
    text = f"{value:.3g}" if value < 1000 else f"{value:,.0f}"
    return text + {"ops": " ops/s", "reqps": " req/s"}.get(unit, "")


def draw(panel, series, begin, end, width=440, height=150):
    unit = panel.get("fieldConfig", {}).get("defaults", {}).get("unit", "short")
    top = max((value for _, points in series for _, value in points), default=0) * 1.1 or 1
    lines = []
    for number in range(5):
        y = height - height * number / 4
        label = with_unit(top * number / 4, unit)
        lines.append(f'<line x1="0" x2="{width}" y1="{y:.1f}" y2="{y:.1f}" class="grid"/>')
        lines.append(f'<text x="-6" y="{y + 4:.1f}" text-anchor="end">{label}</text>')
    for number in range(4):
        at = begin + (end - begin) * number / 3
        anchor = ["start", "middle", "middle", "end"][number]
        text = time.strftime("%H:%M:%S", time.gmtime(at))
        lines.append(
            f'<text x="{width * number / 3:.0f}" y="{height + 16}" text-anchor="{anchor}">{text}</text>'
        )
    legend = []
    for (name, points), colour in zip(series, COLOURS * 4):
        path = " ".join(
            f"{(at - begin) / (end - begin) * width:.1f},{height - value / top * height:.1f}"
            for at, value in points
        )
        lines.append(f'<polyline points="{path}" stroke="{colour}"/>')
        last = with_unit(points[-1][1], unit)
        legend.append(
            f'<span><i style="background:{colour}"></i>{html.escape(name)} <b>{last}</b></span>'
        )
    place = panel["gridPos"]
    style = (
        f"grid-column: {place['x'] + 1} / span {place['w']};"
        f"grid-row: {place['y'] + 1} / span {place['h']}"
    )
    return (
        f'<section style="{style}"><h2>{html.escape(panel["title"])}</h2>'
        f'<svg viewBox="-76 -8 {width + 86} {height + 30}">{"".join(lines)}</svg>'
        f"<p>{''.join(legend)}</p></section>"
    )


STYLE = """
body { margin: 0; padding: 14px; width: 1660px; background: #111217; color: #ccccdc;
  font: 13px/1.4 "Noto Sans", "Noto Sans CJK KR", sans-serif; }
h1 { font-size: 18px; margin: 0 0 4px; } body > p { margin: 0 0 10px; color: #9a9aad; }
main { display: grid; grid-template-columns: repeat(24, 1fr); grid-auto-rows: 34px; gap: 4px 8px; }
section { background: #181b1f; border: 1px solid #2c2f36; border-radius: 3px; padding: 6px 10px;
  overflow: hidden; }
h2 { font-size: 14px; margin: 0 0 4px; } svg { width: 100%; display: block; }
text { fill: #9a9aad; font-size: 10px; } .grid { stroke: #2c2f36; }
polyline { fill: none; stroke-width: 1.5; }
section p { margin: 2px 0; font-size: 11px; } span { margin-right: 12px; white-space: nowrap; }
i { display: inline-block; width: 12px; height: 3px; margin-right: 4px; vertical-align: middle; }
b { font-weight: 600; }
"""


def main():
    begin = time.time()
    load()
    end = time.time()
    begin += 10  # a rate needs some values
    drawn, queries, empty = [], 0, []
    for panel in DASHBOARD["panels"]:
        series = []
        for target in panel["targets"]:
            queries += 1
            series += series_of(target, begin, end)
        if not series:
            empty.append(panel["title"])
        drawn.append(draw(panel, series, begin, end))
        print(f"{'ok' if series else 'FAILED':7} {panel['title']}: {len(series)} series")
    with open("/proc/cpuinfo") as facts:
        processors = facts.read().count("processor\t")
    note = (
        f"The panels of ops/grafana/danji.json, their queries answered by a real Prometheus for two nodes "
        f"under {SECONDS} s of mixed load on {processors} shared processors. Drawn by "
        f"scripts/deep/dashboard, not by Grafana."
    )
    page_text = (
        f'<meta charset="utf-8"><style>{STYLE}</style><h1>{html.escape(DASHBOARD["title"])}</h1>'
        f"<p>{html.escape(note)}</p><main>{''.join(drawn)}</main>"
    )
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"]
        )
        page = browser.new_page(viewport={"width": 1690, "height": 900})
        page.set_content(page_text)
        page.screenshot(path=PICTURE, full_page=True)
        browser.close()
    alerts = json.load(urllib.request.urlopen(f"{PROMETHEUS}/api/v1/rules"))["data"]["groups"]
    rules = [rule for group in alerts for rule in group["rules"]]
    broken = [rule["name"] for rule in rules if rule["health"] != "ok"]
    print(f"{'FAILED' if broken else 'ok':7} {len(rules)} alert rules evaluated; broken: {broken or 'none'}")
    print(f"{queries} queries of {len(drawn)} panels; without data: {', '.join(empty) or 'none'}")
    sys.exit(bool(empty or broken))


main()
