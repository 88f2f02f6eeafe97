"""`coldproof record --words`: words of an act, kept beside the log, where they can be erased."""

from __future__ import annotations

import hashlib
import json

import pytest

from coldproof.app import wiring
from coldproof.app.backup import VALUES
from coldproof.desk.roster import raw_key
from tests.houses import Film
from tests.small_log import PRODUCTION

HAZARD = 'by = "actor", kind = "HazardReported"'
WORDS = "A live round lies on the cart."
INVENTED = "A" * 43


def values(film: Film) -> dict[str, str]:
    """Return the words kept beside the log, by the name of their digest."""
    with wiring.opened(film.folder) as house:
        names = house.store.names(PRODUCTION, VALUES)
        kept = {name: house.store.get(PRODUCTION, name) or b"" for name in names}
    for name, line in kept.items():
        assert hashlib.sha256(line).hexdigest() == name.removeprefix(VALUES)
    return {name: json.loads(line)["text"] for name, line in kept.items()}


def test_the_words_are_kept_and_the_act_names_their_digest(film: Film) -> None:
    said = film.record(HAZARD, "--words", f"words={WORDS}")
    assert "actor: hazard reported, words committed\n" in said
    assert "not kept here" not in said
    [(name, text)] = values(film).items()
    assert text == WORDS
    note = film.notes()[-1]
    assert WORDS.encode() not in note
    digest = json.loads(note.split(b"\n", 2)[1])["body"]["words"]
    assert raw_key(digest).hex() == name.removeprefix(VALUES)


def test_the_same_words_twice_have_two_digests(film: Film) -> None:
    for _ in range(2):
        film.record(HAZARD, "--words", f"words={WORDS}")
    assert list(values(film).values()) == [WORDS, WORDS]


def test_words_that_are_named_and_not_kept_are_said(film: Film) -> None:
    said = film.record(f'{HAZARD}, words = "{INVENTED}"')
    assert (
        "  ! Its words names words that are not kept here; --words words=TEXT keeps them.\n" in said
    )


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("words",), "--words: found 'words'; FIELD=TEXT, each field once, would do"),
        (("words=",), "--words: found 'words='; FIELD=TEXT, each field once, would do"),
        (
            ("words=a", "words=b"),
            "--words: found 'words=b'; FIELD=TEXT, each field once, would do",
        ),
    ],
)
def test_words_that_are_none(film: Film, words: tuple[str, ...], said: str) -> None:
    size = film.size()
    given = [one for word in words for one in ("--words", word)]
    assert film.misused("record", "--act", HAZARD, *given) == said
    assert (film.size(), values(film)) == (size, {})


def test_who_types_words_into_an_act_is_told_where_they_go(film: Film) -> None:
    want = (
        "act, words: found 'the hammer'; --words words=\"...\" of `record`, or a SHA-256 digest in"
        " base64url without padding (43 characters), would do"
    )
    for command in ("record", "ask"):
        assert film.misused(command, "--act", f'{HAZARD}, words = "the hammer"') == want
    letter = 'by = "actor", kind = "StatementOffered", text = "We stop."'
    assert "--words" not in film.misused("record", "--act", letter)
    assert (film.size(), values(film)) == (20, {})


def test_words_of_a_field_that_the_act_has_not(film: Film) -> None:
    said = film.misused("record", "--act", HAZARD, "--words", "wrds=a")
    assert said.startswith("act, 'wrds': found a field that HazardReported has not; one of ")
    assert values(film) == {}


def test_words_of_a_field_that_takes_none(film: Film) -> None:
    said = film.misused("record", "--act", HAZARD, "--words", "unit=main")
    assert said.startswith("act, unit: found ")
    assert values(film) == {}


def test_words_beside_a_digest_of_the_same_field(film: Film) -> None:
    act = f'{HAZARD}, words = "{INVENTED}"'
    said = film.misused("record", "--act", act, "--words", "words=a")
    assert said == "--words: found words in the act too; one of them would do"


def test_words_beside_a_note(film: Film) -> None:
    said = film.misused("record", "--note", "-", "--words", "words=a")
    assert said == "record: found --words beside --note; --act beside it would do"
