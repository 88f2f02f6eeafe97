"""The story of issue 5: a set with its crew, producers, and a steward on another machine.

Browsers, each a profile of its own: the steward, a producer (`producer-2`), somebody who is signed
out and reports through the steward's relay, and of the crew `writer` (drafts, freezes, signs),
`quiet` (reports with a name, gives an account, signs hidden) and `leaver` (leaves, then signs the
counter-statement).  Everybody else is a phone of tests/e2e/voice_story/crew.py: no browser, the
same screens in Python, its own key and copy of the log, and everything over real HTTP.  The server
is a process of its own, whose clock the test moves and whose memory it reads; all traffic goes
through a port that writes it down.

A short form runs with the other browser tests; `make voice-story` tells it whole.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser

from tests.e2e.served import ROOT, Relay
from tests.e2e.voice_story import investigating, leaving, lettering, reporting, tries
from tests.e2e.voice_story.place import Place
from tests.e2e.voice_story.story import SHORT, WHOLE, Story

SIZE = WHOLE if os.environ.get("COLDPROOF_STORY") == "all" else SHORT
NIGHT_H = 14  # longer than any promise


@pytest.fixture
def story(browser: Browser, tmp_path: Path) -> Iterator[Story]:
    place = Place(tmp_path)
    place.start()
    told = Story(place, browser, SIZE)
    yield told
    for hand in told.hands.values():
        hand.context.close()
    for member in (told.founder, *told.crew.values()):
        member.line.http.close()
    place.end()


@pytest.fixture
def relay(story: Story) -> Iterator[Relay]:
    made = Relay(story.place)
    yield made
    made.stop()


def test_what_a_producer_can_do_all_the_same_is_written() -> None:
    told = (ROOT / "docs" / "voice.md").read_text().partition("## What is not protected")[2]
    assert [one for one in tries.LIMITS if f"- *{one}.*" not in told] == []


def test_the_crews_voice(story: Story, relay: Relay, tmp_path: Path) -> None:
    story.everybody_comes()
    reporting.a_live_round(story)
    pry = tries.Pry(story)
    out = story.hand("reporter", relay.origin)
    first, second = reporting.two_reports(story, out)
    tries.junk(story)
    reporting.not_answered(story, second)
    leaving.some_leave(story)
    leaving.an_account(story)

    tries.counting(story)
    tries.replays(story)
    tries.hats(story)
    tries.about_itself(story)
    pry.boxes_and_record()

    lettering.drafted(story)
    tries.members_before_it_is_frozen(story, pry)
    investigating.nowhere(story, story.drafted)
    lettering.frozen(story)
    lettering.signed_by_many(story)
    lettering.another_beside_it(story)
    tries.the_letter(story)
    tries.drafts_once_they_are_disclosed(story)
    tries.a_sock_puppet(story)

    investigating.would_be_found(story)
    investigating.nowhere(story, story.canaries)
    assert not story.canaries.found_in_memory(relay.process.pid)
    assert not story.canaries.found_in(b"\n".join(out.sent))
    tries.withheld(story)
    tries.erased_under_a_hold(story)
    out.does("Close and forget it here")
    reporting.box_of(out, first)  # the first box still opens, with what was said and answered
    assert story.canaries.words["report one"] in out.words
    pry.boxes_and_record()
    tries.invented_readers(story)
    tries.a_device_said_to_be_lost(story)
    strip = tries.written(tmp_path, tries.a_promise_broken(story))
    story.time_passes(NIGHT_H)
    story.founder.say("NumberPosted", ring="care-line", phone="555 0100")

    bag = investigating.Bag(story, tmp_path)
    bag.letters()
    bag.promise(strip)
    investigating.nowhere(story, story.canaries, investigating.backed_up(story, tmp_path), bag.path)
    errors = [error for hand in story.hands.values() for error in hand.errors]
    assert not errors, errors
