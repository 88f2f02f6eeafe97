"""Vectors of proofs, tile paths and entry bundles: good ones, and one mutation each."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from typing import Any

from coldproof.log.merkle import EMPTY_ROOT, leaf_hash, node_hash
from coldproof.log.note import write_note, write_vkey
from coldproof.log.proof import Proof, write_proof
from coldproof.log.tiles import entry_bundle
from tests.vectors_log_case import (
    ANNA,
    ENTRIES,
    LOG,
    LOG_VKEY,
    TIME_S,
    TREE,
    UNION,
    Case,
    checkpoint_text,
    once,
)

SIZE = 300


def cases() -> Iterator[Case]:
    """Yield every case of these formats."""
    yield from proofs()
    yield from paths()
    yield from bundles()
    yield from inclusions()
    yield from consistencies()


# ------------------------------------------------------------------------------------- proof files


def proof(index: int, size: int, extra: bytes | None = None) -> bytes:
    """Return a proof file of an entry of the log."""
    text = checkpoint_text(size)
    note = write_note(text, [LOG.line(text), UNION.line(text, TIME_S)])
    return write_proof(Proof(index, TREE.inclusion(index, size), note, extra))


def given_of(index: int) -> dict[str, Any]:
    """Return what a proof is read with: the entry and the log's key."""
    return {"key": LOG_VKEY, "entry": base64.b64encode(ENTRIES[index]).decode()}


def proofs() -> Iterator[Case]:
    """Yield proof files."""
    good, given = proof(123, SIZE), given_of(123)
    yield Case("proof/of-123", good, given, "")
    yield Case("proof/with-extra", proof(123, SIZE, b"shelf 7"), given, "")
    yield Case("proof/the-only-entry", proof(0, 1), given_of(0), "")
    yield Case("proof/the-last-entry", proof(299, SIZE), given_of(299), "")
    yield Case("proof/an-empty-entry", proof(3, 256), given_of(3), "")
    lines = good.split(b"\n")
    first, second = lines[2], lines[3]
    extra = b"@v1\nextra "
    stray = first[:-2] + bytes([first[-2] + 1]) + b"="
    long = base64.b64encode(bytes(33))
    for case, data, why in (
        ("empty", b"", "nothing at all"),
        ("version", once(good, b"@v1", b"@v2"), "another version"),
        ("header-space", once(good, b"@v1", b"@v1 "), "a space after the header"),
        ("no-header", good.partition(b"\n")[2], "no header"),
        ("crlf", once(good, b"@v1\n", b"@v1\r\n"), "a carriage return"),
        ("no-index", once(good, b"index 123\n", b""), "no index"),
        ("index-twice", once(good, b"index 123\n", b"index 123\nindex 123\n"), "two indexes"),
        ("index-plus", once(good, b"index 123", b"index +123"), "a sign before the index"),
        ("index-zero-before", once(good, b"index 123", b"index 0123"), "a zero before it"),
        ("index-wide", once(good, b"index 1", "index \uff11".encode()), "a wide digit"),
        ("index-tab", once(good, b"index 123", b"index\t123"), "a tab for the space"),
        ("index-other", once(good, b"index 123", b"index 122"), "another entry's index"),
        ("index-beyond", once(good, b"index 123", b"index 300"), "an index beyond the log"),
        ("extra-empty", once(good, b"@v1\n", extra + b"\n"), "extra with nothing in it"),
        ("extra-unpadded", once(good, b"@v1\n", extra + b"YQ\n"), "extra without padding"),
        ("extra-stray", once(good, b"@v1\n", extra + b"YR==\n"), "extra with stray bits"),
        ("extra-twice", once(good, b"@v1\n", extra + b"YQ==\nextra YQ==\n"), "extra twice"),
        ("extra-later", once(good, b"index 123\n", b"index 123\nextra YQ==\n"), "extra too late"),
        ("hash-missing", once(good, first + b"\n", b""), "a hash less"),
        ("hash-twice", once(good, first + b"\n", first + b"\n" + first + b"\n"), "a hash more"),
        ("hash-short", once(good, first, base64.b64encode(bytes(31))), "31 bytes"),
        ("hash-long", once(good, first, long), "33 bytes"),
        ("hash-stray", once(good, first, stray), "stray bits"),
        ("hash-unpadded", once(good, first, first[:-1]), "without padding"),
        ("hash-space", once(good, first, first + b" "), "a space at the end"),
        ("hash-hex", once(good, first, base64.b64decode(first).hex().encode()), "not base64"),
        ("hashes-64", once(good, first + b"\n", (first + b"\n") * 56), "64 hashes"),
        ("hashes-turned", once(good, first + b"\n" + second, second + b"\n" + first), "turned"),
        ("hash-other", once(good, first, base64.b64encode(EMPTY_ROOT)), "another hash"),
        ("no-blank", once(good, b"\n\ncold", b"\ncold"), "no blank line before the checkpoint"),
        ("two-blanks", once(good, b"\n\ncold", b"\n\n\ncold"), "two blank lines before it"),
        ("no-checkpoint", good.partition(b"\n\n")[0] + b"\n\n", "no checkpoint"),
        ("size-other", once(good, b"\n300\n", b"\n301\n"), "another size than was signed"),
        ("other-log", once(good, b"\ncoldproof/demo-1\n", b"\ncoldproof/demo-2\n"), "another log"),
        ("junk-after", good + b"\n", "something after it"),
    ):
        yield Case(f"proof/{case}_fail", data, given, why)
    yield Case("proof/entry-other_fail", good, given_of(124), "another entry than is proved")
    leaf = base64.b64encode(leaf_hash(ENTRIES[123])).decode()
    why = "the leaf's hash is given for the entry"
    yield Case("proof/entry-hash_fail", good, given | {"entry": leaf}, why)
    why = "read with another key"
    yield Case("proof/key-other_fail", good, given | {"key": write_vkey(ANNA.key)}, why)


