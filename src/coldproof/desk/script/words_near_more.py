"""More words that tell of a firearm together: the shot that went home, what is hidden, plays."""

from __future__ import annotations

NEAR_MORE = """
? 12 seconds get|off|leave land|property|porch
? 12 six|five|one|two wheel|cylinder|chamber one|yours|you
~ 10 covered from here|roof|window|ridge|ve|got move|freeze|hands
~ 8 got|have|ve you|him|them|her covered
~ 14 frisk|frisks|frisked|frisking ankle|boot|sleeve|sock|waistband|armpit|belt
? 12 pats|patted|pat down ankle|sock|waistband|armpit|small
~ 14 rope|noose|chain|string|wire parts|snaps|severed|cut|splits crack|shot|shoots|fires
~ 14 rope|noose|chain|string|wire parts|snaps|severed|cut|splits aims|miss|marksman|hangs
~ 12 weathervane|weathercock|bullseye|bottle yards|hundred|paces|spins|aims|shot
~ 12 apple|coin|lantern|chandelier yards|hundred|paces|spins|aims|shot
~ 12 apple head boy|disappears|explodes|bursts|splits
~ 12 hostage|hostages|captive|captor shifts|presses|jams|holds|keeps ear|jaw|temple|neck|head|throat
- 6 clear clear|all|room|kitchen|hall
~ 12 belt|belts feeds|links|rattles|burns|rattle|twitches rounds|links|stairs
~ 12 belt|belts feeds|links|rattles|burns|rattle|twitches gunner|whole|entire|brass
~ 12 walks|walking fire|tracers|rounds|shells up|across|toward|onto
~ 14 wall|fence|sandbags|dirt explodes|erupts line|row|string|puffs|spouts|geysers
~ 14 wall|fence|sandbags|dirt dances|boils|stitched line|row|string|puffs|spouts|geysers
~ 14 sand|water|snow|road explodes|erupts|dances|boils|stitched line|row|string|puffs|spouts|geysers
? 12 puffs|spurts|spouts|geysers line|row|string|dust|dirt|stucco
~ 10 hat jumps|flies|spins|leaps|lifted|whipped off|head crack|shot|hole|bullet|his|her
~ 14 ball|balls wainscot|paneling|plaster|shoulder buries|lodged|buried|doctor|out|dig
~ 14 ball|balls thigh|lung|surgeon|forceps buries|lodged|buried|doctor|out|dig
~ 12 hole|holes sews|sew|stitches|stitching|plugs|bandages shoulder|side|arm|leg|him|belly
? 12 wall|walls holes|hole scrubs|caretaker|patches|plasters|spackles|fills|counts|fingers
~ 14 chalk|circles|circle mark|marks|hole|holes|impact stucco|wall|door|asphalt|brick
~ 8 center|centre mass
~ 10 bolt home|shut|forward|back hear|hears|slides|snick|clack|slams|eases
~ 9 jacks|jacked it|round|shell|one|another|live
~ 9 live|hot|tracer one|ones|round|rounds spins|floor|ejects|chamber|skitters|grass
~ 10 shell|shells screams|screaming|whistles|whistling over|overhead|in|trench|crater|street
~ 10 shell|shells howls|shrieks|bursts|lands over|overhead|in|trench|crater|street
~ 12 salute|salutes twenty|guns|volley|volleys|minute|cannon|fort|battery
~ 10 cowboy|sheriff set|suit|outfit|costume|hat unwraps|birthday|badge|holsters|belt|draws
~ 10 squirts|squirt|soaks plastic|green|neon|toy|back
~ 12 bang flag says|reads|pops|out|unfurls|drops|barrel
~ 10 prongs|probes|barbs|wires hit|hits|bite|strike|rigid|stiffens|convulses|chest|leap|fly|jerks
~ 12 taser|tasers|tased|tase him|her|rigid|crackles|yellow|cop|them
~ 12 staple|nail|nails shoots|fires|fired|thuds|slams|into hand|knee|foot|ear
~ 12 staple|nail|nails shoots|fires|fired|thuds|slams|into wrist|palm|skull|beside|shoulder
~ 12 smaller|small purse|lady|ladies|handbag carry|automatic|recoil|caliber|counter|got|conceal
~ 12 waiting|wait period|day|days background|check|form|license|permit|dealer|counter
~ 12 day wait form|signs|counter|check|seven|three|ten
~ 12 bodies|body|murders on it strap|clean|dirty|ain|got|serial
? 12 thing|package|item|it bring|brought|got|where seat|under|loaded|trunk|wrapped|glovebox
- 12 bag|paper|towel|envelope|package heavy clunks|clunk|thud|clanks|weight
? 10 bag|purse|handbag|satchel|backpack|briefcase|diaper clunks|clunk|clanks
~ 9 chamber|cylinder|muzzle|barrel kisses|kiss|blows|blow|spins|peers
? 9 blows smoke away|grins|off|tip|end|muzzle|barrel
~ 10 ejects|ejected|shakes|dumps|tips|knocks|kicks empties|brass|casings|shells
~ 10 empties ring|rings|tinkle|bounce|clatter
~ 4 thumbs|thumbing|thumbed in six|five|two|more|four|them|another
~ 8 fans|fanning|fanned|thumbs|drops|lets hammer
~ 9 fan|fans|fanning the hammer
~ 14 squad|platoon wall|post|him|prisoner|condemned sergeant|officer|looks|volley
~ 14 squad|platoon wall|post|him|prisoner|condemned drums|rifles|smoke|aim
~ 14 condemned|blindfold|doomed squad|wall|post|volley|drums|cigarette|priest
~ 12 drums|drumroll|drum volley|squad|execution
~ 14 marksman|sharpshooter|sniper|shooter|snipers roof|window|tower|ridge
~ 14 marksman|sharpshooter|sniper|shooter|snipers rooftop|breath|prone|perch|position
~ 14 assassin|hitman|killer|contract window|roof|case|assembles|rooftop|scope|tripod|bipod|suitcase
~ 10 bipod|tripod prone|scope|barrel|rooftop|sandbag|cheek
~ 12 suitcase|briefcase|case assembles|snaps|screws barrel|stock|scope|trigger|piece|fitted
~ 12 suitcase|briefcase|case foam|parts|pieces barrel|stock|scope|trigger|piece|fitted
~ 12 opens|unlatches case|briefcase|suitcase|crate|trunk|duffel foam|straw|grease|oilcloth
~ 12 opens|unlatches case|briefcase|suitcase|crate|trunk|duffel matte|barrels|stocks|oiled
~ 12 crate|crates|boxes|trunk|truckload straw|grease|stencil|stenciled|tarp rifles|arms|black|oiled
~ 12 crate|crates|boxes|trunk|truckload straw|grease barrels|ammo|ammunition|rounds
~ 12 crate|crates|boxes|trunk|truckload stencil|stenciled|tarp barrels|ammo|ammunition|rounds
~ 14 he|she|man|woman|clerk|robber goes|reaches for it|his|her holster|hip|weapon|sidearm|drawer
~ 14 he|she|man|woman|clerk|robber lunges|dives|scrambles for it|his|her holster|hip
~ 14 he|she|man|woman|clerk|robber lunges|dives|scrambles for it|his|her weapon|sidearm|drawer
~ 14 they|both wrestle|struggle|fight|grapple for over it|weapon goes|bang|off|ceiling
~ 10 goes|went off ceiling|accidentally|accident|plaster
~ 12 offstage|off|within|backstage|wings shot|shots|report|bang scream|silence|curtain
~ 12 offstage|off|within|backstage|wings shot|shots|report|bang thud|falls|pause|cry
~ 12 shot|shots curtain|blackout exits|falls|offstage|end|off|silence
~ 10 wound|wounds gunshot|bullet|shot|gut|powder|sucking|entry|exit
~ 12 x|xray|ray|scan lodged|fragment|fragments spine|skull|lung|chest|shoulder|hip
~ 12 x|xray|ray|scan slug|pellets|shrapnel spine|skull|lung|chest|shoulder|hip
~ 10 bleeding|bleeds|blood shot|hit|gut|slug|through shoulder|side|thigh|belly|leg|abdomen
~ 10 vest|kevlar|ballistic dent|dented|stops|stopped|caught|hole|holes|bruise|velcro
~ 10 trench|parapet|foxhole|sandbags|barricade fire|fires|firing|rifles|volley|snipers
~ 12 duel|duels|dueling|duelling|seconds|second paces|dawn|pistols|satisfaction|turn|honour|honor
~ 10 gangsters|gangster|mobsters spray|open|blast|draw|level|fire|choppers|gats
~ 10 hitmen|hoods|torpedoes|thugs spray|open|blast|draw|level|fire|choppers|gats
~ 10 posse|deputies|marshals|rangers|troopers|agents draw|level|aim|fire|surround|drawn|crouch|kneel
~ 10 bolts|bolt|beams|beam|blast|blasts red|green|blue scorches|sizzles|hits
~ 10 bolts|bolt|beams|beam|blast|blasts white|energy|plasma|crimson scorches|sizzles|hits
~ 10 bolts|bolt|beams|beam|blast|blasts red|green|blue bulkhead|armor|ricochets|streak
~ 10 bolts|bolt|beams|beam|blast|blasts white|energy|plasma|crimson bulkhead|armor|ricochets|streak
~ 10 stun|kill setting|set|settings phaser|stun|kill|low|wide
~ 10 android|robot|drone fires|targets|locks|opens|arm|forearm bolt|beam|blast|him
~ 10 mech|turret|cyborg fires|targets|locks|opens|arm|forearm bolt|beam|blast|him
~ 10 android|robot|drone fires|targets|locks|opens|arm|forearm target|red|laser|cannon
~ 10 mech|turret|cyborg fires|targets|locks|opens|arm|forearm target|red|laser|cannon
~ 16 kneel|kneels|kneeling|pit|ditch crack|cracks|pop|pops|report|reports
~ 14 pilot|wings|fighter|cockpit thumbs|button|trigger|tracers shudder|rattle|fires|stutter
! 8 powerpoint|spreadsheet|bulleted|indents bullet|bullets
! 12 bullets|bullet flip|flipchart chart|list|page|sheet
! 16 cannon|cannons chalks|cue|cushion|cushions|baize|snooker|billiard|billiards
! 6 cannon|cannons pots|potted white|red|black|pink|blue|brown
! 7 cannon|cannons spring|springs oils|throws|hurls|lands|net|clown|climbs
~ 10 casing|casings sniffs|smells|pencil|tweezers|evidence|powder|chalk
! 14 casing|casings sausage|sausages|salami|hog|stuffer|brine|mince|spool|chorizo|pork|nozzle
! 10 casing|casings links|link burst|pan|sizzle|grill|fry|twists
! 22 gun|guns @sealant drips|drip|dripping|squeezes|bead|hisses|coughs|jams|farts|runs|caulks
! 22 gun|guns @sealant strings|tip|blob|thumb|hammer|stop|smokes|burns|stitches|sputters
! 16 volley|volleys net|racket|racquet|umpire|backhand|forehand|lob|serve|tennis|baseline|doubles
! 8 volleys|volley coach|crosscourt|racket balls|basket|set|match|she|he
! 8 volleys court|crosscourt
! 12 aim|aims|aimed|aiming joke|jokes|punchline|budget|dishes|sponge|cookie|cake|fork|spoon|bin
! 12 aim|aims|aimed|aiming wastebasket|snowball|basketball|dartboard|critics|tax|policy|hairspray
! 6 barrel|barrels wine|beer|ale|stout|cider|whisky|whiskey|oak|cask|bung|keg|vintner
! 6 barrel|barrels vineyard|harvest|grapes|brandy|rum|brewer|cellarman|staves|vintage
! 12 bucks|buck|kicks washer|hose|jackhammer|nozzle|sander
! 14 trigger|triggers scanner|barcode|hose|sprayer|nozzle|washer|thermometer|atomizer|cleaner
! 14 trigger|triggers detergent|beep|beeps|sander|blower|bleach
! 8 trigger|triggers spray|sprays bottle|can|nozzle|fringe|roses|comb
! 16 remington|remingtons|olivetti typewriter|types|typing|typist|ribbon|carriage|deadline
! 16 remington|remingtons novelist|reporter|secretary|writer page|comma|types|chapter|sheet|sleeps
! 5 remington|remingtons portable|feeds|page|noiseless|manuscript|letter
! 10 fires|fire|fired|shoots|shot goalie|goalkeeper|puck|crossbar|defenseman|midfielder|winger
"""
NEAR_MORE_ES = """
~ 12 estalla|revienta|estallan ventana|vidrio tiran|piso|suelo|agachan|cubren
~ 12 estalla|revienta|estallan cristal|parabrisas|vitrina tiran|piso|suelo|agachan|cubren
~ 12 espalda|espaldas pasos diez|veinte|doce|quince|caballeros|padrinos
~ 12 sable baja descarga|fuego|humo|peloton|hombres|capitan
~ 12 salida|pista|corredores|nadadores|calle juez|listos pam|pum|bang|disparo|brazo
~ 12 pared|muro|tapia|fachada hoyos|agujeros|picada|impactos|hoyo llena|altura|pecho
~ 12 pared|muro|tapia|fachada hoyos|agujeros|picada|impactos|hoyo balas|cuenta|dedo
~ 14 segundos|contar tierras|largarse|irse|salir|propiedad|rancho diez|tres|cinco|tiro|fuera
~ 12 poncho|gabán|gabardina|saco|abrigo abre callan|todos|silencio|retroceden|muestra|ven
- 12 debajo|bajo brazo paraguas|bulto|algo|lleva
~ 14 cantinero|barman debajo|bajo barra|mostrador|caja saca|agarra|busca|aparece
~ 14 tendero|cajera|cajero debajo|bajo barra|mostrador|caja saca|agarra|busca|aparece
~ 12 lo|la|te|los|les|las tengo|tiene|tenemos|tienen mira|cubiertos|cubierto|encañonado|encañonados
~ 14 cachea|cachean|registra|palpan|registran cintura|tobillo|sobaco|cinto|bota|axila
~ 12 punteria|blanco|diana metros|pasos|tiro|tiros|apunta|acierta|falla
~ 14 rehen|rehenes cabeza|sien|cuello|nuca aprieta|pega|pone|apunta|encañona
~ 12 sombrero vuela|salta|cae agujero|tiro|balazo|hoyo
~ 12 cartuchera|canana|cananas|carrilleras cruzadas|pecho|cintura|hombro|cuelga|balas
~ 12 caja|cajas|maletin|maleta|baul armas|fusiles|municion|municiones|cargadores|espuma|paja
~ 12 paredon|peloton|fusilamiento venda|carguen|fuego|tambor|tambores|cura|cigarro|amanecer|muro
~ 12 disparo|disparos|tiro|tiros|balazo|descarga fuera|telon|oscuro|escena|lejos|afuera|bastidores
~ 12 forcejean|forcejeo|forcejea arma|pistola|dispara|tiro|fierro
~ 10 tira|larga|suelta|baja|bajá|soltá|larga|largá arma|fierro|pistola|fusca
~ 10 quietos|quieto|alto|quietas policia|manos|suelo|guardia|disparo|nadie|ahi
~ 12 chaleco bala|balas|antibalas|impacto|plomo|golpe|hoyo
~ 12 plomo pecho|cuerpo|carne|muslo|bandeja|espalda|pared|hombro
~ 12 vendaje|venda|sangre|sangra|torniquete bala|tiro|balazo|plomo|disparo
~ 12 cabeza|nuca|sien apunta|apuntan|encañona|pone|caño|fierro gatillo|dedo|tiembla|disparo|arma
~ 14 algo|bulto pesado|pesa|duro|metalico bolsa|mochila|bolso|cajon
~ 14 algo|bulto pesado|pesa|duro|metalico guantera|periodico|trapo|franela|toalla
~ 12 trapo|franela|toalla|manta aceite|aceitado cañon|arma|fierro|pesa|brilla|negro
~ 12 trapo|franela|toalla|manta engrasado|desenvuelve cañon|arma|fierro|pesa|brilla|negro
~ 12 vaqueros|vaquero|sheriff disfraz|sombrero|pistolas plastico|juguete|cartuchera|fulminantes
~ 12 fulminantes|fulminante|mistos|petardos pistola|revolver|juguete
~ 12 feria|caseta patitos|palillos|escopeta|escopetas|carabina|tiro|premio
~ 12 bengala|bengalas cielo|dispara|pistola|rojo|roja|barco|mar
~ 12 arpon|fusil|submarino dispara|carga|tensa|gomas|pez|mero
! 16 pum|pam escape|petardea|petardeo|tubo
! 14 gatillo manguera|pulverizador|escaner|atomizador|surtidor|hidrolavadora|limpiacristales|lector
! 16 remington|remingtons|olivetti teclea|teclean|cinta|mecanografa|mecanografo|tecla|teclas|carrete
! 8 bala|balas|viñeta|viñetas diapositiva|diapositivas|pizarra|informe|presentacion
! 10 dispara|disparan|disparo portero|portera|arquero|arquera balon|pelota|saque|area|pie|falta
! 6 cañon|cañones nieve|espuma|confeti|riego|muelle zumban|zumba|lanza|moja|pista|red|payaso|gira
! 22 pistola|pistolas silicona|calafatear|pegamento|sellador|grapas gotea|chorrea|escupe|quema
! 8 volea|voleas raqueta|red|cancha|tenis|pelota
! 12 apunta|apunto|apuntan cuaderno|libreta|fecha|recado|pedido|agenda
"""
