"""The command behind both doors: exit codes, and what it cannot work with."""

from __future__ import annotations

import argparse
import io
import json
import sys
from pathlib import Path
from typing import Any

import pytest

from coldproof.exchange.bundle import command
from coldproof.exchange.bundle.command import (
    BAD_USAGE,
    NOT_HEARD,
    NOT_PAGES,
    NOT_PROVEN,
    REFUSED,
    VERIFIED,
    BadUsage,
)
from coldproof.exchange.bundle.errors import shown
from coldproof.keys.signing import check
from coldproof.log.note import read_vkey, write_vkey
from tests.bundles import (
    bag_of,
    flipped,
    policy_text,
    resealed,
    small_record,
    unpacked,
    zipped,
)

Said = pytest.CaptureFixture[str]
HEAD = "data/log/checkpoint"


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a whole bundle."""
    return zipped(tmp_path / "a.zip", *bag_of(small_record))


def run(*arguments: str | Path) -> int:
    """Run the command with libsodium's check."""
    parser = argparse.ArgumentParser()
    parser.add_argument("bundle", type=Path)
    command.add_arguments(parser)
    return command.run(parser.parse_args([str(one) for one in arguments]), check)


def misused(*arguments: str | Path) -> str:
    """Return what is said of something that cannot be worked with."""
    with pytest.raises(BadUsage) as caught:
        run(*arguments)
    return str(caught.value)


def as_json(said: Said) -> Any:
    """Return the one JSON object that was printed."""
    out = said.readouterr().out
    assert out.count("\n") == 1
    return json.loads(out)


def test_exit_codes(bundle: Path, tmp_path: Path, capsys: Said) -> None:
    assert run(bundle, "--log", small_record().vkey) == VERIFIED
    assert capsys.readouterr().out.startswith("VERIFIED.\n")
    assert run(bundle) == NOT_PROVEN
    assert capsys.readouterr().out.startswith("CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN.\n")
    top, files = bag_of(small_record)
    bad = zipped(tmp_path / "b.zip", top, {**files, HEAD: flipped(files[HEAD])})
    assert run(bad, "--log", small_record().vkey) == REFUSED
    assert capsys.readouterr().out.startswith("REFUSED. Do not rely on anything in this bundle.\n")


def test_a_key_and_a_policy_may_lie_in_files(bundle: Path, tmp_path: Path, capsys: Said) -> None:
    key, policy = tmp_path / "log.vkey", tmp_path / "policy.txt"
    key.write_text(small_record().vkey + "\n")
    policy.write_text(policy_text())
    assert run(bundle, "--log", key, "--policy", policy) == VERIFIED
    assert "The policy that you gave is met" in capsys.readouterr().out.replace("\n   ", "")


