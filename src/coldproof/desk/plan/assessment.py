"""A written assessment as a value: what it holds, how it is written, what of it is really there.

It has the shape of California's section 9152.5.  A general one names hazards of activity and place
from script and plan, what is done about each, and who contributed.  A specific one is of one
activity: its measures in detail, the risk with no controls and with them, the people affected.
Beside that stand the fields that studios' own forms have in common.

The value is one line of JSON, written in one way only; its SHA-256 is what `RiskAssessed` holds.
It says what was written.  No number of it says that anything is without danger.
"""

from __future__ import annotations

import json
from enum import StrEnum
from typing import Any, NamedTuple

from coldproof.words.floor import Alternative, AssessmentKind, SceneTag
from coldproof.words.ids import DAY

FORM = "coldproof/assessment/v1"
MOST_BYTES = 200_000  # of a whole document; a value may have 2 MiB
MOST_WORDS = 4_000  # characters of one text
MOST_COUNT = 1_000_000
MOST_ITEMS = 200  # of one list
STEPS = (1, 2, 3, 4, 5)  # of likelihood and of severity

TYPED = (
    "affected",
    "activity",
    "show",
    "episode",
    "location",
    "description",
    "diagram",
    "protection",
    "weapons",
)
"""Fields of an assessment that whoever writes it types as text."""


class Answer(StrEnum):
    """What is said to a question of planning."""

    YES = "yes"
    NO = "no"
    NOT_APPLICABLE = "not-applicable"


class Band(StrEnum):
    """What a score asks for.  The thresholds are ours: no law or standard names them."""

    LOW = "low"
    MEDIUM = "medium"
    HIGH = "high"
    EXTREME = "extreme"


THRESHOLDS = ((15, Band.EXTREME), (10, Band.HIGH), (5, Band.MEDIUM), (1, Band.LOW))
"""From which product of the two on a band begins, the highest first."""
GRAVE = 5  # a severity: whatever the likelihood, never in the lowest band


class AssessmentError(Exception):
    """A document that can not be read: what was refused, what was found, what would do."""

    def __init__(self, what: str, found: str, want: str) -> None:
        """Keep the three."""
        super().__init__(f"{what}: found {found}; {want} would do")
        self.what, self.found, self.want = what, found, want


class Score(NamedTuple):
    """How likely a hazard is to hurt somebody, and how badly: 1 to 5 each."""

    likelihood: int
    severity: int

    @property
    def product(self) -> int:
        """Return the two multiplied: 1 to 25."""
        return self.likelihood * self.severity

    @property
    def band(self) -> Band:
        """Return the band of the product; what may kill is never in the lowest."""
        found = next(band for least, band in THRESHOLDS if self.product >= least)
        return Band.MEDIUM if self.severity == GRAVE and found is Band.LOW else found


class Hazard(NamedTuple):
    """One hazard in the words that were written; `key` is the library's, if it is from there."""

    key: str | None
    what: str
    harmed: str
    measures: tuple[str, ...]
    without: Score | None = None  # with no controls: inherent
    within: Score | None = None  # with the measures: residual


class Assessment(NamedTuple):
    """One version of one assessment."""

    kind: AssessmentKind
    scene: str | None
    plan: int
    by: str  # handle of who prepared it
    day: str  # YYYY-MM-DD, of the place
    hazards: tuple[Hazard, ...]
    contributors: tuple[str, ...] = ()  # handles
    affected: str = ""  # the group, in words
    people: tuple[str, ...] = ()  # handles of those affected
    activity: str = ""
    triggers: tuple[SceneTag, ...] = ()
    ways: tuple[Alternative, ...] = ()
    show: str = ""
    episode: str = ""
    scenes: tuple[str, ...] = ()  # numbers, as the script has them
    location: str = ""
    description: str = ""
    near: int = 0  # people
    diagram: str = ""  # where the drawing is: a name or a number of it
    protection: str = ""
    weapons: str = ""
    answers: tuple[tuple[str, Answer], ...] = ()  # to the questions of planning
    before: str | None = None  # digest of the version before


class Parts(NamedTuple):
    """Which parts of the law's four the document really has: the booleans of `RiskAssessed`."""

    hazards_listed: bool
    mitigation_detailed: bool
    scored_with_and_without: bool
    affected_group_named: bool


def parts_of(one: Assessment) -> Parts:
    """Return which of the four parts are there; a general one needs neither score nor group."""
    listed = bool(one.hazards) and all(h.what.strip() for h in one.hazards)
    measured = listed and all(any(m.strip() for m in h.measures) for h in one.hazards)
    specific = one.kind is AssessmentKind.SPECIFIC
    scored = specific and listed and all(h.without and h.within for h in one.hazards)
    return Parts(listed, measured, scored, specific and bool(one.affected.strip() or one.people))


def whole(one: Assessment) -> bool:
    """Say whether it has every part that its kind needs."""
    found = parts_of(one)
    return all(found) if one.kind is AssessmentKind.SPECIFIC else all(found[:2])


