"""One letter: its text, who stands behind it and how that can be checked, how it came about."""

from __future__ import annotations

from collections import Counter

from coldproof.desk.floor.context import Desk
from coldproof.desk.floor.labels import DEPARTMENTS, ROLES, label
from coldproof.desk.floor.parts import (
    Part,
    Screen,
    Tone,
    button,
    call,
    code,
    folded,
    go,
    heading,
    record,
    rows,
    table,
    text,
)
from coldproof.desk.floor.said import key_needed, picked, said, signs
from coldproof.desk.floor.screens import carrying, crowd, holding, of_paper, own_drafts, signing
from coldproof.desk.floor.screens.letters import line, title_of
from coldproof.desk.floor.spoken import names_text
from coldproof.desk.floor.terms import ERASURES
from coldproof.desk.floor.voicing import Voice
from coldproof.desk.voice.kinds import Drafted
from coldproof.desk.voice.letters import OWN, Sheet, Standing, readable, sheet
from coldproof.state.records import Letter, SignedHow


def show(desk: Desk, rest: tuple[str, ...]) -> Screen:
    """Return a letter: `letter/<digest>`, and `/sign`, `/paper`, `/held` for what one does."""
    say, name = desk.say, rest[0] if rest else ""
    letter, voice = desk.state.letters.get(name), desk.voice
    if letter is None or voice is None:
        none = text(say("No such letter is frozen."))
        return Screen(say("Letter"), (none,), back="letters", live=False)
    page = rest[1] if len(rest) > 1 else ""
    if page in signing.PAGES:
        return signing.show(desk, name, page)
    if page == "held":
        return holding.show(desk, voice, name, letter)
    told = told_of(desk, voice, name)
    parts = (
        *words(desk, voice, name),
        *behind(desk, told),
        *of_paper.shown(desk, voice, told),
        *came_about(desk, told),
        *own_drafts.asked(desk, voice, told),
        *beside(desk, told),
        *carrying.between(desk, name, letter),
        *doing(desk, name, letter),
    )
    return Screen(title_of(desk, letter), parts, back="letters", live=False)


def told_of(desk: Desk, voice: Voice, name: str) -> Sheet:
    """Return everything that the log, and the drafts that were fetched, tell of a letter."""
    return sheet(desk.state, name, desk.roster, voice.check, voice.letters.values)


def words(desk: Desk, voice: Voice, name: str) -> list[Part]:
    """Show the text, or say why it is not here."""
    say, held = desk.say, voice.letters
    found = held.values.get(name)
    gone = desk.state.erased.get(name)
    if found is not None:
        return [text(readable(found))]
    if gone is not None:
        erased = say("The text was erased by {who}: {why}.")
        return [text(erased.format(who=gone[0], why=say(ERASURES[gone[1]])))]
    if name in held.absent:
        return [text(say("The server gives no such text, or not to you."), tone=Tone.CHECK)]
    return [text(say("The text is on its way to this phone."))]


def behind(desk: Desk, told: Sheet) -> list[Part]:
    """Say how many stand behind it, by how that can be checked; then one by one."""
    say = desk.say
    total = say("{n} different people, by keys of their own, enrolled before it was frozen")
    parts = [heading(say("Who stands behind it")), text(total.format(n=told.distinct), "large")]
    counts = {
        say("{n} more whose keys were enrolled only afterwards"): told.late,
        say("{n} on a reader's word, without a name"): count(told, SignedHow.VOUCHED),
        say("{n} on paper, on the word of who holds it"): count(told, SignedHow.PAPER),
        say("{n} opened by a reader, and not by the key that is named: they prove nothing"): sum(
            s.signed.how is SignedHow.OPENED and not s.proven and not s.signed.guest
            for s in told.standing
        ),
        say("{n} by keys that somebody else gave them: they prove nothing"): sum(
            s.signed.guest for s in told.standing
        ),
        say("{n} withdrawn"): len(told.lines) - len(told.standing),
        say("{n} opened before enough had signed"): sum(s.early for s in told.lines),
    }
    parts += [text(found.format(n=n)) for found, n in counts.items() if n]
    signers, ring = told.crowd
    if signers:
        many = say("{n} of a crowd of {m}, by keys of theirs; nobody can tell which of them")
        unsure = say("An experiment: nobody outside has examined how that is done.")
        both = say("Some of them may have signed with a name too: do not add the two numbers.")
        parts += [text(many.format(n=signers, m=ring)), text(both), text(unsure, tone=Tone.CHECK)]
    if told.letter.hold_until:
        held = say("Hidden signatures are opened once {n} have signed in all.")
        parts.append(text(held.format(n=told.letter.hold_until)))
    lines = [signature(desk, told, one) for one in told.lines]
    if lines:
        head = (say("Who"), say("How it can be checked"), say("Saw it"), say("Note"))
        parts.append(table(head, lines))
    return parts


