"""Vectors of notes, keys, checkpoints and cosignatures: good ones, and one mutation each."""

from __future__ import annotations

import base64
from collections.abc import Iterator

from coldproof.log.note import Key, Line, key_id, write_line, write_note, write_vkey
from coldproof.log.vkey import KEY_ID_BYTES
from tests.signers import Signer
from tests.vectors_log_case import (
    ANNA,
    BORIS,
    GUILD,
    LOG,
    LOG_VKEY,
    ORIGIN,
    TIME_S,
    UNION,
    Case,
    checkpoint_text,
    once,
)

DASH = b"\xe2\x80\x94"
TEXT = b'coldproof/v1 demo-1 HazardSeen\n{"by":"anna"}\n'
ORDER = 2**252 + 27742317777372353535851937790883648493  # of Ed25519's base point
ANNA_VKEY, BORIS_VKEY = write_vkey(ANNA.key), write_vkey(BORIS.key)
KEYS = {"keys": [ANNA_VKEY]}

Row = tuple[str, bytes, str]


def cases() -> Iterator[Case]:
    """Yield every case of these formats."""
    yield from notes()
    for name, data, why in broken_notes():
        yield Case(f"note/{name}_fail", data, KEYS, why)
    yield from vkeys()
    yield from checkpoints()
    yield from cosignatures()


# ------------------------------------------------------------------------------------------- notes


def notes() -> Iterator[Case]:
    """Yield notes that are read, each with who signed."""
    both = write_note(TEXT, [ANNA.line(TEXT), BORIS.line(TEXT)])
    yield Case("note/one-line", ANNA.note(TEXT), KEYS, "")
    yield Case("note/two-lines", both, {"keys": [BORIS_VKEY, ANNA_VKEY]}, "")
    yield Case("note/a-line-of-a-stranger", both, KEYS, "")
    for name, text in (
        ("only-a-newline", b"\n"),
        ("blank-lines-in-the-text", b"a\n\n\nb\n\n"),
        ("a-signature-line-in-the-text", b"a\n\n" + write_line(BORIS.line(b"a\n"))),
        ("not-ascii", "caf\u00e9 \u2014 \U0001f600\n".encode()),
    ):
        yield Case(f"note/text-{name}", ANNA.note(text), KEYS, "")
    lines = [ANNA.line(TEXT), Line("caf\u00e9", b"1234", b"x"), Line("pq", b"1234", bytes(2428))]
    yield Case("note/lines-of-other-kinds", write_note(TEXT, lines), KEYS, "")
    turned = TEXT + b"\n" + write_line(BORIS.line(TEXT)) + write_line(ANNA.line(TEXT))
    yield Case("note/foreign-order", turned, KEYS | {"foreign": True}, "")
    many = [ANNA.line(TEXT), *[Line(f"k{n}", b"1234", b"x") for n in range(99)]]
    yield Case("note/100-lines", write_note(TEXT, many), KEYS, "")


def broken_notes() -> Iterator[Row]:
    """Yield name, bytes and reason of each note that must be refused."""
    good = ANNA.note(TEXT)
    line, other = write_line(ANNA.line(TEXT)), write_line(BORIS.line(TEXT))
    start = TEXT + b"\n"
    yield "empty", b"", "nothing at all"
    yield "no-blank-line", TEXT + line, "the text runs into the signatures"
    yield "no-lines", start, "nobody signed"
    yield "no-text", b"\n" + line, "a signature over nothing"
    yield "text-crlf", once(good, b"HazardSeen\n", b"HazardSeen\r\n"), "a carriage return"
    yield "text-tab", once(good, b" HazardSeen", b"\tHazardSeen"), "a tab, a control character"
    yield "text-zero", once(good, b" HazardSeen", b"\x00HazardSeen"), "a zero byte"
    yield "text-escape", once(good, b" HazardSeen", b"\x1b[2K"), "an escape that erases a line"
    yield "text-latin-1", once(good, b"anna", b"\xe9nna"), "not UTF-8"
    yield "text-overlong", once(good, b"anna", b"\xc0\xafanna"), "an overlong slash, not UTF-8"
    yield "text-surrogate", once(good, b"anna", b"\xed\xa0\x80"), "half a character, not UTF-8"
    yield "text-bit", once(good, b"anna", b"anni"), "another text than was signed"
    yield (
        "text-space",
        once(good, b"HazardSeen\n", b"HazardSeen \n"),
        "a space more than was signed",
    )
    yield "text-newline", TEXT + b"\n\n" + line, "a newline more than was signed"
    yield "crlf", good.replace(b"\n", b"\r\n"), "carriage returns everywhere"
    yield "byte-order-mark", b"\xef\xbb\xbf" + good, "a mark before the text that was not signed"
    yield "line-twice", start + line + line, "the same line twice"
    yield "order", start + other + line, "lines in another order"
    yield "no-last-newline", good[:-1], "the last line has no end"
    yield "space-after", good + b" ", "a space after the last line"
    yield "junk-after", good + b"junk\n", "a line that is no signature"
    yield "blank-after", good + b"\n", "a blank line makes text of the signature"
    many = [ANNA.line(TEXT), *[Line(f"k{n}", b"1234", b"x") for n in range(100)]]
    yield "101-lines", start + b"".join(sorted(map(write_line, many))), "more than 100 lines"
    yield from broken_lines(start, line)
    yield from broken_signatures(start)


