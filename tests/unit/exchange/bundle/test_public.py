"""Extracts for everybody: only what its owner disclosed, to all, its day come; the rest listed."""

from __future__ import annotations

import zipfile
from pathlib import Path
from typing import Any, cast

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.acts.letters import Disclosed, StatementOffered
from coldproof.acts.production import DeviceEnrolled, HandlingWithheld
from coldproof.app import wiring
from coldproof.app.acting import Hand
from coldproof.app.saying import about_to, say
from coldproof.desk.roster import key_name, key_text, raw_key
from coldproof.desk.voice.kinds import Drafted
from coldproof.exchange.bundle.command import FORGED, VERIFIED
from coldproof.exchange.bundle.layout import PUBLIC
from coldproof.exchange.bundle.public import words_of
from tests.houses import Film, signer_named
from tests.lettered import GIVEN_NAME, TEXT, Told, going_on, lettered
from tests.small_log import PRODUCTION
from tests.unit.cli.test_export import LOG
from tests.unit.exchange.bundle.test_letters import spoiled

DAY = "2026-11-25"  # of the story


@pytest.fixture
def told(film: Film) -> Told:
    return lettered(film)


def disclosed(film: Film, by: str, value: str, **more: Any) -> int:
    """Record that somebody discloses a value; return the entry."""
    body: Any = Disclosed
    with going_on(film) as one:
        return one.say(by, body(value=value, **more), ())


def page(film: Film, *how: str) -> str:
    """Return the page of an extract that verifies."""
    path = film.folder.with_name("p.zip")
    path.unlink(missing_ok=True)
    film.ok("export", path, "--public", *how)
    assert film.run("verify", path, "--log", LOG).code in (VERIFIED, FORGED)
    with zipfile.ZipFile(path) as bag:
        everything = [bag.read(name) for name in bag.namelist()]
        [name] = [one for one in bag.namelist() if one.endswith(PUBLIC)]
        text = bag.read(name).decode()
    for words in (TEXT.encode(), GIVEN_NAME.encode()):
        shown = words.decode().splitlines()[0] in text
        assert any(words in one for one in everything) is shown
    return text


def test_nothing_goes_along_that_nobody_disclosed(film: Film, told: Told) -> None:
    text = page(film, "--letter", told.text)
    assert TEXT.splitlines()[0] not in text
    assert raw_key(told.text).hex() in text.partition("What was left out")[2]
    assert f"Letter {told.text}, frozen at entry {told.at} by gaffer" in text


def test_what_its_owner_disclosed_to_all_goes_along(film: Film, told: Told) -> None:
    at = disclosed(film, "gaffer", told.text, from_day=DAY)
    text = page(film, "--letter", told.text)
    assert TEXT.splitlines()[0] in text
    assert f"Disclosed to everybody by gaffer, entry {at}, from {DAY} on." in text
    assert f'<tr id="p{at}">' in text
    assert raw_key(told.text).hex() not in text.partition("What was left out")[2]


def test_the_page_names_the_word_that_counts_and_opens_it_first(film: Film, told: Told) -> None:
    others = disclosed(film, "armorer", told.text)  # signed it, and did not freeze it
    later = disclosed(film, "gaffer", told.text, from_day="2026-12-24")
    at = disclosed(film, "gaffer", told.text, from_day=DAY)
    text = page(film, "--from", "2026-01-01 00:00")
    assert all(f'<tr id="p{one}">' in text for one in (others, later, at))
    said = text.partition(f'<h3 id="v-{told.text}">')[2].partition("</p>")[0]
    assert f"Disclosed to everybody by gaffer, entry {at}, from {DAY} on." in said


@pytest.mark.parametrize(
    ("by", "more"),
    [
        ("armorer", {}),  # signed it, and did not freeze it
        ("producer", {}),
        ("gaffer", {"to": ("steward",)}),
        ("gaffer", {"from_day": "2026-11-26"}),
    ],
)
def test_others_words_other_readers_and_later_days_disclose_nothing(
    film: Film, told: Told, by: str, more: dict[str, Any]
) -> None:
    disclosed(film, by, told.text, **more)
    assert TEXT.splitlines()[0] not in page(film, "--letter", told.text)


