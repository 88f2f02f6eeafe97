"""One production, open: its folder, settings, store, ledger, and what is so now."""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple

from coldproof.app.follow import Follower
from coldproof.app.ledger import Ledger
from coldproof.app.ports import Store
from coldproof.app.settings import KEYS, Settings


class House(NamedTuple):
    """One production, open; `wiring.opened` opens it."""

    folder: Path
    settings: Settings
    store: Store
    ledger: Ledger
    follower: Follower
    guarded: bool  # it was held against a checkpoint kept outside the database

    @property
    def keys(self) -> Path:
        """The folder of its key files."""
        return self.folder / KEYS
