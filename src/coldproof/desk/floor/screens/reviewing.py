"""A script from a PDF, looked over: each doubt a card with the line, what it was read as, a choice.

What a person says stands in the draft, by line; nothing of it leaves the phone before all is said.
"""

from __future__ import annotations

import json
from functools import lru_cache
from typing import Any

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Tone,
    button,
    call,
    choice,
    field,
    folded,
    heading,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.screens.how_many import doubts_text, under_text
from coldproof.desk.floor.terms import READ_AS
from coldproof.desk.script.model import Line, Script, ScriptError, plain
from coldproof.desk.script.review import (
    AS_READ,
    DROP,
    EMPTY,
    MISSING,
    NUMBERED,
    WHOLE,
    Doubt,
    Reviewable,
    Why,
    answered,
    is_bare,
    options,
    picked,
    review_of,
    settled,
)
from coldproof.desk.voice.letters import revealed

MOST_CARDS = 8  # of one kind at once
DIGITS = frozenset("0123456789")
MOST_DIGITS = 6  # of a page's number
AT = "script/new"
PICKED = "picked"
SEEN = "seen"  # in the draft: from which scene on the scenes are shown
MOST_SCENES = 20  # at once, above the key that keeps them


def reviewing(desk: Desk, value: bytes) -> list[Part]:
    """Show what is in doubt, kind by kind; where nothing is left, the scenes, then the key."""
    say, given = desk.say, desk.draft
    try:
        found = read_review(value)
    except ScriptError:
        odd = say("What was handed in is no script of ours.")
        return [text(odd, tone=Tone.STOP)]
    mine = picked(found, given.get(PICKED))
    left, done = list[Doubt](), list[Doubt]()
    for one in found.to_settle():
        (left if answered(found, one, given) is None else done).append(one)
    parts: list[Part] = []
    if left:
        parts.append(text(doubts_text(desk, len(left)), tone=Tone.CHECK))
    for why in Why:
        parts += of_kind(desk, found, why, [one for one in left if one.why is why])
    if mine:
        parts.append(heading(say("Lines you picked")))
        parts += [part for one in mine for part in card(desk, found, one)]
    if done:
        cards = (part for one in done for part in card(desk, found, one))
        parts += folded(given, "done", say("Settled: {n}").format(n=len(done)), cards, at=AT)
    parts += a_page(desk, found)
    if left:
        return parts
    for one in found.doubts:
        if one.why in WHOLE:
            parts.append(text(say(one.why.value), tone=Tone.CHECK))
    script = settled(found, given, mine)
    shown, ended = scenes_of(desk, script)
    if not ended:
        return [*parts, *shown]
    words = json.dumps(plain(script), ensure_ascii=False)
    do = call("script-keep", words=words, into="document", then=AT)
    return [*parts, *shown, button(say("I looked it over: keep these lines"), do)]


def scenes_of(desk: Desk, script: Script) -> tuple[list[Part], bool]:
    """List the scenes as they would be kept, some at a time, and say whether the last is shown.

    Whose lines stand under another heading shows here, before anything is kept.
    """
    say, seen = desk.say, desk.draft.get(SEEN)
    groups = range(0, len(script.scenes), MOST_SCENES)
    at = seen if type(seen) is int and seen in groups else 0
    items = []
    for one in script.scenes[at : at + MOST_SCENES]:
        bare = is_bare(one)
        told = say("no line under it") if bare else under_text(desk, len(one.lines) - 1)
        page = say("Page {n}").format(n=one.page)
        items.append(
            row(revealed(f"{one.number or ''} {one.heading}".strip()), (told, page), marked=bare)
        )
    parts: list[Part] = [
        heading(say("The scenes as they would be kept")),
        text(say("Has each scene its own lines? Hold it beside the PDF."), "small"),
        rows(items, say("No scene heading was read.")),
    ]
    if at + MOST_SCENES < len(script.scenes):
        left = say("The next scenes, of {n}").format(n=len(script.scenes))
        return [*parts, button(left, put({SEEN: at + MOST_SCENES}))], False
    if at:
        parts.append(button(say("The first scenes"), put({SEEN: 0}), Tone.QUIET))
    return parts, True


