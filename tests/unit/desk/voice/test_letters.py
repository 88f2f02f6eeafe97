"""What a letter shows: what is proven, what is somebody's word, and how it came about."""

from __future__ import annotations

from typing import Any

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.roster import Roster, key_text
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.letters import Sheet, commitment_of, opened_early, readable, sheet
from coldproof.desk.voice.messages import open_note
from coldproof.log.note import read_note
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import Appointment, Box, Letter, Person, Sight, Signed, SignedHow
from coldproof.words.people import Department, Role
from coldproof.words.voice import Shown
from tests.voice import PRODUCTION, Reader, check, message, noted, roster_of

WORDS = "We asked three times."
TEXT = digest_of(WORDS.encode())
CASE, SALT = "A" * 43, "B" * 42 + "A"
DP, AD, UPM = Reader("dp"), Reader("ad"), Reader("upm")
FROZEN = 50
SEEN = Sight(5, 5, "ad", 1)
PEOPLE = {
    "dp": Person(Department.CAMERA, minor=False, position=1),
    "ad": Person(Department.DIRECTION, minor=False, position=2),
    "upm": Person(Department.PRODUCTION, minor=False, position=3),
    "late": Person(Department.GRIP, minor=False, position=FROZEN + 1),
}
ROSTER = roster_of(DP, AD, UPM)


class Note:
    """A drafting note in its box, at an entry of the log."""

    def __init__(self, said: k.Message, by: Reader, position: int) -> None:
        self.data = m.unpadded(noted(said, by.signer))
        self.name, self.by = digest_of(self.data), by.person
        salt = getattr(said, "salt", said.nonce)
        commitment = commitment_of(salt, read_note(self.data).text)
        self.box = Box(1, commitment, position, position)


def drafted(by: Reader, position: int, *readers: str, **more: Any) -> Note:
    told = {"case": CASE, "salt": SALT, "words": WORDS, "readers": list(readers), **more}
    return Note(message(k.Drafted, **told), by, position)


def read(by: Reader, position: int, draft: str, *readers: str) -> Note:
    told = {"case": CASE, "salt": SALT, "draft": draft, "readers": list(readers)}
    return Note(message(k.DraftRead, **told), by, position)


def signed(how: SignedHow = SignedHow.KEY, person: str | None = "dp", **more: Any) -> Signed:
    told: dict[str, Any] = {"position": 60, "via": "steward", "shown": Shown.NAME, **more}
    return Signed(how=how, person=person, role=None, department=None, first_hand=True, **told)


def opened(by: Reader, *, name: str = "", position: int = 60, key: Reader | None = None) -> Signed:
    """Return a hidden signature as a reader opens it; `key` made it, if not who it names."""
    said = message(k.LetterSigned, case=TEXT, shown=Shown.HIDDEN.value, first_hand=True)
    line = (key or by).signer.line(m.text_of(PRODUCTION, said))
    sealed = (by.person, str(said.nonce), key_text(line.signature))
    who = name or by.person
    return signed(SignedHow.OPENED, who, position=position, shown=Shown.HIDDEN, sealed=sealed)


def letter_of(*lines: Signed, notes: tuple[Note, ...] = (), **more: Any) -> Letter:
    drafts = tuple(one.name for one in notes)
    told: dict[str, Any] = {"beside": None, "hold_until": 0, "drafts": drafts, **more}
    return Letter("dp", FROZEN, FROZEN, len(WORDS), signed=lines, **told)


def state_of(letter: Letter, *notes: Note, **more: Any) -> SetState:
    boxes = {f"box-{n}": one.box for n, one in enumerate(notes)}
    disclosed = {one.name: ((one.by, (), None, 70),) for one in notes}  # each by its writer
    told: dict[str, Any] = {
        "people": PEOPLE,
        "letters": {TEXT: letter},
        "boxes": boxes,
        "disclosed": disclosed,
        **more,
    }
    return START._replace(**told)


def told(
    *lines: Signed,
    notes: tuple[Note, ...] = (),
    without: tuple[Note, ...] = (),
    roster: Roster = ROSTER,
    **more: Any,
) -> Sheet:
    """Return the sheet of a letter; `without` are notes that nobody disclosed."""
    letter = letter_of(*lines, notes=notes, **more)
    held = {one.name: one.data for one in notes if one not in without}
    return sheet(state_of(letter, *notes), TEXT, roster, check, held)


