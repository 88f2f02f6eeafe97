"""The record: what was said, newest first, by weapon or person; one entry; how far it is seen."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from typing import Any

from coldproof.acts.base import Act, Body
from coldproof.acts.errors import FormatError
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    fetch,
    folded,
    go,
    heading,
    put,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.past import Past
from coldproof.desk.floor.said import number, picked
from coldproof.desk.reading import Opened, open_note
from coldproof.desk.waiting import OPEN
from coldproof.desk.wording import QUIET, body_text, fields_text, given, words_of
from coldproof.words.floor import Known
from coldproof.words.ids import CLERK
from coldproof.words.units import clock_text

PAGE = 40
ANY = "*"
KNOWN_WORDS = {
    Known.OWN_DEVICE: "By their own device",
    Known.GUEST_KEY: "With a guest key",
    Known.PAPER: "From paper",
    Known.VOUCHED: "Vouched for",
}


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the timeline; what it needs is asked for first."""
    say, past = desk.say, desk.past
    if past is None:
        return Screen(say("Record"), (no_log(desk),), back="board")
    size = past.copy.size
    parts: list[Part] = [*unsent(desk), *more(desk)]
    before = number(desk, "before")
    before = size if before is None else min(before, size)
    names = [one for one in (filtered(desk, "weapon"), filtered(desk, "person")) if one]
    first = 0 if names else max(before - PAGE, 0)
    if not past.has(first, before):
        words = say("Reading the entries kept on this device")
        return Screen(say("Record"), (*parts, fetch(first, before, words)), back="board")
    found, lowest = matching(past, names, before)
    title = say("Newest first")
    parts.append(heading(f"{title}: {', '.join(names)}" if names else title))
    parts.append(rows((act_row(desk, p, a) for p, a in found), say("No entry is like that.")))
    if found and lowest > 0:
        parts.append(button(say("Earlier"), put({"before": lowest}), Tone.QUIET))
    if before < size:
        parts.append(button(say("Newest"), put({"before": None}), Tone.QUIET))
    return Screen(say("Record"), tuple(parts), back="board")


def no_log(desk: Desk) -> Part:
    """Say that this page has no copy of the log at hand."""
    return text(desk.say("This device has no copy of the record."))


def more(desk: Desk) -> list[Part]:
    """Return the other pages of the record and its two filters, behind one key."""
    label = desk.say("Of one weapon or person; any moment; gaps; export")
    return folded(desk.draft, "ways", label, [*filters(desk), *links(desk)])


def links(desk: Desk) -> list[Part]:
    """Return the ways to the other pages of the record."""
    say = desk.say
    return [
        button(say("Any moment"), go("moment"), Tone.QUIET),
        button(say("What the record does not hold"), go("gaps"), Tone.QUIET),
        button(say("Told on paper"), go("paper"), Tone.QUIET),
        button(say("Who has seen it"), go("witnesses"), Tone.QUIET),
        button(say("Export"), go("export"), Tone.QUIET),
        button(say("Backup"), go("backup"), Tone.QUIET),
    ]


def unsent(desk: Desk) -> list[Part]:
    """Say how many acts of this device are not on the log yet."""
    if not desk.net.unsent:
        return []
    words = desk.say("{n} acts of this device are not on the log yet.")
    return [text(words.format(n=desk.net.unsent), "large", Tone.STOP)]


def filters(desk: Desk) -> list[Part]:
    """Ask of which weapon and which person; none is all."""
    say, found = desk.say, []
    for name, words, listed in (
        ("weapon", say("Weapon or lot"), (*desk.state.weapons, *desk.state.lots)),
        ("person", say("Person"), tuple(desk.state.people)),
    ):
        chosen = filtered(desk, name) or ANY
        options = [(ANY, say("All")), *((one, one) for one in listed)]
        found.append(choice(name, words, options, chosen))
    return found


def filtered(desk: Desk, name: str) -> str | None:
    """Return what the timeline is narrowed to, or none."""
    value = picked(desk, name)
    return None if value == ANY else value


def matching(past: Past, names: list[str], before: int) -> tuple[list[tuple[int, Act]], int]:
    """Return the newest entries before a position that name all of these, and the lowest of them.

    A note is looked at as bytes first: most are of something else, and JSON is slow.
    """
    wanted = [b'"' + name.encode("utf-8", "replace") + b'"' for name in names]
    found: list[tuple[int, Act]] = []
    for position in range(before - 1, past.first - 1, -1):
        note = past.note(position)
        if all(one in note for one in wanted):
            act = open_note(note).act
            if is_quiet(act) and any(one != getattr(act.body, "person", "") for one in names):
                continue  # by whose word it is would be found by asking for them
            found.append((position, act))
            if len(found) == PAGE:
                return found, position
    return found, past.first if not names else 0


def hour_of(desk: Desk, position: int, act: Act) -> str:
    """Return when an act was done, as it says itself, held between two readings of the clock."""
    at_us, low, high = act.at_us, *readings(desk, position, act)
    if low is not None and high is not None:
        at_us = min(max(at_us, min(low, high)), max(low, high))
    return clock_text(at_us, desk.zone_minutes)[:16]


def readings(desk: Desk, position: int, act: Act) -> tuple[int | None, int | None]:
    """Return the clock's readings that its device had seen and under which the act arrived."""
    if desk.past is None:
        return None, None
    clocks = desk.past.copy.reader.clocks
    if not clocks.at_us:
        return None, None
    seen = max(bisect_left(clocks.positions, act.seen_size) - 1, 0)
    arrived = max(bisect_right(clocks.positions, position) - 1, 0)
    return clocks.at_us[seen], clocks.at_us[arrived]


