"""Every paper by name: made, read back, checked against the log; and what is not taken."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest

from coldproof.paper import log
from coldproof.paper.code import check_code, read_code, write_code
from coldproof.paper.daybook import book_of
from coldproof.paper.errors import CodeRefused, NoSuchPaper
from coldproof.paper.labels import STOCKS
from coldproof.paper.papers import PAPERS, SIZES, check_paper, code_of, make
from coldproof.paper.source import PaperSource, place_minutes, speaker
from coldproof.words.units import HOUR_US, SECOND_US, clock_text
from tests.unit.desk.history.test_telling import NEVER
from tests.unit.golden import assert_golden
from tests.unit.paper.letter_day import letters
from tests.unit.paper.made import (
    ORIGIN,
    codes_in,
    flat,
    log_of,
    outside,
    paper,
    source,
    text_of,
)

HERE = Path(__file__).parent
MADE: list[tuple[str, str, str, dict[str, str]]] = [
    ("log", "log", "ordinary-day", {}),
    ("log-ranch", "log", "ranch-2021", {"size": "letter"}),
    ("meeting", "meeting", "ordinary-day", {"unit": "main", "scene": "24,25"}),
    ("call-sheet", "call-sheet", "ordinary-day", {}),
    ("production-report", "production-report", "hard-day", {}),
    ("pull", "pull", "ordinary-day", {}),
    ("plan", "plan", "script", {}),
    ("day", "day", "script", {}),
    ("script", "script", "script", {}),
    ("script-hits", "script", "script", {"only": "hits", "size": "letter"}),
    ("drafts", "drafts", "script", {}),
    ("custody", "custody", "ordinary-day", {"weapon": "G-2"}),
    ("incident", "incident", "hard-day", {}),
    ("letter", "letter", "letter", {"letter": letters()[0]}),
    ("letter-beside", "letter", "letter", {"size": "letter"}),
    ("assessment", "assessment", "plan", {"scene": "25"}),
    ("assessment-general", "assessment", "plan", {"size": "letter"}),
    ("underwriter", "underwriter", "plan", {"scene": "25"}),
    ("pocket", "pocket", "ordinary-day", {}),
    ("pocket-card", "pocket", "ordinary-day", {"fold": "card", "size": "letter"}),
    ("check", "check", "ordinary-day", {"weapon": "G-1"}),
    ("check-pump", "check", "ordinary-day", {"mechanism": "pump"}),
    ("poster", "poster", "ordinary-day", {}),
    ("report", "report", "ordinary-day", {"size": "letter"}),
    ("labels", "labels", "ordinary-day", {"stock": "letter-30"}),
    ("labels-roll", "labels", "ordinary-day", {"stock": "roll-30334", "weapon": "G-1,R-1"}),
]
GIVEN = pytest.mark.parametrize(("file", "name", "day", "given"), MADE)


def words(name: str, day: str, given: dict[str, str]) -> str:
    """Return a paper's text, whatever sort it is."""
    data = paper(name, day, **given)
    return text_of(data) if PAPERS[name].template else data.decode("utf-8")


def codes(name: str, day: str, given: dict[str, str]) -> list[str]:
    """Return the codes on a paper."""
    data = paper(name, day, **given)
    return codes_in(data) if PAPERS[name].template else [data.decode("utf-8").splitlines()[-1]]


def test_every_paper_is_made_here() -> None:
    assert {name for _, name, _, _ in MADE} == set(PAPERS)


def test_the_page_has_every_paper_with_what_it_takes() -> None:
    page = (Path(__file__).parents[3] / "docs/papers.md").read_text("utf-8")
    rows = re.findall(r"^\| `([a-z-]+)` \| [^|]+ \| ([^|]+) \| (PDF|text) \|$", page, re.MULTILINE)
    told = {name: (set(re.findall("[a-z]+(?=`)", takes)), form) for name, takes, form in rows}
    assert told == {
        name: (set(one.takes), "PDF" if one.template else "text") for name, one in PAPERS.items()
    }


def test_the_page_has_every_stock_of_labels() -> None:
    page = (Path(__file__).parents[3] / "docs/papers.md").read_text("utf-8")
    assert all(f"| `{name}` | " in page for name in STOCKS)


