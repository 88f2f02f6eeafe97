"""A phone without a browser: its own key, session and copy of the log, all over HTTP.

It shows the screens that a browser shows, by the same Python, and sends what is signed to the same
addresses; keys, age files and the work that a box costs are done by libraries of this Python.
"""

from __future__ import annotations

import base64
import datetime as dt
import hashlib
import struct
from types import SimpleNamespace
from typing import Any, NamedTuple

import httpx2 as httpx

from coldproof.acts.codec import digest
from coldproof.app.acting import signed
from coldproof.desk.floor.device import read_said
from coldproof.desk.making import Seen, act_of
from coldproof.desk.roster import handle, key_name, key_text
from coldproof.desk.voice.boxes import WORK
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.note import read_note
from coldproof.log.tiles import entry_bundle
from coldproof.state.model import SetState
from tests.e2e.voice_story.place import Place
from tests.served import Client, decoded
from tests.unit.desk.floor import driver, speaking

Plain = dict[str, Any]
PATIENCE_S = 60.0
HEAD = struct.Struct(">QQI")  # before each box: position, hour, length


class Box(NamedTuple):
    """A box as the server gives it."""

    data: bytes
    position: int
    at_us: int


def work(box: bytes, bits: int) -> int:
    """Return a number for a box, found by trying, as a phone does; about 2^bits tries."""
    begun = hashlib.sha256(WORK + hashlib.sha256(box).digest())
    number = 0
    while True:
        tried = begun.copy()
        tried.update(number.to_bytes(8, "big"))
        if int.from_bytes(tried.digest()[:8], "big") >> (64 - bits) == 0:
            return number
        number += 1


class Line(Client):
    """A phone's line to the server."""

    def __init__(self, place: Place, signer: Signer) -> None:
        """Dial; nobody is signed in."""
        http = httpx.Client(base_url=place.origin, timeout=PATIENCE_S)
        cast = SimpleNamespace(production=place.production, signer=lambda *_: signer)
        super().__init__(http, cast, place.origin)  # type: ignore[arg-type]  # all that it asks for

    def told(self) -> Plain:
        """Return who reads, and what a box must be."""
        found: Plain = self.http.get(self.path("readers")).json()
        return found

    def boxes(self, first: int = 0) -> list[Box]:
        """Return every box that the server gives."""
        found: list[Box] = []
        while True:
            said = self.http.get(self.path("boxes"), params={"from": first})
            assert said.status_code == 200, said.text
            data, at = said.content, 0
            while at < len(data):
                position, hour, size = HEAD.unpack_from(data, at)
                at += HEAD.size
                found.append(Box(data[at : at + size], position, hour))
                at += size
            if (upto := int(said.headers["coldproof-upto"])) <= first or not data:
                return found
            first = upto

    def hand_in(self, box: bytes, commitment: str | None = None) -> str:
        """Hand a box in, its work done; return the strip."""
        said = self.post_box(box, commitment)
        assert said.status_code == 200, said.text
        return str(said.text)

    def post_box(self, box: bytes, commitment: str | None = None, bits: int | None = None) -> Any:
        """Send a box as any phone does, without a session; return what the server said."""
        told = self.told()
        place = told["bytes"].index(len(box)) if len(box) in told["bytes"] else 0
        number = work(box, told["bits"][place] if bits is None else bits)
        name = commitment or key_text(new_signer("nobody").public)
        body = name.encode() + number.to_bytes(8, "big") + box
        headers = {"content-type": "application/octet-stream", "origin": self.origin}
        return self.http.post(self.path("boxes"), content=body, headers=headers)


class Values:
    """The values beside the log, as a phone hands them in and asks for them."""

    def __init__(self, line: Line) -> None:
        """Ask through a line."""
        self._line = line

    def __setitem__(self, digest: str, value: bytes) -> None:
        headers = {"content-type": "application/octet-stream"}
        said = self._line.post("values", content=value, headers=headers)
        assert said.status_code == 200, said.text
        assert said.json()["digest"] == digest

    def get(self, digest: str) -> bytes | None:
        """Return a value, or none where it is not given."""
        said = self._line.get(f"values/{digest}")
        assert said.status_code in (200, 403, 404, 410), said.text
        return said.content if said.status_code == 200 else None


class Ground:
    """What a phone of tests/unit/desk/floor asks of its floor, and of the server of boxes."""

    def __init__(self, place: Place, signer: Signer) -> None:
        """Stand on a set with one key."""
        self.place, self.signer, self.line = place, signer, Line(place, signer)
        self.production, self.log = place.production, place.log_key
        self.values, self.zone_minutes = Values(self.line), 0

    @property
    def now_us(self) -> int:
        """The one clock of the set."""
        return self.place.now_us

    def key(self, person: str, device: str) -> Signer:
        """Return the phone's own key."""
        assert self.signer.name == key_name(self.production, person, device)
        return self.signer

    def post(self, notes: list[bytes]) -> None:
        """Send notes; all must be recorded."""
        if notes:
            self.line.recorded(*notes)

    def take(self, box: bytes, commitment: str | None) -> str:
        """Hand a box in; return the strip."""
        return self.line.hand_in(box, commitment)

    def given(self) -> list[tuple[bytes, int, int]]:
        """Return the boxes that the server gives."""
        return [(one.data, one.position, one.at_us) for one in self.line.boxes()]


