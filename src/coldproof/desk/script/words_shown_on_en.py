"""The same for vehicles off the road, water and fights."""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.desk.script.wording import Lists
from coldproof.words.floor import SceneTag

SHOWN_ON: Mapping[SceneTag, Lists] = {
    SceneTag.OFF_ROAD: Lists(
        """
landrovers halftracks quadbikes
regolith moonbuggy argocat snowcat unimog bulldozer
""",
        """
~ combine|combines , _ abreast|lights|in|on|across
~ headlights _ _ _ _ _ trunks|trees|corn|field
~ between|against the|a trunks|stump|pines|trees
~ combine|tractor|harvester|baler eats|trundles|crawls|ploughs|plows|rolls|works|turns|pulls
~ axle|axles|hub|belly deep
~ golf course|green , _ cart|convertible|truck|car
~ figures of eight
~ convertible|sedan|car|truck|bus carves|stops|noses|slides _ _ green|stump|furrow|dune
~ camión|camion|camioneta|jeep avanza|sube|se|cruza donde|sin|por|ladea|monte
~ no había|hay|habia camino
~ snow|swamp machine|machines|buggy
~ half track|tracks|tracked
~ where|until|and the track|road gives|ends|stops|runs|peters
~ rover|jeep|truck|pickup|car|bike|motorcycle|van _ _ field|sand|mud|dune
~ rover|jeep|truck|pickup|car|bike|motorcycle|van _ _ dunes|desert|river|ford|stream
~ suv|quad|buggy|tractor|bus|wagon|land|fiat|cab _ _ field|sand|mud|dune
~ suv|quad|buggy|tractor|bus|wagon|land|fiat|cab _ _ dunes|desert|river|ford|stream
~ rover|jeep|truck|pickup|car|bike|motorcycle|van _ _ bank|slope|beach|scrub
~ rover|jeep|truck|pickup|car|bike|motorcycle|van _ _ snow|ditch|vines|rows|corn
~ suv|quad|buggy|tractor|bus|wagon|land|fiat|cab _ _ bank|slope|beach|scrub
~ suv|quad|buggy|tractor|bus|wagon|land|fiat|cab _ _ snow|ditch|vines|rows|corn
~ rover|jeep|truck|pickup|car|bike _ down|up|across|into|through|over the|a bank|slope|hillside|dune
~ rover|jeep|truck _ down|up|across|into|through|over the|a ridge|field|river|stream|beach
~ pickup|car|bike _ down|up|across|into|through|over the|a ridge|field|river|stream|beach
~ motorcycle|van|suv _ down|up|across|into|through|over the|a bank|slope|hillside|dune
~ quad|buggy|bus|tractor _ down|up|across|into|through|over the|a bank|slope|hillside|dune
~ motorcycle|van|suv _ down|up|across|into|through|over the|a ridge|field|river|stream|beach
~ quad|buggy|bus|tractor _ down|up|across|into|through|over the|a ridge|field|river|stream|beach
~ rover|jeep|truck|pickup|car|bike _ down|up|across|into|through|over the|a sand|vines|corn|wheat
~ rover|jeep|truck _ down|up|across|into|through|over the|a desert|salt|mud|gully|ravine
~ pickup|car|bike _ down|up|across|into|through|over the|a desert|salt|mud|gully|ravine
~ motorcycle|van|suv _ down|up|across|into|through|over the|a sand|vines|corn|wheat
~ quad|buggy|bus|tractor _ down|up|across|into|through|over the|a sand|vines|corn|wheat
~ motorcycle|van|suv _ down|up|across|into|through|over the|a desert|salt|mud|gully|ravine
~ quad|buggy|bus|tractor _ down|up|across|into|through|over the|a desert|salt|mud|gully|ravine
~ down|over|between|through the vines|dunes|gully|ravine|riverbed|wash|arroyo
- across|into|in|up|along the vines|dunes|gully|ravine|riverbed|wash|arroyo
- down|over|between|through|across|into|in|up|along the furrows|cornfield|corn|wheat|salt|mud|marsh
~ wheels|tires|tyres|axles spin|spinning|sunk|sink|sinks|churn in|to mud|sand|its|snow|the
~ to|up its|the|her|their axles|belly|hubs
- bumps|bounces|lurches|crawls|grinds over|across|up|through|down|along
- slithers|ploughs|plows|claws|jolts|fords over|across|up|through|down|along
~ tractor|bulldozer|harvester sunk|sinks|has|crosses|pulls|stuck|rolls|turns|crawls|,
~ ext . _ field|track|trail|dirt|riverbed|wash|dunes|desert _ jeep|truck
~ no|off|without road|roads|track|trail
~ cross country
~ mud|sand|dirt|dust sprays|flies|spraying from|behind _ wheels|tires
""",
        """
! little|bit|gone|went|go|going off road here
! car|alarms alarm|across|alarms
! field|fields|desert|sand|beach across|through
! dirt road|bike path
""",
    ),
    SceneTag.WATER: Lists(
        """
boathouse houseboats ferries skiff skiffs punt punts narrowboat narrowboats trawling pontoon
pontoons jetties lifeguard lifejacket moored tidal
bobs floating snorkels undertow breakers shallows riverbank quay lighthouse
buoy icefloe iceberg marsh swamp gulf inlet harbours
""",
        """
~ submersible|bathyscaphe|porthole|portholes
~ jumps|falls|falling|dives _ _ _ _ water
~ to|into the green|blue|black water
~ up|water|in|deep|wades|stands to|at @his|the waist|knees|chest|neck|ribs|chin|thighs|ankles
~ water|river|sea|surf to|at|round|around the|his|her|their ribs|waist|knees|chest
~ water|river|sea|surf over|closes|climbs|up the|his|her|their ribs|waist|knees|chest
~ water|river|sea|surf to|at|round|around the|his|her|their neck|chin|doors|heads
~ water|river|sea|surf over|closes|climbs|up the|his|her|their neck|chin|doors|heads
~ under|through|beneath|on|onto|below the|thin|broken ice
~ above|below|beneath|under|breaks|break the surface
~ two|one|a|big|huge|loud|three splash|splashes .|,|and
~ splash .|,|!
~ sea|waves|river|water folding|folds|closes|breaks|crashes|heaves
~ sea|waves|river|water laps|slaps|against|below|over|behind
~ the|black|grey|gray|rising|high|low|dark tide
~ into|off|from|over|off the|a pier|dock|jetty|quay|gunwale|deck|bow|stern|raft
~ ext . river|lake|sea|ocean|marsh|swamp|lagoon|creek|pond|ford|boat|ship
~ ext . _ river|lake|sea|ocean|marsh|swamp|lagoon|creek|pond|ford|boat|ship
- beach|pier|dock|docks|harbor|harbour|marina|canal
- shore|bay|wharf|jetty|quay|seaside|dockside|cliffs
- surface|float|floats|anchor|anchors|lock|hull|bow|stern|deck|cabin|gulls|tide|salt|waist
~ int . boat|ship|submarine|ferry|yacht|wheelhouse
~ ext|int . deck of the
~ int . _ boat|ship|submarine|ferry|yacht|wheelhouse|trawler
~ reed|reeds|kelp bed|beds|part|parts
~ row|rows|rowing|paddle|paddles|sail|sails to|toward|towards|across|away|back|past|ashore|out
~ swims|swim|swam|swimming toward|towards|naked|for|across|out|under|to|away|back
~ drowning|drowned|drowns in|man|girl|boy|woman|,
~ brown|black|cold|dark|grey|gray|icy water
~ overboard|ashore
~ man overboard
~ against|along the hull|keel
~ in|on|into|across|down|up|by|over|along the river|lake|sea|ocean|creek|surf
~ in|on|into|across|down|up|by|over|along the waves|bay|canal|lagoon|pond|harbor|water
""",
        """
! flood|floods|flooded|flooding street|basement|kitchen|market|with|the
! sound|sounds of waves|rain|ocean
! mural|picture|painting|photo|photograph|poster|model of a schooner|ship|boat|lighthouse|sea|lake
! hotel|swimming|motel|swim|public|empty pool|pools
! pool hall|table|room|cue|shark|game|boy
! space|star|air|friend|relation|member|leader|owner|court|battle ship|ships
! space|starship bridge
! sea|ocean of|front
! dives|dive|diving|dove right|into|in his|her|my|your|the|in _ work|book|books|files|paperwork
! dives|dive|diving|dove right|into|in his|her|my|your|the|in _ menu|homework|story
! dives|dive|diving|dove right|into|in his|her|my|your|the|in _ email|emails|first
! dives|dive|dove right|straight in|into
! dives|dive|diving|dove into @his work|book|files|paperwork|homework|story|job|project
! flood|floods|sea|river|wave|ocean of _
! ship|ships in a|the bottle|bottles
! wades in and|, among|to|with
! with|and|wants lake|rivers|brooke|river
! rivers wants
! yacht club
! submarine sandwich|sandwiches
! dive bar|bars
! loading|ambulance|trauma|cargo|repair|sick|bomb dock|bay
! canal|harbor|harbour|river|lake|bay|ocean street|warehouse|house|front|view|road|motel|drive|bank
! many|legs|arms waves
! sails over|past|through|by|into|overhead
! brain|heat|sound|permanent|light|shock|micro wave|waves
! seafood restaurant
! paddles about|around
! float|floats|floating away|over|past|up|in|by|like|around the|him|her|his
! float|floats|floating away|over|past|up|in|by|like|around ceiling|air|room|milk|root
! root|beer float
! canal|root root|canal|street
! bay window|leaf|door|doors
! air lock
""",
    ),
    SceneTag.FIGHT: Lists(
        """
elbow wrestlers brawlers brawler dueled truncheons cudgels
quarterstaff staffs nunchuck knuckleduster knuckledusters haymakers jabs uppercuts bites
scratches claws throttled smothers headlocks bats chains billhooks pikes pike
halberd halberds broadswords greatsword gladiator gladiators fencer foil epee parries parry
ripostes lunge lunged thrusts mauls shoves shoved shoving
""",
        """
machete|knife|blade|axe|cleaver|dagger|razor|sword|bat|crowbar _ in @his hand|hands|fist
machete|knife|blade|axe|cleaver|dagger|razor|sword|bat|crowbar out in front
~ draws|draw|drew|pulls|pull @his _ knife|blade|sword|axe|dagger|machete|bat
~ pulled|raises|raise|raised|lifts|grabs @his _ knife|blade|sword|axe|dagger|machete|bat
~ draws|draw|drew|pulls|pull @his _ club|hatchet|razor|cleaver|switchblade|crowbar|sabre|saber
~ pulled|raises|raise|raised|lifts|grabs @his _ club|hatchet|razor|cleaver
~ pulled|raises|raise|raised|lifts|grabs @his _ switchblade|crowbar|sabre|saber
~ grabbed|holds|brandishes|swings|drives|plunges @his _ knife|blade|sword|axe|dagger|machete|bat
~ buries|throws|waves|flicks|clutches|grips @his _ knife|blade|sword|axe|dagger|machete|bat
~ grabbed|holds|brandishes|swings|drives|plunges @his _ club|hatchet|razor|cleaver
~ grabbed|holds|brandishes|swings|drives|plunges @his _ switchblade|crowbar|sabre|saber
~ buries|throws|waves|flicks|clutches|grips @his _ club|hatchet|razor|cleaver
~ buries|throws|waves|flicks|clutches|grips @his _ switchblade|crowbar|sabre|saber
~ draws|draw|drew|pulls|pull @his knife|blade|sword|axe|dagger|machete|bat
~ pulled|raises|raise|raised|lifts|grabs @his knife|blade|sword|axe|dagger|machete|bat
~ draws|draw|drew|pulls|pull @his club|hatchet|razor|cleaver|switchblade|crowbar|sabre|saber
~ pulled|raises|raise|raised|lifts|grabs @his club|hatchet|razor|cleaver
~ pulled|raises|raise|raised|lifts|grabs @his switchblade|crowbar|sabre|saber
~ grabbed|holds|brandishes|swings|drives|plunges @his knife|blade|sword|axe|dagger|machete|bat
~ buries|throws|waves|flicks|clutches|grips @his knife|blade|sword|axe|dagger|machete|bat
~ grabbed|holds|brandishes|swings|drives|plunges @his club|hatchet|razor|cleaver
~ grabbed|holds|brandishes|swings|drives|plunges @his switchblade|crowbar|sabre|saber
~ buries|throws|waves|flicks|clutches|grips @his club|hatchet|razor|cleaver
~ buries|throws|waves|flicks|clutches|grips @his switchblade|crowbar|sabre|saber
~ knife|blade|sword|axe|dagger to|at|in @his|hand|hands throat|neck|ribs|chest|belly|heart
~ knife|blade|sword|axe|dagger into|against|between|under @his|hand|hands throat|neck|ribs
~ knife|blade|sword|axe|dagger into|against|between|under @his|hand|hands chest|belly|heart
~ machete|razor|cleaver|bat|point to|at|in @his|hand|hands throat|neck|ribs|chest|belly|heart
~ machete|razor|cleaver|bat|point into|against|between|under @his|hand|hands throat|neck|ribs
~ machete|razor|cleaver|bat|point into|against|between|under @his|hand|hands chest|belly|heart
~ knife|blade|sword|axe|dagger to|at|in @his|hand|hands back|hand|face|chin|temple|ribs
~ knife|blade|sword|axe|dagger into|against|between|under @his|hand|hands back|hand|face
~ knife|blade|sword|axe|dagger into|against|between|under @his|hand|hands chin|temple|ribs
~ machete|razor|cleaver|bat|point to|at|in @his|hand|hands back|hand|face|chin|temple|ribs
~ machete|razor into|against|between|under @his|hand|hands back|hand|face|chin|temple|ribs
~ cleaver|bat|point into|against|between|under @his|hand|hands back|hand|face|chin|temple|ribs
~ knife|blade|sword|axe|dagger raised|drawn|out @his|hand|hands throat|neck|ribs|chest|belly|heart
~ knife|blade|sword|axe|dagger up|flashes|loose|stuck @his|hand|hands throat|neck|ribs
~ knife|blade|sword|axe|dagger up|flashes|loose|stuck @his|hand|hands chest|belly|heart
~ machete|razor|cleaver|bat|point raised|drawn|out @his|hand|hands throat|neck|ribs
~ machete|razor|cleaver|bat|point raised|drawn|out @his|hand|hands chest|belly|heart
~ machete|razor|cleaver|bat|point up|flashes|loose|stuck @his|hand|hands throat|neck|ribs
~ machete|razor|cleaver|bat|point up|flashes|loose|stuck @his|hand|hands chest|belly|heart
~ knife|blade|sword|axe|dagger raised|drawn|out @his|hand|hands back|hand|face|chin|temple|ribs
~ knife|blade|sword|axe|dagger up|flashes|loose|stuck @his|hand|hands back|hand|face
~ knife|blade|sword|axe|dagger up|flashes|loose|stuck @his|hand|hands chin|temple|ribs
~ machete|razor|cleaver|bat|point raised|drawn|out @his|hand|hands back|hand|face|chin|temple|ribs
~ machete|razor up|flashes|loose|stuck @his|hand|hands back|hand|face|chin|temple|ribs
~ cleaver|bat|point up|flashes|loose|stuck @his|hand|hands back|hand|face|chin|temple|ribs
~ knife|knives|blade|blades|sword|swords drawn|raised|flashes|flash|ring|rings shields
~ knife|knives|blade|blades|sword|swords clash|clashes|cross|up|out|locked|, shields
~ axe|axes|machete|machetes|razor|dagger|daggers drawn|raised|flashes|flash|ring|rings shields
~ axe|axes|machete|machetes|razor|dagger|daggers clash|clashes|cross|up|out|locked|, shields
~ with|holding|carrying|clutching|by|at a|the|his|her knife|blade|machete|axe|hatchet
~ with|holding|carrying|clutching|by|at a|the|his|her sword|crowbar|bat|razor|cleaver|boning
~ boning|carving|bread|hunting|bowie|kitchen|steak|paring knife _ _ throat|him|her|hand|wrist
~ boning|hunting|bowie|flick|combat|trench|throwing knife|knives
~ cross|crosses|crossed|draws|draw swords|sword|blades|steel
~ steel on|rings|against on|steel
~ en garde
~ hands|hand round|around|on|at|closes|closing @his|around throat|neck|windpipe
~ round|around @his throat|neck
~ kicks|slaps|punches|hits|kick|slap|punch|headbutts|tackles|shoves|strikes|beats|elbows|knees @him
~ kicks|slaps|punches|hits|kick|slap|punch|headbutts|tackles|shoves|strikes|beats|elbows|knees @name
kicks|slaps|punches|beats|chokes|strangles|stabs|slapped|punched|kicked @him
~ punches|punched|headbutts|tackles|elbows|strikes|slugs @his _ in|to|across|and|.|,
~ kicks|slaps|punches @his _ face|shin|stomach|groin|head|jaw|ribs|nose|opponent
~ kicks|punches|slaps|hits|catches @him in|across|on the|his|her
~ throws|throw|threw|swings|swing the|a|his|wild|first _ punch|right|left|hook
~ throws|throw|threw|swings|swing the|a|his|wild|first _ swing|blow|jab|fist|fists
~ lands|land|ducks|takes|blocks the|a|his|wild|first _ punch|right|left|hook
~ lands|land|ducks|takes|blocks the|a|his|wild|first _ swing|blow|jab|fist|fists
~ throws|throw|threw|swings the|a|another|first punch|punches|right|left|hook|swing|blow|jab
~ lands|ducks|takes|blocks the|a|another|first punch|punches|right|left|hook|swing|blow|jab
~ fist|fists connects|fly|flies|slams|catches|finds|up|raised|in|meet|land|swing|swinging
~ punch|fist|right|left|hook|elbow|knee|boot to|in|into the|his|her jaw|face|gut|ribs
~ punch|fist|right|left|hook|elbow|knee|boot to|in|into the|his|her stomach|groin|nose|chin|mouth
~ on|in the|his|her ear|jaw|chin|nose|mouth , comes|comes|and|with
~ comes|come back|up with|swinging a|left|right
~ breaks|break|broke|cracks|smashes @his|a|the nose|jaw|arm|bottle|chair|glass|cue
~ pint|beer|wine glass|bottle breaks|smashes|on|over
~ holds|hold|jabs|waves the stump|neck
~ forehead|head|skull into @his face|nose
~ with @his forehead
~ palm|back|flat of @his|her|the hand , once|across|hard
~ slap|bofetada rings|cracks|lands|.|,|across
~ wrestle|wrestles for|over|on|in|across|against|with the|a|him|her|his|each|floor|gun|knife
~ wrestling|grapple|grapples for|over|on|in|across|against|with the|a|him|her
~ wrestling|grapple|grapples for|over|on|in|across|against|with his|each|floor|gun|knife
~ struggle|struggles|fight for|over|on|in|across|against|with the|a|him|her|his|each|floor|gun|knife
~ fights|fighting|tussle for|over|on|in|across|against|with the|a|him|her|his|each|floor|gun|knife
~ knocks|knock|knocked|sends @him|down out|down|sprawling|flying|over|cold|backward
~ stool|stools|taburete|chair|chairs|table|tables|bottles goes|go|flies|fly|crashes over|across
~ bar|saloon|pub|school|food|bottle|street|pillow|knife|sword|snowball fight|brawl|riot
~ rolls|roll|rolling over|on|across the floor|ground|sofa|mud|deck , punching|fists|biting
~ by the|his|her hair|throat|collar|lapels|scruff|moño
~ sit|sits|kneels|kneel|knee on @his|the chest|back|throat|neck
~ gets|got a knee on
~ starts|begins|keeps punching|kicking|hitting|swinging|beating
~ swings|swing the|a|his|her jug|chair|pipe|bottle|shovel|hammer|pan|lamp|club|bat
~ swings|swing the|a|his|her sword|axe|plank|oar|pole|staff|stick|board|cue|wrench|bag
~ staff|staffs|staves|stick|sticks|poles crack|cracks|clash|against|whirl|spin
- swept off @his feet
~ bread|kitchen|carving knife out|in front|up|before
~ grip on the same gun|knife|weapon
~ gloves off
~ both benches empty
~ fists going|up|flying
~ nudillos en|rotos|carne
~ propia sangre
~ agarra|toma|coge el cuchillo _ _ _ _ pone
~ cuchillo de deshuesar|cocina|carnicero
~ a grunt . something
~ wet , flat sound
~ slaps|punches|flings|throws @him|them through|out|over
~ goes|comes back in|out through|again the|swinging
~ pole|staff|sword|blade|spear|knife at|to the|his|her _ throat
~ shields locked|shields|, mud|up
~ two|face|line|lines of|two|hundred men|more with|two|hundred|crash
~ length of chain|pipe
~ bats|bat . a|,|and|chains
~ blood down|on|from|in|at @his|the shirtfront|lip|nose|mouth|teeth|knuckles
~ split|bloody|bleeding|broken|bruised lip|nose|knuckles
~ fence|fences|fencing|duel|duels|duelling like|with|at|on
~ turns|parries|knocks|beats|bats the|his|her blade|sword|point aside|away
~ boxing|wrestling|fencing ring|match|bout|lesson|gloves
~ sparring|spar|spars
~ bites|bite|claws|claw|scratches|scratch|gouges @him|@his|at|eyes
""",
        """
! fights|fight|fighting back tears|the|laughter
! struggles|struggle|struggling with @his zipper|lid|bag|umbrella|buttons|key|keys|jar|suitcase|door
! beats|beat|beating around|about the bush
! red|pink|blue|big|silk|velvet|satin bow
! kick|kicks in|off|out|up
! kicks @his shoes|boots|slippers|tire|tires|tyre|door
! kicks @his ball|stone|rock|leaves|wheel|bucket|habit|heels
! slaps|slap the|a|his|her|it|pork pork|butt|meat|dough|table
! slaps|slap the|a|his|her|it|pork clay|paint|steering|wheel|dashboard|bag
! fruit|rum|the|hit|spiked|party|planter|bowl punch
! who hit the punch
! i|he|she|you|they could strangle|kill|murder
! fight it out
! she|he|we|they s|re|is|are|keeps|been fighting .|,|for|cancer|it|back
! swings the|a|an prop|propeller|pick|incense|censer|gate|door|lantern|golf
! to the|sense|it|that|blank mace
! club|night|book|country|comedy|golf|jazz night|day|sandwich|soda
! dart|darts|foam|tranquilizer|team rifle|team|board|gun|darts|cross|player
! the|propeller|rotor|fan|ceiling|count blades
! brass knuckles !
! above|over the|a mantel|fireplace|mantelpiece
! crossed sabers|swords|sabres|halberds above|over
! halberds|swords|sabres|armor|pikes behind glass
! slaps the|a counter|bar|desk|wheel|table|dashboard
! kicks|kick the|at back|door|seat|tire|wall|dirt
! splits|split|chops kindling|wood|logs|firewood with|_ a|the|_ hatchet|axe|ax
! chop|chopping|splitting kindling|wood|logs|firewood with|_ a|the|_ hatchet|axe|ax
! golpea|golpean el|la|los cristal|vidrio|ficha|mesa|puerta|ventanilla|mostrador|ventana|barra
! every knife stops|and
! chop|chopping|chops|slices|slicing _ _ knife
! arms|hands|feet|knees|sandals|legs kick|kicks|kicking
! beats|beat the|eggs|an|egg|a eggs|egg|drum|rug|carpet|batter|cream
! pike place|perch
! foil wrap|tin|hat|ball|tray
! tin|aluminum|aluminium|kitchen foil
! chess|dance|rap|name|math bout|match|fight
! punches|punch it|the|dough down|dough|again
! canvas|painting|picture|mural _ _ _ _ sabres|swords|sabers|hussars
! hussars , sabres|sabers
! cuchillo baja|corta|pela|limpia
! receiver|belt|it|sign|lamp swings
! it|they swings|swing with|in|on|from
! scratches|scratch @his hip|head|ear|chin|nose|neck|beard|back
! orange|pink|tufted|foam dart|darts
! strikes|strike|struck a|the match|matches|pose|chord|deal|bargain
! bites|bite @his own|lower wrist|lip|tongue|nails
! dueling|duelling pistol|pistols
! rope|door|gate|bell|sign|lantern|censer swings|swing
! wrestling|fight|boxing poster|posters|magazine|game
! bites|bite @his lip|nails|tongue|wrist|apple|sandwich|pheasant|fingernail
! bites into|the|an|down|off
! shoves|shove|shoved the|it|a|his|her|them door|bag|hands|phone|keys|drawer
! shoves|shove|shoved the|it|a|his|her|them cart|into|money|papers|chair|aside
""",
    ),
}
