"""Firearms by name: who made them, which model, what they are called, in English and Spanish."""

from __future__ import annotations

NAME_WORDS = """
armalite armalites panzerfaust panzerfausts panzerschreck panzerschrecks schmeisser schmeissers mg34
mg34s insas zastava perazzi perazzis krieghoff krieghoffs tanegashima tanegashimas recoilless nlaw
nlaws at4 at4s smaw smaws gpmg gpmgs slugthrower slugthrowers creedmoor denix lawgiver bundook
bundooks strally strallies mcx kriss zapper zappers piat piats sturmgewehr karabiner c96 aks74u
krinkov krinkovs stechkins simonov lahti lahtis glisenti tranter tranters mitrailleuses chauchat
lanchester lanchesters canik caniks lorcin lorcins anschutz umarex weihrauch crosman streetsweeper
streetsweepers firestick choppa choppas glizock glocky waps squib squibs gunhands gunman's gunmoll
chaingun chainguns minigunner rifleman's machinegunners antigun gunstocks gunpit gunpits gunlayer
gunbay gunlocker gunfighting pistoled sixshooter sixshooters hairtrigger centrefire semiauto
fullauto selectfire bolters thirtyeight fortyfive fortyfives thirtyeights fortyfour
"""
NAME_PATTERNS = """
~ a|an|his|her|the|your|my|old|government 1911|1911s
nineteen eleven
~ an|his|her|the|my|your ar|ars .|,|in|on|over|across|with|from|at|up
~ an|his|her|the|my|your hk|fn|cz|xd .|,|in|on|over|across|with|from|at|up
cz 75|75s|75b
law rocket|rockets|launcher|launchers
~ stinger|javelin|strela|igla|redeye launcher|launchers|missile|missiles|tube|on|over
~ a|his|her|the|old|your|my sharps|lemat|whitworth .|,|in|on|over|across|with|from|at|up|rifle
le mat|mats
wheel|match|flint|fire|dog lock|locks in|on|pistol|musket|.|,
line thrower|throwers
humane killer|killers
field|fowling|horse piece|pieces
~ twelve|six|eighteen|nine|four|thirty|twenty|three|twentyfour pounder|pounders
ack ack
~ grease|burp|trench|swivel|punt|coach|tommy|machine gun|guns in|on|across|at|slung|and|over|,|.
springfield xd
scar h|l|heavy|17|rifle
type 56|99|38|81|95
westley|holland richards
holland holland
holland and holland
savage 99|110
~ repeater|repeaters in|across|over|on|from|.|,
trapdoor springfield
hand gonne|gonnes|mortar|mortars
~ eight|four|six|ten|two bore .|,|in|on|across|over|double
underslung|underbarrel|shoulder launcher|launchers
carl gustav|gustaf
~ technical|technicals with|mounting|, a|the|men|gun|guns|its
~ saw|m249|bar|bren|sixty|pig gunner|gunners
five seven|sevens in|on|pistol
spas 12
trench broom
boom|bang|fire|thunder stick|sticks
smoke pole|wagon
shootin|shooting|talking|barking|smoking iron|irons
six five creedmoor
~ three eighty|fifty|fiftyseven .|,|in|on|automatic
three fifty seven|sevens
range bag|bags|officer|master|safety
gun show|shop|store|dealer|room|collection|control|crime|charge|permit|license|licence
iver johnson
harrington and|&
kel tec
high|hi power|standard|point .|,|in|on|with|pistol|from|nine
mini 14|30|uzi
micro uzi
detective|chiefs|chief|police|saturday special|specials in|on|.|,|from
j|k|n frame|frames
colt|.|his|her python|anaconda|cobra in|on|from|, his|her|the|.
~ a|the|that broomhandle|snubby|snubbie|wheelgun|hogleg|auto
~ old betsy|betsey
~ bean shooter|shooters
~ chicago organ|typewriter|piano
deuce deuce|five
trey|tre|trae eight|pound|five|deuce
four|fo fifth|pound
nickel plate|plated
~ pen|cane|umbrella|palm|belt|wrist|ring|hand gun|pistol
captive bolt
tranq|trank|tranquilizer|tranquiliser|tranquillizer|dart|net|gas|riot|beanbag gun|guns|rifle|rifles
zip|ghost|ray|laser|plasma|pulse|stun|rail|gauss|spear|harpoon gun|guns|rifle|rifles
service|duty|backup|throwdown weapon|weapons|piece|pistol|gun|sidearm|revolver
drop|carry|issue|issued weapon|weapons|piece|pistol|gun|sidearm|revolver
concealed carry|weapon|weapons
open carry
twelve|twenty|ten|sixteen|twenty-eight|four gauge|bore|gage
nine mil|mils|mill|mm|mike
fifty cal|cals|caliber|calibre
thirty|forty|twenty|fifty|ninety cal|caliber|calibre|mike
30|22|38|45|44|40|50|32|25|357|380 caliber|calibre|cal|special|automatic|auto|magnum|mag
~ twenty|thirty|forty two|twos|eight|eights in|on|at @his|the lap|belt|hand
~ twenty|thirty|forty five|fives|four|fours|ought in|on|at @his|the lap|belt|hand
~ a|his|her|the|my|your|that|old thirty|forty|twenty|thirtytwo two|eight|five|four .|,|and|in|on
~ a|his|her|the thirty|forty|twenty two|eight|five|four with|from|under|at|to|between
~ my|your|that|old thirty|forty|twenty two|eight|five|four with|from|under|at|to|between
~ rods|gats|irons|heaters out|drawn|ready|low|raised .|,|and|at
~ straps|choppers|pieces|hardware|roscoes out|drawn|ready|low|raised .|,|and|at
~ rod|gat|iron|heater|strap|piece|roscoe|nine out|drawn|raised .|,|and|at
~ his|her|the|my|your|their both barrels
comes|come|came up|back with both barrels
~ is|m|s|re|been|got|was|he|she hit . he|she|his|her|it|blood|looks|medic|i
~ i|she|he m|s|is|ve|been hit .|!
? blasts|blasted|blast @his|a|the _
~ blank|blanks are|is|in|were|loaded|,|.
has|have|had|got|ve|keeps|keep @him|the in @his sights|crosshairs .|,|and|now|!|;
? blows|blew|blow|blowing @his lock|door|hinges|safe off|open|out|away
? blows|blew|blow|blowing @his window|hat|bottle|padlock|head off|open|out|away
~ exchange|exchanges|exchanged|trade|trades|traded|return|returns|returned|returning fire|shots
~ draw|draws|drawing|drew|drawn fire .|,|from|and
~ tosses|throws|chucks|flings the|his|her piece off|into|in|over|down
~ drops|dumps|hurls|buries|tossed the|his|her piece off|into|in|over|down
~ loads|load|loaded|checks|check|swaps|palms|fires|firing the|a|his|with blanks|blank
- it goes|went off
~ swat team|teams|officers|officer|van|truck|men|breaches|stacks|enters|kicks|guys|gear|commander
~ staggers|falls|spins|screams|jerks|buckles|drops|down|stumbles|goes|sags|grunts , hit
~ screws|threads|fits the|a|his|her silencer|suppressor|can on|off|,|.
~ twists|unscrews|attaches|removes the|a|his|her silencer|suppressor|can on|off|,|.
~ screws|threads|fits|twists|unscrews|attaches|removes the|a|his|her silencer|suppressor
+ it|that|thing s|is loaded .|!|,|?|and|careful
+ don|careful t|, _ _ . it s loaded
~ clears|cleared|clear leather
~ takes|took|taken|catches|stops a bullet .|in|to|,|through|and|from
~ drops|drop|dropped|takes|took the|a bear|buck|deer|stag at|from|with|down|clean
~ drops|drop|dropped|takes|took the|a elk|boar|moose|doe|wolf at|from|with|down|clean
~ one|two|three|six|five|four|last round|rounds left|.|,|for
~ down|out|him|her with one|a round|shot|bullet
~ iron on|at|in|under the|his|her other|hip|hand|belt
- hefts it|one
? empty . he|she|they throws|tosses|drops|flings|lets it|the
~ lever clacks|clack|snaps|ratchets|works
+ he|she|they s|re|is|are reaching .|!
~ show me your|those hands
~ let me see your|those hands
~ on the ground ! on|now|get|police
~ wouldn|won|don|can|couldn|didn t shoot a|an|me|us|him|her|your|my
~ shoot me|him|her|them .|,|!|?|and|right|then|if
~ blow|put|punch|shoot|drill|make|blows a|another hole|holes in|through @him|his|your|her|the
~ a|the|this nine|forty|piece|gat pointed|aimed|trained|stuck at|on|in
+ don|not|quit|stop t|pointing point|pointing|that|it that|it|this|at|away|the
+ stop|quit pointing that|it|this|the
~ silenced|suppressed automatic
~ shoots|shot|shoot|shooting|fires|firing from the hip|saddle|window|roof|rooftop|floor|doorway
~ come|comes|came|go|goes|went|going in|down|out|away shooting
~ the seconds load|confer|step|bow|hand|open|measure|examine
? takes|took two|three|four|five|six|several hits|hit|rounds
~ vest stopped|stops|caught|took it|the|them|him|one
~ picks|pulls|pries|digs|pick the|a|something flattened|mushroomed|bent|deformed
? bottle|glass|cup in|on|beside|by|behind _ _ explodes|shatters|bursts|disintegrates
? mug|lantern|vase|lamp in|on|beside|by|behind _ _ explodes|shatters|bursts|disintegrates
~ never|not|without lowering it|the
- head snaps|jerks|whips back
~ tags|tagged|drills|pops the|a|him|her|them _ twice|in|through|once|from
~ clips|plugs|wings|caps|smokes the|a|him|her|them _ twice|in|through|once|from
~ tags|tagged|drills|plugs|wings|caps|smokes @him twice|in|through|once|from|with
~ waste|wastes|wasted|smoke|smoked|whack @him .|!|all|both|right
~ whacked|ice|iced|cap|capped|plug|plugged @him .|!|all|both|right
~ light|lights|lit up the truck|car|house|convoy|building|hummer|van|jeep|tower
~ light|lights|lit @him up .|!|,
? hoses|hose|sprays|spray|rakes|rake the|a room|car|house|crowd|bar
? hoses|hose|sprays|spray|rakes|rake the|a lobby|windows|bus|truck|alley|doorway
fires|fire|fired|firing the|a|his|her nail|staple|rivet gun at|into @him|the
shoots|shooting|aims|points the|a|his|her nail|staple|rivet gun at|into @him|the
nail|staple gun in both|his|her hands|fists|fist
~ a|one|the|another report|shot|shots within|off|without|offstage|above|below .|,
~ he|she|they|both shoots|shoot|fires|fire .|!|; he|she|they|it|the falls|fall|drops
~ he|she|they|both shoots|shoot|fires|fire .|!|; he|she|they|it|the dies|staggers|sinks
~ fire|fires|firing from the saddle|hip|window|windows|roof|trees|ridge|wall|deck|doorway|rooftop
~ lead kicks|sings|whines|flies|chews|tears|thuds|spatters
~ hail|storm|rain|sheet of lead|bullets
~ a|the|another|one blank goes|went|fires|pops
~ or i drill|plug|shoot|blast|fire
~ the|his|her|a|old|my spencer|hawken|henry|kentucky off|over|from|in|across|leans
~ plugs|plugged|drills|blasts the|a|his snake|coyote|rattler|can|sign|bottle|cactus|rat
~ range|line goes|is|going cold|hot
~ notches|notch in|on|into the|his|its handle|grip|butt|stock
~ bullet|shot|round|slug clips|grazes|nicks|creases the|his|her|him|a|my
remington|winchester|browning 870|700|1100|1187|590|1897|1894|1873|94|73
rounds of ammunition|ammo|nine|forty|fifty|tracer|ball
"""
NAME_WORDS_ES = """
cacharra cacharras plomera itaca itacas itaka itakas matona reglamentaria reglamentarias superpuesta
armamento armamentos desenfundado amartillado balear descerrajan revolvito ametrallador
"""
NAME_PATTERNS_ES = """
9|7|5|38|22|45 milimetros|mm|corto|largo|especial
~ tres ochenta|cincuenta .|,|en|de|y|con
~ la|una|su repetidora|superpuesta|paralela|doce|dieciseis en|al|colgada|sobre|cargada|bajo|.|,|con
vaina|vainas servida|servidas|percutida|percutidas|calientes|vacias
~ la|una|su|del veintidos|treinta|cuarenta|veinticinco|nueve largo|corto|y|en|con|.|,
~ la|una|su hechiza|tumbera|recortada|automatica|matona|fusca|nueve .|,|en|con|bajo
~ el|un|su caño|tambor en|contra|recortado|de|tibio|caliente|frio la|su|el|las|los
~ caño|cañon en|contra|a la|el|las|su panza|nuca|sien|cabeza|boca|pecho|costillas|espalda|frente
~ me|le|lo|nos|te han|dieron|dio|alcanzaron|pegaron|has dado .|,|en|a|dos|tres
~ saca|trae|lleva|esconde|guarda|agarra un|el|su|una|la fierro|fusca|cuete
~ saca|trae|lleva|esconde|guarda|agarra un|el|su|una|la tola|tumbera|fuca|cachimba
~ tiran|disparan|tiraron|dispararon a|contra los|las|la|el que|soldados|hombres|gente|nadadores
? mete|metió|lleva|llevó la|una mano en|bajo|dentro|a|de la|el|su|del chamarra|campera
? mete|metió|lleva|llevó la|una mano en|bajo|dentro|a|de la|el|su|del saco|cazadora|bolso
~ le|lo|les|me|te da|dan|pega|pegan|entra|roza en|la la|el|un|una|oreja hombro|pierna
~ le|lo|les|me|te da|dan|pega|pegan|entra|roza en|la la|el|un|una|oreja brazo|pecho|muslo
+ no me|le|nos|lo|la|les apuntes|apunte|apunten|dispares|dispare|disparen
~ esta|está cargada|descargada|amartillada ?|.|,|!|y
~ lo|la|los|las remata|remató|rematan en|con|de|.
~ laser|láser rojo|verde en|sobre|recorre
saca|trae un|el|su|una|la fierro|fusca|pipa|cuete de|en la|su|el mochila|cintura
lleva|guarda|esconde un|el|su|una|la fierro|fusca|pipa|cuete de|en la|su|el mochila|cintura
saca|trae|lleva|guarda un|el|su|una|la fierro|fusca|pipa|cuete de|en la|su|el guantera|bolso|campera
~ lo|la|los|las|me|nos|te venadearon|plomearon|quebraron|venadean|plomean|tirotearon|balearon
~ si te mueves|movés|moves te|, mato|quemo|tiro
bala|balas perdida|perdidas mata|hiere|entra|alcanza|en
~ torreta|tanque|cañón gira|apunta|dispara hacia|a|la|torreta
~ gira la torreta
~ descarga cerrada
~ cañón|torreta del tanque|blindado
~ seis|cinco|dos|tres|cuatro|siete|ocho|varias detonaciones
~ la|lo tiene en la mano y|, le tiembla
~ desabrocha|desabrochan|suelta el|su cinto|cinturon _ lo|la cuelga|deja|entrega
~ lo que trae|traes|traiga en|debajo|bajo|,
~ lo que tiene|guarda|esconde debajo|bajo de|la|el
~ un|otro|dos|varios disparo|disparos|tiro|tiros dentro|fuera|lejos .|,
~ dispara|disparan . él|ella|el|la cae|caen|se
~ lluvia|granizada de plomo|balas
~ muescas|muesca en|de la|las|el culata|cacha|cachas|mango
~ la bala|llevo|traigo dentro|adentro
~ me|le|lo|te|nos dio|dieron|pegaron en el|la|un|una hombro|pierna|brazo|pecho
~ me|le|lo|te|nos dio|dieron|pegaron en el|la|un|una estomago|panza|muslo|pulmon
~ estoy|esta|estan herido|herida|heridos de bala|muerte
~ peloton de fusilamiento|soldados|ejecucion
~ arma|armas de|en|corta|larga|cortas|largas|al fuego|servicio|mano|cinto|guerra|asalto
~ pistola|rifle|escopeta|carabina|fusil de aire|balines|diabolos|perdigones|feria|corchos|asalto
~ te|lo|los|le|les quemo|bajo|lleno a|aca|ahi|de|. plomo|tiros|balazos|mismo
~ te|lo|los|le|les reviento|cocino|ametrallo a|aca|ahi|de|. plomo|tiros|balazos|mismo
"""
NAME_TRAPS = """
! shotguns|shotgun|shotgunning|shotgunned a|an|it|the|another|his|her beer|beers|over|can|cans|soda
! shotguns|shotgunning it|them
! cannonballs|cannonball off|into|from|in|over the|a|his|her|dock|pool
! cannonballs|cannonball off|into
! machine gun clatter|patter|laugh|delivery|speed|rhythm|typing|questions
! sheet|paper|page|ribbon|letter into|in|from|out a|the|his|her|of remington
! takes|take|taking aim at the|a hoop|basket|rim|net|goal|pins|bin|wastebasket|pocket|cup|hole|bull
! aim at the|a hoop|basket|rim|net|goal|pins|bin|wastebasket|pocket|cup|hole|dartboard|bullseye
! trigger of|on the|a|his|her|its _ drill|sprayer|hose|nozzle|sander|saw|bottle|torch|iron
! trigger of|on the|a|his|her|its drill|sprayer|hose|nozzle|sander|saw|bottle|torch|iron
! its pistol grip
! pistol grip of|on the|a|his|her _|drill|saw|hose drill|saw|sander|camera|sprayer|,|.|is
! reloads|reload|loads|reloading the|a|his|her _ nailer|stapler|printer|camera|page|dishwasher|van
! reloads|reload|loads|reloading the|a|his|her nailer|stapler|printer|camera
! reloads|reload|loads|reloading the|a|his|her page|dishwasher|truck|tape
! never fired|shot|held|owned|touched|carried|pointed a|an|any gun|rifle|shot|pistol|weapon
! is|s|was|are|re a|an blank cartridge|cartridges|shell
! is|s|was|are|re a|an loose|loaded cannon|gun|pistol
! two|three|four|both|your|the|his|her shots today|each|this|for ,|in|week|morning|school|one
! various|series|several|angles|establishing|tracking|reaction|insert shots
! series of shots
! takes|take|took an|a|the|his|her _ shot at|from the|half buzzer|basket|court|net|line
! makes|sinks|misses an|a|the|his|her _ shot at|from the|half buzzer|basket|court|net|line
! form|bag|box|tray|suitcase|basket|book|books|baby|bucket|flowers he|she|they s|re|is carrying
! good|fine|lovely|nice|great|cracking shot ,|sir|vicar|old
! video game|games soldier|gun|shooter
! cork|corks pops|pop|flies|bang|popped
! shot|shots , no|with|of|hold|extra foam|sugar|milk|ice|salt|lime|the|please
! slide|slides|budget|agenda|deck|screen _ _ bullets|bullet
! slide|slides|budget|agenda|deck|screen _ _ _ bullets|bullet
! slide|slides|budget|agenda|deck|screen|powerpoint . a|the|nine|ten|six|three bullet|bullets
! slides . budget . a bullet
! bullets , all|then|in sub|caps|bold|one|red|blue
! without the bullets
! slide _ . the|a bullets|bullet
! shakes|shake|empty|replace|replaces|changes|change @his|the ink|toner|printer cartridge|cartridges
! shakes|shake the cartridge
! shoot|shoots|shooting|shot the|this|that|a|her|his scene|film|pilot|ending|trailer|video|sequence
! bullet train|trains
! shot put|putter|putters
! iron ball
! colt gets|foal|nickers|whinnies|nuzzles|nurses|suckles|bolts|stumbles|wobbles|stands|grazes
! trigger finger . the|it
! it s called trigger finger
! they re|is|are really unloading
! hit|hitting a barn
! with|on hot glue gun
! hot glue
! burns @his thumb|finger|fingers|hand on the gun
! model t coughs|backfires|bangs|pops
! backfires|backfire|backfired|backfiring
! model t
! two|three|four|five shots . one|doubles|tequila|on|and|lime|salt
! what are we|you having
! x ray|rays
! bullet point|points
! remington|underwood|olivetti typewriter|typewriters|portable|portables|noiseless
! slide one|two|three|four|five|six|seven|eight|nine|ten|eleven .|, _ bullet|bullets
! bullet|bullets up|down|off|from|onto|into the slide|page|list|agenda|memo|flipchart
! writes|types|adds|deletes|erases|numbers|drags|indents|underlines|pastes|reads @his bullet|bullets
! writes|types|adds|deletes|erases|numbers|drags|indents|underlines two|three|four bullet|bullets
! writes|types|adds|deletes|erases|numbers|drags|indents|underlines @his _ bullet|bullets
! page|list|column of bullets
! bullets on the board|whiteboard|blackboard ,
! plays|scores|makes|misses the|a|his|her|another cannon and|with|,|.
! cannon is|was worth
! goes|in off a|the cannon
! spring|irrigation|snow|foam|confetti|glitter|bubble|manure|candy|paint|circus cannon|cannons
! human cannonball|cannonballs
! winger|defenseman|defenceman|striker|midfielder|fullback fires|shoots from|at|over|low|high|wide
! casing|casings flaps|splits|swells|squeaks
! empty casing|casings flaps|on|in _ nozzle|brine|horn
! into|in|from the|a|each|every barrel|barrels . beer|wine|foam|ale
! tap|bung|spigot|mallet into|in|from|on the|a|each|every barrel|barrels
! he|she|and volleys back|past|wide|into|it|long|home|cross|over
! takes|take|took|taking aim at the|a|an|his|her|another|my _ act|row|plan|joke|cookie
! takes|take|took|taking aim at the|a|an|his|her|another|my act|row|plan|media|president|joke
! takes|take|took|taking aim at the|a|an|his vice president
! one|it|which|car|van|truck|buggy|bike|bus|skiff|jeep clips a|the|his|her|its curb|kerb|boulder
! one|it|which|car|van|truck|buggy|bike|bus|skiff|jeep clips a|the|his|her|its rock|mirror|wall|sign
! one|it|which|car|van|truck|buggy|bike|bus|skiff|jeep clips a|the|his|her|its gate|tree|buoy|post
! taxi|trolley|hatchback|boat|second|wing|bumper|fender|he|she|and clips a|the curb|kerb|boulder
! taxi|trolley|hatchback|boat|second|wing|bumper|fender|he|she|and clips a|the rock|mirror|wall|post
! taxi|trolley|hatchback|boat|second|wing|bumper|fender|he|she|and clips a|the gate|tree|buoy|hedge
! on the screen|tv|television|telly a|an|the|two cowboy|cowboys|sheriff|soldier|gangster|hero _
! on the screen|tv|television , a|an|the|two cowboy|cowboys|sheriff|soldier|gangster|hero _
! on the big|silver|small screen a|an|the|two cowboy|cowboys|sheriff|soldier|gangster|hero _
! screen|tv over|above the bar , a|an|the|two cowboy|cowboys|sheriff|soldier|gangster _
! on tv|television|screen , a|an|the|two cowboy|sniper|gangster|sheriff|soldier|hero
! on the screen|tv|television|telly , a|an|the _ hero|star|cowboy shoots|fires|aims|reloads|draws
! onscreen , _ _ _ , a|an|the|two cowboy|cowboys|sheriff|soldier|gangster|hero _
! onscreen|screen|tv , in black and white , a|an|the|two cowboy|sheriff|soldier|gangster _
! onscreen , a|an|the|two cowboy|cowboys|sheriff|soldier|gangster|hero _
"""
NAME_TRAPS_ES = """
! como pistola con|para|en
! una|un|es|sos|eres|soy pistola|escopeta|cañon|bala sin seguro|cargada|perdida|pena
! como una bala|escopeta|pistola|flecha|metralleta
! dispara|dispare|disparo|tira a|contra la|el|al escuadra|arco|porteria|travesaño|palo|angulo
! dispara a la escuadra
! portero|portera|arquero|arquera|delantero|delantera|goleador|goleadora|media dispara|disparan
! gol del artillero
! pistola|grapadora neumatica|termica|encoladora|grapadora ,|sobre|chas|.|y
! grapa|grapan|clava|pinta|pega|encola _ _ _ _ con|y la|una pistola
! en la pantalla|tele|television un|una|el|dos|los vaquero|vaqueros|pistolero|soldado|soldados _
! en la pantalla|tele|television , un|una|el|dos|los vaquero|vaqueros|pistolero|soldado|soldados _
! en la pantalla|tele|television , en blanco y negro , un|el|dos vaquero|vaqueros|pistolero _
! gatillo|gatillos de|del la|una|lector|pulverizador|atomizador|surtidor manguera|pistola|.|y|,
! aprieta|apretar|suelta el gatillo de|del la|una|su|pulverizador|lector|surtidor|atomizador
! con la|una pistola neumatica|termica|encoladora|grapadora
! tiro|tira|tiran|tiré|tiraron la|una|el pelota|bola|piedra|toalla|basura|puerta|ancla|caña|cuerda
! casquillo de|en la|el|su muela|diente|corona|foco|bombilla|lampara|caballo
! casquillo dental
! cañonero|pistolero|artillero|fusilero|escopetero @name toma|tira|remata|dispara|corre|besa|centra
! por arriba|encima del paredon
! bandeja|bandejas|docena|barra de pistolas
! pistolas bien|con|y|calientes|recien tostaditas|tostadas|jamon|barras|del|hechas|horneadas
! mi|tu|su abuelo|abuela|bisabuelo|tatarabuelo _ _ con villa|zapata|franco
"""
