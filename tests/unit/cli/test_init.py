"""`coldproof init`: what it makes, what it says, and what it leaves alone."""

import sys
from pathlib import Path

import pytest

from coldproof.app import wiring
from coldproof.app.settings import read_settings
from coldproof.words.ids import NAME_SHAPE
from tests.houses import Film
from tests.postgres import DATABASE, OWNER, PORT, Server

FOUNDED = ("--founder", "producer")
DAYS = Path(__file__).parents[3] / "examples"
PACKS = "core, industry-us, set-practice, california, new-mexico, records"
KEY = "coldproof/testtesttesttest+92ee975f+AdAom8hc35u7o0hRUXJuVlnoIAEoV8l27j/5dOmHpexa"
MADE = f"""\
production  testtesttesttest
folder      film
log's key   {KEY}
pages       http://localhost:8420
zone        UTC; --zone would name that of the place, for good
Write down the log's key, and give it to people outside of the production: with it alone, anybody
can check what you hand over later. Back up the folder `keys`: what is in it signs in your name.
"""
NO_PACK = """\
No pack was adopted, so Coldproof's own invariants judge alone (pack core): an act of the kind
PackAdopted adopts one, as --pack would have here.
"""


def names(folder: Path) -> list[str]:
    """What lies in a folder, by its name in it."""
    return sorted(str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file())


