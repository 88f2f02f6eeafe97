"""Script and flash: drafts filed, hits settled, shots planned without a gun marked for the editor.

No word of the script stands in an act: the draft's text is a value beside the log, by its digest.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated

from coldproof.acts.base import Attest, Count, Minutes, Number, Version
from coldproof.words.floor import SceneTag
from coldproof.words.ids import Committed, Day, Digest, Label, PersonId, SceneId, UnitId, WeaponId
from coldproof.words.plan import FrameRate, Hand, Seen, Side

Frames = Annotated[int, "frames"]  # 0 .. 10,000,000 frames since midnight (59.94: 5,178,816 a day)


@dataclass(frozen=True, slots=True, kw_only=True)
class ScriptFiled(Attest):
    """A draft of the script counts from now on; `changed` scenes read otherwise where it matters.

    What was assessed of a changed scene rests on words that are gone: it waits to be revised.
    """

    draft: Label  # its color or its date, such as "Blue 2026-11-20"
    scenes: Count
    document: Committed | None = None  # the value that holds its text
    changed: tuple[SceneId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HitSettled(Attest):
    """A person looked at a line that may name a trigger, and says whether it does.

    `hit` is a digest of trigger, scene number and the line's words: it is the same in every draft.
    """

    hit: Digest
    trigger: SceneTag
    accepted: bool
    scene: SceneId | None = None
    line: Count = 0  # in the draft it was looked at in, from 1


@dataclass(frozen=True, slots=True, kw_only=True)
class WayApproved(Attest):
    """One signature under the way that was chosen for a shot of a version of the plan.

    It answers the choice that it signs; one that answers none is a signature under nothing.
    """

    scene: SceneId
    plan: Version
    shot: Label | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class AssessmentReceived(Attest):
    """Somebody has the assessment of a scene's plan, or the general one, and has read it."""

    scene: SceneId | None = None
    plan: Version = 1
    hours: bool = False  # of no scene: that of the planned hours, not the general one


@dataclass(frozen=True, slots=True, kw_only=True)
class DayScheduled(Attest):
    """What is to be shot on a day; a later word on the same day and unit takes its place."""

    scheduled: Day
    unit: UnitId
    scenes: tuple[SceneId, ...] = ()


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlerAsked(Attest):
    """A person is asked to handle weapons on a day, for so many minutes, and to do nothing else.

    Call and wrap are minutes since the day's midnight at the place; a wrap past the next midnight
    is above 1,440.
    """

    person: PersonId
    scheduled: Day
    asked_minutes: Count
    call: Minutes | None = None
    wrap: Minutes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class HandlerAnswered(Attest):
    """The one who was asked says how many minutes they have for it: none is a no.

    Call and wrap are theirs, where they are others than were asked for.
    """

    scheduled: Day
    given_minutes: Count
    call: Minutes | None = None
    wrap: Minutes | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class CameraClockSet(Attest):
    """How far a camera's timecode is from the time of day, in frames of its rate."""

    unit: UnitId
    camera: Label
    rate: FrameRate
    offset_frames: Number


@dataclass(frozen=True, slots=True, kw_only=True)
class FlashMarked(Attest):
    """A shot of something that is no working gun, for the editor's flash; or a round really fired.

    `frame` counts frames of the camera's timecode since midnight, at `rate`.
    """

    unit: UnitId
    camera: Label
    rate: FrameRate
    frame: Frames
    how: Seen
    scene: SceneId
    shot: Label
    take: Count
    weapon: WeaponId | None = None
    hand: Hand | None = None
    side: Side | None = None
    fired: bool = False  # a blank went off in front of the camera: nothing is to be drawn
    picture: Committed | None = None
