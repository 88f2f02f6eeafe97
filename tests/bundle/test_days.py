"""Told days, signed, recorded, exported and verified: the verdicts are those of the replay."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.export import write_bundle
from coldproof.exchange.bundle.report import Origin
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check
from coldproof.log import ed25519
from coldproof.store.base import Store
from coldproof.store.postgres import PostgresStore
from coldproof.store.sqlite import SqliteStore
from tests.bundles import Day, Record, bag_of, recorded_day, told_day, written
from tests.postgres import Server
from tests.stores.conftest import REMOVE, in_postgres

DAYS = ("ranch-2021", "ranch-2021-cured", "ordinary-day", "hard-day", "two-shows")


def hold_verdicts(day: Day, path: Path) -> None:
    """Fail unless a verifier finds in a bundle what the replay said of the day."""
    report = verify_bundle(path, day.record.vkey, None, check)
    assert report.origin is Origin.KEY
    assert report.entries == report.size == day.record.size
    assert report.verdicts is not None
    assert report.verdicts.judged == day.record.size
    said = {one.position: one.step.verdict for one in day.steps}
    assert report.verdicts.refused == tuple([p for p in said if said[p].refused])
    assert report.verdicts.warned == tuple([p for p in said if said[p].word == "warned"])
    assert report.revoked == report.arrived == ()
    assert report.other_log == ()
    assert all(view.same for view in report.views)


@pytest.mark.parametrize("name", DAYS)
def test_a_day_is_judged_as_in_its_replay(tmp_path: Path, name: str) -> None:
    day = told_day(name)
    path, _ = written(tmp_path, day.record)
    hold_verdicts(day, path)


@pytest.mark.parametrize("name", ["ranch-2021", "ordinary-day"])
def test_the_timeline_names_the_rules_that_the_replay_named(name: str) -> None:
    day = told_day(name)

    def record() -> Record:
        return day.record

    page = bag_of(record)[1]["data/views/timeline.html"].decode()
    rows = dict(re.findall(r'<tr id="p([0-9]+)">(.*)</tr>', page))
    refused = 0
    for one in day.steps:
        verdict, row = one.step.verdict, rows[str(one.position)]
        for said, ids in (
            ("broken", verdict.refusals),
            ("undecided", verdict.undecided),
            ("warned by", verdict.warnings),
        ):
            assert (f"{said}: {', '.join(ids)}<" in row) is bool(ids)
        refused += verdict.refused
    assert (refused > 0) is (name == "ranch-2021")
    assert page.count(">REFUSED<") == refused


@pytest.mark.parametrize("name", ["ranch-2021", "ordinary-day"])
@pytest.mark.parametrize("kind", ["sqlite", "postgres"])
def test_whichever_store_it_was_in_the_bundle_is_the_same(
    tmp_path: Path, name: str, kind: str, request: pytest.FixtureRequest
) -> None:
    store: Store
    if kind == "postgres":
        server: Server = request.getfixturevalue("postgresql")
        store = PostgresStore(in_postgres(server, REMOVE).where)
    else:
        store = SqliteStore(tmp_path / "day.db")
    try:
        day = recorded_day(name, store)
        path, made = written(tmp_path, day.record)
        hold_verdicts(day, path)
        other = tmp_path / "other.zip"
        assert write_bundle(other, told_day(name).record.source, None, check).sha256 == made.sha256
    finally:
        store.close()


def test_our_own_check_of_signatures_says_the_same(tmp_path: Path) -> None:
    day = told_day("ranch-2021")
    path, _ = written(tmp_path, day.record)
    one = verify_bundle(path, day.record.vkey, None, check).plain()
    other = verify_bundle(path, day.record.vkey, None, ed25519.check).plain()
    for name in ("checked_ms", "judged_ms"):
        del one[name], other[name]
    assert one == other


@pytest.mark.parametrize("workers", [1, 2, 3])
def test_any_number_of_workers_says_the_same(tmp_path: Path, workers: int) -> None:
    day = told_day("ordinary-day")
    path, _ = written(tmp_path, day.record)
    found = verify_bundle(path, day.record.vkey, None, check, rejudge=False, workers=workers)
    assert (found.entries, found.verdicts) == (day.record.size, None)


@pytest.mark.parametrize(
    "choice",
    [
        Choice(items=("G2",)),
        Choice(people=("actor",)),
        Choice(places=("main",)),
        Choice(until_us=1_634_700_000_000_000),
    ],
    ids=lambda choice: choice.words(),
)
def test_an_extract_of_a_day_is_verified(tmp_path: Path, choice: Choice) -> None:
    day = told_day("ranch-2021")
    path, made = written(tmp_path, day.record, choice)
    report = verify_bundle(path, day.record.vkey, None, check)
    assert report.extract
    assert report.verdicts is None
    assert 0 < report.entries == made.entries < day.record.size
    assert report.size == day.record.size


def test_the_case_of_the_ranch_day_is_never_split(tmp_path: Path) -> None:
    """Whichever of its items is asked for, the same whole case is there."""
    day = told_day("ranch-2021")
    opened = [one.position for one in day.steps if one.step.told.kind.__name__ == "IncidentOpened"]
    found = []
    for position in opened:
        body = day.steps[[s.position for s in day.steps].index(position)].step.told.body
        for item in (*getattr(body, "weapons", ()), *getattr(body, "lots", ())):
            _, made = written(tmp_path, day.record, Choice(items=(item,)))
            report = verify_bundle(tmp_path / "bundle.zip", day.record.vkey, None, check)
            found.append((made.entries, report.entries))
    assert found
    assert all(one == other for one, other in found)
