"""Weapons told by how they are held, carried and seen to act, and what only sounds like them."""

from __future__ import annotations

BODY = "forehead|chest|heart|lapel|shirt|tie|vest|back|temple|throat|face|jacket|sternum|brow|robe"
BEAMS = "dot|dots|beam|beams|pinprick|pinpricks|bead|beads"
GO = (
    "crawl|crawls|wander|wanders|settle|settles|dance|dances|climb|climbs|slide|slides|find|finds|"
    "steady|steadies|tremble|trembles|hover|hovers|jitter|jitters|sweep|sweeps|meet|meets|skate|"
    "skates|appear|appears|bloom|blooms|converge|rests|drifts|stops|holds|walks|travel|travels"
)
SOUND_OF_IT = "sound|crack|report|bang|boom|echo|shot|shots"
CUERPO = "frente|pecho|corazón|camisa|corbata|sien|espalda|nuca|chaleco|cara|saco|solapa|sotana"
PLACES = (
    "jar|drawer|drawers|freezer|toilet|tank|cistern|vent|mattress|couch|cushion|cushions|"
    "pillow|sofa|shoebox|floorboard|floorboards|dresser|sock|diaper|lunchbox|breadbox|stroller|"
    "glovebox|console|visor|dash|hamper|crib|bible|waistband|purse|nightstand"
)

