"""A small day to spoil, and what the command line says of it."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.cli import main

HEAD = """\
title = "A small day"
date = "2026-03-02"
offset = "-07:00"
"""
DAY = (
    HEAD
    + """
[[act]]
at = "07:00"
by = "producer"
kind = "ProductionOpened"
founder = "producer"

[[act]]
id = "joined"
at = "07:01"
by = "producer"
kind = "PersonEnrolled"
person = "armorer"
department = "weapons"

[[act]] # a lot of dummies
at = "07:02"
by = "armorer"
kind = "LotReceived"
lot = "D-1"
round_class = "R1"
count = 20
"""
)
NEXT = 'at = "07:03"\nby = "armorer"\n'
"""How a fourth act begins; its `[[act]]` stands in line 27."""
GUN = """\
[[act]]
at = "07:01"
by = "producer"
kind = "WeaponRegistered"
weapon = "G-1"
weapon_class = "W1"
can_chamber = true
can_expel = true
bore_open = true"""
PERSON = "a person enrolled by an earlier PersonEnrolled"
SHAPE = "1 to 32 letters, digits, '.' or '-', beginning with a letter or digit"
CLASSES = "one of R0, R1, R2, R3, R4, R5, R6, R7, R9"
STOP = 'kind = "WorkStopped"\nscope = "production"\n'


class Said:
    """Runs the command line in an empty folder and keeps what it said."""

    def __init__(self, capsys: pytest.CaptureFixture[str]) -> None:
        self.capsys = capsys

    def of(self, *arguments: str) -> str:
        """Return the one line on standard error; exit 2 and nothing on standard output."""
        assert main(list(arguments)) == 2
        out, err = self.capsys.readouterr()
        assert out == ""
        assert err.endswith("\n")
        assert err.count("\n") == 1
        assert err.isascii()
        assert err[:-1].isprintable()
        return err.removeprefix("coldproof: ")[:-1]


READING = ("replay", "can", "state", "ask")
"""Commands that read a day."""


def refused(said: Said, day: str | bytes) -> str:
    """Return what is said of a day, the same by every command that reads one."""
    data = day.encode() if isinstance(day, str) else day
    Path("day.toml").write_bytes(data)
    lines = [said.of(command, "day.toml") for command in READING]
    lines.append(said.of("replay", "--json", "day.toml"))
    assert len(dict.fromkeys(lines)) == 1
    return lines[0]


def fourth(fields: str) -> str:
    """Return the small day with one more act."""
    return f"{DAY}\n[[act]]\n{NEXT}{fields}\n"


def with_gun(day: str) -> str:
    """Return a day with one more act before the lot comes: a gun, from line 19 on."""
    return day.replace("\n[[act]] # a lot", "\n" + GUN + "\n[[act]] # a lot")
