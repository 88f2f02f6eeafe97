import pytest

from coldproof.desk.voice import kinds as k
from coldproof.desk.voice import messages as m
from coldproof.desk.voice.casebook import (
    ANSWER_WITHIN_US,
    MOST_SAID,
    READ_WITHIN_US,
    Case,
    Casebook,
    Decrypted,
    owed,
)
from coldproof.desk.voice.errors import MessageError
from coldproof.keys.signing import Signer
from coldproof.words.units import HOUR_US
from coldproof.words.voice import Rung
from tests.voice import Reader, Reporter, check, message, noted, roster_of

READERS = ("steward", "safety")
ONE, TWO = Reporter(), Reporter()
HOUR = HOUR_US


def told(*said: tuple[k.Message, str, int], readers: tuple[str, ...] = READERS) -> Casebook:
    """Return a casebook that was told these, each by whom and at which hour."""
    book = Casebook()
    for place, (one, signer, hour) in enumerate(said):
        book.take(m.Said(one, signer), place, hour * HOUR, readers)
    return book


def case_of(*said: tuple[k.Message, str, int]) -> Case:
    return told((ONE.report(ask_further=True), m.REPORTER, 0), *said).cases[ONE.case]


def by(kind: type[k.Message], **more: object) -> k.Message:
    return message(kind, case=ONE.case, **more)


TAKEN = (by(k.Taken, owner="steward"), "steward@a", 1)
ANSWERED = (by(k.Answered, words="Done.", after=ONE.nonce), "steward@a", 3)
MORE = (by(k.Continued, words="Again."), m.REPORTER, 5)
CLOSED = (by(k.Closed, acted=True, words="A lock.", after=ONE.nonce), "safety@b", 6)


def test_a_report_is_owed_a_reader_an_answer_and_then_others() -> None:
    found = [(one.what, one.by_us, one.rung) for one in owed(case_of())]
    assert found == [
        ("read", READ_WITHIN_US, None),
        ("answer", ANSWER_WITHIN_US, None),
        ("ask others", ANSWER_WITHIN_US, Rung.FLOOR),
    ]


def test_who_takes_it_owes_the_answer() -> None:
    case = case_of(TAKEN)
    assert (case.owner, case.taken_us) == ("steward", HOUR)
    assert [one.what for one in owed(case)] == ["answer", "ask others"]


def test_an_answer_ends_the_clock_and_more_words_begin_it_again() -> None:
    assert not case_of(TAKEN, ANSWERED).open
    assert owed(case_of(TAKEN, ANSWERED)) == []
    case = case_of(TAKEN, ANSWERED, MORE)
    assert case.open
    assert [one.by_us for one in owed(case)] == [5 * HOUR + ANSWER_WITHIN_US] * 2


def test_a_note_among_readers_is_no_answer() -> None:
    noted = (by(k.Noted, words="Ask props."), "safety@b", 2)
    assert case_of(noted).open
    assert [one.what for one in owed(case_of(noted))] == ["read", "answer", "ask others"]


def test_asking_further_begins_that_rung_s_clock() -> None:
    case = case_of((by(k.Passed, rung="regulator"), "steward@a", 30))
    assert [(one.what, one.by_us) for one in owed(case)] == [
        ("read", 30 * HOUR + READ_WITHIN_US),
        ("answer", 30 * HOUR + ANSWER_WITHIN_US),
    ]


def test_nobody_is_asked_further_whose_reporter_did_not_say_so() -> None:
    book = told((ONE.report(), m.REPORTER, 0))
    assert [one.what for one in owed(book.cases[ONE.case])] == ["read", "answer"]


def test_a_closed_case_opens_again_when_its_reporter_speaks() -> None:
    assert case_of(CLOSED).closed == CLOSED[0]
    assert not case_of(CLOSED).open
    assert case_of(CLOSED, (MORE[0], m.REPORTER, 8)).open
    assert case_of(CLOSED, (MORE[0], m.REPORTER, 8)).closed is None


