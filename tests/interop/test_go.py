"""Go's golang.org/x/mod/sumdb/{note,tlog} read our log, and refuse what was changed in it."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from coldproof.log.note import read_note, write_vkey
from tests.grown import known_signer
from tests.interop import harm, programs
from tests.interop.harm import Harm
from tests.interop.ours import accepts, bare, byte_by_byte
from tests.interop.site import SMALL, WITNESSES, Site

UNION, INSURER = WITNESSES
LOG = "coldproof/small"
LOG_ID = known_signer(LOG).key.id.hex()
UNION_ID, INSURER_ID = (known_signer(name).cosigner.id.hex() for name in WITNESSES)
UNFIT = "checkpoint: invalid signature for key "
PROOF = "proof/17.tlog-proof"
GROWN = "growth/300"
RETOLD = "entries and tiles make another root than the signed one"
BASE64 = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/"
NOT_PROVED = "invalid transparency proof"


def trusting(site: Site, threshold: int = 2) -> tuple[str, ...]:
    """Return the words by which our Go program trusts a site's log and two witnesses."""
    witnesses = [word for vkey in site.witness_vkeys for word in ("-witness", vkey)]
    return ("-log", site.log_vkey, *witnesses, "-threshold", str(threshold))


def asked(logcheck: Path, site: Site, *words: str) -> tuple[int, str]:
    """Return the program's status and its one sentence about a site."""
    ran = programs.run((logcheck, *(words or trusting(site)), "site", site.folder))
    return ran.returncode, (ran.stdout + ran.stderr).decode()


# ----------------------------------------------------------------------------------- it accepts


def test_go_accepts_a_recorded_day(logcheck: Path, day: Site) -> None:
    proofs = len(list((day.folder / "proof").iterdir()))
    older = len(list((day.folder / "growth").iterdir()))
    assert (proofs, older) > (5, 5)
    said = f"accepted: {day.tree.size} entries, 3 tiles, {proofs} proofs, {older} older checkpoints"
    assert asked(logcheck, day) == (0, said + "\n")


def test_go_accepts_seventy_thousand_entries(logcheck: Path, large_site: Site) -> None:
    said = "accepted: 70000 entries, 277 tiles, 10 proofs, 11 older checkpoints\n"
    assert asked(logcheck, large_site) == (0, said)


def test_go_accepts_a_log_without_witnesses(logcheck: Path, small_site: Site) -> None:
    said = "accepted: 600 entries, 4 tiles, 5 proofs, 5 older checkpoints\n"
    assert asked(logcheck, small_site, "-log", small_site.log_vkey) == (0, said)


# ----------------------------------------------------------------------------------- it refuses

