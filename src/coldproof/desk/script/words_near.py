"""Words that tell of a firearm together where none does alone: `near` says how they are read."""

from __future__ import annotations

from collections.abc import Mapping

NAMED: Mapping[str, str] = {
    "@him": "him her them me us somebody someone everyone everybody",
    "@body": """neck nape temple temples ribs rib spine kidney kidneys skull chin jaw jawbone cheek
cheekbone forehead throat breastbone sternum collarbone earlobe ear eye back belly gut stomach
kneecap tonsils vertebra vertebrae mouth teeth""",
    "@spot": """neck nape temple temples ribs rib spine kidney kidneys skull chin jaw jawbone
cheekbone breastbone collarbone vertebra vertebrae""",
    "@cold": "cold hard steel metal metallic iron round muzzle barrel circle tube icy",
    "@touch": """press presses pressed pressing touch touches touched touching kiss kisses kissed
rest rests rested resting settle settles settled find finds found push pushes pushed pushing dig
digs dug digging jam jams jammed jamming poke pokes poked poking nudge nudges nudged nuzzle
nuzzles prod prods prodded shove shoves shoved lodge lodges plant plants planted lay lays laid
sets nestles nestle screws grinds ground bores""",
    "@aim": """aim aims aimed aiming level levels leveled levelled leveling train trains trained
training sight sights sighted sighting""",
    "@squeeze": "squeeze squeezes squeezed squeezing squints squint fires fired aims aimed sights",
    "@mark": """bottle bottles can cans tin target targets clay clays pumpkin melon watermelon plate
plates jar jars lantern candle bullseye crow crows""",
    "@gone": """vanishes vanish jumps jumped leaps leap shatters shatter shattered explodes explode
exploded bursts burst spins hops dances pings disappears disintegrates clangs disintegrate flips""",
    "@falls": """crumples crumple slumps slump collapses collapse topples staggers pitches drops
buckles keels folds sags blood bleeding bleeds clutches clutching spins""",
    "@sealant": """silicone silicon caulk caulking caulks solder soldering rivet rivets
riveting glue sealant grout mastic upholstery stapling icing putty""",
    "@noise": "crack cracks report reports bang bangs pop pops blast blasts boom shot shots",
    "@game": """deer buck stag doe elk moose boar pheasant pheasants grouse mallard mallards quail
partridge snipe woodcock rabbit hare antlers coyote wolf bear goose geese drake teal
caribou antelope gazelle lion rhino buffalo""",
    "@bird": "pheasant pheasants grouse mallard mallards quail partridge woodcock drake teal",
    "@load": """thumb thumbs thumbed thumbing slot slots load loads loaded loading feed feeds
feeding press presses insert inserts chamber chambers chambering slide slides slip slips drop drops
push pushes reload reloads ram rams count counts counting""",
    "@rounds": """shells rounds cartridges bullets slugs bullet cartridge shell slug buckshot
birdshot chambers cylinder breech""",
    "@clean": """clean cleans cleaning cleaned oil oils oiling oiled strip strips stripping
assemble assembles assembling reassemble reassembles polish polishes polishing swab swabs swabbing
disassemble disassembles disassembling""",
    "@parts": "bolt slide chamber breech muzzle stock receiver firing ramrod bore hammer cylinder",
    "@bulge": "bulge bulges bulging lump",
    "@clothes": """jacket coat armpit hip waistband belt ankle sock blazer overcoat hoodie sweater
shirt shirttail tuxedo apron robe cassock""",
    "@draw": """draw draws drew pull pulls pulled yank yanks yanked whip whips whipped tug tugs
produces reach reaches reached reaching tuck tucks tucked shove shoves shoved stick sticks stuck
jam jams jammed slide slides stuff stuffs stuffed slip slips hand fishes""",
    "@mask": "mask masks masked balaclava balaclavas stocking stockings bandana bandanas hooded",
    "@till": "register till teller tellers vault safe cashier jewelry cash",
    "@dig": "dig digs digging dug probe probes probing tweezers forceps pliers tongs",
    "@hurt": "shoulder thigh flesh muscle meat wound leg chest",
    "@slang": """strap straps burner burners heater heaters iron irons rod rods piece pieces chopper
choppers blick gat gats shooter roscoe biscuit banger toolie thumper hardware nine forty
automatic""",
    "@where": """downstairs upstairs outside corridor hall hallway stairwell landing street alley
woods dunes ridge hill valley barn canyon treeline distance offstage beyond across overhead above
below basement cellar lobby courtyard trees forest marsh moor churchyard""",
    "@loud": """pop pops bang bangs crack cracks clap claps report reports burst bursts detonation
detonations volley volleys""",
    "@panic": """screams scream dive dives dived duck ducks ducked hits scatter scatters scattered
cower cowers cowering flinch flinches crouch crouches floor barking crows rooks starlings pigeons
birds plaster silence poachers bullet shattered ricochets""",
    "@things": """door doors windshield windscreen window glass mirror wall booth jukebox headrest
fender counter plaster trunk hood bonnet hull sign saint statue""",
    "@marker": "markers tents placards flags cones marker tent placard",
    "@cuerpo": """nuca sien sienes costillas costilla riñon riñones cuello panza frente menton
barbilla mandibula garganta oreja espalda pecho boca cabeza cabezas estomago vientre rodilla""",
    "@frio": "frio fria duro dura metalico metalica redondo caño cañon fierro acero metal hierro",
    "@apoya": """apoya apoyan apoyo apoyado apoyandole pone ponen puso aprieta apreta aprietan hunde
hunden clava clavan mete pega pegado encaja roza toca coloca empuja siente sienten presiona
presionan acerca""",
    "@cargar": "carga cargan cargar cargando mete metiendo coloca introduce desliza cuenta",
    "@balas": "cartuchos cartucho balas bala proyectiles proyectil tambor recamara cargador",
    "@limpia": """limpia limpian limpiando aceita aceitando desarma desarman desarmando engrasa
engrasando pule puliendo descarga""",
    "@piezas": "cañon caño tambor cerrojo corredera gatillo culata percutor recamara reglamentaria",
    "@cintura": "cintura cinto pretina sobaquera tobillo cinturon faja sobaco axila",
    "@bulto": "bulto culata cacha cachas empuñadura peso",
    "@ropa": "saco chaqueta camisa chamarra campera sobaco axila abrigo gabardina sotana guayabera",
    "@ruido": """tronido estampido estampidos estruendo detonacion detonaciones estallido fogonazo
fogonazos trueno""",
    "@cae": "cae caen desploma desploman dobla doblan sangre tambalea pecho derrumba rueda",
    "@hoyo": "agujero agujeros orificio orificios hoyo hoyos boquete boquetes",
    "@caza": """venado jabali ciervo corzo conejo liebre perdiz perdices faisan codorniz tordo
puma zorro guanaco carpincho""",
    "@blanco": "botella botellas lata latas bote botes diana tarro tarros calabaza siluetas",
    "@salta": "salta saltan estalla estallan revienta revientan vuela vuelan desaparece tintinea",
    "@aprieta": "aprieta guiña apunta cierra dispara tira",
}