@GIVEN
def test_its_text_is_as_kept(file: str, name: str, day: str, given: dict[str, str]) -> None:
    assert_golden(HERE / f"{file}.golden.txt", words(name, day, given))


@GIVEN
def test_it_says_from_which_entry_and_blames_and_assures_nobody(
    file: str, name: str, day: str, given: dict[str, str]
) -> None:
    text = re.sub(r"\s+", " ", words(name, day, given))
    last = source(day).size - 1
    assert f"from entry {last}" in text
    assert NEVER.search(text.replace("gun- safe", "gun-safe")) is None


@GIVEN
def test_another_reader_reads_its_code_and_the_log_gives_that_paper(
    file: str, name: str, day: str, given: dict[str, str]
) -> None:
    found = codes(name, day, given)
    assert found
    for text in found:
        code = check_code(text, log_of(day), ORIGIN)
        assert check_paper(text, source(day)) == code
        assert code.paper == ("" if name == "labels" else name)


@GIVEN
def test_the_same_source_gives_the_same_bytes(
    file: str, name: str, day: str, given: dict[str, str]
) -> None:
    assert make(name, source(day), given).data == paper(name, day, **given)


def test_names_of_files_say_what_is_in_them() -> None:
    made = make("custody", source(), {"weapon": "G-2", "size": "letter"})
    assert (made.filename, made.media_type) == ("custody-G-2.pdf", "application/pdf")
    made = make("call-sheet", source(), {"day": "2026-05-13", "scene": "24"})
    assert made.filename == "call-sheet-2026-05-13-24.txt"
    assert made.media_type == "text/plain; charset=utf-8"


@pytest.mark.parametrize(
    ("name", "given", "refusal"),
    [
        ("nothing", {}, "paper: found 'nothing'; a paper's name (log, meeting, call-sheet,"),
        ("../log", {}, "paper: found '../log'; a paper's name"),
        ("log", {"weapon": "G-1"}, "argument of log: found 'weapon'; what it takes (day, size)"),
        ("log", {"size": "a5"}, "size: found 'a5'; a size of paper (a4, letter) would do"),
        ("log", {"day": "2026-05-99"}, "day: found '2026-05-99'; a production day such as"),
        ("log", {"day": "2026-05-11"}, "day: found '2026-05-11'; a day of this production (20"),
        ("log", {"day": "x" * 201}, "day: found 201 characters; 200 at most would do"),
        ("production-report", {"day": "2020-01-01"}, "day: found '2020-01-01'; a day of this"),
        ("call-sheet", {"day": "tomorrow"}, "day: found 'tomorrow'; a production day such as"),
        ("call-sheet", {"scene": "24,99"}, "scene: found '99'; a planned scene (24, 25) would do"),
        ("meeting", {"unit": "second"}, "unit: found 'second'; a unit that was opened (main) "),
        ("meeting", {"setup": "99Z"}, "setup: found '99Z'; a setup that was begun (24R, 24A, 25A"),
        ("custody", {}, "weapon: found none; a weapon (G-1, G-2, L-1, R-1, R-2) would do"),
        ("custody", {"weapon": "G-9"}, "weapon: found 'G-9'; a weapon (G-1, G-2, L-1, R-1, R-2)"),
        ("custody", {"weapon": "G-1", "entry": "0"}, "entry: found '0'; an entry by which G-1 "),
        ("incident", {}, "incident: found none; the entry of an incident (there is none) would"),
        ("plan", {"scene": "99"}, "scene: found '99'; a planned scene (24, 25) would do"),
        ("day", {}, "day: found none; a day that is on the schedule (there is none) would do"),
        ("script", {}, "script: found no draft of the script; a draft that was filed and is kept"),
        ("drafts", {}, "drafts: found no draft of the script; a draft that was filed and is kept"),
        ("letter", {}, "letter: found none; the digest of a letter that was frozen (there is none"),
        ("pocket", {"fold": "a7"}, "fold: found 'a7'; a way to fold (a6, card) would do"),
        ("check", {}, "mechanism: found none; a mechanism (revolver-swing-out, revolver-top-brea"),
        ("check", {"mechanism": "sword"}, "mechanism: found 'sword'; a mechanism (revolver-swing"),
        ("check", {"weapon": "G-9"}, "weapon: found 'G-9'; a weapon (G-1, G-2, L-1, R-1, R-2)"),
        (
            "check",
            {"weapon": "G-1", "mechanism": "pump"},
            "mechanism: found 'pump'; the mechanism of G-1 (revolver-gate) would do",
        ),
        ("labels", {"stock": "round"}, "stock: found 'round'; a sheet or roll (a4-24, letter-30,"),
        ("labels", {"weapon": "G-1,#x"}, "weapon: found '#x'; a weapon (G-1, G-2, L-1, R-1, R-2)"),
    ],
)
def test_what_there_is_not_is_refused_with_what_there_is(
    name: str, given: dict[str, str], refusal: str
) -> None:
    with pytest.raises(NoSuchPaper) as refused:
        make(name, source(), given)
    assert str(refused.value).startswith(refusal)


