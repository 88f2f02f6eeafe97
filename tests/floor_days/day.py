"""A told day, lived through the screens: each act by a tap on its person's phone, at its hour.

    day = Day(folder, "ordinary-day")
    day.live()
    day.unsaid == []        # what no screen could say, with the reason
    day.said                # what was said by a tap: the act, its taps, whether the no was held up

A tap that says several acts comes at the hour of the last of them.  The set's clock shows the hour
that the day tells, also where the day tells something late; what the server receives it reads by
its own clock, which never goes back.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any, NamedTuple

from coldproof.acts.codec import digest
from coldproof.app.replay import Step, tellings
from coldproof.desk.roster import key_name, key_text
from coldproof.exchange.day.story import read_story
from coldproof.log.note import read_note
from coldproof.state.facts import is_gun
from coldproof.words.floor import Known
from tests.floor_days.places import TRAY, begin
from tests.floor_days.search import Found, Sought, find
from tests.floor_days.wanted import Plain, Want, parts, strings, want_of
from tests.unit.desk.floor.driver import Floor, Phone, made

EXAMPLES = Path(__file__).parents[2] / "examples"
SOON = 10
LAST = 100_000
NOTHING: frozenset[int] = frozenset()
OPENING = {"ProductionOpened": "a production begins on the server, before there is a phone"}
"""What comes before the first act that a screen is for; recorded outright."""
BARE = "an older word: no screen chooses a working gun without what is in it"
NO_RIGHT = "an approval by somebody whose approval counts for nothing: no screen offers it"
UNSAID: dict[str, dict[int, str]] = {
    "ordinary-day": {48: BARE, 52: BARE},
    "hard-day": {98: BARE, 99: BARE, 100: BARE, 107: NO_RIGHT},
}
"""What no screen says, by number in the day; recorded outright, and listed as unsaid."""
BETWEEN = ("SetupBegun", "SetupClosed", "CameraRolled")
"""What is not tapped before something that comes earlier: it rests on what was said till then."""
TABLET_OF = "armorer"
"""Who has the weapons tablet; performers open their guest keys on it."""


class Said(NamedTuple):
    """One act, or a part of one, that a tap said."""

    want: Want
    taps: int  # of the whole tap, and all before it
    beside: int  # how many wanted acts the tap said
    id: str
    held: tuple[str, ...]  # the rules that refused it, when the no was held up first
    label: str
    route: str


class Day:
    """A day under way on one set: its floor, its phones, what was said and what was not."""

    stories = EXAMPLES

    def __init__(
        self, folder: Path, name: str, *, without: frozenset[int] = NOTHING, last: int = LAST
    ) -> None:
        """Open the production; everything after is said by `live`, but for acts left out."""
        self.name = name
        told = read_story((self.stories / f"{name}.toml").read_bytes(), f"{name}.toml")
        acts = tuple(one for one in told.acts if one.n <= last and one.n not in without)
        self.story = told._replace(acts=acts)
        self.told: tuple[Step, ...] = next(tellings(self.story)).steps
        self.floor = self.open_floor(folder)
        self.phones: dict[str, Phone] = {}
        self.entries: dict[int, list[str]] = {1: [self.first_id()]}  # by number: ids in the log
        self.said: list[Said] = []
        self.outright: list[tuple[Want, str]] = []
        self.unsaid: list[tuple[Want, str]] = []
        self.waiting: list[Want] = []
        self.todo: list[Want] = []
        self.latest_us = 0
        self.away = self.offline_from()

    def open_floor(self, folder: Path) -> Floor:
        """Return the set with its production opened."""
        return Floor(folder, self.story, 1)

    def first_id(self) -> str:
        """Return the id of the act that opened the production."""
        first = next(iter(self.floor.store.read(self.floor.production, 0, 1)))
        return digest(read_note(first).text)

    def offline_from(self) -> dict[str, str]:
        """Return which device loses its signal after which labeled act."""
        return {s.told.device: s.told.seen for s in self.told if s.told.seen is not None}

    # --- phones

    def phone(self, want: Want) -> Phone:
        """Return the phone, or the shared tablet, that an act is said on; its key is open there."""
        device = want.told.device
        holder = want.told.vouched_by or want.by
        if want.told.known is Known.GUEST_KEY:
            holder = device if device in self.floor.state.people else TABLET_OF
        if device not in self.phones:
            self.phones[device] = self.floor.phone(holder, device)
            self.floor.phones.remove(self.phones[device])  # read when it is taken in hand
        phone = self.phones[device]
        if phone.online:
            phone.sync()
        if want.told.known is Known.GUEST_KEY:
            for other in phone.keys[:]:
                if other != want.by:
                    phone.lock(other)
            phone.guest(want.by)
        else:
            phone.keys = [holder]
        return phone

    # --- one act after the other

    def live(self) -> None:
        """Say every act of the day after its first; what no screen says is recorded outright."""
        wants = [want_of(step) for step in self.told[1:]]
        for place, want in enumerate(wants):
            self.todo = wants[place + 1 : place + 1 + SOON]
            self.one(want)
            self.lose_signal(want)
        self.unsaid += [(one, "no tap came that says it") for one in self.waiting]

    def one(self, want: Want) -> None:
        """Say one act: by a tap, part by part, later with another, or outright."""
        why = OPENING.get(want.kind) or UNSAID.get(self.name, {}).get(want.n)
        if why is not None:
            self.outright_for(want, why)
            return
        phone = self.phone(want)
        found = self.search(phone, want)
        pieces = (want,) if found is not None else parts(want)
        for piece in pieces:
            self.piece(phone, piece, found)

    def piece(self, phone: Phone, want: Want, found: Found | None = None) -> None:
        """Say an act or a part of it; without a tap that says it, it waits for a later one."""
        found = found or self.search(phone, want)
        if found is None:
            self.waiting.append(want)
            return
        if any(one in self.todo for one in found.said if one is not None):
            self.waiting.append(want)  # the same tap says more, a little later
            return
        self.tap(phone, found)

    def search(self, phone: Phone, want: Want) -> Found | None:
        """Return the tap that says it, from where its person is or would go."""
        self.floor.clock.now_us = want.told.at_us
        if want.told.known is Known.PAPER:  # it is typed after everything that was told so far
            self.floor.clock.now_us = max(want.told.at_us, self.latest_us)
        state = phone.door.device.state
        non_guns = bool(want.items) and all(
            one in state.weapons and not is_gun(state.weapons[one].kit) for one in want.items
        )
        soon = self.soon(want)
        sought = Sought(want, tuple(self.mine(want)), soon, self.load(want), self.joins(want))
        if non_guns and want.kind in TRAY:  # a tray says more at once, so it is tried first
            found = find(phone, ("tray",), sought, None)
            if found is not None:
                return found
        return find(phone, begin(want), sought, self.near(phone, want))

    def near(self, phone: Phone, want: Want) -> tuple[str, Plain] | None:
        """Return the page that the phone shows, when it is about the same things."""
        mine = set(strings(want.body))
        named = phone.route.split("/")[1:2]
        return (phone.route, phone.draft) if named and named[0] in mine else None

    def mine(self, want: Want) -> list[Want]:
        """Return what waits to be said with this one: of the same weapon, or by the same person."""
        return [w for w in self.waiting if w.by == want.by or set(w.items) & set(want.items)]

    def soon(self, want: Want) -> tuple[Want, ...]:
        """Return what comes soon by the same person of the same things, nothing else in between."""
        found: list[Want] = []
        for other in self.todo:
            same = set(other.items) & set(want.items)
            if other.by == want.by and other.told.device == want.told.device:
                found.append(other)
            elif same or other.kind in BETWEEN:
                break
        return tuple(found)

    def load(self, want: Want) -> str | None:
        """Return what goes in at the check that this act begins or belongs to."""
        if want.kind not in ("ProvedEmpty", "RoundsProved"):
            return None
        weapon = want.body["weapon"]
        for step in self.told:
            if step.told.n < want.n:
                continue
            body: Any = step.entry.act.body
            if getattr(body, "weapon", None) != weapon or step.told.by != want.by:
                continue
            if type(body).__name__ == "RoundsProved":
                return f"{body.lot}:{sum(one.count for one in body.rounds)}"
            if step.told.n > want.n and type(body).__name__ in ("ProvedEmpty", "WeaponShown"):
                break
        return "none"

    def joins(self, want: Want) -> tuple[Plain, ...]:
        """Return the request of a newcomer's phone, which waits when somebody is enrolled."""
        if want.kind != "PersonEnrolled":
            return ()
        person = want.body["person"]
        signer = made(key_name(self.floor.production, person, person))
        asked = {
            "n": 1,
            "person": person,
            "department": want.body["department"],
            "device": person,
            "key": key_text(signer.public),
            "wants": [],
        }
        self.floor.signers[f"{person}@{person}"] = signer
        return (asked,)

    # --- the tap

    def tap(self, phone: Phone, found: Found) -> None:
        """Tap it; where the answer is no, it was done anyway and is said so."""
        online, phone.online = phone.online, False
        before = len(phone.waiting)
        self.press(phone, found)
        taps, held = found.taps, refused(phone)
        if held:
            taps += 1
            phone.tap("It was done anyway")
        notes = phone.waiting[before:]
        ids = [digest(read_note(one).text) for one in notes]
        assert len(ids) == len(found.said), (found.label, ids)
        for want, name in zip(found.said, ids, strict=True):
            if want is not None:
                self.said.append(Said(want, taps, found.many, name, held, found.label, found.route))
                self.entries.setdefault(want.n, []).append(name)
                self.waiting = [one for one in self.waiting if one is not want]
        phone.online = online
        if phone.online:
            self.server_clock()
            phone.send()

    def press(self, phone: Phone, found: Found) -> None:
        """Go the way to a tap and tap it."""
        phone.route, phone.draft = found.route, dict(found.draft)
        phone.do(found.do)

    def server_clock(self) -> None:
        """Let the server's clock show the latest hour so far: it never goes back."""
        self.latest_us = max(self.latest_us, self.floor.clock.now_us)
        self.floor.clock.now_us = self.latest_us

    def lose_signal(self, want: Want) -> None:
        """Take the signal from a phone after the last act that it saw; give it back in the end."""
        for device, label in self.away.items():
            phone = self.phones.get(device)
            if phone is None:
                continue
            if want.told.label == label:
                phone.sync()
                phone.online = False
            last = max(s.told.n for s in self.told if s.told.device == device and s.told.seen)
            if want.n >= last and not phone.online:
                self.server_clock()
                phone.send()

    def outright_for(self, want: Want, why: str) -> None:
        """Record an act that no screen says, as an ordinary device of its person would."""
        told = want.told
        self.floor.clock.now_us = told.at_us
        more: Plain = {} if told.known is Known.OWN_DEVICE else {"known": told.known.value}
        if told.vouched_by is not None:
            more["vouched_by"] = told.vouched_by
        if told.device != (told.vouched_by or want.by):
            more["device"] = told.device
        self.server_clock()
        name = self.floor.say(by=want.by, kind=want.kind, **want.body, **more)
        self.entries.setdefault(want.n, []).append(name)
        self.outright.append((want, why))
        if want.kind not in OPENING:
            self.unsaid.append((want, why))


def refused(phone: Phone) -> tuple[str, ...]:
    """Return the rules that the screen `no` names as refusing; nothing when it is not shown."""
    found = phone.refused
    if found is None:
        return ()
    return tuple(one["rule"] for one in found["judged"] if one["severity"] == "REFUSE")