STANCE_PATTERNS = f"""
~ gold|silver|nickel|chrome|plastic|rubber|resin plated replica|replicas
~ plastic|rubber|resin|foam|metal|chrome|nonfiring|decommissioned|deactivated replica|replicas
~ replica|replicas in|at|swinging|swings|dangling|tucked|stuck|raised|pointed|leveled|from @his|each
~ replica|replicas , @his|hammer|slide|barrel
~ muzzles|barrels|muzzle|barrel at|up|down|to|toward|towards @his sky|ceiling|ground|floor|deck|sand
~ muzzles|barrels|weapons|sights up|down|high|low|out|level|forward ,|.|!|;
~ muzzles|barrels up|down ,|. please|people|everyone|everybody|gentlemen|ladies
~ stock|stocks|butts|comb welded|pressed|tight|snug|hard|tucked|seated|locked to|in|into|against
~ stock|stocks|butts to|in|into|at|against|on @his|each|every cheek|cheeks|shoulder|shoulders|jaw
~ stock|stocks|butts to|in|into|at|against|on cheek|cheeks|shoulder|shoulders|jaws
~ stock|butt into @his shoulder|cheek|armpit
~ cheek|cheeks on|to|against|along|down|pressed @his|wood|walnut wood|walnut|comb|stock
~ cheek|cheeks on|to|against|along wood|walnut
~ tactical officers|officer|team|teams|unit|units|squad|men|cops|police|response
~ swat|entry|assault|breach|breaching|strike|sniper team|teams|stack|element
~ armed response|officers|officer|police|unit|units
~ arms|elbows|wrists locked out|straight|over
~ elbows|wrists locked .|,
~ two|both handed grip|stance
~ shooter|shooting|firing|weaver|isosceles stance|crouch
~ slices|slicing|pies|pieing the pie|corner|corners|doorway
~ cocks|cocked|racks|cycles something|twice
~ something chrome|heavy|hard|steel|metal|metallic|silver in|down @his back|front|waist|waistband
~ something chrome|heavy|hard|steel|metal|metallic|silver in|down the back|front|waist of @his
~ butt|grip|handle|stock first
+ hand|give|pass|bring me the|my|that|his winchester|remington|glock|colt|beretta|luger|mauser
+ fetch|toss|get|throw me the|my|that|his winchester|remington|glock|colt|beretta|luger|mauser
+ hand|give|pass|bring me the|my|that|his springfield|mossberg|derringer|carbine|rifle|shotgun
+ fetch|toss|get|throw me the|my|that|his springfield|mossberg|derringer|carbine|rifle|shotgun
+ hand|give|pass|bring the|my|that|his|your winchester|remington|glock|colt .|,|!|from|out
+ hand|give|pass|bring the|my|that|his|your beretta|luger|mauser .|,|!|from|out
+ fetch|toss|get the|my|that|his|your winchester|remington|glock|colt .|,|!|from|out
+ fetch|toss|get the|my|that|his|your beretta|luger|mauser .|,|!|from|out
+ hand|give|pass|bring the|my|that|his|your springfield|mossberg|derringer .|,|!|from|out
+ hand|give|pass|bring the|my|that|his|your carbine|rifle|shotgun .|,|!|from|out
+ fetch|toss|get the|my|that|his|your springfield|mossberg|derringer .|,|!|from|out
+ fetch|toss|get the|my|that|his|your carbine|rifle|shotgun .|,|!|from|out
~ still|always carries|carry|carrying .|,|?|!
~ thumb|thumbs|push|pushes|press|presses them|rounds|it into|in chargers|charger|clips|magazines
~ seat|seats|headrest|dash|dashboard|upholstery spit|spits|bursts|puffs|coughs|spews foam|stuffing
~ plucks|tugs|nips|twitches at|the his|her|my sleeve|coat|hat|collar|cloak . he|she|a looks|hole
~ the drop on @him|both|all|us
~ selector to|on|off|click|clicks|past|lever|. semi|auto|burst|safe|click
~ her|his|a thumb finds|on|moves|flicks|works the selector
~ in one|the side , out the|through other|back
~ through and through
~ pointing|pointed|aimed at everybody|everyone|everything|nobody and|.|,|at
~ the|a|his|her|your|my piece from|in|under|inside|behind|out|outta @his|of {PLACES}
~ the|a|his|her|your|my piece from|in|under|inside|behind|out|outta the|a _ {PLACES}
- jacket|coat|blazer|cardigan hangs|sags|rides|swings wrong|heavy|crooked|lopsided|low
~ weapon|weapons|gun|guns|pistol|pistols|rifle|rifles at low|high|port|the|sling ready|arms
- low|high ready ,|.
~ blank|blanks firer|firers|firing
~ lets|let|letting go|loose with|at both|a|the|everything barrels|barrel
~ works|work|working|cycles|throws|draw|draws @his bolt|bolts ,|.
~ it|nothing|guns goes|go off when|if you|he|she|they drop|drops|breathe|sneeze
~ smoke lifts|rises|curls|drifts|hangs|leaks off|from|at @his hip|fist|cuff|sleeve|pocket|coat|lap
~ pats|patting himself|herself all|for|down over|the|holes|for hole|the|himself|holes
~ checks|checking himself|herself all|for|down over|the|holes|for hole|the|himself|holes
~ loads|loaded|load|reloads|reload by|without looking|feel|touch
~ the|his|her|a hole|holes in the|his|her newspaper|menu|handbag|coat smokes|smoking
"""
STANCE_PATTERNS_ES = """
~ réplica|réplicas de goma|hule|plástico|resina|utilería
~ réplica|réplicas en la|el|cada|su mano|cinto|cintura|funda|puño|sobaquera
~ amartilla|empuña|apunta|desenfunda|baja|levanta la|una|su|con réplica|la réplica|gatillo
~ cañones|cañon|caños|bocas al|hacia cielo|techo|suelo|piso
~ cañones|caños|bocas arriba|abajo ,|.|!
~ culata|culatas al|en|contra|a la|el|su|cada hombro|mejilla|cara|pómulo
~ mejilla|mejillas en|contra|pegada|pegadas|sobre|a la|a culata|madera|la
~ equipo|grupo|unidad|comando táctico|táctica|asalto|de asalto|francotiradores|élite
~ grupo|equipo de asalto|francotiradores|tiradores
~ codos trabados|tiesos|bloqueados|firmes
~ con|sacan|bajan|las|cargan|los largas por|al|en|a delante|hombro|mano|cuestas
~ armas|arma larga|largas|corta|cortas|reglamentaria
? la|una|su|mi 38|45|357|44|22|380|32 está|sigue|queda debajo|bajo|en|cargada|ahí|aquí
? la|una|su|mi|con 38|45|357|44|22|380|32 debajo|bajo|entre|cargada|descargada|niquelada|corta
? la|una|su|mi 38|45|357|44|22|380|32 en la|el|su|una mano|cintura|cinto|guantera|cajón|bolsa|mesa
~ la|una|su|mi treinta|cuarenta|veinti|tres y ocho|cinco|cuatro|dos
~ entra|sale|entró|salió por|de un lado , sale|y|entró
~ bala|tiro|plomo con|sin entrada|orificio|salida y|de|salida
~ por el|la culata|cañón primero|por|delante
~ carga|recarga|cargan sin mirar|ver
~ parte|abre|quiebra|dobla la escopeta|paralela|superpuesta
~ dos|ocho|diez|veinte|seis cerrojos|percutores|gatillos
~ monta|montan|arma|amartilla el percutor|cerrojo|martillito
"""
NEAR_STANCE = f"""
~ 9 replica|replicas fist|fists|hip|belt|swinging|swings|twirl
~ 9 replica|replicas twirls|point|points|aim|aims|cock|cocks
~ 9 replica|replicas holster|holsters|waistband|trigger|hammer|extras
~ 9 replica|replicas armorer|prop|squib|blanks|drawn
~ 16 red|laser|lasers|green {BEAMS} {GO}
~ 18 red|laser|lasers|green {BEAMS} {BODY}
~ 9 arms|elbows locked sweep|sweeps|clear|hood|hinges|doorway
~ 9 corner|corners|room|rooms|stairwell|hallway|corridor|bathroom clears|sweeps locked|muzzle
~ 16 can|cans|bottle|bottles leaps|jumps|flies|hops|spins fence|post|rail {SOUND_OF_IT}
~ 12 tin|jar|pumpkin leaps|jumps|flies|hops|spins fence|post|rail {SOUND_OF_IT}
~ 16 can|cans|bottle|bottles leaps|jumps|flies|hops|spins fence|post|rail|log|then again
~ 12 tin|jar|melon leaps|jumps|flies|hops|spins fence|post|rail|log|then again
~ 10 something|heavy|weight heavy|hard|cold sock|pillowcase glove|drawer|trunk|under
~ 10 something|heavy|weight heavy|hard|cold handkerchief|chamois glove|drawer|trunk|under
~ 12 jacket|coat|blazer hangs|sags|pulls wrong|heavy|heavier|lopsided side|hip|left|right|armpit
~ 9 thumb|click|clicks selector
~ 12 stock|stocks|comb|walnut cheek|cheeks breath|breathes|breathing|waits|wait
~ 12 stock|stocks|comb|walnut cheek|cheeks target|stag|buck|deer
~ 12 spring barrel|slide|frame|bolt brush|bore|patch|rod|oil|newspaper|cloth
~ 10 clip|magazine empties|emptied refrigerator|fridge|car|tree|wall|dark|sky|mattress|door
~ 12 barrel|stock scope|sling|bolt together|screws|assembles|snaps
~ 10 crack|cracks|bolt unslings|prone|biathlon
~ 14 case foam parts|scope|barrel|stock
~ 14 case felt|velvet scope|barrel|barrels
~ 14 what holding|pointing drop|drops|freezes|backs
~ 14 half|second|seconds before|late|later|then|after sound|report|crack arrives|reaches|comes|rolls
~ 14 plucks|tugs|nips sleeve|coat|hat|collar|cloak hole|holes|whine|ridge|snap
~ 10 lifts|hikes|raises shirt|hoodie|jersey|tee everyone|everybody|nobody|backs|retreat
~ 12 grooves|striae|striations microscope|comparison|match
~ 9 pair case general|colonel|duelling|dueling
! 14 red|laser|dot|dots|beam cat|cats|kitten|kittens|pointer|podium|lecturer|map|disco|scanner
! 6 tienen|tiene|estoy|estás mira me|te|nos|lo lunes|jefe|hacienda|prensa|oficina
! 9 stock|stocks exchange|broker|brokers|market|soup|chicken
! 6 tienen|tiene|estoy|estás mira me|te|nos|lo lunes|jefe|hacienda|prensa|oficina
! 9 stock|stocks simmer|simmers|simmering|onions|bones|pan
"""
NEAR_STANCE_ES = f"""
~ 9 réplica|réplicas mano|puño|cintura|funda|apunta|amartilla
~ 9 réplica|réplicas desenfunda|gatillo|extras|utilera|utilero
~ 16 punto|puntos|puntito|haz rojo|rojos|roja|láser|láseres|verde {CUERPO}
~ 16 haces|lucecita|láser|láseres rojo|rojos|roja|láser|láseres|verde {CUERPO}
~ 9 codos|brazos trabados|tiesos|bloqueados barre|barren|limpio|despejado
~ 12 lata|latas|botella|botellas|frasco salta|saltan|vuela|brinca cerca|barda|tapia
~ 12 lata|latas|botella|botellas|frasco salta|saltan|vuela|brinca poste|tronco|valla
~ 10 algo|bulto pesado|pesada|duro|frío calcetín|media|funda|pañuelo guantera|cajón|colchón
~ 10 algo|bulto pesado|pesada|duro|frío calcetín|media|funda|pañuelo bajo|debajo
~ 10 cargador|peine vacía|descarga|entero|completo contra|pared|puerta|coche|árbol|refrigerador|aire
~ 12 ventanilla|parabrisas|luna|cristal estalla|revienta|explota desploma|claxon|volante|agacha
~ 12 sombrero|gorra|kepis|boina vuela|salta eco|trueno|estampido|después|luego
~ 12 jabalí|venado|ciervo|corzo|liebre|perdiz rueda|cae|dobla|voltea eco|trueno|estampido|tarda|seco
~ 10 levanta|alza|sube playera|camisa|remera|sudadera nadie|todos|callan|retroceden|atrás
~ 9 retaco|retacos hombro|cuelga|pared|carga|dispara|fogón|espalda|cargado|pólvora
! 12 réplica|réplicas museo|barco|estatua|escala|sismo|terremoto|temblor|velero|torre|maqueta
"""
STANCE_TRAPS = """
! on|watching|watches tv|television|telly|netflix , a|an|the|two|some _ _ _ _ _
! on tv|television|telly|screen a|an|the|two|some _ _ _ _
! on the tv|television|telly|screen|tablet|laptop|monitor|phone a|an|the|two|some _ _ _ _
! on the tv|television|telly|screen|tablet|laptop|monitor|phone , a|an|the|two|some _ _ _ _
! the tv|television|cartoon|movie|video cop|cops|detective|sheriff _ _
! the tv|television|cartoon|movie|video cowboy|hunter|gangster|soldier _ _
! in the movie|film|game|cartoon|comic a|an|the|he|she|they _ _ _ _
! en la tele|televisión|tableta|pantalla|película un|una|el|la|los|las|unos|dos _ _ _ _
! en la tele|televisión|tableta|pantalla|película , un|una|el|la|los|las|unos|dos _ _ _ _
! en el cuadro|lienzo|tapiz|fresco|mural|grabado|dibujo|cómic|televisor|videojuego , _ _ _ _ _
! en el cuadro|lienzo|tapiz|fresco|mural un|los|el|la _ _ _
! en el grabado|dibujo|cómic|televisor|videojuego un|los|el|la _ _ _
! out|short of ammunition|ammo|bullets and|for|in the|before
! hand|hands|handed|handing|give|gives|gave|giving @him the|more|some|plenty|all ammunition|ammo
! ammunition|ammo|bullets for the|our|their opposition|press|papers|critics|enemies|lawyers|tabloids
! all bark|mouth|hat|talk and no bullets|gun|guns|trigger
! just|somebody|someone|please|so shoot me .|,|!|now
! no|don t|not dispares|disparen|dispare|dispareis|mates|maten|tiren al|a mensajero|pianista
! dispares|disparen|dispare|dispareis|disparar|disparéis|maten|mates al mensajero|pianista|árbitro
! munición|municiones|balas para la|el|los oposición|prensa|periódicos|enemigos|abogados|críticos
! aim|aims|aiming|aimed at @his own foot|feet|toe|toes
! gun|pistol|bullet|shotgun|rifle|magnum|trigger|cannon s gone and|home|to|with
! gun|pistol|bullet|shotgun|rifle|magnum|cannon s always|never|late|sick|married|marrying|asleep
! gun|firearms|firearm|weapons law|laws|bill|lobby|control|reform|rights|ban|debate|vote|policy
! sign|signs|sticker|placard|banner|poster , no firearms|guns|weapons
! sign|signs|sticker|placard|banner on|in|above|over the|a door|gate|window|wall , no firearms|guns
! no firearms|guns|weapons allowed|beyond|past|permitted|policy|please|sign
! no more guns|weapons
! guns don t kill
! barrel|barrels after barrel|barrels
! cañón|pistola|bala|escopeta|fusil pintado|pintada|pintados|pintadas
! pistolas|balas|rifles|fusiles|escopetas pintado|pintada|pintados|pintadas
! painted pistol|pistols|rifle|rifles|revolver|revolvers|gun|guns|cannon|cannons
! never|don t|doesn t|not|stopped sell|sells|stock|carry|make|making|selling toy guns|pistols
! pistol|shotgun|bullet|buckshot|winchester|remington pete|willie|joe|bob|annie
! pistol|shotgun|bullet|buckshot|winchester|remington jack|jim|jenny|sam|lou
"""
