"""`coldproof ask`: propose the next act of a told day, or of a production.  Records nothing."""

from __future__ import annotations

import argparse
import sys

from coldproof.app.acting import Hand
from coldproof.app.ask import Answer, propose
from coldproof.app.errors import DayError
from coldproof.app.saying import about_to, cures_of
from coldproof.app.settings import FILE
from coldproof.app.story import Story, Told
from coldproof.cli.asking import say_verdict, told_of
from coldproof.cli.claims import claimed
from coldproof.cli.errors import UsageError
from coldproof.cli.house import hour, opened, wiring
from coldproof.cli.plain import beside_plain, marks, refusing, verdict_plain
from coldproof.cli.telling import (
    Commands,
    act_text,
    day_argument,
    packs_named,
    path_text,
    read_day,
    say_wrapped,
)
from coldproof.desk.effects import tried
from coldproof.exchange.bundle.command import print_json
from coldproof.exchange.day.line import read_line
from coldproof.rules.judge import packs_in_force, unit_of
from coldproof.words.floor import Known

PROMPT = "what next? "
HELP = (
    'Type an act as in a day file, on one line: at = "14:03", by = "armorer", kind ='
    ' "WeaponOffered", weapon = "G-1", to = "actor", setup = "12A". An empty line ends.'
)


def add(commands: Commands) -> None:
    """Add the command."""
    command = commands.add_parser(
        "ask", help="propose the next act of a told day or of a production, get the verdict"
    )
    told = "a day told as acts; or a production's folder, with --act and without --packs"
    day_argument(command, run, "DAY.toml|FOLDER", told)
    command.add_argument(
        "--act", metavar="FIELDS", help='an act on one line: at = "14:03", by = …, kind = …'
    )
    command.add_argument("--json", action="store_true", help="one JSON object for each act")


def run(given: argparse.Namespace) -> int:
    """Judge one proposed act, or those typed one after another."""
    if given.day.is_dir():
        return of_production(given)
    story = read_day(given.day, "a day file, or a production's folder,")
    packs = packs_named(given.packs)
    if given.act is not None:
        print_answer(propose(story, read_line(story, given.act), packs), as_json=given.json)
        return 0
    return converse(story, packs, as_json=given.json)


def converse(story: Story, packs: tuple[str, ...] | None, *, as_json: bool = False) -> int:
    """Ask and answer until an empty line; nothing is recorded."""
    if sys.stdin is None:  # closed by who called us: nothing is asked
        return 0
    tty = sys.stdin.isatty() and not as_json
    if tty:
        say_wrapped(HELP)
    code = 0
    while True:
        if tty:
            sys.stdout.write(PROMPT)
            sys.stdout.flush()
        line = sys.stdin.readline().strip()
        if not line:
            return code
        try:
            print_answer(propose(story, read_line(story, line), packs), as_json=as_json)
        except DayError as error:
            sys.stderr.write(f"coldproof: {error}\n")
            code = 0 if tty else 2


def print_answer(answer: Answer, *, as_json: bool = False) -> None:
    """Print a verdict: what stands in the way, and what would cure it."""
    cures = answer.cures if answer.verdict.refused else None
    if as_json:
        found = asked_plain(answer.told) | verdict_plain(answer.verdict, cures)
        print_json({**found, "packs": answer.packs})
        return
    say_wrapped(f"{answer.told.by}: {act_text(answer.told)}", "", "  ")
    say_verdict(answer.verdict, cures, packs=answer.packs)


def asked_plain(told: Told) -> dict[str, object]:
    """Return the act that was asked about, for `--json`."""
    kind = told.kind.__name__
    return {"at": hour(told.at_us), "by": told.by, "kind": kind, "says": act_text(told)}


def of_production(given: argparse.Namespace) -> int:
    """Judge an act that somebody is about to do in a production."""
    if not (given.day / FILE).is_file():
        want = "a day file, or a folder made by `coldproof init`,"
        raise UsageError(f"{path_text(given.day)}: found a folder without {FILE}; {want} would do")
    if given.act is None or given.packs is not None:
        want = "--act, and no --packs: a production is judged by the packs that it adopted,"
        raise UsageError(f"ask: found a production's folder; {want} would do")
    built = wiring()
    with refusing(as_json=given.json), opened(built, given.day, as_json=given.json) as house:
        now = built.now_us()
        told, answers = told_of(house, given.act, unknown=False, now_us=now)
        hand = Hand(told.by, told.device, Known(told.known), told.vouched_by)
        saying = about_to(house, hand, told.body, told.at_us, answers)
        cures = cures_of(house, saying) if saying.verdict.refused else None
        state = house.follower.moment.state
        one, packs = tried(state, saying.act, now), packs_in_force(state, unit_of(state, told.body))
        if given.json:
            found = asked_plain(told) | verdict_plain(saying.verdict, cures)
            remarks = [*claimed(house, told.at_us, now), *marks(one)]
            print_json({**found, "packs": packs, "remarks": remarks, **beside_plain(house)})
            return 0
        say_wrapped(f"{told.by}: {act_text(told)}", "", "  ")
        for sentence in claimed(house, told.at_us, now):
            say_wrapped(sentence, "  ! ", "    ")
        say_verdict(saying.verdict, cures, one, packs)
    return 0
