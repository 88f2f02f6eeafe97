"""What the words around a doubtful word speak of, in English and Spanish, without accents.

A topic is a bag of words that say: here `shot` is a photograph, `gun` squirts glue, `fire` cooks.
Only words that speak of little else stand here; a heading's words count twice.
"""

from __future__ import annotations

from collections.abc import Mapping

TOPICS: Mapping[str, str] = {
    "camera": """
camera cameras lens lenses tripod photographer photographers photo photos photograph photographs
portrait portraits pose poses posed posing selfie selfies filming footage director cameraman
cinematographer film films movie movies documentary actress actor actors casting studio editor
producer dailies reel reels gaffer clapper slate backdrop closeup zoom framing exposure newsreel
viewfinder shutter paparazzi headshot headshots resume commercial audition retake dolly trailer
bridesmaid bridesmaids wedding model models catwalk videographer pixels
camara camaras fotografo fotografa fotografos foto fotos fotografia retrato retratos lente tripode
rodaje rodar rodamos directora actriz actores encuadre encuadra pelicula peliculas
estudio claqueta flash sonria sonrian posa posan boda novia modelo
""",
    "sport": """
ball balls goal goals net coach referee umpire keeper goalkeeper goalie quarterback football
basketball soccer hockey rink stadium gym team teams score scores scored scoreboard league match
hoop hoops rim puck golf golfer tee putt putter putts birdie fairway bowling bowler pins billiards
cricket wicket tennis racket penalty halftime player players fan fans bleachers commentator
announcer inning innings striker winger yoga dance stretch dribbles rebound buzzer backboard layup
playoffs rugby
volleyball batter pitcher midfield linebacker snooker squash badminton defender jersey
skateboard skater trophy tournament champion varsity rowing lacrosse hurdles games turf pentathlon
shotput javelin discus
balon pelota gol goles portero arquero porteria cancha equipo equipos partido arbitro delantero
estadio liga entrenador entrenadora futbol baloncesto tenis raqueta jugador jugadores hincha hinchas
tribuna rebote larguero locutor penalti penal gimnasio polideportivo balonmano aficion marcador
portera arquera defensa canasta
""",
    "medicine": """
nurse vaccine vaccines vaccination booster needle syringe clinic pediatrician midwife dose doses
insulin injection inject injects osteopath dentist vet veterinarian thermometer prescription
therapist therapy allergist allergy flu physio physiotherapist patient patients diagnosis doctor
delivery maternity ward pharmacist pharmacy bandaid tetanus pinch migraine seizure spasm
vacuna vacunas jeringa enfermera enfermero clinica dispensario oxigeno camilla receta consulta
medico medica doctora pediatra dentista veterinario paciente termometro farmacia insulina
""",
    "kitchen": """
kitchen chef cook cooks cooking oven ovens stove pot pan pans plate plates spoon spoons recipe
soup sauce bread baker bakery dough butter flour onion onions garlic carrot carrots meat lamb beef
pork chicken sugar pastry cake cakes cookies cocktail bartender barman barista tequila
whiskey vodka bourbon espresso latte coffee juice smoothie blender popcorn restaurant waiter
waitress commis simmer simmers chopping chops slices peels stew cellar wine vintner brewer brewery
beer beers ale cider pickle pickles tea teas menu breakfast dessert cream lemon picnic
barbecue market butcher wok skillet ladle apron saucepan kettle oyster oysters lobster
biscuit biscuits pipes cookie piping nuts peanuts pistachio pistachios eggs egg grape grapes toast
cocina cocinero cocinera horno olla sarten panadero panaderia harina azucar ajo ajos cebolla
cebollas receta sopa mezcal cafe copa copas camarero camarera mesero mesera restaurante fonda
vino bodega cerveza cervezas salsa masa pastel tarta zumo jugo fruta frutero fruteria carnicero
carniceria queso marchanta cuchara cucharon guiso plancha vapor sidra aceite limon huevo huevos
""",
    "tool": """
drill drills screw screws nails workshop carpenter joiner plumber plumbing electrician
tyre tyres lug lugs mechanic nuts pneumatic garage radar workbench glue
glued caulk caulking paint painter painting primer fender spray sprays hose
compressor staple staples stapler upholsterer upholstery tattoo tattooist ink printer printers
toner copier copy craft crafts roofer shingle shingles plank planks plywood drywall sawdust lathe
chisel solder soldering welder welding rivet rivets foreman scaffold construction contractor muffler
clay pottery potter bowls kiln
decking grout tile tiles tiler sealant putty furniture chaise hardware wrench spanner bolt bolts
gasket gasoline nozzle pressure wash
scanner barcode stencil printmaker lumber seamstress
mecanico carpintero carpinteria clavo clavos tornillo tornillos martillo taladro pintor
pintura pintar silicona pegamento plomero fontanero ferreteria ferretero bombilla rosca manguera
surtidor gasolina gasolinera lavadero impresora tinta junta ebanista tabla tablas
grapas albanil obra andamio soldador soldadura etiqueta etiquetas manualidades mueble muebles
estante estantes armario bisagra bisagras destornillador
""",
    "business": """
memo meeting boss manager spreadsheet powerpoint budget sales client
clients merger boardroom revenue tax taxes accountant analyst auditor auction auctioneer lot
applause receipt receipts invoice agency
lawyer lawyers attorney contract staff intern employee employees shareholders investors bonds
market stock stocks trader price prices rates quarterly quarter company corporate colleague
conference deadline headquarters hr ceo cfo cubicle marketing startup campaign pitch pitches
proposal committee
senator senate mayor press newspaper critics reviews
jefe jefa reunion correo correos presupuesto ventas precio precios acciones empresa
diapositivas diapositiva juntas proyector enchufa factura facturas cliente clientes contrato
despacho bolsa inversores gerente
inflacion alquiler hacienda
""",
    "screen": """
email emails website online screen laptop buy download app browser checkout cart page printer copier
keyboard mouse computer tablet wifi server text texts
ordenador computadora pagina web pantalla impresora teclado movil celular aplicacion correo
""",
    "lesson": """
chekhov archduke lincoln kennedy napoleon shakespeare hamlet
teacher pupil pupils classroom professor student students museum guide tour tourists lecture
lecturer historian history exam lesson textbook school schoolchildren kindergarten seminar quiz
quizmaster question questions documentary podcast curator plaque century essay cathedral librarian
library poem poems poet novel novelist novels chapter grammar spelling spell vocabulary rehearsal
profesor profesora alumno alumna alumnos aula museo guia clase clases tertulia historia siglo examen
biblioteca bibliotecaria poema novela colegio escuela cartabon compas
""",
    "music": """
band bands guitar guitars guitarist drummer bassist singer sings song songs album albums
vinyl lp concert orchestra conductor piano pianist violin violinist cello choir chorus tune karaoke
dj stereo jukebox playlist rehearsal mic microphone recording lyrics ballad chord trumpet
banda guitarra guitarrista bateria cantante cancion canciones concierto orquesta
coro microfono ensayo zapateado flamenco
""",
    "noise": """
door doors cork corks champagne prosecco backfire backfires exhaust popcorn lid thunder thunderclap
lightning jackhammer typewriter balloon balloons shutter shutters firecracker firecrackers
hammer hammering kettle bottle bottles bubble wrap drum drums drummer snare tap castanets stapler
muffler jalopy cylinders motorcar sputters tailpipe carpet book ruler knuckles icebox gavel hail
slams slam
rug rugs pipes boiler cupboard piano skillet tray branch twig ice log logs stick
corcho corchos champan cava gaseosa puerta portazo petardo petardos globo globos trueno truenos
tapon botella tambor zapateado escape moto palmas tacones libro maquina martillo bolsa rama
""",
    "picture": """
poster posters mural murals sticker stickers comic comics cartoon cartoons billboard postcard
postcards cardboard painted drawing drawings sketch sketches engraving logo crayon crayons doodle
doodles tattoo tattooed onesheet emoji icon illustration illustrated embroidered stained fresco
tapestry canvas oils watercolor brochure coloring videogame arcade mannequin screensaver pictured
depicts wallpaper stencil silkscreen figurine menu magnet keychain tv television western
westerns movie movies screen
cartel carteles dibujo dibujos dibujado dibujada pintado pintada pintados pintadas
cromo cromos tebeo historieta grabado lienzo postal estampa tatuaje pegatina calcomania
""",
    "nature": """
spaniel terrier labrador collie retriever mastiff hound hounds puppy puppies horse mare
foal foals pony stable stables palomino saddle hay paddock hoof hooves farm garden
gardener soil seedlings petals lettuce cabbage allotment compost beach tide vegetable orchard leaves
bamboo asparagus snail snails beetle
yegua potro potros caballo establo huerto jardin hojas
""",
    "person": """
mr mrs miss ms sir madam surname mister senor senora dona apellido apellidos named christened
baptism nursery maternity
""",
    "parked": """
parked stationary stalled junkyard scrapyard wreck wrecked showroom dealership museum toy
estacionado estacionada aparcado aparcada parado parada desguace concesionario
""",
    "indoors": """
int interior rain raining drizzle swimmer lap laps tap kettle sponge laundry washing
bathtub tub bath bathroom shower sink faucet hose puddle puddles aquarium fountain bucket basin
sprinkler sprinklers pool poolside jacuzzi plumber leak leaks pipe pipes mop kitchen restaurant
bar tavern office boardroom club classroom
banera bano ducha grifo fregadero pecera fuente cubo charco charcos piscina alberca
""",
}
MOTION = """
moving driving speeding traveling travelling motion highway freeway interstate turnpike motorway
expressway road roads lane lanes traffic overpass billboards billboard poles streetlights
swerves swerve swerving skids skid brakes brake braking accelerates accelerator pedal floors
throttle gears gear clutch shifts steers steer steering wheel curve curves bend bends corner
merges merge overtakes overtaking glides glide hurtles cruises lurches lurch sways sway jolts
bounce bounces exit turnoff signal gps horn siren sirens speedometer odometer mph miles
driver drives drive drove chauffeur tailgates cyclist rearview detour pothole potholes ruts
follow follows asphalt blacktop tires tyres speed overpasses tunnel intersection moves rattles rolls
marcha movimiento carretera autopista autovia ruta curva curvas conduce conducen conduciendo maneja
manejan manejando volante acelera aceleran acelerador frena frenan freno frenos frenazo semaforo
trafico transito retrovisor farolas postes arboles tercera cuarta palanca velocimetro bocina claxon
sirena peaje bache baches kilometros adelanta rebasa esquiva volantazo chofer taxista conductor
conductora embrague circulando viajando avanza arranca limpiaparabrisas
"""
"""What says that a vehicle moves, where people are inside one."""
VIOLENCE = """
police cop cops detective officer officers deputy sheriff marshal trooper patrol patrolman swat
soldier soldiers sergeant lieutenant captain corporal private platoon squad troops army marine
marines
militia guerrilla guerrillas rebels enemy trench trenches battlefield barracks garrison redcoats
sentry outpost convoy ambush raid war hunter hunters poacher deer buck moose duck ducks pheasant
robber robbers robbery burglar thief gang gangster gangsters mobster bandit bandits outlaw outlaws
posse bounty kidnapper hostage hostages assassin killer killers hitman henchman henchmen thug thugs
masked mask balaclava intruder prisoner prisoners prison
wound wounds wounded blood bloody bleeds bleeding bled body bodies corpse corpses dead dies dying
die killed kill kills killing murder murdered victim casualty casualties surgeon bystander
cower cowers flinch flinches surrender surrenders screams scream crumples slumps collapses
hostile target targets vest helmet helmets uniform uniforms badge waistband temple powder perp
suspect det stain stains cordon crossfire
policia policias agente agentes guardia guardias sargento teniente capitan cabo soldado soldados
ejercito guerrillero guerrilleros trinchera cuartel patrulla emboscada guerra enemigo
cazador cazadores venado jabali ladron ladrones atracador atracadores atraco asalto banda narco
narcos sicario sicarios rehen rehenes asesino matones maton encapuchado encapuchados prisionero
prisioneros preso herida heridas herido heridos sangre sangra cadaver cadaveres cuerpo muerto
muertos muerta muere mata matan matar victima nuca sien cintura perito forense arrodilla grita
gritos casco uniforme reclutas
"""
"""What makes a doubtful word of firearms likelier."""
