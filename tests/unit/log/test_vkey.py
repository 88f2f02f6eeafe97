"""Keys by name: ids, verifier keys, and every refusal in a whole sentence."""

from __future__ import annotations

import base64

import pytest

from coldproof.log.errors import NoteError
from coldproof.log.note import COSIGNATURE, ED25519, Key, key_id, read_vkey, write_vkey
from coldproof.log.vkey import NAME_SHAPE

# The example of C2SP signed-note, and the key of the tests of golang.org/x/mod/sumdb/note.
EXAMPLE = "example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k"
NEUMANN = "PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW"
TESSERA = (
    "example.com/log/testdata+33d7b496+AeHTu4Q3hEIMHNqc6fASMsq3rKNx280NI+oO5xCFkkSx"  # its test log
)
PUBLIC = bytes(range(32))
SPACES = (
    "\t\n\x0b\x0c\r \x85\xa0\u1680\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009"
    "\u200a\u2028\u2029\u202f\u205f\u3000"
)


def refusal(text: str) -> str:
    with pytest.raises(NoteError) as error:
        read_vkey(text)
    return str(error.value)


@pytest.mark.parametrize("text", [EXAMPLE, NEUMANN, TESSERA])
def test_keys_of_others_are_read_and_written_back(text: str) -> None:
    key = read_vkey(text)
    assert key.kind == ED25519
    assert len(key.public) == 32
    assert write_vkey(key) == text
    assert key.id.hex() == text.split("+")[1]


@pytest.mark.parametrize("kind", [ED25519, COSIGNATURE])
@pytest.mark.parametrize("name", ["a", "demo-1/armorer@tablet-1", "caf\u00e9", "\U0001f600", "=/"])
def test_a_key_is_read_as_written(name: str, kind: int) -> None:
    key = Key(name, kind, PUBLIC)
    assert read_vkey(write_vkey(key)) == key


def test_the_id_depends_on_name_kind_and_key() -> None:
    ids = [
        key_id("a", 1, PUBLIC),
        key_id("b", 1, PUBLIC),
        key_id("a", 4, PUBLIC),
        key_id("a", 1, bytes(32)),
    ]
    assert len(set(ids)) == 4
    assert [len(each) for each in ids] == [4] * 4


@pytest.mark.parametrize("text", [f"{EXAMPLE}\r\n", f"{EXAMPLE} ", f" {EXAMPLE}", f"{EXAMPLE}\n"])
def test_a_key_with_something_beside_it_is_refused_as_that(text: str) -> None:
    assert refusal(text) == (
        "verifier key refused: found space or the end of a line beside it; the key alone, as"
        " `coldproof key` prints it, would do"
    )


def test_a_mark_before_a_key_is_named_and_one_in_its_name_is_read() -> None:
    assert refusal(f"\ufeff{EXAMPLE}") == (
        "verifier key refused: found a mark (BOM) before it; the key alone, as `coldproof key`"
        " prints it, would do"
    )
    key = Key("\ufeffa", ED25519, PUBLIC)
    assert read_vkey(write_vkey(key)) == key


@pytest.mark.parametrize("text", ["", "a", "a+b", "+", EXAMPLE.replace("+", " ")])
def test_what_has_no_three_parts_is_refused(text: str) -> None:
    want = "name+id+key, as `coldproof key` prints it"
    found = repr(text) if len(text) < 50 else repr(text)[:57] + "..."
    assert refusal(text) == f"verifier key refused: found {found}; {want} would do"


@pytest.mark.parametrize(
    "written", ["", "530D903A", "530d903", "530d903a0", " 530d903", "0x530d90", "530d903g"]
)
def test_an_id_in_another_spelling_is_refused(written: str) -> None:
    said = f"key id refused: found {written!r}; 8 hexadecimal digits in lower case would do"
    assert refusal(EXAMPLE.replace("530d903a", written)) == said


@pytest.mark.parametrize("written", ["530d903b", "00000000", "a309d530"])
def test_an_id_of_another_key_is_refused(written: str) -> None:
    said = f"key id refused: found {written}; its true id 530d903a would do"
    assert refusal(EXAMPLE.replace("530d903a", written)) == said


def test_an_id_of_another_name_is_refused() -> None:
    said = "key id refused: found 530d903a; its true id c6fb2e3e would do"
    assert refusal(EXAMPLE.replace("foo", "bar")) == said


@pytest.mark.parametrize("material", ["", "AAA", "A", EXAMPLE[-44:] + "=", "\u00e9", "AekyeR=="])
def test_junk_for_a_key_is_refused(material: str) -> None:
    text = "example.com/foo+530d903a+" + material
    found = ascii(material) if len(material) < 50 else ascii(material)[:57] + "..."
    want = "canonical base64 of kind and public key"
    assert refusal(text) == f"verifier key refused: found {found}; {want} would do"


@pytest.mark.parametrize("kind", [0, 2, 3, 5, 6, 250, 255])
def test_another_kind_is_refused(kind: int) -> None:
    material = base64.b64encode(bytes([kind]) + PUBLIC).decode()
    text = f"a+{key_id('a', kind, PUBLIC).hex()}+{material}"
    want = "kind 1 (Ed25519) or 4 (cosignature/v1)"
    said = f"verifier key refused: found kind {kind}; {want} would do"
    assert refusal(text) == said
    with pytest.raises(NoteError) as error:
        write_vkey(Key("a", kind, PUBLIC))
    assert str(error.value) == said


@pytest.mark.parametrize("size", [0, 31, 33, 64])
def test_a_public_key_of_another_length_is_refused(size: int) -> None:
    key = Key("a", ED25519, bytes(size))
    text = f"a+{key.id.hex()}+{base64.b64encode(b'%c' % 1 + key.public).decode()}"
    said = f"verifier key refused: found a public key of {size} bytes; one of 32 bytes would do"
    assert refusal(text) == said
    with pytest.raises(NoteError) as error:
        write_vkey(key)
    assert str(error.value) == said


@pytest.mark.parametrize("space", [*SPACES, "\x00", "\x1b", "\x7f", "\x9f", "+", "\ud800"])
def test_a_name_that_no_note_can_carry_is_refused(space: str) -> None:
    name = f"a{space}b"
    said = f"key name refused: found {name!a}; {NAME_SHAPE} would do"
    for write in (lambda: write_vkey(Key(name, 1, PUBLIC)), lambda: key_id(name, 1, PUBLIC)):
        with pytest.raises(NoteError) as error:
            write()
        assert str(error.value) == said
    with pytest.raises(NoteError):
        read_vkey(f"{name}+530d903a+{EXAMPLE[-44:]}")


def test_an_empty_name_is_refused() -> None:
    said = f"key name refused: found ''; {NAME_SHAPE} would do"
    assert refusal("+530d903a+" + EXAMPLE[-44:]) == said


@pytest.mark.parametrize("name", ["\u200b", "\u180e", "\ufeff", "\u2060"])
def test_what_only_looks_like_a_space_is_none(name: str) -> None:
    assert read_vkey(write_vkey(Key(name, 1, PUBLIC))).name == name


def test_the_name_shape_is_told_in_words() -> None:
    assert NAME_SHAPE == "a name without spaces, '+' and control characters"
