"""From hand to hand: offered aloud, answered aloud, each by their own key; never in between."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.hands import (
    Act,
    act,
    free_performers,
    not_in_text,
    number,
    setup_for,
    shown_people,
    sign_button,
    unspent,
    until_us,
)
from coldproof.desk.floor.looks import look_of
from coldproof.desk.floor.one_weapon import of_weapon
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    aloud,
    button,
    call,
    code,
    folded,
    go,
    heading,
    put,
    state_card,
    text,
    waiting,
)
from coldproof.desk.floor.screens.reason import reason
from coldproof.desk.floor.screens.way import because, in_the_way, said_body
from coldproof.desk.floor.spoken import muzzle_text, names_text, seen_text
from coldproof.rules.set_practice.seen import why_none
from coldproof.state.clearance import contents_of
from coldproof.state.custody import holder
from coldproof.state.facts import is_gun, is_handler
from coldproof.state.records import Check, Offer, Weapon
from coldproof.words.floor import Medium

MOST_RECEIVERS = 12
FEW = 3  # more who were not shown it are folded to one key


@of_weapon
def show(desk: Desk, name: str, weapon: Weapon, rest: tuple[str, ...]) -> Screen:
    """Return the handover of a weapon: to be offered, offered, or to be answered here."""
    say = desk.say
    look = look_of(desk, weapon)
    parts: list[Part] = [state_card(look, head_lines(desk, name, weapon))]
    offer = weapon.offer
    if offer is not None:
        parts += offered(desk, name, weapon, offer)
    parts += answer_code(desk, weapon)
    if offer is None or desk.draft.get("anew"):
        parts += offering(desk, name, weapon)
    elif offer.by in desk.me.keys:
        anew = put({"anew": True}, f"handover/{name}")
        parts.append(button(say("Offer it anew, or to somebody else"), anew, Tone.QUIET))
    parts.append(scanning(desk, name))
    title = say("{name}: hand over").format(name=name)
    return Screen(title, tuple(parts), look.tone, f"weapon/{name}")


def head_lines(desk: Desk, name: str, weapon: Weapon) -> list[str]:
    """Say until when what is known of it counts, and where its muzzle will point."""
    check, found, lines = unspent(desk, weapon), setup_for(desk, name, weapon), list[str]()
    if check is not None:
        lines.append(desk.say("Counts until {hour}").format(hour=desk.hour(until_us(desk, check))))
    if found is not None:
        lines.append(f"{found[0]}: {muzzle_text(desk, found[1], name)}")
    return lines


def ready_text(desk: Desk, weapon: Weapon) -> tuple[str, str]:
    """Return what the giver says aloud, and what is answered."""
    say, check = desk.say, unspent(desk, weapon)
    stage = desk.state.medium is Medium.STAGE
    if not is_gun(weapon.kit):
        film = say("Here it is, to come back to me at cut."), say("Back to you at cut.")
        cue = (
            say("Here it is, to come back to me after the cue."),
            say("Back to you after the cue."),
        )
        return cue if stage else film
    if check is None or contents_of(check).kind == "empty":
        film = (
            say("Weapon is ready, empty, to come back to me at cut."),
            say("Empty, back to you at cut."),
        )
        cue = (
            say("Weapon is ready, empty, to come back to me after the cue."),
            say("Empty, back to you after the cue."),
        )
        return cue if stage else film
    what = seen_text(desk, check)
    film = (
        say("Weapon is ready, with {what} in it, to come back to me at cut."),
        say("{what}, back to you at cut."),
    )
    cue = (
        say("Weapon is ready, with {what} in it, to come back to me after the cue."),
        say("{what}, back to you after the cue."),
    )
    spoken, answer = cue if stage else film
    return spoken.format(what=what), answer.format(what=what)


def offered(desk: Desk, name: str, weapon: Weapon, offer: Offer) -> list[Part]:
    """Show an open offer: to be answered here by whom it names, else where it waits."""
    say = desk.say
    spoken, answer = ready_text(desk, weapon)
    words = say("{giver} offers {name} to {to}, {hour}")
    until = offer.at_us + number(desk, "loop-us")
    over = say("Nobody answered in time. It stays with {giver}; offer it again.")
    over = over.format(giver=offer.by)
    parts: list[Part] = [
        text(
            words.format(giver=offer.by, name=name, to=offer.to, hour=desk.hour(offer.at_us)),
            "large",
        )
    ]
    if offer.to in desk.me.keys:
        taken = act(
            desk,
            "HandoverAccepted",
            offer.to,
            weapon=name,
            giver=offer.by,
            setup=offer.setup,
            answers=(offer.id,),
        )
        refused = act(desk, "HandoverDeclined", offer.to, weapon=name, answers=(offer.id,))
        mine, then = "" if offer.to == desk.me.person else f"{offer.to}: ", f"weapon/{name}"
        late = desk.now_us > until
        first = say("Take it only from the hand of {giver}.").format(giver=offer.by)
        tone = Tone.QUIET if late else Tone.MAIN
        parts += [
            text(over, tone=Tone.CHECK) if late else text(first),
            aloud(offer.to, answer),
            sign_button(desk, mine + say("It is in my hand"), [taken], then, tone, ask=True),
            sign_button(desk, mine + say("Decline"), [refused], then, Tone.QUIET),
        ]
        return parts
    parts.append(aloud(offer.by, spoken, answer))
    parts.append(waiting(until, say("Waits for {to}").format(to=offer.to), over))
    if desk.me.person and desk.me.person != offer.by:
        words = say("It is offered to {to}, and only {to} can take it.")
        parts.append(text(words.format(to=offer.to), tone=Tone.QUIET))
    if desk.unsent(offer.id):
        label = say("No network: {to} scans this with their own phone").format(to=offer.to)
        parts.append(note_code(offer.id, label))
    return parts


def note_code(act_id: str, label: str) -> Part:
    """Return a code of an act signed here that is not on the log yet; the window makes it."""
    return {**code("", label), "note": act_id}


def scanning(desk: Desk, name: str) -> Part:
    """Return the key that reads the other phone's code; the window takes the act in."""
    where = f"handover/{name}"
    reads = call("scan", into="heard", route=where, label=desk.say("Hold the other's code here"))
    return button(desk.say("No network: scan the other phone"), reads, Tone.QUIET)


