"""What only the pages without script say, in Spanish."""

from __future__ import annotations

SPANISH = {
    "This phone has no key here. With a key, this page also has: {labels}": (
        "Este teléfono no tiene clave aquí. Con una clave, esta página tiene además: {labels}"
    ),
    "This server has no such production.": "Este servidor no tiene esa producción.",
    "What is it?": "¿Qué es?",
    "STOP EVERYTHING": "PARAR LA PRODUCCIÓN",
    "This phone holds no key of this production. It can stop the work, say that something happened,"
    " and report. It can not check, hand over, witness or say yes, and no answer here is a yes.": (
        "Este teléfono no tiene clave de esta producción. Puede parar el trabajo, decir que pasó"
        " algo y avisar. No puede revisar, entregar, atestiguar ni decir que sí, y ninguna"
        " respuesta aquí es un sí."
    ),
    "Entries not shown here yet: {n}. Load this page again in a moment.": (
        "Entradas que aquí todavía faltan: {n}. Vuelve a cargar esta página en un momento."
    ),
    "As of {hour}. This page does not change by itself: load it again.": (
        "A las {hour}. Esta página no cambia sola: vuelve a cargarla."
    ),
    "Nothing is recorded now: the record has ended. Shout CUT, and tell a handler.": (
        "Ahora no se registra nada: el registro terminó. Grita CORTE y avisa a quien maneja las"
        " armas."
    ),
    "Entered as entry {n}. Shout CUT. This screen has stopped nobody yet.": (
        "Anotado como entrada {n}. Grita CORTE. Esta pantalla todavía no ha parado a nadie."
    ),
    "It is not known whether it was recorded.": "No se sabe si quedó registrado.",
    "It was not recorded.": "No quedó registrado.",
    "Say it aloud now, then send it again.": "Dilo ya en voz alta y después envíalo otra vez.",
    "Send it again": "Enviarlo otra vez",
    "The page for it": "La página para eso",
    "This server has another name. Open the page at {where}": (
        "Este servidor tiene otro nombre. Abre la página en {where}"
    ),
    "It came from another page. Open the page here, and send it from there.": (
        "Llegó desde otra página. Abre la página aquí y envíalo desde ella."
    ),
    "There is no such page for a phone without a key.": (
        "No existe esa página para un teléfono sin clave."
    ),
    "It did not arrive whole.": "No llegó entero.",
    "Too much comes from one place. Wait {n} seconds.": (
        "Llega demasiado de un mismo lugar. Espera {n} segundos."
    ),
    "Something broke here, and was noted.": "Algo falló aquí, y quedó anotado.",
    "It can not be read here.": "Aquí no se puede leer.",
    "The record can not be read now. Load this page again in a moment.": (
        "Ahora no se puede leer el registro. Vuelve a cargar esta página en un momento."
    ),
    "Entered as entry {n}.": "Anotado como entrada {n}.",
    "Trust this set's server": "Confiar en el servidor de este set",
    "It is named": "Se llama",
    "Its fingerprint (SHA-256)": "Su huella (SHA-256)",
    "Profile for iPhone": "Perfil para iPhone",
    "Certificate for Android": "Certificado para Android",
    "Tap: Profile for iPhone. Allow the download.": (
        "Toca: Perfil para iPhone. Permite la descarga."
    ),
    "Open Settings. At the top: Profile Downloaded. Install it.": (
        "Abre Ajustes. Arriba: Perfil descargado. Instálalo."
    ),
    "Settings, General, About, Certificate Trust Settings: switch it on for this name.": (
        "Ajustes, General, Información, Configuración de confianza: actívalo para este nombre."
    ),
    "Open the address below. Add it to the home screen.": (
        "Abre la dirección de abajo. Añádela a la pantalla de inicio."
    ),
    "Tap: Certificate for Android. Keep the file.": (
        "Toca: Certificado para Android. Guarda el archivo."
    ),
    "Open Settings, Security, More security settings, Install from storage: CA certificate."
    " The words differ from phone to phone; search Settings for: CA certificate.": (
        "Abre Ajustes, Seguridad, Más ajustes, Instalar desde almacenamiento: certificado CA. Las"
        " palabras cambian según el teléfono; busca en Ajustes: certificado CA."
    ),
    "Choose the file. Android warns that somebody could read along: this one can speak only for"
    " this set's own names and private addresses.": (
        "Elige el archivo. Android avisa de que alguien podría leer: este solo puede hablar por los"
        " nombres de este set y por direcciones privadas."
    ),
    "Open the address below in Chrome. Add it to the home screen.": (
        "Abre la dirección de abajo en Chrome. Añádela a la pantalla de inicio."
    ),
    "Then open": "Después abre",
    "Until then": "Hasta entonces",
    "This page, for another phone": "Esta página, para otro teléfono",
    "Do this once, when somebody of the production stands beside you. Compare the fingerprint below"
    " with the one on the server's own screen: on this page, without https, it could be changed on"
    " its way.": (
        "Hazlo una vez, con alguien de la producción a tu lado. Compara la huella de abajo con la"
        " de la pantalla del servidor: en esta página, sin https, podría cambiarse en el camino."
    ),
    "A phone that does not trust it yet can stop the work, say that something happened, report, and"
    " see today's weapons. It holds no key and signs nothing.": (
        "Un teléfono que aún no confía en él puede parar el trabajo, decir que pasó algo, avisar y"
        " ver las armas de hoy. No tiene clave y no firma nada."
    ),
}
