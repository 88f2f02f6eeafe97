"""More Spanish: slang of firearms, and traps in which a word of the list means something else."""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.words.floor import SceneTag

SLANG = """
fuscas fuscón cuetes cuernos recortada recortadas mosquetón mosquetones naranjero
apunten disparémosle dispárenle disparadle disparad tiroteado tiroteados tiroteada
acribillar acribillando balacearon baleando rociaron descerrajó descerraja ametrallamiento
fusilen fúsilenlo fusilaron paredones artillero artilleros fusilero fusileros escopetero escopeteros
mosquetero mosqueteros arcabucero arcabuceros pistoleras funditas
desenfundar desenfundando desenfunden amartillar amartilló amartillada encañonar encañonándole
encañonándolo percutores casquillería perdigonada perdigonadas postas lanzacohetes
lanzamisiles obús obuses mortero morteros trabucos bayoneta antibalas
pistolita pistolitas escopetita subametralladora pistoletazos bengala bengalas
"""
SLANG_PATTERNS = """
el|tiro|tiros de gracia
orificio|orificios de|en|y
los|tres|dos|un|varios orificios
trae|traes|traen|lleva|llevas|llevan|saca|sacas|tiene|tienes|guarda|esconde @su pipa|hierro|fierro
? la pipa
? trae|traes|traen|lleva|saca|sacó @su juguete|nueve|recortada|chata|cacharra|matona|cuete|fusca
pelotón formado|apunta|levanta|de
venda en|. los|ojos
? la venda
preparen|preparados|carguen|listos|atención ,|. apunten
apunten !|,|.
la|una|bala|balas|cartucho en|a|de la recámara
bala|balas|cartucho|vacía|una|cartuchos en la recámara
recámara del|vacía|cargada|abierta
de|diez|doce|veinte pasos , media|vuelta
plomo por|a|para
? le|les|te|nos va|voy|llueve|dieron|dan a|plomo|dar
a plomo|tiros|balazos|bala
cañón|cañones en|contra|sobre la|el|su sien|nuca|frente|boca|espalda|pecho
el frío|acero del|en cañón|acero|metal|la
manos a|en|donde la|alto|las|yo
todos|todo al|el suelo|mundo
esto es un atraco|asalto
nadie se mueva|mueve
la bolsa o la
boca de fuego
mano a|en|hacia|sobre la|su cadera|cartuchera|cinto|cintura|pistolera|cinturón
levanta|levantan|alza|baja|baje|bájala|suelta|suelte el|la|las|los arma|armas|cañón
* un|otro|dos|tres|varios|el|los estampido|estampidos|detonación|detonaciones|fogonazo
bulto bajo|en la|el|su chaqueta|saco|abrigo|cintura
hombre|hombres|guardia|guardias armado|armados
"""
TRAPS_ES = """
! corre|corrió|corren|extiende|propaga como|igual pólvora
! gatillo de la|una pistola de silicona|calor|pegamento|riego|pintura
! el gatillo de la|una pistola de silicona|calor|pegamento|riego|pintura
! culata del|de sillón|sofá|butaca|motor|coche
! pistola|pistolas de agua a presión
! bala|balas de pasto|forraje|hierba|zacate|oxígeno|cañón|dinero
! grupo|banda|conjunto los|las rifles|pistolas|cañones|revólveres
! apunta|apúntame|apunte|apúntelo|apuntas el|la|un|dos arroz|mesa|pedido|vino|cuenta|caña|café
! dispara , te|le|los escucho|oigo|pregunta
! no dispara una|ni
! funda|fundas para|de el|celular|móvil|lentes|gafas
! un cargador .|,|para|de
! como|parece un|una disparo|tiro|balazo|cañonazo|pistola|ametralladora|escopeta
! póster|poster|cuadro|retrato|foto de|del|con un|una|la|el|su|general _
! dibujo|cartel|estatua|mural|pintura de|del|con un|una|la|el|su|general _
! póster|poster|cuadro|retrato|foto|dibujo|cartel|estatua|mural|pintura de|del|con _
! que|a|sin|de|para|lo|la|al|y|hasta revolver bien|despacio|la|el|los|las|lo|todo|con|para|a|siempre
! vas|va|voy a revolver
! chimenea|estufa|horno _ _ tiro
! tiro de la|una chimenea|estufa
! cargador se|echa|del muelle|mercado|puerto
! con el calibre
! es una ametralladora|metralleta hablando|?
! como|parece una ametralladora|metralleta
! gatillo|pistola del|de pulverizador|spray|atomizador|limpiador|manguera
! bala|balas de papel|cartón|paja|heno|algodón|lana|alfalfa
! ni a tiros|tiro
! viuda|hijos|hermanos|casa|señor|señora|don|doña|familia de _
! pistola|pistolas a|de presión|pintura|silicona|calor|pegamento|masaje|riego|lavado
han|ha|se|han han|ha|disparado|disparan|dispararon|disparó disparado|los|el|la|las precios|precio
han|ha|he disparado los|el|la|las precios|precio|ventas|alarmas|tensión|inflación|alquileres|deuda
se han|ha disparado|disparada
se me|le|te|nos|les ha|han disparado
encuadra|enfoca|posa|sonrían|lente|trípode , dispara|disparan|disparó
encuadra|enfoca , espera , dispara
disparo|disparos de la|una|su cámara
dispare , dispare
pregunta|preguntas ?|. dispara|dispare
a tiro de piedra|hecho|ballesta
tiro|tiros de piedra|piedras|arco|dados|larga|largos|penal|falta|media|tres
de tiros largos
ni a tiros
a tiro hecho|fijo
tiro del|al pantalón|pantalones|tejado|chimenea|poste
el tiro del pantalón
tiro|tiros de|del|al la|una|el chimenea|estufa|pantalón|pantalones|campana|plato|horno
buen|gran|mal|último|primer tiro al|de|desde|libre palo|poste|tres|lejos|media
le|me|te|se|nos sale|salió|salga|saldrá el tiro
pegarse|pegar|pega|pegó|dar|darse|es|pegarnos|pegarme un tiro en el pie
tiro|tiros en el poste|larguero
como|cual|igual un|una tiro|disparo|bala|balazo|cañonazo|pistoletazo|ametralladora|escopeta|pistola
como|cual un|una tiro|disparo|bala|cañón
que un tiro|disparo|cañonazo
sienta|sentó|sentar|cayó|cae como un tiro
de un|dos tirón|tiro pájaros
matar dos pájaros de un tiro
pájaros de un tiro
animal|animales|caballos|bueyes|mulas de tiro
un|tu|mi|ningún|otro cargador ?|para|universal|portátil|inalámbrico
prestas|presta|enchufa|conecta|olvidé un|el|tu|mi|su cargador
quién|alguien tiene un cargador
cargador universal|inalámbrico|portátil|solar|usb|roto
bala|balas perdida|perdidas
un bala perdida|rasa
bala|balas de paja|heno|algodón|forraje|pienso|anís|lana
las|dos|tres|unas balas de paja|heno
tren|ser|de|es bala
ni a balazos
pistola|pistolas en|del|de el|surtidor|la surtidor|gasolinera|soldar|etiquetas|precios
pistola|pistolas de silicón|aire|soldar|etiquetas|etiquetar|encolar|gasolina|pintar|surtidor|riego
cuelga|saca|descuelga|mete|toma la pistola en|del|de el|surtidor
la pistola en|del|de el|la surtidor|gasolina|silicona|calor
una pistola de silicona|pegamento|cola|pintura|calor
gatillo fácil con|en los|las|el|twitter
el|de gatillo fácil
apretar el gatillo del|de taladro|secador|manguera
cartuchera de|con|escolar|lápices lunares|lápices|colores|flores|rayas|lentejuelas|dinosaurios
cartucho|cartuchos de tinta|impresora|toner|color|gas|silicona|filtro|masilla
último|quemar|quemando|quema|quemamos @su cartucho
quemar|quemando|quema|quemado|quemamos el|los último|últimos cartucho|cartuchos
qué|menudo|vaya|un cañonazo desde|de|al|!
cañonazo desde|al|de fuera|palo|zurda|volea|fondo|la
al|del|pie|estar|está pie del|de cañón|cañones
carne de cañón
cañón|cañones de luz|espuma|confeti|chocolate|nieve|riego|proyección
cañón|cañones del|de|seco|proyector río|valle|colorado|sumidero|teatro|seguimiento|video
el cañón del río
está|estás|estaba|pasarlo|pasamos|pasé cañón
pregunta|preguntó|preguntan|preguntas|dice|suelta|respondió a quemarropa
se|me|te|le lo pregunta|dice|suelta|preguntó a quemarropa
pregunta|preguntas|entrevista a quemarropa
apunta|apunte|apunten|apuntan|anota las|los|la|el|un|todas respuestas|pedidos|datos|fecha|hora
apunta|apuntan|apuntar las|los respuestas|resultados|goles|puntos|números|nombres
apunta|apunte|apuntan|apuntar eso|esto
apunta|apuntan|apuntó|apuntaba maneras
corre|corrió|extiende|extendió|propaga como la pólvora
como la|un pólvora|reguero
reguero de pólvora
inventado|inventó|descubierto|descubrió la pólvora
habla|hablan|hablaba como una ametralladora|metralleta
risa|voz|lengua|teclea|preguntas|palabras de|como|una ametralladora|metralleta
se|me|te|nos arma|armo|armas de paciencia|valor
arma|armas|armar|armado de|el|la|los|un paciencia|valor|armario|estante|rompecabezas|andamio
armar|arma|arman|armado @su armario|puzle|belén|cama|estantería|lío|taco|pollo
la|una|junta|tapa junta|tapa|de|la de|la la culata
culata del|de|y|. coche|motor|culata|y
la|de culata del motor
junta|junta|tapa|tornillos de la|culata culata
junta de culata
tirador|tiradores de|del|en la|un|los|las|puerta|cajón|arco|cerveza|esgrima
tirador de la puerta
calibre de|del|que|es un|una|la|esa
de|este|ese|tal|mismo ese|este|tal|tanto|semejante|gran calibre
salva|salvan|salvó el|la|al|a|las jamón|pellejo|situación|cuadro|vidas|niña|niño|perro|honor
mortero y|de|con|en|, madera|piedra|ajo|mano|cemento|cal
en el|un|su mortero
fuma|enciende|chupa|carga|apaga|llena @su pipa
arma de seducción|doble|mujer
es|eres|sois|qué|un|tubería|tuberías|soldado|soldadito|gasolina de|sin|un|plomo plomo
sin|de plomo
funda|fundas del|de la|el|los|nórdica|sofá|almohada|plástico
la|una funda del|de|nórdica
al|fuera de|a tiro de|, piedra
salva de aplausos
guerra|lucha armada
se|ya armado|armada|ha una|un|la buena|lío|gorda
"""
OTHER_ES: Mapping[SceneTag, str] = {
    SceneTag.PYROTECHNICS: """
bomba|bombas de|del agua|gasolina|aire|calor|insulina|achique|riego|bicicleta|crema|chocolate|la
bomba de la piscina|bicicleta|fuente
noticia|dato|pareja|pregunta|titular bomba
pasar|pasé|pasamos|pasan|pasó|pasaron|pasarlo|pasado|pásalo bomba
fue|es|está|soy|eres la bomba
explota|explotan|estalla|estallan|estalló|explotó de|en risa|alegría|aplausos|llanto
explota|explotan|estalla|estallan|estalló|explotó en|de|a carcajadas|gritos|vítores|ira|rabia
desgrana|pela|abre|corta|zumo|jugo|semillas|granos|una|de|la una|la|de granada
granada , abierta
la|una granada ,|madura|roja
la granada , abierta
ciudad|alhambra|en|a|de granada
mina|minas de|del lápiz|oro|carbón|sal|plata|bolígrafo|grafito
como un cohete
un|como estallido|explosión de|en risa|color|sabor|aplausos|alegría
explosión|explosiones de color|sabor|alegría|júbilo
""",
    SceneTag.STUNTS: """
punta de lanza de
lanza|lanzan un|una|el|la|beso|mirada|campaña|del|de de|beso|mirada|campaña|disco|producto
choque|choques cultural|de|generacional culturas|trenes|manos
choca|chocan esos|los|las|la|sus cinco|copas|vasos|manos
estrella de|del cine|rock|mar|televisión|pop
una|la|su|gran|nuestra estrella
estrella|estrellas fugaz|polar|invitada|michelin
""",
    SceneTag.AIRCRAFT_TRAIN: """
tren de vida|la|ideas|vida
perdió|perder|perdiste|perdido el tren de
avión|aviones|avioncito de papel|juguete
piloto|programa|episodio|capítulo|luz|prueba piloto|del
metro y|cuadrado|de|cuadrados|setenta|ochenta|noventa|medio
un|dos|tres|cinco|diez|medio metro
""",
    SceneTag.WATER: """
cañón del río
mar|un|la|hay de mares|lágrimas|dudas|gente|moros
la mar de
nada más|de|que|menos|en|,|.|!|?|por|bien|mal
de|no|para|por|y|o|ni|casi|a|sin|hay|es|pasa|sabe|dice|ve nada
""",
    SceneTag.FIGHT: """
golpe|golpes de martillo|estado|suerte|efecto|vista|calor|tos|timón|mano|gracia|sol|aire|teléfono
de|un|al|del golpe ,|.|y|cierra|de
de golpe
dar|da|dio|daba|un un golpe de
un|una|es|hecho|toda hacha para|con|en
navajas a la|al plancha|vapor
una|dos|ración|lata de|docena navajas
navaja|navajas suiza|multiusos
puñalada|puñaladas trapera|traperas
entre la espada y
pez|peces espada
espada y la pared
punta|rompe|rompo de|una|la lanza
punta de lanza
rompo|rompe|romper una lanza
se|me|te|nos|lo|la lanza|lanzan a|al|desde|del|sobre|por|contra|hacia
lanza un|una|el|la|los beso|mirada|moneda|pelota|balón|suspiro|campaña
enterrar|entierra|enterraron el hacha
flecha|flechas del|hacia|roja|que|a|en cursor|amarilla|señala|indica|la|suelo
""",
}
"""More traps of the other triggers."""
