"""`coldproof paper`: a paper of a production, and the code on one."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from coldproof.cli import paper
from coldproof.paper.papers import PAPERS
from coldproof.words.units import DAY_US, MINUTE_US
from tests.houses import Film
from tests.lettered import lettered
from tests.unit.paper.made import codes_in, flat

SUMMER_US = 1_783_188_000_000_000  # 2026-07-04 18:00 UTC


def make(film: Film, name: str, *given: str | Path) -> bytes:
    """Return a paper that the command wrote."""
    out = film.folder.with_name("paper.out")
    said = film.run("paper", name, film.folder, "--out", out, *given)
    assert (said.err, said.code) == ("", 0)
    data = out.read_bytes()
    assert said.out == f"{out}, {len(data)} bytes, from entry {film.size() - 1}\n"
    out.unlink()
    return data


def refused(film: Film, *given: str | Path) -> str:
    """Return the sentence of a command that made nothing."""
    said = film.run("paper", *given)
    assert (said.out, said.code) == ("", 2)
    return said.err.removeprefix("coldproof: ").removesuffix("\n")


def test_what_its_help_names_first_are_papers() -> None:
    named = paper.WORDS.removeprefix("make a paper: ").partition(" and others")[0]
    assert set(named.split(", ")) <= set(paper.NAMES)


def test_it_knows_every_paper_by_name() -> None:
    assert tuple(PAPERS) == paper.NAMES
    taken = {name for one in PAPERS.values() for name in (*one.takes, "size")}
    assert {name for name, _, _ in paper.ARGUMENTS} == taken


def test_a_log_is_made_of_the_open_day(film: Film) -> None:
    text = flat(make(film, "log"))
    assert "Daily weapons log The Ride, 2026-11-25" in text or "The Ride, 2026-11-25" in text
    assert "The day was not closed by entry 19." in text


def test_without_a_name_it_goes_where_the_paper_says(film: Film) -> None:
    said = film.run("paper", "custody", film.folder, "--weapon", "R-1")
    assert said.out.startswith("custody-R-1.pdf, ")
    assert Path("custody-R-1.pdf").read_bytes().startswith(b"%PDF-")


def test_lines_come_as_text(film: Film) -> None:
    assert make(film, "call-sheet").startswith(b"WEAPONS, 2026-11-25\n")


def test_the_code_on_a_paper_is_checked_even_when_the_log_has_grown(film: Film) -> None:
    code = codes_in(make(film, "log"))[0]
    film.record('by = "armorer", kind = "FunctionChecked", weapon = "R-1", passed = true')
    said = film.run("paper", "code", film.folder, code)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("CHECKED: the paper log, made from entry 19 of this log.\n")


def test_the_code_on_a_label_opens_its_weapon(film: Film) -> None:
    code = codes_in(make(film, "labels"))[0]
    said = film.run("paper", "code", film.folder, code)
    assert said.out.startswith("CHECKED: a label that opens weapon/R-1, made from entry 19 of")


def test_a_code_that_was_changed_is_refused(film: Film) -> None:
    code = codes_in(make(film, "log"))[0].replace("&f=log", "&f=meeting")
    found = refused(film, "code", film.folder, code)
    assert found.startswith("paper: the code: found a digest of other words;")


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        (["custody", "FOLDER"], "paper: weapon: found none; a weapon (R-1) would do"),
        (
            ["log", "FOLDER", "--weapon", "R-1"],
            "paper: argument of log: found 'weapon'; what it takes (day, size) would do",
        ),
        (
            ["log", "FOLDER", "--lang", "xx"],
            "paper: language: found 'xx'; en, or one that there is a catalog of, would do",
        ),
        (
            ["code", "FOLDER"],
            "paper code: found no code or file; `code` and `seal` take one, no paper does",
        ),
        (
            ["log", "FOLDER", "x"],
            "paper log: found a code or file; `code` and `seal` take one, no paper does",
        ),
        (
            ["code", "FOLDER", "http://x/"],
            "paper: the code: found no code of ours; the code of a paper of this production would"
            " do",
        ),
    ],
)
def test_what_cannot_be_made_is_refused(film: Film, given: list[str], sentence: str) -> None:
    assert refused(film, *[film.folder if g == "FOLDER" else g for g in given]) == sentence


def hold(film: Film, day: str, *people: str) -> None:
    """Hold the meeting of a day, led by the armorer and the first AD, at which others sign in."""
    film.record(
        f'by = "armorer", kind = "MeetingHeld", unit = "main", day = "{day}", meeting = "daily",'
        ' topics = ["firearms"], leaders = ["first-ad"]'
    )
    sign_in(film, *people)


def sign_in(film: Film, *people: str) -> None:
    """Sign these people in to the last meeting of the record."""
    (last,) = [n for n, note in enumerate(film.notes()) if b" MeetingHeld\n" in note][-1:]
    film.record(
        f'by = "armorer", kind = "MeetingAttended", people = {[*people]}, answers = "{last}"'
    )


def test_the_meeting_of_a_past_day_is_told_after_that_of_another(film: Film) -> None:
    planned = 'kind = "ScenePlanned", plan = 1, place = "private", classes = ["W8"]'
    film.record(f'by = "first-ad", scene = "24", {planned}')
    hold(film, "2026-11-25", "actor")
    card = 'kind = "SetupBegun", setup = "24A", scene = "24", unit = "main"'
    more = 'purpose = "take", toward = "nobody", weapons = ["R-1"]'
    film.record(f'by = "first-ad", {card}, {more}')
    open_day = flat(make(film, "meeting", "--day", "2026-11-25"))
    assert "The day is over" not in open_day
    film.record('by = "producer", kind = "DayClosed", day = "2026-11-25"')
    over = film.size() - 1
    sign_in(film, "producer")
    code = codes_in(make(film, "meeting", "--day", "2026-11-25"))[0]
    film.hours.now_us += DAY_US
    film.record('by = "producer", kind = "DayOpened", day = "2026-11-26"')
    film.record('by = "producer", kind = "UnitOpened", unit = "main", day = "2026-11-26"')
    film.record(f'by = "first-ad", scene = "30", {planned}')
    hold(film, "2026-11-26", "producer")
    told = flat(make(film, "meeting", "--day", "2026-11-25"))
    assert f"This is what was in the record at its last entry, {over}." in told
    assert "Hats armorer (Armorer); first-ad (First AD) Meeting led by armorer, first-ad" in told
    assert "☒ Firearms" in told
    assert "24 1 Rubber or solid replica 0 0 R-1" in told
    assert "30 1 Rubber" not in told
    assert "actor Cast in the record, " in told
    assert "producer Production entered after that day" in told
    today = flat(make(film, "meeting", "--day", "2026-11-26"))
    assert "producer Production in the record, " in today
    assert "actor Cast" not in today
    assert "30 1 Rubber or solid replica" in today
    assert film.run("paper", "code", film.folder, code).out.startswith("CHECKED: the paper meeting")


def test_a_day_that_was_never_opened_has_no_meeting_and_nobody_s_hat(film: Film) -> None:
    hold(film, "2026-11-25", "actor")
    film.record('by = "producer", kind = "DayClosed", day = "2026-11-25"')
    told = flat(make(film, "meeting", "--day", "2026-11-24"))
    assert "The day is over" not in told
    assert "Hats nobody Meeting led by Ended at About" in told
    assert "☒" not in told
    assert "in the record," not in told


def of_denver(bare: Film) -> None:
    """Make a production there, whose gun was taken out on a summer's day and locked up at night."""
    bare.hours.now_us = SUMMER_US
    bare.ok("init", "--founder", "producer", "--pack", "core", "--zone", "America/Denver")
    hat = ("--department", "weapons", "--role", "armorer")
    bare.ok("enroll", "--by", "producer", "--person", "armorer", *hat)
    for act in ("Day", "Unit"):
        unit = "" if act == "Day" else ', unit = "main"'
        bare.record(f'by = "producer", kind = "{act}Opened", day = "2026-07-04"{unit}')
    bare.record(
        'by = "armorer", kind = "WeaponRegistered", weapon = "R-1", weapon_class = "W8",'
        ' can_chamber = false, can_expel = false, bore_open = false, store = "s"'
    )
    moved = 'by = "armorer", weapon = "R-1", store = "s", kind = '
    bare.record(moved + '"WeaponUnlocked", unit = "main"')
    bare.hours.now_us = SUMMER_US + 739 * MINUTE_US
    bare.record(moved + '"WeaponLockedUp"')


