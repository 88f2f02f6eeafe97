"""The word lists, as they are looked up: every pattern by one of its words."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from functools import cache
from typing import NamedTuple

from coldproof.desk.script.near import Frames, frames, indexed
from coldproof.desk.script.wording import Lists, Pattern, misspelled, patterns, singles
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

Index = Mapping[str, tuple[Pattern, ...]]


class Indexes(NamedTuple):
    """The word lists as they are looked up."""

    hits: Index
    traps: Index
    near: Frames
    far: Index
    here: Index


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
def indexes() -> Indexes:
    """Read the word lists, once: it takes long enough to be felt, and few who look need them."""
    traps = (trap for trigger, one in LISTS for trap in patterns(trigger, one.traps))
    told = NEAR + NEAR_ES + NEAR_MORE + NEAR_MORE_ES + NEAR_STANCE + NEAR_STANCE_ES
    near = frames(SceneTag.FIREARMS, told, NAMED)
    far, here = (_indexed(patterns(SceneTag.FIREARMS, told)) for told in (FAR, HERE))
    return Indexes(_indexed(_all(LISTS)), _indexed(traps), indexed(near), far, here)
