import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk import roster as keys
from coldproof.desk.voice import boxes as b
from coldproof.desk.voice.errors import BoxError
from coldproof.desk.voice.messages import SIZES
from coldproof.keys.signing import new_signer
from coldproof.log.note import write_note
from coldproof.words.ids import CLERK
from tests.voice import PRODUCTION, Reader, Reporter, boxed, check, noted, sealed, work

REPORTER = Reporter()
BOX = boxed(noted(REPORTER.report(), REPORTER.signer), [Reader("steward")], REPORTER)
CLERK_NAME = keys.key_name(PRODUCTION, CLERK, CLERK)
CLERK_KEY = new_signer(CLERK_NAME)
ROSTER = keys.Roster(
    PRODUCTION, {keys.handle(CLERK, CLERK): keys.Enrolled(CLERK, CLERK, CLERK_KEY.public, 0)}
)
STRIP = b.Strip(PRODUCTION, digest_of(BOX), keys.key_text(bytes(32)), 1_764_000_000_000_000)


@pytest.mark.parametrize(("number", "size"), [*enumerate(SIZES, 1)])
def test_a_box_tells_its_class_and_nothing_else(number: int, size: int) -> None:
    for count in (0, 1, b.SLOTS):
        box = sealed(bytes(size), [Reader("any").key for _ in range(count)])
        assert b.class_of(box) == number
        assert len(box) == b.BOX_BYTES[number - 1]


@pytest.mark.parametrize(
    ("box", "found"),
    [
        (b"", "0 bytes"),
        (BOX[:-1], f"{len(BOX) - 1} bytes"),
        (BOX + b"x", f"{len(BOX) + 1} bytes"),
        (bytes(len(BOX)), "another header"),
        (BOX.replace(b"/v1\n", b"/v2\n"), "another header"),
        (BOX.replace(b"-> X25519 ", b"-> scrypt ", 1), "another header"),
        (BOX.replace(b"--- ", b"---x"), "another header"),
    ],
)
def test_other_bytes_are_no_box(box: bytes, found: str) -> None:
    with pytest.raises(BoxError) as caught:
        b.class_of(box)
    assert caught.value.found == found


def test_work_is_for_one_box_alone() -> None:
    number = work(BOX, 8)
    assert b.worked(BOX, number, 8)
    others = [boxed(bytes(SIZES[0]), []) for _ in range(40)]
    assert sum(b.worked(box, number, 8) for box in others) < 5


@pytest.mark.parametrize(
    ("size_class", "waiting", "bits"),
    [(1, 0, 16), (1, 255, 16), (1, 256, 17), (1, 4_096, 21), (2, 0, 18), (3, 0, 20)],
)
def test_a_flood_makes_itself_dearer(size_class: int, waiting: int, bits: int) -> None:
    assert b.bits_of(size_class, waiting) == bits


def test_a_strip_is_read_as_it_was_signed() -> None:
    text = b.strip_text(STRIP)
    note = write_note(text, (CLERK_KEY.line(text),))
    assert b.read_strip(note, ROSTER, CLERK_NAME, check) == STRIP
    assert REPORTER.phrase.split()[0].encode() not in note


@pytest.mark.parametrize(
    "text",
    [
        b.strip_text(STRIP).replace(b"strip/v1", b"strip/v2"),
        b.strip_text(STRIP._replace(production="another")),
        b.strip_text(STRIP).replace(b"1764", b"+1764"),
        b.strip_text(STRIP) + b"more\n",
        b"coldproof/strip/v1\n",
    ],
)
def test_another_text_is_no_strip(text: bytes) -> None:
    with pytest.raises(BoxError):
        b.read_strip(write_note(text, (CLERK_KEY.line(text),)), ROSTER, CLERK_NAME, check)


def test_a_strip_by_another_key_is_none() -> None:
    text = b.strip_text(STRIP)
    for signer in (new_signer(CLERK_NAME), REPORTER.signer):
        with pytest.raises(BoxError):
            b.read_strip(write_note(text, (signer.line(text),)), ROSTER, CLERK_NAME, check)