def count(told: Sheet, how: SignedHow) -> int:
    """Return how many signatures of a sort stand."""
    return sum(one.signed.how is how for one in told.standing)


def signature(desk: Desk, told: Sheet, one: Standing) -> list[str]:
    """Return one signature as a line of the table."""
    say, signed = desk.say, one.signed
    role = "" if signed.role is None else label(desk, ROLES, signed.role)
    if signed.department is not None:
        role = label(desk, DEPARTMENTS, signed.department)
    who = ", ".join(w for w in (signed.person or "", role) if w) or say("one of a crowd")
    how = {
        SignedHow.KEY: say("by their own key"),
        SignedHow.OPENED: say("by their own key, opened by {who}")
        if one.proven
        else say("{who} opened it, and the key does not fit"),
        SignedHow.VOUCHED: say("on the word of {who}"),
        SignedHow.PAPER: say("on paper, on the word of {who}"),
        SignedHow.RING: say("by a key of the crowd"),
    }[signed.how].format(who=signed.via)
    if signed.guest:
        how = say("by a key that somebody else gave them")
    notes = [
        "" if one.hat else say("no such role of theirs is on the log"),
        "" if one.enrolled or signed.person is None else say("enrolled after it was frozen"),
        say("opened too early") if one.early else "",
    ]
    if signed.withdrawn is not None:
        again = any(
            s.signed.how in OWN
            and s.signed.person == signed.person
            and s.signed.position == signed.withdrawn
            for s in told.lines
        )
        notes.append(say("by their own key since") if again else say("withdrawn"))
    saw = say("yes") if signed.first_hand else say("no")
    return [who, how, saw, ", ".join(one for one in notes if one)]


def came_about(desk: Desk, told: Sheet) -> list[Part]:
    """State, from the log, who could open the drafts, who did, who changed what; and the rest."""
    say, nobody = desk.say, desk.say("nobody")

    def listed(names: tuple[str, ...]) -> str:
        return names_text(names) or nobody

    facts = []
    for one in told.drafts:
        if isinstance(one.message, Drafted):
            what = say("proposed a change") if one.message.proposal else say("changed it")
            what = say("wrote the first version") if one.message.base is None else what
        else:
            what = say("opened a draft")
        facts.append(f"{desk.when(one.at_us)}: {one.person} {what}")
    parts = [heading(say("How it came about"))]
    if told.letter.by in told.office:
        froze = say("{who}, who froze the text, is or was of the production office.")
        parts.append(text(froze.format(who=told.letter.by), tone=Tone.CHECK))
    if not told.letter.drafts:
        parts.append(text(say("No draft is named: nothing is known of how it was written.")))
    else:
        could = tuple(one for one in told.office if one in told.could)
        office = say("Of the production office, who could: {who}").format(who=listed(could))
        parts += [
            text(say("Disclosed by who wrote or opened them: {who}").format(who=whose(desk, told))),
            text(say("Who could open the drafts: {who}").format(who=listed(told.could))),
            text(say("Who recorded that they did: {who}").format(who=listed(told.read))),
            text(say("Who wrote or changed them: {who}").format(who=listed(told.changed))),
            text(office, tone=Tone.CHECK if could else Tone.PLAIN),
        ]
        if told.word_for_word:
            parts.append(text(say("One of the drafts has the very words that were frozen.")))
        elif told.drafts:
            other = say("None of these drafts has the very words that were frozen.")
            parts.append(text(other, tone=Tone.CHECK))
        if told.gaps and not told.missing:
            words = say("{n} drafts that these change, or that somebody opened, were left out.")
            parts.append(text(words.format(n=told.gaps), tone=Tone.CHECK))
        if told.missing:
            words = say("{n} drafts are named and not disclosed: nothing is known of them.")
            parts.append(text(words.format(n=len(told.missing)), tone=Tone.CHECK))
        if told.refused:
            words = say("{n} drafts are refused: not on the log before, unsigned, or another's.")
            parts.append(text(words.format(n=len(told.refused)), tone=Tone.CHECK))
        if facts:
            parts += folded(desk.draft, "steps", say("Step by step"), [text(f) for f in facts])
    cannot = say(
        "What this cannot show: what people said to each other, drafts that nobody recorded or that"
        " were left out, to whom else a draft was given, and whether somebody was asked to sign."
    )
    return [*parts, text(cannot)]


