"""`python -m tests.fuzz --minutes 10 [--only NAME]`: spoil good bytes, print what is no answer."""

from __future__ import annotations

import argparse
import random
import sys
import time
import traceback

from tests.fuzz.mutations import mutated
from tests.fuzz.targets import TARGETS, fault

TURN_S = 2


def main() -> int:
    """Takes turns with every reader for the time given; 1 when one of them broke."""
    parser = argparse.ArgumentParser(prog="python -m tests.fuzz", description=__doc__)
    parser.add_argument("--minutes", type=int, default=1)
    parser.add_argument("--only", default="")
    parser.add_argument("--seed", type=int, default=time.time_ns())
    given = parser.parse_args()
    chance, broken = random.Random(given.seed), 0  # noqa: S311 - a seed, to say it again
    until, tried = time.monotonic() + 60 * given.minutes, dict.fromkeys(TARGETS, 0)
    print(f"seed {given.seed}")
    while time.monotonic() < until:
        for target in TARGETS:
            turn = time.monotonic() + TURN_S
            while given.only in ("", target.name) and time.monotonic() < turn:
                made = mutated(target.seeds(), chance.randrange)
                tried[target] += 1
                if (found := fault(target, made)) is not None:
                    broken += 1
                    print(f"{target.name}: {made!r}")
                    traceback.print_exception(found)
    for target, count in tried.items():
        print(f"{count:9,d}  {target.name}")
    print(f"{broken} broke")
    return 1 if broken else 0


if __name__ == "__main__":
    sys.exit(main())
