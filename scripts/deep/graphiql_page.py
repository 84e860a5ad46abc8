"""Uses GraphiQL's page like a new user. Arguments: the server's address, a folder for pictures."""

import json
import sys
import urllib.request

from playwright.sync_api import sync_playwright

POST = """mutation ($input: FeedCreateInput!) {
  feedCreate(input: $input) { userErrors { message } } }"""
SIGN_IN = """mutation ($input: SignInInput!) {
  signIn(input: $input) { tokens { accessToken } } }"""
CONTENT = "놀이터 그네를 고쳤습니다."


class Server:
    def __init__(self, url):
        self.url = url
        self.demo = json.load(urllib.request.urlopen(url + "/graphiql/demo.json"))

    def ask(self, query, variables=None, token=None):
        headers = {"Content-Type": "application/json"}
        if token:
            headers["Authorization"] = f"Bearer {token}"
        body = json.dumps({"query": query, "variables": variables or {}}).encode()
        request = urllib.request.Request(self.url + "/graphql", body, headers)
        return json.load(urllib.request.urlopen(request))["data"]

    def token(self, username):
        given = {"username": username, "password": self.demo["password"]}
        return self.ask(SIGN_IN, {"input": given})["signIn"]["tokens"]["accessToken"]

    def apartment(self):
        code = self.demo["apartments"][0]["kaptCode"]
        return self.ask(f'{{ apartmentByKaptCode(kaptCode: "{code}") {{ id }} }}')[
            "apartmentByKaptCode"]["id"]


def wait_for_result(page, text):
    page.wait_for_selector(f".result-window :text('{text}')", timeout=60_000)


def main():
    url, folder = sys.argv[1], sys.argv[2]
    server = Server(url)
    said = []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path="/usr/bin/chromium", args=["--no-sandbox"])
        page = browser.new_page(viewport={"width": 1400, "height": 850})
        page.on("console", lambda message: said.append(message.text))
        page.on("pageerror", lambda error: said.append(str(error)))
        sockets = []
        page.on("websocket", lambda socket: sockets.append(socket.url))

        page.goto(url + "/graphiql")
        page.click("#people button:has-text('demo1-resident01')")
        page.wait_for_selector("#who:has-text('demo1-resident01')")
        page.click(".graphiql-execute-button")
        wait_for_result(page, "commentCount")
        page.click("button[aria-label='Show Documentation Explorer']")
        page.wait_for_selector(":text('Root Types')")
        page.screenshot(path=folder + "/graphiql-query.png")
        print("two clicks: a query has its answer; the documentation is open")

        page.click("button.graphiql-tab-button:has-text('NewPosts')")
        page.click("button:has-text('Variables')")
        page.click(".graphiql-editor-tool .CodeMirror")
        apartment = server.apartment()
        # The editor adds closing brackets.
        page.keyboard.type(f'{{"apartmentId": "{apartment}"')
        with page.expect_websocket():
            page.click(".graphiql-execute-button")
        token = server.token("demo1-resident03")
        page.wait_for_timeout(2_000)
        server.ask(POST, {"input": {"apartmentId": apartment, "content": CONTENT}}, token)
        wait_for_result(page, CONTENT)
        page.screenshot(path=folder + "/graphiql-subscription.png")
        print(f"a subscription over {sockets[0].split(':')[0]} has its event")
        browser.close()
    print(f"the browser's console has {len(said)} lines")
    for line in said:
        print("  " + line)
    sys.exit(1 if said else 0)


if __name__ == "__main__":
    main()
