"""The frozen vectors of the log: same bytes, same values, same refusals; see `make golden`.

Each is read twice, with libsodium's check of signatures and with our own.
"""

from __future__ import annotations

import json
import os
from typing import Any

import pytest

from coldproof.log import ed25519
from tests import signers
from tests.vectors_log import FOLDER, differences, write_all
from tests.vectors_log_read import INDEX, READERS, file_of, read_all, read_vector

if os.environ.get("COLDPROOF_GOLDEN") == "write":
    write_all()

INDEXED: dict[str, dict[str, Any]] = json.loads((FOLDER / INDEX).read_bytes())
GOOD = [name for name in INDEXED if not name.endswith("_fail")]
BAD = [name for name in INDEXED if name.endswith("_fail")]
CHECKS = {"libsodium": signers.check, "ours": ed25519.check}


def test_the_generator_writes_the_same_files() -> None:
    assert sorted(differences()) == []


def test_every_file_is_in_the_index_and_every_format_is_there() -> None:
    paths = [path for path in FOLDER.rglob("*") if path.is_file()]
    found = sorted(path.relative_to(FOLDER).as_posix() for path in paths)
    assert found == sorted([INDEX, *(file_of(name) for name in INDEXED)])
    for names in (GOOD, BAD):
        assert dict.fromkeys(sorted(name.partition("/")[0] for name in names)) == dict.fromkeys(
            sorted(READERS)
        )


def test_two_thirds_must_be_refused() -> None:
    assert 3 * len(BAD) >= 2 * (len(GOOD) + len(BAD))


def test_what_must_be_refused_differs_from_what_must_not() -> None:
    """Unless it is read with something else."""
    read: dict[tuple[str, bytes, str], str] = {}
    for name, told in INDEXED.items():
        kind = name.partition("/")[0]
        what = kind, (FOLDER / file_of(name)).read_bytes(), json.dumps(told.get("given"))
        assert what not in read, f"{name} and {read[what]} are the same"
        read[what] = name


@pytest.mark.parametrize("check", CHECKS.values(), ids=CHECKS)
@pytest.mark.parametrize("name", INDEXED)
def test_a_vector_is_read_or_refused_in_these_words(name: str, check: Any) -> None:
    told = INDEXED[name]
    said = read_vector(name, (FOLDER / file_of(name)).read_bytes(), told.get("given", {}), check)
    assert {key: told[key] for key in told if key in ("value", "refusal")} == said
    assert ("refusal" in said) is name.endswith("_fail")
    assert bool(told.get("why")) is name.endswith("_fail")


def test_all_at_once_are_read_alike() -> None:
    assert read_all(FOLDER, signers.check) == {
        name: {key: told[key] for key in told if key in ("value", "refusal")}
        for name, told in INDEXED.items()
    }
