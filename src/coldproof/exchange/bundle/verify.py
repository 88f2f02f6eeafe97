"""Verifying a bundle: everything that it says, against keys had from elsewhere.

The check of a signature is passed in: libsodium's where it is at hand, ours on a bare Python.
"""

from __future__ import annotations

import time
from collections.abc import Collection
from pathlib import Path
from typing import NamedTuple

from coldproof.desk.history.beside import Beside, Then, numbers_now
from coldproof.desk.history.rows import History
from coldproof.desk.history.zone import Zone
from coldproof.desk.reading import Standing
from coldproof.desk.roster import Roster, key_text, raw_key
from coldproof.desk.script.numbers import OPEN, Now
from coldproof.desk.voice.errors import BoxError
from coldproof.desk.voice.seals import read_seal
from coldproof.exchange.bundle.alarms import read_alarms
from coldproof.exchange.bundle.bag import Bag, open_bag
from coldproof.exchange.bundle.errors import (
    BadCheckpoint,
    BadTag,
    BundleError,
    ExtraFile,
    LeftBehind,
    NotABundle,
    plain,
    shown,
)
from coldproof.exchange.bundle.extract import (
    Extract,
    hold_left_out,
    positions_in,
    read_founder,
)
from coldproof.exchange.bundle.head import Head, Trust, read_head, size_said, trust
from coldproof.exchange.bundle.layout import (
    BLOBS,
    CHECKPOINT,
    EXTRACT_CHECKPOINT,
    EXTRACT_VIEWS,
    INFO,
    MOST_PIECE,
    MOST_TEXT,
    PUBLIC,
    PYZ,
    PYZ_TEXT,
    README,
    SCENES,
    SEAL,
    VIEWS,
    ZONE,
    Top,
    top_name,
)
from coldproof.exchange.bundle.letters import LetterFacts, Value, letters_in
from coldproof.exchange.bundle.lines import some
from coldproof.exchange.bundle.manifests import Inventory
from coldproof.exchange.bundle.mentions import mentions
from coldproof.exchange.bundle.promises import (
    NOTHING,
    Asked,
    Boxes,
    OpeningFacts,
    StripFacts,
    opening_facts,
    strip_facts,
)
from coldproof.exchange.bundle.public import public_page
from coldproof.exchange.bundle.rejudged import Rejudged, compared, hold_views, rejudge
from coldproof.exchange.bundle.report import Against, Report, View
from coldproof.exchange.bundle.scenes import read_scenes
from coldproof.exchange.bundle.signatures import LETTERS, Checkers
from coldproof.exchange.bundle.software import agent
from coldproof.exchange.bundle.stamps import StampCheck, read_stamps
from coldproof.exchange.bundle.tags import AGENT, DESCRIPTION, IDENTIFIER, description
from coldproof.exchange.bundle.texts import Facts, pyz_text, readme
from coldproof.exchange.bundle.views import certificates
from coldproof.exchange.bundle.whole import WholeLog
from coldproof.exchange.bundle.zone import read_zone
from coldproof.log.note import Check, write_vkey
from coldproof.log.policy import Policy
from coldproof.log.tiles import FULL
from coldproof.state.model import SetState


def verify_bundle(
    path: Path,
    log_vkey: str | None,
    policy: Policy | None,
    check: Check,
    *,
    rejudge: bool = True,
    workers: int | None = None,
    asked: Asked = NOTHING,
    stamps: StampCheck | None = None,
) -> Report:
    """Return what a bundle proves, once nothing in it was found to be wrong.

    `log_vkey` and `policy` are what the caller had from elsewhere; without either, the report says
    that the origin is not proven.  With `rejudge` every act of a whole bundle is read strictly,
    folded and judged again.  `workers` is how many processes check signatures, by default one for
    each core when there are many; a program that calls this must then be importable, with its own
    doings under `if __name__ == "__main__"`.  What is `asked` beside is held against what is here.
    `stamps` checks the signatures of time-stamps; without it they are not looked at.

    Raises a `BundleError` that names the file, and the entry if there is one, with the `report`
    where all else fits; `NoteError` for a text that is no vkey; `OSError` when the path cannot be
    read at all; a `VoiceError` for a strip or an opening that proves nothing here.
    """
    given = trust(log_vkey, policy)
    bag = open_bag(path)
    try:
        verification = _Verification(bag, given, check, workers, asked)
        verification.stamps = stamps
        return verification.report(rejudge=rejudge)
    finally:
        bag.close()


