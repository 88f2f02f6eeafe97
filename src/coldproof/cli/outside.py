"""What `coldproof log` tells of the world outside: log witnesses and time-stamps."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from coldproof.app.settings import POLICY
from coldproof.app.witnessing import Asking, policy_of, stamp
from coldproof.cli.alarms import say_alarm
from coldproof.cli.errors import UsageError
from coldproof.cli.house import hour
from coldproof.cli.telling import read_file, say, say_wrapped
from coldproof.peers.errors import PeerError
from coldproof.words.units import SECOND_US

WAIT_MS = 10_000
MOST_ROOTS = 1_000_000  # bytes
ROOTS = "the authority's certificates as PEM"


def show_witnesses(folder: Path, house: Any, *, ask: bool) -> int:
    """Say how far each log witness has come, after asking all of them if wanted.

    Returns 1 if one contradicts, or if they were asked and the quorum did not see everything: who
    is not reached is named, and what it cosigned before counts.
    """
    policy = policy_of(folder)
    if policy is None:
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
    alarms = asking.alarms
    for name, said in alarms.items():
        say_alarm(name, said)
    lacking = ask and progress.lacks
    return 1 if alarms or lacking else 0


def stamp_head(house: Any, url: str, roots: Path | None) -> None:
    """Have the last checkpoint stamped by an authority whose certificate the roots vouch for."""
    if roots is None:
        raise UsageError(f"--stamp: found no --roots; {ROOTS} would do")
    try:
        size = stamp(house, url, read_file(roots, MOST_ROOTS, ROOTS))
    except PeerError as error:
        raise UsageError(f"--stamp: {error}") from None
    say(f"the head of {size} entries is stamped; the token goes into bundles")
