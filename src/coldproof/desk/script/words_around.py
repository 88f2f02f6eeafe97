"""What the words around a doubtful word speak of, in English and Spanish, without accents.

A topic is a bag of words that say: here `shot` is a photograph, `gun` squirts glue, `fire` cooks.
Only words that speak of little else stand here, and no word of firearms.
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
bridesmaid bridesmaids wedding models catwalk videographer pixels camara camaras fotografo
fotografa fotografos foto fotos fotografia retrato retratos lente tripode rodaje rodar rodamos
directora actriz actores encuadre encuadra pelicula peliculas estudio claqueta flash sonria sonrian
posa posan boda modelo recordist soundman mic boom strobe strobes softbox lightmeter aperture focus
autofocus iso negatives darkroom fisheye telephoto wildlife naturalist snapshot snapshots polaroid
polaroids filmmaker filmmakers gimbal steadicam storyboard storyboards cutaway screenplay
screenwriter premiere influencer paparazzo retoucher lightbox fotografica fotografiar fotografico
fotografias diafragma revelado carrete guion guionista montadora montador trapecio operadora
camarografo maquilladora reportaje paparazis paparazi enfoca enfoque estreno naturalista
teleobjetivo obturador rodando bride brides groom bridal veil tiara sash sashes blink blinked velo
novios astrofotografo astrofotografa exposicion exposiciones ortofoto fotomaton grua encuadrar
pixelated viewfinders penguins penguin
""",
    "sport": """
ball balls goal goals net coach referee umpire keeper goalkeeper goalie quarterback football
basketball soccer hockey rink stadium gym team teams score scores scored scoreboard league match
hoop hoops rim puck golf golfer tee putt putter putts birdie fairway bowling bowler pins billiards
cricket wicket tennis racket penalty halftime player players fan fans bleachers commentator
announcer inning innings striker winger yoga dance stretch dribbles rebound buzzer backboard layup
playoffs rugby volleyball batter pitcher midfield linebacker snooker squash badminton defender
jersey skateboard skater trophy tournament champion varsity rowing lacrosse hurdles games turf
pentathlon shotput javelin discus balon pelota gol goles portero arquero porteria cancha equipo
equipos partido arbitro delantero estadio liga entrenador entrenadora futbol baloncesto tenis
raqueta jugador jugadores hincha hinchas tribuna rebote larguero locutor penalti penal gimnasio
polideportivo balonmano aficion marcador portera arquera defensa canasta archery archer archers
quiver nock bullseye groundsman cushions chalks boxing boxer boxers jab cornerman mouthguard
ringside relay sprinter terrace terraces scarves pool splash trunks swimsuit bikini jetty soaks
springboard lifeguard cartwheel gymnast gymnasts chess chessboard checkmate opponent biceps
dumbbell dumbbells barbell treadmill curls flexes reps oche bullseyes curling fencing foil wrestler
wrestlers lockers touchline sideline kickoff offside freekick penalties header midfielder fullback
lineman linemen huddle sack touchdown kicker punter pitch bases shortstop slugger bullpen caddie
caddy par bogey lanes frisbee polo dressage jockey racecourse paddles oarsmen coxswain racers skier
skiers snowboard sled puckdrop playbook jumper dunks dunk pickleball shuttlecock racquet dodgeball
recess marbles cornhole bocce escalada monitora ajedrez alfil arco flecha flechas diana boxeo
boxeador boxeadora natacion trampolin gimnasia seleccionador seleccionadora federacion mundial
amistoso amistosos camiseta zurda volea vestuario vestuarios alero escolta triple triples jabalina
peso pesas mancuernas banquillo marcadores marcaje canchas hinchada grada gradas torneo copa
clasificacion padel patinaje patinadora ciclista pelotas tenista voleibol beisbol bateador lanzador
arbitra silbato hips warmers choreographer choreography dancer dancers mirrors broom shinty
physique towel splits boxercise crossfit spin pilates warmup cooldown shuffle medley backstroke
breaststroke crawl lifeguards piscina tumbona banista banistas banador picadas autodromo bolido
escuderia esgrima esgrimista florete spectators spectator anchor hurdle sandpit heptathlon sinks
pots freethrow
""",
    "medicine": """
nurse vaccine vaccines vaccination booster needle syringe clinic pediatrician midwife dose doses
insulin injection inject injects osteopath dentist vet veterinarian thermometer prescription
therapist therapy allergist allergy flu physio physiotherapist patient patients diagnosis doctor
delivery maternity ward pharmacist pharmacy bandaid tetanus pinch migraine seizure spasm vacuna
vacunas jeringa enfermera enfermero clinica dispensario oxigeno camilla receta consulta medico
medica doctora pediatra dentista veterinario paciente termometro farmacia insulina rheumatology
rheumatologist consultant tendon splint splints brace lobe stud piercing forehead temperature fever
beep swab swabs mri ultrasound tablets tablet dermatologist lidocaine anesthetic anaesthetic
radiologist xray harpist cellist chiropractor acupuncture acupuncturist massage masseuse masseur
checkup measles polio allergies pollen asthma inhaler peanut shellfish gluten migraines headache
headaches psychologist psychotherapy addict junkie gauze stitches ambulatorio pinchazo pincha
pinchar vacunacion vacunar vacunan inyeccion inyecta inyectar bombona fisioterapeuta masajista
fisio reumatologa reumatologo traumatologo alergia alergica alergologo migrana lobulo fiebre
pastillas sanitario sanitaria ginecologa oculista optico dermatologa b12 carer hospice radiologia
radiologa biopsia grapadora clics farmaceutica farmaceutico pesa biopsy pianist clinics physios
tendons greyhound carrier hormone hearing aid
""",
    "kitchen": """
kitchen chef cook cooks cooking oven ovens stove pot pan pans plate plates spoon spoons recipe soup
sauce bread baker bakery dough butter flour onion onions garlic carrot carrots meat lamb beef pork
chicken sugar pastry cake cakes cookies cocktail bartender barman barista tequila whiskey vodka
bourbon espresso latte coffee juice smoothie blender popcorn restaurant waiter waitress commis
simmer simmers chopping chops slices peels stew cellar wine vintner brewer brewery beer beers ale
cider pickle pickles tea teas menu breakfast dessert cream lemon picnic barbecue market butcher wok
skillet ladle apron saucepan kettle oyster oysters lobster biscuit biscuits pipes cookie piping
nuts peanuts pistachio pistachios eggs egg grape grapes toast cocina cocinero cocinera horno olla
sarten panadero panaderia harina azucar ajo ajos cebolla cebollas receta sopa mezcal cafe copa
copas camarero mesero mesera restaurante fonda vino bodega cerveza cervezas salsa masa pastel tarta
zumo jugo fruta frutero fruteria carnicero carniceria queso marchanta cuchara cucharon guiso
plancha vapor sidra aceite limon huevo huevos ketchup casserole falafel pitta pita cone vendor
kiosk pub lager lagers stout draught pint pints sandwich lemonade cooper bung cask casks distillery
distiller stillroom tipsy toasts barstool tapas brunch lunch lunchbox gelato sundae sprinkles
custard tart tarts frosting icing gravy dumplings noodles ramen sushi taco guacamole chili chilli
paprika spice spices herbs basil lasagna ravioli macaroni spaghetti gnocchi beans bean lentils
potato potatoes peas tomatoes tomato crab crabs shrimp prawns mussels clams clam scallops salmon
trout tuna fishmonger walnuts pecans almonds hazelnuts chestnuts gin rum absinthe scotch cordial
limoncello jager jagermeister shaker tumbler tumblers corkscrew sommelier cognac brandy claret
merlot stillhouse griddle grill grills grilling fryer charcoal smoker toaster microwave sieve whisk
tablespoon teaspoon grams ounces litre litros litro obrador pasteleria pasteleros pastelero
heladeria helados panaderias sifon nata churro churros tortilla tortillas bocadillo bocadillos
desayuno almuerzo cerveceria cervecero barrica barricas toneles tonel bodegas bodeguero vendimia
ron chupito chupitos tequilas chiringuito pescado pescaderia almejas gambas pulpo pollo cordero
ternera cerdo chorizo paella frijoles lentejas patatas papas fritas tomate tomates ensalada
pimienta especias galletas galleta magdalenas bizcocho batidora nevera microondas cazuela cazo
tapadera ollas sartenes kebab sashes tiara hen bridesmaid sausage hazelnut rosette rosettes cereal
mole comal molcajete metate pinche ensaladilla tostadas barras ladles ladled bunting napkin napkins
tablecloth menus fudge teapot teapots caddy ounce sulks
""",
    "tool": """
drill drills screw screws nails workshop carpenter joiner plumber plumbing electrician tyre tyres
lug lugs mechanic nuts pneumatic garage radar workbench glue glued caulk caulking paint painter
painting primer fender spray sprays hose compressor staple staples stapler upholsterer upholstery
tattoo tattooist ink printer printers toner copier copy craft crafts roofer shingle shingles plank
planks plywood drywall sawdust lathe chisel solder soldering welder welding rivet rivets foreman
scaffold construction contractor muffler clay pottery potter bowls kiln decking grout tile tiles
tiler sealant putty furniture chaise hardware wrench spanner bolt bolts gasket gasoline nozzle
pressure scanner barcode stencil printmaker lumber seamstress mecanico carpintero carpinteria clavo
clavos tornillo tornillos martillo taladro pintor pintura pintar silicona pegamento plomero
fontanero ferreteria ferretero bombilla rosca manguera surtidor gasolina gasolinera lavadero
impresora tinta junta ebanista tabla tablas grapas albanil obra andamio soldador soldadura etiqueta
etiquetas manualidades mueble muebles estante estantes armario bisagra bisagras destornillador
labels label labelled supermarket shelf shelves aisle aisles stacker stackers tins pricetag glitter
upholstered sofa chintz horsehair fabric shipyard plasterer bricklayer bricks roofers roofing
gutters joist timber beams subfloor skirting baseboard doorframe kilns glaze glazes mugs vases
spark cylinders piston pistons carburetor manifold ignition backfires mechanics workbenches toolbox
toolbelt overalls dungarees earmuffs sander sanding bodywork bodyshop respray lacquer varnish
airbrush solvent turpentine roller rollers hairdresser hairdryer stylist salon comb scissors
curlers perm clippers hairpins crafting scrapbook sewing sew sews needlework ribbon plumbers
faucets drains sink sealants caulker insulation polystyrene wiring router battery batteries charger
chargers usb wifi xbox nintendo playstation copiers scan scans barcodes pallets pallet forklift
etiquetadora etiquetar supermercado pasillos reponedor reponedora conservas estanteria chapa
mascarilla taller talleres purpurina cartulina brocha rodillo barniz laca aguja costura costurera
modista peluqueria peluquera peluquero secador tijeras alicates tuerca tuercas arandela soplete
tuberia tuberias azulejo azulejos cemento ladrillo ladrillos baldosa baldosas tejado tejas baterias
enchufe motores bujia bujias cilindro cilindros pistones escape neumatico palet palets ganadero
ganadera ganado silicone bead tub blob rosettes ingenieros trafico stopwatch typing hosepipe
watering sensor panel handprint grapadora reprice stickered groceries wrinkled ironing laundry
crease
""",
    "business": """
memo meeting boss manager spreadsheet powerpoint budget sales client clients merger boardroom
revenue tax taxes accountant analyst auditor auction auctioneer lot applause receipt receipts
invoice agency lawyer lawyers attorney contract staff intern employee employees shareholders
investors bonds market stock stocks trader price prices rates quarterly quarter company corporate
colleague conference deadline headquarters hr ceo cfo cubicle marketing startup campaign pitch
pitches proposal committee senator senate mayor newspaper critics reviews jefe jefa reunion correo
correos presupuesto ventas precio precios acciones empresa diapositivas diapositiva juntas
proyector enchufa factura facturas cliente clientes contrato despacho inversores gerente inflacion
alquiler hacienda receptionist reception voicemail ficus realtor mortgage mortgages chairwoman
chairman shareholder union rep reps presentation printout napkins stationery stationer councillor
councilman chamber gavel agenda election elections candidate candidates campaigns pollster voters
votes debate congress congressman congresswoman lobbyist pr publicist headline headlines editor
editors newsroom column columnist tabloid tabloids journalist journalists interviewer interviewee
alimony custody settlement lawsuit plaintiff litigation barrister barristers solicitor solicitors
silk notary realty listing listings hiring severance retirement promoted salary wages wage paycheck
appraisal quota kpi strategy stakeholder branding logo copywriter advertising slogan interns temp
assistant associate partners paralegal associates slide projector flipchart whiteboard zoom webinar
spreadsheets pie chart charts graph loans brokers funds dividend portfolio crypto inflation rents
bids bidder redaccion editora reportero reportera titular titulares periodista periodistas columna
sindicato sindical huelga despido despidos despide despiden despidieron despedido oficina oficinas
contador contadora contable notaria abogado abogada abogados hipoteca inmobiliaria inmobiliario
alquileres concejal concejala alcaldesa pleno ministro ministra ministerio diputado diputada
diputados elecciones candidato candidata votos encuesta consejo accionistas secretaria secretario
becario becaria plantilla nomina sueldo ascenso recepcionista publicidad anuncio eslogan
mercadotecnia banquero testamento founder launch feature loft hamster creative mockups insurance
premium adjuster typist typists typing typewriter typewriters stopwatch thesis
""",
    "screen": """
email emails website online screen laptop buy download app browser checkout cart page printer
copier keyboard mouse computer tablet wifi server text texts ordenador computadora pagina web
pantalla impresora teclado movil celular aplicacion correo
""",
    "lesson": """
chekhov archduke kennedy napoleon shakespeare hamlet teacher pupil pupils classroom professor
student students museum guide tour tourists lecture lecturer historian history exam lesson textbook
school schoolchildren kindergarten seminar quiz quizmaster question questions documentary podcast
curator plaque century essay cathedral librarian library poem poems poet novel novelist novels
chapter grammar spelling spell vocabulary rehearsal profesor profesora alumno alumna alumnos aula
museo guia clase clases tertulia historia siglo examen biblioteca bibliotecaria poema novela
colegio escuela cartabon compas tutor tutors semester syllabus scholar scholars archivist homework
chalk chalkboard blackboard whiteboard grammarian linguist translation translator dictionary
crossword comedian comedians comics standup heckles punchline storyteller narrator bookshop
bookstore trivia toastmaster debate debating historians archaeologist neurons neuron synapse
synapses biology chemistry physics experiment laboratory atom atoms catedratico catedratica
historiador historiadora archivera doctorando doctoranda tesis conferencia universidad facultad
instituto recreo deberes cuento cuentos cuentacuentos escritor escritora poeta libreria diccionario
crucigrama comico comica monologo chiste chistes filologa filologo traductor traductora neuronas
quimica fisica biologia seminario headmistress headmaster inspectors staffroom staff tale tales
huntsman wolf fairy fables tapestry seminarian monsignor biretta mothballs mitre cassock lutherans
bingo jigsaw crematorium eulogy thesis university capital burkina lapices unicornio escolar
escolares estuche nena astronomo astronomia telescopio
""",
    "music": """
band bands guitar guitars guitarist drummer bassist singer sings song songs album albums vinyl lp
concert orchestra conductor piano pianist violin violinist cello choir chorus tune karaoke dj
stereo jukebox playlist mic microphone recording lyrics ballad chord trumpet banda guitarra
guitarrista bateria cantante cancion canciones concierto orquesta coro microfono ensayo zapateado
flamenco recorder flute flutes oboe tuba saxophone sax drums cymbal cymbals harp harpist banjo
accordion ukulele trio duet operetta aria baritone libretto overture encore gigs venue roadie
roadies soundcheck amp amps amplifier setlist singles rapper hiphop punk indie folk jazz gospel
headliner festival record records turntable guitarrero bajista baterista violinista chelo flauta
clarinete saxofon arpa gira disco discos sencillo rap rapera rapero verbena charanga tamborilero
mallets glockenspiel xylophone marimba instruments choirboys raffle drummers bafle backstage
camerino telonero rockero
""",
    "noise": """
door doors cork corks champagne prosecco backfire backfires exhaust popcorn lid thunder thunderclap
lightning jackhammer typewriter balloon balloons shutter shutters firecracker firecrackers hammer
hammering kettle bottle bottles bubble wrap drum drums drummer snare tap castanets stapler muffler
jalopy cylinders motorcar sputters tailpipe carpet book ruler knuckles icebox gavel hail slams slam
rug rugs pipes boiler cupboard piano skillet tray branch twig ice log stick corcho corchos champan
cava gaseosa puerta portazo petardo petardos globo globos trueno truenos tapon botella tambor
zapateado escape moto palmas tacones libro maquina martillo bolsa rama radiator hatchback coughs
tire tires tyre tyres blowout puncture frost freezing icicle plumbing slammed slat pallet confetti
streamer streamers party cracker crackers staplers nutcracker walnuts knuckle hearth embers
chestnuts branches bamboo whip dancers clap clapping applause pan pans lids dumpster tailgate
petard persiana radiador tuberia rueda neumatico llanta llantas revienta hielo ramas fogata brasas
castanas palomitas sarten cazuela cascaron pinata fireworks firework moped mopeds scooter scooters
hatpin hearing aid jalopies storm thunderstorm nearer mittens hailstones hailstorm icicles panes
""",
    "bursts": """
cork corks prosecco backfire backfires backfired backfiring exhaust tailpipe jalopy
balloon balloons popcorn firecracker firecrackers jackhammer woodpecker stockwhip bullwhip uncork
uncorks uncorked corcho corchos tapon descorcha petardo petardos globo globos palomitas gaseosa
""",
    "picture": """
poster posters mural murals sticker stickers comic comics cartoon cartoons billboard postcard
postcards cardboard painted drawing drawings sketch sketches engraving logo crayon crayons doodle
doodles tattoo tattooed onesheet emoji icon illustration illustrated embroidered stained fresco
tapestry canvas oils watercolor brochure coloring videogame arcade mannequin screensaver pictured
depicts wallpaper stencil silkscreen figurine menu magnet keychain tv television western westerns
movie movies cartel carteles dibujo dibujos dibujado dibujada pintado pintada pintados pintadas
cromo cromos tebeo historieta grabado lienzo postal estampa tatuaje pegatina calcomania painting
paintings tattooist tattooing inkblot etching diorama controller joystick pixels animation animated
animator superhero superheroes screenprint decal embossed oleo videojuego consola mando afiche
lamina
""",
    "nature": """
spaniel terrier labrador collie retriever mastiff hound hounds puppy puppies horse mare foal foals
pony stable stables palomino saddle paddock hoof hooves farm garden gardener soil seedlings petals
lettuce cabbage allotment compost beach tide vegetable orchard leaves bamboo asparagus snail snails
beetle yegua potro potros caballo establo huerto jardin hojas sheep sheepdog goat cow cows calf
bull bulls bulldog pug poodle beagle dachshund wag wags wagging kennel kennels vet paw paws groom
grooms jockey rein reins bridle stall mane trot canter stallion gelding rosette gull gulls seagull
seaside shoreline sandcastle cockle cockles seashell seashells whelks turtle turtles tortoise
hatchling nest nests hen hens chick chicks coop rooster apple blossom bud buds shrub seed seeds
bulbs rose roses tulip tulips pruning prune wheelbarrow trowel rake mulch mower volcano eruption
crater hikers hike trailhead oveja cachorro cachorra ladra hueso gallina gallinas caracol concha
conchas playa arena gaviota gaviotas tortuga semilla semillas rosal rosales tulipanes brote brotes
cesped cattle calves livestock pigeon jogger redil pastora cordero candil cabra cabras cabrito
mommy mummy kitten
""",
    "person": """
mr mrs miss ms sir madam surname mister senor senora dona apellido apellidos named christened
baptism nursery maternity surnames nickname nicknamed apodo apodado apodan parroquia bautizo
christening godmother godfather vicar baptized nonna steward attendant descent
""",
    "parked": """
parked stationary stalled junkyard scrapyard wreck wrecked showroom dealership museum toy
estacionado estacionada aparcado aparcada parado parada desguace concesionario
""",
    "indoors": """
int interior rain raining drizzle swimmer lap laps tap kettle sponge laundry washing bathtub tub
bath bathroom shower sink faucet hose puddle puddles aquarium fountain bucket basin sprinkler
sprinklers pool poolside jacuzzi plumber leak leaks pipe pipes mop kitchen restaurant bar tavern
office boardroom club classroom banera bano ducha grifo fregadero pecera fuente cubo charco charcos
piscina alberca
""",
    "shown": """
poster posters mural murals painting paintings tattoo tattoos tattooist cartoon cartoons
inkblot fresco tapestry engraving etching gobelin videogame controller joystick billboard decal
embossed doodle doodles illustration illustrated drawings watercolor diorama emoji carteles
murales tatuaje tatuajes tatuador tebeo historieta oleo pegatina pegatinas calcomania afiche dibujo
dibujos videojuego consola fotocopia western westerns cutout crayon rerun reruns cowhands
figurine figurines snowglobe screensaver
""",
    "told": """
lecture lecturer professor tutor historian history essay exam exams chekhov century textbook
archivist archive curator seminar quizmaster quiz syllabus semester dissertation scholar newsreader
newscaster anchorwoman anchorman podcast documentary chapter novel screenwriting museum guide
docent stenographer profesor profesora catedratico historiador historiadora siglo archivera
archivero archivo historico doctorando tesis examen museo guia noticiero telediario locutor
locutora presentadora documental ensayo novela capitulo 1812 1815 1848 1861 1863 1865 1870 1880
1898 1900 1910 1914 1916 1917 1918 1643 1776 1811 1810 bingo jigsaw retirement crematorium eulogy
thesis university verdun somme waterloo nephew
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
marines militia guerrilla guerrillas rebels enemy trench trenches battlefield barracks garrison
redcoats sentry outpost convoy ambush raid war hunter hunters poacher deer buck moose duck ducks
pheasant robber robbers robbery burglar thief gang gangster gangsters mobster bandit bandits outlaw
outlaws posse bounty kidnapper hostage hostages assassin killer killers hitman henchman henchmen
thug thugs masked mask balaclava intruder prisoner prisoners prison wound wounds wounded blood
bloody bleeds bleeding bled body bodies corpse corpses dead dies dying die killed kill kills
killing murder murdered victim casualty casualties surgeon bystander cower cowers flinch flinches
surrender surrenders screams scream crumples slumps collapses hostile target targets vest helmet
helmets uniform uniforms badge waistband temple powder perp suspect det stain stains cordon
crossfire policia policias agente agentes guardia guardias sargento teniente capitan cabo soldado
soldados ejercito guerrillero guerrilleros trinchera cuartel patrulla emboscada guerra enemigo
cazador cazadores venado jabali ladron ladrones atracador atracadores atraco asalto banda narco
narcos sicario sicarios rehen rehenes asesino matones maton encapuchado encapuchados prisionero
prisioneros preso herida heridas herido heridos sangre sangra cadaver cadaveres cuerpo muerto
muertos muerta muere mata matan matar victima nuca sien cintura perito forense arrodilla grita
gritos casco uniforme reclutas evidence morgue coroner pathologist precinct paramedic paramedics
emergency gurney inspector customs smuggler smugglers heist stash hideout bunker checkpoint
camouflage saloon stagecoach highwayman duel execution blindfold blindfolded commander regiment
bodyguard bodyguards fugitive convict hoodie terrorist terrorists insurgent insurgents frisk frisks
contraband serial crime homicide autopsy tourniquet bandage pawnshop glovebox shoebox oilcloth rag
drawer safe jail sheriffs ransom manhunt cartel stakeout raiders gunpoint sentries stormed
firefight forceps entry quill militiaman marshals roadblock motel sniper comisaria comisario fiscal
carcel penal contrabando contrabandista contrabandistas escolta escoltas guardaespaldas fugitivo
paredon venda miliciano milicianos coronel comandante paramilitar paramilitares pandilla pandillero
pandilleros reten asaltante asaltantes robo secuestro secuestrador secuestradores urgencias
cirujano cirujana quirofano cajon evidencia criminalistica patrullero patrulleros cinturon cuatrero
cuatreros espuelas pretina cantina federales pistoleros
"""
"""What makes a doubtful word of firearms likelier."""
COMMON = """
gun guns pistol pistols rifle rifles revolver revolvers musket muskets shotgun shotguns carbine
carbines cannon cannons bullet bullets sniper snipers marksman marksmen gunner gunners gunman
gunslinger gunslingers trigger barrel barrels shot shots shooter shooters hunter shell shells
cartridge holster ammo ammunition weapon weapons arsenal armory bayonet blaster blasters musketeer
musketeers rifleman riflemen gunpowder powder gunsmith gunfire gunmaker gunmakers magnum magnums
volley slug slugs scope crosshair caliber calibre artillery fusilier fusiliers grenadier turret
pistola pistolas fusil fusiles escopeta escopetas bala balas canon canones carabina trabuco
mosquete pistolero pistoleros pistolera pistoleras tirador tiradores cartucho arma armas gatillo
polvora plomo metralla metralleta perdigon fusilero fusileros artillero
"""
"""Common words of firearms that are names where they are written like one."""
