"""What a finished letter shows, and what it does not: names, withdrawn ones, an erased text."""

from __future__ import annotations

import hashlib
from typing import Any

import pytest

from coldproof.paper import letter
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.papers import make
from coldproof.paper.source import PaperSource, nobody, nothing
from coldproof.words.voice import Erasure
from tests.small_jpeg import GRAY
from tests.unit.paper import letter_day
from tests.unit.paper.made import LETTER, flat, source
from tests.unit.paper.test_sheets import cells

TEXT, OTHER = letter_day.letters()


def table(made_from: PaperSource) -> list[list[str]]:
    """Return the lines of the table of signatures."""
    blocks = letter.content(made_from, TEXT)["blocks"]
    [found] = [one["rows"] for one in blocks if one["is"] == "table"]
    lines: list[list[str]] = found
    return lines


def test_every_signature_stands_there_withdrawn_ones_too() -> None:
    lines = table(source(LETTER))
    assert [line[0] for line in lines] == ["1", "2", "3", "4", "5", "6", "7"]
    assert [line[4] for line in lines if line[1] == "actor"] == ["withdrawn"]
    assert [line[-1] for line in lines] == ["20", "21", "22", "24", "25", "26", "27"]


def test_a_name_stands_only_where_a_key_shows_who_signed() -> None:
    assert letter_day.NAME in table(source(LETTER))[0][1]
    unbelieved = source(LETTER)._replace(check=nobody)
    assert "grip" in table(unbelieved)[5][1]
    assert "the key does not fit" in table(unbelieved)[5][2]
    value = letter_day.told().values.get

    def spoiled(digest: str) -> bytes | None:
        found = value(digest)
        return found if found is None or b"salt" not in found[:8] else b"\xff"

    assert letter_day.NAME not in str(table(source(LETTER)._replace(value=spoiled)))


def test_what_cannot_be_shown_is_said_and_no_key_is_drawn() -> None:
    words = cells(letter.content(source(LETTER), TEXT))
    assert any(one.startswith("What this cannot show: ") for one in words)
    assert "Step by step" not in words
    assert not any("Sign it" in one for one in words)


def test_drafts_that_are_not_here_are_named_as_missing() -> None:
    known = letter_day.told().values

    def only_text(digest: str) -> bytes | None:
        return known[TEXT] if digest == TEXT else None

    words = cells(letter.content(source(LETTER)._replace(value=only_text), TEXT))
    assert any(one.startswith("2 drafts are named and not disclosed") for one in words)


def test_a_letter_whose_text_is_not_here_or_was_erased_is_refused() -> None:
    with pytest.raises(NoSuchPaper, match="its text is not kept here"):
        letter.content(source(LETTER)._replace(value=nothing), TEXT)
    state = source(LETTER).state
    erased: dict[str, Any] = {TEXT: ("gaffer", Erasure.ASKED, 9)}
    gone = source(LETTER)._replace(value=nothing, state=state._replace(erased=erased))
    with pytest.raises(NoSuchPaper, match="that it was erased"):
        letter.content(gone, TEXT)


def with_text(data: bytes) -> PaperSource:
    """Return a source in which the letter's text is another."""
    known = source(LETTER).value
    return source(LETTER)._replace(value=lambda one: data if one == TEXT else known(one))


def test_whatever_people_wrote_is_drawn_and_never_obeyed() -> None:
    signs = [chr(n) for n in range(32, 0x10000) if not letter.UNDRAWN.match(chr(n))]
    every = "\n".join(" ".join(signs[n : n + 40]) for n in range(0, len(signs), 40))
    words = '#read("/etc/passwd") *b* $x^2$ `c` @ref <lab> #panic(1)\n<script>\n\u0627 \U0001f3ac\n'
    made = make("letter", with_text((words + every).encode()), {"letter": TEXT})
    assert '#read("/etc/passwd") *b* $x^2$ `c` @ref <lab> #panic(1)' in flat(made.data)
    assert "[U+1F3AC]" in flat(made.data)


@pytest.mark.parametrize("data", [b"a\n" * 5_001, b"x" * 300_001])
def test_a_text_that_would_take_all_memory_to_draw_is_refused(data: bytes) -> None:
    with pytest.raises(NoSuchPaper, match="5000 lines at most"):
        letter.content(with_text(data), TEXT)


@pytest.mark.parametrize(
    ("value", "name"),
    [
        (b'{"salt": "A", "text": "Ann"}', "Ann"),
        (b'{"salt": "A"}', None),
        (b'["text"]', None),
        (b"\xff", None),
        (b"[" * 100_000, None),
        (b'{"salt": "A", "text": "\\ud800"}', None),
        ('{"salt": "A", "text": "a\u202eb \U0001f3ac"}'.encode(), "a[U+202E]b [U+1F3AC]"),
    ],
)
def test_a_name_is_read_from_its_line_or_not(value: bytes, name: str | None) -> None:
    assert letter.name_in(value) == name


def with_picture(data: bytes | None) -> PaperSource:
    """Return a source in which the picture of the signature on paper is another."""
    known = source(LETTER).value
    [one] = [s for s in source(LETTER).state.letters[TEXT].signed if s.picture is not None]
    return source(LETTER)._replace(value=lambda n: data if n == one.picture else known(n))


def test_the_picture_of_a_signature_on_paper_is_drawn_and_named_by_its_digest() -> None:
    content = letter.content(with_picture(GRAY), TEXT)
    [drawn] = [one for one in content["blocks"] if one["is"] == "picture"]
    digest = hashlib.sha256(b"\xff\xd8 a photo").hexdigest()
    assert drawn["alt"] == f"first-ad, on the word of gaffer. SHA-256: {digest}"
    made = make("letter", with_picture(GRAY), {"letter": TEXT})
    assert b"/Subtype /Image" in made.data or b"/Subtype/Image" in made.data
    assert digest in flat(made.data).replace("\n", "").replace(" ", "")


@pytest.mark.parametrize("data", [None, b"\xff\xd8 a photo", b"", b"<svg/>", GRAY[:20], b"GIF89a"])
def test_what_is_no_picture_to_draw_is_named_and_nothing_of_it_is_drawn(data: bytes | None) -> None:
    blocks = letter.content(with_picture(data), TEXT)["blocks"]
    assert not [one for one in blocks if one["is"] == "picture"]
    assert "The picture is not drawn here: look for it by its digest." in cells({"blocks": blocks})


def test_a_picture_that_breaks_off_inside_keeps_no_letter_from_being_drawn() -> None:
    torn = GRAY[: GRAY.index(b"\xff\xda") + 12] + b"\xff\xd9"
    made = make("letter", with_picture(torn), {"letter": TEXT})
    assert "Who stands behind it" in flat(made.data)


def test_no_more_pictures_are_drawn_than_there_is_room_for(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(letter, "MOST_PICTURES", 0)
    blocks = letter.content(with_picture(GRAY), TEXT)["blocks"]
    assert not [one for one in blocks if one["is"] == "picture"]
