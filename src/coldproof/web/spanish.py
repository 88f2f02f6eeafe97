"""What only the pages without script say, in Spanish."""

from __future__ import annotations

SPANISH = {
    "This phone has no key here, so it can not: {label}": (
        "Este teléfono no tiene llave aquí, así que no puede: {label}"
    ),
    "What is it?": "¿Qué es?",
    "STOP EVERYTHING": "PARAR LA PRODUCCIÓN",
    "This phone holds no key of this production. It can stop the work, say that something happened,"
    " and report. It can not check, hand over, witness or say yes, and no answer here is a yes.": (
        "Este teléfono no tiene llave de esta producción. Puede parar el trabajo, decir que pasó"
        " algo e informar. No puede revisar, entregar, atestiguar ni decir que sí, y ninguna"
        " respuesta aquí es un sí."
    ),
    "As of {hour}. This page does not change by itself: load it again.": (
        "A las {hour}. Esta página no cambia sola: vuelva a cargarla."
    ),
    "Nothing is recorded now: the record has ended. Shout CUT, and tell a handler.": (
        "Ahora no se registra nada: el registro terminó. Grite CORTE y avise a quien maneja las"
        " armas."
    ),
    "Entered as entry {n}. Shout CUT. This screen has stopped nobody yet.": (
        "Anotado como entrada {n}. Grite CORTE. Esta pantalla todavía no ha parado a nadie."
    ),
    "It is not known whether it was recorded.": "No se sabe si quedó registrado.",
    "It was not recorded.": "No quedó registrado.",
    "Say it aloud now, then send it again.": "Dígalo ya en voz alta y después envíelo otra vez.",
    "Send it again": "Enviarlo otra vez",
    "The page for it": "La página para eso",
    "This server has another name. Open the page at {where}": (
        "Este servidor tiene otro nombre. Abra la página en {where}"
    ),
    "It came from another page. Open the page here, and send it from there.": (
        "Llegó desde otra página. Abra la página aquí y envíelo desde ella."
    ),
    "There is no such page for a phone without a key.": (
        "No existe esa página para un teléfono sin llave."
    ),
    "It did not arrive whole.": "No llegó entero.",
    "Too much comes from one place. Wait {n} seconds.": (
        "Llega demasiado de un mismo lugar. Espere {n} segundos."
    ),
    "Something broke here, and was noted.": "Algo falló aquí, y quedó anotado.",
    "It can not be read here.": "Aquí no se puede leer.",
    "The record can not be read now. Load this page again in a moment.": (
        "Ahora no se puede leer el registro. Vuelva a cargar esta página en un momento."
    ),
    "Entered as entry {n}.": "Anotado como entrada {n}.",
    "Trust this set's server": "Confiar en el servidor de este set",
    "It is named": "Se llama",
    "Its fingerprint (SHA-256)": "Su huella (SHA-256)",
    "Profile for iPhone": "Perfil para iPhone",
    "Certificate for Android": "Certificado para Android",
    "Tap: Profile for iPhone. Allow the download.": (
        "Toque: Perfil para iPhone. Permita la descarga."
    ),
    "Open Settings. At the top: Profile Downloaded. Install it.": (
        "Abra Ajustes. Arriba: Perfil descargado. Instálelo."
    ),
    "Settings, General, About, Certificate Trust Settings: switch it on for this name.": (
        "Ajustes, General, Información, Configuración de confianza: actívelo para este nombre."
    ),
    "Open the address below. Add it to the home screen.": (
        "Abra la dirección de abajo. Añádala a la pantalla de inicio."
    ),
    "Tap: Certificate for Android. Keep the file.": (
        "Toque: Certificado para Android. Guarde el archivo."
    ),
    "Open Settings, Security, More security settings, Install from storage: CA certificate."
    " The words differ from phone to phone; search Settings for: CA certificate.": (
        "Abra Ajustes, Seguridad, Más ajustes, Instalar desde almacenamiento: certificado CA. Las"
        " palabras cambian según el teléfono; busque en Ajustes: certificado CA."
    ),
    "Choose the file. Android warns that somebody could read along: this one can speak only for"
    " this set's own names and private addresses.": (
        "Elija el archivo. Android avisa de que alguien podría leer: este solo puede hablar por los"
        " nombres de este set y por direcciones privadas."
    ),
    "Open the address below in Chrome. Add it to the home screen.": (
        "Abra la dirección de abajo en Chrome. Añádala a la pantalla de inicio."
    ),
    "Then open": "Después abra",
    "Until then": "Hasta entonces",
    "This page, for another phone": "Esta página, para otro teléfono",
    "Do this once, when somebody of the production stands beside you. Compare the fingerprint below"
    " with the one on the server's own screen: on this page, without https, it could be changed on"
    " its way.": (
        "Hágalo una vez, con alguien de la producción a su lado. Compare la huella de abajo con la"
        " de la pantalla del servidor: en esta página, sin https, podría cambiarse en el camino."
    ),
    "A phone that does not trust it yet can stop the work, say that something happened, report, and"
    " see today's weapons. It holds no key and signs nothing.": (
        "Un teléfono que aún no confía puede parar el trabajo, decir que pasó algo, informar y ver"
        " las armas de hoy. No tiene llave y no firma nada."
    ),
}
