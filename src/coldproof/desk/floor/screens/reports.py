"""Reports: the desk of those who read them, each with a key of their own."""

from __future__ import annotations

from collections.abc import Callable

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
    put,
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
from coldproof.desk.floor.screens.box import missing, seen, told
from coldproof.desk.floor.screens.lessons import releasing
from coldproof.desk.floor.terms import CONCERNS, RUNGS
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.roster import handle
from coldproof.desk.voice.casebook import Case, Owed, owed, spoken
from coldproof.desk.voice.letters import revealed
from coldproof.desk.voice.readers import readers_of, speaks_as
from coldproof.state.facts import roles_of
from coldproof.state.records import BlockKind
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


def reading_key(desk: Desk, me: str, then: str = "reports") -> list[Part]:
    """Have the window make a key on this device, then publish it."""
    say = desk.say
    mine = {role.value for role in roles_of(desk.state, me)}
    parts: list[Part] = []
    reads = me in {one.person for one in readers_of(desk.state)}
    if then == "reports" and not reads and mine & {role.value for role in READING}:
        parts.append(text(say("Two of the crew vouch for who reads, none of them of the office.")))
    if then == "reports" and not mine & {role.value for role in READING}:
        parts.append(text(say("Reports go to who wears the hat of steward, safety or advisor.")))
    made = picked(desk, "reading")
    known = desk.state.people[me].reading if me in desk.state.people else None
    if not speaks_as(desk.state, handle(me, desk.me.device)):
        words = say(
            "This phone is not the first one enrolled for you, and not one that you enrolled from"
            " there: no key made here counts. Use that phone. If it is lost, join under a new"
            " handle."
        )
        parts.append(text(words, tone=Tone.STOP))
    elif made is None:
        parts += [
            text(say("To read, this phone needs a reading key of yours, under a PIN.")),
            text(say("What was sealed to another phone of yours can be read there alone.")),
            button(say("Make my reading key here"), call("voice-key", person=me, then=then)),
        ]
    else:
        if known is not None:
            parts.append(
                text(say("Until now another key of yours is on the record."), tone=Tone.CHECK)
            )
        act = said("ReadingKeyPublished", me, key=made)
        parts.append(button(say("I publish this key"), record([act], then, keep=True)))
    return parts


def listed(desk: Desk, voice: Voice, me: str) -> list[Part]:
    """List the cases, what is due first; how many boxes were no message, or were not given."""
    say = desk.say
    due: dict[str, Owed] = {}
    for case, first in voice.book.owed():
        due.setdefault(case.name, first)
    cases = sorted(
        voice.book.cases.values(),
        key=lambda case: (case.name not in due, due[case.name].by_us if case.name in due else 0),
    )

    def line(case: Case) -> dict[str, object]:
        first = due.get(case.name)
        return row(
            ", ".join(say(CONCERNS[one]) for one in case.reported.about),
            state_of(desk, case, first),
            do=go(f"reports/{case.name}"),
            marked=first is not None and first.by_us <= desk.now_us,
        )

    again = call("voice-read", person=me, then="reports")
    items = [line(case) for case in cases if case.aside is None]
    aside = [line(case) for case in cases if case.aside is not None]
    parts: list[Part] = [*missing(desk), rows(items, say("None that you can open."))]
    if aside:
        parts += [heading(say("Set aside as no report")), rows(aside)]
    if voice.refused:
        count = say("{n} boxes were sealed to you and hold no message of ours.")
        parts.append(text(count.format(n=len(voice.refused)), tone=Tone.CHECK))
    parts += number(desk, voice, me)
    typed = put({"paper": True, "step": "write"}, "sealed")
    parts.append(button(say("Type in a report that came on paper"), typed, Tone.QUIET))
    for name, label in (("poster", say("The poster")), ("report", say("The sheet to write on"))):
        url = f"/p/{desk.production}/papers/{name}.pdf"
        parts.append(button(label, call("print", url=url), Tone.QUIET))
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
    if case.aside is not None:
        return [say("set aside by {who}").format(who=case.aside)]
    lines = [f"{owner}, {say(RUNGS[case.rung])}"]
    if case.denied:
        lines.append(say("who reported says that no answer came"))
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
    parts: list[Part] = [
        text("; ".join(lines), "large"),
        text(", ".join(one for one in facts(desk, case) if one)),
    ]
    for line in case.lines:
        parts += [rows([row(*told(desk, line, case))]), *seen(desk, line)]
    if case.owner != me:
        parts.append(button(say("I take it and owe the answer"), send("Taken", owner=me)))
    written = typed_words(desk, "words")
    parts += [heading(say("Answer")), field("words", say("In your words"), "long", written)]
    if written:
        to = spoken(case.lines)[-1].said.message.nonce  # all that they said, as it is shown here
        answer = send("Answered", words=written, after=to)
        parts.append(button(say("Send it to who reported"), answer))
        note = button(say("Keep it among readers"), send("Noted", words=written), Tone.QUIET)
        parts.append(note)
        parts.append(yes_no(desk, "acted", say("Was something done about it?")))
        if answered(desk, "acted"):
            close = {"acted": is_yes(desk, "acted"), "words": written, "after": to}
            parts.append(
                button(say("Close it with these words"), send("Closed", **close), Tone.QUIET)
            )
    return [*parts, *further(desk, case, send), *releasing(desk, case, me)]


def facts(desk: Desk, case: Case) -> list[str]:
    """Return what was asked of who reported, in words; empty where they said nothing of it."""
    say, told = desk.say, case.reported
    also = ", ".join(told.also)
    return [
        say("Somebody was hurt") if told.hurt else "",
        say("It could be a crime") if told.crime else "",
        say("A mistake of their own, as they say") if told.mistake else "",
        " ".join(revealed(told.name or "").split()) or say("without a name"),
        told.day or "",
        told.unit or "",
        say("typed by a reader from a sheet of paper") if told.paper else "",
        say("also sealed, as they chose, to {who}").format(who=also) if also else "",
    ]


def further(desk: Desk, case: Case, send: Callable[..., dict[str, object]]) -> list[Part]:
    """Let others be asked, an entry be linked, and what is no report be set aside, or taken back.

    `send` returns the call that hands in a message of the case.
    """
    say = desk.say
    parts: list[Part] = []
    rest = LADDER[LADDER.index(case.rung) + 1 :]
    if rest and case.reported.ask_further:
        rung = picked(desk, "rung", tuple(rest))
        parts.append(
            choice("rung", say("Ask further"), [(r.value, say(RUNGS[r])) for r in rest], rung)
        )
        if rung is not None:
            parts.append(button(say("I asked them"), send("Passed", rung=rung), Tone.QUIET))
    blocks = [
        (n, f"{say(b.cause)}, {desk.when(b.at_us)}")
        for n, b in desk.state.blocks.items()
        if b.kind is not BlockKind.WITHHELD
    ]
    linked = picked(desk, "linked", [n for n, _ in blocks])
    if blocks:
        parts.append(choice("linked", say("It belongs to"), blocks, linked))
    if linked is not None:
        parts.append(button(say("Link it"), send("Linked", act=linked), Tone.QUIET))
    if case.aside is not None:
        back = send("SetAside", back=True)
        parts.append(button(say("It is a report: take it back"), back, Tone.QUIET))
    else:
        hint = say("It stays, in a list of its own, with your name beside it; no number counts it.")
        label = say("This is no report: set it aside")
        parts.append(button(label, send("SetAside"), Tone.QUIET, hint))
    return parts
