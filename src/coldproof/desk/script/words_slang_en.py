"""More English names of firearms: slang, makers and calibers, and what is done with one."""

from __future__ import annotations

SLANG_WORDS = """
gat shotty shottie shotties lupara popgun popguns capgun capguns peashooter peashooters speargun
stungun zipgun squirtgun nerf draco dracos blammer blicker rugers sig
makarovs mausers winchesters remingtons brownings magnums kalash arisaka
nambu mannlicher carcano nagant lebel famas skorpion spas12 saiga ithaca weatherby purdey purdeys
kimber bushmaster bersa springfields tavor scar17 svd sks fal fnfal g3 m14s m24 m40 m203 m79 m82
m9 m1s ar10 ak74 ak74s akm aug p90 mp40 mp7 pp7 ppk mg42 stg44 parabellum fiveseven
.17 .177 .223 .243 .270 .30 .300 .303 .308 .338 .380 .41 .410 .416 .454 .455 .458 .460 .470 .476
.500 .577 10mm 12ga 20ga 40mm 20mm 30mm culverin falconet petronel carronade carronades fieldpiece
fieldpieces drumfire bulletproof kevlar flak gunport gunports gunrack gunracks gunroom
gunsmiths gunshop shootist shootists deadeye assassin assassins
suppressors decocks decock flaregun flareguns teargas pistolwhip pistolwhips pistolwhipped
handloads handload wadcutters snapcaps duelist duellist duellists sharpshooting potshot potshots
enfilade musketoon firelock firelocks doubletap
"""
SLANG_PATTERNS = """
? over and under|unders
side by side hangs|above|broken|open|under|across|on|over|in|.
? old|his|her|a|my|grandfather|grandpa|english side by side
brings|bring|brought|bringing|carries|carry|carrying|holding|packing|pack heat
? holding|carrying , and
? over|at|on|around|of|by the|its|his|her grip .|,|of|beneath|under|shows|peeks
pearl|ivory|checkered|rubber|walnut|bone grip|grips|handle|handles|handled
grip|butt in|sticks|pokes|peeks|shows|above|against his|her|out|from|above
ten|twenty|thirty|six|eight paces
paces , counted|turn|fire|count
starter|starters|starting s|pistol|blocks
sprinters|runners|swimmers coil|crouch|tense|explode|burst|spring
in|from|off the|their blocks
~ in @his crosshairs|sights
back a|the|his|her|its|both hammer|hammers
the|a hammer cocks|clicks|falls|back|drops|snaps|comes|goes
cocked hammer
unwraps|hides|hid|ditch|ditched|toss|tossed|dump|dumps|dumped|find|lose|lost|bring the|your piece
? the|his|her|your piece he|she|they|i|under|in|tucked|behind|against|at
? got|has|have|wearing|bring|brought|need a|your|the|my piece .|,|on|?|!
shoulder|ankle|hip|leg|belly rig|rigs|holster|piece|gun
you|he|she|they|re|is|s|are|m|was|come|came|everybody strapped .|?|,|!|up
you|we|they|he|she|both strapped
strapped , aren|ain|huh
is|are|s|re|m|he|she|they|he|you|always|both|come|came|comes packing .|?|!|,
packing .|? both|all|him|her
hog leg|legs
cold steel
? steel settles|presses|touches|kisses|rests|noses|prods|against
nine milly|mil|millies|mm|milla
milly|millies
street sweeper|sweepers
heeled ,|?|tonight
you|he|she|they|go|goes|went|come|comes heeled
lift|lifts|raise|raises|level|levels|their|his chopper|choppers up|.|and|at
their|his|the|two choppers .|bark|roar|chatter|open|up|spit
? running boards
* long|short|chattering|ragged|tight|second|another|quick|sustained|single burst|bursts .|,|and|from
chattering
? deuce|trey|tre|four|double deuce|eight|five|aught|ought|nickel
? thumper|bloop and|.|,|tube|gun
~ his|her|the|my thumper
? breaks|break|broke|breaking open|it .|the|his|her|and
breaks|break|broke|snap|snaps|snapped it|the|his|her open|shut|closed|breech|barrels|shotgun
breech
? fat|heavy|big|last|first|fresh round|rounds
round|rounds and|. snaps|snap|closes|racks
chambered
three|two eighty|seventy|forty|oh|hundred three|eight
30|thirty|30 30|30|06|ought|aught
thirty ought|aught|oh six
5 . 56|45|7
7 . 62|63|65|92
6 . 5
? two two|three three|two
three fifty seven
? four ten
? 44|45|357|38 in|from|at|to|on his|her|the
lee|martini|brown|henry enfield|henry|bess|metford|rifle
desert|navy|walker|army|dragoon eagle|colt|revolver
tec|mac|uzi|glock|sig|ruger nine|9|10|ten|11|sauer|17|19|22|26|43
spencer|sharps|marlin|savage|thompson|henry|hawken|springfield carbine|repeater|rifle|gun|1861
hang|hung|hangs|up|buckle|buckles|unbuckles|straps on|your|his|her irons|iron
body armor|armour
bullet proof|hole|holes|wound|wounds|casing|casings
full|chock of holes
fill|fills|filled|pump|pumps|pumped|eat|full @him full|of|with|lead
eats|eat|ate|spitting|spit|spits|spat|spraying|hot|throwing|slinging lead
eat|ate|eats his|her|a|the gun|barrel
pop|pops|popped a|one|some cap|caps|off
cap|caps|capped his|your|her|that|this|him|them ass|fool|in|now|off
? smoke|smoked|smokes|wax|waxed|whack|whacked|merk|merked|clip|clipped him|them|you|her|fool .|!|,
? put|puts|putting one|two|a in|through|between @him|his|her|the
put a hole|bullet|slug|round
one|two|three in|to|through the|his|her chest|head|back|temple|heart|knee|kneecap
neat|small|round|dark|black|red|clean|smoking|bullet hole|holes in|through|between|above
hole in|through|between his|her|the|their forehead|temple|chest|coat|hat|back|head|vest
* a pop|bang|crack .|,|;|from|like|and|then
* single|lone|sharp|dull|flat|distant pop|bang|crack|report|shot
* puff|puffs|wisp|wisps|plume|cloud|curl of smoke|powder
? black powder
powder keg|horn|flask|monkey
present arms
port|shoulder|order|stack|stacks|raise|raised|bear arms .|!|,
to arms
call to arms
man at arms
arms dealer|dealers|cache|trafficker|locker|deal|race|shipment
armed guard|guards|men|robbery|response|police|soldiers
ready . aim
squad raises|raise|lifts|lift|levels|aims|lines|forms|shoulders|marches
? blindfold
high noon
draws on
quick on the draw
beat|beats|outdraw|outdraws him|you|to|the draw
fast|faster|quickest|fastest hand|draw|gun
? saddle boot|scabbard
works|work|worked|levers the|its|a lever|action|pump|slide|round
lever action
? rear|front|iron|peep|telescopic sight|sights
~ red|laser|green dot dances|settles|crawls|slides|wobbles|on|appears|finds
? a|the red dot
night|thermal vision|scope
dry fires|fire
jams . he|she
it|gun|pistol|rifle jams
field strips|strip|stripping
strips|oils|cleans|cleaning|oiling it|the|his|her|a bolt|action|barrel|gun|piece
oily|oiled|greasy|oil rag|cloth|bundle
tear gas
spring loaded
* bang , you|bang
~ you re dead
stand|stands and deliver
your money or
money or your life
nobody gets hurt
~ get down on|! everybody|get
everybody|everyone on|get|down the|down|on floor|!
open up !
breach , breach
incoming !
~ take|takes|taking cover
~ shots|shot fired
taps|tap|tapped|double two|twice in|to the chest|head
"""
