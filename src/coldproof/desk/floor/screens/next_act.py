"""The one large next act of a weapon, from its state and from whose keys are open here."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    act,
    free_performers,
    me_signs,
    open_units,
    saw_it,
    shown_people,
    sign_button,
    unspent,
    was_called,
)
from coldproof.desk.floor.parts import Part, Tone, button, go, text
from coldproof.desk.floor.screens import reshow, showing
from coldproof.desk.floor.screens.board import waits_for_me
from coldproof.desk.floor.screens.collect import next_collect, taker
from coldproof.desk.floor.screens.fired import fired_key
from coldproof.desk.floor.screens.ret import until
from coldproof.desk.floor.screens.show_me import asked
from coldproof.desk.floor.spoken import names_text
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler, wears
from coldproof.state.records import Cause, CustodyKind, Weapon
from coldproof.words.floor import CallState, Medium
from coldproof.words.kit import ActionType
from coldproof.words.people import FLOOR

MOST_PASSED = 8
GONE = (CustodyKind.LEFT, CustodyKind.OUT_OF_SIGHT, CustodyKind.MISSING)


def next_parts(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Return the next act first, large, and then what else there is to do."""
    say, handler = desk.say, taker(desk)
    parts: list[Part] = []
    for _, block in asked(desk, name):
        if handler is not None:
            label = say("Show it to {who}, who asked").format(who=block.by)
            parts.append(button(label, go(f"show-me/{name}")))
    offer = weapon.offer
    if offer is not None and offer.to in desk.me.keys:
        label = say("{giver} offers it to {to}").format(giver=offer.by, to=offer.to)
        parts.append(button(label, go(f"handover/{name}")))
    kind = weapon.custody.kind
    if kind is CustodyKind.LOCKED:
        return parts + unlocking(desk, name, weapon, handler)
    if kind in GONE:
        return parts + finding(desk, name)
    if kind is CustodyKind.HELD:
        if is_handler(desk.state, holder(weapon)):
            parts += with_handler(desk, name, weapon)
        else:
            parts += with_other(desk, name, weapon, handler)
        parts += fired_key(desk, name, weapon)
    return parts


def unlocking(desk: Desk, name: str, weapon: Weapon, handler: str | None) -> list[Part]:
    """Offer a handler to take it out of its store for a unit at work."""
    say, store = desk.say, weapon.custody.place or ""
    if handler is None:
        return [text(say("Locked in {store}. A handler takes it out.").format(store=store))]
    units = open_units(desk)
    if not units:
        return [text(say("No unit is at work today, so it stays locked."), "large")]
    parts = []
    for unit in units[:6]:
        words = say("Out of {store} for {unit}: in my hand").format(store=store, unit=unit)
        out = act(desk, "WeaponUnlocked", handler, weapons=(name,), store=store, unit=unit)
        parts.append(sign_button(desk, words, [out], f"weapon/{name}", ask=True))
    label = say("Store {name}").format(name=store)
    return [*parts, button(label, go(f"store/{store}"), Tone.QUIET)]


def finding(desk: Desk, name: str) -> list[Part]:
    """Offer whoever has it in hand to say so; a handler proves it empty from the start."""
    say, who = desk.say, taker(desk) or me_signs(desk)
    parts: list[Part] = [
        text(say("Nobody has it in hand or in sight. It counts as loaded."), "large", Tone.STOP)
    ]
    if who is not None:
        found = act(desk, "WeaponFound", who, weapon=name)
        parts.append(sign_button(desk, say("Found: it is in my hand"), [found], f"weapon/{name}"))
    return parts


def with_other(desk: Desk, name: str, weapon: Weapon, handler: str | None) -> list[Part]:
    """It is in somebody's hand who is no handler: collected by one, or given back."""
    say, who = desk.say, holder(weapon) or ""
    watcher = weapon.custody.watcher
    if handler is not None:
        return [*charging(desk, name, weapon, handler), next_collect(desk, name, weapon)]
    if who in desk.me.keys and watcher is not None:
        back = act(desk, "WeaponReturned", who, weapon=name, to=watcher)
        label = say("Back into {who}'s hand").format(who=watcher)
        cut = say("At cut, back to {who}, and to nobody else.")
        cue = say("After the cue, back to {who}, and to nobody else.")
        words = (cue if desk.state.medium is Medium.STAGE else cut).format(who=watcher)
        parts = [text(words, "large"), sign_button(desk, label, [back], f"weapon/{name}")]
        return [*parts, *passing(desk, name, weapon, who)]
    armed = calling_armed(desk, name, weapon)
    if watcher is None:
        words = say("No handler sees it. A handler collects it now.")
        return [text(words, "large", Tone.STOP)]
    cut, cue = say("{who} collects it at cut."), say("{who} collects it after the cue.")
    return [text((cue if desk.state.medium is Medium.STAGE else cut).format(who=watcher)), *armed]


def charging(desk: Desk, name: str, weapon: Weapon, handler: str) -> list[Part]:
    """Return the key that arms or disarms an electronic gun, in whose hand it is."""
    if is_gun(weapon.kit) or weapon.kit.action is not ActionType.ELECTRONIC:
        return []
    say, charged = desk.say, weapon.charged
    told = act(desk, "WeaponCharged", handler, weapon=name, charged=not charged)
    label = say("Disarmed: battery out") if charged else say("Armed: charge and battery in")
    tone = Tone.MAIN if charged else Tone.QUIET
    parts = [sign_button(desk, label, [told], f"weapon/{name}", tone, ask=not charged)]
    return parts + calling_armed(desk, name, weapon, handler)


