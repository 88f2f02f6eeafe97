"""Bad day files: exit 2, one line on standard error, nothing else, and each message whole.

A message names the file, the line, the act's number and the field where there are any, what was
found and what would do.  Wrong acts are in `test_bad_acts`.
"""

from __future__ import annotations

import subprocess
import sys
import tomllib
from pathlib import Path
from typing import Any

import pytest

from coldproof.cli import main
from coldproof.exchange.day.source import MAX_BYTES
from tests.examples.small_day import (
    CLASSES,
    DAY,
    HEAD,
    NEXT,
    STOP,
    Said,
    refused,
)

# ------------------------------------------------------------------------- what stands above them


@pytest.mark.parametrize(
    ("old", "new", "message"),
    [
        ('title = "A small day"\n', "", "line 1, title: found nothing; a text would do"),
        ('"A small day"', "5", "line 1, title: found 5; a text would do"),
        (
            '"2026-03-02"',
            "2026-03-02",
            "line 2, date: found 2026-03-02 without quotes; the same in quotes would do",
        ),
        (
            '"2026-03-02"',
            '"March 2"',
            "line 2, date: found 'March 2'; a day written YYYY-MM-DD would do",
        ),
        (
            '"2026-03-02"',
            '"2026-02-30"',
            "line 2, date: found '2026-02-30'; a day that the calendar has would do",
        ),
        ('"-07:00"', '"MST"', "line 3, offset: found 'MST'; an offset like -06:00 would do"),
        (
            'offset = "-07:00"',
            'production = "two words"',
            "line 3, production: found 'two words'; one short word would do",
        ),
        (
            "offset =",
            "ofset =",
            "line 3, 'ofset': found a key nobody reads; title, production, about, date, offset,"
            " contested, act, later would do",
        ),
        (
            'offset = "-07:00"',
            'later = "x"',
            "line 3, later: found 'x'; [[later]] tables would do",
        ),
        (
            'offset = "-07:00"',
            'offset = "-07:00"\n[[later]]\nsource = "S1"',
            "line 4, later 1, text: found nothing; a text would do",
        ),
        (
            'offset = "-07:00"',
            'offset = "-07:00"\n[[later]]\ntext = "x"\nsorce = "S1"',
            "line 4, later 1, 'sorce': found a key nobody reads; text, source, certainty would do",
        ),
    ],
)
def test_a_wrong_head(said: Said, old: str, new: str, message: str) -> None:
    assert refused(said, DAY.replace(old, new, 1)) == f"day.toml, {message}"


def contested(*points: tuple[str, ...], told: str = "one") -> str:
    """Return the small day with contested points, each a name and its accounts."""
    text = HEAD
    for point, *accounts in points:
        text += f'[[contested]]\npoint = "{point}"\n'
        for name in accounts:
            text += f'[[contested.account]]\nname = "{name}"\n'
    return text + DAY.removeprefix(HEAD).replace(
        "count = 20", f'count = 20\nin = {{ box = "{told}" }}'
    )


def test_a_contested_point_with_one_account(said: Said) -> None:
    assert refused(said, contested(("box", "one"))) == (
        "day.toml, line 4, contested 1, account: found 1 of box; two accounts, each side's own, or"
        " more would do"
    )


def test_two_accounts_of_one_name(said: Said) -> None:
    assert refused(said, contested(("box", "one", "one"))) == (
        "day.toml, line 4, contested 1, account 2, name: found 'one' a second time; a name of its"
        " own would do"
    )


def test_two_points_of_one_name(said: Said) -> None:
    assert refused(said, contested(("box", "one", "two"), ("box", "one", "two"))) == (
        "day.toml, line 10, contested 2, point: found 'box' a second time; a point of its own would"
        " do"
    )


def test_a_point_with_which_nothing_varies(said: Said) -> None:
    assert refused(said, contested(("box", "one", "two"), ("key", "one", "two"))) == (
        "day.toml, line 10, contested 2: found no act that varies with 'key'; one would do"
    )