def test_every_message_stays_in_its_order() -> None:
    case = case_of(TAKEN, ANSWERED, MORE, CLOSED)
    kinds = [type(line.said.message).__name__ for line in case.lines]
    assert kinds == ["Reported", "Taken", "Answered", "Continued", "Closed"]


def test_what_is_due_first_stands_first() -> None:
    book = told((TWO.report(), m.REPORTER, 4), (ONE.report(), m.REPORTER, 1), readers=READERS)
    assert [case.name for case, _ in book.owed()][:2] == [ONE.case, TWO.case]


@pytest.mark.parametrize(("count", "number"), [(0, 0), (1, 5), (5, 5), (6, 10)])
def test_the_number_told_is_rounded_and_counts_only_who_allows_it(count: int, number: int) -> None:
    book = told((ONE.report(), m.REPORTER, 0))
    for hour in range(1, count + 1):
        book.take(m.Said(Reporter().report(tell_number=True), m.REPORTER), hour, hour * HOUR)
    assert book.told() == (number, HOUR if count else None)


@pytest.mark.parametrize(
    ("said", "found"),
    [
        ((ONE.report(), m.REPORTER, 1), "the name of another one"),
        ((TWO.report(words="x"), m.REPORTER, 1), None),
        ((message(k.Noted, case=TWO.case, words="x"), "safety@b", 1), "one of no report"),
        ((by(k.Answered, words="All is well."), "producer@p", 1), "one by producer"),
    ],
)
def test_what_fits_no_case_is_refused(said: tuple[k.Message, str, int], found: str | None) -> None:
    if found is None:
        case_of(said)
        return
    with pytest.raises(MessageError) as caught:
        case_of(said)
    assert caught.value.found == found


def decrypted(one: k.Message, signer: Signer, position: int) -> Decrypted:
    return Decrypted(noted(one, signer), position, position * HOUR)


def test_an_answer_may_stand_before_its_report_in_a_batch() -> None:
    steward = Reader("steward")
    found = [
        decrypted(by(k.Answered, words="Done."), steward.signer, 1),
        decrypted(MORE[0], ONE.signer, 2),
        decrypted(ONE.report(), ONE.signer, 3),
    ]
    book = Casebook()
    assert book.open_all(found, roster_of(steward), check, READERS) == []
    assert len(book.cases[ONE.case].lines) == 3


def test_what_is_no_message_is_named_by_its_position_and_hides_no_other() -> None:
    steward, producer = Reader("steward"), Reader("producer")
    found = [
        Decrypted(bytes(m.SIZES[0]), 1, HOUR),
        decrypted(ONE.report(), ONE.signer, 2),
        decrypted(by(k.Closed, acted=True, words="Nothing was said."), producer.signer, 3),
        decrypted(TAKEN[0], steward.signer, 4),
        decrypted(by(k.Continued, words="It was nothing."), TWO.signer, 5),
    ]
    book = Casebook()
    refused = book.open_all(found, roster_of(steward, producer), check, READERS)
    assert [place for place, _ in refused] == [1, 3, 5]
    assert [type(line.said.message) for line in book.cases[ONE.case].lines] == [k.Reported, k.Taken]


def test_an_old_answer_that_is_sealed_again_answers_nothing() -> None:
    book = told((ONE.report(), m.REPORTER, 0), TAKEN, ANSWERED, MORE)
    with pytest.raises(MessageError, match="one that was opened before"):
        book.take(m.Said(*ANSWERED[:2]), 9, 9 * HOUR, READERS)
    assert book.cases[ONE.case].open


def test_nobody_takes_a_case_for_somebody_else() -> None:
    with pytest.raises(MessageError, match="work for safety"):
        case_of((by(k.Taken, owner="safety"), "steward@a", 1))


