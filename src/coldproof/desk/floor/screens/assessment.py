"""An assessment, of a scene, the hours or the whole: what is missing, its words, its readers."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import with_hats
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    folded,
    go,
    heading,
    one_main,
    put,
    quiet,
    record,
    text,
)
from coldproof.desk.floor.said import key_needed, said, signs
from coldproof.desk.floor.screens import as_written, assembling, assessing
from coldproof.desk.floor.screens.kept import fetching
from coldproof.desk.floor.screens.printing import as_paper
from coldproof.desk.floor.terms import people_text
from coldproof.desk.plan.assessment import Assessment, AssessmentError, Band, read
from coldproof.desk.plan.standing import Standing, standing
from coldproof.desk.voice.letters import revealed
from coldproof.state.assessed import Against, against, has_right
from coldproof.state.planned import HOURS
from coldproof.state.records import Assessed


def of_scene(desk: Desk, name: str) -> Screen:
    """Return the assessment of a scene's plan, or a step of writing one."""
    return show(desk, name)


def general(desk: Desk) -> Screen:
    """Return the general assessment, or a step of writing one."""
    return show(desk, None)


def show(desk: Desk, name: str | None) -> Screen:
    """Return how an assessment stands and what it says; while one is written, that step of it."""
    here = assessing.route_of(name)
    if desk.draft.get("step") in assessing.STEPS:
        return assessing.step(desk, name)
    how, me = standing(desk.state, name), signs(desk)
    one = held(desk, how.newest)
    parts: list[Part] = [*stands(desk, name, how)]
    anew = [] if me is None else writing(desk, one)
    if is_due(desk, name, how):
        parts, anew = [*parts, *anew[:1]], anew[1:]
    parts += words(desk, how.newest, here)
    parts += receipts(desk, how, one)
    parts += [key_needed(desk)] if me is None else doing(desk, name, how, one)
    parts += quiet(anew)
    parts += older(desk, name, how, here)
    return assessing.page(desk, name, one_main(parts))


def is_due(desk: Desk, name: str | None, how: Standing) -> bool:
    """Say whether writing it, or writing it anew, is what comes next."""
    scene = desk.state.scenes.get(name or "")
    if scene is not None:
        return against(desk.state, scene) not in (None, Against.NOT_APPROVED)
    return how.newest is None or how.is_void or not how.newest.whole


def writing(desk: Desk, one: Assessment | None) -> list[Part]:
    """Return the keys that begin an assessment: from the one before, once that was read, or not."""
    say, keys = desk.say, list[Part]()
    if one is not None:
        begun = {**assembling.draft_of(desk, one), "step": assessing.ABOUT}
        keys.append(button(say("Revise this one"), put(begun)))
    keys.append(button(say("Write a new one"), put({"step": assessing.ABOUT})))
    elsewhere = say("It is on another form: say what it holds")
    keys.append(button(elsewhere, put({"step": assessing.ELSEWHERE}), Tone.QUIET))
    return keys


def held(desk: Desk, one: Assessed | None) -> Assessment | None:
    """Return the document, if it was fetched and can be read."""
    if one is None or one.document in desk.state.erased:
        return None
    value = desk.value(one.document)
    return None if value is None else read_value(value)


@lru_cache(maxsize=128)  # a page of a day asks for those of every scene
def read_value(value: bytes) -> Assessment | None:
    """Return the document in a value's bytes; none in what is no assessment of ours."""
    try:
        return read(value)
    except AssessmentError:
        return None


def stands(desk: Desk, name: str | None, how: Standing) -> list[Part]:
    """Say of which version it is, what voids it, and what it lacks."""
    say, now = desk.say, how.newest
    if now is None:
        return [text(say("Nothing is written yet."), "large", Tone.CHECK)]
    found = [text(head_of(desk, name, now), "large")]
    found += [text(sentence, tone=Tone.CHECK) for sentence in lacks(desk, name, how)]
    if name is None:
        found.append(text(no_approval(desk), "small"))
    return found + (approved_text(desk, how) if how.approved else [])


