"""A letter: drafted by two, frozen, signed by many, by some of them hidden until enough had signed.

The hidden ones are opened at that number and not before; a counter-statement hangs beside it.
"""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.voice.letters import sheet
from coldproof.keys.signing import check
from coldproof.state.records import Letter, SignedHow
from tests.e2e.voice_story.canaries import Canaries
from tests.e2e.voice_story.crew import Member
from tests.e2e.voice_story.hands import Hand
from tests.e2e.voice_story.story import Story

WORDS = "We asked three times for a second armorer. Nobody answered."
OTHER = "There was a second armorer on two of the days."
NAME, BESIDE = digest_of(WORDS.encode()), digest_of(OTHER.encode())


class Signers(NamedTuple):
    """Who signs what, of those who are no browser."""

    early: list[Member]  # before the hidden ones are opened
    hidden: list[Member]
    later: list[Member]
    against: list[Member]


def signers_of(story: Story) -> Signers:
    """Share the crew out: `writer`, `quiet` (hidden) and `leaver` (against) are browsers."""
    size = story.size
    open_first = size.until - size.hidden - 1  # the writer signs first of all
    free = [story.crew["ad"], *story.free]
    early, free = free[:open_first], free[open_first:]
    hidden, free = free[: size.hidden - 1], free[size.hidden - 1 :]
    later, free = free[: size.signers - size.until], free[size.signers - size.until :]
    against = [story.crew["armorer"], *free]
    assert len(against) + 1 == size.against, "everybody stands behind one of the two"
    return Signers(early, hidden, later, against)


def letter_of(story: Story, name: str = NAME) -> Letter:
    """Return a letter as the log has it now."""
    return story.state.letters[name]


def drafted(story: Story) -> None:
    """Draft it between two: what each says is sealed to both; who opens a draft records it."""
    writer, ad = story.hands["writer"], story.crew["ad"]
    first = story.drafted.new("first draft")
    writer.reading_key("draft")
    ad.open("draft")
    ad.window.tap("Make my reading key here")
    ad.tap("I publish this key")
    writer.has_read_all(ad.state.size)
    writer.read("draft")
    writer.tap("Begin a letter")
    writer.typed("The text", first)
    writer.press(writer.page.locator("main input[name=to][value=ad]"))
    writer.tap("Seal it to them")
    writer.sees("What you sealed goes on the log")
    story.company()

    looks(ad)
    ad.tap("Begun by writer")
    ad.tap("1: by writer")
    assert first not in ad.words()
    ad.window.tap("Open it, and record that I did")
    assert first in ad.words()
    ad.tap("Change it")
    ad.enter("words", WORDS)
    ad.window.tap("Seal it as the next version")
    story.company()
    writer.read("draft")
    writer.tap("Begun by writer", exact=False)
    writer.tap("2: by ad", exact=False)
    writer.tap("Open it, and record that I did")
    writer.sees(WORDS)
    story.company()


def looks(member: Member, route: str = "draft") -> None:
    """Open what is sealed to somebody whose phone is no browser."""
    member.open(route)
    member.draft["reading"] = str(member.window.identity.to_public())
    label = "Look again" if "Look again" in member.labels() else "Open what is sealed to me"
    member.window.tap(label)


def frozen(story: Story) -> None:
    """Freeze its words, and disclose how it came about."""
    writer = story.hands["writer"]
    writer.tap("Freeze this text")
    hold = "Hidden signatures: opened when so many signed"
    writer.typed(hold, str(story.size.until))
    writer.answered(tell="yes")
    writer.tap("I freeze this text")
    writer.sees("Disclosed by who wrote or opened them: writer 1")
    writer.sees("2 drafts are named and not disclosed")
    writer.until(lambda: NAME in story.state.letters, "frozen, on the log")
    assert letter_of(story).by == "writer"
    disclosed(story)
    writer.show(f"letter/{NAME}")
    writer.sees("One of the drafts has the very words that were frozen.")
    writer.sees("Who recorded that they did: ")


def disclosed(story: Story) -> None:
    """Have the other who drafted disclose their own part: nobody did so for them."""
    ad = story.crew["ad"]
    looks(ad)
    ad.open(f"letter/{NAME}")
    ad.window.lend()
    ad.window.tap("I took part in the drafting", "I disclose mine")


def signs(hand: Hand, shown: str, label: str, before: int) -> None:
    """Sign it in a browser, once all that its page tells is there: what comes in moves its keys."""
    hand.show(f"letter/{NAME}")
    hand.sees(WORDS)
    hand.sees("One of the drafts has the very words that were frozen.")
    hand.sees(f"{before} different people")
    hand.tap("Sign it")
    hand.answered(first="yes", shown=shown)
    hand.sees("Which role or department?")
    hand.press(hand.page.locator('main input[name=role][value="none"]'))
    hand.tap(label)


