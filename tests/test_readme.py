"""The README tells what is so: each command it shows runs, and prints what it is said to print."""

import re

import pytest

from tests.tidy.files import ROOT
from tools.pages import commands, walk

README = (ROOT / "README.md").read_text(encoding="utf-8")
CLI = (ROOT / "docs/cli.md").read_text(encoding="utf-8")
LINES = re.findall(rf"^{commands.LINE}$", README, re.MULTILINE)
INLINE = re.findall(r"`(coldproof [^`]+)`", README)
SHOWN = {found["line"]: found for found in commands.SHOWN.finditer(README)}
RECORD = (ROOT / walk.PAGE).read_text(encoding="utf-8")
APART = {
    "serve": "docs/serve.md",
    "lan": "docs/serve.md",
    "paper": "docs/papers.md",
    "flash": "docs/flash.md",
    "import": "docs/inventory.md",
    "kit": "docs/inventory.md",
    "relay": "docs/voice.md",
    "erase": "docs/voice.md",
    "lessons": "docs/voice.md",
    "script": "docs/script.md",
    "schedule": "docs/days.md",
    "calendar": "docs/days.md",
}
AGAIN = "`make docs` writes what it prints today"


def test_a_short_example_of_each_command_is_shown_with_its_output() -> None:
    """On this page, or, for a command of the record, on the page that walks through it."""
    here = {commands.arguments(line)[0] for line in LINES}
    there = {commands.arguments(line)[0] for line in walk.lines(RECORD)}
    assert list(SHOWN) == LINES
    assert here | there == set(commands.commands()) - {"demo", *APART}
    assert f"]({walk.PAGE})" in README


@pytest.mark.parametrize("name", APART)
def test_what_does_not_end_or_differs_each_time_has_a_page_of_its_own(name: str) -> None:
    assert f"coldproof {name} " in (ROOT / APART[name]).read_text(encoding="utf-8")


def test_what_is_shown_of_the_record_is_run_on_its_own_page() -> None:
    shown = re.findall(rf"^    ({commands.LINE})$", README, re.MULTILINE)
    serving = (ROOT / "docs/serve.md").read_text(encoding="utf-8").splitlines()
    assert [len(shown), sum(line in serving for line in shown)] == [8, 2]
    assert set(shown) <= {*walk.lines(RECORD), *serving}


@pytest.mark.parametrize("line", LINES)
def test_a_shown_command_runs_and_prints_what_is_shown(line: str) -> None:
    code, output = commands.run(commands.arguments(line))
    assert code == 0
    assert commands.excerpt(output, SHOWN[line]["part"]) == SHOWN[line]["old"], AGAIN


@pytest.mark.parametrize("line", INLINE)
def test_a_command_named_in_a_sentence_runs(line: str) -> None:
    assert commands.run(commands.arguments(line))[0] == 0


@pytest.mark.parametrize("name", ["", *commands.commands()])
def test_the_help_of_each_command_is_in_the_docs(name: str) -> None:
    code, output = commands.run([*([name] if name else []), "--help"])
    head = f"## coldproof {name}".rstrip()
    assert code == 0
    assert f"{head}\n\n```text\n{output.rstrip()}\n```\n" in CLI, AGAIN


def test_each_make_target_that_is_named_exists() -> None:
    targets = re.findall(r"^([a-z]+):.*## ", (ROOT / "Makefile").read_text("utf-8"), re.MULTILINE)
    named = re.findall(r"^make ([a-z]+)$", README, re.MULTILINE)
    assert named == ["demo", "test"]
    assert set(named) <= set(targets)


@pytest.mark.parametrize(
    ("output", "part", "kept"),
    [
        ("a\nb\nc\n", "", "a\nb\nc\n"),
        ("a\nb\nc\n", " lines=2", "a\nb\n…\n"),
        ("a\nb\nc\n", " lines=3", "a\nb\nc\n"),
        ("a\n b\nc\n", ' from="b" lines=1', "…\n b\n…\n"),
        ("a\n b\nc\n", ' from="b" lines=9', "…\n b\nc\n"),
    ],
)
def test_an_excerpt_is_a_part_of_the_output(output: str, part: str, kept: str) -> None:
    assert commands.excerpt(output, part) == kept
