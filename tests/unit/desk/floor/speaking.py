"""What the window does for sealed things, in Python: chance, keys, boxes; the server is a list."""

from __future__ import annotations

import base64
import json
import secrets
from typing import Any

from coldproof.acts.base import Act
from coldproof.acts.codec import digest as digest_of
from coldproof.acts.voice import SealedPosted
from coldproof.desk.roster import handle, key_name, key_text
from coldproof.desk.voice.boxes import Strip, strip_text
from coldproof.desk.voice.messages import REPORTER
from coldproof.keys.signing import Signer, new_signer
from coldproof.log.note import write_note
from coldproof.words.ids import CLERK, DeviceId, Digest, Label, PersonId
from coldproof.words.units import HOUR_US
from tests.age_box import identity_of, new_identity, opened, sealed
from tests.unit.desk.floor.driver import Floor, Phone

Plain = dict[str, Any]


def b64(data: bytes) -> str:
    return base64.b64encode(data).decode()


def chance() -> str:
    return b64(secrets.token_bytes(32))


class Server:
    """The boxes that were handed in, and those that are on the log."""

    def __init__(self, floor: Floor) -> None:
        self.floor = floor
        self.handed: list[tuple[bytes, str | None]] = []
        self.posted: list[tuple[bytes, int, int]] = []
        self.withheld: set[bytes] = set()
        self.values: dict[str, bytes] = {}

    def take(self, box: bytes, commitment: str | None) -> str:
        """Keep a box; return the strip."""
        self.handed.append((box, commitment))
        by_us = self.floor.now_us + 12 * HOUR_US
        strip = Strip(
            self.floor.production, digest_of(box), commitment or key_text(bytes(32)), by_us
        )
        text = strip_text(strip)
        return write_note(text, (self.floor.clerk.line(text),)).decode()

    def enter(self) -> None:
        """Put everything that waits into the log."""
        floor = self.floor
        for box, commitment in self.handed:
            body = SealedPosted(
                box=Digest(digest_of(box)),
                size_class=1,
                commitment=None if commitment is None else Digest(commitment),
            )
            act = Act(
                production=Label(floor.production),
                body=body,
                by=PersonId(CLERK),
                device=DeviceId(CLERK),
                seq=1,
                at_us=floor.now_us,
            )
            position = floor.writer.ledger.size
            floor.post([floor.writer.arrived(act)])
            self.posted.append((box, position, floor.now_us))
        self.handed = []

    def given(self) -> list[tuple[bytes, int, int]]:
        """Return the boxes that it gives to who asks."""
        return [one for one in self.posted if one[0] not in self.withheld]


