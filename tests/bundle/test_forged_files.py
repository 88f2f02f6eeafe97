"""Files changed by somebody careful: every list of the bag was rewritten to fit."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from coldproof.exchange.bundle.errors import BundleError
from coldproof.exchange.bundle.export import Choice
from coldproof.exchange.bundle.report import Quorum
from coldproof.exchange.bundle.verify import verify_bundle
from coldproof.keys.signing import check
from tests.bundle.forging import (
    EXTRACT,
    POLICY,
    refused,
    verified,
)
from tests.bundles import (
    bag_of,
    flipped,
    resealed,
    small_record,
    zipped,
)

UNSIGNED = {"data/policy.txt", "data/timestamps/40.tsr"}
"""What the log's key does not cover: shown as somebody's word, never relied upon."""


@pytest.mark.parametrize("choice", [None, EXTRACT], ids=["whole", "extract"])
def test_each_file_of_the_payload_is_held_against_what_was_signed(
    tmp_path: Path, choice: Choice | None
) -> None:
    top, files = bag_of(small_record, choice)
    for name in files:
        if name.startswith("data/") and name not in UNSIGNED:
            for place in (0,) if name == "data/left-out.txt" else (0, None, -1):
                at = len(files[name]) - 1 if place == -1 else place
                bad = resealed({**files, name: flipped(files[name], at)})
                assert name in refused(tmp_path, top, bad), (name, at)


def test_what_nobody_signed_is_told_as_somebodys_word(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "data/timestamps/40.tsr"
    report = verified(tmp_path, top, resealed({**files, name: flipped(files[name])}))
    assert [one.fits for one in report.stamps] == [False]
    name = "data/policy.txt"
    bad = resealed({**files, name: files[name].replace(b"outside", b"insides")})
    report = verified(tmp_path, top, bad, policy=POLICY)
    assert report.same_policy is False
    assert report.quorum is Quorum.GIVEN
    report = verified(tmp_path, top, bad)
    assert report.quorum is Quorum.OWN
    info = files["bag-info.txt"]
    verified(tmp_path, top, resealed({**files, "bag-info.txt": b"Contact-Name: Eve\n" + info}))


@pytest.mark.parametrize("choice", [None, EXTRACT], ids=["whole", "extract"])
def test_what_an_operating_system_left_is_named_once_all_else_fits(
    tmp_path: Path, choice: Choice | None
) -> None:
    top, files = bag_of(small_record, choice)
    for name, content in {**files, ".DS_Store": b"1", "data/._x\x1b": b"2"}.items():
        path = tmp_path / top / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def said() -> str:
        with pytest.raises(BundleError) as caught:
            verify_bundle(tmp_path, small_record().vkey, POLICY, check, workers=1)
        return f"{type(caught.value).__name__}: {caught.value}"

    assert said() == (
        "LeftBehind: the bundle: found what an operating system left in it, .DS_Store,"
        " 'data/._x\\x1b'; none of it was expected"
    )
    readme = tmp_path / top / "data/README.txt"
    readme.write_bytes(files["data/README.txt"].replace(b"record", b"recall"))
    assert said().startswith("ChangedFile: data/README.txt: found ")


def test_a_bag_is_named_for_what_it_holds(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    says = (
        "a folder named for another log, size or kind; coldproof-testtesttesttest-40 was expected"
    )
    for name in ("coldproof-another-40", "coldproof-testtesttesttest-41", f"{top}-extract"):
        assert refused(tmp_path, name, dict(files)) == f"NotABundle: the bundle: found {says}"
    info = files["bag-info.txt"].replace(b"-40\n", b"-41\n")
    assert refused(tmp_path, top, resealed({**files, "bag-info.txt": info})) == (
        "BadTag: bag-info.txt: found External-Identifier coldproof-testtesttesttest-41;"
        " coldproof-testtesttesttest-40 was expected"
    )


def test_a_view_that_was_changed_is_named_with_its_line(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "data/views/custody.csv"
    bad = files[name].replace(b"actor", b"first-ad")
    line = next(
        n
        for n, (one, other) in enumerate(
            zip(bad.split(b"\n"), files[name].split(b"\n"), strict=True), start=1
        )
        if one != other
    )
    assert refused(tmp_path, top, resealed({**files, name: bad})) == (
        f"OtherView: {name}: found line {line} other than the entries give; what this same program"
        " makes of the facts was expected"
    )


def test_a_view_by_another_program_is_told_apart_and_not_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "data/views/custody.csv"
    info = files["bag-info.txt"].replace(b"Agent: coldproof", b"Agent: coldproof-by-others")
    other = {**files, "bag-info.txt": info, name: files[name] + b"more\r\n"}
    report = verified(tmp_path, top, resealed(other))
    assert report.same_agent is False
    different = {view.file for view in report.views if not view.same}
    assert name in different
    assert "data/views/rounds.csv" not in different


def test_a_text_about_a_verifier_that_is_not_there_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    bad = resealed({**files, "verify.txt": b"about\n"})
    says = "ExtraFile: verify.txt: found a text about verify.pyz, which is not here; both or none"
    assert refused(tmp_path, top, bad).startswith(says)
    bad = resealed({**files, "verify.pyz": b"zipapp"})
    assert refused(tmp_path, top, bad).startswith("MissingFile: verify.txt: found no such file")
    bad = resealed({**files, "verify.pyz": b"zipapp", "verify.txt": b"trust it\n"})
    assert refused(tmp_path, top, bad).startswith("OtherView: verify.txt: found line 1 other")


def test_a_value_that_is_not_that_of_its_name_is_refused(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = next(path for path in files if path.startswith("data/blobs/"))
    digest = hashlib.sha256(b"another").hexdigest()
    bad = resealed({**files, name: b"another"})
    says = f"ChangedFile: {name}: found SHA-256 {digest}; {name[11:]}, its own name, was expected"
    assert refused(tmp_path, top, bad) == says


def test_heads_before_the_last_can_be_taken_away_as_limits_says(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    assert verified(tmp_path, top, dict(files)).checkpoints > 1
    heads = "data/log/checkpoints/"
    bare = {n: files[n] for n in files if not n.startswith(heads) or n == f"{heads}40"}
    assert verified(tmp_path, top, resealed(bare)).checkpoints == 1


def test_a_value_that_no_entry_names_is_told(tmp_path: Path) -> None:
    for choice in (None, EXTRACT):
        top, files = bag_of(small_record, choice)
        assert verified(tmp_path, top, dict(files)).unnamed == ()
        value = b"nobody signed for this"
        name = f"data/blobs/{hashlib.sha256(value).hexdigest()}"
        report = verified(tmp_path, top, resealed({**files, name: value}))
        assert report.unnamed == (name,)
    path = zipped(tmp_path / "b.zip", *bag_of(small_record))
    assert verify_bundle(path, None, None, check, rejudge=False, workers=1).unnamed is None


@pytest.mark.parametrize("choice", [None, EXTRACT], ids=["whole", "extract"])
@pytest.mark.parametrize(
    ("label", "value"),
    [
        ("External-Description", "The whole record of everything, certified"),
        ("Bag-Size", "4 EB"),
    ],
)
def test_what_a_bag_says_of_itself_is_held_against_it(
    tmp_path: Path, choice: Choice | None, label: str, value: str
) -> None:
    top, files = bag_of(small_record, choice)
    info = dict(files)["bag-info.txt"].decode()
    said = next(line for line in info.split("\n") if line.startswith(label))
    changed = info.replace(said, f"{label}: {value}").encode()
    sealed = resealed({**files, "bag-info.txt": changed})
    bad = {**sealed, "bag-info.txt": changed}  # the hand that fits lengths is kept from this one
    found = hashlib.sha256(changed).hexdigest()
    tags = sealed["tagmanifest-sha256.txt"].decode().split("\n")
    lines = [f"{found}  bag-info.txt" if one.endswith("bag-info.txt") else one for one in tags]
    bad["tagmanifest-sha256.txt"] = "\n".join(lines).encode()
    want = said.partition(": ")[2]
    assert refused(tmp_path, top, bad) == (
        f"BadTag: bag-info.txt: found {label} {value!r}; {want} was expected"
    )


def test_a_tag_manifest_names_the_other_tag_files_and_no_more(tmp_path: Path) -> None:
    top, files = bag_of(small_record)
    name = "tagmanifest-sha256.txt"
    lines = files[name].decode().splitlines(keepends=True)
    digest = "0" * 64
    for content, says in (
        ("".join(lines[1:]), f"ExtraFile: bag-info.txt: found a file that {name} does not name"),
        ("".join(lines) + f"{digest}  {name}\n", f"BadTag: {name}: found its own name in it; the"),
        (
            "".join(lines) + f"{digest}  verify.pyz\n",
            f"MissingFile: verify.pyz: found no such file, and {name} names it; one was expected",
        ),
    ):
        assert refused(tmp_path, top, {**files, name: content.encode()}).startswith(says)
