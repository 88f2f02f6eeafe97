"""One device: its copy of the log, what it has signed and not yet sent, what it makes ready (D9).

What was signed here and is not on the log yet is folded over the copy, so that its person sees it
at once.  It comes off that pile when it is read in the log, and by nothing else.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from typing import Any, NamedTuple, cast

from coldproof.acts.base import Act, Asked, Body
from coldproof.acts.codec import act_id, write
from coldproof.acts.errors import FormatError
from coldproof.acts.fields import build, shown
from coldproof.acts.kinds import kinds
from coldproof.desk.cures import Cures, cures
from coldproof.desk.effects import effects, tried
from coldproof.desk.floor.copy import Copy
from coldproof.desk.making import Hand, Seen, act_of
from coldproof.desk.reading import open_note
from coldproof.desk.roster import key_name, signer_of
from coldproof.rules.judge import Verdict, judge
from coldproof.state.entry import Entry
from coldproof.state.fold import fold
from coldproof.state.model import SetState
from coldproof.words.floor import Known
from coldproof.words.ids import NAME, NAME_SHAPE, Digest
from coldproof.words.sentence import Sentence

ENVELOPE = ("kind", "by", "answers", "known", "vouched_by", "at_us")


class Ready(NamedTuple):
    """An act ready to be signed: its text, and the name of the key that must sign it."""

    act: Act
    text: bytes
    signer: str


class Answer(NamedTuple):
    """What the judge says to an act in the state before it, and what would cure a refusal.

    `does` is what a refused one does where it is recorded all the same.
    """

    act: Act
    verdict: Verdict
    cures: Cures | None
    does: tuple[Sentence, ...] = ()


class Device:
    """A device of a production."""

    def __init__(self, copy: Copy, production: str, name: str, rules: str) -> None:
        """Begin with a copy of the log; `rules` is the digest of the rules' own source."""
        self.copy, self.production, self.name, self.rules = copy, production, name, rules
        self.unsent: dict[str, Entry] = {}
        self.state: SetState = copy.state

    def keep(self, notes: Sequence[bytes]) -> None:
        """Put notes that were signed here on the pile of what is not on the log yet."""
        for data in notes:
            opened = open_note(data)
            name = act_id(opened.note.text)
            if name not in self.copy.ids:
                place = self.copy.size + len(self.unsent)
                self.unsent[name] = Entry(opened.act, name, place, opened.act.at_us)
        self.refresh()

    def forget(self, ids: Sequence[str]) -> None:
        """Take notes off the pile that the log refused; its person is told why."""
        for name in ids:
            self.unsent.pop(name, None)
        self.refresh()

    def refresh(self) -> None:
        """Fold what is unsent over the copy, once more entries were read or notes kept."""
        kept = {n: e for n, e in self.unsent.items() if n not in self.copy.ids}
        first = self.copy.size
        self.unsent = {
            n: e._replace(position=first + i, at_us=max(e.act.at_us, self.copy.state.now_us))
            for i, (n, e) in enumerate(kept.items())
        }
        self.state = fold(self.copy.state, self.unsent.values())

    def chain(self) -> tuple[int, str] | None:
        """Return the number and id of this device's last act, sent or not."""
        last = self.copy.reader.chains.get(self.name)
        for name, entry in self.unsent.items():
            if entry.act.device == self.name and (last is None or entry.act.seq > last[0]):
                last = entry.act.seq, name
        return last

    def ready(self, said: Sequence[Mapping[str, Any]], at_us: int, *, ask: bool) -> list[Ready]:
        """Return acts ready to be signed, each made as if those before it were done.

        With `ask` the last one carries the answer that was shown.  Raises `FormatError` for a kind
        or a field that is none.
        """
        state, chain = self.state, self.chain()
        found: list[Ready] = []
        for place, one in enumerate(said):
            hand, body, answers = read_said(one, self.name)
            seen = Seen(self.copy.size, self.copy.root(), chain)
            done_us = told_hour(one, hand, at_us)
            act = act_of(self.production, state, seen, hand, body, done_us, answers)
            if ask and place == len(said) - 1:
                refused = judge(state, act, at_us).refused
                act = replace(act, asked=Asked(refused=refused, rules=Digest(self.rules)))
            text = write(act)
            name = act_id(text)
            signer = key_name(self.production, *signer_of(act).split("@", 1))
            found.append(Ready(act, text, signer))
            chain = act.seq, name
            state = fold(state, (Entry(act, name, self.copy.size + place, at_us),))
        return found

    def ask(self, said: Sequence[Mapping[str, Any]], at_us: int) -> Answer:
        """Judge the last of some acts, as if those before it were done; nothing is recorded."""
        state = self.state
        for one in self.ready(said[:-1], at_us, ask=False):
            entry = Entry(one.act, act_id(one.text), state.size, at_us)
            state = fold(state, (entry,))
        hand, body, answers = read_said(said[-1], self.name)
        seen = Seen(self.copy.size, self.copy.root(), self.chain())
        act = act_of(self.production, state, seen, hand, body, at_us, answers)
        verdict = judge(state, act, at_us)
        if not verdict.refused:
            return Answer(act, verdict, None)
        does = tuple(effects(tried(state, act, at_us)))
        return Answer(act, verdict, cures(state, act, at_us), does)


def told_hour(said: Mapping[str, Any], hand: Hand, now_us: int) -> int:
    """Return when an act was done: now, or the earlier hour that a paper says.

    Raises `FormatError` for an hour that is to come, or one of what is not told from paper.
    """
    at_us = said.get("at_us", now_us)
    if type(at_us) is not int or not 0 <= at_us <= now_us:
        raise FormatError("at_us", shown(at_us), "microseconds since 1970, not after now")
    if at_us != now_us and hand.known is not Known.PAPER:
        raise FormatError("at_us", shown(at_us), "the hour of now, unless a paper tells it")
    return at_us


def read_said(said: Mapping[str, Any], device: str) -> tuple[Hand, Body, tuple[str, ...] | None]:
    """Return whose act is meant, its body and what it answers; raises `FormatError`."""
    kind = kinds().get(str(said.get("kind")))
    if kind is None:
        raise FormatError("kind", shown(said.get("kind")), "a kind in docs/acts.md")
    body = build(kind, {n: v for n, v in said.items() if n not in ENVELOPE})
    by, vouched_by, known = said.get("by"), said.get("vouched_by"), said.get("known")
    for name, value in (("by", by), ("vouched_by", vouched_by or by)):
        if type(value) is not str or NAME.fullmatch(value) is None:
            raise FormatError(name, shown(value), NAME_SHAPE)
    answers = said.get("answers")
    if answers is not None and not isinstance(answers, list | tuple):
        raise FormatError("answers", shown(answers), "a list of ids")
    if known is not None and known not in tuple(Known):
        raise FormatError("known", shown(known), "one of " + ", ".join(Known))
    hand = Hand(str(by), device, Known(known or Known.OWN_DEVICE), vouched_by)
    return hand, cast("Body", body), None if answers is None else tuple(answers)
