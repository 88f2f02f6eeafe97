"""Families of firearms' words in one place: what else each means, and how else a gun is told."""

from __future__ import annotations

SENSE_WORDS = """
smoothbore smoothbores
marcadora marcadoras
"""
SENSE_PATTERNS = """
+ hear|heard|hears a|the|some|two|three|them|those shot|shots|gunshot|gunshots
~ hear|heard|hears shots|gunshots|gunfire|shooting
~ s|is|isn|not|it not|t loaded
? it s a nine|forty|thirty .|,|!
? got|have|has the|a|no|clear|clean shot .|!|,
+ lay|throw|put|laid down your|their|our arms
+ took|take|takes|taken a bullet for|in|to|from
? who fired ?|that|the|first
? who shot @him|first|?|the
muzzle flash|flashes
typewriter out|from of|the the|a violin|viola|cello
~ holes let|lets|admit|leak daylight|light|sun|moonlight|in
~ launcher|launchers thumps|thump|coughs|fires|bucks|up|raised|on
~ beanbag|beanbags folds|fold|hits|hit|thumps|drops @him
? dull|distant|heavy|far|faraway thuds|thumps|crumps|crackle|crackling from|in|of|across|beyond|,
+ has|have|ve|s|got|bought|buy|brought|carries|keeps|kept|took|found a|the|my|your gun|pistol|rifle
+ has|have|ve|s|got|bought|buy|brought|carries|keeps|kept|took|found a|the|my|your shotgun|revolver
+ has|have|ve|s|got|bought|buy|brought|carries|keeps|kept|took|found a|the|my|your weapon|glock
+ hid|hide|hides|pulled|pulls|stole|grab|get|fetch|bring|gimme a|the|his|her|my gun|pistol|rifle
+ hid|hide|hides|pulled|pulls|stole|grab|get|fetch|bring|gimme a|the|his|her|my shotgun|revolver
+ s|has|have|is|are|ve|got got|carrying|packing|holding a|the|his|her gun|pistol|rifle|shotgun
+ put|drop|lower|give|hand|point|pointing|drops me|the|that|your|down|it gun|pistol|rifle|shotgun
+ put|drop|lower|give|hand|point|pointing|drops|lay the|that|your|down weapon|weapons|revolver|guns
+ is|s|are that|this|those|it a|my|your|his|loaded|the gun|pistol|rifle|shotgun|revolver|guns
+ with a gun|pistol|rifle|shotgun|revolver
+ deer|elephant|bird|squirrel gun
+ heavy|nickel|blued|snub|chromed automatic
+ chicago typewriter|piano
~ wooden|painted|cardboard gun|guns|pistol|rifle|revolver
a flat crack|report|bang .|,|and|from
~ one|single|second report .|,
~ two|three|four|five|several|muffled|distant detonations
~ the|a|his|her|my|your nine|9 millimeter|mm|millimetre _
a|an|his|her thompson|webley|springfield|enfield|mauser|luger|sten in|on|,|.|from|at|under|with
~ the thompson|webley|springfield|enfield|mauser|luger|walther|sten|winchester _
~ the beretta|remington|colt|ruger _
~ a|an|his|her walther|winchester|beretta|browning|remington|colt|ruger|henry|sharps _
~ belt|belts|bandolier|bandoliers|loop|loops|row|rows of brass|cartridges|shells|bullets|rounds
~ screws|threads|twists|spins|fits _ _ _ cylinder|tube|can onto|on|over
long|fat|stubby|matte|black black|matte|fat|dark cylinder|tube onto|on|at|over
~ brandishes|brandish|brandishing|waves|waving|points|aims|levels|carries @his _ gun|pistol|rifle
~ brandishes|brandish|brandishing|waves|waving|points|aims|levels @his _ _ gun|pistol|rifle
~ leave|leaves|check|checks|park|parks|hand|hands @his hardware|iron|irons|artillery with|at|in|here
~ at|of|to|count|counts|ten|twelve|twenty|fifteen|thirty ten|twelve|twenty|fifteen|thirty|six paces
~ ten|twelve|twenty|fifteen|thirty|six|dueling|duelling paces
~ entry|entrance here|there|wound|at|, _ _ _ _ exit
~ exit at|through|out|in the|his|her back|shoulder|skull|neck
~ lets|let|letting|gave|gives off|go|him one|both|the|a barrel|barrels
~ one barrel , then
~ handbag|purse|newspaper|pillow|muff|sleeve|umbrella coughs|coughed|spits|barks
pheasant|grouse|duck|rough|driven|partridge shoot ,|.|and|is|on
? the beaters|beater
~ wants|want|needs|need|got|get|gets|buys a|the|another shooter|shooters
grip and barrel|trigger|frame|slide
~ two|three|four|a|of nines ,|and|.
~ thumbs|thumb _ _ _ tubes|shells|cartridges home|in
~ snaps|snap the|it thing|shut shut|closed|across
~ shoots|shot|shoot the|a|his|her _ horse|dog|man|woman|boy|girl|guard|cop|cow|deer|bear|wolf|animal
~ and|then shoots|shot|shoot the|a|him|her|them|every|everyone|both|two|three
~ hole|holes in it|each|them|every at
~ coat|coats|hat|hats|jacket|shirt|blouse with|has a|two|three hole|holes in|through
~ shot through .|, so|and|with|like|again
~ strap already|now unsnapped|undone|off
- hand|palm|hands resting|rests|rest on the thing
~ resting on the thing at
- unbuckles|unbuckle|unstraps|hangs|hands @his belt|gunbelt|belts
- unbuckles|unbuckle|unstraps his|her belt|rig
"""
SENSE_PATTERNS_ES = """
~ oí|oímos|oyó|oyeron|escuché|escuchó|oíste|oyes|escuchas disparos|tiros|balazos|ráfagas
~ oí|oímos|oyó|oyeron|escuché|escuchó|oíste un|unos|el|los|dos disparo|disparos|tiro|tiros|balazo
~ quién|quien disparó|disparo ?|el|la|primero|ese|a
- está|están|estaba cargada|descargada|descargado .|?|,|!
- funda le|golpea|cuelga golpea|el|del muslo|cinto|la|cadera|cinturón
~ con|tiene|cuenta tres|cuatro|cinco|seis|diez|veinte|cuarenta|cien agujeros|hoyos|balazos|impactos
~ reparte|reparten|cargan|carga|llevan|traen parque
+ tiene|tengo|tienes|traigo|trae|traes|lleva|llevas|carga|compré una|la|un|el|su pistola|arma
+ tiene|tengo|tienes|traigo|trae|traes|lleva|llevas|carga|compré|escondió una|la|un|el|su escopeta
+ tiene|tengo|tienes|traigo|trae|traes|lleva|llevas|carga|compré una|la|un|el|su rifle|fusil
+ tiene|tengo|tienes|traigo|trae|traes|lleva|llevas|carga|compré|escondió una|la|un|el|su revólver
+ saca|sacas|sacó|guarda|esconde|suelta|baja|tira|dame|deja|agarra la|el|esa|tu|su|una pistola|arma
+ saca|sacas|sacó|guarda|esconde|suelta|baja|tira|dame|deja|agarra la|el|tu|su|una escopeta|rifle
+ saca|sacas|sacó|guarda|esconde|suelta|baja|tira|dame|deja|agarra el|ese|tu|su|un revólver|fusil
+ con una|un pistola|escopeta|rifle|revólver|arma|fusil
+ es|son una|un pistola|escopeta|rifle|revólver|arma
~ tubo negro|largo|enroscado ,|enroscado|y|que
~ martillo|martillos con el|los pulgar|pulgares
~ dos|los martillos
~ pone|puso|apoya delante|en|contra de|la|su|el la|cara|frente|pecho cara
~ cosido|cosida|cosidos|cosidas|sembrado|sembrada de|a agujeros|balazos|plomo|tiros|plomazos
? calzado|calzados ,|y
~ una|la|su|mi veinticinco|veintidós|cuarenta|treinta|nueve _ , de|con|cromada|niquelada
~ una|la|su|mi veinticinco|veintidós diminuta|chica|cromada|niquelada|corta|vieja|,
~ de cachas _
~ algo|trozo|pedazo de metal|plomo suena|cae|tintinea|repica
~ entró|entrada por|limpia aquí|detrás|delante|atrás|la _ _ salió|salida
~ réplica|réplicas de goma|plástico|madera|metal|resina|látex|utilería
~ treinta ocho|cuarenta especial|súper|larga
~ treinta y ocho especial|súper|larga|corta
~ estrías a la|hacia derecha|izquierda|la
~ cierra|guiña un ojo , _
~ funda de cuero atada|al|en|del|con
~ cinturón bajo y
~ marcadora|marcadoras de bolas|pintura|paintball
"""
SENSE_TRAPS = """
! heat|hot|stapling|stud|nailing|bead|flocking|tufting|rug|tagger|ticket|needle|vaccine gun|guns
! vaccination|inoculation|marking|ear|tag|implant|drench|drenching|dosing|biopsy|spike gun|guns
! mastic|plaster|texture|hopper|lacquer|varnish|primer|sandblasting|percussion|muscle gun|guns
! gun|shotgun|rifle mic|mike|microphone|mics|mikes|microphones
! shotgun s furry|windshield|windjammer|fluffy
! call|calls|called|calling|dibs shotgun
! shotgun|shotguns|shotgunning|shotgunned a|the|his|her|another beer|beers|can|cans
! has|got|gets|get|bagged|want|wants|claim|claims shotgun
! fire|fired|fires|firing the|half|our whole|entire|department|staff|team|crew|company|cook|chef
! fire|fired|fires|firing the|half|our|my|his nanny|maid|gardener|driver|coach|manager|intern|lawyer
! fire|fired|fires|firing the|half|our|my|his agent|accountant|secretary|babysitter|waiter|guy
! fired me|him|her|us|them|myself|himself|herself by|over|for|last|this|yesterday|on|because|after
! fired me|him|her|us|them|myself|himself|herself with|via|.|,|and
! i|you|we|who|ve|ll|being|getting|get|never|d been|be|get|got|fired|getting fired before|from|for
! fired clay|brick|bricks|earthenware|pottery|porcelain|tile|tiles|up
! wood|gas|coal|oil|kiln|salt fired
! fires|fire|firing|fired up the|a|my|his|her|it
! fires|fire|firing|fired off a|an|the|another|three email|text|memo|letter|tweet|reply|question
! fires|fire|fired|firing a|the|one text|email|staple|staples|nail|nails|line|row|question|look|dart
! neuron|neurons|synapse|synapses|piston|pistons|cylinder|cylinders fire|fires|firing|misfire|fired
! engine|plug|plugs|boiler|furnace|burner|kiln|stove|rocket fires|fired|misfires
! firing on all
! loads|load|loading|loaded a|an|the|another stud|tube|dishwasher|washer|tray|truck|van|car|cart
! cannon|cannons off|from the|his|her cushion|cushions|red
! bulletproof cv|alibi|case|plan|argument|contract|marriage|coffee|budget|defense|resume
! machine gunned him|her|them|me|us , i
! cheek to|on|against the barrel|cask|tun|stock and|of
! gun show
! crossed revolvers|pistols|rifles|muskets|guns|cannons
! crossed six shooters
! backfires|backfire|backfired . bang|boom|pop
! firecracker|firecrackers|firework|fireworks|balloon|balloons bang|bangs|boom|crack|cracks
! firecracker|firecrackers|firework|fireworks|balloon pop|pops in|from|outside|over
! makes|make|making|forms|forming|shapes a gun|pistol with|of|from|out
! like machine guns
! electron gun|guns
! the|our|his|her|a gun buzzes|whirs|hums
! tattoo|ink|needle _ _ _ gun|guns
! tickets|welcome to the|this gun show|shows
! big|hot|long|cheap|jump|mug|money shot at|in|of the|a
! last|first|another|hair|paper|binder|money|tie|film|video clip in|on|from
! winchester , _ and|,
! winchester|mauser|remington|smith|browning|colt and|, webb|sons|daughters|partners|associates
! in|on|under the|my|his crosshairs of|now
! draw . aim|now|colour|color|paint|sketch
! nock . draw
! body shot|shots
! pistol|bullet|trigger|gunner|remington|colt|winchester|ruger|beretta !|, come|fetch|drop|sit|stay
! pistol|bullet|trigger|gunner|remington|colt|winchester|ruger|beretta !|, heel|down|here|no|pistol
! that s|is pistol|bullet|trigger|gunner in|on|over
! like|as|than buckshot|birdshot|grapeshot|gunfire|cannonballs|bullets|artillery|shrapnel
! like|as|than a|the pellet|slug|bullet|volley|broadside|musket|blunderbuss
! shotgun was|is|s mine|taken|yours|his|hers
! final|bonus|lightning|second|third|fourth round !|,|.|of
! shells are|were|is blanks|stale|soggy
! all guns blazing
! with both barrels
! system|alarm|alarms|panel armed|disarmed|arms|disarms
! arm|arms|armed|disarm|disarms|disarmed it|the alarm|system|bomb|device|sensor|after
! gun|pistol of|with|from two|@his finger|fingers
! finger|fingers|forefinger gun|guns|pistol|pistols
! fired on|by monday|tuesday|wednesday|thursday|friday|saturday|sunday
! pistols each|per leg
! trigger finger|thumb .|, very|we|it|and|in|i|that
! biscuit|cookie|piping|icing|pastry|churro gun|guns
! loads|load|loading the|his|her|a biscuit|cookie|piping|icing|caulking|glue|staple|piercing
! gun barrel .|,|city|road|pass
! small fire
! guns n
! first|second officer ruger|colt|browning|gunn
! chamber|chambers pot|music|orchestra|choir|of|maid
! this|the|that|bridal|royal|upper|inner|council chamber|chambers
! nobody|no|never|who held|holding|holds|put|had|has a gun to
! rifle|musket|gun|pistol|carbine in the|that war|army|navy|service
! dog|dogs|hound|terrier|mastiff wears|in|with|without a|the|his|its muzzle
! shells in|into a|the|her|his bucket|pail|basket|sand|net
! shot from half|midcourt|downtown|beyond|outside|halfcourt|midfield|deep|centre|center
! lines up @his shot and sinks|putts|pots
! trigger of|on the|a|his|her pressure|washer|hose|nozzle|sprayer|drill|vacuum|controller|joystick
! trigger of|on the|a|his|her pump|leaf|spray|glue|nail|caulking|joypad|gamepad|blower
! play|plays|playing a|the shooter|shooters
! colt|winchester|remington|cannon|gunner|gunn street|avenue|road|lane|drive|stadium|way
! hands up , and
! hands up and|, down
! please aim
! where s the iron
! guns , big|bro|man|dude|champ
! pack|packs|packing for|@his the|suitcase|bag|bags|trunk|things|lunch
! packing . _ flight|train|taxi|plane|bus
! beach|sandy|ocean|coral|cowrie|clam|mussel|oyster|snail|turtle|tortoise shell|shells
! snack|wine|champagne|beer|juice bullet|bullets
! vape|ink|water|filter|toner|razor|gas|soda|game|video|nintendo|printer cartridge|cartridges
! shot|shots of espresso|whiskey|tequila|vodka|rum|whisky|bourbon|insulin|adrenaline|cortisone
! shot|shots of vitamin|penicillin|antibiotics|morphine|botox
! wide|tracking|crane|drone|master|establishing|reaction|reverse|money|beauty shot|shots
! hero|insert|aerial|tilt|dolly|steadicam|handheld|product shot|shots
! penalty|corner|bank|hook|foul|tee|chip|drop|trick|wrist|backhand|forehand|passing shot|shots
! gun shy
! quick on the trigger|draw ,|.|with
! a|one|another loaded question|questions|word|term|potato|fries|nachos|dice|schedule|silence
! up in arms
! babe|baby|child|infant in arms
! trial|baptism|ring|line by|of fire
! like a shot|bullet|cannonball|pistol|rocket
! faster|quicker than a _ bullet
! number one with a bullet
! brass instrument|instruments|section|band|bands|bed|rail|rails|knob|knobs|plate|plaque|handle
! brass lamp|lamps|button|buttons|bell|candlestick|candlesticks|scales|taps|telescope|doorknob
! top|old|company|military brass wants|says|will|is|are|upstairs
! ammunition|ammo for|against the|her|his|their press|divorce|lawyers|critics|other
! no ammunition , and
"""
SENSE_TRAPS_ES = """
! bala|balas de|del paja|oxígeno|plata|alfalfa|pasto|heno|forraje
! tren bala
! dicen|llaman|apodan bala|pistola|pistolas|cañón|metralla
! esta|la|esa|otra|última bala|balas la|se|de|está ató|deshace|paja|pesa
! el|al|del|un balazo no|dice|es|de|. dice|cámbiame|portada|primera|entra
! cámbiame|cambia|pon|escribe|sube el|al|un balazo
! mosquetón|mosquetones siempre|cerrado|de|abierto|en|al cerrado|escalada|seguridad|arnés|arnes
! quita|pon|echa|baja el seguro ,|de papi|papá|mamá|la|abuelo|del
! el seguro no se quita|pone
! pistola|pistolas de|para precios|vacunar|vacunas|etiquetar|marcar|calafatear|espuma|enchapar
! pistola|pistolas de|para soldar|remachar|inyectar|tatuar|manicura|chorrear|lacar|barnizar
! pasa|limpia|enjuaga|recarga|llena la pistola
! una|la|su pistola con|de los|sus|dos dedos
! partido|partidos|juego|amistoso|encuentro de fogueo
! fogueo contra|con|internacional
! cartucho|cartuchos de|por|para gas|sifón|litro|tinta|nata|soda|hilo
! dos|tres|unos cartuchos por
! munición|artillería pesada , lo|que
! pistola|pistolas radar|térmica|infrarroja|laser
! bar|cantina|taberna|hotel|calle|café|disco|discoteca|motel el|la|los|las _
! dos|tres|una|media|otra pistola|pistolas , que|con|por|conchi|por
! oveja|cordero|cabra|borrego|ovejas|corderos bala|balan
! bala sin|esa|ese|toda|como sin|parar|la|el|oveja|un
! qué bala esa|ese
! de|la carabina oye|siempre|viene|nos
! de carabina ?
! mira|vaya|qué que|qué|lindo|buen fierro
! un fierro así|asi|de
! el|un|mejor|sos plomo de la|banda|gira
! hay que revolver
! y|al revolver bien|el|la|mucho|todo
! treinta y ocho desde|grados|y|años|kilos|pesos|euros
! cartuchera del|de|con unicornio|lápices|la|tres
! con esa cartuchera
! ráfaga|ráfagas de _ fotos|fotografías|imágenes|clics|preguntas
! hace|hacen|haciendo|actúa de francotirador|francotiradora
! disparo|disparos de _ segundos|segundo|minutos|cámara
! cable|botón|mando disparador
! viene|entra|llega|anda|está con la escopeta cargada
! sala|maestro|escudo|compañero|compañeros|hecho|hechos de armas
! oír|oirás|oirá un disparo ,|como
! cuadro|póster|foto|pintura|dibujo|mural|estatua|retrato|afiche de|con _ con _
! chimenea|estufa|fogón no|sin|con _ _ tiro
! cambia|cambie|cambiar|compra|falta el|un cartucho
! cartucho de la|una impresora|fotocopiadora|pluma|consola|tinta
! rifle|fusil|carabina|arma en la|aquella guerra|mili
! dispara|disparan la|una|su alarma|alarmas
! dispara la|una|su pistola de precios|etiquetas|silicona
! bala|balas al|del|en depósito
"""