HARMS: dict[str, tuple[Harm, str]] = {
    # the checkpoint
    "root": (harm.flip("checkpoint", 30), UNFIT + INSURER + "+" + INSURER_ID),
    "size": (
        harm.change("checkpoint", harm.relabeled(b"\n600\n", b"\n601\n")),
        UNFIT + INSURER + "+" + INSURER_ID,
    ),
    "log signature": (harm.unfit(LOG, 0), UNFIT + LOG + "+" + LOG_ID),
    "witness signature": (harm.unfit(UNION, -1), UNFIT + UNION + "+" + UNION_ID),
    "witness time": (harm.later(INSURER), UNFIT + INSURER + "+" + INSURER_ID),
    "no witness line": (harm.without(UNION), "checkpoint: 1 of 2 witnesses have signed"),
    "no log line": (harm.without(LOG), "checkpoint: the log has not signed"),
    "signed by another": (harm.by_another, "checkpoint: the log has not signed"),
    "no line at all": (
        harm.change("checkpoint", lambda data: read_note(data).text),
        "checkpoint: malformed note",
    ),
    "end cut off": (
        harm.change("checkpoint", lambda data: data[:-1]),
        "checkpoint: malformed note",
    ),
    "carriage returns": (
        harm.change("checkpoint", lambda data: data.replace(b"\n", b"\r\n")),
        "checkpoint: malformed note",
    ),
    "other origin, signed": (
        harm.say(lambda site: site.said(SMALL).replace(b"small", b"other")),
        'checkpoint: origin "coldproof/other" is not the log\'s',
    ),
    "+600, signed": (
        harm.say(lambda site: site.said(SMALL).replace(b"600", b"+600")),
        'checkpoint: "+600" is no plain number',
    ),
    "0600, signed": (
        harm.say(lambda site: site.said(SMALL).replace(b"600", b"0600")),
        'checkpoint: "0600" is no plain number',
    ),
    "-600, signed": (
        harm.say(lambda site: site.said(SMALL).replace(b"600", b"-600")),
        'checkpoint: "-600" is no plain number',
    ),
    "601, signed": (harm.resized(1), "tile/0/002.p/88 is no tile of a log of 601"),
    "599, signed": (harm.resized(-1), "tile/0/002.p/88 is no tile of a log of 599"),
    "none, signed": (
        harm.say(lambda site: site.said(0)),
        "checkpoint: a log of 0, and this program takes 1 to 10000000",
    ),
    "another root, signed": (
        harm.say(lambda site: site.said(SMALL)[:-3] + b"A=\n"),
        RETOLD,
    ),
    # tiles
    "first leaf": (harm.flip("tile/0/000"), "hash 0 of tile/0/000 is not that of the entries"),
    "last leaf of a full tile": (
        harm.flip("tile/0/001", -1, 7),
        "hash 255 of tile/0/001 is not that of the entries",
    ),
    "last leaf": (
        harm.flip("tile/0/002.p/88", -1, 3),
        "hash 87 of tile/0/002.p/88 is not that of the entries",
    ),
    "a hash above": (
        harm.flip("tile/1/000.p/2", 40),
        "hash 1 of tile/1/000.p/2 is not that of the entries",
    ),
    "tiles exchanged": (
        harm.swap("tile/0/000", "tile/0/001"),
        "hash 0 of tile/0/000 is not that of the entries",
    ),
    "a hash too few": (
        harm.change("tile/0/000", lambda data: data[:-32]),
        "tile/0/000 has 8160 bytes",
    ),
    "a hash too many": (
        harm.change("tile/1/000.p/2", lambda data: data + data[:32]),
        "tile/1/000.p/2 has 96 bytes",
    ),
    "a tile lost": (harm.lose("tile/0/001"), "6 of 7 tiles and bundles are there"),
    "a wider tile": (
        harm.add("tile/0/002.p/89", "tile/0/002.p/88"),
        "tile/0/002.p/89 is no tile of a log of 600",
    ),
    "another spelling": (
        harm.add("tile/0/0002", "tile/0/002.p/88"),
        "tile/0/0002 is no tile of a log of 600",
    ),
    # entries
    "a letter": (
        harm.flip("tile/entries/000", 2),
        "hash 0 of tile/0/000 is not that of the entries",
    ),
    "the last letter": (
        harm.flip("tile/entries/002.p/88", -1),
        "hash 87 of tile/0/002.p/88 is not that of the entries",
    ),
    "entries exchanged": (
        harm.entries(harm.swapped),
        "hash 9 of tile/0/000 is not that of the entries",
    ),
    "bundles exchanged": (
        harm.swap("tile/entries/000", "tile/entries/001"),
        "hash 0 of tile/0/000 is not that of the entries",
    ),
    "an entry dropped": (
        harm.entries(lambda found: found[1:]),
        "tile/entries/000: 255 entries instead of 256",
    ),
    "an entry added": (
        harm.entries(lambda found: [*found, b"more"], 2, 88),
        "tile/entries/002.p/88: 89 entries instead of 88",
    ),
    "an entry emptied": (
        harm.entries(lambda found: [b"", *found[1:]]),
        "hash 0 of tile/0/000 is not that of the entries",
    ),
    "a longer length": (
        harm.flip("tile/entries/002.p/88", 0, 7),
        "tile/entries/002.p/88: an entry goes beyond the end",
    ),
    "a bundle lost": (harm.lose("tile/entries/001"), "6 of 7 tiles and bundles are there"),
    "all retold": (harm.retell(lambda found: [b"it never happened", *found[1:]]), RETOLD),
    "all retold in another order": (harm.retell(harm.swapped), RETOLD),
    # proofs of entries
    "a hash": (harm.flip(PROOF, 40), f"{PROOF}: {NOT_PROVED}"),
    "hashes exchanged": (harm.change(PROOF, harm.reordered(3, 4)), f"{PROOF}: {NOT_PROVED}"),
    "a hash dropped": (harm.change(PROOF, harm.cut_line(5)), f"{PROOF}: {NOT_PROVED}"),
    "a hash doubled": (harm.change(PROOF, harm.doubled_line(5)), f"{PROOF}: {NOT_PROVED}"),
    "another index": (
        harm.change(PROOF, harm.relabeled(b"index 17\n", b"index 16\n")),
        f"{PROOF}: {NOT_PROVED}",
    ),
    "index 017": (
        harm.change(PROOF, harm.relabeled(b"index 17\n", b"index 017\n")),
        f'{PROOF}: "017" is no plain number',
    ),
    "an index beyond": (
        harm.change(PROOF, harm.relabeled(b"index 17\n", b"index 617\n")),
        f"{PROOF}: tlog: invalid inputs in CheckRecord",
    ),
    "no index": (harm.change(PROOF, harm.cut_line(1)), f"{PROOF}: no index"),
    "version 2": (
        harm.change(PROOF, harm.relabeled(b"@v1", b"@v2")),
        f"{PROOF}: no tlog-proof of version 1",
    ),
    "proofs exchanged": (
        harm.swap(PROOF, "proof/0.tlog-proof"),
        f"proof/0.tlog-proof: {NOT_PROVED}",
    ),
    "a proof of nothing": (
        harm.add("proof/600.tlog-proof", PROOF),
        "proof/600.tlog-proof: its name is no index of this log",
    ),
    # older checkpoints
    "a hash of growth": (harm.flip(GROWN, 20), f"{GROWN}: {NOT_PROVED}"),
    "a hash of growth dropped": (harm.change(GROWN, harm.cut_line(2)), f"{GROWN}: {NOT_PROVED}"),
    "a hash of growth doubled": (
        harm.change(GROWN, harm.doubled_line(2)),
        f"{GROWN}: {NOT_PROVED}",
    ),
    "another old size": (
        harm.change(GROWN, harm.relabeled(b"old 300", b"old 301")),
        f'{GROWN}: "old 301" is not its old size',
    ),
    "growths exchanged": (harm.swap(GROWN, "growth/1"), 'growth/1: "old 300" is not its old size'),
    "an older checkpoint's root": (
        harm.flip("checkpoints/300", 30),
        f"{GROWN}: older checkpoint: invalid signature for key {LOG}+{LOG_ID}",
    ),
    "older checkpoints exchanged": (
        harm.swap("checkpoints/300", "checkpoints/512"),
        f"{GROWN}: older checkpoint: of another size",
    ),
    "a fork, signed": (harm.fork, f"growth/1: {NOT_PROVED}"),
}


