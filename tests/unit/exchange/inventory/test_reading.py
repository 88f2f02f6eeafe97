"""A file of comma-separated values: what is read, and what is refused before a row is looked at."""

from __future__ import annotations

import pytest

from coldproof.desk.inventory.rows import Line
from coldproof.exchange.inventory.errors import ListError
from coldproof.exchange.inventory.reading import MOST_BYTES, read_list

TEXT = 'Manufacturer,Model\r\nColt,"1873, short"\r\n\r\nUberti,"a\r\nb"\r\n'


@pytest.mark.parametrize(
    "data",
    [
        TEXT.encode(),
        TEXT.encode("utf-8-sig"),
        TEXT.encode("utf-16"),
        TEXT.replace("\r\n", "\n").encode(),
        TEXT.replace(",", ";").replace("1873;", "1873,").encode(),
    ],
    ids=["UTF-8", "its mark", "UTF-16", "line feeds", "semicolons"],
)
def test_what_is_read(data: bytes) -> None:
    found = read_list(data)
    assert found.head == ("Manufacturer", "Model")
    assert found.lines[0] == Line(2, ("Colt", "1873, short"))
    assert found.lines[1].number == 4
    assert found.notes == ()


def test_a_tab_between_cells_and_a_list_as_plain_values() -> None:
    found = read_list(b"A\tB\n1\t2\n")
    assert found.plain() == {"head": ["A", "B"], "lines": [[2, ["1", "2"]]], "notes": []}


def test_other_bytes_are_read_as_windows_wrote_them_and_it_says_so() -> None:
    found = read_list("Model\nCañon\n".encode("cp1252"))
    assert found.lines[0].cells == ("Cañon",)
    assert found.notes == ("Not UTF-8: read as Windows-1252. Look at every letter with an accent.",)


def no(found: str, want: str) -> str:
    return f"the list refused: found {found}; {want} would do"


@pytest.mark.parametrize(
    ("data", "message"),
    [
        (b"", no("no head", "a first line with the names of the columns")),
        (b"\n\n", no("no head", "a first line with the names of the columns")),
        (b",,\n1,2,3\n", no("no head", "a first line with the names of the columns")),
        (b"A,B\n", no("a head and no row", "rows under the head")),
        (b"A,B\n,\n , \n", no("a head and no row", "rows under the head")),
        (b"A,A\n1,2\n", no("two columns 'A'", "each name once")),
        (b"A\n\x00\n", no("the control character '\\x00'", "text")),
        (b"A\n\x1b[1m\n", no("the control character '\\x1b'", "text")),
        (b"A\n\x7f\n", no("the control character '\\x7f'", "text")),
        (b"PK\x03\x04", no("the control character '\\x03'", "text")),
        (b"\xef\xbb\xbf\xff", no("bytes that are no utf-8-sig", "a file saved as UTF-8")),
        (b"\xff\xfea", no("bytes that are no utf-16", "a file saved as UTF-8")),
        (b"A\n\x81\n", no("bytes of no encoding known here", "a file saved as UTF-8")),
        (b"A\n" + b"x" * 2001, no("a cell of 2001 characters in line 2", "at most 2000")),
        (b"x" * (MOST_BYTES + 1), no(f"{MOST_BYTES + 1} bytes", f"at most {MOST_BYTES}")),
        (b",".join(b"c%d" % n for n in range(201)), no("201 columns", "at most 200")),
        (b"A\n" + b"1\n" * 1001, no("more rows than are taken at once", "at most 250")),
        (
            b'A\n"open',
            no("line 2: unexpected end of data", "comma-separated values"),
        ),
    ],
)
def test_what_is_no_list(data: bytes, message: str) -> None:
    with pytest.raises(ListError) as refused:
        read_list(data)
    assert str(refused.value) == message
