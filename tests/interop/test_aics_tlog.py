"""aics-tlog reads our checkpoints and tiles, and refuses what was changed in them."""

from __future__ import annotations

import base64
import json
from collections.abc import Sequence
from pathlib import Path

import pytest

from coldproof.log.checkpoint import read_text
from coldproof.log.note import read_note, write_vkey
from tests.interop import harm, programs
from tests.interop.harm import Harm
from tests.interop.site import WITNESSES, Site

LOG, UNION = "coldproof/small", WITNESSES[0]
Said = dict[str, object]
Words = tuple[str | Path, ...]


def asked(aics: Path, *words: str | Path) -> tuple[int, Said]:
    """Return aics-tlog's status and the one object that it says."""
    ran = programs.run((aics, "-m", "aics_tlog", *words))
    said = json.loads(ran.stdout or ran.stderr)
    assert isinstance(said, dict)
    return ran.returncode, said


def trusting(site: Site) -> tuple[str, ...]:
    """Return the words by which aics-tlog trusts a site's log and two witnesses."""
    witnesses = [word for vkey in site.witness_vkeys for word in ("--witness-key", vkey)]
    return ("--log-key", site.log_vkey, "--origin", site.log.name, *witnesses, "--quorum", "2")


def checkpoint(site: Site) -> Words:
    """The words that have it verify the checkpoint, and the root from the tiles' right edge."""
    return ("verify-checkpoint", *trusting(site), "--tiles", site.folder)


def inclusion(site: Site, index: int, entry: Path) -> Words:
    """The words that have it verify that an entry is there, by the tiles."""
    at = ("--tiles", site.folder, "--index", str(index), "--leaf", entry)
    return ("verify-inclusion", *trusting(site), *at)


def consistency(site: Site, size: int) -> Words:
    """The words that have it verify that the log went on from an older checkpoint."""
    older = site.folder / "checkpoints" / str(size)
    return (
        "verify-consistency",
        *trusting(site),
        "--tiles",
        site.folder,
        "--old-checkpoint",
        older,
    )


@pytest.fixture(params=["day", "large_site"])
def site(request: pytest.FixtureRequest) -> Site:
    """A recorded day, and a log of 70,000 entries."""
    found = request.getfixturevalue(request.param)
    assert isinstance(found, Site)
    return found


# ----------------------------------------------------------------------------------- it accepts


def test_aics_tlog_accepts_our_checkpoint_and_tiles(aics: Path, site: Site) -> None:
    status, said = asked(aics, *checkpoint(site))
    assert (status, said["ok"], said["tiles_ok"], said["cosignatures"]) == (0, True, True, 2)
    root = base64.b64encode(site.tree.root()).decode()
    assert (said["origin"], said["size"], said["root"]) == (site.log.name, site.tree.size, root)


def test_aics_tlog_accepts_our_entries(aics: Path, site: Site, tmp_path: Path) -> None:
    for index in (0, 298, site.tree.size - 1):
        entry = tmp_path / "entry"
        entry.write_bytes(site.entries[index])
        status, said = asked(aics, *inclusion(site, index, entry))
        assert (status, said["ok"]) == (0, True)
        proof = site.tree.inclusion(index, site.tree.size)
        assert (said["index"], said["proof_length"]) == (index, len(proof))


def test_aics_tlog_reads_an_entry_out_of_our_bundles(aics: Path, day: Site, tmp_path: Path) -> None:
    words: Words = ("verify-inclusion", *trusting(day), "--tiles", day.folder, "--index", "299")
    out = tmp_path / "out"
    status, _ = asked(aics, *words, "--entry-out", out)
    assert (status, out.read_bytes()) == (0, day.entries[299])


