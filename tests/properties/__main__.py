"""`python -m tests.properties`: every triple of branches on every base, in every order."""

from __future__ import annotations

import sys
import time

from tests.properties.branches import bases, triples
from tests.properties.test_merge import differences

SHOWN = 8


def main() -> int:
    """Follows them all; 1 when two orders of anything allow different things."""
    began, merges, failed = time.monotonic(), 0, 0
    for name, base in bases().items():
        for branches in triples(base):
            merges += 1
            found = differences(base, branches)
            if found:
                failed += 1
                if failed <= SHOWN:
                    print(f"-- base {name}", *found, sep="\n   ")
        print(f"{name}: {merges} merges, {failed} failed, {int(time.monotonic() - began)} s")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