class Voices(NamedTuple):
    """What was found of the crew's voice."""

    letters: tuple[LetterFacts, ...] | None = None
    strip: StripFacts | None = None
    opening: OpeningFacts | None = None


class _Verification:
    """One bundle while it is verified."""

    def __init__(
        self, bag: Bag, given: Trust, check: Check, workers: int | None, asked: Asked
    ) -> None:
        self.began = time.monotonic_ns()
        self.inventory = Inventory(bag)
        self.given, self.check, self.workers, self.asked = given, check, workers, asked
        self.extract = self.inventory.extract
        self.said_agent = self.inventory.info[AGENT]
        self.same_agent = self.said_agent == agent()
        self.head_path = EXTRACT_CHECKPOINT if self.extract else CHECKPOINT
        self.size = size_said(self.inventory, self.head_path)
        if not self.extract and self.size > FULL * len(bag.files):
            found = f"size {self.size} with {len(bag.files)} files"
            raise BadCheckpoint(self.head_path, found, "as many entries as there are files for")
        self.inventory.hold_names(self.size)
        self.stamps: StampCheck | None = None
        self._judged: Rejudged | None = None
        self._voices = Voices()
        self._sealed: str | None = None
        self._zone: Zone | None = None
        self._told: dict[Then, Now] = {}
        self._unnamed: tuple[str, ...] | None = None
        self._against: tuple[Against, ...] = ()
        self.judged_ms = 0

    def report(self, *, rejudge: bool) -> Report:
        """Look at everything, in order, and say what was found."""
        return self._extract() if self.extract else self._whole(rejudge=rejudge)

    def _hold_name(self, top: Top) -> None:
        """Raise unless the folder, bag-info.txt and the log speak of the same thing."""
        name = top_name(top)
        if self.inventory.bag.top not in (None, top):
            raise NotABundle("", "a folder named for another log, size or kind", name)
        if self.inventory.info[IDENTIFIER] != name:
            raise BadTag(INFO, f"{IDENTIFIER} {self.inventory.info[IDENTIFIER]}", name)
        if self.inventory.info[DESCRIPTION] != description(top):
            found = f"{DESCRIPTION} {shown(self.inventory.info[DESCRIPTION])}"
            raise BadTag(INFO, found, description(top))

    def _texts(self, facts: Facts, head: Head) -> list[View]:
        """Compare the texts that are made from the facts alone."""
        made = {README: readme(facts), **self._certificates(facts, head)}
        files = self.inventory.bag.files
        if PYZ_TEXT in files and PYZ not in files:
            raise ExtraFile(PYZ_TEXT, f"a text about {PYZ}, which is not here", "both or none")
        if PYZ in files:
            made[PYZ_TEXT] = pyz_text(self.inventory.said[PYZ])
        same = self.same_agent
        return [compared(self.inventory, path, text, same=same) for path, text in made.items()]

    def _certificates(self, facts: Facts, head: Head) -> dict[str, bytes]:
        return certificates(facts, self.said_agent, head.own_signed, self._zone)

    def _whole(self, *, rejudge: bool) -> Report:
        log = WholeLog(self.inventory, self.size, self.check)
        with Checkers(self.check, self.workers, self.size) as checkers:
            founded = log.read_entries(checkers)
            production = founded.roster.production
            self._hold_name(Top(production, self.size, extract=False))
            self._zone = read_zone(self.inventory, founded.opened)
            self._told = read_scenes(self.inventory)
            head = read_head(self.inventory, CHECKPOINT, founded, self.given, self.check)
            log.hold_against(head.checkpoint)
            log.hold_tiles()
            self._sealed = self._seal(founded.roster)
            blobs = self.inventory.blobs()
            if not rejudge:
                self._stream_views()
            heads = log.hold_heads(checkers, head)
            log.hold_signatures(checkers)
        self._against = read_alarms(self.inventory, self.size, log.tree, head.key, self.check)
        top = Top(production, self.size, extract=False)
        facts = Facts(top, self.size, head.checkpoint.root.hex(), write_vkey(head.key))
        views = self._texts(facts, head)
        checked_ms = self._passed_ms()
        if rejudge:
            views += self._rejudge(log, blobs, facts)
        letters = log.standings
        return self._made(
            facts,
            head,
            heads=heads,
            revoked=_where(letters, LETTERS[Standing.REVOKED]),
            arrived=_where(letters, LETTERS[Standing.ARRIVED]),
            blobs=len(blobs),
            views=tuple(views),
            checked_ms=checked_ms,
        )

    def _rejudge(self, log: WholeLog, blobs: tuple[str, ...], facts: Facts) -> list[View]:
        began = self._passed_ms()
        self._judged = rejudge(log, blobs)
        history = self._judged.history
        self._unnamed = _unnamed(blobs, self._judged.named)
        beside = Beside(self._value(blobs), self._zone, self._told)
        self._hold_scenes(beside, history)
        made = (facts, self.said_agent, beside)
        views = hold_views(self.inventory, history, *made, same=self.same_agent)
        told = Boxes(history.after.boxes, self._judged.clock_us, self._judged.roster, whole=True)
        self._hear(history.after, told, blobs)
        self.judged_ms = self._passed_ms() - began
        return list(views)

    def _hold_scenes(self, beside: Beside, history: History) -> None:
        """Raise where scenes.txt tells of a scene that the record does not leave to be told."""
        here = numbers_now(history, beside.value) if self._told else {}
        for then in self._told:
            now = here.get(then)
            if now is None or now.how not in OPEN:
                found = f"scene {then.name} after {then.drafts} drafts"
                raise BadTag(SCENES, found, "scenes of acts here that the drafts here leave open")

    def _hear(self, state: SetState, log: Boxes, blobs: tuple[str, ...]) -> None:
        """Look at every letter, and at what was asked for beside."""
        strip, opening = self.asked
        self._voices = Voices(
            letters_in(state, log.roster, self.check, self._value(blobs)),
            None if strip is None else strip_facts(strip, log, self.check),
            None if opening is None else opening_facts(opening, log, self.check),
        )

    def _seal(self, roster: Roster) -> str | None:
        """Return what the clerk says of the seal of letters; raises `BadTag` for another's word."""
        if SEAL not in self.inventory.bag.files:
            return None
        try:
            return read_seal(self.inventory.read(SEAL, MOST_TEXT), roster, self.check)
        except BoxError as error:
            raise BadTag(SEAL, error.found, error.want) from None

    def _value(self, blobs: tuple[str, ...]) -> Value:
        """Return what gives the value of a digest, where it is in the bag."""
        here = frozenset(blobs)

        def value(digest: str) -> bytes | None:
            name = raw_key(digest).hex()
            return self.inventory.read(BLOBS + name, MOST_PIECE) if name in here else None

        return value

    def _stream_views(self) -> None:
        """Hold the views against their manifest alone: what they say is not looked at."""
        for path in self.inventory.bag.files:
            if path.startswith(VIEWS):
                self.inventory.stream(path)

    def _extract(self) -> Report:
        founded = read_founder(self.inventory, self.check)
        self._zone = read_zone(self.inventory, founded.opened)
        top = Top(founded.roster.production, self.size, extract=True)
        self._hold_name(top)
        self._sealed = self._seal(founded.roster)
        head = read_head(self.inventory, EXTRACT_CHECKPOINT, founded, self.given, self.check)
        count = len(positions_in(self.inventory))
        facts = Facts(top, count, head.checkpoint.root.hex(), write_vkey(head.key))
        proved = Extract(self.inventory, founded, head, self.check).verify()
        hold_left_out(self.inventory, facts, proved.positions)
        views = self._texts(facts, head)
        views.append(
            compared(self.inventory, VIEWS + EXTRACT_VIEWS[0], proved.table, same=self.same_agent)
        )
        blobs = self.inventory.blobs()
        rows = proved.sparse.rows
        named = {value for row in rows for value in mentions(row.act.body).values}
        self._unnamed = _unnamed(blobs, named)
        self._hear(proved.sparse.state(), proved.sparse.boxes(), blobs)
        if PUBLIC in self.inventory.bag.files:
            letters, value = self._voices.letters or (), self._value(blobs)
            made = public_page(facts, proved.sparse, letters, value, self.check, self._zone)
            views.append(compared(self.inventory, PUBLIC, made, same=self.same_agent))
        return self._made(
            facts,
            head,
            heads=1,
            revoked=proved.revoked,
            arrived=proved.arrived,
            blobs=len(blobs),
            views=tuple(views),
            checked_ms=self._passed_ms(),
        )

    def _made(
        self,
        facts: Facts,
        head: Head,
        *,
        heads: int,
        revoked: tuple[int, ...],
        arrived: tuple[int, ...],
        blobs: int,
        views: tuple[View, ...],
        checked_ms: int,
    ) -> Report:
        judged = self._judged
        report = Report(
            production=facts.top.production,
            extract=self.extract,
            size=self.size,
            entries=facts.entries,
            root=facts.root,
            log_key=facts.vkey,
            origin=head.origin,
            quorum=head.quorum,
            lacking=head.lacking,
            same_policy=head.same_policy,
            cosigners=head.signed,
            other_lines=head.other_lines,
            files=len(self.inventory.bag.files),
            checkpoints=heads,
            stamps=read_stamps(self.inventory, self.head_path, self.size, head.key, self.stamps),
            stamps_checked=self.stamps is not None,
            revoked=revoked,
            arrived=arrived,
            blobs=blobs,
            values_elsewhere=None if judged is None else judged.values_elsewhere,
            erased=None if judged is None else judged.erased,
            other_log=None if judged is None else judged.other_log,
            verdicts=None if judged is None else judged.verdicts,
            agent=self.said_agent,
            same_agent=self.same_agent,
            views=views,
            letters=self._voices.letters,
            strip=self._voices.strip,
            opening=self._voices.opening,
            unnamed=self._unnamed,
            against=self._against,
            words=tuple([one for one in (ZONE, SCENES) if one in self.inventory.bag.files]),
            seal=self._sealed,
            left=self.inventory.bag.left,
            has_pyz=PYZ in self.inventory.bag.files,
            checked_ms=checked_ms,
            judged_ms=self.judged_ms,
        )
        _refuse_alone(report, head)
        return report

    def _passed_ms(self) -> int:
        return (time.monotonic_ns() - self.began) // 1_000_000


def _refuse_alone(report: Report, head: Head) -> None:
    """Raise, with the report, what a bundle is refused for although all else fits."""
    error: BundleError | None = head.short
    if report.left:
        names = some(tuple([plain(name) for name in report.left]))
        error = LeftBehind("", f"what an operating system left in it, {names}", "none of it")
    if error is not None:
        error.report = report
        raise error


def _unnamed(blobs: tuple[str, ...], named: Collection[str]) -> tuple[str, ...]:
    """Return the files of values that none of these digests names."""
    return tuple([BLOBS + one for one in blobs if key_text(bytes.fromhex(one)) not in named])


def _where(letters: bytearray, letter: str) -> tuple[int, ...]:
    """Return the positions of a letter."""
    wanted = ord(letter)
    return tuple([position for position, one in enumerate(letters) if one == wanted])
