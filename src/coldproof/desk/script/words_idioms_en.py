"""More English traps of firearms: idioms, tools, cameras, sports, medicine, drinks and names."""

from __future__ import annotations

IDIOM_TRAPS = """
mr|mrs|ms|miss|madame|monsieur _
mr|mrs|ms . _
! smoking|hired|top gun|guns
! shoot her|him|them against the|a hedge|wall|window|light|sky|backdrop
! fire at will , _
! caulking|caulk|grease|glue|heat gun , squeezes|squeeze
! into the caulking|caulk|grease gun , squeezes
! pistol|rifle|gun|musket|cannon cottage|lane|street|creek|hill|house|hotel|tavern|inn|road|beach
! in|of|this|the heat .|,
! spray across the deck|bow|rail|wheelhouse
! rapid|quick fire list|questions|round|quiz|delivery|dialogue
! levels|points|aims|raises|lowers @his radar|glue|heat|price gun
! a cannon for|of an|a arm
! goal shooter
! went|go|goes|going|gone|get|gets ballistic
! the|big|out big guns
! soda|tattoo|caulking|caulk|caulker|glue|heat|massage|radar|speed|price|pricing|label gun|guns
! spray|grease|sealant|foam|solder|soldering|barcode|scanner|scan|tagging|icing|cookie gun|guns
! foam|confetti|t|shirt|steam|wash|pressure|thermometer|temperature|piercing|upholstery gun|guns
! hand|palm|finger|fingers like a gun|pistol
! sun|suns _ out guns|gun
! guns out
! shoot me|us|him|her|them the|an|a|your|over|that numbers|email|text|address
! shoot me|us|him|her|them the|an|a|your|over|that details|file|link|message
! radar gun at|on
! hands up ! everybody|everyone scream|screams|clap|claps|dance|dances
! poster|portrait|painting|picture|photo|photograph of _
! drawing|mural|statue|print|sketch|engraving|bust of _
! poster|portrait|painting|picture|photo|photograph of a|the|two|an _
! drawing|mural|statue|print|sketch|engraving of a|the|two|an _
! poster|portrait|painting|picture|photo|photograph|drawing|mural|statue|print|sketch of _ , _ _
! poster|portrait|painting|picture|photo|photograph|drawing|mural|statue|print of _ _ with @his _
! embroidered|tattooed|crocheted|papier|chocolate|gingerbread _
! painted|cardboard _ on|above|over|in
! embroidered|tattooed|crocheted|papier|chocolate|gingerbread _ _
! painted|cardboard _ _ on|above|over|in
! _ tattoo|tattoos|sticker|stickers|earrings|emoji|emojis|keychain|cookie|cookies|cake
! pistol|gun|rifle is only|made of|just chocolate|sugar|soap|cake
! under fire from|for|over the|a|his|her|press|critics|shareholders|parents|investors
! in @his sights .|,|we|for|on
! fires|fire|fired|firing over|past|wide|at|into the bar|post|crossbar|keeper|goalie|net|goal
! fires|fired|fire a|the|another banana|ball|puck|pass|fastball|question|look|glance|snowball
! hair|voice|nerves|back|knees|eyes|brakes|suspension is|are shot
! shooting|shoot|shoots|shot yourself|himself|herself|themselves|ourselves|myself in the foot
! empties|empty the magazine rack
! silver bullet doesn|isn|,|is|here|for|to
! take|takes|took|taking cover from the|rain|hail|sun|storm
! sprinkler|sprinklers|jackhammer|woodpecker|typewriter|drill goes|hammers rat
! ice|ice crack|cracks
! crack as|of the|a ice|tray|bat|whip|dawn|window|egg|eggs|joke
! adjusts|adjust the|her|his scope and looks|peers
! works|slides|draws|throws|oils the bolt on|of|home|. the|.
! hands behind your head|heads . breathe|breathe|stretch|inhale|exhale
! nobody move . hold|smile|say
! reaches|reach inside|into|in @his|the jacket|coat and|for takes|pulls|@his|a a|out|glasses
! reaches|reach inside|into|in @his|the pocket|bag and|for takes|pulls|@his|a a|out|glasses
! reaches|reach inside|into|in @his|the jacket|coat and|for takes|pulls|@his|a wallet|phone|ticket
! reaches|reach inside|into|in @his|the pocket|bag and|for takes|pulls|@his|a wallet|phone|ticket
! hands up to|if|for|in the|prayer|who
! account|deal|contract|building is|for|with remington|winchester|colt
! remington|winchester|colt|browning account|deal|contract|building|files
! remington|winchester|colt|browning case|family|brothers|estate|hotel|arms
! a|the|her|his|newborn|baby colt takes|nudges|nurses|stands|wobbles
! a|the|her|his|newborn|baby colt runs|gallops|whinnies|trots|neighs
! the muzzle on|off the|his|her|a mastiff|dog|hound|bear|pit|shepherd
! cannonball .|!|, he|she|they|the|splash
! magnolia|rose|corn|beanstalk|plant|bamboo|sunflower shoots|shoot
! rifles|rifled|rifle it|the|a to|ball|puck|shot|pass
! hands up who|if|anyone|everyone|for|please
! both hands on the|his|her wheel|table|bar|mug|cup|rail|counter|keyboard
! neck|knuckles|ear|ears|back|jaw|knee|knees _ pops|pop|cracks|crack
! window|windows explodes|explode outward|inward|with
! hammer comes down on lot|.
! the gavel|hammer comes|falls down
! shot|shoot|shoots @him down in|flat|cold|again|every|at
! you re|are fired
! got|get|getting|being|be|gets fired
! the iron . _ left
! left|plug|unplug|turn the iron on|off|in
! i|she|he|they left the iron
! fishing rod|rods|pole|poles
! sausage|pork casing|casings
! like|as a shot|gunshot|bullet|cannon|pistol
! pheasant feathers|pie|season
! popping corn
! pull|pulling|pulled the trigger today|tomorrow|on
! sharp|annual|police report from|on|is|by the|a|friday|due|monday|accounting
! weather|lab|final|quarterly report from|on|is|by the|a|friday|due|monday|accounting
! full|news|the|a|your|his|her report from|on|is|by the|a|friday|due|monday|accounting
! nail|staple|rivet|glue|paint|grease gun jams|jam|hisses|thumps|buzzes|whirs|coughs|bucks|stitches
! takes|take|took a|his|her|the|one|another shot from|at the|corner|three|line
! takes|take|took a|his|her|the|one|another shot from|at goal|rim|basket|title|job
! missed|blew|had|got|your|my|his|her|our shot ,|at
! fills|fill|filling|filled in the blanks|blank
! sea|a|the shell on|from|to the|beach|shore|ear
! that|s|one|she|he s|was|one a pistol .|,|that
! the hammer comes|falls down|on , sold|lot|on|at
! fires|fired|fire the|her|his|their bowls|pots|kiln|clay|vase|mugs|tiles|glaze
! your|the|my|his|car silencer s|is|has|fell|rusted
! slug on|in|under|eats|crawls the|a
! phone|phones|tape|tool|pager|drill _ _ _ _ holster
! sniper|sniping program|bot|software|app|bid|bids
! tetanus|flu|booster|allergy|rabies|travel|puppy|vaccination|yearly shot|shots
! taco|pasta|pie|nut|egg|sea shell|shells
! balloons|balloon|bubbles|bubble|ears|buds|corks|cork pop|pops
! armed with a|an|the|only|his|her|nothing good|book|clipboard|smile|degree|spatula|camera|umbrella
shot down in flames
shot|gets|got|get|been|shoot|shoots down the|my|our|your|every|that idea|plan|pitch|proposal|offer
shot|shoot|shoots down by|in the|a board|committee|boss|flames|council|network|senate
shot|shots in the dark
take|takes|took|taking a shot at|in being|this|writing|love|dark|life|president
a|real|big|needed|welcome shot in the arm for|to|.
real|great|big|much|welcome shot in the arm
booster shot
extra|another|single|double|triple|one|two|three|four shot|shots ?|of|latte|espresso|please
extra|triple|quad|caramel|vanilla|mocha|flavor|ginger|wheatgrass shot|shots
no , two|three|four shots
shot|shots please|, please
shooting in three|two|ten|five|sequence|black|natural|colour|color
shooting|shoot|shoots|shot raw|handheld|stills|anamorphic|overcranked
still|and|we|quiet|everyone . shooting in
hair trigger temper|temperament|nerves|alarm|sensitivity
trigger happy with|thumb|photographer|texter
ready|time|hesitant to pull the trigger
happy trigger
cannonball|cannonballs contest|splash|pool|run|competition
best|perfect|biggest|first|does|does|do|a cannonball
does|do|did|doing|yells|shouts|screams a|, cannonball
nylon|drill|tool|radio|phone|hammer|wrench holster
drill|phone|radio|cordless|hammer|screwdriver slides|clicks|goes into|in the|its|a|his|her _ holster
holster on|of his|her|the tool belt
holster @his drill|phone|hammer|radio|pager|walkie
reload|reloads|reloading|reloaded it , one|plate
dishwasher|page|stapler|printer|website|app|dryer|washer . he|she reloads|reload
have|has|had|got|gets|get @him over a barrel
over a barrel
lock , stock , and barrel
lock , stock and barrel
lock stock and barrel
bottom of the barrel
scrape|scrapes|scraping the barrel
fish in a barrel
shooting fish in a barrel
like shooting fish in a barrel
a|one|two|more bad apple|apples barrel
cash on the barrel|barrelhead
rain|biscuit|flour|herring|apple|sherry|brandy|port|vinegar|mash|ale|lager barrel|barrels
we|they|you|i fire again at|to|in six|five|seven|noon|cone
fire|fires|fired it|them|these|those|pots|bowls twice|in|at|to cone
out of scope
in|of|beyond|outside|within|narrow|whole|limited|broad|the|project|full scope of|creep|.|,|this|for
scope|scopes this|it|the|out out|place|project|work|competition
mouth|peri|tele|stetho|gyro|oscillo|bore|horo scope
aim high , i|he|she|they|we|kid|son|always
aim to|for please|win|be|the|a
@who aim to|for|high
take|takes aim at the|his|her|my press|media|rival|target|record|dartboard
pistol grip|grips
pistol|pistols squat|squats|shrimp|offense|formation
copy|vinyl|record|lp|album|side of|called revolver|rubber
mint|first|beatles|original|_ copy of revolver
revolver by the beatles|band
revolver album|mono|stereo beatles|lp|pressing
beatles revolver
winchester cathedral|college|mansion|station|mystery|house|school|road|virginia|hampshire
to|in|from|near|of|at|outside winchester for|.|,|and|by|we|the
black|old|portable|vintage|manual|green|office remington typewriter|portable|key|keys
remington under a dust
remington typewriter|shaver|steele|quiet|portable|under|noiseless
frederic|electric|lee|smith remington
chevy|chevrolet|maroon beretta
chevy beretta
dodge|mitsubishi|plymouth colt
magnum , p|pi|opus
jeroboam|champagne|opens|pops|orders|another magnum of|and|.
a magnum . the cork
magnum ice|bar|champagne|bottle|opus|photos
artillery of|punch pots|questions|pans|arguments|excuses|lawyers|spoons|gestures
an|heavy|full artillery of _
a|stabbing|sharp|like shooting pain|pains|one
smoking gun|guns email|memo|here
our|my|your|no smoking gun
here s the|our|a smoking gun
asks|asked|ask|refuses|refused|told|tell|tells|say|says|said|lied|lies|denies @him point blank
refuse|refused|refuses|ask|asked|told|denied|lied point blank
point blank who|why|if|whether|what|how|that|refused|refuses
him|her|me|them|it|us|you point blank who|why|if|whether|what|how
fire away .|!|,|with
nine|9|five|ten|six|eight millimeter|mm|mil|millimetre hook|needle|needles|drill|socket|wrench|bit
nine|9|ten|five millimeter|mm pearl|lens|kidney|cyst|gauge|stone|nut|bolt|yarn|incision|margin
9mm|10mm|20mm|30mm|40mm hook|lens|needle|socket|wrench|drill|bolt|gap|nut|film|stone
9mm at least|most
a 9mm hook|needle
forty five minutes|seconds|years|miles|dollars|percent|degrees|people|records|rpm|single|singles
old|a|the|vinyl|rare|scratched forty five|45 record|single
forty five out of its|the sleeve|jacket|crate
thirty eight|two|three years|degrees|weeks|minutes|dollars|percent|people|double|c|d
cartridge leaks|razor|filter|of|for|pen|slot|is|printer|ink|in|jams magenta|cyan|ink|the|of|printer
cartridge leaks|pen|slot|faucet
a cartridge leaks
gunpowder tea|green|plot|treason
labeled|of|labelled|cup|pot gunpowder
shut|door|lid|book|gate|drawer|cork|window|ruler|lands|off like|as a gunshot|shot|rifle|cannon
like a rifle|pistol|cannon|gun shot|report|crack
like a machine gun
like a loaded gun|weapon|cannon
off|up|out like a shot
like a cannonball|sniper|gunslinger|gunfighter|musketeer|bullet|torpedo
bang ! an|a old|van|car|the|door|pan|lid|truck|cork|balloon
bang ! an
guns n|and roses
sex|ex pistol|pistols
uzi , the|you
uzi vert|s
robert|elizabeth|gravy|father|the|meat|barrett browning
browning , the|poems|collected|poet|onions|butter|version
browning the|in|nicely|poems|on|s|up onions|meat|butter|crust|translation|edges|pan
browning , the collected|selected
garlic|onions|butter|beef|meat|sugar|edges|bread browning
loose|glass|water|t cannon|cannons
bring|brings|brought|bringing|wheel|out|the|roll|call|calls|in out|in|the big guns
smith , _ and
sun|s|out|suns out guns|gun
check out|these these|guns guns
flex|flexes|flexing|kisses @his guns
jump|jumped|jumping|jumps @his gun
a|the|no silver|magic bullet .|,|for|to|here|solution
bullet point|points|train|list|proof|journal|blender|bra|bras
bite|bites|bit|bitten|dodged|dodge|dodges|take|takes|took @his bullet
took|take|takes a|the bullet for the team|company|party
worth|best|another|a shot at|to stardom|fame|glory|love|winning|title
long shot
moon|sling|snap|ear|mug|over|under|up|buck|blood|grape shot|shots
snap|screen|mug|moon shots|shot
free|jump|kick|slap|approach|goal|clutch|layup shot|shots
shot|shots on|at goal|net|target|basket|birdie
shot blocked|clock|wide|saved|glances|rings|rattles
slap|wrist|snap shot rings|off|hits
shot|shoots|shoot from|at the free|three|foul|baseline
he|she|who shoots , he|she|they scores|score
shoots , scores
shoot hoops|baskets|pool|dice|craps|marbles|free|the|some|a some|hoops|baskets|game
shoot|shooting some|a|few hoops|pool|baskets|game|few
flu|cortisone|b12|steroid|allergy|vaccination|covid|measles|yearly|annual|puppy shot|shots
your|his|her|needs|need|baby|dog|cat|puppy|all|travel|its|the shots .|,|for|today|yet|hurt
shoot|shoots|shooting up|heroin|smack|dope .|,|heroin|in|again|between
shoot for|the|from moon|stars|breeze|hip|curl
shoots|shooting|shoot|shot from the hip|lip
shoot|shoots|shot himself|herself|yourself|ourselves|themselves in the foot
don t shoot the messenger|piano|pianist
shoot the messenger
sharp|trouble|par|pea|six|straight shooter
green|young|new|fresh|first|tiny|pale shoots
shoots of|come|push|poke|sprout|appear|in|on
shoots|shoot and leaves|roots
set|steal|stage|sets lights|the|up the|next shot
lost|check|frame|block|light the shot|shots
in|out shot .|,|for
weapon|weapons of choice|mass|math|instruction
weapon|weapons is|was charm|her|his|wit|silence
secret|ultimate|not so weapon|weapons
caliber|calibre of|player|players|person|people|candidate|talent|actor|actress
high|this|that|his|her|such|same|your caliber|calibre of|candidate|.|,|people|talent
rifled|rifling through|the|his|her|drawers|pages
sniper|sniping|snipe at|in|on ebay|auction
cease|long|bitter|a ceasefire
@his bark|words|tongue|mouth|wit _ weapon
nail|nails|glue|hot|staple|heat|spray|paint|caulk|grease|radar|price|tattoo|massage gun buzzes|whirs
hot|nail|heat|speed glue|gun|melt gun|guns
brad|rivet|pin|fastening|pricing|silicone|sealant|icing|cookie|pressure gun|guns
sales|sale|checkout|scan|temperature|thermometer|infrared|ear|piercing|hog gun|guns
arsenal fc|game|match|fan|fans|shirt|scarf|v|won|lost|of|versus|united
arsenal of|at|vs|versus excuses|spices|jokes|brushes|tools|tricks|products|chelsea|home
straight|point shooter|blank
parting|cheap shot|shots at|.|,|from
hang|under|draws|draw|drew|came|come|take|takes|catch fire for|critics
draw|drew|draws|drawing|under fire from|for critics|comments
come|came|comes|coming|under fire for
rapid|quick fire round|questions|quiz|answers
sure|quick|back|mis fire|fired|fires
camp|wild|bon|brush fire|fires
"""