def test_a_key_is_never_the_name_of_a_file(
    bundle: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    own = small_record().vkey
    other = write_vkey(read_vkey(own)._replace(public=b"\x07" * 32))
    for name, content in ((own, other), (other, own)):
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(content + "\n")
    monkeypatch.chdir(tmp_path)
    for key, code, first in (
        (own, VERIFIED, "VERIFIED.\n"),
        (f" {own}\n", VERIFIED, "VERIFIED.\n"),
        (other, REFUSED, "REFUSED. "),
    ):
        assert run(bundle, "--log", key) == code
        assert capsys.readouterr().out.startswith(first)


def by_another(files: dict[str, bytes], more: bytes) -> dict[str, bytes]:
    """Return files that say that another version made them, and more in one of the tables."""
    info = files["bag-info.txt"].replace(b"Agent: coldproof", b"Agent: coldproof-by-others")
    name = "data/views/custody.csv"
    return resealed({**files, "bag-info.txt": info, name: files[name] + more})


def test_pages_of_another_version_have_a_code_of_their_own(tmp_path: Path, capsys: Said) -> None:
    top, files = bag_of(small_record)
    vkey = small_record().vkey
    other = zipped(tmp_path / "b.zip", top, by_another(dict(files), b"=cmd\r\n"))
    assert run(other, "--log", vkey) == NOT_PAGES == 6
    out = capsys.readouterr().out
    assert out.startswith("VERIFIED, BUT ITS PAGES, TABLES AND TEXTS WERE NOT.\n")
    assert "which anybody can write. Read the entries" in " ".join(out.split())
    assert run(other, "--log", vkey, "--json") == NOT_PAGES
    assert as_json(capsys)["result"] == "verified-but-views"
    assert run(other) == NOT_PROVEN
    assert capsys.readouterr().out.startswith("CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN.\n")
    assert run(other, "--json") == NOT_PROVEN
    assert as_json(capsys)["result"] == "consistent"


def test_a_policy_that_names_the_log_proves_the_origin(
    bundle: Path, tmp_path: Path, capsys: Said
) -> None:
    policy = tmp_path / "policy.txt"
    policy.write_text(f"log {small_record().vkey}\n{policy_text()}")
    assert run(bundle, "--policy", policy, "--json") == VERIFIED
    assert as_json(capsys)["report"]["origin"] == "policy"


def test_json(bundle: Path, tmp_path: Path, capsys: Said) -> None:
    assert run(bundle, "--log", small_record().vkey, "--json") == VERIFIED
    found = as_json(capsys)
    assert found["result"] == "verified"
    assert found["report"]["entries"] == 40
    assert found["report"]["verdicts"]["refused"] == [19, 37]
    assert found["report"]["revoked"] == [37]
    assert found["report"]["arrived"] == [33]
    assert found["report"]["other_log"] == [{"device": "first-ad", "positions": [39]}]
    assert run(bundle, "--no-rejudge", "--json") == NOT_PROVEN
    found = as_json(capsys)
    assert found["result"] == "consistent"
    assert found["report"]["verdicts"] is None
    top, files = bag_of(small_record)
    bad = zipped(tmp_path / "b.zip", top, resealed({**files, HEAD: flipped(files[HEAD], 1)}))
    assert run(bad, "--json") == REFUSED
    found = as_json(capsys)
    assert found["result"] == "refused"
    assert found["error"]["kind"] == "BadCheckpoint"
    assert found["error"]["file"] == HEAD


def test_a_bundle_that_cannot_be_read_is_no_refusal(tmp_path: Path) -> None:
    path = tmp_path / "none.zip"
    says = f"{path}: found no such file or directory; a bundle that can be read would do"
    assert misused(path) == says
    odd = misused(f"{tmp_path}/\n")
    assert "\\n': found no such file or directory; a bundle that can be read would do" in odd
    assert "found embedded null byte; a bundle" in misused("\0")


def test_space_at_the_ends_of_a_policys_lines_is_free(bundle: Path, tmp_path: Path) -> None:
    path = tmp_path / "policy.txt"
    path.write_text(policy_text().replace("\n", " \t\n"))
    assert run(bundle, "--log", small_record().vkey, "--policy", path) == VERIFIED


def test_line_ends_of_a_key_alone_are_free(bundle: Path, tmp_path: Path) -> None:
    path = tmp_path / "key"
    path.write_bytes(f"{small_record().vkey}\r\n".encode())
    assert run(bundle, "--log", path) == VERIFIED


def test_nothing_else_comes_as_input(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.stdin", io.TextIOWrapper(io.BytesIO(policy_text().encode())))
    said = misused(bundle, "--policy", "-")
    assert said == "--policy: found -, no such file or directory; a file that can be read would do"


def test_keys_that_are_no_keys_are_refused(bundle: Path, tmp_path: Path) -> None:
    for name in ("nothing", str(tmp_path), "", "a+b", "a" * 5000):
        says = f"--log: found {shown(name)}, no such file; a file with the log's key, or that key"
        assert misused(bundle, "--log", name) == (
            f"{says} itself, as `coldproof key FOLDER --log` prints it, would do"
        )
    assert misused(bundle, "--log", "log+f5ad123b+") == (
        "--log: found '' (verifier key); canonical base64 of kind and public key would do"
    )
    wrong = small_record().vkey.replace("+f5ad123b+", "+00000000+")
    assert misused(bundle, "--log", wrong) == (
        "--log: found 00000000 (key id); its true id f5ad123b would do"
    )
    key = tmp_path / "key"
    key.write_bytes(b"\xff")
    says = f"--log: found {key}, which is no text; UTF-8 would do"
    assert misused(bundle, "--log", key) == says
    key.write_bytes(b"x" * (1 << 20 | 1))
    says = "--log: found more than 1048576 bytes; a short text would do"
    assert misused(bundle, "--log", key) == says
    key.write_text("no key")
    assert misused(bundle, "--log", key) == (
        "--log: found 'no key' (verifier key); name+id+key, as `coldproof key` prints it would do"
    )


def test_policies_that_are_none_are_refused(bundle: Path, tmp_path: Path) -> None:
    policy = tmp_path / "policy.txt"
    says = f"--policy: found {policy}, no such file or directory; a file that can be read would do"
    assert misused(bundle, "--policy", policy) == says
    policy.write_text("quorum nobody\n")
    assert misused(bundle, "--policy", policy) == (
        "--policy: policy line 1 refused: found quorum 'nobody'; a name defined above, or none"
        " would do"
    )


def test_a_key_that_lies_in_the_bundle_proves_nothing(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    folder = unpacked(tmp_path, top, files)
    inside = folder / "data" / "policy.txt"
    want = "which is in the bundle; one had from elsewhere would do"
    assert misused(folder, "--policy", inside) == f"--policy: found {inside}, {want}"
    link = tmp_path / "link"
    link.symlink_to(inside)
    assert misused(folder, "--log", link) == f"--log: found {link}, {want}"


# --------------------------------------------------------------------------- the door of verify.pyz


def test_the_bare_door_has_the_same_output_and_codes(
    bundle: Path, tmp_path: Path, capsys: Said
) -> None:
    vkey = small_record().vkey
    assert run(bundle, "--log", vkey) == VERIFIED
    out = capsys.readouterr().out
    assert command.main([str(bundle), "--log", vkey]) == VERIFIED
    assert capsys.readouterr().out == out
    assert command.main([str(bundle)]) == NOT_PROVEN
    capsys.readouterr()
    assert command.main([str(tmp_path / "none.zip")]) == BAD_USAGE
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("verify.pyz: ")
    with pytest.raises(SystemExit) as caught:
        command.main([])
    assert caught.value.code == BAD_USAGE


def test_an_interrupt_is_said_as_shells_do(bundle: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def interrupt(*_: object) -> int:
        raise KeyboardInterrupt

    monkeypatch.setattr(command, "run", interrupt)
    assert command.main([str(bundle)]) == 130


def test_with_streams_closed_by_who_called_nothing_fails(
    bundle: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdout", None)
    monkeypatch.setattr("sys.stderr", None)
    assert command.main([str(bundle)]) == NOT_PROVEN
    assert command.main([str(bundle), "--json"]) == NOT_PROVEN
    assert command.main([str(bundle), "--log", "x"]) == BAD_USAGE


class Shut:
    """An output that takes nothing."""

    def __init__(self, error: OSError) -> None:
        self.error = error

    def write(self, _: str) -> int:
        """Take it, as a buffer does."""
        return 0

    def flush(self) -> None:
        """Fail."""
        raise self.error


def test_an_output_that_nobody_reads_is_no_refusal(
    bundle: Path, monkeypatch: pytest.MonkeyPatch, capsys: Said
) -> None:
    monkeypatch.setattr("sys.stdout", Shut(BrokenPipeError(32, "Broken pipe")))
    assert command.main([str(bundle)]) == NOT_HEARD == 141
    sys.stdout.close()
    monkeypatch.setattr("sys.stdout", Shut(OSError(28, "No space left on device")))
    assert command.main([str(bundle)]) == BAD_USAGE
    sys.stdout.close()
    says = "verify.pyz: output: found no space left on device; more room would do\n"
    assert capsys.readouterr().err == says
