import secrets

import pytest

from coldproof.desk.voice.errors import PhraseError
from coldproof.desk.voice.phrase import (
    ENTROPY_BYTES,
    SHAPE,
    WORDS,
    phrase_of,
    read_phrase,
    secrets_of,
)

ENTROPY = bytes(range(11))


def test_a_phrase_is_six_words_that_can_be_said() -> None:
    assert ENTROPY_BYTES * 8 >= 80
    assert len(phrase_of(ENTROPY).split()) == WORDS


def test_the_published_example_of_a_proquint() -> None:
    # 127.0.0.1 is lusab-babad in arXiv:0901.4016
    assert phrase_of(bytes((127, 0, 0, 1)) + bytes(7)).startswith("lusab babad ")


@pytest.mark.parametrize("change", [str, str.upper, lambda t: t.replace(" ", "-"), "  {}\n".format])
def test_a_phrase_is_read_as_people_type_it(change: type[str]) -> None:
    for entropy in (ENTROPY, bytes(11), b"\xff" * 11, secrets.token_bytes(11)):
        assert read_phrase(change(phrase_of(entropy))) == entropy


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "0 words"),
        ("lusab " * 1_000, "6000 characters"),
        ("lusab babad", "2 words"),
        ("lusab " * 7, "7 words"),
        ("lusabb babad babad babad babad babad", "a word of another length"),
        ("lusab babad babad babad babad babac", "a letter that no such word has"),
        ("ausab babad babad babad babad babad", "a letter that no such word has"),
        ("lusab babad babad babad babad babad", "words that are not of one phrase"),
    ],
)
def test_another_text_is_refused_and_not_repeated(text: str, found: str) -> None:
    with pytest.raises(PhraseError) as caught:
        read_phrase(text)
    assert caught.value.found == found
    assert "lusab" not in str(caught.value)


def test_nearly_every_slip_is_noticed() -> None:
    words = phrase_of(ENTROPY).split()
    slips = missed = 0
    for place in range(WORDS):
        for letter in "bdfghjklmnprstvz":
            changed = letter + words[place][1:]
            if changed == words[place]:
                continue
            slips += 1
            try:
                read_phrase(" ".join([*words[:place], changed, *words[place + 1 :]]))
            except PhraseError:
                continue
            missed += 1
    assert slips == WORDS * 15
    assert missed <= 3  # one in 256, on the average


@pytest.mark.parametrize("size", [0, 10, 12])
def test_chance_of_another_length_is_refused(size: int) -> None:
    with pytest.raises(PhraseError, match=f"^chance refused: found {size} bytes; 11 would do$"):
        phrase_of(bytes(size))


def test_what_a_phrase_gives_is_its_own_for_each_purpose_and_production() -> None:
    one, other = secrets_of(ENTROPY, "one"), secrets_of(ENTROPY, "other")
    assert one == secrets_of(ENTROPY, "one")
    assert len({*one, *other}) == 8
    assert {len(value) for value in one} == {32}


def test_the_shape_says_how_many_words() -> None:
    assert SHAPE == "6 words of five letters, as they were shown"
