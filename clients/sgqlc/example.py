"""Danji with sgqlc: operations written in Python on types generated from introspection (danji_schema).

example.py [URL]      default: http://127.0.0.1:8080, with the small demo
"""

import json
import logging
import sys

from danji_schema import danji_schema as schema
from sgqlc.endpoint.http import HTTPEndpoint
from sgqlc.operation import Operation

SERVER = sys.argv[1] if len(sys.argv) > 1 else "http://127.0.0.1:8080"
logging.disable()  # sgqlc logs what it raises nothing for


def endpoint(token=None):
    headers = {"Authorization": f"Bearer {token}"} if token else {}
    return HTTPEndpoint(f"{SERVER}/graphql", headers, timeout=30)


def errors_of(answer):
    """The GraphQL errors: sgqlc leaves those of a refusal unread where their type is the specification's."""
    errors = answer.get("errors", [])
    if errors and "body" in errors[0]:
        return json.loads(errors[0]["body"])["errors"]
    return errors


def run(operation, send):
    answer = send(operation)
    if errors_of(answer):
        raise RuntimeError(errors_of(answer)[0]["message"])
    return operation + answer  # the answer as objects of the generated types


def sign_in(username):
    operation = Operation(schema.Mutation)
    operation.sign_in(
        input={"username": username, "password": "danji-garden-walk"}
    ).tokens.access_token()
    return endpoint(run(operation, endpoint()).sign_in.tokens.access_token)


def main():
    reader, writer = sign_in("demo1-resident05"), sign_in("demo1-resident06")
    operation = Operation(schema.Query)
    operation.viewer.memberships(first=1).nodes.apartment.__fields__("id", "name")
    apartment = run(operation, reader).viewer.memberships.nodes[0].apartment

    operation = Operation(schema.Mutation)
    created = operation.feed_create(
        input={"apartment_id": apartment.id, "content": "sgqlc로 쓴 글"}
    )
    created.feed.content()
    created.user_errors.message()
    created = run(operation, writer).feed_create
    print("wrote", created.feed.content if created.feed else created.user_errors[0].message)

    operation = Operation(schema.Query)
    page = operation.apartment(id=apartment.id)
    page.name()
    posts = page.feeds(first=20).nodes
    posts.content()
    posts.author.display_name()
    posts.created_at()
    page = run(operation, reader).apartment
    newest = page.feeds.nodes[0]
    print(
        f"{page.name}: {len(page.feeds.nodes)} posts, the newest by {newest.author.display_name}: {newest.content}"
    )
    print("written at", type(newest.created_at).__name__)

    answer = endpoint("expired")(operation)
    print("refused:", answer["errors"][0]["message"])
    print("and in the body:", errors_of(answer)[0]["extensions"]["code"])


main()
