"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
firearms 61 rifle
firearms 45 =violence
firearms 44 pisto*
firearms 41 revolver
firearms 37 pistol
firearms 36 gunsh* revol*
firearms 35 la_escopeta
firearms 34 ==violence guard super
firearms 33 a_gun muskets plast*
firearms 32 towel
firearms 31 dart of_his
firearms 30 automatic escop* flare
firearms 29 fusil
firearms 28 .22 armor* belt flint* guard* holst* muzzl* the_pistol
firearms 27 brass gun holes it_at shotg* spent starter
firearms 26 aguje* carab* case cylinder funda lies
firearms 25 a_revolver gat grip guards handg* junto locke* real rifle* rifles the_cannon
firearms 25 una_pistola
firearms 24 .38 autom* behind_the cacha* el_revolver esto flare_gun gunshots int_cabin muzzle
firearms 24 pistols saca sidea* under_the weapo*
firearms 23 arma armou* bag caja carry* carrying cartr* casin* escopeta fires franc* one_of prop
firearms 23 ranch* rancho rubbe* the_starter the_thing white_gloves
firearms 22 automatic_fire back_room casings cylin* deton* disparos fire_at heate* in_an
firearms 22 int_cellar jacke* keeps luger mause* metal muske* paintball robbe* the_rifle thumbs
firearms 22 tin trabu* two_men
firearms 21 a_handgun a_shot blast* bodeg* cachas cap_gun cartridges derringer fusiles gauge
firearms 21 gun_is handgun inch int_speakeasy man_stands raise repli* revov* revovler rubber sawed
firearms 21 sawed_off seven she_counts shooter shows snub speakeasy starting thigh weapon woods
firearms 21 wrapp*
firearms 20 ===violence a_foam a_sawed agach* apoya_el apunt* apunta armed blund* blunderbuss bolt
firearms 20 brigh* cartuchos drum el_rifle entre gunner heater his_jacket hole jewel* keeps_a
firearms 20 la_funda levanta locked mauser mucha* oficina_del plate* pulls_a ranch scrat* strapped
firearms 20 tat_from the_guard then_no to_take
firearms 19 a_derringer abre_el barre* blaster bright cards cocks_it corre* de_goma del drawer
firearms 19 driver_s each_with el_tambor ext_parking fierro flintlock forty_five gunfi* gunfire
firearms 19 hills hollo* int_bodega jacket la_moto lump moto muslo oilcl* oilcloth picks pillow
firearms 19 pistola pump put racks rattles replica runs_along sal somet* start* strap strap*
firearms 19 the_hills the_holster the_volley thing tote trabuco trae
firearms 18 .357 a_second acto armer* as_she bando* blam bodega bullet_holes bullets_in butt
firearms 18 cabinet carbi* check chopp* country_club cover* el_fierro el_muslo envue* estampidos
firearms 18 ext_ranch ext_road foam_dart fogue* francotirador glock has_a holes_in hummi* humming
firearms 18 in_his la_ametralladora la_caja la_pipa limpia_la loade* marshal milim* nails neat
firearms 18 nueve_milimetros penth* penthouse penthouse_night pipa plaster pops prest* range_day
firearms 18 recru* robber round* salida sawn sawn_off servi* sidew* something squee* stubb* stubby
firearms 18 table* tambor the_long the_starting the_winchester them_on then_the thumb* todav*
firearms 18 todavia wrapped wrapped_in
firearms 17 .45 a_blunderbuss a_bullet a_shooter a_small abre always_a amart* amartilla and_loads
firearms 17 and_waits armpit atrac* back_of bano_de behin* behind between_the boot box burner
firearms 17 canyo* canyon carto* caza cellar_night check* chest cuern* de_caza debajo_de derri*
firearms 17 drops el_hombre elevator_night elk es_de ext_canyon fierr* fire flapp* fogueo gun_in
firearms 17 hace his_coat holster in_the int_pawn int_penthouse int_prop invit* junto_a kid lejos
firearms 17 lies_a ma next_to outli* outline pawn_shop peine picks_it piece pitso* plastic ruido
firearms 17 s_ear sgt shot_off sidearm six_bullets small soake* soup_from splin* stands_and
firearms 17 starter_s stitched taser the_barrel the_cars the_flare the_stock the_way thumbs_back
firearms 17 twelve_gauge un_agujero una_descarga under vicarage what_is widow
firearms 16 .44 a_pump a_shout a_winchester actor afuer* agujero aims algo and_his ankle apunta_a
firearms 16 armados banana_a bang_he bear blind* bowls_club braya* brayan broom* buoy_the cabin
firearms 16 cachas_de carabinas carton cartu* casqu* chumb* chumbo cinto cocks cold con_eso
firearms 16 de_mauser de_pie de_salida deja diner_night dish dispatcher door_gunner ear_he
firearms 16 el_trabuco envuelta envuelta_en ext_hill ext_ridge father_s flapping fort galpo*
firearms 16 galpon gate_day gorra gunbe* gunfire_from handbag he_squeezes hombr* i_do int_chapel
firearms 16 int_trailer its_hooks kalas* la_sobaquera la_tapia larga* loads_it lobby_day los_ninos
firearms 16 manos maqui* men_with mete_el mouse open_and opens oye_un parking_structure pecho
firearms 16 pintada pistol_on points_it polic* policia present punad* raise_their ranch_gate
firearms 16 regal* rounds s_hands sees_the silencer silve* silver sobaq* sobaquera speargun speci*
firearms 16 special spott* spotter stag star store_night structure submachine submachine_guns
firearms 16 teddy that_a that_in the_gat the_mantel the_oilcloth thumbs_the to_get trigger_a
firearms 16 unzip* unzips warm water_pistols
firearms 15 .30 a_.38 a_.45 a_beretta a_luger a_sawn a_snub a_trumpet afuera al ames armero
firearms 15 bajo_la bandoliers barricade below_the blott* blotter boca_abajo bufos* bufoso
firearms 15 bullet_clips chalk_outline checkpoint cinco cordi* corredera cortijo culat*
firearms 15 de_cartuchos deput* despacio_la despl* desploma digs dispatch down_from el_arma
firearms 15 el_bufoso el_fusil el_portero elbows_locked en_medio encanona encap* encapuchado
firearms 15 ext_corral ext_rooftop flintlocks foam fox from_over garage_night garte* garter
firearms 15 goes_on gun_belt has_the heavy hunti* hunting i_counted instead int_bano int_convent
firearms 15 int_jeweler jeweler jeweler_s kalashnikov la_altura la_maestra la_pone levanta_el
firearms 15 library_books lighter lord los_perros lowers_it makes_her masks mattress mochila
firearms 15 my_floor nando newspaper officer patru* pause_a pawn pearl pelle* picku* pillo* posa
firearms 15 pressed_to put_the puts puts_the racks_the rafag* re_not reaches reyes rooftop sacud*
firearms 15 sacude safet* salid* screen_door se_desploma secur* security sees service sets
firearms 15 sideways sits snub_nose soaker suena* suenan taller_mecanico tapia the_cylinder
firearms 15 the_door the_drawer the_elk the_mattress the_street the_usher thru thru_the tiros
firearms 15 tommy tommy_gun trailer utileria ve_la vicar* vidri* villa voz where_it with_water
firearms 15 you_ll
firearms 14 .30_06 06 a_glock a_los a_remington a_volley across_their act_three actio* altur*
firearms 14 altura an_eye an_inch and_points anoch* apoya armed_guards armorer armourer at_the
firearms 14 atracador atrez* auditorium aula_rural back_to bank_lobby bank_vault below_a belt_and
firearms 14 birds* birdshot borde* bottles breaks_it burne* caen canyon_day canyon_rim captain_s
firearms 14 cartridges_on chama* cheek chino chivo clinic_night closet_night comes_through comis*
firearms 14 con_sus conserje_pasa counted cuerno cuerno_de deputy descarga_cerrada diga doyle
firearms 14 drill_sergeant elbow escritorio everybody ext_parade fal foam_darts foren* forty_four
firearms 14 from from_his fusca fusil* galva* garit* gentl* gets_it goggl* goggles gun_shop hacia
firearms 14 hands_it held held_sideways her_belt herida him_she his_newspaper hole_in humming_a
firearms 14 impactos int_bank int_caravan int_evidence int_gun int_motel irons it_fire junto_al
firearms 14 kid_in la_fusca le_apunta le_tiembla leani* leaning levanta_la level* lifts_the
firearms 14 light_the liver* locker lodge masked_man mattr* mecanico_noche middle_c milimetros
firearms 14 mirror_a mochi* moor moto_sin moving_night museum_store not_there orange oye pa
firearms 14 panaderia_manana papers parade_ground pheas* pickup_parked plated poach* pone postas
firearms 14 pueblo_dia pulls_the rafagas rank rifel rig rolls_round row_g rural rural_dia s_palm
firearms 14 school_auditorium screws_the se_la se_tiran second_bang second_the seen_the she_cocks
firearms 14 shotgun shotgun_comes shotguns sideways_as sight* slung sobre_el splintered squeezes
firearms 14 squir* starting_pistol sticks_to suelo suppr* tablecloth tableteo tag takes_aim telev*
firearms 14 than the_aisle the_brown the_buoy the_carpet the_egg the_flour the_intruder the_man
firearms 14 the_mother the_revolver the_slide those three_hundred three_volleys tirot* tiroteo
firearms 14 two_bullets two_gunshots un_peine under_your unloc* unlocks unlocks_the up_at utile*
firearms 14 voice_o waist* walth* walther weble* webley with_neon y_esto y_hace
firearms 13 870 a_chalk a_flintlock a_lighter a_rubber a_shotgun abajo action aduan* after_another
firearms 13 agacharse agents ahora_si al_piso ametr* and_counts and_fires and_has and_sets
firearms 13 and_squeezes apaga_la armad* armored auditorium_day back back_the bajar barrels be
firearms 13 belts_of bends_one besid* bible blaze* boot_and bore bring* by_somebody cae cal camis*
firearms 13 carpet carretera_noche cerea* cereal chispa choppers cierra_un comisario como_en
firearms 13 confe* confesionario cordite corra* couri* courier cuida* de_agua de_carretera
firearms 13 de_chivo de_empeno de_fogueo de_hotel de_utileria del_doce delante_de director_again
firearms 13 distant ditch doll dorada drama dre dull el_dedo eleva* empty_chair en_la encan*
firearms 13 encanona_al encima_de entran_tres entre_los envelope_has estancia ext_alley
firearms 13 ext_checkpoint extra file_past film_set finis* fires_at first_then floor_above fogon*
firearms 13 four_of from_the garita gentleman gin guardia_civil gunshots_the hace_ruido hace_senas
firearms 13 hacienda he_aims heigh* height her_dad herida_de hombre_con hooks_and hose_trailing
firearms 13 int_livery int_morgue int_pickup int_vicarage into_radio is_empty jacks keeps_the
firearms 13 la_carabina la_gorra la_mira lap later_the lays levan* lifts_his light_of limpi*
firearms 13 limpia linke* linked livery livery_stable ll_see lo_lejos lo_pasa lodge_night loma
firearms 13 los_tres luego_un manor marca* marcu* marcus marma* marmalade mast match meter* meters
firearms 13 milic* monte* mould my_divorce nadie_le ninos one_to onto onto_the open_the opera
firearms 13 orang* orteg* ortega overs* pa_s palm papeles pasos penit* phut pibe pickup
firearms 13 pistola_contra plastico plateau play pocke* pool_hall por_uno primero psalm puestos
firearms 13 pumps rainc* raise* raises raises_his range remington_870 revisa revolver_de
firearms 13 right_hand rim_day rojo rolls_down rosco* roscoe s_cage s_gun s_study screws
firearms 13 she_breaks she_hides shelv* shirt shooter_in shoulder shout_a snake* snakes snakes_and
firearms 13 spoons_stop squirt steel_bowl still stop_sign stops_on stranger_i super_soaker sure
firearms 13 t_run tall taped tea_towel terci* the_armourer the_bathroom the_bolt the_boot the_butt
firearms 13 the_children the_gun the_gunner the_muzzle the_nine the_piano the_shotgun the_slug
firearms 13 the_speargun the_strap the_twelve three_flat tiro_los track_day tumbles_down
firearms 13 umbrella_stand una_por unas unbut* unloads wall_over walnut webbi* webbing whisp*
firearms 13 winch* woods_day zoo
firearms 12 1936 a_.22 a_el a_flour a_halt a_kid a_marble a_mop a_pink a_shouted a_spent abraz*
firearms 12 act against_his aiming_for aims_at al_pecho amari* ambulante ambus* ambush_the
firearms 12 among_the an_arquebus and_a and_i and_peels antique apunta_al armorer_cold armpi*
firearms 12 aroun* around arroyo ashco* ashcombe audit* aught back_her baize balin* balines balls
firearms 12 bande* bandi* bandit barki* barking bedsi* beret* beside billa* blanks blindfolded
firearms 12 bolsillos border box_a broomstick bulge bullets bulto cali call_them carabina
firearms 12 carabina_de carbine cashi* cella* cellar checkpoint_day cheek_to cleans_his
firearms 12 cocina_noche colch* con_pistolas concr* concrete conscripto conventillo corral costi*
firearms 12 counts_them covers crack_a crate curle* dardo* dardos dart_sticks dayli* daylight
firearms 12 de_bala de_dos de_nailon de_reyes dear del_notario descarga descu* descuelga desen*
firearms 12 desert director dispara_desde dispatch_center dont door down_off duelling_pistols
firearms 12 each_of el_cargador el_comisario el_copiloto entra_con escpe* escpeta estam* esto_que
firearms 12 evide* evidence ext_arroyo ext_azotea ext_cul ext_grouse ext_paintball eyes_on
firearms 12 facing_the fare fifty_cal fired_shots fogonazo for_it freez* gathe* general girar
firearms 12 grip_the grouse_moor guant* gun_out halt_in hand_the he_drops herid* herminia hierr*
firearms 12 hierro his his_ankle his_arm his_cousin his_pistol hold_the hollow holsters hombres
firearms 12 hombro hugs i_got inste* int_almacen int_back int_confesionario int_dispatch
firearms 12 int_galpon int_hacienda int_pawnshop int_rancho int_space int_warehouse intern
firearms 12 is_holding it_clatters itself_and jeweller juez jugue* killer kneec* kneecap
firearms 12 la_escpeta la_mejilla la_vereda la_viuda las_balas launc* lays_the lead leche*
firearms 12 leg_down levels lieut* lieutenant like_rain live loaded los_bolsillos mag major manne*
firearms 12 marker medal* mejil* mejilla metie* metiendo moneda moor_day mop muchacha muzzle_flash
firearms 12 nailo* nailon newsp* nicke* nightclub no_me nobody_there noche numbers numer*
firearms 12 office_night offst* offstage oiled on_air opens_his orders out_before outla* outlaw
firearms 12 papers_a parked_night pawns* pawnshop peace* permi* piano pink pistol_at pitea*
firearms 12 pitsola point* pops_the props puerta_un pulpe* pump_action puts_it rack rams rattl*
firearms 12 reloa* reports rods rolled_in rucks* rucksack s_chair saca_la safe sarge* sargento
firearms 12 scatt* scratched senora_con service_revolver setti* setting seven_six sharpshooter
firearms 12 she_works shot_gun shots_fired shoulders_the shouted shouted_order shtog* shtogun
firearms 12 sit_you sits_down skeet slug something_cold spear* squeeze stair* stairwell starr*
firearms 12 starred starting_gun stock* straw_hat strips subfu* sudde* suddenly talon* tambo*
firearms 12 taps_his teacher_s teagu* teague television the_.30 the_.357 the_balls the_belt
firearms 12 the_bib the_bore the_courier the_grip the_hatch the_locker the_luger the_orchard
firearms 12 the_posse the_reporter the_roll the_shtogun the_stag the_stairwell the_stranger
firearms 12 the_study the_tall the_tiles the_tower the_umpire the_waitress the_wallet
firearms 12 theatre_foyer their thirty_aught thumbs_in tio tiran to_call to_share trapp* trapper
firearms 12 treel* treeline trico* tuercas twelv* twelve two_dull un_rifle un_tableteo unloa*
firearms 12 up_with vault_day viejo_carga vigil* village_night volley volte* voz_baja weren
firearms 12 weren_t whispering widow_s wood works_the y_camina y_un you_strapped
firearms 11 6_day a_bb a_breath a_cartridge a_las a_nickel a_pheasant a_rifle agachate agujero_en
firearms 11 aire_comprimido al_techo almac* almacen altura_del alza_la ambassador_s ambush among
firearms 11 and_drops and_looks and_racks anoche apaga_una aparta ar atlet* atletismo atrezo
firearms 11 aught_six azotea back_down back_garden back_off bailiff bajan_con bang barn_a bb
firearms 11 bb_gun bedsit belts beneath_the benga* big_man black black_pistol blank blasters bleed
firearms 11 bodega_noche bolso boots_on boque* both_be box_he brief* bulle* calla* camel_coats
firearms 11 camp_night capa_de car_park carbines carga* cerrada_silencio cerro_noche chamber_the
firearms 11 chuy click clips_and close* closet coach* coat_check coman* comes_around comprimido
firearms 11 con_las confessional consc* conserje convent corto* cortos cuart* cupbo* cupboard
firearms 11 curlers damel* de_atletismo de_vecindad del_portal deser* detonaciones did_i difun*
firearms 11 difunto dispa* does_the dos_manos drawe* dress_rehearsal drops_behind drops_it dryer
firearms 11 duelling eight_girls eithe* either el_chumbo el_comandante el_cuerno el_escolta el_fal
firearms 11 el_parrillero el_polvo el_profesor el_tercero el_zurdo empen* empeno empun* ensayo
firearms 11 ensen* escolta espec* esta_detras ext_barricade ext_bombed ext_cotton ext_dry ext_gun
firearms 11 ext_monte ext_stagecoach ext_trailer fair fair_day fifte* fifteen file flank
firearms 11 flat_cracks for_that forense foro four_hands four_ten frente_al front_and front_rank g
firearms 11 garba* gathers gatillo gentleman_in get_the green_plastic grous* grouse guantera
firearms 11 guards_in guey gum gun_room hacia_atras hacia_la halle halle_en hands_hose hangs_under
firearms 11 heard hechi* henry her_finger him_over his_horse his_line his_rod his_wrist hit
firearms 11 hollowed hoodi* hoodie hugs_the hums hung hunting_rifle i_should ilse in_camel
firearms 11 in_curlers indoor inside_their inspe* int_bedsit int_bunker int_confessional
firearms 11 int_farmhouse int_freight int_hunting int_indoor int_palace int_saloon int_school
firearms 11 int_staircase intercom is_already it_goes it_open it_was jeans la_camiseta la_guantera
firearms 11 la_moneda labra* lamps_go lanch* lancha las_cajas lea left_two lejan* lights_off
firearms 11 little_off little_window live_rounds lo_saca los_agujeros los_fusiles los_impactos
firearms 11 luger_in lydia mainl* mainly mantel maquis marat* marathon marked marsh* medals men
firearms 11 menos_el morgu* morgue mouth_is muchacha_de muffled museum_of muskets_the
firearms 11 name_scratched nene nickel no_bigger noise_from notario notario_y numbered o_la
firearms 11 o_shots of_pearl ojo on_the one_flare or_i orange_tip orifi* orificio out_the over_her
firearms 11 padre_anselmo palm_slides panue* paper* parrillero pass_muskets passes_it pawnshop_day
firearms 11 peaje pension perdigones perro* perros pesa peso pheasant pierd* pistol_from pistol_he
firearms 11 pistols_in players plough plumbing poachers pool_table posta* pressed presto priya
firearms 11 projects prop_store purde* putti* putting quitarle quive* rag raincoat reach_inside
firearms 11 reaches_for recar* reclu* recruits red_light regatta regid* riffl* rifle_and
firearms 11 rifles_slung right_behind rod roll_on round_hole rubber_band s_chin s_forehead sac_day
firearms 11 saca_del saca_el saca_una safety safety_on salut* same_as scope se_oye secos shelves
firearms 11 shirt_and shoulder_rig showi* showing sicar* sidearms sights silencer_on sin_papeles
firearms 11 sin_quitarle slides_one small_round snaps_it soft something_rattles son_i splinters
firearms 11 squin* squirt_guns stagecoach star_in state struc* students_pass surre* t_do t_drop
firearms 11 table tanti* tantito tape_on tarp telefonica television_studio terciado termi*
firearms 11 the_aunt the_bailiff the_belfry the_blank the_blocks the_burner the_cereal the_duke
firearms 11 the_dunes the_forty the_four the_hammer the_mag the_match the_passenger the_real
firearms 11 the_revovler the_roscoe the_safe the_senator the_silencer the_table the_trouser
firearms 11 the_woods their_arms them_it then_don three tinkl* tinkles tira_al tiran_a touching
firearms 11 toward treinta_y tres trouser trumpet tuerc* turre* turret twice_with two_o
firearms 11 un_casquillo un_fogonazo un_rosario una_muchacha underneath underneath_a usher valle*
firearms 11 vered* vest vestido vet_i vidrios viene_tu vuelc* vuelca wadi walnu* wareh* wave_the
firearms 11 way_round way_you weighs_the wife_comes winchester windows_come wood_day worn yerba
firearms 11 yes_m yeso your_father zapatillas zurdo
firearms 10 3_night a_double a_four a_polvora a_tea a_trolley a_una a_walther acros* across aduana
firearms 10 agent* agua_del aguanta agujeros air_rifle al_suelo alley almacen_de alza americana
firearms 10 amuni* amunition and_lays and_sniffs answers antec* antiq* apunta_con are_for ariza
firearms 10 arm_comes arma_por armourer_goes arriba_el asoma asoma* at_her away baby back_seat
firearms 10 back_where backs bag_with balac* balas_en banco_dia bandolero bano_del bars_the bayon*
firearms 10 be_in beaters been_married behind_them belt_hangs bengalas benji biscuit_tin blazer
firearms 10 bloss* bolitas booms boy_takes boys brass_cartridges breaks breaks_open breath_go
firearms 10 brings bullet_is burner_down but_the by_candlelight by_the cabinet_with caciq* cacique
firearms 10 camiseta canap* candlelight canon_para cars cartridge cashier casino casquillos cattl*
firearms 10 centro_comercial chabo* chabola chair_and changon cheek_against chewe* chewed chofe*
firearms 10 chofer ciuda* ciudad club_the cold_gun colonial colony colt_and colt_for combination
firearms 10 come_up comes_round comma* con_una copia* cornered corporal correa corto cosid* cosida
firearms 10 cosida_a costillas counts_on creep crossed_bandoliers cruis* cuartel cuatro_hombres
firearms 10 culata culiacan cupboard_day dale dale_and dardos_de de_azucar de_bengalas de_fusil
firearms 10 de_mentira de_seguridad debaj* debajo dedo demonstrates dentr* dentro depen* detec*
firearms 10 disparan do_it do_that dorad* dos_clavos dos_de doubl* down_dead down_with
firearms 10 drawing_room draws_on dropp* drum_and duell* duerme_abrazado each_part efect* egg
firearms 10 el_atracador el_disparo el_escritorio el_filo el_francotirador el_gobernador el_guero
firearms 10 el_juez el_patron el_tote el_tuercas el_vidrio elevator eleven_holes embajada_dia
firearms 10 embassy_corridor en_marcha enters_with entran ermit* ermita escopeta_de evidence_room
firearms 10 excha* exchange ext_esquina ext_state extras farmhouse fence_day figurantes filed
firearms 10 finan* finance finds finger finger_in fire_she fires_his firma five_small floodlight
firearms 10 fold fosfo* freig* frena* full full_the fulmi* galvanized glass_of glove* goma
firearms 10 grandpa_s green_lamps grip_and gun_line gun_on hace_girar hacie* hammer_being handled
firearms 10 hangs_it harlan_s he_hangs he_waves headrest her_little her_teeth highwayman hill_the
firearms 10 him_the his_iron his_rifle his_thigh his_wife hobbs hole_at hotel_y hundred_meters
firearms 10 hunting_lodge i_believe impac* inch_galvanized infan* infantes inmut* inmuta
firearms 10 inside_his int_abandoned int_agency int_banco int_buick int_chabola int_chicken
firearms 10 int_corner int_ferry int_field int_garage int_judge int_lodge int_moon int_pulperia
firearms 10 int_safe int_sporting int_teatro int_trap int_vulcanizadora it_back it_ten
firearms 10 italian_restaurant its_foam jose keeps_on knees_a la_americana la_carcel la_tiene
firearms 10 la_villa labrador lado_de lands_badly lanzabengalas lap_the largada las_costillas
firearms 10 las_manos las_ninas las_tres las_vea law_library leaning_on left left_hand lid_back
firearms 10 lid_of lifts linen little_blank long_after los_figurantes main_street malvi* malvinas
firearms 10 man man_in mante* maquina_de marcha marks marti* medals_a meeting_room metralleta_de
firearms 10 mires mirror_the moned* monos morgue_day mostr* mostrador moves_his mp5s muest* muffl*
firearms 10 mule musketeers muskets_and muzak nadie nickel_plated night* nightstand nine_s
firearms 10 nino_vuelve no_exit nosed not_turning notar* nuca of_automatic oliva* olivar one_lump
firearms 10 only_ever opens_the orden oro out_a over_his overc* overcoat paces packi* packing
firearms 10 parki* parking patrol pausa_se pearl_handled peels peels_the pegs pell penitent
firearms 10 pescadores pharmacy_night phone_booth phut_the pistl* plaster_dust plomo pocket
firearms 10 point_that pointing polis* ponch* poor pop_and prese* presi* presidential
firearms 10 presses_something pub_snug pulls_again pulperia puna pushe* quartermaster que_rueda
firearms 10 quietos quita_la r ratit* ratito rattles_in read_me recall recibe_el recortada recruit
firearms 10 redon* regat* regidor requi* rests_the revisa_el revolver_que revolveres_de rhino
firearms 10 rifle_leans rifle_on rifle_she rifles_in rifles_on rippl* rod_on rodil* roll_bar roto
firearms 10 ruiz ruiz_leaps s_broom s_ears s_got s_own s_three s_uncle s_workshop saco_en
firearms 10 safe_house safeties safety_off saili* sailing salit* salutes scale_a scattergun
firearms 10 school_classroom scorc* scorched se_aprieta se_callan se_inmuta sedan_moving see_the
firearms 10 seguridad sentr* she_you shoots_the shotgun_across shotgun_shell shots shots_a shoul*
firearms 10 side_of sienta_sin sights_along silenciador sindi* single_report sits_under
firearms 10 six_shooter skitt* skitters sleeps_through smugg* smugglers snug sobre_la soldaderas
firearms 10 soldados something_heavy sosti* speedloader spent_casings splat sporting
firearms 10 sporting_goods squeezes_click stage_manager steps_out sticks straight straight_up
firearms 10 surgery_night sus_carabinas sweating_through swerv* swerves t_touch t_wave tailor_and
firearms 10 tailor_shop take_it tall_one tanne* tanner tanqu* taped_under telar* templ* temple
firearms 10 tercero than_a thank that_your the_.44 the_apple the_armpit the_bear the_blotter
firearms 10 the_calf the_clay the_client the_comic the_concert the_cook the_cooler the_dog
firearms 10 the_driver the_editor the_fare the_glock the_hall the_heater the_instructor the_intern
firearms 10 the_labrador the_lighter the_line the_loaves the_major the_mould the_orange
firearms 10 the_patient the_piece the_portrait the_rhino the_robber the_shoulder the_small
firearms 10 the_stage the_stair the_stop the_surgeon the_tarp the_till the_tissues the_umbrella
firearms 10 the_vet the_woman the_yellow their_knees theme_park then_over then_two there_but
firearms 10 they_d they_wrestle thins this_isn three_bullet throu* through tied_down tiene_usted
firearms 10 tiles tin_can to_hand toall* tone top_of touch_it trabuco_de traig* tranquilizer
firearms 10 trans* trap_house tree_line trigger_guard trump* tu_abuela tube turns_out twitch
firearms 10 umpir* umpire un_ratito un_tiroteo una_escopeta una_nueve unfir* unfired uno_se unsna*
firearms 10 vacuum vecindad vendedora very_pistol vet vidrios_una violin_case volley_comes
firearms 10 volley_silence voz_o vuelca_el vulca* vulcanizadora waist_high waistcoat waitr*
firearms 10 waitress waltz* waltzes want_one warehouse_night was_that way_one weapon_on where_they
firearms 10 whisper wide_as wings with_shotguns withi* within y_cinco y_espera y_le y_ocho y_seis
firearms 10 year_old you_about your_marks
firearms 9 30 9 a_.357 a_bajar a_burner a_drunk a_flower a_lo a_muffled a_neat a_paperweight a_red
firearms 9 a_revovler a_sock a_speedloader a_stuffed a_su a_super a_tutu a_uno a_yard aband* abrir
firearms 9 abuelo_la acari* acaricia aceit* ada adentro_del agua_la aimin* aiming al_capataz
firearms 9 al_cinto al_hombro alien all_units allowed along_his altam* amane* ametralladora amigo*
firearms 9 amigos amore* amores and_cocks and_covers and_from and_knocks and_nothing and_picks
firearms 9 and_pretends and_puts and_rests and_spoon and_through anda antle* any_good aparte
firearms 9 arma_a arma_en armory arms around_it around_them arquebus arrastran as as_in as_though
firearms 9 at_them auctioneer away_over backg* backs_against bag_and bala_en balacera balas
firearms 9 bandage bang_then barbe* barbershop barbershop_back barke* basement_den bata been_used
firearms 9 being belt_with benea* beneath bib billar birthday_cake black_tube bolit* boots_a
firearms 9 bore_and both_hammers both_hands boyd breathes_out buick bulb bursts butt_first butt_of
firearms 9 by_two cabina_telefonica cabo cacha cadets cage cajon callados callan camioneta_en
firearms 9 can_feel canapes cannon_fires cannon_out cantar cantinero car_slows carre* casa_en
firearms 9 caseta_de cashier_it casquillo casting casting_director caves caves_in center_night
firearms 9 cerca cerrada cfo chamacos checks checks_his chori* chrom* chrome cinta clatters_on
firearms 9 cleans clic client clink* coffee_urn colchon cold_metal comes_with como_el compo*
firearms 9 con_cachas con_fusiles con_papel confessional_day confiscation confiscation_box
firearms 9 considers_his console contra_la convenience convenience_store convent_refectory cookb*
firearms 9 cookbook cornf* corpo* corral_day counter_between counter_the cousin_s cowboy_hat
firearms 9 crate_marked crew crew_runs cuadernos cuadras cuarenta_y cue_and cuenta_tres culata_de
firearms 9 culatazo culia* dancers dart_into de_atrezo de_conventillo de_encima de_golpe de_las
firearms 9 de_perdigones de_plastico de_verdad debajo_del decid* dejan_de del_abrigo del_asiento
firearms 9 del_bisabuelo del_cementerio del_obispo del_trapo delighted depot desenfunda
firearms 9 desenfunda_el desert_day desha* deshawn despierta detonadora devuelve_la dirig*
firearms 9 dirigente dispara divorce_papers do_for dormitorio_de dos_canones dos_con dos_cuadras
firearms 9 dos_detonaciones dos_fundas double down_beside down_since down_the dozen draw
firearms 9 drives_with dusted dusts eagle ear earpi* earpiece earth* echa_la egg_and egg_carton
firearms 9 eights either_side el_abuelo el_armero el_bolso el_cajon el_camino el_cano el_conserje
firearms 9 el_menique el_parque el_policia el_regidor elsie embassy_gate empty empty_chamber en_el
firearms 9 en_ruinas en_voz encaja encuentra encuentra_un encuentra_una enough_to entrada
firearms 9 entran_dos entre_las envueltos envueltos_en era_de espalda espejo_se esquina_de este_no
firearms 9 estorba etien* etienne everybody_s exhal* exhales ext_fence ext_fort ext_frontera
firearms 9 ext_garita ext_life ext_opera ext_orilla ext_prison ext_rancho ext_trinchera eyes_go
firearms 9 faltan_dos fare_left farmh* fence_line fenwi* fenwick fifty figurante films fire_the
firearms 9 fireb* firebase flying_day forceps frasc* frasco frasco_de freight freight_train frent*
firearms 9 frente frio full_of fulminantes garag* garage garan* garand garden_day gas_station
firearms 9 gemelos gloved_hand gloves_the gnu got_my green_baize gun_for gun_from gunbelt gunne*
firearms 9 hammer_he han_dado hand_hovers handb* handl* hands_and hard_shape has_had hat_draws
firearms 9 have_your he_laughs he_leaps he_lets heads_the hechiza her_badge hermi* hill him_look
firearms 9 hip his_mitten his_pillow his_spoon hog hollow_point hollowed_out hombre horn_brass
firearms 9 horse_the hoslt* hoslter hoslter_and hotel_corridor hotel_suite house_gun house_hallway
firearms 9 how_he i_can i_say in_both in_its in_law in_six in_that inclina infantry inspectora
firearms 9 instructor int_armored int_armory int_barbershop int_hall int_hotel int_jugueteria
firearms 9 int_railway int_rehearsal int_savings int_state int_trastienda is_hit it_across
firearms 9 it_against it_down it_home it_loaded it_shows it_slews jabal* jabali jacks_a jalan
firearms 9 jugueteria jugueteria_dia jungl* jungle kess kiosq* kitchen_half knocks_at kofi la_baja
firearms 9 la_bota la_cacha la_corredera la_cuarenta la_estacion la_lente la_media la_monja
firearms 9 la_pintana la_retrocarga lados lady_ashcombe lane_four las_carabinas law_s le_apoya
firearms 9 le_cae leans_out leather left_arm left_here lente lets_out level_3 lies_along lift_off
firearms 9 lighthouse_lamp little little_black ll ll_play llenos_de lo_cuelga long_for
firearms 9 looking_down looks_from los_cartuchos los_gemelos lunge luz_y machine_pistols mader*
firearms 9 madera maestra maestra_lupita mannequins maps mar_y march* marcha_m marcha_noche
firearms 9 marchetti marina marker_and marks* marksman medic* meets_the meniq* menique menique_en
firearms 9 mete mete_dos might_be millimeter miners mira_en mis mis_amores mono_azul monte_de
firearms 9 mosqu* motel_room moth mountain_hut muestra mule_s munec* muneca muzzle_as
firearms 9 muzzle_flashes muzzle_to muzzles neat_as nina_del nine_millimeter ninety_the no_deja
firearms 9 nobody_at not_looking not_on notario_dia novak numbe* numero ocho of_muskets oido
firearms 9 on_chains on_something on_your one_before one_grip open orilla_del otros palm_and
firearms 9 paperweight parap* parli* paso_de patro* patrulla peacemaker peach pearl_horn peine*
firearms 9 peine_un peines pension_pasillo perdigon perdigon_la pieza pink_from pink_tuft pintana
firearms 9 pistol_to pistola_y playe* plaza_el polishing poncho por_detras por_un porch_evening
firearms 9 port_arms porto* porton pract* practice pretend produces produces_a proje* propp*
firearms 9 propped propped_on pucke* puckered puerta pulpero punctures_with put_that queja quiet*
firearms 9 rafagas_la rampa* rata ray_gun re_dead reach* receiver_swings reeds refectory_night
firearms 9 regalo repar* replica_de repor* report_and retur* revolver_from revolver_out reyno*
firearms 9 reynosa reynosa_dia rides_up ridic* rifle_across rifle_de rifle_he rifle_under roll_of
firearms 9 rolls rolls_and rolls_comes rolls_out rooftop_day round_in round_with ruina* ruinas
firearms 9 s_eyes s_kneecap s_open s_piece s_pistol s_seat saco sacude_el sacude_la safar* safari
firearms 9 saloon_day salt_flats salvas sandbags savin* savings scene schoolchildren_file
firearms 9 screen_the screw* se_hace se_inclina se_queja secti* section sena shaki* shaking shape
firearms 9 she_closes she_goes she_keeps shimm* shimmer shot_gunn shotgnu shotgun_in shotgun_leans
firearms 9 shotu* shoulder_and shoulders shout shove* shoves show_the sicarios signal_pistol
firearms 9 silho* six_two ski_mask slews slides_it slit slowly_takes small_automatic small_black
firearms 9 smoke_over smoke_thins snout snub_nosed so_is so_that soakers sock socks_a soltar_el
firearms 9 something_from son_in sorts sostiene speakeasy_kitchen speakeasy_night spent_casing
firearms 9 spins_the spits_and sport* sports_bag stage stagecoach_station stead* stens step_back
firearms 9 steps still_hangs still_holding stocks stops_reads stora* storage storage_unit strai*
firearms 9 strapped_to strip* structure_day structure_night stutt* stutter suelto suena_un sugar
firearms 9 superior sweep_the swell swings_open table_and table_in tags taken tambor_con tank_goes
firearms 9 taqueria_noche tarta* tartan teatr* teatro teeth telefonica_noche ten_paces tenor
firearms 9 terraceria the_attendant the_beat the_brooms the_cabbie the_cabinet the_cfo the_chopper
firearms 9 the_collarbone the_column the_conductor the_console the_desk the_ditch the_divers
firearms 9 the_dryer the_envelope the_gentleman the_great the_knife the_left the_lid the_lord
firearms 9 the_maps the_miners the_parish the_porch the_shirt the_sports the_steel the_thigh
firearms 9 the_three the_tranquilizer the_twin then_looks thigh* thighs this_under this_week
firearms 9 through_and tin_ducks tino tira_el to_belt to_dust to_rest to_right toca tocad*
firearms 9 together_four toile* tongue_out tooth tourists train_night trajiste tranq* trapper_s
firearms 9 trastienda trigger_he trigger_the troopers tube_on tubo tuft tull tutu two_flat
firearms 9 two_pops tyler un_culatazo un_disparo un_frasco un_ojo un_sombrero un_trabuco una_bolsa
firearms 9 una_caja una_etiqueta una_pitsola unbuc* uno_a up_that use vallecas_noche vanishes vape
firearms 9 vape_a vea vengo verda* verdad vete vicar_i victor vigilante villa_noche vinnie_opens
firearms 9 viuda_se vuelve_con wall_day wall_night warehouse warranty way_out we_all were_a west
firearms 9 where_s who_wants window_rack with_bright without_looking wrestle_for y_en y_la y_para
firearms 9 y_pone yello* yellow yo_yo you_come you_find you_found zapatillas_que
firearms 8 13 19 1912 1955 26 26_int 30_noche 3d 73 73_and a_baby a_clear a_crate a_dart a_dummy
firearms 8 a_flag a_fox a_game a_heater a_hunting a_kalashnikov a_la a_label a_mac a_oscuras
"""
