"""The end: a bundle for who investigates, checked on a bare Python; and every canary looked for."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path
from typing import Any

from coldproof.log.vkey import write_vkey
from tests.e2e.served import command
from tests.e2e.voice_story.canaries import Canaries
from tests.e2e.voice_story.lettering import BESIDE, NAME
from tests.e2e.voice_story.story import Story

VERIFIED, BROKEN = 0, 4
Plain = dict[str, Any]


class Bag:
    """The investigator's bundle, and the program that checks it."""

    def __init__(self, story: Story, folder: Path) -> None:
        """Have the production exported, whole."""
        self.story, self.path, self.pyz = story, folder / "bag.zip", folder / "verify.pyz"
        command("export", story.place.folder, self.path, "--values", "all")
        command("verify", "--pyz", self.pyz)

    def checked(self, *more: object, bare: bool = False) -> tuple[int, Plain]:
        """Check it: by `coldproof verify`, or by the one file on a Python with nothing else."""
        own = ("-m", "coldproof", "verify")
        how = ("-I", "-S", str(self.pyz)) if bare else own
        key = ("--log", write_vkey(self.story.place.log_key))  # had from elsewhere than the bundle
        words = [sys.executable, *how, str(self.path), "--json", *key, *map(str, more)]
        env = self.story.place.env
        ran = subprocess.run(words, capture_output=True, text=True, env=env, check=False)
        assert ran.stdout, ran.stderr
        found: Plain = json.loads(ran.stdout)
        return ran.returncode, found.get("report", found)

    def letters(self) -> None:
        """Both checks say of both letters what was done: by how many, in which way, beside what."""
        size = self.story.size
        for bare in (False, True):
            code, found = self.checked(bare=bare)
            assert code == VERIFIED, found
            told = {one["text"]: one for one in found["letters"]}
            letter, beside = told[NAME], told[BESIDE]
            assert letter["distinct"] == size.signers
            assert letter["opened"] == size.hidden
            assert (letter["late"], beside["late"]) == (1, 1)  # the sock puppet
            assert letter["by"] == "writer"
            assert not letter["false"]
            assert not letter["early"]
            assert letter["drafts"] == len(self.story.state.letters[NAME].drafts)
            assert letter["word_for_word"]
            assert set(letter["could"]) == {"writer", "ad"}
            assert not letter["office"]
            assert letter["beside"] == [BESIDE]
            assert beside["distinct"] == size.against
            assert beside["differs"] == NAME

    def promise(self, strip: Path) -> None:
        """Strip and record together show that a promise was broken."""
        code, found = self.checked("--strip", strip)
        assert code == BROKEN, found
        assert found["strip"]["kept"] == "broken"


def nowhere(story: Story, canaries: Canaries, *places: Path) -> None:
    """Look for canaries on disk, in traffic and in the server's memory: none is there."""
    place = story.place
    assert place.process is not None
    found = canaries.found_under((place.folder, place.log, place.wire.folder, *places))
    assert not found, found
    assert not canaries.found_in_memory(place.process.pid)


def would_be_found(story: Story) -> None:
    """Show that the looking finds what is there: an id that everything has."""
    there, place = Canaries(), story.place
    there.add("an id", place.production)
    assert place.process is not None
    assert there.found_in_memory(place.process.pid)
    assert there.found_under([place.wire.folder])
    assert there.found_under([place.folder])


def backed_up(story: Story, folder: Path) -> Path:
    """Make a backup as the laptop's owner does."""
    copy = folder / "copy"
    command("backup", story.place.folder, "--to", copy)
    return copy
