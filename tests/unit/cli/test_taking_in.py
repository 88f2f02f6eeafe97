"""`coldproof import`: a list is shown, and recorded as a whole or not at all."""

from __future__ import annotations

import shlex
from pathlib import Path

import pytest

from tests.houses import Film

HEAD = "Manufacturer,Model,Serial,Caliber,Type,ItemNumber,Acquire_LastName\n"
ROWS = "Uberti,1873,UB-4471,45 Colt,Revolver,G-21,Nobody\nColt,1911,C-2222,45 ACP,Pistol,G-22,\n"
ALL = (
    "--owner",
    "supplier",
    "--store",
    "safe",
    "--opens",
    "Revolver=revolver-gate,6,0",
    "--opens",
    "Pistol=semi-automatic,1,7",
)
BY = ("--by", "armorer")


@pytest.fixture
def listed(film: Film) -> Path:
    path = film.folder.parent / "list.csv"
    path.write_text(HEAD + ROWS, encoding="utf-8")
    return path


def wrong(film: Film, listed: Path, *arguments: str) -> str:
    """Return what is printed of a list with which something is wrong."""
    said = film.run("import", film.folder, listed, *arguments)
    assert (said.err, said.code) == ("", 1)
    return said.out


def test_it_is_shown_and_nothing_is_recorded(film: Film, listed: Path) -> None:
    said = film.ok("import", str(listed), *BY, *ALL)
    assert said == (
        "line 2: G-21: Uberti, 1873, 45 Colt, Revolver\n"
        "line 3: G-22: Colt, 1911, 45 ACP, Pistol\n"
        "columns of no use here: Acquire_LastName\n"
        "2 weapons; nothing to put right\n"
        "nothing was recorded; --record records it\n"
    )
    assert "G-21" not in film.ok("log")


def test_all_of_it_is_recorded(film: Film, listed: Path) -> None:
    said = film.ok("import", str(listed), *BY, *ALL, "--record")
    assert "armorer: weapon registered, G-21, live-capable gun (W1)" in said
    log = film.ok("log")
    assert "G-21" in log
    assert "G-22" in log
    again = wrong(film, listed, *BY, *ALL, "--record")
    assert "found G-21; a name that is not here yet would do" in again


def test_one_row_that_is_wrong_holds_back_all(film: Film, listed: Path) -> None:
    listed.write_text(HEAD + ROWS.replace("G-22", "G 22"), encoding="utf-8")
    said = wrong(film, listed, *BY, *ALL, "--record")
    assert "line 3, ItemNumber: found 'G 22'; 1 to 32 letters" in said
    assert "G-21" not in film.ok("log")


def test_it_asks_how_a_type_opens(film: Film, listed: Path) -> None:
    said = wrong(film, listed, *BY, "--owner", "supplier", "--store", "safe")
    assert "how does a Revolver open? --opens Revolver=MECHANISM,CHAMBERS,MAGAZINE\n" in said
    assert "2 weapons; 2 to put right\n" in said


def test_it_asks_whose_they_are_and_where(film: Film, listed: Path) -> None:
    opens = ("--opens", "Revolver=revolver-gate,6,0", "--opens", "Pistol=semi-automatic,1,7")
    said = wrong(film, listed, *BY, *opens)
    owner = "whose are they? --owner OWNER says it of all whose row does not\n"
    store = "where are they locked? --store STORE says it of all whose row does not\n"
    assert said.count(owner) == said.count(store) == 1
    assert "line 2, Coldproof_Owner: found nothing; one of production, " in said
    assert wrong(film, listed, *BY, *opens, "--store", "safe").count(owner) == 1
    assert store not in wrong(film, listed, *BY, *opens, "--owner", "supplier", "--store", "a b")


def test_an_owner_that_is_none_is_no_question(film: Film, listed: Path) -> None:
    head = HEAD.replace("Acquire_LastName", "Coldproof_Owner")
    listed.write_text(head + ROWS.partition("\n")[0] + "\n", encoding="utf-8")
    said = wrong(film, listed, *BY, *ALL[2:])
    assert "Coldproof_Owner: found 'Nobody'; one of production, " in said
    assert "whose are they?" not in said


def test_the_line_of_the_page_takes_a_list_of_fastbound(film: Film) -> None:
    text = (Path(__file__).parents[3] / "docs/inventory.md").read_text("utf-8")
    [line] = [one for one in text.splitlines() if one.startswith("coldproof import ")]
    _, name, folder, file, *options = shlex.split(line)
    assert (name, folder, file) == ("import", "FOLDER", "list.csv")
    listed = film.folder.parent / file
    head = "Item Number,Manufacturer,Model,Caliber,Serial,Type,Location\n"
    listed.write_text(head + "G-10,Colt,SAA,.45 Colt,123456,Revolver,safe\n", encoding="utf-8")
    said = film.ok("import", str(listed), *options)
    assert "1 weapon; nothing to put right\n" in said


def test_a_column_of_another_name_is_said(film: Film, listed: Path) -> None:
    listed.write_text((HEAD + ROWS).replace("ItemNumber", "Rack"), encoding="utf-8")
    assert "nothing to put right" in film.ok(
        "import", str(listed), *BY, *ALL, "--column", "Rack=ItemNumber"
    )


@pytest.mark.parametrize(
    ("more", "message"),
    [
        (
            ("--opens", "Revolver=magic,6,0"),
            "--opens: found 'Revolver=magic,6,0'; a type such as Revolver=revolver-gate,6,0 would"
            " do",
        ),
        (
            ("--opens", "Revolver=pump,6"),
            "--opens: found 'Revolver=pump,6'; a type such as Revolver=revolver-gate,6,0 would do",
        ),
        (("--by", "two words"), "--by: found 'two words'; 1 to 32 letters"),
        (("--column", "Rack=Horoscope"), "--column: found 'Rack=Horoscope'; a head and one of"),
    ],
)
def test_what_is_said_wrong_is_refused(
    film: Film, listed: Path, more: tuple[str, ...], message: str
) -> None:
    assert message in film.misused("import", str(listed), *BY, *ALL, *more)


def test_a_file_that_is_no_list_is_refused(film: Film, listed: Path) -> None:
    listed.write_bytes(b"\x00\x01")
    said = film.misused("import", str(listed), *BY)
    assert "the list refused: found the control character '\\x00'; text would do" in said
    listed.unlink()
    assert "found no such file or directory; a list that can be read would do" in film.misused(
        "import", str(listed), *BY
    )


def test_what_is_here_is_printed_with_the_same_columns(film: Film, listed: Path) -> None:
    film.ok("import", str(listed), *BY, *ALL, "--record")
    said = film.ok("kit")
    head, *rows = said.split("\n")
    assert head.startswith("Manufacturer,Model,Serial,Caliber,Type,ItemNumber,Location,")
    assert rows[1].startswith("Uberti,1873,4471,45 Colt,W1,G-21,safe,")
    back = film.folder.parent / "back.csv"
    back.write_text(said, encoding="utf-8")
    assert "found G-21; a name that is not here yet would do" in wrong(film, back, *BY)
