"""What a device holds of letters: whom a draft is sealed to, values as they were named."""

from __future__ import annotations

import base64
from typing import Any

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.floor.copy import Checked, Copy, log_key
from coldproof.desk.floor.lettering import Letters, can_be_sealed_to, keys_of
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.errors import VoiceError
from coldproof.desk.voice.letters import commitment_of
from coldproof.desk.voice.readers import MOST
from coldproof.state.fold import START
from coldproof.state.model import SetState
from coldproof.state.records import Letter, Person
from coldproof.words.people import Department
from coldproof.words.voice import Erasure
from tests.voice import PRODUCTION, Reader, message

TEXT, CASE, SALT = "A" * 43, "B" * 42 + "A", "C" * 42 + "A"


def person(key: str | None, **more: Any) -> Person:
    reading = None if key is None else (key, 5, "phone")
    return Person(Department.CAMERA, minor=False, position=1, reading=reading, **more)


KEY, LEFT = Reader("dp").key, Reader("gone").key
PEOPLE = {
    "dp": person(KEY),
    "ad": person(Reader("ad").key, own=("phone",)),
    "none": person(None),
    "weak": person("age1" + "q" * 58),
    "gone": person(LEFT, departed=9),
    "given": person(Reader("given").key, own=("another-phone",)),
}
STATE: SetState = START._replace(people=PEOPLE)


@pytest.fixture
def letters() -> Letters:
    copy = Copy(log_key(f"coldproof/{PRODUCTION}", bytes(32)), Checked())
    copy.state = STATE
    return Letters(copy)


def test_who_can_be_sealed_to_has_a_key_of_their_own_and_is_here() -> None:
    assert can_be_sealed_to(STATE) == ("ad", "dp")
    assert keys_of(STATE, ["dp", "dp", "gone"]) == [KEY, LEFT]


@pytest.mark.parametrize("name", ["none", "weak", "given", "nobody"])
def test_a_draft_is_sealed_to_nobody_without_a_key(name: str) -> None:
    with pytest.raises(VoiceError, match=f"no reading key of {name}"):
        keys_of(STATE, ["dp", name])


def test_a_box_has_no_more_places(letters: Letters) -> None:
    with pytest.raises(VoiceError, match=f"at most {MOST}"):
        keys_of(STATE, [f"p{n}" for n in range(MOST + 1)])


def test_that_a_draft_was_read_goes_to_those_who_still_have_a_key(letters: Letters) -> None:
    told = {"case": CASE, "salt": SALT, "readers": ["dp", "none", "gone"]}
    assert letters.keys(message(k.DraftRead, draft=TEXT, **told)) == [KEY]
    with pytest.raises(VoiceError):
        letters.keys(message(k.Drafted, words="x", **told))
    assert letters.keys(message(k.LetterWithdrawn, case=TEXT)) is None


def test_salt_and_case_come_of_the_chance_of_one_message(letters: Letters) -> None:
    one: dict[str, Any] = {}
    other: dict[str, Any] = {"case": CASE}
    letters.fill(k.Drafted, one, bytes(32))
    letters.fill(k.Drafted, other, bytes(31) + b"\1")
    assert one["case"] != one["salt"]
    assert (other["case"], other["salt"] != one["salt"]) == (CASE, True)
    signed: dict[str, Any] = {}
    letters.fill(k.LetterSigned, signed, bytes(32))
    assert signed == {}


@pytest.mark.parametrize(("shown", "told"), [("hidden-until-enough", True), ("role-only", False)])
def test_only_a_hidden_signature_can_be_dated_later(
    letters: Letters, shown: str, told: bool
) -> None:
    said = message(k.LetterSigned, case=TEXT, shown=shown)
    text = m.text_of(PRODUCTION, said)
    found = letters.commitment(said, text)
    assert found == (commitment_of(said.nonce, text) if told else None)


def test_a_value_is_the_one_that_was_named(letters: Letters) -> None:
    ask = letters.verbs()
    data = base64.b64encode(b"words").decode()
    with pytest.raises(VoiceError, match="bytes of another digest"):
        ask["value"]({"digest": TEXT, "data": data})
    assert letters.values == {}
    name = digest_of(b"words")
    ask["value"]({"digest": name, "data": None})
    assert name in letters.absent
    ask["value"]({"digest": name, "data": data})
    assert (letters.values, letters.absent) == ({name: b"words"}, set())


def test_what_is_wanted_is_the_text_and_its_drafts_but_what_is_here_or_erased(
    letters: Letters,
) -> None:
    name, one, gone = digest_of(b"words"), digest_of(b"one"), digest_of(b"gone")
    letter = Letter("dp", 3, 3, 5, None, 0, (one, gone))
    erased = {gone: ("dp", Erasure.ASKED, 9)}
    letters._copy.state = STATE._replace(letters={name: letter}, erased=erased)
    ask = letters.verbs()
    assert ask["wanted"]({"text": name})["digests"] == [name]  # nobody disclosed a draft
    by_one: tuple[tuple[str, tuple[str, ...], str | None, int], ...] = (("dp", (), None, 4),)
    disclosed = dict.fromkeys((one, gone), by_one)
    letters._copy.state = letters._copy.state._replace(disclosed=disclosed)
    assert ask["wanted"]({"text": name})["digests"] == [name, one]
    ask["value"]({"digest": name, "data": base64.b64encode(b"words").decode()})
    assert ask["wanted"]({"text": name})["digests"] == [one]
    ask["value"]({"digest": one, "data": None})  # it is not asked for at every heartbeat
    assert ask["wanted"]({"text": name})["digests"] == []


def test_nothing_is_given_that_was_not_opened_here(letters: Letters) -> None:
    letters.notes = {7: b"one"}
    ask = letters.verbs()
    assert ask["give"]({"digests": [digest_of(b"two")]}) == {"values": []}
    assert len(ask["give"]({"digests": [digest_of(b"one")]})["values"]) == 1


def test_what_was_handed_in_is_noted_once(letters: Letters) -> None:
    said = message(k.Drafted, case=CASE, salt=SALT, words="x", readers=["dp"])
    letters.commitment(said, m.text_of(PRODUCTION, said))
    for _ in range(2):
        letters.verbs()["handed"]({})
    assert letters.said == [said]
    assert letters.waiting(CASE) == 1


def test_an_opening_is_waited_for_too_and_one_of_another_letter_is_not(letters: Letters) -> None:
    for case in (CASE, TEXT):
        read = message(k.DraftRead, case=case, salt=SALT, draft=TEXT, readers=["dp"])
        letters.commitment(read, m.text_of(PRODUCTION, read))
        letters.verbs()["handed"]({})
    assert letters.waiting(CASE) == 1
