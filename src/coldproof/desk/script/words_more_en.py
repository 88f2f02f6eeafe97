"""More English words, patterns and traps of the triggers besides firearms."""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.desk.script.wording import Lists
from coldproof.words.floor import SceneTag

VEHICLE = (
    "car|cab|taxi|truck|van|minivan|bus|limo|limousine|suv|cruiser|ambulance|pickup|jeep|hearse"
    "|wagon|hatchback|sedan|coupe|convertible|rover|camper|rv|motorcycle|minibus|carriage"
    "|stagecoach|mustang|buick|chevy|chevrolet|ford|cadillac|impala|honda|toyota|volvo|mercedes|bmw"
    "|fiat|corvette|porsche|pontiac|plymouth|camry|civic|tesla|jaguar|bentley|volkswagen|beetle"
    "|packard|studebaker|oldsmobile|hudson|dodge|lorry|minicab|uber"
    "|lyft|rickshaw|automobile|roadster|unit|semi|rig|firetruck|humvee|squad"
    "|squadcar|motorhome|bronco|sidecar|subaru|prius|audi|jalopy|caravan|coach"
)
VEHICULO = (
    "coche|auto|carro|taxi|furgoneta|camioneta|camion|autobus|colectivo|micro|combi|patrulla|remis"
    "|ambulancia|bus|vehiculo|limusina|tractor|moto|motocicleta|seat|simca|vocho|guagua|jeep"
    "|todoterreno|furgon|tranvia|carroza|diligencia"
)

