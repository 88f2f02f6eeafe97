"""The re-show between takes: no break, every place seen again by the same witness and performer."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    Act,
    act,
    look_act,
    number,
    plain_places,
    setup_for,
    shown_act,
    sign_button,
    stands,
    witnesses_here,
)
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.one_weapon import of_weapon
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    go,
    put,
    state_card,
    text,
)
from coldproof.desk.floor.screens.reason import reason
from coldproof.desk.floor.spoken import seen_text
from coldproof.state.clearance import base_witnesses, contents_of
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun
from coldproof.state.records import Check, Weapon
from coldproof.words.units import MINUTE_US

STEPS = 2


def why_not(desk: Desk, name: str, weapon: Weapon) -> str | None:
    """Say why a re-show is not enough and the whole check is due, or none."""
    say, check = desk.say, stands(desk, weapon)
    if not is_gun(weapon.kit) or weapon.suspicions:
        return say("it is quarantined or no gun")
    if check is None:
        ended = say(weapon.voided[0]) if weapon.voided is not None else say("it was not checked")
        return say("its check ended: {why}").format(why=ended)
    if check.spent_to is None:
        return say("it was not handed over since it was shown")
    if contents_of(check).kind not in ("empty", "dummy"):
        return say("after blanks it is always the whole check")
    if holder(weapon) != check.handler:
        return say("it is not in the hand of {who}, who checked it").format(who=check.handler)
    found = setup_for(desk, name, weapon)
    if found is None or found[0] != check.first_setup:
        return say("it is another setup")
    if check.first_at is not None and found[1].position > check.first_at:
        return say("the setup was begun anew since the check")
    limit = number(desk, "reshow-limit-us")
    if desk.now_us - check.at_us > limit:
        words = say("the check is more than {n} minutes old")
        return words.format(n=limit // MINUTE_US)
    if not base_witnesses(desk.state, weapon, check):
        return say("nobody from outside saw the check behind it")
    return None


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return the next step of a re-show, or why it has to be the whole check."""
    say = desk.say
    look, back = look_of(desk, weapon), f"weapon/{name}"
    title = say("{name}: shown again").format(name=name)
    why, check = why_not(desk, name, weapon), weapon.check
    if why is not None or check is None:
        counts = check is not None and check.spent_to is None and stands(desk, weapon) is not None
        whole = say("unload, count, and the whole check")
        cure = say("hand it over: what was shown counts") if counts else whole
        parts = reason(desk, "core.reshow", why or "", cure)
        parts.append(button(say("Go on"), go(back)))
        return Screen(title, tuple(parts), Tone.CHECK, back)
    if check.handler not in desk.me.keys:
        words = say("{who} shows it again, on their own device.").format(who=check.handler)
        return Screen(title, (text(words, "large"),), look.tone, back)
    step = second if desk.draft.get("step") == 1 else first
    parts = [state_card(look), *step(desk, name, weapon, check)]
    return Screen(title, tuple(parts), look.tone, back)


def first(desk: Desk, name: str, weapon: Weapon, check: Check) -> list[Part]:
    """Ask, every time, whether there was a break; no answer is a break."""
    say = desk.say
    witness = next(iter(base_witnesses(desk.state, weapon, check)), say("Witness"))
    broken = act(
        desk,
        "WeaponReshown",
        check.handler,
        weapon=name,
        unbroken=False,
        chambers=plain_places(check.chambers),
        magazine=plain_places(check.magazine),
    )
    return [
        text(say("Step 1 of 2")),
        aloud(
            witness,
            say("In whose hand or sight was it since the check?"),
            say("In my hand or my sight since the check, no break."),
        ),
        button(say("Said: no break"), put({"step": 1}, f"reshow/{name}")),
        sign_button(
            desk,
            say("A break, or no answer: the whole check"),
            [broken],
            f"weapon/{name}",
            Tone.QUIET,
        ),
        text(say("Fired, clicked, dropped, jammed, out of sight: the whole check."), "small"),
    ]


def second(desk: Desk, name: str, weapon: Weapon, check: Check) -> list[Part]:
    """Ask what stands in each place; recorded with the looks of those whose keys are here."""
    say, what = desk.say, seen_text(desk, check)
    base = base_witnesses(desk.state, weapon, check)
    here = [p for p in witnesses_here(desk, check.handler) if p in base]
    reader = next(iter(base), say("Witness"))
    shown = act(
        desk,
        "WeaponReshown",
        check.handler,
        weapon=name,
        unbroken=True,
        chambers=plain_places(check.chambers),
        magazine=plain_places(check.magazine),
    )
    places = check.chambers, check.magazine
    looks = [look_act(desk, p, name, places) for p in here[:1]]
    parts: list[Part] = [
        text(say("Step 2 of 2")),
        text(say("Action open. Rounds stay in. Each place is named and seen.")),
        aloud(reader, say("Each place by its number: what stands in it?"), f"{what}."),
    ]
    to = check.first_to
    if here and to is not None:
        acts: list[Act] = [shown, *looks, shown_act(desk, here[0], to, name, places)]
        words = say("{what}, each place seen; {who} looked too and said: clear")
        parts.append(sign_button(desk, words.format(what=what, who=to), acts, f"check/{name}"))
    label = say("{what}, each place seen and counted").format(what=what)
    tone = Tone.PLAIN if here and to is not None else Tone.MAIN
    parts.append(sign_button(desk, label, [shown, *looks], f"check/{name}", tone))
    odd = button(say("Something else was seen"), go(f"check/{name}/odd/seen"), Tone.STOP)
    parts.append(odd)
    return parts
