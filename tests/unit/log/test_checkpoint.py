"""Checkpoints: three lines, one spelling, and the log's own key."""

from __future__ import annotations

import base64

import pytest

from coldproof.log.checkpoint import Checkpoint, read_checkpoint, read_text, text
from coldproof.log.errors import CheckpointError, LogError, NoteError, SignatureFailed, Unsigned
from coldproof.log.merkle import EMPTY_ROOT
from coldproof.log.note import Key, write_line, write_note
from coldproof.log.vkey import NAME_SHAPE
from tests.signers import check, cosigner, signer

ORIGIN = "coldproof/demo-1"
ROOT = bytes(range(32))
ROOT_64 = base64.b64encode(ROOT)
CHECKPOINT = Checkpoint(ORIGIN, 42, ROOT)
TEXT = b"coldproof/demo-1\n42\n" + ROOT_64 + b"\n"
LOG, OTHER, UNION = signer(ORIGIN), signer("coldproof/demo-2"), cosigner("union")
LINES = "lines of origin, size and root would do"
SIZE = "0 to 2^63-1 in plain decimal would do"
HASH = "canonical base64 of 32 bytes would do"


def refusal(data: bytes, *, foreign: bool = False) -> str:
    with pytest.raises(CheckpointError) as error:
        read_text(data, foreign=foreign)
    return str(error.value)


@pytest.mark.parametrize(
    "checkpoint",
    [
        CHECKPOINT,
        Checkpoint("a", 0, EMPTY_ROOT),
        Checkpoint("caf\u00e9/\U0001f600", 2**63 - 1, ROOT),
    ],
)
def test_a_checkpoint_is_read_as_written(checkpoint: Checkpoint) -> None:
    assert read_text(text(checkpoint)) == checkpoint


def test_these_are_the_bytes() -> None:
    assert text(CHECKPOINT) == TEXT
    example = (
        b"example.com/behind-the-sofa\n20852163\nCsUYapGGPo4dkMgIAUqom/Xajj7h2fB2MPA3j2jxq2I=\n"
    )
    assert text(read_text(example)) == example


@pytest.mark.parametrize("size", [-1, 2**63])
def test_a_size_out_of_bounds_is_not_written(size: int) -> None:
    with pytest.raises(CheckpointError) as error:
        text(Checkpoint(ORIGIN, size, ROOT))
    assert str(error.value) == f"checkpoint size refused: found {size}; 0 to 2^63-1 would do"


@pytest.mark.parametrize("size", [0, 31, 33])
def test_a_root_of_another_length_is_not_written(size: int) -> None:
    with pytest.raises(CheckpointError) as error:
        text(Checkpoint(ORIGIN, 1, bytes(size)))
    said = f"checkpoint root refused: found {size} bytes; 32 of SHA-256 would do"
    assert str(error.value) == said


@pytest.mark.parametrize("origin", ["", " ", "a b", "a+b", "a\n", "a\u2003b", "\x7f", "\ud800"])
def test_an_origin_that_is_no_name_is_refused(origin: str) -> None:
    with pytest.raises(CheckpointError) as error:
        text(Checkpoint(origin, 1, ROOT))
    said = f"checkpoint origin refused: found {origin!a}; {NAME_SHAPE} would do"
    assert str(error.value) == said
    if "\n" not in origin and origin.isprintable():
        assert refusal(origin.encode() + TEXT[len(ORIGIN) :]) == said


