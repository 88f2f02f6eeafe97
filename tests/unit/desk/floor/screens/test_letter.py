"""A letter from its first draft to who took their name away: every screen of it, tapped."""

from __future__ import annotations

from pathlib import Path

import pytest

from coldproof.acts.codec import digest as digest_of
from coldproof.desk.roster import key_name, key_text
from coldproof.state.records import Letter, SignedHow
from tests.unit.desk.floor.driver import Floor, Phone, made
from tests.unit.desk.floor.screens.test_sealed import vouched
from tests.unit.desk.floor.speaking import Server, Window

WORDS = "We asked three times for a second armorer."
BETTER = f"{WORDS} Nobody answered."
NAME = digest_of(BETTER.encode())


class Set:
    """A floor with a steward who reads, and people of the crew with keys to read drafts."""

    def __init__(self, folder: Path) -> None:
        self.floor = Floor.of_world(folder)
        self.server = Server(self.floor)
        say = self.floor.say
        say(by="producer", kind="PersonEnrolled", person="steward", department="outside")
        vouched(self.floor, "steward", "steward")
        self.windows = {p: Window(self.floor.phone(p), self.server) for p in ("steward", "ad")}

    def of(self, person: str) -> Window:
        if person not in self.windows:
            self.windows[person] = Window(self.floor.phone(person), self.server)
        return self.windows[person]

    def reading(self, *people: str) -> None:
        """Have people make and publish keys to read with."""
        for person in people:
            self.of(person).phone.open("draft")
            self.of(person).tap("Make my reading key here", "I publish this key")

    def looks(self, person: str, route: str) -> Phone:
        """Have somebody open what is sealed to them, at a page."""
        window = self.of(person)
        window.phone.open(route)
        window.phone.draft["reading"] = str(window.identity.to_public())
        again = window.phone.door.speaking.reading is not None
        window.tap("Look again" if again else "Open what is sealed to me")
        return window.phone

    def frozen(self, *, tell: str = "yes", hold: str = "3") -> None:
        """Have `dp` and `ad` draft a letter, and freeze it."""
        self.reading("dp", "ad")
        dp, ad = self.of("dp"), self.of("ad")
        self.looks("dp", "draft")
        dp.tap("Begin a letter")
        dp.phone.enter("words", WORDS)
        dp.tap("ad", "Seal it to them")
        self.server.enter()
        self.looks("ad", "draft")
        ad.tap("Begun by dp", "1: by dp")
        assert WORDS not in ad.phone.words()
        ad.tap("Open it, and record that I did")
        assert WORDS in ad.phone.words()
        ad.tap("Change it")
        ad.phone.enter("words", BETTER)
        ad.tap("Seal it as the next version")
        self.server.enter()
        self.looks("dp", "draft")
        dp.tap("Begun by dp")
        assert "Opened by: ad" in dp.phone.words()
        dp.tap("2: by ad", "Open it, and record that I did")
        self.server.enter()
        route = dp.phone.route
        self.looks("dp", "draft")
        dp.phone.open(route)
        assert BETTER in dp.phone.words()
        dp.tap("Freeze this text")
        dp.phone.enter("hold", hold)
        dp.phone.draft["tell"] = tell
        dp.tap("I freeze this text")

    @property
    def letter(self) -> Letter:
        return self.floor.state.letters[NAME]

    def page(self, person: str, more: str = "") -> str:
        """Return the words of the letter's page, as somebody's phone shows it."""
        window = self.of(person)
        window.phone.open(f"letter/{NAME}{more}")
        window.lend()
        return window.phone.words()

    def signs(self, person: str, shown: str, role: str, *, first: str = "yes") -> None:
        window = self.of(person)
        window.phone.open(f"letter/{NAME}/sign")
        window.phone.draft.update(first=first, shown=shown, role=role)
        window.tap("I stand behind this letter")


@pytest.fixture
def here(tmp_path: Path) -> Set:
    return Set(tmp_path)


def discloses(here: Set, person: str) -> None:
    """Have somebody who drafted disclose their own part, on the letter's page."""
    window = here.of(person)
    here.looks(person, "draft")
    here.page(person)
    window.tap("I took part in the drafting", "I disclose mine")


def test_how_it_came_about_is_told_from_the_log(here: Set) -> None:
    here.frozen()
    discloses(here, "ad")
    assert (here.letter.by, here.letter.hold_until, len(here.letter.drafts)) == ("dp", 3, 4)
    words = here.page("steward")
    assert BETTER in words
    assert "Who could open the drafts: ad, dp" in words.replace("dp, ad", "ad, dp")
    assert "Who recorded that they did: ad, dp" in words.replace("dp, ad", "ad, dp")
    assert "Of the production office, who could: nobody" in words
    assert "One of the drafts has the very words that were frozen." in words
    assert "What this cannot show" in words


def test_drafts_that_stay_closed_are_counted_and_nothing_else(here: Set) -> None:
    here.frozen(tell="no")
    words = here.page("steward")
    assert "4 drafts are named and not disclosed" in words
    assert "Who could open the drafts: nobody" in words
    assert WORDS not in [v.decode(errors="replace") for v in here.server.values.values()]


