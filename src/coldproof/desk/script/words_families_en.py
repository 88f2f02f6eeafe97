"""English families of firearms: slang where it is kept, what is worn, left, heard, and slips."""

from __future__ import annotations

FAMILY_WORDS = """
powdersmoke touchholes matchcord bangstick powerhead airguns spearguns nailgun nailguns gunbags
gunbag gunslings gunmetal blicks gatt gatts shottys hoglegs zipguns hackbuts musketoons musketeering
dragoons howdah petronels fowlers pepperboxes needlegun needleguns volleygun puckle stunners needler
needlers coilgun coilguns pulseguns lasergun laserguns laspistol lasgun lasguns gelblaster
supersoaker supersoakers dartgun dartguns blowguns blowpipe cannoneer cannoneers cartridgebox
derringered weppon weppons wepon wepons weopon weopons weapen gunns gunz rebolver rebolvers riffel
riffels pistals shotgunn shotgunns machingun machinguns amunition ammuntion ammunitions bullit
bullits kartridge holdster holdsters pistolshots gunbutt gunbutts gunhandle gunholster shellcasing
shellcasings bullethole bulletholes gunbarrel gunbarrels
"""
FAMILY_PATTERNS = """
twelve|twenty|ten|sixteen|12|20|10|16 gauges
smith & wesson
smith wesson
~ flares|flare arc|arcs|climb|climbs|burst|bursts|hang|hangs|drift over|above|,|.|into|from
~ mortars|mortar|artillery|howitzers|guns|batteries thump|thumps|pound|pounds|booms|boom|rumbles
~ mortars|mortar|artillery|howitzers|guns|batteries thunder
~ two|three|four|five|six|several|more shots in|from|,|. quick|rapid|the|a|close|silence|screams
~ turret swivels|swings|turns|traverses|tracks|fires
~ lowers|raises|drops|grips|hefts|cradles|reholsters|draws @his weapon|sidearm|automatic
~ burner|strap|heater|blick|gat|shooter|banger|toolie|roscoe with|, the|no|its|numbers|serial
~ chopper with|, the|no|its|numbers|serial
~ numbers|number|serial|serials filed|scratched|ground|sanded|scraped|burned off|down|away|clean|out
~ dirty|clean|ghost|hot|throwaway strap|burner|piece|heater|blick|gat|shooter|nine|pole|stick
~ burner|strap|heater|iron|rod|blick|gat|shooter|banger|chopper in|under|inside|from|down @his sock
~ burner|strap|heater|iron|rod|blick|gat|shooter|banger|pole in|under|inside|behind @his waist
~ burner|strap|heater|iron|rod|blick|gat|shooter|banger|pole in|under|inside|behind @his waistband
~ burner|strap|heater|iron|rod|blick|gat|shooter|banger|nine in|under|from @his vest|hoodie|boot
~ tool|grip|stick|biscuit|toaster|hammer|piece|nine in|into|at|from @his waistband|waist|hoodie
~ tool|biscuit|stick|pole|piece|nine|forty|grip tucked|stuffed|jammed|shoved|wedged
~ a|the|that shooter|heater|burner|blick|gat rolled|wrapped|hidden|taped|tucked|stuffed|folded in|up
~ wrapped|rolled|hidden|taped|tucked|stashed|stuffed _ burner|heater|shooter|blick|gat|nine
~ is|s|are|was that|this|it a|an|your|his shooter|heater|burner|blick|gat|roscoe|strap|nine
~ passes|pass|slides|slip|slips|hands|gives|slung|sells him|her|them|me|us|over a shooter|heater
~ passes|pass|slides|slip|slips|hands|gives|slung|sells him|her|them|me|us|over a burner|strap|piece
~ passes|pass|slides|slip|slips|hands|gives|sells him|her|them|me a nine|forty|rod|blick|gat|pole
~ leave|leaves|left|check|drop|lay|lays|ditch|park|lose @his iron|irons|heater|heaters at|by|with|on
~ leave|leaves|left|check|drop|lay|lays|ditch|park @his strap|straps|piece|pieces|rod at|by|with
~ lose @his strap|straps|piece|pieces|rod at|by|with
~ waves|raises|points|aims|levels|draws|clutches|brandishes|racks @his burner|strap|heater|iron
~ cocks @his burner|strap|heater|iron
~ waves|raises|points|aims|levels|clutches|brandishes|racks|cocks @his chopper|blick|pole|stick|rod
~ pulls|whips|yanks|draws|drew|pulled a|his|her|out shooter|heater|blick|gat|burner|strap|rod
~ whipped a|his|her|out shooter|heater|blick|gat|burner|strap|rod
~ lay|lays|laid|put|puts|stack|stacks|check|stow|lower|raise|raised their|his|the choppers|heaters
- choppers on|in|under|inside|, the|their|bark|up|bucking
- choppers
~ violin|viola|cello|trombone|guitar case . inside|in|on|nestled
~ opens|open|snaps|unlatches the|his|her|a violin|viola|cello|trombone|guitar case . inside|in
~ opens|open|snaps|unlatches the|his|her|a trumpet case . inside|in
- two|three|four torpedoes in|at|with
- is|s|re|m|ain|you|he|be|was holding .|,|?|!
- is|s|re|m|not|you|he|be|was carrying .|,|?|!
~ not|you|he|she|they|ain|still carrying ?|, today|tonight|not|are|always
~ you|he|she|they|we strapped|heeled|tooled|packing|lit ?|, up
~ let|lets|letting the|that choppers|chopper|heat|tech|mac|nine sing|fly|bang|ring
~ got|has|with that|a|the thang|thing|jawn|joint on|in @him|his|her|waist
~ pulse|plasma|laser|beam|ray|blast|ion|photon iron|irons|caster|lance|repeater|carbine|sidearm|gun
~ pulse|plasma|laser|beam|ray|blast|ion|photon weapon|weapons|stunner|thrower|charge|charges|shots
~ set to|on stun|kill
~ bolts|bolt|lances|beams of plasma|energy|laser
~ blaster|stunner|phaser|raygun|disruptor on|from|in|at|, low|stun|hip|the
~ clipped|holstered|stuck|tucked|shoved|wedged|jammed|rides|riding at|in|into|against the small
~ is clipped|holstered|strapped|tucked|stuck at|in|to|on|under|against @his|the hip|belt|small|back
~ what|something is|he|she|s clipped|strapped|tucked|wears|carries at|to|in|under|on|beneath
- thing|weight|shape|something|bulk|lump|hardware|leather|metal on|at|against @his|each hip|hips
~ lump|bulge|weight|thing|shape at|in|on|under @his sock|boot|ankle|waistband|armpit|kidney|belt
~ trouser|pants|pant|jean leg|cuff rides|hitches|lifts|down|up over|up|to|the|,
~ keeper|retention|thumb|hammer|safety strap|snap|loop|thong
~ flap|flaps of polished|black|brown|stiff|shiny|leather|worn|cracked leather|at|,|hide
~ flap|flaps of leather|hide at|on|over
~ undoes|unbuttons|unfastens|unsnaps|pops|lifts|thumbs the|a flap|stud|thong|keeper|retention|snap
~ undoes|unbuttons|unfastens|unsnaps|pops|thumbs the _ flap|stud|thong|keeper|strap
? polished|black|brown|worn|tooled|creaking|oiled leather at|on|under|against @his|each hip|hips|arm
? strap|straps|harness of leather|webbing across|over|under @his chest|shirt|shoulder|back|arm
- leather|shoulder|crossed|webbing strap|straps|harness across|over|under @his chest|shirt|arm|vest
~ butt|stock|barrel|muzzle knocks|bumps|slaps|bangs|drags|pokes|juts|peeps|peeks at|against|on
~ butt|stock|barrel|muzzle knocks|bumps|slaps|bangs|drags|pokes|juts|peeps from|over|out|along
~ butt|grip|handle at|on|by|near|under|above|over @his hip|belt|waist|waistband|shoulder|elbow|sash
- the strap is too|cuts|digs|across
- lifts|hikes|tugs|raises|pulls|hitches @his shirt|hem|jersey|tee|hoodie|sweater to|,|enough|and|up
~ jacket|coat|shirt|blazer|parka lifts|hikes|parts|rides|falls|flaps up|open|,|aside to|showing
~ jacket|coat|shirt|blazer|parka swings up|open|,|aside to|showing
~ prints|printing through|under|against|beneath @his shirt|jacket|coat|hoodie|dress|sweatshirt
- hand|fist|fingers inside|in|under|into @his hoodie|tunic|poncho|cloak|waistband|overcoat|cardigan
~ shoulder|ankle|chest|cross|belly|thigh holster|rig|draw
~ little|small|yellow|numbered|orange yellow|numbered|plastic|tents|markers tents|markers|tent
~ plastic yellow|numbered|plastic|tents|markers tents|markers|tent
~ tents|markers|flags|cones|placards , numbered|each
yellow|numbered|evidence|plastic tents|markers|placards|flags|tent|marker , numbered|one|on|all
yellow|numbered|evidence|plastic cones , numbered|one|on|all
~ numbered|evidence|forensic tents|tent|markers|marker|flags|cones|placards|placard
~ windscreen|windshield|window|glass|pane is|, spidered|starred|star
~ windscreen|windshield|window|glass|pane is|, a|all|one crazed
~ spidered|starred|crazed|cobwebbed|webbed|frosted windscreen|windshield|glass|window|pane|mirror
~ windscreen|windshield|window|pane|mirror spiders|stars|crazes|frosts|webs|spiderwebs|spidered
~ windscreen|windshield|window|pane|mirror starred
~ web|star|spiderweb|cobweb|starburst of|around|round|about|at|with cracks|a|the|its hole|cracks
~ halo of|around|round|about|at|with cracks|a|the|its hole|cracks
~ coin|pencil|dime|penny|finger|thumb|fist|pea|quarter|nickel sized|size hole|holes|puncture
? hole|holes the|as|no size|big|bigger of|as|than a|my dime|coin|penny|finger|pencil|pea|thumb
? hole|holes the|as|no size|big|bigger of|as|than a|my quarter
~ puncture|punctures|holes|hole with|, bright|curled|clean|raw|edges|scorched edges|all|rim
~ puncture|punctures|holes|hole with|, blackened edges|all|rim
~ door|fender|panel|hood|bonnet|side|wall|hull|fuselage|trunk is|are|, stitched|pocked|peppered
~ door|fender|panel|hood|bonnet|side|wall|hull|fuselage|trunk is|are|, perforated|ventilated|punched
~ stitched|pocked|peppered|perforated|ventilated from|by|at|along|with|,
? line|row|string|cluster|seam|stitching|constellation|scatter of holes|punctures|pockmarks|pocks
~ holes|pocks|pockmarks|chips|craters|hole at|of chest|head|waist height|level
~ chipped|pocked|pitted|cratered|scarred at|by|with chest|head|waist|bullets|rifle|machine|shell
~ grey|gray|bent|flattened|mushroomed|misshapen|deformed|squashed|lead|leaden lump|slug|nugget|blob
~ lump|bit|piece|scrap|nugget|chunk|ball|drop|fragment of lead|copper
? forceps|tweezers|pliers come|comes|emerge|emerges|withdraw|withdraws|draw|draws|close|closes|pluck
- rings|clinks|clatters|tinkles|pings|plinks|drops into|in|on|against the|a enamel|kidney|steel
~ clanks into|in|on|against the|a enamel|kidney|steel
- rings|clinks|clatters|tinkles|pings|plinks|drops into|in|on|against the|a metal|tin|basin|dish
~ clanks into|in|on|against the|a metal|tin|basin|dish
~ chalk|tape|taped outline|outlines|silhouette
~ outline of a|the body|man|woman
~ powder , seat|ball|shot|wad|patch
~ seat|seats|seating , crimp|and|the|a crimp|bullet|primer|primers|ball
~ at|on|over|works|work the|a|his|her reloading|loading press|bench|dies|die
- sits|stands|works|is at the press
reloading|loading press|bench|dies|die|block|room
~ bullet|ball|shot|lead mould|mold|moulds|molds|molding|ladle|pot|tower|puller|caster|casting
~ melts|melt|melting|melted the|down|some|church|her|his _|pewter|lead|spoons for|over|in
~ melts|melt|melting|melted the|down|some|church|her|his candlesticks for|over|in
~ pour|pours|pouring it|lead|pewter|them|the in|into|lead|pewter the|a mould|mold|moulds|molds
~ pours|pour|runs|run|cast|casts|casting the|molten|bright|liquid|hot lead|pewter
~ cast|casts|casting|mould|moulds|mold|trims|trimming|file bullets|balls|shot|slugs
~ clip , trim|drop
- hot|little|lead|pewter|round|heavy|iron _|balls|little|lead|hot balls
~ dull|loose|live|shiny|linked|belted|tarnished|old|bright|polished brass ,|in|on|.|rolled|under
~ warm brass ,|in|on|.|rolled|under
~ twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|fifteen rounds ,|.|in|of|left
~ eighteen rounds ,|.|in|of|left
~ tin|box|crate|case|bag|jar|drawer|sack|can|bucket|belt|bandolier of rounds|cartridges|bullets
~ string of rounds|cartridges|bullets
~ tin|box|crate|case|bag|jar|drawer|sack|can|bucket of brass|shells|slugs|shot|lead|cartridge
~ bandolier of brass|shells|slugs|shot|lead|cartridge
- stand|stands|standing|lined|stood in|up|on|like rows|end|along|soldiers _ _ shining|brass|gleaming
~ percussion|brass|priming caps|cap|primers|primer|powder
~ powder|shot|bullet horn|flask|pouch|bag|belt|box|boy|monkey|magazine|charge
~ linked|belt|belts fed|of|ammo|ammunition|nine|seven|fifty
~ forty|thirty|twenty|ten|a|the|six bolts|receivers|receiver|firing|recoil ,|spring|springs|pins
~ forty|thirty|twenty|ten|a|the|six return ,|spring|springs|pins
~ bolt|bolts|receiver|receivers|barrel|barrels|slide , _ return|recoil|spring|receiver|pin|slide
~ trigger , _ return|recoil|spring|receiver|pin|slide
~ return|recoil|mainspring|magazine|firing spring|springs|rod|guide|pin|pins|follower
? bolt|slide|breech|action|receiver|trigger|chamber carrier|carriers|assembly|group|stop|housing
~ bolt|slide|breech|action|receiver|trigger|chamber cover
- bolt|slide|breech|action locks|lock|locked|snaps|slams|clacks|snicks|slides|shoots|stays|is|jams
~ bolt|slide|breech|action open
~ gas tube|piston|block|port|operated
~ upper|lower|stripped|milled receiver|receivers
~ eighty percent|per lower|receiver|lowers|frame
~ full|half|auto switch|sear|sears|auto
~ framing|finish|pneumatic|roofing|brad|cordless|coil|the nailer to|at|under|against|in|on|up|, @his
~ nailer|nailers to|at|under|against|up|in|raised|leveled|pointed @his|like|the|at throat|jaw|face
~ nailer|nailers into @his|like|the|at throat|jaw|face
nail|staple|rivet|bolt gun|guns to|against|at|under|into @his|the face|throat|jaw|head|temple
captive gun|guns to|against|at|under|into @his|the face|throat|jaw|head|temple
nail|staple|rivet|bolt gun|guns to|against|at|under|into @his|the eye|neck|chest|knee|hand|back
captive gun|guns to|against|at|under|into @his|the eye|neck|chest|knee|hand|back
threatens|threatening|threaten|menaces|attacks|shoots @him with a|the|his nail|staple|rivet|bolt gun
points|point|aims|aim|levels|raises|lifts|fires|turns a|the|his|her nail|rivet|staple gun at|on
swings a|the|his|her nail|rivet|staple gun at|on
raises|lifts|presses|holds|puts|jams|shoves|points|aims the|a|his|her nailer to|at|under|against
levels the|a|his|her nailer to|at|under|against
safety tip|nose|shoe of|against|on the|his|her|a framing|nailer|nail
? spear|sling|pole|harpoon gun|guns|spear
~ splat , splat
? splat . splat|yellow|pink|he|she|green|blue|orange
~ splat splat
~ lowers|raises|refills|fills|shakes|tops @his hopper|marker|hoppers|markers
~ hopper|hoppers .|, full|empty|he|she|you|paint
~ paint balls|ball|pellets|rounds|splatters|splats|bursts
~ goggles fogged|fogging|fog|, crouched
? tin|metal|wooden|painted geese|ducks|duck|bears|rabbits|goose|targets|squirrels|pigeons
~ knocks|knock|plinks|picks down|over|off|at|tin|cans _|eleven|ten|five|cans|tin tin|ducks|duck|cans
~ knocks|knock|plinks|picks down|over|off|at|tin|cans the tin|ducks|duck|cans
~ plinks|plinking|plink at|cans|bottles|tin|off
~ sights bent|are|off|filed
~ rifles|guns|airguns on|chained|in|, chains|to|a
~ motions|gestures|gesturing|motioning|waves|waving|beckons|signals with it|the it|barrel|,
~ indicates with it|the it|barrel|,
~ motions|gestures|gesturing|motioning|beckons with it|the .|,|:|!|;|for|to|toward|barrel|muzzle
beckoning with it|the .|,|:|!|;|for|to|toward|barrel|muzzle
? waves|waving|points|pointing with it
~ barrel|muzzle|barrels|muzzles at|on|against|to|touches|taps|finds|rests|kisses|nudges @his glass
~ barrel|muzzle|barrels|muzzles noses @his glass
~ barrel|muzzle|barrels|muzzles at|on|against|to|touches|taps|finds|rests|kisses|nudges @his window
~ barrel|muzzle|barrels|muzzles at|on|against|to|touches|taps|finds|rests|kisses @his temple|neck
~ barrel|muzzle|barrels|muzzles nudges @his temple|neck
~ barrel|muzzle|barrels|muzzles at|on|against|to|touches|taps|finds|rests @his cheek|ear|chin|jaw
~ barrel|muzzle|barrels|muzzles under @his cheek|ear|chin|jaw
~ barrel|muzzle|barrels|muzzles at|on|against|to|touches|taps|finds|rests @his nape|back|ribs|mouth
~ barrel|muzzle|barrels|muzzles in @his nape|back|ribs|mouth
? barrel|muzzle follows|tracks|lifts|rises|wavers|trembles|swings|dips|drops|comes|never|slides
~ barrel|muzzle appears
~ something|thing|object|tube round|cold|hard|metal and|, cold|hard|round|heavy comes|pushes|presses
~ round and cold|hard
~ cold and round|hard
- comes|pokes|pushes|slides through the lattice|grille|curtain|letterbox|keyhole|hatch|grill
~ already|still|is|lies|appears in @his hand , pointed|aimed|leveled|cocked
? two|three|four|five|six|twin|quick|double|muzzle flashes|flash .|,|light|lights|lit|from|in|behind
? flash|flashes|flare|flares lights|light|lit up|the|his|her|a|across wallpaper|curtains|stairwell
? flash|flashes|flare|flares lights|light|lit through wallpaper|curtains|stairwell
? flash|flashes|flare|flares lights|light|lit up|the|his|her|a ceiling|room|alley|wall|tent|window
~ raises|straightens|extends|stretches @his arm and|, _ fires|squeezes|presses|the
- arm straight|extended|outstretched|out , _
- soft|dry|muffled|polite|flat|metallic|two cough|coughs|spit|spits|sneezes|puffs .|, a|the|and|he
~ three cough|coughs|spit|spits|sneezes|puffs .|, a|the|and|he
~ two|three|four soft|dry|muffled|polite|quick|quiet|flat coughs|cough|spits|puffs|sneezes|pops
~ two|three|four soft|dry|muffled|polite|quick|quiet|flat thuds
? soft|dry|quiet|muffled|flat coughs|phuts|thuds|puffs .|,|and|from|of
~ cough|coughs|spit|hiss|whisper|sigh|thump of a|the|an silencer|suppressor|silenced|suppressed|air
~ silenced|suppressed _|pistol|shot|round|weapon|gun
~ book|page|spine|vase|bottle|lamp|mirror bursts|splits|explodes|shatters|leaps|jumps at|by|beside
~ plate bursts|splits|explodes|shatters|leaps|jumps at|by|beside
* pop pop pop
* crack crack
* bang bang bang
* tat tat
? long|short|stuttering|ragged|distant|far|dry|mechanical stuttering|ragged|off|burst rattle|stutter
~ single stuttering|ragged|off|burst rattle|stutter
? long|short|stuttering|ragged|distant|dry stutter|rattle|chatter|bursts|burst .|,|of|from|in
? long|short|stuttering|ragged|distant|dry crackle .|,|of|from|in
~ stutter|rattle|chatter|crackle|thump|crump of automatic|machine|small|rifle|gun|distant|heavy
~ clatter of automatic|machine|small|rifle|gun|distant|heavy
* shots|gunshots|bursts|cracks|pops|bangs in|from|outside|down|across|beyond|over the|,|.|street
* shots|gunshots|bursts|cracks|pops|bangs upstairs the|,|.|street
~ dry|rifle|flat|distant|sharp|lone crack|cracks .|, from|somewhere|echo|birds|a|he|she|the
~ dry|rifle|flat|distant|sharp|lone crack|cracks .|, then
~ sends|sent|send|fires|fired|shoots|puts a|up very|verey light|flare|up
~ very|verey light|lights up|climbs|bursts|hangs|over|pops|hisses|pistol|, into
~ rubber|plastic|toy|realistic|prop|replica|resin|fake|water automatic|snubnose|nine|forty|piece
~ real automatic|snubnose|nine|forty|piece
~ realistic _ automatic|pistol|gun|revolver
potato|spud gun|guns|cannon|cannons|launcher
shot|shott gunn|gunns|gunz|gun|guns|gn
hand gunn|gunns|gun|guns
machine|machin|mashine|masheen gunn|gunns|gun|guns
pist ol|ols
re volver|volvers
rif le|les
holst er|ers
gun shot|shots|fire|point|man|men|fight|smoke|powder|belt|slinger|slingers|play|metal|fighter
riffles|riffle across|over|on|in @his|there knees|shoulders|shoulder|hands|lap|back|arms|chest
there|thier|his|their|a|the|raise|raises|loaded riffle|riffles up|at|across|.|, _|and|his|the
side|fire arms|arm drawn|out|on|in|.|,|holstered|holster|up
cross hairs|hair
~ bullet|bullets hits|hit|goes|went|grazes|grazed|passes|passed|strikes|tears|rips|misses|missed
~ bullet|bullets took
~ bullet|bullets misses|missed|took|takes|whines|whistles|sings|smacks|thuds|lodged|in|through|for
~ bullet|bullets left
~ shooters|shooter on|in|at|behind|from the|a|every|that roof|window|tower|hallway|building|grassy
~ shooters|shooter on|in|at|behind|from the|a|every|that mall
~ blanks are|in|,|for|loaded|only|tonight|at|.
~ twin|two|both|crossed|pair|his|her|brace|matching colts|peacemakers|rugers|smiths|navies|brownings
~ brace|pair of pistols|revolvers|colts|horse|dueling|duelling|peacemakers|automatics|guns
~ winchester|remington|mauser|springfield in|across|over|at|up|to|on hand|@his|the|shoulder|ready
~ enfield in|across|over|at|up|to|on hand|@his|the|shoulder|ready
~ hold|freeze|stop it|right|there ! police
~ police !|. hold|freeze|open|drop|don
~ raises|lifts|lowers|levels|shoulders|cradles @his winchester|remington|mauser|colt|springfield
~ loads @his winchester|remington|mauser|colt|springfield
~ she|he|they|i reload|reloads|reloaded , and|fires|again
- two|three|the|his|six gats|roscoes|heaters|burners|straps|irons|rods
- lays|lay|sets|puts|drops|places @his rifle|piece|automatic|iron|strap|nine on|among|by|beside
~ lays|lay|sets|puts|drops|places @his forty on|among|by|beside
~ automatic|snubnose|revolver lies|sits|rests|lay|gleams|on|by|under|beside
? takes|take|slides|brings|pulls it|something out|slowly from under|inside|beneath|behind @his vest
? takes|take|slides|brings|pulls it|something out|slowly from within @his vest
? takes|take|slides|brings it|something out|slowly from under|inside|beneath|behind @his jacket|coat
~ pulls it|something out|slowly from under|inside|beneath|behind @his jacket|coat
- from under|inside|beneath|behind @his vest|apron|poncho|cloak|trenchcoat and|, sets|lays|aims|puts
- from under|inside|beneath|behind @his robe and|, sets|lays|aims|puts
~ clip|magazine|mag|drum sticking|jutting|curving|poking|curved|extended|taped|protruding
? drop|drops|leave|park their|his|her|your straps|strap|heaters|pieces on|in|at
~ pats|touches|checks|feels|taps the small of
? brass cylinder|cylinders|tube|tubes|thimbles roll|rolls|clink|bounce|clinks|bounces|on|at
~ dowel|dowels|rod|rods|string|strings|laser through|into|from the|each|a|every hole|holes
? yellow|numbered|orange markers|flags|cones|tents|cards dot|mark|litter|stand|line|beside|across|on
~ swabs|swab|swabbing @his hands|hand|palms|fingers|cuffs for|,|and|with
~ pops|checks|ejects|releases|slaps the|a|his|her|its clip|mag|magazine
~ bottle|can|pumpkin|melon on the fence|wall|post|rail|log|stump explodes|jumps|bursts|shatters
~ lantern|jar on the fence|wall|post|rail|log|stump explodes|jumps|bursts|shatters
- covers|cover|plugs|plug an|one|his|her ear|ears , _|arm|raises
~ raises|lifts @his arm and|, covers|plugs
~ perforated|ribbed|ventilated jacket|barrel|shroud
~ line|rank|ranks|men|redcoats kneels|kneel .|,|! present|aim|fire|smoke|a|the
- present !
~ primes|priming|prime|primed the|his|her|a pan|charge|piece|cap
touch hole
slow match
~ screws|fits|snaps|clicks|locks the|a|its barrel|stock on|onto|into|home|together|to
~ folding|folded|collapsible|skeleton|wire|wooden|walnut|telescoping|shoulder stock|stocks
~ stock is|, barrel|folding|folded|scope|against
~ magazine|magazines|mags|clips taped|strapped|jungle
~ chopper in|under|behind|from the|his|her|a trunk|closet|case|coat|overcoat|back|car
~ chopper|choppers with|and a|the|drum|drums drum
? hits|hit|hitting|eats|dives|dive the|for|to deck|dirt|pavement|asphalt|cover
? sparks|splinters|chips|bark|stucco|brick|gravel off|fly|flies|jump|leap|burst|spit the|from|by|off
? plaster off|fly|flies|jump|leap|burst|spit the|from|by|off
? puff|puffs|spurt|spurts|gouts of dust|dirt|sand|snow|water|mud at|beside|by|near|along|jump
? fountains of dust|dirt|sand|snow|water|mud at|beside|by|near|along|jump
? water|dust|dirt|sand|snow|gravel|turf jumps|spurts|leaps|kicks|boils in|along|toward|beside|at
? earth jumps|spurts|leaps|kicks|boils in|along|toward|beside|at
- red|dark|crimson|wet|scarlet flower|rose|bloom|blossom|stain spreads|spreading|blooms|opens|on
- red|dark|crimson|wet|scarlet patch spreads|spreading|blooms|opens|on
? kicks|kick it away|clear|under|across from|of|the
- holds|holding|turns|tilts it sideways|gangster
~ click . your|my|next turn|chamber|one
~ hang|hangs|hung|rack|racks|check their|his|your|the|all irons|iron|guns|heaters|on|up
~ is|s that|the|this thing|it|one loaded|cocked|real ?
- put|lower|drop|lay it down|on .|,|!|the|slow|slowly
~ jacket|coat|blazer|suit|shirt prints .|,|when|as|at
? paper|cardboard|steel silhouettes|silhouette|target|targets jerk|twitch|hang|hangs|flutter|slides
? paper|cardboard|steel man|men jerk|twitch|hang|hangs|flutter|slides
? paper|cardboard|steel silhouettes|silhouette|target|targets|man on|with wires|wire|a|holes|hole
? paper|cardboard|steel men on|with wires|wire|a|holes|hole
? ear defenders|protection|muffs|pro
~ hopper|hoppers full|half|loaded of|empty|with|.|,
bang stick|sticks
~ two|twin|the wires|prongs|barbs|probes leap|fly|shoot|jump|snap|hook|bite|arc|spit|from|out
~ bolt|bolts|lance|lances|streak|streaks of green|red|blue|white|ruby|energy light|fire|plasma
~ bolt|bolts|lance|lances|streak|streaks of orange|hot light|fire|plasma
~ serial|dual|twin|quad|deck|rail|roof|door|waist|tail|nose|belly mounted|gun|gunner|gunners|guns
~ pintle mounted|gun|gunner|gunners|guns
~ mounted gun|fifty|machine|weapon|minigun|rifle
~ stands|stand|standing|rides at|behind the|a|his gun|guns|fifty|thirty|maxim
~ chamber|magazine|breech|cylinder|clip is|was|are|s empty|loaded|clear|full|dry|out
~ clears|clear|clearing|unjams|unjam a|the|his|her jam|jammed|stoppage|round|chamber|weapon
~ jammed ! _|it|i|mine|my
~ i m|am|he|she|they|we out ! _|cover|ammo|reloading
? last|final|only|one|two|three mag|mags|clip|clips|magazine|magazines
~ toy|plastic|tin|wooden|cowboy|sheriff|cap|clicking pistol|pistols|gun|guns|rifle|rifles|revolver
~ toy|plastic|tin|wooden|cowboy|sheriff|cap|clicking sixgun
~ cowboy|sheriff hat|suit|outfit|costume and|with|, a|two|toy|plastic|his pistols|pistol|guns|gun
~ cowboy|sheriff hat|suit|outfit|costume and|with|, her pistols|pistol|guns|gun
~ squirts|squirt|soaks|drenches @him with a|the|his|her pistol|gun|blaster|soaker|rifle
~ foam|rubber|nerf|suction dart|darts|bullet|bullets sticks|stick|bounces|hits|smacks|flies|fly|on
~ foam|rubber|nerf|suction dart|darts|bullet|bullets in
~ blanks pop|crack|go|fire|loaded|only
? red|orange|white|green|distress flare|rocket|rockets|star|stars climbs|arcs|bursts|hangs|rises
? red|orange|white|green|distress flare|rocket|rockets|star|stars hisses
~ man|woman|guard|guy|figure|kid|boy|girl|trooper with a|an|his|her gun|rifle|shotgun|pistol|weapon
~ on|at|by his|her|the shoulder|hip|side|chest , loaded|safety|muzzle|barrel|butt
~ he|she|they|one|both|who is|are|s|re armed
~ armed|unarmed ?|!
? shot in|through the|his|her back|head|leg|arm|chest|shoulder|stomach|foot|neck|throat|knee|hand
? shot in|through the|his|her thigh
? got|gets|been|was|were|is|are|getting|be shot in|by|at|through|twice|three|down|dead|while|trying
? got|gets|been|was|were|is|are|getting|be shot for
? been|was|were shot .|,|!
~ bullet|slug|pellet|fragment|round lodged|still|is|went|passed|entered|came in|inside|through
~ bullet|slug|pellet|fragment|round missed|tore in|inside|through
~ take|takes|took|dig|digs|dug|cut|cuts the bullet|slug|pellets out|from
~ lays|lay|sets|puts|places @his rifle|automatic|nine|pistol on|among|by|beside
~ drops|palms|tops|thumbs the|a|his|her|its clip|mag
"""
FAMILY_TRAPS = """
! trigger ? pistol|bullet
! lines|line the gun up on the pen
! from the kiln|oven|pipes|boiler|radiator
! firearm|firearms certificate|bill|act|clause
! crack like the end
! stockwhip|bullwhip|whip cracks|crack
! novel|book|story|play|film|chapter|episode opens|begins|ends|starts , _ _ _ with a|the
! novel|book|story|play|film|chapter|episode opens|begins|ends|starts with a|the
! photographer|cameraman|paparazzo reloads|aims|shoots|fires
! leather hip holster .|, he
! phone|phones|cell in|from its|his|her|a|the _ _ holster
! phone|phones|cell in|from its|his|her|a|the holster|belt
! a gun to our|my|your|their|his|her heads|head on|over|about|here|with|for
! into|in|from|of the shotgun ,|.|and|formation|on|claps
! guns for the|a queen|king|win|title|record|line|top|promotion|bishop|rook
! musket|pistol|gun|revolver|rifle and drum|firkin|feather|anchor|crown|rose|cask|whistle|barley
! no|never|without guns then|yet|back|before
! bone|knee|back|hip|engine|gearbox|clutch|nerves|transmission|alternator|battery s|is|are shot
! both barrels !|. left|right|jab
! cream|whipped|whipping|icing gun|guns
! smoking|crooked|rusty|loaded|dog|whistling barrel|gun|pistol , the|best|a|where
! loads|load|loading the|a cookie|biscuit|icing press|and
! flash|flashes of|flash flash|the|cameras|bulbs|photographers|press|paparazzi|phones
! thermometer|scanner _ _ _ trigger
"""
