"""The production of a told day: a folder with everything, or nothing at all."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.app import wiring
from coldproof.app.errors import SetupError
from coldproof.app.settings import read_settings
from coldproof.app.story import Story
from coldproof.app.told_day import record_day
from coldproof.exchange.day.story import read_story
from coldproof.store.errors import StorageFailed
from coldproof.store.memory import MemoryStore
from tests.houses import known_chance
from tests.small_log import PRODUCTION

DAY = Path(__file__).parents[3] / "examples/ranch-2021.toml"


@pytest.fixture(autouse=True)
def _known(monkeypatch: pytest.MonkeyPatch) -> None:
    known_chance(monkeypatch)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "film"


def story() -> Story:
    return read_story(DAY.read_bytes(), DAY.name)


def test_it_counts_what_was_told_and_what_is_there(folder: Path) -> None:
    settings, count, size = record_day(folder, story())
    assert (settings.production, count, size) == (PRODUCTION, 91, 165)
    with wiring.opened(folder) as house:
        assert house.ledger.size == size
        assert house.follower.catch_up().size == size


def test_its_title_is_that_of_the_day_or_the_one_given(folder: Path, tmp_path: Path) -> None:
    record_day(folder, story())
    assert read_settings(folder).title == story().title
    record_day(tmp_path / "other", story(), "another")
    assert read_settings(tmp_path / "other").title == "another"


def test_its_people_can_go_on(folder: Path) -> None:
    record_day(folder, story())
    found = {path.name for path in (folder / "keys").iterdir()}
    assert {"log.key", "clerk.key", "snapshot.key", "armorer@armorer.key"} <= found
    with wiring.opened(folder) as house, wiring.writing(house) as writer:
        assert writer.ledger.size == 165
        assert wiring.signer_of(house, "armorer", "armorer").name == f"{PRODUCTION}/armorer@armorer"


def test_a_database_of_ones_own(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    kept: list[str] = []

    def opened(_: Path, database: str) -> MemoryStore:
        kept.append(database)
        return MemoryStore()

    monkeypatch.setattr(wiring, "open_store", opened)
    settings, _, _ = record_day(folder, story(), database="postgresql://here/film")
    assert kept == [settings.database] == ["postgresql://here/film"]


# ---------------------------------------------------------------------------------------- refusals


def test_over_a_production_or_a_part_of_one(folder: Path) -> None:
    record_day(folder, story())
    whole = f"a production, whose log's key `coldproof key {folder} --log` prints"
    for found in (whole, "a part of a production"):
        with pytest.raises(SetupError) as refused:
            record_day(folder, story())
        assert str(refused.value) == f"{folder}: found {found}; another folder would do"
        (folder / "production.json").unlink(missing_ok=True)


def test_a_day_that_opens_nothing(folder: Path) -> None:
    told = story()
    with pytest.raises(SetupError) as refused:
        record_day(folder, told._replace(acts=told.acts[1:]))
    assert str(refused.value).startswith("the day: found a ")
    assert str(refused.value).endswith(" first; a ProductionOpened by its founder would do")
    assert not folder.exists()


def test_a_disk_that_fails_in_the_middle_leaves_no_production(
    folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full(MemoryStore):
        """A store with room for nine commits."""

        def append(self, *arguments: object) -> None:
            if len(self._checkpoints.get(PRODUCTION, [])) > 8:
                raise StorageFailed("append", "no room")
            super().append(*arguments)  # type: ignore[arg-type]  # handed on as they came

    monkeypatch.setattr(wiring, "open_store", lambda *_: Full())
    with pytest.raises(Exception, match="no room"):
        record_day(folder, story())
    with pytest.raises(SetupError, match=r"no production\.json"):
        read_settings(folder)
