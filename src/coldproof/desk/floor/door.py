"""The door between whoever shows screens and the pure rooms: JSON in, JSON out (4-client.md).

Load, take, show, tap, keep: a phone's worker calls these; so do the server's plain pages and the
tests.  Everything that comes in is read as data; what is wrong with it comes back as an answer.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

from coldproof.acts.codec import act_id, digest
from coldproof.desk.effects import come_of
from coldproof.desk.floor.context import Desk, Draft, Me, Net
from coldproof.desk.floor.copy import Checked, Copy, Triple, log_key
from coldproof.desk.floor.device import Answer, Device, Ready
from coldproof.desk.floor.past import Past
from coldproof.desk.floor.screens import LOOKING_BACK, show
from coldproof.desk.floor.tongue import Catalog, Say, Tongue
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.floor.wire import note_of, to_base64
from coldproof.desk.plan.flash import timed
from coldproof.desk.roster import raw_key
from coldproof.log.errors import LogError
from coldproof.log.tiles import read_bundle
from coldproof.rules.judge import Judged

Plain = dict[str, Any]
SOURCE = digest(b"")
MOST_AT_ONCE = 1_000_000  # entries taken together, up to one checkpoint


class Door:
    """One production on one device."""

    def __init__(self, setup: str, catalogs: Mapping[str, Catalog] | None = None) -> None:
        """Begin from JSON: production, title, log_key (base64url), device, source, zone_minutes."""
        told = json.loads(setup)
        self.production: str = told["production"]
        self.title: str = told.get("title", "")
        self.source: str = told.get("source", SOURCE)
        self.zone_minutes: int = told.get("zone_minutes", 0)
        self.practice: bool = told.get("practice", False)
        self.checked = Checked()
        key = log_key(f"coldproof/{self.production}", raw_key(told["log_key"]))
        self.copy = Copy(key, self.checked)
        self.device = Device(self.copy, self.production, told.get("device", ""), self.source)
        self.tongue = Tongue(catalogs or {})
        self.split: list[Triple] = []
        self.past = Past(self.copy)
        self.speaking = Voice(self.production, self.copy)

    def restore(self, snapshot: bytes) -> int:
        """Go on from what `snapshot` returned before; return the size.  Raises `SnapshotError`."""
        self.copy.restore(snapshot, self.production, self.source)
        self.device.refresh()
        return self.copy.size

    def snapshot(self) -> bytes:
        """Return the copy as bytes that the device keeps."""
        return self.copy.keep(self.source)

    def triples(self, bundle: bytes, count: int, checkpoint: bytes) -> str:
        """Return, as JSON, what WebCrypto must check: [[key, signature, text], …] in base64."""
        notes = read_bundle(bundle, count, MOST_AT_ONCE)
        self.split = self.copy.split(notes, checkpoint)
        return self._to_check()

    def _to_check(self) -> str:
        found = [(t.public, t.signature, t.text) for t in self.split]
        return json.dumps([[to_base64(part) for part in triple] for triple in found])

    def _learn(self, good: Sequence[bool]) -> None:
        """Remember what the window said of what it was last asked to check."""
        for triple, answer in zip(self.split, good, strict=True):
            self.checked.learn(triple, bool(answer))
        self.split = []

    def take(self, bundle: bytes, count: int, checkpoint: bytes, good: Sequence[bool]) -> int:
        """Read entries, whose signatures the window has checked in the order of `triples`.

        Returns the size.  Raises what `Copy.take` raises.
        """
        self._learn(good)
        self.copy.take(read_bundle(bundle, count, MOST_AT_ONCE), checkpoint)
        self.device.refresh()
        return self.copy.size

    def show(self, asked: str) -> str:
        """Return a screen: JSON in has route, draft, now_us, me, net, lang."""
        told = json.loads(asked)
        route = str(told["route"])
        if route.partition("/")[0] not in LOOKING_BACK:
            self.past.clear()
        return json.dumps(show(self._desk(told), route).plain(route))

    def lend(self, first: int, bundle: bytes, count: int) -> None:
        """Lend entries that a part `fetch` asked for; raises `LogError` for others than were read.

        They are let go of when another page than one of the record is shown.
        """
        self.past.lend(first, read_bundle(bundle, count, MOST_AT_ONCE))

    def tap(self, asked: str) -> str:
        """Return what a tap on a part does; JSON in is that of `show`, with `do`.

        The answer has `route` and `draft`; where acts are to be signed and kept `sign`, and `told`:
        what comes of them that no screen says.
        """
        told = json.loads(asked)
        do, route = told["do"], str(told["route"])
        draft: Draft = dict(told.get("draft", {}))
        if do["do"] == "go":
            return json.dumps({"route": do["route"], "draft": {}})
        if do["do"] == "put":
            draft.update(do["values"])
            return json.dumps({"route": do.get("route", route), "draft": draft})
        if do["do"] == "record":
            return json.dumps(self._record(do, route, draft, told))
        raise LogError("the tap", str(do.get("do"))[:40], "go, put or record")

    def _record(self, do: Plain, route: str, draft: Draft, told: Plain) -> Plain:
        now_us, spends = told["now_us"], do.get("spends", {})
        drawn = {**do.get("holds", {}), **spends}
        if any(str(draft.get(name) or "").strip(" ") != value for name, value in drawn.items()):
            return {"route": route, "draft": draft}  # typed since the screen was drawn
        draft.update(dict.fromkeys(spends))
        if do.get("timed"):
            acts = timed(do["acts"], self.device.state, now_us, self.zone_minutes)
            do = {**do, "acts": acts, "timed": False}
        if do.get("ask"):
            answer = self.device.ask(do["acts"], now_us)
            if answer.verdict.refused:
                again = {**do, "ask": False, "shown": True, "spends": {}, "holds": {}}
                return {
                    "route": "no",
                    "draft": {
                        "held": plain_answer(answer, self._say(told)),
                        "do": again,
                        "from": route,
                    },
                }
        shown = bool(do.get("ask") or do.get("shown"))
        ready = self.device.ready(do["acts"], now_us, ask=shown)
        say, made = self._say(told), (one.act for one in ready)
        return {
            "route": do["then"],
            "draft": draft if do.get("keep") else {},
            "sign": [plain_ready(one) for one in ready],
            "told": [say(one) for one in come_of(self.device.state, made, now_us)],
        }

    def ask(self, asked: str) -> str:
        """Return the verdict on acts, in words: JSON in has acts, now_us, and lang if any."""
        told = json.loads(asked)
        answer = self.device.ask(told["acts"], told["now_us"])
        return json.dumps(plain_answer(answer, self._say(told)))

    def voice(self, asked: str) -> str:
        """Do one thing for what is said or read sealed; raises `VoiceError`."""
        told = json.loads(asked)
        if told["do"] == "end":
            self.speaking = Voice(self.production, self.copy)
            return "{}"
        return self.speaking.ask(asked)

    def note(self, text: str, lines: str) -> bytes:
        """Return the note of an act's text and its signatures: [[name, key, signature], …].

        Key and signature are base64.  A device's own key may sign beside a guest's (4-client.md).
        """
        return note_of(text, json.loads(lines))

    def heard_triples(self, note: bytes) -> str:
        """Return, as JSON, what WebCrypto must check of a note that another phone showed."""
        self.split = self.copy.lines(note)
        return self._to_check()

    def hear(self, note: bytes, good: Sequence[bool]) -> str:
        """Take in a note that another phone showed, checked in the order of `heard_triples`.

        It is folded over the copy as what was signed here is; return its id and kind as JSON.
        Raises `NobodySigned` when no key that counts here has signed it.
        """
        self._learn(good)
        opened = self.copy.opened(note)
        self.device.keep([note])
        return json.dumps({"id": act_id(opened.note.text), "kind": type(opened.act.body).__name__})

    def keep(self, notes: Sequence[bytes]) -> str:
        """Keep notes that were signed here until they are on the log; return their ids."""
        self.device.keep(notes)
        return json.dumps(list(self.device.unsent))

    def forget(self, ids: str) -> None:
        """Let go of notes that the log refused."""
        self.device.forget(json.loads(ids))

    def unsent(self) -> str:
        """Return the ids of the acts that are not on the log yet, oldest first."""
        return json.dumps(list(self.device.unsent))

    def _say(self, told: Plain) -> Say:
        """Return what says a sentence in the language that the window asks in."""
        return self.tongue.speaker(told.get("lang", "en"))

    def _desk(self, told: Plain) -> Desk:
        me, net = told.get("me", {}), told.get("net", {})
        keys = tuple(me.get("keys", ()))
        if self.practice and me.get("anyone"):  # no key signs what is only tried out
            keys = tuple(self.device.state.people)
        return Desk(
            state=self.device.state,
            now_us=told["now_us"],
            me=Me(me.get("person", ""), me.get("device", ""), keys),
            draft=told.get("draft", {}),
            say=self._say(told),
            net=Net(**net),
            zone_minutes=self.zone_minutes,
            production=self.production,
            title=self.title,
            practice=self.practice,
            seen=self.copy.seen,
            roster=self.copy.reader.roster,
            voice=self.speaking,
            past=self.past,
            unsent=lambda act: act in self.device.unsent,
        )


def plain_ready(one: Ready) -> Plain:
    """Return an act to be signed: its text (ASCII), its id, and the name of the key."""
    return {
        "text": one.text.decode("ascii"),
        "id": act_id(one.text),
        "signer": one.signer,
        "kind": type(one.act.body).__name__,
    }


def plain_answer(answer: Answer, say: Say = str) -> Plain:
    """Return a verdict with what each rule in the way found, where it comes from, and cures.

    Reasons and cures are said here, in the language of the screen: JSON keeps no sentences.
    """
    verdict, found = answer.verdict, answer.cures
    return {
        "word": verdict.word,
        "refused": verdict.refused,
        "kind": type(answer.act.body).__name__,
        "by": answer.act.by,
        "weapons": _weapons(answer),
        "judged": [plain_judged(one, say) for one in verdict.judged if one.stands_in_the_way],
        "cures": [] if found is None else [say(one) for one in found.steps],
        "needs": [] if found is None else list(found.needs),
        "does": [say(one) for one in answer.does],
        "curable": found is None or found.found,
        "remedies": [] if found is None else [one.value for one in found.remedies],
        "to": getattr(answer.act.body, "to", None),
    }


def _weapons(answer: Answer) -> list[str]:
    body: Any = answer.act.body
    one = getattr(body, "weapon", None)
    return [one] if one is not None else list(getattr(body, "weapons", ()))


def plain_judged(one: Judged, say: Say = str) -> Plain:
    """Return one finding in the way: rule, severity, words, citation and its evidence mark."""
    cited = one.rule.citation
    finding: Any = one.finding
    return {
        "rule": one.rule.id,
        "severity": one.rule.severity.value,
        "found": type(finding).__name__.lower(),
        "because": say(finding.because),
        "instrument": cited.instrument,
        "clause": cited.clause,
        "evidence": cited.evidence.value,
    }


__all__ = ["Door", "plain_answer"]
