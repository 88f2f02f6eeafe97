"""English arms from one end of the trade to the other: models, parts, wear, commands, traces."""

from __future__ import annotations

ARMS_WORDS = """
autoloader autoloaders wheelgun wheelguns snubby snubbies machinepistol handcannons broomhandle
broomhandles lemat lemats webleys schofields manurhin korth gp100 sp101 redhawk deagle automag
keltec stechkin vz61 vz58 cz75 cz52 tt33 p226 p229 p220 p210 p320 p365 p38 p08 p99 vp9 usp mk23
m1911a1 m92 92fs px4 ppq hipower g17 g19 g22 g26 g43 mp5k mp5sd mp38 mp18 ump45 bizon
ppsh41 suomi ingrams miniuzi krag krags snider sniders chassepot chassepots dreyse vetterli
berthier lebels hawkens jezail jezails gewehr kar98 kar98k k98 k98k svt40 mini14 ar10s
m16a1 m16a2 m4a1 hk416 hk417 g36c fnc fals l1a1 sa80 l85 l85s galils tar21 tavors type56 m82a1
m107 m110 m21 awp awm l96 l115 cheytac ssg m24s mk14 mk18 mk19 xm177 car15 m60s m249s m240 m240b
rpks dp28 degtyarev dshka dushka autocannon autocannons hotchkiss nordenfelt mitrailleuse
miniguns breechloader breechloaders sawnoff sawedoff arquebusier arquebusiers harquebus hackbut
caliver calivers snaphance snaphaunce miquelet matchlocks wheellocks fusils fusilier
fusiliers carbineer carbineers falconets demiculverin roundshot chainshot flashpan touchhole
rimfire centerfire muzzleloader muzzleloaders muzzleloading
magwell breechblock breechblocks buttstock buttplate forestock foregrip handguard triggerguard
picatinny reticle reticles acog riflescopes monopod bipods
fmj rimfires snapcap handloading shotshell shotshells
pepperball pepperballs tazer tazers tazed tasered beanbags
armorer armorers armourer armourers nongun nonguns gunless handgunner gunsmithing gunmaker
gunmakers gunslinging fireteam fireteams riflery rifleshot rifleshots pistolshot
pistoleers pistoleer pistoleering musketfire shellfire counterfire crossfires
gsr stippling striations ballistician gutshot kneecapped kneecapping pistolwhipping
glick glicks glizzies blickies yopper yoppers blick toolies oowop fofo mossbergs
thunderstick thundersticks throwdown ghostgun snubnoses zapgun
pulsegun railgun railguns disruptor blasterfire laserfire
verey pistle pistles pissol pistal shotgan kablam brrrt
shootdown trapshooting trapshooter sporterized bullpup bullpups
bandolero bandoleers riotgun elephantgun duelers dueller duellers
highwayman highwaymen kalashnikoff kalashnikof rifling smokepole
smokepoles equalizer equalizers persuader persuaders heaters
skirmishers grenadiers speedloading stormtrooper stormtroopers gunships
"""
ARMS_PATTERNS = """
shooting|rifle|pistol gallery|booth|range|stall
~ presses|jams|pushes|shoves something|thing|cold cold|hard|metal|against|into
~ sticks|digs|pokes|something something|thing|cold cold|hard|metal|against|into
~ something|thing cold|hard|metal|steel into|in|to|against|between|under|at the|his|her
~ screws|screw|screwing|threads the|a|it|on long|black|tube|can|fat|_ tube|can|cylinder|black|on
? coloured|colored|dowel|wooden|steel|trajectory|fiberglass rods|dowels|rod
~ like|into a|an|swiss|old colander|cheese|sieve
~ like colanders|sieves
~ splintered|chipped|pitted|pocked|scarred|chewed at|to chest|head|breast|waist height|level
- where they stood|shot them|him
? metal|steel|iron|cold ring|circle|kiss|o|snout behind|against|under|at|to|on|in
? unloads|loads|loaded|reloads|reloading|loading it|them|one|the|both|another .|,|and|with
? unloads|loads|loaded|reloads|reloading|loading it|them|one|the|both|another by|in|again
~ slides|slips|drops it|one|them in|into|under|inside his|her|the _ holster
~ puts|tucks|lays it|one|them in|into|under|inside his|her|the _ holster
~ lays|sets|slides it on|across the|his|her bar|table|desk|counter , butt|barrel|still
~ slams|puts|drops it on|across the|his|her bar|table|desk|counter , butt|barrel|still
- wears|wore|wearing|has it|one|his|hers low|high|on|under|cross|strapped on|his|her|arm|hip|draw
? butt|butts of a|his|her|the|something
? thumb|strap|hammer|safety strap|loop|snap|catch
~ snap|snaps|strap of|on|undone|open @his holster|,|.|a
- hand|hands rests|rest|resting|hovers|hover near|on|at|over|to|by his
- hand|hands hovering|drops|drop|strays|goes near|on|at|over|to|by his
- thumbs|thumb hooked|hooks in|over @his belt|gunbelt|holster
? arm|arms|hand|hands extended|outstretched|steady|level , both|two|one|aiming|pointing|firing
? two handed|hands stance|grip|hold
~ weaver|isosceles|shooting|shooter|firing stance
? drops|dropped|goes|went prone|to one|down _ knee|prone|and
~ kneels|prone|crouches , aims|sights|fires|shoulders|rests|cheek
? cheek on|to|against|welded the|his|her|wood|stock
~ breath|breathes half|out|held|out , and|squeezes|holds|fires
~ one|two|three|four left|more|remaining in the|it|his|her chamber|clip|mag|cylinder|drum|magazine
~ five|six|seven|eight left|more|remaining in the|it|his|her chamber|clip|mag|cylinder|drum|magazine
~ counts|counting his|her|the|six|five|four shots|rounds|left
? lead|led|pellets|shot|slug|slugs in|from|out his|her|the leg|arm|back|shoulder
? lead|led|pellets|shot|slug|slugs in|from|out his|her|the backside|rump|hip|gut
~ lead|metal|bullet|slug drops|clinks|plinks|rattles|falls|tinkles into|in|on the|a
~ pellet|pellets|birdshot drops|clinks|plinks|rattles|falls|tinkles into|in|on the|a
~ picks|digs|pries|tweezes|plucks|cuts shot|pellets|birdshot|buckshot|lead|slugs|bullets
~ embedded|lodged|buried in|behind the|his|her|a wall|beam|door|spine , a|slug|bullet
~ embedded|lodged|buried in|behind the|his|her|a wood|jamb|plaster , a|slug|bullet
~ stars|star|starred|spiderwebs|spiderwebbed windshield|windscreen|glass|mirror|window
? smell|stink|reek|tang|haze|cloud|whiff of powder|cordite|gunpowder|gunsmoke|sulphur|sulfur
~ powder|cordite|gun smell|smoke|haze|stink|reek|burn
~ ears ring|ringing|sing|singing
- echo|echoes|rolls across|through|over|off|around the valley|canyon|hills|ridge|square
* cracks|booms|rattles across|through|over|off|around the valley|canyon|hills|ridge|square
- birds|crows|pigeons|rooks|starlings|gulls burst|explode|scatter|erupt from|off|up|out
- birds|crows|pigeons|rooks|starlings|gulls lift|rise|take|fly from|off|up|out
? dogs|dog bark|barks|barking . then|another|a|two
- everybody|everyone|people|crowd ducks|duck|dives|drops|drop|hits|hit
- diners|shoppers|passengers|customers ducks|duck|dives|drops|drop|hits|hit
- dives|dive|ducks|duck|drops|rolls behind|under the|a|an car|bar|counter|table|desk|wall|crate|log
~ windows|window|lamp|bottle shatters|explodes|bursts|disintegrates|goes . another|another|a|then
~ mirror|vase|streetlight|headlight shatters|explodes|bursts . another|another|a|then
~ mirror|vase|streetlight|headlight disintegrates|goes . another|another|a|then
- falls|drops|crumples|folds|slumps|topples before|without the|a|ever sound|report|shot|hearing
? jerks|spins|staggers|stumbles|sits|drops|folds|crumples . a|blood|red|hole|looks|down|once|twice
- red|dark|blood blooms|bloom|blossoms|spreads|spreading|flower on|across|through|over his|her|the
~ flinches|flinch|blinks|jumps at each|every shot|report|bang|crack|round
~ sentries|sentry|guards|guard|picket|pickets present|at|with
~ patrol|soldiers|troops|militia|paramilitary|mercenary present|at|with
? checkpoint|roadblock|watchtower|guardtower
? stormtroopers|paratroopers|commandos|guerrillas|partisans|rebels|insurgents|legionnaires
~ riflemen|musketeers|skirmishers|grenadiers|dragoons|carabiniers|gendarmes
~ shoot|shoots|shooting back|straight|first|to|blind|blindly|low|high|wide
~ can|could|can't|teach|taught|learn|learned|learning to|shoot|how shoot|straight|to
~ best|good|great|dead|crack|lousy shot in|with|at|.|,|this
? trigger|itchy|quick finger|fingers
~ ray|death|space|freeze|bubble|laser gun|guns|pistol|blaster
~ toy|plastic|wooden|cardboard|tin sword|six|gun|tommy|machine|musket|shooter
~ stick|water|cap|foam|pretend sword|six|gun|tommy|machine|musket|shooter
~ caps|cap|roll|strip|string|paper of|roll caps
~ caps snap|pop|smoke|crackle|bang
~ squirt|squirts|soaks|drenches|sprays|shoots @him with|in|from _ _ pistol|gun|soaker
~ finger|fingers|thumb|thumbs|hand|hands cocked|like|makes|into|shaped|forms a pistol|gun
~ prop|stage|blank|theatrical|stunt gun|weapon|rifle|pistol|revolver|firearm|weapons|guns
~ practical|hero|cold|hot gun|weapon|rifle|pistol|revolver|firearm|weapons|guns
~ fire|fires|firing|load|loads|loaded|shoot blank|blanks|dry
~ fires|fire|loads|shoots a blank
~ armourer|armorer|armory|props master|checks|opens|hands|shows|rack|sergeant|table
~ propmaster|weapons|arms|quartermaster master|checks|opens|hands|shows|rack|sergeant|table
~ check|checks|checked|clear|clears the|me|your chamber|barrel|cylinder|breech|action|bore
~ check|checks|checked|clear|clears an|his|her chamber|barrel|cylinder|breech|action|bore
~ show|shows|open|opens|inspect the|me|your|an|his|her chamber|barrel|cylinder|breech|action|bore
~ flare|flares|star|stars|red|white|green|distress|parachute shell|flare|flares|gun|shell
~ flare|flares|star|stars|red|white|green|distress|parachute star|arcs|climbs|pops|streaks
~ fires|fire|shoots|launches a|the|his|one|another flare|flares|signal|distress|starshell
~ sends|loads|loaded a|the|his|one|another flare|flares|signal|distress|starshell
~ snaps|snap|break|breaks|cocks|loads|thumbs the|a|one flare|cartridge|shell|shot
~ starter|timer|official|marshal|referee|judge|coach raises|lifts|fires|cocks|points|holds|squeezes
~ false start|starts
~ second|twice gun|pop|bang|shot|recall
* bang|pop|crack|gun|report|blast . they|and|the|off|runners|swimmers|dogs|sprinters|eight|ninety
? puts|put|putting|sticks|stuck|sets|holds|lifts|brings it|one|barrel|both in|into @his mouth
? puts|put|putting|sticks|stuck it|one|barrel to|under|against|behind @his chin
~ sets|holds|lifts|brings it|one|barrel to|under|against|behind @his chin
? puts|put|putting|sticks|stuck it to|under|against|behind @his temple|ear|jaw
~ sets|holds|lifts|brings it to|under|against|behind @his temple|ear|jaw
~ puts|put|sticks|stuck it to|against|in|behind @his head|throat|heart|nape|face
~ sets|holds|lifts|presses it to|against|in|behind @his head|throat|heart|nape|face
~ puts|shoves|jams|digs it into|in|against @his ribs|back|kidneys|spine|neck|gut
~ sticks|presses|pokes it into|in|against @his ribs|back|kidneys|spine|neck|gut
~ butt|grip|handle|stock|barrel first
~ keeps|keep|holds|hold|kept|held|trains|train it|them|both on|aimed|trained|leveled|pointed @him
? it|thing|one goes|went off in|by|and|into|again|with
~ it|barrel|muzzle kicks|bucks|jams|barks
? it|that s loaded
is it|that|this loaded ?
? strips|field|breaks|takes|took it down|apart and|,|.|on|oils|cleans|with
~ breaks|breaking it over|across @his arm|forearm
- empties|emptied|emptying|unloads it into|at|through
~ points|point|pointing|aims|aim|levels|swings|raises it|one|them at|on|around|toward|towards
? wraps|unwraps|wrapped it|something|bundle in an|oilcloth|oily|oiled
? oilcloth|oilskin
? is|s|are|re|was|were|always|never|still|you carrying .|,|?|!
? carrying .|,|? you|he|she|a
? carry|carries .|,|? always|even|every
? coat|jacket|pocket|purse hangs|sags|drags|pulls|sits heavy|heavier|low|lower
? cardigan|sweater|handbag hangs|sags|drags|pulls|sits heavy|heavier|low|lower
~ at|on|with|after the shot|gun|bang|report|crack of|,|they|the|all|she|he|every|six|eight
? shot|gun|bang , runners|swimmers|they|and|field|pack
? runners|sprinters|swimmers lunge|lunges|surge|surges|explode
? runners|sprinters|swimmers leap|go|goes|dive|launch
fire by|at file|rank|platoon|volleys|will|company|section|salvo|salvos|half
~ bites|bite|tears|biting the|a|paper|off paper|cartridge|,
~ rams|ram , _|fire|present
~ front|rear|first|second|blue rank|line|ranks kneels|kneel|fires|levels|halts|aims
~ grey|gray|red|thin rank|line|ranks kneels|kneel|fires|levels|halts|aims
skirmish|firing|gun line|lines|pit|pits|step|ports
~ keeps|keep|kept|has an|a|his|her equalizer|heater|roscoe|gat|persuader|burner|banger
~ got|finds|found an|a|his|her equalizer|heater|roscoe|gat|persuader|burner|banger
~ keeps|keep|kept|has|got an|a|his|her strap|piece|iron|rod in|under|behind|by|,|for
~ keeps|keep|kept|has|got an|a|his|her nine|shooter|cannon in|under|behind|by|,|for
colt|the|a|his|her python|cobra|anaconda|diamondback|trooper revolver|.|,|in|on|under
colt python|cobra|anaconda|trooper|detective|commander|walker|dragoon|paterson|lightning
hi|high power|point pistol|.|,|in|nine|9mm
baby eagle|browning|glock|nambu|dragoon
iver johnson|johnsons
harrington and|& richardson
charter arms
pepper box
machine|horse|pocket|belt|duelling|dueling|service|target|saddle|hold pistol|pistols|out
service|duty|issue|backup|personal|target|carry weapon|piece|revolver|pistol|sidearm|automatic|arm
police|standard|army|service|duty issue
drop|throwdown|throw|backup|hideout|boot|vest|muff|pocket piece|gun|pistol|down
ghost|squirrel|duck|goose|bird|elephant|trench|riot|coach|punt|varmint|deer|combat gun|guns|rifle
lewis|owen|sten|bren|maxim|gatling|gardner|vickers|sterling|tommy|thompson|chain|rail gun|guns
swivel|long|field|deck|siege|naval|anti|flak|ack|pulse|zap|laser|ray|net|harpoon gun|guns|aircraft
bow|stern chaser|chasers
pulse|plasma|phase|laser|beam|energy|particle|assault|sniper|ion pistol|rifle|rifles|pistols|weapon
pulse|plasma|phase|laser|beam|energy|particle|ion gun|guns|cannon|cannons|bolt|bolts|blast|blaster
fifty|50|forty|30|thirty|twenty|22|25|32|38|380 cal|caliber|calibre
two seventy|twenty|two .|,|over|in|on|rifle|from|with
three|two oh eight|seven|six
thirty|.30 thirty|30|ought|oh
seven|7 six|.62|mil|millimeter two|by|.|,|rifle|pistol
five five six
? . 22s|25s|32s|38s|44s|45s|357s
nine|9|ten|10|six|7|seven mil|mils .|,|in|on|auto|automatic|pistol|with|and|under
9|nine _ parabellum|luger|short|para
over|side under|side shotgun|gun|across|broken|open|shotguns
double|single|muzzle|breech|front barrelled|barreled|barrel|loader|loaders|loading|stuffer
sawed|sawn|cut down shotgun|shorty|barrel
cut|chopped|sawed|sawn down|off shotgun|rifle|double|twelve|twenty|barrels|.|,
pump|lever|bolt|slide|break|semi|full|single action|auto|automatic|actions
~ on|to|at half|full cock
semi|full auto|automatic
cocks|cock|cocked|cocking|thumbs|thumb|eases|ease both|the|his|her|its hammer|hammers
cocks|cock|cocked|cocking both|twin|two barrels|hammers|pistols|triggers
both hammers|barrels|triggers
trigger guard|discipline|lock|pull|job|man|men
~ inside|outside the guard
charging|cocking|bolt|slide handle|lever|release|catch
rifle|gun|musket|shotgun|weapon|weapons butt|butts|stock|barrel|barrels|grip|strap|sling
iron|front|rear|peep|reflex|holo|holographic|telescopic|laser|night sight|sights
flash hider|suppressor|pan|hole
muzzle brake|flash|blast|velocity|climb|break|end|velocities
stripper|moon|en|half clip|clips|bloc|moon
speed loader|loaders|strip|strips
drum|box|banana|stick|spare|extended|thirty|full|second|extra mag|mags|magazine|magazines
mag|magazine|ammo|ammunition|cartridge|shell|shot pouch|pouches|can|cans|crate|crates|belt|belts|box
gun|rifle|weapon|weapons|arms|ammo|rifles locker|lockers|safe|cabinet|rack|racks|case|cases|crate
gun|rifle|weapon|weapons|arms|ammo|shotgun vault|room|cage|cart|table|bag|truck|trunk|wall|store
gun|weapons|firearms handler|wrangler|master|coordinator|safety|expert|instructor|dealer|runner
bore|cleaning brush|snake|rod|patch|kit|swab
double|double|triple ought|aught|o buck|buckshot|shell|shells|.|,
hollow|soft point|points|nose
full metal jacket
dum|snap dum|cap|caps|dums
rubber|plastic|wax|wooden|baton|beanbag|bean|sponge|foam|pepper bullet|bullets|round|rounds|bag
~ silver|brass|copper|lead|dummy|live|blank|stray|spent|single bullet|bullets|rounds|round|slug
wadding|wad|powder|patch and|, ball|shot|ball|wad|patch
minie ball|balls
percussion|priming|blasting cap|caps|pan|powder
grape|grapeshot|round|chain|canister and|shot canister|whistles|tears
powder horn|flask|measure|charge|magazine
quarter|half|full|low load|loads|blanks
blank firing|firer|pistol|gun|adaptor|adapter|fire
five in one blank|blanks
plug|plugged|solid|front|top firing|barrel|vent|vented|venting
prop|rubber|resin|replica|toy|fake|dummy|stunt|plastic|wooden|foam gun|guns|rifle|rifles
prop|rubber|resin|replica|toy|fake|dummy|stunt|plastic|wooden|foam pistol|pistols|revolver|weapon
prop|rubber|resin|replica|toy|fake|dummy|stunt shotgun|musket|muskets|ak|m16|machine|weapons|sidearm
~ air|paint|water|cork|cap gun|guns
airsoft|air|pellet|bb|cap|pop|cork|squirt|water|potato|spud|dart rifle|rifles|pistol
airsoft|pellet|bb|squirt|potato|spud|dart|pop gun|guns
airsoft|air|pellet|bb|cap|pop|cork|squirt|water|potato|spud|paint|dart pistols
gel|dart|foam|nerf|star|toy|suction blaster|blasters|dart|darts
red ryder
foam|rubber|orange|suction dart|tipped|cup|bullet|bullets dart|from|bounces|hits|sticks
tranquilizer|tranquiliser|tranq|trank|dart|sedative|capture gun|rifle|dart|pistol|darts|rifles
captive|stun bolt|gun|baton
bolt gun|pistol
flare|signal|very|verey|vary|line|rocket|distress gun|pistol|guns|pistols|launcher
? orange|stubby|brass|red|plastic pistol|gun
starter|starting|starters|cap|track s|gun|pistol gun|pistol
? raises|lifts|holds|fires|cocks|levels the|a|his|her starter|blank|cap
less lethal|than
tear|cs|riot gas|gun|guns|shotgun gun|launcher|round|rounds|canister|canisters|grenade
grenade|gas|rocket|missile|mortar|net|flare launcher|launchers|tube|tubes
shoulder|hip|ankle|belt|thigh|leg|chest|cross|paddle|boot holster|holsters|rig|draw|rigs
drop leg|holster
gun|duty|cartridge|shell|ammunition|bullet|pistol belt|belts
~ plate|mag carrier|carriers|vest
~ tactical|tac|bulletproof|ballistic|flak|kevlar|stab vest|vests|jacket|jackets|gear|shield
~ riot|ballistic gear|shield|shields
concealed|conceal|open|constitutional carry|weapon|permit|handgun
licence|license|permit to carry|kill
ccw
? unsnaps|unsnapped|unclips|unclipped|unclasps the|his|her|its strap|thumb|holster|flap|leather
? clears|cleared|clear leather
? slaps|smacks leather
? pats|touches|taps|feels @his _ bulge|hip|lump|weight
? something|thing|shape|lump|weight heavy|hard|bulky|cold|angular under|in|inside|beneath|drags
~ the|a|that|unmistakable bulge|bulk|weight|shape of|under|beneath @his|a jacket|coat|shirt|arm|gun
? bulge|bulges|bulging|lump|lumps under|beneath|inside|in|at @his jacket|coat|shirt|arm|waistband
? bulge|bulges|bulging|lump|lumps under|beneath|inside|in|at @his armpit|blazer|poncho|belt|back
? bulge|bulges|bulging|lump|lumps under|beneath|inside|in|at @his sweater|apron|robe|dress|hip
~ tucked|tucks|jammed|stuck|shoved|sticking in|into|inside|down|behind|under @his waistband|belt
~ tucked|tucks|jammed|stuck|shoved|sticking in|into|inside|down|behind|under @his boot|jeans|pants
? finger|fingers on|takes|take|took up|the slack|trigger
? takes|take|taking up the slack
? lets|let|let|half|holds out|lets|half|breath @his breath , squeezes|and
? squeezes|squeeze|squeezed|squeezing off|the|twice|,|.|again|slowly|gently a|trigger|two|three|one
weapons free|hot|tight|cold|hold|check|up|down|drawn|out|ready|on
hold|check|cease|watch your|my|fire|the fire|.|,|!
eyes on target
~ target down|acquired|neutralized|engaged
tango|tangos|x|hostile|bogey|contact down|ray|inbound|front|left|right|rear
active|mass|school|sole shooter|shooting|gunman
officer|officers|man down|involved
? officer|agent|soldier down
rifle|sniper|weapons|machine|gun|fire team|squad|platoon|company|teams|crew|section
fields|field|arc|line|lines|hail|wall|burst|bursts|volume of fire|lead|bullets|gunfire|tracer
suppressive|suppressing|covering|cover|harassing|enfilading|plunging|grazing fire|burst|bursts
~ fire mission|for|and effect|,|movement
~ danger close
~ kill zone|shot|shots
~ over|on watch|overwatch
overwatch
? spotter
? gunner|gunners|sniper|snipers|marksman|shooter|rifleman
sponge|swab|prime|worm|ram and load|ram|fire
run|running out the|her guns
~ roll|man|point the|your guns
stand to|by your|the arms|guns
? stand to !
port|shoulder|order|present|trail|ground|sling|slope|secure|inspection arms
fix|fixed|affix bayonet|bayonets
make ready
take|level|steady|hold|on @his|the|your|my|target aim|mark|target|command fire|.|,
? on my command|mark|signal
by|the|in firing squad|party|platoon|line|position|pin
~ last cigarette
? stick|hold|held|sticks|shake 'em|up|them up|the|a
? hands|paws|mitts|paw up|high|where
? reach for the sky
reach for it|the|your sky|iron
go ahead , make
draw|slap|skin|pull|fill that|your|his leather|iron|hand|smokewagon|pistol|steel
? iron|heat|rod|piece|burner|strap|pole|stick|hammer|heater|nine under|in|at @his seat|belt
? iron|heat|rod|piece|burner|strap|stick|hammer|heater|nine under|in|on|at @his waist|waistband|hip
? iron|heat|rod|piece|burner|strap|stick|hammer|heater under|in @his pillow|mattress|coat|jacket
? carry|carries|carrying|packing|pack|packs|packed|brought|toting|totes a|his|her|the|your|my|no rod
? carry|carries|carrying|packing|packs|toting|totes a|his|her|the|your|my|no heater|iron|gat|strap
? carry|carries|carrying|packing|packs|toting|totes a|his|her|the|your|my|no burner|piece|stick|nine
? finds|hides|hid|ditch|toss|tosses|stashed|wipes|drops|buy|sell|sells|sold the|a|his|her|my burner
? bring|brought|hold|holding|got|get|need|pull|pulls|pulled|drew|draws the|a|that|his|my|your burner
? bring|brought|hold|holding|got|get|need|pull|pulls|pulled|drew|draws the|a|that|his|my|your strap
? bring|brought|hold|holding|got|get|need|pull|pulls|pulled|drew|draws the|a|that|his|my|your heater
? bring|brought|hold|holding|got|get|need|pull|pulls|pulled|drew|draws the|a|that|his|my|your pole
? bring|brought|hold|holding|got|get|need|pull|pulls|pulled|drew|draws the|a|that|his|my|your iron
? bring|brought|got|pull|pulls|pulled|drew|draws the|a|that|his|my|your banger|shooter|cannon|piece
? tooled|strapped|rodded|heeled|gunned up|.|,|?
four|deuce|trey|double|fo fifth|fo|fifths|deuces|pound|deuce
? the|a|his|her|that|two shooter|shooters .|,|?|in|under|from|on
~ loaded|empty|cocked|unloaded|chambered gun|pistol|weapon|piece|cylinder|chamber|thing|one
? is|it|always|isn|t loaded .|,|?|!
? thing is loaded
~ careful , it|that|s|thing
? safety is|s|still|on|off|catch|was on|off|clicks|snicks|,
through and through
? gut|head|heart|knee|belly|lung|neck|chest|kill|back shot|shots
? dead|bullet|shot|gun from _ bullet|wound|graze|gunshot
bullet|gunshot|shotgun|slug|pellet|powder|contact|entry|exit|gut wound|wounds|burn|burns|graze
bullet|gunshot|shotgun|slug|pellet hole|holes|fragment|fragments|scar|scars|marks|blast|blasts
~ shot|gunned|blown|cut|mown|blasted dead|down|away by|in|with|at|.|,
~ grazed|clipped|winged|nicked by|him|her|his|the|me bullet|arm|shoulder|ear|.|,
? winged|grazed @him
lands and grooves
ballistic|ballistics gel|report|match|lab|test|gelatin
trajectory|dowel rod|rods
? chk|ch|click|shuck|ka chk|chick|clack|chunk|chak|shuck
~ pew pew
~ pew !
* bang|pop|crack|blam|boom|pow ! _|bang|pop|crack|blam|boom|pow
* pop|crack|pow pop|crack|pow
* crack|cracks|pop|pops|bark|barks of|from a|the|small|rifle|distant|his|her
~ gun|guns|pistol|rifle|revolver|automatic barks|bark|roars|roar|booms|boom|coughs|spits|speaks
* two|three|four|a|another|series quick|flat|sharp|rapid|muffled|more|of pops|cracks|bangs|pop
~ kicks|kick|bucks|jumps|recoils in|against|into @his hand|hands|shoulder|grip|fist|palm
smoke|smoking from|curls|at|still|out|muzzle the|from|its|his|her barrel|barrels|muzzle|pistol
? smoking barrel|barrels|muzzle|pistol|revolver|gun
~ blows|blow|blew|blown @his|the|a _ brains|head|skull|kneecap|knee|lock|hinges
"""