MORE: Mapping[SceneTag, Lists] = {
    SceneTag.PYROTECHNICS: Lists(
        "flames gasoline pyre pyres sparkler sparklers flashpots flashpot burning",
        """
fire in the hole
flash pot|pots
charge|charges blow|blows|goes|go|detonate|is|are
white|blinding|orange roar|flash|bloom
window|windows|windowpane blows|blow out|in
parcel|package|briefcase|suitcase|box ticks|ticking|beeps
man|woman|figure|stuntman in|on flames|fire
""",
        """
shot down in flames
in flames .|, they|the|my
old|an|my flames
bombed .|, they|at|on|out|the|my|again
i|we|he|she|they bombed .|,|the
the|a|da bomb .|,|!
dynamite !|.|,
simply|pure|absolute dynamite
blow|blows|blew|blown|blowing up the|a|last|first|photo|this|his|her|on _ balloon|balloons|photo
blow|blows|blew|blowing up the|a|her|his|last|that balloon|balloons|mattress|raft|beach|photo
blow|blows|blew|blown|blowing up the|a last balloon
blows|blew|blow up @his last|red|first balloon
blown up photo|photograph|picture|portrait
blast|blasts of cold|hot|icy|arctic|warm|heat|air|sound|horn|trumpet
a blast of _
full blast
i|you|he|she|we|they had|have|s|d a blast
sold|of|all|a|hers|friend|sweetheart|fault mine ,|.|!|?|lock|and|too
laugh|laughs|alarm|phone|timer|bell|siren goes|went|going off
goes|went|go off on|like|at|script|menu|without|in @him|a|the
blender|burst|email|inbox|head|market explodes|exploded|exploding
smell|smells|stinks|reeks of cordite
""",
    ),
    SceneTag.STUNTS: Lists(
        """
trapeze tightrope highwire somersaulting wipeout rollover pileup cliffhanger freerunning leaps
plunges topples toppling capsizing handbrake donuts wingwalker wingwalking daredevil
crashlands windmilling pratfall pratfalls highdive somersaulted stuntman stuntwoman
""",
        """
jumps|jump|leaps|leap|vaults|vault|clears|jumping|leaping @his gap|fence|wall|rail|railing|counter
runs|run|sprints , leaps|jumps|dives
runs and jumps|leaps|dives
hangs|hang|dangles|hanging by|from one|a|the|his|her hand|hands|arm|fingers|ledge|gutter|rope|minute
falls|fall|fell|drops|plunges|tumbles ten|twenty|thirty|forty|fifty|sixty|hundred|two|three|four
plunge|plunges|plunged|topple|topples|drop|drops to|toward|into|over the|a
banister|railing|balcony|scaffold|rope|ladder|ledge|floor gives|snaps|breaks|collapses
man|woman|figure|stuntman in|on flames|fire
t bone|bones|boned
barrel roll|rolls|rolled to|over|across|.|,|into|twice
tear|tears|tearing|race|races|weave|weaves through the|a|traffic|market|fruit
riding|gallop|rides|ride flat out|after
flat out
wheel to wheel
bumper to bumper
world|car|van|truck|horizon turns|flips|rolls over
goes|go|crashes|dives|flies|out through the|a window|windshield|glass|door|second|third
through the|a _ floor window
steps|step|walks off and|the roof|ledge|edge|drops
drops|drop|falls out of sight
runs|ran|run the|a light|red
full gallop
""",
        """
rounds|bullets|shots|round|slugs slam|slams into
lines|waves|sounds|worlds|they crash together
curls|leaves|petals|snowflakes|shavings _ _ fall from
curls|leaves|petals|shavings|crumbs|hair fall|falls from|off|over|down
it|ball|coin|can|speedloader|bottle|marble|wheel rolls down
drops|drop|plunge into the|a|his|her chair|seat|sofa|bag|cup
""",
    ),
    SceneTag.PROCESS_SHOT: Lists(
        "pillion passenger windscreen dashcam seatbelt blinker wipers",
        f"""
^ , moving|driving|speeding|traveling|travelling ,|day|night|dusk|dawn|morning|continuous
{VEHICLE} , moving|speeding|driving|traveling|travelling|motion
^ int . {VEHICLE}
^ int . _ {VEHICLE}
^ int . _ _ {VEHICLE}
^ int . _ _ s {VEHICLE}
^ i e . {VEHICLE}
^ i e . _ {VEHICLE}
^ int . _ s _ {VEHICLE}
^ int . ext . {VEHICLE}
^ int . ext . _ {VEHICLE}
^ int . ext . _ s {VEHICLE}
^ ext . int . {VEHICLE}
^ ext . int . _ {VEHICLE}
^ inside a|the|his|her {VEHICLE}
^ inside a|the|his|her moving {VEHICLE}
^ back|front|rear seat ,
^ ext . _ road|highway|street , on the|a motorcycle|scooter|moped|motorbike|bike
^ on the|a motorcycle|scooter|moped|motorbike|sidecar
rides|riding|ride pillion|shotgun
camera|cameras mounted|rigged on
miss|missed the exit|turn|turnoff
back|front|passenger|rear seat
shop|store fronts|signs|lights slide|slides|roll|rolls|stream|pass|passes|flash past|by
fields|trees|telephone|streetlights|houses|desert|poles|lights go|goes|slide|roll|rush|whip by|past
eases|ease|lifts|takes|hits|off|stamps|stands|brakes the|off|on|at brake|gas|clutch|accelerator|red
at|through the|a|every red|green|stop light|sign
pulls|pull|swings|turns|merges|veers into|onto|out traffic|lane|highway|freeway|road|interstate
changes|shifts|grinds|drops gears|gear|lanes
eyes on|in the|to road
- eyes in the mirror
~ hands at ten and two
~ hands|both on the wheel
- behind her|his head
~ pair of headlamps|headlights
next|wrong|last exit
on|over|under the highway|freeway|bridge|interstate|overpass , moving|driving
""",
        f"""
! subway|dining|train|sleeping|cattle|freight|cable car
! club|parlor|railway|railroad|box|buffet|sleeper car
! street|baggage|observation|lounge|elevator|tram|metro|pullman|passenger|luggage|mail|flat car
! train|railway|railroad|cattle|sleeper carriage|wagon|coach
! moving train|boxcar|subway
! intensive|care|control|storage|dental|housing|kitchen|shelving|wall|sink|burns|burn unit
! fish|water|septic|shark|think|storage|gas|propane tank
! oil|drilling rig
! {VEHICLE} briefing|room|barn
! crime|intensive|storage|mobile|dental|housing unit
! {VEHICLE} dispatch|office|show
! {VEHICLE} park|parking|lot|wash|garage|dealership|rental|station|stop|depot|showroom|shop
! {VEHICLE} body|factory|museum|plant|yard|works|boot|trunk|terminal|shelter|hall|barn|museum|parts
! {VEHICLE} academy|leader|room|commander|office|house|base|house
int . {VEHICLE} , parked
int . {VEHICLE} parked|parado
driving rain|snow|wind|beat|bass|range|instructor|school
two|three|five|several|ten speeds
guns the engine .|, it|nothing
! whist|blood|food|beetle|golf|sex|flash|hard|toy drive
! prop|camera|grip|food|ice|taco|craft truck|van|trailer
! {VEHICLE} port|bay|radio|seat|keys|door|company|accident
! s|is|are|was|were|re|who|what driving @him|the|this|at|force|me
! hits|hit|slams the brakes|brake|gas on|with the|this|all
! driving force|me|him|her|us|you|home|at|range
! drives|drive|drove|drives @him crazy|mad|nuts|up|wild|to|insane|out|away
""",
    ),
    SceneTag.AIRCRAFT_TRAIN: Lists(
        "paratrooper paratroopers biplanes seaplanes floatplane ultralight hydroplane",
        """
flight attendant|attendants|deck|crew
business|first|economy|coach class cabin
seat belt sign
dining|sleeper|sleeping|club|buffet|observation car
the 10|11|12|9|8|7|6|5|4|3|2|1 _ draws|pulls|leaves|departs|arrives
draws|pulls in|into , hissing|the
boxcar to boxcar
cargo|passenger hold|bay|door
country|railway halt
""",
        """
gathers|gather|lifts|carries|steps|holds|on up|the|her|a|on train
up|on|of the|her|long|silk train .|of
plane shavings|shaving|down|.|the|her|his she|he|wood|blade
the|a|his plane . she|he
sets|pushes|runs @his plane down|over|along
fall from the plane . she
pilot .|, they|the|it|and
the pilot . they
loved|hated|wrote|shot|sold|directed|old @his pilot
old pilot tips
trick|demonstration pilot
jets|jet of water|flame|steam|air|flames|gas|ink|fire|blood
lift|lifts|raise|their|false his|their|teeth choppers
their choppers
""",
    ),
    SceneTag.OFF_ROAD: Lists(
        "buggies sandrails savannah lakebed quads enduro 4wds sandbuggy landrover",
        """
land rover|cruiser
jeep|jeeps|buggy|buggies|truck|trucks|quad|rover|bike|bikes _ the ridge|dune|hill|slope|bank|crest
crests|crest the|a ridge|dune|hill
no track|road in
ext . dunes|dune|salt|mudflats
salt flats|flat|pan
""",
        "ext . _ dunes , sunset\nfire track|road sign",
    ),
    SceneTag.WATER: Lists(
        """
sails sail regatta sailing bosun boatswain gunwale oars oar rowers paddle paddles cove estuary
creeks lakes rivers oceans seas lagoons fjord longboat galleon frigate schooner sloop brig
lighter tugboat tug trawlers houseboat jetski snorkeling seaplane afloat adrift tide shoreline
""",
        "ext . deck\nquarter|main|ship s deck",
        """
ship has sailed
that ship has sailed
harbor|harbour|canal|river|lake|ocean|sea front|view|street|warehouse|road|drive|house|side
set|sets|smooth sail|sailing for|from|.
""",
    ),
    SceneTag.FIGHT: Lists(
        "dojo boxer boxers boxing mouthguard swordsmanship headlock chokehold tomahawks",
        """
sharpened toothbrush|screwdriver|spoon|stick|bone
sweeps|sweep his|her|the leg|legs
pins|pin|twists|twist his|her|him|the arm|arms|down|against|to
under|between his|her|the ribs
works|work the body
breaks|break|smashes|smash|cracks|crack|brings a|an|the _ bottle|chair|vase|plate|cue over|across
bottle|chair|vase|plate|cue|pan over|across|down @his head|skull|back|shoulders
bar|room|saloon|crowd is swinging
carving knife
grabs|grab|seizes him|her|them|his|the by|throat|collar the|his|her
""",
        """
shoulder|razor|switch|roller|grass|fan blade|blades
hatchet buried|job|man
bury|buries|buried the hatchet
sword fern|ferns|lily|fish|swallower
spears|spear of|mint asparagus|broccoli
spears of _
_ arrow to|back|at|on|up|down|pointing the|radiology|.
an arrow .|,|to|back|at|points|on|sign
arrow|arrows to|at|on|pointing the|radiology|reception|a
stabbing pain|pains
a stab at
fight it all|off|,
slap shot|shots|stick|dash|happy
dart gun|board|guns|boards
int . club
club , night|day
legs|shoes|feet|heels|alive|, kicking
slaps|slap|slapped it|the|a shut|closed|stamp|clip|magazine|label|down
""",
    ),
}
MORE_ES: Mapping[SceneTag, Lists] = {
    SceneTag.PYROTECHNICS: Lists(
        "mascletà mascletás traca tracas pirotécnico artificiero artificieros girándula"
        " girándulas cohetería barreno barrenos voladura voladuras cañoneo metralla",
        """
~ carga|cargas|explosivo|bloques atada|pegada|adosada|en|al _ pilar|puente|riel|muro
~ lo|la|los volamos|vuelo|volaremos|vuelan
~ cañón|cañones|culebrina|mortero retrocede|retroceden|truena|dispara|disparan|ruge
~ encienden|enciende|prenden|prende el|la|un castillo|mecha|pólvora|cohete|torito|traca|judas
~ lluvia|cascada de chispas|fuego
~ hace|algo|un hace|tictac tictac|tic
~ cable|cables rojo|azul|rojos|color|son
~ color son los cables
~ en|entre|envuelto llamas
~ bola|columna|lengua de fuego|humo|llamas
~ casa|coche|auto|granero|edificio|techo|iglesia|barco|choza|monte arde|arden|ardiendo|llamas
~ le|se arde|prende|prendió|incendia la|el|en|fuego ropa|pelo|manga|espalda
~ vuela|vuelan|voló por los|el aires|puente|edificio|coche
~ cae|caen|cayó una|otra|la bomba|bombas|granada|obús
~ bengala|bengalas de|en la|el|humo mano|cielo|aire|manos
""",
    ),
    SceneTag.STUNTS: Lists(
        "trapecio trapecista salto saltos despeña despeñan volantazo equilibrista",
        """
~ queda|cuelga colgado|colgando|boca|del|de|sobre abajo|la|el|una|vacío|cornisa
~ cuelgan|quedan|colgando colgado|colgando|boca|del|de|sobre abajo|la|el|una|vacío|cornisa
~ cuerda|soga|rama|tabla|escalera|cornisa cede|se|cruje rompe|parte|suelta|un
~ se tira|lanza|arroja|avienta en|al|por|desde|contra plancha|la|el|las|los|un|vacío
~ dando saltos|tumbos|vueltas
~ pierde|perdió el equilibrio
~ cae|caen|cayó|salta|saltan|saltó al|desde|del vacío|el|un|la|lo|tejado|balcón|tren|caballo|puente
~ coche|auto|carro|camión|moto|camioneta derrapa|vuelca|choca|vuela|patina
vuelta|vueltas de campana
rueda|ruedan|ruedas por|dos|tres|arriba|escaleras
resbala|resbalan y
salta|saltan la|las|el|los|se
""",
    ),
    SceneTag.PROCESS_SHOT: Lists(
        "taxista ventanilla chofer limpiaparabrisas",
        f"""
^ int . {VEHICULO}
^ int . _ {VEHICULO}
^ int . _ _ {VEHICULO}
^ int . _ _ _ {VEHICULO}
{VEHICULO} , en|circulando|viajando movimiento|marcha|ruta|carretera|,|noche
^ , en movimiento|marcha
^ interior|dentro , {VEHICULO}
por la ventanilla pasa|pasan|desfilan|corren
""",
        f"""
! {VEHICULO} patrulla , aparcado
! auto body|parts|repair|loan|show
! estación|parada|terminal|cochera|taller de {VEHICULO}
! {VEHICULO} de comedor|metro|tren
""",
    ),
    SceneTag.AIRCRAFT_TRAIN: Lists("hidroavión hidroaviones azafata azafatas andén avioncito"),
    SceneTag.OFF_ROAD: Lists(
        "buggy",
        """
~ jeep|camioneta|moto cruza|atraviesa|baja|sube|entra|salta la|el|los|las|por|costra|sin
~ coche|camión|todoterreno|tractor cruza|atraviesa|baja la|el|los|las|por|costra|sin
~ coche|camión|todoterreno|tractor sube|entra|salta la|el|los|las|por|costra|sin
~ moto|motos de campo|cross|monte
~ tractor|cosechadora|quad|quads|cuatrimoto ara|aran|avanza|sube|suben|cruza|baja
~ faros|luces de|del un|una|los quad|quads|tractor|todoterreno
~ surco|surcos arriba|abajo
~ sin camino|caminos
~ ext . salar|dunas|desierto|barbecho
moto|motos de cross
baja|bajan|sube|suben por el|la barranco|duna|ladera
""",
        "brecha de terracería\ncamino de terracería",
    ),
    SceneTag.WATER: Lists(
        """
ría rías barca barcas rema reman remo remos embalse embalses piragua piraguas piragüista
piragüistas patera pateras cayuco chalupa remolcador bahía marea costa orilla proa popa pantano
laguna estanque náufrago
""",
        """
ext . río
el|al|del|un|este río
río abajo|arriba|crecido|seco|bravo
""",
        "! río de janeiro\n! río grande\n! río , texas|brasil",
    ),
    SceneTag.FIGHT: Lists(
        "rodillazo cabezazo botellazo botellazos espadachín esgrima",
        "agarra|agarran|coge|toma|del del|por|de|cuello cuello|el|pelo\nlo|la|le agarra del|por",
    ),
}
