"""A bundle that is refused for one thing alone: what was found out is told all the same."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.exchange.bundle.command import REFUSED
from tests.bundles import bag_of, policy_text, small_record, unpacked, zipped
from tests.unit.exchange.bundle.test_command import Said, as_json, run


@pytest.fixture
def bundle(tmp_path: Path) -> Path:
    """Return a whole bundle."""
    return zipped(tmp_path / "a.zip", *bag_of(small_record))


def refused_alone(bundle: Path, tmp_path: Path, what: str) -> tuple[str | Path, ...]:
    """Return arguments by which a bundle is refused although all else fits."""
    if what == "left":
        folder = unpacked(tmp_path / "folder", *bag_of(small_record))
        (folder / ".DS_Store").write_bytes(b"1")
        return (folder, "--log", small_record().vkey)
    policy = tmp_path / "more.txt"
    policy.write_text(policy_text("all", ("steward", "insurer", "union")))
    return (bundle, "--log", small_record().vkey, "--policy", policy)


HEADS = {
    "left": "REFUSED, FOR WHAT AN OPERATING SYSTEM LEFT IN IT.",
    "short": "REFUSED, FOR WANT OF COSIGNATURES.",
}


@pytest.mark.parametrize("what", list(HEADS))
def test_a_bundle_that_is_refused_for_one_thing_alone_is_told_first(
    what: str, bundle: Path, tmp_path: Path, capsys: Said
) -> None:
    arguments = refused_alone(bundle, tmp_path, what)
    assert run(*arguments) == REFUSED
    said = capsys.readouterr().out
    told = " ".join(said.split())
    first = "What was found out all the same comes first, then why it is refused."
    assert told.startswith(f"{HEADS[what]} {first} This is the whole record of ")
    report, _, refusal = told.removeprefix(HEADS[what]).partition(HEADS[what])
    assert "no substitute for looking into the chamber." in report
    assert "was expected." in refusal
    assert "VERIFIED" not in told
    assert "is met" not in told
    assert ("is NOT met: " in report) == (what == "short")
    assert ("none is beside them" in report) == (what == "short")
    assert run(*arguments, "--json") == REFUSED
    plain = as_json(capsys)
    assert plain["result"] == "refused"
    assert plain["report"]["entries"] == 40
    assert plain["report"]["quorum"] == ("short" if what == "short" else "own")
    assert plain["report"]["left"] == ([".DS_Store"] if what == "left" else [])


def test_of_a_bundle_with_another_fault_nothing_else_is_told(
    bundle: Path, tmp_path: Path, capsys: Said
) -> None:
    path, *arguments = refused_alone(bundle, tmp_path, "left")
    with (Path(path) / "data/README.txt").open("ab") as file:
        file.write(b"more")
    assert run(path, *arguments) == REFUSED
    said = capsys.readouterr().out
    assert said.startswith("REFUSED. Do not rely on anything in this bundle.\n")
    assert "chamber" not in said
    assert run(path, *arguments, "--json") == REFUSED
    assert "report" not in as_json(capsys)


@pytest.mark.parametrize("of_all", [0.3, 0.9, 0.9999])
def test_a_bundle_whose_download_was_cut_is_to_be_got_again(
    of_all: float, bundle: Path, tmp_path: Path, capsys: Said
) -> None:
    cut = tmp_path / "cut.zip"
    whole = bundle.read_bytes()
    cut.write_bytes(whole[: int(len(whole) * of_all)])
    assert run(cut, "--log", small_record().vkey) == REFUSED
    said = capsys.readouterr().out
    assert said.startswith("REFUSED. This file is not whole: get it again.\n")
    assert "Coldproof wrote" not in said
    assert run(cut, "--json") == REFUSED
    assert as_json(capsys)["error"]["kind"] == "NotWhole"
    cut.write_bytes(b"no zip at all, whoever calls it so")
    assert run(cut) == REFUSED
    said = capsys.readouterr().out
    assert said.startswith("REFUSED. This is no bundle that Coldproof wrote: rely on nothing in")