def test_who_signed_by_their_own_key_is_proven_and_counts() -> None:
    found = told(signed(), signed(person="ad"), signed(person="upm", withdrawn=70))
    assert (found.distinct, found.late) == (2, 0)
    assert len(found.lines) == 3
    assert len(found.standing) == 2


def test_who_was_enrolled_after_the_text_was_frozen_does_not_count_among_the_others() -> None:
    found = told(signed(), signed(person="late"))
    assert (found.distinct, found.late) == (1, 1)
    assert [one.enrolled for one in found.lines] == [True, False]


def test_one_person_twice_counts_once() -> None:
    again = signed(withdrawn=61)
    assert told(again, signed(position=62), opened(DP, position=63)).distinct == 1


@pytest.mark.parametrize("how", [SignedHow.VOUCHED, SignedHow.PAPER, SignedHow.RING])
def test_what_is_somebody_s_word_proves_nothing(how: SignedHow) -> None:
    found = told(signed(how, "ad" if how is SignedHow.PAPER else None))
    assert found.distinct == 0
    assert not found.lines[0].proven


def test_an_opened_signature_is_built_again_and_checked() -> None:
    assert [one.proven for one in told(opened(DP), opened(AD)).lines] == [True, True]


@pytest.mark.parametrize(
    "one",
    [
        opened(DP, key=AD),  # another key
        opened(DP, name="ad"),  # under another name
        opened(DP)._replace(first_hand=False),  # another text than was signed
        opened(DP)._replace(role=Role.FIRST_AD),
        opened(DP)._replace(sealed=None),
        opened(Reader("ghost")),
    ],
)
def test_an_opened_signature_that_does_not_fit_proves_nothing(one: Signed) -> None:
    found = told(one)
    assert not found.lines[0].proven
    assert found.distinct == 0


def revoked(at: int) -> Roster:
    keys = {**ROSTER.keys, DP.handle: ROSTER.keys[DP.handle]._replace(revoked=at)}
    return ROSTER._replace(keys=keys)


@pytest.mark.parametrize(("at", "proven"), [(30, True), (10, False)])
def test_by_a_revoked_key_what_was_on_the_log_before_counts(at: int, proven: bool) -> None:
    said = message(k.LetterSigned, case=TEXT, shown=Shown.HIDDEN.value, first_hand=True)
    note = Note(said, DP, 20)
    [line] = read_note(note.data).lines
    sealed = (DP.person, str(said.nonce), key_text(line.signature))
    one = signed(SignedHow.OPENED, "dp", shown=Shown.HIDDEN, sealed=sealed)
    state = state_of(letter_of(one), note)
    assert sheet(state, TEXT, revoked(at), check, {}).lines[0].proven is proven
    unseen = state_of(letter_of(one))
    assert not sheet(unseen, TEXT, revoked(at), check, {}).lines[0].proven
    assert sheet(unseen, TEXT, ROSTER, check, {}).lines[0].proven


@pytest.mark.parametrize(
    ("lines", "early"),
    [
        (
            (signed(person="upm", position=60), opened(DP, position=61), opened(AD, position=62)),
            set(),
        ),
        ((signed(person="upm", position=60), opened(DP, position=61)), {61}),
        (
            (opened(DP, position=60), signed(person="upm", position=61), opened(AD, position=62)),
            {60},
        ),
        (
            (
                signed(person="upm", position=60, withdrawn=61),
                opened(DP, position=62),
                opened(AD, position=63),
            ),
            {62, 63},
        ),
        (
            (
                signed(person="upm", position=60, withdrawn=70),
                opened(DP, position=62),
                opened(AD, position=63),
            ),
            set(),
        ),
        (
            (  # what anybody can say of others is not enough
                signed(SignedHow.PAPER, "upm", position=58),
                signed(SignedHow.RING, None, position=59, token=SALT),
                signed(person="late", position=60),
                signed(person="upm", position=60, guest=True),
                opened(DP, position=61),
            ),
            {61},
        ),
    ],
)
def test_what_was_opened_before_enough_had_signed_is_told(
    lines: tuple[Signed, ...], early: set[int]
) -> None:
    assert opened_early(letter_of(*lines, hold_until=3), PEOPLE) == early


def test_how_it_came_about_is_told_from_disclosed_notes() -> None:
    first = drafted(DP, 10, "dp", "ad", words="We asked.")
    seen = read(AD, 12, "C" * 42 + "A", "dp", "ad")
    last = drafted(AD, 20, "dp", "ad", "upm")
    found = told(notes=(last, seen, first))
    assert [one.position for one in found.drafts] == [10, 12, 20]
    assert set(found.could) == {"dp", "ad", "upm"}
    assert (found.read, found.changed, found.office) == (("ad",), ("dp", "ad"), ("upm",))
    assert found.word_for_word
    assert (found.missing, found.refused) == ((), ())


