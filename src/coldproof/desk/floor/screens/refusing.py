"""Work that somebody does not do: no reason is asked, and they are at work until answered."""

from __future__ import annotations

from typing import Any

from coldproof.acts.voice import WorkRefused
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    folded,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    key_needed,
    picked,
    said,
    signs,
    typed_words,
    yes_no,
)
from coldproof.desk.floor.screens.opening import open_words
from coldproof.desk.floor.screens.report import what_text
from coldproof.desk.floor.typed import fault, typed
from coldproof.rules.catalogue import catalogue
from coldproof.state.hats import given
from coldproof.state.readers import is_of_the_office
from coldproof.state.records import BlockKind, Refusal
from coldproof.words.people import ANSWERING


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return `refuse`, or one refusal: `refuse/<act id>`."""
    found = desk.state.refusals.get(rest[0]) if rest else None
    if found is not None:
        return one(desk, rest[0], found)
    return refusing(desk)


def stays(desk: Desk) -> str:
    """Say what becomes of who refuses, and whose word ends it."""
    return desk.say(
        "Who refuses stays at work until it has ended: by their own word, or by the answer of a"
        " first AD, a stage manager, safety or a steward outside of the office."
    )


def refusing(desk: Desk) -> Screen:
    """Take a no with one tap; what it is about may stay open."""
    say, me = desk.say, signs(desk)
    parts: list[Part] = [
        text(say("No reason is asked.")),
        text(stays(desk)),
        text(say("Everybody enrolled can read that you refused, and what you name here.")),
    ]
    if me is None:
        parts.append(key_needed(desk))
    else:
        act = refused(desk, me)
        parts.append(button(say("I do not do this"), record([act], "refuse"), Tone.STOP))
        label = say("Say what it is about, or why")
        parts += folded(desk.draft, "more", label, [*about(desk), *openly(desk, act)])
    parts += standing(desk)
    return Screen(say("Refuse work"), tuple(parts), back="report", live=False)


def lists(desk: Desk) -> dict[str, list[tuple[str, str]]]:
    """Return what a refusal can name, each as options."""
    state = desk.state
    return {
        "unit": [(n, n) for n, unit in state.units.items() if unit.open],
        "scene": [(n, n) for n in state.scenes],
        "weapon": [(n, n) for n in state.weapons],
        "hazard": [
            (n, f"{what_text(desk, block)}, {desk.when(block.at_us)}")
            for n, block in state.blocks.items()
            if block.kind is BlockKind.HAZARD
        ],
    }


def refused(desk: Desk, me: str) -> dict[str, Any]:
    """Return the act, with what was named so far."""
    listed = lists(desk)
    unit, scene, weapon, hazard = (picked(desk, n, [k for k, _ in listed[n]]) for n in listed)
    return said(
        "WorkRefused",
        me,
        answers=[] if hazard is None else [hazard],
        unit=unit,
        scene=scene,
        weapon=weapon,
        rule=typed(desk, WorkRefused, "rule"),
    )


def about(desk: Desk) -> list[Part]:
    """Ask what it is about; each may stay open."""
    say, parts = desk.say, list[Part]()
    labels = {
        "unit": say("On which unit? May stay open"),
        "scene": say("In which scene? May stay open"),
        "weapon": say("With which weapon? May stay open"),
        "hazard": say("Because of which hazard? May stay open"),
    }
    for name, listed in lists(desk).items():
        if listed:
            mine = picked(desk, name, [n for n, _ in listed])
            parts.append(choice(name, labels[name], listed, mine))
    label = say("Which rule does it break? By its name; may stay open")
    parts.append(field("rule", label, "text", desk.draft.get("rule")))
    parts += fault(desk, WorkRefused, "rule")
    rule = typed(desk, WorkRefused, "rule")
    return parts if rule is None else [*parts, text(title_of(desk, str(rule)))]


def openly(desk: Desk, act: dict[str, Any]) -> list[Part]:
    """Ask for a reason that everybody may read; none is needed."""
    say, written = desk.say, typed_words(desk, "words")
    label = say("Why? Open to all; may stay empty")
    parts: list[Part] = [field("words", label, "long", desk.draft.get("words"))]
    if written:
        do = call("value-keep", words=written, acts=[act], fill="reason", then="refuse")
        parts.append(button(say("I do not do this, and say why"), do, Tone.STOP))
    return parts


def title_of(desk: Desk, rule: str) -> str:
    """Say what a rule asks, where it is one of ours."""
    for listed in catalogue():
        if listed.citation.rule_id == rule:
            return desk.say(listed.citation.title)
    return desk.say("No rule of that name is known here; it stands as you wrote it.")


def standing(desk: Desk) -> list[Part]:
    """List who refused and was not answered yet."""
    say = desk.say
    items = [
        row(
            say("{who}, {hour}").format(who=one.person, hour=desk.when(one.at_us)),
            (about_text(desk, one),),
            do=go(f"refuse/{name}"),
            marked=True,
        )
        for name, one in desk.state.refusals.items()
        if one.answered is None
    ]
    if not items:
        return []
    return [heading(say("Refused, and not answered yet")), rows(items), text(stays(desk), "small")]


def about_text(desk: Desk, one: Refusal) -> str:
    """Say what a refusal names, if it names anything."""
    named = [part for part in (one.unit, one.scene, one.weapon, one.rule) if part is not None]
    hazards = [desk.state.blocks[n] for n in one.about if n in desk.state.blocks]
    named += [what_text(desk, block) for block in hazards]
    return ", ".join(named) or desk.say("nothing is named, and nothing has to be")


def one(desk: Desk, name: str, found: Refusal) -> Screen:
    """Return one refusal: what was said to it, what ended it, and one's own word."""
    say, me = desk.say, signs(desk)
    here = f"refuse/{name}"
    parts: list[Part] = [
        text(say("{who}, {hour}").format(who=found.person, hour=desk.when(found.at_us)), "large"),
        text(about_text(desk, found)),
        *open_words(desk, found.reason, here),
    ]
    for by, acted, spoken in found.others:
        words = say("{who} says: {acted}. That does not end it.")
        parts.append(text(words.format(who=by, acted=acted_text(desk, acted))))
        parts += open_words(desk, spoken, here)
    if found.answered is not None:
        words = say("Answered by {who}: {acted}")
        if found.answered_by == found.person:
            words = say("Ended by {who}, who refused: {acted}")
        words = words.format(who=found.answered_by, acted=acted_text(desk, found.acted))
        parts += [text(words, "large"), *open_words(desk, found.words, here)]
    else:
        parts.append(text(stays(desk)))
        parts += [key_needed(desk)] if me is None else answering(desk, me, name, found)
    return Screen(say("Refused work"), tuple(parts), back="refuse", live=False)


