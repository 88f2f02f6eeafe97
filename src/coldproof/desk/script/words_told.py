"""How a firearm is told of where nobody names one: held, heard, worn, loaded, and its traces."""

from __future__ import annotations

TOLD_WORDS = """
marlin marlins stoeger hawken cobray thompsons tommygun
bofors oerlikon rpk pkm dshk rpd pps ppsh stens fg42 mp44
nagants garands lefaucheux arquebuses blunderbusses
fowlingpiece longarm longarms handgonne culverins pumpgun pellet pellets bb airsofts
nerfs potatogun spudgun squirtguns waterpistol waterpistols flare
sabot ramrod ramrods powderhorn gunlock frizzen
muzzleflash muzzleflashes discharged machinegunning unjams unjam barreled snubbed
gunbattles gunrunning unarmed
disarms disarm disarmed disarming reholsters reholstered unslings unslung unsling
"""
TOLD_PATTERNS = """
? shoots .|!
? they|men|soldiers|cops|guards|deputies shoot .|!
ak|m|ar|mp|mg|g|p|mac|tec|fn|hk|sa|aug|c|svd|cz 47|47s|74|16|16s|15|15s|14|14s
ak|m|ar|mp|mg|g|p|mac|tec|fn|hk|sa|aug|c|svd|cz 60|60s|5|5s|10|9|11|249|240
10|12|16|20|28|ten|twelve|sixteen|twenty gauge|bore
automatic|machine fire|pistol|pistols
small arms
* crack|cracks|pop|pops from|in|outside the|a|behind|somewhere|upstairs|below
* bang|bangs|report|reports from|in|outside the|a|behind|somewhere|upstairs|below
spent|empty|brass|hot casing|casings|shell|shells|hull|hulls|case|cases
~ checks|check|checking the|its|his|her chamber|breech|cylinder|magazine|clip|load
~ clears|empties|opens the|its|his|her chamber|breech|cylinder|magazine|clip|load
~ takes|took|take a|one|another|the|every round|rounds in|into|through|at|off|and|.|,|to
~ catches|caught|puts a|one|another|the|every round|rounds in|into|through|at|off|and|.|,|to
~ put|fires|fired a|one|another|the|every round|rounds in|into|through|at|off|and|.|,|to
~ sends|chambers|loads a|one|another|the|every round|rounds in|into|through|at|off|and|.|,|to
~ grip|butt|stock|handle of a|the|his|her _ automatic|revolver|small
~ small|blue|black|heavy|chrome|big|snub|nickel automatic|revolver
~ an|the|his|her automatic in|on|from|out|under|.|,|at
~ robber|robbers|bandit|holdup _ it at|around
~ hears|heard|hear is|a|the|another|. click
~ a click .|,|!
~ esto que siente|sientes|nota|notas en
~ en las costillas|riñones no
~ clavadora|clavadoras con|en|a|levantada|apuntando
~ is|that|this|s a taurus
~ strap|thumb|snap comes|break unsnapped|undone
~ sam browne
~ long one over|with|above|in
~ silver lock
~ small|round|neat|star|five|three|six _ stars|star|holes|hole in|through|at
~ glass|mirror|windscreen|windshield has|with _ _ _ stars|holes
~ finger through the|a|his|her crown|hat|hole|brim
~ traigo|trae|traes|cargo|carga|carga fierro|fusca|pipa|cuete|tote
~ páseme|pásame|dame|deme|saca|saque|trae el tote|fierro|cuete|fusca|juguete
~ le|les|te|me vuela|vuelan|voló|volaron la|los|el|las tapa|cabeza|sesos
? mete|metió|mete|metiendo|lleva la|una mano en|bajo|dentro|al|a @su|la saco|chaqueta|abrigo|cintura
~ reaches|reach|reached|reaching|goes for|to|toward @his|the side|hip|belt|waist|ankle|weapon|gun
~ one|nothing|round in|up the|its spout|chamber|pipe
~ fifty|thirty|fifty cal|calibre|caliber
~ special|magnum|mag or|in|on|at the|a|. mag
~ forty|thirty|three|twenty four|five|eight|two|fifty|eighty special|magnum|mag
~ forty|thirty|three|twenty four|five|eight|two|fifty|eighty automatic|revolver|pistol
~ can|cans|belt|belts|box of _ linked|ammo|shells|rounds
~ linked
~ lump|lumps|piece|pieces|bit of lead|metal|shrapnel
~ freeze . hands|i|don|nobody|police|put|both|drop
~ both hands on|where|up|flat|high
~ under your|the desks|desk|tables , quietly|now|quiet|stay|heads
~ kydex
~ dart|darts sticks|stick|hits|bounces|to|in|off|cross|fly|flies|whistle
~ suction cup
~ orange|foam|red|rubber dart|darts|bullet|bullets
~ boom , boom over|from|in|across
~ pheasant|duck|grouse|partridge folds|falls|crumples|tumbles|drops|cartwheels
~ goose|clay|woodcock|snipe folds|falls|crumples|tumbles|drops|cartwheels
? the|that|your|my|his|her|a strap|pole|stick|tote|blick|heat|hammer|iron in|at|here|. no|he|nah|the
? where|who _ the|that strap|pole|stick|heat|burner|chopper|iron|piece
~ firing pin|pins
~ thirty|ten|twenty|fifteen|hundred|fifty|thirteen|seventeen round|rounder|rounders|shot
~ no serial|serials
~ serial filed|number|numbers _ filed|ground|scratched|burned
~ something|thing nickel|pearl|blued|chrome _ in @his glove|hand|fist|purse|muff
~ something|thing black|silver|dark|heavy _ in @his glove|hand|fist|purse|muff
~ nickel plated
~ blued steel
~ hand|hands|fingers drifts|drift|slides|slide|slips inside|into|under
~ hand|hands|fingers moves|goes|dips|creeps|snakes|reaches inside|into|under
~ toward|under|in|at @his armpit|waistband|ankle|hip
~ armpit
? hammer being|is|was|s thumbed|cocked|drawn|eased
~ snick|click|clack|snap of a|the hammer|bolt|safety|slide|cylinder|breech|magazine
~ sighting|aiming over|down|along both|his|her|the wrists|sights|arm|forearm|wrist
~ over both wrists
~ let me|us see|the hands
~ hands ! _ _ _ hands|everybody|nobody
~ everybody|everyone|nobody kiss|kisses|moves|move|eat|eats the|,|! marble|floor|carpet|dirt
~ windage|elevation|mils|yards|meters|metres . wind|send|fire|left|right|hold|target|full
? send it
~ point|points|pointing|pointed that|the|it|this gun|thing|somewhere|elsewhere|away
~ finger|thumb|pencil through|in|into|to the|a|one|one _ hole|holes|crown|star
~ mask|masks _ _ bank|teller|counter|vault|jewelry|money
~ pig|ski|rubber|clown|president mask|masks come|comes|burst|walk|through|rush
~ marker|markers over|up|at @his head
~ paint across|on|splatters|splats|bursts|explodes @his goggles|chest|visor|mask|vest
~ smokewagon
~ in @his outline
~ flare|starting|starter|dart|ray|squirt pistol|pistols|gun
~ water|cap|dueling|duelling|toy|prop|signal pistol|pistols|gun
~ flare|starting|starter|dart|ray|squirt|cap|toy|prop|signal|paint|nerf|bb|pellet|elephant gun|guns
~ twin|child|kid|boy|girl|kids|children|twins _ _ _ with|and water gun|guns|pistol|pistols
~ with|a|two|three|plastic|his|her|their|squirt|loaded water pistol|pistols|gun|guns
~ draws|pulls|points|aims|raises|lowers|levels|drops|cocks|grabs|holsters|fires @his _ gun|pistol
~ draws|pulls|points|aims|raises|lowers @his gun|pistol|weapon
~ levels|drops|cocks|grabs|holsters|fires @his gun|pistol|weapon
~ drew|pulled|pointed|aimed|raised|leveled|dropped|cocked|fired @his gun|pistol|weapon
~ gun|pistol|weapon drawn|raised|up|out|ready|trained|leveled|levelled|pointed|aimed
~ gun|guns|pistol|pistols at|to|on @his head|hip|side|temple|chest|back
~ gun|guns|pistol|pistols at|to|on @his ribs|face|belt|neck|throat|heart
~ with a gun
~ has|have|got|had a gun
~ gun !|down|away
~ put|drop|puts|lower|lay|throw|give|hand|slide|kick|kicks the gun|pistol|weapon|weapons
~ drop|lower|holster @his weapon|weapons|gun|guns|piece
~ shoots|shot|shoot @him|the _ dead|again|twice|once|down
? shoots|shot @him|himself|herself .|,|!|in|through|twice|dead|point|between
~ shoots|shot @name in|dead|through|twice|once|.|,
~ been|was|were|is|got|gets|being shot in|dead|at|through|.|by|twice|to|!
~ get|is|are|him|her|them|i|m shot in|dead|at|through|.|by|twice|to|!
? who|they|he|she|you|i shot him|her|me|them|my|at
~ i|we|he|she|they ll|will shoot
~ i|ll|will|gonna|to|or|and|going shoot you|him|her|them|me|us|somebody|someone
~ shooting at|back @him|the|a|us|anything|each|something
~ shoots|shoot|shot|shooting at
? shoot|shoots|shot|shooting @him
~ shoots|shoot|shot|shooting the|a|his|her|out lock|door|tire|tires|light|lights
~ shoots|shoot|shot|shooting the|a|his|her|out glass|bottle|horse|dog|man|woman
~ shoots|shoot|shot|shooting the|a|his|her|out boy|guard|cop|driver|window|chain
~ shoots|shoot|shot|shooting the|a|his|her|out rope|deer|bird|hostage|prisoner|sheriff
~ shots in|from|down|outside|inside|across|behind|through|above|below the|a|another _
~ with|needs|takes|took one|a single shot|bullet
~ se oyen|oye|escuchan|escucha|oyeron tiros|tiro|disparos|balazos
~ duelists|duellists|gunmen|soldiers fire|fires|shoot|shoots|open .|,|at|on|over|into|from|back
~ men|guards|troops|snipers|police fire|fires|shoot|shoots|open .|,|at|on|over|into|from|back
~ suppressed cough|coughs|shot|shots
~ serial number|numbers
~ breaks|strips|assembles|reassembles down|the|his|her the|his|her|a ar|ak|rifle|weapon|carbine
~ bottles|bottle|cans|can burst|bursts|jumps|jump|explode|explodes|shatters one|off|by|again
~ on the floor , now|everyone|everybody|face
~ don t move ! on|hands
~ don t move . hands|on
~ toward each other , hands
~ muffled|distant|warning|stray|wild|random|rapid|answering|sporadic|scattered|silenced shot|shots
? two|three|four|five|six|several|more|quick shots upstairs|outside|below|inside|overhead|.|,
~ shoot to kill
~ shoot on sight
? a|the|two|three|another|second|single|first shot|shots rings|ring|echoes|echo|cracks|crack|rang
~ shot|shots rings|ring|rang|echoes|echo|echoed|cracks|hits|hit|fired|takes|slams|slam|thuds|whine
? shot|shots from|in|into the|a|inside|outside|above|below|distance|dark|woods|street|trees|next
? shots .|,|!|and|then
? the|a|another|first|second|third shot . birds|the|a|crows|silence|everyone|people|he|she|they
~ somebody|someone|they|he|she is|s|are|re|starts|started|keeps|begin|begins shooting
~ automatic|small|machine|sniper|enemy|return|rifle|pistol|cannon|artillery|anti fire|weapons
~ burst|bursts of automatic|machine|fire|gunfire
* rat tat
* rat a tat
~ machine gun|guns|gunner|gunners
~ starting|starter s gun|pistol
~ arm|arms raised|up|lifts|raises _ _ _ marks
~ on|take|takes their|your marks
~ runners|swimmers|sprinters _ _ _ marks
~ raises|lifts @his arm , marks|set
~ up|raises|raise|raised|lifts|lift|shows|puts|show @his|both hands .|,|!|,|very|slowly|and
~ puts|put|lifts|lift|raises|raise|throws|throw both hands up|.|,|over|above|in
~ both|his|her|their|your hands up|high|raised
~ hands|palms go|goes|went|come|rise|shoot up .|,|!|slowly|at
~ hands where i|we
~ ear|temple|nape|neck|ribs|forehead|kidney|kidneys|spine|back . click|don|walk|drive|easy|nobody
? something|cold|cold|metal|hard cold|hard|metal|round against|at|in|behind|under|presses|touches
~ ring|circle|o of cold|metal|steel
~ jams|presses|shoves something|it|metal|steel into|against|in|to @his ribs|back
~ sticks|pokes|digs|puts something|it|metal|steel into|against|in|to @his ribs|back
~ tucks|shoves|slips|slides it|something|one in|into|down|under|behind @his belt
~ sticks|jams|pushes|puts it|something|one in|into|down|under|behind @his belt
~ tucks|shoves|slips it|something in|into|down|under|behind|at @his waistband|belt
~ sticks|pushes|puts it|something in|into|down|under|behind|at @his waistband|belt
~ under|inside|beneath|in @his jacket|coat|arm|armpit _ leather|butt|bulge
~ under|inside|beneath|in @his jacket|coat|arm|armpit _ grip|strap|harness|holster
~ worn leather _ _ _ grip|butt
~ curved|dark|wooden|checkered|pearl|ivory|walnut grip|butt|handle .|,|shows|against|of
~ jacket|coat swings|falls|flaps open _ _ _ _ leather|butt|grip|arm
~ racks|rack|racked|works it|one|the|another|a|home .|,|slide|bolt|once
~ worked|pumps|pumped|slaps|slap it|one|the|another|a|home .|,|slide|bolt|once
~ thumbs|thumb|presses|pushes|feeds|loads|slides|clicks|drops|slips rounds|shells|bullets|cartridges
~ loads|loading|load|loaded six|five|two|one|another|it|them|both|the .|,|with|chambers|cylinder
~ tears|bites|bite|tear open|off|the paper|cartridge
~ ram|rams|ramming home|it|down the|a|home
~ one|another in|into the chamber|pipe|spout
~ counts|count|counting the shots|rounds|shells|bullets|cartridges
? box|boxes|belt|belts|case|handful|pocketful|carton|crate of shells|cartridges|slugs|bullets|ammo
~ belt after belt
~ belt|belts fed
~ linked|every|each fifth|tracer|third round
~ brass on|in|across|.|,|rolls|tinkles|rains|glints|spins|bounces|casings|casing|, . brass|on|rolls
~ spent brass|casings|shell|shells
? casing|casings|shell|shells rolls|roll|bounces|bounce|tinkle|clink
? casing|casings|shell|shells on|in|at|glint|scattered|smoking
~ gun|cannon|muzzle|rifle|powder smoke|flash|flashes|blast|crew|deck|port|ports|carriage|emplacement
~ flash|flashes in|from|of the|a|his|her|light dark|window|treeline|muzzle|barrel
~ muffled|double|single|short|twin double|blast|blasts|burst|report
* pop|crack .|, body|glass|he|she|the|a|another|blood
? thup|thunk|phut|pft|thwip|zip .|, body|glass|he|she|the|a|another|blood
~ bullet|pocked|peppered with|by|full|through|up of|holes|shot|pellets|bullets|buckshot
~ shot|riddled|holed with|by|full|through|up of|holes|shot|pellets|bullets|buckshot
? holes|hole in|through|across|along|of the|his|her|a door|windshield|windscreen
? holes|hole in|through|across|along|of the|his|her|a wall|jukebox|glass|hat
? holes|hole in|through|across|along the|his|her|a _ door|windshield|windscreen|wall|jukebox|glass
~ holes|hole stitched|stitch|punched|punch|appear|appears|blossom|open|opens|marches|march
~ neat|ragged|small|round|star|starred|perfect hole|holes
~ stitched|stitches|stitch|rakes|raked across|the|up|with|it
~ rake|peppers|peppered|spray|sprays|sprayed across|the|up|with|it
? windows|window|windshield|windscreen|bottles|bottle|glass explodes|shatters|shatter|bursts|stars
? dust|dirt|bark|splinters jumps|kicks|kick|spurts|leaps|fly|flies up|beside|from
? plaster|stone|water|mud jumps|kicks|kick|spurts|leaps|fly|flies up|beside|from
? through|through and through
~ two|one|three|four ways|in in|one|,|out
~ exit|entry|entrance wound|wounds
~ gut|leg|shoulder|lung shot
~ dug|dig|digs|digging|pulls|picks|prise|drops out|the|a|something slug|bullet|lead|metal|pellet
~ caught|took|takes one|two|it in|through|to the|his|her _ .|,|!|leg|arm|gut|back
~ catches|stopped|stops one|two|it in|through|to the|his|her _ .|,|!|leg|arm|gut|back
~ put|puts|pump|pumps|placed|places|sends|drills two|three|one|a|four|six in|into|through|between
~ empties|emptied|empty|emptying it|them|both|all into|through|at|on|six|five|clip
~ empties|emptied|empty|emptying everything|six|the|his into|through|at|on|six|five|clip
~ he|she|it only had|has|counted|fired two|six|one|five in|shots|left|.
~ six|five|two shooter|shooters|shots|gun|guns|fired
? one|two left . he|she|click
? click . click|nothing|again|empty|he|she|silence
~ squeezes|squeeze|squeezed . click|nothing|the|again|a|he|she
? finger|fingers whitens|whiten|tightens|tighten|curls|slips|rests on|around|inside|.|,|through
? closes|shuts|squints one|an|his|her eye .|,|and|down
~ one eye closed|shut|squinted
~ sights|sighting|peers along|down|through the|a|his|her _ barrel|scope|sight|tube
~ peering|squints|looks along|down|through the|a|his|her _ barrel|scope|sight|tube
~ in|into|behind|through|to the|his|her _ sights|scope|crosshairs
~ lines|line|lining up|the the|his|her|a shot|sights
~ leads|leading|tracks|tracking the|a|him|her bird|birds|clay|duck|deer|target|across
~ pull !
~ clay|clays|pigeon|pigeons shatters|bursts|sails|flies|explodes|shoot|shooting
~ turkey|duck|skeet|trap shoot|shooting|hunt|hunting|blind|season|stand
~ grouse|pheasant|deer|big|bird shoot|shooting|hunt|hunting|blind|season|stand
~ safety off|on|catch|is|s|clicks|.|,
~ firing squad|party|pin|line|range|positions
~ shoulder|shoulders|shouldered|slings|slung @his _ .|,|over|and
~ unslings|unslung|hefts|cradles|levels @his _ .|,|over|and
~ slung over|across|on|behind|from @his shoulder|back|chest|arm
~ over|across @his shoulder|back|knees|lap|saddle|arm , broken|the|barrel|stock|butt|muzzle
~ across|on @his knees|lap , cocked|loaded|the|barrel
~ rifle|musket|shotgun butt|butts|stock|rack|case|barrel|sling
~ gun case|safe|cabinet|rack|room|shop|show|range|oil|cleaning|belt|crew|dog|port|deck|turret|ship
? gun|guns in|from|on|out|under the|his|her|a|drawer|glovebox
? gun|guns in|from|on|out|under waistband|holster|purse|bag|pillow|hand
? gun|guns on|in|under|behind|above|over the|a table|bar|mantel|wall
? gun|guns on|in|under|behind|above|over the|a counter|desk|seat|dashboard|nightstand
? @his|two|three|big|loaded|empty|heavy|unloaded|real|fake|rubber|plastic|wooden|toy gun|guns|pistol
~ guards|guard|men|man with|carrying|cradling guns|rifles|weapons|arms
~ police|officers|escorts|militia with|carrying|cradling guns|rifles|weapons|arms
~ heavily|lightly|fully armed
~ armed and|to|with|men|man|guards|guard|escort|convoy|police|robbery|response|only|,|.|at
~ under arms
? heater|gat|piece|rod|iron|strap|roscoe|chopper|choppers|typewriter , drum|glovebox|still|loaded
? heater|gat|roscoe .|?|!|on|in|out|under|from|beside|across
? the|a|his|her|your|that|my|bring heater|gat|roscoe|equalizer|persuader|toolie|blicky
~ drum|stick|banana|extended|box mag|clip|magazine|and all
~ brought|bring|bringing|packing|carrying heat|iron|steel|a piece|strap
~ holding|got|toting|tote|totes heat|iron|steel|a piece|strap
~ ready . aim
~ ready|present ! fire|aim
~ present|make|fix|port|slope|order|ground|shoulder arms|ready|bayonets|bayonet
? front|rear rank|ranks|rank kneel|kneels|kneeling|present|fire
~ volley|volleys .|,|!|of|from|rips|crashes|and|fire
~ squad|platoon|soldiers|men|guards|rank|ranks|line fire|fires|fired|aim
~ squad|platoon|soldiers|men|guards|rank|ranks|line aims|level|levels|lower|raise
~ at|to the|a wall|post|stake , blindfolded|blindfold|smoking|hands
~ blindfold|blindfolded|blindfolds _ _ wall|post|men|squad|soldiers|rank
~ twenty one gun|guns
~ honor|firing|burial|color detail|guard|party|squad|volley
? take cover
? get|stay|everybody|everyone|keep down !
~ hit the deck|dirt|floor|ground
? cover me|him|her|us|them
? i|he|she|they ve|s|re|m been|hit|he .|,|!
~ gunner|gunners hunches|behind|swings|feeds|at|in
"""
TOLD_ES = """
chopo carabinero carabineros cerrojo
tercerola espingarda cañazo trabucazo
ballestilla chopos revolverazo cachorrillo cachorrillos
fusilazo fusilazos balaceado balaceó desarma desarman
desarmado desarmados desarmada apuntándome apuntándoles apúntele
disparales dispáreles disparaban disparaba tirotearon ametrallaron
"""
TOLD_PATTERNS_ES = """
~ pistola|pistolas de agua|juguete|fogueo|bengalas|salida|señales|plástico|madera|goma|aire|dardos
~ pistola|revólver|arma|escopeta en @su mano|manos|sien|cabeza|boca
~ pistola|revólver|arma|escopeta en @su nuca|espalda|cinto|cintura|cinturón
~ saca|saca|empuña|levanta|baja|suelta @su pistola|arma|revólver
~ tira|guarda|carga|limpia|desarma|alza @su pistola|arma|revólver
? apunta|apuntan a|al|con|hacia @su|la|los _ .|,|con|cabeza|pecho|espalda|corazón
? apuntó|apuntando|apuntaba a|al|con|hacia @su|la|los _ .|,|con|cabeza|pecho|espalda|corazón
~ le|lo|la|me|te|nos|les apunta|apuntan|apuntó|apuntaba|encañona
? apunta|apuntan|apuntando a|al @su pecho|cabeza|corazón|hombre|mujer
? apunta|apuntan|apuntando a|al @su policía|guardia|techo|cielo|animal
? apunta ! fuego
? dispara|disparan|disparó al|contra|a|hacia|desde|dos|tres|una|sin|.|,|!
? disparaba|disparar|disparando al|contra|a|hacia|desde|dos|tres|una|sin|.|,|!
? un|dos|tres|varios|cuatro|cinco disparo|disparos|tiro|tiros|balazo
? más|seis|otro|primer|segundo|los|unos disparo|disparos|tiro|tiros|balazo
~ pega|pegan|pegó|mete|metió un|dos|tres|cuatro tiro|tiros|balazos
~ da|dio|dieron|soltó|suelta|descerraja un|dos|tres|cuatro tiro|tiros|balazos
~ se pega|pegó|dio un tiro
~ a|de tiros|balazos|tiro|balazo limpio|.|,|la|lo
~ suenan|suena|sonó|sonaron _ disparo|disparos|tiro|tiros|ráfaga|balazo
~ oye|oyen|escuchan|escucha|retumba _ disparo|disparos|tiro|tiros|ráfaga|balazo
? una|otra|ráfagas|la|afuera ráfaga|ráfagas|descarga|descargas .|,|de|corta
? una|otra|ráfagas|la|afuera ráfaga|ráfagas|descarga|descargas cortas|lejana|lejanas|seca|y
~ afuera , ráfagas|ráfaga|disparos|tiros|detonaciones
? una|la|otra descarga|descargas .|,|cerrada|de
~ casquillo|casquillos en|por|de|sobre|ruedan|rueda|,|. el|la|los|bala|suelo|latón|el|rueda
~ el|un|su frío|círculo|cañón|metal|hierro|fierro|acero frío|en|contra|de|del la|su|nuca|sien|cañón
~ algo|metal duro|frío|fría en|contra|entre la|su|las|los nuca|espalda|costillas|riñones|sien
~ manos|brazos en alto|la
~ levanta|levantan|alza|sube|suban|arriba|levante @su|las|los|ambas manos|brazos
~ con las manos en
~ al|todos suelo !|,|.
~ venda|vendas|vendan|vendado|vendados|vendaron en|los|le|les ojos
~ contra|al|ante|frente el|la|paredón paredón|tapia|muro , hombres|soldados
~ pelotón|piquete|escuadra de|dispara|apunta|carga|forma soldados|fusilamiento|ejecución|guardias|y
~ hombre|hombres|tipo|tipos|vigilante armados|armado
~ vigilantes|guardia|policías|escolta|escoltas|civiles armados|armado
~ fierro|fusca|pipa|cuete en|a|de|sobre|bajo|entre|, @su cintura|cinto|barra|mano
~ chata|tola|tumbera|cohete en|a|de|sobre|bajo|entre|, @su cintura|cinto|barra|mano
~ el|la|un|una|su fierro|fusca|cuete en|a|de|sobre|bajo|, la|el|los|cintura|barra
~ el|la|un|una|su tola|tumbera|chata|pipa en|a|de|sobre|bajo|, la|el|los|cintura|barra
~ la treinta|cuarenta|nueve|veintidós y|milímetros|,|. ocho|cinco
~ una|la|su nueve .|,|milímetros|corto|largo|en
~ del|calibre nueve|treinta|cuarenta|veintidós|doce|dieciséis corto|largo|y|milímetros|en
~ gira|revisa|abre|cierra|hace|carga|vacía|cuenta|llena|checa|mira el tambor|cargador|cilindro
? mete|metió|encaja|cambia|vacía|saca|inserta|empuja el|un|otro|su cargador
~ corre|tira|monta|echa|jala|acciona el|la|hacia|del cerrojo|corredera|martillo|percutor
~ quita|pone|quitó|sin el|le|poner seguro .|,|de|al|y
~ amartilla|monta|monta el|la|su arma|pistola|revólver|martillo|percutor
~ orificio|orificios|agujero|agujeros de|negro|en|del bala|entrada|salida|la
~ impacto|impactos|herida|marcas de|negro|en|del bala|entrada|salida|la
~ orificio|agujero|hoyo negro|redondo|limpio|perfecto|pequeño
~ cuenta|cuentan|marca|numera los impactos|casquillos|agujeros
~ con|el|un|su|al tiro|cetme|fusil|fal|máuser|mosquetón|chopo|rifle al|terciado|en hombro|la
~ con el|la|un|una arma|escopeta|carabina|fusil al|en|colgada|terciada
~ salida|entrada de bala
~ en|a sus|los puestos|marcas , listos
~ listos . ya
~ guardia|guardias civil|civiles|rural|rurales|nacional|presidencial
? vacía|vació|descarga|descargó el|su|todo cargador|revólver|tambor|arma
~ bulto|culata|cacha|cachas asoma|bajo|en|de nácar|la|el|su
~ cachas|empuñadura de nácar|plata|hueso|madera|marfil
"""
