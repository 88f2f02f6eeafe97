"""Values of committed fields: kept beside the log by digest, where they can be erased (D10).

A value is a text with a salt, as one line of JSON; the act holds the SHA-256 of that line.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets

from coldproof.app.backup import VALUES
from coldproof.app.ports import Store
from coldproof.words.ids import Committed

SALT_BYTES = 16


def keep_value(store: Store, production: str, text: str) -> Committed:
    """Keep a text as a value and return what an act says of it; raises a `StoreError`."""
    salt = base64.b64encode(secrets.token_bytes(SALT_BYTES)).decode("ascii")
    line = json.dumps({"salt": salt, "text": text}, sort_keys=True).encode("ascii")
    found = hashlib.sha256(line)
    store.put(production, VALUES + found.hexdigest(), line)
    return Committed(base64.urlsafe_b64encode(found.digest()).rstrip(b"=").decode("ascii"))


def value_of(store: Store, production: str, digest: str) -> bytes | None:
    """Return the value of a digest as acts write it; none where it was erased or never here."""
    raw = base64.urlsafe_b64decode(digest + "=")
    return store.get(production, VALUES + raw.hex())
