"""English words that name a trigger, and traps: words around them that say it is none.

Every inflection is written out.  Tuned so that little is missed: where a reader could wonder, it is
a hit, and a person says no to it once.
"""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.desk.script.wording import Lists
from coldproof.desk.script.words_guns_en import FIREARM_PATTERNS, FIREARM_WORDS
from coldproof.desk.script.words_traps_en import FIREARM_TRAPS, OTHER_TRAPS
from coldproof.words.floor import SceneTag

PYRO = Lists(
    """
explosion explosions explode explodes exploded exploding explosive explosives blast blasts blasted
blasting bomb bombs bombed bombing bomber bombers bombshells firebomb firebombs carbomb grenade
grenades dynamite dynamited detonate detonates detonated detonating detonation detonator detonators
fireball fireballs firework fireworks firecracker firecrackers pyrotechnic pyrotechnics c4 semtex
tnt napalm molotov landmine landmines mine mines minefield ied missile missiles rocket rockets
torpedo torpedoes warhead warheads squib squibs shrapnel bazooka boom kaboom inferno ablaze arson
arsonist flamethrower flamethrowers torches torched torching conflagration airstrike airstrikes
mortar mortars nitroglycerin nitro plastique cordite claymore engulfed engulfs erupts flashbang
flashbangs backdraft blaze blazes blazing nuke nukes ordnance pyro
""",
    """
blow|blows|blew|blown|blowing up|sky|apart|open
blow|blows|blew|blowing the|it|them|him|us|this|his|her|that _ up
blow|blows|blew|blowing it|them|him|us|me|everything|everyone|you up
go|goes|went|gone|going up in
goes|go|went|going|sets|set off
in|into flames
burst|bursts|bursting into flames|flame
on fire
catch|catches|caught|catching fire
set|sets|setting|light fire to
set|sets|setting it|him|her|them|the|himself|herself _ on|alight|ablaze
burns|burn|burning|burned it|him|her|them|the|himself|herself _ on|alight|ablaze|down
burning car|house|building|wreckage|man|truck|village|barn|oil
wall|walls|sheet|sheets|tower|tongue|tongues|jet|ball|balls|column of flame|flames|fire
roman candle
sticks of
pipe|smoke|car|nail|time|dirty|suicide bomb|bombs|vest
suicide vest
lit|lights|light|lighting the|a fuse
fuse burns|sizzles|sparks|hisses
gas|fuel|propane tank|line|explodes
roof caves|blown|comes
""",
    OTHER_TRAPS[SceneTag.PYROTECHNICS],
)
STUNTS = Lists(
    """
stunt stunts crash crashes crashed crashing collision collisions collide collides collided
swerve swerves swerved swerving skid skids skidded skidding somersault somersaults rappel rappels
rappelled rappelling parkour trampled tramples plummet plummets plummeted plummeting airborne
cartwheel cartwheels backflip backflips wirework freefall skydive skydives skydiving parachute
parachutes parachuted bungee careen careens careened careening jackknife jackknifes overturns
overturned cartwheeling dangle dangles dangling hurtle hurtles hurtling stampede stampedes
zipline abseil abseils sideswipe sideswipes sideswiped tumbles tumbling rams rammed ramming
""",
    """
jump|jumps|jumped|jumping|leap|leaps|leapt|leaping|dive|dives|dove|diving|throws off|from|out|over
jump|jumps|leap|leaps|leaped|leapt|hop|hops onto|across|through|between|aboard|clear
fall|falls|fell|falling|thrown|pushed|tossed|hurled|flung off|from|through|down|over|out|into
thrown|hurled|flung|catapulted backward|backwards|across|clear|against|from
roll|rolls|rolled|flips|flip|flipped over|onto|across|down
car|motorcycle|foot|high|vehicle|police|boat chase|pursuit
chases|chased|chasing him|her|them|after
hits|hit|struck|strikes|clips|mows|run|runs|ran by|down a|the|over|pedestrian
run|runs|ran|running|knocks|knock him|her|them down|over
hang|hangs|hanging|clings|cling|clinging from|to the|a|by ledge|edge|roof|rope|ladder|bumper|side
climbs|scales|climb|climbing out|the|up|over cliff|building|side|wall|facade|onto
smash|smashes|smashed|bursts|crashes|plows|plow|plunges|drives|ram|rams through|into|off
slams|slam|slammed|plunges|plunge|careers|screeches into|against|over
thrown|bucked from|off the|his|her|a horse|saddle
horse rears|throws|bolts|stumbles|gallops|galloping
at full gallop
spins|spin|spinning out
high|three|ten fall|story
""",
    OTHER_TRAPS[SceneTag.STUNTS],
)
PROCESS = Lists(
    """
driving drives drove drive driver steers steering windshield dashboard traveling travelling
speeding speeds accelerates accelerating rearview
""",
    """
in|inside a|the moving car|truck|van|bus|vehicle
? moving car|cars|truck|van|bus|vehicle|vehicles|limo
? behind|at the wheel
insert|camera|process|picture car|trailer
? hits|floors|guns|slams the gas|brakes|engine|accelerator
? rear view
poor man s process
""",
    OTHER_TRAPS[SceneTag.PROCESS_SHOT],
)
AIR = Lists(
    """
aircraft airplane airplanes aeroplane plane planes jet jets jetliner helicopter helicopters chopper
choppers biplane seaplane glider blimp zeppelin cockpit runway airstrip tarmac hangar
airliner drone drones pilot copilot train trains locomotive locomotives subway railroad railway
boxcar boxcars caboose rails monorail tram trams streetcar metro turbulence rotor rotors airfield
freight cessna learjet gunship warplane warplanes airship conductor trainyard railcar
""",
    """
hot air balloon
rail|train|freight yard|car|cars|tracks|track|platform|station
on|across|along|onto|beside the tracks
fighter|private|cargo jet|plane|jets
takes|taking off from
bullet train
""",
    OTHER_TRAPS[SceneTag.AIRCRAFT_TRAIN],
)
OFF_ROAD = Lists(
    """
offroad atv atvs motocross snowmobile snowmobiles dirtbike dirtbikes dunebuggy humvee humvees
quadbike 4x4 4wd sandrail halftrack
""",
    """
off road|roads|roading
dune|swamp|beach buggy|buggies
dirt|quad|trail|mountain bike|bikes
monster truck|trucks
four wheel|wheeler|wheelers
all terrain
jeep|truck|pickup|car|suv|rover|buggy|motorcycle|motorcycles|van|jeeps|trucks _ across|over|through
jeep|jeeps|truck|trucks|pickup bounces|bounce|bouncing|fishtails|climbs|plows|tears
across|through|over the desert|dunes|field|fields|sand|scrub|mud|cornfield|prairie|salt|ruts|brush
leaves|veers|off|swerves off the road|track
rutted|dirt|fire|logging road|track|trail
""",
)
WATER = Lists(
    """
underwater swim swims swam swimming swimmer drown drowns drowned drowning dive dives dived diving
diver divers scuba snorkel submerge submerges submerged submerging lake river ocean sea pond creek
lagoon boat boats rowboat speedboat lifeboat sailboat motorboat canoe
canoes kayak kayaks raft rafts rafting yacht yachts ship ships submarine submarines ferry dinghy
surf surfs surfer surfing surfboard waterfall rapids flood floods flooded flooding bayou reef
waves wade wades waded wading swimmingpool whirlpool tsunami trawler barge offshore
overboard shipwreck reservoir gondola catamaran capsizes capsized waterline
""",
    """
? into|in|under|beneath|onto|across|through|out|above the|of water|surf|waves
~ into|in|under|beneath deep|dark|cold|murky|open|icy water
? water rises|rising|pours|floods|closes|rushes
? water tank
""",
    OTHER_TRAPS[SceneTag.WATER],
)
FIGHT = Lists(
    """
knife knives knifes knifed knifing switchblade switchblades blade blades dagger daggers sword swords
swordfight swordfights swordsman saber sabers sabre sabres rapier rapiers cutlass cutlasses katana
machete machetes scimitar broadsword stiletto bayonet bayonets scalpel scalpels razor razors
boxcutter cleaver cleavers axe axes ax hatchet hatchets tomahawk spear spears lance javelin
pitchfork
scythe sickle shiv shivs shank shanked icepick chainsaw arrow arrows crossbow crossbows
bow harpoon harpoons longbow slingshot quiver dart darts nunchucks shuriken mace cudgel club clubs
clubbed clubbing bludgeon bludgeons bludgeoned truncheon baton batons nightstick blackjack brickbat
crowbar crowbars sledgehammer sledgehammers whip whips whipped bullwhip garrote
garrotes stab stabs stabbed stabbing slash slashes slashed slashing impale impales impaled behead
beheads beheaded decapitate decapitates decapitated gut guts gutted skewer skewers fight fights
fighting fought fighter fistfight fistfights brawl brawls brawling punch punches punched punching
kick kicks kicked kicking slap slaps slapped headbutt headbutts headbutted tackle tackles tackled
tackling wrestle wrestles wrestled wrestling grapple grapples strangle strangles strangled
strangling choke chokes choked choking beat beats beaten beating pummel pummels pummeled melee
scuffle scuffles struggle struggles struggling elbows swordplay duel duels dueling duelists fencing
karate kung judo spar spars sparring lunges swings fisticuffs uppercut haymaker throttles bowstring
swordsmen pocketknife penknife jackknife throat disarms disarm
""",
    """
ice pick|picks
baseball|cricket bat|bats
with a bat
swing|swings|swung|swinging a|the|his|her|at bat|him|her|pipe|hammer|chair|bottle|shovel|axe
tire iron
lead|steel|metal pipe
brass knuckles
broken bottle
box cutter
throwing star|knife
hits|hit|hitting|strikes|struck him|her|them|his|over|across
smacks|smashes|clocks|decks|slugs|bashes him|her|them|his|over|across
throws|throw|threw|lands|land|takes a|the|another swing|punch|blow|haymaker
knocks|knock|knocked him|her|them|out|unconscious cold|out|unconscious|to|down|.
slits|slit|slitting|cuts|cut his|her|their|my|your|the throat|wrists
martial arts
pillow|bar|street|sword|fist|knife|cat fight
blunt|sharp object|weapon
""",
    OTHER_TRAPS[SceneTag.FIGHT],
)

ENGLISH: Mapping[SceneTag, Lists] = {
    SceneTag.FIREARMS: Lists(FIREARM_WORDS, FIREARM_PATTERNS, FIREARM_TRAPS),
    SceneTag.PYROTECHNICS: PYRO,
    SceneTag.STUNTS: STUNTS,
    SceneTag.PROCESS_SHOT: PROCESS,
    SceneTag.AIRCRAFT_TRAIN: AIR,
    SceneTag.OFF_ROAD: OFF_ROAD,
    SceneTag.WATER: WATER,
    SceneTag.FIGHT: FIGHT,
}