# ----------------------------------------------------------------------------------- tiles, bundles


def paths() -> Iterator[Case]:
    """Yield paths of tiles and bundles."""
    for case, path in (
        ("first", "tile/0/000"),
        ("partial", "tile/0/273.p/112"),
        ("width-255", "tile/1/000.p/255"),
        ("three-groups", "tile/0/x001/x234/067"),
        ("thousand", "tile/0/x001/000"),
        ("bundle", "tile/entries/000"),
        ("bundle-partial", "tile/entries/x001/x234/067.p/5"),
        ("highest", "tile/63/x009/x223/x372/x036/x854/x775/807"),
    ):
        yield Case(f"path/{case}", path.encode(), {}, "")
    for case, path, why in (
        ("empty", "", "nothing at all"),
        ("one-digit", "tile/0/0", "not three digits"),
        ("four-digits", "tile/0/1000", "not three digits"),
        ("no-x", "tile/0/001/234", "no x before the first group"),
        ("x-last", "tile/0/x001", "an x before the last group"),
        ("upper-x", "tile/0/X001/234", "an X"),
        ("zero-group", "tile/0/x000/001", "a group of zeros before the index"),
        ("too-many-groups", "tile/0/x001/x000/x000/x000/x000/x000/x000/000", "eight groups"),
        ("beyond", "tile/0/x009/x223/x372/x036/x854/x775/808", "2^63"),
        ("level-zero-before", "tile/00/000", "a zero before the level"),
        ("level-64", "tile/64/000", "a level beyond 63"),
        ("level-plus", "tile/+0/000", "a sign"),
        ("level-word", "tile/data/000", "no level"),
        ("digits-arabic", "tile/0/\u0660\u0660\u0660", "digits of another script"),
        ("width-0", "tile/0/000.p/0", "a tile of nothing"),
        ("width-256", "tile/0/000.p/256", "a full tile written as a partial one"),
        ("width-257", "tile/0/000.p/257", "wider than full"),
        ("width-zero-before", "tile/0/000.p/01", "a zero before the width"),
        ("width-none", "tile/0/000.p/", "no width"),
        ("no-width", "tile/0/000.p", "no width"),
        ("newline", "tile/0/000\n", "a newline at the end"),
        ("absolute", "/tile/0/000", "an absolute path"),
        ("dot", "./tile/0/000", "another name of the same file"),
        ("dots", "tile/0/../0/000", "a way up"),
        ("double-slash", "tile//0/000", "two slashes"),
        ("backslash", "tile\\0\\000", "backslashes"),
        ("sumdb", "tile/8/0/000", "the form of another log"),
    ):
        yield Case(f"path/{case}_fail", path.encode(), {}, why)
    yield Case("path/not-utf-8_fail", b"tile/0/00\xff", {}, "not UTF-8")


