"""`coldproof log`: what is in the record, entry by entry; a note, a proof, the head, what waits."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coldproof.acts.base import Act
from coldproof.acts.fields import shown
from coldproof.app.settings import FILE
from coldproof.app.waiting_room import KEPT_US, WaitingRoom
from coldproof.cli import outside
from coldproof.cli.alarms import say_alarms
from coldproof.cli.errors import UsageError
from coldproof.cli.house import act_line, command, counted, hour, opened, wiring
from coldproof.cli.plain import act_plain, beside_plain, head_plain, refusing
from coldproof.cli.telling import Commands, path_text, read_file, say, say_wrapped
from coldproof.desk.reading import Read, Reader, Standing
from coldproof.desk.roster import signer_of
from coldproof.desk.waiting import is_clerks_own, rests_on
from coldproof.exchange.bundle.command import print_json
from coldproof.keys.whole import put
from coldproof.log.errors import LogError, TileError
from coldproof.log.proof import Proof, write_proof
from coldproof.log.tiles import (
    FULL,
    MAX_ENTRY,
    Tile,
    entry_bundle,
    read_bundle,
    read_path,
    tile_bytes,
)
from coldproof.words.units import MINUTE_US

WORDS = "show what is in the record, entry by entry"
MARKS = {Standing.REVOKED: "  (a revoked key: it restricts only)", Standing.ARRIVED: "  (arrived)"}
UNKNOWN = "unknown"
DAYS = KEPT_US // (24 * 60 * MINUTE_US)
HASH = 32
NO_OBJECT = ("entry", "proof", "head", "witnesses", "ask", "stamp", "let_go", "tile")
MOST_TILE = FULL * (MAX_ENTRY + 2)


def add(commands: Commands) -> None:
    """Add the command."""
    made = command(commands, "log", WORDS, run)
    made.add_argument("--from", dest="first", type=int, default=0, metavar="N", help="from entry N")
    one = made.add_mutually_exclusive_group()
    one.add_argument("--entry", type=int, metavar="N", help="the note of entry N, as signed")
    one.add_argument("--proof", type=int, metavar="N", help="the proof of entry N, a .tlog-proof")
    one.add_argument("--head", action="store_true", help="the signed checkpoint of the whole log")
    made.add_argument(
        "--out", type=Path, metavar="FILE", help="of --entry, --proof, --head: into a new file"
    )
    one.add_argument(
        "--witnesses",
        action="store_true",
        help="how far the log witnesses of policy.txt, and a time-stamper, have come",
    )
    one.add_argument("--ask", action="store_true", help="ask them now, and wait up to 10 seconds")
    one.add_argument(
        "--stamp",
        nargs="?",
        const="",
        metavar="URL",
        help="have the head stamped there (RFC 3161), or where timestamper.txt says",
    )
    made.add_argument(
        "--roots",
        type=Path,
        metavar="PEM",
        help="with --stamp URL: whom its certificate must go back to",
    )
    made.add_argument(
        "--keep",
        action="store_true",
        help="with --stamp URL: keep both in timestamper.txt, and serve asks there by itself",
    )
    one.add_argument("--waiting", action="store_true", help="notes that wait for something")
    one.add_argument(
        "--let-go",
        metavar="KEY",
        help="notes that wait, signed by person@device, or by keys that nobody knows: unknown",
    )
    one.add_argument(
        "--tile", metavar="PATH", help="what a tile of the log holds, such as tile/0/000"
    )
    made.add_argument(
        "--json", action="store_true", help="the entries, or with --waiting those, as one object"
    )


def run(given: argparse.Namespace) -> int:
    """Show it."""
    built = wiring()
    if given.out is not None and not given.head and given.entry is given.proof is None:
        raise UsageError(
            "--out: found nothing to write there; --entry, --proof or --head beside it would do"
        )
    if given.keep and not given.stamp:
        raise UsageError("--keep: found no address to keep; --stamp URL beside it would do")
    beside = vars(given)
    odd = [one for one in NO_OBJECT if beside[one] is not None and beside[one] is not False]
    if given.json and odd:
        option = f"--{odd[0].replace('_', '-')}"
        raise UsageError(
            f"--json: found {option} beside it; --from or --waiting, or none, would do"
        )
    if given.tile is not None:
        return show_tile(given.folder, built, given.tile)
    with refusing(as_json=given.json), opened(built, given.folder, as_json=given.json) as house:
        if given.head:
            out(house.ledger.head.checkpoint, given.out)
        elif given.entry is not None:
            out(next(house.store.read(*entry_range(house, given.entry))), given.out)
        elif given.proof is not None:
            _, n, _ = entry_range(house, given.proof)
            head = house.ledger.head
            hashes = house.ledger.tree.inclusion(n, head.size)
            out(write_proof(Proof(n, hashes, head.checkpoint, None)), given.out)
        elif given.waiting and given.json:
            print_json(waiting_plain(house))
        elif given.waiting:
            show_waiting(house)
        elif given.let_go is not None:
            let_go(house, given.let_go)
        elif given.witnesses or given.ask:
            return outside.show_witnesses(given.folder, house, ask=given.ask)
        elif given.stamp is not None:
            outside.stamp_head(house, given.stamp, given.roots, keep=given.keep)
        elif not 0 <= given.first <= house.ledger.size:
            want = f"a number from 0 to {house.ledger.size}"
            raise UsageError(f"--from: found {given.first}; {want} would do")
        elif given.json:
            print_json(entries_plain(house, built.check, given.first))
        else:
            show_entries(house, built.check, given.first)
            say_alarms(house)
    return 0


def out(data: bytes, path: Path | None = None) -> None:
    """Write bytes as they are, to a new file or to standard output.

    A shell may write what it is given anew: Windows PowerShell does, and no signature fits then.
    """
    if path is not None:
        put_new(path, data)
    elif sys.stdout is not None:
        sys.stdout.flush()
        sys.stdout.buffer.write(data)
        sys.stdout.buffer.flush()


def put_new(path: Path, data: bytes) -> None:
    """Write a new file, whole or not at all; raises `UsageError` where that cannot be done."""
    try:
        put(path, data)
    except FileExistsError:
        raise UsageError(f"--out: found {path_text(path)} already; a new name would do") from None
    except (OSError, ValueError) as error:
        found = (getattr(error, "strerror", None) or "no name of a file").lower()
        raise UsageError(
            f"--out {path_text(path)}: found {found}; a place to write to would do"
        ) from None
    say(f"{path_text(path)}, {len(data)} bytes")


def entry_range(house: Any, n: int) -> tuple[str, int, int]:
    """Return the production and range of one entry; raises `UsageError` where there is none."""
    if not 0 <= n < house.ledger.size:
        found = f"no entry {n}"
        want = f"a number from 0 to {house.ledger.size - 1}"
        raise UsageError(f"log: found {found}; {want} would do")
    return house.settings.production, n, n + 1


def entries_of(house: Any, check: Any, first: int) -> Iterator[Read]:
    """Yield every entry from one on, each signature checked."""
    reader = Reader(check, house.ledger.tree.root)
    for note in house.store.read(house.settings.production, 0, house.ledger.size):
        read = reader.read(note)
        if read.entry.position >= first:
            yield read


def entries_plain(house: Any, check: Any, first: int) -> dict[str, Any]:
    """Return every entry from one on and the head, for `--json`."""
    return {
        **head_plain(house),
        "entries": [
            {
                "entry": read.entry.position,
                **act_plain(read.entry.act, read.entry.at_us),
                "standing": read.standing.value,
                "saw_this_log": read.saw_this_log,
            }
            for read in entries_of(house, check, first)
        ],
        **beside_plain(house),
    }


def show_entries(house: Any, check: Any, first: int) -> None:
    """Print every entry from one on: number, hour, who, what."""
    for read in entries_of(house, check, first):
        show_entry(read)
    head = house.ledger.checkpoint(house.ledger.head.checkpoint)
    say(f"{head.size} entries; root {head.root.hex()}")


def show_entry(read: Read) -> None:
    """Print one entry on a line."""
    entry = read.entry
    who = str(entry.act.by)
    if entry.act.vouched_by is not None:
        who = f"{who} (as {signer_of(entry.act)} vouches)"
    mark = "" if is_clerks_own(entry.act) else MARKS.get(read.standing, "")
    if not read.saw_this_log:
        mark += "  (its device had seen another log)"
    say_wrapped(
        f"{entry.position:5d}  {hour(entry.at_us)}  {who}: {act_line(entry.act)}{mark}",
        "",
        " " * 29,
    )


def room_of(house: Any) -> tuple[WaitingRoom, list[Act]]:
    """Return the waiting room, and the acts that wait in it."""
    room = WaitingRoom(house.store, house.settings.production)
    ids = house.ledger.ids
    return room, [one.opened.act for act, one in room.kept.items() if act not in ids]


def waiting_plain(house: Any) -> dict[str, Any]:
    """Return the acts that wait, and for what, for `--json`; their hours are their own claims."""
    room, waiting = room_of(house)
    count, at_us = room.hours.gone
    return {
        **head_plain(house),
        "waiting": [
            {**act_plain(act, act.at_us), "waits_for": lacking(house, act)} for act in waiting
        ],
        "let_go": {"count": count, "last": hour(at_us) if count else None},
        **beside_plain(house),
    }


def show_waiting(house: Any) -> None:
    """Print the notes that wait, and for what."""
    room, waiting = room_of(house)
    for act in waiting:
        say_wrapped(f"{hour(act.at_us)}  {act.by}: {act_line(act)}", "", "  ")
        say_wrapped(f"waits for {', '.join(lacking(house, act))}", "  ", "  ")
    count, at_us = room.hours.gone
    if count:
        made = counted(count, "note was", "notes were")
        last = f"by keys that nobody knows, to make place or after {DAYS} days; the last one"
        say_wrapped(f"{made} let go of before, {last} {hour(at_us)}", "", "  ")
    if not waiting:
        say("nothing waits")
        return
    say(f"{counted(len(waiting), 'waits', 'wait')}; none of them permits anything")


def let_go(house: Any, whose: str) -> None:
    """Let go of notes that wait, by one key or by all that nobody knows; no entry changes."""
    if whose != UNKNOWN and "@" not in whose:
        raise UsageError(f"--let-go: found {shown(whose)}; person@device, or unknown, would do")
    room, known = WaitingRoom(house.store, house.settings.production), house.ledger.roster.keys
    signers = {act: signer_of(one.opened.act) for act, one in room.kept.items()}
    gone = [
        act
        for act, signer in signers.items()
        if act not in house.ledger.ids
        and (signer not in known if whose == UNKNOWN else signer == whose)
    ]
    room.let_go(gone)
    if not gone:
        say("no such note waits")
        return
    say(f"{counted(len(gone), 'note waits', 'notes wait')} no more; a phone may send it again")


def lacking(house: Any, act: Act) -> list[str]:
    """Return what an act waits for: the key that signed it, and acts that it rests on."""
    signer = signer_of(act)
    found = [signer] if signer not in house.ledger.roster.keys else []
    found += [f"act {one}" for one in rests_on(act) if not house.ledger.knows(one)]
    return found or [f"a signature that fits the key of {signer}"]


def show_tile(folder: Path, built: Any, text: str) -> int:
    """Print what a tile holds, its hashes or its entries.

    It is a tile of a production's log; where the folder is none, as in an unpacked bundle, a file.
    """
    try:
        tile = read_path(text)
        if (folder / FILE).exists():
            with opened(built, folder) as house:
                data = tile_of(house, tile)
        else:
            data = read_file(folder / text, MOST_TILE, "a tile's file, or a production's folder,")
        if tile.level is not None and len(data) != tile.width * HASH:
            raise TileError("tile", f"{len(data)} bytes", f"{tile.width} hashes of {HASH} bytes")
        entries = read_bundle(data, tile.width) if tile.level is None else ()
    except LogError as error:
        raise UsageError(f"--tile: {error}") from None
    for n, entry in enumerate(entries, tile.n * FULL):
        say(f"entry {n}, {len(entry)} bytes")
        out(entry)
    for n in range(tile.width if tile.level is not None else 0):
        say(f"level {tile.level}, {tile.n * FULL + n}: {data[n * HASH : n * HASH + HASH].hex()}")
    return 0


def tile_of(house: Any, tile: Tile) -> bytes:
    """Return a tile of a log; raises `TileError` where the log does not go so far."""
    if tile.level is not None:
        return tile_bytes(house.ledger.tree, tile.level, tile.n, tile.width)
    first = tile.n * FULL
    upto = first + tile.width
    if upto > house.ledger.size:
        want = "one that such a log has"
        raise TileError("entry bundle", f"{tile.width} of a log of {house.ledger.size}", want)
    return entry_bundle(list(house.store.read(house.settings.production, first, upto)))
