"""scenes.txt of a bundle: the numbers of scenes now, where the drafts' texts did not come along.

Without the texts nobody can recompute them: they are the word of whoever made the bundle, and the
chain says so in each row.
"""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.desk.script.numbers import How, Now
from coldproof.exchange.bundle.errors import BadTag, shown
from coldproof.exchange.bundle.layout import MOST_PIECE, SCENES
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.words.ids import NAME

WANT = "lines such as `12, renumbered, 12A`, each of another scene"
GAP = ", "


def scenes_bytes(told: Mapping[str, Now]) -> bytes:
    """Return the file: a line for each scene, with how it stands and its number, if it has one."""
    lines = [GAP.join((name, now.how, now.number or "-")) for name, now in told.items()]
    return "".join(f"{line}\n" for line in lines).encode()


def read_scenes(inventory: Inventory) -> dict[str, Now]:
    """Return what a bundle tells of scenes; raises `BadTag` for what our writer does not write."""
    if SCENES not in inventory.bag.files:
        return {}
    data = inventory.read(SCENES, MOST_PIECE)
    lines = data.decode("utf-8", "replace").split("\n")
    told = dict(scene_of(line) for line in lines[:-1])
    if not told or scenes_bytes(told) != data:
        raise BadTag(SCENES, "another text", WANT)
    return told


def scene_of(line: str) -> tuple[str, Now]:
    """Return what a line tells of a scene; raises `BadTag`."""
    name, _, rest = line.partition(GAP)
    how, _, number = rest.partition(GAP)
    right = {
        How.SAME.value: number == name,
        How.OTHER.value: number != name and NAME.fullmatch(number) is not None,
        How.GONE.value: number == "-",
    }.get(how, False)
    if NAME.fullmatch(name) is None or not right:
        raise BadTag(SCENES, shown(line), WANT)
    return name, Now(How(how), None if number == "-" else number)
