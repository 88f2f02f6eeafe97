"""One setup from its card to its close: rubber, cold, hot or flash."""

from __future__ import annotations

from typing import Any

from coldproof.app.demo.crew import Crew
from coldproof.app.demo.guns import (
    STEP,
    check,
    empty,
    hand_over,
    show_again,
)
from coldproof.app.demo.marking import mark
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.sheets import Shot

TAKE = 45  # seconds
FLASHES = 2  # of an electronic gun in a take
FAR_MM = 9_754


def begin(pen: Pen, crew: Crew, shot: Shot, weapons: tuple[str, ...], **more: Any) -> None:
    """The setup card, by the floor with the handler."""
    pen.say(
        crew.floor,
        "SetupBegun",
        setup=shot.name,
        unit=crew.unit,
        scene=shot.scene,
        toward="nobody",
        weapons=list(weapons),
        outdoors=True,
        of_shot=shot.name,
        **more,
    )


def roll(pen: Pen, crew: Crew, shot: Shot) -> None:
    """Rolling, for as long as a take is."""
    pen.wait(20)
    pen.say(crew.floor, "CameraRolled", setup=shot.name, ask=True)
    pen.wait(TAKE)


def cut(pen: Pen, crew: Crew, shot: Shot) -> None:
    """Cut: back to the handlers' hands."""
    pen.say(crew.floor, "CutCalled", setup=shot.name)
    pen.wait(STEP)


def fetch(pen: Pen, handler: str, crew: Crew, shot: Shot) -> None:
    """The safe and the round box are opened, the guns come out and their rounds with them."""
    for store in ("gun-safe", "round-box"):
        pen.say(handler, "StoreOpened", store=store, purpose=f"setup {shot.name}")
    weapons = [out.weapon for out in shot.guns]
    pen.wait(STEP)
    pen.say(handler, "WeaponUnlocked", weapons=weapons, store="gun-safe", unit=crew.unit)
    if shot.kind == "cold":
        for lot, count in drawn(shot).items():
            pen.wait(STEP)
            pen.say(handler, "RoundsDrawn", lot=lot, count=count, unit=crew.unit)


def drawn(shot: Shot) -> dict[str, int]:
    """Return how many rounds of each lot a setup's guns take together."""
    found: dict[str, int] = {}
    for out in shot.guns:
        if out.lot is not None:
            found[out.lot] = found.get(out.lot, 0) + out.rounds
    return found


def put_away(pen: Pen, handler: str, crew: Crew, shot: Shot) -> None:
    """The setup closes, the guns are under lock, and so are the stores."""
    pen.wait(STEP)
    pen.say(crew.floor, "SetupClosed", setup=shot.name)
    pen.wait(STEP)
    weapons = [out.weapon for out in shot.guns]
    pen.say(handler, "WeaponLockedUp", weapons=weapons, store="gun-safe")
    for store in ("gun-safe", "round-box"):
        pen.say(handler, "StoreLocked", store=store)


def cold(pen: Pen, crew: Crew, shot: Shot) -> None:
    """Guns with dummies or nothing in them: checked once, shown again between takes."""
    handler = crew.armorer
    begin(pen, crew, shot, tuple(out.weapon for out in shot.guns), purpose="take")
    fetch(pen, handler, crew, shot)
    for out in shot.guns:
        check(pen, crew, handler, out)
    for take in range(1, shot.takes + 1):
        if take > 1:
            for out in shot.guns:
                show_again(pen, crew, handler, out)
        if shot.show_me and take == shot.takes:
            show_me(pen, handler, shot)
        for out in shot.guns:
            if shot.slow_answer and take == 1:
                too_late(pen, crew, handler, shot)
            else:
                hand_over(pen, handler, out, shot.name)
        if not (shot.slow_answer and take == 1):
            roll(pen, crew, shot)
            cut(pen, crew, shot)
        for out in shot.guns:
            pen.say(handler, "WeaponCollected", weapons=[out.weapon])
            pen.wait(STEP)
    for out in shot.guns:
        empty(pen, handler, out)
    for lot, count in drawn(shot).items():
        pen.wait(STEP)
        pen.say(handler, "RoundsStored", lot=lot, count=count)
    put_away(pen, handler, crew, shot)


def show_me(pen: Pen, handler: str, shot: Shot) -> None:
    """Somebody asks to be shown a gun: no reason is asked, the roll waits, a handler shows it."""
    weapon = shot.guns[0].weapon
    name = pen.say("script", "ShowRequested", weapon=weapon)
    pen.wait(20)
    pen.say(handler, "ShowAnswered", weapon=weapon, answers=(name,))


def too_late(pen: Pen, crew: Crew, handler: str, shot: Shot) -> None:
    """An offer is answered after more than a minute: a no, done anyway, and said so at once."""
    out = shot.guns[0]
    hand_over(pen, handler, out, shot.name, after=75)
    pen.send()
    pen.say(out.to, "DoneAnyway", answers=(pen.asked[-1].id,))
    pen.wait(30)


def hot(pen: Pen, crew: Crew, shot: Shot) -> None:
    """A gun with blanks: for every take as many as are fired, the whole check before each."""
    handler, out = crew.blanks, shot.guns[0]
    begin(pen, crew, shot, (out.weapon,), purpose="take", shots=out.rounds)
    pen.wait(30)
    protect(pen, crew, handler, shot, out.weapon)
    fetch(pen, handler, crew, shot)
    for take in range(1, shot.takes + 1):
        pen.wait(STEP)
        pen.say(handler, "RoundsDrawn", lot=out.lot, count=out.rounds, unit=crew.unit)
        check(pen, crew, handler, out)
        hand_over(pen, handler, out, shot.name)
        roll(pen, crew, shot)
        fire(pen, crew, handler, shot, misfire=take == shot.misfire)
    put_away(pen, handler, crew, shot)


