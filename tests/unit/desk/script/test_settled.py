"""What people said of lines, by the numbers that their scenes have now."""

from __future__ import annotations

import json
from typing import Any

import pytest

from coldproof.desk.script.find import Hit, key_of
from coldproof.desk.script.model import Kind, Scene, plain
from coldproof.desk.script.numbers import Numbers
from coldproof.desk.script.settled import Lines
from coldproof.state.records import Earlier, ScriptNow, Yes
from coldproof.state.records import Hit as Settled
from coldproof.state.records.sight import UNSEEN
from coldproof.words.floor import SceneTag
from tests.unit.desk.script.test_drafts import scene, script

CHURCH = ("They kneel.", "A bell.", "Nobody sings.", "He lights a candle.")
YARD = ("A cart.", "He lifts a gun.", "The horse bolts.", "Dust.")
GUN = YARD[1]


def text(*scenes: Scene) -> bytes:
    return json.dumps(plain(script(*scenes))).encode()


OLD = text(scene("7", *CHURCH), scene("8", *YARD))
NEW = text(scene("8", *CHURCH), scene("9", *YARD))
FILED = ScriptNow("Blue", "new", 2, "ad", 20, (Earlier("White", "old", 10),))


def hit(number: str | None, words: str = GUN) -> Hit:
    key = key_of(SceneTag.FIREARMS, number, words)
    return Hit(SceneTag.FIREARMS, number, 0, 3, Kind.ACTION, 0, 5, words[:5], words, key)


def said(number: str | None, draft: int | None, *, accepted: bool = True) -> Settled:
    yes = (Yes("armorer", True, UNSEEN, number, draft),) if accepted else ()
    return Settled(SceneTag.FIREARMS, accepted, number, "armorer", 30, draft, yes)


def known(*settled: Settled, texts: dict[str, bytes] | None = None) -> Lines:
    """Return the lines of these words, each of the line with the gun."""
    here = {"old": OLD, "new": NEW} if texts is None else texts
    hits = {key_of(SceneTag.FIREARMS, one.scene, GUN): one for one in settled}
    return Lines(hits, FILED, Numbers(("old", "new"), here.get))


def test_a_word_follows_its_scene_to_the_number_that_it_has_now() -> None:
    yes = said("8", 10)
    assert known(yes).of(hit("9")) == yes
    assert known(yes).of_scene("9") == (yes,)
    assert known(yes).accepted() == {"9": (SceneTag.FIREARMS,)}


def test_it_is_not_said_of_the_scene_that_has_the_old_number_now() -> None:
    assert known(said("8", 10)).of(hit("8")) is None
    assert known(said("8", 10)).of_scene("8") == ()
    later = said("8", 20)
    assert known(later).of(hit("8")) == later
    assert known(later).of(hit("9")) is None


def test_nor_of_a_line_that_reads_otherwise() -> None:
    assert known(said("8", 10)).of(hit("9", "He drops a gun.")) is None


def test_where_the_draft_of_then_is_not_here_it_stays_with_its_number() -> None:
    yes = said("8", 10)
    away = known(yes, texts={"new": NEW})
    assert away.of(hit("8")) == yes
    assert away.of(hit("9")) is None
    assert known(yes, texts={}).of_scene("8") == (yes,)


def stale(no: Settled, *, here: bool = False, **more: Any) -> Settled | None:
    """Return what is said of the line by a no's own number, after a draft said what it changed."""
    texts = {"new": NEW, **({"old": SAME} if here else {})}
    hits = {key_of(no.trigger, no.scene, GUN): no}
    one = hit("8")._replace(trigger=no.trigger, key=key_of(no.trigger, "8", GUN))
    return Lines(hits, FILED._replace(**more), Numbers(("old", "new"), texts.get)).of(one)


SAME = text(scene("8", *CHURCH))  # a draft in which the number was that of the same scene
GIVEN_AGAIN: dict[str, Any] = {"changed": (("8", 20),)}


@pytest.mark.parametrize("more", [GIVEN_AGAIN, {"forgotten": 20}])
def test_a_no_to_a_gun_is_open_again_where_its_number_changed_and_nobody_can_compare(
    more: dict[str, Any],
) -> None:
    no = said("8", 10, accepted=False)
    assert stale(no, **more) is None
    assert stale(no._replace(draft=None), **more) is None
    assert stale(no, here=True, **more) == no
    later = no._replace(draft=20)
    assert stale(later, **more) == later


@pytest.mark.parametrize(
    "more", [{}, {"changed": (("9", 20), ("8", 10))}, {"changed": (("8", 10),), "forgotten": 20}]
)
def test_a_no_to_a_gun_stays_where_no_draft_since_says_that_its_number_changed(
    more: dict[str, Any],
) -> None:
    no = said("8", 10, accepted=False)
    assert stale(no, **more) == no


