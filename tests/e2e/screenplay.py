"""A script of twenty scenes as Final Draft saves one: three with guns, and one word in two runs.

Everything is invented here.  What stands between stars is a run of its own, set bold, so that the
word of a trigger may begin in one run and end in the next.
"""

from __future__ import annotations

from xml.sax.saxutils import escape, quoteattr

RUBBER, BLANKS, REPLICA = "6", "14", "17"
"""The scenes with guns, by how each is shot."""
SPOKEN = "10"
"""Where a gun is only spoken of: its line is rejected."""
TRIGGER = "Mara pulls the REVOLVER and FIRES twice at the weathervane."

Scene = tuple[str, str, tuple[str, ...]]
SCENES: tuple[Scene, ...] = (
    ("1", "INT. FARM KITCHEN - DAWN", ("Mara sets out four bowls. She fills three.",)),
    ("2", "EXT. YARD - DAWN", ("Frost on the trough. A door bangs in the wind.",)),
    ("3", "INT. BANK OFFICE - DAY", ("The manager reads for too long.", "@MANAGER", "> No.")),
    ("4", "EXT. MAIN STREET - DAY", ("Mara walks against the crowd.",)),
    ("5", "INT. STABLE - DAY", ("She saddles the grey without a lamp.",)),
    (
        RUBBER,
        "EXT. BARN - DAY",
        ("Mara pulls the *REVOL*VER and *FIRES* twice at the weathervane.", "It spins."),
    ),
    ("7", "INT. FARM KITCHEN - DAY", ("The fourth bowl is still empty.",)),
    ("8", "EXT. RIDGE - DAY", ("Two riders, a long way off.",)),
    ("9", "INT. BANK OFFICE - DAY", ("The manager signs.", "@MANAGER", "> Tell her I said so.")),
    (
        SPOKEN,
        "INT. SCHOOLROOM - DAY",
        ("Chalk dust.", "@PUPIL", "> My uncle has a pistol at home."),
    ),
    ("11", "EXT. ROAD - DUSK", ("The grey walks home alone.",)),
    ("12", "INT. STABLE - NIGHT", ("Straw. A lamp. Nobody.",)),
    ("12A", "EXT. YARD - NIGHT", ("Mara counts the windows that are lit.",)),
    ("13", "INT. FARM KITCHEN - NIGHT", ("A chair has fallen.", "@MARA", "> Eli?")),
    (
        BLANKS,
        "INT. BARN - NIGHT",
        ("Eli swings into the saddle.", "He fires the *revolver* at the rafters, twice. A click."),
    ),
    ("15", "EXT. BARN - NIGHT", ("Doves come out of the roof, all at once.",)),
    ("16", "EXT. ROAD - NIGHT", ("Hooves. Then none.",)),
    (REPLICA, "EXT. RIDGE - DAWN", ("The deputy sleeps, a *rifle* across his knees.",)),
    ("18", "INT. BANK OFFICE - DAY", ("The manager's chair turns by itself.",)),
    ("19", "INT. FARM KITCHEN - DAY", ("Four bowls. Mara fills them all.",)),
)
PLACES = {number: place for place, (number, _, _) in enumerate(SCENES)}


def paragraph(kind: str, line: str, more: str = "") -> str:
    """Return one paragraph; each run of it is a text of its own."""
    tags = ("<Text>", '<Text Style="Bold">')
    runs = (
        f"{tags[place % 2]}{escape(run)}</Text>" for place, run in enumerate(line.split("*")) if run
    )
    return f"<Paragraph Type={quoteattr(kind)}{more}>{''.join(runs)}</Paragraph>"


def told(line: str) -> str:
    """Return a line: who speaks after `@`, what is said after `>`, else what happens."""
    kinds = {"@": "Character", ">": "Dialogue"}
    kind = kinds.get(line[0])
    return paragraph("Action", line) if kind is None else paragraph(kind, line[1:].strip(" "))


def fdx() -> bytes:
    """Return the file."""
    lines: list[str] = []
    for number, heading, of_scene in SCENES:
        lines.append(paragraph("Scene Heading", heading, f" Number={quoteattr(number)}"))
        lines += map(told, of_scene)
    content = "\n".join(lines)
    head = '<?xml version="1.0" encoding="UTF-8" standalone="no" ?>'
    root = '<FinalDraft DocumentType="Script" Template="No" Version="5">'
    return f"{head}\n{root}\n<Content>\n{content}\n</Content>\n</FinalDraft>\n".encode()
