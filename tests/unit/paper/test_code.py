"""A paper's code: written and read back, held against the log, and refused for every change."""

from __future__ import annotations

import pytest

from coldproof.desk.roster import key_text
from coldproof.paper.code import Code, check_code, digest_of, read_code, write_code
from coldproof.paper.errors import CodeRefused
from tests.unit.paper.made import ORIGIN, PRODUCTION, Log, log_of

TREE = log_of("ordinary-day").tree
SIZE = 100
ROOT = key_text(TREE.root(SIZE))
LABEL = Code("weapon/G-1", PRODUCTION, SIZE, ROOT)
FULL = LABEL._replace(
    route="entry/99",
    paper="log",
    arguments=(("day", "2026-05-12"), ("unit", "a&b=c #?")),
    made_s=1_778_622_400,
    digest=digest_of({"a": 1}),
)


@pytest.mark.parametrize("code", [LABEL, FULL])
@pytest.mark.parametrize("origin", [ORIGIN, "https://set.example", ""])
def test_what_is_written_is_read(code: Code, origin: str) -> None:
    text = write_code(code, origin)
    assert read_code(text, origin) == code
    assert check_code(text, log_of("ordinary-day"), origin) == code


def test_it_stands_as_the_page_says() -> None:
    assert write_code(LABEL, ORIGIN) == f"{ORIGIN}/#/p/{PRODUCTION}/weapon/G-1?n=100&r={ROOT}"
    assert write_code(LABEL).startswith(f"coldproof/{PRODUCTION}/#/p/{PRODUCTION}/weapon/G-1?")


def test_a_digest_has_22_characters_and_knows_no_order_of_keys() -> None:
    assert digest_of({"a": 1, "b": "ü"}) == digest_of({"b": "ü", "a": 1})
    assert len(digest_of({})) == 22
    assert digest_of({"a": 1}) != digest_of({"a": 2})


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "no code of ours"),
        ("https://example.org/", "no code of ours"),
        (f"{ORIGIN}/#/weapon/G-1", "no code of ours"),
        (write_code(LABEL, ORIGIN).replace("weapon/G-1", "weapon/<b>"), "no code of ours"),
        (write_code(LABEL, "https://evil.example"), "another origin, or another spelling"),
        (write_code(LABEL, ORIGIN) + "&x=1", "another origin, or another spelling"),
        (write_code(LABEL, ORIGIN) + "&n=100", "something said twice"),
        (write_code(LABEL, ORIGIN).replace("n=100", "n=0100"), "no production or no size"),
        (write_code(LABEL, ORIGIN).replace("n=100", "n=-1"), "no production or no size"),
        (
            write_code(LABEL, ORIGIN).replace("n=100", "n=%31%30%30"),
            "another origin, or another spelling",
        ),
        (write_code(LABEL, ORIGIN).replace(ROOT, ROOT[:-1]), "no root"),
        (write_code(LABEL, ORIGIN).replace(f"p/{PRODUCTION}", "p/.."), "no production or no size"),
        (write_code(FULL, ORIGIN).replace("&t=1778622400", ""), "no digest or no time"),
        (write_code(FULL, ORIGIN).replace("&d=", "&d=x"), "no digest or no time"),
        ("x" * 2_001, "2001 characters"),
    ],
)
def test_what_was_not_written_so_is_refused(text: str, found: str) -> None:
    with pytest.raises(CodeRefused) as refused:
        read_code(text, ORIGIN)
    want = "the code of a paper of this production"
    assert str(refused.value) == f"the code: found {found}; {want} would do"


def test_another_production_is_refused() -> None:
    other = write_code(LABEL._replace(production="other"), ORIGIN)
    with pytest.raises(CodeRefused, match="found the production other;"):
        check_code(other, log_of("ordinary-day"), ORIGIN)


@pytest.mark.parametrize("size", [0, TREE.size + 1, 10**15])
def test_a_size_that_the_log_has_not_is_refused(size: int) -> None:
    text = write_code(LABEL._replace(size=size), ORIGIN)
    with pytest.raises(CodeRefused, match=f"found {size} entries where this log has {TREE.size};"):
        check_code(text, log_of("ordinary-day"), ORIGIN)


@pytest.mark.parametrize("change", [{"size": 99}, {"size": 101}, {"root": key_text(b"\0" * 32)}])
def test_another_root_is_refused(change: dict[str, object]) -> None:
    text = write_code(LABEL._replace(**change), ORIGIN)  # type: ignore[arg-type]  # one of each
    with pytest.raises(CodeRefused, match="another root of"):
        check_code(text, log_of("ordinary-day"), ORIGIN)


def test_the_same_name_over_another_log_is_refused() -> None:
    with pytest.raises(CodeRefused, match="another root of 100 entries than this log has;"):
        check_code(write_code(LABEL, ORIGIN), Log(PRODUCTION, log_of("hard-day").tree), ORIGIN)
