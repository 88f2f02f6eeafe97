"""Several people with phones on one set: screens shown, parts tapped, acts signed and recorded.

A `Floor` is a production: a log made with real keys, from a base world of tests/rules/worlds or
from any story, and its writer, in memory.  A `Phone` is one device with the `Door`: it shows a
screen, finds a button, row or option by its label, taps it as the window would, signs what the
answer asks to be signed with the keys open on it, keeps it, sends it, and counts every tap.

    floor = Floor.of_world(tmp_path)                 # the world `revolver-out`
    armorer, actor = floor.phone("armorer"), floor.phone("actor")
    armorer.open("weapon/G-1")                       # by a link or a scan: no tap
    armorer.tap("Offer it")                          # whole label, or its beginning if only one
    actor.open("weapon/G-1")
    actor.tap("Accept")
    assert floor.state.weapons["G-1"].custody.person == "actor"
    assert armorer.taps + actor.taps == 2

- `floor.say(by="ad", kind="CutCalled", setup="12A")` records an act outright, as an ordinary device
  of that person would; `floor.wait(seconds)` moves the one clock.
- `phone.guest("actor")` enrolls and opens that person's guest key here; `phone.lock` closes it.
  A `call` that the window would answer is in `phone.called`; `unlock` and `lock` are done.
- `phone.online = False` keeps what is signed on the phone until `phone.send()`.
- `phone.refused` is the draft of the screen `no` after a refused ask, else none.
- Words: `phone.words()`, all text of the screen; `phone.labels()`, what can be tapped.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from coldproof.acts.codec import digest
from coldproof.app.acting import signed
from coldproof.app.batch import Receipt
from coldproof.app.demo.building import NoGuard
from coldproof.app.ledger import load
from coldproof.app.recording import Recording, SetClock
from coldproof.app.replay import tellings
from coldproof.app.story import Story
from coldproof.app.writer import open_writer
from coldproof.desk.floor.device import read_said
from coldproof.desk.floor.door import Door
from coldproof.desk.making import Seen, act_of
from coldproof.desk.roster import handle, key_name, key_text, origin_of
from coldproof.exchange.day.story import story_of
from coldproof.keys.signing import Signer, check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.note import read_note, write_note
from coldproof.log.tiles import FULL, entry_bundle
from coldproof.state.model import SetState
from coldproof.store.memory import MemoryStore
from tests.rules.cases import Case, tables_of

PRODUCTION = "testtesttesttest"
SECOND_US = 1_000_000
Plain = dict[str, Any]
CHECK_ACTS = (
    "empty",
    "told-apart",
    "load",
    "seen",
    "witness-ad",
    "witness-dp",
    "cold",
    "shown",
    "offer",
)
"""The acts of the world `revolver-out` from the check of G-1 on; dropped, it is still to do."""


def adopted(*packs: str, at: str = "07:56") -> list[Plain]:
    """Return the acts that adopt packs, for `acts=`; a base world adopts none."""
    return [{"at": at, "by": "producer", "kind": "PackAdopted", "pack": one} for one in packs]


def made(name: str) -> Signer:
    """Return the key of a name; the same in every run."""
    return new_signer(name, hashlib.sha256(name.encode()).digest())


def world_story(world: str = "revolver-out", **changed: Any) -> Story:
    """Return a base world as a story; `acts`, `drop` and `change` as in tests/rules cases."""
    told: Plain = {"name": "floor", "world": world, "ask": None, **changed}
    found = tables_of(Case("floor", "none", told))
    found["act"] = found["act"][:-1]
    return story_of(found, [1] * len(found["act"]), "floor.toml")


class Floor:
    """One production under way: its log, its writer, its clock, and the phones on it."""

    production = PRODUCTION

    def __init__(self, folder: Path, story: Story, until: int | None = None) -> None:
        """Record the story's acts, all or the first `until`, each signed by its person's key."""
        folder.mkdir(parents=True, exist_ok=True)
        self.clock = SetClock()
        self.log = made(origin_of(PRODUCTION))
        self.clerk = made(key_name(PRODUCTION, "clerk", "clerk"))
        self.store = MemoryStore()
        ledger = load(self.store, PRODUCTION, self.log.key, check)
        self.writer = open_writer(ledger, self.store, NoGuard(), self.log, self.clerk, self.clock)
        recording = Recording(self.writer, self.log, self.clerk, made, self.clock)
        list(recording.record(next(tellings(story, (), until)).steps))
        self.signers: dict[str, Signer] = {}
        self.zone_minutes = story.offset_minutes
        self.phones: list[Phone] = []
        self._teller = Phone(self, "producer", "teller", known=False)

    @classmethod
    def of_world(cls, folder: Path, world: str = "revolver-out", **changed: Any) -> Floor:
        """Return a floor in a base world, changed as a case of tests/rules changes it."""
        return cls(folder, world_story(world, **changed))

    @property
    def now_us(self) -> int:
        """The one clock of the set, for the server and all phones."""
        return self.clock.now_us

    def wait(self, seconds: int) -> None:
        """Let time pass."""
        self.clock.now_us += seconds * SECOND_US

    @property
    def state(self) -> SetState:
        """What is so now, by the log alone."""
        self._teller.sync()
        return self._teller.door.device.state

    def phone(self, person: str, device: str | None = None) -> Phone:
        """Return a new phone with that person's own key open on it; it has the whole log."""
        phone = Phone(self, person, device or person)
        self.phones.append(phone)
        return phone

    def key(self, person: str, device: str) -> Signer:
        """Return a person's key on a device, enrolled by the founder if it was not."""
        name = handle(person, device)
        if name not in self.signers:
            self.signers[name] = made(key_name(self.production, person, device))
            if name not in self.writer.ledger.roster.keys:
                public = key_text(self.signers[name].public)
                self.say(
                    by="producer", kind="DeviceEnrolled", person=person, enrolled=device, key=public
                )
        return self.signers[name]

    def say(self, *, device: str | None = None, **said: Any) -> str:
        """Record an act outright; return its id.  `by`, `kind`, the kind's fields, `answers`."""
        self._teller.sync()
        name = device or said.get("vouched_by") or said["by"]
        hand, body, answers = read_said(said, name)
        ledger, door = self.writer.ledger, self._teller.door
        seen = Seen(ledger.size, door.copy.root(), door.copy.reader.chains.get(name))
        act = act_of(self.production, door.copy.state, seen, hand, body, self.now_us, answers)
        note = signed(act, self.key(act.vouched_by or act.by, act.device))
        self.post([note])
        return digest(read_note(note).text)

    def post(self, notes: list[bytes]) -> None:
        """Record notes as the server does; every phone that is online reads them."""
        for found in self.writer.record_all(notes):
            assert isinstance(found, Receipt), found
        for phone in self.phones:
            if phone.online:
                phone.sync()

    def checkpoint(self, size: int) -> bytes:
        """Return a signed checkpoint of the log as it was at a size."""
        said = text(Checkpoint(self.log.name, size, self.writer.ledger.tree.root(size)))
        return write_note(said, (self.log.line(said),))


