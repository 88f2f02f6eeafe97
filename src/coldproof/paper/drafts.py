"""Two drafts side by side: weapon scenes that read otherwise, what is gone and what is new marked.

A mark is never color alone: what is gone is struck out and has a minus, what is new a plus.
"""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.screens import drafted
from coldproof.desk.floor.screens.comparing import earlier, names_of, told_change
from coldproof.desk.roster import raw_key
from coldproof.desk.script.drafts import Change, Side, compare
from coldproof.paper import blocks as b
from coldproof.paper.asked import Arguments, one_of
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.letter import drawn
from coldproof.paper.runs import GONE, NEW, Runs, differing, runs, shown
from coldproof.paper.script import read, running
from coldproof.paper.source import PaperSource

NEAR = 1  # lines that read the same, before and after one that does not
MINUS, PLUS, SKIPPED = "\N{MINUS SIGN}", "+", "…"


def route(source: PaperSource, given: Arguments) -> str:
    """Return the route of the page that says what changed."""
    return "script/changes"


def content(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the weapon scenes in which the draft that counts and an earlier one differ."""
    say, desk, now = source.say, source.desk(), source.state.script
    here = read(source, "drafts", None if now is None else now.document)
    if now is None or not now.earlier:
        raise NoSuchPaper("drafts", "no draft before this one", "a second draft that is filed")
    names = names_of(now)
    asked = one_of("draft", given.get("before") or names[0], names, "a draft filed before this one")
    name, document = earlier(now, asked)
    before = read(source, "drafts", document)
    marks = drafted.lines(desk).marks()
    found = compare(before.script, here.script, source.state.hits, marks)
    armed = sorted((one for one in found if one.weapons), key=lambda one: not one.matters)
    others = [one for one in found if not one.weapons]
    about = f"{source.title or source.production}, {name} – {now.draft}"
    if given.get("scene"):
        numbers = [one.number for one in found if one.number]
        number = one_of("scene", given["scene"], numbers, "a scene that reads otherwise")
        armed, others = [one for one in found if one.number == number], []
        about += ", " + say("scene {name}").format(name=shown(number))
    titles = [f"{say('Before')}: {name}", f"{say('Now')}: {now.draft}"]
    parts: list[b.Block] = [
        b.facts(zip(titles, (hexed(document), hexed(now.document)), strict=True)),
        b.points(
            [
                say("Struck out, with a minus: gone. Underlined, with a plus: new."),
                say("Lines that read the same are left out, but for those beside."),
            ]
        ),
    ]
    for one in armed:
        parts += drawn(told_change(desk, one), table=sides(titles, one))
    if not armed:
        parts.append(b.text(say("No weapon scene reads otherwise."), strong=True))
    if others:
        parts += [b.heading(say("The other scenes")), b.points(title(one) for one in others)]
    made = b.sheet(say("Two drafts side by side"), about, parts)
    return {**made, "head": [running(source, now.draft, now.document)]}


def hexed(document: str | None) -> str:
    """Return the digest of a draft's words."""
    return "" if document is None else f"SHA-256 {raw_key(document).hex()}"


def title(one: Change) -> str:
    """Return the number and the heading of a scene."""
    scene = one.new or one.old
    return shown(f"{one.number or '–'} {'' if scene is None else scene.heading}")


def sides(titles: list[str], one: Change) -> b.Block:
    """Return a scene's lines in both drafts: those that differ, with what stands beside them."""
    lines = one.lines
    near = {
        place + step
        for place, side in enumerate(lines)
        if not side.same
        for step in range(-NEAR, NEAR + 1)
    }
    rows, last = list[list[Runs]](), -1
    for place in sorted(place for place in near if 0 <= place < len(lines)):
        if place > last + 1:
            rows.append([[], runs(SKIPPED), [], runs(SKIPPED)])
        rows.append(row(lines[place]))
        last = place
    if last + 1 < len(lines):
        rows.append([[], runs(SKIPPED), [], runs(SKIPPED)])
    heads = [[], runs(titles[0]), [], runs(titles[1])]
    return {"is": "sides", "head": heads, "rows": rows}


def row(side: Side) -> list[Runs]:
    """Return the four cells of a line: mark and words before, mark and words now."""
    if side.same:
        old, new = (runs("" if one is None else one.text) for one in side)
        return [[], old, [], new]
    if side.old is None or side.new is None:
        old = [] if side.old is None else runs(side.old.text, GONE)
        new = [] if side.new is None else runs(side.new.text, NEW)
    else:
        old, new = differing(side.old.text, side.new.text)
    gone, added = (any(run[1] for run in one) for one in (old, new))
    return [runs(MINUS) if gone else [], old, runs(PLUS) if added else [], new]
