"""What commands on a production share; and a bare Python, which judges all the same."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from coldproof.acts.voice import WorkStopped
from coldproof.cli.errors import UsageError
from coldproof.cli.house import counted, hour, named, speaker
from coldproof.words.floor import Scope
from coldproof.words.ids import NAME_SHAPE
from tests.houses import Film, note_of
from tests.small_log import NOON_US

ROOT = Path(__file__).parents[3]
EXAMPLES = ROOT / "examples"
NO_LIBRARY = "coldproof: the record: found no nacl in this Python; `pip install .` would do\n"
RUN = """\
import contextlib, io, json, sys
for name in ("nacl", "psycopg", "rfc3161_client", "cryptography"):
    sys.modules[name] = None
from coldproof.cli import main
said = []
for arguments in json.loads(sys.argv[1]):
    out, err = io.StringIO(), io.StringIO()
    with contextlib.redirect_stdout(out), contextlib.redirect_stderr(err):
        code = main(arguments)
    said.append([code, out.getvalue(), err.getvalue()])
print(json.dumps(said))
"""


def without_pynacl(*commands: list[str], cwd: Path) -> list[tuple[int, str, str]]:
    """What commands say in a Python without packages of others: exit code, output, error."""
    done = subprocess.run(
        [sys.executable, "-c", RUN, json.dumps(commands)],
        capture_output=True,
        check=True,
        encoding="utf-8",
        env={"PYTHONPATH": str(ROOT / "src"), "COLUMNS": "100"},
        cwd=cwd,
    )
    return [(code, out, err) for code, out, err in json.loads(done.stdout)]


def test_without_pynacl_the_record_says_one_sentence(film: Film, tmp_path: Path) -> None:
    note = tmp_path / "note"
    note.write_bytes(note_of("actor", WorkStopped(scope=Scope.PRODUCTION)))
    day = str(EXAMPLES / "ordinary-day.toml")
    commands = [
        ["init", "new", "--founder", "producer"],
        ["init", "new", "--day", day],
        ["enroll", "film", "--by", "producer", "--person", "dp", "--department", "camera"],
        ["record", "film", "--act", "anything"],
        ["record", "film", "--note", str(note)],
        ["ask", "film", "--act", "anything"],
        ["log", "film"],
        ["key", "film"],
        ["fsck", "film"],
        ["backup", "film", "--to", "copy"],
        ["backup", "new", "--from", "film"],
        ["export", "film", "film.zip"],
        ["witness", "book", "--new", "union.example"],
        ["demo", "--build", "new"],
    ]
    said = without_pynacl(*commands, cwd=film.folder.parent)
    for command, one in zip(commands, said, strict=True):
        assert (command, one) == (command, (2, "", NO_LIBRARY))
    assert not film.folder.with_name("new").exists()
    assert not film.folder.with_name("copy").exists()


def test_without_pynacl_days_are_judged(tmp_path: Path) -> None:
    day = str(EXAMPLES / "ranch-2021.toml")
    offered = (
        'at = "2021-10-21 13:45", by = "armorer", kind = "WeaponOffered", weapon = "G1",'
        ' to = "actor"'
    )
    commands = [
        ["demo", "--day"],
        ["replay", day, "--until", "3"],
        ["can", str(ROOT / "tests/unit/cli/small.toml")],
        ["rules", "core.check"],
        ["state", day, "--at", "3"],
        ["ask", day, "--act", offered],
    ]
    said = without_pynacl(*commands, cwd=tmp_path)
    assert [(code, err) for code, _, err in said] == [(0, "")] * len(commands)
    assert "refused in all 432 combinations of accounts" in said[0][1]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("armorer", ("armorer", "armorer")),
        ("armorer@phone", ("armorer", "phone")),
        ("k7@k7-2", ("k7", "k7-2")),
    ],
)
def test_who_speaks(text: str, found: tuple[str, str]) -> None:
    assert speaker(text, "--by") == found


@pytest.mark.parametrize(
    ("text", "found"), [("", "''"), ("@", "''"), ("a@", "''"), ("a@b@c", "'b@c'"), ("a b", "'a b'")]
)
def test_who_is_nobody(text: str, found: str) -> None:
    with pytest.raises(UsageError) as refused:
        speaker(text, "--by")
    assert str(refused.value) == f"--by: found {found}; {NAME_SHAPE} would do"


def test_a_name_is_returned_as_it_is() -> None:
    assert named("first-ad", "--person") == "first-ad"


def test_hours_days_and_counts() -> None:
    assert hour(NOON_US) == "2026-11-25 12:00:00Z"
    assert [counted(n, "note", "notes") for n in (0, 1, 2)] == ["0 notes", "1 note", "2 notes"]
