"""A report in words, for somebody who has to rely on the record and never saw a hash.

It says what was checked and, as plainly, what was not.
"""

from __future__ import annotations

from collections.abc import Iterator

from coldproof.exchange.bundle.errors import (
    BadStamp,
    BundleError,
    LeftBehind,
    NotABundle,
    NotWhole,
    TooFewCosigned,
    shown,
)
from coldproof.exchange.bundle.lines import Line, item, many, places, some
from coldproof.exchange.bundle.report import Origin, Quorum, Report, Verdicts
from coldproof.exchange.bundle.telling_voices import (
    NOT_SHOWN,
    letter_told,
    opening_told,
    strip_told,
)
from coldproof.log.policy import Signed
from coldproof.words.units import SECOND_US, clock_text

LAST = (
    "The record holds what people told. This says nothing of who is to blame, and nothing of any"
    " law. It is no substitute for looking into the chamber."
)


WANT_COSIGNED = (
    "What was looked at before it fits. But by the policy that you gave, more log witnesses must"
    " have cosigned this head, and until then its log could have told others another story. Ask for"
    " a copy that they have cosigned."
)
WANT_STAMPED = (
    "What was looked at before it fits. But by the certificates that you gave, this time-stamp"
    " proves no time. Without --stamp-roots the rest is verified and told; rely on no hour of this"
    " time-stamp until you know whose it is."
)
WANT_WHOLE = (
    "So ends a zip whose download or copying broke off. Nothing in it was looked at: rely on"
    " nothing in it. Get the whole file again from where you had it, and verify that."
)
FIRST = "What was found out all the same comes first, then why it is refused."
NO_ORIGIN = "CONSISTENT WITH ITSELF, ORIGIN NOT PROVEN."
TWO_STORIES = "VERIFIED, BUT ITS LOG SIGNED ANOTHER STORY TOO."
NOT_VIEWS = "VERIFIED, BUT ITS PAGES, TABLES AND TEXTS WERE NOT."


def result_word(report: Report) -> str:
    """Return the result in a few words."""
    if report.origin is Origin.NONE:
        return NO_ORIGIN
    if report.two_stories:
        return TWO_STORIES
    return NOT_VIEWS if report.other_views else "VERIFIED."


def told(report: Report, head: str | None = None) -> Iterator[Line]:
    """Yield the report in words, line by line, under a head; an empty line parts its parts."""
    yield Line(head or result_word(report))
    yield Line("")
    yield from _what_it_is(report)
    yield Line("")
    yield Line("What was checked:")
    yield from _checked(report)
    if report.verdicts is not None:
        yield Line("")
        yield Line("What the rules in force say of each act, computed now from the entries:")
        yield from _verdicts(report.verdicts)
    for letter in report.letters or ():
        yield from letter_told(letter, extract=report.extract)
    if report.strip is not None:
        yield Line("")
        yield from strip_told(report.strip)
    if report.opening is not None:
        yield Line("")
        yield from opening_told(report.opening)
    standing_out = list(_stands_out(report))
    if standing_out:
        yield Line("")
        yield Line("What stands out:")
        yield from standing_out
    yield Line("")
    yield Line("What was NOT checked, or cannot be:")
    yield from _not_checked(report)
    yield Line("")
    yield Line(LAST)


def _what_it_is(report: Report) -> Iterator[Line]:
    proven = report.origin is not Origin.NONE
    signer = "its log" if proven else "whoever holds the key below"
    if report.extract:
        yield Line(
            f"These are {many(report.entries, 'entry', 'entries')} out of the {report.size:,} of"
            f" the record of the production {report.production}. Each is as it was signed, and"
            " stands in that record at the position that it is named by. VERDICTS CANNOT BE"
            " RECOMPUTED FROM AN EXTRACT."
        )
    else:
        yield Line(
            f"This is the whole record of the production {report.production},"
            f" {many(report.entries, 'entry', 'entries')} long. Nothing in it was changed, moved or"
            f" taken out since {signer} signed it."
        )
    yield Line(f"Root at {many(report.size, 'entry', 'entries')}: {report.root}")
    yield Line(f"Key of its log: {report.log_key}")
    yield Line(
        {
            Origin.KEY: "That is the key that you gave.",
            Origin.POLICY: "That is the key that the policy which you gave names.",
            Origin.NONE: "Nobody gave a key from elsewhere, so this is only what the bundle says of"
            " itself: a false bundle, made whole, would look the same. Get the key from a page"
            " printed on that set, from a steward, an insurer or anybody's receipt, and run this"
            " again with --log.",
        }[report.origin]
    )


