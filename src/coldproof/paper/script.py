"""The script on paper, in its own shape: what was found stands in the margin, settled or open.

Scene numbers stand as they are written, on both sides; what is spoken at once stands side by side.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.screens import drafted, how_many
from coldproof.desk.floor.screens import script as screen
from coldproof.desk.roster import raw_key
from coldproof.desk.script.find import BEFORE, Hit, by_place
from coldproof.desk.script.model import HIDDEN, Kind, Line, Script
from coldproof.paper import blocks as b
from coldproof.paper.asked import Arguments, one_of
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.names import many, thousands
from coldproof.paper.runs import Runs, marked, runs, shown
from coldproof.paper.source import PaperSource

ONLY = ("hits",)
SPOKEN = (Kind.CHARACTER, Kind.PARENTHETICAL, Kind.DIALOGUE, Kind.LYRIC)
BARE = (Kind.TITLE, Kind.PAGE_BREAK)  # not shot, and nobody would think so
OPEN, YES, NO = "open", "yes", "no"
MOST_NOTE, MOST_NUMBER = 12, 5  # letters in a row, of the margins' columns
MOST_LINES = 30_000  # of a draft on paper: some 700 pages, since typesetting takes memory
MOST_HITS = 6_000
MOST_LETTERS = 2_000_000
MOST_LEFT = 2_000  # places in doubt that are listed

Item = dict[str, Any]


def content(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the draft that counts: whole, one scene of it, or the scenes with hits."""
    say, now = source.say, source.state.script
    draft = "" if now is None else now.draft
    one = read(source, "script", None if now is None else now.document)
    hits = by_place(one.hits)
    places = chosen(one.script, hits, given)
    count = sum(len(hits.get(place, ())) for place in places)
    if count > MOST_HITS:
        raise NoSuchPaper("script", f"{count} hits", f"{MOST_HITS} at most, as in one scene alone,")
    whole = len(places) == len(one.script.scenes) and not given.get("scene")
    shown_hits = [hit for place in places for hit in hits.get(place, ())]
    desk, parts = source.desk(), head(source, one, None if whole else shown_hits)
    if whole:
        parts.append(screenplay(desk, one.script.before, hits.get(BEFORE, []), None))
    for place in places:
        scene = one.script.scenes[place]
        parts.append(screenplay(desk, scene.lines, hits.get(place, []), scene.number))
    parts += left(source, one)
    about = f"{source.title or source.production}, {draft}"
    if given.get("scene"):
        about += ", " + say("scene {name}").format(name=shown(given["scene"]))
    elif not whole:
        about += ", " + say("scenes with lines to look at")
    made = b.sheet(say("The script"), about, parts)
    return {**made, "head": [running(source, draft, None if now is None else now.document)]}


def read(source: PaperSource, paper: str, document: str | None) -> drafted.Read:
    """Return a draft whose words are kept here, or say why there is none to print."""
    want = "a draft that was filed and is kept here"
    if source.state.script is None:
        raise NoSuchPaper(paper, "no draft of the script", want)
    value = None if document is None else source.value(document)
    if value is None:
        gone = document is not None and document in source.state.erased
        found = "that its words were erased" if gone else "that its words are not kept here"
        raise NoSuchPaper(paper, found, want)
    one = drafted.read_marked(value, drafted.lines(source.desk()).marks())
    if one is None:
        raise NoSuchPaper(paper, "a value that is no script of ours", want)
    lines = one.script.lines()
    letters = sum(len(line.text) for line in lines)
    if len(lines) > MOST_LINES or letters > MOST_LETTERS:
        found = f"{letters} letters in {len(lines)} lines"
        raise NoSuchPaper(paper, found, f"{MOST_LETTERS} in {MOST_LINES} at most")
    return one


def chosen(script: Script, hits: Mapping[int, list[Hit]], given: Arguments) -> list[int]:
    """Return the places of the scenes asked for; raises `NoSuchPaper` for one that is not in it."""
    places = list(range(len(script.scenes)))
    if given.get("scene"):
        numbers = [scene.number for scene in script.scenes if scene.number]
        name = one_of("scene", given["scene"], numbers, "a scene's number in the draft")
        places = [place for place in places if script.scenes[place].number == name]
    if given.get("only"):
        one_of("only", given["only"], ONLY, "what may be left alone")
        places = [place for place in places if place in hits]
    return places


def running(source: PaperSource, draft: str, document: str | None) -> str:
    """Return what stands on top of each page: which draft, and the digest of its words."""
    digest = "" if document is None else raw_key(document).hex()
    words = source.say("{title}, draft {draft}, SHA-256 {digest}")
    return words.format(title=source.title or source.production, draft=draft, digest=digest)


