"""Which program made or checks a bundle: the files that a verifier is made of, and their digest.

The verifier is the pure rooms and the reading half of this folder.  `verify.pyz` holds exactly
these files, so a program at hand, and a copy in a bag, have the same digest or are not the same.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from coldproof import __version__

ROOMS = ("acts", "desk", "log", "rules", "state", "words")
HERE = "exchange/bundle"
ROOTS = ("__init__.py", "exchange/__init__.py")
WRITES = (
    "choice.py",
    "export.py",
    "heads.py",
    "leaving.py",
    "pyz.py",
    "source.py",
    "zip_writer.py",
)
"""Files of this folder that only write; no verifier needs them."""


def verifier_files(package: Traversable | None = None) -> dict[str, bytes]:
    """Return the verifier's files by their path in the package, sorted; `OSError` if unreadable."""
    root = files("coldproof") if package is None else package
    found = {path: (root / path).read_bytes() for path in ROOTS}
    for room in ROOMS:
        found.update(_below(room, root / room))
    mine = dict(_below(HERE, root / HERE))
    found.update({path: mine[path] for path in mine if path.rpartition("/")[2] not in WRITES})
    return {path: found[path] for path in sorted(found)}


def _below(path: str, folder: Traversable) -> Iterator[tuple[str, bytes]]:
    """Yield path and bytes of every file under a folder but what Python itself made there."""
    for each in folder.iterdir():
        inside = f"{path}/{each.name}"
        if each.name == "__pycache__":
            continue
        if each.is_dir():
            yield from _below(inside, each)
        else:
            yield inside, each.read_bytes()


def digest_of(sources: dict[str, bytes]) -> str:
    """Return the SHA-256, in hexadecimal, of a list of files: `<SHA-256>  <path>` a line."""
    lines = [
        f"{hashlib.sha256(content).hexdigest()}  {path}\n" for path, content in sources.items()
    ]
    return hashlib.sha256("".join(lines).encode()).hexdigest()


@cache
def agent() -> str:
    """Return this program's name, version and digest, as bag-info.txt has it."""
    return f"coldproof {__version__} {digest_of(verifier_files())}"