def test_it_says_what_it_made_and_what_to_keep(bare: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(bare.folder.parent)
    bare.folder = Path("film")
    assert bare.ok("init", *FOUNDED) == MADE + NO_PACK
    assert names(bare.folder) == [
        "checkpoint",
        "checkpoint.synced",
        "coldproof.db",
        "keys/clerk.key",
        "keys/log.key",
        "keys/producer@producer.key",
        "keys/snapshot.key",
        "production.json",
    ]


def test_nobody_else_may_look_into_what_it_made(bare: Film) -> None:
    bare.ok("init", *FOUNDED)
    assert bare.folder.stat().st_mode & 0o777 == 0o700
    kept = [bare.folder / "production.json", *(bare.folder / "keys").iterdir()]
    assert {path.stat().st_mode & 0o777 for path in kept} == {0o600}


def test_entry_0_says_what_was_given(bare: Film) -> None:
    given = ("--stage", "--zone", "Europe/London", "--pack", "core", "--pack", "core")
    said = bare.ok("init", "--founder", "producer@tablet", *given, "--title", "not in the record")
    assert "\nzone        Europe/London\n" in said
    opened = bare.notes()[0].decode()
    assert '"packs":["core"],"zone":"Europe/London"' in opened
    assert '"medium":"stage"' in opened
    assert '"device":"tablet"' in opened
    assert "not in the record" not in opened
    assert "not in the record" in (bare.folder / "production.json").read_text()


def test_with_a_pack_it_says_nothing_of_having_none(
    bare: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(bare.folder.parent)
    bare.folder = Path("film")
    assert bare.ok("init", *FOUNDED, "--pack", "set-practice") == MADE


def test_where_its_pages_are_is_fixed_for_good(bare: Film) -> None:
    out = bare.ok("init", *FOUNDED, "--origin", "https://dry-creek.local:8420")
    assert "pages       https://dry-creek.local:8420\n" in out
    assert read_settings(bare.folder).origin == "https://dry-creek.local:8420"


@pytest.mark.parametrize("origin", ["dry-creek.local", "https://A.example", "https://a.example/"])
def test_an_origin_that_is_none(origin: str, bare: Film) -> None:
    said = bare.misused("init", *FOUNDED, "--origin", origin)
    want = "an origin such as https://set.example:8420, in small letters and without a path,"
    assert said == f"--origin: found {origin!r}; {want} would do"
    assert not bare.folder.exists()


def test_a_told_day_has_an_origin_too(bare: Film) -> None:
    day = ("--day", DAYS / "ordinary-day.toml")
    bare.ok("init", *day, "--origin", "https://dry-creek.local")
    assert read_settings(bare.folder).origin == "https://dry-creek.local"


def test_twice_is_refused_and_changes_nothing(film: Film) -> None:
    before = {path: path.read_bytes() for path in film.folder.rglob("*") if path.is_file()}
    said = film.misused("init", *FOUNDED)
    found = f"a production, whose log's key `coldproof key {film.folder} --log` prints"
    assert said == f"{film.folder}: found {found}; another folder would do"
    assert film.ok("key", "--log") == f"{KEY}\n"
    assert {path: path.read_bytes() for path in film.folder.rglob("*") if path.is_file()} == before


def test_a_folder_that_was_half_made_is_taken_up_by_nobody(bare: Film) -> None:
    (bare.folder / "keys").mkdir(parents=True)
    said = bare.misused("init", *FOUNDED)
    assert said == f"{bare.folder}: found a part of a production; another folder would do"


def test_it_begins_no_half_where_it_is_stopped(bare: Film, monkeypatch: pytest.MonkeyPatch) -> None:
    def stopped(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(wiring, "keep_settings", stopped)
    assert bare.run("init", bare.folder, *FOUNDED).code == 130
    said = bare.misused("log")
    assert said.startswith(f"{bare.folder}: found no production.json (No such file or directory)")


@pytest.mark.parametrize("how", [FOUNDED, ("--day", str(DAYS / "ranch-2021.toml"))])
def test_keys_that_a_killed_one_left_go(how: tuple[str, ...], bare: Film) -> None:
    left = bare.folder / ".0123456789abcdef.new/keys"
    left.mkdir(parents=True)
    (left / "log.key").write_text("secret")
    bare.ok("init", *how)
    assert list(bare.folder.glob(".*")) == []


def test_a_file_in_the_place_of_the_folder(bare: Film) -> None:
    bare.folder.write_text("a file")
    said = bare.misused("init", *FOUNDED)
    assert said == f"{bare.folder}: found file exists; a folder that can be made would do"


@pytest.mark.parametrize(
    ("founder", "found"),
    [
        ("a b", "'a b'"),
        (" a b ", "' a b '"),
        ("", "''"),
        ("@phone", "''"),
        ("producer@", "''"),
        ("a@b@c", "'b@c'"),
        ("Zoë", "'Zo\\xeb'"),
        ("p" * 33, f"'{'p' * 33}'"),
        ("../up", "'../up'"),
    ],
)
def test_an_odd_name_of_the_founder(founder: str, found: str, bare: Film) -> None:
    said = bare.misused("init", "--founder", founder)
    assert said == f"--founder: found {found}; {NAME_SHAPE} would do"
    assert not bare.folder.exists()


def test_a_blank_beside_a_name_is_named(bare: Film) -> None:
    said = bare.misused("init", "--founder", "producer ")
    assert said == "--founder: found 'producer '; producer, without the blank, would do"
    assert not bare.folder.exists()


@pytest.mark.parametrize("founder", ["clerk", "clerk@phone", "producer@clerk"])
def test_nobody_is_the_clerk(founder: str, bare: Film) -> None:
    said = bare.misused("init", "--founder", founder)
    found = "'clerk', which is the name of the server's own key"
    assert said == f"the founder: found {found}; another handle would do"
    assert not bare.folder.exists()


def test_an_odd_time_zone(bare: Film) -> None:
    said = bare.misused("init", *FOUNDED, "--zone", "UTC\nand more")
    want = "1 to 40 printable ASCII characters, no space at either end"
    assert said == f"the production's zone: found 'UTC\\nand more'; {want} would do"
    assert not bare.folder.exists()


def test_a_time_zone_that_nobody_knows_does_not_go_into_entry_0(bare: Film) -> None:
    said = bare.misused("init", *FOUNDED, "--zone", "Mars/X")
    want = "a name of the time zone database, such as America/Denver, would do"
    found = "'Mars/X', which this machine does not know"
    assert said == f"the production's zone: found {found}; {want}"
    assert not bare.folder.exists()


def test_a_database_that_cannot_be_reached_leaves_no_folder(bare: Film) -> None:
    pytest.importorskip("psycopg", reason="an optional part")
    url = "postgresql:///film?host=/nowhere"
    bare.folder = bare.folder / "made" / "film"
    said = bare.refused("init", *FOUNDED, "--database", url)
    assert said.startswith("opening the database failed: found connection is bad: ")
    assert said.endswith("; starting the server, or mending the database's address, would do")
    assert not bare.folder.parents[1].exists()


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        ((), "--founder: found nothing; a handle, such as producer, would do"),
        ((*FOUNDED, "--pack", "cali"), f"--pack: found 'cali'; one of {PACKS} would do"),
        (
            (*FOUNDED, "--database", "../other.db"),
            "--database: found '../other.db'; an address such as postgresql://… would do",
        ),
    ],
)
def test_what_it_cannot_work_with(arguments: tuple[str, ...], said: str, bare: Film) -> None:
    assert bare.misused("init", *arguments) == said
    assert not bare.folder.exists()


def test_no_postgresql_library_and_nothing_is_begun(
    bare: Film, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "coldproof.store.postgres", None)
    said = bare.misused("init", *FOUNDED, "--database", "postgresql://here/film")
    want = "`pip install coldproof[postgresql]`"
    assert said == f"the database: found no psycopg here; {want} would do"
    assert names(bare.folder) == []


def test_a_production_in_postgresql(
    bare: Film, postgresql: Server, monkeypatch: pytest.MonkeyPatch
) -> None:
    pytest.importorskip("psycopg", reason="psycopg is not installed here")
    monkeypatch.setattr(wiring, "new_production", lambda: "inpostgresqlhere")
    url = f"postgresql:///{DATABASE}?host={postgresql.folder}&port={PORT}&user={OWNER}"
    bare.ok("init", *FOUNDED, "--database", url)
    who = ("--person", "armorer", "--department", "weapons")
    assert "entry 4 of 5, durable" in bare.ok("enroll", "--by", "producer", *who)
    assert "coldproof.db" not in names(bare.folder)
    assert bare.ok("fsck").endswith("everything fits\n")
    bare.ok("backup", "--to", bare.folder.with_name("copy"), "--keys")
    copy = bare.folder.with_name("copy")
    assert "coldproof.db" in names(copy)
    assert '"postgresql:' not in (copy / "production.json").read_text()
    back = Film(bare.folder.with_name("back"), bare.hours, bare._capsys)
    said = back.misused("backup", "--from", bare.folder)
    assert "found a database by its address, which may be anybody's; a copy as" in said
    assert back.ok("backup", "--from", copy).startswith("5 entries are back; root ")
    assert back.ok("log") == bare.ok("log")


# ------------------------------------------------------------------------------------- a told day


def test_a_told_day_is_recorded(bare: Film) -> None:
    said = bare.ok("init", "--day", DAYS / "ranch-2021.toml")
    assert said.startswith(
        "91 acts of ranch-2021.toml are in the record, 165 entries with enrollments and readings of"
        " the\nclock. Their keys were made for it and lie in the folder.\nproduction  testtest"
    )
    assert "keys/armorer@armorer.key" in names(bare.folder)
    assert bare.ok("fsck").endswith("everything fits\n")


def test_a_told_day_beside_what_it_tells_itself(bare: Film) -> None:
    day = ("--day", DAYS / "ranch-2021.toml")
    said = bare.misused("init", *day, *FOUNDED, "--stage", "--pack", "core", "--zone", "UTC")
    assert said == (
        "init: found --founder, --zone, --stage, --pack beside --day; leaving out what the day"
        " tells itself would do"
    )


def test_a_told_day_over_a_production(film: Film) -> None:
    said = film.misused("init", "--day", DAYS / "ranch-2021.toml")
    assert said.startswith(f"{film.folder}: found a production, whose log's key `")


def test_a_told_day_that_begins_in_the_middle(bare: Film, tmp_path: Path) -> None:
    day = tmp_path / "day.toml"
    act = '[[act]]\nat = "07:00"\nby = "a"\nkind = "PersonEnrolled"\nperson = "a"\n'
    day.write_text(f'title = "x"\ndate = "2026-03-02"\n\n{act}department = "props"\n')
    said = bare.misused("init", "--day", day)
    want = "a ProductionOpened by its founder"
    assert said == f"the day: found a PersonEnrolled by a first; {want} would do"
    assert not bare.folder.exists()


def test_a_told_day_that_is_not_there(bare: Film, tmp_path: Path) -> None:
    said = bare.misused("init", "--day", tmp_path / "no.toml")
    want = "a day file that can be read would do"
    assert said == f"{tmp_path / 'no.toml'}: found no such file or directory; {want}"


def test_a_told_day_in_a_time_zone_that_nobody_knows(bare: Film, tmp_path: Path) -> None:
    told = (DAYS / "ordinary-day.toml").read_text()
    day = tmp_path / "day.toml"
    day.write_text(told.replace("America/Los_Angeles", "Mars/X"))
    assert day.read_text() != told
    said = bare.misused("init", "--day", day)
    assert said.startswith("the production's zone: found 'Mars/X', which this machine does not")
    assert not bare.folder.exists()
