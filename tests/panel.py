"""Log witnesses of our own, each over HTTP with its own book, and the policy that names them."""

from __future__ import annotations

import time
from pathlib import Path
from types import TracebackType
from typing import Self

from coldproof.keys.signing import check
from coldproof.log.note import Key, write_vkey
from coldproof.log.policy import Policy, read_policy
from coldproof.peers.serving import WitnessServer
from coldproof.peers.witness import WitnessBook
from tests.grown import known_signer


def now_us() -> int:
    """Return the time."""
    return time.time_ns() // 1000


def open_book(path: Path, name: str, log: Key) -> WitnessBook:
    """Return the book of the log witness of that name, begun if need be, watching a log."""
    book = WitnessBook(path, known_signer(name), check, now_us, new=not path.exists())
    book.add_log(log)
    return book


def policy_of(log: Key, urls: dict[str, str], need: int) -> Policy:
    """Return the policy by which so many of these log witnesses must have signed."""
    lines = [f"log {write_vkey(log)}"]
    for name, url in urls.items():
        lines.append(f"witness {name} {write_vkey(known_signer(name).cosigner)} {url}")
    lines.append(f"group outside {need} {' '.join(urls)}" if need else "")
    lines.append("quorum outside" if need else "quorum none")
    return read_policy("\n".join(lines) + "\n")


class Panel:
    """So many log witnesses of one log, `w1` and on, until it is left."""

    def __init__(self, folder: Path, log: Key, count: int = 3) -> None:
        self.log = log
        self.books = {
            f"w{n}": open_book(folder / f"w{n}.db", f"w{n}", log) for n in range(1, count + 1)
        }
        self.servers = {name: WitnessServer(book) for name, book in self.books.items()}

    @property
    def urls(self) -> dict[str, str]:
        """Where each is asked."""
        return {name: server.url for name, server in self.servers.items()}

    def sizes(self) -> list[int]:
        """What each last cosigned."""
        return [book.logs()[0].seen.size for book in self.books.values()]

    def policy(self, need: int = 2) -> Policy:
        """Return the policy by which so many of them must have signed."""
        return policy_of(self.log, self.urls, need)

    def __enter__(self) -> Self:
        for server in self.servers.values():
            server.start()
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        for server in self.servers.values():
            server.stop()
        for book in self.books.values():
            book.close()
