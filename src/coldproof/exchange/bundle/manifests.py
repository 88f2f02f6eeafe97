"""Whether a bag is whole: every file there, none beside, each with the bytes that are said of it.

That a manifest fits says only that nothing was lost on the way: whoever changes a file can change
the manifest.  What was signed is checked after this, file by file.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Mapping

from coldproof.exchange.bundle.bag import Bag, drain, read_anyway, read_file
from coldproof.exchange.bundle.errors import (
    BadTag,
    BundleError,
    ChangedFile,
    ExtraFile,
    MissingFile,
    shown,
)
from coldproof.exchange.bundle.layout import (
    BAGIT,
    BLOBS,
    INFO,
    MANIFEST,
    MAY_TAGS,
    MOST_MANIFEST,
    MOST_NAME,
    MOST_TEXT,
    MUST_TAGS,
    TAG_MANIFEST,
    is_known,
)
from coldproof.exchange.bundle.tags import (
    FORMAT,
    KIND,
    OXUM,
    SIZE,
    oxum,
    read_bagit,
    read_info,
    read_manifest,
    size_text,
)
from coldproof.log.tiles import paths_of

PAYLOAD = "data/"
MOST_LINE = 64 + 2 + MOST_NAME + 1  # bytes of a manifest's line: digest, spaces, path, newline


class Inventory:
    """The files of a bag and what its manifests say of them."""

    def __init__(self, bag: Bag) -> None:
        """Read the tag files; raises unless they name exactly the files that are there."""
        self.bag = bag
        tags = {path for path in bag.files if not path.startswith(PAYLOAD)}
        for path in MUST_TAGS:
            if path not in tags:
                raise MissingFile(path, "no such file", "one")
        self.said = read_manifest(TAG_MANIFEST, self._text(TAG_MANIFEST))
        for path in sorted(tags):
            if path not in (*MUST_TAGS, *MAY_TAGS):
                raise ExtraFile(path, "a file that no bundle has", "none")
            if path != TAG_MANIFEST and path not in self.said:
                raise ExtraFile(path, f"a file that {TAG_MANIFEST} does not name", "none")
        for path in self.said:
            if path not in tags:
                raise MissingFile(path, f"no such file, and {TAG_MANIFEST} names it", "one")
            if path == TAG_MANIFEST:
                raise BadTag(TAG_MANIFEST, "its own name in it", "the other tag files")
        for path in self.said:
            self.stream(path, TAG_MANIFEST)
        read_bagit(self._text(BAGIT))
        self.info = read_info(self._text(INFO))
        self.extract = self.info[KIND] == FORMAT[True]
        most = max(MOST_TEXT, MOST_LINE * len(bag.files))  # a line for each file that is here
        payload = read_manifest(MANIFEST, read_file(bag, MANIFEST, min(most, MOST_MANIFEST)))
        self.said.update(payload)
        self._payload(payload)

    def _text(self, path: str) -> bytes:
        return read_file(self.bag, path, MOST_TEXT)

    def _payload(self, said: Mapping[str, str]) -> None:
        """Hold the payload's names and lengths against the manifest and bag-info.txt."""
        there = {path: size for path, size in self.bag.files.items() if path.startswith(PAYLOAD)}
        for path in there:
            if path not in said:
                raise ExtraFile(path, f"a file that {MANIFEST} does not name", "none")
        for path in said:
            if path not in there:
                raise MissingFile(path, f"no such file, and {MANIFEST} names it", "one")
        found = oxum(there.values())
        if self.info[OXUM] != found:
            for path in there:
                self.stream(path)  # if one was changed, it is the one to name
            raise BadTag(INFO, f"{OXUM} {self.info[OXUM]}", found)
        told = size_text(sum(there.values()))
        if self.info[SIZE] != told:
            raise BadTag(INFO, f"{SIZE} {shown(self.info[SIZE])}", told)

    def hold_names(self, size: int) -> None:
        """Raise unless exactly the files are there that a bundle of a log of `size` can have."""
        tiles = [] if self.extract else ["data/log/" + path for path in paths_of(size)]
        for path in tiles:
            if path not in self.bag.files:
                raise MissingFile(path, "no such file", f"one, in a log of {size} entries")
        wanted = frozenset(tiles)
        for path in self.bag.files:
            ours = path in wanted or is_known(path, extract=self.extract)
            if path.startswith(PAYLOAD) and not ours:
                raise ExtraFile(path, "a file that no such bundle has", "none")

    def _compare(
        self, path: str, found: str, odd: BundleError | None, where: str = MANIFEST
    ) -> None:
        """Raise what is wrong with a file, first that its bytes are others: that says more."""
        said = self.said[path]
        if found != said:
            want = f"{said}, as {where} says,"
            raise ChangedFile(path, f"SHA-256 {found}", want)
        if odd is not None:
            raise odd

    def read(self, path: str, most: int, explain: Callable[[bytes], None] | None = None) -> bytes:
        """Return a file whole, once it is what its manifest says.

        `explain` may raise something that says more of a changed one.
        """
        content, odd = read_anyway(self.bag, path, most)
        found = hashlib.sha256(content).hexdigest()
        if found != self.said[path] and explain is not None:
            explain(content)
        self._compare(path, found, odd)
        return content

    def stream(self, path: str, where: str = MANIFEST) -> None:
        """Read a file of any length and drop it; raises unless it is what its manifest says."""
        digest = hashlib.sha256()
        odd = drain(self.bag, path, digest.update)
        self._compare(path, digest.hexdigest(), odd, where)

    def blobs(self) -> tuple[str, ...]:
        """Read every blob; return their digests, each the name of its file."""
        found = []
        for path in self.bag.files:
            if path.startswith(BLOBS):
                self.stream(path)
                name = path.removeprefix(BLOBS)
                if self.said[path] != name:
                    raise ChangedFile(path, f"SHA-256 {self.said[path]}", f"{name}, its own name,")
                found.append(name)
        return tuple(found)
