"""`coldproof log`: entries, notes, proofs, heads, tiles, and what waits."""

from contextlib import closing
from pathlib import Path

import pytest

from coldproof.acts.day import DayOpened
from coldproof.acts.voice import WorkStopped
from coldproof.app.settings import read_settings
from coldproof.app.waiting_hours import Hours
from coldproof.app.wiring import open_kept
from coldproof.keys.signing import check
from coldproof.log.checkpoint import read_checkpoint
from coldproof.log.merkle import Tree, leaf_hash
from coldproof.log.proof import read_proof, verify_proof
from coldproof.log.tiles import PATH_SHAPE, entry_bundle, tile_bytes
from coldproof.words.floor import Scope
from coldproof.words.ids import ActId, Day, Label
from tests.houses import Film, note_of
from tests.small_log import NOON_US, PRODUCTION

ROOT = "2cbe8d1f2a728a72295538cebecb67610005b945b3bfb8adb416509c64e9220e"
NEVER = "A" * 43  # an act that nobody did
LAST = f"20 entries; root {ROOT}\n"


def test_every_entry_has_its_number_hour_and_words(film: Film) -> None:
    said = film.ok("log")
    assert said.startswith(
        "    0  2026-11-25 12:01:00Z  producer: production opened, producer, log key 0CibyFzf...,"
        " clerk key\n"
        "                             Lgsa4aR7..., founder key Vw9_x0Gs..., packs core\n"
        "    1  2026-11-25 12:01:00Z  clerk: clock read\n"
        "    2  2026-11-25 12:02:00Z  clerk: clock read\n"
        "    3  2026-11-25 12:02:00Z  producer: person enrolled, armorer, weapons\n"
    )
    assert said.endswith(LAST)


def test_from_an_entry_on(film: Film) -> None:
    assert film.ok("log", "--from", "18") == (
        "   18  2026-11-25 12:07:00Z  clerk: clock read\n"
        "   19  2026-11-25 12:07:00Z  armorer: weapon registered, R-1, rubber (W8), cannot"
        " chamber, cannot\n"
        "                             expel, not bore open, store box\n" + LAST
    )
    assert film.ok("log", "--from", "20") == LAST


@pytest.mark.parametrize("first", ["-1", "21"])
def test_from_an_entry_that_is_not_there(first: str, film: Film) -> None:
    said = film.misused("log", "--from", first)
    assert said == f"--from: found {first}; a number from 0 to 20 would do"


def test_what_a_revoked_key_says_is_marked(film: Film) -> None:
    film.record('by = "producer", kind = "KeyRevoked", person = "actor", revoked = "actor"')
    film.record('by = "actor", kind = "WorkStopped", scope = "production"')
    mark = "actor: work stopped, production  (a revoked key: it restricts only)\n"
    assert f"   23  2026-11-25 13:02:00Z  {mark}" in film.ok("log")


def test_a_device_that_had_seen_another_log_is_marked(film: Film, tmp_path: Path) -> None:
    note = tmp_path / "note"
    note.write_bytes(note_of("actor", stopped(), seq=2, seen_size=3, seen_root="A" * 43))
    film.ok("record", "--note", note)
    mark = "actor: work stopped, item, R-1  (its device had seen another log)\n"
    assert f"   21  2026-11-25 12:01:00Z  {mark}" in film.ok("log")


@pytest.mark.parametrize("what", [("--entry", "4"), ("--proof", "4"), ("--head",)])
def test_what_was_signed_goes_into_a_new_file_byte_by_byte(
    film: Film, tmp_path: Path, what: tuple[str, ...]
) -> None:
    printed = film.ok("log", *what).encode()
    path = tmp_path / "it"
    assert film.ok("log", *what, "--out", path) == f"{path}, {len(printed)} bytes\n"
    assert path.read_bytes() == printed
    again = film.misused("log", *what, "--out", path)
    assert again == f"--out: found {path} already; a new name would do"
    nowhere = tmp_path / "no" / "it"
    said = film.misused("log", *what, "--out", nowhere)
    assert said == (
        f"--out {nowhere}: found no such file or directory; a place to write to would do"
    )


@pytest.mark.parametrize("what", [(), ("--waiting",), ("--tile", "tile/0/000")])
def test_nothing_else_goes_into_a_file(film: Film, tmp_path: Path, what: tuple[str, ...]) -> None:
    said = film.misused("log", *what, "--out", tmp_path / "it")
    assert said == (
        "--out: found nothing to write there; --entry, --proof or --head beside it would do"
    )
    assert list(tmp_path.glob("it")) == []


