"""What a producer tries: each by screen, by HTTP, or as the owner of the machine that serves.

Each function says what is tried, and asserts what came of it.  What succeeds is in docs/voice.md,
under "What is not protected", in the words that are named there.
"""

from __future__ import annotations

import hashlib
import secrets
import sqlite3
import time
from contextlib import closing
from pathlib import Path
from typing import Any

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.roster import key_text
from coldproof.desk.voice.letters import sheet
from coldproof.keys.signing import check
from coldproof.state.records import BlockKind
from tests.age_box import new_identity, opened, sealed
from tests.e2e.served import command
from tests.e2e.voice_story.crew import Box, Member
from tests.e2e.voice_story.lettering import BESIDE, NAME, WORDS, letter_of
from tests.e2e.voice_story.place import Place
from tests.e2e.voice_story.story import BATCH, SMALL_BOX, WHOLE, Story

ALTERED = WORDS.replace("three times", "once")
OTHER_NAME = digest_of(ALTERED.encode())
ANSWERED = 200
LIMITS = (
    "The hour, roughly",
    "Invented people",
    "A lost phone that is not lost",
    "A box that is kept back",
)
"""What succeeded, as docs/voice.md names it."""


class Pry:
    """A producer's own reading key, with which every box is tried."""

    def __init__(self, story: Story) -> None:
        """Publish it: nobody's report is sealed to it for that."""
        self.story, self.me = story, story.crew["producer-3"]
        self.identity = new_identity()
        self.me.say("ReadingKeyPublished", key=str(self.identity.to_public()))
        assert readers(story) == ["steward"]

    def boxes_and_record(self) -> None:
        """All boxes and the whole record can be had; no box opens, and no word is in the record."""
        boxes = self.me.line.boxes()
        told = self.me.line.told()
        assert {len(one.data) for one in boxes} == {told["bytes"][0]}
        assert not [one for one in boxes if self.opens(one)]
        record = self.me.line.get("entries?from=0").content
        assert not self.story.canaries.found_in(record)
        assert not self.story.drafted.found_in(record)
        assert b"".join(one.data for one in boxes).count(self.story.place.production.encode()) == 0

    def opens(self, box: Box) -> bool:
        """Try a box."""
        try:
            opened(box.data, self.identity)
        except Exception:  # noqa: BLE001 - the foreign reader raises its own
            return False
        return True


def readers(story: Story) -> list[str]:
    """Return who reads reports, as anybody may ask, once the server has read all that is there."""
    size, told = story.state.size, story.founder.line.told()
    while told["size"] < size:
        time.sleep(0.05)
        told = story.founder.line.told()
    return [one["person"] for one in told["readers"]]


def counting(story: Story) -> None:
    """Count boxes before and after a report: they come four at a time, each as long as the other.

    Alone, a box waits for company: "The hour, roughly".
    """
    before = len(story.founder.line.boxes())
    story.crew["ad"].line.hand_in(sealed(secrets.token_bytes(SMALL_BOX), []))
    time.sleep(2)
    assert len(story.founder.line.boxes()) == before, "a box that is alone waits"
    story.company()
    after = story.founder.line.boxes()
    assert len(after) - before == BATCH
    assert len({len(one.data) for one in after}) == 1
    heads = story.place.wire.heads("/boxes") + story.place.wire.heads("/readers")
    assert heads
    for head in heads:
        assert "cookie:" not in head, head
        assert "authorization:" not in head, head


def replays(story: Story) -> None:
    """A box that is handed in a second time is no second box."""
    box = story.founder.line.boxes()[0]
    said = story.founder.line.post_box(box.data)
    assert said.status_code == 422
    assert "handed in before" in said.text


def junk(story: Story) -> None:
    """Hand in heaps of boxes: each is paid for, and nobody is locked out."""
    count = 60 if story.size == WHOLE else 12
    line = story.crew["producer-3"].line
    unpaid = line.post_box(sealed(bytes(SMALL_BOX), []), bits=0)
    assert unpaid.status_code in (ANSWERED, 422)  # one in 65,536 is paid for by chance
    no_box = line.post_box(secrets.token_bytes(SMALL_BOX), bits=8)
    assert no_box.status_code == 422
    for _ in range(count):
        assert line.post_box(sealed(bytes(SMALL_BOX), [])).status_code == ANSWERED
    honest = story.crew["ad"].line.post_box(sealed(bytes(SMALL_BOX), []))
    assert honest.status_code == ANSWERED


