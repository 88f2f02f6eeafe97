"""The finished letter: the frozen text, who stands behind it and how each can be checked.

It says what the screen of the letter says, in the same words, and the names that were given.
"""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Sequence
from typing import Any

from coldproof.acts.production import PersonEnrolled
from coldproof.desk.floor import parts as p
from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.screens import letter as screen
from coldproof.desk.floor.screens import of_paper
from coldproof.desk.roster import raw_key
from coldproof.desk.voice.committed import committed_text
from coldproof.desk.voice.letters import Sheet, readable, sheet, values_of
from coldproof.desk.voice.pictures import fit_to_show
from coldproof.paper import blocks as b
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.names import thousands
from coldproof.paper.source import PaperSource
from coldproof.words.voice import Shown

WIDTHS = (3, 11, 12, 4, 9, 4)
MOST_LINES = 5_000  # of a text on paper; more than any letter has, and typesetting takes memory
MOST_LETTERS = 300_000
MOST_PICTURES = 24  # drawn; half a megabyte each.  Those after them are named by digest alone
UNDRAWN = re.compile(
    "[^\x20-\x7e\xa0-\u036f\u0384-\u038a\u038c\u038e-\u03a1\u03a3-\u04ff\u05d0-\u05ea"
    "\u0621-\u063a\u0640-\u0652\u1e00-\u1eff\u2010-\u2027\u2030-\u2040\u20a0-\u20bf\u2122"
    "\u2190-\u2193\u2200-\u22ff\u2500-\u259f\ufffd]"
)
"""What the fonts at hand have no sign for: one such would leave the whole letter undrawn."""


def content(source: PaperSource, name: str) -> dict[str, Any]:
    """Return the letter of a text's digest; raises `NoSuchPaper` where the text is not kept here.

    Only a letter that was frozen in the source's entries may be asked for.
    """
    say = source.say
    words = source.value(name)
    if words is None:
        gone = source.state.erased.get(name)
        found = "that it was erased" if gone is not None else "that its text is not kept here"
        raise NoSuchPaper("letter", found, "one whose text is kept here")
    lines = [line for line in readable(words).splitlines() if line.strip()]
    if len(lines) > MOST_LINES or len(words) > MOST_LETTERS:
        found = f"a text of {len(words)} bytes in {len(lines)} lines"
        raise NoSuchPaper("letter", found, f"{MOST_LETTERS} bytes in {MOST_LINES} lines at most")
    notes = {one: source.value(one) for one in values_of(source.state.letters[name])}
    known = {one: data for one, data in notes.items() if data is not None}
    told = sheet(source.state, name, source.roster, source.check, known)
    desk = source.desk()._replace(draft={"steps": True}, roster=source.roster)
    entry = say("entry {n}").format(n=thousands(told.letter.position))
    parts = [
        b.heading(say("The words that were signed")),
        *(b.text(drawable(line)) for line in lines),
        frozen(source, told),
        *drawn(screen.behind(desk, told), table=signed(source, desk, told)),
        *pictures(source, desk, told),
        *drawn(screen.came_about(desk, told)),
        *drawn(screen.beside(desk, told)),
    ]
    return b.sheet(say("Letter"), f"{source.title or source.production}, {entry}", parts)


def drawable(text: str) -> str:
    """Return a text whose every character can be drawn; others are named by their number."""
    return UNDRAWN.sub(lambda found: f"[U+{ord(found[0]):04X}]", text.replace("\t", " "))


def drawable_lines(text: str) -> str:
    """Return the same of a text whose lines stay lines."""
    return "\n".join(map(drawable, text.split("\n")))


def frozen(source: PaperSource, told: Sheet) -> b.Block:
    """Return by whom and when the text was frozen, and its digest."""
    say, letter = source.say, told.letter
    when = f"{source.date(letter.at_us)} {source.hour(letter.at_us)}"
    return b.facts(
        [
            (say("Frozen by"), f"{letter.by}, {when}"),
            (say("SHA-256 of the text"), raw_key(told.text).hex()),
        ]
    )


def drawn(
    parts: Iterable[p.Part], *, head: Sequence[str] = (), table: b.Block | None = None
) -> list[b.Block]:
    """Return what a screen shows as parts of a paper; keys to tap are left out.

    Rows are a table under the two words of `head`, without it a list.  In the place of the screen's
    table stands the one given.
    """
    found: list[b.Block] = []
    for part in parts:
        match part["part"]:
            case "heading":
                found.append(b.heading(part["text"]))
            case "text":
                found.append(b.text(part["text"], strong=part["size"] == "large"))
            case "rows" if head:
                cells = ([row["title"], "\n".join(row["lines"])] for row in part["rows"])
                found.append(b.table(head, cells, (6, 20), empty=part["empty"]))
            case "rows":
                found.append(
                    b.points("; ".join([row["title"], *row["lines"]]) for row in part["rows"])
                )
            case "table" if table is not None:
                found.append(table)
    return found


def signed(source: PaperSource, desk: Desk, told: Sheet) -> b.Block:
    """Return the table of every signature, withdrawn ones too, numbered in the log's order."""
    say = source.say
    names = names_given(source, told)
    rows = []
    for number, one in enumerate(told.lines, 1):
        who, how, saw, note = screen.signature(desk, told, one)
        person = one.signed.person
        if person in names and one.proven and one.signed.shown is not Shown.ROLE:
            who = f"{names[person]} ({who})"
        entry = thousands(one.signed.position)
        rows.append([thousands(number), who, how, saw, note, entry])
    head = ["", say("Who"), say("How it can be checked"), say("Saw it"), say("Note"), say("Entry")]
    return b.table(head, rows, WIDTHS)


def pictures(source: PaperSource, desk: Desk, told: Sheet) -> list[b.Block]:
    """Return the pictures of signatures on paper, each with the digest of its bytes.

    One that is not kept here, or that a phone would not show, is named and not drawn.
    """
    say, found = source.say, of_paper.pictures_of(told)
    blocks = [b.heading(say("Signatures on paper"))] if found else []
    for number, one in enumerate(found):
        caption = of_paper.caption(desk, one)
        value = source.value(one.digest) if number < MOST_PICTURES else None
        plain = None if value is None else base64.b64encode(value).decode("ascii")
        fit = None if plain is None else fit_to_show(plain)
        blocks.append(b.text(caption))
        if fit is None:
            blocks.append(b.text(say("The picture is not drawn here: look for it by its digest.")))
        else:
            blocks.append(b.picture(fit, caption))
    return blocks


def names_given(source: PaperSource, told: Sheet) -> dict[str, str]:
    """Return the names that signers were enrolled with, as far as they are kept.

    Only of whom a key of their own shows that they signed: nobody else's word puts a name here.
    """
    wanted = {one.signed.person for one in told.lines if one.proven}
    found: dict[str, str] = {}
    for entry in source.entries():
        body = entry.act.body
        if isinstance(body, PersonEnrolled) and body.person in wanted and body.name is not None:
            value = source.value(body.name)
            name = None if value is None else name_in(value)
            if name is not None:
                found[body.person] = name
    return found


def name_in(value: bytes) -> str | None:
    """Return the text of a committed value as it can be drawn; none of what is no such line."""
    text = committed_text(value)
    return None if text is None else drawable(text)
