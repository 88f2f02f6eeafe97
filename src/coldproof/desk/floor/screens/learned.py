"""What others learned: lines of other productions, read from a file, each with who gave it."""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Tone,
    button,
    call,
    field,
    folded,
    heading,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import said, signs, typed_words
from coldproof.desk.floor.screens.kept import fetching
from coldproof.desk.floor.terms import CONCERNS
from coldproof.desk.voice.committed import committed_text
from coldproof.desk.voice.errors import LessonsError
from coldproof.desk.voice.lessons import (
    Learned,
    Lesson,
    learned_text,
    read_learned,
    read_lessons,
)
from coldproof.desk.voice.readers import readers_of
from coldproof.words.voice import Concern


def shown(desk: Desk) -> list[Part]:
    """Show every line of another production with its source, and let a file of them be read."""
    say = desk.say
    parts: list[Part] = [heading(say("What others learned"))]
    for _, digest in desk.state.learned:
        parts += kept(desk, digest)
    if not desk.state.learned:
        parts.append(text(say("No lines of another production were taken in yet.")))
    return parts + folded(
        desk.draft, "others", say("Read a file of another production"), reading(desk)
    )


def kept(desk: Desk, digest: str) -> list[Part]:
    """Show what was taken in, by its digest; or the key that fetches it, or why it is not here."""
    say, voice, odd = desk.say, desk.voice, ""
    value = None if voice is None else voice.letters.values.get(digest)
    if value is not None and digest not in desk.state.erased:
        try:
            return [listed(desk, read_learned(committed_text(value, exact=True) or ""))]
        except LessonsError as error:
            odd = say("What was taken in is no list of lessons: {why}").format(why=str(error))
    return fetching(desk, digest, "lessons", key=say("Read the words given"), odd=odd)


def listed(desk: Desk, told: Learned) -> Part:
    """Return the lines of one production, each with what it is about and who gave it."""
    say = desk.say
    source = say("From: {source}").format(source=told.source)
    return rows([row(one.words, (about_text(desk, one), source)) for one in told.lessons])


def about_text(desk: Desk, one: Lesson) -> str:
    """Say what a line is about."""
    return desk.say(CONCERNS[Concern(one.about)])


def reading(desk: Desk) -> list[Part]:
    """Read a file that was chosen: its one fault, or its lines; who reads reports may keep them."""
    say, me, given = desk.say, signs(desk), desk.draft.get("file")
    choose = call("text-file", into="file", accept=".json", then="lessons")
    if not isinstance(given, str):
        hint = say("As another production took it along, as JSON. It is read on this phone.")
        return [button(say("Choose the file"), choose, hint=hint)]
    again = button(say("Another file"), put({"file": None}, "lessons"), Tone.QUIET)
    try:
        lessons = read_lessons(given)
    except LessonsError as error:
        return [text(str(error), tone=Tone.STOP), again]
    source = typed_words(desk, "source")
    parts: list[Part] = [
        text(say("{n} lines. Nobody here has checked them.").format(n=len(lessons))),
        field("source", say("Who gave you this file? It stands beside each line"), "text", source),
    ]
    if not source:
        return [*parts, again]
    told = Learned(source, lessons)
    try:
        words = learned_text(told)
        read_learned(words)
    except LessonsError as error:
        return [*parts, text(str(error), tone=Tone.STOP), again]
    parts.append(listed(desk, told))
    if me is None or me not in {one.person for one in readers_of(desk.state)}:
        return [*parts, text(say("Who reads reports can keep them for everybody here.")), again]
    act = said("LessonReleased", me, about=lessons[0].about)
    keep = call("value-keep", words=words, acts=[act], fill="document", then="lessons")
    return [*parts, button(say("I keep them for everybody here"), keep), again]
