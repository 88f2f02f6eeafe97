"""Say it sealed: who will read it, what to write, a phrase to come back with, the strip (D10).

Nothing here is written to the device's store, and no answer has a default.  What the page gives
away is said before anything is asked.
"""

from __future__ import annotations

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    choice,
    code,
    field,
    go,
    heading,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import answered, is_yes, picked, several, yes_no
from coldproof.desk.floor.terms import CONCERNS
from coldproof.desk.voice.errors import PhraseError
from coldproof.desk.voice.phrase import read_phrase
from coldproof.words.voice import Concern

WHOLE = "*"  # no place is told
FEW = 3  # people near: so few could have written it
STEPS = ("who", "write", "allow", "phrase", "done")
NAMED, UNNAMED = "named", "unnamed"
MOST = 19_000  # characters; the box would take a few more


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return the step that the draft has come to."""
    step = picked(desk, "step", STEPS) or STEPS[0]
    parts = {"who": who, "write": write, "allow": allow, "phrase": phrase, "done": done}[step](desk)
    back = "report" if step == STEPS[0] else None
    return Screen(desk.say("Say it sealed"), tuple(parts), back=back, live=False)


def who(desk: Desk) -> list[Part]:
    """Say who will read it and who never can, what it gives away, and what else there is."""
    say = desk.say
    readers = desk.voice.readers if desk.voice is not None else ()
    items = [
        row(
            one.person,
            (
                ", ".join(say(hat) for hat in one.hats),
                say("from outside the production") if one.outside else say("of this production"),
            ),
        )
        for one in readers
    ]
    parts: list[Part] = [
        text(say("Look around first. Are you alone? Is this phone your own?"), "large"),
        text(say("A lent phone, and the network of the set, belong to the employer.")),
        heading(say("Who will read it")),
        rows(items, say("Nobody here can read sealed reports yet.")),
    ]
    if not any(one.outside for one in readers):
        parts.append(text(say("Nobody from outside the production is among them."), tone=Tone.STOP))
        parts.append(text(say("You may also go to your union, or to the agency: see below.")))
    parts += [
        heading(say("Who never can")),
        text(say("Producers and the production office: no key of theirs is among these.")),
        text(say("Whoever runs the server: it keeps a box that it cannot open.")),
        heading(say("What it gives away all the same")),
        text(say("That somebody on this network handed in a box about now. Other phones do too.")),
        text(say("If few could know what you write, those who read it may guess who you are.")),
    ]
    if desk.voice is not None and not desk.voice.has_copy:
        told = say("This phone has not read the record: who reads is as the server tells it.")
        parts.append(text(told))
        again = call("voice-readers", then="sealed")
        parts.append(button(say("Ask the server who reads"), again, Tone.QUIET))
    parts += [
        button(say("Write it"), put({"step": "write"})),
        button(say("I have a phrase: open my box"), go("box"), Tone.QUIET),
        button(say("Warn the floor now instead"), go("report"), Tone.QUIET),
    ]
    return parts + elsewhere(desk)


def elsewhere(desk: Desk) -> list[Part]:
    """Say where else one can go, and by when: the shortest time that we know."""
    say = desk.say
    return [
        heading(say("Elsewhere")),
        text(say("Your union's steward or hotline. A hotline does not replace the employer.")),
        text(say("The agency for work safety of your state, or the federal one.")),
        text(
            say(
                "After being treated badly for speaking up: 30 days, federal and New Mexico. It is"
                " the earliest that we know; others may be longer."
            )
        ),
    ]


def write(desk: Desk) -> list[Part]:
    """Ask what it is, in the person's own words; where and when may stay open."""
    say = desk.say
    about = [one for one in several(desk, "about") if one in tuple(Concern)]
    units = [(n, n) for n, u in desk.state.units.items() if u.open]
    where = picked(desk, "unit")
    written = str(desk.draft.get("words") or "")
    parts: list[Part] = [
        choice(
            "about",
            say("What is it about?"),
            [(c.value, say(w)) for c, w in CONCERNS.items()],
            about,
            many=True,
        ),
        field("words", say("What happened, in your own words"), "long", written),
        field("day", say("Which day? May stay open"), "day", desk.draft.get("day")),
        choice("unit", say("Where?"), [*units, (WHOLE, say("I do not say"))], where),
        yes_no(desk, "hurt", say("Was somebody hurt?")),
        yes_no(desk, "crime", say("Could it be a crime?")),
    ]
    unit = desk.state.units.get(where or "")
    if unit is not None and 0 < len(unit.zone) <= FEW:
        few = say("Only {n} people were near there: to name the place may name you.")
        parts.append(text(few.format(n=len(unit.zone)), tone=Tone.CHECK))
    if is_yes(desk, "hurt") or is_yes(desk, "crime"):
        parts.append(
            text(say("An accident or a crime is shielded by nothing: others may have to be told."))
        )
    ready = about and 0 < len(written.strip()) <= MOST and where and answered(desk, "hurt", "crime")
    if ready:
        parts.append(button(say("On"), put({"step": "allow"})))
    parts.append(button(say("Back"), put({"step": "who"}), Tone.QUIET))
    return parts


