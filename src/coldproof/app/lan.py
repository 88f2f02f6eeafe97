"""HTTPS on a set's own network: an authority, and a certificate for this machine, in files.

lan/authority.crt, authority.key    whom phones are asked to trust; the key signs certificates only
lan/server.crt, server.key          what `coldproof serve --cert --key` takes
"""

from __future__ import annotations

import re
import socket
from collections.abc import Sequence
from pathlib import Path
from typing import NamedTuple

from coldproof.app.errors import SetupError, cause
from coldproof.app.ports import Clock
from coldproof.keys.whole import write_whole
from coldproof.peers.certificates import (
    Pair,
    fingerprint,
    is_private,
    new_authority,
    new_server,
)
from coldproof.peers.errors import CertificateError

FOLDER = "lan"
AUTHORITY, SERVER = "authority", "server"
MOST_BYTES = 65_536
NAME = re.compile(
    r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?)*"
)
NAME_SHAPE = "a host's name in small letters, such as dry-creek.local"
PROBES = (("192.0.2.1", socket.AF_INET), ("2001:db8::1", socket.AF_INET6))


class Lan(NamedTuple):
    """What was made: where it lies, for which names and addresses, and how it is recognized."""

    folder: Path
    names: tuple[str, ...]
    addresses: tuple[str, ...]
    fingerprint: str

    @property
    def cert(self) -> Path:
        """The server's certificate, with its authority's."""
        return self.folder / f"{SERVER}.crt"

    @property
    def key(self) -> Path:
        """The server's key."""
        return self.folder / f"{SERVER}.key"


def own_names() -> tuple[str, ...]:
    """Return the names that this machine has on its network, as phones ask for them."""
    host = socket.gethostname().partition(".")[0].lower()
    return (f"{host}.local",) if NAME.fullmatch(host) else ()


def own_addresses() -> tuple[str, ...]:
    """Return the private addresses that this machine is reached at; nothing is sent anywhere."""
    found: dict[str, None] = {}
    for far, family in PROBES:
        with socket.socket(family, socket.SOCK_DGRAM) as probe:
            try:
                probe.connect((far, 9))
                found[probe.getsockname()[0]] = None
            except OSError:
                continue
    return tuple(one for one in found if is_private(one) and not one.startswith(("127.", "::1")))


def make_lan(
    place: Path,
    words: str,
    names: Sequence[str],
    addresses: Sequence[str],
    clock: Clock,
    *,
    anew: bool = False,
) -> Lan:
    """Make an authority where there is none, or `anew`, and a certificate for these names.

    Raises `SetupError`.
    """
    for name in names:
        if NAME.fullmatch(name) is None:
            raise SetupError("--name", repr(name), NAME_SHAPE)
    folder = place / FOLDER
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        authority = None if anew else _read(folder)
        if authority is None:
            authority = new_authority(words, names, clock())
            _write(folder, AUTHORITY, authority)
        _write(folder, SERVER, new_server(authority, names, addresses, clock()))
    except CertificateError as error:
        raise SetupError(error.what, error.found, error.want) from None
    except OSError as error:
        found = cause(error)
        raise SetupError(str(folder), found, "a folder that can be written to") from None
    return Lan(folder, tuple(names), tuple(addresses), fingerprint(authority.certificate))


def _read(folder: Path) -> Pair | None:
    parts = []
    for ending in ("crt", "key"):
        path = folder / f"{AUTHORITY}.{ending}"
        if not path.exists():
            return None
        with path.open("rb") as file:
            parts.append(file.read(MOST_BYTES))
    return Pair(*parts)


def _write(folder: Path, name: str, pair: Pair) -> None:
    """Write a pair, each file whole or not at all; a key is its owner's alone."""
    write_whole(folder / f"{name}.key", pair.key, 0o600)
    write_whole(folder / f"{name}.crt", pair.certificate, 0o644)
