"""A risk assessment on paper: as it was written, its matrix in words, who approved, who read it."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from coldproof.desk.floor.screens import as_written
from coldproof.desk.floor.screens import assessment as screen
from coldproof.desk.floor.screens.drafted import of_script
from coldproof.desk.floor.terms import people_text
from coldproof.desk.plan import questions as q
from coldproof.desk.plan.assessment import (
    STEPS,
    Assessment,
    AssessmentError,
    Hazard,
    Score,
    parts_of,
    read,
)
from coldproof.desk.plan.standing import Standing, standing
from coldproof.desk.roster import raw_key
from coldproof.paper import blocks as b
from coldproof.paper.asked import Arguments, one_of, scene_given
from coldproof.paper.errors import NoSuchPaper
from coldproof.paper.letter import drawable_lines
from coldproof.paper.names import thousands
from coldproof.paper.source import PaperSource
from coldproof.state.planned import HOURS
from coldproof.state.records import Assessed
from coldproof.words.floor import AssessmentKind

MOST_LINES = 60  # empty lines for receipts: a paper has room for so many
EMPTY = 6
GENERAL, OF_HOURS = "general", "hours"


def asked(source: PaperSource, given: Arguments) -> str | None:
    """Return of what an assessment is asked for: a scene, `HOURS`, or neither."""
    of = one_of("of", given.get("of") or GENERAL, (GENERAL, OF_HOURS), "`general` or `hours`")
    if of == OF_HOURS:
        one_of("scene", given.get("scene") or "", ("",), "no scene: hours are of none")
        return HOURS
    return scene_given(source, given) if given.get("scene") else None


def content(source: PaperSource, name: str | None, version: str | None = None) -> dict[str, Any]:
    """Return an assessment: of a scene, of `HOURS`, or of none, the general one.

    `version` is the number of one that is at hand; the newest is taken without.  Raises
    `NoSuchPaper`.
    """
    say = source.say
    how = standing(source.state, name)
    now, one = newest(source, how) if version is None else chosen(source, how, version)
    desk = source.desk()
    about = say("general, of the whole production")
    if name == HOURS:
        about = say("specific, of the planned hours")
    elif name is not None:
        about = say("specific, of scene {name}").format(name=name)
    is_newest = now is how.newest
    against = of_script(desk, name) if name in desk.state.scenes else []
    against += screen.lacks(desk, name, how)
    if how.newest is not None and not is_newest:
        words = say("An older version: the newest is version {n}.")
        against = [words.format(n=thousands(how.newest.version))]
    facts = [(n, drawable_lines(value)) for n, value in as_written.facts(desk, one)]
    parts: list[b.Block] = [
        b.facts([*facts, *of_version(source, now, how)]),
        *([b.text(say("Against it, by the record"), strong=True)] if against else []),
        *([b.points(against)] if against else []),
        *changed(source, how, now, one),
        b.heading(say("Hazards and measures")),
        hazards(source, one),
        b.text(say("What a line rests on stands below it; a weak one says so.")),
    ]
    if one.kind is AssessmentKind.SPECIFIC:
        parts += matrix(source, one)
    parts += [b.heading(say("Planning")), planning(source, one)]
    parts += [b.heading(say("Parts that the law names")), law(source, one)]
    if is_newest:
        parts += [b.heading(say("Who has read it")), receipts(source, one, how)]
        parts += signing(source, how)
    else:
        parts.append(b.text(say("Who approved and read it then stands in the record.")))
    if before(how, now):
        parts += [b.heading(say("Versions before it")), older(source, before(how, now))]
    made_of = f"{source.title or source.production}, {about}, " + say("version {n}").format(
        n=thousands(now.version)
    )
    return b.sheet(say("Risk assessment"), made_of, parts)


def before(how: Standing, now: Assessed) -> tuple[Assessed, ...]:
    """Return the versions before one, newest first."""
    return tuple(one for one in how.older if one.position < now.position)


def chosen(source: PaperSource, how: Standing, version: str) -> tuple[Assessed, Assessment]:
    """Return the version of a number and its document, or say why there is none to print."""
    listed = [] if how.newest is None else [how.newest, *how.older]
    known = {str(one.version): one for one in listed}
    number = one_of("version", version, known, "the number of one that is at hand")
    return known[number], document(source, known[number])


def changed(source: PaperSource, how: Standing, now: Assessed, one: Assessment) -> list[b.Block]:
    """Return what it says otherwise than the version before it, as far as that is kept here."""
    say, earlier = source.say, before(how, now)
    if not earlier:
        return []
    title = b.heading(say("Changed since version {n}").format(n=thousands(earlier[0].version)))
    try:
        last = document(source, earlier[0])
    except NoSuchPaper:
        return [title, b.text(say("The words of that version are not kept here."))]
    found = as_written.changes(source.desk(), last, one)
    rows = [[drawable_lines(cell) for cell in line] for line in found]
    head = [say("What"), say("As it was"), say("As it became")]
    return [title, b.table(head, rows, (6, 9, 9), empty=say("Nothing in its words."))]


def newest(source: PaperSource, how: Standing) -> tuple[Assessed, Assessment]:
    """Return the newest assessment and its document, or say why there is none to print."""
    if how.newest is None:
        raise NoSuchPaper("assessment", "none in the record", "one that was written here")
    return how.newest, document(source, how.newest)


def document(source: PaperSource, now: Assessed) -> Assessment:
    """Return the document of a version, or say why there is none to print."""
    if now.document is None:
        found = "one that is kept on another form"
        raise NoSuchPaper("assessment", found, "one that was written here")
    value = source.value(now.document)
    if value is None:
        gone = now.document in source.state.erased
        found = "that it was erased" if gone else "that its words are not kept here"
        raise NoSuchPaper("assessment", found, "one whose words are kept here")
    try:
        return read(value)
    except AssessmentError as error:
        raise NoSuchPaper("assessment", error.found, error.want) from None


def of_version(source: PaperSource, now: Assessed, how: Standing) -> list[tuple[str, str]]:
    """Return of which plan it is, when it was recorded, and its digest."""
    say = source.say
    document = "" if now.document is None else raw_key(now.document).hex()
    entered = say("{date} {hour}, entry {n}").format(
        date=source.date(now.at_us), hour=source.hour(now.at_us), n=thousands(now.position)
    )
    plan = say("version {n}; it is at {m} now")
    return [
        (say("Plan"), plan.format(n=now.plan, m=how.plan)),
        (say("Recorded"), entered),
        (say("SHA-256 of its text"), document),
    ]


def hazards(source: PaperSource, one: Assessment) -> b.Block:
    """Return a row for each hazard, numbered; a general assessment has no scores."""
    say, desk = source.say, source.desk()
    head = ["", say("Hazard"), say("Who may be harmed"), say("What is done")]
    widths = [1, 8, 5, 11]
    scores = one.kind is AssessmentKind.SPECIFIC
    if scores:
        head += [say("Without measures"), say("With measures")]
        widths += [4, 4]

    def row(number: int, hazard: Hazard) -> list[str]:
        rests = as_written.basis(desk, hazard)
        cells = [
            thousands(number),
            f"{drawable_lines(hazard.what)}\n{rests}",
            drawable_lines(hazard.harmed),
            "\n".join(f"– {drawable_lines(measure)}" for measure in hazard.measures)
            or say("nothing"),
        ]
        if scores:
            both = (hazard.without, hazard.within)
            cells += [as_written.score_text(desk, score) for score in both]
        return cells

    rows = [row(number, hazard) for number, hazard in enumerate(one.hazards, 1)]
    return b.table(head, rows, widths, empty=say("No hazard is listed."))


def matrix(source: PaperSource, one: Assessment) -> list[b.Block]:
    """Return the five by five: each field with its product, its band in words, and the hazards."""
    say = source.say
    numbered = list(enumerate(one.hazards, 1))
    rows = []
    for severity in reversed(STEPS):
        cells = [f"{severity} {say(q.SEVERITY[severity - 1])}"]
        for likelihood in STEPS:
            score = Score(likelihood, severity)
            lines = [f"{score.product} {say(q.BAND_NAMES[score.band.value])}"]
            for words, which in (
                (say("without: {numbers}"), [n for n, h in numbered if h.without == score]),
                (say("with: {numbers}"), [n for n, h in numbered if h.within == score]),
            ):
                if which:
                    lines.append(words.format(numbers=", ".join(map(thousands, which))))
            cells.append("\n".join(lines))
        rows.append(cells)
    head = [say("Severity, by likelihood")]
    head += [f"{n} {say(q.LIKELIHOOD[n - 1])}" for n in STEPS]
    ours = say(
        "Where a band begins (5, 10, 15) is ours; what may kill is never low. A number is what"
        " somebody judged, and no promise."
    )
    return [
        b.heading(say("Matrix")),
        b.table(head, rows, (6, 4, 4, 4, 4, 5), together=True),
        b.points(say(words) for words in q.BANDS.values()),
        b.text(ours),
    ]


def planning(source: PaperSource, one: Assessment) -> b.Block:
    """Return the questions that were answered."""
    say = source.say
    rows = [
        [drawable_lines(say(q.QUESTIONS.get(k, k))), say(q.ANSWERS[a.value])]
        for k, a in one.answers
    ]
    head = [say("Question"), say("Answer")]
    return b.table(head, rows, (12, 3), empty=say("No question of planning was answered."))


def law(source: PaperSource, one: Assessment) -> b.Block:
    """Return, counted from the document, which of the law's parts it has."""
    say = source.say
    words = (
        say("Hazards are listed"),
        say("What is done about each is written down"),
        say("The risk is scored without measures and with them"),
        say("Who is affected is named"),
    )
    found = parts_of(one)
    needed = len(found) if one.kind is AssessmentKind.SPECIFIC else 2
    yes, no = say("in it"), say("not in it")
    pairs = zip(words[:needed], found[:needed], strict=True)
    return b.facts([(name, yes if there else no) for name, there in pairs])