def broken_lines(start: bytes, line: bytes) -> Iterator[Row]:
    """Yield notes with a line in another spelling."""
    name = ANNA.key.name.encode()
    coded = line.split(b" ")[2][:-1]
    for case, told, why in (
        ("hyphen", once(line, DASH, b"-"), "a hyphen for the em dash"),
        ("en-dash", once(line, DASH, b"\xe2\x80\x93"), "an en dash for the em dash"),
        ("no-dash", line[4:], "no dash"),
        ("space-before", b" " + line, "a space before the dash"),
        ("two-spaces", once(line, DASH + b" ", DASH + b"  "), "two spaces after the dash"),
        ("two-spaces-later", once(line, name + b" ", name + b"  "), "two spaces after the name"),
        ("tab", once(line, name + b" ", name + b"\t"), "a tab for the space"),
        ("hard-space", once(line, DASH + b" ", DASH + b"\xc2\xa0"), "a no-break space for a space"),
        ("end-space", once(line, b"\n", b" \n"), "a space at the end"),
        ("end-cr", once(line, b"\n", b"\r\n"), "a carriage return at the end"),
        ("no-name", once(line, name, b""), "an empty name"),
        ("name-space", once(line, b"demo-1/", b"demo 1/"), "a space in the name"),
        ("name-plus", once(line, b"demo-1/", b"demo+1/"), "a plus in the name"),
        ("name-control", once(line, b"demo-1/", b"demo\x01/"), "a control character in the name"),
        ("name-delete", once(line, b"demo-1/", b"demo\x7f/"), "a delete in the name"),
        ("name-latin-1", once(line, b"anna", b"\xe9nna"), "a name that is not UTF-8"),
        ("name-em-space", once(line, b"-1/", "\u2003/".encode()), "an em space in the name"),
        ("name-next-line", once(line, b"-1/", b"\xc2\x85/"), "U+0085, a space, in the name"),
        ("name-ideographic", once(line, b"-1/", "\u3000/".encode()), "U+3000 in the name"),
        ("no-signature", once(line, coded, b""), "no signature"),
        ("only-id", once(line, coded, b"AAAAAA=="), "a key id and no signature"),
        ("short-id", once(line, coded, b"AAAA"), "three bytes are no key id"),
        ("unpadded", once(line, coded, coded.rstrip(b"=")), "base64 without its padding"),
        ("padded", once(line, coded, coded + b"="), "padding too much"),
        ("stray-bits", once(line, coded, stray(coded)), "bits that stand for nothing"),
        ("url-alphabet", once(line, coded, urlsafe(coded)), "the other alphabet of base64"),
        ("folded", once(line, coded, coded[:8] + b" " + coded[8:]), "a space inside base64"),
        ("junk", once(line, coded, coded[:8] + b"!" + coded[8:]), "a character that base64 lacks"),
    ):
        yield f"line-{case}", start + told, why


def stray(coded: bytes) -> bytes:
    """Return padded base64 with its last character raised: the same bytes to the careless."""
    alphabet = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
    body = coded.rstrip(b"=")
    pad = coded[len(body) :]
    return body[:-1] + alphabet[alphabet.index(body[-1]) + 1 :][:1] + pad


