"""Letters in bundles: counted from entries and values, whole and alone; what is false is named."""

from __future__ import annotations

import hashlib
import json
import subprocess
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.letters import StatementSigned
from coldproof.desk.roster import raw_key
from coldproof.exchange.bundle.command import BROKEN, FORGED, NOT_PROVEN
from coldproof.words.ids import Digest
from tests.houses import Film
from tests.lettered import GIVEN_NAME, TEXT, Told, going_on, lettered, strip_of
from tests.unit.cli.test_export import LOG

WORDS = TEXT.encode()


@pytest.fixture
def told(film: Film) -> Told:
    return lettered(film)


def exported(film: Film, *how: str) -> Path:
    """Return a new bundle."""
    path = film.folder.with_name("b.zip")
    path.unlink(missing_ok=True)
    film.ok("export", path, *how)
    return path


def report(film: Film, path: Path, code: int = FORGED) -> dict[str, Any]:
    """Return what is said of a bundle as JSON."""
    said = film.run("verify", path, "--log", LOG, "--json")
    assert said.code == code
    found: dict[str, Any] = json.loads(said.out)
    return found


def spoiled(path: Path, name: str, content: bytes) -> Path:
    """Return a bundle with other bytes in one of its files, its manifests made to fit."""
    out = path.with_name("spoiled.zip")
    with zipfile.ZipFile(path) as old, zipfile.ZipFile(out, "w") as new:
        for info in old.infolist():
            data = old.read(info)
            new.writestr(info.filename, content if info.filename.endswith(name) else data)
    return out


@pytest.mark.parametrize("alone", [False, True])
def test_a_letter_is_counted_from_its_entries(film: Film, told: Told, alone: bool) -> None:
    path = exported(film, *(("--letter", told.text) if alone else ()))
    letter, other = report(film, path)["report"]["letters"]
    assert (letter["text"], letter["bytes"]) == (told.text, len(WORDS))
    names = ("standing", "distinct", "own_key", "opened", "vouched", "on_paper", "late")
    assert [letter[name] for name in names] == [5, 3, 3, 1, 1, 0, 1]
    assert letter["withdrawn"] == 1
    assert letter["false"] == [told.false]
    assert (letter["drafts"], letter["missing"], letter["refused"]) == (2, 0, 0)
    assert letter["could"] == ["gaffer", "steward"]
    assert (letter["read"], letter["changed"], letter["office"]) == (["steward"], ["gaffer"], [])
    assert letter["beside"] == [other["text"]] == [told.other]
    assert other["differs"] == told.text
    assert (other["standing"], other["distinct"]) == (1, 1)


def test_what_is_said_of_it_is_one_block(film: Film, told: Told) -> None:
    said = " ".join(film.run("verify", exported(film), "--log", LOG).out.split())
    assert f"Letter {told.text}, frozen at entry {told.at} by gaffer:" in said
    assert "5 signatures stand; 3 of them proven to be of different people" in said
    assert f"REFUSED: at position {told.false} somebody says that they open a hidden" in said
    assert "Of the production's office among them: nobody" in said
    assert "whether somebody was pressed to sign" in said


def test_an_extract_says_that_more_may_have_signed_or_withdrawn(film: Film, told: Told) -> None:
    path = exported(film, "--letter", told.text)
    said = " ".join(film.run("verify", path, "--log", LOG).out.split())
    assert said.count("that nobody else signed or withdrew, that the text was not frozen") == 2
    with zipfile.ZipFile(path) as bag:
        assert not any("WeaponRegistered" in bag.read(n).decode("latin-1") for n in entries(bag))


def entries(bag: zipfile.ZipFile) -> list[str]:
    return [name for name in bag.namelist() if "/data/entries/" in name]


def test_without_values_the_words_are_not_there_and_that_is_said(film: Film, told: Told) -> None:
    path = exported(film, "--values", "none")
    [letter, _] = report(film, path)["report"]["letters"]
    assert (letter["bytes"], letter["missing"], letter["drafts"]) == (None, 2, 0)
    assert letter["distinct"] == 3
    assert "its text is NOT here" in film.run("verify", path, "--log", LOG).out


def test_an_erased_value_is_not_told_as_held_elsewhere(film: Film, told: Told) -> None:
    before = report(film, exported(film))["report"]
    film.ok("erase", told.name, "--by", "armorer", "--why", "asked")
    at = film.size() - 1
    path = exported(film)
    after = report(film, path)["report"]
    assert (before["erased"], after["erased"]) == ([], [at])
    assert after["values_elsewhere"] == before["values_elsewhere"]
    said = " ".join(film.run("verify", path, "--log", LOG).out.split())
    gone = "1 value that nobody is to have any more: who erased them, and why, is at position"
    assert f"{gone} {at} " in said