@pytest.mark.parametrize("name", HARMS)
def test_go_refuses(logcheck: Path, small_site: Site, tmp_path: Path, name: str) -> None:
    do, sentence = HARMS[name]
    site = harm.copied(small_site, tmp_path / "site")
    do(site)
    assert asked(logcheck, site) == (1, f"refused: {sentence}\n")


def test_go_refuses_other_keys_and_a_larger_quorum(logcheck: Path, small_site: Site) -> None:
    site = small_site
    other = harm.impostor(LOG)
    log, union, insurer = site.log_vkey, *site.witness_vkeys
    unknown = write_vkey(harm.impostor(UNION).cosigner)
    for words, said in (
        (("-log", write_vkey(other.key)), "checkpoint: note has no verifiable signatures"),
        (("-log", log, "-threshold", "1"), "checkpoint: 0 of 1 witnesses have signed"),
        (
            ("-log", log, "-witness", union, "-witness", unknown, "-threshold", "2"),
            "checkpoint: 1 of 2 witnesses have signed",
        ),
        (
            ("-log", log, "-witness", union, "-witness", insurer, "-threshold", "3"),
            "checkpoint: 2 of 3 witnesses have signed",
        ),
        (("-log", union), "log key: unknown verifier algorithm"),
        (("-log", log, "-witness", log), "witness key: not an Ed25519 cosignature key"),
        (("-log", log.replace("+", "+0", 1)), "log key: malformed verifier id"),
    ):
        assert asked(logcheck, site, *words) == (1, f"refused: {said}\n"), words