def test_a_draft_is_read_by_whom_it_was_sealed_to_and_nobody_else(here: Set) -> None:
    here.frozen(tell="no")
    here.reading("steward", "actor")
    here.server.enter()
    for person in ("steward", "actor"):
        words = here.looks(person, "draft").words()
        assert "No draft is sealed to you" in words
    assert here.of("steward").phone.door.speaking.letters.draftings() == {}


def test_signed_in_each_way_and_opened_at_three(here: Set) -> None:
    here.frozen()
    here.reading("steward")
    here.signs("ad", "name-and-role", "role:first-ad")
    here.signs("actor", "hidden-until-enough", "none", first="no")
    here.server.enter()
    words = here.looks("steward", f"letter/{NAME}/held").words()
    assert "2 signed in all; 1 of them hidden, 0 with a role only" in words
    assert "Hidden ones stay sealed until 3 signed in all." in words
    assert "actor" not in words
    with pytest.raises(AssertionError, match="no 'I open the 1"):
        here.of("steward").tap("I open the 1 hidden signatures")

    here.of("stuntman").phone.open(f"letter/{NAME}/sign")
    here.of("stuntman").phone.draft.update(first="yes", shown="role-only", role="dept:stunts")
    assert "Only 1 people here hold it: to name it may name you." in (
        here.of("stuntman").phone.words()
    )
    here.signs("stuntman", "role-only", "dept:stunts")
    here.server.enter()
    here.looks("steward", f"letter/{NAME}/held")
    here.of("steward").tap("I open the 1 hidden signatures")
    signed = {one.how: one for one in here.letter.signed}
    assert signed[SignedHow.OPENED].person == "actor"
    assert (signed[SignedHow.VOUCHED].person, signed[SignedHow.VOUCHED].via) == (None, "steward")
    words = here.page("dp")
    assert "2 different people, by keys of their own, enrolled before it was frozen" in words
    assert "1 on a reader's word, without a name" in words
    assert "by their own key, opened by steward" in words
    assert "too early" not in words


def test_who_takes_back_what_is_sealed_is_never_opened(here: Set) -> None:
    here.frozen(hold="9")
    here.reading("steward")
    here.signs("actor", "hidden-until-enough", "none")
    here.signs("stuntman", "role-only", "dept:stunts")
    here.server.enter()
    here.looks("steward", f"letter/{NAME}/held")
    here.of("steward").tap("I vouch for 1 signatures")
    for person in ("actor", "stuntman"):
        here.page(person)
        here.of(person).tap("I had signed it sealed", "I take back what I signed sealed")
    here.server.enter()
    words = here.looks("steward", f"letter/{NAME}/held").words()
    assert "0 signed in all; 0 of them hidden" in words
    here.of("steward").tap("I withdraw 1 whose signers took them back, or gave their names")
    assert "1 withdrawn" in here.page("dp")


def test_a_name_is_taken_back_and_stays_to_be_seen(here: Set) -> None:
    here.frozen()
    here.signs("ad", "name-and-role", "none", first="no")
    here.page("ad")
    here.of("ad").tap("I no longer stand behind it")
    words = here.page("dp")
    assert "0 different people" in words
    assert "1 withdrawn" in words
    assert "withdrawn" in words
    here.signs("ad", "name-and-role", "none")
    assert len(here.letter.standing) == 1


def test_two_sign_on_one_device_each_with_a_key_of_their_own(here: Set) -> None:
    here.frozen()
    window = here.of("dp")
    window.phone.guest("actor")
    window.phone.open(f"letter/{NAME}/sign")
    assert "Who signs, on this device?" in window.phone.words()
    window.tap("actor")
    window.phone.draft.update(first="yes", shown="name-and-role", role="none")
    window.tap("I stand behind this letter")
    assert [one.person for one in here.letter.signed] == ["actor"]


def test_a_guest_s_hidden_signature_is_opened_and_proven(here: Set) -> None:
    here.frozen(hold="1")
    here.reading("steward")
    window = here.of("dp")
    window.phone.open(f"letter/{NAME}/sign")
    window.phone.draft.update(who="actor", first="yes", shown="hidden-until-enough", role="none")
    assert "actor: open your key here first" not in window.phone.labels()  # no key of theirs here
    key = made(key_name(here.floor.production, "actor", "dp"))
    here.floor.signers["actor@dp"] = key  # their own word, from their own phone
    guest = {"person": "actor", "enrolled": "dp", "key": key_text(key.public)}
    here.floor.say(by="actor", kind="DeviceEnrolled", **guest)
    here.floor.say(by="producer", kind="DeviceEnrolled", **guest)
    window.phone.guest("actor")
    window.phone.lock("actor")
    window.tap("actor: open your key here first", "I stand behind this letter, sealed")
    here.server.enter()
    here.looks("steward", f"letter/{NAME}/held")
    here.of("steward").tap("I open the 1 hidden signatures")
    assert here.letter.signed[0].person == "actor"
    assert "1 different people" in here.page("ad")


