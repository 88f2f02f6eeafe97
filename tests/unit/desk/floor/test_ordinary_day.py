"""The weapon work of examples/ordinary-day.toml, done through the screens by its own people.

What is no weapon work is recorded as the day tells it.  No act that a screen made is refused by any
adopted pack, and in the end every weapon and every round is where the told day has it.
"""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts import condition, custody
from coldproof.acts.fields import plain
from coldproof.app.replay import tellings
from coldproof.app.story import Story, Told
from coldproof.desk.making import by_the_books
from coldproof.desk.reading import Reader
from coldproof.exchange.day.story import read_story
from coldproof.keys.signing import check
from coldproof.rules.judge import judge
from coldproof.state.fold import START, fold
from coldproof.state.model import SetState
from coldproof.words.units import MINUTE_US
from tests.unit.desk.floor.driver import PRODUCTION, Floor, Phone

DAY = Path(__file__).parents[4] / "examples" / "ordinary-day.toml"
BY_SCREEN = (
    *("RoundsDrawn", "RoundsStored", "StoreOpened", "StoreLocked"),
    *("ShowRequested", "ShowAnswered"),
)
ROLL = "CameraRolled"
GATE = (
    "Said. {serial} read from the metal",
    "6 chambers named one by one, each seen: empty",
    "Feed path seen: nothing in it",
    "Bore clear: a rod went through it",
)


def of_screens(told: Told) -> bool:
    family = type(told.body).__module__
    kind = type(told.body).__name__
    return family in (condition.__name__, custody.__name__) or kind in BY_SCREEN


