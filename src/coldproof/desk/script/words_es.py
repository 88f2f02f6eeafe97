"""Spanish words that name a trigger, and traps; accents may be missing in what is read."""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.desk.script.wording import Lists
from coldproof.words.floor import SceneTag

FIREARMS = Lists(
    """
impactos orificio chasquido tableteo cetme tumbera tumberas disparale apuntale
chumbo bufoso bufosa pistoletazo matagatos tronadora estampido estampidos abatido abatida abatidos
acribilla acribillan acribilló acribillado acribillados centinela centinelas infantería bayonetas
culatazo culatazos fogonazo fogonazos ráfaga ráfagas detonación detonaciones sobaquera funda canana
cananas bocajarro paredón fierro fierros escuadra encasquilla encasquillada cargador cargadores
baleó balacear arcabuz pistolete tartamuda metralla armería arsenal ametrallar ametrallado
pistola pistolas arma armas revólver revólveres rifle rifles escopeta escopetas fusil fusiles
metralleta metralletas ametralladora ametralladoras ametralla ametrallan carabina carabinas
mosquete mosquetes trabuco subfusil subfusiles armado armados armada armadas pistolón fusca cuete
bala balas balazo balazos disparo disparos dispara disparan disparó dispararon disparar disparando
disparado disparada disparen dispare dispárale disparas dispararle dispararles tiro tiros
tirotea tirotean tiroteo tiroteos tirotear balacera balaceras balea balean baleado baleada baleados
gatillo gatillos munición municiones cartucho cartuchos casquillo casquillos perdigón perdigones
perdigonazo escopetazo escopetazos cañón cañones cañonazo cañonazos francotirador francotiradora
francotiradores pistolero pistoleros pistolera tirador tiradores sicario sicarios sicaria encañona
encañonan encañonó encañonado encañonando desenfunda desenfundan desenfundó enfunda cartuchera
cartucheras plomo plomazo plomazos fusilan fusila fusilado fusilados fusilamiento fusilar quemarropa
culata silenciador mirilla recarga recargan pólvora salva salvas fogueo artillería bazuca
lanzagranadas percutor amartilla amartillan apunta apuntan apuntó apuntando apuntándole apúntale
apuntar pistolazo
""",
    """
abre|abren|abrió|abrieron|abriendo fuego
frío|fría|metal|acero|círculo _ en|contra|sobre la|su nuca|sien|frente|espalda
frío|fría|metal|acero|círculo en|contra|sobre la|su nuca|sien|frente|espalda
vendan|venda|vendados|vendaron los ojos
nueve|siete|seis corto|largo|milímetros
~ fuego !
alto el|al fuego
le|les vuela|voló los|la|el sesos|cabeza
lleva|llevan la mano a la cintura|cadera
suéltala|suéltalo|suéltenla !|,|ahora
alto , policía
policía !
alto o disparo|tiro
fuego cruzado|amigo|enemigo
responde|responden al fuego
mano armada
a quema ropa
jala|jalan|jaló|aprieta|apretó|tira del|el gatillo
corta|carga|cargan|cargó|jala @su cartucho|arma|corredera
? quita|quitan|pone|puso|quitó|bota|suelta|busca|encuentra el seguro
manos arriba
arriba las manos
tiró|tira|tirar|tiren a matar
le|les|lo|la pega|pegó|da|dio|mete|metió|metieron un|dos|tres|cuatro|varios tiro|tiros
ruleta rusa
calibre .38|.45|38|45|22|9|nueve
? treinta y ocho
agujero|agujeros|impacto|impactos|herida|heridas de bala
mete|metió|lleva la mano al|bajo|en saco|abrigo|chaqueta
cuerno|cuernos de chivo
pelotón de fusilamiento
* pum !|,
""",
    """
tiro|tiros por la culata
caballo|caballos|mula|animal|animales de tiro
arma|arman el|la|los|las|un|una
se|me|le|te|nos dispara|disparan|disparó|dispararon la|el|los|las _
funda|fundas de|del almohada|teléfono|guitarra|violín|lentes|celular|móvil|cojín|chelo|sillón
funda|fundas de la|los|las guitarra|lentes|gafas|almohada
cargador|cargadores de|del|para teléfono|celular|móvil|computadora|laptop|batería|coche
mi|tu cargador
escuadra y|de cartabón|carpintero|compás
fierro|fierros viejo|viejos|oxidado
? de fierro
ráfaga|ráfagas de viento|aire|risa|lluvia
pistola|pistolas de silicona|clavos|pegamento|pintura|calor|radar|masaje|grapas
se|lo|la arma un|una|el|la escándalo|lío|fiesta|jaleo|bronca|alboroto|pelea|equipo
arma|arman @su maleta|mueble|carpa|tienda|modelo|cigarro|equipo|plan|maqueta|cuna|juguete
se|ya arma|arman la gorda|grande
arma de doble filo
arma|armas secreta|blanca|blancas
fuerzas armadas
armado|armada|armados|armadas de|con valor|paciencia|papel
armado|armada|armados|armadas de|con un|una lápiz|libreta|escoba|cámara
bien|mal|recién armado|armada
mueble|estante|mesa|cuna|modelo armado|armada
dispara|disparan|disparar|disparó|disparando @su foto|fotos|cámara|flash|alarma|alarmas|selfie
dispara|disparan|disparar|disparó fotos|fotografías|flashes|preguntas
cámara|cámaras|fotógrafo|fotógrafa|fotógrafos|flashes|alarma|alarmas dispara|disparan|disparando
se|han|ha dispara|disparan|disparó|disparado|disparados en|con precios|ventas|bolsa
sale|salen|salió|salieron|saliendo|salir disparado|disparada|disparados|disparadas
precios|alquileres se disparan|dispararon
tiro|tiros de esquina|cámara|castigo|tequila
tiro|tiros libre|libres|penal|penales
tiro|tiros al|a arco|puerta|gol|portería|canasta
tiro con arco
gran cañón
cañón|cañones de agua|nieve|confeti|luz|espuma
cartucho|cartuchos de tinta|tóner|impresora|videojuego|juego|filtro
bala|balas de fresa|menta|caramelo
tren bala
apunta|apuntan|apuntó|apuntando|apuntar en @su libreta|cuaderno|agenda|lista|papel|pizarrón|mano
apunta|apuntan|apuntó|apuntando|apuntar @su nombre|número|dirección|teléfono|pedido|datos|notas
apunta|apuntan|apuntar todo|notas|algo|mi|este
apunta|apuntan|apuntó|apuntando con @su dedo|linterna|cámara|control
apunta|apuntan|apuntó|apuntando hacia el|la|las cielo|luna|pizarra|salida|estrellas|puerta
se apunta|apuntan|apuntó en|para|como|voluntario
se apunta|apuntan|apuntó a|al un|una|clases|todo|yoga|gimnasio|curso|viaje
recarga|recargan @su teléfono|celular|batería|página|tarjeta|saldo|móvil|impresora|vaso|copa
se recarga|recargan en|contra|sobre
enfunda se|los|el|un guantes|abrigo|vestido|traje
salva|salvas @su vida|día|mundo|gato|niño|perro
salva|salvas de aplausos
lo|la|los|las|me|te|se|nos|le|que salva|salvas
mirilla de la puerta
la mirilla
""",
)
OTHERS: Mapping[SceneTag, tuple[str, str]] = {
    SceneTag.PYROTECHNICS: (
        """
explosión explosiones explota explotan explotó explotar explosivo explosivos bomba bombas estalla
estallan estalló estallido granada granadas dinamita detona detonan detonador detonación incendio
incendia incendian llamas llamarada pirotecnia cohete cohetes misil misiles petardo petardos mina
minas molotov bombardeo bombardean fogata hoguera
""",
        "fuegos artificiales\nprende|prenden|arde|arden fuego|en\nvuela|vuelan|voló en pedazos",
    ),
    SceneTag.STUNTS: (
        """
choca chocan chocó choque choques vuelca vuelcan volcadura derrapa derrapan derrape atropella
atropellan atropelló persecución persecuciones paracaídas acrobacia acrobacias estrella estrellan
""",
        "salta|saltan|saltó|cae|caen|cayó|lanza|lanzan del|de|desde|por\n? cuelga|cuelgan del|de",
    ),
    SceneTag.PROCESS_SHOT: (
        "conduce conducen conduciendo maneja manejan manejando volante parabrisas retrovisor",
        "coche|auto|carro|camión en movimiento\nal volante",
    ),
    SceneTag.AIRCRAFT_TRAIN: (
        """
avión aviones avioneta avionetas helicóptero helicópteros jet jets tren trenes ferrocarril metro
locomotora vagón vagones rieles hangar dron drones piloto globo planeador
""",
        "pista de aterrizaje|despegue\nvías del|de tren",
    ),
    SceneTag.OFF_ROAD: (
        "cuatrimoto cuatrimotos todoterreno todoterrenos motocross terracería",
        "fuera de carretera|camino\na campo traviesa\njeep|camioneta trepa|salta|sube por",
    ),
    SceneTag.WATER: (
        """
río ríos lago lagos mar mares océano nada nadan nadando nadar ahoga ahogan ahogado ahogarse
bucea bucean buzo buzos lancha lanchas barco barcos bote botes canoa balsa velero submarino
muelle ola olas playa naufragio inundación cascada
""",
        "? al|bajo|en el agua\n? al|bajo agua",
    ),
    SceneTag.FIGHT: (
        """
cuchillo cuchillos navaja navajas navajazo puñal puñales puñalada puñaladas apuñala apuñalan daga
dagas espada espadas sable machete machetes machetazo hacha hachas hachazo lanza lanzas flecha
flechas ballesta pelea pelean peleando peleas golpea golpean golpe golpes puñetazo puñetazos
patada patadas patea patean bofetada cachetada estrangula estrangulan ahorca forcejea forcejean
forcejeo riña látigo degüella degüellan apuñalado acuchilla acuchillan duelo bayoneta culatazo
""",
        "arma|armas blanca|blancas\ncuerpo a cuerpo",
    ),
}
SPANISH: Mapping[SceneTag, Lists] = {
    SceneTag.FIREARMS: FIREARMS,
    **{tag: Lists(words, lines) for tag, (words, lines) in OTHERS.items()},
}
