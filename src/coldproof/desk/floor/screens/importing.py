"""A list taken in: shown row by row, columns and types said, and all of it recorded, or none."""

from __future__ import annotations

from coldproof.acts.kit import WeaponRegistered
from coldproof.desk.floor.context import Desk, Draft
from coldproof.desk.floor.labels import ACTIONS, OWNERS, member, options
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    heading,
    put,
    record,
    row,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import number, picked, signed_out, signs
from coldproof.desk.floor.typed import fault, typed
from coldproof.desk.inventory.columns import NEEDED
from coldproof.desk.inventory.rows import MOST_ROWS, Fault, Line, Opens, Options, Taken, taken
from coldproof.words.kit import ActionType, Owner

NONE = "-"
MOST_SHOWN = 50


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the choice of a file; then what it holds, what is wrong, and the one key at the end.

    The window puts what the reader of lists answers into the draft as `list`: head, lines, notes.
    """
    say, me = desk.say, signs(desk)
    found = listed(desk.draft)
    parts: list[Part] = []
    if found is None:
        parts.append(
            text(say("A list of weapons as CSV, with the columns that FastBound exports."))
        )
        parts.append(text(say("Names and addresses of people in it are not taken.")))
        most = say("At most {n} weapons in one list.").format(n=MOST_ROWS)
        parts.append(text(most, "small"))
        do = call("list", into="list", path="imports", accept=".csv,.txt", then="import")
        parts.append(button(say("Choose the file"), do))
        return Screen(say("Take in a list"), tuple(parts), back="kit", live=False)
    head, lines, notes = found
    parts += [text(note, tone=Tone.STOP) for note in notes]
    got = taken(head, lines, said_of_all(desk), tuple(desk.state.weapons))
    parts += asked(desk, head, got)
    parts += faults(desk, got.faults)
    parts += held(desk, got)
    if me is None:
        parts.append(signed_out(desk))
    elif got.acts:
        acts = [{**act, "by": me} for act in got.acts]
        words = say("All {n} are here").format(n=len(acts))
        parts.append(button(words, record(acts, "kit", ask=True)))
    else:
        parts.append(text(say("Nothing is recorded until every row is right."), "large"))
    parts.append(button(say("Another file"), put({"list": None}), Tone.QUIET))
    return Screen(say("Take in a list"), tuple(parts), back="kit", live=False)


def listed(draft: Draft) -> tuple[tuple[str, ...], tuple[Line, ...], tuple[str, ...]] | None:
    """Return head, lines and notes of a list in the draft; none where there is none."""
    told = draft.get("list")
    if not isinstance(told, dict):
        return None
    head, lines, notes = (told.get(name) for name in ("head", "lines", "notes"))
    if not isinstance(head, list) or not isinstance(lines, list):
        return None
    found: list[Line] = []
    for one in lines:
        number_of, cells = (one[0], one[-1]) if isinstance(one, list) and one else (None, None)
        if not isinstance(number_of, int) or not isinstance(cells, list):
            return None
        found.append(Line(number_of, tuple(str(cell) for cell in cells)))
    said = tuple(str(note) for note in notes) if isinstance(notes, list) else ()
    return tuple(str(name) for name in head), tuple(found), said


def said_of_all(desk: Desk) -> Options:
    """Return what the draft says of the whole list."""
    draft, types = desk.draft, {}
    for key in draft:
        if key.startswith("action."):
            kind = key.partition(".")[2]
            action = member(ActionType, draft[key])
            places = number(desk, f"chambers.{kind}"), number(desk, f"magazine.{kind}")
            if action is not None and places[0] is not None and places[1] is not None:
                types[kind] = Opens(action, places[0], places[1])
    columns = {str(value): column for column in NEEDED if (value := draft.get(f"column.{column}"))}
    store = typed(desk, WeaponRegistered, "store")
    return Options(columns, types, member(Owner, draft.get("owner")), store)


def asked(desk: Desk, head: tuple[str, ...], got: Taken) -> list[Part]:
    """Ask what the list itself does not say: missing columns, types, whose, where."""
    say, parts = desk.say, []
    here = {column for _, column in got.used}
    taken_heads = {source for source, _ in got.used}
    for column in NEEDED:
        source = desk.draft.get(f"column.{column}")
        if column not in here or source:
            words = say("Which column is {column}?").format(column=column)
            free = [(one, one) for one in head if one and (one == source or one not in taken_heads)]
            parts.append(choice(f"column.{column}", words, free, source))
    kinds = [*got.types, *(k.partition(".")[2] for k in desk.draft if k.startswith("action."))]
    for kind in dict.fromkeys(kinds):
        words = say("How does a {kind} open?").format(kind=kind)
        action = member(ActionType, desk.draft.get(f"action.{kind}"))
        parts.append(choice(f"action.{kind}", words, options(desk, ACTIONS), action))
        for name, label in (("chambers", say("Chambers")), ("magazine", say("In the magazine"))):
            key = f"{name}.{kind}"
            parts.append(field(key, f"{kind}: {label}", "number", picked(desk, key)))
    owner = member(Owner, desk.draft.get("owner"))
    parts.append(choice("owner", say("Whose are they?"), options(desk, OWNERS), owner))
    hint = say("For rows that name no place")
    parts.append(field("store", say("Where are they locked?"), "text", picked(desk, "store"), hint))
    return [*parts, *fault(desk, WeaponRegistered, "store")]


def faults(desk: Desk, wrong: tuple[Fault, ...]) -> list[Part]:
    """List what is wrong: the line, the column, what was found and what would do."""
    say = desk.say
    if not wrong:
        return []
    items = []
    for one in wrong[:MOST_SHOWN]:
        title = say("Line {n}, {column}").format(n=one.line, column=one.column or NONE)
        words = say("Found {found}; {want} would do.").format(found=one.found, want=one.want)
        items.append(row(title, (words,), marked=True))
    parts = [heading(say("{n} things are wrong").format(n=len(wrong))), rows(items)]
    if len(wrong) > MOST_SHOWN:
        more = len(wrong) - MOST_SHOWN
        parts.append(text(say("And {n} more.").format(n=more)))
    return parts


def left_out(desk: Desk, lines: tuple[tuple[int, str], ...]) -> list[Part]:
    """List the lines of which nothing is taken, and why."""
    say = desk.say
    if not lines:
        return []
    items = [row(say("Line {n}").format(n=number_of), (why,)) for number_of, why in lines]
    return [heading(say("Left out")), rows(items)]


def held(desk: Desk, got: Taken) -> list[Part]:
    """Show every row that was read, what was left out and why, and which columns are of no use."""
    say = desk.say
    head = (say("Line"), say("Tag"), say("What"))
    lines = [(str(number), name, words) for number, name, words in got.rows]
    parts: list[Part] = [heading(say("{n} weapons").format(n=len(lines))), table(head, lines)]
    parts += left_out(desk, got.left_out)
    if got.unused:
        words = say("Columns of no use here: {names}").format(names=", ".join(got.unused))
        parts.append(text(words, "small"))
    return parts
