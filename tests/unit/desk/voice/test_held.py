"""What is held of letters: versions, who opened them, and sealed signatures that stand."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.casebook import Line
from coldproof.desk.voice.held import Drafting, Holding, draftings, holding, signatures
from coldproof.desk.voice.letters import commitment_of
from coldproof.log.note import read_note
from coldproof.state.records import Appointment, Letter, Person, Sight, Signed, SignedHow
from coldproof.words.people import Department, Role
from coldproof.words.voice import Shown
from tests.voice import Reader, message, noted

CASE, SALT, TEXT, OTHER = "A" * 43, "B" * 42 + "A", "C" * 42 + "A", "D" * 42 + "A"
DP, AD, LATE = Reader("dp"), Reader("ad"), Reader("late")
FIRST = Appointment(Role.FIRST_AD, "2025-03-13", None, (), 5, Sight(5, 5, "ad", 1))
PEOPLE = {
    "dp": Person(Department.CAMERA, minor=False, position=1),
    "ad": Person(Department.DIRECTION, minor=False, position=2, appointments=(FIRST,)),
    "grip": Person(Department.GRIP, minor=False, position=3),
    "late": Person(Department.GRIP, minor=False, position=51),
}


class Book:
    """Messages that were opened, with the notes that they came in."""

    def __init__(self) -> None:
        self.lines: list[Line] = []
        self.notes: dict[int, bytes] = {}

    def says(self, by: Reader, kind: type[k.Message], at: int | None = None, **more: Any) -> str:
        """Add a message, at the next entry or another; return its nonce."""
        said = message(kind, **more)
        return self.again(said, by, len(self.lines) if at is None else at)

    def again(self, said: k.Message, by: Reader, at: int) -> str:
        self.lines.append(Line(at, at, m.Said(said, by.handle)))
        self.notes[at] = m.unpadded(noted(said, by.signer))
        return said.nonce

    def drafts(self, by: Reader, words: str, *readers: str, **more: Any) -> str:
        told: dict[str, Any] = {"case": CASE, "salt": SALT, "readers": list(readers)}
        return self.says(by, k.Drafted, words=words, **told, **more)

    def reads(self, by: Reader, draft: str) -> str:
        told: dict[str, Any] = {"case": CASE, "salt": SALT, "draft": draft, "readers": ["dp", "ad"]}
        return self.says(by, k.DraftRead, **told)

    def signs(self, by: Reader, shown: Shown = Shown.HIDDEN, text: str = TEXT, **more: Any) -> str:
        return self.says(by, k.LetterSigned, case=text, shown=shown.value, **more)

    @property
    def drafting(self) -> Drafting:
        return draftings(self.lines, self.notes)[CASE]

    def holding(self, *signed: Signed, hold: int = 3) -> Holding:
        letter = Letter("dp", 50, 50, 1, None, hold, (), signed)
        return holding(letter, TEXT, self.lines, self.notes, PEOPLE)


def stands(person: str | None = "dp", how: SignedHow = SignedHow.KEY, **more: Any) -> Signed:
    told: dict[str, Any] = {"position": 60, "via": "steward", "shown": Shown.NAME, "role": None}
    return Signed(how=how, person=person, department=None, first_hand=True, **{**told, **more})


@pytest.fixture
def book() -> Book:
    return Book()


def test_who_could_open_and_who_did(book: Book) -> None:
    first = book.drafts(DP, "One.", "dp", "ad")
    second = book.drafts(AD, "Two.", "ad", "grip", base=first)
    book.reads(AD, first)
    found = book.drafting
    assert [one.message.nonce for one in found.versions] == [first, second]
    assert found.could == ("ad", "dp", "grip")
    assert (found.opened(first), found.opened(second)) == (("ad",), ())


def test_a_note_has_its_own_name_and_signature(book: Book) -> None:
    book.drafts(DP, "One.", "dp")
    [one] = book.drafting.versions
    assert one.digest == digest_of(one.note)
    assert len(one.signature) == 86


def test_the_same_note_in_two_boxes_is_one_version(book: Book) -> None:
    said = message(k.Drafted, case=CASE, salt=SALT, words="One.", readers=["dp"])
    book.again(said, DP, 3)
    book.again(said, DP, 1)
    assert [one.position for one in book.drafting.versions] == [1]


def test_reading_what_nobody_holds_is_no_drafting(book: Book) -> None:
    book.reads(AD, OTHER)
    assert draftings(book.lines, book.notes) == {}


def test_signatures_are_counted_once_a_person(book: Book) -> None:
    first = book.signs(DP)
    book.signs(DP, Shown.ROLE, role="first-ad")
    book.signs(AD, Shown.ROLE, role="first-ad")
    book.signs(AD, text=OTHER)
    found = signatures(book.lines, book.notes, TEXT)
    assert [one.person for one in found] == ["dp", "ad"]
    assert found[0].message.nonce == first


@pytest.mark.parametrize("first", [True, False])
def test_who_took_it_back_has_none_wherever_the_log_has_that(book: Book, first: bool) -> None:
    book.says(DP, k.LetterWithdrawn, at=1 if first else 9, case=TEXT)
    book.again(message(k.LetterSigned, case=TEXT, shown=Shown.HIDDEN.value), DP, 5)
    assert signatures(book.lines, book.notes, TEXT) == ()
    assert book.holding().total == 0


def test_it_is_enough_once_open_and_sealed_ones_are(book: Book) -> None:
    book.signs(DP)
    letter = Letter("dp", 50, 50, 1, None, 3, ())
    assert not book.holding().enough(letter)
    book.signs(AD, Shown.ROLE, role="first-ad")
    found = book.holding(stands("grip"))
    assert (len(found.hidden), len(found.nameless), found.total) == (1, 1, 3)
    assert found.enough(letter)


def test_who_stands_there_already_is_not_counted_again(book: Book) -> None:
    book.signs(DP)
    found = book.holding(stands("dp"))
    assert (found.hidden, found.total) == ((), 1)
    assert book.holding(stands("dp", withdrawn=61)).hidden == ()


def test_what_was_vouched_for_is_withdrawn_when_its_signer_takes_it_back(book: Book) -> None:
    nonce = book.signs(AD, Shown.ROLE, role="first-ad")
    text = read_note(book.notes[0]).text
    token = commitment_of(nonce, text)
    vouched = stands(None, SignedHow.VOUCHED, token=token, act="act-1", role=Role.FIRST_AD)
    assert (book.holding(vouched).nameless, book.holding(vouched).back) == ((), ())
    book.says(AD, k.LetterWithdrawn, case=TEXT)
    found = book.holding(vouched)
    assert (found.back, found.total) == (("act-1",), 0)
    assert book.holding(vouched._replace(withdrawn=70)).back == ()


def test_nobody_has_hidden_ones_opened_by_what_they_say_of_others(book: Book) -> None:
    book.signs(DP)
    book.signs(LATE)
    others = (
        stands("ad", SignedHow.PAPER),
        stands("grip", guest=True),
        stands("late"),
        stands(None, SignedHow.RING, token=TEXT),
        stands(None, SignedHow.VOUCHED, token=OTHER),
        stands("grip", SignedHow.OPENED, sealed=("grip", OTHER, "A" * 86)),
    )
    assert book.holding(*others).total == 1
    assert book.holding(*others, stands("grip")).total == 2


def test_what_others_say_of_a_signer_hides_no_signature_of_theirs(book: Book) -> None:
    book.signs(DP)
    false = stands("dp", SignedHow.OPENED, sealed=("dp", OTHER, "A" * 86))
    for other in (stands("dp", SignedHow.PAPER), stands("dp", guest=True), false):
        assert [one.person for one in book.holding(other).hidden] == ["dp"]
    mine = book.holding().hidden[0]
    opened = false._replace(sealed=("dp", mine.message.nonce, mine.signature))
    assert book.holding(opened).hidden == ()


def test_who_took_it_back_openly_is_not_opened(book: Book) -> None:
    book.signs(DP)
    letter = Letter("dp", 50, 50, 1, None, 3, (), back=("dp",))
    found = holding(letter, TEXT, book.lines, book.notes, PEOPLE)
    assert (found.hidden, found.total) == ((), 0)


def test_who_signs_with_their_name_after_that_is_not_told_twice(book: Book) -> None:
    nonce = book.signs(AD, Shown.ROLE, role="first-ad")
    token = commitment_of(nonce, read_note(book.notes[0]).text)
    vouched = stands(None, SignedHow.VOUCHED, token=token, act="act-1", role=Role.FIRST_AD)
    assert book.holding(vouched, stands("ad")).back == ("act-1",)


def test_a_role_that_its_signer_never_wore_is_counted_for_who_vouches(book: Book) -> None:
    book.signs(AD, Shown.ROLE, role="first-ad")
    assert book.holding().hatless == 0
    book.signs(DP, Shown.ROLE, role="first-ad")
    assert (len(book.holding().nameless), book.holding().hatless) == (2, 1)
