"""`verify.pyz`: the verifier as one file for any bare Python from 3.11 on (PEP 441).

It holds the pure rooms and the reading half of this folder, as source, and nothing of others.
"""

from __future__ import annotations

import hashlib
import io
import stat
import zipfile
from pathlib import Path

from coldproof.exchange.bundle.software import verifier_files
from coldproof.exchange.bundle.zip_writer import MADE, UNIX
from coldproof.keys.whole import put

SHEBANG = b"#!/usr/bin/env python3\n"
MAIN = b'''"""Check an evidence bundle: python -I -S verify.pyz BUNDLE --log VKEY."""

import sys

if sys.version_info < (3, 11):
    found = "%d.%d" % sys.version_info[:2]
    sys.stderr.write("verify.pyz: found Python " + found + "; 3.11 or later would do\\n")
    sys.exit(2)

from coldproof.exchange.bundle.command import main

if __name__ == "__main__":
    sys.exit(main())
'''
MODE = stat.S_IFREG | 0o644
RUNNABLE = 0o755


def build_pyz(path: Path) -> str:
    """Write the zipapp to a path where nothing is yet; return its SHA-256, in hexadecimal.

    It is there whole, or not at all.  Raises `FileExistsError`, or another `OSError`.
    """
    content = pyz_bytes()
    put(path, content, RUNNABLE)
    return hashlib.sha256(content).hexdigest()


def pyz_bytes() -> bytes:
    """Return the zipapp; the same bytes wherever it is made of the same program."""
    files = {f"coldproof/{path}": content for path, content in verifier_files().items()}
    files["__main__.py"] = MAIN
    out = io.BytesIO()
    out.write(SHEBANG)
    with zipfile.ZipFile(out, "a", zipfile.ZIP_STORED) as archive:
        for path in sorted(files):
            info = zipfile.ZipInfo(path, MADE)
            info.create_system = UNIX
            info.external_attr = MODE << 16
            archive.writestr(info, files[path])
    return out.getvalue()
