"""`coldproof record`: sign an act and put it into the record, or hand in a note made elsewhere."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from coldproof.acts.base import Act
from coldproof.acts.errors import FormatError
from coldproof.app.acting import Hand, arriving, signed
from coldproof.app.batch import Outcome, Receipt, Waiting
from coldproof.app.errors import DayError, RecordError, SetupError
from coldproof.app.saying import about_to, cures_of
from coldproof.app.values import keep_line
from coldproof.cli.alarms import say_alarms
from coldproof.cli.asking import say_verdict, told_of
from coldproof.cli.claims import claimed
from coldproof.cli.effects import say_effects
from coldproof.cli.errors import UsageError
from coldproof.cli.house import act_line, command, hour, opened, speaking, wiring
from coldproof.cli.plain import act_plain, beside_plain, marks, refusing, verdict_plain
from coldproof.cli.telling import Commands, path_text, read_file, say, say_wrapped
from coldproof.cli.unsigned import Unsigned, nobody_signed, stopping
from coldproof.cli.words import not_kept, words_given
from coldproof.desk.cures import Cures
from coldproof.desk.effects import tried
from coldproof.desk.reading import open_note
from coldproof.desk.roster import signer_of
from coldproof.exchange.bundle.command import print_json
from coldproof.log.rewritten import PLAIN, how_rewritten
from coldproof.rules.judge import Verdict
from coldproof.words.floor import Known

WORDS = "sign an act and record it; it is never refused because it should not have been done"
MAX_NOTES = 64 * 1024 * 1024


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "record", WORDS, run)
    made.add_argument(
        "--act", metavar="FIELDS", help='an act on one line: by = "armorer", kind = …'
    )
    made.add_argument(
        "--words",
        metavar="FIELD=TEXT",
        action="append",
        default=[],
        help="with --act: words of a field, kept beside the log, where they can be erased; the act"
        " holds their digest",
    )
    made.add_argument(
        "--unknown", action="store_true", help="record it though it names what nobody registered"
    )
    made.add_argument(
        "--note", type=Path, metavar="FILE", help="a note that was signed elsewhere; - for input"
    )
    made.add_argument("--json", action="store_true", help="one JSON object")


def run(given: argparse.Namespace) -> int:
    """Record one act, or one note."""
    if (given.act is None) == (given.note is None):
        raise UsageError("record: found neither --act nor --note, or both; one of them would do")
    if given.note is not None and (given.unknown or given.words):
        beside = "--unknown" if given.unknown else "--words"
        raise UsageError(f"record: found {beside} beside --note; --act beside it would do")
    built = wiring()
    with (
        refusing(as_json=given.json),
        opened(built, given.folder, as_json=given.json) as house,
        speaking(built, house) as writer,
    ):
        if given.note is None:
            return say_act(given, built, house, writer)
        note = read_note_file(given.note)
        outcome = settled(writer.record(note))
        act = open_note(note).act
        if given.json:
            print_json(outcome_plain(house, act, outcome, (), None, None))
            return 0
        say_receipt(house, outcome)
        if isinstance(outcome, Receipt) and act.at_us > built.now_us():
            say_claim(house, act, outcome)
    return 0


def say_act(given: argparse.Namespace, built: Any, house: Any, writer: Any) -> int:
    """Judge an act as things are, record it all the same, and say both."""
    try:
        words = words_given(given.words)
        told, answers = told_of(
            house, given.act, unknown=given.unknown, now_us=built.now_us(), words=words
        )
    except (DayError, UsageError) as error:
        stop = stopping(given.act, given.words, error, built.now_us())
        if stop is None:
            raise
        return say_unsigned(given, built, house, writer, stop)
    hand = Hand(told.by, told.device, Known(told.known), told.vouched_by)
    try:
        signer = built.signer_of(house, told.vouched_by or told.by, told.device)
    except SetupError as error:
        unsigned = nobody_signed(told, error, words)
        if unsigned is None:
            raise
        return say_unsigned(given, built, house, writer, unsigned)
    saying = about_to(house, hand, told.body, told.at_us, answers)
    cures = cures_of(house, saying) if saying.verdict.refused else None
    try:
        one = tried(house.follower.moment.state, saying.act, built.now_us())
        for line in words.values():  # first: nobody finds an act whose words are not there yet
            keep_line(house.store, house.settings.production, line)
        outcome = writer.record(signed(saying.act, signer))
    except FormatError as error:
        raise UsageError(f"record: {error}") from None
    if given.json:
        remarks = (*marks(one), *not_kept(house, saying.act.body))
        found = settled(outcome)
        print_json(outcome_plain(house, saying.act, found, remarks, saying.verdict, cures))
        return 0
    say_outcome(house, saying.act, outcome)
    if isinstance(outcome, Receipt):
        say_claim(house, saying.act, outcome)
        say_effects(one)
        for sentence in not_kept(house, saying.act.body):
            say_wrapped(sentence, "  ! ", "    ")
    if saying.verdict.refused or saying.verdict.warned:
        say()
        say("What the rules had said before it:")
        say_verdict(saying.verdict, cures)
    return 0


def say_unsigned(
    given: argparse.Namespace, built: Any, house: Any, writer: Any, told: Unsigned
) -> int:
    """Record what needs no key where none can be used: the clerk enters what it was told."""
    state = house.follower.catch_up()
    act = arriving(house.ledger, told.body, told.at_us, told.by)
    one = tried(state, act, built.now_us())
    for line in told.words:  # first: nobody finds an act whose words are not there yet
        keep_line(house.store, house.settings.production, line)
    outcome = settled(writer.record(writer.arrived(act)))
    lacking = tuple(not_kept(house, act.body))
    if given.json:
        remarks = (told.remark, *marks(one), *lacking)
        print_json(outcome_plain(house, act, outcome, remarks, None, None))
        return 0
    say_outcome(house, act, outcome)
    if isinstance(outcome, Receipt):
        say_claim(house, act, outcome)
    say_wrapped(told.remark, "  ! ", "    ")
    say_effects(one)
    for sentence in lacking:
        say_wrapped(sentence, "  ! ", "    ")
    return 0


def settled(outcome: Outcome) -> Receipt | Waiting:
    """Return what became of a note that was kept; raises what refused it."""
    if isinstance(outcome, RecordError):
        raise outcome
    return outcome


def outcome_plain(
    house: Any,
    act: Act,
    outcome: Receipt | Waiting,
    remarks: Iterable[str],
    verdict: Verdict | None,
    cures: Cures | None,
) -> dict[str, Any]:
    """Return what became of an act, for `--json`; remarks are the sentences marked with `!`."""
    found = act_plain(act, act.at_us) | verdict_plain(verdict, cures)
    if isinstance(outcome, Waiting):
        return {"result": "waiting", **found, "waits_for": outcome.wants, **beside_plain(house)}
    head, clock = house.ledger.checkpoint(outcome.checkpoint), house.ledger.clock
    return {
        "result": "recorded",
        **found,
        "entry": outcome.position,
        "size": head.size,
        "root": head.root.hex(),
        "clock": None if clock is None else hour(clock.at_us),
        "remarks": [*revoked(house, outcome.position), *claim(house, act, outcome), *remarks],
        **beside_plain(house),
    }


def revoked(house: Any, position: int) -> Iterator[str]:
    """Say so where the key that signed an entry had been revoked before it."""
    note = next(house.store.read(house.settings.production, position, position + 1))
    name = signer_of(open_note(note).act)
    key = house.ledger.roster.keys.get(name)
    if key is not None and key.revoked is not None and key.revoked < position:
        yield (
            f"The key of {name} was revoked in entry {key.revoked}: what it says is kept and"
            " marked, it may restrict, and it permits nothing."
        )


def claim(house: Any, act: Act, receipt: Receipt) -> Iterator[str]:
    """Say so where an act claims another hour, and by which one the record dates it."""
    clock = house.ledger.clock
    at = receipt.position
    return iter(()) if clock is None else claimed(house, act.at_us, clock.at_us, at)


def say_claim(house: Any, act: Act, receipt: Receipt) -> None:
    """Print the same."""
    for sentence in claim(house, act, receipt):
        say_wrapped(sentence, "  ! ", "    ")


def read_note_file(path: Path, want: str = "a note's file") -> bytes:
    """Return a note's bytes from a file, or from standard input for `-`.

    Raises `UsageError` for one that another program wrote anew: no signature fits it.
    """
    is_input = str(path) == "-"
    data = sys.stdin.buffer.read(MAX_NOTES) if is_input else read_file(path, MAX_NOTES, want)
    how = how_rewritten(data)
    if how is not None:
        raise UsageError(f"{path_text(path)}: found {how}; {PLAIN} would do")
    return data


def say_outcome(house: Any, act: Act, outcome: Outcome) -> None:
    """Say what became of an act."""
    say_wrapped(f"{act.by}: {act_line(act)}", "", "  ")
    say_receipt(house, outcome)


def say_receipt(house: Any, outcome: Outcome) -> None:
    """Say where it stands in the log, or what it waits for."""
    found = settled(outcome)
    if isinstance(found, Waiting):
        wants = ", ".join(found.wants)
        say_wrapped(f"Kept, not yet in the log: it waits for {wants}.", "  ", "  ")
        return
    head = house.ledger.checkpoint(found.checkpoint)
    clock = house.ledger.clock
    at = "" if clock is None else f", clock last read {hour(clock.at_us)}"
    say(f"  entry {found.position} of {head.size}, durable{at}")
    for sentence in revoked(house, found.position):
        say_wrapped(sentence, "  ! ", "    ")
    say_alarms(house)
