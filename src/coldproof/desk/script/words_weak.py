"""Words that name a trigger in one sense and something else in others.

A line is how far the word itself is believed, what speaks against it, and the words: 0 needs
something near that speaks for it, 1 to 3 stand alone unless more near speaks against them.
"""

from __future__ import annotations

from collections.abc import Mapping

from coldproof.words.floor import SceneTag

FIREARMS = """
1 camera sport medicine kitchen business lesson music screen : shot shots
0 camera sport medicine kitchen business lesson music screen : shoot shoots shooting
1 camera sport medicine kitchen business lesson : shooter shooters headshot headshots
1 kitchen business tool sport lesson music nature screen : fires fired firing
1 kitchen sport medicine business lesson : rounds
1 kitchen tool nature : barrel barrels shells muzzle muzzles
0 medicine business lesson nature music person screen : trigger triggers
1 business sport kitchen camera lesson screen : bullet
2 business sport kitchen camera lesson screen person nature tool medicine : bala balazo balazos
2 business sport lesson screen : bullets
2 business sport lesson screen nature tool medicine : balas
3 tool picture : gun guns
3 tool picture : pistol pistols pistola pistolas
3 picture : revolveres
2 business lesson sport tool : gunning gunned
0 music lesson business kitchen : heckler
2 business lesson sport person : ammunition ammo municion municiones disarm disarms
2 business person kitchen music : mauser mausers uzi uzis luger magnums
2 sport kitchen music : gunners
2 sport music : escopetazo escopetazos pistolera pistoleras fogueo mosqueton mosquetones
2 business lesson kitchen : bulletproof
2 tool lesson music medicine : misfire misfires misfired
2 kitchen nature : pellet pellets
2 kitchen nature : buckshot birdshot
2 medicine business sport : assassin assassins
2 business lesson screen : remingtons
2 picture lesson person : carabina carabinas
3 sport music : shotgun shotguns
1 tool camera music screen : cartridge cartucho
2 tool camera music screen : cartridges cartuchos casquillo casquillos
1 business lesson : ceasefire
1 sport camera kitchen nature business lesson : tiro
2 sport camera nature business : tiros
1 sport camera business music lesson : dispara disparan disparar disparo disparado disparada
1 sport camera business music : dispare disparen disparos disparando disparas disparaste
1 sport camera business music lesson : disparamos dispararse disparara disparaba disparaban
1 lesson business kitchen tool camera sport medicine screen : apuntaba apuntaban apuntame apuntaron
1 lesson business kitchen tool camera sport medicine screen : apuntarle apuntarles apuntele apuntale
1 music lesson sport : percute percuten percutir percutida percutido percutar
1 business music : rifling beanbags disruptor fusils
2 music business : fusil striations stippling
1 kitchen lesson business : heaters roscoe gats persuader persuaders skirmishers grenadiers
1 music business screen kitchen : equalizer equalizers
1 kitchen tool sport : postas balines pajiza detonadora
2 sport kitchen nature music person : cannon cannons cannonball cannonballs
1 sport kitchen nature music lesson : canones canonazo canonazos
0 lesson business tool nature kitchen : canon calibre
2 tool business : silencer suppressor silencers
0 lesson business : blanks
1 tool nature : culata mirilla percutor
1 lesson business kitchen tool camera sport medicine screen : apunta apuntan apunto apuntando
1 lesson business kitchen tool camera sport medicine screen : aims aimed aiming apuntar
1 business tool lesson screen : cargador cargadores recarga recargan
1 lesson tool : escuadra caliber
1 tool lesson kitchen : arma armas armado armada armados armadas
0 music tool kitchen business nature lesson screen : funda salva salvas
1 music tool kitchen business nature lesson : brass
1 music business screen : armed
0 business lesson camera medicine : scope scopes
2 sport business screen : sniper snipers
1 sport lesson business : volley volleys turret turrets
1 sport lesson business : arsenal arsenals gunners
1 kitchen screen : reload reloads reloaded reloading
2 tool : holster holsters holstered
2 tool lesson sport : cartuchera cartucheras
1 medicine nature kitchen lesson person business sport music screen : colt colts winchester
1 medicine nature kitchen lesson person business sport music screen : remington
1 person lesson sport music kitchen : taurus browning beretta magnum bren enfield garand
1 person lesson business sport music kitchen : maxim barrett sauer walther
1 person lesson business sport music kitchen : springfields draco dracos bersa purdey vickers
1 person lesson business sport music kitchen : famas steyr sig kimber
1 lesson medicine nature : breech
1 business lesson sport : crosshairs crosshair artillery
1 sport lesson music : gatillo tirador tiradores gunner
1 kitchen lesson : gunpowder polvora
1 tool lesson : bayoneta bayonet mortero morteros
1 kitchen nature : slug slugs
1 kitchen nature music tool lesson : plomo
1 kitchen : cuete cuetes
1 sport lesson music : quemarropa rafaga rafagas
1 sport : fusila fusilan
1 sport lesson business medicine : staccato riddled recoil abatido abatida abatidos assassination
1 medicine nature : pocked pockmarked
1 music lesson kitchen : sentry sentries infantry infanteria infantryman
2 business lesson sport camera kitchen medicine music tool : fierro fierros
1 business lesson sport camera kitchen medicine music tool : cuernos
2 sport business screen kitchen : francotirador francotiradora francotiradores francotiradoras
0 kitchen tool sport music lesson : hole holes impactos orificio chasquido
"""
PYRO = """
1 kitchen lesson tool music medicine : bomb bombs bombed bombing bomba bombas
1 sport music camera business kitchen lesson : blast blasts blasted blasting boom blaze blazes
1 sport music camera business kitchen lesson : blazing
0 sport music camera business kitchen lesson : mine mines mina minas
1 sport music business kitchen lesson camera : explode explodes exploded exploding explota explotan
1 sport music business kitchen : exploto explotar estalla estallan estallo erupts
1 kitchen lesson : mortar mortars
1 kitchen lesson nature : granada granadas
1 music lesson camera sport business : torches torching rocket rockets cohete cohetes dynamite
1 music lesson camera sport business : dinamita
1 kitchen nature tool : burning flames llamas gasoline fogata hoguera inferno
0 camera sport : bombshells bomber bombers
1 sport kitchen business lesson : missile missiles engulfed engulfs traca
"""
STUNTS = """
1 business sport camera kitchen music noise : crash crashes crashed crashing dangle
1 picture kitchen nature tool : dangles dangling tumbles tumbling plunges topples toppling leaps
1 business lesson music kitchen : choca chocan choco choque choques estrella estrellan salto saltos
1 nature sport : jackknife careen hurtle donuts skid skids skidded
"""
PROCESS = """
0 business sport lesson tool parked music : driving drives drive driver drove dashboard windshield
0 business sport lesson tool parked music : traveling travelling speeding speeds passenger pillion
0 business sport lesson tool parked music : steers steering accelerates accelerating rearview
0 business sport lesson tool parked music : windscreen
0 business sport lesson tool parked music : conduce conducen conduciendo maneja manejan manejando
0 business sport lesson tool parked music : volante parabrisas retrovisor taxista
"""
AIR = """
1 tool nature lesson business medicine sport : train trains plane planes
1 business music lesson tool : freight conductor metro globo piloto pilot copilot
1 tool kitchen medicine : chopper choppers jet jets drone drones glider cockpit tarmac rails
1 business lesson music : rieles turbulence
"""
OFF_ROAD = """
0 nature picture : savannah quads lakebed
"""
WATER = """
0 lesson business : rio
1 picture lesson business sport kitchen music : waves flood floods flooded flooding pond ship ships
1 picture lesson business sport kitchen music : dive dives dived diving swim swims swimming surf
1 picture lesson business sport kitchen music : sails sail oceans ocean sea seas paddle paddles
1 picture lesson business sport kitchen music : lighter tug tide drown drowns drowned drowning
1 picture lesson business sport kitchen music : schooner adrift brig mar mares rios ola olas nada
1 picture lesson business sport kitchen music : nadan bote botes balsa naufragio cascada playa marea
1 picture lesson business sport kitchen music : pantano ahoga ahogan canal cove oar oars reef wading
1 picture lesson business sport kitchen music : wade wades boat boats lake lakes river rivers creek
1 picture lesson business sport kitchen music : ferry yacht yachts reservoir barca barcas lago lagos
1 picture lesson business sport kitchen music : muelle orilla lancha lanchas barco barcos oceano
1 picture lesson business sport kitchen music : beach popa proa costa laguna estanque
1 picture lesson business sport music indoors : lighthouse lifeguard surfs
2 picture lesson business sport music : underwater diver divers scuba snorkel submerge submerges
2 picture lesson business sport music : submerged submerging raft rafts buzo buzos bucea bucean
"""
FIGHT = """
1 kitchen sport lesson tool music nature : knife knives blade blades cuchillo cuchillos cleaver
1 kitchen sport lesson tool music nature : cleavers
1 kitchen sport lesson tool business : kick kicks kicked kicking slap slaps slapped punch punches
1 kitchen sport lesson tool business : punched
1 kitchen sport lesson tool music : beat beats beaten beating whip whips whipped
0 kitchen sport lesson tool music nature business : club clubs bow elbow elbows claws chains pike
0 kitchen sport lesson tool music nature picture : scratches swings sabre sabres
1 tool nature sport : axe axes ax hatchet hacha hachas machete machetes razor razors scalpel scythe
0 sport tool nature lesson medicine : dart darts
1 sport tool nature lesson : lunges arrow arrows flecha flechas lance lanza
1 sport tool nature lesson : lanzas
1 medicine sport business lesson : fight fights fighting fought fighter struggle struggles
1 medicine sport business lesson : struggling
1 kitchen medicine music : choke chokes choked choking throat gut guts gutted elbows
1 sport music tool kitchen lesson : golpe golpes golpea golpean patada patadas patea patean
1 lesson business sport picture : sword swords espada espadas pelea peleas duel duels duelo
1 tool lesson : bayonet bayoneta
1 tool kitchen : crowbar crowbars chainsaw pitchfork sickle spear spears baton batons mace
"""
WEAK: Mapping[SceneTag, str] = {
    SceneTag.FIREARMS: FIREARMS,
    SceneTag.PYROTECHNICS: PYRO,
    SceneTag.STUNTS: STUNTS,
    SceneTag.PROCESS_SHOT: PROCESS,
    SceneTag.AIRCRAFT_TRAIN: AIR,
    SceneTag.OFF_ROAD: OFF_ROAD,
    SceneTag.WATER: WATER,
    SceneTag.FIGHT: FIGHT,
}
