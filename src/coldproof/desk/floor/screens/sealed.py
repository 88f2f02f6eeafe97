"""Say it sealed: who will read it, what to write, a phrase to come back with, the strip (D10).

Nothing here is written to the device's store, and no answer has a default.  What the page gives
away is said before anything is asked.
"""

from __future__ import annotations

import json

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
    picture,
    put,
    row,
    rows,
    text,
)
from coldproof.desk.floor.said import answered, is_yes, picked, several, typed_words, yes_no
from coldproof.desk.floor.screens.shield import limits
from coldproof.desk.floor.terms import CONCERNS
from coldproof.desk.voice.errors import PhraseError
from coldproof.desk.voice.phrase import read_phrase
from coldproof.desk.voice.readers import Reader, places
from coldproof.words.voice import Concern

WHOLE = "*"  # no place is told
FEW = 3  # people near: so few could have written it
STEPS = ("who", "write", "allow", "phrase", "done")
NAMED, UNNAMED = "named", "unnamed"
SMALL = 15_000  # bytes of words that a box of the smallest size takes, beside all else
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
    readers, left_out = places(desk.voice.readers if desk.voice is not None else ())
    items = [
        row(
            one.person,
            (
                ", ".join(say(hat) for hat in one.hats),
                say("from outside the production") if one.outside else say("of this production"),
                say("vouched for by {who}").format(who=", ".join(one.by)),
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
    unread = desk.voice.waiting if desk.voice is not None else ()
    if unread:
        words = say(
            "Nothing is sealed to {who}: too few of the crew vouched, they have no key or it was"
            " called lost, or they got a hat of the office."
        )
        parts.append(text(words.format(who=", ".join(unread)), tone=Tone.CHECK))
    if left_out:
        named = ", ".join(one.person for one in left_out)
        words = say("A box has {n} places for readers. It is not sealed to: {who}")
        parts.append(text(words.format(n=len(readers), who=named), tone=Tone.CHECK))
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
    parts += page(desk)
    parts += [
        button(say("Write it"), put({"step": "write"})),
        button(say("I have a phrase: open my box"), go("box"), Tone.QUIET),
        button(say("Warn the floor now instead"), go("report"), Tone.QUIET),
    ]
    return parts + elsewhere(desk)


def page(desk: Desk) -> list[Part]:
    """Say whose page this is, and whether it is the one that the record names, once compared."""
    say, voice = desk.say, desk.voice
    named = None if voice is None else voice.page
    found = picked(desk, "page") or (None if voice is None else voice.relay)
    parts: list[Part] = []
    if voice is not None and voice.relay is not None:
        parts.append(
            text(say("This page comes from another machine than the production's server."))
        )
    if found is not None and named is not None:
        if found == named:
            parts.append(text(say("It is the page that the record names.")))
        else:
            other = say("It is another page than the record names. Ask who runs it, or use paper.")
            parts.append(text(other, "large", Tone.STOP))
    elif found is not None:
        parts.append(text(say("The record names no page yet."), tone=Tone.CHECK))
    elif voice is not None and voice.has_copy:
        compare = call("voice-page", then="sealed")
        parts.append(button(say("Compare this page with the record"), compare, Tone.QUIET))
    return parts


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
        *lengthy(desk, written),
        field("day", say("Which day? May stay open"), "day", desk.draft.get("day")),
        choice("unit", say("Where?"), [*units, (WHOLE, say("I do not say"))], where),
        *pictured(desk, "sealed"),
        yes_no(desk, "hurt", say("Was somebody hurt?")),
        yes_no(desk, "crime", say("Could it be a crime?")),
        yes_no(desk, "mistake", say("Do you tell of a mistake of your own?")),
        *limits(desk),
    ]
    unit = desk.state.units.get(where or "")
    if unit is not None and 0 < len(unit.zone) <= FEW:
        few = say("Only {n} people were near there: to name the place may name you.")
        parts.append(text(few.format(n=len(unit.zone)), tone=Tone.CHECK))
    asked = answered(desk, "hurt", "crime", "mistake")
    if about and 0 < len(written.strip()) <= MOST and where and asked:
        parts.append(button(say("On"), put({"step": "allow"})))
    parts.append(button(say("Back"), put({"step": "who"}), Tone.QUIET))
    return parts


def lengthy(desk: Desk, written: str) -> list[Part]:
    """Say of a text that fits no box of the smallest size what that gives away."""
    if len(json.dumps(written)) <= SMALL:
        return []
    words = desk.say("So long a text makes a larger box: that it is a long one can be seen.")
    return [text(words, tone=Tone.CHECK)]


def pictured(desk: Desk, then: str) -> list[Part]:
    """Let a picture be chosen, show it as it will be sealed, and let it be taken out again."""
    say, found = desk.say, desk.draft.get("picture")
    choose = call("voice-picture", into="picture", then=then)
    if not isinstance(found, str) or not found:
        return [
            button(say("Add a picture"), choose, Tone.QUIET),
            text(say("It is drawn anew: where, when and by which camera is left out."), "small"),
        ]
    return [
        picture(found, say("The picture as readers will see it")),
        text(say("Look at it: a face, a hand or a place in it may name you."), tone=Tone.CHECK),
        text(say("A box with a picture is larger: that it holds one can be seen."), "small"),
        button(say("Take the picture out"), put({"picture": ""}), Tone.QUIET),
    ]


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
    parts += office(desk)
    named = how == UNNAMED or (how == NAMED and str(desk.draft.get("name") or "").strip())
    if answered(desk, "number", "further", "lesson") and named:
        on = call("voice-begin", then="sealed", step="phrase")
        parts.append(button(say("Make my phrase"), on))
    parts.append(button(say("Back"), put({"step": "write"}), Tone.QUIET))
    return parts


def office(desk: Desk) -> list[Part]:
    """Let who reports add people of the office, apart from who reads, and never by default."""
    say = desk.say
    others = desk.voice.others if desk.voice is not None else ()
    if not others:
        return []
    options = [
        (one.person, ", ".join((one.person, *(say(hat) for hat in one.hats)))) for one in others
    ]
    chosen = added(desk)
    parts: list[Part] = [
        heading(say("Only if you want it: people of the production office")),
        text(say("They never read it otherwise. What you say later is not sealed to them.")),
        *silenced(desk, others),
        choice("also", say("Seal it to them too? May stay open"), options, chosen, many=True),
    ]
    if chosen:
        parts.append(
            text(say("Whom you chose can read every word, and others learn that."), tone=Tone.STOP)
        )
    return parts


def silenced(desk: Desk, others: tuple[Reader, ...]) -> list[Part]:
    """Say who was a reader before somebody gave them an office hat."""
    named = ", ".join(one.person for one in others if one.by)
    words = desk.say(
        "Two of the crew vouched for {who} as a reader; then came a hat of the office."
    )
    return [text(words.format(who=named), tone=Tone.CHECK)] if named else []


def added(desk: Desk) -> list[str]:
    """Return whom of the office the reporter has added."""
    others = desk.voice.others if desk.voice is not None else ()
    return [one for one in several(desk, "also") if one in {other.person for other in others}]


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
        text(
            say("Write it on the slip of their sheet, hand that back, and keep no copy.")
            if desk.draft.get("paper")
            else say("Write it on paper, away from here. Nobody can give it to you again.")
        ),
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


def report(desk: Desk) -> dict[str, object]:
    """Return the fields of the report that the draft has; what is at its default is left out."""
    where, day = picked(desk, "unit"), picked(desk, "day")
    name = str(desk.draft.get("name") or "").strip()
    found: dict[str, object] = {
        "about": several(desk, "about"),
        "words": typed_words(desk, "words"),
    }
    if where in desk.state.units:
        found["unit"] = where
    if day is not None:
        found["day"] = day
    if picked(desk, "how") == NAMED and name:
        found["name"] = name
    if desk.draft.get("paper"):
        found["paper"] = True
    if also := added(desk):
        found["also"] = also
    shown = desk.draft.get("picture")
    if isinstance(shown, str) and shown:
        found["picture"] = shown
    for field_of, asked in (
        ("hurt", "hurt"),
        ("crime", "crime"),
        ("mistake", "mistake"),
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
        kept = call("voice-keep", file="strip.txt", data=voice.strip_note)
        hint = say("Whoever finds it with you knows that you handed in a box.")
        parts.append(button(say("Keep the promise as a file"), kept, Tone.QUIET, hint))
    end = call("voice-end", then="board")
    parts.append(button(say("Forget everything on this phone"), end))
    return parts