def urlsafe(coded: bytes) -> bytes:
    """Return base64 in the other alphabet, differing in at least one place."""
    return coded.replace(b"+", b"-").replace(b"/", b"_")


def broken_signatures(start: bytes) -> Iterator[Row]:
    """Yield notes whose lines are well spelled, and prove nothing."""
    line = ANNA.line(TEXT)
    first, last = line.signature[:32], line.signature[32:]
    larger = (int.from_bytes(last, "little") + ORDER).to_bytes(32, "little")
    for case, signature, why in (
        ("bit-of-r", bytes([first[0] ^ 1]) + first[1:] + last, "one bit of R flipped"),
        ("bit-of-s", first + bytes([last[0] ^ 1]) + last[1:], "one bit of S flipped"),
        ("s-plus-order", first + larger, "S is not reduced: a second signature from one"),
        ("zero", bytes(64), "zeros"),
        ("short", line.signature[:-1], "63 bytes"),
        ("long", line.signature + b"\x00", "65 bytes"),
        ("of-another-text", ANNA.line(b"x\n").signature, "made over another text"),
        ("of-another-key", BORIS.line(TEXT).signature, "made by another key"),
        ("of-nothing", ANNA.line(b"").signature, "made over nothing"),
    ):
        yield f"signature-{case}", start + write_line(line._replace(signature=signature)), why
    for case, changed, why in (
        ("another-name", line._replace(name="demo-1/anna@phone-2"), "known by its id only"),
        ("another-id", line._replace(key_id=bytes(KEY_ID_BYTES)), "known by its name only"),
        ("another-kind", line._replace(key_id=key_id(*ANNA.key._replace(kind=4))), "another kind"),
    ):
        yield f"signer-{case}", start + write_line(changed), f"{why}: a stranger"
    two = [BORIS.line(TEXT), line._replace(signature=bytes(64))]
    yield "signer-known-fails", write_note(TEXT, two), "a known key fails beside a stranger's line"
    once_more = line._replace(signature=bytes(64))
    yield (
        "signer-fails-once",
        write_note(TEXT, [line, once_more]),
        "one of two lines of a key fails",
    )


# -------------------------------------------------------------------------------------------- keys


def vkeys() -> Iterator[Case]:
    """Yield verifier keys."""
    good = ANNA_VKEY.encode()
    name, identity, coded = good.split(b"+", 2)
    yield Case("vkey/ed25519", good, {}, "")
    yield Case("vkey/cosignature", write_vkey(UNION.key).encode(), {}, "")
    yield Case("vkey/name-not-ascii", write_vkey(Key("caf\u00e9", 1, bytes(32))).encode(), {}, "")
    other = write_vkey(BORIS.key).encode().split(b"+", 2)
    material = base64.b64decode(coded)
    for case, data, why in (
        ("empty", b"", "nothing at all"),
        ("no-id", name + b"+" + coded, "no key id"),
        ("newline", good + b"\n", "a newline at the end"),
        ("space", good + b" ", "a space at the end"),
        ("id-upper", once(good, identity, identity.upper()), "upper-case hexadecimal"),
        ("id-short", once(good, identity, identity[:-1]), "7 digits"),
        ("id-prefix", once(good, identity, b"0x" + identity[2:]), "0x is no digit"),
        ("id-of-another", once(good, identity, other[1]), "the id of another key"),
        ("name-of-another", once(good, name, other[0]), "the id is of another name"),
        ("key-of-another", once(good, coded, other[2]), "the id is of another key"),
        ("no-name", b"+" + identity + b"+" + coded, "an empty name"),
        ("name-space", once(good, b"/", b" "), "a space in the name"),
        ("name-newline", once(good, b"/", b"\n"), "a newline in the name"),
        ("name-hard-space", once(good, b"/", b"\xc2\xa0"), "a no-break space in the name"),
        ("name-plus", once(good, b"/", b"+"), "a plus in the name ends it"),
        ("name-latin-1", once(good, b"anna", b"\xe9nna"), "a name that is not UTF-8"),
        ("no-key", name + b"+" + identity + b"+", "no public key"),
        ("unpadded", once(good, coded, coded[:-1] + b"="), "junk for base64"),
        ("cut", once(good, coded, base64.b64encode(material + b"\x00")[:-2]), "cut short"),
        ("short", told(ANNA.key._replace(public=bytes(31))), "31 bytes"),
        ("long", told(ANNA.key._replace(public=bytes(33))), "33 bytes"),
        ("kind-0", told(ANNA.key._replace(kind=0)), "a kind that is none"),
        ("kind-2", told(ANNA.key._replace(kind=2)), "ECDSA, which we do not verify"),
        ("kind-6", told(Key("w", 6, bytes(1312))), "ML-DSA-44, which we do not verify"),
        ("kind-255", told(ANNA.key._replace(kind=255)), "a private kind"),
    ):
        yield Case(f"vkey/{case}_fail", data, {}, why)


