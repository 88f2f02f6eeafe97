"""One of a crowd signs on a phone, others by our own program; phones see how many, not who."""

from __future__ import annotations

import urllib.error
import urllib.request
from base64 import b64decode
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from coldproof.acts.base import Body
from coldproof.acts.letters import StatementOffered, VoiceKeyPublished
from coldproof.desk.roster import key_text, raw_key
from coldproof.desk.voice.boxes import worked
from coldproof.keys.ring import new_secret, public_of, sign
from coldproof.log.ring import LEAST
from coldproof.words.ids import Digest
from tests.crowd import TEXT, WORDS
from tests.e2e.phones import Phone
from tests.e2e.served import Served
from tests.e2e.test_voice import STATION
from tests.served import coded
from tests.small_log import Crew

PEOPLE = [f"crew-{number}" for number in range(LEAST - 1)]
BYTES = {"content-type": "application/octet-stream"}


@pytest.fixture(scope="module")
def served(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Served]:
    folder = tmp_path_factory.mktemp("crowd")
    made = Served(folder, "--sealed-minutes", "0", "--experimental-rings")
    made.start()
    yield made
    made.stop()


class Others:
    """The rest of the crew, each with a key, a voice key, and no phone."""

    def __init__(self, served: Served) -> None:
        self.served, self.crew = served, Crew(served.production)
        self.secrets = [new_secret() for _ in PEOPLE]
        for person, secret in zip(PEOPLE, self.secrets, strict=True):
            served.enroll(person, person, self.crew.key(person), "grip")
            self.say(person, VoiceKeyPublished(key=Digest(key_text(public_of(secret)))))

    def post(self, path: str, body: bytes) -> None:
        address = f"{self.served.origin}/p/{self.served.production}/{path}"
        headers = BYTES | {"origin": self.served.origin}
        asked = urllib.request.Request(address, body, headers)  # noqa: S310 - our own server
        with urllib.request.urlopen(asked, timeout=9) as answer:  # noqa: S310 - our own server
            assert answer.status == 200

    def say(self, by: str, body: Body) -> None:
        self.post("notes", coded(self.crew.note(by, body)))

    def sign(self, position: int, ring: list[bytes], count: int) -> None:
        bits = self.served.get(f"/p/{self.served.production}/rings")["bits"]
        for secret in self.secrets[:count]:
            made = sign(raw_key(TEXT), ring, secret)
            tag = key_text(made.tag).encode()
            said = TEXT.encode() + position.to_bytes(8, "big") + tag + made.proof
            number = next(n for n in range(1 << 40) if worked(said, n, bits))
            self.post("rings", number.to_bytes(8, "big") + said)


def test_four_of_a_crowd_of_twelve(phone: Callable[..., Phone], served: Served) -> None:
    others = Others(served)
    one: Any = phone()
    one.join("quiet", "grip")
    one.show("letters")
    one.tap("My voice key, for signing as one of a crowd")
    one.sees("An experiment: nobody outside has examined how that is done.")
    one.tap("Make my voice key here")
    one.pinned("A PIN for your voice key", "The same PIN once more")
    one.tap("I publish this voice key")
    one.sees("It is on the record, and on this device under a PIN.")
    others.say("crew-0", StatementOffered(text=Digest(TEXT), size=len(WORDS)))

    one.show(f"crowd/{TEXT}")
    one.sees("0 signed of 12 who had a voice key when it was frozen; 7 at most can.")
    asked = f"{STATION}.brain.ask({{what: 'voice', slot: 'record', asked: "
    asked += f"JSON.stringify({{do: 'ring', text: '{TEXT}'}})}}).then(JSON.parse)"
    told = one.page.evaluate(asked)
    one.tap("I sign as one of them")
    one.pinned("Your PIN for your voice key")
    one.sees("Handed in. It goes on the log with others, within half a day.")

    others.sign(told["size"], [b64decode(key) for key in told["ring"]], 3)
    one.show(f"letter/{TEXT}")
    one.sees("4 of a crowd of 12, by keys of theirs; nobody can tell which of them")


def test_what_is_off_is_not_there(tmp_path: Path) -> None:
    plain = Served(tmp_path)
    plain.start()
    try:
        assert plain.get(f"/p/{plain.production}/about")["rings"] is False
        with pytest.raises(urllib.error.HTTPError, match="404"):
            plain.get(f"/p/{plain.production}/rings")
    finally:
        plain.stop()