def rising(one: Assessment) -> tuple[Hazard, ...]:
    """Return hazards whose score with the measures is higher than without: somebody erred."""
    return tuple(
        h for h in one.hazards if h.without and h.within and h.within.product > h.without.product
    )


def written(one: Assessment) -> str:
    """Return the document's text; raises `AssessmentError` where it is longer than is taken."""
    told = {
        **one._asdict(),
        "form": FORM,
        "hazards": [hazard._asdict() for hazard in one.hazards],
        "answers": dict(one.answers),
    }
    text = json.dumps(told, sort_keys=True, separators=(",", ":"))
    if len(text) > MOST_BYTES:
        raise AssessmentError("the assessment", f"{len(text)} bytes", f"{MOST_BYTES} at most")
    return text


def read(data: bytes) -> Assessment:
    """Return the assessment that these bytes are; raises `AssessmentError` for all others.

    Only what `written` gives is taken, byte for byte: a digest has one document.
    """
    if len(data) > MOST_BYTES:
        raise AssessmentError("the assessment", f"{len(data)} bytes", f"{MOST_BYTES} at most")
    try:
        told = json.loads(data.decode("ascii"))
    except (ValueError, RecursionError):
        raise AssessmentError("the assessment", "no JSON", "a document as we write it") from None
    if not isinstance(told, dict) or told.get("form") != FORM:
        raise AssessmentError("the assessment", "another form", FORM)
    fields = {name: value for name, value in told.items() if name != "form"}
    if fields.keys() != set(Assessment._fields):
        odd = sorted(fields.keys() ^ set(Assessment._fields))
        raise AssessmentError("the assessment", f"other fields ({', '.join(odd)})", "all of ours")
    try:
        one = _assessment(fields)
    except (KeyError, TypeError, ValueError) as error:
        found = type(error).__name__
        raise AssessmentError("the assessment", found, "a document as we write it") from None
    if written(one).encode("ascii") != data:
        raise AssessmentError("the assessment", "another spelling", "a document as we write it")
    return one


def _assessment(told: dict[str, Any]) -> Assessment:
    """Return the plain values as an assessment, each of its own sort."""
    day = _text(told["day"])
    if DAY.fullmatch(day) is None:
        raise AssessmentError("its day", repr(day), "a day such as 2026-05-12")
    texts = {name: _text(told[name]) for name in TYPED}
    return Assessment(
        kind=AssessmentKind(told["kind"]),
        scene=_maybe(told["scene"]),
        plan=_count(told["plan"]),
        by=_text(told["by"]),
        hazards=tuple(map(_hazard, _list(told["hazards"]))),
        contributors=_texts(told["contributors"]),
        people=_texts(told["people"]),
        triggers=tuple(map(SceneTag, _texts(told["triggers"]))),
        ways=tuple(map(Alternative, _texts(told["ways"]))),
        scenes=_texts(told["scenes"]),
        near=_count(told["near"]),
        answers=_answers(told["answers"]),
        before=_maybe(told["before"]),
        day=day,
        **texts,
    )


def _hazard(told: Any) -> Hazard:
    if not isinstance(told, dict) or told.keys() != set(Hazard._fields):
        raise ValueError("a hazard has its own fields")
    return Hazard(
        _maybe(told["key"]),
        _text(told["what"]),
        _text(told["harmed"]),
        _texts(told["measures"]),
        _score(told["without"]),
        _score(told["within"]),
    )


def _answers(told: Any) -> tuple[tuple[str, Answer], ...]:
    if not isinstance(told, dict) or len(told) > MOST_ITEMS:
        raise ValueError("answers by their questions")
    return tuple((_text(question), Answer(said)) for question, said in sorted(told.items()))


def _score(told: Any) -> Score | None:
    if told is None:
        return None
    likelihood, severity = _list(told)
    for one in (likelihood, severity):
        if not isinstance(one, int) or isinstance(one, bool) or one not in STEPS:
            raise AssessmentError("a score", repr(one), "a whole number from 1 to 5")
    return Score(likelihood, severity)


def _list(told: Any) -> list[Any]:
    if not isinstance(told, list) or len(told) > MOST_ITEMS:
        raise ValueError("a list of so many at most")
    return told


def _texts(told: Any) -> tuple[str, ...]:
    return tuple(map(_text, _list(told)))


def _text(told: Any) -> str:
    odd = not isinstance(told, str) or any("\ud800" <= c <= "\udfff" for c in told)
    if odd or len(told) > MOST_WORDS:
        raise ValueError("a text of so many characters at most")
    return str(told)


def _maybe(told: Any) -> str | None:
    return None if told is None else _text(told)


def _count(told: Any) -> int:
    if isinstance(told, bool) or not isinstance(told, int) or not 0 <= told <= MOST_COUNT:
        raise ValueError("a count")
    return told
