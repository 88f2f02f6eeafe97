"""Who is root may do everything: tests of modes run a command without what makes root so."""

from __future__ import annotations

import os
import shutil

import pytest


def as_user() -> tuple[str, ...]:
    """Return what goes before a command so that modes hold for it; skips where nothing does."""
    if os.geteuid() != 0:
        return ()
    if shutil.which("setpriv") is None:
        pytest.skip("root, and no setpriv here: modes of files keep nobody out")
    return ("setpriv", "--bounding-set=-all", "--inh-caps=-all")
