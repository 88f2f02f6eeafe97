"""The texts in a bundle for whoever opens it: what it is, how to check it, what it cannot show.

Each is made of facts that the verifier has too, so it can make them again and compare.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from typing import NamedTuple

from coldproof.desk.history.columns import CLEARANCE, CUSTODY, ROUNDS
from coldproof.exchange.bundle.layout import Top, top_name

WIDTH = 78
COLUMN, COLUMN_WIDTH = 19, 88

NO_VERDICTS = (
    "VERDICTS CANNOT BE RECOMPUTED FROM THIS EXTRACT: it holds {entries} of {size} entries, and"
    " what a rule says of an act depends on every entry before it."
)
CHECK = """
How to check it
---------------

    coldproof verify BUNDLE --log LOGKEY

or, on any Python from 3.11 on, with nothing installed and no network:

    python -I -S verify.pyz BUNDLE --log LOGKEY

BUNDLE is the zip as it was given to you, whatever its name, or the folder {name}
that it unpacks to, with nothing added to it.
LOGKEY is the public key of the log, and must come to you in another way than with
this bundle: from a page printed on that set, from a steward, from an insurer, from
anybody's receipt. The bundle itself says that it is

    {vkey}

which proves nothing by itself: whoever makes a false bundle writes a false key into it.
Without a key from elsewhere the verifier says "consistent with itself, origin not
proven" and ends with exit code 3. It ends with 0 when all is proved, with 1 when
anything is wrong, and names it. It ends with 6 when the entries are proved and pages,
tables or texts here are not what it makes of them, since another version of it made
them: read the entries, or run the verifier of the version that bag-info.txt names. It
ends with 7 when a log witness had a head, here beside, that the log signed and that this
record does not go on from: the log told two stories.
"""
WHOLE_MAP = """
What is where
-------------

data/log/               the log as files, for any program that reads C2SP tlog-tiles
data/log/checkpoint     its signed head, with the signatures of log witnesses, if any
data/log/checkpoints/   heads that the log signed, by their number of entries: the last,
                        and of those before it what came along
data/log/tile/entries/  the entries: signed notes, each after its length in two bytes
data/log/tile/          the hashes of the tree over them (RFC 6962, SHA-256)
data/timestamps/        RFC 3161 time-stamps of heads, if any
data/alarms/            what log witnesses said against this log, if any, as it was kept
data/policy.txt         which log witnesses the production asked, if any
data/seal.txt           the clerk's word for the seal on finished letters, if any
data/zone.txt           which time of the place stands beside UTC in pages, if any
data/scenes.txt         numbers of scenes now, where a draft did not come along, if any
data/blobs/             values kept outside of the log, by their SHA-256, if any
data/views/             tables and pages computed from the entries; no evidence by themselves
data/certificate-902.*  a template of a certificate, to be filled in by a person
"""
EXTRACT_MAP = """
What is where
-------------

data/entries/N.note         entry N of the log: a signed note, readable as it stands
data/proofs/N.tlog-proof    the proof that entry N is in the log (C2SP tlog-proof)
data/checkpoint             the signed head under which all of them are proved
data/left-out.txt           what was asked for, what is here and why, what was left out
data/timestamps/            an RFC 3161 time-stamp of that head, if any
data/policy.txt             which log witnesses the production asked, if any
data/seal.txt               the clerk's word for the seal on finished letters, if any
data/zone.txt               which time of the place stands beside UTC in pages, if any
data/blobs/                 values kept outside of the log, by their SHA-256, if any
data/views/acts.csv         the entries as a table, as told; no evidence by itself
data/public.html            the entries and what was disclosed, in one made for everybody
data/certificate-902.*      a template of a certificate, to be filled in by a person
"""
TABLES = """
How to read the tables
----------------------

A cell that begins with = + - @, a tab or a line break has an apostrophe before it, so
that no spreadsheet runs it as a formula: '-ZQ0 stands for -ZQ0. Take one off before you
join act ids or digests; no id or digest begins with one of its own. Times are UTC.
Several values in one cell stand apart by "; ", and each that begins so has one too. A
code after the words of a weapon or a round, such as (W8) or (R3), is its class as the
entries have it.

Pages have the time of the place under UTC where data/zone.txt is: entry 0 names the zone,
and whoever made this bundle looked up by how much it was off. What was recorded is UTC.
"""
CHAIN = """
data/views/chain.csv goes from a line of the script to what came of it: scene by scene,
link by link, and each link in the order in which it was recorded. An act is once in
each scene that it belongs to.

    scene         the scene's number as the act, or the setup it is of, has it: the one it
                  had then
    scene_now     the number that the same scene has in the last draft; that may have given
                  the old one to another scene. Then is: in the draft that who planned the
                  scene had seen; of a line, that in which it was looked at. To have all
                  of a scene that was renumbered, take the rows of the same number here
    scene_now_how same number, renumbered, or not in the script;
                  same number, not compared: nobody has the draft of then, and no draft
                  since says that it changed the scene, so the number was taken as it was,
                  and it may be another scene's now;
                  not known: nobody has a draft that may tell; draft not here:
                  nobody has the last one; (as told): a draft did not come along, and it
                  is the word of whoever made this bundle; empty: no draft was filed
    why_here      why the act is in this scene's chain
    verdict       what the rules in force said of the act before it was done: a refused
                  one was recorded all the same; refused_by and undecided name the rules
    script_line   a line's number in the draft that it was looked at in
    line_digest   the digest of trigger, scene and words of that line
    draft         that draft, or the one that was filed; then when it was filed, and
                  draft_digest, the record's digest of its text (SHA-256 in base64url;
                  data/blobs/ has the same in hexadecimal, where the text came along)
    incidents     the positions of the incidents that the act opens or answers