def test_labels_of_no_weapon_are_refused() -> None:
    with pytest.raises(NoSuchPaper, match=r"^labels: found no weapon; a weapon that is registered"):
        make("labels", source("ordinary-day", 10), {})


def changed(text: str, **changes: Any) -> str:
    """Return the text of a code with something else said."""
    for name, value in changes.items():
        text = re.sub(rf"(?<=[?&]){name}=[^&]*", f"{name}={value}", text)
    return text


CODE = codes("log", "ordinary-day", {})[0]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        (changed(CODE, d="A" * 22), "a digest of other words"),
        (changed(CODE, f="meeting"), "a digest of other words"),
        (changed(CODE, f="nothing"), "no such paper (paper: found 'nothing';"),
        (CODE + "&a.day=2026-05-13", "no such paper (day: found '2026-05-13';"),
        (changed(CODE, n=228), "another head than the source's"),
    ],
)
def test_a_code_whose_paper_this_log_does_not_give_is_refused(text: str, found: str) -> None:
    with pytest.raises(CodeRefused) as refused:
        check_paper(text, source())
    assert str(refused.value).startswith(f"the code: found {found}")


def test_a_paper_made_of_fewer_entries_is_checked_at_that_size() -> None:
    text = codes_in(make("log", source("ordinary-day", 150), {}).data)[0]
    code = check_code(text, log_of("ordinary-day"), ORIGIN)
    assert code.size == 150
    assert check_paper(text, source("ordinary-day", 150)) == code
    with pytest.raises(CodeRefused, match="another head"):
        check_paper(text, source())


def test_a_check_does_not_depend_on_when_or_in_which_language_it_is_made() -> None:
    later = source()._replace(now_us=source().now_us + HOUR_US, say=str.upper, lang="es")
    assert check_paper(CODE, later) == read_code(CODE, ORIGIN)


