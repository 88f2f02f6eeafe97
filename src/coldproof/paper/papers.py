"""Every paper by name, what it takes, and how it is made; and a paper's code checked against it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from coldproof.desk.floor.call_sheet import call_sheet
from coldproof.desk.floor.screens.assessing import route_of
from coldproof.paper import (
    assessment,
    check_card,
    custody,
    drafts,
    incident,
    labels,
    letter,
    lines,
    log,
    meeting,
    plan,
    pocket,
    pull,
    scheduled,
    script,
    underwriter,
    voice,
)
from coldproof.paper import blocks as b
from coldproof.paper.asked import (
    Arguments,
    as_it_stood,
    change_given,
    day_book,
    day_given,
    incident_given,
    letter_given,
    one_of,
    scene_given,
    scenes_given,
)
from coldproof.paper.code import Code, digest_of, read_code, write_code
from coldproof.paper.daybook import book_of
from coldproof.paper.errors import CodeRefused, NoSuchPaper, PaperError
from coldproof.paper.names import thousands
from coldproof.paper.order import sequence_of
from coldproof.paper.qr import svg_of
from coldproof.paper.sealing import Seal, seal_pdf
from coldproof.paper.source import PaperSource
from coldproof.paper.typeset import typeset
from coldproof.words.kit import ActionType
from coldproof.words.units import SECOND_US

PDF = "application/pdf"
PLAIN = "text/plain; charset=utf-8"
SIZES = ("a4", "letter")
MOST = 200  # characters of an argument; of weapons for labels more
MOST_WEAPONS = 8_000


class Paper(NamedTuple):
    """One sort of paper: what it is called, what it takes, and where a phone finds the same."""

    title: str
    takes: tuple[str, ...]
    template: str  # empty: plain text
    data: Callable[[PaperSource, Arguments], dict[str, Any]]
    route: Callable[[PaperSource, Arguments], str]
    sealed: bool = False  # one that is handed on for good, under a seal


class Made(NamedTuple):
    """A finished paper."""

    data: bytes
    media_type: str
    filename: str


def log_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the daily log."""
    book, day = day_book(source, given)
    return log.content(source, book, day, book.days[day])


def report_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the lines for the production report."""
    book, day = day_book(source, given)
    told = lines.report(source, book, day, book.days[day])
    title = source.say("Lines for the production report")
    return b.sheet(title, log.about(source, day), [b.paste(told)], kind="lines")


def call_sheet_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the lines for the call sheet of a day, which need not have been opened."""
    day = day_given(source, given)
    known = book_of(source.entries()).days.get(day)
    before = None if known is None else known.before
    asked = scenes_given(source, given)
    about = lines.OfDay(asked) if asked else lines.on_day(source, day, before)
    told = call_sheet(source.desk(), day, *about)
    title = source.say("Lines for the call sheet")
    return b.sheet(title, log.about(source, day), [b.paste(told)], kind="lines")


def meeting_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the meeting's sheet; of a day that is over, as the record stood then."""
    day = day_given(source, given)
    source, book = as_it_stood(source, day)
    state = source.state
    opened = [name for name, unit in state.units.items() if unit.open]
    unit = given.get("unit") or next(iter(opened or state.units), "")
    unit = one_of("unit", unit, state.units, "a unit that was opened")
    asked = scenes_given(source, given)
    about = lines.OfDay(asked) if asked else lines.of_meeting(source, day, unit)
    return meeting.content(source, day, unit, about, book)


def custody_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the receipt."""
    book, change = change_given(source, given)
    return custody.content(source, book, change.weapon, change)


def incident_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the incident's sheet."""
    key = incident_given(source, given)
    return incident.content(source, key, source.state.incidents[key], source.entries())


def letter_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the finished letter."""
    return letter.content(source, letter_given(source, given))


def assessment_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the assessment of a scene or of the hours; of neither, the general one."""
    return assessment.content(source, assessment.asked(source, given), given.get("version"))


def underwriter_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the pack for the insurer."""
    return underwriter.content(source, scene_given(source, given))


def pocket_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the pocket card."""
    fold = one_of("fold", given.get("fold") or pocket.FOLDS[0], pocket.FOLDS, "a way to fold")
    return pocket.content(source, fold)


