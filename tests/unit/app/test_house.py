"""One production, open."""

from pathlib import Path

from coldproof.app import wiring
from coldproof.app.founding import Founding
from coldproof.app.house import House
from coldproof.app.settings import read_settings


def test_it_knows_its_folder_and_where_its_keys_are(tmp_path: Path) -> None:
    wiring.found(tmp_path / "film", Founding("producer", "producer"), "")
    with wiring.opened(tmp_path / "film") as house:
        assert isinstance(house, House)
        assert house.keys == tmp_path / "film/keys"
        assert house.settings == read_settings(tmp_path / "film")
        assert house.follower.catch_up().size == house.ledger.size == 2
