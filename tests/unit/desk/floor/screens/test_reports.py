"""What is answered and what is not; boxes kept back; what is set aside."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.unit.desk.floor.screens.test_sealed import WORDS, Set, answer, jpeg
from tests.unit.desk.floor.speaking import Window


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def test_an_answer_says_what_it_answers_and_a_question_waits_on(here: Set) -> None:
    here.reading()
    phrase = here.report()
    here.server.enter()
    phone = here.open_all()
    here.steward.tap("Weapons")
    phone.enter("words", "The cart is locked now.")
    here.steward.tap("Send it to who reported")
    here.server.enter()
    crew = here.crew.phone

    def box() -> str:
        crew.open("box")
        crew.enter("phrase", phrase)
        here.crew.tap("Open")
        return crew.words()

    assert f"“{WORDS}”" in box()
    assert "Not answered since" not in crew.words()
    assert "No answer to this is in your box." not in crew.words()
    crew.enter("more", "And who has the key?")
    here.crew.tap("Hand it in")
    here.server.enter()
    assert "Not answered since" in box()
    assert crew.words().count("No answer to this is in your box.") == 1


def test_who_reported_says_that_no_answer_came(here: Set) -> None:
    here.reading()
    phrase = here.report()
    here.server.enter()
    here.open_all()
    # a reader says on the desks that it was answered, and seals it to nobody
    here.steward.tap("Weapons")
    case = here.steward.phone.route.partition("/")[2]
    nonce = here.steward.phone.door.speaking.book.cases[case].reported.nonce
    fields = {"case": case, "words": "All told.", "after": nonce}
    here.steward.send({"kind": "Answered", "fields": fields})
    lost = here.server.handed.pop()
    here.server.enter()
    here.crew.phone.open("box")
    here.crew.phone.enter("phrase", phrase)
    here.crew.tap("Open", "Tell them that no answer came")
    here.server.handed.append(lost)
    here.server.enter()
    here.open_all()
    assert "who reported says that no answer came" in here.steward.phone.words()
    assert "an answer is owed" in here.steward.phone.words() or "to be read by" in (
        here.steward.phone.words()
    )
    here.steward.tap("Weapons")
    assert "Who reported says that no answer came" in here.steward.phone.words()


def test_a_bare_word_of_an_answer_is_shown_so(here: Set) -> None:
    here.reading()
    phrase = here.report()
    here.server.enter()
    here.open_all()
    here.steward.tap("Weapons")
    case = here.steward.phone.route.partition("/")[2]
    here.steward.send({"kind": "Answered", "fields": {"case": case, "words": "All told."}})
    here.server.enter()
    crew = here.crew.phone
    crew.open("box")
    crew.enter("phrase", phrase)
    here.crew.tap("Open")
    assert "It names nothing that was said here, and ends no wait." in crew.words()
    assert "Not answered since" in crew.words()


def test_a_box_that_the_server_keeps_back_is_counted(here: Set) -> None:
    here.reading()
    phrase = here.report()
    here.server.enter()
    here.server.withheld.add(here.server.posted[0][0])
    here.open_all()
    assert "1 boxes of the record were not given to this phone." in here.steward.phone.words()
    crew = here.crew.phone
    crew.open("box")
    crew.enter("phrase", phrase)
    here.crew.tap("Open")
    assert "1 boxes of the record were not given to this phone." in crew.words()
    assert "Nothing is on the log under this phrase." in crew.words()


def test_what_is_no_report_is_set_aside_and_taken_back(here: Set) -> None:
    here.reading()
    here.report()
    here.server.enter()
    phone = here.open_all()
    here.steward.tap("Weapons", "This is no report: set it aside")
    here.server.enter()
    here.open_all()
    assert "Set aside as no report" in phone.words()
    assert "set aside by steward" in phone.words()
    here.steward.tap("Weapons", "It is a report: take it back")
    here.server.enter()
    here.open_all()
    assert "Set aside as no report" not in phone.words()
    assert "nobody has taken it" in phone.words()


def test_a_report_on_paper_is_typed_in_by_a_reader_and_the_slip_goes_back(here: Set) -> None:
    here.reading()
    phone = here.open_all()
    here.steward.tap("Type in a report that came on paper", "Weapons", "I do not say")
    phone.enter("words", WORDS)
    answer(phone, hurt="no", crime="no", mistake="no")
    here.steward.tap("On")
    answer(phone, number="no", further="no", lesson="no")
    here.steward.tap("Without my name", "Make my phrase")
    assert "Write it on the slip of their sheet, hand that back, and keep no copy." in phone.words()
    phrase = str(phone.door.speaking.phrase)
    phone.enter("typed", phrase)
    here.steward.tap("I have it on paper. Hand it in", "Forget everything on this phone")
    assert phone.door.speaking.secrets is None
    here.server.enter()
    here.open_all()
    here.steward.tap("Weapons")
    assert "typed by a reader from a sheet of paper" in phone.words()
    crew = here.crew.phone
    crew.open("box")
    crew.enter("phrase", phrase)
    here.crew.tap("Open")
    assert WORDS in crew.words()


def test_a_picture_that_our_page_did_not_draw_and_words_that_turn_others_are_not_shown_so(
    here: Set,
) -> None:
    here.reading()
    frame = b"\xff\xc0\x00\x0b\x08\xea\x60\xea\x60\x01\x01\x11\x00"  # of 60,000 dots a side
    here.report(draft={"picture": jpeg(frame), "words": WORDS + "\u202e"})
    here.server.enter()
    phone = here.open_all()
    here.steward.tap("Weapons")
    assert "A picture that this page would not have drawn: it is not shown." in phone.words()
    assert [one for one in phone.screen["parts"] if one["part"] == "picture"] == []
    assert f"{WORDS}[U+202E]" in phone.words()


def two_readers(here: Set) -> tuple[Window, dict[str, Any]]:
    """Return a second reader who has opened the case, and what would close it."""
    here.reading()
    here.hat("safety", "safety")
    safety = here.window("safety")
    safety.phone.open("reports")
    safety.tap("Make my reading key here", "I publish this key")
    here.report()
    here.server.enter()
    safety.tap("Open what is sealed to me", "Weapons")
    case = safety.phone.route.partition("/")[2]
    nonce = safety.phone.door.speaking.book.cases[case].reported.nonce
    fields = {"case": case, "words": "All done.", "acted": True, "after": nonce}
    return safety, {"kind": "Closed", "fields": fields}


def test_a_reader_whom_two_took_off_closes_nothing(here: Set) -> None:
    safety, closing = two_readers(here)
    for by in ("medic", "armorer"):
        here.floor.say(by=by, kind="RoleEnded", person="safety", role="safety")
    here.floor.wait(14 * 3600)
    safety.send(closing)
    here.server.enter()
    phone = here.open_all()
    assert "closed" not in phone.words()
    assert "1 boxes were sealed to you and hold no message of ours." in phone.words()


def test_a_key_that_somebody_gave_a_reader_closes_nothing(here: Set) -> None:
    safety, closing = two_readers(here)
    here.floor.key("safety", "forged")  # by the founder's word, as any further key can be
    safety.phone.sync()
    safety.phone.device = "forged"
    safety.send(closing)
    here.server.enter()
    phone = here.open_all()
    assert "closed" not in phone.words()
    assert "1 boxes were sealed to you and hold no message of ours." in phone.words()
