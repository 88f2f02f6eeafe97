"""Where a production lies: one folder with its settings, keys and, by default, its database.

production.json          what this file reads and writes
coldproof.db             entries, checkpoints, blobs (SQLite), unless a PostgreSQL is named
checkpoint[.synced]      the last checkpoint, kept outside the database (app/guard.py)
policy.txt               the log witnesses that this production asks, if any (C2SP tlog-policy)
timestamper.txt          the time-stamper that a server asks, if any, and its authority (PEM)
mirrors.txt              who else outside may read entries from a server: vkeys, one on each line
backups/                 what a server copied at close of day
keys/                    log.key, clerk.key, snapshot.key, seal.*, <person>@<device>.key
"""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import NamedTuple

from coldproof.acts.fields import shown
from coldproof.app.errors import SetupError
from coldproof.log.errors import LogError
from coldproof.log.note import Key, read_vkey, write_vkey

FILE = "production.json"
FORMAT = "coldproof production 1"
KEYS = "keys"
POLICY = "policy.txt"
MIRRORS = "mirrors.txt"
STAMPER = "timestamper.txt"
SQLITE = "coldproof.db"
POSTGRESQL = ("postgresql://", "postgres://")
MAX_BYTES = 65_536
PLAIN = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,99}")
ORIGIN = "http://localhost:8420"
ORIGIN_SHAPE = "an origin such as https://set.example:8420, in small letters and without a path,"
MAX_PORT = 65_535
_LABEL = r"[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?"
_ORIGIN = re.compile(
    rf"(?P<scheme>https?)://(?P<host>\[[0-9a-f:.]{{2,45}}\]|{_LABEL}(?:\.{_LABEL}){{0,9}})"
    r"(?::(?P<port>[1-9][0-9]{0,4}))?"
)
_USUAL = {"http": "80", "https": "443"}


class Settings(NamedTuple):
    """What the settings file says."""

    production: str
    title: str
    log_key: Key
    database: str  # a file in the folder, or a postgresql:// address
    origin: str = ORIGIN  # where its pages are for good: what browsers keep belongs to it


def is_url(database: str) -> bool:
    """Say whether a database is a PostgreSQL's address."""
    return database.startswith(POSTGRESQL)


def is_plain(database: str) -> bool:
    """Say whether a database is a file in the production's own folder, and not hidden there."""
    return PLAIN.fullmatch(database) is not None


def is_origin(text: str) -> bool:
    """Say whether a text is an origin as browsers write it: scheme, host, port unless usual."""
    found = _ORIGIN.fullmatch(text)
    if found is None:
        return False
    port = found["port"]
    return port is None or (int(port) <= MAX_PORT and port != _USUAL[found["scheme"]])


def write_settings(settings: Settings) -> str:
    """Return the settings as the text of the file."""
    told = {
        "format": FORMAT,
        "production": settings.production,
        "title": settings.title,
        "log": write_vkey(settings.log_key),
        "database": settings.database,
        "origin": settings.origin,
    }
    return json.dumps(told, indent=2, ensure_ascii=False) + "\n"


def read_settings(folder: Path) -> Settings:
    """Return the settings of a production's folder, or raise `SetupError`."""
    path = folder / FILE
    want = "a folder made by `coldproof init`"
    try:
        with path.open("rb") as file:
            told = json.loads(file.read(MAX_BYTES))
    except OSError as error:
        raise SetupError(str(folder), f"no {FILE} ({error.strerror})", want) from None
    except (ValueError, RecursionError):
        raise SetupError(str(path), "no JSON", want) from None
    if not isinstance(told, dict) or told.get("format") != FORMAT:
        raise SetupError(str(path), "another format", f'"format": "{FORMAT}"')
    told.setdefault("origin", ORIGIN)  # written before there were pages
    parts = [told.get(name) for name in ("production", "title", "log", "database", "origin")]
    texts = [one for one in parts if isinstance(one, str)]
    if len(texts) != len(parts):
        raise SetupError(str(path), "settings that are missing or no text", want)
    production, title, vkey, database, origin = texts
    if not (is_url(database) or is_plain(database)):
        want = f"the name of a file beside it, such as {SQLITE}, or a postgresql:// address"
        raise SetupError(str(path), f"the database {shown(database)}", want)
    if not is_origin(origin):
        raise SetupError(str(path), f"the origin {shown(origin)}", ORIGIN_SHAPE)
    try:
        key = read_vkey(vkey)
    except LogError as error:
        raise SetupError(str(path), str(error), "the log's key as `init` wrote it") from None
    if key.name != f"coldproof/{production}":
        raise SetupError(str(path), f"the key of {key.name}", f"that of coldproof/{production}")
    return Settings(production, title, key, database, origin)


def folders_of(data: Path) -> list[Path]:
    """Return the productions' folders: the folder itself, or those in it, in order of names.

    Raises `SetupError` through `read_settings` for a folder that holds none.
    """
    if (data / FILE).exists() or not data.is_dir():
        return [data]
    found = sorted(path.parent for path in data.glob(f"*/{FILE}") if path.parent.name[0] != ".")
    return found or [data]