def _checked(report: Report) -> Iterator[Line]:
    beside = "others are beside them, as is said below" if report.left else "none is beside them"
    yield item(
        f"{many(report.files, 'file')}: each that must be there is, {beside}, and each is as the"
        " bag's lists say"
    )
    if report.extract:
        yield item(
            f"{many(report.entries, 'entry', 'entries')}: each proved to be in the log by its own"
            " proof, and signed with a key that entries in this extract enroll"
        )
    else:
        yield item(
            f"{many(report.entries, 'entry', 'entries')}: each in its place in the tree that the"
            " log signed, each signed with a key that had been enrolled before it"
        )
        yield item(
            f"{many(report.checkpoints, 'head')} that the log signed on its way: each is a"
            " beginning of this very record"
        )
    yield from _witnesses(report)
    for stamp in report.stamps:
        what = "of that very head" if stamp.fits else "NOT of the head that it is named after"
        by = "whose signature it has was not checked"
        if stamp.at_us is not None:
            when = f"{clock_text(stamp.at_us)} UTC"
            by = f"signed at {when} by an authority that the certificates you gave vouch for"
        at = many(stamp.size, "entry", "entries")
        yield item(f"a time-stamp at {at}: {what}; {by}")
    if report.verdicts is not None:
        yield item(
            "each entry: its act read strictly, folded and judged again from the first one on"
        )
    same = [view for view in report.views if view.same]
    if same:
        noun = many(len(same), "page, table or text", "pages, tables and texts")
        yield item(f"{noun} in the bag: exactly what this program makes of the entries")
    if report.seal is not None:
        yield item(f"letters of this production are sealed with {report.seal}, its clerk says")
    if report.blobs:
        yield item(f"{many(report.blobs, 'value')} kept outside of the log: each fits its digest")


def _witnesses(report: Report) -> Iterator[Line]:
    names = "; ".join(signed_by(one) for one in report.cosigners)
    by = f"log witnesses that cosigned this head: {names or 'none that is known here'}"
    match report.quorum:
        case Quorum.GIVEN:
            yield item(f"{by}. The policy that you gave is met")
        case Quorum.SHORT:
            yield item(f"{by}. The policy that you gave is NOT met: {report.lacking}")
        case Quorum.OWN:
            yield item(f"{by}. That is by the bundle's own policy, which proves little by itself")
        case Quorum.LACKING:
            yield item(f"{by}. The bundle's own policy asks for more: {report.lacking}")
        case Quorum.NONE:
            yield item(f"{by}. No policy asks for any")


def signed_by(one: Signed) -> str:
    """Return who cosigned, and when by their own clock."""
    return f"{one.name} at {clock_text(one.time_s * SECOND_US)} UTC"


def _verdicts(verdicts: Verdicts) -> Iterator[Line]:
    refused, warned = len(verdicts.refused), len(verdicts.warned)
    judged = many(verdicts.judged, "entry", "entries")
    if refused:
        yield item(
            f"{many(refused, 'act')} refused, in {judged}: {places(verdicts.refused)}."
            " They were recorded all the same, since a record keeps what was done"
        )
    else:
        yield item(f"no act refused, in {judged}")
    if warned:
        yield item(f"{many(warned, 'act')} with a warning only: {places(verdicts.warned)}")
    packs = [name for name in verdicts.packs if name not in verdicts.unknown_packs]
    yield item(
        f"rule packs adopted: {', '.join(packs) or 'none, so only our own invariants judged'}"
    )
    for name in verdicts.unknown_packs:
        yield item(f"pack {name} was adopted and is none that this program has: it judged nothing")


def _stands_out(report: Report) -> Iterator[Line]:
    yield from _against(report)
    if report.revoked:
        yield item(
            f"{many(len(report.revoked), 'act')} by keys that had been revoked: they may restrict"
            f" and permit nothing ({places(report.revoked)})"
        )
    if report.arrived:
        yield item(
            f"{many(len(report.arrived), 'act')} by somebody whose key nobody knows: the server"
            f" vouches for the arrival only ({places(report.arrived)})"
        )
    for device in report.other_log or ():
        yield item(
            f"device {device.device} says that it had seen ANOTHER LOG of this production than this"
            f" one ({places(device.positions)}). Either it is mistaken, or the log told two stories"
        )
    if report.same_policy is False:
        yield item("the policy in the bundle is another one than the one that you gave")
    if report.unnamed:
        yield item(
            f"{many(len(report.unnamed), 'value')} that no entry here names, so nobody signed for"
            f" what they say: {some(report.unnamed)}. Rely on none of these"
        )
    for letter in report.letters or ():
        if letter.false:
            yield item(
                f"hidden signatures under letter {letter.text} that nobody made, entered by a"
                f" reader ({places(letter.false)})"
            )
    if report.other_views:
        yield item(
            "NOT what this program makes of the same entries, so anything may stand in them:"
            f" {', '.join(report.other_views)}. The bundle says that another version made it"
            f" ({report.agent}), which anybody can write. Read the entries instead, or get that"
            " version from elsewhere than this bundle and run its verifier"
        )


