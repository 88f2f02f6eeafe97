"""More of the other triggers in English: what is seen of them where no word names them."""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.desk.script.wording import Lists
from coldproof.words.floor import SceneTag

SHOWN: Mapping[SceneTag, Lists] = {
    SceneTag.PYROTECHNICS: Lists(
        """
firestorm fuse fuses pipebomb artificier sparks
smokebomb incendiary pyrotechnician saltpeter
""",
        """
~ cannon|culverin|mortar|howitzer|gun|guns|bombard|piece fires|fire|recoils|roars|leaps
~ shells|shell burst|bursts|explode|whistle|scream|crash|fall|land
~ then|and|it it|they|just blows|explodes|detonates|goes|ignites .|,|up
~ blocks|bricks|putty|sticks , _ clock|timer|wires|two
~ adds|one|too drop|many too|. many|bang
~ cliff|rock|quarry face sits|slumps|slides|jumps|leans|folds|drops
~ touch her|it off
~ linstock
~ bronze|brass piece leaps|bucks|recoils
~ ammonium nitrate
~ breaks in half|two on|in|with
~ pillar|column of white|water|fire|smoke|flame
~ limpet mine|mines
~ something|device|charge _ _ _ hull
~ high whine
~ putty|plastique round|on|around|into the|a hinges|lock|door|safe
~ gold|silver|red willows|flowers|chrysanthemums drip|bloom|hang|fall|burst
~ salta|saltan|saltó|vuela por los aires
~ whistle . bloom|bang|boom
~ rock|quarry|cliff|whole|entire face lifts|leans|jumps|slides|sags|shudders|heaves|drops|comes
~ face of the cliff|quarry|rock lifts|leans|jumps
~ comes|come down in a|dust|one roar|cloud|thunder|white|dust
~ roar of dust|white|flame|fire|dust
~ fire in|down the hole|shaft
~ three|two ! two|one ! one
~ column|columns|sheet|sheets|curtain of fire|sparks|flame|flames|silver
~ curtains|fountain|fountains|plume|jets of fire|sparks|flame|flames|silver
~ column|cloud|plume|pall of black|oily|thick smoke
~ sticks|stick in|of|, brown|wax|dynamite|red|bundled|taped
~ timer|clock ticks|counts|ticking|blinks|reads down|from|to
~ red|blue|green|black|which|yellow wire|wires|lead|leads
~ cuts|cut|clips|snips|threads the|a red|blue|green|yellow wire|lead
~ grey|gray putty round|around|on|into
~ plastic explosive|explosives
~ back|coat|hair|sleeve|sleeves|arm|dress|jacket|shirt|hat alight|ablaze|burning|aflame
~ sheet|tongue|wall|lick|licks of flame|fire
~ flame|flames|fire runs|run|races|leaps up|along|across|down|over|through
~ flame|flames|fire licks|climbs|shoots|spreads|rolls up|along|across|down|over|through
~ walking|human|living torch
~ shell|shells|mortar|mortars|bomb|bombs|barrage lands|land|falls|fall
~ shell|shells|mortar|mortars|bomb|bombs|barrage hits|hit|bursts|screams|whistles
~ incoming
~ pounder|pounders|cannon|cannons|howitzer|howitzers fire|fires|roar|thunder|boom|recoil
~ dust|plaster sifts|falls|rains from|off the beams|ceiling|roof|rafters|joists
~ thump|thumps|crump|crumps overhead|outside|nearer|above|of
~ windows flex|bow|blow|shatter|burst|shake inward|in|outward|out
~ shock wave|waves
~ shockwave
~ blast wave|door|doors|radius|zone|crater
~ crater
~ silver|gold|red|green|colored sparks|stars|chrysanthemums|rain fall|falls|burst|bursts|rain|over
~ rockets burst|rise|climb|whistle|streak|bloom
~ bottle rocket|rockets
~ catherine wheel|wheels
~ candle wheel
~ lights|lit|light|strikes|touches the|a fuse|touchhole|powder|rocket|firework
~ match|fuse|cigar|torch to the|a fuse|touchhole|powder|gasoline|petrol
~ poured|pours|sloshes|douses|splashes petrol|gasoline|kerosene _ match|lighter|petrol|gasoline
~ poured|pours|sloshes|douses|splashes gas|the|him|it _ match|lighter|petrol|gasoline
~ barn|house|building|car|truck burns|burn|blazes|goes up|to|in|behind|against|brightly
~ hay|curtains|roof|church|warehouse burns|burn|blazes|goes up|to|in|behind|against|brightly
~ car|truck|van|bus|boat|plane|gas|tank|drum explodes|detonates|erupts|blows|goes up
""",
        """
! burning|burned|burns question|questions|calories|rubber|desire|man
! burning|burned|burns bright|bridges|cd|cds|toast|eyes|ears
! drop|drops|dropped|dropping @his bomb|bombshell
! dyna|band|noise|sonic|baby boom
! bath|f|photo|sugar|cherry|truth bomb|bombs
! the|a|total|da bomb|dynamite , man|dude
! boom . boom|rain|thunder|mic
! popcorn|alarm|phone|fire|smoke|bell goes|went|going off
! burns|burned|burn @his thumb|finger|fingers|hand|tongue|mouth|toast
! bat|screen|pixel|video|arcade bugs|game
! was|were|is|have|had|having a blast
! on|in the|a television|tv|screen|monitor _ _ _ _ _ bridge|car|building blows|explodes
! explodes|explode outward|into|with _ cowhand|song|laughter|color
! boom , boom over
! like|as a bomb|rocket|firework|fireworks|dynamite|torch
""",
    ),
    SceneTag.STUNTS: Lists(
        """
vaults vaulted ragdolls trapdoor highfall trampoline hightails bulldogs
barrelroll
""",
        """
~ a gap . _
~ lands , rolls
~ long way down
~ from far below
~ motorcycle|car|bike|truck|van on its side|roof|back
~ hub cap|caps
~ van|truck|car|bus that does not|n|never stop|slow
~ through the balcony|banister|saloon|railing
~ on fire|alight _ _ _ throw|throws|roll|rolls
~ back|coat|sleeve|arms on fire
~ roll|rolls him|her in a tarp|blanket|rug|coat
~ roof|top of the|a sleeping|train|moving|dining car|train|carriage|bus
~ toro|vaca engancha|embiste|cornea|levanta
~ se desliza|resbala|queda _ _ canalón|cornisa|borde|colgado
~ colgado|colgada de
~ vuela un instante
~ dirección contraria
~ coches patrulla detrás
~ falling , sixty|screaming
~ runs at the edge
~ hangs|hang|hung|dangles by|from|over|above|upside _ _ hand|fingers|belt|rope|ledge|air
~ dangling|swings|clings|suspended by|from|over|above|upside _ _ hand|fingers|belt|rope|ledge|air
~ hangs|hang|clings by @his belt|fingers|fingertips|hands|ankles|knees|foot|one
~ fingers|fingertips on|slip|slipping|over|lose the|wet|stone|ledge|edge|their
~ lets|let go of|and the bar|bars|ledge|rope|rail|drops|falls|gutter
~ hundred|sixty|fifty|forty|eighty feet|metres|meters|floors|stories|storeys of|above|up|below|down
~ thirty|two|three|ten|twenty feet|metres|meters|floors|stories|storeys of|above|up|below|down
~ feet of|and nothing|air
~ ledge , _ floor|story
~ on|along|onto|over|off|from the ledge|parapet|girder|rooftop|cornice
~ on|along|onto|over|off|from the beam|scaffold|crane|cliff|wire|roof
~ goes|go|went|going|tumble|tumbles|fall|falls over together|backward|backwards|headfirst
- over the edge|rail|railing|balcony|bannister|banister|cliff|parapet|bridge|wall|falls|dock
~ down all|the|she|he|thirty|twenty|forty _ stairs|steps|staircase
~ misses|miss|catches the|her|his top|hem|last|rung|heel
~ tumbles|tumble|falls|pitches|crashes|somersaults all|down|headlong|backward|head the|way|over|all
~ throws|hurls|flings|launches himself|herself|themselves off|from|through|across|out
~ throws|hurls|flings|launches himself|herself|themselves over|onto|at|into|down
~ runs|run , and is|jumps|leaps gone|off
~ and|then|,|, jumps|leaps|dives .|,|off|from|into|out
~ jumps|leaps|dives|jump from|off|out|onto|between|across|over|clear
~ somersaults|flips|turns once|twice|in|mid , twice|a|air
~ mid air
~ takes|take|took @his fall|tumble|dive|stairs|header|corner|bend|stall|stand|fruit
~ fruit stand|stall|cart
~ at fifty|sixty|seventy|eighty|ninety|speed|forty|full , the|,|past|.
~ on two wheels
~ wheels|tires|tyres screech|squeal|leave|spin|lock|skid
~ horse|horses|mare|stallion goes|go|falls|fall|rears|bolts|bucks|stumbles|throws|crashes|down
~ throws|throw|unseats its|his|the|her rider|riders
~ thrown|falls|pitched|flung from|off the|his|her|a saddle|horse|bike|motorcycle|wagon|car|bull
~ bull|bronco|horse bucks|throws|charges
~ rope|piton|cable|line|harness|cradle|scaffold pulls|pull|gives|snaps|parts
~ rope|piton|cable|line|harness|cradle|scaffold frays|breaks|drops|slips|goes
~ branch|board|rung|ladder|ice|bridge|floor pulls|pull|gives|snaps|parts
~ branch|board|rung|ladder|ice|bridge|floor frays|breaks|drops|slips|goes
~ swings|swing on|from|across|out|over|at|by the|a chandelier|rope|vine|end|gap|over|street
~ car|truck|van|bus|bike|motorcycle flips|rolls|overturns|leaves|spins|somersaults|jumps
~ car|truck|van|bus|bike|motorcycle soars|flies|crashes|smashes|plows|skids|swerves
~ chase|chases|pursuit|pursues|pursue down|through|across|over|the|him|them|her
~ sirens behind|close|gaining|wail
~ drags|dragged|drag behind|along|under|by the|a|it
~ runs|clings|hangs|flaps|dragged after|behind|to|onto the|a streetcar|train|truck
~ runs|clings|hangs|flaps|dragged after|behind|to|onto the|a bus|car|carriage|stagecoach
~ crashes|dives|goes|jumps|leaps through|out the|a|plate window|skylight|glass|windscreen|windshield
~ bursts|smashes|thrown|falls|flies|outward through|out the|a|plate window|skylight
~ bursts|smashes|thrown|falls|flies|outward through|out the|a|plate glass|windscreen|windshield
~ crashes|dives|goes|jumps|leaps through|out the|a|plate roof|ceiling|saloon|banister|floor
~ bursts|smashes|thrown through|out the|a|plate roof|ceiling|saloon|banister|floor
~ falls|flies|outward through|out the|a|plate roof|ceiling|saloon|banister|floor
~ alight|ablaze|aflame|burning , arms|running|and|he|she|staggers
~ staggers|runs|stumbles|rolls _ _ burning|flames|alight|fire|torch
~ trapeze|tightrope|highwire|bungee|zip|zipline|catapult|cannon act|line|cable|cord|walker
~ in|on a harness
~ escapes|escape|leap|leaps from the|a moving|burning|speeding
~ wing walker|walk|walking
~ without the|a|his bike|net|rope|parachute|chute
~ no net
~ pulls|pull|yanks @his ripcord|chute|cord
~ ejects|eject|bails|bail out|over|at|from|into
""",
        """
! computer|server|system|website|market crashed|crashes|crash|crashing
! stock|site|app|it|laptop|network crashed|crashes|crash|crashing
! crash|crashes|crashed .|!|, _ crashed
! cardboard|plastic|paper|painted|toy _ dangles|hangs|falls|jumps
! falls|fall|fell asleep|silent|quiet|in|open|away|apart|short
! falls|fall|fell behind|for|to|flat|ill|back|still|into
! jump|jumps|jumped off a bridge
! if _ _ friends jumped
! turns|turned|roll|rolls|rolled @his eyes
! no net .
! skids kiss|touch|settle
! legs|feet dangling
! leaps|leap back|out on|of its|a|the|his|her|cup|wheels|trucks
! cáscara|lámpara|farol|abrigo|cuadro _ cuelga
! farol|lámpara|luna _ cuelga
! voice|voices|hair|light|shadow|shadows|curls falls|fall|drops|drop
! curl|peel|leaf|leaves|note|silence|rain|snow falls|fall|drops|drop
! flame|flames|fire|sparks|columns _ _ jump|jumps|leap|leaps
! barrel roll|rolls . coffee
! crash|crashes into|on|onto the|a|his|her bed|sofa|couch|towel|pillow
! jump|jumps|jumped|leaps|leap to|at conclusions|it|the|her|his
""",
    ),
    SceneTag.AIRCRAFT_TRAIN: Lists(
        """
propeller propellers cessnas stationmaster couplings sleeper
fuselage gyrocopter parachutist hangars floatplanes skyhook cropduster paraglider hangglider
chinook dustoff jumbo airbus boeing zeppelins dirigible tgv amtrak funicular turbine trainman
signalman tailfin
""",
        """
~ the el goes|passes|rattles|roars|thunders
~ skids kiss|touch|settle|leave
~ over the rotors|engines|propellers
~ wingtip to wingtip
~ seat belt sign
~ painted h
~ black hawk|hawks
~ piper cub
~ crop duster|dusters
~ tail fin|fins
~ wing|wings tip|tips|dips|iced|ices|shears|flaps
~ grumman|cessna|piper|beechcraft|boeing|dakota comes|banks|lands|bounces|sits|settles|,
~ spitfire|sopwith|fokker|huey|stuka|lockheed|catalina comes|banks|lands|bounces|sits|settles|,
~ comes|come in low|to over|land
~ banks|bank|dives|dive|climbs|circles|swoops over|low|left|hard|out|above
~ swings|swing|spins the|a prop|propeller
~ door gunner
~ sleeper|sleeping|train|first|third compartment|compartments|berth|berths|carriage
~ berth|berths rocks|rock|sways
~ branch line
~ carriage|carriages|compartment , blinds|blinds|windows|rattles|sways|rocks
~ steam|smoke over the hedges|trees|platform|station
~ the|these|our|steel rails sing|hum|start|begin|shine|click
~ couplings talk|clank|bang
~ basket s rim
~ burner roars|flares|hisses _ wicker|basket|balloon
~ hot|the|balloon air balloon|s|basket
~ wicker creaks|basket
~ the tether goes|slackens|slips
~ ext|int . plane|train|helicopter|airplane|tarmac|subway|metro|jet|hangar|runway
~ ext|int . _ airstrip|airfield|hangar|train|plane|airplane|helicopter|runway|jet
~ train|railway|railroad|subway|metro|tube|tram station|platform
~ gear|wheels|flaps|landing up|down|gear|lights
~ rotor|rotors|blades|prop|props beat|thud|chop|wash|spins|turns|slow|slows|kick|spinning
~ whistle , a|two|long|long|two _ tunnel|long|short
~ a long tunnel
~ third rail
~ subway|train|tube|metro doors|platform|car|cars|station|tunnel|entrance
~ boards|board|misses|catches|hops|jumps|steps a|the|onto|off|from train|plane|flight|tram
""",
        """
! train|trains|training|trained for|to|at|with|hard|together|me|you|him|her|us|all|every|dogs
! i|you|we|he|she|they|all|must|to|will|can train
! bridal|feet|yards|metres|lace|silk|long|satin|of train
! train of thought|events|questions
! plane|planes tree|trees|hisses|shaves|down|it|the
! plane the|it|down|a
! of|the|biggest|under|beneath|avenue plane|planes trees|share|.
! joiner|carpenter|wood|block|jack|smoothing|hand plane
! runaway|soul|peace|gravy|love train
! pilot|pilots light|lights|episode|whale|program|study|script|season
! globo|globos desinflado|de|rojo|cumpleaños
! tin|toy|model|paper|balsa|miniature|electric|tren|avión airplane|train|railway|plane|de|biplane
! tin|toy|model airplane
! model railway|railroad|train|aircraft
! tren|avión|avioncito|helicóptero de juguete|papel|cartón|madera
! posters|poster|print|photo|picture|painting _ _ _ airliner|plane|jet|train|airplane|biplane
! subway tile|tiles|sandwich|sandwiches
! train|railway|bus station , waiting|booking|ticket
! sun|moon climbs|banks
! pack|mule|wagon|camel train
! toy|model|electric|paper|cardboard train|trains|plane|planes|set|airplane
! fondles|cradles|hefts|lifts the chopper
! yacht , cockpit
! piano|school|driver pilot
! false choppers
""",
    ),
}
