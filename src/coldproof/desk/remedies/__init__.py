"""Each bodily remedy as acts on a stage, with the words that tell a person what to do (D7).

A remedy returns its words, or none when nobody here can do it.  None of them lifts a stop, changes
a hat, a paper, a plan or the clock: there is no act for that here.
"""

from __future__ import annotations

from collections.abc import Callable

from coldproof.desk.remedies import counting, hands, people
from coldproof.desk.stage import Stage
from coldproof.rules.base import Remedy

Play = Callable[[Stage], str | None]

PLAYS: dict[Remedy, Play] = {
    Remedy.COLLECT: hands.collect,
    Remedy.CUT: people.call_cut,
    Remedy.FINISH_MEAL: people.finish_meal,
    Remedy.WAIT: hands.wait,
    Remedy.VERIFY_LOT: counting.verify_lot,
    Remedy.UNLOAD: hands.unload,
    Remedy.PROVE_EMPTY: hands.prove_empty,
    Remedy.TEST_FIRE: counting.test_fire,
    Remedy.FULL_CHECK: hands.full_check,
    Remedy.RESHOW: hands.reshow,
    Remedy.CHECK_NON_GUN: counting.check_non_gun,
    Remedy.MEET: people.meet,
    Remedy.BRIEF: people.brief,
    Remedy.CONSULT: people.consult,
    Remedy.MOVE_BACK: people.move_back,
    Remedy.PROTECT: people.protect,
    Remedy.ANNOUNCE: people.announce,
    Remedy.OFFER: hands.offer,
    Remedy.ANSWER_SHOW: people.answer_show,
    Remedy.COUNT: counting.count,
    Remedy.LOCK_UP: counting.lock_up,
    Remedy.TAG: counting.tag,
}
"""What can be played.  `STAY` and `OTHER_PERSON` are advice on the act itself: words only."""
