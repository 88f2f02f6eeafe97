"""Lessons: lines without names that readers of reports release, for others to learn from."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    field,
    heading,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import picked, said, typed_words
from coldproof.desk.floor.screens import learned
from coldproof.desk.floor.screens.shield import read
from coldproof.desk.floor.terms import CONCERNS
from coldproof.desk.voice.casebook import Case, spoken
from coldproof.desk.voice.lessons import FEW, is_copied, names_in
from coldproof.words.voice import Concern

SO_FEW, MORE = "few", "more"
MOST = 1_000  # characters of a line


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return every line that was released, and both ways to take them along."""
    say, items = desk.say, []
    for _, about, words in desk.state.lessons:
        if words is not None:
            found, lines = read(desk, words, "lessons"), (say(CONCERNS[Concern(about)]),)
            if isinstance(found, str):
                items.append(row(found, lines))
            else:
                items.append(row(say("Read the words given"), lines, do=found["do"]))
    parts: list[Part] = [
        text(say("Typed anew by who read a report, where its author allowed it. No name, no day.")),
        rows(items, say("None was released yet.")),
    ]
    if items:
        for kind, label in (("json", say("Take them along, as JSON")), ("csv", say("As a table"))):
            url = f"/p/{desk.production}/lessons?as={kind}"
            parts.append(button(label, call("open", url=url), Tone.QUIET))
    parts += learned.shown(desk)
    return Screen(say("Lessons"), tuple(parts), back="more", live=False)


def releasing(desk: Desk, case: Case, me: str) -> list[Part]:
    """Let a reader release a line, if who reported allowed it: typed anew, without names."""
    say = desk.say
    if not case.reported.tell_lesson:
        return []
    line, about = typed_words(desk, "line"), picked(desk, "about", tuple(Concern))
    crowd = picked(desk, "crowd", (SO_FEW, MORE))
    parts: list[Part] = [
        heading(say("A line for others to learn from")),
        text(say("Everybody enrolled can read it, for good: no name, no day, no place.")),
        field("line", say("Typed anew, in your own words"), "long", desk.draft.get("line")),
        choice(
            "about",
            say("What is it about?"),
            [(c.value, say(w)) for c, w in CONCERNS.items()],
            about,
        ),
        choice(
            "crowd",
            say("How many people could have known of it?"),
            [(SO_FEW, say("{n} or fewer").format(n=FEW)), (MORE, say("More"))],
            crowd,
        ),
    ]
    if crowd == SO_FEW:
        few = say("So few are known by what they saw: say less, or ask in the box first.")
        parts.append(text(few, tone=Tone.STOP))
    named = names_in(line, desk.state.people)
    if named:
        words = say("A handle stands in it: {who}").format(who=", ".join(named))
        return [*parts, text(words, tone=Tone.STOP)]
    if any(is_copied(line, one) for one in said_in(case)):
        copied = say("Words in a row stand so in the report: its author is known by them.")
        return [*parts, text(copied, tone=Tone.STOP)]
    if not line or len(line) > MOST or about is None or crowd is None:
        return parts
    act, then = said("LessonReleased", me, about=about), f"reports/{case.name}"
    release = call("value-keep", words=line, acts=[act], fill="words", then=then)
    return [*parts, button(say("I release this line"), release)]


def said_in(case: Case) -> list[str]:
    """Return all that the reporter wrote in a case."""
    return [str(getattr(line.said.message, "words", "")) for line in spoken(case.lines)]