def acted_text(desk: Desk, acted: bool) -> str:
    """Say whether something was done."""
    return desk.say("something was done") if acted else desk.say("nothing was done")


def may_end(desk: Desk, me: str, found: Refusal) -> bool:
    """Say whether somebody's word would end a refusal."""
    known = desk.state.people.get(me)
    if known is None or not known.speaks_on(desk.me.device):
        return False
    hat = any(one.role in ANSWERING for one in given(desk.state, me, desk.now_us))
    return me == found.person or (hat and not is_of_the_office(desk.state, me, known))


def answering(desk: Desk, me: str, name: str, found: Refusal) -> list[Part]:
    """Ask what was done about it, with words that everybody may read, if any."""
    say, written, ends = desk.say, typed_words(desk, "words"), may_end(desk, me, found)
    parts: list[Part] = []
    if not ends:
        stands = say("Your word stands beside it, and does not end it.")
        parts.append(text(stands, tone=Tone.CHECK))
    elif me == found.person:
        parts.append(
            text(say("You refused: end it only if you are content. Nobody may press you."))
        )
    parts += [
        yes_no(desk, "acted", say("Was something done about it?")),
        field(
            "words",
            say("Your answer, open to all; may stay empty"),
            "long",
            desk.draft.get("words"),
        ),
    ]
    if not answered(desk, "acted"):
        return parts
    act = said("RefusalAnswered", me, answers=[name], acted=is_yes(desk, "acted"))
    here, label = f"refuse/{name}", say("I answer it")
    if me == found.person:
        label = say("I end my refusal")
    if written:
        do = call("value-keep", words=written, acts=[act], fill="words", then=here)
        return [*parts, button(label, do)]
    return [*parts, button(label, record([act], here, ask=True))]
