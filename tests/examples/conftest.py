"""What tests of example days share."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.examples.small_day import Said


@pytest.fixture
def said(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> Said:
    monkeypatch.chdir(tmp_path)
    return Said(capsys)