class Window:
    """One phone's window: does the calls of sealed things that its screens ask for."""

    def __init__(self, phone: Phone, server: Server) -> None:
        self.phone, self.server = phone, server
        self.identity: Any = None  # of a reader

    def voice(self, **asked: Any) -> Plain:
        found: Plain = json.loads(self.phone.door.voice(json.dumps(asked)))
        return found

    def tap(self, *labels: str) -> None:
        """Tap, and do at once what only a window can."""
        for label in labels:
            before = len(self.phone.called)
            self.phone.tap(label)
            for do in self.phone.called[before:]:
                self.do(do["name"], do["values"])

    def go(self, values: Plain, **more: Any) -> None:
        self.phone.route, self.phone.draft = values["then"], more

    def do(self, name: str, values: Plain) -> None:
        phone = self.phone
        if name == "voice-begin":
            self.voice(do="begin", chance=b64(secrets.token_bytes(11)))
            self.go(values, **{**phone.draft, "step": values["step"]})
        elif name == "voice-send":
            committed = self.send(values)
            self.recorded(values, committed)
            self.go(values, **{n: values[n] for n in ("step", "opened") if n in values})
        elif name == "voice-open":
            self.voice(do="unlock", phrase=phone.draft["phrase"])
            secret = base64.b64decode(self.voice(do="secrets")["box"])
            self.read(identity_of(secret), None)
            self.go(values, opened=True)
        elif name == "voice-key":
            self.identity = new_identity()
            self.go(values, reading=str(self.identity.to_public()))
        elif name == "voice-read":
            self.read(self.identity, values["person"])
            self.go(values, reading=str(self.identity.to_public()))
        elif name == "voice-end":
            self.voice(do="end")
            self.go(values)
        elif name == "letter-freeze":
            self.freeze(values)
        elif name == "value-keep":
            line = json.dumps({"salt": chance(), "text": values["words"]}).encode()
            digest = digest_of(line)
            self.server.values[digest] = line
            self.voice(do="value", digest=digest, data=b64(line))
            self.recorded(values, digest)
        elif name == "value-read":
            value = self.server.values.get(values["digest"])
            data = None if value is None else b64(value)
            self.voice(do="value", digest=values["digest"], data=data)
            self.go(values, **phone.draft)
        elif name == "account-again":
            made = self.voice(do="again", positions=values["positions"], to=values["to"])
            for one in made["boxes"]:
                self.server.take(sealed(base64.b64decode(one["data"]), one["to"]), None)
            self.go(values)

    def recorded(self, values: Plain, digest: str) -> None:
        """Record acts in which a digest was left open, if there are any."""
        acts = [{**one, values["fill"]: digest} for one in values.get("acts", ())]
        if acts:
            ask = values.get("ask", False)
            self.phone.do({"do": "record", "acts": acts, "then": values["then"], "ask": ask})

    def freeze(self, values: Plain) -> None:
        """Keep a letter's text and the disclosed drafts, then record that it is frozen."""
        given = self.voice(do="give", digests=values["notes"])["values"]
        for value in (values["words"].encode(), *map(base64.b64decode, given)):
            self.server.values[digest_of(value)] = value
        ask = values.get("ask", False)
        self.phone.do({"do": "record", "acts": values["acts"], "then": values["then"], "ask": ask})

    def lend(self) -> None:
        """Fetch what the page of a letter shows, as the window does whenever it is opened."""
        for digest in self.voice(do="wanted", text=self.phone.route.split("/")[1])["digests"]:
            value = self.server.values.get(digest)
            self.voice(do="value", digest=digest, data=None if value is None else b64(value))

    def signer(self, name: str) -> tuple[Signer, Plain]:
        """Return the key that a message is signed with, and the reporter's own public keys."""
        if not name.endswith(f"/{REPORTER}"):
            handle_of = name.partition("/")[2]
            person, _, device = handle_of.partition("@")
            return self.phone.floor.key(person, device), {}
        given = self.voice(do="secrets")
        signer = new_signer(name, base64.b64decode(given["voice"]))
        box = str(identity_of(base64.b64decode(given["box"])).to_public())
        return signer, {"voice": key_text(signer.public), "box": box}

    def send(self, values: Plain) -> str:
        """Compose, sign, seal and hand in, and return the commitment; the strip goes to Python."""
        production = self.phone.floor.production
        reporting = values["kind"] in ("Reported", "Continued")
        person = values.get("by", self.phone.person)
        name = key_name(production, person, self.phone.device)
        signer, own = self.signer(f"{production}/{REPORTER}" if reporting else name)
        by = handle(person, self.phone.device)
        asked = {
            "kind": values["kind"],
            "fields": values["fields"],
            "by": by,
            **own,
            "chance": chance(),
        }
        made = self.voice(do="compose", **asked)
        assert made["signer"] == signer.name
        line = signer.line(made["text"].encode())
        lines = [[line.name, b64(signer.public), b64(line.signature)]]
        data = self.voice(do="padded", text=made["text"], lines=lines)["data"]
        first = made["box"] or str(new_identity().to_public())
        box = sealed(base64.b64decode(data), [first, *made["to"]])
        note = self.server.take(box, made["commitment"])
        self.voice(do="handed")
        committed: str = made["commitment"] or key_text(bytes(32))
        if reporting:
            now = self.phone.floor.now_us
            told = {"note": note, "box": digest_of(box), "commitment": committed, "now_us": now}
            self.voice(do="promised", **told)
        return committed

    def read(self, identity: Any, reader: str | None) -> None:
        """Try every box, and give what opens to Python."""
        found, seen = [], []
        for box, position, at_us in self.server.given():
            name = digest_of(box)
            seen.append(name)
            try:
                found.append([b64(opened(box, identity)), position, at_us, name])
            except Exception:  # noqa: BLE001, S112 - the foreign reader raises its own
                continue
        for one in found:
            self.voice(do="found", found=[one])
        self.voice(do="opened", reader=reader, seen=seen)
