"""Marks for the picture editor: the cameras' clocks in the morning, then each shot that is seen."""

from __future__ import annotations

from coldproof.app.demo.crew import Crew
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import Camera, Shot
from coldproof.desk.plan.flash import camera_frame, clocks_of

MARKS = {"main": "script", "second": "boom"}  # who marks on a unit; neither has a weapon to mind
APART = 3  # seconds between two shots of a take


def set_clock(pen: Pen, told: Camera) -> None:
    """Say how far a camera's timecode is from the time of day."""
    pen.say(MARKS[told.unit], "CameraClockSet", **told._asdict())


def mark(pen: Pen, crew: Crew, shot: Shot, take: int, shots: int) -> None:
    """Mark so many shots of a take as they happen, on every camera whose clock is known."""
    if not shot.side:
        return
    for _ in range(shots):
        at_us = pen.now_us
        for name, clock in clocks_of(pen.state, crew.unit).items():
            pen.say(
                MARKS[crew.unit],
                "FlashMarked",
                unit=crew.unit,
                camera=name,
                rate=clock.rate.value,
                frame=camera_frame(clock, at_us, pen.zone_minutes),
                how="marked-as-it-happened",
                scene=shot.scene,
                shot=shot.name,
                take=take,
                weapon=shot.items[0],
                hand="right",
                side=shot.side,
            )
        pen.wait(APART)
