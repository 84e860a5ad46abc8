// Danji with what browsers have: fetch, EventSource and WebSocket, without a library.
"use strict";

const server = new URLSearchParams(location.search).get("server") ?? location.origin;
const graphql = `${server}/graphql`;
const ADDED = "subscription Added($id: ID!) { feedAdded(apartmentId: $id) { feed { content } } }";

function show(text) {
  const line = document.createElement("li");
  line.textContent = text;
  document.getElementById("log").append(line);
}

// fetch resolves for every status; what is wrong is in `errors`, whatever the status says.
async function execute(query, variables, token) {
  const response = await fetch(graphql, {
    method: "POST",
    headers: {
      "content-type": "application/json",
      accept: "application/graphql-response+json",
      ...(token && { authorization: `Bearer ${token}` }),
    },
    body: JSON.stringify({ query, variables }),
  });
  return { status: response.status, ...(await response.json()) };
}

async function signIn(username) {
  const { data } = await execute(
    "mutation SignIn($input: SignInInput!) { signIn(input: $input) { tokens { accessToken } } }",
    { input: { username, password: "danji-garden-walk" } },
  );
  return data.signIn.tokens.accessToken;
}

// graphql-transport-ws. A page cannot set headers of a socket: the token is in connection_init. Nothing
// says when the subscription is open: `asked` is called before it is.
function overWebSocket(token, variables, asked) {
  return new Promise((resolve, reject) => {
    const socket = new WebSocket(graphql.replace(/^http/, "ws"), "graphql-transport-ws");
    const send = (message) => socket.send(JSON.stringify(message));
    socket.onopen = () => send({ type: "connection_init", payload: { authorization: `Bearer ${token}` } });
    socket.onmessage = ({ data }) => {
      const message = JSON.parse(data);
      if (message.type === "connection_ack") {
        send({ id: "1", type: "subscribe", payload: { query: ADDED, variables } });
        asked();
      }
      if (message.type === "ping") send({ type: "pong" });
      if (message.type === "next") {
        resolve(message.payload);
        send({ id: "1", type: "complete" });
        socket.close(1000);
      }
    };
    socket.onclose = ({ code, reason }) => reject(new Error(`${code} ${reason}`));
  });
}

// graphql-sse with one stream for all operations. EventSource can send neither a body nor a token:
// fetch reserves the stream and begins the operations, EventSource only listens.
async function overEventSource(token, variables, opened) {
  const headers = { authorization: `Bearer ${token}` };
  const stream = await (await fetch(`${graphql}/stream`, { method: "PUT", headers })).text();
  const source = new EventSource(`${graphql}/stream?token=${encodeURIComponent(stream)}`);
  const heard = new Promise((resolve, reject) => {
    source.addEventListener("next", ({ data }) => resolve(JSON.parse(data).payload));
    source.addEventListener("error", () => {
      // CONNECTING: the browser tries again by itself. CLOSED: it has given up for good.
      if (source.readyState === EventSource.CLOSED) reject(new Error("the stream is closed"));
    });
  });
  const response = await fetch(`${graphql}/stream`, {
    method: "POST",
    headers: { ...headers, "content-type": "application/json", "x-graphql-event-stream-token": stream },
    body: JSON.stringify({ query: ADDED, variables, extensions: { operationId: "posts" } }),
  });
  if (response.status !== 202) throw new Error(`${response.status} ${await response.text()}`);
  await new Promise((resolve) => {
    if (source.readyState === EventSource.OPEN) resolve();
    source.addEventListener("open", resolve);
  });
  opened();
  return heard.finally(() => source.close());
}

// The same without EventSource: fetch sends the token and reads events as they come.
async function overFetch(token, variables, opened) {
  const abort = new AbortController();
  const response = await fetch(graphql, {
    method: "POST",
    signal: abort.signal,
    headers: {
      authorization: `Bearer ${token}`,
      "content-type": "application/json",
      accept: "text/event-stream",
    },
    body: JSON.stringify({ query: ADDED, variables }),
  });
  const reader = response.body.pipeThrough(new TextDecoderStream()).getReader();
  let text = "";
  for (;;) {
    const { value, done } = await reader.read();
    if (done) throw new Error("the stream has ended");
    if (text === "") opened();
    text += value;
    const event = /^event: next\n(?:id: .*\n)?data: (.*)\n\n/m.exec(text);
    if (event) {
      abort.abort();
      return JSON.parse(event[1]);
    }
  }
}

async function main() {
  const reader = await signIn("demo1-resident05");
  const writer = await signIn("demo1-resident06");
  const complexes = await execute(
    "query Complexes { viewer { memberships(first: 1) { nodes { apartment { id name } } } } }", null, reader);
  const { id, name } = complexes.data.viewer.memberships.nodes[0].apartment;
  show(`fetch: ${complexes.status} ${name}`);

  const wrong = await execute("query Wrong { viewr { username } }");
  show(`fetch: ${wrong.status} ${wrong.errors[0].message}`);
  const expired = await execute("query Mine { viewer { username } }", null, "expired");
  show(`fetch: ${expired.status} ${expired.errors[0].extensions.code}`);

  const write = (content) =>
    execute(
      `mutation Write($input: FeedCreateInput!) {
        feedCreate(input: $input) { feed { id } userErrors { code } } }`,
      { input: { apartmentId: id, content } },
      writer,
    );
  let again;
  const ways = [
    ["EventSource", overEventSource, write],
    ["fetch", overFetch, write],
    ["WebSocket", overWebSocket, (content) => (again = setInterval(write, 500, content))],
  ];
  for (const [way, listen, writeTo] of ways) {
    const response = await listen(reader, { id }, () => writeTo(`${way}로 듣는 글`));
    show(`${way}: heard ${response.data.feedAdded.feed.content}`);
  }
  clearInterval(again);
}

main().then(() => show("done"), (error) => show(`failed: ${error.message}`));
