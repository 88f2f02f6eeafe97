"""Gaps of the work: what began and has no end among the entries, and what nobody counted or saw."""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.acts.custody import HandoverAccepted
from coldproof.desk.history.clearances import showing_of
from coldproof.desk.history.custody import NOWHERE
from coldproof.desk.history.rows import ClearanceRow, Gap, GapKind
from coldproof.desk.history.step import Step, went_astray
from coldproof.desk.views import custody_told
from coldproof.desk.wording import words_of
from coldproof.state.closing import AWAY, differences
from coldproof.state.facts import is_gun, is_handler, unexplained
from coldproof.state.model import SetState
from coldproof.words.sentence import joined, told, word
from coldproof.words.units import span_text


class WeaponsOut:
    """Collects weapons that are out while no act names them for longer than `quiet_us`."""

    def __init__(self, quiet_us: int) -> None:
        """Begin with no weapon named."""
        self.quiet_us = quiet_us
        self.named: dict[str, tuple[int, int]] = {}  # weapon: position, time of the last act on it
        self.found: list[Gap] = []

    def see(self, step: Step) -> None:
        """Take one entry."""
        for name in step.weapons():
            known = step.before.weapons.get(name)
            last = self.named.get(name)
            if known is not None and last is not None and known.custody.kind not in AWAY:
                quiet = step.now_us - last[1]
                if quiet > self.quiet_us:
                    says = told(
                        "{name} was {where}, and for {quiet} no act names it.",
                        name=name,
                        where=custody_told(known.custody),
                        quiet=span_text(quiet),
                    )
                    places = (last[0], step.entry.position)
                    self.found.append(Gap(GapKind.QUIET, name, says, places))
            self.named[name] = (step.entry.position, step.now_us)
            if went_astray(step, name):
                self.found.append(astray(step, name))
        self.unchecked(step)

    def unchecked(self, step: Step) -> None:
        """Add a gun that somebody who is no handler took under no check that stood."""
        body = step.act.body
        if not isinstance(body, HandoverAccepted) or is_handler(step.before, step.act.by):
            return
        weapon = step.before.weapons.get(body.weapon)
        if weapon is None or not is_gun(weapon.kit):
            return
        if showing_of(step.before, weapon) is None:
            says = told(
                "{weapon} was taken by {who} while no check of it stood.",
                weapon=body.weapon,
                who=step.act.by,
            )
            places = (step.entry.position,)
            self.found.append(Gap(GapKind.UNCHECKED, body.weapon, says, places))

    def done(self, after: SetState) -> Iterator[Gap]:
        """Yield what was found, then the weapons that are out at the end."""
        yield from self.found
        for name, weapon in after.weapons.items():
            if weapon.custody.kind in AWAY:
                continue
            position, at_us = self.named.get(name, (weapon.position, after.now_us))
            quiet = after.now_us - at_us
            says = told(
                "{name} is {where} at the end of these entries, {quiet} after the last act that"
                " names it."
                if quiet
                else "{name} is {where} at the end of these entries.",
                name=name,
                where=custody_told(weapon.custody),
                quiet=span_text(quiet),
            )
            yield Gap(GapKind.OUT, name, says, (position,))


def astray(step: Step, name: str) -> Gap:
    """Return the gap of a move that does not follow: where the weapon was by the record, and is."""
    before = step.before.weapons.get(name)
    says = told(
        "{who} told of {weapon}: {what}. By the record it was {before}, and since then {after}.",
        who=step.act.by,
        weapon=name,
        what=word(words_of(step.kind)),
        before=word(NOWHERE) if before is None else custody_told(before.custody),
        after=custody_told(step.after.weapons[name].custody),
    )
    return Gap(GapKind.ASTRAY, name, says, (step.entry.position,))


