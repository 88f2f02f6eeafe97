"""What was planned for a shot: which way counts, whether it lets a gun out, and who signed it.

Decided here, in the dangerous direction: a card that names no shot must fit every word of its
scene, and a word of an older version, as long as nobody said more, refuses as it did.
"""

from __future__ import annotations

from itertools import permutations
from typing import NamedTuple

from coldproof.acts.plan import AlternativesWeighed, ScenePlanned
from coldproof.acts.production import RoleAppointed
from coldproof.acts.script import WayApproved
from coldproof.acts.setup import SetupBegun
from coldproof.state.entry import Entry
from coldproof.words.floor import Alternative
from coldproof.words.kit import HOT, INERT, WORKING, RoundClass, WeaponClass
from coldproof.words.people import Role
from tests.oracle.people import ANY, Roster

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
    hats: tuple[RoleAppointed, ...] = ()  # of who said it, when they did


class Plans:
    """The words on each scene and shot."""

    ACTS = (AlternativesWeighed, ScenePlanned, WayApproved)

    def __init__(self) -> None:
        self.versions: dict[str, Entry] = {}
        self.else_said: frozenset[str] = frozenset()  # scenes with another word than a bare gun
        self.words: dict[tuple[str, str | None], Word] = {}
        self.signed: tuple[tuple[Entry, tuple[RoleAppointed, ...]], ...] = ()

    def fork(self) -> Plans:
        """Plans that go their own way from here."""
        other = Plans()
        other.versions, other.words = self.versions.copy(), self.words.copy()
        other.signed, other.else_said = self.signed, self.else_said
        return other

    def feed(self, entry: Entry, hats: tuple[RoleAppointed, ...]) -> None:
        """Takes in one act and its signer's hats; by a revoked key nothing is planned or signed."""
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
            self.words[body.scene, body.shot] = Word(entry, body, alone, hats)
            if body.chosen is not Alternative.WORKING_GUN or body.shot is not None or not alone:
                self.else_said |= {body.scene}
        elif isinstance(body, WayApproved):
            self.signed = (*self.signed, (entry, hats))

    def meant(self, card: SetupBegun) -> list[Word]:
        """The words that may be meant by a card."""
        known = self.spoken(card.scene)
        if card.of_shot is not None:
            for shot in (card.of_shot, None):
                exact = [word for word in known if word.body.shot == shot]
                if exact:
                    return exact
        return known

    def spoken(self, name: str) -> list[Word]:
        """The words that speak of a scene: once one of the newest version has a word for all."""
        known = [word for (scene, _), word in self.words.items() if scene == name]
        if any(word.body.shot is None and self.counts(word) for word in known):
            known = [word for word in known if self.counts(word)]
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
        found = ["6.nothing-chosen"] if kind in WORKING and self.is_open(card, kind) else []
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

    def is_open(self, card: SetupBegun, kind: WeaponClass) -> bool:
        """Whether a scene is planned and nothing was chosen for the shot: then no working gun is.

        Where the whole production only ever said "working gun" of whole scenes, or chose nothing,
        the classes of the scene's plan are its word, if it has any.
        """
        if card.scene not in self.versions:
            return False
        shots = [word.body.shot for word in self.spoken(card.scene)]
        if shots:
            return None not in shots and card.of_shot is not None and card.of_shot not in shots
        planned = self.versions[card.scene].act.body
        assert isinstance(planned, ScenePlanned)
        return bool(self.else_said) or (bool(planned.classes) and kind not in planned.classes)

    def is_signed(self, word: Word, unit: str, roster: Roster) -> bool:
        """Whether it has a reason, and each side a signer who is nobody else's.

        A signature names its choice, and counts by the hats that its signer wore then.
        """
        chosen, body = word.entry, word.body
        if body.reason is None or not self.counts(word):
            return False
        people = {chosen.act.by: word.hats}
        for entry, hats in self.signed:
            said = entry.act.body
            assert isinstance(said, WayApproved)
            same = (said.scene, said.shot, said.plan) == (body.scene, body.shot, body.plan)
            if same and chosen.id in entry.act.answers:
                people[entry.act.by] = (*people.get(entry.act.by, ()), *hats)
        sides: list[tuple[Role, ...]] = [HANDLER, FLOOR]
        if any(roster.wears(name, SAFETY, ANY) for name in roster.people):
            sides.append(SAFETY)
        return any(
            all(
                any(hat.role in side and unit in (hat.units or (unit,)) for hat in people[one])
                for one, side in zip(some, sides, strict=True)
            )
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