def test_a_draft_that_nobody_disclosed_is_missing_and_tells_nothing() -> None:
    hidden = drafted(DP, 10, "dp", "upm")
    found = told(notes=(hidden, drafted(AD, 11, "ad", words="Else.")), without=(hidden,))
    assert found.missing == (hidden.name,)
    assert (found.could, found.office, found.word_for_word) == (("ad",), (), False)


@pytest.mark.parametrize(
    "said",
    [
        (),
        (("dp", (), None, 70),),  # who froze the text, and has the note
        (("upm", (), None, 70), ("dp", (), None, 71)),
        (("ad", ("upm",), None, 70),),  # to some
        (("ad", (), "2025-04-01", 70),),  # from a day that has not come
    ],
)
def test_a_draft_that_its_writer_did_not_disclose_to_all_tells_nothing(said: Any) -> None:
    own, other = drafted(DP, 10, "dp", words="We asked."), drafted(AD, 11, "ad", "upm")
    disclosed = {own.name: (("dp", (), None, 70),), other.name: said}
    state = state_of(letter_of(notes=(own, other)), own, other, disclosed=disclosed)
    found = sheet(state, TEXT, ROSTER, check, {one.name: one.data for one in (own, other)})
    assert found.missing == (other.name,)
    assert (found.could, found.changed, found.office) == (("dp",), ("dp",), ())
    assert not found.word_for_word


def refusing(note: Note, letter: Letter | None = None, **more: Any) -> Sheet:
    state = state_of(letter or letter_of(notes=(note,)), *more.pop("boxes", (note,)))
    held = {note.name: more.pop("data", note.data)}
    return sheet(state, TEXT, more.pop("roster", ROSTER), check, held)


def test_a_draft_is_refused_that_the_log_has_not_or_has_only_after() -> None:
    late, good = drafted(DP, FROZEN + 1, "dp"), drafted(DP, FROZEN - 1, "dp")
    assert refusing(late).refused == (late.name,)
    assert refusing(good, boxes=()).refused == (good.name,)
    assert refusing(good).refused == ()


def test_a_draft_is_refused_that_is_another_note_or_nobody_s() -> None:
    good, other = drafted(DP, 10, "dp"), drafted(DP, 11, "dp", words="Else.")
    assert refusing(good, data=other.data).refused == (good.name,)
    assert refusing(good, data=b"no note").refused == (good.name,)
    ghost = drafted(Reader("ghost"), 10, "dp")
    assert refusing(ghost).refused == (ghost.name,)
    vote = Note(message(k.LetterWithdrawn, case=CASE), DP, 10)
    assert refusing(vote).refused == (vote.name,)


@pytest.mark.parametrize(("at", "count"), [(11, 0), (10, 1), (5, 1)])
def test_a_draft_by_a_key_that_was_revoked_before_is_refused(at: int, count: int) -> None:
    assert len(refusing(drafted(DP, 10, "dp"), roster=revoked(at)).refused) == count


def test_a_later_box_under_the_same_commitment_takes_no_draft_away() -> None:
    good = drafted(DP, 10, "dp")
    copied = drafted(DP, 10, "dp")
    copied.box = good.box._replace(position=FROZEN + 9)
    assert refusing(good, boxes=(copied, good)).refused == ()


def test_a_draft_named_twice_counts_once() -> None:
    good = drafted(DP, 10, "dp")
    found = refusing(good, letter_of(drafts=(good.name, good.name)))
    assert len(found.drafts) == 1


@pytest.mark.parametrize(
    "office",
    [
        {"department": Department.PRODUCTION},
        {"first": Department.PRODUCTION},
        {"appointments": (Role.UPM,)},
        {"off": (Role.PRODUCER,)},
    ],
)
def test_who_is_or_was_of_the_office_is_told_among_the_readers(office: dict[str, Any]) -> None:
    hats = {
        name: tuple(Appointment(r, "2025-03-13", None, (), 5, SEEN) for r in found)
        for name, found in office.items()
        if name in ("appointments", "off")
    }
    people = {**PEOPLE, "ad": PEOPLE["ad"]._replace(**{**office, **hats})}
    good = drafted(DP, 10, "dp", "ad")
    state = state_of(letter_of(notes=(good,)), good, people=people)
    assert sheet(state, TEXT, ROSTER, check, {good.name: good.data}).office == ("ad",)


