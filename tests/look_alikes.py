"""Scenes that sound like a firearm and have none, and scenes like them that have one.

A family is what they have in common.  A line is a scene; a slash parts paragraphs, a bar a speaker.
"""

from __future__ import annotations

NONE = {
    "what pops by itself": """
INT. BALLROOM / BANG! A waiter grins over the foaming champagne. The cork rolls under a chair.
INT. NURSERY / Pop! Pop! The twins stamp on the balloons until none is left.
EXT. STREET / BANG. An old truck backfires at the light. Nobody looks up.
INT. CARE HOME / POP. Mrs. Hall pulls out her hearing aid and glares at the balloon man.
INT. LOFT / Two loud pops from the kitchen. She comes back with prosecco and no glasses.
INT. CINEMA FOYER / Pop, pop, pop. The popcorn machine wakes up.
EXT. PATIO / BANG! The hosts cheer. / Foam runs down the groom's wrist. The cork is in the pool.
INT. SALON / ¡Pum! El corcho da en la lampara. La novia se rie, llena de espuma.
EXT. CALLE / ¡Pum! La camioneta vieja tose otra vez por el escape. El perro ni se mueve.
INT. FIESTA / ¡Pum, pum! Los niños pinchan los globos con un alfiler.
""",
    "bullets of a list": """
INT. OFFICE / Slide nine. Six bullets, each longer than the last. Somebody yawns.
INT. CLASSROOM / She writes three bullets on the whiteboard and caps the marker.
INT. BOARDROOM / The deck: twelve bullet points in gray. The chairman sleeps.
INT. HOME OFFICE / He types a bulleted list of reasons to stay. He deletes the second bullet.
INT. AGENCY / The intern indents the bullets until they fall off the page.
INT. LIBRARY / On the handout, a bulleted list. Beside the last bullet, a heart in ink.
INT. MEETING ROOM / Greta reads her bullets aloud, one by one, from the screen.
INT. CUBICLE / She drags a bullet up the slide. Now it is the first of five bullets.
INT. CO-WORKING SPACE / The memo is a page of bullets. He underlines one and sighs.
INT. SEMINAR / The professor numbers the bullets on the flip chart in green.
""",
    "cannons of billiards": """
INT. SNOOKER HALL / He chalks up. Red, cushion, red: a cannon. Polite knuckles on wood.
INT. PUB / Off the black, off the cushion. A cannon, and the old men nod.
INT. BILLIARD ROOM / She plays the cannon with her eyes shut. The white stops dead.
INT. CLUB / The cue ball kisses the red. The cannon is worth two.
INT. SNOOKER CLUB / He misses the cannon and pots the white.
INT. BACK ROOM / A fluke: the pink goes in off a cannon. They pay up. Chalk in the air.
INT. PARLOR / Lord Ash leans over the baize. A neat cannon. The butler marks it.
INT. POOL ROOM / He drops his cue after a lucky cannon.
INT. SNOOKER CLUB / A cannon off two cushions wins the frame.
INT. CLUB ROOM / Her cue slips. The cannon goes wide.
""",
    "cannons of the circus and of water": """
INT. BIG TOP / The spring cannon throws the clown into the net. Confetti.
EXT. CIRCUS LOT / Zelda oils the spring of her cannon and climbs in, feet first.
EXT. SKI SLOPE / The snow cannons whirr all night along the piste.
EXT. SQUARE / The water cannon hoses the last of the students off the steps.
EXT. FIELD / An irrigation cannon ticks round, and a rainbow stands in the corn.
INT. CLUB / The foam cannon coughs, and the dancers vanish to the neck.
INT. ARENA / Two boys fire shirts at the stands with a T-shirt cannon.
EXT. PLAZA / El cañon de agua barre las hojas de la fuente.
EXT. PISTA DE ESQUI / Los cañones de nieve zumban toda la noche.
INT. CARPA / El cañon de muelle lanza al payaso a la red.
""",
    "casings of sausages": """
INT. SMOKEHOUSE / He slides the casing on the horn of the stuffer and cranks.
INT. BUTCHER SHOP / Sausage after sausage: the casings come off the spool, wet and white.
INT. FARM KITCHEN / Grandma soaks the casings in a bowl of salt water. The pork waits.
INT. DELI / She ties off the casing and hangs the salami by the window.
INT. COLD ROOM / A casing splits, and mince runs over his knuckles.
INT. CHARCUTERIE / Hog casings in brine. He rinses one and blows it up like a balloon.
INT. KITCHEN / Two links burst their casings in the pan.
INT. SHED / The empty casing flaps on the nozzle of the sausage machine.
INT. FARM KITCHEN / The casing fills with pork, fat as a thumb.
INT. DELI / The casing squeaks as he twists it into links.
""",
    "guns that are tools": """
INT. BATH / He runs a line of silicone along the sink. The gun hisses. He wipes it with a thumb.
INT. SHIPYARD / Rivet guns hammer along the hull. At noon the guns fall silent.
INT. GARAGE / The soldering gun lets off a wisp of smoke. The wire holds.
INT. CRAFT ROOM / The glue gun drips on the felt. She licks her thumb and swears.
INT. SUPERMARKET / Click, click, click. A boy prices beans with the price gun.
EXT. ROOF / Nail guns pop all along the ridge. A roofer sings.
INT. KITCHEN, HALF BUILT / A caulking gun on the sill, its tip gone hard.
INT. WORKSHOP / Smoke curls off the heat gun. The paint blisters, and she scrapes.
INT. TALLER / La pistola de silicona gotea sobre el fieltro. Ella se quema un dedo.
INT. SUPERMERCADO / Clac, clac. El reponedor marca latas con la pistola de precios.
""",
    "volleys of a game": """
EXT. COURT / She volleys cross-court; he volleys back; the crowd sighs.
EXT. TENNIS CLUB / A backhand volley dies on the tape.
EXT. CLAY COURT / Serve, volley, lob. The umpire calls it out.
EXT. GRASS COURT / He comes to the net behind a drop shot and volleys into the open court.
EXT. PITCH / The striker volleys it from the edge of the box. The keeper waves at it.
EXT. BEACH / Two girls volley a ball over a sagging net.
INT. TENNIS DOME / Volley after volley. The coach feeds balls from a basket.
EXT. PARK / The doubles pair volleys at the net, racket to racket.
EXT. TENNIS COURT / A volley at the net, and the set is hers.
EXT. TENNIS COURT / She volleys it into the tape and swears.
""",
    "an aim at what is no target": """
INT. CLUB / He takes aim at another joke and loses his nerve.
INT. LECTURE HALL / The dean takes aim at the budget, page by page.
INT. KITCHEN / She takes aim at the dishes with a sponge and a sigh.
INT. STUDIO / The critic takes aim at the second act.
INT. PRESS ROOM / The senator takes aim at his rival's tax plan.
INT. TAVERN / He takes aim at the last cookie with a fork.
INT. OFFICE / Mona aims a paper ball at the bin. It drops in.
INT. STAND-UP CLUB / The comic takes aim at the front row: bald men, hats, a vicar.
INT. BEDROOM / The toddler aims her spoon at the cat's nose.
INT. CLASE / El alumno apunta la fecha del examen en su cuaderno.
""",
    "clips that graze": """
EXT. SALT FLATS / The buggy clips a rock and rolls twice.
EXT. STREET / The van clips a mirror. Glass on the road. It doesn't stop.
EXT. TRACK / One clips the curb and spins into the hay.
EXT. HARBOR / The skiff clips a buoy at forty knots and flips.
EXT. RALLY STAGE / A hatchback clips the wall in a shower of sparks.
INT. HALLWAY / The trolley clips the door frame. Soup everywhere.
EXT. STEEPLECHASE / The bay clips a fence and pitches over.
EXT. GARDEN / He clips a hedge into a swan, then a worse swan.
INT. NURSERY / She clips the badge to his shirt.
EXT. CANYON / A wing clips the cliff. The plane wobbles on.
""",
    "a film on a screen": """
INT. CINEMA / On the screen a cowboy shoots at the lens. In row G, two teenagers kiss.
INT. DEN / On TV, a sniper lines up. Grandpa snores through it.
INT. DRIVE-IN / On the big screen a sheriff fires in the air. Popcorn goes round.
INT. SALA DE CINE / En la pantalla, un pistolero dispara al publico. Nadie mira la pelicula.
INT. SALON / En la tele, en blanco y negro, un vaquero apunta. El abuelo ronca.
INT. CINE / En la pantalla un soldado dispara. El acomodador pela una naranja.
INT. MULTIPLEX / On the screen, an action hero reloads. The projectionist eats a sandwich.
INT. FILM CLUB / Onscreen, in black and white, a gangster fires. The students take notes.
INT. PUB / On the television a cowboy fires from a roof. Nobody watches.
INT. SALA / En la tele un vaquero dispara desde un tejado. Nadie mira.
""",
    "a goalkeeper or a striker shoots": """
EXT. CANCHA / La portera dispara de saque y la pelota cruza el campo.
EXT. ESTADIO / El portero dispara un balon largo. La grada aplaude.
EXT. CAMPO / El delantero dispara a la escuadra. Gol.
EXT. CANCHA / La arquera dispara con el pie. El balon bota en el area.
EXT. PITCH / She shoots from thirty yards. The keeper tips it over the bar.
INT. RINK / The winger fires. The goalie never sees the puck.
EXT. ESTADIO / Dispara Portero. El balon da en el palo.
EXT. ESTADIO / Portero dispara. El larguero tiembla.
EXT. CAMPO / El delantero dispara raso. El portero se estira.
EXT. RINK / The defenseman fires from the blue line. The puck rings off the crossbar.
""",
    "barrels of a cellar": """
INT. WINERY / He taps the barrel and lets the young wine run over his hand.
INT. BREWERY / Steam. She rolls a barrel of stout to the lift.
INT. CELLAR / The wine sleeps in the barrel. He draws a glass and holds it to the lamp.
INT. DISTILLERY / A row of barrels; whisky sweats through the oak.
INT. PUB CELLAR / He hammers a tap into the barrel. Beer sprays the beams.
EXT. VINEYARD / Two boys scrub a barrel for the harvest.
INT. TAVERN / A cat on the barrel. Ale drips into a pan.
INT. BODEGA / El enólogo da unos golpes en la barrica y huele el tapon. El vino calla.
INT. BREWERY / The cooper thumps the barrel with a mallet. Oak, beer, sweat.
INT. WINE CELLAR / Along the wall, barrels. She knocks on one: empty.
""",
    "triggers of what squirts or beeps": """
INT. SHOP / She points the scanner at the tin and pulls the trigger. Beep.
EXT. LAWN / He squeezes the trigger of the hose. A limp arc falls on the roses.
INT. KITCHEN / Finger on the trigger of the spray bottle, he stalks the ants.
INT. WAREHOUSE / The picker pulls the trigger on the barcode reader. A red line, a beep.
EXT. CAR WASH / He pulls the trigger, and the pressure washer bucks in his hands.
INT. SALON / Trigger, mist, comb. She sprays the fringe flat.
INT. LIBRARY / The scanner's trigger sticks. The librarian types the number in.
INT. CLINIC / The nurse points the thermometer at his forehead and pulls the trigger.
EXT. GASOLINERA / Aprieta el gatillo de la manguera. Huele a gasolina.
INT. COCINA / Aprieta el gatillo del pulverizador y frota el cristal.
""",
    "typewriters of makers of guns": """
INT. NEWSROOM / A dozen Remingtons clatter. Deadline.
INT. ATTIC / The Remington typewriter has a fern growing out of it.
INT. STUDY / She feeds a page into the Remington and types her name.
INT. PAWN SHOP / A Remington portable, its ribbon dry. He tries the E.
INT. OFFICE / The secretary hits the Remington's carriage return with her wrist.
INT. HOTEL ROOM / The novelist sleeps over his Remington, a comma on his cheek.
INT. BUHARDILLA / Teclea en la vieja Remington hasta que se acaba la cinta.
INT. OFICINA / La mecanografa mete otro papel en la Remington.
INT. OFFICE / The Remington needs a new ribbon.
INT. STUDY / His Remington has no letter e. He writes around it.
""",
    "what is far off, and titles": """
INT. CAFE / LENA | I dreamed I had a pistol.
INT. CAFE / TOM | When I was ten he gave me a rifle.
INT. DINER / MO | My daddy had a shotgun over the door. Mice lived in it.
INT. DINER / MO | My brother's got a carbine up in Duluth.
INT. STUDIO / HOST | Back then every show opened with a pistol coming at you.
INT. OFFICE / PAT | I've got a gun, or it's a banana. / DR. LOW | And in the dream, which is it?
INT. BAR / ANA | Soñé que tenía una pistola.
INT. BAR / VIEJO | Mi padre tuvo una escopeta. La cambió por una mula.
INT. BAR / VIEJO | En la mili me dieron un fusil y lo perdí en Melilla.
INT. OFICINA / JEFE | No dispares al mensajero.
INT. OFFICE / AIDE | He's out of ammunition and he's aiming at his own foot.
INT. HOME / On TV a cowboy twirls a pistol. The baby claps.
INT. CINE / El cartel: "Balas en Santa Rita", un charro pintado.
INT. RECORD SHOP / The jukebox plays "Janie's Got a Rifle" too slow.
INT. SHOP / Clerk: "Revolver Sky"? Out of print. / Girl: On vinyl? / Clerk: On cassette.
INT. HALL / A faded print: hussars charging, sabers up, pistols smoking.
INT. ESTANCO / Un cromo de la Revolución: generales, carabinas, un tren.
INT. FLAT / The laser pointer's red dot dances on the wall. The cat jumps.
INT. KITCHEN / Chicken stock to the shoulder of the pot, onions, bones.
""",
}
HAS = {
    "what pops by itself": """
INT. BALLROOM / BANG! The champagne glass bursts in his hand. Guests dive. A masked man at the door.
EXT. STREET / BANG. The truck driver slumps on the horn. Blood on the glass.
INT. NURSERY / Pop! Pop! Two holes in the door, at the height of a head.
INT. LOFT / Two pops from the kitchen. The detective draws her weapon.
INT. HALL / BANG! Plaster falls. A guard screams that he is hit.
EXT. ALLEY / Pop, pop, pop. The sergeant drops behind a car, bleeding.
EXT. PATIO / BANG! The groom looks down at the red stain on his shirt.
INT. SALON / ¡Pum! El escolta cae herido sobre el piano. La novia grita.
EXT. CALLE / ¡Pum! El policia rueda tras el coche y saca su arma.
INT. FIESTA / ¡Pum, pum! Los niños gritan. Hay un muerto junto al pastel.
""",
    "bullets of a list": """
INT. OFFICE / Six bullets on the desk blotter. He loads them one by one.
INT. CLASSROOM / Three bullet holes in the whiteboard. A shoe in the aisle.
INT. BOARDROOM / A bullet comes through the window and the chairman sits down, dead.
INT. HOME OFFICE / He takes a box of bullets from the drawer.
INT. AGENCY / Two bullets hit the wall over the intern's head.
INT. LIBRARY / A bullet stands on the returned book, upright.
INT. MEETING ROOM / Greta stands five bullets in a row on the table.
INT. MORGUE / The surgeon drops the bullet in a dish.
INT. OFFICE / A bullet lies on the handout.
INT. STUDY / He sets the memo down beside three bullets.
""",
    "cannons of billiards": """
INT. SNOOKER HALL / He chalks up. A shotgun comes through the door first.
INT. PUB / A pistol lies on the pool table between the balls.
INT. BILLIARD ROOM / Over the baize hangs a musket. He takes it down and loads it.
EXT. RAMPARTS / The cannon fires. The gunners sponge and load.
EXT. FORT / Twelve cannons in a row, each with its crew.
INT. CLUB / The bullet takes the cue out of his hands.
INT. BACK ROOM / They pay up at gunpoint. Chalk in the air.
INT. POOL ROOM / He drops his cue. The man has a pistol.
INT. SNOOKER CLUB / Two gunshots. The balls roll on.
INT. CLUB ROOM / Her cue on the floor; over her, a man with a rifle.
""",
    "cannons of the circus and of water": """
EXT. DECK / The crew runs the cannon out. Fire, smoke, a splintered mast.
EXT. BARRICADE / Soldiers wheel the cannon round. The rebels scatter.
EXT. CIRCUS LOT / The clown pulls a revolver from his wig and fires at the moon.
INT. BIG TOP / The knife thrower's wife comes in with a shotgun.
EXT. SQUARE / Behind the water cannon, police with rifles.
EXT. FIELD / The cannon is loaded with grapeshot. A boy holds the match.
EXT. MURALLA / Los soldados cargan el cañon. El sargento baja la mecha.
EXT. PLAZA / Los guardias disparan contra la multitud. Caen dos.
EXT. CIRCUS / The clown's cannon fires blanks; the killer's pistol does not.
EXT. RIVER / The cannon booms from the spring meadow.
""",
    "casings of sausages": """
INT. BUTCHER SHOP / A shell casing under the counter, still warm.
EXT. PARKING LOT / The detective lifts a casing on a pencil.
INT. KITCHEN / Two casings on the tiles. A chalk outline.
INT. DELI / Brass casings roll off the counter. The clerk bleeds.
INT. COLD ROOM / She bags three casings. The body hangs among the sides of beef.
INT. SHED / The floor is ankle deep in spent casings.
INT. SMOKEHOUSE / He finds a casing and sniffs it: powder.
EXT. STREET / A spent casing hangs in the air, spinning.
INT. TENT / The surgeon pulls the casing out with tweezers.
INT. DELI / Three casings by the till. The owner lies in the aisle.
""",
    "guns that are tools": """
INT. BATH / A gun wrapped in plastic in the cistern. He peels off the tape.
INT. SHIPYARD / Armed guards along the hull. At noon their guns come up.
INT. GARAGE / The mechanic takes a pistol from the toolbox and cocks it.
INT. CRAFT ROOM / She hides the gun under the felt.
INT. SUPERMARKET / A man in a mask points a gun at the cashier.
EXT. ROOF / A sniper works his bolt. A roofer freezes.
INT. KITCHEN, HALF BUILT / He aims the nail gun at them and fires.
INT. WORKSHOP / Smoke curls from the muzzle of the rifle.
INT. TALLER / El mecanico saca la pistola del cajon y apunta al cobrador.
INT. SUPERMERCADO / Un encapuchado dispara al techo. Caen latas.
INT. WORKSHOP / He solders a new trigger on the pistol.
INT. HARDWARE STORE / A gun slides across the counter between the glue and the nails.
""",
    "volleys of a game": """
EXT. TRENCH / A volley rips along the wire. Three men fall.
EXT. CEMETERY / The honor guard fires a volley over the grave.
EXT. BRIDGE / The redcoats level their muskets. A volley. Smoke.
EXT. COURT / A marksman on the roof of the tennis club. The umpire drops.
EXT. HILL / Volley after volley into the fog.
EXT. FORT / The rebels answer with a volley from the wall.
EXT. YARD / They bind his eyes. The volley lifts the crows.
EXT. TENNIS COURT / Gunfire from the trees. The players drop behind the net.
EXT. PITCH / The honor guard fires three volleys over the coffin.
EXT. WALL / A volley from the ditch. The mules bolt.
""",
    "an aim at what is no target": """
INT. CLUB / He takes aim at the comic and squeezes.
INT. LECTURE HALL / The dean's killer takes aim from the gallery.
INT. KITCHEN / She takes aim at the intruder through the hatch.
EXT. WOODS / He takes aim at the buck and holds his breath.
INT. PRESS ROOM / A man in the third row takes aim at the senator. A guard jumps.
INT. TAVERN / The sheriff takes aim at the lamp.
INT. OFFICE / Mona aims at the intruder with both hands.
EXT. AZOTEA / El sicario apunta al juez desde la azotea.
INT. BANK / He takes aim at the first guard.
EXT. CHURCH / From the belfry he takes aim at the bride.
""",
    "clips that graze": """
EXT. SALT FLATS / A bullet clips the mirror. The buggy swerves.
EXT. STREET / The shot clips his ear. He drops.
INT. TRUNK / Four full clips and a vest.
INT. MOTEL / He slaps a fresh clip into the pistol.
EXT. TRACK / The sniper clips him in the shoulder.
EXT. HARBOR / A round clips the buoy. The divers go under.
INT. NURSERY / She clips the holster to her belt.
EXT. MARINA / A bullet clips the mast.
EXT. WOODS / One clips a branch. The next takes the deer. A hunter lowers his rifle.
INT. ARMORY / She counts the clips and signs.
""",
    "a film on a screen": """
INT. CINEMA / In row G, a man stands and shoots the usher. The screen goes white.
INT. DEN / Grandpa cleans his rifle in front of the TV.
INT. DRIVE-IN / Between the cars, two gangs fire at each other. Popcorn flies.
INT. SALA DE CINE / En la ultima fila, un hombre saca una pistola y dispara al acomodador.
INT. SALON / El abuelo carga la escopeta mientras ronronea la tele.
INT. MULTIPLEX / Gunshots behind the screen. The projectionist falls.
INT. FILM CLUB / A student takes a revolver out of her bag.
INT. PUB / Under the television, two men draw guns.
INT. SALA / Mira la tele con la escopeta en las rodillas.
INT. BANK / On the screen a guard lies dead. The robber reloads.
""",
    "a goalkeeper or a striker shoots": """
EXT. ESTADIO / Un francotirador dispara desde la grada. El portero cae.
EXT. CANCHA / El narco dispara al aire. Los niños corren.
EXT. CAMPO / El soldado dispara a la carrera. Un cuerpo en la hierba.
EXT. PITCH / The starter raises his pistol and fires. Eight runners go.
INT. RINK / A masked man fires at the scoreboard. Fans scream.
INT. PORTERIA / La portera saca la escopeta del armario y dispara al ladron.
EXT. PORTAL / El portero dispara su escopeta contra los asaltantes.
EXT. CANCHA / Suenan tiros. El portero se tira al suelo.
EXT. CANCHA / La arquera ve la pistola y levanta las manos.
EXT. FOOTBALL GROUND / A sniper on the floodlight. The mascot falls.
""",
    "barrels of a cellar": """
INT. WINERY / He unwraps a rifle behind the vats. Oil on the barrel.
INT. BREWERY / The barrel of a shotgun comes round the vat.
INT. CELLAR / Between the bottles, a revolver.
INT. PUB CELLAR / The landlord looks down the barrel of a gun.
INT. TAVERN / Both barrels go off under the table. A thief screams.
EXT. VINEYARD / The barrel of the sniper's gun rests on a vine.
INT. BODEGA / El cañon de una escopeta asoma entre las barricas.
INT. BREWERY / The barrel of a rifle slides between the kegs.
INT. CELLAR / A revolver on the wine barrel.
INT. PUB / He lowers his beer and looks into the barrel of a gun.
""",
    "triggers of what squirts or beeps": """
INT. SHOP / She points the revolver at the clerk and pulls the trigger. Click.
EXT. LAWN / He squeezes the trigger. The deer drops.
INT. KITCHEN / Finger on the trigger, he stalks the intruder.
INT. WAREHOUSE / The guard pulls the trigger. The thief falls on the pallets.
EXT. CAR WASH / The hitman pulls the trigger, and the window caves in.
INT. SALON / Her finger tightens on the trigger. In the mirror, the killer smiles.
EXT. GASOLINERA / El atracador aprieta el gatillo. Nada.
INT. COCINA / Aprieta el gatillo. El ladron cae sobre el cristal.
INT. CAR / He squeezes the trigger. A red mist on the windshield.
INT. FERRETERIA / El atracador aprieta el gatillo.
""",
    "typewriters of makers of guns": """
EXT. RIDGE / He shoulders the Remington and fires at the elk.
INT. ATTIC / The Remington is loaded. She works the pump.
INT. STUDY / He takes the Winchester down over the desk and loads it.
INT. PAWN SHOP / A Beretta behind the glass, and a box of shells.
INT. OFFICE / The secretary has a Colt in her drawer.
INT. HOTEL ROOM / The novelist puts the Luger in his mouth.
INT. BUHARDILLA / Limpia la vieja Remington y la carga con postas.
INT. BASEMENT / Under the typewriter, a Remington 870.
INT. NEWSROOM / The reporter lifts the Remington off its hooks and loads it.
INT. LODGE / Over the door hangs a Winchester. She takes it down.
""",
    "what is far off, and titles": """
INT. CABIN / ROSE | Put that pistol down, Carl. You had a bad dream.
INT. CABIN / ROSE | Grandma kept a revolver in the flour bin. It's still there. Go get it.
INT. CASA / ABUELA | Tu abuelo guardaba una escopeta detrás de la puerta. Agárrala.
INT. CABIN / He wakes from the nightmare with the gun in his hand.
INT. CABIN / On TV, a game show. Ray thumbs shells into the shotgun without looking away.
INT. CABIN / "Drop the gun," says the voice behind the curtain.
INT. CABIN / Dad: Where's the shotgun? / Kid: Under the bed. / Dad: Get it.
EXT. HEDGE / A line of tactical officers, stocks welded to cheeks.
EXT. PORCH / Three red dots wander over the screen door and settle on one shirt.
EXT. ROOF / A gold-plated replica swings from each hand.
EXT. ROOF / DIRECTOR | Muzzles at the sky, please!
INT. HALL / A faded print. On the desk: two pistols, smoking.
INT. HALL / Elbows locked, she sweeps the bathroom. Clear.
EXT. HILL / The stag folds. A second later the report arrives.
EXT. AZOTEA / Un punto rojo sube por la camisa del diputado.
INT. PASILLO / El policía, codos trabados, barre el pasillo. Limpio.
INT. TEATRO / La actriz amartilla la réplica.
EXT. CALLE / La ventanilla estalla. El chofer se desploma sobre el claxon.
""",
}


def each(families: dict[str, str]) -> list[str]:
    """Return the scenes of all families."""
    return [line for told in families.values() for line in told.strip().splitlines()]


def fountain(line: str) -> str:
    """Return a scene as Fountain."""
    return line.replace(" / ", "\n\n").replace(" | ", "\n")