def allow(desk: Desk) -> list[Part]:
    """Ask what readers may do with it, and whether a name goes in: each one's own answer."""
    say = desk.say
    how = picked(desk, "how", (NAMED, UNNAMED))
    parts: list[Part] = [
        yes_no(desk, "number", say("May the floor be told how many reports wait, rounded?")),
        yes_no(
            desk, "further", say("If nobody answers: may the union, then the agency, be asked?")
        ),
        yes_no(desk, "lesson", say("May a line without any name help other productions?")),
        choice(
            "how",
            say("Your name"),
            [
                (UNNAMED, say("Without my name")),
                (NAMED, say("With my name, for those readers alone")),
            ],
            how,
        ),
    ]
    if how == NAMED:
        parts.append(field("name", say("Your name"), "text", desk.draft.get("name")))
    named = how == UNNAMED or (how == NAMED and str(desk.draft.get("name") or "").strip())
    if answered(desk, "number", "further", "lesson") and named:
        on = call("voice-begin", then="sealed", step="phrase")
        parts.append(button(say("Make my phrase"), on))
    parts.append(button(say("Back"), put({"step": "write"}), Tone.QUIET))
    return parts


def phrase(desk: Desk) -> list[Part]:
    """Show the phrase, have it typed back, and only then hand the box in."""
    say = desk.say
    made = desk.voice.phrase if desk.voice is not None else None
    if made is None:
        return [
            text(say("The phrase is gone: this page was opened anew.")),
            button(say("Begin again"), put({"step": "who"})),
        ]
    parts: list[Part] = [
        text(say("This phrase opens your box. It is kept nowhere else.")),
        text(made, "huge"),
        text(say("Write it on paper, away from here. Nobody can give it to you again.")),
        field("typed", say("Now type it back"), "text", desk.draft.get("typed")),
    ]
    typed = str(desk.draft.get("typed") or "")
    try:
        same = bool(typed) and read_phrase(typed) == read_phrase(made)
    except PhraseError:
        same = False
    if typed and not same:
        parts.append(text(say("Not the same yet: look at each word."), tone=Tone.CHECK))
    if same:
        send = call("voice-send", kind="Reported", fields=report(desk), then="sealed", step="done")
        parts.append(button(say("I have it on paper. Hand it in"), send))
    return parts


PLAIN = {9: " ", 13: "\n"}  # a tab or a return that was pasted


def typed(desk: Desk, name: str) -> str:
    """Return somebody's words without what no message takes."""
    return str(desk.draft.get(name) or "").translate(PLAIN).strip()


def report(desk: Desk) -> dict[str, object]:
    """Return the fields of the report that the draft has; what is at its default is left out."""
    where, day = picked(desk, "unit"), picked(desk, "day")
    name = str(desk.draft.get("name") or "").strip()
    found: dict[str, object] = {
        "about": several(desk, "about"),
        "words": typed(desk, "words"),
    }
    if where in desk.state.units:
        found["unit"] = where
    if day is not None:
        found["day"] = day
    if picked(desk, "how") == NAMED and name:
        found["name"] = name
    for field_of, asked in (
        ("hurt", "hurt"),
        ("crime", "crime"),
        ("tell_number", "number"),
        ("ask_further", "further"),
        ("tell_lesson", "lesson"),
    ):
        if is_yes(desk, asked):
            found[field_of] = True
    return found


def done(desk: Desk) -> list[Part]:
    """Show the strip and what it is good for."""
    say, voice = desk.say, desk.voice
    parts: list[Part] = [text(say("Your box was taken."), "large")]
    if voice is not None and voice.strip is not None:
        until = say("Promised: on the log by {hour}. Your phrase opens it from then on.")
        parts.append(text(until.format(hour=desk.when(voice.strip.by_us))))
    elif voice is not None and voice.strip_note:
        told = say("This phone cannot check who signed the promise: keep it, somebody else can.")
        parts.append(text(told, tone=Tone.CHECK))
    if voice is not None and voice.strip_note:
        parts.append(text(say("The promise tells neither what you wrote nor who you are.")))
        parts.append(code(voice.strip_note, say("The signed promise. Film it to keep it.")))
    end = call("voice-end", then="board")
    parts.append(button(say("Forget everything on this phone"), end))
    return parts
