"""`coldproof script`: the scenes of a script, and where it speaks of weapons and other dangers.

A finding is a proposal: words in a line.  A person says if it is one.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Sequence
from pathlib import Path

from coldproof.cli.errors import UsageError
from coldproof.cli.telling import Commands, bold, path_text, read_file, say, say_wrapped
from coldproof.desk.script.find import BEFORE, Hit, by_place, find
from coldproof.desk.script.model import Scene, Script, ScriptError, given_twice
from coldproof.desk.script.review import Reviewable
from coldproof.exchange.bundle.errors import visible
from coldproof.exchange.script.reading import ENCODINGS, MOST_BYTES, read, told

MOST_SHOWN = 200  # characters of a line or a loss
MOST_DOUBTS = 12


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser(
        "script", help="the scenes of a script, and where it speaks of weapons and other dangers"
    )
    command.add_argument("file", type=Path, metavar="FILE", help="Fountain, FDX or PDF")
    command.add_argument("--scene", metavar="N", help="one scene whole, by its number")
    command.add_argument("--json", action="store_true", help="one JSON object")
    command.add_argument(
        "--encoding",
        choices=ENCODINGS,
        default=ENCODINGS[0],
        help="how a text without a mark is written (default: utf-8)",
    )
    command.set_defaults(run=run)


def run(given: argparse.Namespace) -> int:
    """Print what a script holds; exit 2 for a file that is none."""
    name = path_text(given.file)
    data = read_file(given.file, MOST_BYTES, "a script that can be read")
    try:
        found = read(data, given.file.name, given.encoding)
    except ScriptError as error:
        raise UsageError(f"{name}: {error}") from None
    script = found.script if isinstance(found, Reviewable) else found
    places = range(len(script.scenes)) if given.scene is None else chosen(script, given.scene)
    every = by_place(find(script))
    wanted = places if given.scene is not None else (BEFORE, *places)
    hits = {place: every.get(place, []) for place in wanted}
    if given.json:
        print_json(found, places, [hit for some in hits.values() for hit in some])
        return 0
    if given.scene is None:
        print_head(script, sum(map(len, hits.values())))
        print_hits(hits[BEFORE])
    for place in places:
        print_scene(script.scenes[place], hits[place], whole=given.scene is not None)
    if given.scene is None:
        print_left(found)
    return 0


def print_json(found: Script | Reviewable, places: Sequence[int], hits: Sequence[Hit]) -> None:
    """Print what was read and found as one JSON object, of these scenes only."""
    plain = told(found)
    plain["scenes"] = [plain["scenes"][place] for place in places]
    plain["hits"] = [hit._asdict() for hit in hits]
    say(json.dumps(plain, ensure_ascii=True))


def chosen(script: Script, number: str) -> Sequence[int]:
    """Return the places of the scenes of a number; raises `UsageError` where there is none."""
    found = [place for place, scene in enumerate(script.scenes) if scene.number == number]
    if not found:
        numbers = [scene.number for scene in script.scenes if scene.number is not None]
        would = ", ".join(numbers[:12]) or "a script with numbers"
        raise UsageError(f"--scene: found no scene {number!a}; {would} would do")
    return found


def print_head(script: Script, hits: int) -> None:
    """Print the title and the sums."""
    say(bold(brief(script.title or "a script without a title")))
    omitted = sum(scene.omitted for scene in script.scenes)
    say(
        f"{len(script.scenes)} scenes ({omitted} omitted), {len(script.lines())} lines,"
        f" {hits} place{'s' * (hits != 1)} to look at"
    )
    if twice := given_twice(script):
        words = "more than one scene has this number, and a plan by it is of each: "
        say_wrapped(brief(", ".join(twice)), words, "  ")
    if script.revisions:
        say_wrapped(brief(", ".join(script.revisions)), "revisions: ", "  ")
    say()


def print_scene(scene: Scene, hits: Sequence[Hit], *, whole: bool = False) -> None:
    """Print a scene in a line, and what was found in it; or all of its lines too."""
    say_wrapped(head_text(scene), "", " " * 7)
    for line in scene.lines[1:] if whole else ():
        say_wrapped(clean(line.text), f"  {line.number:5d}  {line.kind:14s}", " " * 23)
    if whole and hits:
        say()
    print_hits(hits)


def print_hits(hits: Sequence[Hit]) -> None:
    """Print what was found, each with the number of its line in the file."""
    for hit in hits:
        where = f" ({hit.kind})" if hit.hidden else ""
        what = "by what is around it" if hit.guessed else clean(hit.words)
        words = f"{hit.trigger}{where}: {what}: {brief(hit.text.strip())}"
        say_wrapped(words, f"  {hit.line:5d}  ", " " * 9)


def head_text(scene: Scene) -> str:
    """Say number, heading, place and length of a scene."""
    length = ""
    if scene.eighths is not None:
        whole, rest = divmod(scene.eighths, 8)
        eighths = f"{rest}/8" if rest or not whole else ""
        length = f"{' '.join(filter(None, (str(whole) if whole else '', eighths)))} pages"
    page = "" if scene.page is None else f"page {brief(scene.page)}"
    count = len(scene.lines) - 1
    told = [f"{count} line{'s' * (count != 1)}", "omitted" if scene.omitted else "", page, length]
    said = ", ".join(filter(None, told))
    return f"{brief(scene.number or '-'):6s} {brief(scene.heading)} ({said})"


def print_left(found: Script | Reviewable) -> None:
    """Print what no line holds, and what a person must look at."""
    script = found.script if isinstance(found, Reviewable) else found
    if script.lost:
        say()
        say(bold("In no line:"))
    for loss in script.lost:
        say_wrapped(f"{brief(loss.why)}: {brief(loss.text)}", f"  {loss.number:5d}  ", " " * 9)
    if isinstance(found, Reviewable):
        say()
        say(bold("Needs review: nothing of a PDF counts before a person went through it."))
        for doubt in found.doubts[:MOST_DOUBTS]:
            words = f"page {doubt.page}: {doubt.why}"
            say_wrapped(words, f"  {doubt.number:5d}  ", " " * 9)
        if len(found.doubts) > MOST_DOUBTS:
            say(f"  and {len(found.doubts) - MOST_DOUBTS} more; --json has them all")


def brief(text: str) -> str:
    """Return text, shortened where it is long."""
    cut = text if len(text) <= MOST_SHOWN else f"{text[:MOST_SHOWN]}…"
    return clean(cut)


def clean(text: str) -> str:
    """Return text of the file with every character written out that a terminal would obey."""
    return visible(text.expandtabs(4))
