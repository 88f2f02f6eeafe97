"""What word lists are made of, and how the words of a line are told apart.

A pattern is words with one space between them: `a|b` either, `@him` one of a class, `_` any word,
and `, . ! ?` the marks themselves.  A mark before it says how far it is believed (`MARKED`).
Words are found in any case, with their accents or without.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import lru_cache
from typing import NamedTuple

from coldproof.desk.script.weighing import (
    ABSOLUTE,
    CERTAIN,
    FRAME,
    HELD,
    HINT,
    ROOM,
    SOUND,
    WEAK_FRAME,
    Sense,
    senses,
)
from coldproof.words.floor import SceneTag

CLASSES: Mapping[str, str] = {
    "@him": "him|her|them|me|you|us|somebody|someone|everyone|everybody|anyone|anybody",
    "@who": "i|we|they|he|she|you|men|soldiers|cops|officers|guards|deputies|troops",
    "@his": "a|an|the|his|her|their|my|your|our|its|this|that|one|another",
    "@su": "un|una|el|la|los|las|su|sus|mi|tu|al|del|otro|otra",
}
ANY = "_"
MARKED: Mapping[str, Sense] = {
    "-": HINT,
    "^": ROOM,
    "?": WEAK_FRAME,
    "~": FRAME,
    "+": HELD,
    "*": SOUND,
    "!": ABSOLUTE,
}
"""What a line may begin with: how far its pattern is believed; `!` is a trap's."""

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
    sense: Sense = CERTAIN

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
            elif word not in want:
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


@lru_cache(maxsize=8192)  # a script says the same few thousand words again and again
def folded(token: str) -> str:
    """Return a word as it is looked up: small, without any accent."""
    return plain_word(token).translate(FOLD)


def words_in(text: str) -> list[str]:
    """Return the words of a text, and its stops, as they are looked up."""
    return [folded(one[0]) for one in TOKEN.finditer(text)]


def singles(trigger: SceneTag, words: str) -> Iterator[Pattern]:
    """Read single words."""
    known = senses()
    for word in words.translate(FOLD).split():
        yield Pattern(trigger, (frozenset({word}),), 0, known.get((trigger, word), CERTAIN))


def misspelled(trigger: SceneTag, words: str) -> Iterator[Pattern]:
    """Read words as they are misspelled, each in the sense of the word that is meant."""
    meant = words.split()
    for word in meant:
        slipped = slips(word).difference(meant)
        yield Pattern(trigger, (slipped,), 0, senses().get((trigger, word), CERTAIN))


def slips(word: str) -> frozenset[str]:
    """Return a word as fingers slip: a letter left out, doubled, two swapped, another vowel."""
    found: set[str] = set()
    for n, letter in enumerate(word):
        head, tail = word[:n], word[n + 1 :]
        found |= {head + tail if n else word, head + letter * 2 + tail}
        found.add(head + tail[:1] + letter + tail[1:])
        vowels = VOWELS if letter in VOWELS else ""
        found.update(head + other + tail for other in (LETTERS if len(word) > LONG else vowels))
        if len(word) > LONGER and vowels:
            found.update(_vowels(head, tail))
    return frozenset(found - REAL_WORDS)


def _vowels(head: str, tail: str) -> Iterator[str]:
    """Yield a word with any vowel between head and tail, and with any for one of the tail."""
    for n, letter in enumerate(tail):
        if letter in VOWELS:
            for one in VOWELS:
                yield from (head + one + tail[:n] + other + tail[n + 1 :] for other in VOWELS)


VOWELS, LETTERS = "aeiou", "abcdefghijklmnopqrstuvwxyz"
LONGER = 8  # letters: in so long a word two vowels may be others
LONG = 6  # letters: in a longer word any letter may be another, in a shorter one a vowel
# Slips that are words of their own.
FINE = """
ballet ballets baster billet billets blasted blister bluster bolster bulle gullets hoster mullets
pistil pistils pistole plaster pullets revolve revolved revolves rife riffle riffles rile riles
shogun amado amados arado arados armadas armada barre bolstered carbide carmine cargado cargados
casing casinos culta forearm forearms lugar lugger partridge devolver devolvers resolver resolvers
silence silences snipe snipes triager scooter shorter shouter silenced tasar
"""
REAL_WORDS = frozenset(FINE.split())


def patterns(trigger: SceneTag, lines: str) -> Iterator[Pattern]:
    """Read patterns, one a line; raises `KeyError` for a class that is none."""
    for line in lines.translate(FOLD).splitlines():
        marked = line.split()
        sense = MARKED.get(marked[0], CERTAIN) if marked else CERTAIN
        told = marked if sense is CERTAIN else marked[1:]
        if len(told) == 1 and sense is CERTAIN:
            yield from (one for word in told for one in singles(trigger, word.replace("|", " ")))
        elif told:
            places = tuple(map(_place, told))
            breadths = [_breadth(one) for one in places]
            yield Pattern(trigger, places, breadths.index(min(breadths)), sense)


def _breadth(place: Place) -> int:
    """Return how often a place will match: marks, classes and small words are a poor anchor."""
    if place is None or place == NAME:
        return 10_000
    return sum(OFTEN if word in SMALL else 1 for word in place)


OFTEN = 100
OFTEN_THERE = """
. , ! ? a an the and or of to in into on at from with by for over up down out off his her
he she it its is are was be s t i you we they him them me my your their that this one two
no not all el la los las un una de del al en y su se le lo con por que es te mi tu int ext
day night through across then back like as but there here what who when
"""
SMALL = frozenset(OFTEN_THERE.split())


def _place(word: str) -> Place:
    if word == ANY:
        return None
    if word == "@name":
        return NAME
    parts = (CLASSES[one] if one.startswith("@") else one for one in word.split("|"))
    return frozenset(each for one in parts for each in one.split("|"))
