"""`coldproof demo --day`: the ranch day beside its cured twin, and a question after them."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.cli import main, twins
from coldproof.cli.errors import UsageError
from coldproof.cli.telling import read_day

Said = pytest.CaptureFixture[str]


def test_both_days_are_told_and_a_question_put(
    capsys: Said, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "100")
    assert main(["demo", "--day"]) == 0
    said = capsys.readouterr().out
    assert "1. The day as it was, on everybody's account" in said
    assert "refused in all 432 combinations of accounts" in said
    assert "2. The same people, place and gun, with what was missing done" in said
    assert "(No terminal: one prepared question, the same person takes it once more.)" in said


def test_the_question_is_put_where_the_gun_is_back() -> None:
    cured = read_day(twins.examples() / twins.CURED)
    now = twins.after_the_cut(cured)
    assert now.acts[-1].kind.__name__ == "WeaponCollected"
    assert len(now.acts) < len(cured.acts)
    assert 'kind = "HandoverAccepted"' in twins.prepared(now)


@pytest.mark.parametrize(("count", "words"), [(1, "1 act not"), (2, "2 acts not")])
def test_what_is_not_shown_is_counted(count: int, words: str) -> None:
    assert words in twins.folded(count)


def test_days_that_are_not_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twins, "folder", lambda *_: tmp_path)
    with pytest.raises(UsageError, match="found no example days"):
        twins.tell(None)
