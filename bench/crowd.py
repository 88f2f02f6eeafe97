"""A crowd of devices on one set: their keys, their notes, and HTTP from many of them at once."""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from itertools import count
from pathlib import Path
from typing import NamedTuple

from coldproof.acts.base import Act, Body
from coldproof.acts.codec import digest
from coldproof.acts.day import ZoneEntered, ZoneLeft
from coldproof.acts.production import DeviceEnrolled, PersonEnrolled
from coldproof.app import wiring
from coldproof.app.acting import signed
from coldproof.app.batch import Receipt
from coldproof.app.founding import Founding
from coldproof.app.settings import Settings
from coldproof.desk.roster import key_name, key_text
from coldproof.keys.signing import Signer, new_signer
from coldproof.log.note import read_note
from coldproof.log.tiles import entry_bundle
from coldproof.words.ids import DeviceId, Digest, Label, PersonId, PublicKey, UnitId
from coldproof.words.people import Department

HEAD_END = b"\r\n\r\n"
UNIT = UnitId("main")


class Device:
    """One device of one person, and what it says next: that they came near, that they left."""

    def __init__(self, production: str, person: str, name: str, signer: Signer) -> None:
        """Begin: it has said nothing yet."""
        self.production, self.person = production, person
        self.name, self.signer = name, signer
        self.chain: tuple[int, str] | None = None

    def act(self, body: Body, at_us: int) -> bytes:
        """Return the signed note of an act."""
        seq, previous = self.chain or (0, None)
        act = Act(
            production=Label(self.production),
            body=body,
            by=PersonId(self.person),
            device=DeviceId(self.name),
            seq=seq + 1,
            at_us=at_us,
            previous=None if previous is None else Digest(previous),
        )
        note = signed(act, self.signer)
        self.chain = act.seq, digest(read_note(note).text)
        return note

    def notes(self, at_us: int) -> Iterator[bytes]:
        """Yield note after note, a second apart by this device's clock."""
        me = (PersonId(self.person),)
        for step in count():
            body = ZoneLeft(people=me, unit=UNIT) if step % 2 else ZoneEntered(people=me, unit=UNIT)
            yield self.act(body, at_us + step * 1_000_000)


class Crowd(NamedTuple):
    """A production in a folder, and its devices."""

    folder: Path
    settings: Settings
    devices: tuple[Device, ...]


def gather(folder: Path, size: int, origin: str) -> Crowd:
    """Make a production with so many people, each with a device of their own."""
    founding = Founding("producer", "laptop")
    settings = wiring.found(folder, founding, "Crowd", origin=origin)
    now = wiring.now_us()
    names = [f"crew-{n}" for n in range(size)]
    with wiring.opened(folder) as house, wiring.writing(house) as writer:
        signer = wiring.signer_of(house, "producer", "laptop")
        production = settings.production
        house.follower.catch_up()
        founder = Device(production, "producer", "laptop", signer)
        founder.chain = house.follower.reader.chains["laptop"]
        devices = []
        notes = []
        for name in names:
            key = new_signer(key_name(production, name, name))
            joined = PersonEnrolled(person=PersonId(name), department=Department.CAMERA)
            enrolled = DeviceEnrolled(
                person=PersonId(name),
                enrolled=DeviceId(name),
                key=PublicKey(key_text(key.public)),
            )
            notes += [founder.act(body, now) for body in (joined, enrolled)]
            devices.append(Device(production, name, name, key))
        for outcome in writer.record_all(notes):
            if not isinstance(outcome, Receipt):
                raise SystemExit(f"bench: an enrollment came to {outcome}; a receipt would do")
    return Crowd(folder, settings, tuple(devices))


class Client:
    """One connection that is kept alive."""

    def __init__(self, host: str, port: int, origin: str) -> None:
        """Say where to; nothing is opened yet."""
        self.host, self.port, self.origin = host, port, origin
        self._streams: tuple[asyncio.StreamReader, asyncio.StreamWriter] | None = None

    async def post(self, path: str, body: bytes) -> tuple[int, bytes]:
        """Post a body and return the answer's status and body."""
        if self._streams is None:
            self._streams = await asyncio.open_connection(self.host, self.port)
        reader, writer = self._streams
        head = (
            f"POST {path} HTTP/1.1\r\nHost: localhost:{self.port}\r\nOrigin: {self.origin}\r\n"
            f"Content-Type: application/octet-stream\r\nContent-Length: {len(body)}\r\n\r\n"
        )
        writer.write(head.encode("ascii") + body)
        answer = await reader.readuntil(HEAD_END)
        lines = answer.decode("latin-1").lower().split("\r\n")
        length = next(int(line[15:]) for line in lines if line.startswith("content-length:"))
        return int(lines[0].split(" ")[1]), await reader.readexactly(length)

    def close(self) -> None:
        """Let go of the connection."""
        if self._streams is not None:
            self._streams[1].close()


def bundled(note: bytes) -> bytes:
    """Return one note as a body of a post."""
    return entry_bundle((note,))