class Member(driver.Phone):
    """Somebody of the crew with a phone of their own."""

    floor: Any

    def __init__(self, place: Place, person: str, signer: Signer | None = None) -> None:
        """Have a phone with a key that nobody knows yet, or with this one."""
        device = person
        ground = Ground(place, signer or new_signer(key_name(place.production, person, device)))
        self.ground, self.line, self.seen_size = ground, ground.line, 0
        super().__init__(ground, person, device, known=False)  # type: ignore[arg-type]  # the same
        self.keys = [person]
        self.window = speaking.Window(self, ground)  # type: ignore[arg-type]  # as both ask of it

    # --- the log

    def sync(self) -> None:
        """Read what the log has and this phone has not; before it is let in, nothing."""
        if "authorization" not in self.line.headers:
            return
        while True:
            said = self.line.get(f"entries?from={self.door.copy.size}")
            assert said.status_code == 200, said.text
            count = int(said.headers["coldproof-count"])
            if not count:
                return
            bundle = said.content
            checkpoint = base64.b64decode(said.headers["coldproof-checkpoint"])
            self.door.triples(bundle, count, checkpoint)
            good = [check(*triple) for triple in self.door.split]
            self.door.take(bundle, count, checkpoint, good)

    def open(self, route: str) -> Plain:
        """Open a screen, the log read before."""
        self.sync()
        return super().open(route)

    def lend(self, first: int, last: int) -> None:
        """Lend entries of the record."""
        said = self.line.get(f"entries?from={first}")
        notes = decoded(said.content, int(said.headers["coldproof-count"]))[: last - first]
        self.door.lend(first, entry_bundle(notes), len(notes))

    @property
    def state(self) -> SetState:
        """What is so now, by this phone's own copy."""
        self.sync()
        return self.door.copy.state

    # --- joining, saying

    def ask_to_join(self, department: str) -> Plain:
        """Ask, as a newcomer's phone does; return the request."""
        asked = {"person": self.person, "device": self.device, "department": department}
        asked["key"] = key_text(self.ground.signer.public)
        said = self.line.post("joins", json=asked)
        assert said.status_code == 201, said.text
        found: Plain = said.json()
        return found

    def sign_in(self) -> None:
        """Open a session, and read the log."""
        said = self.line.sign_in(self.person, self.device)
        assert said.status_code == 200, said.text
        self.sync()

    def note(self, kind: str, **fields: Any) -> bytes:
        """Return the signed note of an act, as this phone would say it now."""
        self.sync()
        said = {"kind": kind, "by": self.person, **fields}
        hand, body, answers = read_said(said, self.device)
        copy = self.door.copy
        chain = copy.reader.chains.get(handle(self.person, self.device))
        seen = Seen(copy.size, copy.root(), chain)
        production = self.ground.production
        act = act_of(production, copy.state, seen, hand, body, self.ground.now_us, answers)
        return signed(act, self.ground.signer)

    def say(self, kind: str, **fields: Any) -> str:
        """Sign an act and send it; return its id once it is on the log."""
        note = self.note(kind, **fields)
        self.ground.post([note])
        self.sync()
        return digest(read_note(note).text)

    def told(self, kind: str, **fields: Any) -> Plain:
        """Sign an act and send it, whatever becomes of it; return what the server said."""
        said = self.line.send(self.note(kind, **fields))
        found: Plain = said.json()
        return found


class Founder(Member):
    """The founder, a producer: lets people in."""

    def __init__(self, place: Place) -> None:
        """Take the key that lies on the laptop."""
        super().__init__(place, "producer", place.founder())
        self.sign_in()

    def let_in(self, member: Member, department: str, *hats: str) -> None:
        """Enroll who asked, with these hats, and have their phone sign in."""
        asked = member.ask_to_join(department)
        waiting = {one["number"]: one for one in self.line.get("joins").json()}
        mine = waiting[asked["number"]]
        self.enroll(mine["person"], mine["device"], mine["key"], mine["department"], *hats)
        member.sign_in()

    def enroll(self, person: str, device: str, key: str, department: str, *hats: str) -> None:
        """Put a person, their device and their hats on the log."""
        self.say("PersonEnrolled", person=person, department=department)
        self.say("DeviceEnrolled", person=person, enrolled=device, key=key)
        for hat in hats:
            self.say("RoleAppointed", person=person, role=hat, first_day=self.day)

    @property
    def day(self) -> str:
        """The day that is open, or the machine's."""
        return self.state.day or today(self.ground.now_us)


def today(now_us: int) -> str:
    """Return the day of an hour, at Greenwich."""
    return dt.datetime.fromtimestamp(now_us / 1e6, dt.UTC).date().isoformat()