def check_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return the check card of a weapon, or of a mechanism."""
    known = {one.value: one for one in ActionType}
    weapon, mechanism = given.get("weapon"), given.get("mechanism", "")
    if weapon is None:
        asked = known[one_of("mechanism", mechanism, known, "a mechanism")]
        return check_card.content(source, asked, None)
    one_of("weapon", weapon, source.state.weapons, "a weapon")
    own = sequence_of(source, ActionType.NONE, weapon).mechanism
    one_of("mechanism", mechanism or own.value, (own.value,), f"the mechanism of {weapon}")
    return check_card.content(source, own, weapon)


def labels_data(source: PaperSource, given: Arguments) -> dict[str, Any]:
    """Return labels of the weapons asked for, or of all that have not left the production."""
    state = source.state
    asked = [one for one in given.get("weapon", "").split(",") if one]
    known = [one_of("weapon", name, state.weapons, "a weapon") for name in asked]
    known = known or [n for n, w in state.weapons.items() if w.custody.kind.value != "retired"]
    stock = given.get("stock") or next(iter(labels.STOCKS))
    stock = one_of("stock", stock, labels.STOCKS, "a sheet or roll")
    if not known:
        raise NoSuchPaper("labels", "no weapon", "a weapon that is registered")
    return labels.content(source, tuple(known), stock)


def to_entry(source: PaperSource, given: Arguments) -> str:
    """Return the route of the last entry that a paper was made from."""
    return f"entry/{source.size - 1}"


def to_weapon(source: PaperSource, given: Arguments) -> str:
    """Return the route of the weapon that a paper is of."""
    return f"weapon/{given['weapon']}" if given.get("weapon") else "board"


def to_incident(source: PaperSource, given: Arguments) -> str:
    """Return the route of the entry that opened an incident."""
    return f"entry/{source.state.incidents[incident_given(source, given)].position}"


def to_assessment(source: PaperSource, given: Arguments) -> str:
    """Return the route of an assessment."""
    return route_of(assessment.asked(source, given))


def to_letter(source: PaperSource, given: Arguments) -> str:
    """Return the route of a letter's own screen."""
    return f"letter/{letter_given(source, given)}"


PAPERS: dict[str, Paper] = {
    "log": Paper("Daily weapons log", ("day",), "sheet", log_data, to_entry),
    "meeting": Paper(
        "Safety-meeting sheet",
        ("day", "unit", "setup", "scene"),
        "sheet",
        meeting_data,
        lambda source, given: "meeting",
    ),
    "call-sheet": Paper(
        "Lines for the call sheet", ("day", "setup", "scene"), "", call_sheet_data, to_entry
    ),
    "production-report": Paper(
        "Lines for the production report", ("day",), "", report_data, to_entry
    ),
    "plan": Paper("The plan", ("scene",), "sheet", plan.content, plan.route),
    "day": Paper("Plan of the day", ("day",), "sheet", scheduled.content, scheduled.route),
    "script": Paper(
        "The script", ("scene", "only"), "sheet", script.content, lambda source, given: "script"
    ),
    "drafts": Paper(
        "Two drafts side by side", ("scene", "before"), "sheet", drafts.content, drafts.route
    ),
    "pull": Paper(
        "Pull list for the cart",
        ("day",),
        "sheet",
        pull.content,
        lambda source, given: f"plan/day/{day_given(source, given)}",
    ),
    "custody": Paper("Custody receipt", ("weapon", "entry"), "sheet", custody_data, to_weapon),
    "incident": Paper("Incident sheet", ("incident",), "sheet", incident_data, to_incident),
    "letter": Paper("Letter", ("letter",), "sheet", letter_data, to_letter, sealed=True),
    "assessment": Paper(
        "Risk assessment", ("scene", "of", "version"), "sheet", assessment_data, to_assessment
    ),
    "underwriter": Paper(
        "Pack for the insurer",
        ("scene",),
        "sheet",
        underwriter_data,
        lambda source, given: f"plan/scene/{scene_given(source, given)}",
    ),
    "pocket": Paper("Pocket card", ("fold",), "pocket", pocket_data, lambda source, given: "board"),
    "poster": Paper(
        "Say it sealed",
        (),
        "sheet",
        lambda source, given: voice.poster(source),
        lambda source, given: "sealed",
    ),
    "report": Paper(
        "Report on paper",
        (),
        "sheet",
        lambda source, given: voice.form(source),
        lambda source, given: "sealed",
    ),
    "check": Paper("Check card", ("mechanism", "weapon"), "sheet", check_data, to_weapon),
    "labels": Paper(
        "Labels", ("weapon", "stock"), "labels", labels_data, lambda source, given: "board"
    ),
}
EVERYWHERE = ("size",)


