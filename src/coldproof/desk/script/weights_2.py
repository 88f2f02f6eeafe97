"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
firearms 8 a_pair a_pearl a_pickup a_por a_pram a_reynosa a_single a_spaniel a_steel a_towel
firearms 8 a_twelve abajo_de abajo_del abajo_en acues* after after_hours afterwards agita_la
firearms 8 aguan* aims_the aisla* al_cielo al_salero al_tronco all_three alley_night allow*
firearms 8 along_their amarilla an_earpiece an_egg and_back and_green and_hauls and_levels
firearms 8 and_plugs and_thinks and_which and_works announcer_reads another_hand answe* apaga
firearms 8 apart* apunten armados_a armas armored_truck arranca_la arroy* as_my athletics_track
firearms 8 atletismo_dia atras auto_en away_a away_with axila azote* back_they backside badly
firearms 8 bag_a baili* barkeep barrels_on basti* bath_towel bayet* bayeta bears bed_of before_he
firearms 8 before_it belie* believe below berna* bertr* betwe* between bigger_than black_hole
firearms 8 block* blocks_the blunt bodega_de bodyg* bolitas_de bolsi* boquete borja boss_i
firearms 8 both_have bount* bounty bowls boy_holds boy_in boy_you boys_are breath_on briefing
firearms 8 broom bruv buckled burst* buscar cache* cadet* caido cajas calce* calza* camuf*
firearms 8 camuflaje canan* cannot canos capil* capilla captu* car_sways carabanchel carcel_dia
firearms 8 cargador_con cargan_los carrier cast cauda* caudales cazad* cell_dawn cessn* cessna
firearms 8 chand* chata chato chest_like chest_then chicago chimenea_la chino_la choir_practice
firearms 8 chorro_en ciento_doce cierra_de cilin* cinturon_con class* classroom clavi* cleaning
firearms 8 clerk_opens click_squeezes client_s clipp* coat_and cocks_both colad* colon* comes_next
firearms 8 comes_to command comparison compound compound_wall con conch* consulta_del convicts
firearms 8 corridor_night cortijo_noche costura_tarde council_estate count* counter court_night
firearms 8 crates crews crouch cuelga_con cul cul_de culata_plegable cup curl cycle da_vuelta dado
firearms 8 dado_la dame_el damela days de_bolitas de_camuflaje de_caudales de_civil de_debajo
firearms 8 de_estancia de_fulminantes de_infantes de_la de_mimbre de_nacar de_palo de_sac
firearms 8 de_senales deb dedo_y deer deer_rifle del_cacique del_hotel del_marido del_pueblo
firearms 8 derec* desab* desabrocha descuelga_la desenvuelve despacito desva* desvan
firearms 8 detonaciones_el detras_la dile_a direc* discuten dispara_al dispara_su docen* docent
firearms 8 dolor dona_amparo doorway_with dos_canos dos_estampidos dots down down_after
firearms 8 dr_oyelaran drop_the dunn durango durango_dia ebro el_actor el_chino el_cuello
firearms 8 el_encapuchado el_gatillo el_lapiz el_lo el_marmol el_mauser el_numero el_saco
firearms 8 el_vigilante el_yerno embas* embassy embro* en_plena en_una encaj* encyc* encyclopedia
firearms 8 end_of enfie* enoug* enough ensayo_noche entera entra entrega equal* equalizer
firearms 8 escalones escopetas escopteta ese_fue estacion_de estampidos_secos every_man
firearms 8 everybody_who exit exit_the exped* ext_compound ext_council ext_court ext_desert
firearms 8 ext_embassy ext_jungle ext_landing ext_parque ext_plato ext_rampart ext_swamp
firearms 8 ext_tianguis ext_woods ext_yard eye_she eyes_the fal_con falla family_sits feels fence
firearms 8 fight_director figur* finger_curls finger_takes finished fire_from first_time fist_a
firearms 8 five five_in flaco flashes_light flat_out flat_reports flattens_himself floor_all
firearms 8 followed for four_inch fox_looks fresh_belt frijo* frontera fry fuert* fuerte funda_de
firearms 8 fusil_terciado gallop game_show garbanzos gatil* gatillo_nada genda* gendarme ghost
firearms 8 glock_19 go_under gober* gobernador god going_round goods grandfathers grane* granero
firearms 8 greenhouse_day grip_a ground_day guach* gunshot gunshot_wound had_the hammer_back
firearms 8 hands_the has_it has_put has_seen hatch hatpins he_pulls he_stalks head_of headr* heath
firearms 8 heavy_slides helicoptero her_apron her_blazer her_cheek her_handbag her_marker
firearms 8 her_shoulder herself_a his_boot his_carbine his_finger his_fist his_forearm his_hip
firearms 8 his_right hitma* hitman hogle* hogleg holt hombre_del home_with hondo house hule hunte*
firearms 8 i_seen ice_field iii in_case in_her inclina_a indoo* int_big int_camioneta
firearms 8 int_convenience int_deposito int_desvan int_drive int_dugout int_film int_granero
firearms 8 int_greenhouse int_living int_nave int_nightclub int_pool int_stairwell int_tenement
firearms 8 int_tienda int_widow int_zoo is_behind is_loaded is_out is_shown it_as it_land it_rolls
firearms 8 it_she it_straight it_were its_eyes its_mouth its_neck jacket_swings jesse jewellery
firearms 8 judge_s junky* junkyard just_squeeze keep_on keeps_smiling kentu* kentucky la_axila
firearms 8 la_bayeta la_cadera la_cartera la_chata la_chimenea la_colcha la_correa la_cosa
firearms 8 la_culata la_escopteta la_linterna la_mochila la_nuca la_nueve la_polera la_sopesa
firearms 8 la_subinspectora la_vitrina la_vuelve landing_craft lanza* lapiz las_cachas
firearms 8 las_rodillas last_cartridge launch laundry_room laws lays_a lays_it le_clava le_da
firearms 8 le_muestra leadi* leading leading_man leans leans_forward leath* left_to lejos_la
firearms 8 lets_rip levanta_las level_with lever lies_flat lift_their liga lil limad* line_up
firearms 8 littl* livin* living ll_need lleva_en lo_tiene lo_toca loaded_with loader loave* loaves
firearms 8 long_barrel long_black long_silence looks_along loomi* loomis los_pupitres lou_the
firearms 8 luces m_30 mac mac_10 make maletin man_by mark_on marker_coughs marqu* marquee_night
firearms 8 masco* mascot masked_woman match_the mattress_and mecanico men_stand met metronome
firearms 8 mi_comandante mice mijo milicianas milimetros_y mimbr* mimbre mirror_behind molte*
firearms 8 molten molten_silver monaguillo_vuelca monos_de montero moose mordido moren*
firearms 8 mother_know muestra_la muzzles_at my_son nacar nadie_la naranjas_en narco nave nerf
firearms 8 nicky nico ninos_sin no_le no_longer no_vuelve nobody_leaves nose_with nosotros
firearms 8 notario_tarde oblig* ocho_super of_everything of_these of_you off_automatic off_before
firearms 8 oiled_and okafo* okafor old_woman olivar_tarde on_set on_stage one_bang one_chair
firearms 8 one_round one_through opens_and opens_her order_in ortiz oscuras other_thing over_your
firearms 8 overseer overseers pac paddling paddling_pool pago paid pail paintball_marker palace
firearms 8 palacio_de pallets palpa panga panuelo parapet parrish partisans pasa_al pasillo_noche
firearms 8 past_two patient_s patio_se patron patrullera pause peggi* pegging pegging_out pellet
firearms 8 perdi* pie_and piso_con pistol_out pistols_from pistols_on places plantation plega*
firearms 8 plegable plena plomo_en ploug* pobla* pointed poler* polera polera_y police_with
firearms 8 politely politely_the pone_una poppi* popping por_cuatro por_ella por_ocho porqu*
firearms 8 portero pratt pries* priest prisa_el prise* prises prison_yard profesor_en prone proud*
firearms 8 psito* puert* pulli* pulling pulls_nothing pumps_it punct* punctures pupitres purse
firearms 8 que_hay quieres radio_v rampart_day rancho_noche rappe* rapper ray re_going real_one
firearms 8 reason recarga receiver records red_ones redondo regla* rehearsal reload reloading
firearms 8 reloads_a requisa reten retrocarga revovler_under rio_seco rip rip_with rodea
firearms 8 rolls_across roofe* roofer rooftop_dawn room_9 room_the rosar* round_until rounds_and
firearms 8 rubber_colt running_a s_at s_feet s_fitting s_library s_mouth s_strapped sac saler*
firearms 8 salero saloon_night santigua sash sashes_the savings_bank scatter scene_4 scratched_in
firearms 8 scratching_at scrub* se_santigua se_toca seat_the seats_a secre* seen_it sees_it segur*
firearms 8 senad* senales senator_s sets_the she_bites she_has she_stands she_strips she_told
firearms 8 shelf_a shell shifts_his shoe_in shoeb* shoebox shooting_gallery shopk* shopkeeper
firearms 8 shoulder_holster shoves_a sides siete_por siga signa* signal sigue silence_the
firearms 8 silence_then single_shotgun sits_the six_year sleeve_a slidi* sliding sling* slipp*
firearms 8 slow_and slow_down slowly_with slows smelling snook* snooker sobre someone_has sonora
firearms 8 sonora_dia spare_mags speak* sports_pavilion spreading squeals stacked_in stalk* stalks
firearms 8 stalks_the stand stand_and stands_between stands_on stares_at steel step_and
firearms 8 still_smelling still_up stop stops_in store strob* stubble_field students stuffed
firearms 8 stutter_of su_funda sube_el subin* subinspectora suits surco* surcos sus swamp swede
firearms 8 t_care t_even tabla_del table_between tagge* tagged taken_the tantea_el tanto tapan*
firearms 8 tea_on tech television_has tenement_hallway terciado_a terminar that_ll that_wasn
firearms 8 that_will the_announcer the_armorer the_bang the_boxes the_bulge the_chorus the_cold
firearms 8 the_comparison the_crows the_deputy the_encyclopedia the_foil the_fox the_gardener
firearms 8 the_green the_headrest the_hill the_hitman the_jacket the_kitchen the_lantern
firearms 8 the_laundry the_leading the_lever the_library the_lights the_limousine the_mascot
firearms 8 the_mast the_mayor the_metronome the_moose the_nail the_newspaper the_nightstand
firearms 8 the_overseer the_paint the_parapet the_pie the_pointer the_preacher the_rapper
firearms 8 the_rifel the_rookie the_row the_shoebox the_slack the_soft the_square the_television
firearms 8 the_toll the_truck the_tyre the_victim the_villain the_wheat the_windscreen the_wood
firearms 8 their_muskets their_rifles their_sashes them_two there_on they_think they_turn
firearms 8 three_casings through_them tiang* tianguis tin_six tinac* to_cover to_hide toalla
firearms 8 todavia_huele toole* tooled tooled_up top_rail toss toss_the towel_over towel_pressed
firearms 8 town_house trace* trail* trailer_kitchen trap trauma trauma_bay travelling tray_next
firearms 8 tread* tres_balas tronco troop troop_train truck_depot trunk turns_pink two_barrels
firearms 8 two_clicks two_pistols two_spare un_boquete un_hombre un_oido un_treinta un_tubo
firearms 8 una_vela unbuttons unsnapped until_i up_office upend* upends upper_windows vaina*
firearms 8 vainas vallecas vaso vea_el vecindad_dia vecindad_noche veinticinco vela vengo_por
firearms 8 verde* verdes vereda vermu vet_lies victi* victim villain vinni* vinnie vitri* vitrina
firearms 8 volle* voz_de wall_and wande* warde* was_his was_taught water_slapping way_other
firearms 8 wedding_rings well_i wes what_comes what_was wheelhouse which_of whole_clip will_be
firearms 8 winchester_73 winchester_from winds* wipes_each with_blanks with_submachine with_the
firearms 8 without_his wolves y_agachate yeiso* yeison yo_no you_been you_brought you_even
firearms 8 you_understand your_brother
firearms 7 1812 1914 a_boat a_branch a_cold a_dark a_dish a_doll a_dozen a_finger a_flare a_flat
firearms 7 a_flattened a_gat a_gloved a_gold a_grip a_guitar a_live a_muzzle a_new a_pistle
firearms 7 a_round a_scope a_service a_shell a_tin a_velvet a_walnut abandonada above above_his
firearms 7 abraza abrazado abrazado_al abuelo_se accou* accountants accounts_has acomoda_el acrib*
firearms 7 across_her across_his across_two acto_tercero actor_joven actre* actress adent* adentro
firearms 7 admiral again_by again_click aguac* aguacate aim aimed aimed_at airport_security aisle
firearms 7 ak al_novio algo_frio all_at all_sides alquilados amanecer amarillo amarradas
firearms 7 ametralladoras and_after and_clicks and_closes and_does and_heads and_laughs
firearms 7 and_numbered and_only and_sights and_twelve and_unloads antlers any any_more
firearms 7 apartment_night appears appears_on aprieta_la arch are_these asks_them asm asoman
firearms 7 assault_rifles astra atracador_aprieta attention auto away_from ayuda_a baby_sleeps
firearms 7 baches back_behind back_office backfire backs_into badge_and bajan bald balta* banan*
firearms 7 banana bang_eight bang_from bangs bangs_and barkeep_we barn barranca barrelled
firearms 7 basketball bateria bed_a behind_oil behind_their belt_s benny_leans beretta bernardo
firearms 7 besa beside_the biath* biathlon bipod bird bites_his black_cylinder blam_the blanca
firearms 7 blank_firer blaster_and blick* blicky blindfold blindfolded_recruit blocks blue_steel
firearms 7 blued boarding_house bodyguard bolso_un bolt_and bombe* bookm* bookmaker both_barrels
firearms 7 both_reach both_thumbs bottl* bouncer box_of boy_cigarettes boy_on brech* brecha brian
firearms 7 brillante broken_over broom_the brother_in buckled_over bucks* buckshot bud burge*
firearms 7 burger busca* but but_not but_one by_piece cabbi* cabbie cachea cachea_al cae_sobre
firearms 7 caja_de cajas_noche cajer* calcetin calderilla calendar cali_noche camel camisa can_it
firearms 7 candle_stub cans_on cantina_el capataz_con caps_at car_goes carabina_del card_room
firearms 7 caref* carga_la cargador carna* carnival carry_rifles cartuchera_y cartuchos_de case_on
firearms 7 casquillo_que caza_dia cazador centre_emergency cereal_box cerro* chair_he chalk
firearms 7 chambers_day changon_debajo chicago_typewriter chimney choirmaster choos* ciclistas
firearms 7 cigarettes city_shoes civil_le clavo* clavos claxon clip_into clown_pulls cocks_the
firearms 7 cofre colga* collarbone comercial_dia commander como_siempre comparison_microscope
firearms 7 complaint con_cuidado con_voz condo_night confesionario_tarde conur* conurbano cookh*
firearms 7 cookhouse coral corner_store corta_cartucho coto coto_de countess counts counts_the
firearms 7 county_fair covers_it crack_and crates_with crib crimi* cross_the cubes cue cuenta_el
firearms 7 cuentan cuero culiacan_dia curl_of custodian customers customs_shed cut_away cut_the
firearms 7 d_better da_a dads dads_revovler darts de_aguacate de_baston de_cachas de_cali
firearms 7 de_cantar de_cine de_humo de_metal de_mi de_muneca de_pisapapeles de_pruebas de_rodaje
firearms 7 de_terraceria defense defor* del_colchon del_coronel del_finado del_fusil del_gatillo
firearms 7 del_hombro del_pecho del_rancho delantal deleg* denny dentro_la deposit_slip depot_day
firearms 7 derringer_in derringer_no desar* desarma desarma_la desde_arriba despacho_del
firearms 7 desploma_en det detai* detective detector dez_you dia_1936 dijis* dijiste director_o
firearms 7 discoteca discr* dish_towel dispara_dos dispatch_night dispatcher_ma ditch_the divis*
firearms 7 division divorce do_the documentary_crew doll_and door_hangs door_looks dorsa* dos_tres
firearms 7 down_over doyle_throws draws_his drifts_down dropped_the droppings drops_and dry_fire
firearms 7 duke_s dusts_around each_time easy el_alcalde el_bandolero el_bicho el_canon el_changon
firearms 7 el_cinto el_claxon el_colchon el_conscripto el_cuerpo el_domingo el_forastero
firearms 7 el_forense el_mesero el_naranjero el_patio el_pulpero el_rata el_regazo el_rosario
firearms 7 el_seguro el_tano el_tio el_viejo elena_abre ellas ellie ellos_con empti* empties
firearms 7 empunadura en_fila en_linea encima_del encima_la enfermera_herida enfri* ensay* ensena
firearms 7 enter entre_el entry entry_here escobas escuc* espectadores espera_a estas estate_night
firearms 7 estira_el exactly_where expediente expen* ext_biathlon ext_brecha ext_cortijo ext_coto
firearms 7 ext_feria ext_frontier ext_marina ext_military ext_mountain ext_pasillo ext_porch
firearms 7 ext_refugio ext_regatta ext_reten ext_set ext_tree ext_underpass eyes_front facin*
firearms 7 facing fades false_start feath* ferretero fetch field field_hospital finad* finado
firearms 7 finger_into fire_a firer fires_into fires_the firing_pin first_light first_she
firearms 7 five_black fix flank_the flap flare* flare_pistol flat_crack flattened flour_bin
firearms 7 flower_stall folded_towel for_dinner for_my foras* forastero force* forel* foreman_you
firearms 7 forma* forty_bolts forwa* forward four_and four_feet fourteen franco freezer frenc*
firearms 7 from_beneath fur fusil_y gallego gallery_night galpon_noche gaps garita_de gatillo_el
firearms 7 gener* gente_se get_up gira_el glacier_camp glass_case glovebox goes_back goes_round
firearms 7 goes_up goes_white gold_plated golpe grave* gravel_pit green_for greta grillos grind
firearms 7 grooves guard_fires guayabera guero guerra_de hace_sena had_worse halt hand_she
firearms 7 hands_are hangs hangs_in has_heard has_taken hat hatpi* hauls_a he_closes he_has
firearms 7 he_nods he_passes he_takes hear_me hears_the heart* heele* heeled helado
firearms 7 helicopter_flying her_elbows her_fingers her_garter her_knee her_lap her_on here_a
firearms 7 hides_the him_across him_to him_up hinch* his_face his_hand his_helmet his_hoodie
firearms 7 his_mule his_parka his_piece his_service his_teeth his_waistband his_waistcoat hit_the
firearms 7 hitch* hitches hob holly* hombres_armados hombro_el hombro_y home_defense home_room
firearms 7 honor_guard horas house_room humea hundred_yards hygie* hygienist i_wasn in_grease
firearms 7 in_here in_my in_one in_straw indoor_arena insur* int_auto int_basement int_bell
firearms 7 int_capilla int_captain int_dental int_department int_manor int_natatorium int_opera
firearms 7 int_pantry int_porteria int_presidential int_repertory int_squad int_stash irma
firearms 7 is_being is_staying is_still is_that it_anyway it_by it_clanks it_for it_instead it_or
firearms 7 it_plays it_puts it_that it_three it_up its_barrel its_bed its_rider itself_in jackets
firearms 7 julie* jurad* jurado keeper_i kevin knees_the knocks_down la_bateria la_camisa la_carga
firearms 7 la_espalda la_frente la_guayabera la_litera la_llave la_lleva la_loma la_madera la_mano
firearms 7 la_mesa la_mirada la_orden la_pistolera la_portera la_recortada la_remera la_replica
firearms 7 la_ruana la_sien la_vieja lame las_paginas las_tablas launcher laund* le_mete le_pone
firearms 7 leroy lets_his letter_opener level levels_a libra* library lie_down lies_among
firearms 7 lies_down lifts_her light_and lighthouse_kitchen limado limos* line_dawn line_day
firearms 7 linte* listen listos litera lleva_el locks_it locutorio_de long_ones looking_at
firearms 7 looks_like los_abrigos los_baches los_chamacos los_grillos los_mosquetes los_ocho
firearms 7 los_sacos los_tiros los_va lowers luces_y lunch_pail m_only ma_am maddo* maddox man_is
firearms 7 manor_house manos_sin mansion maquina marido_la marines marth* mas_fuerte mas_y masia
firearms 7 mat medel* medellin media_en medica_herida medicine men_put mentira mesero meter metra*
firearms 7 metralleta micke* mickey military military_cemetery milli* millimetre minister_s mirada
firearms 7 missed misses_and mist mist_two molde monog* monte moonlit morro motel_bathroom
firearms 7 mother_comes mother_counts mother_of mr_halloran mr_pym muerto nahue* nahuel natat*
firearms 7 natatorium natatorium_day nervi* newspaper_over night no_letter no_termina not_look
firearms 7 notario_ve nueve_corto numero_limado nursery_night o_s of_caps of_linked of_somebody
firearms 7 of_twenty off_from off_shotgun offic* oh_just oil_drum oil_drums oilsk* oilskin ojo_la
firearms 7 on_her on_humming on_shift on_which once_to one_ear one_handed one_has one_nobody
firearms 7 one_shows one_the one_we only_then opens_fire opinions orchi* orchids other_two otto
firearms 7 ought out_and out_half owl owner_puts pajam* pajamas panop* panoplia pantry_night
firearms 7 paper_man parachute parada_noche parade paralela parece_de parking_lot parlor_night
firearms 7 part part_with partition pasajero pasajes paul pear pega_la pegado_a peine_de peloton
firearms 7 peluqueria_unisex perch* perit* permiso perros_se pesa_mas pfft phone_kind piano_a pie
firearms 7 piece* piece_by pieces pierda pierda_el pigeon_droppings ping pintana_noche pisap*
firearms 7 pisapapeles piso_franco pisot* pistle pistol_over pistol_whips pistola_lanzabengalas
firearms 7 pistolas_de pitsol pizze* pizzeria plastic_bag playi* playing plink plugg* plugs
firearms 7 poacher pocket_of pointed_at pointing_at points_at points_with pole_his polvo polvora
firearms 7 pone_en popco* popcorn por_favor porteria portero_cachea post_night posti* postmistress
firearms 7 practised preac* preacher preside preside_la presidencia_municipal preso preti*
firearms 7 projects_night promp* prop_gun pruebas pruit* pruitt pushes quart* quarter que_esta
firearms 7 quedan_quietos quien quien_apaga quince quinq* rack_of racks_it raises_the ran
firearms 7 rancho_dia rasca rattle_of reaches_up recarga_en recei* receptionist_mr recit*
firearms 7 recording_booth refug* refugio_de reggi* reggie reglamentaria reloj_el remera renee
firearms 7 repea* reper* repertory resin restroom revolucionarios revolver_it revolver_lies
firearms 7 rhino_s ridge_above riffle rig_and rim ripples robber_it robber_s robbers rodillas_su
firearms 7 roll_out rolls_to rompe_la rooki* rookie room_morning round_from rounds_a rowan rozo
firearms 7 ruana rustl* s_apartment s_arm s_elbow s_for s_horse s_launch s_mask sabes sacos saddl*
firearms 7 sage sandb* santi* scone* scones scratching se_rasca se_sacude se_sube sea_night seco
firearms 7 second_and second_button secun* secundaria see_what segundo_se sena_de senas sentry
firearms 7 serge* seria* serial serpe* settle sfx shaped_like she_gathers she_racks shelves_to
firearms 7 shiny shoe_the shorts shoulder_into shows_the si_era side_does side_to sido siempre_en
firearms 7 sien siete siga_derecho sigue_a silba silence sin_mirar sin_que sin_soltar single_shot
firearms 7 sinks sir_sir sits_back six_men sky_three slides_across slipping slit_in slope*
firearms 7 small_arms small_of snap snipe* sniper so_does sola_por solo solo_ruido soltar solve*
firearms 7 something_behind sonor* soup space spill spray_over stack* stack_of stair stairs_day
firearms 7 stash stash_house station_day station_night stayi* staying steady steel_and steps_down
firearms 7 sticks_a still_in stoop* stoops stops_at straight_and street_the strips_it strips_the
firearms 7 stubs student_s student_you study_day su_marido suben subfusil subur* suburban
firearms 7 suburban_lawn super_con suppressed surgery surve* sweetheart swimming t_slow t_work
firearms 7 tabac* tabaco tackl* take_the tanks_a tano tano_se tarma* tarmac taser_taser tauru*
firearms 7 taurus taxi_moving taxid* tay tell_your terce* tercero_se than_her than_your
firearms 7 the_ambassador the_asm the_bags the_barber the_blicky the_cart the_click
firearms 7 the_combination the_compressor the_concrete the_customer the_dish the_exit the_felt
firearms 7 the_fence the_gaps the_glovebox the_guards the_guest the_honor the_hygienist the_inmate
firearms 7 the_lady the_lilies the_loose the_manor the_officer the_paper the_pathologist
firearms 7 the_peaches the_pillow the_poacher the_postmistress the_rank the_receiver the_reeds
firearms 7 the_running the_safety the_sage the_sheriff the_sidearm the_signal the_silver the_slit
firearms 7 the_smugglers the_stove the_tag the_tarmac the_teddy the_tiger the_tube the_upholstery
firearms 7 the_widow the_word the_youngest their_choppers them_blinks them_into them_to there_in
firearms 7 they_cut they_pass thigh_and think think_about third_one three_shots through_you
firearms 7 tiembla_tanto tienda_de tiene tip tip_and tissu* to_back toddler together_again
firearms 7 toll_bridge tomas towar* towel_on trae_el traido traigo trained trained_on traje*
firearms 7 traji* trajiste_el tramp* tranquilizer_rifle tranquilo trapeador treet* treetops trein*
firearms 7 treinta tricornio tricy* tricycle trolley truena_un tully turn_by turns_on turns_to
firearms 7 tweed tweezers twenty_the twin two_guards two_inches two_red typewriter_a umpire_s
firearms 7 un_balazo un_cuerno un_hierro un_taco un_tiro una_maquina una_nina una_replica
firearms 7 una_super under_a underpass underpass_night unfinished_condo uniform unise* unisex
firearms 7 uno_los uno_por up_along up_you upright_between use_your usted* usted_sientese ustedes
firearms 7 va_metiendo ve_que vecinos velad* velador velcr* velcro velvet velvet_case verde verja
firearms 7 very vi vicar_not viend* viendo village_hall volleys_over voltea_el vos waistband walk
firearms 7 walks_along walks_the walks_to wall_of want_a wante* wanted warden warm_and was_aiming
firearms 7 wasn wasn_t water_tower weapons weari* wearing web wedges wedges_the were which_side
firearms 7 winces window_on wings_night with_assault with_its wolve* wonde* wooden_muskets
firearms 7 would_do y_entonces y_lee y_no y_salio y_sigue ya_hay ya_van yard_morning yellow_tents
firearms 7 you_bring you_got you_hit you_may you_want you_when your_left
firearms 6 .38_this 12 1931 28 a_birthday a_comedy a_cough a_curl a_curved a_darker a_dog a_dollar
firearms 6 a_dos a_dune a_gallop a_half a_heavy a_jug a_mistake a_nadie a_pause a_piece a_puff
firearms 6 a_que a_quien a_real a_rolled a_roofer a_schoolteacher a_short a_silencer a_six a_smith
firearms 6 a_spotter a_stick a_stop a_stubby a_toddler a_toothbrush a_torch a_tree a_vest a_web
firearms 6 a_whole abajo_entre abbot* abbott abdom* abdomen abier* abierta abierto_noche
firearms 6 about_fourteen abuela_ese abund* abundio accountants_in ace acto_segundo adela admin*
firearms 6 administrador after_it again_to agujeros_nuevos airbo* airboat airso* airsoft ajusta_la
firearms 6 al_pibe alcal* alder alive alley_behind allowed_to already_in altil* altillo altura_de
firearms 6 ambas* ambassador an_ak and_bounces and_brings and_checks and_close and_drop and_eleven
firearms 6 and_follows and_for and_misses and_nine and_on and_pour and_pushes and_shows and_smoke
firearms 6 and_stay and_wants annie announcer_and another_then anteb* antebrazo any_other anyth*
firearms 6 anything anything_but aparcamiento apart aparta_la aqui_y archive_day are_goats
firearms 6 are_left arm_straight arriba_de as_the asi_al ask_about askew asoma_entre asoma_por
firearms 6 asomando assem* at_chest avenue_day ay ayuda baby_s back_together backyard_day bajam*
firearms 6 bajamos balde ballistics ballistics_lab ballot ballot_box baltasar banda* bandolier
firearms 6 bang_you barit* baron* baroness barra* barracks barracks_day barrel barrel_over barrett
firearms 6 basto* baston baul be_sick be_sure beam_comes because_you bed_something bedsp*
firearms 6 bedspread begins_to behind_a behind_me bench_between bened* berets bertram besa_a bet
firearms 6 between_their biblioteca_noche big_top biscuits bite_on bitin* biting black_dots
firearms 6 black_leather black_water blind_dawn blue_velvet bodega_del boiler_suits bolts
firearms 6 bombed_avenue booms* boomstick booth_day bordeaux border_shed both_arms boton_y
firearms 6 bounce_over bouqu* boy_bang boy_behind boy_walks brass_tube brazo_y bread_bag breec*
firearms 6 breech brincan bring_the brings_up brother_you bubbles buena* bullet_through buro burro
firearms 6 bursts_a by_a c cab_moving caballeros cabbie_you cabeza_de cabin_day cabin_night
firearms 6 cacharra cadera_y cage_night caja_fuerte caja_rural cajera cajon_de cajon_y calle
firearms 6 cambio_de came_out camerino camino_el camion_de can_do cananas cande* cannon_is
firearms 6 canon_en cans car_with cara_y caravan carpinteria_noche carretera cartera
firearms 6 cartridges_roll cartucho_en casa_cuartel case_it case_with casting_office cat_has cats
firearms 6 cavar* cavaradossi center_the centro cerrojo chains_a chalks_his chambers chate*
firearms 6 chateau checks_the chest_height chewing_the child_sits chips chips_the chopo chopper
firearms 6 ciert* cierto cigar_box cinde* cinder cinder_track cinta_al circle_the cistern civil
firearms 6 clatt* clatters clavadora clavadora_neumatica clavo clear_bag clerk_the climbing clink
firearms 6 close_the clutch_for coach_bell coat_pocket cobb coffee_table colador colador_el colby
firearms 6 colchon_y cold_touches colgada colla* collar come_with comes_over comisaria_dia
firearms 6 como_quien comparsas comprueba con_bata con_cual con_esto con_monos con_pistola
firearms 6 con_unas conchas condo confer cono conscriptos contact corner_of cornfield coron*
firearms 6 coronel_retirado corridor corta_la cotto* cotton counter_for counts_one county
firearms 6 county_courthouse coura* courage crack_then crane crate* crio crouch_behind crow
firearms 6 cuatreros cuenta_en cuete cuffl* cufflinks cuidado curator cutte* cutter cylinder_onto
firearms 6 cylinder_slaps dardo dark_again darke* darker darkn* darkness daughter_s de_adentro
firearms 6 de_arriba de_cada de_carpinteria de_entrada de_fruta de_los de_metro de_pena de_pension
firearms 6 de_planchar de_que de_vino de_zacatecas deals debajo_tres debajo_un debe dedo_en
firearms 6 dedo_mide deformado deja_la del_bosque del_cerro del_ebro del_general del_juez del_lado
firearms 6 del_nieto del_rio departamento_en deputy_crane desenvuelve_la desert_eagle desliza_el
firearms 6 despi* despierta_de detiene_en devolver dia_de difunto_marido digs_out director_she
firearms 6 director_the disap* dish_clink dish_it dista* division_del dobla_y domingo_la
firearms 6 don_abundio donde door_the doree* doreen dos dos_trabucos double_barrelled double_ought
firearms 6 down_his down_like dozes drain_it drawer_of dread* dreadful drill_instructor dripping
firearms 6 drop_it dropped drops_the drums_in dryers_turn dueli* dueling dueling_pistols duerm*
firearms 6 dunas dunes_a dunne duran* durin* during dusk dust_still ears_and earth echan_a edition
firearms 6 eight eight_backs eight_splashes el_administrador el_antebrazo el_artillero el_balde
firearms 6 el_baul el_buro el_chofer el_chopo el_cliente el_cuete el_lavabo el_marques
firearms 6 el_microfono el_modelo el_morro el_mostrador el_nene el_peine el_peloton el_preso
firearms 6 el_sargento el_sudor eladi* eladio eleme* elementary elementary_school embroidered
firearms 6 emergency_dispatch empties_the empuja_por empuna en_cada en_estopa en_las en_lugar
firearms 6 en_plastico en_sus en_tu enclo* enclosure encon* encue* encuentra_el endin* ending
firearms 6 enfield enfre* enfrente enros* ensena_a entera_debajo enters entre_la envueltas
firearms 6 envueltas_en envuelto envuelto_en es_solo escalon escena escopeta_sobre escopetazo
firearms 6 escuela_rural ese_ha eso eso_que espalda_el espalda_la espaldas_al especial estad*
firearms 6 estalla_en estan este_le estir* estop* estopa event* eventually every_pigeon
firearms 6 everybody_on everyone_s excus* execution expect ext_cinder ext_cornfield ext_descampado
firearms 6 ext_estancia ext_fairground ext_gas ext_greyhound ext_highland ext_loading ext_milpa
firearms 6 ext_olivar ext_pasture ext_plantation ext_porton ext_puerta ext_scrapyard ext_scrubland
firearms 6 ext_water ext_zoo fajad* fajado falls_off familia_reza feathered feel_for felix feria*
firearms 6 feriante ferre* ferry_deck fetch_it figurante_a figures filo finds_his fingers_over
firearms 6 finishes fire_and fired_it fishes_a fitting_room flag flat_and flintlock_from
firearms 6 floor_three flour for_him for_no for_one for_somewhere for_what forelegs forensic
firearms 6 forward_a foso francotirador_ajusta freew* freeway freezes french frente_del frijoles
firearms 6 frio_en from_them frontier frown* frowns fruta fumbl* fusilamiento fusiles_de
firearms 6 fusiles_mas gambl* gambler_s gemelos_noche general_s get_it gira_la glass_counter
firearms 6 glasses_a glock_on go_back go_on go_to go_up goggles_fogged goma_y gorra_y gown
firearms 6 granddad_s grandpa grip_of groce* groom_s gsw gsw_to guard_on guards_with guaya* guera
firearms 6 guerrero guey_y guitar guitar_case gumsh* gun_as gun_at gun_now gun_up gunner_swings
firearms 6 guns_behind ha_caido had_better had_gone hair_done half_circle hall_rehearsal hand
firearms 6 hand_off hand_shakes handbag_opens hangs_over harla* harlan has_no hat_in hauls he_digs
firearms 6 he_kneels he_sets he_sits he_spins headlights_sweep hear_the heard_a hears_a heart_is
firearms 6 hedgerow_normandy her_ankle her_arm her_breath her_clutch her_other her_partner
firearms 6 her_purse her_thigh her_umbrella herna* hidde* hidden high_above high_noon
firearms 6 his_briefcase his_case his_colt his_gun his_knees his_lap his_left his_legs his_shirt
firearms 6 his_slippers his_sweatshirt his_temple his_time his_webley holds_down holes_stitched
firearms 6 hombres_de hon hooks hop hoppe* hopper hospital_tent hosta* hostia hostia_que hot_water
firearms 6 hotel hotel_bar hotel_dia house_rules hums_and hums_over hums_the hundred_rifles
firearms 6 hundred_the hunter hunters_in i_don i_let i_put iglesia_de in_berets in_boiler in_there
firearms 6 incli* inodo* inodoro insid* inside inside_on inspection inspectora_vidal
firearms 6 int_ballistics int_billar int_black int_carnival int_casting int_comisaria int_coroner
firearms 6 int_elementary int_fiesta int_foro int_italian int_minicab int_phone int_pieza
firearms 6 int_playroom int_rink int_sacristia int_safari int_sedan int_senator int_sleeping
firearms 6 int_stolen int_taqueria int_taxidermist int_veterinary intru* intruder invita invita_la
firearms 6 ironing_board is_between is_extra is_half is_mrs it_knocks it_once it_points itali*
firearms 6 italian its_brass its_ears its_tune its_twin ivo jacket_rides jamones juez_la kelle*
firearms 6 keller kept kept_a kept_it kestr* kestrel kicks_the kidne* kidney kids_with kills
firearms 6 kills_the kneel* knees_he knocks_a la_cajera la_clavadora la_division la_ensena
firearms 6 la_guera la_inspectora la_lana la_lancha la_mete la_nada la_paciente la_paloma
firearms 6 la_pension la_playera la_rinonera la_rodilla la_suelta la_tercera la_tinta la_toma
firearms 6 la_treinta la_tumbera lab lado_del lado_el ladra* ladran lamp_a lamp_goes langu*
firearms 6 language lantern_light lanzabengalas_del lap_and las_cabezas las_muchachas las_palomas
firearms 6 laughs_she laundry lava_las lavabo law lawn le le_he le_pinta le_sacude le_traba
firearms 6 leaps_the leches left_flank left_i lenti* levanta_tantito lexin* lexington life_raft
firearms 6 lifeboat_open limpio linco* lincoln lista liter* little_boy little_ray little_round
firearms 6 little_yellow ll_have ll_never ll_shoot lleva_tres lo_huele loads_them loan_shark lobo
firearms 6 locker_day los_jamones los_pedales los_pibes los_que los_santos louder louder_than
firearms 6 lower* lower_their luego_una lugar_de luz_en luz_verde machine_gun made_of maestra_al
firearms 6 make_you mallo* malvinas_amanecer mannequin manos_arriba mansi* marbl* marble markers
firearms 6 marlo* marmol marshal_quill masks_the mboya meadow_dawn medellin_noche medic mejilla_a
firearms 6 men_at merienda_o mesa mesa_del mete_un mezqu* micah middle_of might milicianos milit*
firearms 6 milpa mind_the mind_your minicab mira_telescopica mires_por mirror mismo_orden
firearms 6 monte_dia mosquete motel mother_has mother_superior motio* motion motocross_hill mouths
firearms 6 mrs_alder mrs_pell muchachas muchachos mud_the muerto_y muff muffi* mujer_con mules
firearms 6 muy_despacio my_desk my_hat nadie_habla nana nando_le naranjero nearly_as neckl*
firearms 6 necklace neza nightclub_morning nina_lo nines nines_a no_estaba no_good no_la no_salio
firearms 6 no_son no_suena nobody_touch nombres_de normandy_day nosot* not not_take not_taking
firearms 6 nueve number_twelve numbers_filed o_he oars_bite obisp* obispo ocho_especial of_act
firearms 6 of_brass of_cake of_concrete of_hooks of_my of_oak of_rifles of_scorched of_shells
firearms 6 of_smoke of_tactical of_white off_into off_their officer_tran officers oily
firearms 6 old_kentucky olds on_by on_end on_three on_tuesday once_one one_in one_pigeon
firearms 6 one_points one_rifle one_then one_thumb one_up only_been only_the only_wanted open_on
firearms 6 open_over opener opens_it opens_up opera_house optio* orden* orificio_de
firearms 6 orificio_limpio orilla other_business other_for out_her over_at over_the oyela*
firearms 6 oyelaran oyen paciente_y paga pagar paid_for palac* palid* palido palle* pante* panteon
firearms 6 paper_tag parad* parag* parce parcero paren pasea pasos_el patient_i patrulla_en pats
firearms 6 pecho_de pedal* pedales pelic* pellets people_in perdices perimeter_night perio*
firearms 6 periodico perito permiso_para permit pharmacy piano_the pide_mas pieza_de pila
firearms 6 pine_woods pinta_el pipa_de pipa_hostia piso_mis pistol_goes pistol_taped pistola_junto
firearms 6 pistolitas pistolitas_de pitsola_cargada planchar plaster_snows plastic_sheeting
firearms 6 plated_replica playera playr* playroom playroom_day plays_its plaza_del please
firearms 6 please_don pleno poblado poblado_del poke poke_out polac* polaco polig* poligono pollo
firearms 6 pone_de pone_sobre pool por_aqui por_arma portr* portrait pram pressure_s prestamista
firearms 6 prett* pretty price_tags priso* prison pronto_todos prop_pistol psych* puddi* pudding
firearms 6 puede puff pulle* pulled pulls pulse punado punta* pupit* puppet_workshop purdey pushed
firearms 6 pushes_it quarter_inch que_nadie que_pase que_rebota que_viene quebr* quebrada
"""
