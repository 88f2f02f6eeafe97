"""What was planned for a shot: which way counts, whether it lets a gun out, and who signed it.

Decided here, in the dangerous direction: a card that names no shot must fit every word of its
scene, and a word of an older version, as long as nobody said more, refuses as it did.
"""

from __future__ import annotations

from itertools import permutations
from typing import NamedTuple

from coldproof.acts.plan import AlternativesWeighed, ScenePlanned
from coldproof.acts.script import WayApproved
from coldproof.acts.setup import SetupBegun
from coldproof.state.entry import Entry
from coldproof.words.floor import Alternative
from coldproof.words.kit import HOT, INERT, RoundClass, WeaponClass
from coldproof.words.people import Role
from tests.oracle.people import ANY, Roster
from tests.oracle.seen import has_seen

FIREARM = (WeaponClass.LIVE_CAPABLE, WeaponClass.PROHIBITED, WeaponClass.BLACK_POWDER)
REAL = (Alternative.REAL_EMPTY, Alternative.REAL_DUMMIES, Alternative.REAL_BLANKS)
HANDLER = (Role.ARMORER, Role.PROPERTY_MASTER, Role.ASSISTANT_PROPERTY_MASTER)
FLOOR = (Role.FIRST_AD, Role.FIRST_AD_DEPUTY, Role.STAGE_MANAGER)
SAFETY = (Role.SAFETY, Role.SAFETY_ADVISOR)


class Word(NamedTuple):
    """One word on a scene or shot."""

    entry: Entry
    body: AlternativesWeighed
    alone: bool  # nothing but a working gun for the whole scene was ever said before it


class Plans:
    """The words on each scene and shot."""

    ACTS = (AlternativesWeighed, ScenePlanned, WayApproved)

    def __init__(self) -> None:
        self.versions: dict[str, Entry] = {}
        self.else_said: frozenset[str] = frozenset()  # scenes with another word than a bare gun
        self.words: dict[tuple[str, str | None], Word] = {}
        self.signed: tuple[Entry, ...] = ()

    def fork(self) -> Plans:
        """Plans that go their own way from here."""
        other = Plans()
        other.versions, other.words = self.versions.copy(), self.words.copy()
        other.signed, other.else_said = self.signed, self.else_said
        return other

    def feed(self, entry: Entry) -> None:
        """Takes in one act; by a revoked key nothing is planned, chosen or signed."""
        body = entry.act.body
        if not entry.may_permit:
            return
        if isinstance(body, ScenePlanned):
            known = self.versions.get(body.scene)
            before = None if known is None else known.act.body
            newest = before.plan if isinstance(before, ScenePlanned) else body.plan
            if body.plan >= newest and body != before:
                self.versions[body.scene] = entry
        elif isinstance(body, AlternativesWeighed) and body.scene in self.versions:
            alone = body.scene not in self.else_said
            self.words[body.scene, body.shot] = Word(entry, body, alone)
            if body.chosen is not Alternative.WORKING_GUN or body.shot is not None or not alone:
                self.else_said |= {body.scene}
        elif isinstance(body, WayApproved):
            self.signed = (*self.signed, entry)

    def meant(self, card: SetupBegun) -> list[Word]:
        """The words that may be meant by a card."""
        known = [word for (scene, _), word in self.words.items() if scene == card.scene]
        if any(word.body.shot is None and self.counts(word) for word in known):
            known = [word for word in known if self.counts(word)]
        if card.of_shot is not None:
            for shot in (card.of_shot, None):
                exact = [word for word in known if word.body.shot == shot]
                if exact:
                    return exact
        return known

    def counts(self, word: Word) -> bool:
        """Whether a word is on the newest version, and younger than it."""
        planned = self.versions[word.body.scene]
        assert isinstance(planned.act.body, ScenePlanned)
        return planned.act.body.plan == word.body.plan and planned.position < word.entry.position

    def against(
        self, card: SetupBegun, kind: WeaponClass, inside: list[RoundClass], roster: Roster
    ) -> list[str]:
        """What of the plan a firearm in a hand, for this card, would break."""
        found = []
        for word in self.meant(card):
            body = word.body
            if body.chosen is Alternative.WORKING_GUN and body.shot is None and word.alone:
                continue
            real = body.chosen in (*REAL, Alternative.WORKING_GUN)
            if kind in FIREARM and not real:
                found.append("6.not-planned")
            if not all(fits(body.chosen, one) for one in inside):
                found.append("6.rounds")
            if kind in FIREARM and real and not self.is_signed(word, card.unit, roster):
                found.append("6.unsigned")
        return found

    def is_signed(self, word: Word, unit: str, roster: Roster) -> bool:
        """Whether it has a reason, and each side a signer who is nobody else's."""
        chosen, body, _ = word
        if body.reason is None or not self.counts(word):
            return False
        people = {chosen.act.by}
        for entry in self.signed:
            said = entry.act.body
            assert isinstance(said, WayApproved)
            same = (said.scene, said.shot, said.plan) == (body.scene, body.shot, body.plan)
            if same and entry.position > chosen.position and has_seen(entry, chosen):
                people.add(entry.act.by)
        sides: list[tuple[Role, ...]] = [HANDLER, FLOOR]
        if any(roster.wears(name, SAFETY, ANY) for name in roster.people):
            sides.append(SAFETY)
        return any(
            all(roster.wears(one, side, unit) for one, side in zip(some, sides, strict=True))
            for some in permutations(sorted(people), len(sides))
        )


def fits(way: Alternative, one: RoundClass) -> bool:
    """Whether a round may be in a gun planned so."""
    if one is RoundClass.EMPTY or way is Alternative.WORKING_GUN:
        return True
    if one in INERT:
        return way not in (Alternative.REAL_EMPTY, Alternative.RUBBER, Alternative.NO_GUN)
    blanks = way in (Alternative.REAL_BLANKS, Alternative.CONVERTED, Alternative.BLANK_REPLICA)
    return blanks and one in (*HOT, RoundClass.SPENT)
