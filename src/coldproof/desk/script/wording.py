"""What word lists are made of, and how the words of a line are told apart.

A pattern is words with one space between them: `a|b` either, `@him` one of a class, `_` any word,
and `, . ! ?` the marks themselves.  Words are found in any case; a pattern without accents finds
words without, one with accents finds both.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import NamedTuple

from coldproof.words.floor import SceneTag

CLASSES: Mapping[str, str] = {
    "@him": "him|her|them|me|you|us|somebody|someone|everyone|everybody|anyone|anybody",
    "@who": "i|we|they|he|she|you|men|soldiers|cops|officers|guards|deputies|troops",
    "@his": "a|an|the|his|her|their|my|your|our|its|this|that|one|another",
    "@su": "un|una|el|la|los|las|su|sus|mi|tu|al|del|otro|otra",
}
ANY = "_"
NAME = frozenset({"@name"})  # a name: one capital, then small letters
LETTER = "0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u017e"
MARKS = "\u0300-\u036f"  # accents written after their letter
TOKEN = re.compile(
    rf"(?<![{LETTER}.])\.[0-9]{{2,3}}(?![{LETTER}])"  # a caliber: .45
    rf"|[{LETTER}][{LETTER}{MARKS}]*"
    "|[.,;:!?()\u2026\u2013\u2014\u00a1\u00bf]|-{2,}|(?<= )-(?= )"
)
BARE = str.maketrans("", "", "".join(map(chr, range(0x300, 0x370))))
FOLD = str.maketrans(
    "\u00e1\u00e0\u00e2\u00e4\u00e9\u00e8\u00ea\u00ed\u00ec\u00ef"
    "\u00f3\u00f2\u00f6\u00fa\u00f9\u00fc\u00f1",
    "aaaaeeeiiiooouuun",
)
STOPPING = ";:()\u2026\u2013\u2014-\u00a1\u00bf"  # within a sentence: read as a comma
STOPS = str.maketrans(dict.fromkeys(STOPPING, ","))


class Lists(NamedTuple):
    """What names a trigger: single words, longer patterns, and traps in which they mean none."""

    words: str
    patterns: str = ""  # one a line
    traps: str = ""  # one a line


Place = frozenset[str] | None  # what may stand there; none: any word


class Pattern(NamedTuple):
    """One pattern, and which of its words it is looked up by."""

    trigger: SceneTag
    places: tuple[Place, ...]
    anchor: int = 0

    def at(self, words: list[str], raw: list[str], place: int) -> bool:
        """Say whether it stands where its anchor is at `place` of these words, as written."""
        first = place - self.anchor
        if first < 0 or first + len(self.places) > len(words):
            return False
        for n, want in enumerate(self.places, first):
            word = words[n]
            if want is None or want is NAME:
                if not _fits(want, word, raw[n]):
                    return False
            elif word not in want and word.translate(FOLD) not in want:
                return False
        return True


def _fits(want: Place, word: str, raw: str) -> bool:
    if want is NAME:
        return raw[:1] != word[:1] and raw[1:2] == word[1:2] != ""
    return word not in ".,!?"


def plain_word(token: str) -> str:
    """Return a word in small letters, and every stop within a sentence as a comma."""
    return (
        token.lower().translate(STOPS)[:1]
        if token[0] in STOPPING
        else token.lower().translate(BARE)
    )


def singles(trigger: SceneTag, words: str) -> Iterator[Pattern]:
    """Read single words."""
    for word in words.split():
        yield Pattern(trigger, (frozenset({word}),))


def slips(words: str) -> tuple[str, ...]:
    """Return words as fingers slip: a letter left out, doubled, two swapped, another vowel."""
    found: dict[str, None] = {}
    for word in words.split():
        for n, letter in enumerate(word):
            head, tail = word[:n], word[n + 1 :]
            found |= dict.fromkeys((head + tail if n else word, head + letter * 2 + tail))
            found |= dict.fromkeys((head + tail[:1] + letter + tail[1:],))
            if letter in VOWELS:
                found |= dict.fromkeys(head + other + tail for other in VOWELS)
    return tuple(one for one in found if one not in REAL_WORDS)


VOWELS = "aeiou"
# Words of their own, or fine as they are.
REAL_WORDS = frozenset(
    {
        "ballet",
        "ballets",
        "billet",
        "billets",
        "bulle",
        "escopeta",
        "holster",
        "hoster",
        "pistil",
        "pistils",
        "pistol",
        "pistola",
        "pistole",
        "pistols",
        "revolve",
        "revolver",
        "shogun",
        "shotgun",
        "trigger",
        "ammunition",
        "bullets",
    }
)


def patterns(trigger: SceneTag, lines: str) -> Iterator[Pattern]:
    """Read patterns, one a line; raises `KeyError` for a class that is none."""
    for line in lines.splitlines():
        if line.strip():
            places = tuple(map(_place, line.split()))
            breadths = [_breadth(one) for one in places]
            yield Pattern(trigger, places, breadths.index(min(breadths)))


def _breadth(place: Place) -> int:
    """Return how many words may stand at a place; marks and classes are no good to look up by."""
    if place is None or place == NAME or place <= frozenset(".,!?"):
        return 1000
    return len(place)


def _place(word: str) -> Place:
    if word == ANY:
        return None
    if word == "@name":
        return NAME
    parts = (CLASSES[one] if one.startswith("@") else one for one in word.split("|"))
    return frozenset(each for one in parts for each in one.split("|"))
