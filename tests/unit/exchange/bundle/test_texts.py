"""The texts in a bundle."""

from __future__ import annotations

import pytest

from coldproof.desk.history.beside import TOLD
from coldproof.desk.history.columns import CLEARANCE, CUSTODY, ROUNDS
from coldproof.desk.history.csv_text import cell_text
from coldproof.desk.history.tables import CHAIN
from coldproof.desk.script.numbers import How
from coldproof.exchange.bundle.layout import Top
from coldproof.exchange.bundle.leaving import ranges
from coldproof.exchange.bundle.texts import Facts, left_out_head, pyz_text, readme

WHOLE = Facts(Top("dc-1", 467, extract=False), 467, "ab" * 32, "coldproof/dc-1+0+key")
EXTRACT = Facts(Top("dc-1", 467, extract=True), 12, "ab" * 32, "coldproof/dc-1+0+key")


def test_the_readme_of_an_extract_says_first_what_it_cannot_be_used_for() -> None:
    first = readme(EXTRACT).decode().splitlines()[0]
    assert first == (
        "VERDICTS CANNOT BE RECOMPUTED FROM THIS EXTRACT: it holds 12 of 467 entries, and what a"
        " rule says of an act depends on every entry before it."
    )
    assert b"CANNOT BE RECOMPUTED" not in readme(WHOLE)


@pytest.mark.parametrize("facts", [WHOLE, EXTRACT])
def test_a_readme_says_how_to_check_and_what_it_cannot_show(facts: Facts) -> None:
    text = readme(facts).decode("ascii")
    for part in (
        "coldproof verify BUNDLE --log LOGKEY",
        "python -I -S verify.pyz BUNDLE --log LOGKEY",
        "whatever its name, or the folder coldproof-dc-1-467",
        "must come to you in another way",
        "coldproof/dc-1+0+key",
        "Root of the log at 467 entries: " + "ab" * 32,
        "What it cannot show",
    ):
        assert part in text
    assert max(len(line) for line in text.splitlines()[1:]) <= 110


@pytest.mark.parametrize("facts", [WHOLE, EXTRACT])
def test_a_readme_says_what_an_apostrophe_before_a_cell_is(facts: Facts) -> None:
    text = readme(facts).decode("ascii")
    assert "'-ZQ0 stands for -ZQ0" in text
    assert cell_text("-ZQ0") == "'-ZQ0"


def test_only_a_whole_readme_explains_the_chain() -> None:
    text = readme(WHOLE).decode("ascii")
    columns = ("scene", "scene_now", "scene_now_how", "why_here", "verdict", "refused_by")
    for column in (*columns, "line_digest", "draft_digest"):
        assert column in CHAIN
        assert column in text
    for how in (*How, TOLD.strip()):
        assert how in text
    assert b"chain.csv" not in readme(EXTRACT)


@pytest.mark.parametrize(
    ("table", "columns"), [("custody", CUSTODY), ("clearance", CLEARANCE), ("rounds", ROUNDS)]
)
def test_only_a_whole_readme_explains_each_column(table: str, columns: dict[str, str]) -> None:
    text = readme(WHOLE).decode("ascii")
    part = text[text.index(f"data/views/{table}.csv has a row") :]
    told = " ".join(part.split())
    for name, says in columns.items():
        assert says
        assert f" {name} {says}" in told
    assert f"{table}.csv".encode() not in readme(EXTRACT)


def test_the_text_about_the_copy_of_the_verifier_sends_its_reader_elsewhere() -> None:
    text = pyz_text("cd" * 32).decode("ascii")
    assert "Get the source of Coldproof from somewhere\nelse than this bundle" in text
    assert "    python -m coldproof verify --pyz mine.pyz\n" in text
    assert "the project published" not in text
    assert "    " + "cd" * 32 + "\n" in text


def test_a_readme_does_not_promise_every_head() -> None:
    text = readme(WHOLE).decode("ascii")
    assert "every head" not in text
    assert "and of those before it what came along" in text


def test_what_was_left_out_is_counted() -> None:
    assert left_out_head(EXTRACT) == (
        "12 of the 467 entries of the record of dc-1 are here; 455 were left out.\n"
    )


@pytest.mark.parametrize(
    ("places", "text"),
    [([], ""), ([3], "3"), ([0, 1, 2], "0-2"), ([0, 3, 4, 9], "0, 3-4, 9")],
)
def test_positions_are_told_as_ranges(places: list[int], text: str) -> None:
    assert ranges(places) == text