def signed(member: Member, name: str, shown: str, label: str) -> None:
    """Sign a letter on a phone that is no browser, by the same screen."""
    member.open(f"letter/{name}")
    member.window.lend()  # nobody signs what they did not read
    member.open(f"letter/{name}/sign")
    for asked, value in (("first", "yes"), ("shown", shown), ("role", "none")):
        member.draft[asked] = value
    member.window.tap(label)


OPENLY, SEALED = "I stand behind this letter", "I stand behind this letter, sealed"


def signed_by_many(story: Story) -> None:
    """Have everybody sign; the steward opens the hidden ones once enough have, and not before."""
    size, people = story.size, signers_of(story)
    writer, quiet, steward = (story.hands[one] for one in ("writer", "quiet", "steward"))
    signs(writer, "name-and-role", OPENLY, 0)
    writer.sees("1 different people")
    signs(quiet, "hidden-until-enough", SEALED, 1)
    quiet.handed_in()
    for one in people.hidden:
        signed(one, NAME, "hidden-until-enough", SEALED)
    for one in people.early[:-1]:
        signed(one, NAME, "name-and-role", OPENLY)
    story.company()
    held = f"letter/{NAME}/held"
    steward.read(held)
    steward.sees(f"{size.until - 1} signed in all; {size.hidden} of them hidden")
    assert f"stay sealed until {size.until} signed in all" in steward.words
    assert "I open the" not in steward.words
    assert {one.person for one in letter_of(story).signed}.isdisjoint(hidden_names(story))
    closed(story)

    signed(people.early[-1], NAME, "name-and-role", OPENLY)
    steward.sees(f"{size.until} signed in all; {size.hidden} of them hidden")
    steward.tap(f"I open the {size.hidden} hidden signatures")
    steward.sees("0 of them hidden")
    steward.until(lambda: len(letter_of(story).standing) == size.until, "opened, on the log")
    for one in people.later:
        signed(one, NAME, "name-and-role", OPENLY)
    writer.sees(f"{size.signers} different people")
    assert "by their own key, opened by steward" in writer.words


def closed(story: Story) -> None:
    """Nothing of a hidden signature is anywhere outside of its readers' phones before its time."""
    text, place = Canaries(), story.place
    text.add("a hidden signature", f"{place.production} LetterSigned")
    assert place.process is not None
    assert not text.found_in_memory(place.process.pid)
    assert not text.found_under((place.folder, place.log, place.wire.folder))


def hidden_names(story: Story) -> set[str]:
    """Return who signed hidden."""
    return {"quiet", *(one.person for one in signers_of(story).hidden)}


def another_beside_it(story: Story) -> None:
    """Put one that differs beside it, by those who see it otherwise; one of them has left."""
    leaver, people = story.hands["leaver"], signers_of(story)
    closed = story.canaries.new("draft that stays closed")
    leaver.reading_key("draft")
    leaver.read("draft")
    leaver.tap("Begin a letter")
    leaver.typed("The text", closed)
    leaver.tap("Seal it to them")
    leaver.sees("What you sealed goes on the log")
    leaver.show(f"letter/{NAME}")
    leaver.sees(WORDS)
    leaver.tap("Write one that differs, beside it")
    leaver.typed("The text", OTHER)
    leaver.tap("Freeze it as it is, without drafts")
    leaver.tap("I freeze this text")
    leaver.sees("Neither is above the other.")
    leaver.tap("Sign it")
    leaver.answered(first="no", shown="name-and-role")
    leaver.press(leaver.page.locator('main input[name=role][value="none"]'))
    leaver.tap(OPENLY)
    for one in people.against:
        signed(one, BESIDE, "name-and-role", OPENLY)
    leaver.sees(f"{story.size.against} different people")
    story.hands["writer"].sees("Letters that differ from it.")
    story.company()
    numbers(story)


def numbers(story: Story) -> None:
    """Hold what the log tells of both letters against what was done."""
    size, copy = story.size, story.founder.door.copy
    notes = {one: story.founder.ground.values.get(one) for one in letter_of(story).drafts}
    given = {one: data for one, data in notes.items() if data is not None}
    told = sheet(story.state, NAME, copy.reader.roster, check, given)
    assert (told.distinct, told.late) == (size.signers, 0)
    assert (len(told.drafts), told.missing, told.refused) == (len(notes), (), ())
    assert (told.changed, told.read, told.office) == (("writer", "ad"), ("ad",), ())
    assert told.word_for_word
    ways = [one.signed.how for one in told.standing]
    assert ways.count(SignedHow.OPENED) == size.hidden
    assert ways.count(SignedHow.KEY) == size.signers - size.hidden
    assert not any(one.early for one in told.lines)
    assert told.beside == (BESIDE,)
    other = sheet(story.state, BESIDE, copy.reader.roster, check, {})
    assert other.distinct == size.against
