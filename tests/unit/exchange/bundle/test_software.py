"""Which files a verifier is made of, and its one file for a bare Python."""

from __future__ import annotations

import ast
import hashlib
import io
import sys
import zipfile
from pathlib import Path

import pytest

from coldproof import __version__
from coldproof.exchange.bundle import software
from coldproof.exchange.bundle.pyz import build_pyz, pyz_bytes
from coldproof.exchange.bundle.software import WRITES, agent, digest_of, verifier_files

SOURCE = Path(software.__file__).resolve().parents[2]
ROOMS = ("acts", "desk", "log", "rules", "state", "words", "exchange")


def test_the_verifier_is_the_pure_rooms_and_what_reads_bundles() -> None:
    found = verifier_files()
    assert list(found) == sorted(found)
    for path in ("__init__.py", "desk/reading.py", "log/ed25519.py", "exchange/bundle/verify.py"):
        assert found[path] == (SOURCE / path).read_bytes()
    tops = {path.partition("/")[0] for path in found}
    assert tops == {"__init__.py", *ROOMS}
    assert not any(path.startswith("exchange/day") for path in found)
    assert not {f"exchange/bundle/{name}" for name in WRITES} & set(found)
    assert not any("__pycache__" in path for path in found)


def test_it_imports_nothing_that_it_does_not_hold() -> None:
    found = verifier_files()
    for path, content in found.items():
        if not path.endswith(".py"):
            continue
        for node in ast.walk(ast.parse(content)):
            names = []
            if isinstance(node, ast.Import):
                names = [alias.name for alias in node.names]
            elif isinstance(node, ast.ImportFrom):
                names = [node.module or "", *[f"{node.module}.{a.name}" for a in node.names]]
            for name in names:
                top, *rest = name.split(".")
                if top != "coldproof":
                    assert top in sys.stdlib_module_names, (path, name)
                    break
                inner = "/".join(rest)
                known = (f"{inner}.py", f"{inner}/__init__.py", "__init__.py" if not rest else "")
                assert any(one in found for one in known), (path, name)
                break


def test_its_digest_is_of_every_byte_and_path() -> None:
    files = {"a.py": b"1", "b.py": b"2"}
    assert digest_of(files) == digest_of(dict(files))
    assert digest_of(files) != digest_of({"a.py": b"1", "b.py": b"3"})
    assert digest_of(files) != digest_of({"a.py": b"1", "c.py": b"2"})
    assert digest_of(files) != digest_of({"a.py": b"1"})
    agent.cache_clear()
    assert agent() == f"coldproof {__version__} {digest_of(verifier_files())}"


def test_the_one_file_is_the_same_every_time_and_holds_the_same_program(tmp_path: Path) -> None:
    digest = build_pyz(tmp_path / "verify.pyz")
    content = (tmp_path / "verify.pyz").read_bytes()
    assert content == pyz_bytes()
    assert digest == hashlib.sha256(content).hexdigest()
    assert content.startswith(b"#!/usr/bin/env python3\n")
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = archive.namelist()
        files = {
            name.removeprefix("coldproof/"): archive.read(name)
            for name in names
            if name != "__main__.py"
        }
    assert names == sorted(names)
    assert files == verifier_files()


def test_the_one_file_is_there_whole_or_not_at_all(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patched:
        patched.setattr("os.fsync", full)
        with pytest.raises(OSError, match="No space"):
            build_pyz(tmp_path / "verify.pyz")
    assert list(tmp_path.iterdir()) == []
    build_pyz(tmp_path / "verify.pyz")
    assert [path.name for path in tmp_path.iterdir()] == ["verify.pyz"]
    assert (tmp_path / "verify.pyz").stat().st_mode & 0o100


def test_the_one_file_is_never_written_over_another(tmp_path: Path) -> None:
    path = tmp_path / "verify.pyz"
    path.write_bytes(b"another")
    with pytest.raises(FileExistsError):
        build_pyz(path)
    assert path.read_bytes() == b"another"