def make(
    name: str, source: PaperSource, arguments: Arguments, seal: Callable[[], Seal] | None = None
) -> Made:
    """Return a paper made from a source: the same source and arguments, the same bytes.

    A sealed one is under the seal given, and no two seals are the same; without one it says so.

    Raises `NoSuchPaper` for a name, argument, item or size that there is not, `NoTypesetter` where
    what it needs is not installed, and `PaperError` for what cannot be drawn.
    """
    paper, given, size = understood(name, arguments)
    shown = set[int]()
    source = source.at(source.now_us // SECOND_US)._replace(seen=shown.add)
    content = paper.data(source, given)
    told = content if source.lang == "en" else None
    code = write_code(code_of(name, paper, source, given, told), source.origin)
    framed = frame(source, content, code, size, shown)
    mine = seal() if seal is not None and paper.sealed else None
    if paper.sealed:
        framed["seal"] = seal_words(source, mine)
    stem = "-".join([name, *(given[k] for k in paper.takes if given.get(k))])
    stem = re.sub(r"[^A-Za-z0-9.-]+", "-", stem)[:80]
    if not paper.template:
        text = "\n".join([*content["blocks"][0]["lines"], framed["hours"], framed["log"], code])
        return Made((text + "\n").encode("utf-8"), PLAIN, f"{stem}.txt")
    data = typeset(paper.template, framed, source.now_us // SECOND_US)
    if mine is not None:
        data = seal_pdf(data, mine, framed["title"])
    return Made(data, PDF, f"{stem}.pdf")


def seal_words(source: PaperSource, seal: Seal | None) -> str:
    """Return what a page says of its seal."""
    if seal is None:
        return source.say("Not sealed: the code alone says whether it is this letter.")
    words = source.say("Sealed as one file; the seal's certificate has the SHA-256 {fingerprint}")
    return words.format(fingerprint=seal.fingerprint)


def understood(name: str, arguments: Arguments) -> tuple[Paper, Arguments, str]:
    """Return the paper of a name, its arguments without empty ones, and the size of its page."""
    paper = PAPERS[one_of("paper", name, PAPERS, "a paper's name")]
    for key, value in arguments.items():
        one_of(f"argument of {name}", key, (*paper.takes, *EVERYWHERE), "what it takes")
        if len(value) > (MOST_WEAPONS if key == "weapon" else MOST):
            raise NoSuchPaper(key, f"{len(value)} characters", f"{MOST} at most")
    size = arguments.get("size") or SIZES[0]
    one_of("size", size, SIZES, "a size of paper")
    given = {k: v for k, v in sorted(arguments.items()) if v and k != "size"}
    return paper, given, size


def code_of(
    name: str,
    paper: Paper,
    source: PaperSource,
    given: Arguments,
    content: dict[str, Any] | None = None,
) -> Code:
    """Return the code of a paper, with the digest of what it says in English.

    `content` is that, if it is known already.
    """
    made_s = source.now_us // SECOND_US
    content = content or paper.data(source.in_english(), given)
    return Code(
        paper.route(source, given),
        source.production,
        source.size,
        source.root,
        name,
        tuple(given.items()),
        made_s,
        digest_of(content),
    )


def frame(
    source: PaperSource, content: dict[str, Any], code: str, size: str, shown: Iterable[int] = ()
) -> dict[str, Any]:
    """Return content with what stands on every paper: position, hour, code, page numbers.

    `shown` are the instants that the content tells of.
    """
    say = source.say
    last = thousands(source.size - 1)
    made = say("Made {hour} on {date} from entry {n}").format(
        hour=source.hour(source.now_us), date=source.date(source.now_us), n=last
    )
    where = say("Log coldproof/{production}: {count} entries, root {root}").format(
        production=source.production, count=thousands(source.size), root=source.root
    )
    return {
        **content,
        "lang": source.lang,
        "size": size,
        "made": made,
        "hours": f"{made} · {source.hours_are(shown)}",
        "log": where,
        "limits": say("It says what was recorded. It never replaces looking into the chamber."),
        "foot": f"{content['title']} · {content['about']} · {made} · {source.root[:8]}",
        "page-of": say("Page {n} of {all}"),
        "code": {"svg": svg_of(code), "alt": say("Code that checks this paper against the log")},
    }


def check_paper(text: str, source: PaperSource) -> Code:
    """Return what a paper's code says, if this log gives that very paper; else `CodeRefused`.

    `source` must be that of the size that the code names (`code.check_code` says which).  A paper's
    wording may differ between two versions of this program: then compare by eye.
    """
    code = read_code(text, source.origin)
    if (code.production, code.size, code.root) != (source.production, source.size, source.root):
        raise CodeRefused("the code", "another head than the source's", "the head that it names")
    if code.digest is None:
        return code  # a label: it says nothing that changes
    try:
        paper, given, _ = understood(code.paper, dict(code.arguments))
        again = code_of(code.paper, paper, source.at(code.made_s or 0), given)
    except PaperError as error:
        raise CodeRefused(
            "the code", f"no such paper ({error})", "one that this log gives"
        ) from None
    if again.digest != code.digest:
        want = "the paper that this log gives"
        raise CodeRefused("the code", "a digest of other words", want)
    return code
