"""A certificate template under US Federal Rules of Evidence 902(11), 902(13) and 902(14).

Facts about the log are filled in; who certifies, what they found and that they swear to it never
is.  It is a template and no legal advice: counsel decides whether and how it is used.
"""

from __future__ import annotations

import textwrap
from collections.abc import Iterator
from enum import StrEnum
from typing import NamedTuple

from coldproof.desk.history.frame import facts_list, page, text

WIDTH = 78
BLANK = 40
TITLE = "Certificate of an electronic record and of a copy of it: a template"


class Facts(NamedTuple):
    """What the software knows of the record that a certificate is about.

    `root` is the root hash of the first `size` entries, `log_key` the log's public key, both as
    text.  `cosigned` are the log witnesses who cosigned that checkpoint.  `manifest` is the SHA-256
    of the list of files that goes with the copy; empty while there is none.  `verify` is how to
    start the verifier.
    """

    production: str
    origin: str
    size: int
    root: str
    log_key: str
    software: str
    cosigned: tuple[str, ...] = ()
    manifest: str = ""
    verify: str = "the verifier that comes beside the bundle"


class Kind(StrEnum):
    """What a block of the certificate is."""

    HEADING = "heading"
    SAID = "said"
    STEP = "step"
    FACT = "fact"
    BLANK = "blank"


class Block(NamedTuple):
    """One block: its words, and for a fact its value."""

    kind: Kind
    words: str
    value: str = ""


WHAT_IT_IS = (
    "This is a template. It is not legal advice, it certifies nothing by itself, and no part of it"
    " was signed by the software that filled it in. Only facts about the log are filled in. Counsel"
    " decides whether it is used, for which of the rules named, and in which words.",
    "Whoever certifies strikes out every sentence that they cannot state from their own knowledge"
    " and training, and adds what is missing. A certificate that only asserts that the record is"
    " accurate, without describing how it is made, does not do what the rules ask for.",
)
SOURCES = (
    "Rules 902(11), 902(13) and 902(14), the latter two in force since 2017-12-01, and 803(6):"
    " evidence mark F in our list of rules, which here rests on notes about them (S150: a bar"
    " association, law firms and a vendor); the text of the rules themselves was not before us.",
    "28 U.S.C. 1746: named in the same notes; its wording below is from memory, mark M.",
    "Both are to be checked by counsel against the text in force.",
)
PROCESS = (
    "An act is a short text: what was done or said, by whom, on which device, when by the clock of"
    " that device, how many entries of the log the device had seen, and the digest of the act that"
    " the device had made before.",
    "The device signs the text with an Ed25519 key of its own. Which key speaks for which person is"
    " itself recorded by acts in the same log. An act that came in another way, on paper or by"
    " somebody else's device, says so in its own text.",
    "The server adds each signed text to the end of the log as it came. The software has no"
    " operation that changes, moves or removes an entry. A correction is a further entry.",
    "The server reads its clock and adds the reading as a signed entry of its own, at most about"
    " once a second, before it adds acts. The time shown for an act is what its device claimed,"
    " limited by the readings before and after; where it was limited, the timeline says so.",
    "Each entry is hashed with SHA-256 to a leaf of a tree, and pairs of hashes are hashed again up"
    " to a single one, the root, as RFC 6962 describes. The root over a number of entries is"
    " computed from all of them in their order: with one entry changed, left out, added or moved,"
    " the computation gives another root.",
    "The log's own Ed25519 key signs the number of entries and the root. This signed note is called"
    " a checkpoint. A log witness is another party's computer that signs a checkpoint only after it"
    " has checked that the one it signed before is a beginning of it.",
    "A value that may have to be erased, such as a name or a reason, is kept outside of the log;"
    " the entry holds a salted SHA-256 digest of it. Such a value can be compared with its digest"
    " for as long as it is kept.",
    "Tables and pages that come with the entries are computed from them by the software named"
    " above. They can be computed again from the entries alone and compared.",
    "The log does not show that what somebody recorded is true, nor that everything that happened"
    " was recorded. What it can be seen not to hold is listed on a page of its own.",
)
CHECKING = (
    "Get the log's public key in another way than with the copy, such as from a printed page of"
    " that time or from a log witness, and compare it with the key stated above.",
    "Compare the SHA-256 digest of each file of the copy with the list of files, and the digest of"
    " that list with the one stated above.",
    "Run {verify}, with the key from the first step. It reads every entry, checks every signature,"
    " computes the tree and compares its root with the signed checkpoint. It needs no network and"
    " no account.",
    "Write down what it printed, the date, and the machine that it ran on.",
)
NOTICE = (
    "For a certification under 902(11), and under 902(13) and 902(14), which refer to it: before"
    " the trial or hearing the party gives the other side reasonable written notice that it intends"
    " to offer the record, and makes record and certification available for inspection, so that"
    " there is a fair opportunity to challenge them. Counsel gives the notice and keeps proof of"
    " it.",
    "Such a certification goes to authenticity only. Whether what the record says is hearsay, and"
    " whether an exception such as 803(6) applies, its relevance, and every other objection remain"
    " for counsel and the court.",
)


