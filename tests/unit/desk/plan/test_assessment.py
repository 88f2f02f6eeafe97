"""The document of an assessment: written one way, read strictly, its parts counted not claimed."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.desk.plan.assessment import (
    MOST_BYTES,
    Answer,
    Assessment,
    AssessmentError,
    Band,
    Hazard,
    Score,
    parts_of,
    read,
    rising,
    whole,
    written,
)
from coldproof.words.floor import Alternative, AssessmentKind, SceneTag

BLANK = Hazard("blank-muzzle", "Gas hits somebody", "Camera", ("Shield",), Score(3, 4), Score(1, 4))
SPECIFIC = Assessment(
    AssessmentKind.SPECIFIC,
    "12",
    1,
    "safety",
    "2026-05-12",
    (BLANK,),
    contributors=("armorer",),
    affected="Camera",
    people=("dp",),
    triggers=(SceneTag.FIREARMS,),
    ways=(Alternative.BLANK_REPLICA,),
    answers=(("changes", Answer.YES), ("time", Answer.NO)),
)
GENERAL = Assessment(AssessmentKind.GENERAL, None, 1, "upm", "2026-05-12", (BLANK,))


@pytest.mark.parametrize("one", [SPECIFIC, GENERAL, SPECIFIC._replace(before="A" * 43, show="Ñ")])
def test_what_is_written_is_read_again(one: Assessment) -> None:
    assert read(written(one).encode("ascii")) == one


def changed(**fields: Any) -> bytes:
    """Return the bytes of the document with other fields."""
    told = {**json.loads(written(SPECIFIC)), **fields}
    return json.dumps(told, sort_keys=True, separators=(",", ":")).encode("ascii")


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"\xff",
        b"[]",
        b"[" * 100_000,
        b'{"form":"coldproof/script/v1"}',
        b'{"form":"coldproof/assessment/v1"}',
        written(SPECIFIC).encode() + b"\n",
        written(SPECIFIC).encode().replace(b'"plan":1', b'"plan": 1'),
        b" " * (MOST_BYTES + 1),
        changed(kind="vague"),
        changed(day="12 May"),
        changed(plan=True),
        changed(plan=1.0),
        changed(near=-1),
        changed(scene=12),
        changed(more=1),
        changed(hazards=[{}]),
        changed(hazards=[{**BLANK._asdict(), "without": [1]}]),
        changed(hazards=[{**BLANK._asdict(), "without": [0, 5]}]),
        changed(hazards=[{**BLANK._asdict(), "without": [1.0, 5]}]),
        changed(hazards=[{**BLANK._asdict(), "within": [6, 5]}]),
        changed(hazards=[{**BLANK._asdict(), "within": [True, 5]}]),
        changed(people="dp"),
        changed(people=["dp"] * 201),
        changed(activity="a" * 4_001),
        changed(activity="\ud800"),
        changed(triggers=["volcano"]),
        changed(answers=[]),
        changed(answers={"time": "perhaps"}),
    ],
)
def test_all_other_bytes_are_refused_with_one_clear_error(data: bytes) -> None:
    with pytest.raises(AssessmentError, match=r"found .* would do"):
        read(data)


def test_a_document_that_is_too_long_is_not_written() -> None:
    with pytest.raises(AssessmentError, match="at most"):
        written(SPECIFIC._replace(hazards=(BLANK._replace(what="a" * 4_000),) * 60))


@pytest.mark.parametrize(
    ("change", "part"),
    [
        ({"hazards": ()}, "hazards_listed"),
        ({"hazards": (BLANK._replace(what=" "),)}, "hazards_listed"),
        ({"hazards": (BLANK, BLANK._replace(measures=()))}, "mitigation_detailed"),
        ({"hazards": (BLANK._replace(measures=(" ",)),)}, "mitigation_detailed"),
        ({"hazards": (BLANK._replace(without=None),)}, "scored_with_and_without"),
        ({"hazards": (BLANK, BLANK._replace(within=None))}, "scored_with_and_without"),
        ({"affected": " ", "people": ()}, "affected_group_named"),
    ],
)
def test_a_part_that_is_not_there_is_not_said_to_be(change: dict[str, Any], part: str) -> None:
    assert all(parts_of(SPECIFIC))
    one = SPECIFIC._replace(**change)
    assert not getattr(parts_of(one), part)
    assert not whole(one)


def test_a_general_one_needs_two_parts_and_claims_no_more() -> None:
    scored = GENERAL._replace(affected="All")
    assert parts_of(scored) == (True, True, False, False)
    assert whole(scored)


@pytest.mark.parametrize(
    ("score", "product", "band"),
    [
        ((1, 1), 1, Band.LOW),
        ((4, 1), 4, Band.LOW),
        ((1, 5), 5, Band.MEDIUM),
        ((2, 4), 8, Band.MEDIUM),
        ((2, 5), 10, Band.HIGH),
        ((3, 5), 15, Band.EXTREME),
        ((5, 5), 25, Band.EXTREME),
    ],
)
def test_bands(score: tuple[int, int], product: int, band: Band) -> None:
    assert (Score(*score).product, Score(*score).band) == (product, band)


def test_no_band_calls_what_may_kill_low() -> None:
    assert all(Score(n, 5).band is not Band.LOW for n in range(1, 6))


def test_what_got_worse_by_its_measures_is_found() -> None:
    worse = BLANK._replace(within=Score(5, 5))
    assert rising(SPECIFIC._replace(hazards=(BLANK, worse))) == (worse,)
    assert rising(SPECIFIC) == ()
