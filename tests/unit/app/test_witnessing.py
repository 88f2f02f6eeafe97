"""What a log asks of the world outside, and that nothing waits for it."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.app.errors import SetupError
from coldproof.app.witnessing import policy_of, readers_of
from coldproof.log.note import COSIGNATURE, read_vkey, write_vkey
from coldproof.log.rewritten import SAVED
from tests.houses import Film

VKEY = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"


def test_without_a_file_there_is_no_policy(tmp_path: Path) -> None:
    assert policy_of(tmp_path) is None


def test_a_policy_is_read(tmp_path: Path) -> None:
    (tmp_path / "policy.txt").write_text(f"log {VKEY}\nquorum none\n", "utf-8")
    policy = policy_of(tmp_path)
    assert policy is not None
    assert policy.quorum == "none"


@pytest.mark.parametrize("data", [b"\xff\n", b"", b"quorum nobody\n", b"log x\nquorum none\n"])
def test_a_policy_that_can_not_be_read_is_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "policy.txt"
    path.write_bytes(data)
    with pytest.raises(SetupError) as refused:
        policy_of(tmp_path)
    assert str(refused.value).startswith(f"{path}: found ")
    assert str(refused.value).endswith("; a policy as C2SP tlog-policy tells it would do")


@pytest.mark.parametrize("name", ["policy.txt", "mirrors.txt"])
@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16", "utf-16-le"])
def test_what_an_editor_saved_anew_says_how_to_save_it(
    name: str, encoding: str, film: Film, tmp_path: Path
) -> None:
    path = film.folder / name
    path.write_bytes(f"# the union's\n{VKEY}\n".encode(encoding))
    with pytest.raises(SetupError) as refused:
        readers_of(film.folder)
    mark = "a mark (BOM) at its beginning, as editors of Windows save UTF-8"
    wide = "UTF-16, as `>` of Windows PowerShell 5.1 and editors of Windows write it"
    how = mark if encoding == "utf-8-sig" else wide
    assert str(refused.value) == f"{path}: found {how}; {SAVED} would do"
    if name == "policy.txt":
        said = film.misused("export", tmp_path / "a.zip")
        assert said == f"{path}: found {how}; {SAVED} would do"


def test_a_policy_that_is_a_folder_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "policy.txt"
    path.mkdir()
    with pytest.raises(SetupError) as refused:
        policy_of(tmp_path)
    want = "a policy as C2SP tlog-policy tells it would do"
    assert str(refused.value) == f"{path}: found is a directory; {want}"


def test_a_log_is_no_witness_of_itself(film: Film) -> None:
    key = read_vkey(film.ok("key", "--log").strip())
    own = write_vkey(key._replace(kind=COSIGNATURE))
    (film.folder / "policy.txt").write_text(f"witness itself {own}\nquorum itself\n", "utf-8")
    said = film.misused("log", "--witnesses")
    want = "the log's own key as the log witness itself; somebody else's would do"
    assert said == f"policy.txt: found {want}"


def test_without_files_nobody_outside_reads_entries(tmp_path: Path) -> None:
    assert readers_of(tmp_path) == {}


def test_mirrors_are_named_one_on_each_line(tmp_path: Path) -> None:
    (tmp_path / "mirrors.txt").write_text(f"# the union's\n\n{VKEY}\n", "utf-8")
    assert list(readers_of(tmp_path)) == ["PeterNeumann"]


@pytest.mark.parametrize("data", [b"x\n", b"\xff\n", f" {VKEY}\n".encode()])
def test_mirrors_that_can_not_be_read_are_refused(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "mirrors.txt"
    path.write_bytes(data)
    with pytest.raises(SetupError) as refused:
        readers_of(tmp_path)
    assert str(refused.value).startswith(f"{path}: found ")
    assert str(refused.value).endswith("; one verifier key on each line would do")
