"""What a draft holds of an assessment, as the document that it becomes; and back, to revise one."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import classes_text
from coldproof.desk.floor.said import picked, several, typed_words
from coldproof.desk.plan import questions as q
from coldproof.desk.plan.assessment import MOST_WORDS, TYPED, Answer, Assessment, Hazard, Score
from coldproof.desk.plan.assessment import STEPS as SCALE
from coldproof.desk.plan.hazards import Line
from coldproof.desk.plan.offered import BY_KEY, HOURS_LINES, fitting
from coldproof.desk.plan.standing import standing
from coldproof.rules.california.assessments import longest_week
from coldproof.state.planned import HOURS
from coldproof.words.floor import Alternative, AssessmentKind, SceneTag

OWN = "own:"  # before a hazard in one's own words, in the list of those chosen
MOST_OWN = 40


def tags_of(desk: Desk, name: str | None) -> tuple[SceneTag, ...]:
    """Return what else is in a scene, by its plan; weapons are a trigger of their own."""
    scene = desk.state.scenes.get(name or "")
    if scene is None:
        return ()
    found = (SceneTag.FIREARMS, *scene.plan.tags) if scene.plan.classes else scene.plan.tags
    return tuple(dict.fromkeys(found))


def ways_of(desk: Desk, name: str | None) -> tuple[Alternative, ...]:
    """Return the ways that were chosen for a scene's shots."""
    ways = [one.chosen for one in desk.state.ways.values() if one.scene == name]
    return tuple(dict.fromkeys(ways))


def offered(desk: Desk, name: str | None) -> tuple[Line, ...]:
    """Return the library's lines that fit the scene, or the hours."""
    if name == HOURS:
        return HOURS_LINES
    scene = desk.state.scenes.get(name or "")
    classes = () if scene is None else scene.plan.classes
    long = is_long(desk)
    return fitting(tags_of(desk, name), classes, ways_of(desk, name), long_weeks=long)


def is_long(desk: Desk) -> bool:
    """Say whether a week is planned that asks for an assessment."""
    hours = desk.state.hours
    return hours is not None and hours[0] > longest_week(desk.state)


def scene_of(name: str | None) -> str | None:
    """Return the scene that an assessment is of; none of the hours, or of the whole."""
    return None if name == HOURS else name


def hazards_chosen(desk: Desk) -> list[str]:
    """Return the keys of the hazards that are written about: the library's, then own words."""
    own = [f"{OWN}{line[:200]}" for line in own_lines(desk, "own")]
    return [k for k in several(desk, "hazards") if k in BY_KEY] + own[:MOST_OWN]


def own_lines(desk: Desk, name: str) -> list[str]:
    """Return the lines that were typed into a long field, each once, empty ones left out."""
    typed = str(desk.draft.get(name) or "").splitlines()
    return list(dict.fromkeys(line.strip()[:MOST_WORDS] for line in typed if line.strip()))


def scored(desk: Desk, when: str, key: str) -> Score | None:
    """Return a score, if both of its numbers were chosen."""
    steps = tuple(map(str, SCALE))
    likely = picked(desk, f"l{when}:{key}", steps)
    bad = picked(desk, f"s{when}:{key}", steps)
    return None if likely is None or bad is None else Score(int(likely), int(bad))


def document_of(desk: Desk, name: str | None, by: str) -> Assessment:
    """Return the document that was written so far; no field is made up."""
    draft, scene = desk.draft, desk.state.scenes.get(name or "")
    told: dict[str, Any] = {key: typed_words(desk, key)[:MOST_WORDS] for key in TYPED}
    if "show" not in draft:
        told["show"] = desk.title
    if "weapons" not in draft and scene is not None:
        told["weapons"] = classes_text(desk, scene.plan.classes)
    numbers = str(draft.get("scenes", scene_of(name)) or "").split(",")
    newest = standing(desk.state, name).newest
    answers = [(k, picked(desk, f"q:{k}", list(q.ANSWERS))) for k in sorted(q.QUESTIONS)]
    return Assessment(
        kind=AssessmentKind.GENERAL if name is None else AssessmentKind.SPECIFIC,
        scene=scene_of(name),
        plan=1 if scene is None else scene.plan.plan,
        by=by,
        day=desk.date(),
        hazards=tuple(hazard(desk, key, name) for key in hazards_chosen(desk)),
        contributors=tuple(known(desk, "contributors")),
        people=tuple(known(desk, "people")) if name is not None else (),
        triggers=tags_of(desk, name),
        ways=ways_of(desk, name),
        scenes=tuple(one.strip()[:40] for one in numbers if one.strip())[:100],
        near=0 if scene is None else scene.plan.headcount,
        answers=tuple((k, Answer(a)) for k, a in answers if a is not None),
        before=None if newest is None else newest.document,
        **told,
    )


def known(desk: Desk, name: str) -> list[str]:
    """Return the people that were chosen, of whom there are."""
    return [one for one in several(desk, name) if one in desk.state.people][:200]


def hazard(desk: Desk, key: str, name: str | None) -> Hazard:
    """Return one hazard in the words of whose language it is written in."""
    line, say = BY_KEY.get(key), desk.say
    usual = () if line is None else line.measures
    chosen = [say(one) for one in usual if one in several(desk, f"m:{key}")]
    asked = f"who:{key}"
    harmed = typed_words(desk, asked) if asked in desk.draft else line and say(line.harmed)
    return Hazard(
        None if line is None else key,
        key.removeprefix(OWN) if line is None else say(line.what),
        (harmed or "")[:MOST_WORDS],
        (*chosen, *own_lines(desk, f"own:{key}")[:MOST_OWN]),
        scored(desk, "0", key) if name is not None else None,
        scored(desk, "1", key) if name is not None else None,
    )


def draft_of(desk: Desk, one: Assessment) -> dict[str, Any]:
    """Return the draft that a document was written from, as far as it tells: to revise it."""
    found: dict[str, Any] = {name: getattr(one, name) for name in TYPED}
    found |= {
        "scenes": ", ".join(one.scenes),
        "people": list(one.people),
        "contributors": list(one.contributors),
        "hazards": [h.key for h in one.hazards if h.key in BY_KEY],
        "own": "\n".join(h.what for h in one.hazards if h.key not in BY_KEY),
        **{f"q:{key}": answer.value for key, answer in one.answers},
    }
    for h in one.hazards:
        key = h.key if h.key in BY_KEY else f"{OWN}{h.what}"
        line = BY_KEY.get(h.key or "")
        usual = {} if line is None else {desk.say(m): m for m in line.measures}
        found[f"m:{key}"] = [usual[m] for m in h.measures if m in usual]
        found[f"own:{key}"] = "\n".join(m for m in h.measures if m not in usual)
        found[f"who:{key}"] = h.harmed
        for when, score in (("0", h.without), ("1", h.within)):
            if score is not None:
                found[f"l{when}:{key}"] = str(score.likelihood)
                found[f"s{when}:{key}"] = str(score.severity)
    return found