def whose(desk: Desk, told: Sheet) -> str:
    """Say who disclosed how many notes of the drafting: each only their own."""
    counts = Counter(one.person for one in told.drafts)
    named = [f"{who} {counts[who]}" for who in sorted(counts)]
    return ", ".join(named) or desk.say("nobody")


def beside(desk: Desk, told: Sheet) -> list[Part]:
    """Show the letters that differ: each stands on its own."""
    names = [*([told.letter.beside] if told.letter.beside else []), *told.beside]
    known = [name for name in dict.fromkeys(names) if name in desk.state.letters]
    if not known:
        return []
    return [
        heading(desk.say("Beside it")),
        text(desk.say("Letters that differ from it. Neither is above the other.")),
        rows([line(desk, name) for name in known]),
    ]


def doing(desk: Desk, name: str, letter: Letter) -> list[Part]:
    """Offer what somebody can do here: sign, take back, differ, hold."""
    say, me, here = desk.say, signs(desk), f"letter/{name}"
    if me is None:
        return [key_needed(desk)]
    mine = [one for one in letter.standing if one.person == me]
    parts: list[Part] = []
    if mine:
        act = said("StatementWithdrawn", me, text=name)
        hint = say("That you signed stays to be seen, and that you took it back.")
        label_of = say("I no longer stand behind it")
        parts.append(button(label_of, record([act], here), Tone.QUIET, hint))
    if not any(one.how is SignedHow.KEY for one in mine):
        parts.append(button(say("Sign it"), go(f"{here}/sign")))
    parts += [
        *crowd.offered(desk, name),
        button(say("Somebody signed it on paper"), go(f"{here}/paper"), Tone.QUIET),
        button(say("Write one that differs, beside it"), go(f"draft/new/{name}"), Tone.QUIET),
    ]
    if holding.reads(desk, me):
        parts.append(button(say("Sealed signatures that I hold"), go(f"{here}/held"), Tone.QUIET))
    taken = call("voice-send", kind="LetterWithdrawn", by=me, fields={"case": name}, then=here)
    hint = say("Once taken back, only your name can be put under it again.")
    back = [button(say("I take back what I signed sealed"), taken, Tone.QUIET, hint)]
    parts += folded(desk.draft, "sealed", say("I had signed it sealed"), back)
    url = f"/p/{desk.production}/papers/letter.pdf?letter={name}"
    parts.append(button(say("The letter as a paper"), call("print", url=url), Tone.QUIET))
    address = picked(desk, "address")
    if address is not None:
        shown = [code(address, say("Another phone films this, and opens the letter."))]
        parts += folded(desk.draft, "code", say("Show it to another phone"), shown)
    return parts
