"""A browser that visits the demonstration: it makes keys, reads the log, shows screens and taps."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any

from coldproof.app.batch import Receipt
from coldproof.app.demo.company import Company
from coldproof.app.house import House
from coldproof.app.writer import Writer
from coldproof.desk.floor.door import Door
from coldproof.desk.roster import key_name, key_text
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.note import write_note
from coldproof.log.tiles import FULL, entry_bundle

Plain = dict[str, Any]


class Set:
    """A demonstration that is open, with its company and its clock."""

    def __init__(self, house: House, writer: Writer, clock: Callable[[], int]) -> None:
        self.house, self.writer, self.clock = house, writer, clock
        self.company = Company(house, writer, clock)


class Visitor:
    """One browser, signed out at first."""

    def __init__(self, place: Set, route: str) -> None:
        self.place, self.route = place, route
        self.draft: Plain = {}
        self.person = self.device = ""
        self.signer: Signer | None = None
        self.door = self._door()

    def _door(self) -> Door:
        settings = self.place.house.settings
        setup = {
            "production": settings.production,
            "title": settings.title,
            "log_key": key_text(settings.log_key.public),
            "device": self.device,
        }
        return Door(json.dumps(setup))

    def _read_on(self) -> None:
        """Read what is new on the log, every signature checked, as a session may."""
        ledger = self.place.house.ledger
        first, last = self.door.copy.size, ledger.size
        if first == last or self.signer is None:
            return
        notes = list(self.place.house.store.read(ledger.production, first, last))
        bundle = b"".join(entry_bundle(notes[n : n + FULL]) for n in range(0, len(notes), FULL))
        checkpoint = ledger.head.checkpoint
        self.door.triples(bundle, len(notes), checkpoint)
        good = [check(t.public, t.text, t.signature) for t in self.door.split]
        self.door.take(bundle, len(notes), checkpoint, good)

    def _asked(self, **more: Any) -> str:
        keys = [self.person] if self.person else []
        me = {"person": self.person, "device": self.device, "keys": keys}
        now_us = self.place.clock()
        told = {"route": self.route, "draft": self.draft, "now_us": now_us, "me": me, **more}
        return json.dumps(told)

    def screen(self) -> Plain:
        """Return the screen of where it is."""
        self._read_on()
        found: Plain = json.loads(self.door.show(self._asked()))
        return found

    def words(self) -> str:
        """Return every word on the screen."""
        return json.dumps(self.screen(), ensure_ascii=False)

    def labels(self) -> list[str]:
        """Return the buttons of the screen."""
        return [part["label"] for part in self.screen()["parts"] if part["part"] == "button"]

    def press(self, label: str) -> None:
        """Press a button, and do what the window would."""
        parts = self.screen()["parts"]
        do = next(p["do"] for p in parts if p["part"] == "button" and p["label"] == label)
        if do["do"] == "call":
            self._call(do["name"], do["values"])
            return
        told = json.loads(self.door.tap(self._asked(do=do)))
        for one in told.get("sign", ()):
            self._send(one["text"], one["signer"])
        self.route, self.draft = told["route"], told["draft"]

    def _call(self, name: str, values: Plain) -> None:
        if name == "demo":
            self.be(values["person"], f"demo-{self.place.clock() % 10**9}")
        elif name == "post":
            assert values["path"] == "demo/turn"
            self.place.company.turn(values["values"]["turn"])
        self.route, self.draft = values["then"], {}

    def be(self, person: str, device: str) -> None:
        """Sign in as somebody, with a key of this browser's own."""
        signer = new_signer(key_name(self.place.house.settings.production, person, device))
        self.place.company.join(person, device, signer.public)
        self.person, self.device, self.signer = person, device, signer
        self.door = self._door()

    def _send(self, text: str, name: str) -> None:
        assert self.signer is not None
        assert self.signer.name == name
        data = text.encode("ascii")
        outcome = self.place.writer.record(write_note(data, (self.signer.line(data),)))
        assert isinstance(outcome, Receipt)