def stopped() -> WorkStopped:
    """A stop of one gun, which waits for nothing."""
    return WorkStopped(scope=Scope.ITEM, target=Label("R-1"))


# -------------------------------------------------------------------------------------- what waits


def waiting(film: Film, path: Path, *people: str) -> None:
    """Have a note of each of some people wait."""
    for one in people:
        path.write_bytes(note_of(one, DayOpened(day=Day("2026-11-26")), answers=(ActId(NEVER),)))
        film.ok("record", "--note", path)


def test_what_waits_is_let_go_of(film: Film, tmp_path: Path) -> None:
    waiting(film, tmp_path / "note", "nobody", "somebody", "actor")
    assert film.ok("log", "--let-go", "unknown") == (
        "2 notes wait no more; a phone may send it again\n"
    )
    left = film.ok("log", "--waiting")
    assert left.endswith("1 waits; none of them permits anything\n")
    assert "actor: day opened" in left
    assert film.ok("log", "--let-go", "armorer@armorer") == "no such note waits\n"
    assert film.ok("log", "--let-go", "actor@actor") == (
        "1 note waits no more; a phone may send it again\n"
    )
    assert film.ok("log", "--waiting") == "nothing waits\n"
    assert film.ok("log").endswith(LAST)


@pytest.mark.parametrize("whose", ["", "actor", "all"])
def test_nothing_is_let_go_of_by_a_name_that_is_no_keys(film: Film, whose: str) -> None:
    said = film.misused("log", "--let-go", whose)
    assert said == f"--let-go: found {whose!r}; person@device, or unknown, would do"


def test_what_made_place_is_said(film: Film) -> None:
    with closing(open_kept(film.folder, read_settings(film.folder))) as store:
        hours = Hours(store, PRODUCTION)
        hours.let_go(NOON_US)
        hours.keep((), NOON_US)
    assert film.ok("log", "--waiting") == (
        "1 note was let go of before, by keys that nobody knows, to make place or after 7 days; the"
        " last one\n  2026-11-25 12:00:00Z\nnothing waits\n"
    )


# -------------------------------------------------------------------------------- notes and proofs


def test_a_note_comes_out_as_it_was_signed(film: Film) -> None:
    assert film.ok("log", "--entry", "3") == film.notes()[3].decode()


@pytest.mark.parametrize(("option", "n"), [("--entry", "-1"), ("--entry", "20"), ("--proof", "20")])
def test_an_entry_that_is_not_there(option: str, n: str, film: Film) -> None:
    said = film.misused("log", option, n)
    assert said == f"log: found no entry {n}; a number from 0 to 19 would do"


def test_a_proof_proves_its_entry_and_no_other(film: Film) -> None:
    key = read_settings(film.folder).log_key
    proof = read_proof(film.ok("log", "--proof", "3").encode())
    notes = film.notes()
    head = verify_proof(proof, notes[3], key, check)
    assert (proof.index, head.size, head.root.hex()) == (3, 20, ROOT)
    with pytest.raises(ValueError, match="refused: found "):
        verify_proof(proof, notes[4], key, check)


def test_the_head_is_signed_by_the_log(film: Film) -> None:
    key = read_settings(film.folder).log_key
    head = read_checkpoint(film.ok("log", "--head").encode(), key, check)
    assert (head.origin, head.size, head.root.hex()) == (f"coldproof/{PRODUCTION}", 20, ROOT)