def test_a_paper_has_the_same_hours_in_winter_as_in_summer(bare: Film) -> None:
    of_denver(bare)
    papers = []
    for now_us in (SUMMER_US + DAY_US, SUMMER_US + 150 * DAY_US):
        bare.hours.now_us = now_us
        papers.append([make(bare, "custody", "--weapon", "R-1"), make(bare, "log")])
    (july, july_log), (december, december_log) = papers
    for data in (july, december):
        assert "When 2026-07-05 00:20 " in flat(data)
    for data in (july_log, december_log):
        assert re.search(r"not read 12:0\d 00:20 0 0 ", flat(data))
    assert "hours of America/Denver, UTC-06:00 Log" in flat(july)
    said = "UTC-06:00, then UTC-07:00 from 2026-11-01 08:00 UTC on Log"
    assert f"hours of America/Denver, {said}" in flat(december)
    codes = [codes_in(data)[0] for data in (july, december)]
    digests = {re.findall("&d=([^&]*)", code)[0] for code in codes}
    assert len(digests) == 1
    for code in codes:
        assert bare.run("paper", "code", bare.folder, code).out.startswith("CHECKED: the paper")


def test_a_file_that_is_there_is_left_alone(film: Film) -> None:
    out = film.folder.with_name("kept.pdf")
    out.write_bytes(b"kept")
    said = film.run("paper", "log", film.folder, "--out", out)
    assert said.err == f"coldproof: {out}: found a file; a new name would do\n"
    assert out.read_bytes() == b"kept"