def protect(pen: Pen, crew: Crew, handler: str, shot: Shot, weapon: str) -> None:
    """How far it is to the nearest thing in front, and who has ears and eyes covered."""
    pen.say(handler, "DistanceMeasured", setup=shot.name, weapon=weapon, distance_mm=FAR_MM)
    pen.wait(40)
    everybody = list(crew.near)
    pen.say(crew.floor, "ProtectionSet", setup=shot.name, hearing=everybody, eyes=everybody)


def fire(pen: Pen, crew: Crew, handler: str, shot: Shot, *, misfire: bool) -> None:
    """The shots, the cut, and the gun emptied; after a click, the wait comes first."""
    out = shot.guns[0]
    good = out.rounds - (1 if misfire else 0)
    if good:
        pen.say(handler, "WeaponFired", weapon=out.weapon, lot=out.lot, count=good)
    if misfire:
        pen.say(handler, "WeaponMisfired", weapon=out.weapon)
    pen.wait(4)
    cut(pen, crew, shot)
    pen.say(handler, "WeaponCollected", weapons=[out.weapon])
    back = [{"lot": out.lot, "count": good, "fate": "fired"}]
    if misfire:
        pen.wait(75)  # the longest known wait, and a little
        back.append({"lot": out.lot, "count": 1, "fate": "misfired"})
    empty(pen, handler, out, back)


def rubber(pen: Pen, crew: Crew, shot: Shot) -> None:
    """A tray of what is no gun: each touched, given out, taken back."""
    handler = crew.props
    purpose = "take" if shot.takes > 1 else "rehearsal"
    begin(pen, crew, shot, shot.items, purpose=purpose)
    items = list(shot.items)
    pen.say(handler, "StoreOpened", store="prop-box", purpose=f"setup {shot.name}")
    pen.say(handler, "WeaponUnlocked", weapons=items, store="prop-box", unit=crew.unit)
    give_out(pen, handler, shot)
    for take in range(1, shot.takes + 1):
        if shot.takes == 1:
            pen.wait(900)
            continue
        roll(pen, crew, shot)
        if take == shot.stop:
            stopped(pen, crew, handler, shot)
            continue
        cut(pen, crew, shot)
        pen.wait(60)
    pen.say(handler, "WeaponCollected", weapons=items)
    pen.wait(STEP)
    pen.say(crew.floor, "SetupClosed", setup=shot.name)
    pen.say(handler, "WeaponLockedUp", weapons=items, store="prop-box")
    pen.say(handler, "StoreLocked", store="prop-box")


def give_out(pen: Pen, handler: str, shot: Shot) -> None:
    """Each item touched once, then the n-th to the n-th person."""
    items = list(shot.items)
    pen.wait(4 * len(items))
    pen.say(handler, "NonGunChecked", weapons=items)
    pen.wait(4 * len(items))
    pen.say(handler, "ItemsIssued", weapons=items, people=list(shot.to), setup=shot.name, ask=True)


def stopped(pen: Pen, crew: Crew, handler: str, shot: Shot) -> None:
    """A grip shouts cut and stops the unit; a handler and the floor release it, heard and told."""
    name = pen.say("key-grip", "WorkStopped", scope="unit", target=crew.unit)
    pen.wait(3)
    cut(pen, crew, shot)
    pen.say(handler, "WeaponCollected", weapons=list(shot.items))
    pen.wait(700)
    for who in (crew.armorer, crew.floor):
        pen.say(
            who,
            "WorkReleased",
            answers=(name,),
            cause_found=True,
            fixed=True,
            crew_told=True,
            concern_answered=True,
        )
        pen.wait(30)
    give_out(pen, handler, shot)


def flash(pen: Pen, crew: Crew, shot: Shot) -> None:
    """The electronic gun: armed in the performer's hand, disarmed in it, then taken back."""
    handler, item = "props-2", shot.items[0]
    begin(pen, crew, shot, shot.items, purpose="take", shots=FLASHES)
    pen.say(handler, "StoreOpened", store="prop-box", purpose=f"setup {shot.name}")
    pen.say(handler, "WeaponUnlocked", weapons=[item], store="prop-box", unit=crew.unit)
    protect(pen, crew, handler, shot, item)
    for take in range(1, shot.takes + 1):
        pen.wait(30)
        give_out(pen, handler, shot)
        pen.wait(STEP)
        pen.say(handler, "WeaponCharged", weapon=item, charged=True)
        pen.wait(STEP)
        pen.say(crew.floor, "WeaponAnnounced", weapons=[item], call="hot")
        roll(pen, crew, shot)
        mark(pen, crew, shot, take, FLASHES)
        cut(pen, crew, shot)
        pen.say(handler, "WeaponCharged", weapon=item, charged=False)
        pen.wait(STEP)
        pen.say(handler, "WeaponCollected", weapons=[item])
    pen.say(crew.floor, "SetupClosed", setup=shot.name)
    pen.say(handler, "WeaponLockedUp", weapons=[item], store="prop-box")
    pen.say(handler, "StoreLocked", store="prop-box")


HOW = {"cold": cold, "hot": hot, "rubber": rubber, "flash": flash}


def shoot(pen: Pen, crew: Crew, shot: Shot) -> None:
    """Tell one setup, whatever its kind."""
    HOW[shot.kind](pen, crew, shot)
    pen.send()
