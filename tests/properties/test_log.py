"""The log's formats: write and read are inverse; any bytes give a value or one `LogError`."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from coldproof.log import checkpoint as checkpoints
from coldproof.log.checkpoint import Checkpoint, read_checkpoint
from coldproof.log.errors import LogError
from coldproof.log.merkle import Tree, leaf_hashes, verify_consistency, verify_inclusion
from coldproof.log.note import (
    Key,
    Line,
    read_lines,
    read_note,
    read_vkey,
    verified,
    write_lines,
    write_note,
    write_vkey,
)
from coldproof.log.policy import Group, LogKey, Policy, WitnessKey, read_policy, write_policy
from coldproof.log.proof import Proof, read_proof, verify_proof, write_proof
from coldproof.log.tiles import Tile, entry_bundle, path_of, paths_of, read_bundle, read_path
from coldproof.log.vkey import NO_NAME
from tests.plain_tree import PlainTree
from tests.signers import check, signer

Made = st.SearchStrategy[Any]

HASHES: Made = st.binary(min_size=32, max_size=32)
SIZES: Made = st.integers(0, 2**63 - 1) | st.integers(0, 300)
NAMES: Made = (
    st.text(st.characters(codec="utf-8"), min_size=1, max_size=12)
    | st.text("ab/.@-", min_size=1, max_size=12)
).filter(lambda name: NO_NAME.search(name) is None)
TEXTS: Made = st.builds(
    "{}\n".format,
    st.text(st.characters(codec="utf-8", min_codepoint=0x20) | st.just("\n"), max_size=60),
).map(str.encode)
LINES: Made = st.lists(
    st.builds(Line, NAMES, st.binary(min_size=4, max_size=4), st.binary(min_size=1, max_size=80)),
    min_size=1,
    max_size=5,
    unique=True,
)
KEYS: Made = st.builds(Key, NAMES, st.sampled_from([1, 4]), HASHES)
CHECKPOINTS: Made = st.builds(Checkpoint, NAMES, SIZES, HASHES)
TILES: Made = st.builds(
    Tile, st.none() | st.integers(0, 63), SIZES, st.integers(1, 256) | st.just(256)
)
ENTRIES: Made = st.lists(st.binary(max_size=40), min_size=1, max_size=256)
MANY = settings(max_examples=200, deadline=None)


@st.composite
def notes(draw: st.DrawFn) -> bytes:
    return write_note(draw(TEXTS), draw(LINES))


@st.composite
def proofs(draw: st.DrawFn) -> Proof:
    told = draw(CHECKPOINTS.filter(lambda each: each.size > 0))
    note = write_note(checkpoints.text(told), draw(LINES))
    index = draw(st.integers(0, told.size - 1))
    hashes = tuple(draw(st.lists(HASHES, max_size=63)))
    return Proof(index, hashes, note, draw(st.none() | st.binary(min_size=1, max_size=30)))


WORDS: Made = st.text(
    st.characters(codec="utf-8", min_codepoint=0x21, exclude_characters="\x7f"),
    min_size=1,
    max_size=8,
)


@st.composite
def policies(draw: st.DrawFn) -> Policy:
    keys = draw(st.lists(KEYS, max_size=8, unique_by=lambda key: key.public))
    names = draw(
        st.lists(WORDS.filter(lambda word: word != "none"), min_size=12, max_size=12, unique=True)
    )
    logs = tuple([LogKey(key, draw(st.none() | WORDS)) for key in keys if key.kind == 1])
    witnesses = tuple(
        [WitnessKey(names.pop(), key, draw(st.none() | WORDS)) for key in keys if key.kind == 4]
    )
    free = [each.name for each in witnesses]
    defined = list(free)
    groups: list[Group] = []
    while free and len(groups) < 4 and draw(st.booleans()):
        members = tuple(draw(st.lists(st.sampled_from(free), min_size=1, unique=True)))
        groups.append(Group(names.pop(), draw(st.integers(1, len(members))), members))
        free = [name for name in free if name not in members] + [groups[-1].name]
        defined.append(groups[-1].name)
    return Policy(logs, witnesses, tuple(groups), draw(st.sampled_from(["none", *defined])))


# ------------------------------------------------------------------------------ write, then read


@MANY
@given(TEXTS, LINES)
def test_notes(text: bytes, lines: list[Line]) -> None:
    data = write_note(text, lines)
    note = read_note(data)
    assert note.text == text
    assert sorted(note.lines) == sorted(lines)
    assert write_note(*note) == data
    assert read_lines(write_lines(lines)) == note.lines


@MANY
@given(TEXTS, LINES, st.randoms())
def test_foreign_notes_in_any_order(text: bytes, lines: list[Line], chance: Any) -> None:
    written = write_lines(lines).splitlines(keepends=True)
    chance.shuffle(written)
    note = read_note(text + b"\n" + b"".join(written), foreign=True)
    assert write_note(*note) == write_note(text, lines)


@MANY
@given(KEYS)
def test_keys(key: Key) -> None:
    assert read_vkey(write_vkey(key)) == key


@MANY
@given(CHECKPOINTS)
def test_checkpoints(checkpoint: Checkpoint) -> None:
    assert checkpoints.read_text(checkpoints.text(checkpoint)) == checkpoint


@MANY
@given(proofs())
def test_proofs(proof: Proof) -> None:
    assert read_proof(write_proof(proof)) == proof


@MANY
@given(TILES)
def test_tile_paths(tile: Tile) -> None:
    assert read_path(path_of(tile)) == tile


@MANY
@given(ENTRIES)
def test_entry_bundles(entries: list[bytes]) -> None:
    assert read_bundle(entry_bundle(entries), len(entries)) == tuple(entries)


@MANY
@given(policies(), st.data())
def test_policies(policy: Policy, data: st.DataObject) -> None:
    assert read_policy(write_policy(policy)) == policy
    signed = data.draw(st.sets(st.sampled_from(policy.witnesses))) if policy.witnesses else set()
    names = [each.name for each in policy.witnesses if each in signed]
    enough = policy.quorum == "none" or counted(policy, policy.quorum, names)
    assert policy.satisfied_by([each.key for each in signed]) is enough
    assert bool(policy.lacking(names)) is not enough


def counted(policy: Policy, name: str, names: list[str]) -> bool:
    """The rule of the standard, from the quorum down."""
    group = next((each for each in policy.groups if each.name == name), None)
    if group is None:
        return name in names
    return sum(counted(policy, member, names) for member in group.members) >= group.need


# ------------------------------------------------------------------- any bytes, and bytes changed


def same_note(data: bytes) -> bytes:
    return write_note(*read_note(data))


def same_lines(data: bytes) -> bytes:
    return write_lines(read_lines(data))


def same_text(data: bytes) -> bytes:
    return checkpoints.text(checkpoints.read_text(data))


def same_proof(data: bytes) -> bytes:
    return write_proof(read_proof(data))


def same_bundle(data: bytes) -> bytes:
    return entry_bundle(read_bundle(data, 3))


def same_vkey(data: bytes) -> bytes:
    return write_vkey(read_vkey(data.decode("utf-8", "surrogateescape"))).encode()


def same_path(data: bytes) -> bytes:
    return path_of(read_path(data.decode("utf-8", "surrogateescape"))).encode()


def same_policy(data: bytes) -> bytes:
    """People write these, so not the same bytes but the same policy."""
    policy = read_policy(data.decode("utf-8", "surrogateescape"))
    assert read_policy(write_policy(policy)) == policy
    return data


SAME: dict[str, Callable[[bytes], bytes]] = {
    "note": same_note,
    "lines": same_lines,
    "checkpoint": same_text,
    "proof": same_proof,
    "bundle": same_bundle,
    "vkey": same_vkey,
    "path": same_path,
    "policy": same_policy,
}
GOOD: dict[str, Made] = {
    "note": notes(),
    "lines": LINES.map(write_lines),
    "checkpoint": CHECKPOINTS.map(checkpoints.text),
    "proof": proofs().map(write_proof),
    "bundle": st.lists(st.binary(max_size=9), min_size=3, max_size=3).map(entry_bundle),
    "vkey": KEYS.map(write_vkey).map(str.encode),
    "path": TILES.map(path_of).map(str.encode),
    "policy": policies().map(write_policy).map(str.encode),
}


def value_or_log_error(kind: str, data: bytes) -> None:
    """Bytes are what our writer writes, or refused in one line; all else fails the test."""
    try:
        again = SAME[kind](data)
    except LogError as error:
        said = str(error)
    else:
        assert again == data
        return
    assert said.isprintable()
    assert len(said) < 1000
    assert " refused: found " in said


@pytest.mark.parametrize("kind", SAME)
@settings(max_examples=150, deadline=None)
@given(st.binary(max_size=200))
def test_any_bytes_give_a_value_or_one_error(kind: str, data: bytes) -> None:
    value_or_log_error(kind, data)


@pytest.mark.parametrize("kind", SAME)
@settings(max_examples=200, deadline=None)
@given(data=st.data())
def test_changed_bytes_give_a_value_or_one_error(kind: str, data: st.DataObject) -> None:
    good = data.draw(GOOD[kind])
    start = data.draw(st.integers(0, len(good)))
    end = data.draw(st.integers(start, min(start + 4, len(good))))
    put = data.draw(
        st.binary(max_size=4)
        | st.sampled_from([b"\n", b"\n\n", b" ", b"=", b"+", b"0", b"\xc2\xa0", b"\r", b"/", b"-"])
    )
    value_or_log_error(kind, good)
    value_or_log_error(kind, good[:start] + put + good[end:])


@pytest.mark.parametrize("kind", ["note", "proof"])
@settings(max_examples=100, deadline=None)
@given(data=st.data())
def test_a_foreign_reader_takes_all_that_ours_takes(kind: str, data: st.DataObject) -> None:
    good = data.draw(GOOD[kind])
    if kind == "note":
        assert read_note(good, foreign=True) == read_note(good)
    else:
        assert read_proof(good, foreign=True) == read_proof(good)


# -------------------------------------------------------------------------------- one flipped bit

LOG = signer("coldproof/demo-1")


def flip(data: bytes, bit: int) -> bytes:
    changed = bytearray(data)
    changed[bit // 8] ^= 1 << bit % 8
    return bytes(changed)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_one_flipped_bit_of_a_signed_note_is_seen(data: st.DataObject) -> None:
    text = data.draw(TEXTS)
    good = LOG.note(text)
    assert verified(read_note(good), (LOG.key,), check) == (LOG.key,)
    bad = flip(good, data.draw(st.integers(0, 8 * len(good) - 1)))
    with pytest.raises(LogError):
        verified(read_note(bad), (LOG.key,), check)


@settings(max_examples=300, deadline=None)
@given(st.data())
def test_one_flipped_bit_of_a_signed_checkpoint_or_proof_is_seen(data: st.DataObject) -> None:
    entries = data.draw(st.lists(st.binary(max_size=8), min_size=1, max_size=20))
    tree = Tree(leaf_hashes(entries))
    index = data.draw(st.integers(0, len(entries) - 1))
    note = LOG.note(checkpoints.text(Checkpoint("coldproof/demo-1", tree.size, tree.root())))
    good = write_proof(Proof(index, tree.inclusion(index, tree.size), note))
    assert verify_proof(read_proof(good), entries[index], LOG.key, check).size == tree.size
    bad = flip(good, data.draw(st.integers(0, 8 * len(good) - 1)))
    with pytest.raises(LogError):
        verify_other(bad, index, entries)
    wrong = flip(note, data.draw(st.integers(0, 8 * len(note) - 1)))
    with pytest.raises(LogError):
        read_checkpoint(wrong, LOG.key, check)
    entry = entries[index] + b"x"
    with pytest.raises(LogError):
        verify_proof(read_proof(good), entry, LOG.key, check)


def verify_other(bad: bytes, index: int, entries: list[bytes]) -> None:
    """Two entries may be the same bytes, so that another index proves it too: not asked."""
    proof = read_proof(bad)
    assume(proof.index == index or entries[proof.index] != entries[index])
    verify_proof(proof, entries[index], LOG.key, check)


# ---------------------------------------------------------------------------------------- the tree


@settings(max_examples=60, deadline=None)
@given(st.lists(st.binary(max_size=4), min_size=1, max_size=600), st.data())
def test_the_tree_is_the_plain_tree_however_it_grew(entries: list[bytes], data: Any) -> None:
    plain, leaves, tree = PlainTree(entries), leaf_hashes(entries), Tree()
    while tree.size < len(leaves):
        step = data.draw(st.integers(1, len(leaves)))
        new = leaves[tree.size : tree.size + step]
        wanted = tree.preview(new)
        tree.extend(new)
        assert tree.root() == wanted == plain.mth(0, tree.size)
    size = data.draw(st.integers(1, len(leaves)))
    index = data.draw(st.integers(0, size - 1))
    proof = tree.inclusion(index, size)
    assert list(proof) == plain.path(index, 0, size)
    verify_inclusion(index, size, leaves[index], proof, tree.root(size))
    old = data.draw(st.integers(1, size))
    proof = tree.consistency(old, size)
    assert list(proof) == plain.proof(old, size)
    verify_consistency(old, size, tree.root(old), tree.root(size), proof)


@settings(max_examples=200, deadline=None)
@given(SIZES, SIZES, st.lists(HASHES, max_size=70), HASHES, HASHES)
def test_made_up_proofs_prove_nothing(
    one: int, other: int, hashes: list[bytes], first: bytes, second: bytes
) -> None:
    assume(first != second)
    with pytest.raises(LogError):
        verify_inclusion(one, other, first, hashes, second)
    with pytest.raises(LogError):
        verify_consistency(one, other, first, second, hashes)


@settings(max_examples=60, deadline=None)
@given(st.integers(0, 200_000))
def test_every_path_of_a_log_is_read_back_and_holds_all(size: int) -> None:
    tiles = [read_path(path) for path in paths_of(size)]
    assert [path_of(tile) for tile in tiles] == paths_of(size)
    assert sum(width for level, _, width in tiles if level is None) == size
    assert sum(width for level, _, width in tiles if level == 0) == size
    assert len(dict.fromkeys(tiles)) == len(tiles)