@pytest.mark.parametrize("foreign", [False, True])
@pytest.mark.parametrize(
    ("data", "said"),
    [
        (b"", f"checkpoint refused: found ''; {LINES}"),
        (b"\n", f"checkpoint refused: found '\\n'; {LINES}"),
        (b"a\n1\n", f"checkpoint refused: found 'a\\n1\\n'; {LINES}"),
        (b"a\n1\nb", f"checkpoint refused: found 'a\\n1\\nb'; {LINES}"),
        (b"\xff\n1\nb\n", "checkpoint origin refused: found '\\xff'; UTF-8 would do"),
        (b"a\n\nb\n", f"checkpoint size refused: found ''; {SIZE}"),
        (b"a\n+42\nb\n", f"checkpoint size refused: found '+42'; {SIZE}"),
        (b"a\n042\nb\n", f"checkpoint size refused: found '042'; {SIZE}"),
        (b"a\n-0\nb\n", f"checkpoint size refused: found '-0'; {SIZE}"),
        (b"a\n42 \nb\n", f"checkpoint size refused: found '42 '; {SIZE}"),
        (b"a\n42\r\nb\n", f"checkpoint size refused: found '42\\r'; {SIZE}"),
        (
            "a\n\u0664\u0662\nb\n".encode(),
            f"checkpoint size refused: found '\\u0664\\u0662'; {SIZE}",
        ),
        (
            b"a\n9223372036854775808\nb\n",
            f"checkpoint size refused: found '9223372036854775808'; {SIZE}",
        ),
        (b"a\n42\n\n", f"checkpoint root refused: found ''; {HASH}"),
        (b"a\n42\nAAAA\n", f"checkpoint root refused: found 'AAAA'; {HASH}"),
        (
            b"a\n42\n" + ROOT_64[:-2] + b"9=\n",
            f"checkpoint root refused: found {(ROOT_64[:-2] + b'9=').decode()!r}; {HASH}",
        ),
        (
            b"a\n42\n" + ROOT_64[:-1] + b"\n",
            f"checkpoint root refused: found {ROOT_64[:-1].decode()!r}; {HASH}",
        ),
        (
            b"a\n42\n" + ROOT_64 + b" \n",
            f"checkpoint root refused: found {ROOT_64.decode() + ' '!r}; {HASH}",
        ),
    ],
)
def test_what_is_no_checkpoint_is_refused(data: bytes, said: str, foreign: bool) -> None:
    assert refusal(data, foreign=foreign) == said


def test_ours_has_no_extension_lines_and_a_foreign_one_may() -> None:
    said = "checkpoint refused: found a fourth line 'more'; three lines would do"
    assert refusal(TEXT + b"more\n") == said
    assert read_text(TEXT + b"more\nand more\n", foreign=True) == CHECKPOINT


@pytest.mark.parametrize("more", [b"\n", b"more\n\n", b"more\n\nmore\n"])
def test_an_extension_line_is_not_empty(more: bytes) -> None:
    said = "checkpoint refused: found an empty extension line; lines that are not empty would do"
    assert refusal(TEXT + more, foreign=True) == said
    assert refusal(TEXT + more).startswith("checkpoint refused: found a fourth line '")


# ------------------------------------------------------------------------------------------ signed


def test_a_checkpoint_is_believed_once_its_log_signed() -> None:
    assert read_checkpoint(LOG.note(TEXT), LOG.key, check) == CHECKPOINT
    both = write_note(TEXT, [LOG.line(TEXT), UNION.line(TEXT, 7), OTHER.line(TEXT)])
    assert read_checkpoint(both, LOG.key, check) == CHECKPOINT


def test_a_foreign_one_may_be_in_another_order_and_longer() -> None:
    longer = TEXT + b"more\n"
    lines = sorted([write_line(each.line(longer, 7)) for each in (LOG, UNION)], reverse=True)
    data = longer + b"\n" + b"".join(lines)
    assert read_checkpoint(data, LOG.key, check, foreign=True) == CHECKPOINT
    with pytest.raises(NoteError):
        read_checkpoint(data, LOG.key, check)
    with pytest.raises(CheckpointError):
        read_checkpoint(LOG.note(longer), LOG.key, check)


def test_another_log_s_checkpoint_is_refused() -> None:
    """The log's key signed it, but it speaks of another log."""
    told = TEXT.replace(b"demo-1", b"demo-2")
    with pytest.raises(CheckpointError) as error:
        read_checkpoint(LOG.note(told), LOG.key, check)
    assert str(error.value) == (
        "checkpoint refused: found origin 'coldproof/demo-2'; "
        "'coldproof/demo-1', as its key is named would do"
    )


def test_a_cosignature_key_is_no_log_s_key() -> None:
    with pytest.raises(CheckpointError) as error:
        read_checkpoint(LOG.note(TEXT), Key(ORIGIN, 4, LOG.key.public), check)
    assert str(error.value) == "log key refused: found kind 4; kind 1 (Ed25519) would do"


@pytest.mark.parametrize(
    ("data", "kind"),
    [
        (TEXT, NoteError),
        (OTHER.note(TEXT), Unsigned),
        (write_note(TEXT, [UNION.line(TEXT, 7)]), Unsigned),
        (write_note(TEXT, [LOG.line(TEXT.replace(b"42", b"43"))]), SignatureFailed),
        (LOG.note(b"a note\n"), CheckpointError),
    ],
)
def test_each_step_refuses_in_its_own_way(data: bytes, kind: type[LogError]) -> None:
    with pytest.raises(kind):
        read_checkpoint(data, LOG.key, check)
