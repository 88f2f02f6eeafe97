"""The tag files of a bag: one way to write them, no other to read them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from coldproof.exchange.bundle.errors import BadTag, ExportError
from coldproof.exchange.bundle.layout import Top
from coldproof.exchange.bundle.tags import (
    BAGIT_TEXT,
    Cover,
    oxum,
    read_bagit,
    read_info,
    read_manifest,
    size_text,
    write_info,
    write_manifest,
)

TOP = Top("dc-1", 7, extract=False)
A, B = "a" * 64, "b" * 64
INFO = write_info(TOP, Cover(), "coldproof 0 x", {"data/a": 5, "data/b": 7})


def refused(data: bytes) -> str:
    """Return what is said of a bag-info.txt that is not taken."""
    with pytest.raises(BadTag) as caught:
        read_info(data)
    return str(caught.value)


def test_bag_info_is_written_and_read() -> None:
    cover = Cover(source_organization="Örsted Props", contact_email="a@b.example")
    data = write_info(TOP, cover, "coldproof 0 x", {"data/a": 5, "data/b": 7})
    assert data.decode() == (
        "Source-Organization: Örsted Props\n"
        "Contact-Email: a@b.example\n"
        "External-Description: The whole record of the production dc-1, 7 entries long\n"
        "External-Identifier: coldproof-dc-1-7\n"
        "Bag-Size: 12 bytes\n"
        "Payload-Oxum: 12.2\n"
        "Bag-Software-Agent: coldproof 0 x\n"
        "Coldproof-Bundle: whole/1\n"
    )
    found = read_info(data)
    assert found["Source-Organization"] == "Örsted Props"
    assert found["Payload-Oxum"] == "12.2"
    extract = write_info(TOP._replace(extract=True), Cover(), "x", {})
    assert read_info(extract)["Coldproof-Bundle"] == "extract/1"
    assert b"Some entries of the production dc-1, 7 entries long\n" in extract


@pytest.mark.parametrize(
    "value", ["two\nlines", " space", "space ", "a\tb", "a\x85b", "a\u2028b", "a\u202eb"]
)
def test_a_cover_is_one_line_of_plain_text(value: str) -> None:
    with pytest.raises(ExportError) as caught:
        Cover(contact_name=value).lines()
    says = f"bag-info.txt: found {value!a}; one line of plain text was expected"
    assert str(caught.value) == says


@pytest.mark.parametrize(
    ("data", "says"),
    [
        (INFO + b"\xff: x\n", "found bytes that are no UTF-8; UTF-8"),
        (INFO[:-1], "found 'Coldproof-Bundle: whole/1'; `Label: value`"),
        (INFO + b"\n", "found ''; `Label: value`"),
        (INFO + b" continued\n", "found ' continued'; `Label: value`"),
        (INFO + b"Contact-Name:\n", "found 'Contact-Name:'; `Label: value`"),
        (INFO + b"Contact-Name: a\rb\n", "found 'Contact-Name: a\\rb'; `Label: value`"),
        ("Contact-Name: a\u202eb\n".encode() + INFO, "found 'Contact-Name: a\\u202eb'; `Label"),
        (INFO.replace(b"Bag-Size: 12 bytes\n", b""), "found no Bag-Size; one"),
        (INFO.replace(b"whole/1", b"whole/2"), "found Coldproof-Bundle 'whole/2'; whole/1 or"),
    ],
)
def test_another_bag_info_is_refused(data: bytes, says: str) -> None:
    assert refused(data).startswith(f"bag-info.txt: {says}")


def test_labels_stand_once_and_are_ours() -> None:
    again, other = b"Bag-Size: 12 bytes\n", b"Fetched-From: elsewhere\n"
    assert "found Bag-Size, a second time; of Bag-Group-Identifier, " in refused(INFO + again)
    assert "found Fetched-From, a label of another's; of " in refused(INFO + other)


def test_bagit_is_bagit_1_0() -> None:
    read_bagit(BAGIT_TEXT)
    for data in (b"", BAGIT_TEXT.replace(b"1.0", b"0.97"), BAGIT_TEXT + b"\n"):
        with pytest.raises(BadTag) as caught:
            read_bagit(data)
        assert str(caught.value).startswith("bagit.txt: found '")
        assert str(caught.value).endswith(" was expected")


def test_a_manifest_is_sorted_by_path() -> None:
    data = write_manifest({"data/b": B, "data/a": A})
    assert data == f"{A}  data/a\n{B}  data/b\n".encode()
    assert read_manifest("m", data) == {"data/a": A, "data/b": B}
    assert read_manifest("m", b"") == {}


@pytest.mark.parametrize(
    ("data", "says"),
    [
        ("\u00e9", "found bytes that are no ASCII; ASCII"),
        (f"{A}  data/a", f"found '{A}  data/a'; a SHA-256 digest, two spaces and a path"),
        (f"{A} data/a\n", "two spaces and a path"),
        (f"{A}  *data/a\n", "two spaces and a path"),
        (f"{A.upper()}  data/a\n", "two spaces and a path"),
        (f"{A[1:]}  data/a\n", "two spaces and a path"),
        (f"{A}  data/a%0A\n", "two spaces and a path"),
        (f"{A}  data/b\n{A}  data/a\n", "found data/a after data/b; paths in order, each once"),
        (f"{A}  data/a\n{B}  data/a\n", "found data/a after data/a; paths in order, each once"),
    ],
)
def test_another_manifest_is_refused(data: str, says: str) -> None:
    with pytest.raises(BadTag) as caught:
        read_manifest("m.txt", data.encode())
    assert str(caught.value).startswith("m.txt: found ")
    assert str(caught.value).endswith(f"{says} was expected")


@given(st.dictionaries(st.from_regex(r"[a-z0-9./_-]+", fullmatch=True), st.just(A)))
def test_manifests_come_back_as_they_were(digests: dict[str, str]) -> None:
    assert read_manifest("m", write_manifest(digests)) == digests


@given(st.binary(max_size=300))
def test_any_bytes_are_read_or_refused_in_one_way(data: bytes) -> None:
    for read in (read_info, read_bagit, lambda told: read_manifest("m", told)):
        try:
            read(data)
        except BadTag:
            continue


@pytest.mark.parametrize(
    ("size", "text"),
    [
        (0, "0 bytes"),
        (999, "999 bytes"),
        (1000, "1 KB"),
        (1_999_999, "1 MB"),
        (5 * 10**15, "5000000 GB"),
    ],
)
def test_sizes_are_told_rounded_down(size: int, text: str) -> None:
    assert size_text(size) == text


def test_oxum_counts_bytes_and_files() -> None:
    assert oxum([]) == "0.0"
    assert oxum([5, 0, 7]) == "12.3"
