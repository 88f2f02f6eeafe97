"""Somebody who writes to a log that others write to as well; also as a process of its own."""

from __future__ import annotations

import sys

from coldproof.store.base import Store
from coldproof.store.errors import Moved
from tests.stores.places import PLACES, grow, pairs


def write(store: Store, production: str, name: str, batches: int) -> int:
    """Append batches of 1, 2 and 3 notes, and return how often others were first."""
    lost = 0
    for n in range(batches):
        entries = pairs(*(f"{name} {n} {k}" for k in range(1 + n % 3)))
        while True:
            try:
                grow(store, production, entries)
            except Moved:
                lost += 1
            else:
                break
    return lost


def main() -> None:
    """Write as the arguments say: kind and place of the store, production, own name, batches."""
    kind, where, production, name, batches = sys.argv[1:]
    store = PLACES[kind](where).open()
    print("ready", flush=True)
    sys.stdin.readline()
    print(write(store, production, name, int(batches)), flush=True)
    store.close()


if __name__ == "__main__":
    main()