def answer_code(desk: Desk, weapon: Weapon) -> list[Part]:
    """Show the receiver's answer back to the giver, while it is not on the log."""
    last = weapon.heads[-1] if weapon.heads else ""
    taken = weapon.custody.person
    if not last or taken not in desk.me.keys or not desk.unsent(last):
        return []
    label = desk.say("No network: {who} scans this back").format(who=weapon.custody.watcher)
    return [note_code(last, label)]


def offering(desk: Desk, name: str, weapon: Weapon) -> list[Part]:
    """Let the handler whose hand it is in offer it, once it can be; else say what comes first."""
    say, who = desk.say, holder(weapon)
    if who is None or who not in desk.me.keys or not is_handler(desk.state, who):
        return []
    if not is_gun(weapon.kit):
        return [button(say("Give out non-guns"), go("tray"))]
    check = unspent(desk, weapon)
    if check is None:
        why = why_none(desk.state, name, weapon)
        lines = reason(desk, "core.check", why, say("open it, and check it in one go"))
        return [*lines, button(say("What comes first"), go(f"weapon/{name}"))]
    spoken, answer = ready_text(desk, weapon)
    parts: list[Part] = [aloud(who, spoken, answer)]
    found = setup_for(desk, name, weapon)
    if found is None:
        parts.append(
            text(say("No open setup names {name}.").format(name=name), "large", Tone.CHECK)
        )
    unit = found[1].card.unit if found is not None else weapon.unit
    shown = shown_people(desk, weapon, check)
    rest = [p for p in free_performers(desk, unit) if p not in shown][:MOST_RECEIVERS]
    setup = found[0] if found else None
    offers = {to: offer_act(desk, name, who, to, check, setup) for to in (*shown, *rest)}
    whys = {to: first_reason(desk, offers[to]) for to in shown}
    good = [to for to in shown if whys[to] is None]
    parts += [to_one(desk, name, to, offers[to]) for to in good]
    quiet = Tone.QUIET
    parts += [to_one(desk, name, to, offers[to], quiet, whys[to]) for to in shown if whys[to]]
    parts += not_in_text(desk)
    if not shown:
        parts.append(button(say("Show it first"), go(f"check/{name}")))
    unseen = [to_one(desk, name, to, offers[to], quiet) for to in rest]
    words = say("Not shown to yet: {who}")
    if len(rest) > FEW:
        label = words.format(who=say("{n} people").format(n=len(rest)))
        return parts + folded(desk.draft, "unseen", label, unseen)
    title = [heading(words.format(who=names_text(rest)))] if rest else []
    return [*parts, *title, *unseen]


def offer_act(desk: Desk, name: str, by: str, to: str, check: Check, setup: str | None) -> Act:
    """Return the offer of a weapon, with what the check counted in it."""
    held = contents_of(check)
    return act(
        desk,
        "WeaponOffered",
        by,
        weapon=name,
        to=to,
        setup=setup,
        dummies=held.dummies,
        blanks=held.blanks,
    )


def first_reason(desk: Desk, offer: Act) -> str | None:
    """Return the plainest reason for which an offer would be refused now, or none."""
    found = in_the_way(desk, said_body(offer), offer["by"])
    return because(desk, found[0]) if found else None


def to_one(
    desk: Desk, name: str, to: str, offer: Act, tone: Tone = Tone.MAIN, why: str | None = None
) -> Part:
    """Return the button that offers it to one person; it is judged first."""
    words, setup = desk.say("Offer it to {who}"), offer.get("setup")
    label = words.format(who=to)
    if setup is not None:
        label = desk.say("Offer it to {who}, {setup}").format(who=to, setup=setup)
    hint = "" if why is None else desk.say("NOT YET: {why}").format(why=why)
    return sign_button(desk, label, [offer], f"handover/{name}", tone, ask=True, hint=hint)
