"""Every sentence that a screen can say, as it stands in the source: none that nobody may say."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest

from coldproof.desk import floor
from coldproof.desk.floor.sequences import ALL

ROOT = Path(floor.__file__).parent
FILES = sorted(ROOT.rglob("*.py"))
BANNED = re.compile(r"\bsafe\b|all.clear|\bgreen\b|\bfault of\b", re.IGNORECASE)


def sentences(path: Path) -> Iterator[str]:
    """Yield what is given to `say` in a file."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func).rpartition(".")[2] == "say":
            for given in node.args:
                if isinstance(given, ast.Constant) and isinstance(given.value, str):
                    yield given.value


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_no_sentence_says_what_nobody_may_say(path: Path) -> None:
    for sentence in sentences(path):
        assert BANNED.search(sentence) is None, sentence
        assert sentence.strip(" .,") not in ("COLD", "HOT", "Cold", "Hot"), sentence


@pytest.mark.parametrize("path", FILES, ids=lambda p: p.relative_to(ROOT).as_posix())
def test_a_sentence_is_said_before_it_is_filled(path: Path) -> None:
    """What is filled in first is in no catalog, so it would stay English."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Call) and ast.unparse(node.func) in ("say", "desk.say"):
            given = node.args[0]
            assert not isinstance(given, ast.JoinedStr), ast.unparse(node)
            filled = isinstance(given, ast.Call) and ast.unparse(given.func).endswith(".format")
            assert not filled, ast.unparse(node)


def test_the_steps_say_none_either() -> None:
    for steps in ALL:
        for step in steps.steps:
            for words in (steps.name, step.does, step.aloud, step.answer):
                assert BANNED.search(words) is None
            assert all(BANNED.search(tap.label) is None for tap in step.taps)
