"""One's own account, released by its writer alone: asked once a hold stands, and never forced."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import Part, Tone, button, call, go, heading, text
from coldproof.desk.floor.terms import people_text
from coldproof.desk.voice.accounts import Account, account_readers, investigators, key_of
from coldproof.state.model import SetState
from coldproof.state.records import BlockKind, Incident


def is_held(state: SetState) -> bool:
    """Say whether somebody holds or froze anything: then accounts are asked for, sooner or later.

    What a hold is on is not looked at: nobody can tell which case it comes from.
    """
    return any(one.kind in (BlockKind.HOLD, BlockKind.FREEZE) for one in state.blocks.values())


def named(state: SetState, me: str) -> list[str]:
    """Return who may be given an account by its writer: who reads now, and the investigators."""
    found = dict.fromkeys((*account_readers(state), *investigators(state)))
    return [one for one in found if one != me]


def asked(desk: Desk, me: str | None, name: str, case: Incident) -> list[Part]:
    """Ask the writer, while a hold stands and an investigator is there; a no needs no tap."""
    say = desk.say
    people = list(investigators(desk.state))
    if me is None or me not in case.givers or not people or not is_held(desk.state):
        return []
    words = say("A hold stands. Shall {people} read your account? You may say no, or wait.")
    return [
        text(words.format(people=people_text(desk, people)), tone=Tone.CHECK),
        text(say("Nobody may press you, and nothing follows from a no."), "small"),
        button(say("See my account, and release it"), go(f"account/{name}/read"), Tone.QUIET),
    ]


def releasing(desk: Desk, me: str | None, name: str, opened: tuple[Account, ...]) -> list[Part]:
    """Let the writer seal their own account to all who are named, with one tap.

    What is sealed again is the note as they signed it; nobody else's goes along.
    """
    say = desk.say
    mine = [line for one in opened if one.person == me for line in one.lines]
    if me is None or not mine:
        return []
    people = named(desk.state, me)
    parts: list[Part] = [heading(say("Your own account"))]
    if not people:
        return [*parts, text(say("Nobody is there to whom you could release it."))]
    to = people_text(desk, people)
    parts += [
        text(say("Whoever came later cannot read it, and you decide. It cannot be taken back.")),
        text(say("Nobody may press you, and nothing follows from a no."), "small"),
    ]
    positions = [line.position for line in mine]
    send = call("account-again", positions=positions, to=people, then=f"account/{name}/read")
    label = say("I release mine to {people}").format(people=to)
    return [*parts, button(label, send, Tone.QUIET)]


def without_key(desk: Desk, me: str | None, case: Incident) -> list[Part]:
    """Say what is left to a writer who cannot open their own: an addition, sealed to others too."""
    if me is None or me not in case.givers or key_of(desk.state, me) is not None:
        return []
    if not investigators(desk.state):
        return []
    words = desk.say(
        "You cannot open your account here. What you add now can be sealed to an investigator too."
    )
    return [text(words)]