def sayer(desk: Desk, act: Act) -> str:
    """Return who says it; of what the clerk entered for somebody without a key, just that."""
    if is_quiet(act):
        return desk.say("not said here")
    if act.by != CLERK or not isinstance(act.body, OPEN):
        return act.by
    return desk.say("somebody without a key; the clerk entered it")


def is_quiet(act: Act) -> bool:
    """Say whether pages leave out who said an act: that no weapon goes to somebody, or does."""
    return type(act.body).__name__ in QUIET


def kind_text(desk: Desk, body: Body) -> str:
    """Return what was done, as words."""
    return desk.say(words_of(type(body).__name__))


def field_lines(desk: Desk, body: Body) -> list[str]:
    """Return what an act says of it, in a line; none where it says no more."""
    what = desk.say(fields_text(body, given(body)))
    return [what] if what else []


def act_row(desk: Desk, position: int, act: Act) -> dict[str, Any]:
    """Return one entry as a row that opens it."""
    title = f"{hour_of(desk, position, act)}  {kind_text(desk, act.body)}"
    lines = [desk.say("by {who}").format(who=sayer(desk, act)), *field_lines(desk, act.body)]
    if act.known is Known.PAPER and not is_quiet(act):
        words = desk.say("From a paper, which says {when}; typed by {who}")
        when = clock_text(act.at_us, desk.zone_minutes)[:16]
        lines.append(words.format(when=when, who=act.vouched_by or act.by))
    if act.asked is not None and act.asked.refused:
        lines.append(desk.say("Done after the answer was no"))
    return row(title, lines, do=go(f"entry/{position}"))


def entry(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return one entry: who, when, on what it rests, who signed, and its proof."""
    say, past = desk.say, desk.past
    written = rest[0] if rest else ""
    known = past is not None and 0 < len(written) <= len(str(past.copy.size))
    whole = known and all(one in "0123456789" for one in written)
    if past is None or not whole or int(written) >= past.copy.size:
        return Screen(say("Not found"), (text(say("There is no such entry.")),), back="record")
    position = int(written)
    title = say("Entry {n}").format(n=position)
    if not past.has(position, position + 1):
        part = fetch(position, position + 1, say("Reading the entries kept on this device"))
        return Screen(title, (part,), back="record")
    try:
        opened = open_note(past.note(position))
    except FormatError as error:
        return Screen(title, (text(str(error), tone=Tone.STOP),), back="record")
    url = f"/p/{desk.production}/proof/{position}"
    parts: list[Part] = [
        text(say(body_text(opened.act.body, given(opened.act.body))), "large"),
        table((say("What"), say("As recorded")), entry_lines(desk, position, opened)),
        rows(answered_rows(desk, opened.act)),
        button(say("Proof of this entry"), call("open", url=url)),
        text(say("Any program that reads C2SP proofs checks it, offline."), "small"),
    ]
    return Screen(title, tuple(parts), back="record")


def entry_lines(desk: Desk, position: int, opened: Opened) -> list[tuple[str, str]]:
    """Return who, when and how of an entry, line by line."""
    say, act = desk.say, opened.act
    seen, arrived = readings(desk, position, act)
    zone = desk.zone_minutes
    if is_quiet(act):
        return [(say("By"), sayer(desk, act)), (say("Its own hour"), clock_text(act.at_us, zone))]
    signers = ", ".join(line.name.partition("/")[2] for line in opened.note.lines)
    found = [
        (say("By"), sayer(desk, act)),
        (say("On"), f"{act.device}, {act.seq}"),
        (say("Known"), say(KNOWN_WORDS[act.known])),
        (say("Its own hour"), clock_text(act.at_us, zone)),
        (say("Signed by"), signers),
        (say("The device had seen"), say("{n} entries").format(n=act.seen_size)),
    ]
    if act.vouched_by is not None:
        found.insert(1, (say("Entered by"), act.vouched_by))
    if arrived is not None:
        found.append((say("Arrived after the reading of"), clock_text(arrived, zone)))
    if seen is not None and seen != arrived:
        found.append((say("Made after the reading of"), clock_text(seen, zone)))
    if act.asked is not None:
        no, yes = say("it was no, and done anyway"), say("it was not no")
        found.append((say("The answer before it"), no if act.asked.refused else yes))
    return found


def answered_rows(desk: Desk, act: Act) -> list[dict[str, Any]]:
    """Return the entries that an act answers or moves on from, each a way to it."""
    say, found = desk.say, []
    ids = {} if desk.past is None else desk.past.copy.ids
    named = [(say("Answers"), one) for one in act.answers]
    named += [(say("Moves on from"), one) for heads in act.heads for one in heads]
    for words, one in named:
        place = ids.get(one)
        if place is None:
            found.append(row(words, (say("an act that is not in this log"),), marked=True))
        else:
            title = say("{words} entry {n}").format(words=words, n=place)
            found.append(row(title, do=go(f"entry/{place}")))
    return found


def witnesses(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return how far log witnesses have cosigned; nothing waits for them."""
    say, past = desk.say, desk.past
    size = 0 if past is None else past.copy.size
    seen = desk.net.witnessed
    parts: list[Part] = [text(say("{n} entries on this device").format(n=size), "large")]
    if seen is None:
        words = say("How far log witnesses have come is not known here now.")
        parts.append(text(words, "large", Tone.CHECK))
    else:
        words = say("{n} of them cosigned by enough log witnesses")
        parts.append(text(words.format(n=seen), "large"))
        if seen < size:
            parts.append(text(say("{n} wait for it.").format(n=size - seen), tone=Tone.CHECK))
    parts.append(text(say("A log witness is a machine of somebody outside.")))
    parts.append(text(say("It signs that the log has only grown.")))
    parts.append(text(say("Until then, who runs this server could take the newest entries back.")))
    return Screen(say("Who has seen it"), tuple(parts), back="record")