def test_a_letter_is_sealed_and_its_seal_checked(film: Film, tmp_path: Path) -> None:
    told = lettered(film)
    out, changed = tmp_path / "letter.pdf", tmp_path / "changed.pdf"
    assert film.run("paper", "letter", film.folder, "--letter", told.text, "--out", out).code == 0
    said = film.run("paper", "seal", film.folder, out)
    assert (said.code, said.err) == (0, "")
    assert said.out.startswith("UNBROKEN: not a byte was changed since ")
    changed.write_bytes(out.read_bytes().replace(b"%%EOF", b"%%EOX", 1))
    said = film.run("paper", "seal", film.folder, changed)
    assert (said.code, said.out) == (2, "")
    bundle = tmp_path / "b.zip"
    film.ok("export", bundle, "--letter", told.text)
    shown = film.run("verify", bundle, "--json")
    sealed = json.loads(shown.out)["report"]["seal"]
    assert sealed in film.run("paper", "seal", film.folder, out).out.replace("\n", "")
    for key in (film.folder / "keys").glob("seal.*"):
        assert "PRIVATE" not in key.read_text() or key.name == "seal.key"
    assert (film.folder / "keys" / "seal.key").stat().st_mode & 0o077 == 0


def test_where_nothing_was_sealed_no_seal_is_checked(film: Film, tmp_path: Path) -> None:
    file = tmp_path / "x.pdf"
    file.write_bytes(b"%PDF-1.7")
    assert "found no seal.crt here" in refused(film, "seal", film.folder, file)


def test_a_seal_that_the_clerk_did_not_sign_goes_into_no_bundle(film: Film, tmp_path: Path) -> None:
    told = lettered(film)
    assert film.run("paper", "letter", film.folder, "--out", tmp_path / "l.pdf").code == 0
    note = film.folder / "keys" / "seal.note"
    note.write_bytes(note.read_bytes().replace(b"seal/v1", b"seal/v2"))
    said = film.run("export", film.folder, tmp_path / "b.zip", "--letter", told.text)
    assert (said.code, "data/seal.txt: found" in said.err) == (2, True)
    (film.folder / "keys" / "seal.crt").unlink()
    said = film.run("paper", "letter", film.folder, "--out", tmp_path / "m.pdf")
    assert (said.code, said.out) == (2, "")
