"""Ctrl-C while the command line still loads: one line, exit code 130, nothing of our insides."""

from __future__ import annotations

import sys

import pytest

from coldproof.__main__ import run


class Stopped:
    """A command line of which somebody stops the loading."""

    @property
    def main(self) -> object:
        raise KeyboardInterrupt


def test_it_says_that_it_was_stopped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setitem(sys.modules, "coldproof.cli", Stopped())
    assert run() == 130
    assert capsys.readouterr() == ("", "coldproof: stopped\n")


def test_else_it_is_the_command_line(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(sys, "argv", ["coldproof", "script", "nowhere.fountain"])
    assert run() == 2
    assert "nowhere.fountain" in capsys.readouterr().err