def test_who_was_asked_is_not_unasked() -> None:
    up = (by(k.Passed, rung="union"), "steward@a", 2)
    down = (by(k.Passed, rung="first-ad-and-safety"), "safety@b", 3)
    assert case_of(up, down).rung is Rung.UNION


def test_an_answer_that_names_nothing_of_the_reporter_s_answers_nothing() -> None:
    bare = (by(k.Answered, words="All is well."), "steward@a", 3)
    other = (by(k.Answered, words="All is well.", after=TWO.nonce), "safety@b", 4)
    closed = (by(k.Closed, acted=True, words="Done."), "safety@b", 5)
    case = case_of(bare, other, closed)
    assert case.open
    assert case.waiting_us == 0
    assert case.closed is None
    assert [case.answers(line) for line in case.lines[1:]] == [None] * 3


def test_an_answer_shows_what_it_answers_and_a_later_question_waits_on() -> None:
    case = case_of(MORE, ANSWERED)  # the answer had not seen the question
    assert case.answers(case.lines[2]) == case.lines[0]
    assert [line.said.message for line in case.unanswered] == [MORE[0]]
    assert case.waiting_us == 5 * HOUR
    both = (by(k.Answered, words="Both.", after=MORE[0].nonce), "steward@a", 6)
    assert not case_of(MORE, ANSWERED, both).open
    assert not case_of(MORE, both).open  # it answers what came before, too


def test_who_reported_can_say_that_no_answer_came() -> None:
    denied = by(k.Continued, words="No answer came.", unanswered=ONE.nonce)
    case = case_of(ANSWERED, (denied, m.REPORTER, 9))
    assert case.denied
    assert case.waiting_us == 0  # since they first waited, whatever a reader said meanwhile
    again = (by(k.Answered, words="Here it is.", after=denied.nonce), "safety@b", 10)
    case = case_of(ANSWERED, (denied, m.REPORTER, 9), again)
    assert not case.open
    assert not case.denied


def test_what_is_set_aside_stays_and_counts_nowhere_until_it_is_taken_back() -> None:
    aside = (by(k.SetAside), "safety@b", 1)
    book = told((ONE.report(tell_number=True), m.REPORTER, 0), aside)
    case = book.cases[ONE.case]
    assert case.aside == "safety"
    assert owed(case) == []
    assert book.told() == (0, None)
    back = by(k.SetAside, back=True)
    book.take(m.Said(back, "steward@a"), 2, 2 * HOUR, READERS)
    assert book.cases[ONE.case].aside is None
    assert book.told() == (5, 0)
    assert len(book.cases[ONE.case].lines) == 3


def test_who_reported_sets_nothing_aside() -> None:
    with pytest.raises(MessageError, match="one by producer"):
        case_of((by(k.SetAside), "producer@p", 1))


def test_one_reporter_fills_no_reader_s_phone_and_keeps_nobody_from_answering() -> None:
    reporter, book = Reporter(), Casebook()
    book.take(m.Said(reporter.report(), m.REPORTER), 0, 0)

    def more() -> m.Said:
        return m.Said(message(k.Continued, case=reporter.case, words="More."), m.REPORTER)

    for n in range(1, MOST_SAID):
        book.take(more(), n, n)
    with pytest.raises(MessageError, match="more than"):
        book.take(more(), MOST_SAID, MOST_SAID)
    note = message(k.Noted, case=reporter.case, words="Look at this.")
    assert len(book.take(m.Said(note, "steward@a"), 9_999, 9_999).lines) == MOST_SAID + 1


def test_who_reported_is_heard_again_whoever_set_it_aside() -> None:
    aside = message(k.SetAside, case=ONE.case)
    more = message(k.Continued, case=ONE.case, words="It was one. Again today.")
    book = told((ONE.report(), m.REPORTER, 0), (aside, "steward@a", 1), (more, m.REPORTER, 2))
    case = book.cases[ONE.case]
    assert case.aside is None
    assert [one.what for one in owed(case)][:2] == ["read", "answer"]
