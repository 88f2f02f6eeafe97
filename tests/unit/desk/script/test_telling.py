"""Who speaks before a colon, and what a title is."""

from __future__ import annotations

import pytest

from coldproof.desk.script.model import Kind, Line
from coldproof.desk.script.telling import in_title, spoken_lines


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(n, Kind.ACTION, text) for n, text in enumerate(texts, 1) if text)


def test_two_names_before_colons_make_speech_until_an_empty_line() -> None:
    told = lines("Clerk: Out of print", "since May.", "", "He shrugs.", "", "Girl: On vinyl?")
    assert spoken_lines(told) == {1, 2, 6}


@pytest.mark.parametrize(
    "told",
    [
        ("Inside: a revolver.", "", "Outside: sirens."),
        ("Clerk: Out of print.", "", "He shrugs."),
        ("The sign says: No.", "", "it says: Never."),
    ],
)
def test_a_list_or_one_name_alone_is_no_speech(told: tuple[str, ...]) -> None:
    assert spoken_lines(lines(*told)) == frozenset()


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        ('She shelves "Pistol Flowers" again.', "Pistol", True),
        ('The song "A dead man, a gun".', "gun", True),
        ('"Six Shots for', "Shots", True),
        ('"Drop the gun," he says.', "gun", False),
        ('She shelves "Flowers" by the Pistol.', "Pistol", False),
        ('"I Told Him That The Gun Was Never Loaded" is long.', "Gun", False),
    ],
)
def test_a_title_is_short_quoted_and_written_so(text: str, word: str, *, title: bool) -> None:
    start = text.index(word)
    assert in_title(text, start, start + len(word)) == title
