"""The OpenAPI 3.1 document, made from the very rows that the router is made from."""

from __future__ import annotations

import re
from collections.abc import Iterable
from http import HTTPStatus
from typing import Any

from starlette.responses import JSONResponse, Response

from coldproof import __version__
from coldproof.web.caching import NO_CACHE
from coldproof.web.calls import COOKIE, Call
from coldproof.web.problems import MEDIA_TYPE
from coldproof.web.table import JSON, Answer, Endpoint, Given, Pace, Who

VERSION = "3.1.0"
WORDS = (
    "The record of weapons on a set, and what is asked of it. Notes carry their own signatures;"
    " a session only opens what is for the enrolled. Nothing here decides anything."
)
PROBLEM = {
    "type": "object",
    "properties": {
        "type": {"type": "string"},
        "title": {"type": "string"},
        "status": {"type": "integer"},
        "detail": {"type": "string"},
        "found": {"type": "string"},
        "want": {"type": "string"},
        "recorded": {"enum": ["no", "unknown"]},  # of what was sent to be recorded, where said
    },
    "required": ["type", "title", "status", "detail", "found", "want"],
}


def statuses(row: Endpoint) -> list[int]:
    """Return every status that a row can answer with as a problem."""
    found = {400, 421, 500, 503, *row.problems}
    if "{production}" in row.path:
        found |= {404, 422}
    if row.given:
        found |= {422}
    if row.who is not Who.ALL:
        found |= {401, 403}
    if row.method in ("POST", "DELETE"):
        found |= {403}
    if row.pace is not Pace.FREE:
        found |= {429}
    if row.takes is not None:
        found |= {400, 408, 413}
        found |= {415, 422} if row.takes.shape is not None else set()
    return sorted(found - {answer.status for answer in row.answers})


def plain_path(row: Endpoint) -> str:
    """Return a row's path as OpenAPI writes it."""
    return re.sub(r"\{(\w+):path\}", r"{\1}", row.path)


def operation(row: Endpoint) -> dict[str, Any]:
    """Return the operation of a row."""
    told: dict[str, Any] = {
        "operationId": row.name,
        "summary": row.words,
        "parameters": [parameter(one) for one in row.given],
        "responses": {
            **{str(one.status): answered(one, row) for one in row.answers},
            **{str(status): problem(status) for status in statuses(row)},
        },
    }
    if row.takes is not None:
        shape = row.takes.shape
        schema = {} if shape is None else shape.schema()
        told["requestBody"] = {
            "required": True,
            "description": row.takes.words or f"at most {row.takes.most} bytes",
            "content": {row.takes.media: {"schema": schema}},
        }
    if row.who is not Who.ALL:
        told["security"] = [{"bearer": []}, {"cookie": []}]
    return told


def parameter(one: Given) -> dict[str, Any]:
    """Return a parameter of path or query."""
    return {
        "name": one.name,
        "in": one.place,
        "required": one.required,
        "description": one.words,
        "schema": one.shape.schema(),
    }


def answered(one: Answer, row: Endpoint) -> dict[str, Any]:
    """Return an answer that is no problem."""
    told: dict[str, Any] = {"description": one.words}
    if one.status not in (HTTPStatus.NO_CONTENT, HTTPStatus.NOT_MODIFIED):
        schema = {} if one.shape is None else one.shape.schema()
        told["content"] = {one.media: {"schema": schema}}
        if one.also is not None:
            told["content"][one.also] = {"schema": {"type": "string"}}
    if headers := row.more.get("headers"):
        told["headers"] = {
            name: {"description": words, "schema": shape.schema()}
            for name, (words, shape) in headers.items()
        }
    return told


def problem(status: int) -> dict[str, Any]:
    """Return an answer that is a problem."""
    schema = {"$ref": "#/components/schemas/Problem"}
    return {
        "description": HTTPStatus(status).phrase,
        "content": {MEDIA_TYPE: {"schema": schema}},
    }


def document(rows: Iterable[Endpoint]) -> dict[str, Any]:
    """Return the whole document."""
    paths: dict[str, dict[str, Any]] = {}
    for row in rows:
        paths.setdefault(plain_path(row), {})[row.method.lower()] = operation(row)
    return {
        "openapi": VERSION,
        "info": {
            "title": "Coldproof",
            "version": __version__,
            "description": WORDS,
            "license": {"name": "Apache-2.0", "identifier": "Apache-2.0"},
        },
        "paths": paths,
        "components": {
            "schemas": {"Problem": PROBLEM},
            "securitySchemes": {
                "bearer": {"type": "http", "scheme": "bearer"},
                "cookie": {"type": "apiKey", "in": "cookie", "name": COOKIE},
            },
        },
    }


async def openapi(call: Call) -> Response:
    """Return the document of what is served here; it is made once, and costs milliseconds."""
    shop = call.shop
    shop.described = shop.described or bytes(JSONResponse(document(shop.rows)).body)
    return Response(shop.described, media_type=JSON, headers=NO_CACHE)


ROWS = (
    Endpoint(
        "GET",
        "/openapi.json",
        "openapi",
        "This description",
        openapi,
        (Answer(200, "an OpenAPI 3.1 document"),),
    ),
)
