"""A served production for tests: a crew with keys, sessions, and a server that is real or not."""

from __future__ import annotations

import base64
import json
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import httpx2 as httpx
from starlette.testclient import TestClient

from coldproof.acts.base import Body
from coldproof.acts.day import DayOpened, UnitOpened
from coldproof.acts.production import KeyRevoked, PersonEnrolled, RoleAppointed
from coldproof.app import wiring
from coldproof.app.founding import Founding
from coldproof.app.house import House
from coldproof.app.serving import Hall, Live, serving
from coldproof.app.sessions import Sessions, session_text
from coldproof.app.settings import ORIGIN
from coldproof.desk.roster import key_text
from coldproof.keys.signing import Signer
from coldproof.log.tiles import read_bundle
from coldproof.web.application import application
from coldproof.web.assets import Assets
from coldproof.web.running import Asked, Open, open_server
from coldproof.web.shop import Options, Shop
from coldproof.words.ids import Day, DeviceId, PersonId, UnitId
from coldproof.words.people import Department, Role
from tests.small_log import Crew, id_of

TITLE = "Dry Creek"
DAY = "2026-11-25"
NO_OPTIONS = Options()
START_S, STOP_S = 20.0, 15.0


class Cast:
    """A production's folder, and its people's keys; notes that go on from each device's last."""

    def __init__(self, folder: Path, title: str = TITLE, **more: Any) -> None:
        """Found it; the founder is `producer`."""
        self.folder = folder
        settings = wiring.found(folder, Founding("producer", "producer"), title, **more)
        self.production, self.log_key = settings.production, settings.log_key
        self.crew = Crew(settings.production)
        own = wiring.signer_file(folder, "producer", "producer")
        self.crew.signers["producer@producer"] = wiring.load_signer(own)

    def signer(self, person: str, device: str | None = None) -> Signer:
        """Return somebody's key."""
        return self.crew.signer(person, device)

    def note(self, by: str, body: Body, **more: Any) -> bytes:
        """Return the next note of somebody's device."""
        return self.crew.note(by, body, wiring.now_us(), **more)

    def enrolling(self, *people: str, department: Department = Department.PROPS) -> list[bytes]:
        """Return the notes by which the founder enrolls people, each with a device of their own."""
        notes = []
        for person in people:
            joined = PersonEnrolled(person=PersonId(person), department=department)
            notes.append(self.note("producer", joined))
            notes.append(self.crew.enrolling(person))
        return notes

    def hat(self, person: str, role: Role) -> bytes:
        """Return the note that gives somebody a hat."""
        body = RoleAppointed(person=PersonId(person), role=role, first_day=Day(DAY))
        return self.note("producer", body)

    def vouched(self, person: str, role: Role, *by: str) -> list[bytes]:
        """Return the notes by which others of the crew give somebody a hat."""
        body = RoleAppointed(person=PersonId(person), role=role, first_day=Day(DAY))
        return [self.note(one, body) for one in by]

    def revoking(self, person: str, device: str | None = None) -> bytes:
        """Return the note that revokes a device."""
        body = KeyRevoked(person=PersonId(person), revoked=DeviceId(device or person))
        return self.note("producer", body)

    def opening_day(self, unit: str = "main") -> list[bytes]:
        """Return the notes that open a day and a unit."""
        opened = UnitOpened(unit=UnitId(unit), day=Day(DAY))
        return [self.note("producer", DayOpened(day=Day(DAY))), self.note("producer", opened)]


def coded(*notes: bytes) -> bytes:
    """Return notes as a post carries them."""
    return b"".join(len(note).to_bytes(2, "big") + note for note in notes)


def decoded(body: bytes, count: int) -> list[bytes]:
    """Return the notes of an answer with entries, however many."""
    if 0 < count <= 256:
        return list(read_bundle(body, count))
    notes, at = [], 0
    while at < len(body):
        size = int.from_bytes(body[at : at + 2], "big")
        notes.append(body[at + 2 : at + 2 + size])
        at += 2 + size
    assert len(notes) == count
    return notes