def test_what_is_no_no_to_a_gun_stays_with_its_number() -> None:
    yes, no = said("8", 10), said("8", 10, accepted=False)
    disputed = no._replace(yes=(Yes("actor", True, UNSEEN),))
    for one in (yes, disputed, no._replace(trigger=SceneTag.STUNTS)):
        assert stale(one, **GIVEN_AGAIN) == one


def test_a_no_to_a_gun_is_open_again_where_the_words_leave_a_doubt() -> None:
    no = said("8", 10, accepted=False)
    hits = {key_of(SceneTag.FIREARMS, "8", GUN): no}
    texts = {"old": text(scene("8", GUN, "Rain.", "Dogs.", "Cats.")), "new": NEW}
    without = Numbers(("old", "between", "new"), texts.get)
    filed = FILED._replace(earlier=(*FILED.earlier, Earlier("Pink", "between", 15)))
    assert Lines(hits, filed, without).of(hit("8")) is None


def test_what_a_scene_had_that_is_gone_is_of_none() -> None:
    gone = known(said("8", 10), texts={"old": OLD, "new": text(scene("7", *CHURCH))})
    assert gone.of(hit("8")) is None
    assert gone.accepted() == {}


def test_of_a_scene_without_a_number_the_words_alone_count() -> None:
    yes = said(None, 10)
    assert known(yes).of(hit(None)) == yes
    assert known(yes).of(hit("8")) is None


def test_a_no_by_the_new_number_leaves_a_yes_by_the_old_beside_it() -> None:
    no = said("9", 20, accepted=False)._replace(by="actor", position=40)
    found = known(said("8", 10), no).of(hit("9"))
    assert found is not None
    assert (found.accepted, found.otherwise) == (False, ("armorer",))
    own = known(said("8", 10), no._replace(by="armorer")).of(hit("9"))
    assert own is not None
    assert own.rejected
    floor = known(said("8", 10), no._replace(settles=True)).of(hit("9"))
    assert floor is not None
    assert floor.rejected


def test_the_last_word_counts_by_whichever_number() -> None:
    yes = said("9", 20)._replace(position=40)
    assert known(said("8", 10, accepted=False), yes).of(hit("9")) == yes


def test_it_is_known_whether_anything_moved_or_is_disputed() -> None:
    assert known(said("8", 20)).is_plain
    assert not known(said("8", 10)).is_plain
    assert not known(said("8", 20)._replace(no="actor")).is_plain


def test_of_another_trigger_nothing_is_settled_of_a_firearm() -> None:
    for accepted in (False, True):
        other = said("8", 20, accepted=accepted)._replace(trigger=SceneTag.FIGHT)
        assert known(other).of(hit("8")) is None


def test_a_no_without_a_hat_by_a_newer_number_ends_no_word_by_an_older() -> None:
    hatless = said("9", 20, accepted=False)._replace(by="actor", position=40, hatless=True)
    alone = known(hatless).of(hit("9"))
    assert alone is not None
    assert (alone.open, alone.rejected) == (True, False)
    firm = known(said("8", 10, accepted=False), hatless).of(hit("9"))
    assert firm is not None
    assert (firm.by, firm.rejected) == ("armorer", True)
    disputed = known(said("8", 10), hatless).of(hit("9"))
    assert disputed is not None
    assert (disputed.open, disputed.otherwise) == (True, ("armorer",))


def test_each_who_says_yes_marks_the_scene_that_they_meant() -> None:
    older, later = said("8", 10), said("8", 20)
    both = later._replace(yes=(*older.yes, Yes("ad", True, UNSEEN, "8", 20)))
    both = both._replace(yes=(both.yes[0]._replace(scene="8", draft=10), both.yes[1]))
    assert [(one.number, one.then) for one in known(both).marks()] == [("9", "8"), ("8", "8")]


def test_a_yes_to_a_scene_that_is_gone_marks_none() -> None:
    gone = said("3", 10)
    hits = {key_of(SceneTag.FIREARMS, "3", GUN): gone}
    lines = Lines(hits, FILED, Numbers(("old", "new"), {"old": OLD, "new": NEW}.get))
    assert lines.marks() == ()


def test_nor_does_a_no_and_one_without_a_number_is_any_scenes() -> None:
    assert known(said("8", 10, accepted=False)).marks() == ()
    (one,) = known(said(None, None)).marks()
    assert (one.number, one.then) == (None, None)


def test_where_nobody_here_can_tell_the_number_it_may_be_any_scenes() -> None:
    stands = FILED._replace(changed=(("8", 20),))
    hits = {key_of(SceneTag.FIREARMS, "8", GUN): said("8", 10)}
    (one,) = Lines(hits, stands, Numbers(("old", "new"), {"new": NEW}.get)).marks()
    assert (one.number, one.then) == (None, "8")
