"""What screens of sealed and of committed words share: one's own key, words that were given."""

from __future__ import annotations

from collections.abc import Iterable

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import ROLES, label
from coldproof.desk.floor.parts import Part, Tone, button, call, row, rows, text
from coldproof.desk.floor.said import key_needed, signs
from coldproof.desk.floor.screens.reports import reading_key
from coldproof.desk.floor.terms import ERASURES
from coldproof.desk.voice.accounts import key_of
from coldproof.desk.voice.committed import committed_text


def to_open(desk: Desk, then: str) -> list[Part] | None:
    """Return what is to be done before anything sealed is shown here; none once it was opened."""
    me, voice = signs(desk), desk.voice
    if me is None or voice is None:
        return [key_needed(desk)]
    if voice.reading == me:
        return None
    known = key_of(desk.state, me)
    if known is None or known != desk.draft.get("reading"):
        return reading_key(desk, me, then)
    return [button(desk.say("Open what is sealed to me"), call("voice-read", person=me, then=then))]


def who_reads(desk: Desk, people: Iterable[str], own: str | None) -> list[Part]:
    """List who will read what is written here, and say whether its writer can."""
    say, found = desk.say, []
    for name in people:
        known = desk.state.people[name]
        hats = ", ".join(dict.fromkeys(label(desk, ROLES, hat.role) for hat in known.appointments))
        by = ", ".join(dict.fromkeys(one for hat in known.appointments for one in hat.by))
        given = say("hats given by {people}").format(people=by) if by else ""
        found.append(row(name, [one for one in (hats, given) if one]))
    parts: list[Part] = [rows(found, say("Nobody has a key to read it with yet."))]
    if own is not None and key_of(desk.state, own) is not None:
        parts.append(text(say("You, with your own reading key.")))
    elif own is not None:
        words = say(
            "You have no reading key: once it is sealed you cannot read it either. Keep a copy."
        )
        parts.append(text(words, tone=Tone.CHECK))
    return parts


def open_words(desk: Desk, digest: str | None, then: str) -> list[Part]:
    """Return words that somebody gave openly, or the key that fetches them; nothing for none."""
    say, voice = desk.say, desk.voice
    if digest is None or voice is None:
        return []
    gone = desk.state.erased.get(digest)
    if gone is not None:
        return [
            text(
                say("Words were given and have been erased since: {why}.").format(
                    why=say(ERASURES[gone[1]])
                )
            )
        ]
    value = voice.letters.values.get(digest)
    if value is not None:
        return [text(committed_text(value) or say("What was given is no text of ours."))]
    if digest in voice.letters.absent:
        return [text(say("Words were given, and the server does not have them."), tone=Tone.CHECK)]
    return [
        button(
            say("Read the words given"), call("value-read", digest=digest, then=then), Tone.QUIET
        )
    ]
