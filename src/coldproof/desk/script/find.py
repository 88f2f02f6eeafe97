"""Find the lines of a script that name a trigger, in English and Spanish; a person settles each.

Words are looked up and weighed by what is around them, not understood: tuned so that little is
missed.  docs/script.md says how.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from re import Match
from typing import NamedTuple

from coldproof.acts.codec import digest
from coldproof.desk.script.lists import Index, indexes
from coldproof.desk.script.model import HIDDEN, Kind, Line, Script
from coldproof.desk.script.near import together
from coldproof.desk.script.passage import Passages
from coldproof.desk.script.telling import in_picture, in_title, is_name, spoken_lines
from coldproof.desk.script.weighing import (
    ABSOLUTE,
    GUESS,
    SPEECH,
    STEM,
    SURE,
    Scales,
    Seen,
    spoken_of,
)
from coldproof.desk.script.wording import TOKEN, Pattern, folded, words_in
from coldproof.words.floor import SceneTag

BEFORE = -1  # the place of what stands before the first scene
UNREAD = (Kind.CHARACTER, Kind.TITLE, Kind.PAGE_BREAK)
"""Kinds that are not searched: a speaker called Colt is no revolver."""

PLAIN = 3  # words: a trap of so many holds back every doubtful pattern that it touches
CALLED = 4  # letters: a word in capitals is called out, a shorter one may be an initial


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
    guessed: bool = False  # nothing names it here: the passage reads as those do that have it
    marked: bool = False  # it was not found: a person marked it

    @property
    def hidden(self) -> bool:
        """Whether it stands in what is not shot: a note, or what the writer cut."""
        return self.kind in HIDDEN


class Run(NamedTuple):
    """Lines that follow each other, their words with the line of each, and which are spoken."""

    lines: list[Line]
    place: int  # of the first, among the scene's searched lines
    tokens: list[tuple[int, Match[str]]]
    words: list[str]
    said: frozenset[int]


class Found(NamedTuple):
    """Where a pattern stands, counted in words of the run, and which."""

    first: int
    end: int
    pattern: Pattern


def find(script: Script) -> tuple[Hit, ...]:
    """Return every line's hits, at most one of each trigger to a line, in the script's order."""
    found = list(_of_lines(script.before, None, BEFORE))
    for place, scene in enumerate(script.scenes):
        found += _of_lines(scene.lines, scene.number, place)
    return tuple(found)


@lru_cache(maxsize=4)  # a phone takes seconds for a draft, and a screen asks at every tap
def hits_of(script: Script) -> tuple[Hit, ...]:
    """Return what `find` does, and remember it for the drafts that were asked for last."""
    return find(script)


def by_place(hits: Iterable[Hit]) -> dict[int, list[Hit]]:
    """Return hits by the place of their scene."""
    found: dict[int, list[Hit]] = {}
    for hit in hits:
        found.setdefault(hit.place, []).append(hit)
    return found


def key_of(trigger: SceneTag, scene: str | None, text: str) -> str:
    """Return what a hit is remembered by: trigger, scene number, and the line's words."""
    return digest(f"coldproof/hit/v1\0{trigger}\0{scene or ''}\0{plain_words(text)}".encode())


@lru_cache(maxsize=16_384)  # a long script's lines, each asked for by trigger and number
def plain_words(text: str) -> str:
    """Return the words of a line as a hit is remembered by them."""
    return " ".join(words_in(text))


def _of_lines(lines: tuple[Line, ...], scene: str | None, place: int) -> Iterator[Hit]:
    """Look a scene up, then weigh what was seen by all that its lines speak of."""
    told: dict[tuple[int, SceneTag], list[Seen]] = {}
    for one in _believed(lines):
        told.setdefault((one.place, one.trigger), []).append(one)  # a note has its line's number
    for listed in told.values():
        one = _shortest(listed)
        line, trigger = one.line, one.trigger
        at = (scene, place, line.number, line.kind, one.start, one.end)
        key = key_of(trigger, scene, line.text)
        words = line.text[one.start : one.end]
        yield Hit(trigger, *at, words, line.text, key, one.sense is GUESS)


def passage_of(lines: tuple[Line, ...]) -> list[list[str]]:
    """Return the words of each line that is searched, with those of who speaks it before them."""
    cues = _cues(lines)
    runs = (_run(told, 0, frozenset()) for told in _runs(lines))
    return [spoken for run in runs for spoken in _with_cues(run, cues)]


def _cues(lines: tuple[Line, ...]) -> dict[int, str]:
    return {line.number + 1: line.text for line in lines if line.kind is Kind.CHARACTER}


def _with_cues(run: Run, cues: Mapping[int, str]) -> list[list[str]]:
    spoken = [words_in(cues.get(line.number, "")) for line in run.lines]
    for (n, _), word in zip(run.tokens, run.words, strict=True):
        spoken[n].append(word)
    return spoken


