"""The first ten minutes: who you are, film or stage, who wears which hat, a gun, a practice run."""

from __future__ import annotations

from typing import Any

from coldproof.acts.production import PersonEnrolled
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import DEPARTMENTS, MEDIA, ROLES, USUAL, label, member, options
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    go,
    heading,
    record,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import picked, said, signed_out, signs
from coldproof.desk.floor.screens.people import dated, needed
from coldproof.desk.floor.screens.person import weight
from coldproof.desk.floor.terms import people_text
from coldproof.desk.floor.typed import fault, typed
from coldproof.words.floor import Medium
from coldproof.words.people import Department, Role

NEW, NOBODY = "+", "-"
FILM_HATS = (
    Role.ARMORER,
    Role.PROPERTY_MASTER,
    Role.FIRST_AD,
    Role.SAFETY,
    Role.PERFORMER,
    Role.MEDIC,
    Role.PRODUCER,
    Role.UPM,
)
STAGE_HATS = (
    Role.ARMORER,
    Role.ASSISTANT_PROPERTY_MASTER,
    Role.STAGE_MANAGER,
    Role.FIGHT_DIRECTOR,
    Role.PERFORMER,
    Role.MEDIC,
    Role.PRODUCER,
)


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the steps with what is done of them, or one hat: `first-run/hat/<role>`."""
    role = member(Role, rest[1]) if rest[:1] == ("hat",) and rest[1:] else None
    return steps(desk) if role is None else hat(desk, role)


def hats_here(desk: Desk) -> tuple[Role, ...]:
    """Return the hats that are asked about, for film or for stage."""
    return STAGE_HATS if desk.state.medium is Medium.STAGE else FILM_HATS


def steps(desk: Desk) -> Screen:
    """Return the steps of the first ten minutes."""
    say, state = desk.say, desk.state
    founder = state.founder or say("nobody")
    medium = label(desk, MEDIA, state.medium)
    parts: list[Part] = [
        text(say("Ten minutes on this one laptop. Each step can be left out and done later.")),
        heading(say("1. Who you are")),
        rows([row(founder, (medium, say("Fixed when the production was opened.")))]),
        button(say("Rule packs"), go("packs"), Tone.QUIET if state.packs else Tone.MAIN),
        heading(say("2. Who wears which hat")),
        rows(hat_row(desk, role) for role in hats_here(desk)),
    ]
    without = [line for _, worn, lines in needed(desk) if not worn for line in lines]
    if without:
        parts.append(text(say("With these people:"), tone=Tone.CHECK))
        parts += [text(line, tone=Tone.CHECK) for line in dict.fromkeys(without)]
    parts.append(heading(say("3. The first weapon")))
    weapons = list(state.weapons)
    here = [row(", ".join(weapons), (say("Done"),))] if weapons else []
    parts.append(rows(here, say("No weapon is here.")))
    tone = Tone.QUIET if weapons or not state.packs else Tone.MAIN
    parts.append(button(say("A weapon comes"), go("kit/new"), tone))
    parts.append(heading(say("4. A practice handover")))
    begun = weapons and state.packs and state.day is None
    tone = Tone.MAIN if begun else Tone.QUIET
    parts.append(button(say("Begin practice"), call("practice", on=True), tone))
    parts.append(heading(say("5. The phones of the others")))
    parts.append(button(say("Somebody joins"), go("join"), Tone.QUIET))
    parts.append(heading(say("6. The first day")))
    parts.append(button(say("Today"), go("today"), Tone.QUIET))
    return Screen(say("The first ten minutes"), tuple(parts), back="board", live=False)


def hat_row(desk: Desk, role: Role) -> dict[str, Any]:
    """Return one hat and who wears it."""
    worn = dated(desk, (role,))
    words = people_text(desk, worn)
    do = go(f"first-run/hat/{role.value}")
    return row(label(desk, ROLES, role), (words,), do=do, marked=not worn)


def hat(desk: Desk, role: Role) -> Screen:
    """Ask who wears a hat: somebody here, somebody new, or nobody."""
    say, me = desk.say, signs(desk)
    who = picked(desk, "who")
    listed = [(n, n) for n, p in desk.state.people.items() if p.departed is None]
    listed += [(NEW, say("Somebody new")), (NOBODY, say("Nobody"))]
    parts: list[Part] = [choice("who", say("Who is it?"), listed, who)]
    title = label(desk, ROLES, role)
    if me is None:
        return Screen(title, (*parts, signed_out(desk)), back="first-run", live=False)
    if who == NOBODY:
        parts.append(text(say("Nobody is an answer. What it means stands on the page before.")))
        parts.append(button(say("Nobody, for now"), go("first-run")))
        return Screen(title, tuple(parts), back="first-run", live=False)
    name = who if who in desk.state.people else None
    acts: list[dict[str, Any]] = []
    if who == NEW:
        usual = USUAL.get(role)
        department = member(Department, desk.draft.get("department")) or usual
        hint = say("A role or nickname, never your name: everybody enrolled reads it, for good.")
        parts.append(field("person", say("Their handle"), "text", picked(desk, "person"), hint))
        parts += fault(desk, PersonEnrolled, "person")
        listed = options(desk, DEPARTMENTS)
        parts.append(choice("department", say("Where they work"), listed, department))
        name = typed(desk, PersonEnrolled, "person")
        if name in desk.state.people:
            parts.append(text(say("{name} is here already.").format(name=name), tone=Tone.STOP))
            name = None
        if name is not None and department is not None:
            acts.append(said("PersonEnrolled", me, person=name, department=department.value))
        else:
            name = None
    if name is not None:
        parts.append(text(weight(desk, me, name, role)))
        day = desk.date()
        acts.append(said("RoleAppointed", me, person=name, role=role.value, first_day=day))
        words = say("{person} is {hat}").format(person=name, hat=title)
        parts.append(button(words, record(acts, "first-run", ask=True)))
    return Screen(title, tuple(parts), back="first-run", live=False)
