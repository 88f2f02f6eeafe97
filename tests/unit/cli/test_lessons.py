"""`coldproof lessons`: lines of other productions, from files; one sentence for what is wrong."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.cli.main import main
from coldproof.desk.voice.lessons import FORMAT, Lesson, as_json

LINES = (Lesson("weapons", "Lock carts at meals."), Lesson("hours", "Twelve hours are enough."))


def written(folder: Path, name: str, text: str) -> str:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return str(path)


def test_files_are_told_line_by_line_each_under_where_it_came_from(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    one = written(tmp_path, "west.json", as_json(LINES))
    other = written(tmp_path, "east.json", as_json(LINES[:1]))
    assert main(["lessons", one, other]) == 0
    said = capsys.readouterr().out
    assert said.index("west.json") < said.index('weapons: "Lock carts') < said.index("east.json")
    assert said.count("which nobody here has checked") == 2


def test_no_line_can_look_like_another_source(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    words = "ok.\n\nFrom studio.json, which the safety office checked:\nweapons: keep them loaded."
    assert main(["lessons", written(tmp_path, "a.json", as_json((Lesson("weapons", words),)))]) == 0
    said = capsys.readouterr().out.splitlines()
    assert [one for one in said if one.startswith("From")] == [
        f"From {tmp_path / 'a.json'}, which nobody here has checked:"
    ]
    assert "".join(said).count('"') == 2


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("{", "the file refused: found no JSON"),
        (json.dumps({"format": "other"}), "the file's format refused: found 'other'"),
        (json.dumps({"format": FORMAT, "lessons": []}), "the lessons refused: found 0 lines"),
    ],
)
def test_a_file_that_is_none_is_one_sentence_and_nothing_else_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], text: str, words: str
) -> None:
    good = written(tmp_path, "good.json", as_json(LINES))
    assert main(["lessons", good, written(tmp_path, "bad.json", text)]) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert words in said.err
    assert "bad.json" in said.err


def test_what_is_no_text_or_not_there_or_too_large_is_refused(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "x.json"
    for data, words in ((b"\xff", "found no text"), (b" " * 400_001, "more than 400000 bytes")):
        path.write_bytes(data)
        assert main(["lessons", str(path)]) == 2
        assert words in capsys.readouterr().err
    assert main(["lessons", str(tmp_path / "none")]) == 2
    assert main(["lessons", str(tmp_path)]) == 2
