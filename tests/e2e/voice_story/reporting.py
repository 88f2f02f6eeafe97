"""Warned at once, and said sealed: a live round, a report answered in time, and one that is not."""

from __future__ import annotations

from coldproof.state.records import BlockKind
from coldproof.words.voice import ROUNDED
from tests.e2e.voice_story.hands import Hand
from tests.e2e.voice_story.story import Story

AT_ONCE_S = 20.0  # of this machine, whatever else it does
LATE_H = 25  # one hour more than an answer may take
ANSWER = "The cart is locked since noon."
LATE_ANSWER = "We are sorry that it took so long."
MORE = "It stood open again after lunch."


def a_live_round(story: Story) -> None:
    """Warn of a live round from a crew member's phone: the producer's screen says so at once."""
    writer, producer = story.hands["writer"], story.hands["producer-2"]
    writer.show("happened/round")
    writer.tap("It is live")
    took = producer.sees("STOP: everything")
    assert took < AT_ONCE_S, took
    assert "by writer" in producer.words
    stops = [one for one in story.state.blocks.values() if one.kind is BlockKind.STOP]
    assert {one.by for one in stops} == {"writer"}


def write(story: Story, hand: Hand, what: str, name: str | None = None) -> str:
    """Say something sealed, step by step as the page asks; return the phrase, kept on paper."""
    words = story.canaries.new(f"report {what}")
    hand.tap("Write it")
    hand.sees("What is it about?")
    hand.picked("Weapons", "I do not say")
    hand.typed("What happened, in your own words", words)
    hand.answered(hurt="no", crime="no", mistake="no")
    hand.tap("On")
    hand.sees("May the floor be told")
    hand.answered(number="yes", further="yes", lesson="no")
    hand.answered(how="unnamed" if name is None else "named")
    if name is not None:
        hand.typed("Your name", name)
    hand.tap("Make my phrase")
    hand.sees("This phrase opens your box")
    shown = hand.page.locator("main p").all_inner_texts()
    phrase = next(one for one in shown if len(one.split()) == 6 and "." not in one)
    story.canaries.add(f"phrase {what}", phrase)
    hand.typed("Now type it back", phrase)
    hand.tap("I have it on paper. Hand it in")
    hand.sees("Your box was taken.")
    return phrase


def open_case(hand: Hand, words: str) -> None:
    """Open what is sealed to a reader, and of the cases there the one with these words."""
    hand.read()
    find_case(hand, words)


def find_case(hand: Hand, words: str) -> None:
    """Of the cases that were opened, show the one with these words."""
    hand.show("reports")
    rows = hand.page.locator("main ul.rows button.row")
    hand.until(lambda: rows.count() > 0, "a case")
    for n in range(rows.count()):
        hand.press(rows.nth(n))
        hand.until(lambda: hand.title == "Report", "a report")
        if words in hand.words:
            return
        hand.show("reports")
        hand.until(lambda: rows.count() > 0, "the cases")
    raise AssertionError(f"no case has {words!r}: {hand.words}")


def box_of(hand: Hand, phrase: str) -> None:
    """Open a reporter's box with the phrase, as on any other phone."""
    hand.show("box")
    hand.typed("Your phrase", phrase)
    hand.tap("Open")
    hand.sees("Say more")


def two_reports(story: Story, out: Hand) -> tuple[str, str]:
    """Hand two reports in: by somebody signed out, and by one of the crew with their name.

    Both are taken; only the first is answered on the same day.
    """
    steward, inside = story.hands["steward"], story.hands["quiet"]
    out.open("sealed")
    out.sees("Who never can")
    out.tap("Ask the server who reads")
    out.sees("from outside the production")
    assert "producer" not in out.page.locator("main ul.rows").first.inner_text()
    first = write(story, out, "one")
    assert "This phone cannot check who signed the promise" in out.words
    name = story.canaries.new("name of who reported")
    inside.show("sealed")
    second = write(story, inside, "two", name)
    inside.sees("Promised: on the log by")
    inside.does("Forget everything on this phone")
    story.company()

    words = story.canaries.words
    open_case(steward, words["report two"])
    assert name in steward.words
    steward.tap("I take it and owe the answer")
    steward.handed_in()
    find_case(steward, words["report one"])
    assert "without a name" in steward.words
    steward.tap("I take it and owe the answer")
    steward.handed_in()
    steward.typed("In your words", ANSWER)
    steward.tap("Send it to who reported")
    steward.handed_in()
    story.company()
    out.does("Forget everything on this phone")
    box_of(out, first)
    out.sees(ANSWER)
    assert "steward owes the answer" in out.words
    return first, second


def not_answered(story: Story, second: str) -> None:
    """Let a day pass over the second report: others are asked, and a late answer comes."""
    steward, inside = story.hands["steward"], story.hands["quiet"]
    box_of(inside, second)
    inside.sees("Not answered since")
    inside.does("Close and forget it here")
    story.time_passes(LATE_H)
    words = story.canaries.words["report two"]
    steward.read()
    steward.sees("an answer is owed by")
    steward.sees("! Weapons")
    steward.tap(f"I tell everybody: at most {ROUNDED} wait", exact=False)
    steward.until(lambda: "I tell everybody" not in steward.words, "what was told")
    find_case(steward, words)
    steward.press(steward.page.locator("main input[name=rung][value=union]"))
    steward.tap("I asked them")
    steward.handed_in()
    steward.typed("In your words", LATE_ANSWER)
    steward.tap("Send it to who reported")
    steward.handed_in()
    story.company()
    assert story.state.reports is not None
    assert story.state.reports[:2] == (ROUNDED, 1)
    box_of(inside, second)
    inside.sees(LATE_ANSWER)
    assert "Asked further: The union" in inside.words
    inside.typed("In your own words", MORE)
    inside.does("Hand it in")
    inside.does("Close and forget it here")
    story.company()