def test_go_refuses_one_bit_in_any_file_of_the_day(
    logcheck: Path, day: Site, tmp_path: Path
) -> None:
    site = harm.copied(day, tmp_path / "day")
    files = [path for path in sorted(site.folder.rglob("*")) if path.is_file()]
    assert len(files) > 15
    for number, path in enumerate(files):
        content = path.read_bytes()
        place = int.from_bytes(hashlib.sha256(b"%d" % number).digest(), "big")
        harmed = harm.flipped(content, place % len(content), place % 7)
        if bare(harmed) == bare(content):
            harmed = harm.flipped(content, 12)
        path.write_bytes(harmed)
        status, said = asked(logcheck, site)
        assert (status, said[:9]) == (1, "refused: "), (path.name, said)
        path.write_bytes(content)
    assert asked(logcheck, site)[0] == 0


# ---------------------------------------------------------------------- every byte of one proof


def answers(
    logcheck: Path, site: Site, folder: Path, pairs: list[tuple[bytes, bytes]]
) -> list[str]:
    """Return what Go says to each entry with its proof."""
    told = []
    for number, pair in enumerate(pairs):
        names = []
        for kind, content in zip(("entry", "proof"), pair, strict=True):
            path = folder / f"{number}.{kind}"
            path.write_bytes(content)
            names.append(str(path))
        told.append("\t".join(names))
    sent = "\n".join(told).encode()
    ran = programs.run((logcheck, *trusting(site), "proofs"), sent)
    assert (ran.returncode, ran.stderr) == (0, b"")
    return ran.stdout.decode().splitlines()


def test_go_and_we_refuse_a_proof_with_any_byte_changed(
    logcheck: Path, day: Site, tmp_path: Path
) -> None:
    """One bit of each byte, in turn; Go alone takes stray bits of base64 in a signature line."""
    path = sorted((day.folder / "proof").iterdir())[2]
    index = int(path.name.partition(".")[0])
    entry, proof = day.entries[index], path.read_bytes()
    pairs = [(entry, proof), *byte_by_byte(entry, proof)]
    said = answers(logcheck, day, tmp_path, pairs)
    ours = [accepts(day, *pair) for pair in pairs]
    assert (said[0], ours[0]) == ("accepted", True)
    assert ours.count(True) == 1
    theirs = [pair for pair, answer in zip(pairs, said, strict=True) if answer == "accepted"][1:]
    assert all(bare(changed) == bare(proof) for _, changed in theirs)
    assert len(theirs) <= 1 + len(day.witnesses)


def test_go_takes_stray_bits_in_a_signature_line_and_we_do_not(
    logcheck: Path, small_site: Site, tmp_path: Path
) -> None:
    """Known and harmless: the same signature in another spelling.  Ours has one spelling."""
    entry, proof = small_site.entries[17], small_site.proof(17).read_bytes()
    at = len(proof.rstrip(b"=\n")) - 1
    value = BASE64.index(proof[at])
    stray = proof[:at] + BASE64[value ^ 1 : (value ^ 1) + 1] + proof[at + 1 :]
    assert stray != proof
    assert bare(stray) == bare(proof)
    assert answers(logcheck, small_site, tmp_path, [(entry, stray)]) == ["accepted"]
    assert not accepts(small_site, entry, stray)


# -------------------------------------------------------------------------- the program itself


def test_our_go_program_is_formatted_and_vetted(logcheck: Path) -> None:
    sources = sorted(programs.GO.glob("*.go"))
    vetted = programs.go("vet", *sources)
    assert (vetted.returncode, vetted.stderr) == (0, b"")
    formatted = programs.gofmt(sources)
    assert (formatted.returncode, formatted.stdout) == (0, b"")


def test_our_go_program_explains_itself(logcheck: Path, small_site: Site) -> None:
    ran = programs.run((logcheck, "-log", small_site.log_vkey, "nothing"))
    assert ran.returncode == 2
    assert b"Usage" in ran.stderr
