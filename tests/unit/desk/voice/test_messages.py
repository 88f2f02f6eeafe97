from collections.abc import Callable
from typing import Any

import pytest

from coldproof.acts.fields import fields_of
from coldproof.acts.kinds import kinds
from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.errors import MessageError
from coldproof.log.note import write_note
from tests.voice import (
    PRODUCTION,
    Reader,
    Reporter,
    boxed,
    check,
    message,
    noted,
    opened,
    roster_of,
)

STEWARD, SAFETY = Reader("steward"), Reader("safety")
ROSTER = roster_of(STEWARD, SAFETY)
REPORTER = Reporter()
CASE = REPORTER.case
LATER: tuple[k.Message, ...] = (
    message(k.Taken, case=CASE, owner="steward"),
    message(k.Answered, case=CASE, words="The cart is locked now."),
    message(k.Noted, case=CASE, words="Ask props first."),
    message(k.Passed, case=CASE, rung="union"),
    message(k.Linked, case=CASE, act=CASE),
    message(k.Closed, case=CASE, acted=True, words="A lock."),
)


def test_a_report_is_read_as_it_was_written() -> None:
    report = REPORTER.report(hurt=True, name="Zoë, second unit", tell_number=True)
    said = m.open_message(noted(report, REPORTER.signer), ROSTER, check)
    assert said == m.Said(report, m.REPORTER)


@pytest.mark.parametrize("later", LATER, ids=lambda one: type(one).__name__)
def test_a_reader_s_word_is_theirs(later: k.Message) -> None:
    said = m.open_message(noted(later, STEWARD.signer), ROSTER, check)
    assert said == m.Said(later, "steward@steward")


def test_what_a_reporter_says_later_is_signed_by_the_same_hand() -> None:
    more = message(k.Continued, case=CASE, words="Again today.")
    voices = {CASE: REPORTER.report().voice}
    assert m.open_message(noted(more, REPORTER.signer), ROSTER, check, voices).signer == m.REPORTER
    for signer, known in ((Reporter().signer, voices), (REPORTER.signer, {})):
        with pytest.raises(MessageError, match="one signed by whom it says"):
            m.open_message(noted(more, signer), ROSTER, check, known)


def test_only_who_it_is_sealed_to_opens_it() -> None:
    box = boxed(noted(REPORTER.report(), REPORTER.signer), [STEWARD, SAFETY], REPORTER)
    for one in (STEWARD, SAFETY, REPORTER):
        said = m.open_message(opened(box, one.identity), ROSTER, check)
        assert said.message == REPORTER.report()
    with pytest.raises(Exception, match="No matching keys found"):
        opened(box, Reader("producer").identity)


@pytest.mark.parametrize("size", [1, 12_000, 20_000])
def test_a_message_is_as_long_as_every_other_of_its_class(size: int) -> None:
    data = noted(REPORTER.report(words="x" * size), REPORTER.signer)
    assert len(data) == m.SIZES[0 if size < 15_000 else 1]


def test_a_reader_who_was_revoked_says_nothing_more() -> None:
    old = ROSTER.keys["steward@steward"]._replace(revoked=9)
    roster = ROSTER._replace(keys={**ROSTER.keys, "steward@steward": old})
    data = noted(LATER[1], STEWARD.signer)
    assert m.open_message(data, roster, check, position=8).signer == "steward@steward"
    with pytest.raises(MessageError, match="one signed by whom it says"):
        m.open_message(data, roster, check, position=9)


def test_nobody_speaks_under_another_s_name() -> None:
    text = m.text_of(PRODUCTION, LATER[1])
    line = SAFETY.signer.line(text)._replace(name=STEWARD.signer.name)
    with pytest.raises(MessageError, match="one signed by whom it says"):
        m.open_message(m.padded(write_note(text, (line,))), ROSTER, check)
    with pytest.raises(MessageError, match="one signed by whom it says"):
        m.open_message(noted(LATER[1], REPORTER.signer), ROSTER, check)


def note_of(text: bytes) -> bytes:
    return m.padded(write_note(text, (REPORTER.signer.line(text),)))


GOOD = m.text_of(PRODUCTION, REPORTER.report())


@pytest.mark.parametrize(
    ("data", "found"),
    [
        (b"", "no padded message"),
        (bytes(100), "no padded message"),
        (b"\xff" * 4_096, "no padded message"),
        (bytes(4_095) + b"x", "no padded message"),
        (note_of(GOOD.replace(b"sealed/v1", b"sealed/v2")), "another first line"),
        (note_of(GOOD.replace(b" Reported", b" Reportet")), "another first line"),
        (note_of(GOOD.replace(PRODUCTION.encode(), b"another")), "one of another production"),
        (note_of(GOOD.replace(b'":', b'": ')), "other bytes than our writer's"),
        (note_of(GOOD.replace(b'"about"', b'"aboux"')), "'aboux'"),
        (note_of(GOOD.replace(b'["weapons"]', b'["wapons"]')), "'wapons'"),
        (note_of(GOOD + b"more\n"), "other bytes than our writer's"),
    ],
)
def test_other_bytes_are_refused(data: bytes, found: str) -> None:
    with pytest.raises(MessageError) as caught:
        m.open_message(data, ROSTER, check)
    assert caught.value.found == found


def test_what_would_end_an_interpreter_is_refused() -> None:
    head = GOOD.partition(b"\n")[0] + b"\n"
    for deep in (b'{"a":' * 5_000 + b"1" + b"}" * 5_000, b"[" * 9_000):
        with pytest.raises(MessageError, match="canonical JSON"):
            m.open_message(note_of(head + deep + b"\n"), ROSTER, check)


@pytest.mark.parametrize("words", ["", "x" * 20_001, "a\rb", "a\0b", "a\tb", "\ud800"])
def test_words_that_cannot_be_kept_are_refused(words: str) -> None:
    with pytest.raises((MessageError, ValueError)):
        m.text_of(PRODUCTION, REPORTER.report(words=words))


def test_a_message_that_no_box_takes_is_refused() -> None:
    with pytest.raises(MessageError, match="at most 1048572"):
        m.padded(bytes(m.SIZES[-1]))


def free_text(hint: Any) -> bool:
    return "FreeText" in str(hint)


def test_no_act_of_the_open_log_has_room_for_free_text() -> None:
    assert not [
        f"{name}.{field.name}"
        for name, kind in kinds().items()
        for field in fields_of(kind).values()
        if free_text(field.hint)
    ]
    assert free_text(fields_of(k.Reported)["words"].hint)


def test_the_commitment_is_opened_by_text_and_salt_alone() -> None:
    salt = REPORTER.secrets.salt
    found = m.commitment(salt, GOOD)
    changes: list[Callable[[], bytes]] = [
        lambda: m.commitment(salt, GOOD + b"x"),
        lambda: m.commitment(bytes(32), GOOD),
        lambda: m.commitment(salt + GOOD[:1], GOOD[1:]),
    ]
    assert found == m.commitment(salt, GOOD)
    assert found not in [change() for change in changes]
