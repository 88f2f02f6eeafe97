"""What is planned without a gun, what the script says, and where flashes go."""

from __future__ import annotations

from typing import NamedTuple

from coldproof.acts.plan import WayFigures
from coldproof.acts.script import FlashMarked
from coldproof.state.records.person import Appointment
from coldproof.state.records.sight import UNSEEN, Sight
from coldproof.words.floor import Alternative, SceneTag
from coldproof.words.plan import FrameRate
from coldproof.words.ways import is_signed


class Way(NamedTuple):
    """How a shot, or every shot of a scene, is to be done, as was last decided."""

    scene: str
    shot: str | None
    plan: int
    considered: tuple[Alternative, ...]
    chosen: Alternative
    reason: str | None
    by: str
    position: int
    approved: tuple[tuple[str, int], ...] = ()  # who signed it since, and where
    figures: tuple[WayFigures, ...] = ()
    bare: bool = False  # a working gun for a whole scene, where no other word was ever said
    at_us: int = 0  # when it was chosen
    act: str = ""  # the id of the choice, which a signature names
    signed: tuple[tuple[str, tuple[Appointment, ...]], ...] = ()
    """Who stands behind it, whoever chose it first; with the hats that each had as they signed."""
    sight: Sight = UNSEEN  # where the choice stands, and what its device had seen

    @property
    def is_signed(self) -> bool:
        """Whether it needs a written reason and signatures."""
        return is_signed(self.chosen, bare=self.bare)


class Earlier(NamedTuple):
    """A draft before the one that counts."""

    draft: str
    document: str | None
    position: int
    sight: Sight = UNSEEN  # as that of the draft that counts


class ScriptNow(NamedTuple):
    """The draft that counts."""

    draft: str
    document: str | None
    scenes: int
    by: str
    position: int
    earlier: tuple[Earlier, ...] = ()
    sight: Sight = UNSEEN  # where it stands, and what the device that filed it had seen
    changed: tuple[tuple[str, int], ...] = ()
    """Numbers, each with where the last draft stands that says it changed it; the latest last."""
    forgotten: int = -1  # where one stands whose numbers, and older ones', may not be there


class Yes(NamedTuple):
    """Who said yes to a line with a firearm, and has not said otherwise since."""

    by: str
    ranked: bool  # had a hat by which weapons are planned: a no without one does not take it away
    sight: Sight
    scene: str | None = None  # of which that was said
    draft: int | None = None  # as in `Hit`


class Hit(NamedTuple):
    """What was last said of a line that may name a trigger, as far as that counts."""

    trigger: SceneTag
    accepted: bool
    scene: str | None
    by: str
    position: int
    draft: int | None = None  # where the newest draft stands that its signer's device had seen
    yes: tuple[Yes, ...] = ()  # who says yes of a firearm, whether or not that counts
    no: str | None = None  # who said no, and it did not count
    settles: bool = False  # it is a no by a handler or the floor, which ends every yes it had seen
    hatless: bool = False  # it is a no to a firearm without a hat by which weapons are planned

    @property
    def otherwise(self) -> tuple[str, ...]:
        """Who says otherwise than what counts."""
        if self.accepted:
            return () if self.no is None else (self.no,)
        return tuple(one.by for one in self.yes)

    @property
    def has_yes(self) -> bool:
        """Whether anybody says yes, whether or not that counts."""
        return self.accepted or bool(self.yes)

    @property
    def firm_no(self) -> bool:
        """Whether a no counts, and of a firearm one with a hat by which weapons are planned."""
        return not self.accepted and not self.hatless

    @property
    def rejected(self) -> bool:
        """Whether a no counts, and nobody says otherwise."""
        return self.firm_no and not self.yes

    @property
    def open(self) -> bool:
        """Whether the line is still to be looked at, whatever was said."""
        return self.hatless or bool(self.otherwise)


class Scheduled(NamedTuple):
    """What is to be shot on a day by a unit."""

    day: str
    unit: str
    scenes: tuple[str, ...]
    by: str
    position: int


class Handling(NamedTuple):
    """A person asked to handle weapons on a day: minutes asked, and given once they answered."""

    person: str
    day: str
    asked: int
    by: str
    position: int
    given: int | None = None
    call: int | None = None  # minutes since the day's midnight; as asked, then as answered
    wrap: int | None = None


class CameraClock(NamedTuple):
    """A camera's timecode, against the time of day."""

    rate: FrameRate
    offset_frames: int
    by: str
    position: int
    at_us: int = 0  # when it was said, by the clock of the device against which it was measured


class Flash(NamedTuple):
    """One mark for the editor."""

    mark: FlashMarked
    by: str
    at_us: int
    position: int


class Assessed(NamedTuple):
    """One written assessment: of a version of a plan, or general, or of the planned hours."""

    plan: int
    document: str | None  # the digest of the value that it is; none: kept elsewhere
    whole: bool
    contributors: tuple[str, ...]
    by: str
    at_us: int
    position: int
    version: int = 1  # counted from the first that was ever written