def test_an_account_that_no_point_has(said: Said) -> None:
    assert refused(said, contested(("box", "one", "two"), told="three")) == (
        "day.toml, line 25, act 3, in.box: found 'three'; one of one, two would do"
    )


def test_more_than_4096_combinations(said: Said) -> None:
    twelve = [(f"p{n}", "one", "two") for n in range(12)]
    day = contested(("box", "one", "two", "three"), *twelve)
    assert refused(said, day) == (
        "day.toml, line 4, contested: found more than 4096 combinations of accounts; fewer"
        " (accounts of one story can share a point) would do"
    )


def test_an_act_that_answers_what_is_not_told_in_its_account(said: Said) -> None:
    day = contested(("box", "one", "two")).replace(
        "[[act]] # a lot of dummies", '[[act]]\nid = "lot"'
    )
    day += f'\n[[act]]\n{NEXT}{STOP}answers = "lot"\n'
    assert refused(said, day) == (
        "day.toml, line 35, act 4, answers: found lot, which is not told with box = two; an act"
        " that is told in every account in which this one is would do"
    )


def test_an_act_that_names_what_is_not_there_in_its_account(said: Said) -> None:
    day = contested(("box", "one", "two"))
    drawn = f'\n[[act]]\n{NEXT}kind = "RoundsDrawn"\nlot = "D-1"\ncount = 1\n'
    assert refused(said, day + drawn) == (
        "day.toml, line 34, act 4, lot: found 'D-1', which is not there with box = two; a lot from"
        " an earlier LotReceived would do"
    )
    Path("day.toml").write_text(day + drawn + 'in = { box = "one" }\n')
    assert main(["replay", "day.toml"]) == 0
    other = DAY[DAY.index("[[act]] # a lot") :] + 'in = { box = "two" }\n'
    Path("day.toml").write_text(day + "\n" + other + drawn)
    assert main(["replay", "day.toml"]) == 0


# --------------------------------------------------------------------------------- no day at all


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", "line 1, title: found nothing; a text would do"),
        (b"\n\n# nothing\n", "line 1, title: found nothing; a text would do"),
        (HEAD.encode(), "line 1, act: found no act; at least one [[act]] would do"),
        (
            DAY.encode().replace(b"dummies", b"d\xfcmmies"),
            "line 19: found byte 0xfc, which is not UTF-8; a file saved as UTF-8 would do",
        ),
        (
            DAY.encode("utf-16"),
            "line 1: found byte 0xff, which is not UTF-8; a file saved as UTF-8 would do",
        ),
        (b"\xff", "line 1: found byte 0xff, which is not UTF-8; a file saved as UTF-8 would do"),
    ],
)
def test_no_day_in_it(said: Said, data: bytes, message: str) -> None:
    assert refused(said, data) == f"day.toml, {message}"


@pytest.mark.parametrize(
    ("day", "line"),
    [
        (HEAD + 'act = [{ at = "07:00", by = "producer" }]\n', 4),
        (HEAD + "\n\nact = []\n[act2]\n", 6),
        (DAY.replace("[[act]] #", '[["act"]] #'), 19),
        (DAY.replace("[[act]] #", "[[ act ]] #"), 19),
        (HEAD + "\n[act]\nkind = 1\n", 5),
        (HEAD + "act = 5\n", 4),
        (HEAD + "act.at = 5\n", 4),
    ],
)
def test_acts_told_in_another_way(said: Said, day: str, line: int) -> None:
    said_of_it = refused(said, day)
    if "act2" in day:
        assert said_of_it.startswith("day.toml, line 7, 'act2': found a key nobody reads; title,")
    else:
        assert said_of_it == (
            f"day.toml, line {line}, act: found acts told in another way; each act on its own"
            " [[act]] line would do"
        )