@lru_cache(maxsize=1)
def read_review(value: bytes) -> Reviewable:
    """Return the draft with doubts in a value's bytes; raises `ScriptError` for anything else."""
    return review_of(json.loads(value))


def of_kind(desk: Desk, found: Reviewable, why: Why, left: list[Doubt]) -> list[Part]:
    """Show the doubts of one kind that are left, and a key that takes all of them as read."""
    say = desk.say
    if not left:
        return []
    parts: list[Part] = [heading(say(why.value))]
    if len(left) > 1 and why is not Why.PICTURE:
        words = say("All {n} as they were read").format(n=len(left))
        parts.append(button(words, put({one.key: AS_READ for one in left}), Tone.QUIET))
    for one in left[:MOST_CARDS]:
        parts += card(desk, found, one)
    if len(left) > MOST_CARDS:
        parts.append(text(say("And {n} more").format(n=len(left) - MOST_CARDS), "small"))
    return parts


def card(desk: Desk, found: Reviewable, doubt: Doubt) -> list[Part]:
    """Show one place: its words, its page, what it was read as, and what else it may be."""
    say, now = desk.say, answered(found, doubt, desk.draft)
    page = say("Page {n}").format(n=doubt.page)
    answers = options(found, doubt)
    shown = [(one, option(desk, one)) for one in answers]
    line = None if doubt.why is Why.PICTURE else found.by_number.get(doubt.number)
    if line is None:
        return [choice(doubt.key, page, shown, now)]
    told = [page, say("Read as: {what}").format(what=read_as(desk, found, line))]
    parts: list[Part] = [rows([row(revealed(line.text), told, marked=now is None)])]
    parts.append(choice(doubt.key, say("What is it?"), shown, now or AS_READ))
    if now is None:
        parts.append(button(say("As it was read"), put({doubt.key: AS_READ}), Tone.QUIET))
    return parts


def option(desk: Desk, answer: str) -> str:
    """Return an answer in words."""
    say = desk.say
    if answer.startswith(NUMBERED):
        number = answer.removeprefix(NUMBERED)
        return say("The heading of scene {name}").format(name=revealed(number))
    words = {
        AS_READ: say("As it was read"),
        DROP: say("Of the page: leave it out, and name it"),
        EMPTY: say("Nothing is on it"),
        MISSING: say("Its words are not here: name it"),
        "heading": say("A scene heading without a number"),
    }
    return words.get(answer) or say(READ_AS[answer])


def read_as(desk: Desk, found: Reviewable, line: Line) -> str:
    """Say what a line was read as, with the scene's number where it has one."""
    say, number = desk.say, found.numbers.get(line.number)
    if number:
        return say("The heading of scene {name}").format(name=number)
    return say(READ_AS[line.kind.value])


def a_page(desk: Desk, found: Reviewable) -> list[Part]:
    """Show the lines of one page, each with what it was read as; a tap picks one to say more."""
    say, given = desk.say, desk.draft
    page = str(given.get("page"))
    number = int(page) if 0 < len(page) < MOST_DIGITS and set(page) <= DIGITS else 1
    picks = given.get(PICKED)
    numbers = [one for one in picks if type(one) is int] if isinstance(picks, list) else []
    items: list[dict[str, Any]] = []
    for line in found.lines_of(number):
        do = put({PICKED: [*numbers, line.number]})
        items.append(row(revealed(line.text), [read_as(desk, found, line)], do=do))
    last = len(found.pages)
    parts: list[Part] = [
        field("page", say("Page, 1 to {n}").format(n=last), "number", number),
        text(say("Tap a line that is something else."), "small"),
        rows(items, say("No line is on this page.")),
    ]
    if number < last:
        parts.append(button(say("The next page"), put({"page": number + 1}), Tone.QUIET))
    return folded(given, "look", say("Look through the pages"), parts, at=AT)
