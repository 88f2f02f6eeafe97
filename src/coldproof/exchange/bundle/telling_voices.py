"""What a report says of letters, of a promise and of an opening, in words."""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.exchange.bundle.letters import LetterFacts
from coldproof.exchange.bundle.lines import Line, item, many, places
from coldproof.exchange.bundle.promises import Kept, OpeningFacts, StripFacts
from coldproof.words.units import clock_text

NOT_SHOWN = (
    "who spoke with whom about a letter, drafts that nobody disclosed, whether somebody was pressed"
    " to sign, and whether what a letter says is so"
)


def letter_told(one: LetterFacts, *, extract: bool) -> Iterator[Line]:
    """Yield the block of one letter."""
    yield Line("")
    yield Line(f"Letter {one.text}, frozen at entry {one.position} by {one.by}:")
    if one.bytes is None:
        yield item("its text is NOT here: of these words only the digest was checked")
    else:
        yield item(f"its text is here, {many(one.bytes, 'byte')}, and is the one that was signed")
        if one.bytes != one.said_bytes:
            said = many(one.said_bytes, "byte")
            yield item(f"entry {one.position} says that it is {said} long, which it is not")
    yield item(
        f"{many(one.standing, 'signature stands', 'signatures stand')}; {one.distinct:,} of them"
        " proven to be of different people, each by a key of their own and enrolled before the"
        " text was frozen"
    )
    yield item(f"of those that stand: {ways(one)}")
    if one.late:
        yield item(f"{one.late:,} more by a key of people enrolled only after it was frozen")
    if one.early:
        yield item(f"hidden ones were opened before enough had signed, at {places(one.early)}")
    if one.withdrawn:
        yield item(f"{one.withdrawn:,} withdrawn: they stay in the record, and count no more")
    if one.false:
        yield item(
            f"REFUSED: at {places(one.false)} somebody says that they open a hidden signature, and"
            " the key of whom it should be did not make it. It counts nowhere"
        )
    yield from drafting(one)
    if one.differs is not None:
        yield item(f"it hangs beside the letter {one.differs}, from which it differs")
    for name in one.beside:
        yield item(f"beside it hangs another one, which differs: {name}")
    if extract:
        yield item(
            "that nobody else signed or withdrew, that the text was not frozen before, that no key"
            " was revoked, and that nobody else was of the office: needs every entry"
        )


def ways(one: LetterFacts) -> str:
    """Return how many signatures came in which way, by how far each can be checked."""
    counts = (
        (one.own_key, "by own key"),
        (one.given_key, "by a key that somebody else gave them, which proves nothing"),
        (one.opened, "by own key, sealed until enough had signed"),
        (one.vouched, "without a name, on a reader's word"),
        (one.on_paper, "on paper, on somebody's word"),
        (one.of_a_crowd, f"proven to be of a crowd of {one.crowd:,} keys (experimental)"),
        (one.crowd_unproven, "said to be of a crowd, and not proven here"),
    )
    return "; ".join(f"{count:,} {how}" for count, how in counts if count) or "none"


def drafting(one: LetterFacts) -> Iterator[Line]:
    """Yield how the text came about, as far as its writers disclosed it."""
    if not one.drafts:
        yield item("how it was drafted: nothing that can be checked was disclosed")
    else:
        yield item(
            f"{many(one.drafts, 'sealed note')} of its drafting disclosed, each in the log before"
            f" the text was frozen. Could open them: {names(one.could)}. Recorded that they did:"
            f" {names(one.read)}. Wrote or changed: {names(one.changed)}. Of the production's"
            f" office among them: {names(one.office)}"
        )
        if not one.word_for_word:
            yield item("none of those notes has the very words that were frozen")
        if one.gaps:
            yield item(f"{many(one.gaps, 'draft')} that they change or open, and that is not here")
    if one.missing:
        yield item(f"{many(one.missing, 'note')} of the drafting named and not here")
    if one.refused:
        yield item(
            f"{many(one.refused, 'note')} of the drafting REFUSED: not in the log before the text"
            " was frozen, signed by nobody enrolled, or of another letter's drafting"
        )


def names(people: tuple[str, ...]) -> str:
    """Return handles as they are read aloud, or `nobody`."""
    return ", ".join(people) or "nobody"


def strip_told(one: StripFacts) -> Iterator[Line]:
    """Yield what became of a promise."""
    until = f"{clock_text(one.by_us)} UTC"
    yield Line(f"The strip, by which the clerk promised box {one.box} in the log by {until}:")
    last = f"{clock_text(one.clock_us)} UTC"
    match one.kept:
        case Kept.KEPT:
            at = "" if one.at_us is None else f", {clock_text(one.at_us)} UTC"
            yield item(f"KEPT: it is entry {one.position}{at}")
        case Kept.LATE:
            at = "" if one.at_us is None else f", {clock_text(one.at_us)} UTC"
            yield item(f"BROKEN: it is entry {one.position}{at}, after the hour")
        case Kept.BROKEN:
            yield item(
                f"BROKEN: the log went on until {last} without it. The strip and the head of this"
                " log together show that; keep both"
            )
        case Kept.NOT_DUE:
            yield item(f"not yet due: this log ends at {last}")
        case Kept.UNKNOWN if one.position is not None:
            yield item(
                f"it is entry {one.position}; whether it was there by the hour needs every entry"
            )
        case Kept.UNKNOWN:
            yield item("not among these entries; whether it is in the log needs every entry")


def opening_told(one: OpeningFacts) -> Iterator[Line]:
    """Yield what an opening proves."""
    at = f"{clock_text(one.at_us)} UTC"
    yield Line(f"The opening, a {one.kind} signed by {one.signer}:")
    yield item(
        f"the log has had its commitment since entry {one.position}: "
        + (
            f"it is no later than {at}"
            if one.whole
            else f"that entry is no earlier than {at}, and by which hour it was there needs every"
            " entry"
        )
    )
    if one.about:
        yield item(f"about: {', '.join(one.about)}")
    if one.day is not None:
        yield item(f"of the day, as it says: {one.day}")
    if one.words:
        yield item(f"its words: {one.words}")
    yield item(
        "it proves what was said and by when, and that whoever said it held that key; not that it"
        " is so"
    )
