"""What log witnesses said against a log, in a bundle of all of it.

Each file has a line, how long the log was when it asked and whom, and then what was kept.  Whoever
made the bundle could leave them out, but not make up a head that the log signed.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable

from coldproof.exchange.bundle.errors import BadTag, shown
from coldproof.exchange.bundle.layout import ALARMS, MOST_TEXT
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.exchange.bundle.report import Against
from coldproof.log.contradiction import read_kept
from coldproof.log.merkle import Tree
from coldproof.log.note import Check, Key

Add = Callable[[str, bytes], object]
_FIRST = re.compile(rb"([1-9][0-9]{0,18}) ([^\x00-\x1f\x7f]{1,200})\n")


def add_alarms(add: Add, kept: Iterable[tuple[int, str, bytes]]) -> None:
    """Add a file for each, in their order; one too large to be read again is left out."""
    number = 0
    for size, name, said in kept:
        content = b"%d %b\n" % (size, name.encode("utf-8")) + said
        if len(content) <= MOST_TEXT and _FIRST.match(content) is not None:
            number += 1
            add(f"{ALARMS}{number}.txt", content)


def read_alarms(
    inventory: Inventory, size: int, tree: Tree, log: Key, check: Check
) -> tuple[Against, ...]:
    """Return what stands against a whole log of this tree; raises `BadTag` for another file."""
    found = []
    for path in inventory.bag.files:
        if not path.startswith(ALARMS):
            continue
        content = inventory.read(path, MOST_TEXT)
        first = _FIRST.match(content)
        name = None if first is None else _name(first[2])
        if first is None or name is None:
            raise BadTag(path, shown(content[:60]), "a size and a log witness in its first line")
        one = read_kept(name, int(first[1]), content[first.end() :], log, check)
        if not one.is_answered(size, tree.root):
            head = None if one.said is None else one.said.size
            found.append(Against(path, one.name, one.size, head))
    return tuple(found)


def _name(raw: bytes) -> str | None:
    try:
        return raw.decode("utf-8")
    except UnicodeDecodeError:
        return None
