"""Evidence bundles on their way: one is made at a time, in a thread; gone when the server ends."""

from __future__ import annotations

import dataclasses
import secrets
import shutil
import tempfile
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any, NamedTuple

from coldproof.app.errors import SetupError
from coldproof.app.joins import LETTERS
from coldproof.app.ports import Check
from coldproof.app.seal_key import seal_note
from coldproof.app.serving import Live
from coldproof.app.settings import POLICY
from coldproof.app.witnessing import policy_text
from coldproof.exchange.bundle.errors import BundleError, ExportError
from coldproof.exchange.bundle.export import Choice, Cover, Scope, write_bundle
from coldproof.exchange.bundle.pyz import pyz_bytes
from coldproof.exchange.bundle.source import Source, source_of
from coldproof.paper.source import place_minutes, zone_of
from coldproof.web.problems import Problem, not_found

MOST_KEPT = 6  # of each production; the oldest finished one goes
MOST_RUNNING = 3  # of one person, so that nobody keeps the others waiting for long
NUMBER_LENGTH = 8
MOST_WORDS = 1_000
MOST_LEFT_OUT = 100  # heads that are named


class Order(NamedTuple):
    """What was asked for."""

    choice: Choice | None
    scope: Scope
    cover: Cover
    verifier: bool
    asker: str  # the person; nobody else gets it
    today: str = ""  # by which something for everybody is disclosed


class Job:
    """One bundle on its way."""

    def __init__(self, number: str, production: str, size: int, asker: str) -> None:
        """Begin with nothing read."""
        self.number, self.production, self.size = number, production, size
        self.asker = asker
        self.read = 0
        self.state = "running"
        self.why = ""
        self.told: dict[str, Any] = {}
        self.path: Path | None = None

    def plain(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {
            "number": self.number,
            "state": self.state,
            "read": min(self.read, self.size),
            "of": self.size,
            "why": self.why,
            "entries": self.told.get("entries"),
            "sha256": self.told.get("sha256"),
            "name": self.told.get("name"),
            "left_out": self.told.get("left_out", []),
        }


class Exports:
    """The bundles of this process; one is made at a time."""

    def __init__(self) -> None:
        """Begin with none; their folder is made with the first."""
        self._jobs: dict[str, Job] = {}
        self._folder: Path | None = None
        self._pool = ThreadPoolExecutor(1, "export")

    def begin(self, live: Live, check: Check, order: Order) -> Job:
        """Put an order in line; raises `Problem` while too many wait."""
        mine = [job for job in self._jobs.values() if job.production == live.production]
        running = [job for job in mine if job.state == "running"]
        own = [job for job in mine if job.asker == order.asker]
        if len(running) >= MOST_KEPT or len([j for j in own if j in running]) >= MOST_RUNNING:
            raise Problem(429, "Too many exports are on their way", retry_s=30)
        if len(mine) >= MOST_KEPT:
            done = [job for job in mine if job not in running]
            self._forget(next((job for job in done if job in own), done[0]))
        number = "".join(secrets.choice(LETTERS) for _ in range(NUMBER_LENGTH))
        job = self._jobs[number] = Job(number, live.production, live.head.size, order.asker)
        self._pool.submit(self._make, live, check, order, job)
        return job

    def get(self, production: str, number: str, asker: str) -> Job:
        """Return an order of somebody's own; raises `Problem`."""
        job = self._jobs.get(number)
        if job is None or (job.production, job.asker) != (production, asker):
            raise not_found("such export")
        return job

    def close(self) -> None:
        """Remove all of them."""
        self._pool.shutdown(wait=True, cancel_futures=True)
        if self._folder is not None:
            shutil.rmtree(self._folder, ignore_errors=True)

    def _forget(self, job: Job) -> None:
        del self._jobs[job.number]
        if job.path is not None:
            job.path.unlink(missing_ok=True)

    def _make(self, live: Live, check: Check, order: Order, job: Job) -> None:
        try:
            if self._folder is None:
                self._folder = Path(tempfile.mkdtemp(prefix="coldproof-exports-"))
            path = self._folder / f"{job.number}.zip"
            written = write_bundle(
                path,
                _counted(live, job),
                order.choice,
                check,
                cover=order.cover,
                scope=order.scope,
                pyz=pyz_bytes() if order.verifier else None,
                today=order.today,
                minutes=place_minutes(zone_of(live.house)),
            )
        except Exception as error:  # noqa: BLE001 - whoever asked must hear of it
            known = isinstance(error, BundleError)
            job.why = str(error) if known else "The bundle could not be written"
            job.state = "failed"
            return
        job.told = {
            "entries": written.entries,
            "sha256": written.sha256,
            "name": f"{written.name}.zip",
            "left_out": [one[:MOST_WORDS] for one in written.left_out[:MOST_LEFT_OUT]],
        }
        job.path, job.state = path, "done"


def _counted(live: Live, job: Job) -> Source:
    """Return what a bundle is made from; reading it is counted.  Raises `ExportError`."""
    house = live.house
    try:
        policy = policy_text(house.folder)
    except SetupError as error:  # where that folder lies is told to nobody who asks here
        raise ExportError(POLICY, error.found, error.want.removesuffix(",")) from None
    source = source_of(
        house.store,
        live.production,
        house.settings.log_key,
        house.ledger.tree,
        policy=policy,
        seal=seal_note(house.folder),
    )

    def entries(first: int, last: int) -> Iterator[bytes]:
        for note in source.entries(first, last):
            job.read += 1
            yield note

    return dataclasses.replace(source, entries=entries)