def hats(story: Story) -> None:
    """Give itself a reader's hat, take one off, enroll a reader anew: nothing of it counts."""
    founder, me = story.founder, story.crew["producer-3"]
    day = founder.day
    for one in (me, founder):
        one.say("RoleAppointed", person="producer-3", role="steward", first_day=day)
        assert readers(story) == ["steward"]
        one.say("RoleEnded", person="steward", role="steward")
        assert readers(story) == ["steward"]
    founder.say("PersonEnrolled", person="steward", department="production")
    assert readers(story) == ["steward"]
    before = founder.state.reports
    me.say("ReportsTold", unanswered=0)
    assert founder.state.reports == before
    posted = len(founder.state.boxes)
    box = key_text(secrets.token_bytes(32))
    me.told("SealedPosted", box=box, size_class=1, commitment=box)
    assert len(founder.state.boxes) == posted


def about_itself(story: Story) -> None:
    """Answer a hazard that names it: it stays. And so does a refusal that rests on it."""
    me, someone = story.crew["producer-3"], story.crew["ad"]
    hazard = someone.say("HazardReported", unit="main", weapons=True, subject="producer-3")
    me.told("HazardAnswered", answers=[hazard], acted=False)
    found = story.state.blocks.get(hazard)
    assert found is not None
    assert found.kind is BlockKind.HAZARD
    refused = someone.say("WorkRefused", unit="main", answers=[hazard])
    me.say("RefusalAnswered", answers=[refused], acted=False)
    known = story.state.refusals[refused]
    assert known.answered is None
    assert [one[0] for one in known.others] == ["producer-3"]
    assert story.state.people["ad"].departed is None


def members_before_it_is_frozen(story: Story, pry: Pry) -> None:
    """Ask for a letter that is being drafted: nothing tells that there is one."""
    line = pry.me.line
    assert not story.state.letters
    for digest in (NAME, digest_of(story.drafted.words["first draft"].encode())):
        assert line.get(f"values/{digest}").status_code == 404
    record = line.get("entries?from=0").content
    assert NAME.encode() not in record
    assert b"StatementOffered" not in record
    pry.me.open("letters")
    assert "No letter is frozen yet." in pry.me.words()
    pry.boxes_and_record()


def the_letter(story: Story) -> None:
    """Take back what others signed, freeze the text anew, open signatures, alter a word of it."""
    me, founder = story.crew["producer-3"], story.founder
    before = letter_of(story)
    first = before.standing[0]
    me.say("StatementWithdrawn", text=NAME)
    if first.act is not None:
        me.say("StatementWithdrawn", text=NAME, answers=[first.act])
    me.say("StatementOffered", text=NAME, size=1)
    random, signature = key_text(secrets.token_bytes(32)), key_text(secrets.token_bytes(64))
    forged = {"signer": "producer-3", "signing": "producer-3", "nonce": random}
    me.told("SignatureOpened", text=NAME, **forged, signature=signature)
    me.told("SignatureVouched", text=NAME, commitment=random)
    assert (
        letter_of(story)._replace(back=()) == before
    )  # that it would take back what it never gave
    me.ground.values[OTHER_NAME] = ALTERED.encode()
    me.say("StatementOffered", text=OTHER_NAME, size=len(ALTERED))
    me.say("SignedOnPaper", text=OTHER_NAME, person=first.person)
    roster = founder.door.copy.reader.roster
    told = sheet(founder.state, OTHER_NAME, roster, check, {})
    assert told.distinct == 0  # nobody signed; the word of who holds a paper is told apart
    assert [one.signed.via for one in told.standing] == ["producer-3"]
    assert letter_of(story)._replace(back=()) == before


def drafts_once_they_are_disclosed(story: Story) -> None:
    """The drafts that were disclosed can be read by everybody enrolled, and by nobody else."""
    me = story.crew["producer-3"].line
    told = letter_of(story).drafts
    assert told
    for digest in told:
        assert me.get(f"values/{digest}").status_code == ANSWERED
        assert me.http.get(me.path(f"values/{digest}")).status_code in (401, 403)


def a_sock_puppet(story: Story) -> None:
    """Enroll somebody who does not exist: under a text frozen before it is told as late.

    Under one frozen later it counts: "Invented people".
    """
    sock = Member(story.place, "sock")
    story.founder.let_in(sock, "camera")
    story.crew["sock"] = sock
    sock.say("StatementSigned", text=NAME, first_hand=True)
    sock.say("StatementSigned", text=BESIDE, first_hand=True)
    founder = story.founder
    roster, size = founder.door.copy.reader.roster, story.size
    founder.sync()
    roster = founder.door.copy.reader.roster
    for name, count in ((NAME, size.signers), (BESIDE, size.against)):
        told = sheet(founder.state, name, roster, check, {})
        assert (told.distinct, told.late) == (count, 1)
    later = digest_of(b"All was well.")
    story.crew["producer-3"].say("StatementOffered", text=later, size=13)
    sock.say("StatementSigned", text=later)
    assert sheet(founder.state, later, founder.door.copy.reader.roster, check, {}).distinct == 1


