"""Every sentence that is said has its translation, with the same places left open."""

from __future__ import annotations

from pathlib import Path

import pytest

from tools import catalogs

ES = catalogs.LOCALE / "es.po"


def test_the_catalogs_are_whole_and_the_package_carries_them() -> None:
    found = list(catalogs.problems(ES, catalogs.sentences()))
    assert found == []


def test_no_translation_says_what_nobody_may_say() -> None:
    for message in catalogs.read(ES):
        words = f" {message.string} ".lower()
        for banned in (" arma segura", " es segura", " es seguro", " todo despejado"):
            assert banned not in words, message.string


@pytest.mark.parametrize(
    ("sentence", "translation", "said"),
    [
        ("{n} dummies", "", "not translated: '{n} dummies'"),
        ("{n} dummies", "{m} inertes", "other places left open: '{n} dummies' in '{m} inertes'"),
    ],
)
def test_what_is_wrong_is_named(tmp_path: Path, sentence: str, translation: str, said: str) -> None:
    path = tmp_path / "es.po"
    path.write_text(f'msgid "{sentence}"\nmsgstr "{translation}"\n', encoding="utf-8")
    assert next(catalogs.problems(path, [sentence])) == f"es.po: {said}"


def test_a_sentence_that_nobody_says_any_more_is_named(tmp_path: Path) -> None:
    path = tmp_path / "es.po"
    path.write_text('msgid "Board"\nmsgstr "Tablero"\n', encoding="utf-8")
    assert "es.po: said nowhere: 'Board'" in list(catalogs.problems(path, []))


def test_bringing_up_keeps_what_is_translated_and_drops_what_is_not_said(tmp_path: Path) -> None:
    path = tmp_path / "es.po"
    path.write_text(
        'msgid "Board"\nmsgstr "Tablero"\n\nmsgid "Kit"\nmsgstr "Material"\n', encoding="utf-8"
    )
    path.write_bytes(catalogs.brought_up(path, ["Board", "Today"]))
    told = {str(m.id): str(m.string) for m in catalogs.read(path) if m.id}
    assert told == {"Board": "Tablero", "Today": ""}


@pytest.mark.parametrize(
    ("source", "found"),
    [
        ('told("{name} is out", name=name)', ["{name} is out"]),
        ('told("it is" if one else "they are")', ["it is", "they are"]),
        ('counted(n, "1 round", "{count} rounds")', ["1 round", "{count} rounds"]),
        ('sentence.told("of another name")', ["of another name"]),
        ('word("a word of a table")', []),
        ('other("no sentence of ours")', []),
    ],
)
def test_templates_are_found_where_they_are_written(
    tmp_path: Path, source: str, found: list[str]
) -> None:
    path = tmp_path / "made.py"
    path.write_text(f"from coldproof.words.sentence import counted, told, word\n{source}\n")
    assert list(catalogs.templates(path)) == found


@pytest.mark.parametrize("source", ["told(words)", 'told(f"{name} is out")', "told(TABLE[kind])"])
def test_a_template_that_is_made_elsewhere_is_refused(tmp_path: Path, source: str) -> None:
    path = tmp_path / "made.py"
    path.write_text(f"from coldproof.words.sentence import told\n{source}\n")
    with pytest.raises(TypeError, match="written out"):
        list(catalogs.templates(path))


def test_another_function_of_that_name_is_none_of_ours(tmp_path: Path) -> None:
    path = tmp_path / "made.py"
    path.write_text('from tests.rules.told import told\ntold("what happened")\n')
    assert list(catalogs.templates(path)) == []


def test_no_template_is_only_a_place() -> None:
    assert [one for one in catalogs.sentences() if one in ("{value}", "{name}: {why}")] == []


@pytest.mark.parametrize(
    ("sentence", "said"),
    [
        ("a hazard", True),  # a cause of two, chosen before it is given
        ("a hazard about weapons", True),
        ("asked", True),  # a field's name without its unit
        ("asked minutes", False),
        ("from-the-count-of-the-take", True),  # of an enum whose words no table has
    ],
)
def test_what_a_record_says_is_found(sentence: str, said: bool) -> None:
    assert (sentence in catalogs.sentences()) is said
