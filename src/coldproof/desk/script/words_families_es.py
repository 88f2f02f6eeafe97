"""Spanish families of firearms: slang of all regions, what is worn, left, heard, and slips."""

from __future__ import annotations

FAMILY_ES = """
duelista duelistas balaso balasos valazo valazos fucil fuciles fuzil fuziles rebolber
revólber ametrayadora metrayeta metrayetas escopetasos pistoletaso gatiyo cañonaso fusilasos chatas
guacharaca guacharacas matonas fierrazo fierrazos cuernazo cuernazos trabuquete fusilera balinazo
balinazos mosquetería arcabucería cañonear cañonean plomear plomean lanzarpones arpones lanzaarpones
cazabobos municionera cananera
"""
FAMILY_PATTERNS_ES = """
~ un|el|su|mi 38|45|22|357|44|9 especial|súper|milímetros|corto|largo|magnum|en|,|.|al
~ lo|los|la|las fusilan|fusilaron|fusilarán|fusilen|van|fusila .|,|al|en|contra|mañana|a|!
~ disparos|tiros|balazos|ráfagas|cañonazos|detonaciones a lo lejos
~ un|el|las|los|otro|dos|tres cañonazo|cañonazos .|,|y|a|en|desde
~ cañón|cañones en|contra|al|sobre|junto|pegado el|la|su|los|al cristal|ventanilla|vidrio|cuello
~ cañón|cañones en|contra|al|sobre|junto|pegado el|la|su|los|al garganta|mejilla|pómulo|quijada
~ cañón|cañones en|contra|al|sobre|junto|pegado el|la|su|los|al barbilla
~ cañón|cañones en|contra|sobre|bajo|entre el|la|su|los|las|al riñones|costillas|espalda|pecho|ojos
~ cañón|cañones en|contra|sobre|bajo|entre el|la|su|los|las|al oreja
~ apoya|pega|pone|acerca|asoma|mete|hunde|baja|levanta|alza el|un cañón|cañones en|contra|al|por
~ desvía el|un cañón|cañones en|contra|al|por
~ apoya|pega|pone|acerca|asoma|mete|hunde|levanta|alza|desvía el|un cañón|cañones de|del|,|a|hacia|y
~ asoma|asoman|brilla|sobresale|aparece un|el|la|los cañón|cañones|culata|cacha|culatas|cachas
~ culata|cacha|cachas|empuñadura de|en|al|contra plata|nácar|hueso|madera|el|la hombro|cadera|cinto
~ culata|cacha|cachas|empuñadura de|en|al|contra su hombro|cadera|cinto
~ culata|cacha|cachas|empuñadura de plata|nácar|hueso|madera|marfil|concha|caoba
~ culata|cacha|culatazo en|contra|al el|la|su|hombro hombro|cadera|cara|nuca|cinto|mejilla|boca
~ ráfagas|ráfaga a|en|de|desde|tras|por|y|.|se|más|otra|afuera|cortas lo|la|las|el|calle|lejos
~ ráfagas|ráfaga largas lo|la|las|el|calle|lejos
~ ráfagas|ráfaga a lo lejos
? las|unas|dos|tres|otras|más ráfagas .|,|se|suenan|acercan|callan|siguen|en|a|de|del
~ ráfagas|tiros|disparos|balazos|detonaciones|plomazos cerca|lejos|afuera|arriba|abajo|lejanos
~ tronidos cerca|lejos|afuera|arriba|abajo|lejanos
? soplido|soplo|suspiro|bufido|silbido|tosido|escupitajo|chasquido seco|secos|sordo|apagado
~ plop seco|secos|sordo|apagado
~ dos|tres|un soplidos|soplos|bufidos|toses|tosidos|escupitajos secos|secas|sordos|suaves|,
~ dos|tres|un chasquidos secos|secas|sordos|suaves|,
- tos|toses|carraspeo|susurro|soplido seca|secas|del|de silenciador|un|y|.|,|metálica
~ con|lleva|trae|usa|puesto silenciador
~ algo|bulto|cosa|peso|hierro en|bajo|a|debajo|que la|el|le|su|de cintura|cinto|poncho|gabán|levanta
? algo que le|se levanta|abulta|marca|pesa|tira la|el|bajo|en lana|saco|chaqueta|camisa|poncho
? algo que le|se deforma la|el|bajo|en lana|saco|chaqueta|camisa|poncho
- a la altura de la cadera|cintura
~ picado|picada|picados|cosida|cosido|acribillada|mordida a|de|por la|balas|tiros|plomo altura|de
- línea|hilera|fila|rosario|reguero|ristra|serie de agujeros|hoyos|impactos|orificios|balazos
- línea|hilera|fila|rosario|reguero|ristra|serie de casquillos
? agujeros|hoyos|impactos|orificios|desconchones a|en|de|del la|el|los|bala altura|tapia|muro
~ picaduras a|en|de|del la|el|los|bala altura|tapia|muro
? agujeros|hoyos|impactos|orificios|desconchones en|de|por la|el|los pared|fachada|puerta|cal
~ picaduras en|de|por la|el|los pared|fachada|puerta|cal
? conos|banderitas|números|triángulos|testigos|marcadores amarillos|amarillas|numerados|numeradas
~ silueta|siluetas|contorno|figura de|en|a tiza|gis|cinta|cal
~ parabrisas|luneta|ventanilla|cristal|vidrio estrellado|estrellada|astillado|astillada
~ telaraña|estrella en|alrededor|de el|la|del|un parabrisas|cristal|vidrio|agujero|luneta
~ estira|extiende|levanta|alza|endereza el brazo y aprieta|dispara|jala|tira
- y|,|lentamente|despacio|entonces aprieta .|,|una|dos|otra
- saca la mano del|de
~ señala|indica|apunta|hace|manda con el|la|un cañón|culata|fierro|pistola|fusil|arma|escopeta|rifle
~ fusca|fuscas|cuete|fierro|fierros|chata|tartamuda|matona|pipa en|bajo|de|sobre|, @su mesa|guantera
~ nueve en|bajo|de|sobre|, @su mesa|guantera
~ fusca|fuscas|cuete|fierro|fierros|chata|tartamuda|matona en|bajo|de|, @su almohada|mochila|bolsa
~ pipa en|bajo|de|, @su almohada|mochila|bolsa
~ fusca|fuscas|cuete|fierro|fierros|chata|tartamuda|matona en|bajo|de|, @su espalda|pantalón|bota
~ pipa en|bajo|de|, @su espalda|pantalón|bota
~ dos|tres|unas|las|sus chatas|tartamudas|fuscas|pipas|hechizas sobre|en|bajo|de
~ dos|tres|unos|los|sus fierros|cuetes|hierros|cuernos|chumbos sobre|en|bajo|al|.|,
~ saca|sacan|guarda|esconde|limpia|empeña|vende|deja|suelta|tira @su fierro|cuete|fusca|chata|hierro
~ saca|sacan|guarda|esconde|limpia|empeña|vende|deja @su tartamuda|matona|pipa|cacharra|hechiza
~ suelta @su tartamuda|matona|pipa|cacharra|hechiza
~ dejen|deje|deja|entreguen|saquen|guarden|guarda los|las|el|la fierros|fuscas|cuetes|hierros|fierro
~ anda|andas|vienes|viene|vas|andamos|ando|iba fierro|enfierrado|calzado|armado|cargado|empistolado
~ anda|andas|vienes|viene|vas|andamos|ando|iba ,
~ trae|traes|traen|traigo|lleva|llevan|cargan|carga fierro|fierros|fusca|cuete|cuerno|cuernos|chata
~ trae|traes|traen|traigo|lleva|carga|presta la|una|su|mi nueve|veintidós|treinta|escuadra|súper
~ un|el|dos|los|su|sus cuerno|cuernos de chivo
~ un|otro|dos|varios|unos|mil plomazo|plomazos|balazo|balazos|pepazo|tronido|tronidos
~ plomo|posta|postas|balas|balines fundido|derretido|caliente|,|en molde|el|los|moldes
~ funde|funden|derrite|derriten|vierte|vierten|cuela el|la|las plomo|estaño|cucharas|campana
~ molde|moldes de|para balas|bala|postas|plomo
~ balas|cartuchos|casquillos|balines|perdigones en|de|sobre|dentro|por|bajo|y un|una|la|el
~ postas en|de|sobre|dentro|por|bajo|y un|una|la|el
~ caja|cajas|lata|bolsa|puñado|costal|cinturón|cinta de balas|tiros|parque|cartuchos|postas|balines
~ peine de balas|tiros|parque|cartuchos|postas|balines
~ parque|munición|balas|tiros para|de|y el|la|los|fusil|máuser|mosquete|caja|cajas
~ cargan|carga|traen|cajas|sin|poco|falta|hay|queda parque|tiros|balas|munición .|,|para|y|de
~ cerrojo|corredera|muelle|percutor|cañón , _ cerrojo|corredera|muelle|percutor|cañón|aguja|resorte
~ cerrojo|corredera|percutor abierto|abierta|atrás|del|se|vacía|,|y|suena|chasquea
~ muelle|resorte recuperador|del|de|real|cargador|percutor
? carga|prensa|recarga|máquina de recarga|cartuchos
pistola|pistolas de clavos|grapas|impacto|perno en|contra|a|bajo la|el|su|las cara|sien|mano|cuello
pistola|pistolas de clavos|grapas|impacto|perno en|contra|a|bajo la|el|su|las cabeza|garganta|frente
apunta|amenaza|encañona|amenazan|apuntan|dispara con la|una|su pistola de clavos|grapas|perno
~ clavadora|remachadora|engrapadora|grapadora en|contra|a|bajo|al la|el|su garganta|cuello|cara|sien
~ clavadora|remachadora|engrapadora en|contra|a|bajo|al la|el|su ojo|frente|barbilla|mandíbula
~ grapadora en|contra|a|bajo|al la|el|su ojo|frente|barbilla|mandíbula
fusil|fusiles|rifle|pistola|escopeta de|submarino|submarina|arpón pesca|submarina|arpón|submarino
fusil|fusiles|arpón|arpones submarino|submarinos
~ arpón|arpones en|al|de|cargado|apunta|listo mano|hombro|aire|gomas|goma|ristre|,
~ pistola|pistolas eléctrica|eléctricas|marcadora|taser|neumática|neumáticas|casera|caseras|impresa
~ carabina|carabinas|rifle|rifles|escopeta|escopetas de|a aire|balines|feria|perdigones|corcho|caza
~ marcadora|marcadoras en|al|arriba|cargada|lista|,|.|de
~ patitos|patos|osos|palillos|figuras de|en|del lata|hojalata|chapa|caseta|tiro
? bolas|balas|bola|bala de pintura|gel|goma
~ caseta|barraca|puesto|galería de|del tiro|tiros|escopetas
~ solapa|tapa|broche|botón|presilla de la|su pistolera|funda|cartuchera
~ desabrocha|desabotona|suelta|abre|afloja la|el|su pistolera|funda|broche|solapa|cartuchera
~ desabrocha|desabotona|suelta|abre|afloja la|el|su presilla
~ correa|correas|correaje|bandolera|bandoleras|canana cruzado|cruzada|cruzadas|terciada
~ cananas de|cruzado|cruzada|cruzadas|terciada
~ se|le asoma|nota|marca|abulta|ve|dibuja el|la|un|algo bulto|culata|cacha|fierro|cañón|pistola|arma
~ lo que|algo lleva|trae|carga|esconde|guarda en|a|bajo|al la|el|su|cinto cintura|cinto|espalda|saco
~ metal|acero|hierro|boca frío|fría|helado en|contra|de|del|a|sobre la|el|su|un cuello|mejilla
~ círculo frío|fría|helado en|contra|de|del|a|sobre la|el|su|un cuello|mejilla
~ metal|acero|hierro|boca|círculo frío|fría|helado en|contra|de|sobre la|el|su|un sien|nuca|espalda
~ redondo y frío
~ frío y redondo
~ no se mueva|muevan|muevas nadie|!|,|o
~ tres|dos|cuatro|cinco fogonazos|destellos|relámpagos .|,|en|iluminan|alumbran|y|desde|tras
~ tres|dos|cuatro|cinco chispazos .|,|en|iluminan|alumbran|y|desde|tras
~ fogonazo|fogonazos|destello en|de|desde|ilumina|alumbran|tras la|el|las|los ventana|oscuridad
~ destellos en|de|desde|ilumina|alumbran|tras la|el|las|los ventana|oscuridad
~ plaf , plaf
* pum !|.|,
* ra ta ta
* ta ta ta
* trac trac
* clac clac|.|, _|el|la
~ le|me|te|lo|nos tira|tiran|tiró|pega|pegan|vacía|vacían|mete plomo|bala|tiros|balas
~ trajes|casco|cascos|chaleco|chalecos antibalas|blindado|táctico|tácticos
~ gaucho|gauchos|charro|charros|rural|rurales|federal|federales con|carga|disparan|apuntan
~ revolucionario con|carga|disparan|apuntan
- se|le levanta|alza|sube|abre|levantan la|el|su camisa|playera|remera|camiseta|suéter .|,|y|para|:
- se|le levanta|alza|sube|abre|levantan la|el|su chamarra .|,|y|para|:
~ patito|pato|oso|muñeco de lata|hojalata|chapa|feria
- una|la|dos|mi|su|tu nueve|veintidós|cuarenta|treinta|escuadra y|.|,|en|sobre|al|la|cargada
~ calibre 12|16|20|22|38|45|9|doce|veintidós|nueve|cincuenta|treinta
~ clavadora|remachadora|engrapadora neumática|cargada|, delante|en|con|y
~ se la|lo pone|apoya|arrima delante|en|contra|bajo de|la|el cara|nuca|sien|cuello|garganta
? orificio|orificios|agujerito|agujeritos|boquete|boquetes en|por|que|de la|el|los|dejó|bala
? bala|plomo|posta|balín|perdigón sigue|quedó|está|entró|salió|deformado|deformada|aplastado|rozó
? bala|plomo|posta|balín|perdigón alojada
~ saca|sacan|extrae|extraen|busca|pesca la|el|una|un|dos bala|plomo|balas|posta|perdigón|perdigones
~ mató|mataron|murió|muere|hirieron de|a un|dos|tres|tiros|balazo|tiro tiro|tiros|balazos|escopetazo
~ lo|la de|a un|dos|tres|tiros|balazo|tiro tiro|tiros|balazos|escopetazo
~ hombre|mujer|tipo|guardia|soldado|policía|niño con un|una|su rifle|fusil|pistola|escopeta|arma
~ muchacho con un|una|su rifle|fusil|pistola|escopeta|arma
~ viene|vienen|está|están|va|van|iba|iban armado|armados|armada|armadas
? disparan|dispara|disparen|dispararon desde|contra|hacia|sobre|a los|el|la|ellos|quemarropa|las
~ disparó desde|contra|hacia|sobre|a los|el|la|ellos|quemarropa|las
? tirador|tiradores|fusilero|fusileros en|desde|al|con|tras la|el|los|azotea|tejado|mira|muro
~ arma|armas|fusil|fusiles|rifle|rifles al|en|a la|el|los|hombro|ristre|mano|discreción
~ juega|juegan|juguete|plástico|vaqueros|vaquero con|de|y _ pistola|pistolas|rifle|revólver
~ fulminantes|petardos|mixtos|cebas|triquitraques en|de|para la|su|pistola|revólver|juguete
~ bengala|bengalas sube|suben|ilumina|cae|estalla|roja|verde|blanca|de|en|al
~ disparo|pistoletazo|tiro de salida|fogueo|aviso|advertencia|bengala
"""
FAMILY_TRAPS_ES = """
pistola|pistolas de clavos|grapas
! ve|ven|vemos|domina el cañón entero|,|del
! gatillos recién|nacidos|negros
! los gatillos recién
! como quien carga un mosquete|fusil
! disparo a la de tres|dos|una
! cañonazo a la escuadra
! cargador se echa|al|sube el|la|hombro|rampa|saco
! recámara de la reina|abuela|señora|condesa|princesa
! recámara grande|principal|nupcial|matrimonial
! tensión|fiebre|presión|glucosa|inflación|bolsa disparada|disparado|disparadas|disparados
! vale|valen|no|sin metralleta|metralletas !|vale|.|,
! pistola|pistolas en la bolsa de
! seis|cuatro|dos|tres|ocho pistolas en|y|por la|dos|una|media bolsa|barras|docena
! estampido|disparo|tiro|cañonazo|bala de|del corcho|tapón|champán|cava
! en el lienzo|cuadro|mural|grabado|tapiz|óleo , los|un|las
! de perdida gatillos|gatillo
! disparito|disparo y ya|listo
"""
