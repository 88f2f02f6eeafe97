"""Reports: the desk of those who read them, each with a key of their own."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
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
from coldproof.desk.floor.said import answered, is_yes, key_needed, picked, said, signs, yes_no
from coldproof.desk.floor.screens.box import told
from coldproof.desk.floor.screens.sealed import typed
from coldproof.desk.floor.terms import CONCERNS, RUNGS
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.voice.casebook import Case, Owed, owed
from coldproof.state.facts import roles_of
from coldproof.words.people import READING
from coldproof.words.units import DAY_US
from coldproof.words.voice import LADDER


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the cases of a reader, or one of them: `reports/<case>`."""
    say, me, voice = desk.say, signs(desk), desk.voice
    title = say("Reports")
    if me is None or voice is None:
        return Screen(title, (key_needed(desk),), back="more", live=False)
    if voice.reading != me:
        person = desk.state.people.get(me)
        known = None if person is None or person.reading is None else person.reading[0]
        if known is None or known != desk.draft.get("reading"):
            return Screen(title, tuple(reading_key(desk, me)), back="more", live=False)
        read = call("voice-read", person=me, then="reports")
        return Screen(
            title, (button(say("Open what is sealed to me"), read),), back="more", live=False
        )
    case = voice.book.cases.get(rest[0]) if rest else None
    if case is not None:
        return Screen(say("Report"), tuple(one(desk, case, me)), back="reports", live=False)
    return Screen(title, tuple(listed(desk, voice, me)), back="more", live=False)


def reading_key(desk: Desk, me: str) -> list[Part]:
    """Have the window make a key on this device, then publish it."""
    say = desk.say
    mine = {role.value for role in roles_of(desk.state, me)}
    parts: list[Part] = []
    if not mine & {role.value for role in READING}:
        parts.append(text(say("Reports go to who wears the hat of steward, safety or advisor.")))
    made = picked(desk, "reading")
    known = desk.state.people[me].reading if me in desk.state.people else None
    if made is None:
        parts += [
            text(say("To read, this phone needs a reading key of yours, under a PIN.")),
            text(say("What was sealed to another phone of yours can be read there alone.")),
            button(say("Make my reading key here"), call("voice-key", person=me, then="reports")),
        ]
    else:
        if known is not None:
            parts.append(
                text(say("Until now another key of yours is on the record."), tone=Tone.CHECK)
            )
        act = said("ReadingKeyPublished", me, key=made)
        parts.append(button(say("I publish this key"), record([act], "reports", keep=True)))
    return parts


def listed(desk: Desk, voice: Voice, me: str) -> list[Part]:
    """List the cases, what is due first; and how many boxes were no message."""
    say = desk.say
    due: dict[str, Owed] = {}
    for case, first in voice.book.owed():
        due.setdefault(case.name, first)
    cases = sorted(
        voice.book.cases.values(),
        key=lambda case: (case.name not in due, due[case.name].by_us if case.name in due else 0),
    )
    items = [
        row(
            ", ".join(say(CONCERNS[one]) for one in case.reported.about),
            (*state_of(desk, case, due.get(case.name)),),
            do=go(f"reports/{case.name}"),
            marked=case.name in due and due[case.name].by_us <= desk.now_us,
        )
        for case in cases
    ]
    again = call("voice-read", person=me, then="reports")
    parts: list[Part] = [rows(items, say("None that you can open."))]
    if voice.refused:
        count = say("{n} boxes were sealed to you and hold no message of ours.")
        parts.append(text(count.format(n=len(voice.refused)), tone=Tone.CHECK))
    parts += number(desk, voice, me)
    parts.append(button(say("Look again"), again, Tone.QUIET))
    parts.append(
        button(say("Close and forget it here"), call("voice-end", then="board"), Tone.QUIET)
    )
    return parts


def number(desk: Desk, voice: Voice, me: str) -> list[Part]:
    """Offer to tell everybody how many wait: rounded up, only those whose reporters allow it."""
    say = desk.say
    count, since = voice.book.told()
    days = 0 if since is None else max(0, desk.now_us - since) // DAY_US
    known = desk.state.reports
    if (count, days) == ((0, 0) if known is None else known[:2]):
        return []
    act = said("ReportsTold", me, unanswered=count, oldest_days=days)
    words = say("I tell everybody: at most {n} wait, the oldest {days} days")
    hint = say("Only reports whose authors allow it are counted, rounded up to five.")
    label = words.format(n=count, days=days)
    return [button(label, record([act], "reports"), Tone.QUIET, hint)]


def state_of(desk: Desk, case: Case, due: Owed | None) -> list[str]:
    """Say in lines who has a case, and what is due."""
    say = desk.say
    owner = say("nobody has taken it") if case.owner is None else case.owner
    lines = [f"{owner}, {say(RUNGS[case.rung])}"]
    if due is not None:
        words = {
            "read": say("to be read by {hour}"),
            "answer": say("an answer is owed by {hour}"),
            "ask others": say("others are to be asked by {hour}"),
        }[due.what]
        lines.append(words.format(hour=desk.when(due.by_us)))
    elif case.closed is not None:
        lines.append(say("closed"))
    else:
        lines.append(say("answered"))
    return lines


def one(desk: Desk, case: Case, me: str) -> list[Part]:
    """Show one case whole, and what a reader can do with it."""
    say, here = desk.say, f"reports/{case.name}"

    def send(kind: str, **fields: object) -> dict[str, object]:
        return call("voice-send", kind=kind, fields={"case": case.name, **fields}, then=here)

    lines = state_of(desk, case, next(iter(owed(case)), None))
    asked = [
        say("Somebody was hurt") if case.reported.hurt else "",
        say("It could be a crime") if case.reported.crime else "",
        case.reported.name or say("without a name"),
        case.reported.day or "",
        case.reported.unit or "",
    ]
    parts: list[Part] = [
        text("; ".join(lines), "large"),
        text(", ".join(one for one in asked if one)),
        rows([row(*told(desk, line)) for line in case.lines]),
    ]
    if case.owner != me:
        parts.append(button(say("I take it and owe the answer"), send("Taken", owner=me)))
    written = typed(desk, "words")
    parts += [heading(say("Answer")), field("words", say("In your words"), "long", written)]
    if written:
        parts.append(button(say("Send it to who reported"), send("Answered", words=written)))
        note = button(say("Keep it among readers"), send("Noted", words=written), Tone.QUIET)
        parts.append(note)
        parts.append(yes_no(desk, "acted", say("Was something done about it?")))
        if answered(desk, "acted"):
            close = {"acted": is_yes(desk, "acted"), "words": written}
            parts.append(
                button(say("Close it with these words"), send("Closed", **close), Tone.QUIET)
            )
    rest = LADDER[LADDER.index(case.rung) + 1 :]
    if rest and case.reported.ask_further:
        rung = picked(desk, "rung", tuple(rest))
        parts.append(
            choice("rung", say("Ask further"), [(r.value, say(RUNGS[r])) for r in rest], rung)
        )
        if rung is not None:
            parts.append(button(say("I asked them"), send("Passed", rung=rung), Tone.QUIET))
    blocks = [(n, f"{say(b.cause)}, {desk.when(b.at_us)}") for n, b in desk.state.blocks.items()]
    linked = picked(desk, "linked", [n for n, _ in blocks])
    if blocks:
        parts.append(choice("linked", say("It belongs to"), blocks, linked))
    if linked is not None:
        parts.append(button(say("Link it"), send("Linked", act=linked), Tone.QUIET))
    return parts
