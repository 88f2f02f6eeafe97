"""One pass over the entries: fold each, and let every collector look at what it changed."""

from __future__ import annotations

from collections.abc import Container, Iterable

from coldproof.desk.history import cases, open_ends
from coldproof.desk.history.acts import Acts, Judge
from coldproof.desk.history.chain import Chain
from coldproof.desk.history.clearances import Clearances
from coldproof.desk.history.custody import CustodyChain
from coldproof.desk.history.missing import Missing
from coldproof.desk.history.rounds import Rounds
from coldproof.desk.history.rows import Gap, GapKind, History
from coldproof.desk.history.step import Step
from coldproof.state.entry import Entry
from coldproof.state.fold import START, fold
from coldproof.words import sentence
from coldproof.words.units import HOUR_US

QUIET_US = 4 * HOUR_US  # our default: half a shooting day
MOST_ALIKE = 100  # gaps of one kind on one thing that are told one by one
ORDER = {kind: place for place, kind in enumerate(GapKind)}


def told(
    entries: Iterable[Entry],
    judge: Judge | None = None,
    *,
    values: Container[str] = (),
    quiet_us: int = QUIET_US,
) -> History:
    """Return what a log's entries, in their order from the first, tell.

    With a `judge` (such as `rules.judge.judge`) each act is judged on the state before it; without
    one, nothing is said of rules.  `values` are the digests of committed values that come with the
    entries.  A weapon that is out while no act names it for more than `quiet_us` is a gap.  The
    same entries give the same history, on any machine.
    """
    telling = Telling(judge, values=values, quiet_us=quiet_us)
    for entry in entries:
        telling.see(entry)
    return telling.history()


class Telling:
    """The pass itself, for whoever has the entries one after the other, or further ones later."""

    def __init__(
        self,
        judge: Judge | None = None,
        *,
        values: Container[str] = (),
        quiet_us: int = QUIET_US,
        acts: bool = True,
    ) -> None:
        """Begin before the first entry; without `acts` there is no row for each of them."""
        self.state = START
        self.custody, self.clearances, self.rounds = CustodyChain(), Clearances(), Rounds()
        self.acts, self.missing = Acts(judge), Missing(values)
        self.chain = Chain()
        self.out, self.floor = open_ends.WeaponsOut(quiet_us), open_ends.Floor()
        listed = (self.acts,) if acts else ()
        held = (self.custody, self.clearances, self.rounds, *listed)
        self.collectors = (*held, self.chain, self.missing, self.out, self.floor)

    def see(self, entry: Entry) -> None:
        """Take the next entry."""
        step = Step(self.state, entry, fold(self.state, (entry,)))
        for one in self.collectors:
            one.see(step)
        self.state = step.after

    def history(self) -> History:
        """Return what the entries so far tell; more may follow."""
        state = self.state
        stood = self.clearances.done(state)
        gaps: list[Gap] = [
            *self.missing.done(state.erased),
            *self.out.done(state),
            *self.floor.done(state),
            *open_ends.checks(stood),
            *open_ends.serials(state, self.custody.read),
            *cases.standing(state),
            *cases.cases(state),
        ]
        return History(
            tuple(self.custody.rows),
            stood,
            tuple(self.rounds.rows),
            tuple(self.acts.rows),
            tuple(sorted(capped(gaps), key=lambda gap: ORDER[gap.kind])),
            state,
            tuple(self.chain.rows),
            self.chain.drafts,
        )


def capped(gaps: Iterable[Gap]) -> list[Gap]:
    """Return the gaps; of more than a hundred of one kind on one thing the rest as one."""
    found: list[Gap] = []
    alike: dict[tuple[GapKind, str], list[Gap]] = {}
    for gap in gaps:
        same = alike.setdefault((gap.kind, gap.about), [])
        same.append(gap)
        if len(same) <= MOST_ALIKE:
            found.append(gap)
    for (kind, about), same in alike.items():
        rest = same[MOST_ALIKE:]
        if rest:
            places = dict.fromkeys(place for gap in rest for place in gap.positions)
            says = sentence.told("And {n} more of this kind on {about}.", n=len(rest), about=about)
            found.append(Gap(kind, about, says, tuple(places)))
    return found