NEAR = """
~ 9 @touch|against|under|behind|end @cold @spot
~ 9 something|thing|object @cold @body
? 9 @touch|against|end|something|thing|object|muzzle|barrel cold @body
~ 7 muzzle|barrel @spot|mouth|back|chest|belly|throat|forehead|teeth|cheek
? 7 @aim heart|chest|temple|forehead|skull|kneecap|throat|breastbone|head
~ 16 @squeeze|pulls @mark @gone
~ 9 paces gentlemen|seconds|duel|honor|honour|satisfaction
~ 9 paces dawn|twenty|thirty|ten|twelve|fifteen|turn
~ 20 paces|steps back|backs back|backs turn|count|gentlemen|seconds|fire
~ 14 @noise @falls birds|crows|silence|smoke|scream|screams|blood|body|echo|echoes
* 12 crack|report|bang|pop @falls
- 10 shot|shots @falls
~ 14 @game @aim|squeezes|squeeze|scope|sights|bead|shouldered|shoulders|exhales|fires|shoots
~ 12 @game crumples|buckles|folds|topples|collapses|pitches
? 14 @bird retriever|retrievers|spaniel|labrador|dog|dogs|setter|pointer
~ 7 @load @rounds
~ 9 cocks|cock|cocked|racks|rack|racked|thumbs|thumbed|works|worked hammer|slide|bolt|pump|breech
~ 8 @clean @parts
~ 9 spins|spin|spun|twirls cylinder|chamber|chambers
? 10 click|clicks|snap empty|misfire|chamber|cylinder|hammer|trigger
~ 7 @bulge @clothes
~ 7 @draw waistband
~ 10 @draw small of|back back|belt|jeans
- 8 @draw holster|glovebox|armpit|ankle|nightstand|saddlebag|boot|overcoat|handbag|purse|shoebox
~ 14 @mask @till
~ 10 @dig slug|lead|bullet|pellet|pellets|shrapnel @hurt
~ 10 hole|holes @dig|forehead|temple|skull|windshield|windscreen|fender|vest|bonnet|helmet
~ 8 hole|holes smoking|smokes|bleeding|pumping|bullet|caliber
~ 16 blindfold|blindfolded|blindfolds wall|post|stake|squad|cigarette|drums|soldiers|kneel|kneels
~ 10 broadside|broadsides|starboard|larboard fire|smoke|battery|splinters|roll|run
~ 14 finger|fingers|thumb trigger|hammer|safety @aim|tightens|curls|slips|rests|hovers|inside|guard
~ 8 safety click|clicks|thumbs|flicks|flick|snick|off
~ 12 breath|breathes|exhales|exhale squeezes|squeeze|crosshairs|reticle|scope
~ 12 scope|crosshairs|reticle head|chest|window|windows|target|rooftop|convoy|president
~ 10 rooftop|rooftops|roof|bell|tower scope|crosshairs|marksman|prone
~ 10 red|laser|green dot|dots @body|head|chest|heart|lapel|shirt|tie|vest|wall
~ 10 brass|casing|casings|hulls floor|pavement|gutter|asphalt|carpet|dirt|tiles|linoleum|ground
? 10 shells|shell|rounds floor|pavement|gutter|asphalt|carpet|tiles|linoleum
~ 12 smoke|smoking muzzle|barrel|barrels|chamber
~ 10 slung shoulder|shoulders|back|chest sentry|soldier|soldiers|guard|guards|militia|hunter|strap
~ 12 powder ball|wad|patch|ramrod|pan|flint|musket|burns|horn
~ 10 emptied|empties|unloads|unloaded into|through chest|him|her|them|car|door|windshield|back
~ 8 emptied|empties|unloads|unloaded clip|cylinder|magazine
~ 10 @slang waistband|hoodie|holstered|tucked|tucks|loaded|clip|serial|barkeep|ditch|unbuckles
? 10 @slang marshal|sheriff|deputy|sock|pillow|armpit|glovebox|prints|murder|bodies|stash|cops
* 12 @loud @where @panic
* 8 @loud @where
? 12 flat|dull|muffled|sharp|dry|distant|single|lone @loud @where|@panic
~ 10 automatic|rapid|rifle|sniper|mortar|artillery|covering|suppressing fire
~ 12 hole|holes|punctures|puncture pencil|finger|dowel|rod|rods|pinky|string|tweezers
~ 14 hole|holes|punctures neat|round|ragged|small|clean|bright|stitched|dime|perfect @things
? 12 hole|holes|punctures two|three|four|five|six|seven|eight|nine|ten|dozen|eleven|twelve @things
? 12 hole|holes|punctures wall|windshield|windscreen|chest|headrest|jukebox|panel|hood height|door
~ 10 yellow|numbered|evidence|little|orange @marker casing|casings|one|numbered|asphalt|tape|body
~ 14 hole|wound|entry|entrance front|small behind|exit|back|through
~ 9 racks|racked it|slide|one|shotgun|pump
~ 7 rack|racking slide|shotgun|pump
~ 9 cocks|cocked it|both
~ 9 levels|aims|trains|leveled|trained|pointed|points it @him|chest|head|door|face
~ 10 takes|took|taking|take careful|steady|slow|without|dead aim
~ 6 takes|taking|took aim
~ 7 let|lets|letting|letting|squeezes|squeezed|fires|fired|gets|loose|cranks off one|two|three|four
~ 10 squeezes|squeezed|squeeze off|again|click|twice|shoulder|recoil|roar
~ 12 crack|pop|bang|report somewhere|distant|far|beyond beyond|away|off|hills|trees|valley
~ 9 rifles|muskets|barrels|guns|weapons @aim|shoulder|swing|swings|rise|snap|up
~ 12 hand|hands|fingers|palm hovers|hover|hovering|twitches|inches hip|holster|butt|grip
~ 14 draws|draw holster|hip|noon|fires|levels
~ 12 jacket|coat|blazer|shirt|hoodie|hem|poncho|parka lifts|swings|opens|falls|parts|rides grip|butt
~ 12 lifts|lift|raises|hikes|tugs|pulls shirt|hoodie|hem|jersey|sweatshirt|tee grip|waistband|strap
~ 12 strap|thong|flap|stud|keeper unsnaps|unsnapped|unsnap|undone hip|holster|belt|thumb|butt
~ 12 strap|thong|flap|stud|keeper thumbs|pops|undoes|loosens hip|holster|belt|thumb|butt
- 9 belt unbuckles|unbuckled|drops|hangs barkeep|bar|rail|marshal|sheriff
~ 14 hands|palms up|raised|high|rise slow|slowly robber|register|clerk|till|stranger|behind|kicks
? 10 hands up|raise|raises|raised|rises slow|slowly|register|freeze|everybody|nobody|clerk
~ 12 kicks|kick|kicked|drop|drops it away|clear|clatters cuff|cuffs|freeze|hands
~ 12 kicks|kick|kicked|drop|drops it skitters|ground|down cuff|cuffs|freeze|hands
~ 10 drop|drops|dropped it hands|now|freeze|police
~ 9 i|we|they|he put|blow|blows|drop|spread|paint|splatter|splash|decorate head|brains|skull|brain
~ 12 put|puts|putting|pump|pumps one|two|three|bullet|round @him|head|chest|knee|leg|ear|kneecap
~ 9 two|one|three chest|heart|gut behind|head|powder
~ 12 powder burns|stippling|residue|tattooing|close|singed
~ 10 entry|entrance|exit wound|wounds|neat|behind|sternum|rib|temple
~ 10 caliber|calibre|nine|forty|thirty|twenty casing|casings|slug
~ 10 caliber|calibre|nine|forty|thirty|twenty fragment|ballistics|striations|rifling
~ 9 ballistics|striations match|report|lab|caliber|twist|slug|came|results
~ 10 screws|screwing|threads|twists|fits tube|cylinder|can onto|on|barrel|end|threads
~ 10 cough|coughs|thup|phut|thwip|pfft|zip slumps|crumples|sags|slides|drops|jerks|falls|folds|chin
- 8 soft|muffled|polite|two|silenced cough|coughs|spit
~ 8 phut|phuts|thup|thups|pfft|thwip glass|falls|drops|dart|wall|guard|lights|slumps|he|she
~ 14 marks|set|blocks|runners|sprinters|swimmers raises|lifts|raised|lifted|arm bang|crack|smoke|pop
~ 10 nail|nailer|rivet gun|nailer both|face|throat|levels|cornered|backs|robber|temple|knee|eye
~ 14 splat|splats|paint goggles|mask|marker|pod|bunker|hopper|referee|chest
~ 12 dart|darts foam|suction|orange|nerf|tranquilizer|tranquiliser|sedative|flank|rump|haunch
~ 12 soaker|soakers|nozzle|nozzles aim|drenched|soaked|pump|boys|lawn|rise|squirts
~ 12 caps|cap cowboy|sheriff|bang|smell|roll|vest|outfit|kid
~ 9 oily|oiled|greasy rag|cloth|oilcloth|bundle|newspaper unwraps|drawer|floorboard
~ 9 oily|oiled|greasy rag|cloth|oilcloth|bundle|newspaper heavy|inside|barrel
~ 12 unwraps|unrolls|unfolds towel|rag|oilcloth|cloth|blanket|chamois|handkerchief heavy|barrel|grip
~ 12 flash|flashes dark|window|windows|muzzle|treeline|blind|doorway bang|pop|pops|roar|crack|slumps
~ 14 mirror|window|windshield|bottle explodes|shatters|bursts @loud
~ 14 bottles|glass|lamp|vase|headlight explodes|shatters|bursts @loud
~ 14 dust|dirt|sand|bark kicks|spurts|jumps|leaps|spits|puffs @loud|feet|boots
~ 14 splinters|sparks|gravel|snow kicks|spurts|jumps|leaps|spits|puffs @loud|feet|boots
? 10 dust|dirt|sand kicks|spurts|jumps|spits|puffs feet|boots|beside|hooves
? 10 bark|splinters|sparks|gravel kicks|spurts|jumps|spits|puffs feet|boots|beside|hooves
~ 12 whine|whines|whistle|whistles|zips|snaps|buzz past|overhead ear|bullet|head|ricochet|wall
~ 8 ricochet|ricochets|ricocheting off|whines|whine|into|a|wall
~ 12 saddle|horse|rider|driver blown|knocked|shot|toppled|pitches|jerks|topples @loud
~ 12 cheek stock|wood|comb|butt
~ 14 one|left eye shut|closes|closed|shuts|squinting breath|finger|arm
~ 14 one|left eye shut|closes|closed|shuts|squinting squeezes|barrel|steady|trigger
~ 14 breath|breathing finger curls|tightens|squeezes|whitens|trigger
~ 9 spins|spun|spin it|cylinder click|closes|snaps|temple|palm|wrist
~ 12 thumbs|thumb|drawn back click|hammer|hammers
~ 7 forty five lap|hand|waistband|drawer|table|belt|temple|automatic|fist|pocket|holster
~ 7 thirty|twenty eight|two lap|hand|waistband|drawer|belt|temple|automatic|fist|pocket|holster
~ 8 sixty|forty|hundred|fifty|twenty rounds|bullets|shells|cartridges
~ 8 armed guard|guards|men|man|soldiers|police|escort|gang|robbers|and|dangerous
~ 12 sandbags|pillbox|bunker gunner|barrel|muzzle|opens|fire|traverses
~ 12 trench|parapet|embrasure|turret gunner|barrel|muzzle|opens|fire|traverses
~ 12 fire|fires hold|open|cease|returning|returns|return|volley|withering|pinned
~ 8 pinned|pin down fire|sniper|wall|behind
~ 10 hit|down man|officer medic|sniper|bleeding|contact
~ 9 stick robbery|robber|up|em|hands
~ 8 stickup|holdup|heist everybody|nobody|floor|register|this|a
~ 8 nine|forty|piece|automatic shield|badge|tin|star|handcuffs|blotter|cuffs
~ 12 bolt|bolts|beam|beams|lance|pulse white|blue|green|red|light|energy|plasma takes|hits|burns
~ 12 bolt|bolts|beam|beams|lance|pulse white|blue|green scorches|drops|throws|guard
~ 12 bolt|bolts|beam|beams|lance|pulse red|light|energy|plasma scorches|drops|throws|guard
~ 12 arm|forearm|wrist|palm|plating hums|whines|glows|charges bolt|beam|blast|pulse|fires
~ 14 hit blood|red|bleeding hand|wrist|sleeve|shirt|looks|fingers|glove
~ 9 star|spiderweb|starburst windshield|windscreen|mirror|visor|pane
? 16 left counted|count one|two|three|four|five|six
~ 14 something|heavy|weight cold|heavy|steel|metal glovebox|drawer|purse
~ 14 something|heavy|weight cold|heavy|steel|metal nightstand|handbag|saddlebag|toolbox
~ 12 shape|weight|bulk|lump|something|thing|heavy under|beneath|inside napkin|newspaper|apron
~ 12 shape|weight|bulk|lump|something|thing|heavy under|beneath|inside tablecloth|robe|cassock
~ 9 grip|butt|muzzle|barrel sticking|poking|peeking|showing|protruding
~ 9 grip|butt|muzzle|barrel visible|peeps|juts|pokes|sticks
~ 7 blasts|blasted|drills|plugs|plugged chandelier|ceiling|lock|door|bottle
~ 7 blasts|blasted|drills|plugs|plugged lamp|lights|window|mirror|hinges
~ 7 blasts|blasted|drills|plugs|plugged camera|tires|lantern|sign|him|her|them|hole|away
~ 7 shoots|shot|shooting chandelier|ceiling|lock|bottle|lamp|lights|lantern
~ 7 shoots|shot|shooting hinges|camera|tires|chains|rope|radio|tv
~ 16 reaches|reach|reached|ducks below|under|behind|beneath counter|bar comes|up|brings|rises
~ 16 reaches|reach|reached|ducks below|under|behind|beneath desk|pillow|pulpit comes|up|brings|rises
~ 16 bends|stoops|dips|dives below|under|behind|beneath counter|bar comes|up|brings|rises
~ 16 bends|stoops|dips|dives below|under|behind|beneath desk|pillow|pulpit comes|up|brings|rises
? 12 robber|robbers|holdup floor|register|till|counter|teller|hostages
? 12 bandit|bandits|hijacker|hijackers floor|register|till|counter|teller|hostages
~ 9 prints grip|butt|barrel|trigger
? 12 explodes|shatters|bursts window|windows floor|dive|dives|duck|ducks|cover|deck
? 12 explodes|shatters|bursts windshield|glass|mirror floor|dive|dives|duck|ducks|cover|deck
- 10 reaches|reach|reaching slowly|slow counter|jacket|coat|glove|seat|bar|pillow
~ 8 barrel|muzzle toward|towards|facing wall|floor|door|him|her|ceiling|window|them|us
~ 8 barrel|muzzle pointing|pointed|trained wall|floor|door|him|her|ceiling|window|them|us
~ 12 yards|meters|metres bear|deer|buck|stag|elk|wind|boar|target|crosshairs|scope
~ 10 magazine|mag slams|slaps|home|rams|seats|ejects|racks
~ 14 violin|cello|trumpet|trombone case no|heavy|heavier|velvet|lining
~ 10 vest flattened|slug|stopped|dent|dented|mushroomed|bruise|bruises|bullet
~ 10 something|thing hard|cold|blunt|round @spot|back|side|belly|kidneys
~ 9 everybody|everyone|nobody floor|down|moves|move now|robbery|hands|face|register|vault
"""

