"""Spanish arms of all regions: what they are called, worn, loaded, heard, and what they leave."""

from __future__ import annotations

ARMS_ES = """
pistolones pistoletes pistolota pistolazos trabucazos
arcabuces arcabuzazo mosquetazo mosquetazos espingardas tercerolas culebrina
culebrinas falconete falconetes bombardas cañoncito cañonero cañoneros cañoneo
ametrallada ametrallados ametralladores ametrallando metrallazo metrallazos
subametralladoras lanzabengalas lanzagranada lanzallamas lanzadardos bazucas
fusilito fusilería escopetón escopetones carabinazo
riflazo riflazos rifleros riflero cetmes máuseres naranjeros
fuscazo fusquita cuetazo cuetazos bufosos bufarra chumbos chumbazo changón changones
chispún tartamudas pajiza pajizas
plomazón plomacera abaleo abaleado abaleados abaleada abalean abalear balearon balearlo
pepazo pepazos balazazo balaceados tiroteando tiroteaban
rafaguea rafaguean rafagueó rafaguear rafagueado rafagueada rafagazo ametralló acribillaron
acribillarlo encañonados encañonada encañonaban
desenfunde enfundado amartillando
percute percutó percuten percutir percutida percutido percutidas percutidos percutar percutada
cacerina cacerinas carrillera carrilleras cartuchería sobaqueras fornituras tahalí
portafusil portafusiles fusilarlos fusilarán fusilaban fusilando
detonadora detonadoras balín balines
perdigonazos cartuchazo trazadora trazadoras fulminantes

cebitas
francotiradoras gatillero gatilleros gatillera escopetera
casquillero
guardamonte bocacha bípode apagallamas recámaras cachazo cachazos
armero armeros armera atracadores pistoleo balística
nuevemilímetros treintaiocho treintayocho treintaidós treintaitreinta cuarentaicinco
treintaitrés R15 AR15 AK47 M16 UZI galiles
dispáreme dispararán disparará dispararé dispararía disparasen dispararme
dispararse disparándole disparándoles disparamos disparabas disparaste
apuntaba apuntaban apuntarle apuntarles apúntame apúntenle apuntándonos apuntaron
"""
ARMS_PATTERNS_ES = """
~ permiso|licencia para|de la|una|el|armas del|.|,|de
~ la|una|esta|escopeta|del del doce|dieciséis|veinte|calibre
~ quieto|quieta|quietos ahí|todos|todo|!
~ alzan|alza|levantan|suben|alcen|levanten las|los|ambas manos|brazos
~ baja|levanta|alza|ajusta la mira
~ cuelga|cuelgan|colgada|prendida del|al|en cinto|cinturón|costado|correaje
~ tengo|llevo|traigo|llevas el|la|un|una fierro|fusca|cuete|hierro|chumbo encima|.|,
~ tenés|tiene|trae el|la|un|una fierro|fusca|cuete|hierro|chumbo encima|.|,
~ fierro|fusca|cuete|hierro encima
~ silenciador|supresor en|al|enrosca|enroscado|puesto
~ enrosca|atornilla el|un|la silenciador|tubo|cañón
~ pistola|pistolas|pistolita|rifle|rifles|escopeta|escopetas|revólver de agua|aire|balines|juguete
~ pistola|pistolas|pistolita|rifle|rifles|escopeta|escopetas|revólver de postas|perdigones|corcho
~ pistola|pistolas|pistolita|rifle|rifles|escopeta|escopetas|revólver de goma|plástico|madera|rayos
~ pistola|pistolas|pistolita|rifle|rifles|fusil|revólver de utilería|atrezo|atrezzo|attrezzo|resina
~ pistola|pistolas|pistolita|rifle|rifles|fusil|revólver de mentira|mentiras|verdad|salida|señales
~ pistola|pistolas|pistolita|rifle de fulminantes|mistos|bengalas|fogueo|dardos
~ rifles|fusil|revólver de fulminantes|mistos|bengalas|fogueo|dardos
~ pistola|pistolas|pistolita|rifle|rifles|fusil|revólver de chispa|duelo|servicio|cargo|reglamento
~ carabina|rifle|escopeta|pistola de aire comprimido
~ arma|armas de fuego|utilería|fogueo|cargo|reglamento|servicio|postas|juguete|mano
arma|armas larga|largas|corta|cortas|reglamentaria|reglamentarias|hechiza|hechizas|automáticas
~ arma|armas en|a|al|sobre|contra la|el|su|mano|cinto|hombro|tierra|discreción|punto
~ suelta|suelte|tira|tire|baja|baje|deja|deje|arroje|entrega el|la|las|ese|esa arma|armas|fierro
~ sueltan|suelten|tiren|bajen|dejen|arrojen|entreguen el|la|las|ese|esa arma|armas|fierro
~ punta de pistola|fusil|escopeta|rifle
~ mano armada
armados hasta los
~ hombre|hombres|tipo|tipos|grupo|comando|escolta|guardias|gente|civiles _ armado|armados|armada
mira|miras telescópica|láser|infrarroja|telescópicas
~ punto de mira
~ punto rojo sobre|en|tiembla|baila|recorre|se
~ en la|el mira|retícula|punto
cruz de la mira
? corre|jala|tira|mueve|acciona|suelta|monta la|el|de|del la|corredera|cerrojo|percutor
corre|jala|tira|mueve|acciona|suelta|monta la|el corredera|cerrojo|percutor
? el|un|otro|su peine|proveedor
~ cambia|mete|saca|inserta|encaja|vacía|lleno|un de|el|peine|proveedor peine|proveedor|balas
~ corta|cortó|cortan|cortando cartucho
~ bala|balas|tiro|cartucho en|de la|el|goma|salva|fogueo|plomo|recámara|boca
~ bala|balas|cartucho|cartuchos de goma|salva|fogueo|plomo|plata|escopeta|fusil|caza|calibre
? pelotas|pelota|bolas de goma
punta|puntas hueca|huecas
~ vainas|vaina servidas|servida|vacías|vacía|en|por|de
~ llena|carga|cuenta|mete|limpia el|los|las|la|un tambor|recámara|balas|cartuchos|cañón|cañones
? el|un tambor gira|del|y|,|con
~ quita|quitó|pone|puso|suelta|bota|levanta|sin|con el|le seguro|el .|,|a|de|del|y|seguro
~ clic|click del|de|. el|la|un|otra|nada|seguro|vacío|percutor
~ una|la|su|mi|otra veintidós|treintaiocho|treintaidós|súper|escuadra con|que|de|sin|en|y|,|.|a
~ la|su numeración|número limada|limado|borrada|borrado|raspada
numeración|serie|número limada|limado|borrada|borrado|raspada|raspado
~ da|dan|dio la salida con|al
~ al|tras|con el|un disparo|tiro|pistoletazo salen|arrancan|sale|arranca|corren|,
~ se lo|la pone|mete|lleva|apoya en|a|bajo|entre la|el|su|las sien|boca|nuca|cintura
~ se lo|la guarda|faja|encaja en|a|bajo|entre la|el|su|las sien|boca|nuca|cintura
~ se lo|la pone|mete|lleva|apoya en|a|bajo|entre la|el|su|las pecho|corazón|barbilla
~ se lo|la guarda|faja|encaja en|a|bajo|entre la|el|su|las pecho|corazón|barbilla
~ se lo|la|los|las pone|mete|guarda|faja|encaja|saca en|de|a la|el|su cintura|cinto|pantalón|espalda
- le lo|la|pone|ponen|puso|arrima|clava aquello|eso|algo|la|esto en|contra la|el|su|las
~ saca|sacó|sacan algo|la|lo|eso del|de la|el|su cinto|cintura|cinturón|espalda
~ lo|la|los|las|le|nos tiene|tienen|tenía|tengo encañonado|encañonados|apuntado|apuntados|apuntando
treinta treinta
? cuarenta y cinco|cuatro
~ nueve|nueve|siete|seis|veintidós|diez milímetros|corto|largo|parabellum
~ una|la|su|mi|tu nueve|veintidós|cuarenta|treinta|súper|38|45|22|357 .|,|en|cargada|corta|larga|y
~ .|una|la|del|calibre doce|dieciséis|veinte milímetros|recortada|recortado|gauge
calibre doce|veintidós|nueve|treinta|cuarenta|cincuenta|siete|pesado|grueso|veinte|dieciséis|45|38
ak|ar|r|m 47|15|16
erre|ar|a|eme quince|dieciséis|erre|ka
cuerno|cuernos de chivo|en|.|,|al|y
~ punto cincuenta
~ mini|micro uzi
~ ballester molina
? itaca|ithaca|astra|llama|star|bersa en|.|,|del|de|al|sobre
~ pone|puso|ponen|apoya|apoyó|pega|clava|hunde|aprieta _ en|contra la|el|su nuca|sien|frente|pecho
~ pone|puso|ponen|apoya|apoyó _ en|contra la|el|su espalda|costillas|riñones
~ pega|clava|hunde|aprieta _ en|contra la|el|su espalda|costillas|riñones
~ pone|puso|apoya|lleva|mete|metió en|contra|a la|el|su sien|nuca|frente|boca|paladar
~ lo|la|algo|cañón|pistola en|contra|entre la|el|su|las sien|nuca|frente|cejas|costillas|paladar
~ frío|fría|duro|dura|acero|metal|fierro|hierro en|contra|entre la|el|su|las|los|mi espalda|nuca
~ frío|fría|duro|dura en|contra|entre la|el|su|las|los|mi riñones|costillas
~ acero|metal|fierro|hierro en|contra|entre la|el|su|las|los|mi riñones|costillas
~ frío|fría|duro|dura|acero|metal|fierro|hierro en|contra|entre la|el|su|las|los|mi sien|frente
? algo|bulto|bultos duro|pesado|abultado|largo|negro|envuelto|bajo|debajo|que bajo|en|debajo|de|se
~ abultado|abultada|bulto|bultos|abulta debajo|bajo|en|le|asoma de|la|el|su|del
? se|le|les abulta|marca|asoma|nota|dibuja la|el|en|bajo|algo|un|una bajo|en|cacha|culata|la|el
~ cacha|cachas|culata|culatas|empuñadura en|de|asoma|asomando|bajo|del|le la|el|su|nácar|hueso|cinto
~ mano|manos|mete|echa|lleva|baja a|al|la|hacia|bajo|dentro la|mano|el|del|al cintura|cinto|saco|a
? mano|dedos al|a|en|sobre|hacia|bajo la|el|cinto|su cinto|cintura|cadera|costado|funda|saco|arma
se|la|lo|una|fierro|algo mete|faja|fajó|fajada|fajado|encaja en|a la|el cintura|cinto|pantalón
~ fajada|fajado|fajadas|fajados en|a|al|con la|el|su|cinto|cintura
dedo en|al|sobre|roza|aprieta|tiembla el|la gatillo
? dedo tiembla|se|aprieta|busca|roza|blanco en|tensa|crispa|el|la
~ bájela|bájala|bájelo|bájalo|suéltala|suéltelo|suéltela eso|esa|ya|.|,|!|despacio|primero
~ tira|tírala|tírela|suelta eso|al|a|la suelo|piso|ahora|!
~ no dispare|disparen|dispares|dispareis|tire|tiren|tires|tiréis
~ alto ! _|policía|o|quién|manos|alto
~ quién vive
~ alto quién
~ quieto|quieta|quietos|quieto todo|todos|ahí|o|,|!|. el|el|o|las|manos|no|ahí
? no se|te mueva|mueva|muevan|muevas
~ arriba|alto las|esas manos
~ manos a|contra|en|sobre la|el|lo|donde|alto cabeza|nuca|pared|capó|las|vea
~ al|todos|todo|cuerpo suelo|piso|a|el !|tierra|mundo
~ esto es|no un|una asalto|atraco|broma
~ cúbreme|cúbranme|cúbrenme|cúbranse
~ fuego graneado|cerrado|nutrido|cruzado|amigo|enemigo|a|de discreción|fuego|cobertura|supresión
~ fuego a|de discreción|cobertura|supresión|fusil|fusilería|ametralladora|mortero|artillería
~ a|la|una|otra|primera salva|descarga|ráfaga|descargas .|,|de|cerrada|y|al|corta|larga
~ pelotón|piquete|escuadra|guardia carga|apunta|forma|de|levanta|baja
~ preparen|carguen|apunten|listos|atención ,|.|! apunten|fuego|apunten
~ tiro|tiros al|de blanco|plato|pichón|gracia|aire|advertencia|fusil|salva|cañón
~ polígono|galería|campo|caseta|casetas|stand|puesto de tiro
~ tiro|tiros de pistola|escopeta|revólver|rifle|fusil|gracia
~ suena|suenan|sonó|oye|oyen|oyó|escucha|retumba|retumban|truena _ _ tiro|tiros|disparo|disparos
~ suena|suenan|sonó|oye|oyen|oyó|escucha|retumba|retumban|truena _ _ balazo|balazos|ráfaga|ráfagas
~ truenan|truena|tronaron|trona los|las|un|tres|dos|unos|varios balazos|tiros|cuetes|rifles|fusiles
? truena|truenan|estalla un|dos|el|los balazo|balazos|disparo|disparos|tiro|tiros
* pum pum
* pum , pum
* ratatá|ratatatá|ratatata|tatatá
* tableteo de
* un|otro|dos|tres estallido|estallidos|tronido|tronidos|estampido|pum|golpe seco|secos|lejano|.|,
~ orificio|orificios|agujero|agujeros|boquete|hoyo|hoyos|impacto|impactos de|con bala|balas|entrada
~ orificio|orificios|agujero|agujeros|boquete|hoyo|hoyos|impacto|impactos de|con salida|postas|plomo
~ hoyo|hoyos|agujero en|por|sobre|de la|el|toda pared|puerta|parabrisas|vidrio|muro
~ agujeros|impactos en|por|sobre|de la|el|toda pared|puerta|parabrisas|vidrio|muro
~ herida|heridas|herido|heridos de|por|a bala|balas|arma|fuego|tiros|tiro|perdigón|escopeta
~ rozón|roce de bala
~ residuos|restos de pólvora|disparo|fulminante
~ olor|huele|apesta|oler a pólvora|cordita
~ picada|picado|picadas|cosida|cosido|sembrado|lleno|llena de|a|por|por bala|balas|balazos|tiros
~ pegan|pegaron|pegar|metieron|dieron|meto|pego un|dos|tres|cuatro tiro|tiros|balazo|balazos|plomazo
~ pegarle|meterle|darle|pegarte|meterte|pegarme|pegarse un|dos|tres|cuatro tiro|tiros|balazo|balazos
~ le|te|les|me|lo pego|meto|vuelo|vuela un|la|los|dos|el tiro|tapa|sesos|cabeza
~ le|te|les|me|lo volo|voló|volaron|vuelen un|la|los|dos|el tiro|tapa|sesos|cabeza
? echar|echa|echan|dar|dan|meter|mete|tirar plomo|bala|tiros
~ plomo|bala|balas|balazos|tiros parejo|a|para|con|contra todos|los|él
~ jala|jalan|jaló|jalar|aprieta|apretó|apretar|tira|acaricia|oprime|oprimió|presiona el|del gatillo
~ le|lo|la|les|se jala|tira|tiró|jaló|sorraja|vacía a|el|un|los cargador|peine|tambor|tiro|plomazo
~ descarga|descargó|vacía|vació|dispara el|la|su|todo revólver|pistola|arma|escopeta|cargador|rifle
~ juez de salida _ brazo|alza|levanta|apunta
~ disparo|pistoletazo|pistola de salida
~ a|en sus|las puestos|marcas
~ bengala|bengalas de|en|roja|naranja|al|sube|ilumina|cae
~ fierro|fierros|fusca|cuete|hierro|hierros|tola|chata en|bajo|al|a|del|con|y|. la|el|su|un|cinto
~ saca|sacó|saquen|trae|traen|traigo|carga|cargan|anda|andan el|la|un|una|su|con fierro|fusca|cuete
~ saca|sacó|trae|traen|traigo el|la|un|una|su|con tola|chata|hierro|pipa
~ carga|cargan|anda|andan|lleva el|la|un|una|su|con tola|chata|hierro|pipa
~ saca|sacó|trae|traen|traigo|carga|cargan|anda|andan|lleva el|la|un|una|su|con caño|tote|juguete
~ el|un|una|la|su tote|fusca|bufoso|chumbo|changón|hechiza|tumbera|cacharra|chispa _ en|del|de|bajo
~ anda|andan|viene|vienen|vas|voy|ando|va|van|iba enfierrado|enfierrados|calzado|empistolado|fierro
~ calzado|enfierrado|empistolado|enfusilado|ensillado y|.|,|con|hasta
empistolado|empistolados|enfierrado|enfierrados
~ guardia|guardias|escolta|escoltas|vigilante|vigilantes|custodio|custodios con|armado|armados|de
"""