class Ordinary:
    """The day from 08:50 on: its phones, and what is told of it beside the screens."""

    def __init__(self, folder: Path) -> None:
        self.story: Story = read_story(DAY.read_bytes(), "ordinary-day.toml")
        acts = self.story.acts
        self.place = next(n for n, t in enumerate(acts) if plain(t.body).get("setup") == "24A")
        self.floor = Floor(folder, self.story, self.place)
        self.first = self.floor.writer.ledger.size
        self.phones: dict[str, Phone] = {}

    def __getitem__(self, person: str) -> Phone:
        if person not in self.phones:
            self.phones[person] = self.floor.phone(person)
        self.floor.wait(4)
        return self.phones[person]

    def go_on(self, until: str, **fields: str) -> None:
        """Record what is told besides the screens, up to and with an act of this kind."""
        while True:
            told = self.story.acts[self.place]
            self.place += 1
            body = plain(by_the_books(self.floor.state, told.body))
            if not of_screens(told):
                self.floor.clock.move_to(told.at_us)
                self.floor.say(by=told.by, kind=type(told.body).__name__, **body)
            if type(told.body).__name__ == until and fields.items() <= body.items():
                return

    def shortly_before_the_roll(self) -> None:
        """Let time pass until four minutes before the roll that is told next."""
        rolls = (t for t in self.story.acts[self.place :] if type(t.body).__name__ == ROLL)
        self.floor.clock.move_to(next(rolls).at_us - 4 * MINUTE_US)

    def out(self, name: str, store: str) -> None:
        phone = self["armorer"]
        phone.open(f"weapon/{name}")
        phone.tap(f"Out of {store} for main: in my hand")

    def proved(self, name: str, serial: str, load: str) -> None:
        phone = self["armorer"]
        phone.open(f"weapon/{name}")
        phone.tap("Check it", load)
        for label in GATE:
            self["armorer"].tap(label.format(serial=serial))

    def seen(self, name: str, what: str, performer: str, call: str) -> None:
        for person in ("first-ad", "dp"):
            self[person].open(f"check/{name}")
            self[person].tap(f"I saw {what}, each place, and the whole from the empty gun on")
        self.shown(name, what, performer, call)

    def shown(self, name: str, what: str, performer: str, call: str) -> None:
        self[performer].open(f"check/{name}")
        self[performer].tap(f"I was shown each place: {what}. Clear")
        self["first-ad"].open(f"check/{name}")
        self["first-ad"].tap(f"Called: {call}")

    def handed(self, name: str, performer: str, setup: str) -> None:
        self["armorer"].open(f"handover/{name}")
        self["armorer"].tap(f"Offer it to {performer}, {setup}")
        assert self["armorer"].refused is None
        self[performer].open(f"handover/{name}")
        self[performer].tap("It is in my hand")
        assert self[performer].refused is None

    def dummies(self) -> None:
        """24A: six dummies, shown again between takes, asked to be shown, counted back."""
        self.go_on("SetupBegun", setup="24A")
        for store in ("gun-safe", "round-box"):
            self["armorer"].open(f"store/{store}")
            self["armorer"].tap("Opened for scene 24")
        self.out("G-1", "gun-safe")
        self.proved("G-1", "0417", "6 dummies of D-1")
        for _ in range(6):
            self["armorer"].tap("It rattles at the ear")
        self["armorer"].tap("6 dummies went in, before the same witness")
        self["armorer"].tap("6 dummies, each place seen and counted")
        self.seen("G-1", "6 dummies", "lead-performer", "Cold, six dummies")
        self.handed("G-1", "lead-performer", "24A")
        self.go_on("CutCalled", setup="24A")
        for first in (True, False):
            self["armorer"].open("weapon/G-1")
            self["armorer"].tap("Collected: in my hand")
            if first:
                self["script-supervisor"].open("show-me/G-1")
                self["script-supervisor"].tap("Show me G-1")
            self["armorer"].open("reshow/G-1")
            self["armorer"].tap("Said: no break", "6 dummies, each place seen and counted")
            self["first-ad"].open("check/G-1")
            if first:
                self["first-ad"].tap("I saw 6 dummies again, each place")
                self["armorer"].open("show-me/G-1")
                self["armorer"].tap("Shown: script-supervisor saw it")
                self.shown("G-1", "6 dummies", "lead-performer", "Cold, six dummies")
            else:
                words = "I saw 6 dummies again, and lead-performer looked and said: clear"
                self["first-ad"].tap(words, "Called: Cold, six dummies")
            self.handed("G-1", "lead-performer", "24A")
            self.go_on("CutCalled", setup="24A")
        self["armorer"].open("weapon/G-1")
        self["armorer"].tap("Collected: in my hand")
        self.back("G-1", "0417", "6 dummies of D-1 back in round-box, counted")
        self.go_on("SetupClosed", setup="24A")

    def back(self, name: str, serial: str, rounds: str | None) -> None:
        self["armorer"].open(f"return/{name}")
        self["armorer"].tap("All of these came out, each counted", "Prove it empty")
        for label in GATE:
            self["armorer"].tap(label.format(serial=serial))
        if rounds is not None:
            self["armorer"].tap(rounds)

    def blanks(self) -> None:
        """25A: two quarter loads a take; in the second one of them only clicks."""
        self["armorer"].open("return/G-1")
        self["armorer"].tap("Locked up in gun-safe")
        self.go_on("ProtectionSet", setup="25A")
        self.out("G-2", "gun-safe")
        for second in (False, True):
            self.shortly_before_the_roll()
            if second:
                self["armorer"].open("weapon/G-2")
                self["armorer"].tap("Load it, in one go", "2 quarter loads of B-1")
            else:
                self.proved("G-2", "0932", "2 quarter loads of B-1")
            self["armorer"].tap(*("Crimped, and no bullet in it",) * 2)
            self["armorer"].tap("2 quarter loads went in, before the same witness")
            self["armorer"].tap("2 quarter loads, each place seen and counted")
            call = "Hot, two quarter loads, toward nobody"
            self.seen("G-2", "2 blanks", "stunt-performer", call)
            self.handed("G-2", "stunt-performer", "25A")
            if second:
                self.clicked()
            else:
                self.go_on("CutCalled", setup="25A")
                self["armorer"].open("collect/G-2")
                self["armorer"].tap("2 were fired. Collected: in my hand")
            self.back("G-2", "0932", None)
        self.go_on("SetupClosed", setup="25A")
        self["armorer"].open("return/G-2")
        self["armorer"].tap("Locked up in gun-safe")
        for store in ("gun-safe", "round-box"):
            self["armorer"].open(f"store/{store}")
            self["armorer"].tap("Locked again")

    def clicked(self) -> None:
        """One was fired, the next only clicked."""
        self.go_on("CameraRolled", setup="25A")
        self.floor.say(by="armorer", kind="WeaponFired", weapon="G-2", lot="B-1", count=1)
        self.floor.say(by="armorer", kind="WeaponMisfired", weapon="G-2")
        self.go_on("CutCalled", setup="25A")
        self["armorer"].open("collect/G-2")
        self["armorer"].tap("No more were fired. Collected: in my hand")
        self.floor.wait(90)

    def empty(self) -> None:
        """24C: a rifle, empty; the day player has no phone and signs on the first AD's."""
        self.go_on("ZoneEntered")
        self["armorer"].open("store/gun-safe")
        self["armorer"].tap("Opened for scene 24")
        self.out("L-1", "gun-safe")
        self.knife_out()
        self["armorer"].open("weapon/L-1")
        self["armorer"].tap("Check it", "Nothing: it stays empty")
        self["armorer"].tap("Said. 7730 read from the metal", "Seen: it is off, and empty or away")
        self["armorer"].tap("1 chamber and 10 in the magazine named one by one, each seen: empty")
        self["armorer"].tap("Feed path seen: nothing in it", "Bore clear: light seen through it")
        for person in ("first-ad", "dp"):
            self[person].open("check/L-1")
            self[person].tap("I saw empty, each place, and the whole from the empty gun on")
        tablet = self["first-ad"]
        tablet.guest("day-player")
        tablet.open("check/L-1")
        tablet.tap("day-player: I was shown each place: empty. Clear", "Called: Cold, empty")
        self["armorer"].open("handover/L-1")
        self["armorer"].tap("Offer it to day-player, 24C")
        tablet.open("handover/L-1")
        tablet.tap("day-player: It is in my hand")
        self.go_on("CutCalled", setup="24C")
        self["armorer"].open("weapon/L-1")
        self["armorer"].tap("Collected: in my hand")
        self["propmaster"].open("weapon/K-1")
        self["propmaster"].tap("Collected: in my hand")
        self["armorer"].open("check/L-1/close")
        self["armorer"].tap("Said. 7730 read from the metal", "Seen: it is off, and empty or away")
        self["armorer"].tap("1 chamber and 10 in the magazine named one by one, each seen: empty")
        self["armorer"].tap("Feed path seen: nothing in it", "Bore clear: light seen through it")
        self.go_on("SetupClosed", setup="24C")
        self["armorer"].open("return/L-1")
        self["armorer"].tap("Locked up in gun-safe")
        self["armorer"].open("store/gun-safe")
        self["armorer"].tap("Locked again")
        self["propmaster"].open("return/K-1")
        self["propmaster"].tap("Locked up in prop-box")

    def knife_out(self) -> None:
        phone = self["propmaster"]
        phone.open("tray/out/prop-box")
        phone.tap("K-1", "1 item given out, each into its hand")

    def refused(self) -> list[str]:
        """Return every act since 08:50 that some adopted pack refuses."""
        ledger = self.floor.writer.ledger
        reader = Reader(check, ledger.tree.root, ledger.knows)
        state, found = START, []
        for note in self.floor.store.read(PRODUCTION, 0, ledger.size):
            read = reader.read(note)
            verdict = judge(state, read.entry.act, read.entry.at_us)
            if read.entry.position >= self.first and verdict.refused:
                kind = type(read.entry.act.body).__name__
                found.append(f"{kind} by {read.entry.act.by}: {verdict.refusals}")
            state = fold(state, (read.entry,))
        return found


