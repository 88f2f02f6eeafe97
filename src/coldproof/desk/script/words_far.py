"""What says that a weapon people speak of is far off: a dream, old times, a book, a figure.

It weighs against what is only said, and says nothing of what is seen.
"""

from __future__ import annotations

WORKS = """
song songs album record single title titled book novel film movie picture poster marquee comic play
musical episode series show band headline chapter canción disco título libro novela
película cartel afiche marquesina obra serie banda titular capítulo corrido tango
copla bolero zarzuela jukebox radio shelf shelves estantería estante tomo volumen gramola rocola
vitrola suena taquilla taquillera library librería biblioteca cine cinema
"""
"""A line with one of these names a work: what it quotes is a title."""

PICTURES = """
poster posters print canvas painting portrait mural sticker comic sketch engraving drawing photo
photograph snapshot billboard postcard tapestry fresco cover logo headline
etching lithograph woodcut cartel afiche lienzo cuadro cromo estampa postal grabado dibujo foto
fotografia retrato tapiz calcomania pegatina viñeta portada lamina oleo azulejo
"""
"""What they show is told after a colon: `a faded print: hussars`."""

MY = "my|your|his|her|our"
PARENT = "daddy|dad|father|mother|mama|papa|pa"
ELDER = "grandfather|grandpa|granddad|granddaddy|grandmother|grandma|uncle|aunt"
KIN = "brother|cousin|uncle|aunt|sister|nephew|neighbor|neighbour|ex"
ABUELO = "abuelo|abuela|bisabuelo|bisabuela|tatarabuelo"
YEARS = "|".join(map(str, range(1500, 1991)))

FAR = f"""
dream|dreams|dreamed|dreamt|dreaming|nightmare|nightmares
when i|we was|were a|nine|ten|six|seven|eight|five|twelve|little|small|young|your|in|at|eleven
when i|we was|were four|thirteen|fourteen|fifteen|sixteen
years|decades|centuries|summers|winters ago
once upon
back then
back in the
in those|my|his|her days
in the old|olden days
used to
as a boy|girl|kid|child
old westerns|movies|films|pictures|plays|shows|radio
every|any|these|those|all western|movie|film|show|detective|thriller|novel
{MY} {PARENT} had|kept|carried|owned|sold|traded|bought|lost|never
{MY} {ELDER} had|kept|carried|owned|sold
{MY} {ELDER} traded|bought|lost|never
{MY} {KIN} _ got|has|had a|an _ up|over|down
{MY} {KIN} got|has|had|keeps a|an _ up|over|down|back|out
{MY} {KIN} in @name
in|since|until|about|around|of|from|before {YEARS}
in eighteen|nineteen|seventeen|sixteen ten|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety
in eighteen|nineteen|seventeen|sixteen hundred|oh
legend has|says
through|in|during the war
in the army|navy|infantry|marines|service
{KIN} got|has|keeps|owns a|an _ in @name
{KIN} got|has|keeps|owns a|an _ collection
i|we was|were held|robbed|mugged once|up|in|at|twice|last
chekhov|chejov
last night|week|month|year|winter|summer|tuesday
by a neck|nose|length
in the first|second|third|fourth|fifth|sixth race|.|,|at
the musket|muskets|rifle|cannon|crossbow|arquebus|flintlock replaced|weighed|took|came
if i had|were|owned
felt|feels like
novel|book|movie|film|play|story|episode|poem|memoir opens|begins|starts|ends|has
your|my|his|her new|first|last|next novel|book|thriller|memoir|poem|screenplay
figuratively
metaphorically|proverbial|metaphor|paraphrasing|hypothetically|rhetorically
so to speak
figure of speech
level|stage one|two|three|four|five|six|seven|eight|nine|ten|twelve|1|2|3|4|5|6|7|8|9
final|last boss
i|we voted for|against
filibuster|filibusters
pundits|columnist|primaries|pollsters
soñe|sueño|soñaba|soñado|pesadilla|pesadillas
en un|el|mi|otro sueño
cuando era|eramos|eran|yo
de chico|chica|niño|niña|joven|pequeño|pequeña|pibe|chiquito|chaval
hace años|siglos|decadas|muchos|mucho
en aquel|aquella|aquellos|aquellas
en mis|sus tiempos
peliculas|novelas|comedias|seriales de|del|antiguas
mi|su|tu {ABUELO} tuvo|tenia|llevaba|uso|vendio|cambio|peleo
mi|su|tu {ABUELO} anduvo|decia|contaba|guardaba|perdio|mato
mi|su|tu padre|papa|tio|madre|tia|suegro tuvo|tenia|llevaba|vendio|cambio|perdio
en la mili|colimba|conscripcion
en|desde|hacia {YEARS}
dicen que
cuando|durante|en la guerra
anoche
la semana pasada
el año|mes|verano pasado
hermano|primo|cuñado|tio|tia|vecino|suegro tiene|guarda un|una _ en @name
pesaba|pesaban|tardaba|tardaban
si tuviera|hubiera|tuviese|hubiese
jefe|monstruo final
"""
"""One pattern a line."""

HERE = """
now draw|shoot|drop|put
put it|that|the|this|your down|away
put it|that|the|this|your _ down|away|back
drop|lower|grab|get|take|holster|point it|that|the|this|your
hand|give|pass|bring|fetch|toss|throw me
go|come and|get
right here|there|behind|now
still here|there|loaded|works|got|has|have
is|it|s|they|re loaded
don t shoot|move|touch
hands up
in my purse|hand|pocket|belt|bag|boot|coat
agarra|agarrala|agarralo|suelta|sueltala|sueltalo|baja|bajala|bajalo|dame|damela|damelo
tomala|tomalo|traela|traelo|trae|saca|sacala|guardala|guardalo|cargala|dispara|disparale
sigue|esta|ahi|aqui ahi|aqui|esta|cargada|cargado
no te|se mueva|muevas|muevan
manos arriba
"""
"""What says that it is here after all: then nothing said with it is far off."""