@pytest.mark.parametrize(
    "day",
    [
        "{",
        "a day\n",
        "<html></html>\n",
        '{"title": "A small day"}\n',
        DAY + "count = 21\n",
        DAY + "said = 'open\n",
        DAY + 'said = """open\n',
        DAY.replace('at = "07:02"', "at = 7:02"),
        DAY.replace("count = 20", "count = 020"),
        DAY.replace("count = 20", "count = " + "9" * 5000),
        DAY.replace("dummies", "dummies\x01"),
        DAY.replace("\n", "\r"),
    ],
)
def test_no_toml(said: Said, day: str) -> None:
    with pytest.raises(ValueError) as parser:  # noqa: PT011 — the parser's own words are compared
        tomllib.loads(day)
    words, _, place = str(parser.value).partition(" (at ")
    words = words.split(";", maxsplit=1)[0]
    last = day.count("\n") + 1
    line = int(place.removeprefix("line ").split(",")[0]) if "line" in place else last
    act = sum(1 for one in day.split("\n")[:line] if one.startswith("[[act]]"))
    number = f", act {act}" if act else ""
    found = f"what is no TOML ({words.encode('ascii', 'backslashreplace').decode()})"
    assert refused(said, day) == f"day.toml, line {line}{number}: found {found}; TOML 1.0 would do"


LEVELS, PARTS = "more than 16 levels of nesting", "a key of more than 3 parts"
DEEP = {
    "lists": ("x = " + "[" * 3000 + "]" * 3000, LEVELS),
    "inline tables": (
        "x = " + "{ a = " * 3000 + "1" + "}" * 3000,
        LEVELS,
    ),
    "both": ("x = " + "[{ a = " * 1500 + "1" + "}]" * 1500, LEVELS),
    "unclosed lists": ("x = " + "[" * 3000, LEVELS),
    "lists over lines": ("x = [\n[" + "[" * 2998, LEVELS),
    "dotted keys": (".".join("a" * 3000) + " = 1", PARTS),
    "quoted dotted keys": (".".join(['"a"'] * 3000) + " = 1", PARTS),
    "spaced dotted keys": (" . ".join("a" * 3000) + " = 1", PARTS),
    "a header": ("[" + ".".join("a" * 3000) + "]", PARTS),
    "a header of a list": ("[[" + ".".join("a" * 3000) + "]]", PARTS),
    "dotted keys inline": ("x = {" + ".".join("a" * 3000) + " = 1}", PARTS),
}


@pytest.mark.parametrize("name", DEEP)
def test_nesting_3000_deep(said: Said, name: str) -> None:
    deep, found = DEEP[name]
    assert refused(said, DAY + deep + "\n") == (
        f"day.toml, line {27 if 'lines' in name else 26}: found {found}; a flatter day would do"
    )


def test_two_million_dots_are_refused_at_once(said: Said) -> None:
    Path("day.toml").write_text("a." * 1_900_000 + "a = 1\n")
    assert said.of("replay", "day.toml") == (
        "day.toml, line 1: found a key of more than 3 parts; a flatter day would do"
    )


def test_100_megabytes_are_not_even_read(said: Said) -> None:
    with Path("day.toml").open("wb") as file:
        file.truncate(100_000_000)
    for command in ("replay", "can", "state", "ask"):
        assert said.of(command, "day.toml") == (
            f"day.toml: found 100000000 bytes; a day of at most {MAX_BYTES} bytes would do"
        )


def test_one_byte_too_many(said: Said) -> None:
    data = DAY.encode()
    Path("day.toml").write_bytes(data + b"#" * (MAX_BYTES + 1 - len(data)))
    assert said.of("replay", "day.toml") == (
        f"day.toml: found {MAX_BYTES + 1} bytes; a day of at most {MAX_BYTES} bytes would do"
    )


