"""Exit codes and the one sentence: whatever goes wrong in a command, nobody sees a traceback."""

import argparse
import io
import re
import sys
from pathlib import Path
from types import ModuleType

import pytest

from coldproof.acts.errors import FormatError
from coldproof.app.errors import DayError, Ended, NotReached, RecordError, Refused, SetupError
from coldproof.cli import log, main, verify
from coldproof.cli.errors import UsageError
from coldproof.cli.main import COMMANDS, RECORD, TOLD, parser
from coldproof.desk.errors import NobodySigned
from coldproof.keys.errors import LibraryError
from coldproof.log.errors import NoteError
from coldproof.store.errors import Closed, ReadOnly, StorageFailed

PARTS = ("a thing", "another", "this")
TOLD_SO = "a thing: found another; this would do"
REFUSED = "a thing refused: found another; this would do"


@pytest.mark.parametrize(
    ("error", "code", "said"),
    [
        (DayError("day.toml", 3, 1, "at", "another", "this"), 2, "day.toml, line 3, act 1, at:"),
        (UsageError("a thing: found another"), 2, "a thing: found another"),
        (FormatError(*PARTS), 2, REFUSED),
        (RecordError(*PARTS), 1, TOLD_SO),
        (Refused(*PARTS), 1, TOLD_SO),
        (Ended(*PARTS), 1, TOLD_SO),
        (NotReached(*PARTS), 1, TOLD_SO),
        (NobodySigned(*PARTS), 1, REFUSED),
        (NoteError(*PARTS), 1, REFUSED),
        (LibraryError(*PARTS), 2, REFUSED),
        (SetupError(*PARTS), 2, TOLD_SO),
        (ReadOnly("reading"), 2, "reading refused: found a folder that cannot be written to;"),
        (Closed(), 1, "the store is closed; opening it again would do"),
        (
            StorageFailed("reading", "no disk"),
            1,
            "reading failed: found no disk; opening the store",
        ),
        (
            PermissionError(13, "Permission denied", "here"),
            2,
            "here: found permission denied; another place would do",
        ),
        (OSError(28, "No space left"), 2, "output: found no space left; more room would do"),
        (KeyboardInterrupt(), 130, "stopped"),
    ],
)
def test_whatever_a_command_raises_is_one_sentence(
    error: BaseException,
    code: int,
    said: str,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    def fails(_: argparse.Namespace) -> int:
        raise error

    monkeypatch.setattr(log, "run", fails)
    mine = io.StringIO()
    monkeypatch.setattr(sys, "stdout", mine)
    assert main(["log", "film"]) == code
    if sys.stdout is not mine:  # it was left behind, and another opened
        sys.stdout.close()
    found = capsys.readouterr().err
    assert found.startswith(f"coldproof: {said}")
    assert found.count("\n") == 1


def name_of(command: ModuleType) -> str:
    """Return what a command is called: as its module, unless that word is Python's own."""
    name: str = getattr(command, "NAME", command.__name__.rpartition(".")[2])
    return name


def test_every_command_is_in_the_help_once(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["--help"])
    listed = re.findall(r"^ {4}([a-z]+) ", capsys.readouterr().out, re.MULTILINE)
    assert listed == [name_of(command) for command in COMMANDS]
    assert set(TOLD).isdisjoint(RECORD)


ASKING = [name_of(c) for c in RECORD if c is not verify]  # it may only write


@pytest.mark.parametrize("command", ASKING)
def test_every_command_of_the_record_asks_where(
    command: str, capsys: pytest.CaptureFixture[str]
) -> None:
    with pytest.raises(SystemExit) as ended:
        parser().parse_args([command])
    assert ended.value.code == 2
    assert "the following arguments are required: " in capsys.readouterr().err


def test_a_folder_with_an_odd_name_is_shown_on_one_line(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["log", str(tmp_path / "no\nsuch")]) == 2
    said = capsys.readouterr().err
    assert "/no\\nsuch: found no production.json (No such file or directory); " in said
    assert said.count("\n") == 1