def head_of(desk: Desk, name: str | None, one: Assessed) -> str:
    """Say who wrote an assessment, and when; of a scene's, of which version of its plan."""
    words = desk.say("By {who}, {hour}")
    if name in desk.state.scenes:
        words = desk.say("By {who}, {hour}, of version {n} of the plan")
    return words.format(who=with_hats(desk, one.by), hour=desk.when(one.at_us), n=one.plan)


def no_approval(desk: Desk) -> str:
    """Say of the general assessment that nobody approves it on the record."""
    return desk.say("It has no approval: only a scene's assessment gets one here.")


def approved_text(desk: Desk, how: Standing) -> list[Part]:
    """Say who approved the newest assessment of a scene, and of which version of its plan that is.

    Of one that is void it is told as what was so before.
    """
    say, now = desk.say, how.newest
    if now is None or (how.is_void and not how.approved):
        return []
    words = say("This assessment, of version {n} of the plan, is approved by: {people}")
    if how.is_void:
        words = say("Before that, of version {n} of the plan, approved by: {people}")
    people = people_text(desk, [with_hats(desk, one) for one in how.approved])
    own = [desk.say("Nobody but its author approved it.")] if how.is_own else []
    return [text(words.format(n=now.plan, people=people)), *(text(one, "small") for one in own)]


def lacks(desk: Desk, name: str | None, how: Standing) -> list[str]:
    """Return, a sentence each, what is against the newest assessment."""
    say, now = desk.say, how.newest
    if now is None:
        return [say("Nothing is written yet.")]
    found = []
    if how.changed is not None and name == HOURS:
        words = say("VOID: other hours were planned in entry {n}, after it was written.")
        found.append(words.format(n=how.changed))
    elif how.changed is not None:
        words = say("VOID: the script changed this scene in entry {n}, after it was written.")
        found.append(words.format(n=how.changed))
    if now.plan != how.plan:
        words = say("VOID: the plan is at version {n}, and it is of version {m}.")
        found.append(words.format(n=how.plan, m=now.plan))
    elif how.planned is not None:
        words = say("VOID: the scene was planned in other words in entry {n}, after it.")
        found.append(words.format(n=how.planned))
    if how.more:
        found.append(say("VOID: a way was chosen that leaves more than those it was written for."))
    elif how.rechosen:
        found.append(say("The way to shoot it was chosen after it was written: look again."))
    one = held(desk, now)
    if not now.whole:
        parts = [] if one is None else as_written.missing_parts(desk, one)
        found.append(" ".join([say("It lacks a part that it must have."), *parts]))
    if one is not None and (grave := extreme(one)):
        words = say("Extreme after its measures, so not like this; plan it another way: {hazards}")
        found.append(words.format(hazards=revealed("; ".join(grave))))
        if how.is_own:
            found.append(say("Nobody but its author approved it."))
    if name in desk.state.scenes and not how.approved:
        found.append(say("Nobody has approved it."))
    if not now.contributors:
        found.append(say("Nobody else contributed."))
    return found


def extreme(one: Assessment) -> tuple[str, ...]:
    """Return the hazards of a document that are extreme with their measures."""
    return tuple(h.what for h in one.hazards if h.within and h.within.band is Band.EXTREME)


def words(desk: Desk, now: Assessed | None, here: str) -> list[Part]:
    """Show what was written, or the key that fetches it, or why it is not here."""
    say = desk.say
    if now is None:
        return []
    if now.document is None:
        return [text(say("The paper itself is kept elsewhere."))]
    one = held(desk, now)
    if one is not None:
        return as_written.document(desk, one)
    odd = say("What was handed in is no assessment of ours.")
    return fetching(desk, now.document, here, key=say("Read it"), odd=odd)


def receipts(desk: Desk, how: Standing, one: Assessment | None) -> list[Part]:
    """Say who has read it, and who of those affected has not said so."""
    say = desk.say
    if how.newest is None:
        return []
    read_by = people_text(desk, [person for person, _ in how.readers])
    parts: list[Part] = [heading(say("Who has read it")), text(read_by)]
    if one is not None:
        missing = how.unread((*one.people, *one.contributors))
        if missing:
            words = say("Named in it, and have not said that they read it: {people}")
            parts.append(text(words.format(people=revealed(", ".join(missing))), tone=Tone.CHECK))
    else:
        words = say("Whom it affects stands in it: read it to see who has not.")
        parts.append(text(words, "small"))
    return parts


