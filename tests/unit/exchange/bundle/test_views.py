"""Pages and tables in a bundle: computed from the entries, and compared with them."""

from __future__ import annotations

import csv
import hashlib
import io
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts import plan, script
from coldproof.desk.history.zone import Zone
from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.errors import BadTag, OtherView
from coldproof.exchange.bundle.export import Scope
from coldproof.exchange.bundle.layout import SCENES, Top
from coldproof.exchange.bundle.source import VALUES
from coldproof.exchange.bundle.texts import Facts
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.exchange.bundle.views import certificates
from coldproof.keys.signing import check
from coldproof.log.policy import Signed
from coldproof.words.floor import PlaceType
from tests.bundles import Log, Record, bag_of, digest_of, resealed, small_record, zipped
from tests.small_log import PRODUCTION
from tests.unit.desk.script.test_drafts import ARMED, QUIET, scene
from tests.unit.desk.script.test_numbers import text as text_of

FACTS = Facts(Top("dc-1", 7, extract=False), 7, "ab" * 32, "coldproof/dc-1+0+key")


def table(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a table, as any program reads them."""
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def test_pages_and_tables_are_of_the_entries() -> None:
    record = small_record()
    _, files = bag_of(small_record)
    timeline = files["data/views/timeline.html"].decode()
    for position in range(record.size):
        assert f'<tr id="p{position}"' in timeline
    assert record.source.tree.root().hex() in timeline
    custody = table(files["data/views/custody.csv"])
    assert {row["weapon_id"] for row in custody} == {"G-1", "G-2", "G-3"}
    assert b"What the record of testtesttesttest does not hold" in files["data/views/gaps.html"]


OLD, NEW = (
    text_of(QUIET, ARMED._replace(number=one)) for one in ("2", "2A")
)  # two drafts, the second with another number


@cache
def drafted() -> Record:
    """Return a log with a planned scene that a later draft renumbers, its texts beside it."""
    log = Log()
    planned: Any = plan.ScenePlanned
    log.say("producer", planned(scene="2", plan=1, place=PlaceType.PRIVATE))
    filed: Any = script.ScriptFiled
    for name, data in (("White", OLD), ("Blue", NEW)):
        log.say("producer", filed(draft=name, scenes=2, document=digest_of(data)))
        log.store.put(PRODUCTION, VALUES + hashlib.sha256(data).hexdigest(), data)
    return log.done()


@pytest.mark.parametrize(
    ("scope", "now"),
    [
        (Scope.NAMED, ("2A", "renumbered")),
        (Scope.ALL, ("2A", "renumbered")),
        (Scope.NONE, ("2A", "renumbered (as told)")),
    ],
)
def test_a_renumbered_scene_has_both_numbers_whether_or_not_its_drafts_go_along(
    tmp_path: Path, scope: Scope, now: tuple[str, str]
) -> None:
    top, files = bag_of(drafted, None, scope)
    rows = table(files["data/views/chain.csv"])
    assert [row["scene"] for row in rows] == ["2"]
    assert (rows[0]["scene_now"], rows[0]["scene_now_how"]) == now
    assert (SCENES in files) == (scope is Scope.NONE)
    path = zipped(tmp_path / "b.zip", top, files)
    report = verify_bundle(path, drafted().vkey, None, check)
    assert all(view.same for view in report.views)


MOVED = text_of(
    scene("2", "They kneel.", "A bell.", "Nobody sings."), ARMED._replace(number="3")
)  # a draft in which another scene has the number


@cache
def given_again() -> Record:
    """Return a log with a scene planned by a draft, and by a later one what has its number then."""
    log = Log()
    planned: Any = plan.ScenePlanned
    filed: Any = script.ScriptFiled
    for version, data in enumerate((OLD, MOVED), 1):
        log.say("producer", filed(draft="D", scenes=2, document=digest_of(data), changed=("2",)))
        log.store.put(PRODUCTION, VALUES + hashlib.sha256(data).hexdigest(), data)
        log.say("producer", planned(scene="2", plan=version, place=PlaceType.PRIVATE))
    return log.done()


@pytest.mark.parametrize(("scope", "mark"), [(Scope.NAMED, ""), (Scope.NONE, " (as told)")])
def test_a_number_that_was_given_again_is_followed_from_each_plan(
    tmp_path: Path, scope: Scope, mark: str
) -> None:
    top, files = bag_of(given_again, None, scope)
    rows = [row for row in table(files["data/views/chain.csv"]) if row["link"] == "plan"]
    assert [(row["scene"], row["scene_now"], row["scene_now_how"]) for row in rows] == [
        ("2", "3", f"renumbered{mark}"),
        ("2", "2", f"same number{mark}"),
    ]
    if mark:
        told = b"2, 0, renumbered, 3\n2, 1, renumbered, 3\n2, 2, same number, 2\n"
        assert sorted(files[SCENES].splitlines(keepends=True)) == told.splitlines(keepends=True)
    path = zipped(tmp_path / "b.zip", top, files)
    report = verify_bundle(path, given_again().vkey, None, check)
    assert all(view.same for view in report.views)


def unmarked(*, kept: bool) -> Callable[[], Record]:
    """Return a log in which another scene has a planned one's number, and no draft says so."""

    @cache
    def made() -> Record:
        log = Log()
        planned: Any = plan.ScenePlanned
        filed: Any = script.ScriptFiled
        for name, data in (("White", OLD), ("Blue", MOVED)):
            log.say("producer", filed(draft=name, scenes=2, document=digest_of(data)))
            if kept or data == MOVED:
                log.store.put(PRODUCTION, VALUES + hashlib.sha256(data).hexdigest(), data)
            if data == OLD:
                log.say("producer", planned(scene="2", plan=1, place=PlaceType.PRIVATE))
        return log.done()

    return made


@pytest.mark.parametrize(
    ("kept", "now"),
    [(True, ("3", "renumbered")), (False, ("2", "same number, not compared"))],
)
def test_a_number_that_nobody_compared_is_not_said_to_be_the_same(
    tmp_path: Path, kept: bool, now: tuple[str, str]
) -> None:
    record = unmarked(kept=kept)
    top, files = bag_of(record, None, Scope.ALL)
    [row] = [row for row in table(files["data/views/chain.csv"]) if row["link"] == "plan"]
    assert (row["scene_now"], row["scene_now_how"]) == now
    path = zipped(tmp_path / "b.zip", top, files)
    assert all(view.same for view in verify_bundle(path, record().vkey, None, check).views)
    forged = files["data/views/chain.csv"].replace(b", not compared", b"")
    claimed = {**files, "data/views/chain.csv": forged.replace(b"renumbered", b"same number")}
    path = zipped(tmp_path / "c.zip", top, resealed(claimed))
    with pytest.raises(OtherView):
        verify_bundle(path, record().vkey, None, check)


def test_a_number_that_the_drafts_do_not_give_is_another_view(tmp_path: Path) -> None:
    top, files = bag_of(drafted)
    forged = files["data/views/chain.csv"].replace(b",2A,", b",2B,")
    path = zipped(tmp_path / "b.zip", top, resealed({**files, "data/views/chain.csv": forged}))
    with pytest.raises(OtherView) as caught:
        verify_bundle(path, drafted().vkey, None, check)
    assert caught.value.file == "data/views/chain.csv"


@pytest.mark.parametrize(
    "line",
    [
        "",
        "2, renumbered, 2A",
        "2, 00, renumbered, 2A",
        "2, -1, renumbered, 2A",
        "2, 0, renumbered",
        "2, 0, renumbered, 2",
        "2, 0, renumbered, -",
        "2, 0, same number, 2A",
        "2, 0, not in the script, 2A",
        "2, 0, not known, -",
        "2, 0, same number, not compared, 2",
        "2, 0, sold, 2A",
        "2 , 0, renumbered, 2A",
        "=2, 0, renumbered, 2A",
        "2, 0, renumbered, 2A, 2B",
        "2, 0, renumbered, 2A\n2, 0, renumbered, 2A",
        "2, 0, renumbered, 2A\r",
    ],
)
def test_what_our_writer_does_not_tell_of_scenes_is_refused(tmp_path: Path, line: str) -> None:
    top, files = bag_of(drafted, None, Scope.NONE)
    assert files[SCENES] == b"2, 0, renumbered, 2A\n"
    path = zipped(tmp_path / "b.zip", top, resealed({**files, SCENES: f"{line}\n".encode()}))
    with pytest.raises(BadTag) as caught:
        verify_bundle(path, drafted().vkey, None, check, rejudge=False)
    assert caught.value.file == SCENES


@pytest.mark.parametrize("told", [None, b"2, 0, renumbered, 2B\n", b"2, 0, same number, 2\n"])
def test_another_word_of_scenes_is_another_view(tmp_path: Path, told: bytes | None) -> None:
    top, files = bag_of(drafted, None, Scope.NONE)
    rest = {name: data for name, data in files.items() if name != SCENES}
    spoiled = rest if told is None else {**rest, SCENES: told}
    path = zipped(tmp_path / "b.zip", top, resealed(spoiled))
    with pytest.raises(OtherView):
        verify_bundle(path, drafted().vkey, None, check)


@pytest.mark.parametrize("line", ["9, 0, renumbered, 9A", "2, 1, renumbered, 2A"])
def test_a_word_of_scenes_that_the_record_does_not_have_is_refused(
    tmp_path: Path, line: str
) -> None:
    top, files = bag_of(drafted, None, Scope.NONE)
    told = files[SCENES] + f"{line}\n".encode()
    path = zipped(tmp_path / "b.zip", top, resealed({**files, SCENES: told}))
    with pytest.raises(BadTag) as caught:
        verify_bundle(path, drafted().vkey, None, check)
    number, drafts, _ = line.split(", ", 2)
    assert str(caught.value) == (
        f"data/scenes.txt: found scene {number} after {drafts} drafts; scenes of acts here that"
        " the drafts here leave open was expected"
    )


def test_the_table_of_an_extract_tells_what_each_entry_says_of_itself() -> None:
    record = small_record()
    _, files = bag_of(small_record, Choice(people=("stranger",)))
    rows = table(files["data/views/acts.csv"])
    places = [0, record.places["hazard"] - 1, record.places["hazard"]]
    assert [int(row["position"]) for row in rows] == places
    hazard = rows[-1]
    assert (hazard["by"], hazard["signed_by"], hazard["standing"]) == (
        "stranger",
        "stranger@stranger",
        "arrived",
    )
    assert rows[0]["recorded_after_utc"] == ""
    assert hazard["recorded_after_utc"] == rows[1]["claimed_time_utc"]
    assert hazard["claimed_time_utc"] == "2026-11-25T12:00:00.000000Z"


def test_a_certificate_says_who_cosigned_and_when() -> None:
    found = certificates(FACTS, "coldproof 0 x", [Signed("steward", 0)])
    assert sorted(found) == ["data/certificate-902.html", "data/certificate-902.txt"]
    text = found["data/certificate-902.txt"].decode()
    assert "ab" * 32 in text
    assert "that of tagmanifest-sha256.txt, which covers this page" in text
    assert "steward at 1970-01-01 00:00:00 UTC, by the policy in this bundle\n" in text
    odd = certificates(FACTS, "coldproof 0 x", [Signed("\x9bsteward\u202e", 0)])
    for page in odd.values():
        assert "\\x9bsteward\\u202e at 1970" in page.decode()
    there = certificates(FACTS, "coldproof 0 x", [Signed("steward", 0)], Zone("Z", ((0, 60),)))
    both = "steward at 1970-01-01 00:00:00 UTC (1970-01-01 01:00:00 UTC+01:00)"
    assert both in there["data/certificate-902.html"].decode()
    alone = certificates(FACTS, "coldproof 0 x", [])["data/certificate-902.txt"].decode()
    assert "Cosigned by log witnesses:\n    none\n" in alone
