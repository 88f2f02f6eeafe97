"""The check: one step a screen, read aloud, answered aloud, tapped by who looks (D6).

The witness holds the screen.  Whatever is tapped is what they saw; the handler's hands are on the
gun.  Each phase is recorded when it ends, by the keys that are open here; a witness with a phone
of their own signs there.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coldproof.acts.kit import WeaponRegistered
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import Act, act, look_act, next_witness, sign_button, witnesses_here
from coldproof.desk.floor.one_weapon import of_weapon
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    call,
    go,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens import loading, odd, showing
from coldproof.desk.floor.screens.stepping import (
    chosen,
    head,
    mark,
    metal,
    metal_said,
    numbered,
    source_line,
)
from coldproof.desk.floor.sequences import Phase, Step, Tap, adopted_by, steps_of
from coldproof.desk.floor.spoken import place_words
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Weapon
from coldproof.words.kit import MagazineSeen, RoundClass


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return the screen of a check: `check/G-1`, and its parts below that route."""
    part, more = (*rest, "", "")[:2]
    if part == "steps":
        return reading(desk, name, weapon)
    if part == "odd":
        return odd.show(desk, name, weapon, more)
    if part == "witness":
        return choosing(desk, name, weapon)
    if part == "" and showing.is_open(desk, weapon):
        return showing.show(desk, name, weapon)
    stop = not_now(desk, name, weapon)
    if stop is not None:
        return stop
    if part in ("prove", "close"):
        return proving(desk, name, weapon, closing=part == "close")
    if part == "load":
        return loading.show(desk, name, weapon, more)
    return start(desk, name, weapon)


def not_now(desk: Desk, name: str, weapon: Weapon) -> Screen | None:
    """Say what comes before a check can begin here, or none."""
    say, who = desk.say, holder(weapon)
    back = f"weapon/{name}"
    if who is None or not is_handler(desk.state, who):
        words = say("A check begins with the gun in a handler's hand, and nobody else's.")
        first: list[Part] = [text(words, "large"), button(say("What comes first"), go(back))]
        return Screen(say("{name}: check").format(name=name), tuple(first), Tone.CHECK, back)
    if not is_gun(weapon.kit):
        return touching(desk, name, weapon, who)
    if who not in desk.me.keys:
        words = say("{who} checks {name}. The check is recorded on the device of {who}, or here.")
        lines = (
            text(words.format(who=who, name=name), "large"),
            text(say("When it is done, this screen waits for your own look.")),
            button(
                say("{who}: open your key here").format(who=who),
                call("unlock", person=who),
                Tone.QUIET,
            ),
        )
        return Screen(say("{name}: check").format(name=name), lines, Tone.CHECK, back)
    return None


