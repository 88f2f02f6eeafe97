"""Reports on paper: a poster that says where to say it sealed, and a sheet to write on instead."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.terms import CONCERNS
from coldproof.desk.voice.phrase import WORDS
from coldproof.desk.voice.readers import places, readers_of
from coldproof.paper import blocks as b
from coldproof.paper import cards
from coldproof.paper.code import PLACE
from coldproof.paper.meeting import BOX
from coldproof.paper.source import PaperSource
from coldproof.words.floor import Ring

CALLED = (Ring.STEWARD, Ring.UNION, Ring.REGULATOR, Ring.CARE)
LINES = 14  # for handwriting


def address(source: PaperSource) -> str:
    """Return where anybody's phone opens the page on which one says it sealed."""
    return f"{source.origin}{PLACE}{source.production}/sealed"


def poster(source: PaperSource) -> dict[str, Any]:
    """Return the poster: the code, who reads, whom else to ring, and how to say it on paper."""
    say = source.say
    parts = [
        b.text(say("On any phone, signed out: no key, no account, no name is asked."), strong=True),
    ]
    if source.origin:
        parts.append(b.code(address(source)))
    else:
        parts.append(b.text(say("This production has no address of its own: ask for the page.")))
    parts += [
        b.text(say("Not on the set's network, and not on a lent phone, if you can help it.")),
        b.heading(say("Who reads it")),
        who_reads(source),
        b.text(say("Nobody of the production office, and not whoever runs the server.")),
        b.heading(say("By voice instead")),
        b.points(numbers(source)),
        b.heading(say("On paper instead")),
        b.text(
            say(
                "Take the sheet 'Report on paper'. Give it to one of those named above, or post it"
                " to the union. They type it in sealed, and hand you the slip with your phrase."
            )
        ),
        b.text(say("Somebody is in danger now? Stop the work: shout CUT."), strong=True),
    ]
    return b.sheet(say("Say it sealed"), source.title or source.production, parts)


def numbers(source: PaperSource) -> list[str]:
    """Return the numbers that were posted for reports, each to be written in where none was."""
    found = cards.numbers(source, CALLED)
    return found or [source.say("Steward, union, agency: write the numbers in here")]


def who_reads(source: PaperSource) -> b.Block:
    """Return who reads reports today, from where, and who vouched for them."""
    say = source.say
    rows = [
        [
            one.person,
            ", ".join(say(hat) for hat in one.hats),
            say("from outside the production") if one.outside else say("of this production"),
            ", ".join(one.by),
        ]
        for one in places(readers_of(source.state))[0]
    ]
    head = [say("Handle"), say("Hats"), say("From where"), say("Vouched for by")]
    empty = say("Nobody here can read sealed reports yet.")
    return b.table(head, rows, (6, 8, 8, 8), empty=empty)


def form(source: PaperSource) -> dict[str, Any]:
    """Return the sheet: the same questions as the page, no name asked, and the slip."""
    say = source.say
    yes, no = f"{BOX} {say('Yes')}", f"{BOX} {say('No')}"
    asked = (
        say("Was somebody hurt?"),
        say("Could it be a crime?"),
        say("Do you tell of a mistake of your own?"),
        say("May the floor be told how many reports wait, rounded?"),
        say("If nobody answers: may the union, then the agency, be asked?"),
        say("May a line without any name help other productions?"),
    )
    parts = [
        b.text(say("Nobody asks your name. Write with another hand, or in print letters.")),
        b.text(say("Whoever reads it may know your writing: a phone does not tell it.")),
        b.heading(say("What is it about?")),
        b.points(f"{BOX} {say(words)}" for words in CONCERNS.values()),
        b.facts([(say("Which day? May stay open"), ""), (say("Where? May stay open"), "")]),
        b.heading(say("What happened, in your own words")),
        b.space(LINES),
        b.table(["", "", ""], [[one, yes, no] for one in asked], (20, 4, 4)),
        b.text(say("Hurt or a crime: no promise covers it, and it is handled as an incident.")),
        b.heading(say("The slip: for you, torn off")),
        b.text(
            say(
                "Whoever types it in writes your phrase here and keeps no copy. It opens your box"
                " on any phone, where the answer waits."
            )
        ),
        b.form((str(n), "") for n in range(1, WORDS + 1)),
        b.paste([address(source) if source.origin else source.production]),
    ]
    return b.sheet(say("Report on paper"), source.title or source.production, parts)
