"""What `coldproof log` tells of the world outside: log witnesses and time-stamps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coldproof.app.errors import cause
from coldproof.app.settings import POLICY, STAMPER
from coldproof.app.stamping import SHAPE, Stamper, last_stamped, stamp, stamper_of
from coldproof.app.witnessing import Asking, policy_of
from coldproof.cli.alarms import say_alarm
from coldproof.cli.errors import UsageError
from coldproof.cli.house import hour
from coldproof.cli.telling import path_text, read_file, say, say_wrapped
from coldproof.keys.whole import put
from coldproof.peers.errors import PeerError
from coldproof.peers.timestamps import read_roots
from coldproof.words.units import SECOND_US

WAIT_MS = 10_000
MOST_ROOTS = 1_000_000  # bytes
ROOTS = "the authority's certificates as PEM"


def show_witnesses(folder: Path, house: Any, *, ask: bool) -> int:
    """Say how far each log witness and the time-stamper have come, once all were asked if wanted.

    A time-stamper is not asked here.  Returns 1 if a log witness contradicts, or if they were asked
    and the quorum did not see everything: who is not reached is named, and what it cosigned before
    counts.
    """
    policy, stamper = policy_of(folder), stamper_of(folder)
    if policy is None:
        if stamper is not None and not ask:
            show_stamped(house, stamper)
            return 0
        want = f"{POLICY}, a policy as C2SP tlog-policy tells it, in its folder"
        raise UsageError(f"log: found no log witnesses of this production; {want} would do")
    asking = Asking(house, policy)
    if ask:
        asking.start(anew=True)
        try:
            progress = asking.wait(WAIT_MS)
        finally:
            asking.stop()
    progress = asking.progress()
    say(progress.words)
    for row in progress.rows:
        at = f", at {hour(row.time_s * SECOND_US)}" if row.time_s else ""
        say(f"  {row.name}: cosigned to {row.size}{at}")
        if row.error:
            say_wrapped(row.error, "    ", "    ")
    if stamper is not None:
        show_stamped(house, stamper)
    alarms = asking.alarms
    for name, said in alarms.items():
        say_alarm(name, said)
    lacking = ask and progress.lacks
    return 1 if alarms or lacking else 0


def show_stamped(house: Any, stamper: Stamper) -> None:
    """Say which head was stamped last, and when; a token that the roots do not fit is none."""
    try:
        last = last_stamped(house, stamper)
    except PeerError as error:
        say_wrapped(str(error))
        return
    say(f"time-stamped to {last.size:,} of {house.ledger.size:,}")
    at = f", at {hour(last.at_us)}" if last.size else ""
    say(f"  {stamper.url}: stamped {last.size}{at}")


def stamp_head(house: Any, url: str, roots: Path | None, *, keep: bool = False) -> None:
    """Have the last checkpoint stamped by an authority whose certificate the roots vouch for.

    Without an address it is the one of the production's folder; `keep` puts it there.
    """
    stamper, path = stamper_for(house, url, roots), house.folder / STAMPER
    if keep and path.exists():
        raise UsageError(f"--keep: found {path_text(path)} already; taking it away would do")
    try:
        size = stamp(house, stamper).size
        if keep:
            put(path, f"{stamper.url}\n".encode() + read_roots(stamper.roots))
    except PeerError as error:
        raise UsageError(f"--stamp: {error}") from None
    except OSError as error:
        found = cause(error)
        raise UsageError(f"--keep: found {found}; a folder to write to would do") from None
    say(f"the head of {size} entries is stamped; the token goes into bundles")
    if keep:
        say(f"{path_text(path)}: from its next start on, `coldproof serve` asks there")


def stamper_for(house: Any, url: str, roots: Path | None) -> Stamper:
    """Return the time-stamper that was given, or the one that the production's folder names."""
    if url and roots is None:
        raise UsageError(f"--stamp: found no --roots; {ROOTS} would do")
    if url and roots is not None:
        return Stamper(url, read_file(roots, MOST_ROOTS, ROOTS))
    if roots is not None:
        raise UsageError("--roots: found no address beside it; --stamp URL would do")
    found = stamper_of(house.folder)
    if found is None:
        raise UsageError(
            f"--stamp: found no address, and no {STAMPER} in the folder; --stamp URL --roots PEM,"
            f" or that file with {SHAPE} would do"
        )
    return found