def _against(report: Report) -> Iterator[Line]:
    """Yield what log witnesses said against the log."""
    for one in report.against:
        head = f"had a head of {many(one.head or 0, 'entry', 'entries')} that this log's key signed"
        if one.head is None:
            asked = many(one.asked, "entry", "entries")
            said = (
                f"said that it had seen others, when it was asked about {asked}. It showed no head"
                " that this log's key signed, so that proves nothing"
            )
        elif one.head > report.size:
            said = f"{head}, more than there are here: the log went on, or this was cut or put back"
        else:
            said = (
                f"{head}, AND THIS RECORD DOES NOT GO ON FROM IT: the log told two stories. Get"
                " the other, from that log witness or whom it serves, and rely on neither alone"
            )
        yield item(f"the log witness {shown(one.name)} {said} ({one.file})")


def _not_checked(report: Report) -> Iterator[Line]:
    if report.extract:
        yield item("what any rule says, or what was so on the set at any moment: needs every entry")
        yield item(
            "that no entry that bears on these was left out: what data/left-out.txt says"
            " beyond its count and its positions is its maker's word"
        )
        yield item(
            "that each key was enrolled in good order and stood when it signed: an entry that was"
            " left out could have made its enrollment void, or revoked it, and what a revoked key"
            " signs permits nothing"
        )
    elif report.verdicts is None:
        yield item(
            "what the acts say: without re-judging, nobody read them strictly, no rule was asked,"
            " and what stands in data/views was not compared with them"
        )
    if report.blobs and report.unnamed is None:
        yield item("whether any entry names the values kept outside of the log")
    if report.words:
        tell = "tells" if len(report.words) == 1 else "tell"
        yield item(
            f"what {' and '.join(report.words)} {tell} of the place's hours or of scenes: that is"
            " the word of whoever made this bundle, and no entry has it"
        )
    if report.letters:
        yield item(NOT_SHOWN)
    if report.erased:
        yield item(
            f"{many(len(report.erased), 'value')} that nobody is to have any more: who erased them,"
            f" and why, is at {places(report.erased)}"
        )
    if report.values_elsewhere:
        yield item(f"{many(report.values_elsewhere, 'value')} that entries name by digest only")
    yield from _stamps_not_checked(report)
    if report.other_lines > 0:
        yield item(
            f"{many(report.other_lines, 'signature')} on the head by keys that no policy here names"
        )
    if not report.same_agent:
        yield item(f"the program that made this bundle, which is another one: {report.agent}")
    if report.has_pyz:
        yield item(
            "the copy of verify.pyz in the bag: make it anew from the source, as verify.txt says,"
            " and compare"
        )
    yield item("whether the log has gone on since this head")
    yield item("who exported it, as bag-info.txt says: anybody can write that")
    yield item(
        "whether what people told is true, whether they told all, and who held a device when it"
        " signed"
    )


def _stamps_not_checked(report: Report) -> Iterator[Line]:
    if report.stamps_checked:
        yield item(
            "whether an authority's certificate for time-stamps was revoked: nobody was asked"
            if report.stamps
            else "any time-stamp: there is none here that the certificates you gave could vouch for"
        )
    elif report.stamps:
        yield item(
            "the signatures of time-stamps: `openssl ts -verify` does that, or `coldproof verify"
            " --stamp-roots PEM` with the authority's certificates, had from elsewhere"
        )


def refused(error: BundleError) -> Iterator[Line]:
    """Yield what is wrong with a bundle, in words, after the report where all else fits."""
    head = "REFUSED. Do not rely on anything in this bundle."
    then = (
        "That is what was found first; there may be more. Keep the file as it is, and ask whoever"
        " gave it to you, and the log witnesses, for another copy."
    )
    match error:
        case LeftBehind():
            head = "REFUSED, FOR WHAT AN OPERATING SYSTEM LEFT IN IT."
            then = (
                "No other fault was found before it. macOS and Windows leave such files in a folder"
                " that they show. They are of no bundle, and nobody looked into them. Take them out"
                " of it and verify it again, or verify the zip that it was unpacked from."
            )
        case TooFewCosigned():
            head, then = "REFUSED, FOR WANT OF COSIGNATURES.", WANT_COSIGNED
        case BadStamp():
            head, then = "REFUSED, FOR A TIME-STAMP.", WANT_STAMPED
        case NotWhole():
            head, then = "REFUSED. This file is not whole: get it again.", WANT_WHOLE
        case NotABundle():
            head = "REFUSED. This is no bundle that Coldproof wrote: rely on nothing in it."
        case _:
            pass
    if error.report is not None:
        yield from told(error.report, f"{head} {FIRST}")
        yield Line("")
    yield Line(head)
    yield Line("")
    yield Line(f"{error}.")
    yield Line("")
    yield Line(then)
