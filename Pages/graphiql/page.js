// GraphiQL on /graphql, with a button for each person of the demo.
"use strict";

const root = ReactDOM.createRoot(document.getElementById("graphiql"));
const plugins = window.GraphiQLPluginExplorer ? [GraphiQLPluginExplorer.explorerPlugin()] : [];
const socketURL = location.origin.replace(/^http/, "ws") + "/graphql";

async function ask(query, variables) {
  const response = await fetch("/graphql", {
    method: "POST",
    headers: { "content-type": "application/json", accept: "application/graphql-response+json" },
    body: JSON.stringify({ query, variables }),
  });
  return response.json();
}

const signIns = {
  async guest() {
    const answer = await ask("mutation { signInAsGuest(input: {}) { tokens { accessToken } } }");
    return answer.data?.signInAsGuest?.tokens?.accessToken;
  },
  async person(username, password) {
    const answer = await ask(
      "mutation ($input: SignInInput!) { signIn(input: $input) { tokens { accessToken } } }",
      { input: { username, password } },
    );
    return answer.data?.signIn?.tokens?.accessToken;
  },
};

function examples(kaptCode) {
  const complex = `apartmentByKaptCode(kaptCode: "${kaptCode}")`;
  return [
    {
      query: `# The newest posts of a complex: sign in as somebody above, then press ▶.
query FeedPage {
  ${complex} {
    id
    name
    feeds(first: 20) {
      edges {
        node {
          content
          createdAt
          author {
            displayName
          }
          commentCount
        }
      }
    }
  }
}
`,
    },
    {
      query: `# Every new post of a complex, as it is written: put in the complex's id.
subscription NewPosts($apartmentId: ID!) {
  feedAdded(apartmentId: $apartmentId) {
    kind
    feedId
    feed {
      content
    }
  }
}
`,
    },
    { query: 'query Search {\n  apartments(filter: {text: "푸르지오"}, first: 5) {\n    totalCount\n    nodes {\n      kaptCode\n      name\n    }\n  }\n}\n' },
  ];
}

let demo = { password: "", apartments: [], people: [] };

function render(token) {
  const headers = token ? { Authorization: `Bearer ${token}` } : {};
  const fetcher = GraphiQL.createFetcher({
    url: "/graphql",
    subscriptionUrl: socketURL,
    headers,
    wsConnectionParams: headers,
  });
  root.render(
    React.createElement(GraphiQL, {
      fetcher,
      plugins,
      defaultTabs: examples(demo.apartments[0]?.kaptCode ?? "A44853509"),
      inputValueDeprecation: true,
      schemaDescription: true,
      shouldPersistHeaders: false,
    }),
  );
}

function addButton(label, title, signIn) {
  const button = document.createElement("button");
  button.textContent = label;
  button.title = title;
  button.addEventListener("click", async () => {
    const token = await signIn();
    if (token === undefined) {
      document.getElementById("who").textContent = `${label} could not sign in`;
      return;
    }
    for (const other of document.querySelectorAll("#people button")) {
      other.setAttribute("aria-pressed", String(other === button));
    }
    document.getElementById("who").textContent = `asking as ${label}`;
    render(token);
  });
  document.getElementById("people").append(button);
}

async function start() {
  const response = await fetch("/graphiql/demo.json").catch(() => null);
  if (response?.ok) demo = await response.json();
  addButton("a stranger", "without a token", async () => null);
  addButton("a guest", "signInAsGuest", signIns.guest);
  for (const { username, role } of demo.people) {
    addButton(`${role} (${username})`, username, () => signIns.person(username, demo.password));
  }
  render(null);
}

start();