class Client:
    """One browser or script: requests to one production."""

    shop: Shop  # what the handlers share, where it is served in this process

    def __init__(self, http: Any, cast: Cast, origin: str = ORIGIN) -> None:
        """Say through which client."""
        self.http, self.cast, self.origin = http, cast, origin
        self.headers: dict[str, str] = {}

    @property
    def live(self) -> Live:
        """The production behind the door, where it is served in this process."""
        return self.shop.served[self.cast.production].live

    def path(self, path: str) -> str:
        """Return a path of the production."""
        return f"/p/{self.cast.production}/{path}"

    def get(self, path: str, **more: Any) -> Any:
        """Ask for something of the production."""
        return self.http.get(
            self.path(path), headers=self.headers | more.pop("headers", {}), **more
        )

    def post(self, path: str, **more: Any) -> Any:
        """Send something to the production."""
        headers = {"origin": self.origin} | self.headers | more.pop("headers", {})
        if "json" in more:  # in ASCII, so that what UTF-8 can not hold comes through
            more["content"] = json.dumps(more.pop("json")).encode("ascii")
            headers.setdefault("content-type", "application/json")
        return self.http.post(self.path(path), headers=headers, **more)

    def delete(self, path: str, **more: Any) -> Any:
        """Take something away."""
        headers = {"origin": self.origin} | self.headers | more.pop("headers", {})
        return self.http.delete(self.path(path), headers=headers, **more)

    def send(self, *notes: bytes) -> Any:
        """Post notes."""
        return self.post(
            "notes", content=coded(*notes), headers={"content-type": "application/octet-stream"}
        )

    def recorded(self, *notes: bytes) -> list[int]:
        """Post notes that must be recorded; return their positions."""
        said = self.send(*notes)
        assert said.status_code == 200, said.text
        assert {one["state"] for one in said.json()["outcomes"]} == {"recorded"}, said.text
        return [one["position"] for one in said.json()["outcomes"]]

    def opening(self, name: str, signer: Signer, **changed: Any) -> dict[str, str]:
        """Return what opens a session, some of it changed."""
        nonce = changed.pop("nonce", None) or self.post("challenge").json()["nonce"]
        told = {"origin": self.origin, "production": self.cast.production, "signed_name": name}
        told |= changed
        text = session_text(told["origin"], told["production"], told["signed_name"], nonce)
        signature = base64.b64encode(signer.sign(text)).decode()
        return {"name": name, "nonce": nonce, "signature": signature}

    def sign_in(self, person: str, device: str | None = None) -> Any:
        """Open a session by somebody's key, carried as a bearer token from now on."""
        name = f"{person}@{device or person}"
        said = self.post("session", json=self.opening(name, self.cast.signer(person, device)))
        if said.status_code == 200:
            self.headers["authorization"] = f"Bearer {said.json()['token']}"
            if hasattr(self.http, "cookies"):
                self.http.cookies.clear()
        return said


@contextmanager
def in_process(cast: Cast, options: Options = NO_OPTIONS, **more: Any) -> Iterator[Client]:
    """Serve a production without a network; `client.shop` is what the handlers share."""
    assets = Assets(more.pop("client", cast.folder / "no-client"))
    with serving(cast.folder, **more) as hall:

        def sessions(live: Live) -> Sessions:
            return wiring.sessions_of(live.house, hall.clock)

        app, shop = application(hall, sessions, options, assets)
        with TestClient(app, base_url=ORIGIN, follow_redirects=False) as http:
            client = Client(http, cast)
            client.shop = shop
            yield client


@contextmanager
def on_port(asked: Asked) -> Iterator[Open]:
    """Serve for real, on a port of this machine, in a thread; it must end in time."""
    with open_server(asked) as server:
        thread = threading.Thread(target=server.run, name="server")
        thread.start()
        try:
            wait_until(lambda: server.started)
            yield server
        finally:
            server.stop()
            thread.join(STOP_S)
            assert not thread.is_alive(), "the server did not end in time"


def asked_for(folder: Path, **more: Any) -> Asked:
    """Return a server on a free port of this machine."""
    return Asked(folder, **{"port": 0, "client": folder / "no-client", **more})


@contextmanager
def http_to(server: Open, **more: Any) -> Iterator[httpx.Client]:
    """Yield a client of a real server."""
    with httpx.Client(base_url=f"http://127.0.0.1:{server.port}", timeout=20, **more) as client:
        yield client


def wait_until(holds: Any, within_s: float = START_S) -> None:
    """Wait until something holds; fail when it does not in time."""
    until = time.monotonic() + within_s
    while not holds():
        assert time.monotonic() < until, "it did not come to hold in time"
        time.sleep(0.01)


def caught_up(live: Live) -> Live:
    """Return a production once its state is as new as its log."""
    wait_until(lambda: live.state_size == live.head.size)
    return live


__all__ = ["Cast", "Client", "Hall", "House", "Shop", "id_of", "key_text"]