def test_only_one_thing_is_shown_at_a_time(film: Film, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        film.run("log", film.folder, "--head", "--entry", "3")
    assert ended.value.code == 2
    assert "--entry: not allowed with argument --head" in capsys.readouterr().err


# ------------------------------------------------------------------------------------------- tiles


@pytest.fixture
def tiles(film: Film) -> Film:
    """A folder with some tiles of the log as files, as an unpacked bundle has them."""
    notes = film.notes()
    tree = Tree([leaf_hash(note) for note in notes])
    bag = film.folder.with_name("bag")
    for path, data in (
        ("tile/0/000.p/20", tile_bytes(tree, 0, 0, 20)),
        ("tile/entries/000.p/20", entry_bundle(notes)),
        ("tile/0/000.p/3", tile_bytes(tree, 0, 0, 2)),
        ("tile/entries/000.p/3", entry_bundle(notes[:2])),
    ):
        (bag / path).parent.mkdir(parents=True, exist_ok=True)
        (bag / path).write_bytes(data)
    return film


def of_a_tile(film: Film, path: str) -> str:
    """Return what is printed of a tile, the same of a production as of files."""
    of_files = film.run("log", film.folder.with_name("bag"), "--tile", path)
    assert film.run("log", film.folder, "--tile", path) == of_files
    assert (of_files.err, of_files.code) == ("", 0)
    return of_files.out


def test_a_tile_of_hashes(tiles: Film) -> None:
    lines = of_a_tile(tiles, "tile/0/000.p/20").splitlines()
    leaves = [leaf_hash(note).hex() for note in tiles.notes()]
    assert lines == [f"level 0, {n}: {leaf}" for n, leaf in enumerate(leaves)]


def test_a_tile_of_entries(tiles: Film) -> None:
    said = of_a_tile(tiles, "tile/entries/000.p/20")
    notes = [note.decode() for note in tiles.notes()]
    bytes_of = [len(note.encode()) for note in notes]
    assert said == "".join(
        f"entry {n}, {count} bytes\n{note}"
        for n, (count, note) in enumerate(zip(bytes_of, notes, strict=True))
    )


def test_a_smaller_tile_of_a_production_is_one_that_it_had(film: Film) -> None:
    lines = film.ok("log", "--tile", "tile/0/000.p/3").splitlines()
    assert lines == [
        f"level 0, {n}: {leaf_hash(note).hex()}" for n, note in enumerate(film.notes()[:3])
    ]


@pytest.mark.parametrize(
    ("path", "found"),
    [
        ("tile/0/000", "tile refused: found tile/0/000 of a log of 20; a tile"),
        ("tile/1/000", "tile refused: found tile/1/000 of a log of 20; a tile"),
        ("tile/entries/000", "entry bundle refused: found 256 of a log of 20; one"),
    ],
)
def test_a_tile_that_the_log_has_not_yet(film: Film, path: str, found: str) -> None:
    said = film.misused("log", "--tile", path)
    assert said == f"--tile: {found} that such a log has would do"


@pytest.mark.parametrize(
    ("path", "said"),
    [
        (
            "tile/0/000.p/3",
            "--tile: tile refused: found 64 bytes; 3 hashes of 32 bytes would do",
        ),
        (
            "tile/entries/000.p/3",
            "--tile: entry bundle refused: found an end within entry 2 of 3; whole entries would"
            " do",
        ),
        (
            "../film/production.json",
            "--tile: tile path refused: found '../film/production.json'; " + PATH_SHAPE,
        ),
        ("tile/0/0", "--tile: tile path refused: found 'tile/0/0'; " + PATH_SHAPE),
    ],
)
def test_a_tile_that_is_none(path: str, said: str, tiles: Film) -> None:
    found = tiles.run("log", tiles.folder.with_name("bag"), "--tile", path)
    want = f"coldproof: {said.removesuffix(' would do')} would do\n"
    assert (found.code, found.out, found.err) == (2, "", want)


def test_a_tile_that_is_not_there(tiles: Film) -> None:
    bag = tiles.folder.with_name("bag")
    found = tiles.run("log", bag, "--tile", "tile/1/000")
    want = "a tile's file, or a production's folder, would do"
    assert found.err == f"coldproof: {bag}/tile/1/000: found no such file or directory; {want}\n"
    assert (found.code, found.out) == (2, "")


# ----------------------------------------------------------------------------- no production at all


def test_a_folder_that_is_no_production(bare: Film) -> None:
    said = bare.misused("log")
    found = "no production.json (No such file or directory)"
    assert said == f"{bare.folder}: found {found}; a folder made by `coldproof init` would do"


def test_a_production_whose_database_is_gone_is_not_made_anew(film: Film) -> None:
    (film.folder / "coldproof.db").unlink()
    said = film.misused("log")
    want = "`coldproof backup --from`, with a copy, would do"
    assert said == f"{film.folder}: found no coldproof.db; {want}"
    assert not (film.folder / "coldproof.db").exists()


def test_a_production_whose_database_is_empty(film: Film) -> None:
    (film.folder / "coldproof.db").write_bytes(b"")
    said = film.refused("log")
    want = "`coldproof backup --from`, with a copy, would do"
    assert said == f"the log of {PRODUCTION}: found no entry; {want}"


def test_a_file_that_is_no_database(film: Film) -> None:
    path = film.folder / "coldproof.db"
    path.write_bytes(b"something else" * 100)
    said = film.refused("log")
    found, want = "file is not a database", "`coldproof backup --from`, with a copy, would do"
    assert said == f"opening {path} failed: found {found}; {want}"
