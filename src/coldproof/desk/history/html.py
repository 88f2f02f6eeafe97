"""Two pages for people: the timeline, and what the record does not hold."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import groupby

from coldproof.desk.floor.tongue import recorded
from coldproof.desk.history.acts import RESTRICTS_ONLY, clipped_text
from coldproof.desk.history.frame import About, header, moment, page, text
from coldproof.desk.history.pictures import shown
from coldproof.desk.history.rows import ActRow, Gap, GapKind, History
from coldproof.words.ids import CLERK

COMPUTED = (
    "This page is computed from the entries of the log; nothing here is evidence by itself. What"
    " was signed are the entries, and a page that differs from them is wrong."
)
NO_CLAIM = (
    "It tells what was recorded, by whom and when. It does not say who is to blame, that what was"
    " recorded is true, or that a law or a rule was complied with."
)
RULES_NOTE = (
    "Under Rules stands what the adopted rules would have answered just before the act, from what"
    " was recorded until then. The act was recorded all the same."
)
NOT_ASKED_NOTE = "The rules were not asked for this page."
GAPS_NOTE = (
    "Each heading is something that was looked for. What was never recorded, and is not spoken of"
    " by anything that was, leaves no gap to be found."
)
CLOCK_NOTE = (
    "The log's clock is read at most once a second, and an act is dated between two readings. So a"
    " claim that is honest can be dated less than a second from itself; only one that is a second"
    " or more off is called clipped."
)
NONE_FOUND = "Looked for, and none found"
CLOCK = "The log's clock was read."
NO_DAY = "Outside of any production day"
COLUMNS = ("Position", "Time", "Who", "What", "Weapons after it", "Rules", "Marks")
MOST_PLACES = 20


def timeline_page(history: History, about: About) -> str:
    """Return the timeline: a table for each production day, an act a row.

    A row can be linked to by `#p` and its position, or by `#a-` and its act id.
    """
    judged = any(row.verdict for row in history.acts)
    notes = (COMPUTED, NO_CLAIM, RULES_NOTE if judged else NOT_ASKED_NOTE, CLOCK_NOTE)
    title = f"Timeline of {about.production}"
    days = [(day, list(rows)) for day, rows in groupby(history.acts, key=lambda row: row.day)]
    return page(title, (header(title, about, notes), *contents(days), *sections(days, about)))


def contents(days: list[tuple[str, list[ActRow]]]) -> Iterator[str]:
    """Yield links to the days."""
    yield '<nav aria-label="Days">\n<ul>\n'
    for place, (day, rows) in enumerate(days):
        yield f'<li><a href="#d{place}">{text(day_title(day, rows))}</a></li>\n'
    yield "</ul>\n</nav>\n<main>\n"


def day_title(day: str, rows: list[ActRow]) -> str:
    """Return the heading of a day."""
    first, last = rows[0].position, rows[-1].position
    places = f"position {first}" if first == last else f"positions {first} to {last}"
    return f"{f'Day {day}' if day else NO_DAY}, {places}"


def sections(days: list[tuple[str, list[ActRow]]], about: About) -> Iterator[str]:
    """Yield a table for each day."""
    for place, (day, rows) in enumerate(days):
        title = text(day_title(day, rows))
        yield f'<section aria-labelledby="d{place}">\n<h2 id="d{place}">{title}</h2>\n'
        yield f'<div class="wide" role="region" aria-label="{title}" tabindex="0">\n<table>\n'
        acts = "1 act" if len(rows) == 1 else f"{len(rows)} acts"
        yield f"<caption>{acts}, in the order of the log</caption>\n<thead><tr>"
        yield from (f'<th scope="col">{text(name)}</th>' for name in COLUMNS)
        yield "</tr></thead>\n<tbody>\n"
        yield from (act_row(row, about) for row in rows)
        yield "</tbody>\n</table>\n</div>\n</section>\n"
    yield "</main>\n"


def act_row(row: ActRow, about: About) -> str:
    """Return one act as a row."""
    if is_clock(row):
        return clock_row(row, about)
    what = text(recorded(row.what))
    if row.answers:
        links = ", ".join(f'<a href="#p{place}">{place}</a>' for place in row.answers)
        what += f"<br>answers {links}"
    return (
        f'<tr id="p{row.position}">{named(row)}'
        f"<td>{moment(row.at_us, about)}</td><td>{who(row)}</td><td>{what}</td>"
        f"<td>{listed(by_word(row.weapons))}</td><td>{rules(row)}</td>"
        f"<td>{listed(mark_text(mark, row, about) for mark in row.marks)}</td></tr>\n"
    )


def named(row: ActRow) -> str:
    """Return the head of a row: its position, and its act's id."""
    one = text(row.event_id)
    return f'<th scope="row">{row.position} <code id="a-{one}">{one}</code></th>'


