"""The production's promise to who tells of a mistake of their own; where it ends is said first."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    field,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import (
    answered,
    is_yes,
    number,
    said,
    signed_out,
    signs,
    typed_words,
)
from coldproof.desk.voice.committed import committed_text
from coldproof.words.ids import DAY
from coldproof.words.people import OFFICE
from coldproof.words.units import day_number

MOST_DAYS = 365


def limits(desk: Desk) -> list[Part]:
    """Say what the answers on hurt, crime and own mistake mean for who reports, once all stand."""
    say = desk.say
    if is_yes(desk, "hurt") or is_yes(desk, "crime"):
        words = say("No promise covers this: it is handled as an incident.")
        more = say("An accident or a crime is shielded by nothing: others may have to be told.")
        return [text(words, "large", Tone.STOP), text(more)]
    if not is_yes(desk, "mistake") or not answered(desk, "hurt", "crime"):
        return []
    promise = None if desk.voice is None else desk.voice.shield
    if promise is None:
        return [text(say("No promise on own mistakes is known here."), tone=Tone.CHECK)]
    policy, days = promise
    day = str(desk.draft.get("day") or "")
    if DAY.fullmatch(day) is None:
        words = say("The promise on own mistakes is for {n} days: it needs the day above.")
        return [text(words.format(n=days), tone=Tone.CHECK)]
    since = day_number(desk.date()) - day_number(day)
    if not 0 <= since <= days:
        words = say("The promise on own mistakes is for {n} days: that day is not among them.")
        return [text(words.format(n=days), tone=Tone.CHECK)]
    words = say(
        "The production has promised: who tells of their own mistake within {n} days is not"
        " punished for it."
    )
    return [
        text(words.format(n=days), "large"),
        text(say("The digest of its words: {digest}").format(digest=policy or "-"), "small"),
    ]


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the promise as it stands, and for the office the form to give it."""
    say, me, known = desk.say, signs(desk), desk.state.shield
    title = say("Promise on own mistakes")
    if known is None:
        parts: list[Part] = [text(say("The production has promised nothing yet."))]
    else:
        policy, days, position = known
        lines = [say("entry {n}").format(n=position), policy or say("without words")]
        words = say("Told within {n} days, an own mistake is not punished").format(n=days)
        parts = [rows([row(words, lines)])]
        if policy is not None:
            found = read(desk, policy, "shield")
            parts.append(text(found) if isinstance(found, str) else found)
    if me is None:
        parts.append(signed_out(desk))
    elif may_promise(desk, me):
        parts += promising(desk, me)
    else:
        parts.append(text(say("The founder, the producer or the UPM gives it."), "small"))
    return Screen(title, tuple(parts), back="more", live=False)


def read(desk: Desk, digest: str, then: str) -> str | Part:
    """Return the words under a digest, if they were fetched, or the key that fetches them."""
    say, voice = desk.say, desk.voice
    value = None if voice is None else voice.letters.values.get(digest)
    if value is not None:
        return committed_text(value) or say("What was given is no text of ours.")
    if voice is not None and digest in voice.letters.absent:
        return say("Words were given, and the server does not have them.")
    do = call("value-read", digest=digest, then=then)
    return button(say("Read the words given"), do, Tone.QUIET)


def may_promise(desk: Desk, me: str) -> bool:
    """Say whether this person's word would count."""
    known = desk.state.people.get(me)
    worn = () if known is None else known.appointments
    return me == desk.state.founder or any(hat.role in OFFICE for hat in worn)


def promising(desk: Desk, me: str) -> list[Part]:
    """Ask for the words and the days; the words are kept beside the record, the act names them."""
    say, days, words = desk.say, number(desk, "days"), typed_words(desk, "words")
    old = desk.state.shield
    parts: list[Part] = [
        heading(say("Give the promise")),
        text(say("It covers nothing that was meant, nobody hurt, and no crime.")),
        text(say("It stays: for fewer days it can not be given again."), "small"),
        field("days", say("Within how many days?"), "number", days),
        field("words", say("Its words"), "long", desk.draft.get("words")),
    ]
    if not words or days is None or not 0 < days <= MOST_DAYS or (old and days < old[1]):
        return parts
    act = said("ShieldAdopted", me, days=days)
    give = call("value-keep", words=words, acts=[act], fill="policy", then="shield")
    label = say("The production promises this, for {n} days").format(n=days)
    return [*parts, button(label, give)]
