"""Golden files of the unit tests: written only with COLDPROOF_GOLDEN=write, else compared."""

from __future__ import annotations

import os
from pathlib import Path


def assert_golden(path: Path, text: str) -> None:
    """Fail when a text differs from its golden file; read the difference before you keep it."""
    if os.environ.get("COLDPROOF_GOLDEN") == "write":
        path.write_bytes(text.encode("utf-8"))
    assert text.splitlines() == path.read_text(encoding="utf-8").splitlines()