NEAR_ES = """
~ 9 @apoya|contra|bajo|algo @frio @cuerpo
~ 6 caño|cañon @cuerpo
~ 9 algo frio|fria|duro|dura|metalico|redondo @cuerpo
~ 7 @cargar @balas
~ 8 @limpia @piezas
? 6 saca|desenfunda|extrae|guarda|esconde|calza|acomoda|palpa|lleva @cintura
~ 8 @bulto @ropa|cintura|cinto
~ 14 @ruido @cae|pajaros|palomas|silencio|humo|vidrio|cristal|grito|gritos
~ 9 @hoyo bala|parabrisas|frente|sien|pecho|chaleco|sombrero|lamina|carroceria|portezuela
~ 14 @caza cae|dobla|desploma|gatillo|mira|hombro|apunta|dispara|tira|tiro|cerro
~ 14 @aprieta @blanco @salta
~ 12 pasos caballeros|padrinos|padrino|duelo|honor|vuelta|fuego|testigos|alba
~ 20 espalda contra espalda|pasos|andar|caminan|caminar|duelo
~ 12 dedo guardamonte|disparador
? 12 dedo gatillo
~ 12 venda|vendas|vendados|vendado|vendan paredon|tapia|muro|poste
~ 12 venda|vendas|vendados|vendado|vendan peloton|soldados|cigarro|cigarrillo
~ 10 gira|girar|hace tambor
~ 9 suela|quita|baja|pone seguro clic|click|chasquido|arma|martillo
~ 12 casquillo|casquillos|vainas|vaina suelo|piso|asfalto|vereda|tierra|acera|banqueta
~ 10 punto|puntito rojo|laser pecho|frente|sien|cabeza|camisa|espalda
~ 10 humo|humeante|humea cañon|caño
~ 12 mira|reticula telescopica|cabeza pecho|sien|azotea|cabeza|blanco
~ 10 pistolera|reglamentaria|sobaquera saca|deja|pone|entrega|descarga|guarda|cuelga|cajon|mesa|mano
~ 8 apunta|apuntan|apunto|apuntando pecho|frente|sien|nuca|cabeza|corazon|entrecejo|rodillas
~ 12 encapuchado|encapuchados|pasamontañas|medias caja|cajera|cajero|banco|caja|joyeria|suelo|bolsa
? 10 fierro|fusca|pipa|cuete|chata|tola @cintura|balas|cargado
? 10 tote|cohete|tumbera|nueve|hierro|chispa @cintura|balas|cargado
? 10 fierro|fusca|pipa|cuete|chata|tola|tote|tumbera guarda|saca|esconde|traes
? 10 fierro|fusca|pipa|cuete|chata|tola|tote|tumbera trae|apunta|enseña|tira
~ 8 un|una|la veintidos|treinta|cuarenta saca|desenvuelve|corto|cachas
~ 8 un|una|la nueve|veinticinco|doce|dieciseis saca|desenvuelve|corto|cachas
~ 8 reglamentaria|reglamentarias|sobaquera|recortada|hechiza|tumbera|escuadra la|su|una|el
* 10 pum|bang|pam|ratatata|tracatraca|tatata pum
~ 10 pum|bang|pam|ratatata|tracatraca|tatata tiros|piso|suelo|gritos
~ 10 pum|bang|pam|ratatata|tracatraca|tatata corren|luces|calle|patio|cae
* 10 seco|secos|lejano|lejanos|tres|dos|otro|primer estampido|estampidos
* 10 seco|secos|lejano|lejanos|tres|dos|otro|primer detonacion|detonaciones|chasquido
~ 10 agujeros|agujero|orificios|impactos perito|puerta|puertas|parabrisas
~ 10 agujeros|agujero|orificios|impactos pared|cosida|cosidas|vidrio
~ 10 vaina|vainas|casquillo|casquillos servida|servidas|perito|fiscal
~ 10 vaina|vainas|casquillo|casquillos forense|levanta|brilla|rueda|caen
~ 12 cierra ojo apunta|aprieta|respira|gatillo|dispara|respiracion
~ 12 martillo|martillos pulgar|atras|amartilla|clic|echa
~ 12 mano|manos arriba|alto|alzan|alza|levanta|levanta despacio|nadie|quieto|quietos|suelo|caja|piso
~ 10 nadie|todos mueva|mueve|heroe|suelo|piso suelo|piso|abajo|asalto|atraco|caja|boca|manos
~ 10 esto es asalto|atraco
~ 9 te|le|los|lo quemo|quemas|reviento|vuelo|volar|lleno sesos|plomo|cabeza|tiro|tapa|moto|aca
~ 7 te|les|los|le quemo|cocino|fusilo|lleno|reviento plomo|aca|o|ahi|agujeros
~ 9 tubo negro enrosca|largo|enroscado|soplido|silenciador
~ 9 soplido|tos seco|seca|dos desploma|cae|vela|baja|inclina
~ 12 herida|heridas|entrada|salida|orificio bala|arma|fuego|entrada|plomo
~ 12 pinzas plomo|bala|bandeja|metal|muslo|hombro
~ 12 humo polvora|cañon|disparo
~ 10 cañon cara|sien|nuca|cabeza|pecho|ventanilla|cristal
~ 12 culata hombro|mejilla|golpea|suelo|asoma|cintura
~ 9 clavadora cara|frente|levanta|pone|apunta|delante|manos
~ 10 peloton|pelotón|soldados|fila carguen|apunten|apuntan|fuego|preparen
~ 8 carguen|preparen|apunten fuego|apunten
~ 12 desenfunda|desenfundan|empuña|encañona|amartilla|descerraja la|el|un|una|su
~ 14 algo frio|fria|pesado|pesada|metalico|envuelto guantera|cajon|bolso
~ 14 algo frio|fria|pesado|pesada|metalico|envuelto cartera|mochila|velador|mesita
~ 12 bulto|peso|algo|forma bajo|debajo servilleta|periodico|mantel|delantal|diario|sotana|almohada
? 12 sangre|sangra han|dieron|dio|alcanzado dado|hombro|pierna|dentro|pecho|vientre|estomago
~ 7 dispara|revienta|vuela|tira candil|lampara|techo|candado|cerradura
~ 7 dispara|revienta|vuela|tira foco|bombilla|luces|farola|arana
~ 14 tiros|balas|disparan|tiran chapoteos|agua|orilla|salpican cabeza|linea|nada|nadan|nadando
~ 10 levanta|levantan|alza|sube camisa|sudadera|remera cintura|pipa|bulto|mango
~ 10 levanta|levantan|alza|sube playera|guayabera|polera cintura|pipa|bulto|mango
"""
