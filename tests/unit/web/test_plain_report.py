"""The page without script that reports a hazard: its form is drawn, filled, sent and entered."""

from __future__ import annotations

import json
from html.parser import HTMLParser
from typing import Any

import pytest

from coldproof.desk.floor.screens.report import WHOLE
from coldproof.desk.floor.terms import DANGERS
from coldproof.desk.reading import open_note
from coldproof.web.tongues import catalogs
from coldproof.words.floor import Danger
from tests.served import Cast, Client, wait_until
from tests.unit.web.test_plain_pages import page, submit

WORDS = "The prop cart stood open: «nobody» was near."
HERE = {"origin": "http://localhost:8420"}


class Forms(HTMLParser):
    """Reads the forms of a page as a browser does: where each leads, and what it asks."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.asked: dict[str, dict[str, list[str]]] = {}
        self.must: set[str] = set()
        self.words: set[str] = set()
        self._form = self._field = ""
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        told = {name: value or "" for name, value in attrs}
        if tag == "form":
            self._form = told["action"]
            self.asked[self._form] = {}
        elif tag in ("select", "textarea"):
            self._field = told["name"]
            self.asked[self._form][self._field] = []
            self.must |= {self._field} if "required" in told else set()
        elif tag == "option":
            self.asked[self._form][self._field].append(told["value"])

    def handle_data(self, data: str) -> None:
        self.words.add(data)


def the_form(client: Client, lang: str) -> tuple[str, Forms]:
    """Return where the page's form of a hazard leads, and the forms; fails where it has none."""
    forms = Forms(page(client, "/report", params={"lang": lang}))
    (action,) = (one for one in forms.asked if "/hazard" in one)
    return action, forms


def hazards(client: Client) -> list[Any]:
    """Return every hazard on the log."""
    acts = (open_note(note).act for note in client.live.entries(0))
    return [act for act in acts if type(act.body).__name__ == "HazardReported"]


@pytest.mark.parametrize("lang", ["en", "es"])
def test_the_form_is_found_filled_and_entered_with_its_words(
    client: Client, cast: Cast, lang: str
) -> None:
    client.recorded(*cast.opening_day())
    wait_until(lambda: "main" in client.live.state.units)
    action, forms = the_form(client, lang)
    assert forms.asked[action] == {
        "weapons": ["", "yes", "no"],
        "unit": ["", "main", WHOLE],
        "about": ["", *(one.value for one in DANGERS)],
        "text": [],
    }
    assert forms.must == {"weapons", "unit"}
    told = {"weapons": "yes", "unit": "main", "about": Danger.UNWATCHED.value, "text": WORDS}
    said = client.http.post(action, data=told, headers=HERE)
    assert said.status_code == 303
    (act,) = hazards(client)
    assert (act.by, act.body.unit, act.body.weapons) == ("clerk", "main", True)
    assert act.body.about is Danger.UNWATCHED
    store = client.live.house.store
    (name,) = store.names(cast.production, "sha256/")
    assert json.loads(store.get(cast.production, name) or b"")["text"] == WORDS
    assert act.body.words is not None
    again = client.http.get(said.headers["location"]).text
    assert f'<html lang="{lang}">' in again
    number = said.headers["location"].rpartition("=")[2]
    assert any(number in one for one in Forms(again).words)


def test_in_spanish_it_asks_in_spanish(client: Client) -> None:
    _, forms = the_form(client, "es")
    for sentence in ("I report a hazard", "Where?", "The whole production", *DANGERS.values()):
        assert catalogs()["es"][sentence] in forms.words
        assert sentence not in forms.words


def test_what_is_left_open_stays_open(client: Client) -> None:
    action, _ = the_form(client, "en")
    told = {"weapons": "no", "unit": WHOLE, "about": "", "text": ""}
    assert client.http.post(action, data=told, headers=HERE).status_code == 303
    (act,) = hazards(client)
    found = (act.body.unit, act.body.weapons, act.body.about, act.body.words)
    assert found == (None, False, None, None)


@pytest.mark.parametrize("weapons", ["", "weapons=&", "weapons=maybe&", "weapons=1&"])
def test_no_answer_about_weapons_is_not_taken_for_a_no(client: Client, weapons: str) -> None:
    said = submit(client, "hazard", f"{weapons}unit=*&text=a+cable")
    assert said.status_code == 422
    assert (
        "The hazard was not entered: found no answer to whether it is about weapons;"
        " yes or no would do" in said.text
    )
    assert hazards(client) == []


@pytest.mark.parametrize("told", ["unit=M+1", "about=nothing", "hurt=1", "scope=production"])
def test_a_field_of_no_such_form_enters_nothing(client: Client, told: str) -> None:
    assert submit(client, "hazard", f"weapons=no&{told}").status_code == 422
    assert hazards(client) == []
