"""The time of the place in a bundle's pages: kept beside them, so that all make the same pages."""

from __future__ import annotations

import dataclasses
import tempfile
import zipfile
from collections.abc import Mapping
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from coldproof.acts import voice
from coldproof.exchange.bundle.errors import BadTag, OtherView
from coldproof.exchange.bundle.export import Choice, Scope
from coldproof.exchange.bundle.layout import ZONE
from coldproof.exchange.bundle.source import source_of
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.exchange.bundle.zone import STAYS, WANT
from coldproof.keys.signing import check
from coldproof.log.note import read_note, write_note, write_vkey
from coldproof.paper.source import place_minutes
from coldproof.store.memory import MemoryStore
from coldproof.words.ids import Label
from tests.bundles import (
    MINUTE_US,
    Record,
    policy_text,
    resealed,
    small_record,
    witness,
    written,
    zipped,
)
from tests.small_log import PRODUCTION, Clock, Crew, writer_on

SPRING_US = 1_772_960_400_000_000  # 2026-03-08 09:00 UTC, when clocks go forward in Denver
DENVER = "America/Denver"


@cache
def record(zone: str | None = DENVER) -> Record:
    """Return a log with an act on each side of the hour when clocks go forward."""
    crew, store, clock = Crew(), MemoryStore(), Clock(SPRING_US - 2 * MINUTE_US)
    writer = writer_on(crew, store, Path(tempfile.mkdtemp()), clock)
    named = {} if zone is None else {"zone": Label(zone)}
    writer.begin(crew.opening(clock.now_us, **named))
    for _ in range(4):
        clock.now_us += MINUTE_US
        writer.record(crew.note("producer", voice.HazardReported(weapons=True), clock.now_us))
    writer.close()
    tree, key = writer.ledger.tree, crew.log.key
    source = source_of(store, PRODUCTION, key, tree, policy=policy_text())
    notes = tuple(store.read(PRODUCTION, 0, tree.size))
    return Record(source, write_vkey(key), crew, {}, notes)


class Bag(NamedTuple):
    """A bundle as it was written, and its files."""

    path: Path
    top: str
    files: Mapping[str, bytes]


def bag(folder: Path, of: Record | None = None, choice: Choice | None = None, **more: Any) -> Bag:
    """Write a bundle with the time of its place, as far as that is known here."""
    one = of or record()
    told = {"minutes": place_minutes(DENVER), **more}
    path, made = written(folder, one, choice, **told)
    with zipfile.ZipFile(path) as archive:
        names = [name.removeprefix(f"{made.name}/") for name in archive.namelist()]
        return Bag(path, made.name, {n: archive.read(f"{made.name}/{n}") for n in names})


def verified(path: Path) -> None:
    """Raise unless a bundle verifies, its pages made again and found the same."""
    report = verify_bundle(path, record().vkey, None, check)
    assert all(view.same for view in report.views)


def spoiled(folder: Path, content: bytes | None) -> Path:
    """Return a bundle whose zone somebody wrote anew, its manifests made to fit."""
    one = bag(folder)
    files = {name: data for name, data in one.files.items() if name != ZONE}
    if content is not None:
        files[ZONE] = content
    return zipped(folder / "spoiled.zip", one.top, resealed(files))


KEPT = f"{DENVER}\n2026-03-08T08:58:00Z UTC-07:00\n2026-03-08T09:00:00Z UTC-06:00\n".encode()


def test_pages_have_the_time_of_the_place_under_utc(tmp_path: Path) -> None:
    one = bag(tmp_path)
    assert one.files[ZONE] == KEPT
    page = one.files["data/views/timeline.html"].decode()
    assert "2026-03-08 08:59:00 UTC<br>2026-03-08 01:59:00 UTC-07:00</time>" in page
    assert "2026-03-08 09:00:00 UTC<br>2026-03-08 03:00:00 UTC-06:00</time>" in page
    said = "UTC; under it America/Denver, UTC-07:00, UTC-06:00 from 2026-03-08 09:00:00 UTC on"
    for name in ("timeline", "gaps"):
        assert said in one.files[f"data/views/{name}.html"].decode()
    assert b"UTC-06:00" not in one.files["data/views/chain.csv"]
    verified(one.path)


def test_the_page_for_everybody_has_it_too(tmp_path: Path) -> None:
    one = bag(tmp_path, choice=Choice(people=("producer",)), scope=Scope.PUBLIC)
    assert "UTC<br>2026-03-08 03:00:00 UTC-06:00" in one.files["data/public.html"].decode()
    verified(one.path)