class Phone:
    """One device: a person's own, perhaps with guest keys; shows screens, taps, signs, sends."""

    def __init__(self, floor: Floor, person: str, device: str, *, known: bool = True) -> None:
        """Load the log; open the person's own key, unless the device is `known` to nobody."""
        setup = {
            "production": floor.production,
            "title": "Dry Creek",
            "log_key": key_text(floor.log.public),
            "device": device,
            "zone_minutes": floor.zone_minutes,
        }
        self.floor, self.person, self.device = floor, person, device
        self.setup = json.dumps(setup)
        self.door = Door(self.setup)
        self.keys: list[str] = []
        self.route, self.draft = "board", Plain()
        self.taps = 0
        self.online = True
        self.lang = "en"
        self.called: list[Plain] = []
        self.signed: list[str] = []  # kinds of the acts signed here, in order
        self.waiting: list[bytes] = []
        if known:
            floor.key(person, device)
            self.keys.append(person)
        self.sync()

    # --- the log

    def sync(self) -> None:
        """Read what the log has and this phone has not, its signatures checked by libsodium."""
        ledger = self.floor.writer.ledger
        while (first := self.door.copy.size) < ledger.size:
            last = min(first + FULL, ledger.size)
            notes = list(self.floor.store.read(self.floor.production, first, last))
            bundle, checkpoint = entry_bundle(notes), self.floor.checkpoint(last)
            self.door.triples(bundle, len(notes), checkpoint)
            good = [check(*triple) for triple in self.door.split]
            self.door.take(bundle, len(notes), checkpoint, good)

    def restart(self) -> None:
        """Begin anew from the snapshot of what was read, as a page that is loaded again does."""
        snapshot, self.door = self.door.snapshot(), Door(self.setup)
        self.door.restore(snapshot)

    def send(self) -> None:
        """Go online: send what was signed here and read what others recorded."""
        self.online = True
        notes, self.waiting = self.waiting, []
        self.floor.post(notes)
        self.sync()

    def hear(self, note: bytes) -> None:
        """Take in a note that another phone showed as a code; it is sent with the next `send`."""
        self.door.heard_triples(note)
        self.door.hear(note, [check(*triple) for triple in self.door.split])
        self.waiting.append(note)

    def guest(self, person: str) -> None:
        """Open a person's guest key on this phone."""
        self.floor.key(person, self.device)
        self.sync()
        if person not in self.keys:
            self.keys.append(person)

    def lock(self, person: str) -> None:
        """Close a key on this phone."""
        self.keys = [one for one in self.keys if one != person]

    # --- screens

    def _asked(self, **more: Any) -> str:
        net = {"online": self.online, "unsent": len(self.waiting), "heard_us": self.floor.now_us}
        me = {"person": self.person, "device": self.device, "keys": self.keys}
        return json.dumps(
            {
                "route": self.route,
                "draft": self.draft,
                "now_us": self.floor.now_us,
                "me": me,
                "net": net,
                "lang": self.lang,
                **more,
            }
        )

    def open(self, route: str) -> Plain:
        """Open a screen by a link or a scan, with an empty draft; no tap is counted."""
        self.route, self.draft = route, {}
        return self.screen

    @property
    def screen(self) -> Plain:
        """The screen as it is shown now."""
        found: Plain = json.loads(self.door.show(self._asked()))
        while wanted := [part for part in found["parts"] if part["part"] == "fetch"]:
            for part in wanted:
                self.lend(part["first"], part["last"])
            found = json.loads(self.door.show(self._asked()))
        return found

    def lend(self, first: int, last: int) -> None:
        """Lend entries from the phone's own store, as the window does for a part `fetch`."""
        notes = list(self.floor.store.read(self.floor.production, first, last))
        pieces = [entry_bundle(notes[at : at + FULL]) for at in range(0, len(notes), FULL)]
        self.door.lend(first, b"".join(pieces), len(notes))

    @property
    def refused(self) -> Plain | None:
        """What the no holds up, when a refusal is shown."""
        return self.draft.get("held") if self.route == "no" else None

    def words(self) -> str:
        """Return all words of the screen, a line each."""
        return "\n".join(_words(self.screen))

    def labels(self) -> list[str]:
        """Return the labels of everything that can be tapped."""
        return [label for label, _ in self._targets()]

    def _targets(self) -> list[tuple[str, Plain]]:
        found: list[tuple[str, Plain]] = []
        for part in self.screen["parts"]:
            kind = part["part"]
            if kind == "button":
                found.append((part["label"], part["do"]))
            elif kind == "state" and part.get("route"):
                found.append((part["word"], {"do": "go", "route": part["route"]}))
            elif kind == "rows":
                found += [(row["title"], row["do"]) for row in part["rows"] if row["do"]]
            elif kind == "choice":
                found += [
                    (one["label"], self._chosen(part, one["value"])) for one in part["options"]
                ]
        return found

    def _chosen(self, part: Plain, value: str) -> Plain:
        new: Any = value
        if part["many"]:
            old = list(part["value"] or [])
            new = [one for one in old if one != value] if value in old else [*old, value]
        return {"do": "put", "values": {part["name"]: new}}

    def find(self, label: str) -> Plain:
        """Return what a tap on a label would do; whole labels first, then beginnings."""
        targets = self._targets()
        whole = [do for shown, do in targets if shown == label]
        begun = [do for shown, do in targets if shown.startswith(label)]
        found = whole or begun
        shown = [one for one, _ in targets]
        assert found, f"no {label!r} on {self.route}, only {shown}"
        assert all(do == found[0] for do in found), f"{label!r} is not one thing on {self.route}"
        return found[0]

    def tap(self, *labels: str) -> None:
        """Tap, one after the other; what has to be signed is signed, kept and sent."""
        for label in labels:
            self.taps += 1
            self.do(self.find(label))

    def enter(self, name: str, value: Any) -> None:
        """Type into a field of the screen."""
        fields = [p["name"] for p in self.screen["parts"] if p["part"] == "field"]
        assert name in fields, f"no field {name!r} on {self.route}, only {fields}"
        self.draft[name] = value

    def do(self, do: Plain) -> None:
        """Do what a tap does, without counting it."""
        if do["do"] == "call":
            self._call(do)
            return
        answer = json.loads(self.door.tap(self._asked(do=do)))
        notes = [self._note(one) for one in answer.get("sign", ())]
        self.route, self.draft = answer["route"], answer["draft"]
        if notes:
            self.door.keep(notes)
            self.waiting += notes
            if self.online:
                self.send()

    def _call(self, do: Plain) -> None:
        self.called.append(do)
        if do["name"] == "unlock":
            self.guest(do["values"]["person"])
        elif do["name"] == "lock":
            self.lock(do["values"]["person"])

    def _note(self, one: Plain) -> bytes:
        person = one["signer"].partition("/")[2].partition("@")[0]
        assert person in self.keys, f"{one['kind']} needs the key of {person}, open: {self.keys}"
        name = one["signer"].partition("/")[2]
        assert name == handle(person, self.device)
        self.signed.append(one["kind"])
        body = one["text"].encode("ascii")
        return write_note(body, [self.floor.key(person, self.device).line(body)])


def _words(part: Any) -> Iterator[str]:
    """Yield every text of a part, but none that only the window reads."""
    if isinstance(part, str):
        yield part
    elif isinstance(part, list):
        for one in part:
            yield from _words(one)
    elif isinstance(part, dict):
        hidden = (
            "part",
            "do",
            "route",
            "back",
            "shape",
            "tone",
            "size",
            "name",
            "kind",
            "value",
            "data",
        )
        for name, one in part.items():
            if name not in hidden:
                yield from _words(one)
