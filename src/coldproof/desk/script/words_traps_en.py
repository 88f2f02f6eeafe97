"""English traps: where a word of a list means something else.  What they cover is no hit."""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.words.floor import SceneTag

FIRED = """
FIRED @him
FIRED @name
FIRED people|employees|staff|workers|half|everybody
FIRED @his own|entire|whole|best staff|team|crew|chef|agent|lawyer|band|department|board
FIRED @his chef|agent|lawyer|assistant|manager|coach|nanny|maid|cook|boss|secretary|ceo|cfo
FIRED @his accountant|employee|employees|staff|crew|director|driver|gardener|waiter|waitress
FIRED @his editor|publicist|producer|writer|actor|intern|housekeeper|teacher|babysitter|sous
FIRED @his guy|man|woman|kid|bartender|team|doctor|brother|attorney|trainer|contractor|plumber
FIRED @his receptionist|head|son|daughter|sister|wife|husband|father|mother|janitor|foreman
FIRED @his photographer|model|stylist|band|drummer|guitarist|singer|bassist|consultant|temp
FIRED @his engine|engines|oven|kiln|furnace|grill|stove|boiler|generator|pots|ovens|burner
FIRED up|off|questions @his|an|another|some|email|emails|text|texts|memo|letter|tweet
FIRED @his email|text|question|questions|smile|memo|starter
FIRED up
FIRED questions|clay|pottery|neurons|emails
FIRED on all cylinders
"""
FIREARM_TRAPS = f"""
{FIRED.replace("FIRED", "fire|fires|fired|firing")}
{FIRED.replace("FIRED", "_ fire")}
get|gets|got|getting|be|being|been|was|were|is|are|re|just|almost fired
fired , effective|pack|and
s|m|am fired .|,|!|too|because|for|from
fired from @his|its job|position|work|company|show|post|restaurant|bank|firm
fired for stealing|drinking|being|cause|it|that|this|incompetence|lateness|lying|sleeping
hiring and firing
character assassination
hands raised in|to prayer|praise|ask|speak
riddled with|by holes|guilt|doubt|typos|errors|cancer|debt|mistakes|termites|moths|questions|anxiety
sentry box|duty
wood|coal|gas|oil|kiln|clay fired
neurons|synapses|engines|engine|pistons|cylinders|motor|furnace|kiln firing|fires|fire|fired
the|forest|brush|camp|wild|house|little|small|cooking|distant|watch|signal|oil|trash fires
kitchen|grease|electrical|of|many|more|put|start|starts|started|set|sets|fight|fights|out fires
lights|build|builds|tend|tends|stokes|stoke|two|three|dozens|hundred|grass|open fires
boiler|generator|burner|car|truck|oven|grill|stove|projector fires
fires burn|burning|rage|raging|glow|flicker|crackle|smolder
one more shot
bullet|bullets dodged
shoot . i|we|what|it|my|the
last|final|first|next round|rounds of|on
rounds the|a|up|out|off|on|into|down|this|that
make|makes|making|made|on|doing|does|her|his|morning|hospital|evening|night|nightly|usual rounds
finish|finishes|finished|resident|nurse|press|rumor|milk|go|goes|going the|s|doctor|their rounds
goes|go|going|making|does|doing|makes the|her|his|my|their|your rounds
rounds of|with _
few|three|two|ten|twelve|fifteen|six more|rounds|of|in|with boxing|ring|drinks|beers
whiskey|wine|oil|rain|beer|cracker|pickle|oak|wooden|water|fish|rum|cider|burn|pork barrel|barrels
barrel|barrels of|chested|vaulted|organ|racing|racer|roll|rolls|aged|maker|fire|fires
barrel|barrels down|through|past|toward|along|around|out|forward
barrels|barreling into|up|at|across|over
barrels|barrel roll|stacked|line|cellar|aging|room|staves
sea|egg|taco|pasta|nut|walnut|pistachio|pea|oyster|clam|peanut|snail|turtle|empty|mussel|crab shells
shells peas|beans|the|a|pistachios|peanuts|on|eggs|shrimp|nuts|crunch|into
scope|scopes of|out|creep|the|down
brass band|section|bed|knob|handle|instruments|plaque|lamp|plate|rail|ring|button|buttons|bell|door
brass doorknob|nameplate|candlestick|candlesticks|key|keys|monkey|tacks|fittings|hinges|pole|horn
top|the|polished|high|military brass
triggers a|an|the|his|her|my|your|it|that|something|another|laughter|by|panic
aims|aimed|aiming to|for|high|higher|low|lower
aims|aimed|aiming @his camera|remote|hose|flashlight|lens|phone|telescope|spotlight|fan|dart
aims|aimed|aiming @his _ camera|remote|hose|flashlight|lens|phone|spray|nozzle
aims|aimed|aiming a|the|his|her kick|punch|dart|ball|basketball|mop|hair
speak|speaks|say|says|said|spoke your|his|her|my|their piece
@his piece of|together|by|about|about|on
his|her|your|my|their piece of|about|on|for|together
steel|pot|eye|steals recoil|recoils
clear|clears|clearing the|each room|hall with
nobody move|moves ,|.|until the|until
levels the|a|his|it picture|shelf|ground|score|field|table|flour|playing
out of _ shot
barrel of laughs|monkeys|fun
maxim of|that|s
barrett s|and
flu|tetanus|booster|allergy|rabies|insulin|vitamin|penicillin|cortisone|vaccine|b12 shot|shots
shot|shots of|at the|a|an|his|her|our|love|winning valley|title|game|happiness|redemption
shot|shots of _
wide|close|long|medium|tracking|establishing|crane|aerial|master|insert|reaction|full|angle shot
two|three|group|over|dolly|steadicam|handheld|pov|closeup|drone|helicopter|tilt|moving shot
wide|medium|aerial|reaction|crane|tracking|establishing|beauty|location|vacation|mug shots
up|money|beauty|hero|product|stock|test|location|mug|profile|publicity|screen|glamour|martini shot
traveling|travelling|reverse|continuous|panning|zoom|process|sample|master|effects|vfx shot|shots
over the shoulder shot
match|matching|closer|angle shot , of|on|from
tequila|vodka|whiskey|whisky|jello|jell|espresso|o|bourbon|rum|body|double shot|shots
jump|slap|free|bank|hook|foul|corner|winning|tee|golf|layup|penalty|bunker|screen|sling shot|shots
point|chip|trick|iron|putt|wrist|court|set|drop|tennis|buzzer|hot|grape|moon|ear shot|shots
shot glass|glasses|put|putter|list|lists|clock|caller|silk|selection|composition
call|calls|calling|called the shots
call|calls|calling|called all the shots
cheap|parting|big|hot shot|shots
by a long shot
give|gives|gave|giving|given it|him|her|them|me|us|this|that a|another|one|your|his|her shot
give|gives|giving|gave it your|his|her best shot
have|had|deserve|get|gets|want|wants|worth a|another|one|his|her|my|your shot .|at|with
sinks|blocks|banks|nails|putts @his shot|shots
sinks|blocks|banks|nails|putts @his _ shot|shots
do|does|doing|downs|pour|pours|poured|buy|buys|order|orders|knocks|tosses shots|shot
downs|pours|orders|throws|knocks|tosses|slams|sips|drinks|poured|buys|pounds @his shot|shots
downs|pours|throws|knocks|tosses|slams|knock|throw back|down @his|two|three shot|shots
downs|pours|orders|slams|pour|line|lines|lined two|three|four|six|several|up shots
round|rounds|tray|row of shots
shots all|for around|the|everyone|bar|table
nerves|knees|brakes|bearings|shocks|eyes are|were shot
engine|transmission|clutch|motor|radiator|voice|back|credit|hip|knee|suspension is|s|was shot
shot it|this|that|him|her|them|us on|in film|16mm|35mm|digital|tape|video|location|hd
shot on|in film|location|video|digital|sequence|iphone|16mm|35mm|hd|black|vancouver
shoots|shot|shoot|shooting to @his feet
shot to fame|stardom|number
shot|shoots|shoot|shooting _ a|an|another|that|her|his|daggers look|glance|glare|smile|grin|scowl
shot|shoots|shoot|shooting _ a|an|another|that look|stare|text|email|message|wink|note|line|frown
shot|shoots|shoot|shooting _ a|an|another|that|one _ look|glance|glare|smile|grin|scowl|stare|text
shot|shoots|shoot|shooting @his _ a|an|another look|glance|glare|smile|grin|scowl|stare|text
shot|shoots|shoot|shooting @his _ a|an|another _ look|glance|glare|smile|grin|scowl|stare
shot|shoots|shoot|shooting a|an|another look|glance|glare|smile|grin|scowl|text|wink|message
shot|shoots|shoot|shooting a|an|another _ look|glance|glare|smile|grin|scowl|text|wink|email
shot|shoots|shoot|shooting looks|glances|daggers|glares|smiles|questions|hoops|baskets|pool|craps
shot|shoots|shoot|shooting @his movie|film|scene|scenes|video|picture|documentary|commercial
shot|shoots|shoot|shooting @his episode|short|feature|western|ad|promo|interview|wedding|selfie
shot|shoots|shoot|shooting @his photo|photos|pictures|portrait|cover|footage|trailer|sequence
shot|shoots|shoot|shooting @his reel|basket|free|layup|puck|test|exterior|interior|sunset|landscape
shot|shoots|shoot|shooting @his music|next|first|final|opening|new|last scene|video|film|movie|shot
shot|shoots|shoot|shooting @his whole|entire|student|short|big|same|last scene|thing|film|movie
shot|shoots|shoot|shooting footage|video|film|pictures|photos|stills|digital|exteriors|interiors
shot|shoots|shoot|shooting coverage|inserts|pickups|background|nights|around|schedule|portraits
shot|shoots|shoot|shooting on location|film|video|digital|16mm|35mm|tape|stage
shoot tomorrow|today|monday|exteriors|it|this|that in|again|from one|a|another take|angle
shoot|shooting it|this|that from|in a|another|one angle|take|different|single
shoot|shoots|shooting in ten|five|twenty|an|one hour|minutes|days
shoot|shoots|shooting with @his camera|phone|lens|iphone
shoot|shoots|shot|shooting the breeze|shit|moon|works|rapids|curl|tube|gap
shoot|shoots|shooting for the|an|a|gold stars|moon|top|record|star
shoot|shoots|shooting for gold|perfection|monday|friday|noon
shoot|shoots|shot|shooting past|across|forward|upright|upward|skyward
shoot|shoots|shot|shooting out of
shoot|shoots|shot|shooting up|out|back from|like|to|a|her|his|the hand|arm|stairs|chair|air|seat
shoot|shoots|shot|shooting up in|from|to price|value|popularity|charts
hand|hands|arm|arms|eyebrows|prices|price|stock|eyebrow shoots|shoot|shot|shooting up|out
shoots|shoot over to
shoot me|us|him|her|it|them|over a|an|your|over|text|email
shoot an|a|off|over email|text|message|idea|quick|an|a
shoot|shoots|shot|shooting down @his|every|that idea|ideas|proposal|plan|argument|theory
shoot|shoots holes in
shoot , i|we|what|it|the|honey|forgot|my|well
oh|aw|well|ah|damn|gosh|dang , shoot
oh|aw|ah|gosh|dang|crap shoot
photo|photos|film|video|fashion|magazine|commercial|movie|location|music|night shoot|shoots
photo|fashion|cover|product|bridal|model|swimsuit|wedding shoot|shoots|shooting
the|our|this|a|first|today|tomorrow|s shoot .|is|was|wraps|starts|ends|day|schedule
bamboo|green|bean|pea|tender|new|garlic|grass shoot|shoots
shooting schedule|script|day|days|star|stars|guard|pain|pains|permit|ratio|craps
shooting up|across|through|down|from|in|along @his|my arm|leg|back|spine|veins|charts|sky|neck
trouble shoot|shooting|shooter|shooters
pain|pains|flames|sparks|jets|water|steam|light|plants shoots|shoot|shooting|shot
camera|cameras|photographers|paparazzi|crew shoots|shooting|shoot
wrap|wraps|finish|finished shooting
shooter marble|marbles|glass
straight|pea|oyster|tequila|jello|pool|craps|person|trouble shooter|shooters
nail|nails|glue|staple|spray|heat|paint|caulk|caulking|grease|radar|speed|price|pricing gun|guns
massage|finger|label|labeling|tagging|soldering|rivet|potato|screw|foam gun|guns
barcode|scanner|scanning|upholstery|bubble|steam|impact|light|tattoo|wash gun|guns
t shirt gun|guns|cannon|cannons
finger|massage|spray pistol|pistols
finger|fingers into|in|as|like a gun|pistol
son of a gun
top gun
jump|jumps|jumped|jumping|under the gun
stick|sticks|sticking|stuck to @his guns
going|go|goes great guns
gun control|laws|law|lobby|rights|shy|nut|debate|reform|legislation|metal|ho
gun|guns|gunned|gunning the|his|her|its|their engine|motor|throttle|bike|motorcycle|car|truck
gun|guns|gunned|gunning it
gun|guns|gunned|gunning @his _ engine|motor|throttle|car|bike|truck
gunning for @his|you|me|him|her|them|us
she|he|you|they s|re a pistol
trigger warning|warnings|word|words|point|points|foods|thumb
trigger|triggers my|his|her|your|the|an|a|our _
trigger @his _ attack|response|memory|alarm|reaction|episode|seizure
to|will|could|can|would|might|may|often trigger
pull|pulls|pulled|pulling the trigger on @his deal|merger|sale|divorce|move|wedding|project|purchase
pull|pulls|pulled|pulling the trigger on this|buying|moving
shotgun wedding|weddings|house|houses|shack|marriage|approach|start|seat|formation
call|calls|called|calling|ride|rides|rode|riding|dibs shotgun
shotgun !
shotgun|shotguns a|the|his|another|beers beer|beers|can
shotgun|shotguns beers
rifle|rifles|rifled|rifling through
rifle|rifles|rifled @his drawers|drawer|pockets|desk|files|purse|wallet
bullet point|points|train|trains|journal|journals|list|lists|time
bite|bites|bit|biting|dodge|dodged|dodges|dodging the|a|that bullet
sweat|sweats|sweating bullets
silver|magic bullet for|to|here
faster than a speeding bullet
ink|toner|printer|game|video|nintendo|tape|filter|propane|gas|caulk|data cartridge|cartridges
water|confetti|snow|shirt|loose|glitter|foam|candy cannon|cannons
cannon fodder|ball|beach|camera
armed with|forces
alarm|alarms|system|device|security|door is|s|was|are armed
one|long|short|open|strong armed
secret|greatest|ultimate weapon
a|big bang .|,|!
bang !|, the|a|she|he door|lid|shutter
slug|slugs of|back|down|it|line|trail|bug
banana|sea|garden|slimy|fat slug|slugs
slugs @him
colt foal|foals|gallops|trots|whinnies|nuzzles|stands|neighs|mare|runs|football
mare|newborn|bay|chestnut|baby|wobbly|young|spindly|yearling|legged|indianapolis colt|colts
colts game|fan|fans
muzzle|muzzles @his|him|on|of dog|press|horse|hound
dog|horse|s|bear|fox|deer|wet|soft|velvet|gray|grey muzzle|muzzles
volley|volleys of|with questions|insults|applause|laughter|emails|complaints
volley|volleys the|a ball
tennis|net|backhand|forehand volley|volleys
_ strapped in|into|to|down|for|across|onto|with|on
reload|reloads|reloading the|this|his|her|a|your page|website|app|dishwasher|stapler|browser|film
reload|reloads|reloading the|this|his|her|a|your camera|printer|plate|paper|truck|van|tape|wagon
magnum of|bottle|bottles|condom|ice|opus
tool|phone|cell|drill|radio|tape holster|holsters
headshot|headshots and resume|resumes
headshot|headshots photographer|photo
actor|actors|her|his|my|glossy|stack|current|old|of headshot|headshots
an|the|a|over|roaring|crackling|around|their open fire
walk|walks|through|into|with|and|or|smoke|ice|earth|water to|and|through|into fire
smoke|ice|earth|brimstone|wood|water|food|shelter|light and fire
and fire alarm|department|trucks|truck|escape|engine|drill|hydrant|extinguisher|pit|marshal
house|kitchen|building|theater|theatre|school is|s , fire !
fire ! everybody|everyone|get|call|run|somebody|help|evacuate|the
aim|aims|aiming|aimed for the|a|perfection|better|an|monday|success
aim|aims|aiming high|low
take|takes|took|taking aim at @his policy|critics|senate|budget
point|points|pointed it at @his tv|screen|map|board|television|sky|stars|moon|garage|wall
carrying|carries|pulls|draws|grabs|hides|got|carry|dropped @his piece of|together
few|two|three|four|five|six|ten|twelve rounds of|with|in drinks|golf|boxing|beers|applause
last|final|full|another rounds|round of drinks|golf|beers|applause|layoffs|shots|poker|interviews
film|video|movie|news|full|entire|whole|second|last|another clip|clips of|from
spare|loaded|full|last magazine rack|article|issue|stand
draw|draws|drew ! something|me|a
draw , she|mister _
execute|executes|executed @him with|a
it|they is|s|re|was loaded with
"""
OTHER_TRAPS: Mapping[SceneTag, str] = {
    SceneTag.PYROTECHNICS: """
boom mic|mike|box|boxes|operator|pole|town|crane|lift|shot|times
baby|housing|oil|tech|economic|the boom
photo|bath|f|sex|love|truth|cherry|stink bomb|bombs
bomb|bombs|bombed on|at|the|his|in|out stage|audition|box|test|exam|interview
have|had|having|s|a|what a blast
blast from the
blast|blasts|blasting|blasted of|music|the|out|from|through|his|her radio|music|stereo|speakers|horn
population explosion
explode|explodes|exploded|exploding with|into|in laughter|applause|cheers|joy|anger|rage|song
crowd|room|audience|stadium|bar erupts|explodes
erupts|erupt in|into|with laughter|applause|cheers|argument
be|is|s|are|was|all|a|of|not|yours|gold|coal|that|friend|like|it mine
mine shaft|is|was|too|.|,|!|?|and|own
blow|blows|blew|blowing it|the|this|our up whole|deal
rocket scientist|science|fuel|salad
data|gold|salt|copper|coal mine|mines
trail blaze|blazer|blazes
blaze of glory
team|you|she|he s|re|are on fire tonight
""",
    SceneTag.STUNTS: """
crash on|course|at|in|here|pad|diet|cart|for|my couch|place|night|sofa
crash course|pad|diet|cart
crash|crashes on|at my|the|his|her|your couch|place|sofa
wave|waves|cymbals|cymbal|server|computer|market|system|thunder crash|crashes|crashed
publicity|pr|stupid stunt
tumbles out|of|dry
falls|fall|fell in|over|through|out|into love|asleep|line|place|bed|favor|chair|sleep
""",
    SceneTag.PROCESS_SHOT: """
driving|drive|drives me|him|her|us|range|force|crazy|shaft|thru
hard|thumb|flash|usb|pen|screw|food|fund|charity|golf|disk|sex drive|drives|driver
device driver
""",
    SceneTag.AIRCRAFT_TRAIN: """
train|trains @him|of|his|her|for|to|at|with|hard|dogs|in
bridal|wedding|gown|dress|personal|potty|to|will|can|ll|must train
helicopter parent|parents|mom|mothers
jet lag|lagged|black|ski
pilot episode|light|season|script|project
astral|higher|inclined|another plane|planes
""",
    SceneTag.WATER: """
sea change|shell|shells|salt|bass
sea|ocean|river|flood|floods|flooded of faces|people|emotion|tears|light|memories|papers
flood|floods|flooded|flooding with|the|in|her|his light|relief|memory|memories|market|sunlight
ship|ships it|the|them|this|package|out|to|by|product|order
dive|diving bar|bars|into|right|deep work|the|files|book
surf|surfs|surfing the web|internet|net|channels
channel|couch|web surfing|surfs|surf
waves at|to|back|goodbye|him|her|off|away|his|a|hello|from|them|the|it|of
he|she|who|and|then|man|woman|boy|girl|them waves
radio|sound|heat|brain|shock|micro waves
creek bed
drowns|drown|drowned|drowning out|in|his|her paperwork|sorrows|debt|work|noise
""",
    SceneTag.FIGHT: """
punch line|lines|bowl|card|cards|clock
punches|punch|punched|punching in|out|up|numbers|buttons|the|a|keys code|numbers|number|button|time
fruit|hole|rum|spiked|planter punch
kick|kicks|kicked|kicking off|back|the|it|up|around|his|her habit|bucket|shoes|meeting
kick|kicks|kicking|kicked off|back
slap|slaps|slapped on|him|her|a|down|shot back|five|sticker|label|high
gut feeling|reaction|check|instinct|wrenching
club sandwich|soda|house|members|music
night|book|country|yacht|tennis|strip|jazz|chess|glee|golf|dance|comedy|fan|the|drama club|clubs
arrow key|keys|points|pointing|sign|button
straight arrow
bow|bows his|her|tie|ties|and|to|down|out|before|deeply|low|slightly|politely|.|,
takes|take|took|with|red|ribbon|hair|violin|cello|pink|big|silk a|of|bow|and bow
razor thin|sharp|wit|burn
take|takes|taking a|another stab|crack at
beat|beats|beating . ,|the|of|up|me|it|drop|drum|heart|traffic|to|cop|egg|eggs
a|long|another|the|drum|heart|same|down|hip|off beat|beats
egg|dead|off beaten|beat|horse|path|track
whip|whips|whipped cream|up|out|around|into|through|it|smart|by|past
swings open|shut|by|around|onto|into|wide|and|set|,
clears|clear|sore|cleared|lump|catches|dry his|her|in|throat|their|my throat
deep|sore|dry|strep throat
choke|chokes|choked|choking up|back|on|down|tears
ax|axe|axes|axed the project|show|budget
struggle|struggles|struggling to|with|for|under|against|financially
chop|chops|chopping|slice|slices|cuts|butter|steak|butcher|kitchen|bread|cheese|paring knife|knives
""",
}
