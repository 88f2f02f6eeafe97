"""Spanish speaks with one voice and has one word for each thing: docs/glossary.md, "In Spanish"."""

from __future__ import annotations

import re

import pytest

from coldproof.web.spanish import SPANISH
from tools import catalogs

FORMAL = (
    "abra|actualice|añada|apriete|avise|busque|compare|cuente|deje|devuelva|diga|elija|empiece"
    "|entregue|envíe|escanee|escriba|espere|firme|fotografíe|grite|guarde|haga|hable|inscriba"
    "|intente|lea|llame|llene|lleve|mantenga|marque|mire|mueva|muestre|ofrezca|permita|pida|ponga"
    "|pregunte|pruebe|pulse|recoja|retire|revise|salga|siga|tire|tome|toque|use|vaya|vea"
    "|vincule|vuelva"
)
"""Imperatives of *usted* that are no other word where a sentence begins."""
BEFORE = r"(?:(?:no|nunca|primero|después|ya) )?(?:(?:lo|la|los|las) )?"
BEGUN = re.compile(rf"(?:^|[,.:;?!«¡¿–] ?){BEFORE}(?:{FORMAL})\b(?! lo que)", re.IGNORECASE)
JOINED = re.compile(
    r"\bquédese\b|\b(?:ábra|actíve|añáda|búsque|compáre|cuénte|déje|díga|dígase|elíja|envíe|escríba"
    r"|fílme|fírme|guárde|hága|instále|léa|lléve|manténga|márque|míre|muéstre|muéva|ofrézca|páre"
    r"|páse|permíta|pónga|recója|retíre|tóme|tóque|tráte|úse|véa|vincúle)l[oa]s?\b",
    re.IGNORECASE,
)
"""The same with a pronoun behind: *ábrala*, *déjelo*; of *tú* they are *ábrela*, *déjalo*."""
ADDRESSED = re.compile(r"\busted(?:es)?\b|\bqué ve\?|\bCORTEN\b", re.IGNORECASE)
THEIRS = re.compile(r"\b(?:su|sus|suy[oa]s?)\b", re.IGNORECASE)
YOURS = re.compile(r"\byour(?:s|self)?\b", re.IGNORECASE)
OTHERS = re.compile(r"\b(?:its|their|theirs|his|her|whose)\b", re.IGNORECASE)

SECOND: dict[str, str] = {
    r"sin llave": "",
    r"llaves?": r"\block|unlock|keys of a store|store keys",
    r"altos?": r"^High|shout HOLD|higher|missed",
    r"det(?:en|ien|uv)\w*": "",
    r"salvas?": "",
    r"balas? de fogueo": "",
    r"municiones|munición": r"ammunition|live plan|plans for live rounds|source",
    r"reconocid[oa]s uno": "",
    r"prob(?:ad[oa] (?:vac|que est)|ar que est)\w*|prueba vacía|(?:está|se ha) probad[oa]": "",
    r"ofertas?": "",
    r"delegad[oa]s?": "",
    r"regidore?s?|ayudantes?": "",
    r"(?:jefatura|gerente) de producción|UPM": "",
    r"quien dirige el set|plató|lado de seguridad": "",
    r"sanitari[oa]s?": "",
    r"especialistas?": "specialist",
    r"responsables? de armas|quien maneja el arma": "",
    r"cargos?": r"\btak|charge|appointed",
    r"responden? por|respondo por": "answers for",
    r"raz[oó]n(?:es)?": "",
    r"planific[aóu]\w*(?<!planificación)": "",
    r"agencias?": "",
    r"propietari[oa]s?": "",
    r"huellas?": "fingerprint",
    r"formas?": "",
    r"versión|versiones": r"\bversion",
    r"formación|formad[oa]s?": "well formed",
    r"palancas? de bloqueo": "",
    r"tiro raro|ruido raro|culatazo": "",
    r"vía de alimentación|libros": "",
    r"candado|nombre en clave|congelad[oa]": "",
    r"reportes?": "",
    r"día abierto": "",
    r"prevé|prevén|previst[oa]s?": "intended",
    r"comprometid[oa]|liberación|reanudad[oa]|inmoviliz\w+|declaración": "",
    r"es arma(?! de fuego)": "",
}
"""What is not said, and of which English sentences it is the right word all the same."""


def pairs() -> list[tuple[str, str]]:
    """Return every English sentence with its Spanish."""
    found = [(str(m.id), str(m.string)) for m in catalogs.read(catalogs.LOCALE / "es.po") if m.id]
    return [*found, *SPANISH.items()]


def formal(english: str, spanish: str) -> bool:
    """Say whether a sentence takes its reader for *usted*."""
    if any(one.search(spanish) for one in (BEGUN, JOINED, ADDRESSED)):
        return True
    mine = YOURS.search(english) and not OTHERS.search(english)
    return bool(mine and THEIRS.search(spanish))


def second_words(english: str, spanish: str) -> list[str]:
    """Return the words of a sentence that another word is settled for."""
    return [
        found[0]
        for word, right in SECOND.items()
        if (found := re.search(rf"\b(?:{word})\b", spanish, re.IGNORECASE))
        and not (right and re.search(right, english, re.IGNORECASE))
    ]


def test_the_reader_is_tu_everywhere() -> None:
    assert [spanish for english, spanish in pairs() if formal(english, spanish)] == []


def test_each_thing_has_one_word() -> None:
    found = [(second_words(*pair), pair[1]) for pair in pairs()]
    assert [(words, spanish) for words, spanish in found if words] == []


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Shout CUT.", "Grite CORTE."),
        ("Walk there.", "No consta que lo hayan visto: ad. Vaya hasta allí."),
        ("Do not look.", "No mire."),
        ("Take it only from the hand of ad.", "Tómela solo de la mano de ad."),
        ("Open it and look.", "Ábrala."),
        ("Say it aloud now.", "Dígalo ya en voz alta."),
        ("Keep it as it is.", "Déjela como está."),
        ("Back to you.", "Vuelve a usted."),
        ("Your word is enough.", "Su palabra basta."),
        ("{names}: yours now.", "{names}: ahora suyas."),
    ],
)
def test_a_sentence_to_usted_is_found(english: str, spanish: str) -> None:
    assert formal(english, spanish)


@pytest.mark.parametrize(
    ("english", "spanish"),
    [
        ("Open it and look, whatever it says.", "Ábrela y mira, diga lo que diga."),
        ("Keep it as it is.", "Déjala como está. Llévalo."),
        ("Show me", "Muéstrenme"),
        ("Until the specialist says so", "Hasta que lo diga el especialista"),
        ("Its tag", "Su etiqueta"),
        ("Your word, and theirs", "Tu palabra, y la suya"),
    ],
)
def test_a_sentence_to_tu_or_to_all_is_not(english: str, spanish: str) -> None:
    assert not formal(english, spanish)


@pytest.mark.parametrize(
    ("english", "spanish", "found"),
    [
        ("work stopped", "trabajo detenido", ["detenido"]),
        ("The stop stands.", "El alto sigue.", ["alto"]),
        ("No key here.", "Aquí no hay llave.", ["llave"]),
        ("A blank", "Una salva", ["salva"]),
        ("NON-GUN", "NO ES ARMA", ["ES ARMA"]),
        ("Under lock", "Bajo llave", []),
        ("Shout HOLD.", "Grita ALTO.", []),
        ("No gun", "No es arma de fuego", []),
    ],
)
def test_a_second_word_is_found(english: str, spanish: str, found: list[str]) -> None:
    assert second_words(english, spanish) == found