class Floor:
    """Collects meetings, meals, rolls and days that have a beginning and no end."""

    def __init__(self) -> None:
        """Begin with none under way."""
        self.found: list[Gap] = []
        self.meetings: dict[str, int] = {}  # id, position: nobody signed in yet
        self.meals: dict[str, int] = {}  # unit, position
        self.out: dict[tuple[str, str], int] = {}  # day and unit: where its weapons first came out
        self.met: set[tuple[str, str]] = set()  # days and units that had a meeting

    def see(self, step: Step) -> None:
        """Take one entry."""
        match step.kind:
            case "DayOpened" | "DayClosed":
                self.day(step)
            case "WeaponUnlocked":
                unit, day = getattr(step.act.body, "unit", ""), step.after.day
                self.out.setdefault((day or "", unit), step.entry.position)
            case "MeetingHeld":
                self.met.add(
                    (getattr(step.act.body, "day", ""), getattr(step.act.body, "unit", ""))
                )
                self.meetings[step.entry.id] = step.entry.position
            case "MeetingAttended":
                for name in step.act.answers:
                    self.meetings.pop(name, None)
            case "MealBegan" | "MealEnded" | "UnitOpened":
                self.meal(step, getattr(step.act.body, "unit", ""))
            case "CameraRolled":
                self.roll(step, getattr(step.act.body, "setup", ""))
            case _:
                pass

    def day(self, step: Step) -> None:
        """Take a day that opens or closes."""
        before, after = step.before, step.after
        if before.day is not None and after.day is not None and before.day != after.day:
            says = told(
                "Day {day} was not closed when day {next} was opened.",
                day=before.day,
                next=after.day,
            )
            self.found.append(Gap(GapKind.DAY, before.day, says, (step.entry.position,)))
        if before.day is not None and after.day is None:
            self.found += uncounted(step, before.day)

    def meal(self, step: Step, unit: str) -> None:
        """Take a meal that begins or ends, or a new day of a unit with a meal under way."""
        now = step.after.units.get(unit)
        if now is None:
            return
        if now.meal is None:
            position = self.meals.pop(unit, None)
            if position is not None and step.kind == "UnitOpened":
                self.found.append(meal_gap(unit, position))
        elif now.meal == step.entry.position:
            self.meals.setdefault(unit, step.entry.position)

    def roll(self, step: Step, setup: str) -> None:
        """Take a roll; one before it had no cut."""
        known = step.before.setups.get(setup)
        if known is not None and known.rolled is not None:
            says = told(
                "Setup {setup} rolled again, and no cut was called since the roll before.",
                setup=setup,
            )
            places = (known.rolled, step.entry.position)
            self.found.append(Gap(GapKind.FLOOR, setup, says, places))

    def done(self, after: SetState) -> Iterator[Gap]:
        """Yield what was found, then what is under way at the end."""
        yield from self.found
        for (day, unit), position in self.out.items():
            if (day, unit) not in self.met:
                says = told(
                    "Weapons came out for unit {unit} on day {day}, and no meeting of it on that"
                    " day is among these entries."
                    if day
                    else "Weapons came out for unit {unit} on day of none, and no meeting of it on"
                    " that day is among these entries.",
                    unit=unit,
                    day=day,
                )
                yield Gap(GapKind.MEETING, unit, says, (position,))
        for position in self.meetings.values():
            says = told(
                "Nobody but its leaders signed in to the meeting at position {position}.",
                position=position,
            )
            yield Gap(
                GapKind.MEETING, told("position {position}", position=position), says, (position,)
            )
        for unit, position in self.meals.items():
            yield meal_gap(unit, position)
        for name, setup in after.setups.items():
            if setup.rolled is not None:
                says = told("Setup {name} rolled, and no cut was called.", name=name)
                yield Gap(GapKind.FLOOR, name, says, (setup.rolled,))
        begun = [name for name, setup in after.setups.items() if setup.open]
        if begun:
            places = tuple(after.setups[name].position for name in begun)
            says = told(
                "Begun and not closed: setups {names}."
                if len(begun) > 1
                else "Begun and not closed: setup {names}.",
                names=", ".join(begun),
            )
            yield Gap(GapKind.FLOOR, told("setups"), says, places)
        if after.day is not None:
            where = () if after.day_opened is None else (after.day_opened.position,)
            says = told("Day {day} is open at the end of these entries.", day=after.day)
            yield Gap(GapKind.DAY, after.day, says, where)


