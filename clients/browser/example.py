"""The page index.html in headless Chromium, on another origin than the server. Prints what it shows.

example.py [URL]      default: http://127.0.0.1:8080, with the small demo
"""

import functools
import http.server
import pathlib
import sys
import threading

from playwright.sync_api import sync_playwright

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


def main():
    handler = functools.partial(Quiet, directory=pathlib.Path(__file__).parent)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as site:
        threading.Thread(target=site.serve_forever, daemon=True).start()
        with sync_playwright() as playwright:
            browser = playwright.chromium.launch(
                executable_path="/usr/bin/chromium", args=["--no-sandbox"]
            )
            page = browser.new_page()
            page.goto(f"http://127.0.0.1:{site.server_port}/index.html?server={SERVER}")
            page.wait_for_selector(":is(li:text('done'), li:text('failed'))", timeout=60_000)
            print(*page.locator("#log li").all_inner_texts(), sep="\n")
            browser.close()
        site.shutdown()


main()