def test_who_signs_after_the_export_is_in_the_next_one(film: Film, told: Told) -> None:
    with going_on(film) as one:
        one.say("actor", StatementSigned(text=Digest(told.text)))
    [letter, _] = report(film, exported(film))["report"]["letters"]
    assert (letter["standing"], letter["distinct"], letter["withdrawn"]) == (6, 4, 1)


def test_a_changed_text_is_refused_and_named(film: Film, told: Told) -> None:
    name = f"data/blobs/{raw_key(told.text).hex()}"
    path = spoiled(exported(film), name, WORDS.replace(b"none", b"one"))
    error = report(film, path, code=1)["error"]
    assert (error["kind"], error["file"]) == ("ChangedFile", name)
    path = spoiled(exported(film), name, WORDS.replace(b"gun", b"bow"))
    error = report(film, path, code=1)["error"]
    assert (error["kind"], error["file"]) == ("ChangedFile", name)


def test_a_forged_entry_is_refused_as_ever(film: Film, told: Told) -> None:
    path = exported(film, "--letter", told.text)
    with zipfile.ZipFile(path) as bag:
        [name] = [n for n in entries(bag) if n.endswith(f"/{told.false}.note")]
        note = bag.read(name).replace(b'"first_hand":true', b'"first_hand":fals')
    error = report(film, spoiled(path, name, note), code=1)["error"]
    assert error["kind"] == "ChangedFile"


def test_one_that_nobody_made_has_an_exit_of_its_own_and_refuses_no_record(
    film: Film, told: Told
) -> None:
    path = exported(film)
    said = film.run("verify", path, "--log", LOG)
    assert (said.code, said.out.startswith("VERIFIED.\n")) == (FORGED, True)
    assert report(film, path)["result"] == "verified"
    assert film.run("verify", path).code == NOT_PROVEN  # whoever made it could have made this too
    strip = film.folder.with_name("strip.txt")
    strip.write_bytes(strip_of("A" * 43, "A" * 43, 0))
    assert film.run("verify", path, "--log", LOG, "--strip", strip).code == BROKEN  # asked for
    quick = film.run("verify", path, "--log", LOG, "--no-rejudge")
    assert quick.code == 0  # letters were not looked at, and that is said
    assert "what the acts say: without re-judging" in " ".join(quick.out.split())


@pytest.mark.parametrize("text", ["nothing", "A" * 43])
def test_a_letter_that_was_never_frozen_is_refused(film: Film, told: Told, text: str) -> None:
    said = film.misused("export", film.folder.with_name("b.zip"), "--letter", text)
    assert said.startswith(f"export: the bundle: found no letter {text}; the digest of one that")
    assert not film.folder.with_name("b.zip").exists()


def test_names_go_along_only_with_entries_that_name_them(film: Film, told: Told) -> None:
    for how, there in (((), True), (("--letter", told.text), False)):
        with zipfile.ZipFile(exported(film, *how)) as bag:
            found = any(GIVEN_NAME.encode() in bag.read(name) for name in bag.namelist())
        assert found is there


def test_a_text_s_name_is_its_digest(told: Told) -> None:
    assert raw_key(told.text) == hashlib.sha256(WORDS).digest()


def test_the_verifier_alone_says_the_same_on_a_bare_python(film: Film, told: Told) -> None:
    pyz = film.folder.with_name("verify.pyz")
    assert film.run("verify", "--pyz", pyz).code == 0
    file = film.folder.with_name("strip")
    file.write_bytes(strip_of("A" * 43, "A" * 43, 1))
    for how, more in (((), ("--strip", str(file))), (("--letter", told.text), ())):
        path = exported(film, *how)
        command = [sys.executable, "-I", "-S", str(pyz), str(path), "--log", LOG, "--json", *more]
        said = subprocess.run(command, capture_output=True, text=True, check=False)
        assert (said.returncode, said.stderr) == (BROKEN if more else FORGED, "")
        found = json.loads(said.stdout)["report"]
        ours = json.loads(film.run("verify", path, "--log", LOG, "--json", *more).out)["report"]
        assert found["letters"] == ours["letters"]
        assert found["strip"] == ours["strip"]
