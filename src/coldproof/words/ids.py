"""Names that acts use for people, things and other acts, and the shape each must have.

Everything in the log is read by everyone enrolled, for ever, so no id is a person's name: people
are handles ("armorer", "k7"), and free text never stands in an open field (D10).
"""

from __future__ import annotations

import re
from typing import NewType

PersonId = NewType("PersonId", str)
DeviceId = NewType("DeviceId", str)
WeaponId = NewType("WeaponId", str)
LotId = NewType("LotId", str)
UnitId = NewType("UnitId", str)
SetupId = NewType("SetupId", str)
SceneId = NewType("SceneId", str)
StoreId = NewType("StoreId", str)
PackId = NewType("PackId", str)
Label = NewType("Label", str)  # a maker, model, caliber, place: short printable ASCII
Day = NewType("Day", str)  # a production day, YYYY-MM-DD
ActId = NewType("ActId", str)  # SHA-256 of an act's text, base64url without padding
Digest = NewType("Digest", str)  # SHA-256 of anything else, same form
PublicKey = NewType("PublicKey", str)  # a raw Ed25519 public key (32 bytes), same form as a digest
Signature = NewType("Signature", str)  # an Ed25519 signature (64 bytes), base64url, no padding
Picture = NewType("Picture", str)  # a JPEG image in base64; in what is sealed, never in an act
FreeText = NewType("FreeText", str)  # somebody's own words; in what is sealed, never in an act
ReadingKey = NewType("ReadingKey", str)  # an X25519 recipient as age writes it: age1…
Committed = NewType("Committed", str)  # salted SHA-256 of an erasable value kept outside the log

CLERK = "clerk"  # person and device of the server's own key: it reads clocks, vouches for arrival

NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9.-]{0,31}")
LABEL = re.compile(r"[!-~](?:[ -~]{0,38}[!-~])?")
DAY = re.compile(r"[0-9]{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12][0-9]|3[01])")
# 43 characters carry 258 bits: the last one may only be one whose two lowest bits are zero.
DIGEST = re.compile(r"[A-Za-z0-9_-]{42}[AEIMQUYcgkosw048]")

# Words of any language and newlines; no other control, and no half of a surrogate pair.
FREE_TEXT = re.compile("[^\\x00-\\x09\\x0b-\\x1f\\x7f-\\x9f\\ud800-\\udfff]{1,20000}")

SIGNATURE = re.compile(r"[A-Za-z0-9_-]{85}[AQgw]")
PICTURE = re.compile(r"/9j/[A-Za-z0-9+/]{0,899996}={0,2}")  # begins as every JPEG does

# 32 bytes and a checksum in Bech32 (BIP 173), as age's recipients are written.
READING_KEY = re.compile(r"age1[02-9ac-hj-np-z]{58}")

NAME_SHAPE = "1 to 32 letters, digits, '.' or '-', beginning with a letter or digit"
LABEL_SHAPE = "1 to 40 printable ASCII characters, no space at either end"
DAY_SHAPE = "a day written YYYY-MM-DD"
KEY_SHAPE = "an Ed25519 public key in base64url without padding (43 characters)"
DIGEST_SHAPE = "a SHA-256 digest in base64url without padding (43 characters)"
READING_KEY_SHAPE = "an age recipient of the X25519 kind: age1 and 58 characters"
FREE_TEXT_SHAPE = "1 to 20,000 characters, no control character but a newline"
SIGNATURE_SHAPE = "an Ed25519 signature in base64url without padding (86 characters)"
PICTURE_SHAPE = "a JPEG image in base64, at most 900,000 characters"
