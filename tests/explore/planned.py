"""What is said of the plan in the small world, and who marks a flash for the picture editor."""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.acts.codec import digest
from coldproof.acts.plan import AlternativesWeighed, ScenePlanned
from coldproof.acts.script import FlashMarked, WayApproved
from coldproof.acts.setup import CameraRolled
from coldproof.state.model import SetState
from coldproof.state.planned import way_key
from coldproof.words.floor import Alternative, PlaceType
from coldproof.words.ids import Committed, Label, SceneId
from coldproof.words.plan import FrameRate, Seen
from tests.explore.world import ANN, KIM, MAX, OTHER_SHOT, PAT, PEOPLE, SHOT, UNIT, Said

WHY = Committed(digest(b"why"))


def words_on_plan(state: SetState) -> Iterator[Said]:
    """What the plan says of the shot: chosen with and without a reason, signed, held to the day.

    A flash is marked by who has a weapon, or while nobody checks or offers one.  An old record's
    word is said too, of a version that is not there as well; and the camera rolls.
    """
    scene = SceneId("scene-1")
    for way, reason in (
        (Alternative.RUBBER, None),
        (Alternative.REAL_EMPTY, None),
        (Alternative.REAL_EMPTY, WHY),
        (Alternative.REAL_BLANKS, WHY),
        (Alternative.CONVERTED, None),
    ):
        considered = (Alternative.NO_GUN,)
        weighed = AlternativesWeighed(
            scene=scene, plan=1, considered=considered, chosen=way, reason=reason
        )
        yield Said(ANN, weighed)
    for version in (1, 3):
        bare = AlternativesWeighed(
            scene=scene, plan=version, considered=(), chosen=Alternative.WORKING_GUN
        )
        yield Said(KIM, bare)
    choice = state.ways.get(way_key(scene, None))
    named = () if choice is None else (choice.act,)
    yield Said(KIM, WayApproved(scene=scene, plan=1))
    for by in (ANN, PAT, KIM, MAX):
        yield Said(by, WayApproved(scene=scene, plan=1), named)
    if state.scenes[scene].plan.plan == 1:
        yield Said(KIM, ScenePlanned(scene=scene, plan=2, place=PlaceType.STAGE))
    if any(w.custody.person in (KIM, MAX) for w in state.weapons.values()):
        for setup in (SHOT, OTHER_SHOT):
            yield Said(KIM, CameraRolled(setup=setup))
    idle = all(w.check is None and w.sequence is None for w in state.weapons.values())
    idle = idle and not any(w.offers for w in state.weapons.values())
    holders = [w.custody.person for w in state.weapons.values()]
    watchers = [w.custody.watcher for w in state.weapons.values()]
    for by in PEOPLE:
        if by in holders or (idle and by not in watchers):
            yield Said(by, flash(scene))


def flash(scene: SceneId) -> FlashMarked:
    """A mark for the picture editor."""
    return FlashMarked(
        unit=UNIT,
        camera=Label("A"),
        rate=FrameRate.CINEMA,
        frame=1,
        how=Seen.LIVE,
        scene=scene,
        shot=Label("1"),
        take=1,
    )