def test_what_the_zone_was_is_asked_at_each_instant(tmp_path: Path) -> None:
    asked: list[int] = []

    def minutes(at_us: int) -> int:
        asked.append(at_us)
        return 0

    files = bag(tmp_path, minutes=minutes).files
    assert min(asked) == SPRING_US - 2 * MINUTE_US
    assert files[ZONE] == f"{DENVER}\n2026-03-08T08:58:00Z UTC+00:00\n".encode()


def test_a_log_witness_that_dates_its_word_beyond_reason_stops_no_export(tmp_path: Path) -> None:
    """A database of zones has no such day."""
    one = record(DENVER)
    head = read_note(one.source.checkpoint)
    line = witness("steward").cosign(2**63 - 1, head.text)
    note = write_note(head.text, (*head.lines, line))
    far = one._replace(source=dataclasses.replace(one.source, checkpoint=note))
    verified(bag(tmp_path, far).path)


@pytest.mark.parametrize("zone", [None, "America/Nowhere"])
def test_where_no_zone_is_known_pages_have_utc_alone(tmp_path: Path, zone: str | None) -> None:
    one = bag(tmp_path, record(zone), minutes=place_minutes(zone))
    assert ZONE not in one.files
    page = one.files["data/views/timeline.html"].decode()
    assert "<dt>Times</dt><dd>UTC</dd>" in page
    assert "<br>2026" not in page
    verified(one.path)


def test_a_zone_that_entry_0_does_not_name_is_not_asked_for(tmp_path: Path) -> None:
    assert ZONE not in bag(tmp_path, record(None)).files
    assert ZONE not in bag(tmp_path, small_record()).files


@pytest.mark.parametrize(
    ("content", "found"),
    [
        (KEPT.replace(b"Denver", b"Phoenix"), "'America/Phoenix'"),
        (b"", "''"),
        (f"{DENVER}\n".encode(), "another text"),
        (KEPT[:-1], "another text"),
        (KEPT + b"\n", "''"),
        (KEPT.replace(b"\n", b"\r\n"), "'America/Denver\\r'"),
        (KEPT.replace(b"-06:00", b"-07:00"), "another text"),
        (KEPT.replace(b"T09:00:00", b"T08:58:00"), "another text"),
        (KEPT.replace(b"03-08T09", b"02-30T09"), "another text"),
        (KEPT.replace(b"03-08T09", b"13-08T09"), "'2026-13-08T09:00:00Z UTC-06:00'"),
        (KEPT.replace(b"T09:00:00", b"T09:00:60"), "another text"),
        (KEPT.replace(b"-06:00", b"-00:60"), "another text"),
        (
            KEPT + b"2026-03-09T09:00:00Z UTC-07:00\n",
            "two changes by 2026-03-09T09:00:00Z UTC-07:00",
        ),
        (
            KEPT + b"2026-03-11T08:57:59Z UTC-07:00\n",
            "two changes by 2026-03-11T08:57:59Z UTC-07:00",
        ),
        (KEPT.replace(b"-06:00", b"-16:01"), "'2026-03-08T09:00:00Z UTC-16:01'"),
        (KEPT.replace(b"-06:00", b"-6:00"), "'2026-03-08T09:00:00Z UTC-6:00'"),
    ],
)
def test_a_zone_that_our_writer_does_not_write_is_refused(
    tmp_path: Path, content: bytes, found: str
) -> None:
    with pytest.raises(BadTag) as caught:
        verified(spoiled(tmp_path, content))
    assert caught.value.file == ZONE
    assert caught.value.found == found
    assert caught.value.want in (WANT, STAYS, f"'{DENVER}', as entry 0 names it,")


@pytest.mark.parametrize("content", [None, KEPT.replace(b"-06:00", b"-05:00")])
def test_pages_of_another_zone_are_other_pages(tmp_path: Path, content: bytes | None) -> None:
    with pytest.raises(OtherView) as caught:
        verified(spoiled(tmp_path, content))
    assert caught.value.file.startswith("data/views/")


def test_a_custody_row_has_the_offset_of_its_own_time(tmp_path: Path) -> None:
    head = bag(tmp_path).files["data/views/custody.csv"].decode().splitlines()[0].split(",")
    assert head[head.index("claimed_time_utc") + 1] == "offset"


def test_the_hour_that_is_written_is_the_zone_databases(tmp_path: Path) -> None:
    minutes = place_minutes(DENVER)
    assert minutes is not None
    spring = datetime.fromtimestamp(SPRING_US // 1_000_000, UTC)
    assert spring.isoformat() == "2026-03-08T09:00:00+00:00"
    assert (minutes(SPRING_US - 1), minutes(SPRING_US)) == (-420, -360)
    assert place_minutes("America/Nowhere") is None
    assert place_minutes(None) is None
