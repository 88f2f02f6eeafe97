"""What was planned for a shot: which way counts, whether it lets a gun out, and who signed it.

Decided here, in the dangerous direction: a card that names no shot must fit every word of its
scene, and one that spells it otherwise the word of the scene too; a word of an older version, as
long as nobody said more, refuses as it did, and where ways are chosen it lets no gun out.
"""

from __future__ import annotations

from itertools import permutations
from typing import NamedTuple

from coldproof.acts.kit import WeaponRegistered
from coldproof.acts.plan import AlternativesWeighed, ScenePlanned
from coldproof.acts.production import RoleAppointed
from coldproof.acts.script import WayApproved
from coldproof.acts.setup import SetupBegun
from coldproof.state.entry import Entry
from coldproof.words.floor import Alternative
from coldproof.words.kit import HOT, INERT, WORKING, RoundClass, WeaponClass
from coldproof.words.people import Role
from tests.oracle.people import Roster
from tests.oracle.seen import has_seen
from tests.oracle.shown import Shown

FIREARM = (WeaponClass.LIVE_CAPABLE, WeaponClass.PROHIBITED, WeaponClass.BLACK_POWDER)
REAL = (Alternative.REAL_EMPTY, Alternative.REAL_DUMMIES, Alternative.REAL_BLANKS)
SIGNED = (Alternative.CONVERTED, *REAL, Alternative.WORKING_GUN)
HANDLER = (Role.ARMORER, Role.PROPERTY_MASTER, Role.ASSISTANT_PROPERTY_MASTER)
FLOOR = (Role.FIRST_AD, Role.FIRST_AD_DEPUTY, Role.STAGE_MANAGER)
SAFETY = (Role.SAFETY, Role.SAFETY_ADVISOR)
MAY_PLAN = (*HANDLER, *FLOOR, *SAFETY, Role.PRODUCER, Role.UPM)
PLANNED_AWAY = (
    Alternative.NO_GUN,
    Alternative.RUBBER,
    Alternative.TOY,
    Alternative.REPLICA,
    Alternative.REPLICA_INERT,
    Alternative.AIRSOFT,
    Alternative.ELECTRONIC,
)


class Word(NamedTuple):
    """One word on a scene or shot."""

    entry: Entry
    body: AlternativesWeighed
    alone: bool  # a working gun for a whole scene, before and beside any other word
    hats: tuple[RoleAppointed, ...] = ()  # of who said it, when they did