@pytest.fixture(scope="module")
def day(tmp_path_factory: pytest.TempPathFactory) -> Ordinary:
    found = Ordinary(tmp_path_factory.mktemp("day"))
    found.dummies()
    found.blanks()
    found.empty()
    found.go_on("DayClosed")
    return found


def told_state() -> SetState:
    return next(tellings(read_story(DAY.read_bytes(), "ordinary-day.toml"), ())).after


def test_no_act_of_the_day_is_refused(day: Ordinary) -> None:
    assert day.refused() == []


def test_every_weapon_is_where_the_told_day_has_it(day: Ordinary) -> None:
    for name, weapon in told_state().weapons.items():
        mine = day.floor.state.weapons[name]
        assert (mine.custody.kind, mine.custody.place) == (
            weapon.custody.kind,
            weapon.custody.place,
        )
        assert (name, mine.suspicions, mine.inside) == (name, (), ())


def test_every_round_is_where_the_told_day_has_it(day: Ordinary) -> None:
    places = ("stored", "carried", "loaded", "fired", "misfired", "scrapped", "wanting", "surplus")
    for name, lot in told_state().lots.items():
        mine = day.floor.state.lots[name]
        assert {p: getattr(mine, p) for p in places} == {p: getattr(lot, p) for p in places}


def test_nothing_stands_in_the_way_at_its_end(day: Ordinary) -> None:
    assert day.floor.state.blocks == {}
    assert day.floor.state.day is None or day.floor.state.day_closed is not None
