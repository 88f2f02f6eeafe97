"""A larger crew doing anything at all, right or wrong: after each act judge and oracle agree."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule

from coldproof.acts import condition as c
from coldproof.acts import custody as k
from coldproof.acts import day as d
from coldproof.rules.judge import judge
from coldproof.state.entry import Entry
from coldproof.words.ids import LotId, PersonId, SetupId, WeaponId
from coldproof.words.kit import RoundClass
from tests.explore.search import SAME_KIND, fold_books, oracle_books
from tests.explore.world import told
from tests.properties.crew import GUNS, LOTS, PEOPLE, PLACES, SAFE, SETUPS, TODAY, UNITS, Crew
from tests.properties.doings import ROOMS, proof, showing

CORE = ("core",)
MINUTE = 60_000_000
GUN = st.sampled_from(GUNS)
SETUP = st.sampled_from(SETUPS)
TO = st.sampled_from([PersonId(name) for name in ("max", "eve", "kim")])
LOT = st.sampled_from((None, LotId("dummies"), LotId("blanks")))


class Floor(RuleBasedStateMachine):
    """Proper chains of acts, so that there is something to break, and anything else."""

    @initialize()
    def morning(self) -> None:
        """The crew, the kit, the day."""
        self.crew = Crew()
        for person in ("max", "eve"):
            brief = d.PersonBriefed(people=(PersonId(person),), unit=UNITS[0], day=TODAY)
            self.crew.do("ann", brief)
        for gun in GUNS:
            self.crew.do("ann", k.WeaponUnlocked(weapons=(gun,), store=SAFE, unit=UNITS[0]))

    @rule(data=st.data(), room=st.sampled_from(ROOMS), missed=st.sampled_from((0,) * 9 + (1, 3)))
    def anything(self, data: Any, room: Any, missed: int) -> None:
        """Anybody does anything; now and then without having seen the last few acts."""
        doing = room(self.crew, lambda several: data.draw(st.sampled_from(several)))
        self.ask(self.crew.entry(doing.by, doing.body, doing.answers))
        self.crew.do(doing.by, doing.body, doing.answers, missed=missed)

    @rule(minutes=st.sampled_from((1, 10, 20, 21)))
    def time_passes(self, minutes: int) -> None:
        """The clock goes on."""
        self.crew.now_us += minutes * MINUTE
        self.crew.state = self.crew.state._replace(now_us=self.crew.now_us)

    @rule(gun=GUN, lot=LOT, to=TO)
    def checks(self, gun: WeaponId, lot: LotId | None, to: PersonId) -> None:
        """Whoever holds the gun checks it, empty or with one round, before kim and somebody."""
        crew, by = self.crew, self.crew.state.weapons[gun].custody.person or "ann"
        crew.do(by, proof(gun, lambda several: several[0]))
        room = sum(PLACES[gun])
        inside = [RoundClass.EMPTY] * room
        if lot is not None:
            kind = LOTS[lot]
            crew.do(by, c.RoundsProved(weapon=gun, lot=lot, rounds=(told(1, kind),)))
            crew.do(by, c.WeaponLoaded(weapon=gun, lot=lot, round_class=kind, count=1))
            inside[0] = kind
        chambers, magazine = tuple(inside[: PLACES[gun][0]]), tuple(inside[PLACES[gun][0] :])
        if lot is not None:
            crew.do(by, c.WeaponInspected(weapon=gun, chambers=chambers, magazine=magazine))
        self.look(gun, to)

    def look(self, gun: WeaponId, to: PersonId) -> None:
        """Kim witnesses and somebody is shown what the check says."""
        check = self.crew.state.weapons[gun].check
        if check is not None:
            same: Any = {"weapon": gun, "chambers": check.chambers, "magazine": check.magazine}
            self.crew.do("kim", c.CheckWitnessed(**same, whole=True), (check.showing,))
            self.crew.do(to, k.WeaponShown(**same, to=to, says_clear=True), (check.showing,))

    @rule(gun=GUN, setup=SETUP, to=TO)
    def hands_over(self, gun: WeaponId, setup: SetupId, to: PersonId) -> None:
        """Whoever holds it offers, somebody takes."""
        by = self.crew.state.weapons[gun].custody.person or "ann"
        offer = k.WeaponOffered(weapon=gun, to=to, setup=setup)
        self.ask(self.crew.entry(by, offer))
        name = self.crew.do(by, offer)
        taken = k.HandoverAccepted(weapon=gun, giver=PersonId(by), setup=setup)
        self.ask(self.crew.entry(to, taken, (name,)))
        self.crew.do(to, taken, (name,))

    @rule(gun=GUN, to=TO, again=st.booleans())
    def takes_back(self, gun: WeaponId, to: PersonId, again: bool) -> None:
        """Ann collects it and shows it again."""
        self.crew.do("ann", k.WeaponCollected(weapons=(gun,)))
        check = self.crew.state.weapons[gun].check
        if check is not None and again:
            same: Any = {"weapon": gun, "chambers": check.chambers, "magazine": check.magazine}
            self.crew.do("ann", c.WeaponReshown(**same, unbroken=True), (showing(self.crew, gun),))
            self.look(gun, to)

    def ask(self, entry: Entry) -> None:
        """A yes breaks no invariant; a no of the core is one that the oracle names."""
        if not entry.may_permit:
            return
        verdict = judge(self.crew.state, entry.act, entry.at_us, CORE)
        named = self.crew.oracle.objections(entry)
        stand = (*verdict.refusals, *verdict.undecided)
        assert verdict.refused or not named, f"unsound: {named} {entry.act.body}"
        assert named or not verdict.refused, f"too strict: {stand} {entry.act.body}"

    def proposals(self) -> Iterator[Entry]:
        """Each gun from its holder, and from ann, to each of the crew."""
        for gun in GUNS:
            holder = self.crew.state.weapons[gun].custody.person or "ann"
            for by in dict.fromkeys((holder, "ann")):
                for to in PEOPLE:
                    offer = k.WeaponOffered(weapon=gun, to=to, setup=SETUPS[0])
                    yield self.crew.entry(by, offer)

    @invariant()
    def judge_and_oracle_agree(self) -> None:
        """On every proposal, after every act."""
        if hasattr(self, "crew"):
            for entry in self.proposals():
                self.ask(entry)

    @invariant()
    def each_weapon_is_in_one_place_and_every_round_is_somewhere(self) -> None:
        """Exactly one custody, the oracle's; the books of fold and oracle are the same."""
        if not hasattr(self, "crew"):
            return
        for name, weapon in self.crew.state.weapons.items():
            mine, theirs = weapon.custody, self.crew.oracle.guns[name].custody
            held = SAME_KIND[mine.kind] == "held"
            assert SAME_KIND[mine.kind] == theirs.kind, name
            assert not held or mine.person == theirs.person, name
            assert held or mine.person is None, name
        for name, lot in self.crew.state.lots.items():
            assert fold_books(lot) == oracle_books(self.crew.oracle.ledger.book(name))


Floor.TestCase.settings = settings(
    max_examples=90,
    derandomize=True,
    stateful_step_count=30,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow],
)
TestFloor = Floor.TestCase
