"""The frozen acts: same bytes, same ids, same refusals; rewritten only by `make golden`."""

from __future__ import annotations

import base64
import json
import os
from typing import Any

import pytest

from coldproof.acts.codec import act_id, read, write
from coldproof.acts.errors import FormatError
from coldproof.acts.kinds import kinds
from tests.vectors_acts import FOLDER, INDEX, differences, write_all

if os.environ.get("COLDPROOF_GOLDEN") == "write":
    write_all()

NAMES = sorted(path.stem for path in FOLDER.glob("*.act"))
GOOD = [name for name in NAMES if not name.endswith("_fail")]
BAD = [name for name in NAMES if name.endswith("_fail")]
LONGEST_OFFER = 600


def told() -> dict[str, Any]:
    """Return what the index says of each file."""
    found: dict[str, Any] = json.loads((FOLDER / INDEX).read_bytes())
    return found


INDEXED = told()


def test_the_generator_writes_the_same_files() -> None:
    assert sorted(differences()) == []


def test_every_file_is_in_the_index_and_every_kind_is_there() -> None:
    assert sorted(INDEXED) == sorted([*NAMES, "offer"])
    assert [name for name in kinds() if name not in GOOD] == []


def test_two_thirds_of_the_files_must_be_refused() -> None:
    assert 3 * len(BAD) >= 2 * len(list(FOLDER.glob("*")))


@pytest.mark.parametrize("name", GOOD)
def test_an_act_is_read_and_written_back(name: str) -> None:
    text = (FOLDER / f"{name}.act").read_bytes()
    act = read(text)
    assert write(act) == text
    assert INDEXED[name] == {"id": act_id(text)}
    assert name == type(act.body).__name__ or name.startswith("edge-")


@pytest.mark.parametrize("name", BAD)
def test_what_must_be_refused_is_refused_in_these_words(name: str) -> None:
    with pytest.raises(FormatError) as error:
        read((FOLDER / f"{name}.act").read_bytes())
    assert str(error.value) == INDEXED[name]["refusal"]
    assert INDEXED[name]["why"]


def test_texts_that_must_be_refused_are_all_different() -> None:
    texts = [(FOLDER / f"{name}.act").read_bytes() for name in NAMES]
    assert len(dict.fromkeys(texts)) == len(texts)


def test_a_signed_offer_fits_a_code() -> None:
    note = (FOLDER / "offer.note").read_bytes()
    assert len(note) == INDEXED["offer"]["bytes"] <= LONGEST_OFFER
    text, blank, line, end = note.decode().split("\n")[:2], *note.decode().split("\n")[2:]
    assert (blank, end) == ("", "")
    canonical = "\n".join([*text, ""]).encode()
    assert INDEXED["offer"]["id"] == act_id(canonical)
    assert type(read(canonical).body).__name__ == "WeaponOffered"
    dash, name, signature = line.split(" ")
    assert (dash, name) == ("\u2014", "armorer-1")
    assert len(base64.b64decode(signature, validate=True)) == 4 + 64
