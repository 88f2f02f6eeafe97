"""A zip that was cut anywhere is told as not whole; what is none, or more than one, is not."""

from __future__ import annotations

import pytest

from coldproof.exchange.bundle.errors import BundleError, NotWhole, shown
from tests.unit.exchange.bundle.test_zip_directory import ANY, NOTHING, ONE, TWO, read
from tests.zips import Odd, Part, zip_of

A_ZIP = "a zip was expected"


@pytest.mark.parametrize("zip_64", [False, True])
def test_a_zip_that_was_cut_anywhere_is_said_to_be_not_whole(zip_64: bool) -> None:
    """A zip among its members ends inside it, and says nothing of the end of the whole."""
    inner = Part("bag/verify.pyz", zip_of(ONE))
    whole = zip_of(inner, TWO, odd=Odd(zip_64=zip_64))
    ends_inner = whole.index(b"PK\5\6") + 22
    for length in range(4, len(whole)):
        if length == ends_inner:
            continue  # ends as a zip does, and is refused as one with something before it
        with pytest.raises(NotWhole) as caught:
            read(whole[:length])
        assert str(caught.value) == (
            f"{ANY}: found the beginning of a zip without its end; all of it was expected"
        )


def test_what_is_no_zip_and_what_has_more_than_a_zip_are_not_called_cut() -> None:
    whole = zip_of(ONE, TWO)
    for data, says in (
        (b"", f"found 0 bytes; {A_ZIP}"),
        (b"PK", f"found 2 bytes; {A_ZIP}"),
        (b"%PDF" * 9, f"found a file that begins {shown(b'%PDF')}; {A_ZIP}"),
        (whole + b"x", f"found bytes after the end of the zip, or a comment; {NOTHING}"),
        (b"x" + whole[:50], f"found a file that begins {shown(b'xPK' + bytes((3,)))}; {A_ZIP}"),
    ):
        with pytest.raises(BundleError) as caught:
            read(data)
        assert not isinstance(caught.value, NotWhole)
        assert str(caught.value) == f"{ANY}: {says}"