def calling_armed(desk: Desk, name: str, weapon: Weapon, handler: str | None = None) -> list[Part]:
    """Return the call of an armed flash gun: by the floor where its key is open, else a handler."""
    caller = next((p for p in desk.me.keys if wears(desk.state, p, FLOOR)), handler)
    if not weapon.charged or caller is None:
        return []
    call = act(desk, "WeaponAnnounced", caller, weapons=(name,), call=CallState.HOT.value)
    label = desk.say("Called: hot, flash gun armed")
    return [sign_button(desk, label, [call], f"weapon/{name}", Tone.QUIET, ask=True)]


def passing(desk: Desk, name: str, weapon: Weapon, who: str) -> list[Part]:
    """Let the holder pass a non-gun on within the shot, where the setup card says so."""
    setup = desk.state.setups.get(weapon.setup) if weapon.setup is not None else None
    if setup is None or not setup.card.passes or is_gun(weapon.kit):
        return []
    label = desk.say("Passed on in the shot to {who}")
    parts = []
    for other in free_performers(desk, setup.card.unit)[:MOST_PASSED]:
        if other != who:
            told = act(desk, "PassedInShot", who, weapon=name, to=other, setup=weapon.setup)
            words = label.format(who=other)
            parts.append(sign_button(desk, words, [told], f"weapon/{name}", Tone.QUIET, ask=True))
    return parts


def with_handler(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """It is in a handler's hand: their next act, or what others are asked for."""
    say, who = desk.say, holder(weapon) or ""
    if who not in desk.me.keys:
        return [*looking(desk, name, weapon), *taking_over(desk, name, weapon)]
    if not is_gun(weapon.kit):
        return non_gun(desk, name, weapon)
    wait = until(desk, weapon)
    if wait is not None:
        words = (
            say("It clicked. Keep it pointed away")
            if wait > desk.now_us
            else say("Wait over. Still loaded until opened")
        )
        return [
            text(words, "large", Tone.HOT),
            button(say("Unload and count"), go(f"return/{name}")),
        ]
    return gun(desk, name, weapon)


def gun(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Return what the handler who has a gun in hand does next."""
    say = desk.say
    sequence = weapon.sequence
    returning = button(say("Return, count, lock up"), go(f"return/{name}"), Tone.QUIET)
    broken = any(s.cause is Cause.FAULT for s in weapon.suspicions)
    if broken:
        words = say("Out of work until it is put right and tested.")
        return [text(words, "large", Tone.STOP), returning]
    if sequence is not None and weapon.check is None:
        return [button(say("Go on with the check"), go(f"check/{name}/load")), returning]
    check = unspent(desk, weapon)
    if check is not None and not weapon.suspicions:
        ready = (
            showing.floor_saw(desk.state, weapon, check)
            and bool(shown_people(desk, weapon, check))
            and was_called(desk, weapon, check)
        )
        if ready:
            return [button(say("Hand it over"), go(f"handover/{name}")), returning]
        parts = [button(say("It waits for looks"), go(f"check/{name}"))]
        if sequence is not None and not weapon.inside:
            parts.append(button(say("Load it, in one go"), go(f"check/{name}/load")))
        anew = button(say("The whole check, from the start"), go(f"check/{name}/start"), Tone.QUIET)
        return [*parts, anew, returning]
    if reshow.why_not(desk, name, weapon) is None:
        return [button(say("Show it again"), go(f"reshow/{name}")), returning]
    if weapon.inside:
        return [button(say("Unload and count"), go(f"return/{name}"))]
    return [button(say("Check it"), go(f"check/{name}")), returning]


def non_gun(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Return what the handler who has a non-gun in hand does next."""
    say = desk.say
    returning = button(say("Lock it up"), go(f"return/{name}"), Tone.QUIET)
    arming = charging(desk, name, weapon, holder(weapon) or "")
    if weapon.non_gun is None or weapon.charged:
        return [button(say("Touch it and look"), go(f"check/{name}")), returning]
    return [button(say("Give it out"), go("tray")), *arming, returning]


def looking(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Ask for a look, where one is due from whose key is open here."""
    say, check = desk.say, unspent(desk, weapon)
    if check is None or not is_gun(weapon.kit):
        return []
    shown = names_text(shown_people(desk, weapon, check)) or say("nobody yet")
    waits = waits_for_me(desk, weapon)
    seen = any(saw_it(desk, weapon, check, who) for who in desk.me.keys)
    others = say("{name}: who has seen it") if seen else say("Look at {name} too")
    label = say("{name} waits for your look") if waits else others
    tone = Tone.MAIN if waits else Tone.QUIET
    return [
        button(label.format(name=name), go(f"check/{name}"), tone),
        text(say("Shown to {who}").format(who=shown), tone=Tone.QUIET),
    ]


def taking_over(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Another handler may take it over; its check ends by that."""
    who = taker(desk)
    if who is None or who == holder(weapon):
        return []
    taken = act(desk, "WeaponCollected", who, weapons=(name,))
    label = desk.say("{who} takes it over: the check ends").format(who=who)
    return [sign_button(desk, label, [taken], f"weapon/{name}", Tone.QUIET)]