# --- by the owner of the machine


def _blob(place: Place, sql: str, *values: Any) -> list[Any]:
    with closing(sqlite3.connect(place.folder / "coldproof.db", timeout=20)) as db:
        found = db.execute(sql, values).fetchall()
        db.commit()
    return found


def _file_name(box: bytes) -> str:
    return "sha256/" + hashlib.sha256(box).hexdigest()


def withheld(story: Story) -> None:
    """Remove a box from the disk: whoever has the record and looks for boxes sees that one is gone.

    "A box that is kept back": a phone without a copy can not tell.
    """
    place, steward = story.place, story.hands["steward"]
    box = story.founder.line.boxes()[0]
    where = _file_name(box.data)
    kept = _blob(place, "SELECT production, name, bytes FROM blob WHERE name = ?", where)
    assert len(kept) == 1
    with story.place.down():  # the server has boxes in memory, too
        _blob(place, "DELETE FROM blob WHERE name = ?", where)
    steward.read("reports")
    steward.sees("1 boxes of the record were not given to this phone.")
    with story.place.down():
        _blob(place, "INSERT INTO blob (production, name, bytes) VALUES (?, ?, ?)", *kept[0])
    steward.read("reports")
    steward.until(lambda: "were not given to this phone" not in steward.words, "all given again")


def a_promise_broken(story: Story) -> str:
    """Remove a box before it is on the log; return the strip that its bearer has: it is proof."""
    box = sealed(bytes(SMALL_BOX), [])
    strip = story.crew["ad"].line.hand_in(box)
    gone = _file_name(box)
    for name in (gone, gone.replace("sha256/", "pending/")):
        _blob(story.place, "DELETE FROM blob WHERE name = ?", name)
    assert digest_of(box) in strip
    return strip


def erased_under_a_hold(story: Story) -> None:
    """Erase a letter's text under a hold: by an act over HTTP, or on the machine."""
    me, folder = story.crew["producer-3"], story.place.folder
    story.crew["ad"].say("HoldPlaced", weapons=["G-1"])
    me.told("ValueErased", value=NAME, why="the-person-asked")
    assert me.line.get(f"values/{NAME}").status_code == ANSWERED
    for why in ("asked", "ordered"):
        try:
            command("erase", folder, NAME, "--by", "producer", "--why", why)
        except AssertionError as said:
            assert "hold" in str(said) or "froze" in str(said), said  # noqa: PT017 - its own words
        else:
            raise AssertionError("a letter's text was erased")
    assert me.line.get(f"values/{NAME}").status_code == ANSWERED


def invented_readers(story: Story) -> None:
    """Enroll two who do not exist and have them make a third a reader: "Invented people".

    It succeeds, for what is sealed from then on; each page that seals says who vouched.
    """
    founder, day = story.founder, story.founder.day
    for person, department in (("ghost-1", "grip"), ("ghost-2", "art"), ("ghost-3", "safety")):
        ghost = Member(story.place, person)
        founder.let_in(ghost, department)
        story.crew[person] = ghost
    for person in ("ghost-1", "ghost-2"):
        hat = {"person": "ghost-3", "role": "safety", "first_day": day}
        story.crew[person].say("RoleAppointed", **hat)
    ghost = story.crew["ghost-3"]
    ghost.say("ReadingKeyPublished", key=str(new_identity().to_public()))
    assert sorted(readers(story)) == ["ghost-3", "steward"]
    hand = story.hands["quiet"]
    hand.has_read_all(founder.state.size)
    hand.show("sealed")
    hand.sees("ghost-3")
    assert "ghost-1" in hand.words
    assert "ghost-2" in hand.words


def a_device_said_to_be_lost(story: Story) -> None:
    """Revoke a reader's device: nothing more goes to it. "A lost phone that is not lost"."""
    founder = story.founder
    [device] = story.state.people["steward"].own
    founder.say("KeyRevoked", person="steward", revoked=device)
    assert "steward" not in readers(story)


def written(folder: Path, strip: str) -> Path:
    """Write a strip into a file, as who has it hands it over."""
    path = folder / "strip.txt"
    path.write_text(strip)
    return path
