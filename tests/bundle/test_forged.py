"""Bundles changed by somebody careful: every list rewritten, sometimes with the log's own key."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Sequence
from pathlib import Path

import pytest

from coldproof.acts.voice import HazardReported
from coldproof.app.batch import Receipt
from coldproof.exchange.bundle.errors import BundleError
from coldproof.exchange.bundle.export import Choice, write_bundle
from coldproof.exchange.bundle.layout import Top
from coldproof.exchange.bundle.report import Origin, Quorum, Report
from coldproof.exchange.bundle.software import agent
from coldproof.exchange.bundle.source import source_of
from coldproof.exchange.bundle.texts import Facts
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.exchange.bundle.views import certificates
from coldproof.keys.signing import check, new_signer
from coldproof.log.checkpoint import Checkpoint, text
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.note import read_note, write_note, write_vkey
from coldproof.log.policy import Policy, read_policy
from coldproof.log.proof import Proof, read_proof, write_proof
from coldproof.log.tiles import read_bundle
from coldproof.store.memory import MemoryStore
from tests.bundles import (
    Files,
    bag_of,
    cosigned,
    flipped,
    policy_text,
    relogged,
    resealed,
    small_record,
    witness,
    zipped,
)
from tests.small_log import PRODUCTION, Clock, Crew, writer_on

ENTRIES, TILE = "data/log/tile/entries/000.p/40", "data/log/tile/0/000.p/40"
HEAD, HEADS = "data/log/checkpoint", "data/log/checkpoints/"
EXTRACT = Choice(people=("stranger",))
OTHER_KEY = new_signer(f"coldproof/{PRODUCTION}", bytes(32))
POLICY = read_policy(policy_text())


def verified(
    folder: Path, top: str, files: Files, vkey: str | None = "", policy: Policy | None = None
) -> Report:
    """Verify a bag with the log's key."""
    path = zipped(folder / "a.zip", top, files)
    vkey = small_record().vkey if vkey == "" else vkey
    return verify_bundle(path, vkey, policy, check, workers=1)


def refused(
    folder: Path, top: str, files: Files, vkey: str | None = "", policy: Policy | None = None
) -> str:
    """Return what is wrong with a bag."""
    with pytest.raises(BundleError) as caught:
        verified(folder, top, files, vkey, policy)
    return f"{type(caught.value).__name__}: {caught.value}"


# ------------------------------------------------------------------- without any key: every file

UNSIGNED = {"data/policy.txt", "data/timestamps/40.tsr"}
"""What the log's key does not cover: shown as somebody's word, never relied upon."""


@pytest.mark.parametrize("choice", [None, EXTRACT], ids=["whole", "extract"])
def test_each_file_of_the_payload_is_held_against_what_was_signed(
    tmp_path: Path, choice: Choice | None
) -> None:
    top, files = bag_of(small_record, choice)
    for name in files:
        if name.startswith("data/") and name not in UNSIGNED:
            for place in (0,) if name == "data/left-out.txt" else (0, None, -1):
                at = len(files[name]) - 1 if place == -1 else place
                bad = resealed({**files, name: flipped(files[name], at)})
                assert name in refused(tmp_path, top, bad), (name, at)


