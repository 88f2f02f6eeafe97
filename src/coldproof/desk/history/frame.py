"""The frame of every page: one file, no script, nothing from outside, readable on paper.

Every value goes through `text`.  The page forbids itself to load anything, so a value that got
through as markup could still fetch nothing.
"""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from typing import NamedTuple

from coldproof.desk.history.zone import Zone
from coldproof.words.units import MINUTE_US, clock_text

STYLE = """
:root { color-scheme: light; }
body { margin: 0 auto; max-width: 80rem; padding: 1rem; background: #fff; color: #000;
  font: 1rem/1.5 system-ui, sans-serif; }
h1 { font-size: 1.6rem; } h2 { font-size: 1.3rem; margin-top: 2rem; }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .2rem 1rem; }
dt { font-weight: bold; } dd { margin: 0; overflow-wrap: anywhere; }
.note { border: 2px solid #000; padding: .5rem 1rem; }
.wide { overflow-x: auto; }
table { border-collapse: collapse; width: 100%; }
caption { text-align: left; padding: .5rem 0; }
th, td { border: 1px solid #555; padding: .3rem .5rem; text-align: left; vertical-align: top; }
thead th { border-bottom: 3px solid #000; }
code { font: .7rem/1.2 monospace; overflow-wrap: anywhere; display: block; max-width: 12rem; }
td ul { margin: 0; padding: 0; list-style: none; } td time { white-space: nowrap; }
.clock th, .clock td { padding: 0 .5rem; font-size: .8rem; font-weight: normal; }
.clock code { display: inline; }
svg { width: 1em; height: 1em; vertical-align: -.1em; }
.hot { color: #8b0000; } .cold { color: #003a8c; } .held { color: #5c1a7a; }
.no, .stop { font-weight: bold; color: #8b0000; }
:target { outline: 3px solid #000; }
.blank { border-bottom: 1px solid #000; display: inline-block; min-width: 18rem; }
@media print {
  nav { display: none; } .wide { overflow: visible; } a { color: inherit; text-decoration: none; }
  thead { display: table-header-group; } tr, .keep { break-inside: avoid; }
  body { max-width: none; padding: 0; font-size: 9pt; }
}
"""
POLICY = "default-src 'none'; style-src 'unsafe-inline'"


class About(NamedTuple):
    """Which log a page is computed from, and which time of the place it shows beside UTC.

    `root` is the root hash of the `size` entries as text.
    """

    production: str
    origin: str
    size: int
    root: str
    software: str
    zone: Zone | None = None


def text(value: object) -> str:
    """Return a value as it may stand in a page, in an element or an attribute."""
    return escape(str(value), quote=True)


def page(title: str, parts: Iterable[str]) -> str:
    """Return a whole page; the parts are markup, the title is text."""
    head = (
        '<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n'
        f"<title>{text(title)}</title>\n"
        '<meta name="viewport" content="width=device-width, initial-scale=1">\n'
        f'<meta http-equiv="Content-Security-Policy" content="{text(POLICY)}">\n'
        '<meta name="referrer" content="no-referrer">\n'
        f"<style>{STYLE}</style>\n</head>\n<body>\n"
    )
    return head + "".join(parts) + "</body>\n</html>\n"


def header(title: str, about: About, notes: Iterable[str]) -> str:
    """Return the head of a page: what it is computed from, and what it is not."""
    facts = [
        ("Production", about.production),
        ("Log", about.origin),
        ("Entries", about.size),
        ("Root", about.root),
        ("Computed by", about.software),
        ("Times", "UTC" if about.zone is None else f"UTC; under it {about.zone.said()}"),
    ]
    return (
        f'<header>\n<h1>{text(title)}</h1>\n{facts_list(facts)}<div class="note">\n'
        + "".join(f"<p>{text(note)}</p>\n" for note in notes)
        + "</div>\n</header>\n"
    )


def facts_list(facts: Iterable[tuple[str, object]]) -> str:
    """Return names with their values."""
    rows = "".join(f"<dt>{text(name)}</dt><dd>{text(value)}</dd>\n" for name, value in facts)
    return f"<dl>\n{rows}</dl>\n"


def moment(at_us: int, about: About) -> str:
    """Return an instant as markup: to the second in UTC and the place's time, exact for machines.

    Where no zone is known, it is UTC alone, as the head of the page says.
    """
    shown = clock_text(at_us)
    if about.zone is not None:
        shown += f" UTC<br>{about.zone.local(at_us)}"
    exact = clock_text(at_us).replace(" ", "T")
    fraction = at_us % (MINUTE_US // 60)
    exact += f".{fraction:06d}Z" if fraction else "Z"
    return f'<time datetime="{exact}">{shown}</time>'
