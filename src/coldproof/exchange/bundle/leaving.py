"""left-out.txt of an extract: what was asked for, what is here and why, and what is not."""

from __future__ import annotations

from coldproof.exchange.bundle.choice import Choice, Why
from coldproof.exchange.bundle.choice import Facts as Chooser
from coldproof.exchange.bundle.texts import Facts, left_out_head, paragraph

MOST = 400  # characters of positions of one kind


def left_out(facts: Facts, choice: Choice, chooser: Chooser, taken: dict[int, Why]) -> bytes:
    """Return the text; its first line is held against what is there by whoever verifies."""
    parts = [
        left_out_head(facts),
        "\n",
        paragraph(f"Asked for: {choice.words()}."),
        "\nWhat is here, by position in the log:\n",
    ]
    for why in Why:
        places = [position for position, one in taken.items() if one is why]
        if places:
            parts.append(f"\n{len(places)} {why.value}:\n{paragraph(ranges(places))}")
    left: dict[str, list[int]] = {}
    for fact in chooser.all:
        if fact.position not in taken:
            left.setdefault(fact.kind, []).append(fact.position)
    parts.append(
        "\nWhat was left out, by kind of act and position, because it was not asked for and\n"
        "belongs to no case that was:\n\n"
    )
    parts += [
        f"{len(places):8d}  {kind}, at {in_short(places)}\n"
        for kind, places in sorted(left.items())
    ] or ["nothing\n"]
    if choice.items:
        parts.append(
            "\n"
            + paragraph(
                "No stop among these, and no hazard about weapons, reached a weapon asked for from"
                " the first to the last entry that was."
            )
        )
    parts.append(
        "\n"
        + paragraph(
            "Whoever made this extract says so. That these are all the entries that were asked for"
            " cannot be proved without the whole record."
        )
    )
    return "".join(parts).encode("utf-8")


def in_short(places: list[int]) -> str:
    """Return the same, broken off where there are very many."""
    told = ranges(places)
    if len(told) > MOST:
        told = told[:MOST].rpartition(", ")[0] + ", and more"
    return told


def ranges(places: list[int]) -> str:
    """Return positions, in order, as ranges: `0, 3-7, 12`."""
    found: list[list[int]] = []
    for place in places:
        if found and found[-1][1] == place - 1:
            found[-1][1] = place
        else:
            found.append([place, place])
    return ", ".join([f"{a}" if a == b else f"{a}-{b}" for a, b in found])
