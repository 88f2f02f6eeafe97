"""Reads one frozen vector of the log, in any Python: the value in words, or our refusal.

Only the log room and the standard library, so that `tests/pyodide` runs the very same.  A vector
is a file in `vectors/log/<format>/`; `index.json` gives it by its name what it is read with
(`given`), and either its `value`, or why it must be refused and in which words.
"""

from __future__ import annotations

import base64
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

from coldproof.log import checkpoint as checkpoints
from coldproof.log.checkpoint import read_checkpoint
from coldproof.log.cosignature import time_of
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree, leaf_hashes, verify_consistency, verify_inclusion
from coldproof.log.note import (
    Check,
    read_note,
    read_vkey,
    signatures,
    verified,
    write_note,
    write_vkey,
)
from coldproof.log.policy import check_quorum, read_policy, write_policy
from coldproof.log.proof import read_proof, verify_proof, write_proof
from coldproof.log.tiles import entry_bundle, path_of, read_bundle, read_path

INDEX = "index.json"
Given = dict[str, Any]


def note(data: bytes, given: Given, check: Check) -> str:
    """Who of the given keys signed."""
    found = read_note(data, foreign=given.get("foreign", False))
    if "foreign" not in given:
        same(data, write_note(*found))
    keys = [read_vkey(each) for each in given["keys"]]
    return " ".join([key.name for key in verified(found, keys, check)])


def vkey(data: bytes, given: Given, check: Check) -> str:
    """The key's name, kind and public key."""
    key = read_vkey(data.decode("utf-8", "surrogateescape"))
    same(data, write_vkey(key).encode())
    return f"{key.name} {key.kind} {key.public.hex()}"


def checkpoint(data: bytes, given: Given, check: Check) -> str:
    """Origin, size and root, signed by the given key."""
    foreign = given.get("foreign", False)
    found = read_checkpoint(data, read_vkey(given["key"]), check, foreign=foreign)
    if not foreign:
        same(read_note(data).text, checkpoints.text(found))
    return f"{found.origin} {found.size} {found.root.hex()}"


def cosignature(data: bytes, given: Given, check: Check) -> str:
    """When each of the given keys cosigned."""
    found = read_note(data)
    keys = [read_vkey(each) for each in given["keys"]]
    verified(found, keys, check)
    return " ".join([f"{key.name} {time_of(line)}" for key, line in signatures(found, keys, check)])


def proof(data: bytes, given: Given, check: Check) -> str:
    """Where the given entry is, by the given key of a log."""
    found = read_proof(data)
    same(data, write_proof(found))
    entry = base64.b64decode(given["entry"])
    told = verify_proof(found, entry, read_vkey(given["key"]), check)
    return f"{found.index} of {told.size} in {told.origin}"


def path(data: bytes, given: Given, check: Check) -> str:
    """Level, index and width."""
    tile = read_path(data.decode("utf-8", "surrogateescape"))
    same(data, path_of(tile).encode())
    return f"{'entries' if tile.level is None else tile.level} {tile.n} {tile.width}"


def bundle(data: bytes, given: Given, check: Check) -> str:
    """The root over the entries, as a tree of their own."""
    entries = read_bundle(data, given["count"])
    same(data, entry_bundle(entries))
    return Tree(leaf_hashes(entries)).root().hex()


def policy(data: bytes, given: Given, check: Check) -> str:
    """The policy as our writer writes it."""
    found = read_policy(data.decode("utf-8", "surrogateescape"))
    written = write_policy(found)
    same(write_policy(read_policy(written)).encode(), written.encode())
    return written


def quorum(data: bytes, given: Given, check: Check) -> str:
    """Which witnesses of the given policy cosigned, and when."""
    found = check_quorum(read_policy(given["policy"]), read_note(data), check)
    return " ".join([f"{each.name} {each.time_s}" for each in found])


def inclusion(data: bytes, given: Given, check: Check) -> str:
    """Index, size, leaf, proof and root of an inclusion proof that holds."""
    told = json.loads(data)
    hashes = [base64.b64decode(each) for each in told["proof"]]
    leaf, root = base64.b64decode(told["leaf"]), base64.b64decode(told["root"])
    verify_inclusion(told["index"], told["size"], leaf, hashes, root)
    return f"{told['index']} of {told['size']}"


def consistency(data: bytes, given: Given, check: Check) -> str:
    """Sizes, roots and proof of a consistency proof that holds."""
    told = json.loads(data)
    hashes = [base64.b64decode(each) for each in told["proof"]]
    roots = base64.b64decode(told["old_root"]), base64.b64decode(told["new_root"])
    verify_consistency(told["old"], told["new"], *roots, hashes)
    return f"{told['old']} to {told['new']}"


def same(data: bytes, again: bytes) -> None:
    """Fail where what was read is written back in another way."""
    if data != again:
        raise AssertionError(f"{data!r} is written back as {again!r}")


# Each format: how its files end, and its reader.
READERS: dict[str, tuple[str, Callable[[bytes, Given, Check], str]]] = {
    "note": (".note", note),
    "vkey": (".vkey", vkey),
    "checkpoint": (".checkpoint", checkpoint),
    "cosignature": (".checkpoint", cosignature),
    "proof": (".tlog-proof", proof),
    "path": (".path", path),
    "bundle": (".bundle", bundle),
    "policy": (".policy", policy),
    "quorum": (".checkpoint", quorum),
    "inclusion": (".json", inclusion),
    "consistency": (".json", consistency),
}


def read_vector(name: str, data: bytes, given: Given, check: Check) -> dict[str, str]:
    """Return the value of a vector in words, or the refusal, by the name `<format>/<case>`."""
    _, reader = READERS[name.partition("/")[0]]
    try:
        return {"value": reader(data, given, check)}
    except LogError as error:
        return {"refusal": f"{type(error).__name__}: {error}"}


def file_of(name: str) -> str:
    """Return the file of a vector, below the folder."""
    return name + READERS[name.partition("/")[0]][0]


def read_all(folder: Path, check: Check) -> dict[str, dict[str, str]]:
    """Return what comes out of each vector of a folder, by name."""
    index = json.loads((folder / INDEX).read_bytes())
    return {
        name: read_vector(name, (folder / file_of(name)).read_bytes(), told.get("given", {}), check)
        for name, told in index.items()
    }
