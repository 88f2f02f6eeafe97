"""The certificate template: facts filled in, nothing sworn, and every doubt of ours said."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from coldproof.desk.history.certificate import (
    Facts,
    Kind,
    blocks,
    certificate_html,
    certificate_text,
)
from tests.unit.desk.history.markup import Markup
from tests.unit.golden import assert_golden

FACTS = Facts(
    production="day",
    origin="coldproof/day",
    size=69,
    root="cm9vdCBvZiB0aGUgdHJlZSBvdmVyIDY5IGVudHJpZXM=",
    log_key="coldproof/day+2cd6a3f1+AQ==",
    software="coldproof 0.3.0",
    cosigned=("a.example/witness", "b.example/witness"),
    manifest="ab" * 32,
)
BLANKS = (
    "Name",
    "Title or position",
    "Employer",
    "Training and experience with this log",
    "Where the log's key was got from",
    "Checked on (date), on which machine",
    "Result, as the verifier printed it",
    "Files that this is about",
    "How the server and its clock were kept in that time",
    "Executed on (date)",
    "At (place)",
    "Signature",
)
CONCLUSORY = re.compile(
    r"\b(?:accurate and|reliabl|trustworth|tamper-?proof|guarantee|cannot be (?:altered|forged)"
    r"|irrefutab|complies|admissible|secure)\b",
    re.IGNORECASE,
)


def flat(text: str) -> str:
    return " ".join(text.split())


def test_the_template_is_golden() -> None:
    assert_golden(Path(__file__).parent / "certificate.golden.txt", certificate_text(FACTS))


@pytest.mark.parametrize(
    "fact",
    [
        "coldproof/day",
        "69",
        FACTS.root,
        FACTS.log_key,
        FACTS.manifest,
        "coldproof 0.3.0",
        "SHA-256; tree as in RFC 6962",
        "Ed25519 (RFC 8032)",
        "a.example/witness, b.example/witness",
    ],
)
def test_what_the_software_knows_is_filled_in_whole(fact: str) -> None:
    assert fact in certificate_text(FACTS).splitlines() or f"    {fact}" in (
        certificate_text(FACTS).splitlines()
    )
    assert fact in Markup(certificate_html(FACTS)).text


@pytest.mark.parametrize("name", BLANKS)
def test_who_certifies_and_what_they_found_is_left_blank(name: str) -> None:
    lines = certificate_text(FACTS).splitlines()
    assert lines[lines.index(f"{name}:") + 1] == "    " + "_" * 40
    page = Markup(certificate_html(FACTS))
    assert f"{name}:" in page.text
    assert len([one for one in page.values("class") if one == "blank"]) == len(BLANKS)


def test_nothing_is_filled_in_that_a_person_must_say() -> None:
    assert [one.words for one in blocks(FACTS) if one.kind is Kind.BLANK] == list(BLANKS)
    assert all(not one.value for one in blocks(FACTS) if one.kind is not Kind.FACT)


@pytest.mark.parametrize(
    "words",
    [
        "This is a template. It is not legal advice, it certifies nothing by itself",
        "902(11), 902(13) and 902(14), the latter two in force since 2017-12-01",
        "evidence mark F in our list of rules, which here rests on notes about them (S150:",
        "the text of the rules themselves was not before us",
        "its wording below is from memory, mark M",
        "to be checked by counsel before anybody signs",
        "reasonable written notice",
        "Whether what the record says is hearsay",
        "its relevance, and every other objection remain for counsel and the court",
        "The log does not show that what somebody recorded is true",
        "28 U.S.C. 1746",
        "Get the log's public key in another way than with the copy",
    ],
)
def test_what_it_is_not_and_how_well_we_know_stands_in_both_forms(words: str) -> None:
    assert words in flat(certificate_text(FACTS))
    assert words in flat(Markup(certificate_html(FACTS)).text)


def test_it_describes_and_does_not_conclude() -> None:
    assert CONCLUSORY.search(flat(certificate_text(FACTS))) is None
    assert CONCLUSORY.search("the log is tamper-proof") is not None


def test_what_there_is_not_is_said_and_not_left_out() -> None:
    bare = certificate_text(FACTS._replace(cosigned=(), manifest=""))
    assert "Cosigned by log witnesses:\n    none\n" in bare
    assert "SHA-256 of the list of files:\n    no list of files was made\n" in bare


def test_the_verifier_is_named_as_given() -> None:
    text = certificate_text(FACTS._replace(verify="`python verify.pyz DIR`"))
    assert "Run `python verify.pyz DIR`, with the key from the first step." in flat(text)


def test_no_line_of_text_is_longer_than_a_page_but_for_a_value() -> None:
    long = [line for line in certificate_text(FACTS).splitlines() if len(line) > 78]
    assert long == []


def test_the_page_is_whole_and_no_fact_becomes_markup() -> None:
    bad = '"><script>x</script>'
    page = certificate_html(FACTS._replace(production=bad, software=bad, verify=bad))
    read = Markup(page)
    assert "script" not in {tag for tag, _ in read.elements}
    assert read.text.count(bad) == 3
    assert len(read.all("h1")) == 1
    assert len(read.all("ol")) == 2
