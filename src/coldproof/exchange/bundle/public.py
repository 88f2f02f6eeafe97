"""public.html of an extract for everybody: its entries, what was disclosed, what was left out.

It is made from the entries and values in the extract alone, so that whoever verifies it makes it
again and compares.
"""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.desk.floor.tongue import recorded
from coldproof.desk.history.frame import About, header, moment, page, text
from coldproof.desk.history.zone import Zone
from coldproof.desk.roster import origin_of, raw_key
from coldproof.desk.voice.committed import committed_text
from coldproof.desk.voice.letters import readable
from coldproof.desk.wording import QUIET, body_text, given
from coldproof.exchange.bundle.disclosing import Disclosures, Opened
from coldproof.exchange.bundle.layout import BLOBS
from coldproof.exchange.bundle.letters import LetterFacts, Value
from coldproof.exchange.bundle.mentions import committed
from coldproof.exchange.bundle.sparse import Row, Sparse
from coldproof.exchange.bundle.telling_voices import letter_told
from coldproof.exchange.bundle.texts import Facts
from coldproof.log.note import Check

NOTES = (
    "These are some entries of a record, chosen by whoever made this page. Each is in the folder"
    " `data/entries` as it was signed, with the proof that it stands in the record. The page itself"
    " is no evidence: `coldproof verify` checks the entries and makes the page again.",
    "What was not disclosed to everybody is left out, and stands here by its digest. That nothing"
    " else in the record bears on these entries cannot be seen from them.",
)
COLUMNS = ("Entry", "Recorded after", "By", "What", "Values")


def public_page(
    facts: Facts,
    sparse: Sparse,
    letters: tuple[LetterFacts, ...],
    value: Value,
    check: Check,
    zone: Zone | None,
) -> bytes:
    """Return the page for these entries; `value` gives what of their values is in the extract."""
    about = About(
        facts.top.production,
        origin_of(facts.top.production),
        facts.top.size,
        facts.root,
        "whoever made this extract",
        zone,
    )
    named: dict[str, Row] = {}
    for row in sparse.rows:
        for digest in committed(row.act.body):
            named.setdefault(digest, row)
    shown = {digest: found for digest in named if (found := value(digest)) is not None}
    title = f"{facts.entries} of the {facts.top.size} entries of {facts.top.production}"
    parts = (
        header(title, about, NOTES),
        "<main>\n",
        *table(sparse.rows, shown, about),
        *told_letters(letters),
        *disclosed(opened_in(sparse, shown, check), named, shown, letters),
        *left_out([digest for digest in named if digest not in shown]),
        "</main>\n",
    )
    return page(title, parts).encode("utf-8")


def table(rows: list[Row], shown: dict[str, bytes], about: About) -> Iterator[str]:
    """Yield the entries."""
    yield '<h2>Entries</h2>\n<div class="wide" role="region" aria-label="Entries" tabindex="0">\n'
    yield "<table>\n<thead><tr>"
    yield from (f'<th scope="col">{name}</th>' for name in COLUMNS)
    yield "</tr></thead>\n<tbody>\n"
    for row in rows:
        body = row.act.body
        cells = [
            f'<a href="#v-{text(one)}">disclosed</a>' if one in shown else "left out"
            for one in committed(body)
        ]
        when = moment(row.after_us, about) if row.after_us else ""
        by = "not said here" if type(body).__name__ in QUIET else row.act.by
        yield (
            f'<tr id="p{row.position}"><th scope="row">{row.position}</th><td>{when}</td>'
            f"<td>{text(by)}</td><td>{text(recorded(body_text(body, given(body))))}</td>"
            f"<td>{', '.join(cells)}</td></tr>\n"
        )
    yield "</tbody>\n</table>\n</div>\n"


def told_letters(letters: tuple[LetterFacts, ...]) -> Iterator[str]:
    """Yield what is told of each letter."""
    for one in letters:
        lines = [line.text for line in letter_told(one, extract=True) if line.text]
        yield f"<h2>{text(lines[0])}</h2>\n<ul>\n"
        yield from (f"<li>{text(line)}</li>\n" for line in lines[1:])
        yield "</ul>\n"


def opened_in(sparse: Sparse, shown: dict[str, bytes], check: Check) -> dict[str, Opened]:
    """Return which entry here discloses each value, as far as these entries show whose it is."""
    data = {raw_key(digest).hex(): value for digest, value in shown.items()}
    found = Disclosures(check, data.get)
    found.roster = sparse.roster
    for entry in sparse.entries:
        found.add(entry)
    return found.to_all()


def disclosed(
    opened: dict[str, Opened],
    named: dict[str, Row],
    shown: dict[str, bytes],
    letters: tuple[LetterFacts, ...],
) -> Iterator[str]:
    """Yield what was disclosed, by whom, and what it says."""
    yield "<h2>What was disclosed</h2>\n" + ("" if shown else "<p>Nothing.</p>\n")
    for digest, data in shown.items():
        yield f'<h3 id="v-{text(digest)}">Of entry {named[digest].position}</h3>\n'
        name = raw_key(digest).hex()
        yield f"<p>{text(by_whom(opened.get(digest)))} Its SHA-256 is {text(name)}.</p>\n"
        said = words_of(data, frozen=any(one.text == digest for one in letters))
        if said is None:
            yield f"<p>{len(data)} bytes, in the file {text(BLOBS + name)}.</p>\n"
        else:
            yield f"<blockquote>{text(said)}</blockquote>\n"


def by_whom(opened: Opened | None) -> str:
    """Return by whose word a value is here: of those that count, the one that opened it first."""
    if opened is None:
        return (
            "Put here by whoever made this extract: no entry here shows that whose it is discloses"
            " it."
        )
    since = "" if opened.from_day is None else f", from {opened.from_day} on"
    return f"Disclosed to everybody by {opened.by}, entry {opened.position}{since}."


def words_of(data: bytes, *, frozen: bool = False) -> str | None:
    """Return a value's words: of a committed text without its salt; none of what is no text.

    A letter's text that was `frozen` is shown as it is, whatever it looks like.
    """
    try:
        data.decode("utf-8")
    except UnicodeDecodeError:
        return None
    inner = None if frozen else committed_text(data, exact=True)
    return readable(data) if inner is None else inner


def left_out(digests: list[str]) -> Iterator[str]:
    """Yield the digests of values that are not here."""
    yield "<h2>What was left out</h2>\n"
    if not digests:
        yield "<p>No value that an entry here commits to.</p>\n"
        return
    yield "<ul>\n"
    yield from (f"<li>{text(raw_key(one).hex())}</li>\n" for one in digests)
    yield "</ul>\n"
