"""What can be done to a served log: each harm is small, and each must be refused by who checks it.

A harm changes the files of a copy of a site.  The log's and the witnesses' own keys are at hand, so
some harms are those of a log that lies: everything signed, and the whole not true.
"""

from __future__ import annotations

import hashlib
import shutil
from collections.abc import Callable, Iterable
from pathlib import Path

from coldproof.keys.signing import Signer, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.cosignature import TIME_BYTES
from coldproof.log.merkle import Tree, leaf_hashes
from coldproof.log.note import Line, read_note, write_lines
from coldproof.log.tiles import FULL, entry_bundle, read_bundle
from tests.interop.site import Site, cosigned, write_tiles

Harm = Callable[[Site], None]
HASH = 32


def flipped(data: bytes, at: int, bit: int = 0) -> bytes:
    """Return the bytes with one bit of the byte at a place the other way; from the end if < 0."""
    at %= len(data)
    return data[:at] + bytes([data[at] ^ 1 << bit]) + data[at + 1 :]


def flip(path: str, at: int = 0, bit: int = 0) -> Harm:
    """One bit of a file is the other way."""
    return change(path, lambda data: flipped(data, at, bit))


def change(path: str, how: Callable[[bytes], bytes]) -> Harm:
    """A file says something else."""

    def harm(site: Site) -> None:
        file = site.folder / path
        before = file.read_bytes()
        after = how(before)
        assert after != before, "no harm was done"
        file.write_bytes(after)

    return harm


def swap(one: str, other: str) -> Harm:
    """Two files have exchanged their places."""

    def harm(site: Site) -> None:
        first, second = (site.folder / path for path in (one, other))
        content = first.read_bytes()
        first.write_bytes(second.read_bytes())
        second.write_bytes(content)

    return harm


def lose(path: str) -> Harm:
    """A file is not there."""
    return lambda site: (site.folder / path).unlink()


def add(path: str, like: str) -> Harm:
    """A file is there that should not be, with what another one has."""

    def harm(site: Site) -> None:
        file = site.folder / path
        file.parent.mkdir(exist_ok=True)
        file.write_bytes((site.folder / like).read_bytes())

    return harm


def say(said: Callable[[Site], bytes]) -> Harm:
    """Log and witnesses have signed another checkpoint than the true one."""

    def harm(site: Site) -> None:
        site.checkpoint.write_bytes(signed(site, said(site)))

    return harm


def signed(site: Site, said: bytes) -> bytes:
    """Return the note of any text, signed by the site's log and its witnesses."""
    return cosigned(said, site.log, site.witnesses)


def resized(by: int) -> Harm:
    """Log and witnesses have signed another size with the root of the true one."""
    return say(lambda site: text(Checkpoint(site.log.name, site.tree.size + by, site.tree.root())))


def lines(which: Callable[[Line], Line | None]) -> Harm:
    """Each signature line of the checkpoint is another one, or none."""

    def how(data: bytes) -> bytes:
        note = read_note(data)
        kept = [line for line in map(which, note.lines) if line is not None]
        return note.text + b"\n" + write_lines(kept)

    return change("checkpoint", how)


def without(name: str) -> Harm:
    """The line of one signer is missing."""
    return lines(lambda line: None if line.name == name else line)


def unfit(name: str, at: int) -> Harm:
    """The signature of one signer is one bit off."""
    return lines(
        lambda line: (
            line._replace(signature=flipped(line.signature, at)) if line.name == name else line
        )
    )


def later(name: str) -> Harm:
    """A witness's line tells another time than it signed."""

    def moved(line: Line) -> Line:
        if line.name != name:
            return line
        time_s = int.from_bytes(line.signature[:TIME_BYTES], "big") + 1
        return line._replace(
            signature=time_s.to_bytes(TIME_BYTES, "big") + line.signature[TIME_BYTES:]
        )

    return lines(moved)


def by_another(site: Site) -> None:
    """Somebody else has signed in the log's name."""
    other = impostor(site.log.name)
    site.checkpoint.write_bytes(cosigned(site.said(site.tree.size), other, site.witnesses))


def impostor(name: str) -> Signer:
    """Return a signer of a name with another key than its own."""
    return new_signer(name, hashlib.sha256(b"impostor " + name.encode()).digest())


def entries(how: Callable[[list[bytes]], Iterable[bytes]], n: int = 0, width: int = FULL) -> Harm:
    """A bundle holds other entries, in the form that a bundle has."""
    path = f"tile/entries/{n:03d}" + ("" if width == FULL else f".p/{width}")
    return change(path, lambda data: entry_bundle(list(how(list(read_bundle(data, width))))))


def swapped(found: list[bytes]) -> list[bytes]:
    """Return entries of which two neighbors have exchanged their places."""
    return [*found[:9], found[10], found[9], *found[11:]]


def rewritten(site: Site, how: Callable[[list[bytes]], list[bytes]]) -> Site:
    """Return the site as it would be with other entries, all tiles made anew."""
    other = how(list(site.entries))
    return site._replace(entries=other, tree=Tree(leaf_hashes(other)))


def retell(how: Callable[[list[bytes]], list[bytes]]) -> Harm:
    """Entries and all tiles are others, fitting each other; only the checkpoint is the old one."""
    return lambda site: write_tiles(rewritten(site, how))


def fork(site: Site) -> None:
    """The log has signed, at an older size, another tree than it went on from."""
    size = min(int(path.name) for path in (site.folder / "checkpoints").iterdir())
    said = text(Checkpoint(site.log.name, size, bytes(HASH)))
    (site.folder / "checkpoints" / str(size)).write_bytes(signed(site, said))


def relabeled(old: bytes, new: bytes) -> Callable[[bytes], bytes]:
    """Return a change of one piece of text, the first time it stands there."""
    return lambda data: data.replace(old, new, 1)


def reordered(first: int, second: int) -> Callable[[bytes], bytes]:
    """Return a change that exchanges two lines of a file, counted from 0."""

    def how(data: bytes) -> bytes:
        found = data.split(b"\n")
        found[first], found[second] = found[second], found[first]
        return b"\n".join(found)

    return how


def cut_line(number: int) -> Callable[[bytes], bytes]:
    """Return a change that drops one line of a file, counted from 0."""

    def how(data: bytes) -> bytes:
        found = data.split(b"\n")
        return b"\n".join(found[:number] + found[number + 1 :])

    return how


def doubled_line(number: int) -> Callable[[bytes], bytes]:
    """Return a change that says one line of a file twice, counted from 0."""

    def how(data: bytes) -> bytes:
        found = data.split(b"\n")
        return b"\n".join([*found[:number], found[number], *found[number:]])

    return how


def copied(site: Site, folder: Path) -> Site:
    """Return a copy of a site in a new folder."""
    shutil.copytree(site.folder, folder)
    return site._replace(folder=folder)
