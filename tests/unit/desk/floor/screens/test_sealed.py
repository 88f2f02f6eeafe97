"""A report from a phone, read and answered on another: every screen of it, tapped."""

from __future__ import annotations

import base64
from pathlib import Path
from typing import Any

import pytest

from coldproof.desk.voice.errors import MessageError, PhraseError
from tests.unit.desk.floor.driver import Floor, Phone
from tests.unit.desk.floor.speaking import Server, Window

WORDS = "The props cart stood open again."


def vouched(floor: Floor, person: str, role: str) -> None:
    """Have two of the crew give somebody a hat."""
    day = floor.state.day
    for by in ("medic", "armorer"):
        floor.say(by=by, kind="RoleAppointed", person=person, role=role, first_day=day)


class Set:
    """A floor with a steward from outside, who reads, and a phone of somebody of the crew."""

    def __init__(self, folder: Path) -> None:
        self.floor = Floor.of_world(folder)
        self.server = Server(self.floor)
        self.floor.say(by="producer", kind="PersonEnrolled", person="steward", department="outside")
        self.hat("steward", "steward")
        self.steward = self.window("steward")
        self.crew = self.window("dp")

    def hat(self, person: str, role: str) -> None:
        vouched(self.floor, person, role)

    def window(self, person: str) -> Window:
        return Window(self.floor.phone(person), self.server)

    def reading(self) -> None:
        """Have the steward make and publish a reading key."""
        self.steward.phone.open("reports")
        self.steward.tap("Make my reading key here", "I publish this key")

    def report(
        self,
        *,
        typed: str | None = None,
        taps: tuple[str, ...] = (),
        draft: dict[str, Any] | None = None,
        lesson: str = "no",
    ) -> str:
        """Say a report sealed; return its phrase."""
        phone = self.crew.phone
        phone.open("sealed")
        self.crew.tap("Write it", "Weapons", "I do not say")
        phone.enter("words", WORDS)
        answer(phone, hurt="no", crime="no", mistake="no")
        phone.draft.update(draft or {})
        self.crew.tap("On", *taps)
        answer(phone, number="no", further="yes", lesson=lesson)
        self.crew.tap("Without my name", "Make my phrase")
        phrase = str(phone.door.speaking.phrase)
        assert phrase in phone.words()
        phone.enter("typed", typed or phrase.upper())
        self.crew.tap("I have it on paper. Hand it in")
        return phrase

    def open_all(self) -> Phone:
        """Have the steward open what is sealed to them."""
        self.steward.phone.draft["reading"] = str(self.steward.identity.to_public())
        self.steward.phone.route = "reports"
        again = self.steward.phone.door.speaking.reading is not None
        self.steward.tap("Look again" if again else "Open what is sealed to me")
        return self.steward.phone


def answer(phone: Phone, **answers: str) -> None:
    phone.draft.update(answers)


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def test_a_report_is_read_taken_and_answered(here: Set) -> None:
    here.reading()
    phrase = here.report()
    assert "Promised: on the log by" in here.crew.phone.words()
    here.crew.tap("Forget everything on this phone")
    here.server.enter()

    phone = here.open_all()
    here.steward.tap("Weapons")
    assert WORDS in phone.words()
    assert "without a name" in phone.words()
    here.steward.tap("I take it and owe the answer")
    phone.enter("words", "The cart is locked now.")
    here.steward.tap("Send it to who reported")
    here.server.enter()

    crew = here.crew.phone
    crew.open("box")
    crew.enter("phrase", phrase)
    here.crew.tap("Open")
    assert "The cart is locked now." in crew.words()
    assert "steward owes the answer" in crew.words()
    crew.enter("more", "Thank you. It was open again at six.")
    here.crew.tap("Hand it in")
    here.server.enter()
    here.open_all()
    here.steward.tap("Weapons")
    assert "It was open again at six." in phone.words()


def test_who_reads_is_said_before_anything_is_asked(here: Set) -> None:
    here.crew.phone.open("sealed")
    assert "Nobody here can read sealed reports yet." in here.crew.phone.words()
    assert "Nobody from outside the production is among them." in here.crew.phone.words()
    # the founder alone gave these hats, and nobody is a reader by that
    assert "Nothing is sealed to safety, steward: too few" in here.crew.phone.words()
    here.reading()
    here.crew.phone.open("sealed")
    words = here.crew.phone.words()
    assert "from outside the production" in words
    assert "Nobody from outside" not in words
    assert "vouched for by armorer, medic" in words
    assert "Nothing is sealed to safety: too few" in words
    assert "producer" not in words


@pytest.mark.parametrize("typed", ["lusab babad", "lusab babad babad babad babad babad"])
def test_a_phrase_that_was_not_typed_back_hands_nothing_in(here: Set, typed: str) -> None:
    here.reading()
    with pytest.raises(AssertionError, match="no 'I have it on paper"):
        here.report(typed=typed)
    assert "Not the same yet" in here.crew.phone.words()
    assert here.server.handed == []


