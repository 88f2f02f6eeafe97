"""What an assessment says, in the words that it was written in, for a screen."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import label
from coldproof.desk.floor.parts import Part, Tone, heading, table, text
from coldproof.desk.floor.terms import ALTERNATIVES, TAGS
from coldproof.desk.plan import questions as q
from coldproof.desk.plan.assessment import Assessment, Hazard, Score, parts_of, rising
from coldproof.desk.plan.hazards import BY_KEY
from coldproof.desk.voice.letters import revealed


def document(desk: Desk, one: Assessment) -> list[Part]:
    """Return everything that a document says, in its own words."""
    say = desk.say
    parts: list[Part] = [
        table([say("What"), say("As written")], [list(pair) for pair in facts(desk, one)]),
        heading(say("Hazards")),
    ]
    for number, hazard in enumerate(one.hazards, 1):
        parts.append(text(f"{number}. {revealed(hazard.what)}", "large"))
        lines = [
            say("Who may be harmed: {who}").format(who=revealed(hazard.harmed)),
            *(f"– {revealed(measure)}" for measure in hazard.measures),
            say("Without measures: {score}").format(score=score_text(desk, hazard.without)),
            say("With measures: {score}").format(score=score_text(desk, hazard.within)),
            basis(desk, hazard),
        ]
        parts += [text(line) for line in lines if line]
    for hazard in rising(one):
        wrong = say("{what}: scored higher with the measures than without.")
        parts.append(text(wrong.format(what=revealed(hazard.what)), tone=Tone.CHECK))
    if one.answers:
        parts.append(heading(say("Planning")))
        answers = [
            [revealed(say(q.QUESTIONS.get(k, k))), say(q.ANSWERS[a.value])] for k, a in one.answers
        ]
        parts.append(table([say("Question"), say("Answer")], answers))
    return parts


def facts(desk: Desk, one: Assessment) -> list[tuple[str, str]]:
    """Return the fields of its head that hold something, with their names."""
    say = desk.say
    told = [
        (say("Show"), one.show),
        (say("Episode"), one.episode),
        (say("Prepared by"), one.by),
        (say("Date"), one.day),
        (say("Scenes"), ", ".join(one.scenes)),
        (say("Place"), one.location),
        (say("Activity"), one.activity),
        (say("Description"), one.description),
        (say("Asked for by"), ", ".join(label(desk, TAGS, t) for t in one.triggers)),
        (say("Way chosen"), ", ".join(label(desk, ALTERNATIVES, w) for w in one.ways)),
        (say("Weapons"), one.weapons),
        (say("People near"), str(one.near) if one.near else ""),
        (say("Drawing"), one.diagram),
        (say("Protective gear"), one.protection),
        (say("Group affected"), one.affected),
        (say("Of them, by handle"), ", ".join(one.people)),
        (say("Contributors"), ", ".join(one.contributors)),
    ]
    return [(name, revealed(value)) for name, value in told if value]


def score_text(desk: Desk, score: Score | None) -> str:
    """Return a score with its product and the band's name."""
    if score is None:
        return desk.say("not scored")
    words = desk.say("{l} x {s} = {n}, {band}")
    band = desk.say(q.BAND_NAMES[score.band.value])
    return words.format(l=score.likelihood, s=score.severity, n=score.product, band=band)


def basis(desk: Desk, hazard: Hazard) -> str:
    """Say what the library's line rests on; of own words, that they are."""
    line = BY_KEY.get(hazard.key or "")
    if line is None:
        return desk.say("In the words of who wrote it.")
    words = desk.say("From the list: {how}.").format(how=desk.say(q.EVIDENCE[line.evidence]))
    rules = desk.say("Rules: {rules}").format(rules=", ".join(line.rules))
    return f"{words} {rules}" if line.rules else words


def missing_parts(desk: Desk, one: Assessment) -> list[str]:
    """Return, a sentence each, which parts a document does not have."""
    say, found = desk.say, parts_of(one)
    words = (
        (found.hazards_listed, say("No hazard is listed.")),
        (found.mitigation_detailed, say("A hazard has no measure.")),
        (found.scored_with_and_without, say("A hazard is not scored with and without.")),
        (found.affected_group_named, say("Who is affected is not named.")),
    )
    needed = words if one.scene is not None else words[:2]
    return [sentence for is_there, sentence in needed if not is_there]