def test_a_draft_is_its_writer_s_and_a_name_its_bearer_s(film: Film, told: Told) -> None:
    with going_on(film) as one:
        told_by = {"case": "A" * 43, "words": "We beg.", "readers": ["gaffer", "steward"]}
        begged = one.draft("gaffer", Drafted, **told_by)
        other = one.keep(b"Another letter.")
        offered: Any = StatementOffered
        one.say("gaffer", offered(text=other, size=15, drafts=(begged,)))
    disclosed(film, "steward", begged)  # the gaffer's
    disclosed(film, "gaffer", told.name)  # wrote the name of another into the record
    assert "We ask." in page(film, "--letter", told.text)  # its writer did
    assert "We beg." not in page(film, "--letter", other)
    assert GIVEN_NAME not in page(film, "--person", "spark")
    disclosed(film, "gaffer", begged)
    assert "We beg." in page(film, "--letter", other)


def test_a_key_that_somebody_else_gave_its_owner_discloses_nothing(film: Film, told: Told) -> None:
    key = signer_named(key_name(PRODUCTION, "gaffer", "given"))
    body, enrolled = cast("Any", Disclosed), cast("Any", DeviceEnrolled)
    given = enrolled(person="gaffer", enrolled="given", key=key_text(key.public))
    with going_on(film) as one:
        one.say("producer", given)
        hand = Hand("gaffer", "given")
        act = about_to(one.house, hand, body(value=told.text), wiring.now_us(), ()).act
        say(one.house, one.writer, act, key)
    assert TEXT.splitlines()[0] not in page(film, "--letter", told.text)
    disclosed(film, "gaffer", told.text)
    assert TEXT.splitlines()[0] in page(film, "--letter", told.text)


def test_a_page_is_made_again_and_a_changed_one_is_refused(film: Film, told: Told) -> None:
    disclosed(film, "gaffer", told.text)
    page(film, "--letter", told.text)
    path = film.folder.with_name("p.zip")
    with zipfile.ZipFile(path) as bag:
        [name] = [one for one in bag.namelist() if one.endswith(PUBLIC)]
        changed = bag.read(name).replace(b"none since", b"some since")
    said = film.run("verify", spoiled(path, PUBLIC, changed), "--log", LOG)
    assert said.code == 1
    assert PUBLIC in said.out


def test_the_whole_record_is_not_for_everybody(film: Film, told: Told) -> None:
    path = film.folder.with_name("p.zip")
    said = film.misused("export", path, "--public")
    assert said == "--public: found nothing chosen; an extract, by --letter or others, would do"
    assert not Path(path).exists()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b'{"salt": "AA", "text": "Hello"}', "Hello"),
        (b'{"salt": "AA", "text": 7}', '{"salt": "AA", "text": 7}'),
        (b"A letter.", "A letter."),
        (b"[" * 100_000, "[" * 100_000),
        (b"\xff\xd8", None),
        (b'{"salt": "A", "text": "\\ud800"}', '{"salt": "A", "text": "\\ud800"}'),
        (b'{"salt": "A", "text": "ok", "and": 1}', '{"salt": "A", "text": "ok", "and": 1}'),
        ('{"salt": "A", "text": "a\u202eb"}'.encode(), "a[U+202E]b"),
        (b'{\0"\0', '{[U+0000]"[U+0000]'),
    ],
)
def test_a_value_is_shown_as_words_or_not(data: bytes, words: str | None) -> None:
    assert words_of(data) == words


def test_of_a_frozen_text_nothing_is_hidden() -> None:
    data = b'{"salt": "AA", "text": "What most would sign"}'
    assert words_of(data, frozen=True) == data.decode()


def test_a_letter_s_text_is_no_markup_and_shown_whole(film: Film, told: Told) -> None:
    data = b'{"salt": "A", "text": "<script>x</script>\\ud800"}'
    text, offered = digest_of(data), cast("Any", StatementOffered)
    with going_on(film) as one:
        one.keep(data)
        one.say("gaffer", offered(text=text, size=len(data)), ())
    disclosed(film, "gaffer", text)
    shown = page(film, "--letter", text)
    assert "<script" not in shown
    assert "{&quot;salt&quot;: &quot;A&quot;, &quot;text&quot;: &quot;&lt;script&gt;" in shown


def test_whose_word_keeps_somebody_from_weapons_is_not_on_the_page(film: Film, told: Told) -> None:
    withheld = cast("Any", HandlingWithheld)
    with going_on(film) as one:
        one.say("steward", withheld(person="gaffer"), ())
    shown = page(film, "--person", "gaffer")
    [line] = [one for one in shown.split("</tr>") if "not in this scene, gaffer" in one]
    assert "not said here" in line
    assert "steward" not in line
