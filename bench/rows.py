"""Lines of the tables, in one spelling."""

from __future__ import annotations

from typing import NamedTuple

from bench.page import table
from bench.timing import Compared

HEAD = ("what", "ours", "peer or limit, same run", "ratio (lowest to highest)", "aim", "reached")
THOUSAND = 1_000


class Row(NamedTuple):
    """One line: what, ours, the peer's, the ratio, what it should be, and whether it is."""

    what: str
    ours: str
    peer: str
    ratio: str
    aim: str
    reached: str


def rate(each_second: float) -> str:
    """Return a rate: `14.2 k/s`, or `178/s`."""
    if each_second < THOUSAND:
        return f"{each_second:,.0f}/s"
    return f"{each_second / THOUSAND:,.1f} k/s"


def ratio_row(what: str, peer: str, found: Compared, aim: float | None) -> Row:
    """Return the line of something that is to be at least so many times its peer."""
    reached = "" if aim is None else "yes" if found.ratio >= aim else "no"
    return Row(
        what,
        rate(found.ours),
        f"{peer}: {rate(found.peer)}",
        f"{found.ratio:.2f} ({found.low:.2f}–{found.high:.2f})",
        "–" if aim is None else f"≥ {aim:g}",
        reached,
    )


def skipped(what: str, why: str) -> Row:
    """Return the line of something that can not be measured here, and say so aloud."""
    print(f"bench: SKIPPED {what}: {why}", flush=True)
    return Row(what, "not measured", why, "–", "–", "")


def rows_table(rows: list[Row]) -> str:
    """Return the table of ratios."""
    return table(HEAD, rows)