def receipts(source: PaperSource, one: Assessment, how: Standing) -> b.Block:
    """Return who said that they read it, who of those named has not, and empty lines."""
    say = source.say
    read_by = dict(how.readers)
    named = dict.fromkeys((*one.people, *one.contributors, *read_by))
    rows = []
    for person in list(named)[:MOST_LINES]:
        entry = read_by.get(person)
        said = "" if entry is None else say("in the record, entry {n}").format(n=thousands(entry))
        rows.append([drawable_lines(person), roles(source, one, person), said, ""])
    rows += [[""] * 4 for _ in range(EMPTY)]
    head = [say("Handle"), say("As"), say("Has read it"), say("Signature, hour")]
    return b.table(head, rows, (6, 6, 8, 10), tall=True)


def roles(source: PaperSource, one: Assessment, person: str) -> str:
    """Return as what somebody is named in the document."""
    say = source.say
    found = (
        (person in one.people, say("affected")),
        (person in one.contributors, say("contributor")),
    )
    return ", ".join(words for is_so, words in found if is_so)


def signing(source: PaperSource, how: Standing) -> list[b.Block]:
    """Return who approved it by the record, and lines to sign on."""
    say = source.say
    who = people_text(source.desk(), how.approved)
    return [
        b.heading(say("Approved")),
        b.text(say("In the record, of this text: {people}").format(people=who)),
        b.signs(
            [
                say("Prepared by, name and hour"),
                say("Head of department, name and hour"),
                say("Specialist, name and hour"),
                say("Producer, UPM or first AD, name and hour"),
            ]
        ),
    ]


def older(source: PaperSource, listed: Iterable[Assessed]) -> b.Block:
    """Return the versions before, by whom and when."""
    say = source.say
    rows = [
        [
            thousands(one.version),
            f"{source.date(one.at_us)} {source.hour(one.at_us)}",
            one.by,
            thousands(one.plan),
            say("yes") if one.whole else say("no"),
            thousands(one.position),
        ]
        for one in listed
    ]
    head = [say("Version"), say("When"), say("By"), say("Plan"), say("All its parts")]
    return b.table([*head, say("Entry")], rows, (3, 6, 6, 3, 4, 3))
