"""docs/record.md tells what is so: its commands, run in order, print what it shows."""

import re
from functools import cache

import pytest

from coldproof.cli.main import RECORD, parser
from tests.tidy.files import ROOT
from tools.pages import walk
from tools.pages.commands import arguments

PAGE = (ROOT / walk.PAGE).read_text(encoding="utf-8")
LINES = walk.lines(PAGE)
INLINE = re.findall(r"`(coldproof [^`]+)`", PAGE)
LISTS = {"kit", "taking_in", "erase", "schedule", "calendar", "flash", "lessons"}
"""Commands told on a page of their own; tests/test_readme.py knows which."""
AGAIN = "`make docs` writes what it prints today"


@cache
def walked() -> tuple[walk.Shown, ...]:
    """Every command of the page, run once."""
    return tuple(walk.walk(PAGE))


def test_each_command_ends_as_the_page_says() -> None:
    ended = [(one.line, one.code, one.output if one.code != one.wanted else "") for one in walked()]
    assert ended == [(one.line, one.wanted, "") for one in walked()]


def test_each_command_prints_what_is_shown_but_for_chance() -> None:
    shown = walk.told([one.old for one in walked()])
    printed = walk.told([one.new for one in walked()])
    for one, old, new in zip(walked(), shown, printed, strict=True):
        assert (one.line, new) == (one.line, old), AGAIN


def test_every_command_block_is_walked() -> None:
    assert PAGE.count("```sh\n") == len(LINES) == len(walked())


def test_every_command_of_the_record_is_shown() -> None:
    shown = {arguments(line)[0] for line in LINES}
    assert {each.__name__.rpartition(".")[2] for each in RECORD} - shown == LISTS


@pytest.mark.parametrize("line", INLINE)
def test_a_command_named_in_a_sentence_is_one(line: str) -> None:
    assert parser().parse_args(arguments(line)) is not None


def test_nothing_is_written_where_only_chance_is_different() -> None:
    assert walk.written(PAGE, list(walked())) == PAGE


def test_all_outputs_are_written_anew_where_one_is_another() -> None:
    old = [one._replace(old=one.old.replace("everything fits", "it fits")) for one in walked()]
    page = walk.written(PAGE.replace("everything fits", "it fits"), old)
    ids = {walk.PRODUCTION.findall(text)[0] for text in (PAGE, page)}
    assert len(ids) == 2
    assert "everything fits" in page
    assert [mine for mine in ids if mine in PAGE and mine in page] == []
    assert walk.lines(page) == LINES


ID = "abcdefghijklmnop"
KEY = "A" * 43


@pytest.mark.parametrize(
    ("output", "plain"),
    [
        (f"production  {ID}\n({ID})\n", "production  <production>\n(<production>)\n"),
        ("a production of responsibilities\n", "a production of responsibilities\n"),
        (f"coldproof/x+0123abcd+{KEY}=\n", "coldproof/x+0123abcd+<name>=\n"),
        (f"x+0123abcd+{KEY}/\n", "x+<id>+<key>\n"),
        (f"— coldproof/x\n{'A' * 90}==\n", "— coldproof/x\n<signature>\n"),
        (f"{KEY}=\n", "<hash>\n"),
        (f"root {'0a' * 32}\n", "root <digest>\n"),
        (f"root {'0a' * 31}\n", f"root {'0a' * 31}\n"),
        (f"{KEY}  armorer@phone\n", "<name>  armorer@phone\n"),
        ("key 0-_aZ9bc..., core\n", "key <begins>..., core\n"),
        ("entry 3 of 4\n", "entry 3 of 4\n"),
    ],
)
def test_what_chance_made_is_not_compared(output: str, plain: str) -> None:
    assert walk.plain(output) == plain


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("", ""),
        ("short\n\nlines\n", "short\n\nlines\n"),
        (f"{'a ' * 48}b\n", f"{'a ' * 47}a\nb\n"),
        (f"{'a' * 120}\n", f"{'a' * 120}\n"),
        (f"{'a' * 50} {'b' * 50} {'c' * 50}\n", f"{'a' * 50}\n{'b' * 50}\n{'c' * 50}\n"),
    ],
)
def test_long_lines_are_folded_at_a_space(text: str, folded: str) -> None:
    assert walk.folded(text) == folded