def test_what_nobody_signed_is_told_as_somebodys_word(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "data/timestamps/40.tsr"
    report = verified(tmp_path, top, resealed({**files, name: flipped(files[name])}))
    assert [one.fits for one in report.stamps] == [False]
    name = "data/policy.txt"
    bad = resealed({**files, name: files[name].replace(b"outside", b"insides")})
    report = verified(tmp_path, top, bad, policy=POLICY)
    assert report.same_policy is False
    assert report.quorum is Quorum.GIVEN
    report = verified(tmp_path, top, bad)
    assert report.quorum is Quorum.OWN
    info = files["bag-info.txt"]
    verified(tmp_path, top, resealed({**files, "bag-info.txt": b"Contact-Name: Eve\n" + info}))


# ------------------------------------------------------------------------ the table of mutations

Notes = list[bytes]
Spoil = Callable[[Notes], Sequence[bytes]]


def swapped(one: int, other: int) -> Spoil:
    """Return a hand that swaps two entries."""

    def spoil(notes: Notes) -> Notes:
        notes[one], notes[other] = notes[other], notes[one]
        return notes

    return spoil


def put(position: int, note: Callable[[], bytes]) -> Spoil:
    """Return a hand that puts another entry in the place of one."""
    return lambda notes: [*notes[:position], note(), *notes[position + 1 :]]


def forged(position: int) -> bytes:
    """Return an entry with a signature that is not that of its key."""
    read = read_note(small_record().notes[position])
    line = read.lines[0]
    return write_note(read.text, [line._replace(signature=flipped(line.signature))])


def by_the_log(position: int) -> bytes:
    """Return an entry signed by the log's key instead of its person's."""
    read = read_note(small_record().notes[position])
    return write_note(read.text, [small_record().crew.log.line(read.text)])


def of_another_production() -> bytes:
    """Return an act of another production, signed by the same person's key there."""
    return Crew("another").note("armorer", HazardReported())


def by_an_alien() -> bytes:
    """Return an act by a key that nobody enrolled."""
    return Crew().note("alien", HazardReported())


P = small_record().places
INCIDENT, LINKED = P["incident"], P["linked"]
TABLE: list[tuple[str, Spoil, str, str]] = [
    # what is done, by whom, what whoever has no log's key gets, what the log's own key gets
    (
        "an entry dropped from the middle",
        lambda notes: notes[:20] + notes[21:],
        "BadCheckpoint",
        "OutOfOrder: data/log/tile/entries/000.p/39, entry 21: found that it rests on",
    ),
    ("the last entry dropped", lambda notes: notes[:-1], "BadCheckpoint", ""),
    (
        "two entries swapped",
        swapped(INCIDENT, LINKED),
        "TreeMismatch",
        f"OutOfOrder: {ENTRIES}, entry {INCIDENT}: found that it rests on",
    ),
    (
        "an entry twice",
        lambda notes: [*notes, notes[5]],
        "DoubleEntry",
        "DoubleEntry: data/log/tile/entries/000.p/41, entry 40: found the same act as entry 5; each"
        " act once was expected",
    ),
    (
        "a forged signature",
        put(INCIDENT, lambda: forged(INCIDENT)),
        "TreeMismatch",
        f"NotSigned: {ENTRIES}, entry {INCIDENT}: found a signature, one of"
        f" '{PRODUCTION}/first-ad@first-ad' that does not verify; one that verifies was expected",
    ),
    (
        "a forged enrollment",
        put(P["actor enrolled"], lambda: forged(P["actor enrolled"])),
        "NotSigned",
        f"NotSigned: {ENTRIES}, entry 5: found a signature, one of"
        f" '{PRODUCTION}/producer@producer' that does not verify; one that verifies was expected",
    ),
    (
        "a forged beginning",
        put(0, lambda: forged(0)),
        "NotSigned",
        f"NotSigned: {ENTRIES}, entry 0: found a signature, one of",
    ),
    (
        "another beginning",
        lambda notes: notes[1:],
        "BadEntry",
        "BadEntry: data/log/tile/entries/000.p/39, entry 0: found entry 0 refused: found ClockRead;"
        " a founder's ProductionOpened would do; the founder's ProductionOpened was expected",
    ),
    (
        "an act signed by the log instead of its person",
        put(INCIDENT, lambda: by_the_log(INCIDENT)),
        "TreeMismatch",
        f"NotSigned: {ENTRIES}, entry {INCIDENT}: found no signature by first-ad@first-ad with a"
        " key enrolled by then; one of the production's own people was expected",
    ),
    (
        "a person who is enrolled only later",
        lambda notes: [*notes[: P["actor enrolled"]], *notes[P["actor enrolled"] + 1 :]],
        "BadCheckpoint",
        "NotSigned: data/log/tile/entries/000.p/39, entry 22: found no signature by actor@actor",
    ),
    (
        "a person whom nobody enrolled",
        lambda notes: [*notes, by_an_alien()],
        "BadCheckpoint",
        "NotSigned: data/log/tile/entries/000.p/41, entry 40: found no signature by alien@alien"
        " with a key enrolled by then",
    ),
    (
        "an act of another production",
        put(39, of_another_production),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found an act of another; one of {PRODUCTION} was expected",
    ),
    (
        "no note at all",
        put(39, lambda: b"no note"),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found note refused: found no blank line;",
    ),
    (
        "another spelling of the same act",
        put(39, lambda: spaced(39)),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found second line refused: found other bytes than our"
        " writer's; canonical JSON would do; an act of ours was expected",
    ),
    (
        "an act that no kind is named after",
        put(39, lambda: renamed(39)),
        "TreeMismatch",
        f"BadEntry: {ENTRIES}, entry 39: found kind refused: found 'HazardForgotten'; a kind in",
    ),
]


def spaced(position: int) -> bytes:
    """Return an act with a space more in its JSON, signed by its own person."""
    read = read_note(small_record().notes[position])
    said = read.text.replace(b'"by":', b'"by": ')
    return write_note(said, [small_record().crew.signer("first-ad").line(said)])


def renamed(position: int) -> bytes:
    """Return an act of a kind that does not exist, signed by its own person."""
    read = read_note(small_record().notes[position])
    said = read.text.replace(b"HazardReported", b"HazardForgotten")
    return write_note(said, [small_record().crew.signer("first-ad").line(said)])


@pytest.mark.parametrize(("name", "spoil", "kind", "says"), TABLE, ids=[row[0] for row in TABLE])
def test_who_has_no_key_is_seen(
    tmp_path: Path, name: str, spoil: Spoil, kind: str, says: str
) -> None:
    """Everything is rewritten but the head that the log signed."""
    notes = spoil(list(small_record().notes))
    top, files = relogged(small_record(), notes)
    _, base = bag_of(small_record)
    heads = {path: base[path] for path in base if path.startswith((HEADS, HEAD))}
    kept = {path: files[path] for path in files if not path.startswith((HEADS, HEAD))}
    if len(notes) == 40:
        assert refused(tmp_path, top, resealed({**kept, **heads})).startswith(f"{kind}: ")
    else:
        with_old = {**kept, **heads, f"{HEADS}{len(notes)}": base[HEAD], HEAD: base[HEAD]}
        assert "MissingFile: data/log/tile/entries/000.p/40" in refused(
            tmp_path, top, resealed(with_old)
        )
        # with a head of its own, under a key of its own, the key that was had from elsewhere tells
        _, own = relogged(small_record(), notes, key=OTHER_KEY)
        said = refused(tmp_path, top, own)
        assert said.startswith(f"{kind}: "), said


@pytest.mark.parametrize(("name", "spoil", "kind", "says"), TABLE, ids=[row[0] for row in TABLE])
def test_who_has_the_logs_key_is_seen_all_the_same(
    tmp_path: Path, name: str, spoil: Spoil, kind: str, says: str
) -> None:
    """The log's key alone makes nobody's act: people's signatures, links and order tell."""
    top, files = relogged(small_record(), spoil(list(small_record().notes)))
    said = refused(tmp_path, top, files)
    if says:
        assert said.startswith(says), said
    else:  # a shorter log is a log; what tells are views of the longer one, and log witnesses
        assert said.startswith("OtherView: data/views/"), said


def test_an_entry_that_does_not_fit_the_signed_tree_is_named_by_its_tile(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    notes = list(read_bundle(files[ENTRIES], 40))
    alike = notes[39].replace(b'"seq":', b'"sfq":')
    changed = files[ENTRIES][: -len(alike)] + alike
    says = refused(tmp_path, top, resealed({**files, ENTRIES: changed}))
    found, want = leaf_hash(alike).hex()[:16], leaf_hash(notes[39]).hex()[:16]
    assert says == (
        f"TreeMismatch: {ENTRIES}, entry 39: found an entry of hash {found}...; {want}..., as the"
        " signed tree has there, was expected"
    )
    tile = files[TILE][:-32] + leaf_hash(alike)
    says = refused(tmp_path, top, resealed({**files, ENTRIES: changed, TILE: tile}))
    root = Tree([leaf_hash(note) for note in [*notes[:39], alike]]).root().hex()
    signed = small_record().source.tree.root().hex()
    assert says == (
        f"TreeMismatch: {HEAD}: found entries that give root {root}; {signed}, as the log signed,"
        " was expected"
    )


def test_a_tile_that_does_not_fit_is_named(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bad = resealed({**files, TILE: flipped(files[TILE], 64)})
    assert refused(tmp_path, top, bad).startswith(f"TreeMismatch: {TILE}: found hash 2 as ")
    bad = resealed({**files, TILE: files[TILE][:-32]})
    says = f"TreeMismatch: {TILE}: found 1248 bytes; 1280 was expected"
    assert refused(tmp_path, top, bad) == says


# -------------------------------------------------------------------------------------- the heads


def head_of(size: int, root: bytes, signer: object = None) -> bytes:
    """Return a head signed by the log's own key."""
    said = text(Checkpoint(f"coldproof/{PRODUCTION}", size, root))
    return write_note(said, [small_record().crew.log.line(said)])


def test_heads_are_beginnings_of_one_another(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    root = small_record().source.tree.root
    for size, head, says in (
        (20, head_of(20, bytes(32)), f"found root {'00' * 32}; {root(20).hex()}, the one of the"),
        (20, head_of(18, root(18)), "found size 18; 20, as its name says, was expected"),
        (20, files[f"{HEADS}18"], "found size 18; 20, as its name says, was expected"),
        (60, head_of(60, bytes(32)), "found size 60; at most 40 was expected"),
    ):
        bad = resealed({**files, f"{HEADS}{size}": head})
        assert refused(tmp_path, top, bad).startswith(f"BadCheckpoint: {HEADS}{size}: {says}")


def test_a_head_of_two_stories_at_the_end_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bad = resealed({**files, HEAD: head_of(40, bytes(32))})
    assert refused(tmp_path, top, bad).startswith(f"TreeMismatch: {HEAD}: found entries that give")
    bad = resealed({**files, f"{HEADS}40": head_of(40, bytes(32))})
    says = f"found other bytes than in {HEAD}; the same head was expected"
    assert refused(tmp_path, top, bad) == f"BadCheckpoint: {HEADS}40: {says}"
    bad = {path: files[path] for path in files if path != f"{HEADS}40"}
    assert refused(tmp_path, top, resealed(bad)).startswith(
        f"MissingFile: {HEADS}40: found no such file; one, since {HEAD} is of that size was"
    )


def test_a_head_of_another_origin_or_form_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    log = small_record().crew.log
    for said in (
        text(Checkpoint("coldproof/another", 40, small_record().source.tree.root())),
        read_note(files[HEAD]).text + b"extension\n",
        read_note(files[HEAD]).text.replace(b"\n40\n", b"\n040\n"),
        read_note(files[HEAD]).text.replace(b"\n40\n", b"\n+40\n"),
    ):
        bad = resealed({**files, HEAD: write_note(said, [log.line(said)])})
        assert refused(tmp_path, top, bad).startswith(f"BadCheckpoint: {HEAD}: found ")


def test_a_head_of_more_entries_than_there_are_files_for_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    for size in (10**6, 2**63 - 1):
        bad = resealed({**files, HEAD: head_of(size, bytes(32))})
        assert refused(tmp_path, top, bad) == (
            f"BadCheckpoint: {HEAD}: found size {size} with {len(files)} files; as many entries as"
            " there are files for was expected"
        )
    bad = resealed({**files, HEAD: head_of(0, Tree().root())})
    assert "data/log/tile/0/000.p/40: found a file that no such bundle has" in refused(
        tmp_path, top, bad
    )


def test_a_log_of_no_entries_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bare = {path: files[path] for path in files if "/log/" not in path}
    head = head_of(0, Tree().root())
    bad = resealed({**bare, HEAD: head, f"{HEADS}0": head})
    says = f"BadCheckpoint: {HEAD}: found a log of 0 entries; one that was begun was expected"
    assert refused(tmp_path, top, bad) == says


# ------------------------------------------------------------------------ keys and log witnesses


def test_another_log_than_the_key_given_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    own = small_record().vkey
    other = write_vkey(OTHER_KEY.key)
    assert refused(tmp_path, top, dict(files), other) == (
        f"ForeignKey: the bundle: found a log of {own}; {other}, as given, was expected"
    )
    another = write_vkey(new_signer("coldproof/another", bytes(32)).key)
    assert refused(tmp_path, top, dict(files), another).startswith("ForeignKey: the bundle: found")
    policy = read_policy(f"log {other}\nquorum none\n")
    assert refused(tmp_path, top, dict(files), None, policy) == (
        f"ForeignKey: the bundle: found a log of {own}; one of the logs that the policy given names"
        " was expected"
    )


def test_a_whole_other_log_is_consistent_with_itself_and_refused_under_the_key(
    tmp_path: Path,
) -> None:
    """Whoever makes everything anew, keys too, is seen by who had the key, and by nobody else."""
    crew, store = Crew(), MemoryStore()
    crew.log = OTHER_KEY
    writer = writer_on(crew, store, tmp_path, Clock())
    writer.begin(crew.opening())
    assert isinstance(writer.record(crew.note("producer", HazardReported())), Receipt)
    writer.close()
    source = source_of(store, PRODUCTION, OTHER_KEY.key, writer.ledger.tree)
    path = tmp_path / "false.zip"
    write_bundle(path, source, None, check)
    assert verify_bundle(path, None, None, check).origin is Origin.NONE
    with pytest.raises(BundleError, match=r"found a log of coldproof/testtest.*, as given"):
        verify_bundle(path, small_record().vkey, None, check)


def test_origin_is_proven_by_a_key_or_a_policy_that_names_it(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    own = small_record().vkey
    named = read_policy(f"log {own}\nquorum none\n")
    for vkey, policy, origin in (
        (own, None, Origin.KEY),
        (own, named, Origin.KEY),
        (None, named, Origin.POLICY),
        (None, POLICY, Origin.NONE),
        (None, None, Origin.NONE),
    ):
        assert verified(tmp_path, top, dict(files), vkey, policy).origin is origin


def test_cosigners_are_named_with_their_times(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    report = verified(tmp_path, top, dict(files), policy=POLICY)
    assert [one.name for one in report.cosigners] == ["steward", "insurer"]
    assert report.quorum is Quorum.GIVEN
    assert report.same_policy is True
    one = read_policy(policy_text(names=("insurer",)))
    report = verified(tmp_path, top, dict(files), policy=one)
    assert [one.name for one in report.cosigners] == ["insurer"]
    assert report.other_lines == 1
    bare = {path: files[path] for path in files if path != "data/policy.txt"}
    report = verified(tmp_path, top, unpoliced(bare))
    assert (report.quorum, report.cosigners, report.other_lines) == (Quorum.NONE, (), 2)


def unpoliced(files: Files) -> Files:
    """Return files whose certificate names no log witness, as there is no policy."""
    top = Top(PRODUCTION, 40, extract=False)
    facts = Facts(top, 40, small_record().source.tree.root().hex(), small_record().vkey)
    return resealed({**files, **certificates(facts, agent(), ())})


def test_a_quorum_that_is_missing_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    for head in (
        dict(small_record().source.heads())[40],
        cosigned(head_of(40, small_record().source.tree.root()), "steward"),
    ):
        lone = resealed({**files, HEAD: head, f"{HEADS}40": head})
        needs = read_policy(policy_text("all", ("steward", "insurer", "union")))
        says = refused(tmp_path, top, lone, policy=needs)
        assert says.startswith(f"NotCosigned: {HEAD}: found cosignatures of ")
        assert says.endswith("; the policy's quorum was expected")
        assert "'union'" in says


def test_a_rollback_to_an_earlier_head_is_seen_by_the_policy(tmp_path: Path) -> None:
    """An earlier state is a true one; that no outsider signed it under this policy tells."""
    record = small_record()

    source = dataclasses.replace(record.source, checkpoint=dict(record.source.heads())[30])
    path = tmp_path / "old.zip"
    write_bundle(path, source, None, check)
    report = verify_bundle(path, record.vkey, None, check)
    assert (report.size, report.quorum) == (30, Quorum.LACKING)
    assert report.lacking == "0 of 1 for 'outside', without 'steward', 'insurer'"
    with pytest.raises(BundleError) as caught:
        verify_bundle(path, record.vkey, POLICY, check)
    assert str(caught.value) == (
        f"{HEAD}: found cosignatures of 0 of 1 for 'outside', without 'steward', 'insurer'; the"
        " policy's quorum was expected"
    )


def test_a_cosignature_that_fails_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    read = read_note(files[HEAD])
    lines = [
        line._replace(signature=flipped(line.signature, 3)) if "insurer" in line.name else line
        for line in read.lines
    ]
    bad = write_note(read.text, lines)
    says = refused(tmp_path, top, resealed({**files, HEAD: bad}), policy=POLICY)
    assert says == (
        f"NotCosigned: {HEAD}: found a cosignature, one of 'insurer.example/log' that does not"
        " verify; one that verifies was expected"
    )
    middle = cosigned(head_of(30, small_record().source.tree.root(30)), "insurer")
    read = read_note(middle)
    lines = [line._replace(signature=flipped(line.signature, 3)) for line in read.lines[1:]]
    middle = write_note(read.text, [read.lines[0], *lines])
    says = refused(tmp_path, top, resealed({**files, f"{HEADS}30": middle}))
    assert says.startswith(f"BadCheckpoint: {HEADS}30: found signature refused: found one of 'ins")
    assert witness("insurer").name == "insurer.example/log"


def test_a_policy_in_the_bundle_that_is_none_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    for content in (b"quorum nobody\n", b"\xff\n"):
        bad = resealed({**files, "data/policy.txt": content})
        assert refused(tmp_path, top, bad).startswith("BadTag: data/policy.txt: found ")


# ------------------------------------------------------------------------------- names and texts


def test_a_bag_is_named_for_what_it_holds(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    says = (
        "a folder named for another log, size or kind; coldproof-testtesttesttest-40 was expected"
    )
    for name in ("coldproof-another-40", "coldproof-testtesttesttest-41", f"{top}-extract"):
        assert refused(tmp_path, name, dict(files)) == f"NotABundle: the bundle: found {says}"
    info = files["bag-info.txt"].replace(b"-40\n", b"-41\n")
    assert refused(tmp_path, top, resealed({**files, "bag-info.txt": info})) == (
        "BadTag: bag-info.txt: found External-Identifier coldproof-testtesttesttest-41;"
        " coldproof-testtesttesttest-40 was expected"
    )


def test_a_view_that_was_changed_is_named_with_its_line(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "data/views/custody.csv"
    bad = files[name].replace(b"actor", b"first-ad")
    line = next(
        n
        for n, (one, other) in enumerate(
            zip(bad.split(b"\n"), files[name].split(b"\n"), strict=True), start=1
        )
        if one != other
    )
    assert refused(tmp_path, top, resealed({**files, name: bad})) == (
        f"OtherView: {name}: found line {line} other than the entries give; what this same program"
        " makes of the facts was expected"
    )


def test_a_view_by_another_program_is_told_apart_and_not_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "data/views/custody.csv"
    info = files["bag-info.txt"].replace(b"Agent: coldproof", b"Agent: coldproof-by-others")
    other = {**files, "bag-info.txt": info, name: files[name] + b"more\r\n"}
    report = verified(tmp_path, top, resealed(other))
    assert report.same_agent is False
    different = {view.file for view in report.views if not view.same}
    assert name in different
    assert "data/views/rounds.csv" not in different


def test_a_text_about_a_verifier_that_is_not_there_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bad = resealed({**files, "verify.txt": b"about\n"})
    says = "ExtraFile: verify.txt: found a text about verify.pyz, which is not here; both or none"
    assert refused(tmp_path, top, bad).startswith(says)
    bad = resealed({**files, "verify.pyz": b"zipapp"})
    assert refused(tmp_path, top, bad).startswith("MissingFile: verify.txt: found no such file")
    bad = resealed({**files, "verify.pyz": b"zipapp", "verify.txt": b"trust it\n"})
    assert refused(tmp_path, top, bad).startswith("OtherView: verify.txt: found line 1 other")


def test_a_value_that_is_not_that_of_its_name_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = next(path for path in files if path.startswith("data/blobs/"))
    digest = hashlib.sha256(b"another").hexdigest()
    bad = resealed({**files, name: b"another"})
    says = f"ChangedFile: {name}: found SHA-256 {digest}; {name[11:]}, its own name, was expected"
    assert refused(tmp_path, top, bad) == says


# --------------------------------------------------------------------------------------- extracts


def extract() -> tuple[str, Files]:
    """Return an extract of three entries."""
    top, files = bag_of(small_record, EXTRACT)
    return top, dict(files)


def test_an_extract_proves_each_entry(tmp_path: Path) -> None:
    top, files = extract()
    report = verified(tmp_path, top, files, policy=POLICY)
    assert (report.extract, report.entries, report.size) == (True, 3, 40)
    assert report.verdicts is None
    assert report.arrived == (P["hazard"],)
    assert [one.name for one in report.cosigners] == ["steward", "insurer"]


def test_proofs_that_prove_something_else_are_refused(tmp_path: Path) -> None:
    top, files = extract()
    hazard = P["hazard"]
    entry, proof = f"data/entries/{hazard}.note", f"data/proofs/{hazard}.tlog-proof"
    good = read_proof(files[proof])
    tree = small_record().source.tree
    old = dict(small_record().source.heads())[34]
    rows = [
        (flipped(files[proof], 0), "found proof refused: found first line"),
        (files["data/proofs/0.tlog-proof"], f"found index 0; index {hazard} and no more"),
        (
            write_proof(dataclasses.replace(good, extra=b"x")),
            f"found an extra line; index {hazard} and no more",
        ),
        (
            write_proof(
                dataclasses.replace(good, hashes=tree.inclusion(hazard, 34), checkpoint=old)
            ),
            "found another checkpoint; the one of data/checkpoint",
        ),
    ]
    for content, says in rows:
        said = refused(tmp_path, top, resealed({**files, proof: content}))
        assert said.startswith(f"BadProof: {proof}, entry {hazard}: {says}")
    other = write_proof(dataclasses.replace(good, hashes=(*good.hashes[:-1], bytes(32))))
    said = refused(tmp_path, top, resealed({**files, proof: other}))
    assert said.startswith(f"BadProof: {entry}, entry {hazard}: found root ")
    said = refused(tmp_path, top, resealed({**files, entry: small_record().notes[32]}))
    assert said.startswith(f"BadProof: {entry}, entry {hazard}: found root ")


def with_entry(files: Files, position: int) -> Files:
    """Return an extract with one entry more, and its proof."""
    source = small_record().source
    proof = Proof(position, source.tree.inclusion(position, 40), source.checkpoint, None)
    return {
        **files,
        f"data/entries/{position}.note": small_record().notes[position],
        f"data/proofs/{position}.tlog-proof": write_proof(proof),
    }


def test_an_extract_without_what_proves_a_key_is_refused(tmp_path: Path) -> None:
    top, files = extract()
    said = refused(tmp_path, top, resealed(with_entry(files, INCIDENT)))
    assert said == (
        f"NotSigned: data/entries/{INCIDENT}.note, entry {INCIDENT}: found no signature by"
        " first-ad@first-ad with a key enrolled by then; its enrollment in the extract, before it"
        " was expected"
    )
    bare = {
        path: files[path]
        for path in files
        if not path.startswith(("data/entries/0.", "data/proofs/0."))
    }
    said = refused(tmp_path, top, resealed(bare))
    assert said == "MissingFile: data/entries/0.note: found no such file; one was expected"


def test_entries_and_proofs_come_in_pairs(tmp_path: Path) -> None:
    top, files = extract()
    more = with_entry(files, 3)
    one = {path: more[path] for path in more if path != "data/proofs/3.tlog-proof"}
    says = "found no such file; the proof of an entry was expected"
    assert refused(tmp_path, top, resealed(one)) == f"MissingFile: data/proofs/3.tlog-proof: {says}"
    other = {path: more[path] for path in more if path != "data/entries/3.note"}
    says = "found no such file; the entry of a proof was expected"
    assert refused(tmp_path, top, resealed(other)) == f"MissingFile: data/entries/3.note: {says}"


def test_an_extract_counts_what_it_holds(tmp_path: Path) -> None:
    top, files = extract()
    says = refused(tmp_path, top, resealed(with_entry(files, 3)))
    assert says == (
        "OtherView: data/left-out.txt: found '3 of the 40 entries of the record of testtesttesttest"
        " are here; 37 were left out.'; '4 of the 40 entries of the record of testtesttesttest are"
        " here; 36 were left out.', as there are, was expected"
    )
