"""The settings of a production's folder: what is written is read, and nothing else."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from coldproof.app.errors import SetupError
from coldproof.app.settings import (
    FILE,
    ORIGIN,
    Settings,
    is_origin,
    is_plain,
    is_url,
    read_settings,
    write_settings,
)
from coldproof.log.note import write_vkey
from tests.small_log import PRODUCTION, Crew

SETTINGS = Settings(PRODUCTION, "The Ride – “12A”", Crew().log.key, "coldproof.db")
MADE = "a folder made by `coldproof init` would do"


def refusal(folder: Path, text: str | bytes) -> str:
    """Return what reading these settings says."""
    data = text.encode() if isinstance(text, str) else text
    (folder / FILE).write_bytes(data)
    with pytest.raises(SetupError) as refused:
        read_settings(folder)
    return str(refused.value)


def changed(**values: object) -> str:
    """Return the settings' text with some values changed; `...` leaves one out."""
    told = json.loads(write_settings(SETTINGS)) | values
    return json.dumps({name: value for name, value in told.items() if value is not ...})


def test_what_is_written_is_read(tmp_path: Path) -> None:
    for settings in (SETTINGS, SETTINGS._replace(database="postgresql://here/film", title="")):
        (tmp_path / FILE).write_text(write_settings(settings), encoding="utf-8")
        assert read_settings(tmp_path) == settings


def test_it_can_be_read_by_people(tmp_path: Path) -> None:
    assert write_settings(SETTINGS) == (
        "{\n"
        '  "format": "coldproof production 1",\n'
        f'  "production": "{PRODUCTION}",\n'
        '  "title": "The Ride – “12A”",\n'
        f'  "log": "{write_vkey(SETTINGS.log_key)}",\n'
        '  "database": "coldproof.db",\n'
        '  "origin": "http://localhost:8420"\n'
        "}\n"
    )


def test_a_folder_without_settings(tmp_path: Path) -> None:
    with pytest.raises(SetupError) as refused:
        read_settings(tmp_path)
    found = "no production.json (No such file or directory)"
    assert str(refused.value) == f"{tmp_path}: found {found}; {MADE}"


@pytest.mark.parametrize("text", ["", "{", "{'a': 1}", b"\xff\xfe", write_settings(SETTINGS)[:-4]])
def test_no_json(text: str | bytes, tmp_path: Path) -> None:
    assert refusal(tmp_path, text) == f"{tmp_path / FILE}: found no JSON; {MADE}"


@pytest.mark.parametrize("text", ["[]", "3", "{}", changed(format="coldproof production 2")])
def test_another_format(text: str, tmp_path: Path) -> None:
    want = '"format": "coldproof production 1" would do'
    assert refusal(tmp_path, text) == f"{tmp_path / FILE}: found another format; {want}"


@pytest.mark.parametrize("name", ["production", "title", "log", "database", "origin"])
@pytest.mark.parametrize("value", [..., None, 3, ["x"]])
def test_settings_that_are_missing(name: str, value: object, tmp_path: Path) -> None:
    if (name, value) == ("origin", ...):
        return  # older ones have none: `test_older_settings_have_the_usual_origin`
    found = "settings that are missing or no text"
    assert (
        refusal(tmp_path, changed(**{name: value})) == f"{tmp_path / FILE}: found {found}; {MADE}"
    )


def test_a_key_that_is_none(tmp_path: Path) -> None:
    said = refusal(tmp_path, changed(log="coldproof/x+1"))
    assert said.startswith(f"{tmp_path / FILE}: found verifier key refused: found ")
    assert said.endswith("; the log's key as `init` wrote it would do")


def test_the_key_of_another_log(tmp_path: Path) -> None:
    said = refusal(tmp_path, changed(production="otherother"))
    found = f"the key of coldproof/{PRODUCTION}"
    assert said == f"{tmp_path / FILE}: found {found}; that of coldproof/otherother would do"


@pytest.mark.parametrize(
    "database", ["", ".", "..", "../x.db", "/x.db", "a/b.db", ".hidden", "a b", "x" * 101]
)
def test_a_database_that_lies_elsewhere(database: str, tmp_path: Path) -> None:
    said = refusal(tmp_path, changed(database=database))
    want = "the name of a file beside it, such as coldproof.db, or a postgresql:// address would do"
    shown = ascii(database) if len(database) <= 58 else f"'{database[:56]}..."
    assert said == f"{tmp_path / FILE}: found the database {shown}; {want}"


def test_addresses_and_names_of_files() -> None:
    for address in ("postgresql://here/film", "postgres://here/film"):
        assert (is_url(address), is_plain(address)) == (True, False)
    for name in ("coldproof.db", "x", "a-b_c.1"):
        assert (is_url(name), is_plain(name)) == (False, True)


def test_older_settings_have_the_usual_origin(tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(changed(origin=...), encoding="utf-8")
    assert read_settings(tmp_path) == SETTINGS
    assert SETTINGS.origin == ORIGIN


@pytest.mark.parametrize(
    "origin",
    [
        "http://localhost:8420",
        "https://set.example",
        "https://dry-creek.example:8420",
        "http://192.168.1.7:8420",
        "https://[fd00::7]:8420",
    ],
)
def test_an_origin(origin: str, tmp_path: Path) -> None:
    (tmp_path / FILE).write_text(changed(origin=origin), encoding="utf-8")
    assert read_settings(tmp_path).origin == origin


@pytest.mark.parametrize(
    "origin",
    [
        "",
        "null",
        "localhost:8420",
        "ftp://set.example",
        "https://set.example/",
        "https://Set.example",
        "https://set.example:443",
        "http://set.example:80",
        "http://set.example:0",
        "http://set.example:65536",
        "https://a@set.example",
        "https://set.example\n",
        "https://-set.example",
        "https://set_example",
    ],
)
def test_no_origin(origin: str, tmp_path: Path) -> None:
    said = refusal(tmp_path, changed(origin=origin))
    want = "an origin such as https://set.example:8420, in small letters and without a path,"
    assert said == f"{tmp_path / FILE}: found the origin {origin!a}; {want} would do"
    assert not is_origin(origin)