def bundles() -> Iterator[Case]:
    """Yield entry bundles, with the width of their path."""
    three = entry_bundle([b"a", b"", b"bc"])
    yield Case("bundle/three", three, {"count": 3}, "")
    yield Case("bundle/one-empty", b"\x00\x00", {"count": 1}, "")
    yield Case("bundle/full", entry_bundle(ENTRIES[:256]), {"count": 256}, "")
    yield Case("bundle/of-the-log", entry_bundle(ENTRIES[256:]), {"count": 44}, "")
    for case, data, count, why in (
        ("empty", b"", 1, "nothing at all"),
        ("half-a-length", b"\x00", 1, "one byte of a length"),
        ("length-only", b"\x00\x01", 1, "a length and no entry"),
        ("cut", three[:-1], 3, "the last entry is cut"),
        ("cut-between", three[:5], 3, "an entry is missing"),
        ("more", three + b"\x00", 3, "a byte after the end"),
        ("one-more", three, 2, "an entry more than the path says"),
        ("one-less", three, 4, "an entry less than the path says"),
        ("count-0", b"", 0, "a bundle of nothing"),
        ("count-257", bytes(514), 257, "more than full"),
        ("little-endian", b"\x01\x00a", 1, "the length backward"),
        ("long-length", b"\x00\x00\x00\x01a", 1, "a length of four bytes"),
        ("length-huge", b"\xff\xffa", 1, "a length beyond the end"),
    ):
        yield Case(f"bundle/{case}_fail", data, {"count": count}, why)


# --------------------------------------------------------------------------------- bare tree proofs


def told(value: dict[str, Any]) -> bytes:
    """Return a proof's parts as JSON, bytes in base64."""
    plain: dict[str, Any] = {}
    for name, part in value.items():
        plain[name] = base64.b64encode(part).decode() if isinstance(part, bytes) else part
    plain["proof"] = [base64.b64encode(each).decode() for each in value["proof"]]
    return (json.dumps(plain, indent=1, sort_keys=True) + "\n").encode("ascii")


def changed(hashes: tuple[bytes, ...]) -> Iterator[tuple[str, tuple[bytes, ...], str]]:
    """Yield mutations that any proof must not survive."""
    first, *rest = hashes
    for place in range(len(hashes)):
        each = hashes[place]
        flipped = bytes([each[0] ^ 1]) + each[1:]
        other = (*hashes[:place], flipped, *hashes[place + 1 :])
        yield f"bit-{place}", other, f"one bit of hash {place} flipped"
    yield "first-missing", tuple(rest), "the first hash is missing"
    yield "last-missing", hashes[:-1], "the last hash is missing"
    yield "none", (), "no hash at all"
    yield "first-twice", (first, *hashes), "the first hash twice"
    yield "last-twice", (*hashes, hashes[-1]), "the last hash twice"
    yield "turned", hashes[::-1], "in the other order"
    yield "short", (first[:-1], *rest), "a hash of 31 bytes"
    yield "long", (first + b"\x00", *rest), "a hash of 33 bytes"
    yield "empty", (b"", *rest), "a hash of no bytes"