def _believed(lines: tuple[Line, ...]) -> Iterator[Seen]:
    cues, aside = _cues(lines), spoken_lines(lines)
    seen: list[Seen] = []
    words: list[list[str]] = []
    held: set[int] = set()
    runs: list[Run] = []
    for told in _runs(lines):
        run = _run(told, len(words), aside)
        looked, trapped = _in_words(run.words, [one[0] for _, one in run.tokens])
        held.update(run.place + run.tokens[place][0] for place in trapped)
        seen += (_seen(found, run) for found in looked)
        words += _with_cues(run, cues)
        runs.append(run)
    far: frozenset[int] = frozenset()
    if any(one.said and one.trigger is SceneTag.FIREARMS for one in seen):
        far = frozenset(place for run in runs if run.said for place in _far(run))
    headed = bool(lines[:1]) and lines[0].kind is Kind.HEADING
    read = [spoken_of(one) for one in words]
    scales = Scales(seen, read[0] if headed else frozenset(), read, frozenset(held), far)
    passages = Passages(words, headed=headed)
    kept = [one for one in seen if passages.believes(one.trigger, one.place, scales.margin(one))]
    yield from kept
    searched = [line for run in runs for line in run.lines]
    for trigger, place in passages.unnamed((one.trigger, one.place) for one in kept):
        line = searched[place]
        if not line.text:  # who speaks there speaks for it, and there is nothing to look at
            continue
        yield Seen(place, line, 0, len(line.text), trigger, GUESS, "", False, False, False)


def _run(told: list[Line], place: int, aside: frozenset[int]) -> Run:
    tokens = [(n, one) for n, line in enumerate(told) for one in TOKEN.finditer(line.text)]
    words = [folded(one[0]) for _, one in tokens]
    said = frozenset(
        n for n, line in enumerate(told) if line.kind in SPEECH or line.number in aside
    )
    return Run(told, place, tokens, words, said)


def _far(run: Run) -> Iterator[int]:
    """Yield the lines on which somebody speaks of what is far off, and of nothing that is here."""
    index, raw = indexes(), [one[0] for _, one in run.tokens]
    away = [run.tokens[one.first][0] for one in _looked_up(index.far, run.words, raw)]
    if away and not _looked_up(index.here, run.words, raw):
        yield from (run.place + n for n in away if n in run.said)


def _shortest(listed: list[Seen]) -> Seen:
    """Return the first of what was seen, or the shortest that begins within its words."""
    within = (one for one in listed if one.start < listed[0].end)
    return min(within, key=lambda one: (one.end - one.start, one.start))


def _seen(found: Found, run: Run) -> Seen:
    """Return where a pattern stands in the line in which it begins."""
    n, first = run.tokens[found.first]
    line, raw = run.lines[n], first[0]
    end = max(one.end() for m, one in run.tokens[found.first : found.end] if m == n)
    trigger, sense = found.pattern.trigger, found.pattern.sense
    stem = run.words[found.first + found.pattern.anchor][:STEM]
    loud = len(raw) >= CALLED and _called(raw) and not _called(line.text)
    loud = loud and line.kind is Kind.ACTION
    named = trigger is SceneTag.FIREARMS and (
        is_name(run.words, run.tokens, found.first, found.end)
        or in_title(line.text, first.start(), end)
        or in_picture(run.words, run.tokens, found.first)
    )
    span = first.start(), end
    return Seen(run.place + n, line, *span, trigger, sense, stem, loud, named, n in run.said)


def _called(text: str) -> bool:
    return text == text.upper() != text.lower()


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


def _in_words(words: list[str], raw: list[str]) -> tuple[list[Found], set[int]]:
    """Return what words may name, in their order, and where traps of firearms begin."""
    index = indexes()
    hits = _looked_up(index.hits, words, raw)
    hits += (Found(*one) for one in together(index.near, words))
    if not hits:
        return [], set()
    traps: dict[int, list[Found]] = {}
    for trap in _looked_up(index.traps, words, raw):
        for place in range(trap.first, trap.end):
            traps.setdefault(place, []).append(trap)
    left: list[Found] = []
    trapped: set[int] = set()
    for one in hits:
        over = next((trap for trap in _at(traps, one) if _covers(trap, one)), None)
        if over is None:
            left.append(one)
        elif over.pattern.trigger is SceneTag.FIREARMS:
            trapped.add(over.first)
    return sorted(left, key=lambda one: (one.first, one.end, one.pattern.trigger)), trapped


def _at(traps: Mapping[int, list[Found]], hit: Found) -> Iterator[Found]:
    """Yield the traps that have a word in common with a hit."""
    for place in range(hit.first, hit.end):
        yield from traps.get(place, ())


def _looked_up(index: Index, words: list[str], raw: list[str]) -> list[Found]:
    found = []
    for place, word in enumerate(words):
        for one in index.get(word, ()):
            if one.at(words, raw, place):
                first = place - one.anchor
                found.append(Found(first, first + len(one.places), one))
    return found


def _covers(trap: Found, hit: Found) -> bool:
    if trap.pattern.trigger != hit.pattern.trigger:
        return False
    words = trap.end - trap.first
    longer = words < len(hit.pattern.places) and hit.first <= trap.first and trap.end <= hit.end
    if longer and hit.pattern.sense.belief >= SURE:
        return False
    if trap.pattern.sense is ABSOLUTE:
        return True
    if longer:
        return False
    if words >= PLAIN and hit.pattern.sense.belief < SURE:
        return True
    return trap.first <= hit.first and hit.end <= trap.end and words > hit.end - hit.first
