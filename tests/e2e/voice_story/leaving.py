"""Six leave: in their own word or another's, with reasons that stand open, sealed, or nowhere."""

from __future__ import annotations

from coldproof.words.voice import Departure
from tests.e2e.voice_story.crew import Member
from tests.e2e.voice_story.story import Story


def reads(member: Member) -> None:
    """Make a reading key, and publish it."""
    member.open("reasons")
    member.window.tap("Make my reading key here")
    member.tap("I publish this key")


def some_leave(story: Story) -> None:
    """Have people leave; one is sent away, and replies to what a producer says of it, sealed."""
    count = story.size.leave
    leaver = story.hands["leaver"]
    leaver.show("leaving/leaver")
    leaver.sees("No reason is asked.")
    leaver.tap("I leave")
    leaver.until(lambda: story.state.people["leaver"].departed is not None, "gone, on the log")
    leaver.sees("Say why, sealed")
    away, *others = story.free[-(count - 1) :]
    reads(away)
    for one in others:
        one.open(f"leaving/{one.person}")
        one.tap("I leave")
    producer = story.founder
    producer.open(f"leaving/{away.person}")
    producer.tap(f"{away.person} was sent away")
    gone = [one for one in story.state.people.values() if one.departed is not None]
    assert len(gone) == count
    assert [one.how for one in gone].count(Departure.SENT_AWAY) == 1
    _why(story, producer, away)


def _why(story: Story, producer: Member, away: Member) -> None:
    """Say of somebody else why, to them and who reads reports alone; they reply."""
    reason, reply = story.canaries.new("reason"), story.canaries.new("reply to a reason")
    producer.open(f"leaving/{away.person}/why")
    assert "and can reply before the same readers" in producer.words()
    producer.enter("words", reason)
    producer.window.tap("Seal it and hand it in")
    story.company()
    away.open("reasons")
    away.draft["reading"] = str(away.window.identity.to_public())
    away.window.tap("Open what is sealed to me")
    assert reason in away.words()
    [field] = [one["name"] for one in away.screen["parts"] if one["part"] == "field"]
    away.enter(field, reply)
    away.window.tap("Seal my reply and hand it in")
    steward = story.hands["steward"]
    story.company()
    steward.read("reports")
    steward.show("reasons")
    steward.sees(reply)
    assert reason in steward.words


def an_account(story: Story) -> None:
    """Have a witness give their own account of the live round; no producer can read it."""
    words = story.canaries.new("account")
    hand = story.hands["quiet"]
    case = next(iter(story.state.incidents))
    hand.show(f"account/{case}")
    hand.sees("You may wait, and speak to a lawyer or your union first.")
    hand.typed("What you saw and heard yourself", words)
    hand.answered(saw="yes", heard="no")
    hand.tap("This is my account. Hand it in")
    hand.until(lambda: "quiet" in story.state.incidents[case].givers, "given, on the log")
    story.company()
    steward = story.hands["steward"]
    steward.read("reports")
    steward.show(f"account/{case}/read")
    steward.sees(words)
