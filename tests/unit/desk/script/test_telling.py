"""A weapon that is only talk of far off, or a title, is none; one that is here is."""

from __future__ import annotations

import pytest

from coldproof.desk.script.find import find
from coldproof.desk.script.model import Kind, Line
from coldproof.desk.script.telling import in_title, spoken_lines
from coldproof.exchange.script.fountain import read_fountain
from coldproof.words.floor import SceneTag

TALK = """
INT. CAFE / LENA | I dreamed I had a pistol.
INT. CAFE / TOM | When I was ten he gave me a rifle.
INT. DINER / MO | My daddy had a shotgun over the door. Mice lived in it.
INT. DINER / MO | My brother's got a carbine up in Duluth.
INT. STUDIO / HOST | Back then every show opened with a pistol coming at you.
INT. OFFICE / PAT | I've got a gun, or it's a banana. / DR. LOW | And in the dream, which is it?
INT. BAR / ANA | Soñé que tenía una pistola.
INT. BAR / VIEJO | Mi padre tuvo una escopeta. La cambió por una mula.
INT. BAR / VIEJO | En la mili me dieron un fusil y lo perdí en Melilla.
INT. OFICINA / JEFE | No dispares al mensajero.
INT. OFFICE / AIDE | He's out of ammunition and he's aiming at his own foot.
INT. HOME / On TV a cowboy twirls a pistol. The baby claps.
INT. CINE / El cartel: "Balas en Santa Rita", un charro pintado.
INT. RECORD SHOP / The jukebox plays "Janie's Got a Rifle" too slow.
INT. SHOP / Clerk: "Revolver Sky"? Out of print. / Girl: On vinyl? / Clerk: On cassette.
INT. HALL / A faded print: hussars charging, sabers up, pistols smoking.
INT. ESTANCO / Un cromo de la Revolución: generales, carabinas, un tren.
INT. FLAT / The laser pointer's red dot dances on the wall. The cat jumps.
INT. KITCHEN / Chicken stock to the shoulder of the pot, onions, bones.
"""
HERE = """
INT. CABIN / ROSE | Put that pistol down, Carl. You had a bad dream.
INT. CABIN / ROSE | Grandma kept a revolver in the flour bin. It's still there. Go get it.
INT. CASA / ABUELA | Tu abuelo guardaba una escopeta detrás de la puerta. Agárrala.
INT. CABIN / He wakes from the nightmare with the gun in his hand.
INT. CABIN / On TV, a game show. Ray thumbs shells into the shotgun without looking away.
INT. CABIN / "Drop the gun," says the voice behind the curtain.
INT. CABIN / Dad: Where's the shotgun? / Kid: Under the bed. / Dad: Get it.
EXT. HEDGE / A line of tactical officers, stocks welded to cheeks.
EXT. PORCH / Three red dots wander over the screen door and settle on one shirt.
EXT. ROOF / A gold-plated replica swings from each hand.
EXT. ROOF / DIRECTOR | Muzzles at the sky, please!
INT. HALL / A faded print. On the desk: two pistols, smoking.
INT. HALL / Elbows locked, she sweeps the bathroom. Clear.
EXT. HILL / The stag folds. A second later the report arrives.
EXT. AZOTEA / Un punto rojo sube por la camisa del diputado.
INT. PASILLO / El policía, codos trabados, barre el pasillo. Limpio.
INT. TEATRO / La actriz amartilla la réplica.
EXT. CALLE / La ventanilla estalla. El chofer se desploma sobre el claxon.
"""


def scenes(told: str) -> list[str]:
    return told.strip().splitlines()


def firearm(told: str) -> bool:
    text = told.replace(" / ", "\n\n").replace(" | ", "\n")
    return SceneTag.FIREARMS in {hit.trigger for hit in find(read_fountain(text + "\n"))}


@pytest.mark.parametrize("told", scenes(TALK))
def test_what_is_far_off_or_a_title_is_none(told: str) -> None:
    assert not firearm(told)


@pytest.mark.parametrize("told", scenes(HERE))
def test_what_is_here_is_one(told: str) -> None:
    assert firearm(told)


def lines(*texts: str) -> tuple[Line, ...]:
    return tuple(Line(n, Kind.ACTION, text) for n, text in enumerate(texts, 1) if text)


def test_two_names_before_colons_make_speech_until_an_empty_line() -> None:
    told = lines("Clerk: Out of print", "since May.", "", "He shrugs.", "", "Girl: On vinyl?")
    assert spoken_lines(told) == {1, 2, 6}


@pytest.mark.parametrize(
    "told",
    [
        ("Inside: a revolver.", "", "Outside: sirens."),
        ("Clerk: Out of print.", "", "He shrugs."),
        ("The sign says: No.", "", "it says: Never."),
    ],
)
def test_a_list_or_one_name_alone_is_no_speech(told: tuple[str, ...]) -> None:
    assert spoken_lines(lines(*told)) == frozenset()


@pytest.mark.parametrize(
    ("text", "word", "title"),
    [
        ('She shelves "Pistol Flowers" again.', "Pistol", True),
        ('The song "A dead man, a gun".', "gun", True),
        ('"Six Shots for', "Shots", True),
        ('"Drop the gun," he says.', "gun", False),
        ('She shelves "Flowers" by the Pistol.', "Pistol", False),
        ('"I Told Him That The Gun Was Never Loaded" is long.', "Gun", False),
    ],
)
def test_a_title_is_short_quoted_and_written_so(text: str, word: str, *, title: bool) -> None:
    start = text.index(word)
    assert in_title(text, start, start + len(word)) == title
