"""What a paper is asked to be about: each argument taken if there is such a thing, else refused."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from coldproof.paper.daybook import Book, Change, book_of
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.source import PaperSource
from coldproof.words.ids import DAY

Arguments = Mapping[str, str]


def one_of(what: str, given: str, known: Any, want: str) -> str:
    """Return a name that is known, or raise `NoSuchPaper` with some that are."""
    if given in known:
        return given
    some = ", ".join(list(known)[:5])
    raise NoSuchPaper(what, repr(given) if given else "none", f"{want} ({some or 'there is none'})")


def day_given(source: PaperSource, given: Arguments) -> str:
    """Return the day asked for, or the open one, or the last that was opened."""
    day = given.get("day") or source.state.day
    day = day or (source.state.days_opened[-1] if source.state.days_opened else "")
    if DAY.fullmatch(day) is None:
        raise NoSuchPaper("day", repr(day), "a production day such as 2026-05-12")
    return day


def day_book(source: PaperSource, given: Arguments) -> tuple[Book, str]:
    """Return what the entries tell and a day that they tell of."""
    day = day_given(source, given)
    book = book_of(source.entries())
    return book, one_of("day", day, book.days, "a day of this production")


def as_it_stood(source: PaperSource, day: str) -> tuple[PaperSource, Book | None]:
    """Return what to tell a day from; of one that is over, the last state in which it was open.

    With that comes what the entries tell, of each day and since.
    """
    if day == source.state.day:
        return source, None
    book = book_of(source.entries())
    if day not in book.days:
        return source, None
    return source._replace(state=book.days[day].while_open), book


def scene_given(source: PaperSource, given: Arguments) -> str:
    """Return the scene asked for, or the first that is planned."""
    known = source.state.scenes
    return one_of("scene", given.get("scene") or next(iter(known), ""), known, "a planned scene")


def scenes_given(source: PaperSource, given: Arguments) -> tuple[str, ...]:
    """Return the scenes asked for, or of the setup asked for."""
    if given.get("setup"):
        setup = one_of("setup", given["setup"], source.state.setups, "a setup that was begun")
        return (source.state.setups[setup].card.scene,)
    asked = [one for one in given.get("scene", "").split(",") if one]
    return tuple(one_of("scene", n, source.state.scenes, "a planned scene") for n in asked)


def change_given(source: PaperSource, given: Arguments) -> tuple[Book, Change]:
    """Return the change of a weapon that a receipt is for: its last, or that of an entry."""
    weapon = one_of("weapon", given.get("weapon", ""), source.state.weapons, "a weapon")
    book = book_of(source.entries())
    mine = {str(c.position): c for c in book.changes if c.weapon == weapon}
    entry = given.get("entry") or next(reversed(mine), "")
    want = f"an entry by which {weapon} changed hands"
    return book, mine[one_of("entry", entry, mine, want)]


def incident_given(source: PaperSource, given: Arguments) -> str:
    """Return the key of the incident asked for by its entry, or of the newest."""
    by_entry = {str(one.position): key for key, one in source.state.incidents.items()}
    asked = given.get("incident") or next(reversed(by_entry), "")
    return by_entry[one_of("incident", asked, by_entry, "the entry of an incident")]


def letter_given(source: PaperSource, given: Arguments) -> str:
    """Return the digest of the letter asked for, or of the newest."""
    known = source.state.letters
    asked = given.get("letter") or next(reversed(known), "")
    return one_of("letter", asked, known, "the digest of a letter that was frozen")