class Plans:
    """The words on each scene and shot."""

    ACTS = (AlternativesWeighed, ScenePlanned, WayApproved)

    def __init__(self) -> None:
        self.versions: dict[str, Entry] = {}
        self.else_said = False  # another word than a bare gun for a whole scene, anywhere
        self.words: dict[tuple[str, str | None], Word] = {}
        self.signed: tuple[tuple[Entry, tuple[RoleAppointed, ...]], ...] = ()

    def fork(self) -> Plans:
        """Plans that go their own way from here."""
        other = Plans()
        other.versions, other.words = self.versions.copy(), self.words.copy()
        other.signed, other.else_said = self.signed, self.else_said
        return other

    def feed(self, entry: Entry, hats: tuple[RoleAppointed, ...], *, may_plan: bool) -> None:
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
            self._choose(entry, body, hats, may_plan=may_plan)
        elif isinstance(body, WayApproved):
            self.signed = (*self.signed, (entry, hats))

    def _choose(
        self,
        entry: Entry,
        body: AlternativesWeighed,
        hats: tuple[RoleAppointed, ...],
        *,
        may_plan: bool,
    ) -> None:
        """The last word counts, but for one that could never: it ends no word that does.

        Nor does one for more by who did not know what it would end; and not everybody's word plans
        a gun that works.
        """
        bare = body.chosen is Alternative.WORKING_GUN and body.shot is None
        word = Word(entry, body, bare and not self.else_said, hats)
        whole = self.words.get((body.scene, None))
        if not word.alone:
            self.else_said = True
            if whole is not None:
                self.words[body.scene, None] = whole._replace(alone=False)
        before = self.words.get((body.scene, body.shot))
        if before is not None and self.counts(before):
            knew = has_seen(entry, before.entry) or not is_more(body.chosen, before.body.chosen)
            if not knew or not self.counts(word):
                return
        if may_plan or body.chosen in PLANNED_AWAY:
            self.words[body.scene, body.shot] = word

    def meant(self, card: SetupBegun) -> list[Word]:
        """The words that may be meant by a card."""
        known, named = self.spoken(card.scene), card.of_shot
        if named is None:
            return known
        exact = [w for w in known if w.body.shot and letters(w.body.shot) == letters(named)]
        exact = exact if any(word.body.shot == named for word in exact) else []
        spelled = [
            w for w in known if w.body.shot is None or letters(w.body.shot) == letters(named)
        ]
        return exact or spelled or known

    def spoken(self, name: str) -> list[Word]:
        """The words that speak of a scene: once one of the newest version has a word for all."""
        known = [word for (scene, _), word in self.words.items() if scene == name]
        if any(word.body.shot is None and self.counts(word) for word in known):
            known = [word for word in known if self.counts(word)]
        return known

    def counts(self, word: Word) -> bool:
        """Whether a word is on the newest version, younger than it, and by who knew of that."""
        planned = self.versions[word.body.scene]
        assert isinstance(planned.act.body, ScenePlanned)
        same = planned.act.body.plan == word.body.plan
        younger = planned.position < word.entry.position
        return same and younger and has_seen(word.entry, planned)

    def against(
        self,
        card: SetupBegun,
        kit: WeaponRegistered,
        inside: list[RoundClass],
        roster: Roster,
        shown: Shown,
    ) -> list[str]:
        """What of the plan a gun in a hand, for this card, would break."""
        kind, takes = kit.weapon_class, shown.takes(kit, inside)
        more = kind in FIREARM or shown.is_more(kit, inside)
        found = ["6.nothing-chosen"] if kind in WORKING and self.is_open(card, kind) else []
        for word in self.meant(card):
            body = word.body
            if kind in WORKING and self.else_said and not self.counts(word):
                found.append("6.old-word")
            if word.alone:
                continue
            real = body.chosen in (*REAL, Alternative.WORKING_GUN)
            if more and not real:
                found.append("6.not-planned")
            if not all(fits(body.chosen, one) for one in inside):
                found.append("6.rounds")
            signed = body.chosen in SIGNED
            if takes and signed and not self.is_signed(word, card.unit, roster):
                found.append("6.unsigned")
        return found

    def is_open(self, card: SetupBegun, kind: WeaponClass) -> bool:
        """Whether nothing was chosen for the shot: then no working gun is planned.

        Where the whole production only ever said "working gun" of whole scenes, or chose nothing,
        the classes of the scene's plan are its word, if it has any.
        """
        shots = [word.body.shot for word in self.spoken(card.scene)]
        counting = any(self.counts(word) for word in self.spoken(card.scene))
        if shots and (self.else_said or counting):
            return None not in shots and card.of_shot not in shots
        planned = self.versions.get(card.scene)
        if self.else_said or planned is None:
            return self.else_said
        assert isinstance(planned.act.body, ScenePlanned)
        return bool(planned.act.body.classes) and kind not in planned.act.body.classes

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
            knew = has_seen(entry, self.versions[body.scene])
            if same and knew and chosen.id in entry.act.answers:
                people[entry.act.by] = (*people.get(entry.act.by, ()), *hats)
        sides: list[tuple[Role, ...]] = [HANDLER, FLOOR]
        if roster.had(SAFETY, unit):
            sides.append(SAFETY)
        return any(
            all(
                any(hat.role in side and unit in (hat.units or (unit,)) for hat in people[one])
                for one, side in zip(some, sides, strict=True)
            )
            for some in permutations(sorted(people), len(sides))
        )


def is_more(way: Alternative, than: Alternative) -> bool:
    """Whether a way lets something out that another does not."""
    real = (*REAL, Alternative.WORKING_GUN)
    rounds = any(fits(way, one) and not fits(than, one) for one in RoundClass)
    return rounds or (way in real and than not in real)


def letters(shot: str) -> list[str]:
    """A shot's name without case, spaces and signs."""
    return [each.lower() for each in shot if each.isalnum()]


def fits(way: Alternative, one: RoundClass) -> bool:
    """Whether a round may be in a gun planned so."""
    if one is RoundClass.EMPTY or way is Alternative.WORKING_GUN:
        return True
    if one in INERT:
        return way not in (Alternative.REAL_EMPTY, Alternative.RUBBER, Alternative.NO_GUN)
    blanks = way in (Alternative.REAL_BLANKS, Alternative.CONVERTED, Alternative.BLANK_REPLICA)
    return blanks and one in (*HOT, RoundClass.SPENT)
