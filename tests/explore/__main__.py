"""`python -m tests.explore --seconds 100`: search the small world, print depth and states."""

from __future__ import annotations

import argparse
import sys
import time

from tests.explore.report import Exploration, failure_lines

SHOWN = 12
TELL_EVERY = 60


def main() -> int:
    """Searches for the time given; 1 when judge and oracle disagree anywhere."""
    parser = argparse.ArgumentParser(prog="python -m tests.explore", description=__doc__)
    parser.add_argument("--seconds", type=int, default=0, help="how long to search")
    parser.add_argument("--minutes", type=int, default=0, help="how long to search")
    given = parser.parse_args()
    left = given.seconds + 60 * given.minutes or 100
    exploration, began = Exploration(), time.monotonic()
    while left > 0:
        part = min(left, TELL_EVERY)
        exploration.run(part)
        left -= part
        seconds = int(time.monotonic() - began)
        print(f"-- after {seconds} s", *exploration.lines(), sep="\n", flush=True)
        if not any(search.queue for search in exploration.searches):
            print("the small world is exhausted")
            break
    failures = exploration.failures
    for found in failures[:SHOWN]:
        print(*failure_lines(found), sep="\n")
    print(f"{len(failures)} sorts of disagreement")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