def head(source: PaperSource, one: drafted.Read, here: list[Hit] | None) -> list[b.Block]:
    """Return which draft it is, how many lines wait, and how to read the margins.

    `here` are the hits of the scenes shown; none given: the whole draft is.
    """
    say, desk, script = source.say, source.desk(), one.script
    count = how_many.lines_text(desk, len(drafted.open_of(desk, list(one.hits))))
    if here is not None:
        mine = how_many.lines_text(desk, len(drafted.open_of(desk, here)))
        count = say("On this paper: {here}. In the whole draft: {all}.").format(
            here=mine, all=count
        )
    told = [part["text"] for part in screen.stands(desk)]
    parts = [b.text(line, strong=True) for line in told] + [b.text(count)]
    if words := how_many.twice_text(desk, script):
        parts.append(b.text(shown(words)))
    if script.revisions:
        names = many([shown(name) for name in script.revisions])
        parts.append(b.text(say("Revisions, oldest first: {names}").format(names=names)))
    legend = (
        say("A thick bar in the margin: a line to look at. What it may be about stands beside it."),
        say("A thin bar: a person said yes. A dotted one: a person said no."),
        say("A line dotted beneath names nothing: it reads as passages do that have it."),
        say("A star and a name: the revision that a line came with."),
        say("Found by words and what is around them, not understood: read the rest too."),
    )
    return [*parts, b.points(legend)]


def screenplay(desk: Desk, lines: tuple[Line, ...], hits: list[Hit], number: str | None) -> b.Block:
    """Return a scene's lines as items; speeches that are spoken at once make one."""
    of_line = drafted.by_line(hits)
    items, revision = list[Item](), None
    speech: list[Item] | None = None  # the last one, while nothing else came
    for place, line in enumerate(lines):
        mine = of_line.get(drafted.line_key(line), [])
        made = item(desk, line, mine, new=line.revision != revision)
        revision = line.revision
        if place == 0 and line.kind is Kind.HEADING and number:
            made["number"] = runs(number, most=MOST_NUMBER)
        if line.kind is Kind.CHARACTER and line.dual and speech and items[-len(speech) :] == speech:
            del items[-len(speech) :]
            items.append(pair(speech, [made]))
            speech = None
        elif line.kind in SPOKEN and line.dual and items and items[-1]["as"] == "dual":
            items[-1] = pair(items[-1]["left"], [*items[-1]["right"], made])
        else:
            items.append(made)
            if line.kind is Kind.CHARACTER:
                speech = [made]
            elif speech is not None:
                speech = [*speech, made] if line.kind in SPOKEN else None
    return {"is": "screenplay", "items": items}


def pair(left: list[Item], right: list[Item]) -> Item:
    """Return two speeches side by side; what stands in the margin is of both."""
    both = [*left, *right]
    bars = [one["bar"] for one in both]
    bar = next((kind for kind in (OPEN, YES, NO) if kind in bars), None)
    notes = [note for one in both for note in one["notes"]]
    return {
        "as": "dual",
        "left": left,
        "right": right,
        "bar": bar,
        "notes": notes,
        "star": next((one["star"] for one in both if one["star"]), None),
        "number": None,
    }


def item(desk: Desk, line: Line, hits: list[Hit], *, new: bool) -> Item:
    """Return a line with what stands in its margin; `new`: with a revision's name, not the star."""
    say = desk.say
    words = marked(line.text, hits)
    if line.kind in HIDDEN and line.kind not in BARE:
        before, _, after = say("Not shot: {words}").partition("{words}")
        words = [*runs(before), *words, *runs(after)]
    notes, star = list[Runs](), None
    if line.revision:
        star = note(f"* {line.revision}" if new else "*")
    bar = None
    if hits:
        known = drafted.lines(desk)
        kept = [known.of(hit) for hit in hits]
        bar = OPEN if any(one is None or one.open for one in kept) else NO
        bar = YES if bar == NO and any(one and one.accepted for one in kept) else bar
        notes += [note(screen.hit_text(desk, hit)) for hit in hits]
        notes.append(note(say("Line {n}").format(n=line.number)))
    return {
        "as": line.kind.value,
        "runs": words,
        "bar": bar,
        "notes": notes,
        "star": star,
        "number": None,
    }


def note(words: str) -> Runs:
    """Return words for the narrow column of the margin."""
    return runs(words, most=MOST_NOTE)


def left(source: PaperSource, one: drafted.Read) -> list[b.Block]:
    """Return what of the source is in no line, and what of a PDF is in doubt, place by place."""
    say, desk, parts = source.say, source.desk(), list[b.Block]()
    document = source.state.script
    lost = one.script.lost
    if lost:
        words = how_many.lost_text(desk, len(lost))
        rows = [[thousands(it.number), shown(it.text), shown(it.why)] for it in lost[:MOST_LEFT]]
        head = [say("Line"), say("Words"), say("Why")]
        parts += [b.heading(say("In no line")), b.text(words), b.table(head, rows, (2, 10, 6))]
    if one.doubts and document is not None and document.document is not None:
        words = how_many.doubts_text(desk, one.doubts)
        parts += [b.heading(say("In doubt")), b.text(words)]
        value = source.value(document.document) or b"{}"
        rows = [[thousands(n), shown(why)] for n, why in doubts(value)[:MOST_LEFT]]
        parts.append(b.table([say("Line"), say("Why")], rows, (2, 16), empty=" "))
    return parts or [b.text(say("Nothing of the source is outside these lines."))]


def doubts(value: bytes) -> list[tuple[int, str]]:
    """Return the doubts in a value's bytes, as far as they are some: anybody may hand in any."""
    found = []
    for one in json.loads(value).get("doubts", ()):
        match one:
            case [int(number), str(why), *_]:
                found.append((number, why))
            case _:
                pass
    return found