def inclusions() -> Iterator[Case]:
    """Yield inclusion proofs."""

    def of(index: int, size: int) -> dict[str, Any]:
        proof_ = TREE.inclusion(index, size)
        root = TREE.root(size)
        return {
            "index": index,
            "size": size,
            "leaf": TREE.leaf(index),
            "proof": proof_,
            "root": root,
        }

    for index, size in ((0, 1), (0, 2), (1, 2), (4, 5), (255, 256), (256, 257), (123, 300)):
        yield Case(f"inclusion/{index}-of-{size}", told(of(index, size)), {}, "")
    good = of(123, SIZE)
    for case, hashes, why in changed(good["proof"]):
        yield Case(f"inclusion/{case}_fail", told(good | {"proof": hashes}), {}, why)
    inner = node_hash(TREE.leaf(122), TREE.leaf(123))
    for case, change, why in (
        ("index-before", {"index": 122}, "another index"),
        ("index-after", {"index": 124}, "another index"),
        ("index-size", {"index": 300}, "an index that is not there"),
        ("index-minus", {"index": -1}, "an index below nothing"),
        ("index-high-bit", {"index": 123 + 2**64}, "an index of 65 bits"),
        ("size-0", {"size": 0}, "an empty tree"),
        ("size-smaller", {"size": 123}, "a tree without it"),
        ("size-half", {"size": 128}, "a tree of another depth"),
        ("size-huge", {"size": 2**63 - 1}, "a tree of another depth"),
        ("leaf-other", {"leaf": TREE.leaf(124)}, "another leaf"),
        ("leaf-node", {"leaf": inner}, "a node for the leaf"),
        ("leaf-short", {"leaf": TREE.leaf(123)[:31]}, "31 bytes"),
        ("root-other", {"root": TREE.root(299)}, "the root of another size"),
        ("root-empty", {"root": EMPTY_ROOT}, "the root of the empty tree"),
        ("root-none", {"root": b""}, "no root"),
    ):
        yield Case(f"inclusion/{case}_fail", told(good | change), {}, why)
    alone = of(0, 1)
    more = told(alone | {"proof": (EMPTY_ROOT,)})
    yield Case("inclusion/only-one-with-hash_fail", more, {}, "the only leaf needs no hash")


def consistencies() -> Iterator[Case]:
    """Yield consistency proofs."""

    def of(old: int, new: int) -> dict[str, Any]:
        return {
            "old": old,
            "new": new,
            "old_root": TREE.root(old),
            "new_root": TREE.root(new),
            "proof": TREE.consistency(old, new),
        }

    for old, new in ((1, 1), (1, 2), (3, 7), (4, 7), (6, 8), (128, 300), (123, 300), (300, 300)):
        yield Case(f"consistency/{old}-to-{new}", told(of(old, new)), {}, "")
    good = of(123, SIZE)
    for case, hashes, why in changed(good["proof"]):
        yield Case(f"consistency/{case}_fail", told(good | {"proof": hashes}), {}, why)
    for case, change, why in (
        ("old-0", {"old": 0}, "RFC 6962 has no proof from nothing"),
        ("old-minus", {"old": -1}, "a size below nothing"),
        ("old-other", {"old": 122}, "another size"),
        ("old-power", {"old": 128}, "a size that needs no first hash"),
        ("new-smaller", {"new": 122}, "a log that shrank"),
        ("new-other", {"new": 256}, "another size"),
        ("new-huge", {"new": 2**63 - 1}, "another size"),
        ("roots-turned", {"old_root": good["new_root"], "new_root": good["old_root"]}, "turned"),
        ("old-root-other", {"old_root": TREE.root(122)}, "another root before"),
        ("new-root-other", {"new_root": TREE.root(299)}, "another root after"),
        ("old-root-empty", {"old_root": EMPTY_ROOT}, "the root of the empty tree"),
    ):
        yield Case(f"consistency/{case}_fail", told(good | change), {}, why)
    nothing = {"old": 0, "new": 5, "old_root": EMPTY_ROOT, "new_root": TREE.root(5), "proof": ()}
    why = "a log witness asks this before it calls; there is no proof of it"
    yield Case("consistency/from-nothing_fail", told(nothing), {}, why)
    same = of(300, 300)
    why = "two trees of one size"
    forked = told(same | {"new_root": TREE.root(299)})
    yield Case("consistency/fork-of-one-size_fail", forked, {}, why)
    more = told(same | {"proof": (EMPTY_ROOT,)})
    yield Case("consistency/equal-with-hash_fail", more, {}, "equal sizes need no hash")
    fork = TREE.root(200)[::-1]
    why = "a log that was rewritten"
    yield Case("consistency/rewritten_fail", told(of(123, 300) | {"old_root": fork}), {}, why)