def test_a_folder_and_a_file_that_is_not_there(said: Said) -> None:
    Path("folder").mkdir()
    for command in ("replay", "can", "state", "ask"):
        want = "; a day file that can be read would do"
        if command in ("ask", "state"):
            want = "; a day file, or a production's folder, would do"
        assert said.of(command, "none.toml") == "none.toml: found no such file or directory" + want
        assert said.of(command, "no\0.toml") == "'no\\x00.toml': found no name of a file" + want
        folder = said.of(command, "folder")
        assert folder in (
            "folder: found a folder" + want,
            "folder: found permission denied" + want,
            "folder: found a folder without production.json; a day file, or a folder made by"
            " `coldproof init`, would do",
        )


def test_a_file_whose_name_would_break_the_line(said: Said) -> None:
    name = "two\nlines.toml"
    Path(name).write_text(DAY.replace('"R1"', '"R8"'))
    assert said.of("replay", name) == (
        f"'two\\nlines.toml', line 19, act 3, round_class: found 'R8'; {CLASSES} would do"
    )


# ---------------------------------------------------------------------------- and what is not wrong


@pytest.mark.parametrize(
    "data",
    [
        DAY.replace("\n", "\r\n").encode(),
        b"\xef\xbb\xbf" + DAY.encode(),
        DAY.encode("utf-8-sig").replace(b"\n", b"\r\n"),
        DAY.replace("count = 20", 'count = 20\nsaid = """four""""').encode(),
        DAY.replace("count = 20", "count = 20 # [[[[[[[[[[[[[[[[[[ a.b.c.d.e").encode(),
        DAY.replace("count = 20", 'count = 20\nsaid = "[[[[[[[[[[[[[[[[[[ a.b.c.d"').encode(),
        DAY.replace("count = 20", 'count = 20\nsaid = """\n[[act]]\n"""').encode(),
        DAY.replace("[[act]] #", "  [[act]]\t#").encode(),
        DAY.replace("count = 20", 'count = 20\nsaid = "\u00fc\u2014"').encode(),
    ],
)
def test_these_are_days(said: Said, data: bytes) -> None:
    Path("day.toml").write_bytes(data)
    assert main(["replay", "--json", "day.toml"]) == 0
    out, err = said.capsys.readouterr()
    assert err == ""
    assert '"acts":3' in out


# ---------------------------------------------------------------------- as a program of its own


def run(*arguments: Any, folder: Path) -> tuple[int, str, str]:
    """Return exit code, standard output and standard error of the command line as a program."""
    answer = subprocess.run(
        [sys.executable, "-m", "coldproof", *arguments],
        cwd=folder,
        env={"PYTHONPATH": str(Path(__file__).parents[2] / "src"), "PYTHONUTF8": "0"},
        capture_output=True,
        check=False,
        timeout=60,
    )
    return answer.returncode, answer.stdout.decode(), answer.stderr.decode()


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (
            DAY.replace("R1", "R8").encode(),
            f"day.toml, line 19, act 3, round_class: found 'R8'; {CLASSES} would do",
        ),
        (
            b"x = " + b"[" * 3000,
            "day.toml, line 1: found more than 16 levels of nesting; a flatter day would do",
        ),
        (
            b"\xff\xfe",
            "day.toml, line 1: found byte 0xff, which is not UTF-8; a file saved as UTF-8 would do",
        ),
    ],
)
def test_as_a_program(tmp_path: Path, data: bytes, message: str) -> None:
    (tmp_path / "day.toml").write_bytes(data)
    for command in (["replay", "--json"], ["state"]):
        code, out, err = run(*command, "day.toml", folder=tmp_path)
        assert (code, out, err) == (2, "", f"coldproof: {message}\n")


def test_a_name_that_is_not_utf_8_as_a_program(tmp_path: Path) -> None:
    code, out, err = run("replay", b"\xff.toml", folder=tmp_path)
    assert (code, out) == (2, "")
    assert err == (
        "coldproof: '\\udcff.toml': found no such file or directory; a day file that can be read"
        " would do\n"
    )
