"""The rows as tables: named columns and plain cells, ready for CSV or JSON lines.

custody, clearance and rounds have the columns that an evidence export is expected to have, as far
as the record holds them.  Not held, and left out: a photo's hash (no act carries one), the steps of
a check as a list of their own (`rests_on` names the acts), a shot, a take, an override (there is
none).  Times are UTC; `offset` says by how much the place's time is off, where that is known.  A
hash chain of the rows is not made either: each row has its position and act id, which the log's
tree covers, and a weapon's previous moves.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import NamedTuple

from coldproof.desk.floor.tongue import recorded
from coldproof.desk.history.beside import Beside, Then
from coldproof.desk.history.chain import in_order
from coldproof.desk.history.columns import CLEARANCE, CUSTODY, ROUNDS
from coldproof.desk.history.rows import (
    ActRow,
    ChainRow,
    ClearanceRow,
    CustodyRow,
    Gap,
    History,
    RoundsRow,
)
from coldproof.desk.history.zone import Zone
from coldproof.words.units import SECOND_US, clock_text, offset_text

Cell = str | int | None
ALONE = Beside()


class Table(NamedTuple):
    """Columns by name, and rows with a cell for each."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def instant_text(at_us: int | None) -> str:
    """Return an instant as `2021-10-21T19:45:00.000000Z`, or an empty text for none."""
    if at_us is None:
        return ""
    return f"{clock_text(at_us).replace(' ', 'T')}.{at_us % SECOND_US:06d}Z"


def many(values: Iterable[object]) -> str:
    """Return several values in one cell, apart by `; `: no id has a semicolon."""
    return "; ".join(str(value) for value in values)


def custody_cells(row: CustodyRow, zone: Zone | None) -> tuple[Cell, ...]:
    """Return the cells of a custody row; the offset is that of the event's time."""
    offset = "" if zone is None else offset_text(zone.minutes(row.at_us)).removeprefix("UTC")
    return (
        row.event_id,
        row.weapon,
        row.serial,
        row.from_person,
        row.from_role,
        row.to_person,
        row.to_role,
        row.reason,
        row.scene,
        row.place,
        instant_text(row.at_us),
        instant_text(row.recorded_us),
        instant_text(row.claimed_us),
        offset,
        row.device,
        many(row.witnesses),
        row.position,
        many(row.previous),
        row.from_custody,
        row.to_custody,
        row.remark,
        row.by,
        row.by_role,
    )


def clearance_cells(row: ClearanceRow) -> tuple[Cell, ...]:
    """Return the cells of a clearance row."""
    return (
        row.clearance_id,
        row.check_id,
        row.weapon,
        str(row.state),
        row.load_kind,
        many(row.lots),
        row.rounds,
        row.inspector,
        many(row.witnesses),
        many(row.shown_to),
        many(row.called_by),
        instant_text(row.began_us),
        instant_text(row.started_us),
        instant_text(row.closed_us),
        row.closed_by,
        row.closed_act,
        str(row.close_reason),
        row.spent_to,
        str(row.afterwards),
        row.setup,
        row.scene,
        row.shows_again,
        many(row.rests_on),
        row.position,
        row.closed_position,
    )


def rounds_cells(row: RoundsRow) -> tuple[Cell, ...]:
    """Return the cells of a rounds row: its fields in their order."""
    cells: list[Cell] = [many(value) if isinstance(value, tuple) else value for value in row]
    cells[RoundsRow._fields.index("at_us")] = instant_text(row.at_us)
    return tuple(cells)


ACTS = (
    "position",
    "event_id",
    "day",
    "event_time_utc",
    "recorded_time_utc",
    "claimed_time_utc",
    "by",
    "device_id",
    "kind",
    "what",
    "weapons_after",
    "lots",
    "answers_positions",
    "verdict",
    "refused_by",
    "undecided",
    "warned_by",
    "marks",
)


def act_cells(row: ActRow) -> tuple[Cell, ...]:
    """Return the cells of an act row."""
    return (
        row.position,
        row.event_id,
        row.day,
        instant_text(row.at_us),
        instant_text(row.recorded_us),
        instant_text(row.claimed_us),
        row.by,
        row.device,
        row.kind,
        recorded(row.what),
        many(f"{name}: {word}" for name, word in row.weapons),
        many(row.lots),
        many(row.answers),
        row.verdict,
        many(row.refusals),
        many(row.undecided),
        many(row.warnings),
        many(row.marks),
    )


GAPS = ("kind", "about", "says", "positions")


def gap_cells(row: Gap) -> tuple[Cell, ...]:
    """Return the cells of a gap."""
    return (row.kind.value, str(row.about), recorded(row.says), many(row.positions))


CHAIN = (
    "scene",
    "scene_now",
    "scene_now_how",
    "link",
    "position",
    "event_id",
    "recorded_time_utc",
    "by",
    "what",
    "why_here",
    "verdict",
    "refused_by",
    "undecided",
    "script_line",
    "line_digest",
    "draft",
    "draft_filed_utc",
    "draft_digest",
    "setup",
    "shot",
    "weapons",
    "incidents",
)


def chain_cells(row: ChainRow, judged: ActRow | None, now: tuple[str, str]) -> tuple[Cell, ...]:
    """Return the cells of a row of a scene's chain; incidents by position.

    `judged` is the act in the timeline, which has what the judge would have said before it.  `now`
    is the number in the last draft, and how it is known, of what had the row's number then.
    """
    draft = row.draft
    said = ("", "", "")
    if judged is not None:
        said = (judged.verdict, many(judged.refusals), many(judged.undecided))
    of_draft = ("", "", "")
    if draft is not None:
        of_draft = (draft.name, instant_text(draft.at_us), draft.digest)
    return (
        row.scene,
        *now,
        row.link.value,
        row.position,
        row.event_id,
        instant_text(row.at_us),
        row.by,
        recorded(row.what),
        recorded(row.why),
        *said,
        row.line or None,
        row.line_digest,
        *of_draft,
        row.setup,
        row.shot,
        many(row.weapons),
        many(row.incidents),
    )


def chain_rows(history: History, beside: Beside) -> tuple[tuple[Cell, ...], ...]:
    """Return the chains of every scene, each act with its verdict and the scene's number now."""
    judged = {row.position: row for row in history.acts}
    now = beside.numbers(history)
    return tuple(
        chain_cells(row, judged.get(row.position), now[Then(row.scene, row.drafts)])
        for row in in_order(history.chain)
    )


def tables(history: History, beside: Beside = ALONE) -> dict[str, Table]:
    """Return every table by the name of its file, without an ending."""
    zone = beside.zone
    return {
        "custody": Table(
            tuple(CUSTODY), tuple(custody_cells(row, zone) for row in history.custody)
        ),
        "clearance": Table(
            tuple(CLEARANCE), tuple(clearance_cells(row) for row in history.clearances)
        ),
        "rounds": Table(tuple(ROUNDS), tuple(rounds_cells(row) for row in history.rounds)),
        "timeline": Table(ACTS, tuple(act_cells(row) for row in history.acts)),
        "chain": Table(CHAIN, chain_rows(history, beside)),
        "gaps": Table(GAPS, tuple(gap_cells(row) for row in history.gaps)),
    }
