"""How much of a script waits for somebody, in words; one of a thing is told as one."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.script.model import Script, given_twice
from coldproof.desk.voice.letters import revealed


def scenes_text(desk: Desk, count: int) -> str:
    """Return a number of scenes in words."""
    return desk.say("1 scene") if count == 1 else desk.say("{n} scenes").format(n=count)


def lines_text(desk: Desk, count: int) -> str:
    """Return how many lines somebody is to look at."""
    many = desk.say("{n} lines to look at")
    return desk.say("1 line to look at") if count == 1 else many.format(n=count)


def lost_text(desk: Desk, count: int) -> str:
    """Say how much of the source stands in no line."""
    many = desk.say("{n} places of the source are in no line.")
    return desk.say("1 place of the source is in no line.") if count == 1 else many.format(n=count)


def doubts_text(desk: Desk, count: int) -> str:
    """Say how much of a PDF a person has to look over."""
    many = desk.say("{n} places of the PDF are in doubt: look them over before it counts.")
    one = desk.say("1 place of the PDF is in doubt: look it over before it counts.")
    return one if count == 1 else many.format(n=count)


def under_text(desk: Desk, count: int) -> str:
    """Return how many lines stand under a heading."""
    many = desk.say("{n} lines under it").format(n=count)
    return desk.say("1 line under it") if count == 1 else many


def others_text(desk: Desk, count: int) -> str:
    """Return how many scenes that differ have no weapons."""
    many = desk.say("{n} scenes without weapons").format(n=count)
    return desk.say("1 scene without weapons") if count == 1 else many


def twice_text(desk: Desk, script: Script) -> str:
    """Say which numbers are of more than one scene; nothing where none is."""
    numbers = ", ".join(map(revealed, given_twice(script)))
    words = desk.say("More than one scene has this number, and what is planned by it is of each:")
    return f"{words} {numbers}" if numbers else ""
