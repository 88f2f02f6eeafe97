"""zone.txt of a bundle: which time of the place its pages show beside UTC.

What a zone's rules were is in no entry: entry 0 has the zone's name alone.  So whoever makes a
bundle asks a database of zones, and this file keeps what it answered for the times shown.  From it
anybody makes the same pages, without such a database; nothing proves that it is so.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Any

from coldproof.desk.history.zone import Zone
from coldproof.desk.reading import Opened
from coldproof.exchange.bundle.errors import BadTag, shown
from coldproof.exchange.bundle.layout import MOST_TEXT, ZONE
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.words.units import SECOND_US, clock_text, day_number, offset_text

MOST_MINUTES = 16 * 60  # no place was ever further off UTC
STAYS = "an offset that stays for days"
STAYS_US = 3 * 86_400 * SECOND_US  # none since 1970 changed twice in less than six days
LINE = re.compile(
    r"([0-9]{4}-(?:0[1-9]|1[0-2])-[0-9]{2})T([0-9]{2}):([0-9]{2}):([0-9]{2})Z"
    r" UTC([+-])([0-9]{2}):([0-9]{2})"
)
WANT = "lines such as 2026-03-08T09:00:00Z UTC-06:00, in order, each with another offset"


def zone_name(founder: Opened) -> str | None:
    """Return the name of the zone in entry 0."""
    body: Any = founder.act.body
    name = getattr(body, "zone", None)
    return None if name is None else str(name)


def zone_bytes(zone: Zone) -> bytes:
    """Return the file: the zone's name, then a line for each offset, with its first time."""
    return "".join((f"{zone.name}\n", *(f"{line_of(*step)}\n" for step in zone.steps))).encode()


def line_of(at_us: int, minutes: int) -> str:
    """Return one line of the file."""
    return f"{clock_text(at_us).replace(' ', 'T')}Z {offset_text(minutes)}"


def read_zone(inventory: Inventory, founder: Opened) -> Zone | None:
    """Return the zone in a bundle, if any; raises `BadTag` for what our writer does not write.

    Its name must be that of entry 0.
    """
    if ZONE not in inventory.bag.files:
        return None
    data = inventory.read(ZONE, MOST_TEXT)
    lines = data.decode("utf-8", "replace").split("\n")
    name = zone_name(founder)
    if lines[0] != name:
        raise BadTag(ZONE, shown(lines[0]), f"{shown(name or 'no zone')}, as entry 0 names it,")
    steps = tuple(step_of(line) for line in lines[1:-1])
    zone = Zone(name, steps)
    rising = all(one[0] < two[0] and one[1] != two[1] for one, two in pairwise(steps))
    if not steps or not rising or zone_bytes(zone) != data:
        raise BadTag(ZONE, "another text", WANT)
    # a line has the first time shown, not the change itself: that is between it and the one before
    for one, two in zip(steps, steps[2:], strict=False):
        if two[0] - one[0] < STAYS_US:
            raise BadTag(ZONE, f"two changes by {line_of(*two)}", STAYS)
    return zone


def step_of(line: str) -> tuple[int, int]:
    """Return an instant and the minutes off UTC from then on; raises `BadTag`."""
    found = LINE.fullmatch(line)
    if found is None:
        raise BadTag(ZONE, shown(line), WANT)
    hours, minutes, seconds = (int(one) for one in found.group(2, 3, 4))
    off = int(found[6]) * 60 + int(found[7])
    if off > MOST_MINUTES:
        raise BadTag(ZONE, shown(line), WANT)
    in_day = hours * 3600 + minutes * 60 + seconds
    at_us = (day_number(found[1]) * 86_400 + in_day) * SECOND_US
    return at_us, -off if found[5] == "-" else off
