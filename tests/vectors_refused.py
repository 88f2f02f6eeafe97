"""Texts that no reader may take for an act: one mutation each, with its reason.

Each starts from the bytes of a good act; nearly all of them are an act to a careless reader.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

Case = tuple[str, tuple[bytes, str]]
HEAD = b"coldproof/v1 demo-1 "


def refused(loaded: bytes, proved: bytes) -> Iterator[Case]:
    """Yield name, bytes and reason of each; `loaded` and `proved` are the texts of two acts."""
    for name, text, why in (
        *first_lines(loaded),
        *spellings(loaded),
        *numbers(loaded),
        *envelopes(loaded),
        *links(loaded),
        *bodies(loaded, proved),
        *sizes(loaded),
    ):
        yield f"{name}_fail", (text, why)


def told(text: bytes, **values: Any) -> bytes:
    """Return a text with fields of its envelope replaced, still in canonical spelling."""
    head, line, _ = text.split(b"\n")
    act = json.loads(line)
    act.update(values)
    return head + b"\n" + dump(act) + b"\n"


def without(text: bytes, name: str) -> bytes:
    """Return a text without a field of its envelope."""
    head, line, _ = text.split(b"\n")
    act = json.loads(line)
    del act[name]
    return head + b"\n" + dump(act) + b"\n"


def in_body(text: bytes, **values: Any) -> bytes:
    """Return a text with fields of its body replaced."""
    return told(text, body=json.loads(text.split(b"\n")[1])["body"] | values)


def dump(value: Any) -> bytes:
    """Return canonical JSON."""
    return json.dumps(value, sort_keys=True, separators=(",", ":")).encode("ascii")


Row = tuple[str, bytes, str]


def first_lines(text: bytes) -> tuple[Row, ...]:
    """Return texts with another first line."""
    head, line, _ = text.split(b"\n")
    rest = b"\n" + line + b"\n"
    return (
        ("head-other-version", head.replace(b"v1", b"v2") + rest, "another version of the format"),
        ("head-upper-case", head.replace(b"coldproof", b"Coldproof") + rest, "not the word it is"),
        ("head-no-production", b"coldproof/v1  WeaponLoaded" + rest, "an empty production"),
        ("head-long-production", b"coldproof/v1 " + b"p" * 41 + b" WeaponLoaded" + rest, "41 long"),
        ("head-space", b"coldproof/v1 demo 1 WeaponLoaded" + rest, "a space in the production"),
        ("head-tab", head.replace(b" ", b"\t") + rest, "tabs between the words"),
        ("head-two-spaces", head.replace(b" W", b"  W") + rest, "two spaces between two words"),
        ("head-trailing-space", head + b" " + rest, "a space at the end of the line"),
        ("head-not-ascii", head.replace(b"demo", "d\u00e9mo".encode()) + rest, "not ASCII"),
        ("head-byte-order-mark", b"\xef\xbb\xbf" + head + rest, "something before the first word"),
        ("head-blank-line-before", b"\n" + head + rest, "a blank line before the first"),
        ("head-unknown-kind", HEAD + b"WeaponCuddled" + rest, "no kind that we know"),
        ("head-lower-case-kind", HEAD + b"weaponLoaded" + rest, "a kind in another spelling"),
        ("head-kind-of-no-act", HEAD + b"RoundTold" + rest, "a part of acts is no act"),
        ("head-kind-of-other-fields", HEAD + b"WeaponUnlocked" + rest, "another kind's fields"),
        ("head-missing", line + b"\n", "the second line alone"),
        ("head-alone", head + b"\n", "the first line alone"),
        ("head-crlf", head + b"\r" + rest, "a line that ends with CR LF"),
        ("nothing", b"", "no bytes at all"),
    )


def spellings(text: bytes) -> tuple[Row, ...]:
    """Return the same act in other spellings: one act has one text."""
    head, line, _ = text.split(b"\n")
    start = head + b"\n"
    act = json.loads(line)
    reversed_keys = json.dumps(dict(reversed(act.items())), separators=(",", ":")).encode()
    spaced = json.dumps(act, sort_keys=True).encode()
    indented = json.dumps(act, sort_keys=True, indent=1).encode()
    return (
        ("json-no-newline", start + line, "the last newline is missing"),
        ("json-two-newlines", start + line + b"\n\n", "a newline too many"),
        ("json-crlf", start + line + b"\r\n", "a line that ends with CR LF"),
        ("json-leading-space", start + b" " + line + b"\n", "a space before the object"),
        ("json-spaces", start + spaced + b"\n", "spaces after commas and colons"),
        ("json-indented", start + indented + b"\n", "more than one line"),
        ("json-keys-in-other-order", start + reversed_keys + b"\n", "keys that are not sorted"),
        (
            "json-key-twice",
            start + line.replace(b'"seq":7', b'"seq":7,"seq":7') + b"\n",
            "one key twice: readers differ on which of them counts",
        ),
        (
            "json-key-twice-of-two-values",
            start + line.replace(b'"seq":7', b'"seq":8,"seq":7') + b"\n",
            "one key with two values: readers differ on which of them counts",
        ),
        (
            "json-escaped-letter",
            start + line.replace(b'"armorer"', b'"\\u0061rmorer"') + b"\n",
            "a letter that needs no escape is escaped",
        ),
        (
            "json-escaped-slash",
            start + line.replace(b'"half"', b'"ha\\/lf"') + b"\n",
            "an escape that our writer never writes",
        ),
        ("json-trailing-comma", start + line[:-1] + b",}\n", "a comma before the end"),
        ("json-comment", start + line + b"//\n", "something after the object"),
        ("json-single-quotes", start + line.replace(b'"', b"'") + b"\n", "other quotes"),
        ("json-list", start + b"[" + line + b"]\n", "a list, no object"),
        ("json-text", start + dump(line.decode()) + b"\n", "a text, no object"),
        ("json-null", start + b"null\n", "nothing"),
        ("json-cut", start + line[: len(line) // 2] + b"\n", "half of it"),
        ("json-twice", start + line + line + b"\n", "two objects"),
        ("json-zero-byte", start + line.replace(b"G-1", b"G\x00-1") + b"\n", "a zero byte"),
        (
            "json-utf-16",
            start + line.decode().encode("utf-16-le") + b"\n",
            "another encoding, which some readers of JSON accept",
        ),
        (
            "json-byte-order-mark",
            start + b"\xef\xbb\xbf" + line + b"\n",
            "a mark before the object, which some readers of JSON skip",
        ),
        ("json-broken-utf-8", start + line.replace(b"G-1", b"G\xff1") + b"\n", "no UTF-8"),
    )


def numbers(text: bytes) -> tuple[Row, ...]:
    """Return numbers that two readers of JSON would not read alike, or that are none."""

    def count(number: bytes) -> bytes:
        return text.replace(b'"count":6', b'"count":' + number)

    def at(number: bytes) -> bytes:
        return text.replace(b'"at_us":1741903200000000', b'"at_us":' + number)

    return (
        ("number-float", count(b"6.0"), "a fraction, even a whole one"),
        ("number-exponent", count(b"6e0"), "an exponent"),
        ("number-minus-zero", count(b"-0"), "minus zero"),
        ("number-plus", count(b"+6"), "a plus sign"),
        ("number-leading-zero", count(b"06"), "a zero before it"),
        ("number-hexadecimal", count(b"0x6"), "another base"),
        ("number-not-a-number", count(b"NaN"), "NaN, which some readers of JSON accept"),
        ("number-infinite", count(b"Infinity"), "infinity, which some readers of JSON accept"),
        ("number-overflows", count(b"1e999"), "infinity to readers that use floats"),
        ("number-in-quotes", count(b'"6"'), "a text that looks like a number"),
        ("number-true", count(b"true"), "true, which some languages take for 1"),
        ("number-below", count(b"-1"), "fewer than none"),
        ("number-above", count(b"1000001"), "more than a lot may hold"),
        ("number-2-to-53", at(b"9007199254740992"), "beyond what every reader keeps whole"),
        ("number-minus-2-to-53", at(b"-9007199254740992"), "beyond what every reader keeps whole"),
        ("number-of-400-digits", at(b"9" * 400), "beyond any machine's numbers"),
        ("number-of-5000-digits", at(b"9" * 5000), "more digits than Python converts"),
    )


def envelopes(text: bytes) -> tuple[Row, ...]:
    """Return envelopes that lack or add something."""
    rows = [
        (f"envelope-without-{name}", without(text, name), f"who, where or when is missing: {name}")
        for name in ("at_us", "body", "by", "device", "seq")
    ]
    return (
        *rows,
        ("envelope-extra", told(text, note="x"), "a field that no act has"),
        ("envelope-production-twice", told(text, production="demo-1"), "it stands in line 1 only"),
        ("envelope-kind-twice", told(text, kind="WeaponLoaded"), "it stands in line 1 only"),
        ("envelope-body-null", told(text, body=None), "no body"),
        ("envelope-body-list", told(text, body=[]), "a list for a body"),
        ("envelope-by-empty", told(text, by=""), "nobody"),
        ("envelope-by-long", told(text, by="a" * 33), "a name of 33 letters"),
        ("envelope-by-space", told(text, by="the armorer"), "a space in a name"),
        ("envelope-by-newline", told(text, by="armorer\n"), "a newline at the end of a name"),
        ("envelope-by-list", told(text, by=["armorer"]), "a list for a name"),
        ("envelope-by-null", told(text, by=None), "nobody"),
        ("envelope-by-not-ascii", told(text, by="arm\u00f2rer"), "a letter outside ASCII"),
        ("envelope-by-surrogate", told(text, by="\ud800"), "half a character"),
        ("envelope-known-unknown", told(text, known="hearsay"), "no way to know that we know"),
        ("envelope-known-default", told(text, known="own-device"), "a default written out"),
        ("envelope-seen-default", told(text, seen_size=0), "a default written out"),
        ("envelope-previous-null", told(text, previous=None), "a default written out"),
        ("envelope-vouched-null", told(text, vouched_by=None), "a default written out"),
        ("envelope-asked-empty", told(text, asked={}), "an answer without its words"),
        (
            "envelope-asked-word",
            told(text, asked={"refused": "no", "rules": "A" * 43}),
            "a word for yes or no",
        ),
        (
            "envelope-asked-extra",
            told(text, asked={"refused": False, "rules": "A" * 43, "why": "x"}),
            "a field that an answer does not have",
        ),
    )


def links(text: bytes) -> tuple[Row, ...]:
    """Return ids and links to other acts that are none."""
    good = "A" * 43
    return (
        ("link-short", told(text, previous="A" * 42), "42 characters"),
        ("link-long", told(text, previous="A" * 44), "44 characters"),
        ("link-padded", told(text, previous=good + "="), "padding"),
        ("link-plain-base64", told(text, previous="+" + "A" * 42), "the other alphabet"),
        ("link-spare-bits", told(text, previous="A" * 42 + "B"), "bits that no digest has"),
        ("link-hexadecimal", told(text, previous="ab" * 32), "another spelling of a digest"),
        ("link-number", told(text, previous=0), "a number"),
        ("link-newline", told(text, previous=good + "\n"), "a newline at the end"),
        ("answers-text", told(text, answers=good), "a text, no list"),
        ("answers-empty", told(text, answers=[]), "a default written out"),
        ("answers-null", told(text, answers=[None]), "an answer to nothing"),
        ("answers-nested", told(text, answers=[[good]]), "a list in the list"),
        ("answers-257", told(text, answers=[good] * 257), "more than 256"),
        ("heads-flat", told(text, heads=[good]), "no list for each weapon"),
        ("heads-deep", told(text, heads=[[[good]]]), "a list too many"),
        ("heads-empty", told(text, heads=[]), "a default written out"),
        ("heads-table", told(text, heads={"G-1": [good]}), "a table, no list"),
    )


def bodies(loaded: bytes, proved: bytes) -> tuple[Row, ...]:
    """Return bodies with a value that its field may not hold."""
    one = json.loads(proved.split(b"\n")[1])["body"]["rounds"][0]
    return (
        ("class-lower-case", in_body(loaded, round_class="r1"), "another spelling of a class"),
        ("class-word", in_body(loaded, round_class="dummy"), "the class in words"),
        ("class-number", in_body(loaded, round_class=1), "a number for a class"),
        ("class-of-nothing", in_body(loaded, round_class="R8"), "a class that is not there"),
        ("class-list", in_body(loaded, round_class=["R1"]), "a list for a class"),
        ("charge-default", in_body(loaded, charge="none"), "a default written out"),
        ("weapon-empty", in_body(loaded, weapon=""), "no weapon"),
        ("weapon-dash-first", in_body(loaded, weapon="-G1"), "a name that begins with a dash"),
        ("weapon-path", in_body(loaded, weapon="../G-1"), "a slash in a name"),
        ("weapon-table", in_body(loaded, weapon={"id": "G-1"}), "a table for a name"),
        ("rounds-empty-table", in_body(proved, rounds=[{}]), "a round of which nothing is told"),
        ("rounds-text", in_body(proved, rounds="R1"), "a text, no list"),
        ("rounds-extra", in_body(proved, rounds=[one | {"lot": "D-1"}]), "a field too many"),
        ("rounds-count", in_body(proved, rounds=[one | {"count": -1}]), "fewer than none"),
        ("rounds-257", in_body(proved, rounds=[one] * 257), "more than 256"),
        ("rounds-null", in_body(proved, rounds=[one, None]), "a round that is none"),
        *other_kinds(loaded),
    )


def other_kinds(text: bytes) -> Iterator[Row]:
    """Yield labels, days and yes or no that are none, in acts of other kinds."""
    line = json.loads(text.split(b"\n")[1])

    def act(kind: str, **body: Any) -> bytes:
        plain = {k: v for k, v in line.items() if k != "heads"} | {"body": body}
        return HEAD + kind.encode("ascii") + b"\n" + dump(plain) + b"\n"

    for name, day, why in (
        ("day-not-in-calendar", "2025-02-29", "a day that the calendar does not have"),
        ("day-zero", "2025-01-00", "a day that the calendar does not have"),
        ("day-short", "2025-3-13", "another spelling of a day"),
        ("day-with-time", "2025-03-13T22:00", "a time beside the day"),
        ("day-number", 20250313, "a number for a day"),
    ):
        yield name, act("DayOpened", day=day), why
    for name, place, why in (
        ("label-empty", "", "no word"),
        ("label-space-first", " cart", "a space before the word"),
        ("label-space-last", "cart ", "a space after the word"),
        ("label-long", "c" * 41, "41 characters"),
        ("label-not-ascii", "caf\u00e9", "a letter outside ASCII"),
        ("label-control", "cart\u0007", "a character that nobody sees"),
        ("label-newline", "cart\n", "a newline at the end"),
    ):
        yield name, act("UnitMoved", unit="main", place=place), why
    for name, passed, why in (
        ("truth-number", 1, "1 for true"),
        ("truth-word", "true", "a word for true"),
        ("truth-null", None, "neither yes nor no"),
    ):
        yield name, act("FunctionChecked", weapon="G-1", passed=passed), why


def sizes(text: bytes) -> tuple[Row, ...]:
    """Return what is too long or too deep."""
    head, line, _ = text.split(b"\n")
    start = head + b"\n"
    deep = b'{"body":' + b"[" * 3000 + b"]" * 3000 + b"}\n"
    return (
        ("nine-levels", start + b"[" * 9 + b"]" * 9 + b"\n", "one level too deep"),
        ("deep-lists", start + deep, "3,000 levels"),
        ("deep-tables", start + b'{"a":' * 3000 + b"0" + b"}" * 3000 + b"\n", "3,000 levels"),
        ("too-long", start + line + b" " * (65_536 - len(text)) + b"\n", "65,536 bytes"),
    )
