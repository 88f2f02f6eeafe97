"""The tree: known roots, proofs at every size to 300, and what proves nothing."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator

import pytest

from coldproof.log.errors import ProofError
from coldproof.log.merkle import (
    EMPTY_ROOT,
    Tree,
    leaf_hash,
    leaf_hashes,
    node_hash,
    verify_consistency,
    verify_inclusion,
)
from tests.plain_tree import PlainTree

# The eight entries, and the roots at each size, of the tests of Certificate Transparency.
ENTRIES = [
    bytes.fromhex(each)
    for each in (
        "",
        "00",
        "10",
        "2021",
        "3031",
        "40414243",
        "5051525354555657",
        "606162636465666768696a6b6c6d6e6f",
    )
]
ROOTS = [
    "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    "6e340b9cffb37a989ca544e6bb780a2c78901d3fb33738768511a30617afa01d",
    "fac54203e7cc696cf0dfcb42c92a1d9dbaf70ad9e621f4bd8d98662f00e3c125",
    "aeb6bcfe274b70a14fb067a5e5578264db0fa9b51af5e0ba159158f329e06e77",
    "d37ee418976dd95753c1c73862b9398fa2a2cf9b4ff0fdfe8b30cd95209614b7",
    "4e3bbb1f7b478dcfe71fb631631519a3bca12c9aefca1612bfce4c13a86264d4",
    "76e67dadbcdf1e10e1b74ddc608abd2f98dfb16fbce75277b5232a127f2087ef",
    "ddb89be403809e325750d3d263cd78929c2942b7942a34b77e122c9594a74c8c",
    "5dc9da79a70659a9ad559cb701ded9a2ab9d823aad2f4960cfe370eff4604328",
]
MOST = 300
MANY = [b"entry %d" % n for n in range(MOST)]
LEAVES = leaf_hashes(MANY)
TREE = Tree(LEAVES)
PLAIN = PlainTree(MANY)
ROOT = TREE.root()


def test_hashes_are_those_of_rfc_6962() -> None:
    assert hashlib.sha256(b"").digest() == EMPTY_ROOT
    assert leaf_hash(b"a") == hashlib.sha256(b"\x00a").digest()
    assert leaf_hashes([b"a", b"b"]) == [leaf_hash(b"a"), leaf_hash(b"b")]
    assert (
        node_hash(b"l" * 32, b"r" * 32) == hashlib.sha256(b"\x01" + b"l" * 32 + b"r" * 32).digest()
    )


def test_roots_are_those_of_the_reference() -> None:
    tree = Tree(leaf_hashes(ENTRIES))
    assert [tree.root(size).hex() for size in range(9)] == ROOTS
    assert Tree().root() == Tree().preview([]) == EMPTY_ROOT


# ------------------------------------------------------------------- against the plain tree, to 300


def test_every_root_is_that_of_the_plain_tree() -> None:
    for size in range(MOST + 1):
        assert TREE.root(size) == PLAIN.mth(0, size)
    assert TREE.size == MOST


def test_every_inclusion_proof_is_that_of_the_plain_tree_and_verifies() -> None:
    for size in range(1, MOST + 1):
        root = TREE.root(size)
        for index in range(size):
            proof = TREE.inclusion(index, size)
            assert proof == tuple(PLAIN.path(index, 0, size))
            verify_inclusion(index, size, LEAVES[index], proof, root)


def test_every_consistency_proof_is_that_of_the_plain_tree_and_verifies() -> None:
    roots = [TREE.root(size) for size in range(MOST + 1)]
    for new in range(1, MOST + 1):
        for old in range(1, new + 1):
            proof = TREE.consistency(old, new)
            assert proof == tuple(PLAIN.proof(old, new))
            verify_consistency(old, new, roots[old], roots[new], proof)


@pytest.mark.parametrize("parts", [1, 2, 3, 7, 64, 255, 256, 257])
def test_in_parts_or_at_once_it_is_one_tree(parts: int) -> None:
    tree = Tree()
    for start in range(0, MOST, parts):
        new = LEAVES[start : start + parts]
        assert tree.preview(iter(new)) == TREE.root(start + len(new))
        assert tree.size == start
        if parts == 1:
            tree.append(new[0])
        else:
            tree.extend(iter(new))
        assert tree.root() == TREE.root(start + len(new))
    assert tree.inclusion(123, MOST) == TREE.inclusion(123, MOST)
    assert tree.nodes(0, 0, MOST) == b"".join(LEAVES)


def test_nothing_more_is_no_change() -> None:
    tree = Tree(LEAVES[:5])
    tree.extend([])
    assert (tree.size, tree.root()) == (5, TREE.root(5))
    assert tree.preview([]) == TREE.root(5)


def test_a_growth_is_seen_first_and_added_later() -> None:
    tree = Tree(LEAVES[:5])
    growth = tree.growth(iter(LEAVES[5:12]))
    assert (growth.size, growth.root) == (5, TREE.root(12))
    assert (tree.size, tree.root()) == (5, TREE.root(5))
    tree.grow(growth)
    assert (tree.size, tree.root()) == (12, TREE.root(12))
    assert tree.nodes(0, 0, 12) == b"".join(LEAVES[:12])


def test_a_growth_of_another_size_adds_nothing() -> None:
    tree = Tree(LEAVES[:5])
    growth = tree.growth(LEAVES[5:7])
    tree.append(LEAVES[5])
    with pytest.raises(ProofError) as error:
        tree.grow(growth)
    assert str(error.value) == "growth refused: found that of a tree of 5; one of 6 would do"
    assert (tree.size, tree.root()) == (6, TREE.root(6))


def test_nodes_are_the_roots_of_complete_subtrees() -> None:
    assert [TREE.leaf(index) for index in range(MOST)] == LEAVES
    for level in range(9):
        for index in range(MOST >> level):
            assert TREE.node(level, index) == PLAIN.mth(index << level, (index + 1) << level)
        if MOST >> level:
            every = [TREE.node(level, index) for index in range(MOST >> level)]
            assert TREE.nodes(level, 0, MOST >> level) == b"".join(every)


def test_there_is_no_proof_from_nothing_and_to_itself() -> None:
    assert TREE.consistency(0, 0) == TREE.consistency(0, 9) == TREE.consistency(9, 9) == ()


# -------------------------------------------------------------------------------- what is not there


@pytest.mark.parametrize("size", [-1, 301])
def test_a_root_of_a_size_that_never_was(size: int) -> None:
    with pytest.raises(ProofError) as error:
        TREE.root(size)
    assert str(error.value) == f"tree size refused: found {size}; 0 to 300 would do"


@pytest.mark.parametrize(
    ("level", "index"), [(0, -1), (0, 300), (1, 150), (8, 1), (9, 0), (-1, 0), (64, 0)]
)
def test_a_node_that_is_not_complete(level: int, index: int) -> None:
    with pytest.raises(ProofError) as error:
        TREE.node(level, index)
    found = f"level {level}, index {index} in a tree of 300"
    assert str(error.value) == f"node refused: found {found}; a complete subtree would do"


@pytest.mark.parametrize(
    ("level", "first", "last"), [(0, -1, 2), (0, 2, 2), (0, 3, 2), (0, 0, 301), (9, 0, 1)]
)
def test_nodes_that_are_not_complete(level: int, first: int, last: int) -> None:
    with pytest.raises(ProofError) as error:
        TREE.nodes(level, first, last)
    found = f"level {level}, {first} to {last} in a tree of 300"
    assert str(error.value) == f"nodes refused: found {found}; complete subtrees would do"


@pytest.mark.parametrize(("index", "size"), [(-1, 5), (5, 5), (0, 0), (0, 301), (300, 300)])
def test_inclusion_of_what_is_not_there(index: int, size: int) -> None:
    with pytest.raises(ProofError) as error:
        TREE.inclusion(index, size)
    assert str(error.value) == (
        f"inclusion refused: found index {index} in a tree of {size}; "
        "an index below a size of at most 300 would do"
    )


@pytest.mark.parametrize(("old", "new"), [(-1, 5), (6, 5), (5, 301), (301, 301)])
def test_consistency_of_what_never_was(old: int, new: int) -> None:
    with pytest.raises(ProofError) as error:
        TREE.consistency(old, new)
    said = f"consistency refused: found {old} to {new}; sizes rising to 300 would do"
    assert str(error.value) == said


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_leaf_of_another_length_adds_nothing(size: int) -> None:
    tree = Tree(LEAVES[:3])
    for add in (
        lambda: tree.append(bytes(size)),
        lambda: tree.extend([LEAVES[3], bytes(size)]),
        lambda: tree.extend([bytes(size), bytes(64 - size)]),  # the sum is right
        lambda: tree.preview([bytes(size)]),
    ):
        with pytest.raises(ProofError) as error:
            add()
        assert str(error.value) == f"leaf refused: found {size} bytes; 32 of SHA-256 would do"
        assert (tree.size, tree.root()) == (3, TREE.root(3))


# ------------------------------------------------------------------------------ what proves nothing


def inclusion_refused(
    index: int, size: int, leaf: bytes, proof: tuple[bytes, ...], root: bytes
) -> str:
    with pytest.raises(ProofError) as error:
        verify_inclusion(index, size, leaf, proof, root)
    return str(error.value)


def consistency_refused(
    old: int, new: int, old_root: bytes, new_root: bytes, proof: tuple[bytes, ...]
) -> str:
    with pytest.raises(ProofError) as error:
        verify_consistency(old, new, old_root, new_root, proof)
    return str(error.value)


@pytest.mark.parametrize(("index", "size"), [(-1, 5), (5, 5), (6, 5), (0, 0), (0, -1)])
def test_an_index_beyond_the_size_is_in_nothing(index: int, size: int) -> None:
    said = f"inclusion proof refused: found index {index}; 0 to {size - 1} would do"
    assert inclusion_refused(index, size, LEAVES[0], (), ROOT) == said


def test_an_inclusion_proof_of_another_length() -> None:
    proof = TREE.inclusion(123, MOST)
    said = "inclusion proof refused: found length {}; length 9 would do"
    assert inclusion_refused(123, MOST, LEAVES[123], proof[:-1], ROOT) == said.format(8)
    assert inclusion_refused(123, MOST, LEAVES[123], (), ROOT) == said.format(0)
    assert inclusion_refused(123, MOST, LEAVES[123], (*proof, ROOT), ROOT) == said.format(10)


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_hash_of_another_length(size: int) -> None:
    proof = TREE.inclusion(123, MOST)
    wrong = (*proof[:4], bytes(size), *proof[5:])
    said = f"inclusion proof refused: found a hash of {size} bytes; hashes of 32 bytes would do"
    assert inclusion_refused(123, MOST, LEAVES[123], wrong, ROOT) == said
    assert inclusion_refused(123, MOST, bytes(size), proof, ROOT) == said
    proof = TREE.consistency(123, MOST)
    wrong = (*proof[:4], bytes(size), *proof[5:])
    said = f"consistency proof refused: found a hash of {size} bytes; hashes of 32 bytes would do"
    assert consistency_refused(123, MOST, TREE.root(123), ROOT, wrong) == said


def test_bytes_moved_between_neighbors_prove_nothing() -> None:
    """65 bytes are one node whoever joins them; the lengths are held."""
    one, two = LEAVES[0], LEAVES[1]
    assert inclusion_refused(0, 2, one + two[:1], (two[1:],), TREE.root(2)).startswith(
        "inclusion proof refused: found a hash of"
    )


def test_a_leaf_of_another_entry_gives_another_root() -> None:
    proof = TREE.inclusion(0, 2)
    found = node_hash(LEAVES[5], LEAVES[1]).hex()
    said = (
        f"inclusion proof refused: found root {found}; one that gives {TREE.root(2).hex()} would do"
    )
    assert inclusion_refused(0, 2, LEAVES[5], proof, TREE.root(2)) == said


def test_a_node_is_no_leaf() -> None:
    """Of four leaves, the left node and the right one do not pass for a tree of two."""
    left, right = TREE.node(1, 0), TREE.node(1, 1)
    verify_inclusion(0, 2, left, (right,), TREE.root(4))  # hashes alone cannot tell
    inclusion_refused(0, 2, leaf_hash(left), (right,), TREE.root(4))  # entries can


@pytest.mark.parametrize(("old", "new"), [(0, 0), (0, 5), (-1, 5), (6, 5)])
def test_sizes_from_nothing_or_falling_have_no_proof(old: int, new: int) -> None:
    said = f"consistency proof refused: found sizes {old} to {new}; sizes from 1, rising would do"
    assert consistency_refused(old, new, EMPTY_ROOT, EMPTY_ROOT, ()) == said


def test_equal_sizes_have_equal_roots_and_nothing_between() -> None:
    verify_consistency(5, 5, TREE.root(5), TREE.root(5), ())
    found, wanted = TREE.root(6).hex(), TREE.root(5).hex()
    said = f"consistency proof refused: found root {found}; one that gives {wanted} would do"
    assert consistency_refused(5, 5, TREE.root(6), TREE.root(5), ()) == said
    said = "consistency proof refused: found length 1; length 0 would do"
    assert consistency_refused(5, 5, TREE.root(5), TREE.root(5), (ROOT,)) == said


def test_a_consistency_proof_of_another_length() -> None:
    proof = TREE.consistency(123, MOST)
    said = f"consistency proof refused: found length {{}}; length {len(proof)} would do"
    for wrong in (proof[:-1], (), (*proof, ROOT), (ROOT, *proof)):
        found = consistency_refused(123, MOST, TREE.root(123), ROOT, wrong)
        assert found == said.format(len(wrong))


def test_a_consistency_proof_between_other_roots() -> None:
    old, other = TREE.root(123), leaf_hash(b"other")
    proof = TREE.consistency(123, MOST)
    said = "consistency proof refused: found root {}; one that gives {} would do"
    assert consistency_refused(123, MOST, other, ROOT, proof) == said.format(old.hex(), other.hex())
    assert consistency_refused(123, MOST, old, other, proof) == said.format(ROOT.hex(), other.hex())
    assert consistency_refused(123, MOST, ROOT, old, proof) == said.format(old.hex(), ROOT.hex())


@pytest.mark.parametrize("old", [1, 64, 100, 123, 255, 256, 299])
def test_one_flipped_bit_in_any_proof_is_seen(old: int) -> None:
    proof = TREE.inclusion(old, MOST)
    for wrong in flipped(proof):
        assert "found root" in inclusion_refused(old, MOST, LEAVES[old], wrong, ROOT)
    for wrong in flipped(TREE.consistency(old, MOST)):
        assert "found root" in consistency_refused(old, MOST, TREE.root(old), ROOT, wrong)


def flipped(proof: tuple[bytes, ...]) -> Iterator[tuple[bytes, ...]]:
    for place, each in enumerate(proof):
        wrong = bytes([each[0] ^ 0x80]) + each[1:]
        yield (*proof[:place], wrong, *proof[place + 1 :])


def test_a_proof_for_one_place_serves_no_other() -> None:
    proof = TREE.inclusion(123, MOST)
    for index in (0, 122, 124, 251, 299):
        inclusion_refused(index, MOST, LEAVES[123], proof, ROOT)
    for size in (124, 256, 299, 301, 512, 2**63 - 1):
        inclusion_refused(123, size, LEAVES[123], proof, TREE.root(min(size, MOST - 1)))


def test_a_root_alone_does_not_say_how_large_its_tree_is() -> None:
    """So a size is believed only together with its root, from a signed checkpoint."""
    proof = TREE.consistency(123, MOST)
    verify_consistency(123, 257, TREE.root(123), ROOT, proof)
    consistency_refused(123, 256, TREE.root(123), ROOT, proof)
    consistency_refused(123, 513, TREE.root(123), ROOT, proof)
