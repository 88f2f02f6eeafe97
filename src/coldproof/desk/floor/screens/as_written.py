"""What an assessment says, in the words that it was written in, for a screen."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import label
from coldproof.desk.floor.parts import Part, Tone, heading, row, rows, table, text
from coldproof.desk.floor.terms import ALTERNATIVES, TAGS
from coldproof.desk.plan import questions as q
from coldproof.desk.plan.assessment import Assessment, Hazard, Score, parts_of, rising
from coldproof.desk.plan.offered import BY_KEY
from coldproof.desk.plan.versions import hazard_changes, measure_changes
from coldproof.desk.voice.letters import revealed
from coldproof.words.floor import AssessmentKind


def document(desk: Desk, one: Assessment) -> list[Part]:
    """Return everything that a document says, in its own words."""
    say = desk.say
    parts: list[Part] = [
        rows(row(name, [value]) for name, value in facts(desk, one)),
        heading(say("Hazards")),
    ]
    items = []
    for number, hazard in enumerate(one.hazards, 1):
        lines = [
            say("Who may be harmed: {who}").format(who=revealed(hazard.harmed)),
            *(f"– {revealed(measure)}" for measure in hazard.measures),
            say("Without measures: {score}").format(score=score_text(desk, hazard.without)),
            say("With measures: {score}").format(score=score_text(desk, hazard.within)),
            basis(desk, hazard),
        ]
        title = f"{number}. {revealed(hazard.what)}"
        items.append(row(title, [line for line in lines if line]))
    parts.append(rows(items))
    for hazard in rising(one):
        wrong = say("{what}: scored higher with the measures than without.")
        parts.append(text(wrong.format(what=revealed(hazard.what)), tone=Tone.CHECK))
    if one.answers:
        parts.append(heading(say("Planning")))
        parts.append(rows(row(question, [said]) for question, said in answers(desk, one)))
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
    needed = words if one.kind is AssessmentKind.SPECIFIC else words[:2]
    return [sentence for is_there, sentence in needed if not is_there]


def changes(desk: Desk, before: Assessment, now: Assessment) -> list[tuple[str, str, str]]:
    """Return what one version says otherwise than another: what of it, as it was, as it is."""
    say, found = desk.say, list[tuple[str, str, str]]()
    old, new = dict(told(desk, before)), dict(told(desk, now))
    for name in dict.fromkeys((*old, *new)):
        was, is_now = old.get(name, "–"), new.get(name, "–")
        if was != is_now:
            found.append((name, was, is_now))
    listed = hazard_changes(before, now)
    found += [(revealed(one.what), say("not in it"), say("new in it")) for one in listed.added]
    found += [(revealed(one.what), say("in it"), say("taken out")) for one in listed.gone]
    for was_so, so_now in listed.altered:
        gone, added = measure_changes(was_so, so_now)
        left = [f"- {revealed(one)}" for one in gone]
        right = [f"+ {revealed(one)}" for one in added]
        scores = (
            (say("Without measures: {score}"), was_so.without, so_now.without),
            (say("With measures: {score}"), was_so.within, so_now.within),
        )
        for words, a, b in scores:
            if a != b:
                left.append(words.format(score=score_text(desk, a)))
                right.append(words.format(score=score_text(desk, b)))
        if was_so.harmed != so_now.harmed:
            left.append(revealed(was_so.harmed))
            right.append(revealed(so_now.harmed))
        found.append((revealed(so_now.what), "\n".join(left), "\n".join(right)))
    return found


def told(desk: Desk, one: Assessment) -> list[tuple[str, str]]:
    """Return the fields of its head and its answers to the questions of planning."""
    return [*facts(desk, one), *answers(desk, one)]


def answers(desk: Desk, one: Assessment) -> list[tuple[str, str]]:
    """Return the questions of planning that were answered, each with its answer."""
    say = desk.say
    return [(revealed(say(q.QUESTIONS.get(k, k))), say(q.ANSWERS[a.value])) for k, a in one.answers]


def changed(desk: Desk, before: Assessment, now: Assessment) -> list[Part]:
    """Return that as parts."""
    say, found = desk.say, changes(desk, before, now)
    head = [say("What"), say("As it was"), say("As it became")]
    if not found:
        return [text(say("Nothing in its words was changed after it."), "small")]
    return [heading(say("Changed after it")), table(head, found)]
