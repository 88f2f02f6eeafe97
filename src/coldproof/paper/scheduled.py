"""A scheduled day on paper: what the page of the day shows, in its words, to be taken along."""

from __future__ import annotations

from typing import Any

from coldproof.desk.floor.labels import DOCUMENTS
from coldproof.desk.floor.screens import days as screen
from coldproof.desk.floor.screens.asking import hand_parts
from coldproof.desk.floor.screens.at_hand import unread_text
from coldproof.desk.floor.screens.missing import missing
from coldproof.desk.floor.screens.scheduling import unit_text
from coldproof.desk.floor.terms import TOPICS
from coldproof.desk.plan.days import Needs, scheduled
from coldproof.paper import blocks as b
from coldproof.paper import pull
from coldproof.paper.asked import Arguments, one_of
from coldproof.paper.letter import drawn
from coldproof.paper.log import about
from coldproof.paper.source import PaperSource
from coldproof.words.ids import DAY


def given_day(source: PaperSource, given: Arguments) -> str:
    """Return the scheduled day asked for; else the open one, or the next, or the last of them."""
    known = list(dict.fromkeys(one.day for one in scheduled(source.state) if one.scenes))
    today = source.state.day or source.date(source.now_us)
    next_one = next((day for day in known if day >= today), known[-1] if known else "")
    asked = given.get("day") or next_one
    asked = asked if DAY.fullmatch(asked) else asked[:20]
    return one_of("day", asked, known, "a day that is on the schedule")


def route(source: PaperSource, given: Arguments) -> str:
    """Return the route of the day's page."""
    return f"plan/day/{given_day(source, given)}"


def content(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the day's plan."""
    say, desk, day = source.say, source.desk(), given_day(source, given)
    needs = screen.needed(desk, day)
    nothing = say("nothing that the record knows")
    lacks = [[pull.BOX, one] for one in missing(desk, needs)]
    parts: list[b.Block] = [
        *(b.text(unit_text(desk, unit.unit, unit.scenes), strong=True) for unit in needs.units),
        b.heading(say("Still missing")),
        b.table(["", say("What")], lacks, (1, 20), empty=nothing),
        *(b.text(line) for line in unread_text(desk, needs.scenes)),
        *drawn(screen.scene_parts(desk, needs), head=[say("Scene"), say("What")]),
        *drawn(hand_parts(desk, needs), head=[say("Handle"), say("Hours and other work")]),
        b.heading(say("Training and papers")),
        lapsed(source, needs),
        b.heading(say("For the cart")),
        *pull.cart(source, needs),
        *drawn(screen.notice_parts(desk, needs), head=[say("Notice"), say("How it stands")]),
    ]
    if needs.topics:
        rows = ([pull.BOX, say(TOPICS[one])] for one in needs.topics)
        parts += [b.heading(say("For the meeting"))]
        parts += [b.table([say("Done"), say("Topic")], rows, (2, 20))]
    if needs.armed or needs.loaded:
        parts += [b.heading(say("For the call sheet")), b.paste(screen.call_lines(desk, needs))]
    return b.sheet(say("Plan of the day"), about(source, day), parts)


def lapsed(source: PaperSource, needs: Needs) -> b.Block:
    """Return whose papers are no longer valid on that day."""
    say = source.say
    rows = ([one.person, say(DOCUMENTS[one.document]), one.last_day] for one in needs.lapsed)
    head = [say("Handle"), say("What"), say("Last day")]
    words = say("No paper of who works that day ends before it, by the record.")
    return b.table(head, rows, (6, 14, 6), empty=words)
