"""English words and patterns that name firearms, gunfire, ammunition, or somebody who shoots."""

FIREARM_WORDS = """
gunsel gunsels gats roscoe roscoes boomstick scattergun scatterguns hogleg blaster blasters raygun
rayguns phaser phasers snubnose snubnosed snubbie glizzy blicky arquebus matchlock wheellock
pepperbox m4s m16s ak47s ar15s mp5s aks ars m1 m14 m249 mac11 tec9 enfield enfields webley mosin
garand sten bren vickers maxim gatlings schofield mossberg benelli barrett dragunov steyr galil
heckler sauer taurus armory armoury arsenal arsenals gunnery gunboat gunboats rounds barrel barrels
shells scope scopes tracer tracers brass cordite broadside cannonade fowling paintball paintballs
skeet biathlon musketry ballistics gunsights aims aimed aiming handguns tased soaker gunsling
triggers kalashnikova blanks machinegun machineguns machinegunner submachineguns handcannon gunbelts
pistolet boomsticks firing pistols dumdum dumdums shotgunned shotgunning carbine gun guns
handgun gunfire gunshot gunshots gunman gunmen gunwoman gunpoint gunplay gunned gunning gunslinger
gunslingers gunfight gunfights gunfighter gunfighters gunner gunners gunbelt gunsmith gunsmoke
gunpowder gunrunner gunrunners gunbattle gunsight gunship pistol revolver revolvers rifle rifles
rifled shotgun shotguns carbines musket muskets musketeer musketeers blunderbuss flintlock
flintlocks derringer derringers sidearm ak sidearms firearm firearms weapon weapons weaponry armed
ammo ammunition bullet bullets cartridge cartridges bandolier bandoliers bandoleer buckshot birdshot
slug slugs casings caliber calibre uzi uzis glock glocks beretta berettas luger lugers mauser
winchester remington colt colts ruger walther browning magnum kalashnikov kalashnikovs ak47 ar15 m16
m4 mp5 mac10 g36 m60 m1911 9mm peacemaker makarov tokarev .22 .25 .32 .357 .38 .40 .44 .45 .50
sixgun sixguns bazooka bazookas cannon cannons cannonfire howitzer artillery minigun submachine
semiautomatic semiautomatics gatling flamethrower flamethrowers trigger holster holsters holstered
holstering unholster unholsters unholstered unholstering silencer silencers suppressor muzzle
muzzles crosshairs crosshair gunstock riflescope sniper snipers marksman marksmen markswoman
sharpshooter sharpshooters rifleman riflemen shooter shooters shootout shootouts shooting shootings
shoot shoots shot shots headshot headshots fires fired firefight firefights crossfire ceasefire
pistolero blam kapow ratatat ratatatat airsoft taser tasers fusillade volley volleys strafe strafes
strafed strafing airgun triggerman triggermen gunhand reload reloads reloaded reloading misfire
misfires misfired riddled pockmarked pocked sentry sentries infantry infantryman infantrymen
commandos redcoats bayonet bayonets turret turrets reenactor reenactors staccato assassination
assassinate assassinated hitman hitmen musketball musketballs grapeshot cannonball cannonballs
gsw spandau phut pfft thwip speedloader speedloaders bipod hole holes wadcutter buckshots blowgun
"""
FIREARM_PATTERNS = """
* shots .|,|!|!
shot off|through|in|from @his horse|saddle|back|head|leg|arm|chest|throat|shoulder|wagon|perch
rounds|bullets snap|snaps|crack|zip|whine|whistle|thud|whip overhead|past|into|by
slide|grip|stock|frame|receiver|spring|bolt|magazine , barrel|slide|grip|frame|trigger|spring
empties|empty|emptied all|the|every five|six|seven|eight|one through|into|at
orange|red _ tip
orange|red tip
lead pellet|pellets|ball|balls|shot
cold|hard|round metal|steel|ring|circle|muzzle behind|against|at|to|under|on|in his|her|the|their|_
thumbs|thumb|thumbed something|it back
nail|staple|rivet|spear|glue gun up|raised|leveled|levelled|trained|pointed|aimed|held
turns|swings|raises|points|lifts|aims @his nail|staple|rivet|spear gun
fires|fired into|over|through|toward|towards|again|twice|once|back|wildly|blindly|from
~ fires|fired .|,|!
flare arcs|climbs|rises|bursts|streaks|hisses
on your marks
evidence marker|markers|tent|tents
chalk outline
honor|color guard
strapped|holstered to|at|on his|her|their thigh|ankle|leg|hip|calf
low on his|her hip|hips
bullet riddled
smoke curls|drifts|rises|wisps from the|his|her|its barrel|barrels|muzzle|hole|weapon
? backs|backing away|up , hands raised|up
? hands raised
~ draws|drew|draw and|.|,|!|first|fast
? the|his|her|my|your|that|their rod|heater|burner|strap|nine|heat|iron .|,|?|!|on|in|out|from|at
? his|her|your|my|their piece
packs|packing|carries a|the heater|piece|rod|nine|iron
saturday night special
snub nose|nosed
? forty|thirty|three|four|twenty five|eight|four|fifty|two|thirty seven|.|,|on|in|caliber|special
? forty five|four
? thirty eight|thirty|ought|aught
shooting|hand iron|irons|cannon|cannons
smoke wagon
finds|find|found|feels|checks|thumbs|flips|works|off|slips the|its|his|her safety
the|its safety and|.|,|off|on|with|back|catch
clay pigeon|pigeons
super soaker|soakers
laser|phaser tag|gun
draw|draws|drew|drawing|get|gets a bead
a bead on
? squeezes .|,|off|twice|again|once|and
lets|let|opens|cuts|cut rip|loose|fly with|at|on|into|.|!
double tap|taps|tapped
? full of lead
hot|flying lead
covers|cover|covering @him|the from|door|doors|exit|exits|stairs|hall|hallway|corridor|rear|window
? clear|clears|clearing|sweep|sweeps the|each room|rooms|corridor|corner
? clear|clears|clearing|sweep|sweeps the|each hall|hallway|house|mezzanine
reaches|reach|reaching|hand|hands inside|under|beneath|in @his jacket|coat
hand in|inside coat|jacket|pocket
? bulge|bulges under|in|at|beneath|inside
? levels|level|leveled the|his|her|a|it
hand|hands on|near|over|at @his hip|holster|belt
sights|sighting along|down|in
down|over|along|between the|its|his sights
? freeze !
police , freeze
freeze or i
~ hands up .|!|,|or
hands in the air
hands on|behind your head|heads
this is a robbery|stickup|holdup|heist
? hold up !|.
~ nobody move|moves
? entry|exit|bullet|gunshot|gut wound|wounds
powder burn|burns|residue
gunshot residue
* click . click|empty|nothing|dry
* dry|hollow|empty|metallic click|clicks
recoil
* the|a|three|two|first|second|flat|dull|loud|dry|single|another|no|faint crack|cracks|report .|,|!
* crack|cracks echoes|echo|rolls|splits
* pops in|from|outside|,|.
* three|two|four|five|distant|muffled|rapid|dull|soft|flat pops|bangs|cracks|reports
* muffled|loud|deafening|distant|big|second|another|double bang|bangs|report
* bang|bangs and|echo|echoes|from|outside
* a bang
in|into|through his|her|the forehead|kneecap|skull
? at the range
machine gun|guns|nest
? puts one in|into|through|between|past
~ take|takes|took|taking|catch|catches|caught one|two|it in|to the gut|chest|leg|arm|shoulder|head
on|at the firing|range
firearm s
open|opens|opened|opening|return|returns|returned|returning|cease|draw|draws|drew|drawing fire
return|returns|returned|returning|draws|draw the|their|his|her fire
hold|holds|cease your|their|his|her|my|all fire
~ fire at|on|into|upon|back|again|away|wildly|blindly|twice|once|toward|towards|through|when|if
~ fire @his _ round|rounds|blank|blanks|burst|blast
~ fire the|his|her|a|your|my|their|this|that first|last|next|second|final
~ fire two|three|four|five|six|several
fire|fires|fired a second|third|fourth time
fire|fires|fired at|on|upon|back @him|the|a
fired at|upon|on
~ don|didn|won|doesn t shoot
other barrel|barrels
~ fire !
aim , fire
~ @who fire
~ to|will|ll|must|can|could|should|dare|then|and|might|t|not|did|would fire
~ free|set|steady|angle|line|lines|lanes|field|range|hail|burst|bursts|exchange|volley of fire
~ under|enemy|friendly|covering|suppressive|suppressing|suppressed|automatic|rapid|machine fire
~ hostile|incoming|heavy|sporadic|distant|cover|live|mortar|tracer|withering|answering|arms fire
~ pull|pulls|pulled|pulling|squeeze|squeezes|squeezed the|its trigger
point|points|pointed|pointing it at
points|point|pointed|level|levels|leveled|leveling them|both|two at|on
levels|leveled|levelled it
~ aim|aims|aimed|aiming at|down|squarely|carefully|steady|high|low|again|straight|right|between|.|!
aim|aims|aimed|aiming it|for
~ take|takes|took|taking|taken|steadies|steady|lines|careful|steady aim
ready , aim
cock|cocks|cocked|cocking the|his|her|it|their|both|a|back hammer|.|,|!|slowly|with|and|weapon
cock|cocks|cocked|cocking it
thumb|thumbs|thumbed|cocks|ease|eases|eased|lower|lowers the|his|her|back|down|a hammer
thumbs|thumb|thumbed|pulls|pull|eases back the hammer
hammer back|clicks|falls|cocked|drops|snaps
click|clicks|clicked|flick|flicks|thumbs|thumb|snaps|flips|engages the|off|his|her|its safety
click|clicks|clicked|flick|flicks|flip|flips|take|takes|thumbs off the|his|her safety
safety s off|on
safety off|clicks|catch
safety is off
chamber|chambers|chambered|chambering|rack|racks|racked|racking|jacks|jack a|another|the|his|one
rack|racks|racked|racking|works|pumps|jacks|pulls|draws the|back|her slide
rack|racks|racked|racking it
slide locks|racks|slams
works|work|worked|working|throws|racks the bolt
empty|loaded|next|full|spare|first chamber|chambers|cylinder
~ in|into the chamber
every|each|six chamber|chambers
spin|spins|spun|spinning|snaps|swings|checks|flips|closes the|his|her|its cylinder
cylinder spins|clicks|turns|open|swings|falls|snaps
fresh|empty|full|loaded|spare|second|last|extra|banana|whole|entire|another clip|clips|mag|mags
fresh|empty|full|loaded|spare|extra|banana|drum|detachable|capacity magazine|magazines
eject|ejects|ejected|slam|slams|slap|slaps|inserts|insert|shoves|jams|pops the|his|a|her clip|mag
eject|ejects|ejected|slam|slams|slap|slaps|inserts|seats|shoves|releases the|his|a|her magazine
clip|mag|magazine into|home
emptied|empties|empty|emptying|unload|unloads|unloaded @his _ clip|mag|magazine|cylinder
emptied|empties|empty|emptying|unload|unloads|unloaded @his clip|mag|magazine|cylinder
empty|empties|emptied|emptying|unload|unloads|unloaded into|on @him
empties|unloads|unloaded into the|his|her
empties|empty|emptied|unloads|unload it into|at|on
? opens|open|opened up on|at|with
~ live|blank|blanks|dummy|spent|last|final|remaining|tracer|stray|hollow|armor|full round|rounds
~ two|three|four|five|six|seven|eight|nine|ten|dozen|thirty|twenty|hundred|several|few|more rounds
silver|multiple|incendiary|piercing rounds
round in|into|through|goes the|his|her|its|off|home|him chamber|breech|weapon|.|,|wall|door
rounds hit|slam|rip|tear|ricochet|whiz|zip|impact|punch|chew|fly|pepper|spent|slice
round|rounds per|from the|a|minute magazine|belt
box|belt|belts|boxes of rounds|shells
fire|fires|fired|firing|shoots|shoot|loaded|load|loads|loading|with|of|only|just|full blanks
blank|dummy cartridge|cartridges|fire
shell casing|casings
~ spent|shotgun|brass|hot|ejected|live|mortar|chambers|gauge|tank|artillery shell|shells|brass
load|loads|loaded|loading|thumb|thumbs|feed|feeds|jams|rams|shoves|slides|slides shells
load|loads|loaded|loading|thumb|thumbs|feed|slides|chambers two|three|another|a|fresh shell|shells
shell|shells into|in the|his|her|its breech|chamber|barrel|barrels|tube|chambers
barrel|barrels pressed|flash|smoking|smokes|trained|glints|levels
~ double|twin|both|smoking|sawed|sawn|single barrel|barrels|barreled|barrelled
down|up|into|along the|its|a|his|her|both barrel|barrels
barrel to|on|under|in|between|beneath|against|at his|her|their|the|my chin|temple|eyes|head|chest
sawed|sawn off
twelve|12|20|ten|10|twenty|four gauge
? nine|9|five|ten|seven millimeter|mm|mil|millimetre
44|357|45|38|nine|22|32|30|50|thirty|forty|three special|magnum|caliber|calibre|automatic
six shooter|shooters
smith and|& wesson
desert eagle
ak 47|47s
ar|m|mp|mac|hk|mg 15|16|4|5|10|249|60|416|42
tommy|thompson submachine
side|small arm|arms
packing|packs heat|iron
? carrying|carries|pulls|draws|dropped|grabs|hides|got|carry a|his|her|the|your piece
m|s|re|was|are strapped
~ drop it !|now|or
drop it , now|or
drop|drops them !
draws|draw|drew|drawn on @him
draws|draw|drew|pulls|pulled down on
draw , partner|mister|stranger|sheriff|!
hand|hands _ to|over|near|toward|above @his hip|hips|holster|belt|waistband
slap|slaps|slapped leather
goes|go|reaches|reach|going|reaching for @his hip|waistband|iron
in|into|inside|from|behind @his waistband
quick|fast draw
quickdraw
duel at|with dawn|noon|pistols
mexican|armed|tense standoff
stick|hands em|them|up up|!
stickup
hold|holds|held up the|a bank|store|train|stage|stagecoach|convenience|liquor
drive by
target practice|range
russian roulette
~ point blank
laser|red sight|sights
~ laser|red dot|dots
through|down|into the|his|her|a scope|scopes
scope finds|trained|settles|glints|tracks
in|into|between his|my sights
rocket|grenade|missile|flare launcher|launchers|propelled
rpg|rpgs
mortar|mortars shell|shells|round|rounds|fire|team|crew
report of|echoes|echoing|rolls a|the|across|through
* sharp|sudden|distant crack|cracks|report|pops
* pop|pops , pop
* bang bang
* bang !|.|, bang|a
* bang !|.
* rat a|tat tat|a
ka blam|pow
ricochet|ricochets|ricocheted|ricocheting
put|puts|pump|pumps|pumped two|three|four|six in|into him|her|them|his|your|the
plug|plugs|plugged|ventilate|ventilates him|them|you
blow|blows|blew|blown|blowing his|her|your|my|their|the brains|head|brain|face|guts|kneecap|kneecaps
? brains out|all
blow|blows|blew|blown|blowing him|her|them|you away
lock and load
locked and loaded
loaded , cocked
? is|s it|they loaded
? it|they is|s|re|was|always|not loaded
finger|fingers on|tightens|off|near|inside|curls|around|slips|squeezes|tighten the|on|around trigger
swat team|van|officers|cops
hit man|men|squad
trained on|right|straight him|her|them|the|his|me|at|us
trains it on
mow|mows|mowed|mowing|picks|picked|cut|cuts @him down|off
~ mows|mowed|mow|blasts|blasted|blast|blasting|picks down|away|off
execution style
~ execute|executes|executed him|her|them|prisoners|you
hands where i|we
"""