def is_clock(row: ActRow) -> bool:
    """Say whether an act is no more than a reading of the log's clock, by the clerk's own key."""
    return row.kind == "ClockRead" and row.by == CLERK and set(row.marks) <= {RESTRICTS_ONLY}


def clock_row(row: ActRow, about: About) -> str:
    """Return a reading of the log's clock as a thin row: there is one beside most acts."""
    return (
        f'<tr id="p{row.position}" class="clock">{named(row)}'
        f"<td>{moment(row.at_us, about).replace('<br>', ', ')}</td>"
        f'<td colspan="{len(COLUMNS) - 2}">{CLOCK}</td></tr>\n'
    )


def who(row: ActRow) -> str:
    """Return who did it, and on which device if it has another name."""
    by = text(row.by)
    return by if row.device == row.by else f"{by}<br>on device {text(row.device)}"


def mark_text(mark: str, row: ActRow, about: About) -> str:
    """Return a mark; a stop with its shape, and no name that only begins like one."""
    if mark == clipped_text(row.claimed_us):
        return text(clipped_text(row.claimed_us, about.zone))
    return shown(mark) if mark.startswith("STOP: ") else text(mark)


def by_word(weapons: Iterable[tuple[str, str]]) -> Iterator[str]:
    """Yield each word of the board with the weapons that it is said of."""
    words: dict[str, list[str]] = {}
    for name, word in weapons:
        words.setdefault(word, []).append(name)
    for word, names in words.items():
        yield f"{text(', '.join(names))}: {shown(word)}"


def rules(row: ActRow) -> str:
    """Return the verdict and the rules that it rests on."""
    parts = [
        f"{said}: {text(', '.join(ids))}"
        for said, ids in (
            ("broken", row.refusals),
            ("undecided", row.undecided),
            ("warned by", row.warnings),
        )
        if ids
    ]
    word = text(row.verdict or "not asked")
    if row.verdict == "refused":
        word = f'<span class="no">{word.upper()}</span>'
    return listed((word, *parts))


def listed(parts: Iterable[str]) -> str:
    """Return markup parts as a list, one alone as it is, none as a dash that is read as none."""
    found = list(parts)
    if not found:
        return '<span role="img" aria-label="none">-</span>'
    if len(found) == 1:
        return found[0]
    return "<ul>" + "".join(f"<li>{part}</li>" for part in found) + "</ul>"


def gaps_page(history: History, about: About, timeline: str = "timeline.html") -> str:
    """Return the page of what the record does not hold; `timeline` is where its rows are."""
    title = f"What the record of {about.production} does not hold"
    by_kind: dict[GapKind, list[Gap]] = {kind: [] for kind in GapKind}
    for gap in history.gaps:
        by_kind[gap.kind].append(gap)
    parts = [header(title, about, (COMPUTED, NO_CLAIM, GAPS_NOTE, CLOCK_NOTE)), "<main>\n"]
    for place, (kind, gaps) in enumerate(by_kind.items()):
        if gaps:
            parts.append(gap_section(f"g{place}", f"{kind.value}: {len(gaps)}", gaps, timeline))
    none = "".join(f"<li>{text(kind.value)}</li>\n" for kind, gaps in by_kind.items() if not gaps)
    if none:
        parts.append(f"<section>\n<h2>{NONE_FOUND}</h2>\n<ul>\n{none}</ul>\n</section>\n")
    return page(title, (*parts, "</main>\n"))


def gap_section(name: str, title: str, gaps: list[Gap], timeline: str) -> str:
    """Return the gaps of one kind under their heading."""
    items = "".join(f"<li>{gap_item(gap, timeline)}</li>\n" for gap in gaps)
    return (
        f'<section aria-labelledby="{name}">\n<h2 id="{name}">{text(title)}</h2>\n'
        f"<ul>\n{items}</ul>\n</section>\n"
    )


def gap_item(gap: Gap, timeline: str) -> str:
    """Return one gap with links to where it shows."""
    if not gap.positions:
        return text(recorded(gap.says))
    shown_places = gap.positions[:MOST_PLACES]
    links = ", ".join(f'<a href="{text(timeline)}#p{place}">{place}</a>' for place in shown_places)
    rest = len(gap.positions) - len(shown_places)
    more = f" and {rest} more" if rest else ""
    many = "position" if len(gap.positions) == 1 else "positions"
    return f"{text(recorded(gap.says))} ({many} {links}{more})"
