"""Find the lines of a script that name a trigger, in English and Spanish; a person settles each.

Words are looked up, not understood: tuned so that little is missed.  docs/script.md says how.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from coldproof.acts.codec import digest
from coldproof.desk.script.model import HIDDEN, Kind, Line, Script
from coldproof.desk.script.wording import (
    FOLD,
    TOKEN,
    Lists,
    Pattern,
    patterns,
    plain_word,
    singles,
    slips,
)
from coldproof.desk.script.words_en import ENGLISH
from coldproof.desk.script.words_es import SPANISH
from coldproof.desk.script.words_idioms_en import IDIOM_TRAPS
from coldproof.desk.script.words_more_en import MORE, MORE_ES
from coldproof.desk.script.words_slang_en import SLANG_PATTERNS, SLANG_WORDS
from coldproof.desk.script.words_traps_es import OTHER_ES, SLANG, TRAPS_ES
from coldproof.desk.script.words_traps_es import SLANG_PATTERNS as SLANG_PATTERNS_ES
from coldproof.words.floor import SceneTag

BEFORE = -1  # the place of what stands before the first scene
UNREAD = (Kind.CHARACTER, Kind.TITLE, Kind.PAGE_BREAK)
"""Kinds that are not searched: a speaker called Colt is no revolver."""

MISSPELLED = "pistol pistols revolver shotgun trigger bullets ammunition holster pistola escopeta"
"""Words that are found with one slip in them too."""

Index = Mapping[str, tuple[Pattern, ...]]


class Hit(NamedTuple):
    """One line that may name a trigger; `start` and `end` are of the first words that do.

    `key` is the same in every draft that has these words in the scene of this number.
    """

    trigger: SceneTag
    scene: str | None
    place: int  # of the scene in the script, from 0; `BEFORE` for what stands before all
    line: int
    kind: Kind
    start: int
    end: int
    words: str
    text: str
    key: str

    @property
    def hidden(self) -> bool:
        """Whether it stands in what is not shot: a note, or what the writer cut."""
        return self.kind in HIDDEN


class Indexes(NamedTuple):
    """The word lists as they are looked up, and how many words the longest trap has."""

    hits: Index
    traps: Index
    longest: int


class Found(NamedTuple):
    """Where words of one trigger stand, counted in words of the run."""

    first: int
    end: int
    trigger: SceneTag


def find(script: Script) -> tuple[Hit, ...]:
    """Return every line's hits, at most one of each trigger to a line, in the script's order."""
    found = list(_of_lines(script.before, None, BEFORE))
    for place, scene in enumerate(script.scenes):
        found += _of_lines(scene.lines, scene.number, place)
    return tuple(found)


def key_of(trigger: SceneTag, scene: str | None, text: str) -> str:
    """Return what a hit is remembered by: trigger, scene number, and the line's words."""
    words = " ".join(plain_word(one[0]).translate(FOLD) for one in TOKEN.finditer(text))
    return digest(f"coldproof/hit/v1\0{trigger}\0{scene or ''}\0{words}".encode())


def _of_lines(lines: tuple[Line, ...], scene: str | None, place: int) -> Iterator[Hit]:
    for run in _runs(lines):
        tokens = [(line, one) for line in run for one in TOKEN.finditer(line.text)]
        raw = [one[0] for _, one in tokens]
        seen: set[tuple[int, SceneTag]] = set()
        for found in _in_words(raw):
            line, first = tokens[found.first]
            if (line.number, found.trigger) in seen:
                continue
            seen.add((line.number, found.trigger))
            end = max(one.end() for at, one in tokens[found.first : found.end] if at is line)
            words, key = line.text[first.start() : end], key_of(found.trigger, scene, line.text)
            at = (scene, place, line.number, line.kind, first.start(), end)
            yield Hit(found.trigger, *at, words, line.text, key)


def _runs(lines: tuple[Line, ...]) -> Iterator[list[Line]]:
    """Join lines that follow each other and are of a kind: a phrase may break over them."""
    run: list[Line] = []
    for line in lines:
        if line.kind in UNREAD:
            continue
        if run and (line.kind, line.number) != (run[-1].kind, run[-1].number + 1):
            yield run
            run = []
        run.append(line)
    if run:
        yield run


def _in_words(raw: list[str]) -> list[Found]:
    """Return what words name, without what a longer trap covers, in their order."""
    words = [plain_word(one) for one in raw]
    hits = _looked_up(_indexes().hits, words, raw)
    if not hits:
        return []
    return sorted(one for one in hits if not _trapped(one, words, raw))


def _trapped(hit: Found, words: list[str], raw: list[str]) -> bool:
    """Say whether a longer trap of its trigger covers a hit."""
    _, traps, longest = _indexes()
    first, end = max(0, hit.first - longest), hit.end + longest
    near = _looked_up(traps, words[first:end], raw[first:end])
    moved = (Found(one.first + first, one.end + first, one.trigger) for one in near)
    return any(_covers(trap, hit) for trap in moved)


def _looked_up(index: Index, words: list[str], raw: list[str]) -> list[Found]:
    found = []
    for place, word in enumerate(words):
        for one in index.get(word, ()):
            if one.at(words, raw, place):
                first = place - one.anchor
                found.append(Found(first, first + len(one.places), one.trigger))
    return found


def _covers(trap: Found, hit: Found) -> bool:
    inside = trap.first <= hit.first and hit.end <= trap.end
    return inside and trap.trigger == hit.trigger and trap.end - trap.first > hit.end - hit.first


def _indexed(given: Iterable[Pattern]) -> Index:
    """Return patterns by the word they are looked up by, with its accents and without."""
    found: dict[str, list[Pattern]] = {}
    for one in given:
        words = sorted(one.places[one.anchor] or ())
        for name in dict.fromkeys((*words, *(word.translate(FOLD) for word in words))):
            found.setdefault(name, []).append(one)
    return {name: tuple(listed) for name, listed in found.items()}


def _all(lists: Iterable[tuple[SceneTag, Lists]]) -> Iterator[Pattern]:
    for word in slips(MISSPELLED):
        yield Pattern(SceneTag.FIREARMS, (frozenset({word}),))
    for trigger, one in lists:
        yield from singles(trigger, one.words)
        yield from patterns(trigger, one.patterns)


LISTS = (
    *ENGLISH.items(),
    *SPANISH.items(),
    *MORE.items(),
    *MORE_ES.items(),
    (SceneTag.FIREARMS, Lists(SLANG_WORDS, SLANG_PATTERNS, IDIOM_TRAPS)),
    (SceneTag.FIREARMS, Lists(SLANG, SLANG_PATTERNS_ES, TRAPS_ES)),
    *((trigger, Lists("", "", traps)) for trigger, traps in OTHER_ES.items()),
)


@cache
def _indexes() -> Indexes:
    """Read the word lists, once: it takes long enough to be felt, and few who look need them."""
    traps = _indexed(trap for trigger, one in LISTS for trap in patterns(trigger, one.traps))
    longest = max(len(one.places) for listed in traps.values() for one in listed)
    return Indexes(_indexed(_all(LISTS)), traps, longest)