def test_aics_tlog_accepts_that_our_log_grew(aics: Path, site: Site) -> None:
    sizes = sorted(int(path.name) for path in (site.folder / "checkpoints").iterdir())
    for size in sizes[:: max(len(sizes) // 3, 1)]:
        status, said = asked(aics, *consistency(site, size))
        assert (status, said["old_size"], said["new_size"]) == (0, size, site.tree.size)


def test_aics_tlog_accepts_our_proofs_without_the_tiles(
    aics: Path, small_site: Site, tmp_path: Path
) -> None:
    site = small_site
    entry, proof = tmp_path / "entry", tmp_path / "proof"
    entry.write_bytes(site.entries[255])
    proof.write_bytes(lines(site.tree.inclusion(255, 600)))
    words: Words = ("verify-inclusion", "--leaf", entry, "--index", "255", "--proof", proof)
    trusted: Words = (*words, *trusting(site), "--checkpoint", site.checkpoint)
    status, said = asked(aics, *trusted)
    assert (status, said["checkpoint_verified"]) == (0, True)
    proof.write_bytes(lines(site.tree.inclusion(256, 600)))
    assert asked(aics, *trusted)[0] == 1
    proof.write_bytes(lines(site.tree.consistency(300, 600)))
    sizes = ("--old-size", "300", "--new-size", "600")
    old, new = (base64.b64encode(site.tree.root(size)).decode() for size in (300, 600))
    words = ("verify-consistency", *sizes, "--proof", proof)
    assert asked(aics, *words, "--old-root", old, "--new-root", new)[0] == 0
    assert asked(aics, *words, "--old-root", new, "--new-root", new)[0] == 1


def lines(hashes: Sequence[bytes]) -> bytes:
    """Return hashes as lines of base64."""
    return b"".join(base64.b64encode(each) + b"\n" for each in hashes)


# ----------------------------------------------------------------------------------- it refuses

CHECKPOINTS: dict[str, tuple[Harm, str]] = {
    "root": (harm.flip("checkpoint", 30), f"log signature from {LOG} failed verification"),
    "size": (
        harm.change("checkpoint", harm.relabeled(b"\n600\n", b"\n601\n")),
        f"log signature from {LOG} failed verification",
    ),
    "log signature": (harm.unfit(LOG, 0), f"log signature from {LOG} failed verification"),
    "witness time": (harm.later(UNION), f"cosignature from {UNION} failed verification"),
    "one witness only": (harm.without(UNION), "quorum not met: 1 valid fresh cosignatures < 2"),
    "signed by another": (harm.by_another, f"no signature from log key {LOG}"),
    "0600, signed": (
        harm.say(lambda site: site.said(600).replace(b"600", b"0600")),
        "invalid checkpoint: tree size has leading zeroes: '0600'",
    ),
    "601, signed": (harm.resized(1), "TileMissingError"),
    "another root, signed": (
        harm.say(lambda site: site.said(600)[:-3] + b"A=\n"),
        "TileVerificationError",
    ),
    "the last tile": (harm.flip("tile/0/002.p/88", 5), "TileVerificationError"),
    "the tile above": (harm.flip("tile/1/000.p/2", 5), "TileVerificationError"),
    "all retold": (
        harm.retell(lambda found: [b"it never happened", *found[1:]]),
        "TileVerificationError",
    ),
    "a tile lost": (harm.lose("tile/1/000.p/2"), "TileMissingError"),
}


def reason(said: Said) -> str:
    """Return why it refused: what it found wrong with the one source, if that was it."""
    if str(said["error"]).startswith("no tile source served a checkpoint that verifies"):
        sources = said["sources"]
        assert isinstance(sources, list)
        return str(sources[0]["error"])
    return str(said["error"])


@pytest.mark.parametrize("name", CHECKPOINTS)
def test_aics_tlog_refuses_the_checkpoint(
    aics: Path, small_site: Site, tmp_path: Path, name: str
) -> None:
    do, error = CHECKPOINTS[name]
    site = harm.copied(small_site, tmp_path / "site")
    do(site)
    status, said = asked(aics, *checkpoint(site))
    assert (status, said["ok"]) == (1, False)
    assert reason(said).startswith(error), reason(said)


INCLUSIONS: dict[str, tuple[Harm, int, str]] = {
    "a leaf": (harm.flip("tile/0/000", 5), 0, "TileVerificationError"),
    "a sibling": (harm.flip("tile/0/000", 40), 0, "TileVerificationError"),
    "tiles exchanged": (harm.swap("tile/0/000", "tile/0/001"), 0, "TileVerificationError"),
    "a tile cut": (harm.change("tile/0/001", lambda data: data[:-32]), 300, "TileUnavailableError"),
    "a tile lost": (harm.lose("tile/0/001"), 300, "TileMissingError"),
}


@pytest.mark.parametrize("name", INCLUSIONS)
def test_aics_tlog_refuses_an_entry_by_its_tiles(
    aics: Path, small_site: Site, tmp_path: Path, name: str
) -> None:
    do, index, error = INCLUSIONS[name]
    site = harm.copied(small_site, tmp_path / "site")
    do(site)
    entry = tmp_path / "entry"
    entry.write_bytes(site.entries[index])
    status, said = asked(aics, *inclusion(site, index, entry))
    assert (status, said["ok"]) == (1, False)
    assert str(said["error"]).startswith(error)


def test_aics_tlog_refuses_another_entry_and_a_changed_bundle(
    aics: Path, small_site: Site, tmp_path: Path
) -> None:
    site = harm.copied(small_site, tmp_path / "site")
    entry = tmp_path / "entry"
    entry.write_bytes(b"entry 18 of small\n")
    status, said = asked(aics, *inclusion(site, 17, entry))
    no = "the leaf is not included at this index under the checkpoint"
    assert (status, said["error"]) == (1, no)
    harm.entries(harm.swapped)(site)
    words: Words = ("verify-inclusion", *trusting(site), "--tiles", site.folder, "--index", "9")
    status, said = asked(aics, *words)
    assert (status, str(said["error"])[:21]) == (1, "TileVerificationError")
    status, said = asked(aics, *words[:-1], "600")
    assert (status, said["error"]) == (1, "index 600 is not below the checkpoint size 600")


def test_aics_tlog_refuses_a_fork_and_a_rollback(
    aics: Path, small_site: Site, tmp_path: Path
) -> None:
    site = harm.copied(small_site, tmp_path / "site")
    harm.fork(site)
    status, said = asked(aics, *consistency(site, 1))
    no = "the new checkpoint does not extend the old one: history was rewritten"
    assert (status, said["error"]) == (1, no)
    older = site.folder / "checkpoints" / "512"
    then = read_text(read_note(older.read_bytes()).text)
    assert then.size == 512
    words: Words = ("--log-key", site.log_vkey, "--tiles", site.folder, "--checkpoint", older)
    newer = ("--old-checkpoint", site.checkpoint)
    status, said = asked(aics, "verify-consistency", *words, *newer)
    assert status == 1
    assert "older than the saved one (size 600): a rollback" in str(said["error"])


def test_aics_tlog_refuses_other_keys(aics: Path, small_site: Site, tmp_path: Path) -> None:
    site = small_site
    other = write_vkey(harm.impostor(LOG).key)
    status, said = asked(aics, "verify-checkpoint", "--log-key", other, "--note", site.checkpoint)
    assert (status, said["ok"]) == (1, False)
    own = ("verify-checkpoint", "--log-key", site.log_vkey, "--note", site.checkpoint)
    assert asked(aics, *own)[0] == 0
    for more in (("--quorum", "1"), ("--origin", "coldproof/other")):
        status, said = asked(aics, *own, *more)
        assert (status, said["ok"]) == (1, False), more


def test_aics_tlog_refuses_a_key_that_came_with_the_tiles(
    aics: Path, small_site: Site, tmp_path: Path
) -> None:
    site = harm.copied(small_site, tmp_path / "site")
    within = site.folder / "vkey"
    within.write_text(site.log_vkey + "\n")
    words: Words = ("verify-checkpoint", "--vkey-file", within, "--tiles", site.folder)
    status, said = asked(aics, *words)
    assert status == 1
    assert "which is delivered by the server being verified" in str(said["error"])
