"""Pages and tables in a bundle: computed from the entries, and compared with them."""

from __future__ import annotations

import csv
import io

from coldproof.exchange.bundle.choice import Choice
from coldproof.exchange.bundle.layout import Top
from coldproof.exchange.bundle.texts import Facts
from coldproof.exchange.bundle.views import certificates
from coldproof.log.policy import Signed
from tests.bundles import bag_of, small_record

FACTS = Facts(Top("dc-1", 7, extract=False), 7, "ab" * 32, "coldproof/dc-1+0+key")


def table(content: bytes) -> list[dict[str, str]]:
    """Return the rows of a table, as any program reads them."""
    return list(csv.DictReader(io.StringIO(content.decode(), newline="")))


def test_pages_and_tables_are_of_the_entries() -> None:
    record = small_record()
    _, files = bag_of(small_record)
    timeline = files["data/views/timeline.html"].decode()
    for position in range(record.size):
        assert f'<tr id="p{position}">' in timeline
    assert record.source.tree.root().hex() in timeline
    custody = table(files["data/views/custody.csv"])
    assert {row["weapon_id"] for row in custody} == {"G-1", "G-2", "G-3"}
    assert b"What the record of testtesttesttest does not hold" in files["data/views/gaps.html"]


def test_the_table_of_an_extract_tells_what_each_entry_says_of_itself() -> None:
    record = small_record()
    _, files = bag_of(small_record, Choice(people=("stranger",)))
    rows = table(files["data/views/acts.csv"])
    places = [0, record.places["hazard"] - 1, record.places["hazard"]]
    assert [int(row["position"]) for row in rows] == places
    hazard = rows[-1]
    assert (hazard["by"], hazard["signed_by"], hazard["standing"]) == (
        "stranger",
        "stranger@stranger",
        "arrived",
    )
    assert rows[0]["recorded_after_utc"] == ""
    assert hazard["recorded_after_utc"] == rows[1]["claimed_time_utc"]
    assert hazard["claimed_time_utc"] == "2026-11-25T12:00:00.000000Z"


def test_a_certificate_says_who_cosigned_and_when() -> None:
    found = certificates(FACTS, "coldproof 0 x", [Signed("steward", 0)])
    assert sorted(found) == ["data/certificate-902.html", "data/certificate-902.txt"]
    text = found["data/certificate-902.txt"].decode()
    assert "steward at 1970-01-01 00:00:00 UTC" in text
    assert "ab" * 32 in text
    assert "that of tagmanifest-sha256.txt, which covers this page" in text
    alone = certificates(FACTS, "coldproof 0 x", [])["data/certificate-902.txt"].decode()
    assert "Cosigned by log witnesses:\n    none\n" in alone
