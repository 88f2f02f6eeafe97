"""Questions of planning: those of fire and driving only where the scene has them."""

from __future__ import annotations

from coldproof.desk.plan import questions as q
from coldproof.desk.plan.assessment import STEPS, Answer, Band
from coldproof.rules.base import Evidence
from coldproof.words.floor import SceneTag


def test_fire_and_driving_branch() -> None:
    assert not {"fire-watch", "driver"} & set(q.asked(()))
    assert "fire-watch" in q.asked((SceneTag.PYROTECHNICS,))
    assert "driver" not in q.asked((SceneTag.PYROTECHNICS,))
    assert "road" in q.asked((SceneTag.OFF_ROAD,))
    assert q.BRANCHES.keys() < q.QUESTIONS.keys()


def test_there_are_words_for_everything() -> None:
    assert q.BANDS.keys() == q.BAND_NAMES.keys() == {one.value for one in Band}
    assert q.ANSWERS.keys() == {one.value for one in Answer}
    assert len(q.LIKELIHOOD) == len(q.SEVERITY) == len(STEPS)
    assert q.EVIDENCE.keys() == set(Evidence)
