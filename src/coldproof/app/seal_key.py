"""The seal of a production's letters: a self-made certificate, and the clerk's word that it is.

keys/seal.key    signs finished letters
keys/seal.crt    its certificate: nobody else vouches for it
keys/seal.note   its SHA-256, signed by the clerk's key, which the log names: it goes into bundles

May they be lost?  Then letters are sealed with new ones from then on.  Whoever can read seal.key
can seal anything: what a letter says is proven by the log, not by its seal.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from coldproof.app.errors import SetupError, cause
from coldproof.app.settings import KEYS
from coldproof.desk.voice.seals import seal_text
from coldproof.keys.whole import write_whole

KEY, CERTIFICATE, NOTE = "seal.key", "seal.crt", "seal.note"
MOST_BYTES = 65_536
_ONE_AT_A_TIME = threading.Lock()


class SealFiles(NamedTuple):
    """A certificate and its private key, PEM, and the certificate's SHA-256 as pages show it."""

    certificate: bytes
    key: bytes
    fingerprint: str


def seal_of(
    folder: Path, production: str, now_us: Callable[[], int], promised: Callable[[bytes], bytes]
) -> SealFiles:
    """Return the seal of a production's folder, made where there is none.

    `promised` returns a text as a note that the clerk signs.
    The note comes last: without it the others are none.  Raises `SetupError` where a part of it is
    missing, or the folder takes none.
    """
    keys = folder / KEYS
    from coldproof.peers.certificates import fingerprint  # noqa: PLC0415 - only who seals needs it

    try:
        with _ONE_AT_A_TIME:
            if not (keys / NOTE).exists():
                _make(keys, production, now_us(), promised)
        certificate, key = _read(keys / CERTIFICATE), _read(keys / KEY)
        return SealFiles(certificate, key, fingerprint(certificate))
    except ValueError as error:
        raise SetupError(str(keys / CERTIFICATE), str(error), "the one that was made") from None
    except OSError as error:
        found = cause(error)
        raise SetupError(str(keys), found, "a seal that is whole, or none,") from None


def seal_note(folder: Path) -> bytes | None:
    """Return the clerk's word for the seal, if there is one."""
    path = folder / KEYS / NOTE
    return _read(path) if path.exists() else None


def _make(keys: Path, production: str, now_us: int, promised: Callable[[bytes], bytes]) -> None:
    from coldproof.peers.certificates import fingerprint, new_seal  # noqa: PLC0415 - the same

    pair = new_seal(f"Letters of {production}", now_us)
    text = seal_text(production, fingerprint(pair.certificate))
    write_whole(keys / KEY, pair.key, 0o600)
    write_whole(keys / CERTIFICATE, pair.certificate, 0o644)
    write_whole(keys / NOTE, promised(text), 0o644)


def _read(path: Path) -> bytes:
    with path.open("rb") as file:
        return file.read(MOST_BYTES)
