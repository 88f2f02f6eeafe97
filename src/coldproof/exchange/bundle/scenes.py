"""scenes.txt of a bundle: the numbers of scenes now, where the drafts' texts did not come along.

Without the texts nobody can recompute them: they are the word of whoever made the bundle, and the
chain says so in each row.  Each line is of the scene that had a number once so many drafts were
filed.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

from coldproof.desk.history.beside import Then
from coldproof.desk.script.numbers import How, Now
from coldproof.exchange.bundle.errors import BadTag, shown
from coldproof.exchange.bundle.layout import MOST_PIECE, SCENES
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.words.ids import NAME

WANT = "lines such as `12, 1, renumbered, 12A`, each of another scene or number of drafts"
COUNT = re.compile(r"0|[1-9][0-9]{0,8}")
GAP = ", "


def scenes_bytes(told: Mapping[Then, Now]) -> bytes:
    """Return the file: a line for each scene, with how it stands and its number, if it has one."""
    lines = [
        GAP.join((then.name, str(then.drafts), now.how, now.number or "-"))
        for then, now in told.items()
    ]
    return "".join(f"{line}\n" for line in lines).encode()


def read_scenes(inventory: Inventory) -> dict[Then, Now]:
    """Return what a bundle tells of scenes; raises `BadTag` for what our writer does not write."""
    if SCENES not in inventory.bag.files:
        return {}
    data = inventory.read(SCENES, MOST_PIECE)
    lines = data.decode("utf-8", "replace").split("\n")
    told = dict(scene_of(line) for line in lines[:-1])
    if not told or scenes_bytes(told) != data:
        raise BadTag(SCENES, "another text", WANT)
    return told


def scene_of(line: str) -> tuple[Then, Now]:
    """Return what a line tells of a scene; raises `BadTag`."""
    name, _, rest = line.partition(GAP)
    drafts, _, rest = rest.partition(GAP)
    how, _, number = rest.partition(GAP)
    right = {
        How.SAME.value: number == name,
        How.OTHER.value: number != name and NAME.fullmatch(number) is not None,
        How.GONE.value: number == "-",
    }.get(how, False)
    if NAME.fullmatch(name) is None or COUNT.fullmatch(drafts) is None or not right:
        raise BadTag(SCENES, shown(line), WANT)
    return Then(name, int(drafts)), Now(How(how), None if number == "-" else number)