def blocks(facts: Facts) -> Iterator[Block]:
    """Yield the certificate, block by block."""
    yield from section("What this page is", WHAT_IT_IS)
    yield from section("Where these rules were read", SOURCES)
    yield Block(Kind.HEADING, "1. Who certifies")
    for name in ("Name", "Title or position", "Employer", "Training and experience with this log"):
        yield Block(Kind.BLANK, name)
    yield Block(Kind.HEADING, "2. The record")
    yield from filled(facts)
    yield from steps("3. How the log works", PROCESS)
    yield from steps(
        "4. How a copy is checked", (one.format(verify=facts.verify) for one in CHECKING)
    )
    yield Block(Kind.HEADING, "5. What the certifier found")
    yield Block(Kind.SAID, "Left blank by the software. The certifier writes it.")
    for name in (
        "Where the log's key was got from",
        "Checked on (date), on which machine",
        "Result, as the verifier printed it",
        "Files that this is about",
        "How the server and its clock were kept in that time",
    ):
        yield Block(Kind.BLANK, name)
    yield Block(Kind.HEADING, "6. Declaration")
    yield Block(
        Kind.SAID,
        "Form after 28 U.S.C. 1746, from memory (mark M), to be checked by counsel before anybody"
        " signs: I declare (or certify, verify, or state) under penalty of perjury [if executed"
        " outside of the United States: under the laws of the United States of America] that the"
        " foregoing is true and correct.",
    )
    for name in ("Executed on (date)", "At (place)", "Signature"):
        yield Block(Kind.BLANK, name)
    yield from section("7. Notice, and what remains", NOTICE)


def filled(facts: Facts) -> Iterator[Block]:
    """Yield what the software knows."""
    for name, value in (
        ("Production", facts.production),
        ("Log", facts.origin),
        ("Number of entries", str(facts.size)),
        ("Root of the tree over them", facts.root),
        ("Hash algorithm", "SHA-256; tree as in RFC 6962"),
        ("Signature scheme", "Ed25519 (RFC 8032)"),
        ("Public key of the log", facts.log_key),
        ("Cosigned by log witnesses", ", ".join(facts.cosigned) or "none"),
        ("SHA-256 of the list of files", facts.manifest or "no list of files was made"),
        ("Software", facts.software),
    ):
        yield Block(Kind.FACT, name, value)


def section(title: str, said: tuple[str, ...]) -> Iterator[Block]:
    """Yield a heading and paragraphs."""
    yield Block(Kind.HEADING, title)
    for words in said:
        yield Block(Kind.SAID, words)


def steps(title: str, said: Iterator[str] | tuple[str, ...]) -> Iterator[Block]:
    """Yield a heading and numbered sentences."""
    yield Block(Kind.HEADING, title)
    for words in said:
        yield Block(Kind.STEP, words)


def certificate_text(facts: Facts) -> str:
    """Return the template as plain text, 78 columns wide; long values are not broken."""
    lines = [TITLE, "=" * len(TITLE)]
    number = 0
    for block in blocks(facts):
        number = number + 1 if block.kind is Kind.STEP else 0
        match block.kind:
            case Kind.HEADING:
                lines += ["", block.words, "-" * len(block.words)]
            case Kind.SAID:
                lines += ["", *wrapped(block.words)]
            case Kind.STEP:
                lines += ["", *wrapped(block.words, f"({number}) ")]
            case Kind.FACT:
                lines += ["", f"{block.words}:", f"    {block.value}"]
            case Kind.BLANK:
                lines += ["", f"{block.words}:", f"    {'_' * BLANK}"]
    return "\n".join(lines) + "\n"


def wrapped(words: str, first: str = "") -> list[str]:
    """Return a paragraph as lines, the rest of it as far in as its first words."""
    return textwrap.wrap(
        words,
        WIDTH,
        initial_indent=first,
        subsequent_indent=" " * len(first),
        break_long_words=False,
        break_on_hyphens=False,
    )


def certificate_html(facts: Facts) -> str:
    """Return the template as a page to print and fill in by hand."""
    parts = [f"<header>\n<h1>{text(TITLE)}</h1>\n</header>\n<main>\n"]
    run: list[Block] = []
    for block in (*blocks(facts), Block(Kind.HEADING, "")):
        if run and run[-1].kind is not block.kind:
            parts.append(markup(run))
            run = []
        run.append(block)
    return page(TITLE, (*parts, "</main>\n"))


def markup(run: list[Block]) -> str:
    """Return blocks of one kind as markup."""
    match run[0].kind:
        case Kind.HEADING:
            return "".join(f"<h2>{text(one.words)}</h2>\n" for one in run)
        case Kind.STEP:
            return "<ol>\n" + "".join(f"<li>{text(one.words)}</li>\n" for one in run) + "</ol>\n"
        case Kind.FACT:
            return facts_list((one.words, one.value) for one in run)
        case Kind.BLANK:
            return "".join(
                f'<p class="keep">{text(one.words)}: <span class="blank" role="img"'
                ' aria-label="left blank, to be filled in by hand">&nbsp;</span></p>\n'
                for one in run
            )
        case Kind.SAID:
            return "".join(f"<p>{text(one.words)}</p>\n" for one in run)
