"""Names of files and folders in a bundle."""

from __future__ import annotations

import pytest

from coldproof.exchange.bundle.errors import ExportError
from coldproof.exchange.bundle.layout import Top, is_known, number_of, read_top, top_name

HEX = "0123456789abcdef" * 4


@pytest.mark.parametrize(
    ("top", "name"),
    [
        (Top("dc-1", 7, extract=False), "coldproof-dc-1-7"),
        (Top("dc-1", 0, extract=True), "coldproof-dc-1-0-extract"),
        (Top("x-12-extract", 3, extract=True), "coldproof-x-12-extract-3-extract"),
        (Top("a" * 32, 2**62, extract=False), f"coldproof-{'a' * 32}-{2**62}"),
    ],
)
def test_the_one_folder_is_named_and_read(top: Top, name: str) -> None:
    assert top_name(top) == name
    assert read_top(name) == top


@pytest.mark.parametrize(
    "name",
    [
        "",
        "coldproof",
        "coldproof-dc",
        "coldproof--7",
        "coldproof-dc-07",
        "coldproof-dc-+7",
        "coldproof-dc-\u0667",
        "coldproof-dc-7-extracts",
        "coldproof-dc-7 ",
        "coldproof-dc-7\n",
        "Coldproof-dc-7",
        f"coldproof-{'a' * 33}-7",
    ],
)
def test_other_folders_are_none(name: str) -> None:
    assert read_top(name) is None


@pytest.mark.parametrize("production", ["", "a/b", "..", "a" * 33, "a b", "ä"])
def test_no_folder_is_named_for_a_production_that_is_no_name(production: str) -> None:
    with pytest.raises(ExportError) as caught:
        top_name(Top(production, 1, extract=False))
    assert str(caught.value).startswith("the bundle: found a production named ")
    assert str(caught.value).endswith(
        "; 1 to 32 letters, digits, '.' or '-', beginning with a letter or digit was expected"
    )


@pytest.mark.parametrize(
    ("path", "whole", "extract"),
    [
        ("data/README.txt", True, True),
        ("data/policy.txt", True, True),
        ("data/certificate-902.html", True, True),
        ("data/log/checkpoint", True, False),
        ("data/log/checkpoints/12", True, False),
        ("data/log/checkpoints/012", False, False),
        ("data/log/checkpoints/", False, False),
        ("data/log/checkpoints/12.txt", False, False),
        ("data/log/tile/0/000", False, False),
        ("data/log/other", False, False),
        ("data/timestamps/12.tsr", True, True),
        ("data/timestamps/12", False, False),
        (f"data/blobs/{HEX}", True, True),
        (f"data/blobs/{HEX[1:]}", False, False),
        (f"data/blobs/{HEX.upper()}", False, False),
        ("data/views/custody.csv", True, False),
        ("data/views/acts.csv", False, True),
        ("data/views/other.csv", False, False),
        ("data/checkpoint", False, True),
        ("data/entries/0.note", False, True),
        ("data/entries/0.txt", False, False),
        ("data/proofs/0.tlog-proof", False, True),
        ("data/left-out.txt", False, True),
        ("data/photo.jpg", False, False),
        ("data/", False, False),
        ("", False, False),
    ],
)
def test_only_files_with_a_place_are_known(path: str, whole: bool, extract: bool) -> None:
    assert is_known(path, extract=False) is whole
    assert is_known(path, extract=True) is extract


def test_numbers_in_names() -> None:
    assert number_of("data/log/checkpoints/12") == 12
    assert number_of("data/entries/0.note") == 0
    assert number_of("data/proofs/7.tlog-proof") == 7