def start(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """Ask what will go in; everything else of a check is the same."""
    say = desk.say
    looks = who_looks(desk, name, weapon)
    parts: list[Part] = [mark(desk, name, weapon), looks[0]]
    kit = weapon.kit
    if kit.can_chamber and not kit.chambers:
        words = say("How many chambers it has was not registered, so no check of it is whole.")
        parts.append(text(words, "large", Tone.STOP))
    if weapon.inside:
        inside = say("By the books {n} are in it. They come out first, each counted.")
        parts.append(
            text(inside.format(n=sum(p.count for p in weapon.inside)), "large", Tone.CHECK)
        )
        parts.append(button(say("Unload and count first"), go(f"return/{name}")))
    else:
        nothing = put({"load": "none", "step": 0}, f"check/{name}/prove")
        parts.append(text(say("What goes in?"), "large"))
        parts.append(button(say("Nothing: it stays empty"), nothing))
        parts += loading.options(desk, name, weapon, f"check/{name}/prove")
    parts += looks[1:]
    parts.append(button(say("Read all the steps"), go(f"check/{name}/steps"), Tone.QUIET))
    title = say("{name}: check").format(name=name)
    return Screen(title, tuple(parts), Tone.CHECK, f"weapon/{name}")


def who_looks(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Say who checks and who looks; another witness can be chosen, never the handler."""
    say, who = desk.say, holder(weapon)
    witness = next_witness(desk, weapon, who)
    route = f"check/{name}/witness"
    if witness is None:
        words = say("Nobody from outside the weapons team is here to look. Nothing can be cleared.")
        return [text(words, "large", Tone.STOP), button(say("Who looks"), go(route), Tone.QUIET)]
    words = say(
        "{who} checks, hands on the gun. {witness} holds this screen, reads aloud and looks."
    )
    line = text(words.format(who=who, witness=witness))
    other = button(say("Somebody else looks"), put({}, route), Tone.QUIET)
    return [line, other]


def choosing(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """List who may look; handler is not witness."""
    say, who = desk.say, holder(weapon)
    here = [p for p in desk.state.people if odd.may_look(desk, p, who)]
    items = [row(one, do=put({"witness": one}, f"check/{name}")) for one in here]
    words = say("Handler is never witness; a witness is from outside the weapons team.")
    parts = (text(words), rows(items, say("Nobody who is here may look.")))
    return Screen(say("Who looks at {name}").format(name=name), parts, back=f"check/{name}")


def proving(desk: Desk, name: str, weapon: Weapon, *, closing: bool) -> Screen:
    """Return the next step of the empty proof; the last one records it."""
    say, who = desk.say, holder(weapon)
    steps = numbered(desk, weapon, closing=closing)
    proof = steps_of(weapon.kit).proving()
    at = desk.draft.get("step", 0)
    place = at if isinstance(at, int) and 0 <= at < len(proof) else 0
    step = proof[place]
    reader = say("Handler") if closing else next_witness(desk, weapon, who) or say("Witness")
    words = place_words(desk, weapon)
    parts: list[Part] = [
        text(say(step.does)),
        aloud(reader, say(step.aloud).format(**words), say(step.answer).format(**words)),
    ]
    last = place == len(proof) - 1
    parts += metal(desk, weapon) if last else []
    parts += [
        tapped(desk, name, weapon, step, tap, place, last=last, closing=closing)
        for tap in step.taps
    ]
    parts.append(source_line(desk, step))
    parts.append(button(say("Break off; begin again later"), go(f"weapon/{name}"), Tone.QUIET))
    return Screen(head(desk, name, steps, step), tuple(parts), Tone.CHECK, f"check/{name}")


def tapped(
    desk: Desk,
    name: str,
    weapon: Weapon,
    step: Step,
    tap: Tap,
    place: int,
    *,
    last: bool,
    closing: bool,
) -> Part:
    """Return the button of one answer; what is odd leads away from the steps."""
    say = desk.say
    label = say(tap.label).format(**place_words(desk, weapon))
    if tap.odd:
        return button(label, go(f"check/{name}/odd/{step.phase.value}"), Tone.STOP)
    route = f"check/{name}/{'close' if closing else 'prove'}"
    if not last:
        return button(label, put({"step": place + 1, step.phase.value: tap.value}, route))
    acts = proof_acts(desk, name, weapon, tap.value, closing=closing)
    load = chosen(desk) is not None
    then = f"return/{name}" if closing else f"check/{name}/load" if load else f"check/{name}"
    signed = say("Signed by {who}").format(who=", ".join(one["by"] for one in acts))
    return sign_button(desk, label, acts, then, keep=load and not closing, hint=signed)


def proof_acts(desk: Desk, name: str, weapon: Weapon, bore: str, *, closing: bool) -> list[Act]:
    """Return the empty proof and, where nothing goes in, the look of who held the screen."""
    kit, who = weapon.kit, holder(weapon) or ""
    told = {**desk.draft, Phase.BORE.value: bore}
    values = {**proof_values(kit, told), **metal_said(desk)}
    proof = act(desk, "ProvedEmpty", who, weapon=name, **values)
    witness = next_witness(desk, weapon, who)
    load = chosen(desk) is not None
    if closing or load or witness not in witnesses_here(desk, who) or witness is None:
        return [proof]
    empty = (RoundClass.EMPTY,) * kit.chambers, (RoundClass.EMPTY,) * kit.magazine
    return [proof, look_act(desk, witness, name, empty)]


def proof_values(kit: WeaponRegistered, told: Mapping[str, Any]) -> dict[str, Any]:
    """Return what an empty proof says, from what was tapped or ticked in each phase."""
    source = told.get(Phase.SOURCE.value, MagazineSeen.OUT.value)
    return {
        "chambers_seen": kit.chambers,
        "magazine": source if kit.magazine else MagazineSeen.NONE.value,
        "feed_path_seen": True,
        "bore": told[Phase.BORE.value],
        "serial_read": told.get(Phase.HANDS.value) == "metal",
    }


def touching(desk: Desk, name: str, weapon: Weapon, who: str) -> Screen:
    """Return the check of what is no gun: touched, seen; of an electronic one, battery out."""
    say, steps = desk.say, steps_of(weapon.kit).steps
    at = desk.draft.get("step", 0)
    place = at if isinstance(at, int) and 0 <= at < len(steps) else 0
    step = steps[place]
    words = place_words(desk, weapon)
    reader = say("Aloud")
    parts: list[Part] = [
        text(say(step.does)),
        aloud(reader, say(step.aloud).format(**words), say(step.answer).format(**words)),
    ]
    for tap in step.taps:
        label = say(tap.label).format(**words)
        if tap.odd:
            parts.append(button(label, go(f"not-ready/{name}"), Tone.STOP))
        elif place < len(steps) - 1:
            parts.append(button(label, put({"step": place + 1}, f"check/{name}")))
        else:
            acts = [act(desk, "NonGunChecked", who, weapons=(name,))]
            if weapon.charged:
                acts.insert(0, act(desk, "WeaponCharged", who, weapon=name, charged=False))
            parts.append(sign_button(desk, label, acts, f"weapon/{name}", ask=True))
    parts.append(source_line(desk, step))
    return Screen(head(desk, name, steps, step), tuple(parts), Tone.NON_GUN, f"weapon/{name}")


def reading(desk: Desk, name: str, weapon: Weapon) -> Screen:
    """List all steps; a lead handler adopts them for this make and model."""
    say, kit = desk.say, weapon.kit
    steps = steps_of(kit)
    words = {**place_words(desk, weapon), "n": "1", "many": "…", "mark": "…", "what": "…"}
    parts: list[Part] = [mark(desk, name, weapon)]
    for n, step in enumerate(steps.steps, 1):
        parts.append(text(f"{n}. {say(step.does)}"))
        told = {**words, "call": say("What is called out")}
        parts.append(
            aloud(say("Aloud"), say(step.aloud).format(**told), say(step.answer).format(**told))
        )
        parts.append(source_line(desk, step))
    me = desk.me.person
    if kit.model is not None and is_handler(desk.state, me) and adopted_by(desk.state, kit) is None:
        adopting = act(
            desk,
            "SequenceAdopted",
            me,
            model=kit.model,
            maker=kit.maker,
            mechanism=steps.mechanism.value,
            sequence=steps.digest,
        )
        label = say("Adopted for {model}: these steps, in this order").format(model=kit.model)
        parts.append(sign_button(desk, label, [adopting], f"check/{name}/steps"))
    return Screen(say(steps.name), tuple(parts), back=f"check/{name}")