def meal_gap(unit: str, position: int) -> Gap:
    """Return the gap of a meal that nobody ended."""
    says = told(
        "The meal of unit {unit} at position {position} has no end.", unit=unit, position=position
    )
    return Gap(GapKind.FLOOR, unit, says, (position,))


def uncounted(step: Step, day: str) -> Iterator[Gap]:
    """Yield the lots not counted since they moved, and what did not balance, at a day's close."""
    here = step.entry.position
    state = step.before
    for name, lot in state.lots.items():
        counted = -1 if lot.counted is None else lot.counted
        if lot.moved > counted:
            says = told(
                "When day {day} closed, lot {name} had not been counted since its rounds last"
                " moved at position {moved}.",
                day=day,
                name=name,
                moved=lot.moved,
            )
            yield Gap(GapKind.COUNT, name, says, (lot.moved, here))
        if lot.carried > 0 or lot.loaded > 0:
            places = [told("{n} carried", n=lot.carried)] if lot.carried > 0 else []
            places += [told("{n} in guns", n=lot.loaded)] if lot.loaded > 0 else []
            says = told(
                "When day {day} closed, not all of lot {name} was stored: {places}.",
                day=day,
                name=name,
                places=joined(", ", places),
            )
            yield Gap(GapKind.BALANCE, name, says, (here,))
    lots, weapons = differences(state)
    for name in lots:
        lot = state.lots[name]
        parts = [told("{n} wanting", n=lot.wanting)] if lot.wanting > 0 else []
        parts += [told("{n} unexplained", n=unexplained(lot))] if unexplained(lot) else []
        says = told(
            "When day {day} closed, lot {name} did not balance: {parts}.",
            day=day,
            name=name,
            parts=joined(", ", parts),
        )
        yield Gap(GapKind.BALANCE, name, says, (here,))
    for name in weapons:
        where = custody_told(state.weapons[name].custody)
        says = told(
            "When day {day} closed, {name} was under no lock: {where}.",
            day=day,
            name=name,
            where=where,
        )
        yield Gap(GapKind.BALANCE, name, says, (here,))


def checks(rows: tuple[ClearanceRow, ...]) -> Iterator[Gap]:
    """Yield the checks under which a gun was taken and that nobody saw or was shown."""
    for row in rows:
        if not row.spent_to:
            continue
        where = (row.position, *(() if row.closed_position is None else (row.closed_position,)))
        what = told(
            "the re-show at position {position}"
            if row.shows_again
            else "the check at position {position}",
            position=row.position,
        )
        if not row.witnesses:
            says = told(
                "{who} took {weapon} under {what}, and nobody from outside the weapons team is"
                " recorded as having seen all of it.",
                who=row.spent_to,
                weapon=row.weapon,
                what=what,
            )
            yield Gap(GapKind.CHECK, row.weapon, says, where)
        if row.spent_to not in row.shown_to:
            says = told(
                "{who} took {weapon} under {what}, and is not recorded as having been shown it.",
                who=row.spent_to,
                weapon=row.weapon,
                what=what,
            )
            yield Gap(GapKind.CHECK, row.weapon, says, where)


def serials(after: SetState, read: dict[str, int]) -> Iterator[Gap]:
    """Yield the guns whose serial is not recorded, or was never read from the metal."""
    for name, weapon in after.weapons.items():
        if not is_gun(weapon.kit):
            continue
        if weapon.kit.serial_last4 is None:
            says = told("No serial of {name} is recorded, not even its last four.", name=name)
            yield Gap(GapKind.SERIAL, name, says)
        elif name not in read:
            says = told(
                "The last four of the serial of {name} were never read from the metal.", name=name
            )
            yield Gap(GapKind.SERIAL, name, says)
