"""The twelfth day, under way: a rehearsal and a setup are over, the next setup is begun.

On the board stands then: G-1 cold with six dummies and shown to the lead; G-2 in the sheriff's
hand; G-3 quarantined, since nobody saw it for a moment; G-4 hot with two blanks; L-1 out and not
checked; three rubber guns in the street; everything else under lock.  Two people came
late, have not been told and are not near, and somebody asked to be shown G-4.
"""

from __future__ import annotations

from coldproof.app.demo.crew import Crew, Dates, Today, crews
from coldproof.app.demo.days import bulletin, meet, open_day
from coldproof.app.demo.guns import STEP, announce, check, hand_over
from coldproof.app.demo.marking import set_clock
from coldproof.app.demo.pen import Pen
from coldproof.app.demo.setups import begin, give_out, protect, shoot
from coldproof.app.demo.sheets import Camera, Out, Shot
from coldproof.words.units import MINUTE_US

NUMBER = 12
LATE = ("mixer", "gaffer")
SCENE = "29"
STREET = "main street"
CAMERA = Camera("main", "A", "23.976")
REHEARSAL = Shot("29R", SCENE, "rubber", items=("R-1", "R-2"), to=("lead", "outlaw-1"))
FIRST = Shot(
    "29A",
    SCENE,
    "cold",
    takes=3,
    guns=(Out("G-1", "lead", "D-4", 6), Out("G-3", "outlaw-1", "D-4", 6)),
)
NOW = Shot(
    "29B",
    SCENE,
    "cold",
    guns=(Out("G-1", "lead", "D-4", 6), Out("G-2", "sheriff", "D-4", 6)),
    items=("R-1", "R-2", "R-3"),
    to=("townsman-1", "townsman-2", "double"),
)
UNSEEN, UNCHECKED = "G-3", "L-1"
HOT = Out("G-4", "outlaw-2", "B-3", 2)


def morning(pen: Pen, dates: Dates, now_us: int) -> None:
    """Tell today until a minute or two before now."""
    day = Today(dates.name(0), dates.midnight_us(0), STREET)
    units = crews(split=False)
    crew = units[0]
    open_day(pen, units, day)
    meet(pen, units, day, LATE, [[REHEARSAL, FIRST, NOW]])
    set_clock(pen, CAMERA)
    pen.hour(day.midnight_us, 8, 10)
    shoot(pen, crew, REHEARSAL)
    bulletin(pen, crew.unit, dates.name(-1))
    pen.wait(120)
    shoot(pen, crew, FIRST)
    pen.until(now_us - 26 * MINUTE_US)
    under_way(pen, crew, now_us)


def under_way(pen: Pen, crew: Crew, now_us: int) -> None:
    """The setup that is begun: the tray is out, one gun is out, and one is ready to go."""
    cold, out = NOW.guns
    weapons = (cold.weapon, out.weapon, UNSEEN, UNCHECKED, HOT.weapon, *NOW.items)
    begin(pen, crew, NOW, weapons, purpose="take", shots=HOT.rounds)
    pen.say(crew.props, "StoreOpened", store="prop-box", purpose=f"setup {NOW.name}")
    pen.say(crew.props, "WeaponUnlocked", weapons=list(NOW.items), store="prop-box", unit="main")
    give_out(pen, crew.props, NOW)
    fetch_guns(pen, crew)
    protect(pen, crew, crew.blanks, NOW, HOT.weapon)
    check(pen, crew, crew.armorer, out)
    hand_over(pen, crew.armorer, out, NOW.name)
    pen.wait(40)
    pen.say(crew.armorer, "SightLost", weapons=[UNSEEN])
    pen.until(now_us - 9 * MINUTE_US)
    check(pen, crew, crew.blanks, HOT)
    pen.until(now_us - 5 * MINUTE_US)
    check(pen, crew, crew.armorer, cold)
    pen.wait(STEP)
    announce(pen, crew, HOT)
    pen.say("boom", "ShowRequested", weapon=HOT.weapon)
    pen.send()


def fetch_guns(pen: Pen, crew: Crew) -> None:
    """Both armorers open safe and box, and take out what the setup needs."""
    pen.say(crew.armorer, "StoreOpened", store="gun-safe", purpose=f"setup {NOW.name}")
    pen.say(crew.armorer, "StoreOpened", store="round-box", purpose=f"setup {NOW.name}")
    cold = [out.weapon for out in NOW.guns]
    mine = [*cold, UNSEEN]
    pen.say(crew.armorer, "WeaponUnlocked", weapons=mine, store="gun-safe", unit=crew.unit)
    theirs = [UNCHECKED, HOT.weapon]
    pen.say(crew.blanks, "WeaponUnlocked", weapons=theirs, store="gun-safe", unit=crew.unit)
    dummies = sum(out.rounds for out in NOW.guns)
    pen.say(crew.armorer, "RoundsDrawn", lot="D-4", count=dummies, unit=crew.unit)
    pen.say(crew.blanks, "RoundsDrawn", lot=HOT.lot, count=HOT.rounds, unit=crew.unit)
    pen.wait(STEP)
