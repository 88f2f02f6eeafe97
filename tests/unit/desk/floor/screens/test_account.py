"""Accounts of an incident: one person, own words, sealed; side by side for who may read them."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.voice.errors import VoiceError
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.screens.test_sealed import vouched
from tests.unit.desk.floor.speaking import Server, Window

SEEN = "I saw the hammer go down. Nobody touched the trigger."
OTHER = "I stood behind the camera and heard one bang."


class Set:
    """A floor with a case, a steward from outside who reads, and two witnesses."""

    def __init__(self, folder: Path) -> None:
        self.floor = Floor.of_world(folder)
        self.server = Server(self.floor)
        self.floor.say(by="producer", kind="PersonEnrolled", person="steward", department="outside")
        self.hat("steward", "steward")
        self.case = self.floor.say(
            by="ad",
            kind="IncidentOpened",
            incident="unintended-discharge",
            severity="injury",
            weapons=["G-1"],
        )
        self.steward, self.dp, self.actor = map(self.window, ("steward", "dp", "actor"))

    def hat(self, person: str, role: str) -> None:
        if role == "steward":  # who reads is given by two of the crew
            vouched(self.floor, person, role)
            return
        day = self.floor.state.day
        self.floor.say(by="producer", kind="RoleAppointed", person=person, role=role, first_day=day)

    def window(self, person: str) -> Window:
        return Window(self.floor.phone(person), self.server)

    def key(self, window: Window) -> None:
        """Have somebody make and publish a reading key, on the page where they would read."""
        window.phone.open(f"account/{self.case}/read")
        window.tap("Make my reading key here", "I publish this key")

    def account(self, window: Window, words: str, *firing: str, heard: str = "yes") -> None:
        """Have somebody give their account."""
        phone = window.phone
        phone.open(f"account/{self.case}")
        phone.enter("words", words)
        phone.draft.update(saw="yes", heard=heard)
        window.tap(*firing, "This is my account. Hand it in")

    def read(self, window: Window) -> Phone:
        """Have somebody open what is sealed to them, on the page of the case."""
        phone = window.phone
        phone.open(f"account/{self.case}/read")
        phone.draft["reading"] = str(window.identity.to_public())
        again = phone.door.speaking.reading is not None
        window.tap("Look again" if again else "Open what is sealed to me")
        return phone


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def test_one_may_wait_is_said_first_and_nothing_has_a_default(here: Set) -> None:
    here.key(here.steward)
    phone = here.dp.phone
    phone.open(f"incident/{here.case}")
    here.dp.tap("My own account, sealed")
    first = phone.screen["parts"][0]["text"]
    assert first.startswith("You may wait, and speak to a lawyer or your union first.")
    assert all(part["value"] in (None, []) for part in phone.screen["parts"] if "value" in part)
    assert "steward" in phone.words()
    assert "You have no reading key" in phone.words()
    assert "This is my account. Hand it in" not in phone.labels()


@pytest.mark.parametrize("left_out", ["words", "saw", "heard"])
def test_what_was_not_answered_hands_nothing_in(here: Set, left_out: str) -> None:
    here.key(here.steward)
    phone = here.dp.phone
    phone.open(f"account/{here.case}")
    phone.draft.update(words=SEEN, saw="yes", heard="no")
    del phone.draft[left_out]
    assert "This is my account. Hand it in" not in phone.labels()


def test_the_record_has_that_it_was_given_and_a_commitment_to_it(here: Set) -> None:
    here.key(here.steward)
    here.account(here.dp, SEEN)
    case = here.floor.state.incidents[here.case]
    assert (case.accounts, case.givers) == (1, ("dp",))
    assert here.dp.phone.signed == ["AccountGiven"]
    here.server.enter()
    given = [box.commitment for box in here.floor.state.boxes.values()]
    notes = b"".join(here.floor.store.read(here.floor.production, 0, here.floor.state.size))
    assert given[0] is not None
    assert notes.count(f'"text":"{given[0]}"'.encode()) == 1
    assert b"go down" not in notes


def test_accounts_stand_side_by_side_and_no_facts_are_merged(here: Set) -> None:
    here.key(here.steward)
    here.account(here.dp, OTHER, "I do not know")
    here.account(here.actor, SEEN, "The trigger was not pressed", "The hammer was let go")
    here.server.enter()
    phone = here.read(here.steward)
    (table,) = [part for part in phone.screen["parts"] if part["part"] == "table"]
    assert [line[0] for line in table["lines"]] == ["actor", "dp"]  # by handle, not by hour
    assert table["lines"][0][3] == "The trigger was not pressed; The hammer was let go"
    assert table["lines"][1][3] == "I do not know"
    words = phone.words()
    assert SEEN in words
    assert OTHER in words
    assert "Given by: actor, dp" in words


def test_marks_that_hide_words_are_named_to_who_reads_an_account(here: Set) -> None:
    here.key(here.steward)
    here.account(here.dp, "It was \u202ehot\u202c.")
    here.server.enter()
    assert "It was [U+202E]hot[U+202C]." in here.read(here.steward).words()


def test_no_other_witness_reads_it_and_ones_own_can_be_read_again(here: Set) -> None:
    for window in (here.steward, here.dp, here.actor):
        here.key(window)
    here.account(here.dp, OTHER)
    here.account(here.actor, SEEN)
    here.server.enter()
    words = here.read(here.dp).words()
    assert OTHER in words
    assert SEEN not in words
    assert "Not opened here, sealed to others or not on the log yet: actor" in words
    assert "Release" not in words


def test_an_addition_stands_beside_what_was_said(here: Set) -> None:
    for window in (here.steward, here.dp):
        here.key(window)
    here.account(here.dp, OTHER)
    here.account(here.dp, "There were two bangs.", heard="no")
    here.server.enter()
    phone = here.read(here.steward)
    (table,) = [part for part in phone.screen["parts"] if part["part"] == "table"]
    assert len(table["lines"]) == 1
    assert table["lines"][0][2] == "yes / no"
    assert OTHER in phone.words()
    assert "There were two bangs." in phone.words()
    assert here.floor.state.incidents[here.case].givers == ("dp",)


def test_what_a_reader_releases_is_sealed_again_to_whom_it_names(here: Set) -> None:
    for window in (here.steward, here.dp, here.actor):
        here.key(window)
    here.account(here.actor, SEEN, "The hammer was let go")
    here.server.enter()
    phone = here.read(here.steward)
    here.steward.tap("dp", "ad", "I release them to dp, ad")
    assert here.floor.state.incidents[here.case].released[0][0] == ("dp", "ad")
    assert "Without a reading key, and so not sealed to: ad" in phone.words()
    here.steward.tap("Seal what I opened to dp")
    here.server.enter()
    words = here.read(here.dp).words()
    assert SEEN in words
    assert "The hammer was let go" in words  # as its writer signed it


def test_an_account_that_was_not_opened_here_is_sealed_to_nobody(here: Set) -> None:
    here.key(here.steward)
    with pytest.raises(VoiceError, match="none that was opened here"):
        here.steward.voice(do="again", positions=[3], to=["dp"])


def test_an_investigator_reads_what_its_writer_says_and_nobody_of_the_office_any(here: Set) -> None:
    here.hat("producer", "investigator")
    here.hat("ad", "investigator")
    producer, ad = here.window("producer"), here.window("ad")
    for window in (producer, ad, here.steward):
        here.key(window)
    here.account(here.actor, SEEN)
    here.account(here.dp, OTHER, "ad, hats given by")
    assert "producer, hats given by" not in "".join(here.dp.phone.labels())
    here.server.enter()
    assert OTHER not in here.read(producer).words()
    words = here.read(ad).words()
    assert OTHER in words  # as its writer chose
    assert SEEN not in words  # whose writer did not


def test_without_any_reader_it_is_not_sealed_to_nobody(here: Set) -> None:
    phone = here.dp.phone
    phone.open(f"account/{here.case}")
    phone.draft.update(words=SEEN, saw="yes", heard="yes")
    assert "Nobody could open it now. Write it on paper" in phone.words()
    assert "This is my account. Hand it in" not in phone.labels()


@pytest.mark.parametrize("route", ["account", "account/none", "account/none/read"])
def test_of_no_case_there_is_no_account(here: Set, route: str) -> None:
    here.dp.phone.open(route)
    assert "There is no such case." in here.dp.phone.words()


def test_signed_out_nothing_is_handed_in(here: Set) -> None:
    phone: Any = here.dp.phone
    phone.lock("dp")
    phone.open(f"account/{here.case}")
    assert "dp: open your key here" in phone.labels()


def revoke(here: Set, person: str) -> None:
    here.floor.say(by="upm", kind="KeyRevoked", person=person, revoked=person)


def test_a_phone_that_is_called_lost_unsays_no_account(here: Set) -> None:
    here.key(here.steward)
    here.account(here.actor, SEEN)
    revoke(here, "actor")  # before the box came on the log
    here.server.enter()
    assert SEEN in here.read(here.steward).words()


def test_by_a_lost_phone_none_is_given(here: Set) -> None:
    here.key(here.steward)
    here.floor.key("actor", "actor")
    revoke(here, "actor")
    here.actor.send(
        {"kind": "Accounted", "fields": {"incident": here.case, "words": SEEN}, "then": "board"}
    )
    here.server.enter()
    assert SEEN not in here.read(here.steward).words()


def test_nobody_gives_one_in_anothers_name(here: Set) -> None:
    here.floor.say(
        by="dp",
        vouched_by="upm",
        known="vouched",
        kind="AccountGiven",
        text="T" * 42 + "A",
        saw=True,
        heard=True,
        answers=[here.case],
    )
    assert here.floor.state.incidents[here.case].givers == ()


def test_an_account_from_a_phone_that_somebody_else_enrolled_says_so(here: Set) -> None:
    here.key(here.steward)
    here.floor.say(by="ad", kind="PersonEnrolled", person="grip", department="grip")
    here.floor.key("grip", "first")
    other = Window(here.floor.phone("grip", "second"), here.server)  # by the founder
    here.account(other, "I saw nothing at all.")
    here.server.enter()
    words = here.read(here.steward).words()
    assert "Signed on a device that somebody else enrolled for grip." in words


def test_one_that_the_record_has_no_act_of_is_marked(here: Set) -> None:
    here.key(here.steward)
    fields = {"incident": here.case, "words": SEEN}
    here.actor.send({"kind": "Accounted", "fields": fields, "then": "board"})  # and the line broke
    here.account(here.dp, OTHER)
    here.server.enter()
    words = here.read(here.steward).words()
    assert SEEN in words
    assert words.count("The record does not have it that this one was given.") == 1


def test_nobody_releases_what_another_opened(here: Set) -> None:
    here.hat("ad", "investigator")
    for window in (here.steward, here.dp):
        here.key(window)
    here.account(here.actor, SEEN)
    here.server.enter()
    here.floor.say(by="ad", kind="AccountsReleased", answers=[here.case], to=["dp"])
    phone = here.read(here.steward)
    assert "ad released them to dp" in phone.words()
    assert "Seal what I opened to dp" not in phone.labels()


def test_a_reader_who_is_said_to_have_left_still_releases(here: Set) -> None:
    here.key(here.steward)
    here.account(here.actor, SEEN)
    here.floor.say(by="producer", kind="PersonDeparted", person="steward", how="sent-away")
    here.server.enter()
    here.read(here.steward)
    here.steward.tap("dp", "I release them to dp")
    (one,) = here.floor.state.incidents[here.case].released
    assert (one[0], one[2]) == (("dp",), "steward")
