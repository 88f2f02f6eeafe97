"""`coldproof verify`: what an investigator reads, and the exit codes.

`COLDPROOF_GOLDEN=write` writes the outputs anew; read the difference before you keep it.
"""

from __future__ import annotations

import builtins
import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from coldproof.app.settings import Settings, write_settings
from coldproof.cli import main
from coldproof.cli import verify as command
from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.command import NOT_HEARD
from coldproof.keys import signing
from coldproof.keys.errors import LibraryError
from coldproof.log import ed25519
from coldproof.log.note import read_vkey
from tests.bundles import bag_of, flipped, policy_text, resealed, small_record, unpacked, zipped
from tests.unit.golden import assert_golden

HERE = Path(__file__).parent
HEAD = "data/log/checkpoint"
ENTRIES = "data/log/tile/entries/000.p/40"
ORIGIN = "http://localhost:8420"
Said = pytest.CaptureFixture[str]


@pytest.fixture(autouse=True)
def _width(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("COLUMNS", "100")


@pytest.fixture
def whole(tmp_path: Path) -> Path:
    return zipped(tmp_path / "whole.zip", *bag_of(small_record))


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    path = tmp_path / "policy.txt"
    path.write_text(policy_text())
    return path


def output(capsys: Said, code: int, *arguments: str | Path) -> str:
    """Return what the command prints when it ends with a code."""
    assert main(["verify", *map(str, arguments)]) == code
    said = capsys.readouterr()
    assert said.err == ""
    return said.out


def misused(capsys: Said, *arguments: str | Path) -> str:
    """Return the sentence about something that cannot be worked with."""
    assert main(["verify", *map(str, arguments)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("coldproof: ")
    return said.err.removeprefix("coldproof: ").removesuffix("\n")


def test_a_note_beside_a_productions_folder_is_not_passed_over(
    tmp_path: Path, capsys: Said
) -> None:
    (tmp_path / "production.json").write_text("{}")
    said = misused(capsys, tmp_path, "--note", tmp_path / "9.note")
    assert said == "--note: found a production's folder; a receipt would do"


@pytest.mark.parametrize("option", ["--log", "--policy"])
def test_what_was_had_from_elsewhere_is_not_passed_over(
    tmp_path: Path, capsys: Said, option: str
) -> None:
    (tmp_path / "production.json").write_text("{}")
    strip = tmp_path / "strip.txt"
    strip.write_text("strip")
    assert misused(capsys, tmp_path, option, tmp_path / "none", "--strip", strip) == (
        f"{option}: found a production's folder, which is not held against it; a bundle of it, as"
        " `coldproof export` writes one, would do"
    )


def test_an_address_in_a_folder_is_not_called(
    tmp_path: Path, capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    def called() -> Any:
        pytest.fail("somebody was called")

    monkeypatch.setattr(command, "wiring", called)
    key = read_vkey(small_record().vkey)
    settings = Settings("testtesttesttest", "A film", key, "postgresql://127.0.0.1:1/x", ORIGIN)
    (tmp_path / "production.json").write_text(write_settings(settings))
    strip = tmp_path / "strip.txt"
    strip.write_text("strip")
    assert misused(capsys, tmp_path, "--strip", strip) == (
        "verify: found a production's folder whose database is elsewhere, and verify calls nobody;"
        " a bundle of it, as `coldproof export` writes one, would do"
    )


def test_a_bag_with_a_productions_file_in_it_is_a_bag(tmp_path: Path, capsys: Said) -> None:
    folder = unpacked(tmp_path, *bag_of(small_record))
    (folder / "production.json").write_text("{}")
    out = output(capsys, 1, folder, "--log", small_record().vkey)
    assert "production.json: found" in out


def test_the_output_of_a_sound_bundle_that_nobody_reads_is_no_refusal(whole: Path) -> None:
    code = (
        "import os, sys; from coldproof.cli import main; os.close(int(sys.argv[1]));"
        "sys.exit(main(['verify', *sys.argv[2:]]))"
    )
    end, into = os.pipe()
    with os.fdopen(into, "wb") as out:
        arguments = [sys.executable, "-c", code, str(end), str(whole)]
        given = (*arguments, "--log", small_record().vkey)
        started = subprocess.Popen(
            given, stdout=out, stderr=subprocess.PIPE, pass_fds=(end,), text=True
        )
        os.close(end)
        assert started.communicate()[1] == ""
    assert started.returncode == NOT_HEARD


# ----------------------------------------------------------------------------------------- golden


def test_a_verified_record_is_golden(whole: Path, policy: Path, capsys: Said) -> None:
    out = output(capsys, 0, whole, "--log", small_record().vkey, "--policy", policy)
    assert_golden(HERE / "verify.golden.txt", out)


def test_a_record_without_a_key_is_golden(whole: Path, capsys: Said) -> None:
    assert_golden(HERE / "verify-unproven.golden.txt", output(capsys, 3, whole))


def test_a_record_that_is_not_judged_again_is_golden(whole: Path, capsys: Said) -> None:
    out = output(capsys, 0, whole, "--log", small_record().vkey, "--no-rejudge")
    assert_golden(HERE / "verify-no-rejudge.golden.txt", out)


def test_an_extract_is_golden(tmp_path: Path, capsys: Said) -> None:
    path = zipped(tmp_path / "a.zip", *bag_of(small_record, Choice(items=("G-1",))))
    out = output(capsys, 0, path, "--log", small_record().vkey)
    assert_golden(HERE / "verify-extract.golden.txt", out)


def test_a_refusal_is_golden(tmp_path: Path, capsys: Said) -> None:
    top, files = bag_of(small_record)
    bad = resealed({**files, ENTRIES: flipped(files[ENTRIES], 5000)})
    out = output(capsys, 1, zipped(tmp_path / "a.zip", top, bad), "--log", small_record().vkey)
    assert_golden(HERE / "verify-refused.golden.txt", out)


def test_json_is_golden(whole: Path, policy: Path, capsys: Said) -> None:
    log = ("--log", small_record().vkey)
    found = json.loads(output(capsys, 0, whole, *log, "--policy", policy, "--json"))
    for name in ("agent", "checked_ms", "judged_ms"):  # of this program and this hour
        del found["report"][name]
    assert_golden(HERE / "verify.golden.json", json.dumps(found, indent=1) + "\n")


# ------------------------------------------------------------------------------------------- usage


def test_nothing_to_do_is_said(capsys: Said) -> None:
    says = "verify: found no bundle; BUNDLE, or --pyz PATH, would do"
    assert misused(capsys) == says


def test_a_bundle_or_key_that_cannot_be_read_is_bad_usage(
    whole: Path, tmp_path: Path, capsys: Said
) -> None:
    path = tmp_path / "none.zip"
    says = f"{path}: found no such file or directory; a bundle that can be read would do"
    assert misused(capsys, path) == says
    says = "--log: found 'no.key', no such file; a file with the log's key, or that key itself, "
    assert misused(capsys, whole, "--log", "no.key").startswith(says)


def test_the_verifier_is_written_once(tmp_path: Path, capsys: Said) -> None:
    path = tmp_path / "verify.pyz"
    out = output(capsys, 0, "--pyz", path)
    digest = out.removeprefix(f"{path}: SHA-256 ").removesuffix("\n")
    assert digest == hashlib.sha256(path.read_bytes()).hexdigest()
    says = f"--pyz: found {path} already; a new name would do"
    assert misused(capsys, "--pyz", path) == says
    nowhere = tmp_path / "none" / "verify.pyz"
    says = f"--pyz {nowhere}: found no such file or directory; a place to write to would do"
    assert misused(capsys, "--pyz", nowhere) == says


def test_both_can_be_asked_for(whole: Path, tmp_path: Path, capsys: Said) -> None:
    out = output(capsys, 3, whole, "--pyz", tmp_path / "verify.pyz")
    assert out.splitlines()[1] == "CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN."


# ------------------------------------------------------------------------------- which check it is


def test_libsodium_checks_where_it_is(capsys: Said) -> None:
    assert command.best_check() is signing.check
    assert capsys.readouterr().err == ""


def test_without_pynacl_our_own_code_checks_and_says_so(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    real = builtins.__import__

    def without(name: str, *more: Any, **rest: Any) -> Any:
        if name.startswith("coldproof.keys"):
            raise ModuleNotFoundError("No module named 'nacl'", name="nacl")
        return real(name, *more, **rest)

    monkeypatch.setattr(builtins, "__import__", without)
    assert command.best_check() is ed25519.check
    assert capsys.readouterr().err == (
        "coldproof: no nacl in this Python: its signatures are checked by our own code, which is"
        " right and slow\n"
    )


def test_a_libsodium_that_takes_too_much_is_left_alone(
    monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    def lax() -> None:
        raise LibraryError("libsodium", "that it accepts anything", "a release up to 1.0.22")

    monkeypatch.setattr(signing, "refuse_lax_library", lax)
    assert command.best_check() is ed25519.check
    assert "that it accepts anything" in capsys.readouterr().err


def test_the_command_runs_in_a_python_without_packages(whole: Path) -> None:
    source = Path(command.__file__).resolve().parents[2]
    code = (
        "import sys\n"
        f"sys.path.insert(0, {str(source)!r})\n"
        "from coldproof.cli import main\n"
        "sys.exit(main(sys.argv[1:]))\n"
    )
    words = ["verify", str(whole), "--log", small_record().vkey]
    done = subprocess.run(
        [sys.executable, "-I", "-S", "-c", code, *words],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("VERIFIED.\n")
    assert done.stderr.startswith("coldproof: no nacl in this Python: ")
