"""The OpenAPI document is tried on a real server: random requests, right and wrong (schemathesis).

A few examples for each endpoint here; more with COLDPROOF_TRIES.
"""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, Phase, settings
from schemathesis.checks import CHECKS
from schemathesis.config import SchemathesisConfig

from coldproof.web.application import ROWS
from coldproof.web.limits import BY_ADDRESS, BY_KEY, Rate
from coldproof.web.openapi import document
from coldproof.web.running import Open
from coldproof.web.table import Pace
from tests.served import Cast, Client, asked_for, http_to, on_port

TRIES = int(os.environ.get("COLDPROOF_TRIES", "8"))
STREAMS = ("events",)  # without end: tests/integration/test_server.py listens to them
PRODUCTION = "triedtriedtried1"


def tried() -> dict[str, Any]:
    """Return the document, with the one production that there is, and no keys to make up."""
    found = document(row for row in ROWS if row.name not in STREAMS)
    for item in found["paths"].values():
        for operation in item.values():
            operation.pop("security", None)  # each request carries a session
            for one in operation["parameters"]:
                if one["name"] == "production":
                    one["schema"] = {"enum": [PRODUCTION]}
    return found


schema = schemathesis.openapi.from_dict(tried(), config=SchemathesisConfig())


@pytest.fixture(scope="module")
def served() -> Iterator[tuple[Open, Client]]:
    """A server and somebody's session."""
    free = dict.fromkeys(Pace, Rate(10**9, 1.0))
    before = dict(BY_ADDRESS), dict(BY_KEY)
    BY_ADDRESS.update(free)
    BY_KEY.update(free)
    with tempfile.TemporaryDirectory() as folder:
        cast = Cast(Path(folder) / "film", production=PRODUCTION)
        with on_port(asked_for(cast.folder)) as server, http_to(server) as http:
            client = Client(http, cast)
            assert client.sign_in("producer").status_code == 200
            yield server, client
    BY_ADDRESS.update(before[0])
    BY_KEY.update(before[1])


@schema.parametrize()
@settings(
    max_examples=TRIES,
    deadline=None,
    database=None,
    derandomize=True,
    phases=[Phase.explicit, Phase.generate],
    suppress_health_check=list(HealthCheck),
)
def test_every_answer_is_as_described(
    case: schemathesis.Case[Any], served: tuple[Open, Client]
) -> None:
    server, client = served
    url = f"http://127.0.0.1:{server.port}"
    answer = case.call(base_url=url, timeout=20, headers=client.headers)
    assert answer.status_code < 500 or answer.status_code == 501, answer.content
    case.validate_response(answer, excluded_checks=EXCLUDED)


EXCLUDED: list[Any] = [
    check
    for check in CHECKS.get_all()
    if check.__name__
    in {
        "ignored_auth",  # it carries a session of its own
        "positive_data_acceptance",  # a right shape may still name what there is not
        "unsupported_method",
    }
]