def test_two_letters_hang_beside_each_other() -> None:
    other = "C" * 42 + "A"
    letters = {TEXT: letter_of(), other: letter_of(beside=TEXT)}
    state = state_of(letter_of(), letters=letters)
    assert sheet(state, TEXT, ROSTER, check, {}).beside == (other,)
    assert sheet(state, other, ROSTER, check, {}).beside == ()
    assert sheet(state, other, ROSTER, check, {}).letter.beside == TEXT


def test_of_a_text_that_was_never_frozen_nothing_is_told() -> None:
    with pytest.raises(KeyError):
        sheet(START, TEXT, ROSTER, check, {})


def test_by_a_key_that_somebody_else_gave_them_nothing_is_proven() -> None:
    found = told(signed(guest=True), opened(AD)._replace(guest=True))
    assert [one.proven for one in found.lines] == [False, False]
    assert (found.distinct, found.late) == (0, 0)


def test_a_false_opening_takes_no_place_and_what_is_proven_goes_before_others_word() -> None:
    false = opened(DP, key=AD, position=60)
    paper = signed(SignedHow.PAPER, position=59)
    found = told(paper, false)
    assert (found.distinct, len(found.standing)) == (0, 2)
    found = told(paper, false, opened(DP, position=61))
    assert (found.distinct, len(found.standing)) == (1, 1)
    assert [one.signed.withdrawn for one in found.lines] == [61, 61, None]
    nameless = [signed(SignedHow.VOUCHED, None, token=one) for one in (SALT, CASE)]
    assert len(told(*nameless, opened(DP)).standing) == 3


def test_a_role_that_somebody_never_wore_is_told() -> None:
    as_ad = signed()._replace(role=Role.FIRST_AD)
    assert not told(as_ad).lines[0].hat
    hat = Appointment(Role.FIRST_AD, "2025-03-13", None, (), 5, SEEN)
    dp = PEOPLE["dp"]
    for worn in (dp._replace(appointments=(hat,)), dp._replace(off=(hat,))):
        people = {**PEOPLE, "dp": worn}
        state = state_of(letter_of(as_ad), people=people)
        assert sheet(state, TEXT, ROSTER, check, {}).lines[0].hat


def test_who_froze_it_is_told_where_they_are_of_the_office() -> None:
    first = drafted(DP, 10, "dp", "ad")
    letter = letter_of(notes=(first,))._replace(by="upm")
    found = sheet(state_of(letter, first), TEXT, ROSTER, check, {first.name: first.data})
    assert (found.office, found.could) == (("upm",), ("dp", "ad"))


def test_drafts_that_were_left_out_are_counted_where_others_name_them() -> None:
    first = drafted(DP, 10, "dp", "upm", words="We asked.")
    nonce = str(open_note(first.data, ROSTER, check)[0].message.nonce)
    last = drafted(DP, 20, "dp", base=nonce)
    seen = read(AD, 21, nonce, "dp", "ad")
    assert told(notes=(first, last, seen)).gaps == 0
    assert told(notes=(last, seen)).gaps == 1


def test_drafts_of_another_letter_tell_nothing_of_this_one() -> None:
    mine = drafted(DP, 10, "dp", "upm")
    theirs = drafted(AD, 11, "ad", case="C" * 42 + "A", words="Another letter.")
    found = told(notes=(mine, theirs))
    assert (found.could, found.changed) == (("dp", "upm"), ("dp",))
    assert (found.refused, found.word_for_word) == ((theirs.name,), True)


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("We asked.\n\tTwice.", "We asked.\n\tTwice."),
        ("not\u202e safe", "not[U+202E] safe"),
        ("a\u200bb\x00\r\ufeff", "a[U+200B]b[U+0000][U+000D][U+FEFF]"),
        ("1\u200f2\u061c\u200e", "1[U+200F]2[U+061C][U+200E]"),  # turn figures around
        ("a\xad\u2028\u3164\U000e0061", "a[U+00AD][U+2028][U+3164][U+E0061]"),
        ("<b>\u00f1 \U0001f469\u200d\U0001f692", "<b>\u00f1 \U0001f469\u200d\U0001f692"),
    ],
)
def test_what_hides_or_turns_words_around_is_seen(text: str, shown: str) -> None:
    assert readable(text.encode()) == shown
    assert readable(b"\xff") == "\ufffd"