def test_the_hour_of_making_is_cut_to_the_second() -> None:
    on_time = source()._replace(now_us=source().now_us // SECOND_US * SECOND_US)
    assert make("log", on_time._replace(now_us=on_time.now_us + 999_999), {}) == make(
        "log", on_time, {}
    )


def in_denver(day: str, now_us: int) -> PaperSource:
    """Return an example day in a place that changes its clocks, at a later hour."""
    minutes = place_minutes("America/Denver")
    assert minutes is not None
    return source(day)._replace(minutes=minutes, zone="America/Denver", now_us=now_us)


DECEMBER_US = 1_796_148_000_000_000  # 2026-12-01 18:00 UTC


@pytest.mark.parametrize(
    ("name", "day", "given"),
    [
        ("log", "ordinary-day", {}),
        ("production-report", "ordinary-day", {}),
        ("custody", "ordinary-day", {"weapon": "G-2"}),
        ("meeting", "ordinary-day", {}),
    ],
)
def test_a_paper_made_in_another_season_says_the_same_hours(
    name: str, day: str, given: dict[str, str]
) -> None:
    then, since = source(day).now_us, DECEMBER_US
    told = [PAPERS[name].data(in_denver(day, now), given) for now in (then, since)]
    assert told[0] == told[1]
    summer = code_of(name, PAPERS[name], in_denver(day, then), given)
    later = code_of(name, PAPERS[name], in_denver(day, since), given)
    assert summer.digest == later.digest
    assert check_paper(write_code(summer, ORIGIN), in_denver(day, since)) == summer


def test_the_log_of_a_night_on_which_clocks_are_put_forward_tells_each_hour_as_it_was() -> None:
    changed_us = source().entries()[120].at_us  # type: ignore[index]  # they are a tuple here
    here = source()._replace(minutes=lambda at_us: -480 if at_us < changed_us else -420)
    book, name = book_of(here.entries()), "2026-05-12"
    rows = {row[0]: row for row in log.weapons(here, book, name, book.days[name])["rows"]}
    changes = [c for c in book.changes if c.weapon == "G-1" and c.day == name]
    (out,) = [c for c in changes if c.kind == "WeaponUnlocked"]
    assert out.at_us < changed_us < changes[-1].at_us
    assert rows["G-1"][3] == clock_text(out.at_us, -480)[11:16]
    assert rows["G-1"][4] == clock_text(changes[-1].at_us, -420)[11:16]


def test_a_paper_that_spans_two_offsets_says_so_at_its_head() -> None:
    words = make("production-report", in_denver("ordinary-day", DECEMBER_US), {}).data.decode()
    said = "UTC-06:00, then UTC-07:00 from 2026-11-01 08:00 UTC on"
    assert "Made 11:00 on 2026-12-01 from entry 228 · hours of" in words
    assert f"hours of America/Denver, {said}\n" in words


@pytest.mark.parametrize(
    ("name", "now_us", "offset"),
    [
        ("call-sheet", DECEMBER_US, "UTC-07:00"),  # it tells of no hour but that of its making
        ("production-report", source().now_us, "UTC-06:00"),
    ],
)
def test_a_paper_whose_hours_have_one_offset_names_no_other(
    name: str, now_us: int, offset: str
) -> None:
    words = make(name, in_denver("ordinary-day", now_us), {}).data.decode()
    assert f"hours of America/Denver, {offset}\n" in words


def test_a_deadline_is_told_by_the_clocks_of_its_own_day() -> None:
    told = str(PAPERS["underwriter"].data(in_denver("plan", DECEMBER_US), {"scene": "25"}))
    assert "LATE since 2026-05-11 15:30" in told
    assert "LATE since 2026-05-11 14:30" not in told


def test_dates_that_a_pack_does_not_print_are_not_among_its_hours() -> None:
    seen = set[int]()
    here = source("plan")._replace(seen=seen.add)
    PAPERS["underwriter"].data(here, {"scene": "25"})
    assert 0 < len(seen) < len({entry.at_us for entry in here.entries()})


def spanish() -> PaperSource:
    """Return the source in a language whose words are longer, with its accents."""
    table = str.maketrans({"a": "áa", "e": "ée", "o": "óo"})

    def say(sentence: str) -> str:
        parts = re.split(r"(\{[^}]*\})", sentence)
        return "".join(p if p.startswith("{") else p.translate(table) for p in parts)

    return source()._replace(say=say, lang="es", title="Río Seco, quizás un título bastante largo")


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("fold", ["a6", "card"])
def test_a_pocket_card_in_longer_words_still_is_one_page(fold: str, size: str) -> None:
    data = make("pocket", spanish(), {"fold": fold, "size": size}).data
    assert text_of(data).count("\f") == 0
    assert outside(data) == []
    assert codes_in(data)


@pytest.mark.parametrize("stock", ["a4-24", "letter-30", "roll-30334", "tag"])
def test_labels_in_longer_words_keep_their_codes_and_their_pages(stock: str) -> None:
    data = make("labels", spanish(), {"stock": stock}).data
    assert len(codes_in(data)) == len(source().state.weapons)
    pages = text_of(data).count("\f") + 1
    assert pages == (len(source().state.weapons) if stock in ("roll-30334", "tag") else 1)
    assert flat(data).count("quizás un") == len(source().state.weapons)
    assert outside(data) == []


def test_the_incident_sheet_is_read_back_in_spanish() -> None:
    data = make("incident", source("hard-day")._replace(say=speaker("es"), lang="es"), {}).data
    text = flat(data)
    assert "Un recuento que no cuadra" in text
    assert "lote contado, B-1, cantidad 6, esperado 7" in text
    assert "falta aceptada, B-1, cantidad 1, se buscó" in text
    for english in ("count-mismatch", "nobody-hurt", "lot counted", "expected", "searched"):
        assert english not in text


def test_the_incident_sheet_in_english_stays_as_it_was() -> None:
    text = flat(paper("incident", "hard-day"))
    assert "lot counted, B-1, count 6, expected 7" in text
    assert "shortage accepted, B-1, count 1, searched" in text