def told(key: Key) -> bytes:
    """Return a vkey, whatever is in it, with its right id."""
    coded = base64.b64encode(bytes([key.kind]) + key.public)
    return f"{key.name}+{key.id.hex()}+".encode() + coded


# ------------------------------------------------------------------------------------- checkpoints


def checkpoints() -> Iterator[Case]:
    """Yield checkpoints as read with the log's key."""
    given = {"key": LOG_VKEY}
    text = checkpoint_text(42)
    yield Case("checkpoint/of-42", LOG.note(text), given, "")
    yield Case("checkpoint/of-0", LOG.note(checkpoint_text(0)), given, "")
    largest = once(text, b"\n42\n", b"\n9223372036854775807\n")
    yield Case("checkpoint/of-2-63-less-1", LOG.note(largest), given, "")
    cosigned = write_note(text, [LOG.line(text), UNION.line(text, TIME_S)])
    yield Case("checkpoint/cosigned", cosigned, given, "")
    extended = LOG.note(text + b"more\nand more\n")
    yield Case("checkpoint/foreign-extension", extended, given | {"foreign": True}, "")
    for case, changed, why in broken_texts(text):
        yield Case(f"checkpoint/{case}_fail", LOG.note(changed), given, why)
    more = LOG.note(text + b"more\n\nmore\n")
    why = "an empty extension line"
    yield Case("checkpoint/foreign-blank_fail", more, given | {"foreign": True}, why)
    yield Case("checkpoint/by-anna_fail", ANNA.note(text), given, "not by the log")
    only = write_note(text, [UNION.line(text, TIME_S)])
    yield Case("checkpoint/by-witness_fail", only, given, "a log witness alone is no log")
    own = Signer(LOG.key._replace(kind=4), LOG.secret)
    by_itself = write_note(text, [own.line(text, TIME_S)])
    why = "the log's key cosigned, and did not sign"
    yield Case("checkpoint/by-itself-cosigned_fail", by_itself, given, why)
    kind_4 = {"key": write_vkey(own.key)}
    why = "read with a cosignature key"
    yield Case("checkpoint/key-of-kind-4_fail", by_itself, kind_4, why)
    grown = once(LOG.note(text), b"\n42\n", b"\n43\n")
    yield Case("checkpoint/size-changed_fail", grown, given, "another size than was signed")
    named = Signer(Key(ORIGIN + "x", 1, LOG.key.public), LOG.secret)
    why = "signed under another name"
    yield Case("checkpoint/by-another-name_fail", named.note(text), given, why)