def test_what_a_reader_opens_under_another_name_proves_nothing(here: Set) -> None:
    here.frozen(hold="1")
    here.reading("steward")
    here.signs("actor", "hidden-until-enough", "none")
    here.server.enter()
    steward = here.looks("steward", f"letter/{NAME}/held")
    [do] = [d for label, d in steward._targets() if label.startswith("I open")]
    [act] = do["acts"]
    steward.do({**do, "acts": [{**act, "signer": "ad"}]})
    words = here.page("ad")
    assert "1 by keys that somebody else gave them: they prove nothing" in words
    assert "0 different people" in words
    here.signs("ad", "name-and-role", "none")  # it keeps nobody from their own signature
    assert "1 different people" in here.page("ad")


def test_on_paper_it_counts_on_the_word_of_who_holds_it(here: Set) -> None:
    here.frozen()
    window = here.of("ad")
    window.phone.open(f"letter/{NAME}/paper")
    window.tap("actor")
    window.phone.draft["first"] = "yes"
    window.tap("actor signed it on paper: I hold it")
    words = here.page("dp")
    assert "1 on paper, on the word of who holds it" in words
    assert "0 different people" in words


def test_another_letter_hangs_beside_it(here: Set) -> None:
    here.frozen()
    window = here.of("ad")
    here.page("ad")
    here.looks("ad", "draft")
    window.phone.open(f"draft/new/{NAME}")
    window.phone.enter("words", "There was a second armorer on two of the days.")
    window.tap("Freeze it as it is, without drafts", "I freeze this text")
    other = next(reversed(here.floor.state.letters))
    assert here.floor.state.letters[other].beside == NAME
    assert "Neither is above the other." in here.page("dp")
    here.of("dp").phone.open(f"letter/{other}")
    assert "No draft is named: nothing is known of how it was written." in (
        here.of("dp").phone.words()
    )


def test_without_a_reader_only_a_name_can_be_signed(here: Set) -> None:
    here.frozen()
    phone = here.of("actor").phone
    phone.open(f"letter/{NAME}/sign")
    phone.draft.update(first="yes", shown="role-only", role="dept:cast")
    assert "Nobody here has a key to hold it" in phone.words()
    assert "I stand behind this letter, sealed" not in phone.labels()


def test_who_reads_no_reports_holds_no_signature(here: Set) -> None:
    here.frozen()
    here.reading("steward")
    here.page("actor")
    assert "Sealed signatures that I hold" not in here.of("actor").phone.labels()
    here.page("steward")
    assert "Sealed signatures that I hold" in here.of("steward").phone.labels()


@pytest.mark.parametrize("route", ["letter", "letter/nothing", "letter/nothing/sign", "draft/x/y"])
def test_what_is_not_there_says_so(here: Set, route: str) -> None:
    here.of("ad").phone.open(route)
    assert here.of("ad").phone.words()


def test_signed_out_nothing_can_be_drafted(here: Set) -> None:
    phone = here.of("ad").phone
    phone.keys = []
    for route in ("letters", "draft"):
        phone.open(route)
        assert "ad: open your key here" in phone.labels()


def test_who_signs_by_role_only_is_named_nowhere_on_log_or_server(here: Set) -> None:
    here.frozen()
    here.reading("steward")
    store, size = here.floor.store, here.floor.state.size
    here.page("actor")
    here.signs("actor", "role-only", "dept:cast")
    here.server.enter()
    steward = here.of("steward")
    here.looks("steward", f"letter/{NAME}/held")
    steward.tap("I vouch for 1 signatures, by role only")
    here.page("steward")
    assert "actor" not in steward.phone.words().partition("Who stands behind it")[2]
    [one] = here.letter.standing
    assert (one.person, one.via) == (None, "steward")
    entered = b"".join(store.read(here.floor.production, size, here.floor.state.size))
    assert b"SignatureVouched" in entered
    notes = list(steward.phone.door.speaking.letters.notes.values())
    [note] = [found for found in notes if b"LetterSigned" in found and b"actor" in found]
    line = note.rstrip(b"\n").rpartition(b" ")[2]  # the signature: it names whose key it is by
    nonce = note.partition(b'"nonce":"')[2][:43]
    there = [entered, *here.server.values.values(), *(box for box, _, _ in here.server.posted)]
    for canary in (b"actor", line, nonce, note):
        assert len(canary) > 4
        assert not any(canary in place for place in there)


def test_the_name_that_somebody_gave_is_on_no_page_of_a_letter_and_in_no_entry(here: Set) -> None:
    name = "Ottoline " + digest_of(b"a name")[:20]
    value = f'{{"salt":"AA","text":"{name}"}}'.encode()
    here.server.values[digest_of(value)] = value
    told = {"person": "grip", "department": "grip", "name": digest_of(value)}
    here.floor.say(by="producer", kind="PersonEnrolled", **told)
    here.frozen()
    here.page("grip")
    here.signs("grip", "name-and-role", "none")
    for person in ("steward", "grip", "ad"):
        assert name not in here.page(person)
    entries = b"".join(here.floor.store.read(here.floor.production, 0, here.floor.state.size))
    assert name.encode() not in entries
    assert not any(name.encode() in box for box, _, _ in here.server.posted)
