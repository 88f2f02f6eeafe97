"""Leaving, being sent away, stepping in: why stands openly by one's own word alone, else sealed."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_sealed import vouched
from tests.unit.desk.floor.speaking import Server, Window

WORDS = "Two calls went unanswered, and I will not go on."
SAID = "He left the cart open twice."


class Set:
    """A floor with a steward from outside who reads."""

    def __init__(self, folder: Path) -> None:
        self.floor = Floor.of_world(folder)
        self.server = Server(self.floor)
        self.floor.say(by="producer", kind="PersonEnrolled", person="steward", department="outside")
        vouched(self.floor, "steward", "steward")
        self.steward, self.dp, self.upm = map(self.window, ("steward", "dp", "upm"))

    def window(self, person: str) -> Window:
        return Window(self.floor.phone(person), self.server)

    def key(self, window: Window) -> None:
        window.phone.open("reasons")
        window.tap("Make my reading key here", "I publish this key")

    def reasons(self, window: Window) -> Phone:
        """Have somebody open the reasons that are sealed to them."""
        phone = window.phone
        phone.door.speaking.reading = None
        phone.open("reasons")
        phone.draft["reading"] = str(window.identity.to_public())
        window.tap("Open what is sealed to me")
        return phone

    def why(self, window: Window, person: str, words: str) -> None:
        window.phone.open(f"leaving/{person}/why")
        window.phone.enter("words", words)
        window.tap("Seal it and hand it in")
        self.server.enter()


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def test_one_leaves_with_two_taps_and_no_reason_is_asked(here: Set) -> None:
    phone = here.dp.phone
    phone.open("person/dp")
    here.dp.tap("Left the production")
    assert "No reason is asked." in phone.words()
    here.dp.tap("I leave")
    known = here.floor.state.people["dp"]
    assert (known.how, known.why) == ("left", None)
    assert phone.signed == ["PersonDeparted"]


def test_ones_own_reason_may_be_open_and_is_beside_the_log(here: Set) -> None:
    here.dp.phone.open("leaving/dp")
    here.dp.tap("Leave, and say openly why")
    here.dp.phone.enter("words", WORDS)
    here.dp.tap("I leave, and say why")
    digest = here.floor.state.people["dp"].why
    assert digest in here.server.values
    notes = b"".join(here.floor.store.read(here.floor.production, 0, here.floor.state.size))
    assert WORDS.encode() not in notes
    phone = here.upm.phone
    phone.open("leaving/dp")
    assert WORDS not in phone.words()
    here.upm.tap("Read the words given")
    assert WORDS in phone.words()


def test_an_open_reason_that_was_erased_says_so(here: Set) -> None:
    here.dp.phone.open("leaving/dp")
    here.dp.tap("Leave, and say openly why")
    here.dp.phone.enter("words", WORDS)
    here.dp.tap("I leave, and say why")
    digest = here.floor.state.people["dp"].why
    here.floor.say(by="dp", kind="ValueErased", value=digest, why="the-person-asked")
    here.upm.phone.open("leaving/dp")
    assert "have been erased since" in here.upm.phone.words()


@pytest.mark.parametrize(
    ("label", "how"),
    [
        ("dp left the production", "left"),
        ("dp was sent away", "sent-away"),
        ("The work of dp is over", "work-ended"),
    ],
)
def test_somebody_else_says_how_and_nowhere_why(here: Set, label: str, how: str) -> None:
    phone = here.upm.phone
    phone.open("person/dp/left")
    assert not [part for part in phone.screen["parts"] if part["part"] == "field"]
    here.upm.tap(label)
    assert here.floor.state.people["dp"].how == how
    assert "Say why, sealed" in phone.labels()


def test_a_reason_about_somebody_is_sealed_to_them_and_they_can_reply(here: Set) -> None:
    for window in (here.steward, here.dp, here.upm):
        here.key(window)
    here.upm.phone.open("leaving/dp")
    here.upm.tap("dp was sent away")
    here.why(here.upm, "dp", SAID)
    phone = here.reasons(here.dp)
    assert SAID in phone.words()
    assert "upm, of dp" in phone.words()
    name = next(p["name"] for p in phone.screen["parts"] if p["part"] == "field")
    phone.enter(name, "It was locked. Ask safety.")
    here.dp.tap("Seal my reply and hand it in")
    here.server.enter()
    for window in (here.steward, here.upm):
        words = here.reasons(window).words()
        assert SAID in words
        assert "It was locked. Ask safety." in words
        assert "Your reply" not in words


def test_marks_that_hide_words_are_named_in_reasons_sealed_and_open(here: Set) -> None:
    for window in (here.steward, here.dp, here.upm):
        here.key(window)
    here.upm.phone.open("leaving/dp")
    here.upm.tap("dp was sent away")
    here.why(here.upm, "dp", "It was \u202ehis\u202c key.")
    assert "It was [U+202E]his[U+202C] key." in here.reasons(here.dp).words()
    here.steward.phone.open("leaving/steward")
    here.steward.tap("Leave, and say openly why")
    here.steward.phone.enter("words", "Ask \u202eme\u202c.")
    here.steward.tap("I leave, and say why")
    here.upm.phone.open("leaving/steward")
    here.upm.tap("Read the words given")
    assert "Ask [U+202E]me[U+202C]." in here.upm.phone.words()


def test_of_who_has_no_reading_key_the_page_says_so(here: Set) -> None:
    here.key(here.steward)
    here.upm.phone.open("leaving/dp")
    here.upm.tap("dp was sent away")
    here.upm.phone.open("leaving/dp/why")
    words = here.upm.phone.words()
    assert "Not dp: they have no reading key" in words
    assert "You have no reading key" in words


def test_others_open_no_reason(here: Set) -> None:
    actor = here.window("actor")
    for window in (here.steward, here.dp, actor):
        here.key(window)
    here.upm.phone.open("leaving/dp")
    here.upm.tap("dp was sent away")
    here.why(here.upm, "dp", SAID)
    assert "None that was sealed to you, and is on the log." in here.reasons(actor).words()


def test_before_anybody_left_no_reason_can_be_sealed(here: Set) -> None:
    here.upm.phone.open("leaving/dp/why")
    assert "It can be said once their departure is on the log." in here.upm.phone.words()
    assert "Seal it and hand it in" not in here.upm.phone.labels()


def test_who_steps_in_is_named_and_shown_until_told_anew(here: Set) -> None:
    here.upm.phone.open("person/dp")
    here.upm.tap("Somebody steps in", "propmaster", "propmaster steps in for dp")
    words = "Steps in for dp, and was not told anew yet"
    assert words in here.upm.phone.words()  # on the page of who steps in
    day = here.floor.state.day
    here.floor.say(by="armorer", kind="PersonBriefed", unit="main", day=day, people=["propmaster"])
    assert words not in here.upm.phone.words()
    here.upm.phone.open("leaving/dp/in")
    assert "told anew" in here.upm.phone.words()


def test_who_holds_a_weapon_is_collected_from_first(here: Set) -> None:
    here.upm.phone.open("leaving/armorer")
    assert "In their hand by the record: G-1. Collect first." in here.upm.phone.words()


@pytest.mark.parametrize("route", ["leaving", "leaving/ghost", "leaving/ghost/in"])
def test_nobody_unknown_leaves(here: Set, route: str) -> None:
    here.upm.phone.open(route)
    assert "Nobody is enrolled as" in here.upm.phone.words()


@pytest.mark.parametrize("page", ["", "/in", "/why"])
def test_signed_out_nothing_is_recorded(here: Set, page: str) -> None:
    here.upm.phone.lock("upm")
    here.upm.phone.open(f"leaving/dp{page}")
    acts = [part for part in here.upm.phone.screen["parts"] if (part.get("do") or {}).get("acts")]
    assert acts == []