def broken_texts(text: bytes) -> tuple[Row, ...]:
    """Return texts that the log's key signed, and that are no checkpoint of it."""
    origin, size, root, _ = text.split(b"\n")
    return (
        ("size-plus", once(text, size, b"+42"), "a sign before the size"),
        ("size-minus", once(text, size, b"-42"), "a size below nothing"),
        ("size-zero-before", once(text, size, b"042"), "a zero before the size"),
        ("size-space", once(text, size, b"42 "), "a space after the size"),
        ("size-arabic", once(text, size, "\u0664\u0662".encode()), "digits of another script"),
        ("size-wide", once(text, size, "\uff14\uff12".encode()), "wide digits"),
        ("size-hex", once(text, size, b"0x2a"), "another base"),
        ("size-underscore", once(text, size, b"4_2"), "a digit group"),
        ("size-point", once(text, size, b"42.0"), "no whole number"),
        ("size-exponent", once(text, size, b"42e0"), "an exponent"),
        ("size-none", once(text, size, b""), "no size"),
        ("size-too-large", once(text, size, b"9223372036854775808"), "2^63"),
        ("size-huge", once(text, size, b"1" * 100), "a hundred digits"),
        ("root-unpadded", once(text, root, root[:-1]), "base64 without its padding"),
        ("root-stray-bits", once(text, root, stray(root)), "bits that stand for nothing"),
        ("root-short", once(text, root, base64.b64encode(bytes(31))), "31 bytes"),
        ("root-long", once(text, root, base64.b64encode(bytes(33))), "33 bytes"),
        ("root-hex", once(text, root, base64.b64decode(root).hex().encode()), "not base64"),
        ("root-none", once(text, root, b""), "no root"),
        ("root-space", once(text, root, root + b" "), "a space after the root"),
        ("origin-none", once(text, origin, b""), "no origin"),
        ("origin-space", once(text, origin, b"coldproof demo-1"), "a space in the origin"),
        ("origin-plus", once(text, origin, b"coldproof+demo-1"), "a plus in the origin"),
        ("origin-other", once(text, origin, b"coldproof/demo-2"), "another log's, by this key"),
        ("origin-case", once(text, origin, b"Coldproof/demo-1"), "not the same letters"),
        ("lines-turned", b"\n".join([origin, root, size, b""]), "root before size"),
        ("lines-two", b"\n".join([origin, size, b""]), "two lines"),
        ("line-blank", once(text, size, b"\n42"), "a blank line"),
        ("extension", text + b"more\n", "a fourth line: ours has none"),
    )


# ------------------------------------------------------------------------------------ cosignatures


def cosignatures() -> Iterator[Case]:
    """Yield checkpoints as read for their cosignatures."""
    text = checkpoint_text(42)
    union = {"keys": [write_vkey(UNION.key)]}
    line = UNION.line(text, TIME_S)

    def note_of(*lines: Line) -> bytes:
        return write_note(text, [LOG.line(text), *lines])

    yield Case("cosignature/one", note_of(line), union, "")
    both = {"keys": [write_vkey(GUILD.key), write_vkey(UNION.key)]}
    yield Case("cosignature/two", note_of(line, GUILD.line(text, TIME_S + 1)), both, "")
    yield Case("cosignature/twice", note_of(line, UNION.line(text, TIME_S + 60)), union, "")
    yield Case("cosignature/first-second", note_of(UNION.line(text, 1)), union, "")
    yield Case("cosignature/last-second", note_of(UNION.line(text, 2**63 - 1)), union, "")
    signature = line.signature
    stamped = (TIME_S + 1).to_bytes(8, "big")
    plain = UNION.secret.sign(text).signature
    decimal = UNION.secret.sign(b"cosignature/v1\ntime 0%d\n" % TIME_S + text).signature
    for case, changed, why in (
        ("later", stamped + signature[8:], "another time than was signed"),
        ("little-endian", signature[7::-1] + signature[8:], "the time backward"),
        ("time-0", bytes(8) + signature[8:], "no time"),
        ("time-2-63", b"\x80" + bytes(7) + signature[8:], "a time beyond the standard's bound"),
        ("no-time", signature[8:], "64 bytes without a time"),
        ("short", signature[:-1], "71 bytes"),
        ("long", signature + b"\x00", "73 bytes"),
        ("bit", signature[:-1] + bytes([signature[-1] ^ 1]), "one bit flipped"),
        ("plain", signature[:8] + plain, "made over the text alone"),
        ("other-time-line", signature[:8] + decimal, "made over a time with a zero before it"),
        ("other-text", UNION.line(checkpoint_text(43), TIME_S).signature, "of another checkpoint"),
        ("other-key", GUILD.line(text, TIME_S).signature, "made by another key"),
    ):
        data = note_of(line._replace(signature=changed))
        yield Case(f"cosignature/{case}_fail", data, union, why)
    note_key = Signer(UNION.key._replace(kind=1), UNION.secret)
    data = note_of(note_key.line(text))
    yield Case("cosignature/note-key_fail", data, union, "signed as a note: a stranger's line")
    yield Case("cosignature/none_fail", note_of(), union, "nobody cosigned")
    wrong = line._replace(signature=bytes(72))
    data = note_of(line, wrong)
    yield Case("cosignature/one-of-two_fail", data, union, "one of two lines of a key fails")
