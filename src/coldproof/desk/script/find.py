"""Find the lines of a script that name a trigger, in English and Spanish; a person settles each.

Words are looked up, not understood: tuned so that little is missed.  docs/script.md says how.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache, lru_cache
from re import Match
from typing import NamedTuple

from coldproof.acts.codec import digest
from coldproof.desk.script.model import HIDDEN, Kind, Line, Script
from coldproof.desk.script.near import Frames, frames, indexed, together
from coldproof.desk.script.telling import in_picture, in_title, is_name, spoken_lines
from coldproof.desk.script.weighing import (
    ABSOLUTE,
    SPEECH,
    STEM,
    SURE,
    Scales,
    Seen,
    Topics,
    spoken_of,
)
from coldproof.desk.script.wording import (
    FOLD,
    TOKEN,
    Lists,
    Pattern,
    misspelled,
    patterns,
    plain_word,
    singles,
)
from coldproof.desk.script.words_arms_en import ARMS_PATTERNS, ARMS_WORDS
from coldproof.desk.script.words_arms_es import ARMS_ES, ARMS_PATTERNS_ES
from coldproof.desk.script.words_en import ENGLISH
from coldproof.desk.script.words_es import SPANISH
from coldproof.desk.script.words_families_en import FAMILY_PATTERNS, FAMILY_TRAPS, FAMILY_WORDS
from coldproof.desk.script.words_families_es import (
    FAMILY_ES,
    FAMILY_PATTERNS_ES,
    FAMILY_TRAPS_ES,
)
from coldproof.desk.script.words_far import FAR, HERE
from coldproof.desk.script.words_idioms_en import IDIOM_TRAPS
from coldproof.desk.script.words_more_en import MORE, MORE_ES
from coldproof.desk.script.words_names import (
    NAME_PATTERNS,
    NAME_PATTERNS_ES,
    NAME_TRAPS,
    NAME_TRAPS_ES,
    NAME_WORDS,
    NAME_WORDS_ES,
)
from coldproof.desk.script.words_near import NAMED, NEAR, NEAR_ES
from coldproof.desk.script.words_near_more import NEAR_MORE, NEAR_MORE_ES
from coldproof.desk.script.words_senses import (
    SENSE_PATTERNS,
    SENSE_PATTERNS_ES,
    SENSE_TRAPS,
    SENSE_TRAPS_ES,
    SENSE_WORDS,
)
from coldproof.desk.script.words_shown_en import SHOWN
from coldproof.desk.script.words_shown_on_en import SHOWN_ON
from coldproof.desk.script.words_slang_en import SLANG_PATTERNS, SLANG_WORDS
from coldproof.desk.script.words_stance import (
    NEAR_STANCE,
    NEAR_STANCE_ES,
    STANCE_PATTERNS,
    STANCE_PATTERNS_ES,
    STANCE_TRAPS,
)
from coldproof.desk.script.words_told import TOLD_ES, TOLD_PATTERNS, TOLD_PATTERNS_ES, TOLD_WORDS
from coldproof.desk.script.words_traps_es import OTHER_ES, SLANG, TRAPS_ES
from coldproof.desk.script.words_traps_es import SLANG_PATTERNS as SLANG_PATTERNS_ES
from coldproof.words.floor import SceneTag

BEFORE = -1  # the place of what stands before the first scene
UNREAD = (Kind.CHARACTER, Kind.TITLE, Kind.PAGE_BREAK)
"""Kinds that are not searched: a speaker called Colt is no revolver."""

MISSPELLED = """
pistol pistols revolver revolvers shotgun shotguns trigger bullet bullets ammunition holster rifle
rifles weapon weapons gunshot gunshots gunfire unholsters holstered blaster handgun handguns gunman
gunmen sniper snipers carbine musket muskets cartridge cartridges kalashnikov winchester remington
beretta derringer blunderbuss flintlock firearm firearms silencer suppressor gunpoint sidearm
bandolier muzzle armed barrel shooter machinegun bayonet sawnoff airsoft taser luger casings
pistola pistolas pistolero escopeta escopetas municion revolveres carabina metralleta
ametralladora ametralladoras disparo disparos dispara disparan disparar gatillo cartucho cartuchos
casquillo casquillos balazo balazos tiroteo balacera francotirador francotiradores sicario culata
armado armados cargador silenciador perdigones mosqueton desenfunda encanona acribillado
"""
"""Words that are found with one slip in them too, or in a long one with two vowels amiss."""

PLAIN = 3  # words: a trap of so many holds back every doubtful pattern that it touches
CALLED = 4  # letters: a word in capitals is called out, a shorter one may be an initial

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
    """The word lists as they are looked up."""

    hits: Index
    traps: Index
    near: Frames
    far: Index
    here: Index


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
    words = " ".join(_words(text))
    return digest(f"coldproof/hit/v1\0{trigger}\0{scene or ''}\0{words}".encode())


def _of_lines(lines: tuple[Line, ...], scene: str | None, place: int) -> Iterator[Hit]:
    """Look a scene up, then weigh what was seen by all that its lines speak of."""
    told: dict[tuple[int, SceneTag], list[Seen]] = {}
    for one in _believed(lines):
        told.setdefault((one.line.number, one.trigger), []).append(one)
    for listed in told.values():
        one = _shortest(listed)
        line, trigger = one.line, one.trigger
        at = (scene, place, line.number, line.kind, one.start, one.end)
        key = key_of(trigger, scene, line.text)
        yield Hit(trigger, *at, line.text[one.start : one.end], line.text, key)


def _believed(lines: tuple[Line, ...]) -> Iterator[Seen]:
    cues = {line.number + 1: line.text for line in lines if line.kind is Kind.CHARACTER}
    aside = spoken_lines(lines)
    seen: list[Seen] = []
    read: list[Topics] = []
    held: set[int] = set()
    said: list[Run] = []
    for told in _runs(lines):
        run = _run(told, len(read), aside)
        looked, trapped = _in_words(run.words, [one[0] for _, one in run.tokens])
        held.update(run.place + run.tokens[place][0] for place in trapped)
        seen += (_seen(found, run) for found in looked)
        spoken: list[list[str]] = [_words(cues.get(line.number, "")) for line in told]
        for (n, _), word in zip(run.tokens, run.words, strict=True):
            spoken[n].append(word)
        read += map(spoken_of, spoken)
        if run.said:
            said.append(run)
    far: frozenset[int] = frozenset()
    if any(one.said and one.trigger is SceneTag.FIREARMS for one in seen):
        far = frozenset(place for run in said for place in _far(run))
    headed = lines[:1] and lines[0].kind is Kind.HEADING
    scales = Scales(seen, read[0] if headed else frozenset(), read, frozenset(held), far)
    return filter(scales.believed, seen)


def _run(told: list[Line], place: int, aside: frozenset[int]) -> Run:
    tokens = [(n, one) for n, line in enumerate(told) for one in TOKEN.finditer(line.text)]
    words = [_folded(one[0]) for _, one in tokens]
    said = frozenset(
        n for n, line in enumerate(told) if line.kind in SPEECH or line.number in aside
    )
    return Run(told, place, tokens, words, said)


def _far(run: Run) -> Iterator[int]:
    """Yield the lines on which somebody speaks of what is far off, and of nothing that is here."""
    index, raw = _indexes(), [one[0] for _, one in run.tokens]
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


@lru_cache(maxsize=8192)  # a script says the same few thousand words again and again
def _folded(token: str) -> str:
    return plain_word(token).translate(FOLD)


def _words(text: str) -> list[str]:
    return [_folded(one[0]) for one in TOKEN.finditer(text)]


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
    index = _indexes()
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


def _indexed(given: Iterable[Pattern]) -> Index:
    """Return patterns by the word they are looked up by."""
    found: dict[str, list[Pattern]] = {}
    for one in given:
        for name in sorted(one.places[one.anchor] or ()):
            found.setdefault(name, []).append(one)
    return {name: tuple(listed) for name, listed in found.items()}


def _all(lists: Iterable[tuple[SceneTag, Lists]]) -> Iterator[Pattern]:
    yield from misspelled(SceneTag.FIREARMS, MISSPELLED)
    for trigger, one in lists:
        yield from singles(trigger, one.words)
        yield from patterns(trigger, one.patterns)


LISTS = (
    *ENGLISH.items(),
    *SPANISH.items(),
    *MORE.items(),
    *MORE_ES.items(),
    *SHOWN.items(),
    *SHOWN_ON.items(),
    (SceneTag.FIREARMS, Lists(SLANG_WORDS, SLANG_PATTERNS, IDIOM_TRAPS)),
    (SceneTag.FIREARMS, Lists(SLANG, SLANG_PATTERNS_ES, TRAPS_ES)),
    (SceneTag.FIREARMS, Lists(ARMS_WORDS, ARMS_PATTERNS)),
    (SceneTag.FIREARMS, Lists(ARMS_ES, ARMS_PATTERNS_ES)),
    (SceneTag.FIREARMS, Lists(TOLD_WORDS, TOLD_PATTERNS)),
    (SceneTag.FIREARMS, Lists(TOLD_ES, TOLD_PATTERNS_ES)),
    (SceneTag.FIREARMS, Lists(SENSE_WORDS, SENSE_PATTERNS, SENSE_TRAPS)),
    (SceneTag.FIREARMS, Lists("", SENSE_PATTERNS_ES, SENSE_TRAPS_ES)),
    (SceneTag.FIREARMS, Lists(FAMILY_WORDS, FAMILY_PATTERNS, FAMILY_TRAPS)),
    (SceneTag.FIREARMS, Lists(NAME_WORDS, NAME_PATTERNS, NAME_TRAPS)),
    (SceneTag.FIREARMS, Lists(NAME_WORDS_ES, NAME_PATTERNS_ES, NAME_TRAPS_ES)),
    (SceneTag.FIREARMS, Lists(FAMILY_ES, FAMILY_PATTERNS_ES, FAMILY_TRAPS_ES)),
    (SceneTag.FIREARMS, Lists("", STANCE_PATTERNS + STANCE_PATTERNS_ES, STANCE_TRAPS)),
    *((trigger, Lists("", "", traps)) for trigger, traps in OTHER_ES.items()),
)


@cache
def _indexes() -> Indexes:
    """Read the word lists, once: it takes long enough to be felt, and few who look need them."""
    traps = (trap for trigger, one in LISTS for trap in patterns(trigger, one.traps))
    told = NEAR + NEAR_ES + NEAR_MORE + NEAR_MORE_ES + NEAR_STANCE + NEAR_STANCE_ES
    near = frames(SceneTag.FIREARMS, told, NAMED)
    far, here = (_indexed(patterns(SceneTag.FIREARMS, told)) for told in (FAR, HERE))
    return Indexes(_indexed(_all(LISTS)), _indexed(traps), indexed(near), far, here)
