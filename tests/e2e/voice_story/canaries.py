"""Random words that only their readers may ever see, and every place where they are looked for."""

from __future__ import annotations

import base64
import re
import secrets
import zipfile
from collections.abc import Iterable
from pathlib import Path

RARE = 20  # letters at the end of a word that nothing else has
LARGEST = 1 << 30  # bytes of one mapping that is looked through


def canary(what: str) -> str:
    """Return a word that nothing else has."""
    return f"{what} {secrets.token_hex(12)}"


def forms(word: str) -> list[bytes]:
    """Return a word's rare part as bytes, and as the three texts that base64 may make of it."""
    rare = word.encode()[-RARE:]
    found = [rare]
    for before in range(3):
        coded = base64.b64encode(bytes(before) + rare)
        found.append(coded[4 if before else 0 : len(coded) - 4])
    return found


class Canaries:
    """The words that were let out, by what each stands in."""

    def __init__(self) -> None:
        """Begin with none."""
        self.words: dict[str, str] = {}

    def new(self, what: str) -> str:
        """Return a new word for something that is said sealed."""
        self.words[what] = canary(what.replace(" ", "-"))
        return self.words[what]

    def add(self, what: str, word: str) -> None:
        """Look for this one too."""
        self.words[what] = word

    def found_in(self, data: bytes) -> set[str]:
        """Return which of them are in these bytes."""
        if not self.words:
            return set()
        pattern = self._pattern()
        names = {form: what for what, word in self.words.items() for form in forms(word)}
        return {names[one] for one in pattern.findall(data)}

    def _pattern(self) -> re.Pattern[bytes]:
        wanted = [form for word in self.words.values() for form in forms(word)]
        return re.compile(b"|".join(map(re.escape, wanted)))

    def found_under(self, places: Iterable[Path]) -> set[tuple[str, str]]:
        """Return which of them are in which files, those of archives one by one."""
        found = set()
        for path in _files(places):
            if zipfile.is_zipfile(path):
                with zipfile.ZipFile(path) as bag:
                    pieces = [(f"{path.name}/{name}", bag.read(name)) for name in bag.namelist()]
            else:
                pieces = [(path.name, path.read_bytes())]
            found |= {(what, name) for name, data in pieces for what in self.found_in(data)}
        return found

    def found_in_memory(self, process: int) -> set[str]:
        """Return which of them a process of ours holds anywhere in its memory."""
        found: set[str] = set()
        maps = Path(f"/proc/{process}/maps").read_text().splitlines()
        with Path(f"/proc/{process}/mem").open("rb", 0) as memory:
            for line in maps:
                place, rights = line.split()[:2]
                first, last = (int(end, 16) for end in place.split("-"))
                if "r" not in rights or last - first > LARGEST:
                    continue
                try:
                    memory.seek(first)
                    found |= self.found_in(memory.read(last - first))
                except (OSError, ValueError):
                    continue
        return found


def _files(places: Iterable[Path]) -> list[Path]:
    found: list[Path] = []
    for place in places:
        if place.is_file():
            found.append(place)
        found += [path for path in sorted(place.rglob("*")) if path.is_file()]
    return found
