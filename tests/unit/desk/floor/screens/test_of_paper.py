"""Pictures of signatures on paper: shown under their digest, or said to be none."""

from __future__ import annotations

import base64
from pathlib import Path

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.roster import raw_key
from tests.small_jpeg import GRAY
from tests.unit.desk.floor.screens.test_letter import NAME, Set


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def on_paper(here: Set, picture: bytes | None, digest: str | None = None) -> str:
    """Have somebody say that `actor` signed on paper, with a picture; return its digest."""
    here.frozen()
    name = digest or digest_of(picture or b"")
    if picture is not None:
        here.server.values[name] = picture
    here.floor.say(by="ad", kind="SignedOnPaper", text=NAME, person="actor", picture=name)
    return name


def test_the_picture_of_a_signature_on_paper_is_shown_with_whose_word_and_its_digest(
    here: Set,
) -> None:
    name = on_paper(here, GRAY)
    words = here.page("steward")
    assert raw_key(name).hex() not in words  # behind a key: nothing is fetched unasked
    steward = here.of("steward")
    steward.tap("Pictures of signatures on paper", "Show the picture")
    [shown] = [one for one in steward.phone.screen["parts"] if one["part"] == "picture"]
    assert base64.b64decode(shown["data"]) == GRAY
    assert shown["label"] == f"actor, on the word of ad. SHA-256: {raw_key(name).hex()}"


@pytest.mark.parametrize("picture", [b"<svg/>", GRAY[:30], b"\xff\xd8\xff\xd9 and more"])
def test_what_was_kept_and_is_no_picture_is_not_shown(here: Set, picture: bytes) -> None:
    on_paper(here, picture)
    here.page("steward")
    steward = here.of("steward")
    steward.tap("Pictures of signatures on paper", "Show the picture")
    fits = picture.endswith(b"more")  # bared: what follows its end is gone
    assert ("What was kept is no picture that this page shows." in steward.phone.words()) != fits


def test_a_picture_that_the_server_does_not_give_is_said_to_be_missing(here: Set) -> None:
    on_paper(here, None, digest_of(b"elsewhere"))
    here.page("steward")
    steward = here.of("steward")
    steward.tap("Pictures of signatures on paper", "Show the picture")
    assert "The server gives no such picture, or not to you." in steward.phone.words()
    assert not [one for one in steward.phone.screen["parts"] if one["part"] == "picture"]


def test_an_erased_picture_is_named_and_not_asked_for(here: Set) -> None:
    name = on_paper(here, GRAY)
    here.floor.say(by="actor", kind="ValueErased", value=name, why="the-person-asked")
    here.page("steward")
    steward = here.of("steward")
    steward.tap("Pictures of signatures on paper")
    assert "This picture was erased." in steward.phone.words()
    assert "Show the picture" not in steward.phone.labels()


def test_without_a_picture_there_is_no_key_for_one(here: Set) -> None:
    here.frozen()
    here.floor.say(by="ad", kind="SignedOnPaper", text=NAME, person="actor")
    here.page("steward")
    assert "Pictures of signatures on paper" not in here.of("steward").phone.labels()