def test_a_note_among_readers_never_reaches_who_reported(here: Set) -> None:
    here.reading()
    phrase = here.report()
    here.server.enter()
    phone = here.open_all()
    here.steward.tap("Weapons")
    phone.enter("words", "Ask the prop master first.")
    here.steward.tap("Keep it among readers")
    here.server.enter()
    crew = here.crew.phone
    crew.open("box")
    crew.enter("phrase", phrase)
    here.crew.tap("Open")
    assert "Ask the prop master" not in crew.words()
    here.open_all()
    here.steward.tap("Weapons")
    assert "Ask the prop master first." in phone.words()


def test_another_phrase_opens_nothing(here: Set) -> None:
    here.reading()
    here.report()
    here.server.enter()
    other = here.window("ad")
    other.phone.open("box")
    for typed in ("lusab babad", "lusab babad babad babad babad babad"):
        other.phone.enter("phrase", typed)
        with pytest.raises(PhraseError):
            other.tap("Open")


def test_a_producer_with_a_reading_key_is_no_reader(here: Set) -> None:
    here.reading()
    producer = here.window("producer")
    producer.phone.open("reports")
    assert "Reports go to who wears the hat of" in producer.phone.words()
    producer.tap("Make my reading key here", "I publish this key")
    here.report()
    here.server.enter()
    producer.tap("Open what is sealed to me")
    assert "None that you can open." in producer.phone.words()
    here.crew.phone.open("sealed")
    assert "producer" not in here.crew.phone.words()


def test_the_reporter_never_said_that_others_may_be_asked(here: Set) -> None:
    here.reading()
    here.report()
    here.server.enter()
    here.open_all()
    here.steward.tap("Weapons")
    assert "Ask further" in here.steward.phone.words()
    draft: dict[str, Any] = here.crew.phone.draft
    assert "words" not in draft


def test_what_was_typed_is_gone_once_it_is_handed_in(here: Set) -> None:
    here.reading()
    here.report()
    assert WORDS not in str(here.crew.phone.draft)
    here.crew.tap("Forget everything on this phone")
    assert here.crew.phone.door.speaking.secrets is None


def jpeg(*parts: bytes) -> str:
    """Return the least that reads as a JPEG, with further segments in it."""
    table = b"\xff\xdb\x00\x43" + bytes(65)
    scan = b"\xff\xda\x00\x0c" + bytes(10) + b"drawn"
    return base64.b64encode(b"\xff\xd8" + b"".join(parts) + table + scan + b"\xff\xd9").decode()


def test_a_picture_is_shown_before_and_after_without_what_its_file_told(here: Set) -> None:
    here.reading()
    exif = b"\xff\xe1\x00\x16Exif\x00\x00GPS of k7 home"
    crew = here.crew.phone
    crew.open("sealed")
    here.crew.tap("Write it")
    assert "It is drawn anew" in crew.words()
    crew.draft["picture"] = jpeg(exif)
    assert "a face, a hand or a place in it may name you" in crew.words()
    here.report(draft={"picture": jpeg(exif)})
    here.server.enter()
    here.open_all()
    here.steward.tap("Weapons")
    [shown] = [one for one in here.steward.phone.screen["parts"] if one["part"] == "picture"]
    assert shown["data"] == jpeg()
    assert "picture" not in crew.draft


def test_a_file_that_is_no_picture_is_not_sealed(here: Set) -> None:
    here.reading()
    with pytest.raises(MessageError, match="another beginning"):
        here.report(draft={"picture": base64.b64encode(b"a text with a name").decode()})
    assert here.server.handed == []


def test_the_office_reads_a_report_only_where_its_reporter_added_them(here: Set) -> None:
    here.reading()
    producer = here.window("producer")
    producer.phone.open("reports")
    producer.tap("Make my reading key here", "I publish this key")
    here.report(draft={"also": ["producer", "nobody"]})
    here.server.enter()
    here.open_all()
    here.steward.tap("Weapons")
    assert "also sealed, as they chose, to producer" in here.steward.phone.words()
    producer.tap("Open what is sealed to me", "Weapons")
    assert WORDS in producer.phone.words()


def test_adding_the_office_is_offered_apart_and_chosen_by_nobody_else(here: Set) -> None:
    here.reading()
    producer = here.window("producer")
    producer.phone.open("reports")
    producer.tap("Make my reading key here", "I publish this key")
    crew = here.crew.phone
    crew.open("sealed")
    assert "producer" not in crew.words()
    crew.draft["step"] = "allow"
    [also] = [one for one in crew.screen["parts"] if one.get("name") == "also"]
    assert (also["value"], [one["value"] for one in also["options"]]) == ([], ["producer"])


def test_who_gives_the_hat_is_told_what_it_takes_to_read(here: Set) -> None:
    for phone in (here.window("producer").phone, here.crew.phone):
        phone.open("person/actor/hat")
        phone.draft["role"] = "safety"
        assert "once two vouch, none of them of the office" in phone.words()
        phone.draft["role"] = "armorer"
        assert "none of them of the office" not in phone.words()


def test_a_phone_that_somebody_else_added_makes_no_reading_key(here: Set) -> None:
    phone = here.floor.phone("steward", "added-later")
    phone.open("reports")
    assert "no key made here counts" in phone.words()
    assert "Make my reading key here" not in phone.labels()
