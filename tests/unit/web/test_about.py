"""What a device needs to begin to follow a production."""

from __future__ import annotations

import json

from coldproof.app.source_digest import source_digest
from coldproof.desk.floor.door import Door
from coldproof.log.note import read_vkey
from coldproof.web.about import ABOUT
from coldproof.web.shop import Options
from tests.served import Cast, Client, in_process, key_text


def test_about(client: Client, cast: Cast) -> None:
    told = client.get("about").json()
    assert set(told) == set(ABOUT.fields)
    assert told["production"] == cast.production
    assert told["title"] == "Dry Creek"
    assert told["log_key"] == key_text(cast.log_key.public)
    assert read_vkey(told["vkey"]) == cast.log_key
    assert told["source"] == source_digest()
    assert (told["origin"], told["asking"]) == ("http://localhost:8420", True)
    assert (told["practice"], told["demo"], told["medium"]) == (False, False, "film")


def test_a_door_opens_with_it(client: Client, cast: Cast) -> None:
    client.sign_in("producer")
    door = Door(client.get("about").text)
    said = client.get("entries?from=0")
    count = int(said.headers["coldproof-count"])
    checkpoint = client.get("checkpoint").content
    good = [True] * len(json.loads(door.triples(said.content, count, checkpoint)))
    assert door.take(said.content, count, checkpoint, good) == 2


def test_productions(client: Client, cast: Cast) -> None:
    told = client.http.get("/api/v1/productions").json()
    assert told == [{"production": cast.production, "title": "Dry Creek", "medium": "film"}]


def test_practice_and_demonstration_are_said(cast: Cast) -> None:
    with in_process(cast, Options(practice=True, demo=True)) as client:
        told = client.get("about").json()
        assert (told["practice"], told["demo"]) == (True, True)