To go back from an incident, take the scenes of the rows that name it, and read upward.
"""
CANNOT = """
What it cannot show
-------------------

That what people told is true; that all that happened was told; who held a device when
it signed; anything about law. data/views/gaps.html lists what the record can be seen
not to hold. Coldproof says what was checked and what is missing. It never replaces
looking into the chamber.
"""
EXTRACT_CANNOT = """
What it cannot show
-------------------

That nothing else in the log bears on these acts; what was so on the set at any moment;
what any rule says; that a key was not enrolled in vain, or revoked by then, because of
an entry that was left out; and, as in the whole record, that what people told is true.
The whole record shows all but the last. Ask for it.
"""
PYZ_TEXT = """About verify.pyz beside this file

A verifier that came with a bundle proves nothing about the bundle: whoever changed the
one could have changed the other. It is here so that nobody needs to search for it.
Before you rely on it, make the file anew. Get the source of Coldproof from somewhere
else than this bundle, in the version that bag-info.txt names, and in its folder src run

    python -m coldproof verify --pyz mine.pyz

The same source gives the same bytes on any machine. That prints the SHA-256 of what it
made. The one of this copy was

    {digest}

when the bundle was written. That line, too, came with the bundle. Compute it yourself:

    python -c "import hashlib; print(hashlib.sha256(open('verify.pyz','rb').read()).hexdigest())"

If the two differ, that is another version, or somebody changed one of them: check the
bundle with the one that you made. Where whoever released that version published the
SHA-256, compare with that too; this text does not know of any.

A verifier of another version than the one that bag-info.txt names may say "VERIFIED,
BUT ITS PAGES, TABLES AND TEXTS WERE NOT", and then ends with exit code 6: the entries
are proved, and it could not tell whether pages, tables and texts here were made of
them. Read the entries, or run the verifier of the version that bag-info.txt names, which
you made as above. It ends with 0, or with 1 where one of them was changed.
"""


class Facts(NamedTuple):
    """What the texts speak of: the bundle's name, the log's root in hexadecimal and its vkey."""

    top: Top
    entries: int  # in the bundle
    root: str
    vkey: str


def paragraph(words: str) -> str:
    """Return a paragraph of lines that fit a page; long words are not broken."""
    lines = textwrap.wrap(words, WIDTH, break_long_words=False, break_on_hyphens=False)
    return "\n".join(lines) + "\n"


def columns_told() -> Iterator[str]:
    """Yield what each column of custody, clearance and rounds holds, table by table."""
    for name, about, columns in (
        (
            "custody",
            "a row for each weapon that went from one hand, sight or lock to another",
            CUSTODY,
        ),
        (
            "clearance",
            "a row for each showing of a check, from when it stood to its end",
            CLEARANCE,
        ),
        ("rounds", "a row for what one act did to the books of one lot", ROUNDS),
    ):
        yield f"\ndata/views/{name}.csv has {about}.\n\n"
        for column, text in columns.items():
            begin, indent = f"    {column:<{COLUMN}}", " " * (COLUMN + 4)
            yield (
                textwrap.fill(text, COLUMN_WIDTH, initial_indent=begin, subsequent_indent=indent)
                + "\n"
            )


def readme(facts: Facts) -> bytes:
    """Return README.txt; that of an extract says in its first line what it cannot be used for."""
    production, size, extract = facts.top
    parts = []
    if extract:
        parts.append(NO_VERDICTS.format(entries=facts.entries, size=size) + "\n\n")
        about = (
            f"These are {facts.entries} entries out of the record of the production {production},"
            f" each with a proof that it stands in that record, which was {size} entries long."
        )
    else:
        about = (
            f"This is the whole record of the production {production}, {size} entries long: every"
            " act that was signed and recorded, in the order in which it came. From it anybody can"
            " compute again what was so at any moment and what the rules in force said of each act."
        )
    parts += [
        paragraph(about),
        f"\nRoot of the log at {size} entries: {facts.root}\n",
        CHECK.format(name=top_name(facts.top), vkey=facts.vkey),
        EXTRACT_MAP if extract else WHOLE_MAP,
        TABLES if extract else TABLES + "".join(columns_told()) + CHAIN,
        EXTRACT_CANNOT if extract else CANNOT,
    ]
    return "".join(parts).encode("ascii")


def pyz_text(digest: str) -> bytes:
    """Return the text beside a copy of the verifier, whose SHA-256 this is, in hexadecimal."""
    return PYZ_TEXT.format(digest=digest).encode("ascii")


def left_out_head(facts: Facts) -> str:
    """Return the first line of left-out.txt, which is held against what is there."""
    production, size, _ = facts.top
    return (
        f"{facts.entries} of the {size} entries of the record of {production} are here;"
        f" {size - facts.entries} were left out.\n"
    )