def doing(desk: Desk, name: str | None, how: Standing, one: Assessment | None) -> list[Part]:
    """Offer what somebody can do with it: say that they read it, approve it, print it."""
    say, me, here = desk.say, str(signs(desk)), assessing.route_of(name)
    parts: list[Part] = []
    now = how.newest
    if now is not None:
        has_it = one is not None or now.document is None
        if has_it and me not in dict(how.readers):
            of_hours: dict[str, Any] = {"hours": True} if name == HOURS else {}
            scene = assembling.scene_of(name)
            act = said("AssessmentReceived", me, scene=scene, plan=now.plan, **of_hours)
            parts.append(button(say("I have read it"), record([act], here, ask=True, keep=True)))
        if not to_be_read(desk, now):
            parts += approving(desk, name, how, here)
        if now.document is not None:
            parts.append(paper(desk, name))
        if name in desk.state.scenes:
            words = say("Pack for the insurer")
            parts.append(as_paper(desk, "underwriter", f"scene={name}", words))
    return parts


def to_be_read(desk: Desk, now: Assessed) -> bool:
    """Say whether it has words that can be fetched, and were not."""
    known = now.document
    if known is None or known in desk.state.erased or desk.voice is None:
        return False
    letters = desk.voice.letters
    return known not in letters.values and known not in letters.absent


def approving(desk: Desk, name: str | None, how: Standing, here: str) -> list[Part]:
    """Offer to approve it, on the page of its words once it has any: they come before the key."""
    say, me, now = desk.say, str(signs(desk)), how.newest
    if name not in desk.state.scenes or now is None or how.is_void or me in how.approved:
        return []
    page = assessing.route_of(name)
    words = say("Read its assessment")
    if now.document is not None and to_be_read(desk, now):
        return [button(words, call("value-read", digest=now.document, then=page))]
    if here != page and held(desk, now) is not None:
        return [button(words, go(page))]
    if not has_right(desk.state, me):
        who = say("Producer, UPM, first AD, stage manager or the safety side approve it.")
        return [text(who, "small")]
    act = said("AssessmentApproved", me, scene=name, plan=now.plan)
    do = record([act], here, ask=True, keep=True)
    one, hint = held(desk, now), ""
    if one is not None and extreme(one):
        hint = say("By its scores a hazard is extreme after its measures.")
    return [button(say("I approve its assessment"), do, hint=hint)]


def paper(desk: Desk, name: str | None, version: int | None = None) -> Part:
    """Return the key that opens an assessment as a paper, or an older version of it."""
    scene = assembling.scene_of(name)
    asked = [f"scene={scene}"] if scene is not None else []
    asked += ["of=hours"] if name == HOURS else []
    label = ""
    if version is not None:
        asked.append(f"version={version}")
        label = desk.say("Version {n} as a paper").format(n=version)
    return as_paper(desk, "assessment", "&".join(asked), label)


def older(desk: Desk, name: str | None, how: Standing, here: str) -> list[Part]:
    """List the versions before; each can be read, printed, and held against the one after it."""
    if how.newest is None or not how.older:
        return []
    say, listed, after = desk.say, list[Part](), how.newest
    for one in how.older:
        listed += [heading(head_of(desk, name, one)), *this_words(desk, one, here)]
        mine, next_one = held(desk, one), held(desk, after)
        if mine is not None and next_one is not None:
            listed += as_written.changed(desk, mine, next_one)
        if one.document is not None:
            listed.append(paper(desk, name, one.version))
        after = one
    return folded(desk.draft, "older", say("Versions before it"), listed)


def this_words(desk: Desk, one: Assessed, here: str) -> list[Part]:
    """Return an older version's words, or the key that fetches them."""
    found = words(desk, one, here)
    newest = found and found[0].get("part") == "button"
    return [{**found[0], "tone": Tone.QUIET.value}] if newest else found
