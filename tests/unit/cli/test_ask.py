"""`coldproof ask` on a production: judged by what is so in it, and nothing is recorded."""

import json
from pathlib import Path

import pytest

from coldproof.cli.main import main
from tests.houses import Film

OFFERED = 'by = "armorer", kind = "WeaponOffered", weapon = "R-1", to = "actor"'
GUN = (
    'by = "armorer", kind = "WeaponRegistered", weapon = "G-1", weapon_class = "W1",'
    ' can_chamber = true, can_expel = true, bore_open = true, chambers = 6, store = "safe"'
)
NO_DAY = (
    "  ! It changes nothing that is so. Such an act counts when signed by a handler appointed that"
    " day,\n    who holds it; said again it changes nothing.\n"
)
NO_PACK = "No pack was in force: Coldproof's own invariants judged alone (pack core).\n"
LAST = "Look into the chamber all the same.\n"


def test_it_answers_and_records_nothing(film: Film) -> None:
    assert film.ok("ask", "--act", OFFERED) == (
        f"armorer: weapon offered, R-1, to actor\nNot refused by these rules.\n{NO_DAY}{LAST}"
    )
    assert film.size() == 20


def test_a_no_says_why_and_what_would_cure_it(film: Film) -> None:
    film.record(GUN)
    said = film.ok("ask", "--act", OFFERED.replace("R-1", "G-1"))
    assert said.startswith("armorer: weapon offered, G-1, to actor\nNO.\n  - REFUSE  core.check: ")
    assert "What would cure it:\n  1. Do it without this gun: use R-1, or play the " in said
    assert said.endswith(LAST)
    assert film.size() == 22


def test_what_was_recorded_counts(film: Film) -> None:
    film.record(GUN)
    asked = ("--act", OFFERED.replace("R-1", "G-1"))
    assert "REFUSE  stop.any-person: " not in film.ok("ask", *asked)
    film.record('by = "actor", kind = "WorkStopped", scope = "production"')
    assert "REFUSE  stop.any-person: " in film.ok("ask", *asked)


def test_its_help_says_that_a_production_may_be_asked_too(
    capsys: pytest.CaptureFixture[str],
) -> None:
    with pytest.raises(SystemExit):
        main(["ask", "--help"])
    said = " ".join(capsys.readouterr().out.split())
    assert "a day told as acts; or a production's folder, with --act and without --packs" in said


def test_it_asks_for_one_act_and_for_no_other_packs(film: Film) -> None:
    want = "--act, and no --packs: a production is judged by the packs that it adopted, would do"
    assert film.misused("ask") == f"ask: found a production's folder; {want}"
    said = film.misused("ask", "--act", OFFERED, "--packs", "core")
    assert said == f"ask: found a production's folder; {want}"


def test_what_nobody_registered(film: Film) -> None:
    said = film.misused("ask", "--act", OFFERED.replace("R-1", "G-9"))
    assert said == "act, weapon: found 'G-9'; a weapon from an earlier WeaponRegistered would do"


def test_a_folder_that_is_no_production(bare: Film) -> None:
    bare.folder.mkdir()
    for arguments in ((), ("--act", OFFERED)):
        want = "a day file, or a folder made by `coldproof init`, would do"
        said = bare.misused("ask", *arguments)
        assert said == f"{bare.folder}: found a folder without production.json; {want}"


def test_it_says_that_no_pack_is_in_force(bare: Film) -> None:
    bare.ok("init", "--founder", "producer")
    asked = ("ask", "--act", 'by = "producer", kind = "DayOpened", day = "2026-11-25"')
    assert bare.ok(*asked).endswith(f"Not refused by these rules.\n{NO_PACK}{LAST}")
    assert json.loads(bare.ok(*asked, "--json"))["packs"] == []
    bare.record('by = "producer", kind = "PackAdopted", pack = "set-practice"')
    assert NO_PACK not in bare.ok(*asked)
    assert json.loads(bare.ok(*asked, "--json"))["packs"] == ["set-practice"]


def test_of_a_told_day_too_it_says_which_packs_are_asked(
    capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    day = tmp_path / "day.toml"
    told = (Path(__file__).parent / "small.toml").read_text(encoding="utf-8")
    act = ("--act", 'at = "07:45", by = "actor", kind = "WorkStopped", scope = "production"')
    day.write_text(told.replace('pack = "core"', 'pack = "none-such"'), encoding="utf-8")
    assert main(["ask", str(day), *act]) == 0
    assert NO_PACK in capsys.readouterr().out
    assert main(["ask", str(day), *act, "--packs", "core", "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["packs"] == ["core"]
