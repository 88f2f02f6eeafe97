"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
firearms 6 queda_quieto quince_anos quitarse_el radio_sidearm rag_and rain_wipers raises_its
firearms 6 rampart rancho_de ray_s recal* rechaza recognize_it recorre red_shells redco* redcoats
firearms 6 reflection regala regional_manager rehearsal_night remains remington_is removes_his
firearms 6 renata repo report_arrives request resor* resorte rest rests returns_with revisan
firearms 6 revolver_and revolver_at revolver_del revolver_on rifle_at rifle_the rifles_come
firearms 6 right_through rinon* rinonera road_sign rocki* rocking roll_across rolls_away rolls_in
firearms 6 rooft* rosario_y round_it royal rueda_en rules ruth s s_.22 s_collar s_hand s_handbag
firearms 6 s_here s_loft s_rest s_scarf s_shirt s_sixty s_wearing s_yours sacas saco_y
firearms 6 safari_lodge said_i sale_en sale_por salen_los salon_tarde saloo* saloon same_barrel
firearms 6 same_instant san_telmo satch* satchel saucer say_when says_his scale school_fence
firearms 6 school_gym schoolhouse schoolroom schoolteacher scoreboard scrapes_a scrapyard
firearms 6 scratches scree screws_a scrubland se_despierta se_echa se_escucha se_lava se_levanta
firearms 6 se_mira se_persiguen se_quedan seamstress_has seaso* seats_the secadora second_later
firearms 6 security_day see_em seen senador senator sentries sera sergeant_port servicio_noche
firearms 6 set_cold sets_her shakes_it shark_s she_picks she_sweeps she_tips sheet_the sheeting
firearms 6 shell* shell_casing shells_into sherr* shooter_with shooters short_black shortbread
firearms 6 shotgun_and shuffle_on si_no sido_el siest* siesta sifts sifts_down sighting
firearms 6 sin_voltear sinks_to sir sits_at sitting_on skis slack slam slice_of slots smith_wesson
firearms 6 sneeze sneezes_and snores_on snows snubb* snubbie so_who solda* solo_tiro sombrero
firearms 6 something_small somewhere_to sopes* sopesa sorry_about sort sostiene_la south spain
firearms 6 spills spins sports sports_day squad square_day squeezes_off squints squirts stacks
firearms 6 staircase stare* stares stars_and start stay steadies still_be still_warm
firearms 6 stitched_across stockade stocks_welded stopped_at stops_breathing storm_drain
firearms 6 straight_at stranger street_high strop* strou* stroud study stuntman su_difunto
firearms 6 su_primo su_sobrino suba subfusiles subma* suelo_y surprised surrender surrenders swear
firearms 6 sweatshirt sweet* swept_into swerves_the swimm* swinging_from swings_the swive* syrin*
firearms 6 syringe table_four tackle tacti* tactical tactical_officers taken_down tamano
firearms 6 tantito_la taqueria taxidermist taxidermist_s tears_open techo_y teles* telescopica
firearms 6 terry than_their thank_you that_thing the_.22 the_.38 the_action the_author the_baize
firearms 6 the_bald the_ballot the_bandolier the_barrels the_bedpan the_bedspread the_beretta
firearms 6 the_bodyguard the_breech the_brick the_cap the_cessna the_cistern the_coffee
firearms 6 the_colonel the_count the_counter the_crib the_cue the_curator the_dart the_defendant
firearms 6 the_derringer the_dispatcher the_drum the_drummer the_execution the_fifty the_firing
firearms 6 the_flap the_gallery the_garter the_general the_hanging the_hat the_heap the_heroine
firearms 6 the_jury the_lead the_lieutenant the_loan the_marshal the_meter the_mirror the_motion
firearms 6 the_official the_penitent the_plugged the_rack the_red the_regional the_repo the_saddle
firearms 6 the_saloon the_scope the_scoreboard the_scree the_security the_shelves the_shortbread
firearms 6 the_silk the_skylight the_smallest the_stallholder the_swings the_tablecloth
firearms 6 the_technician the_tenor the_third the_trough the_vicar the_vinyl the_warm the_wash
firearms 6 the_wrist their_belts their_blocks their_mouths theirs_at there_i there_will they_crash
firearms 6 they_listen they_look thigh_the thing_open thing_s third this_your those_are
firearms 6 thumb_finds ticket_for tidyi* tidying tie_through tied tiger time_the tinacos tips_out
firearms 6 tips_over tissue_paper to_cheeks to_feel to_fetch to_reload tocado todos_con toilet
firearms 6 toilet_tank told_him toll tooth_a torchlight torpedoes tosca touch* touch_the
firearms 6 touches_the towel_a towel_the trabucos traes traid* traigo_fierro trailer_night traum*
firearms 6 travelling_day trench_night trey trick tuft_blooms tumba tumbera tweez* twelve_the
firearms 6 twist two_belts two_dark two_eights two_he two_nines two_sentries two_torpedoes tyre
firearms 6 un_boton un_clavo un_escopetazo un_fusil un_guardia un_punado un_revolver un_sobre
firearms 6 una_bala una_bola una_senora unas_pinzas unbuckles unbuttoned uncur* under_glass uno_un
firearms 6 unrolls_a unscr* unsli* unslings up_red upright_on us_to usar va_poniendo vacia_la
firearms 6 vacuu* van_with vance vanis* vapor veget* vegetarian veinte_ninos veintidos velve*
firearms 6 vende* ventana_de ventana_del ver_quien verde_baja verdes_de vests vete_a veterinary
firearms 6 vez_despacio vidal vidrio_con vieja* viejas viento_abajo vineyard_day voice voltear wad
firearms 6 waistband_it walks_it wall_behind walnut_grip wants_the wave_it wears_his web_with
firearms 6 webley_on welde* welded welded_to wet_hats wets wheel_and when_they where_d
firearms 6 whether_they which_has who_is who_s whole_yard widow_that window_comes windscreen
firearms 6 wipin* wiping wrist* wrists y_pide y_pregunta y_silba y_todos year_olds yerno you_colin
firearms 6 you_wouldn younger_man your_eyes your_granddad your_irons your_weapon zacat* zacatecas
firearms 5 1878 1890 1913 1944 3 a_biscuit a_box a_bridal a_burning a_car a_date a_drum
firearms 5 a_feathered a_fish a_folded a_freezer a_garter a_grandmother a_guard a_leather a_locked
firearms 5 a_man a_mark a_masked a_mi a_mother a_musket a_paddling a_peach a_photographer a_pipe
firearms 5 a_policeman a_quarter a_question a_rock a_scorched a_screen a_secret a_security a_star
firearms 5 a_temper a_thompson a_thumb a_tommy a_trooper a_watch abajo_la abandonada_dia
firearms 5 abandonado abdomen_no abiertas aca acantilado_dia accounting act_iv adobe aduanero
firearms 5 after_pane afuera_dos agree* agua_verde aguanta_la agujero_del ahora ahora_el
firearms 5 air_rifles airlo* airlock al_compas al_galan alamb* alba alcalde alcan* alguien_ha
firearms 5 alhaj* alhajero all_morning almacenero along along_with alrea* already already_has
firearms 5 altos alumi* amarillas ameri* an_ankle an_oily anali* analista and_black and_climbs
firearms 5 and_hands and_have and_hums and_if and_kicks and_kneels and_lowers and_settle and_shuts
firearms 5 and_son and_they ankle_rig announcer anyone_here apagan apagan_las apagu* apague
firearms 5 aparcada appea* appears_in apple* apples aprieta apuestan apunte apuro arcabuz
firearms 5 arctic_research are_not are_on are_under arm_the armados_revisan armourer_rubber
firearms 5 around_the asking_for asleep_under asoma_el asoma_un assistant_director ate_the atrav*
firearms 5 autho* author avanzan avisa* back_when backl* backlot baja_con baja_despacio baja_el
firearms 5 bajan_la balas_y balazos bald_man baldosa balli* balti* bandolera baranda barber_s
firearms 5 baritone barracks_night barrels_at barrels_come batea batea_un bayonets beate*
firearms 5 bebe_agua bed_the behind_mr below_each bengalas_con beside_him beside_it bette* better
firearms 5 better_be beyon* beyond biathlon_range billares birds bits_of blank_firing blanket_on
firearms 5 blanks_the blue_hole bodega_night body_s boiler_room bola bola_de bolic* bolsas
firearms 5 bolso_abierto bored both bought_a bounce_down box_across boxes boy_picks boy_soldier
firearms 5 boys_of boys_put branc* brandt breech_and briefcase bright_metal brings_the brooms
firearms 5 brought_it brown* buenaventura buenaventura_dia buenos_aires buggy bullets_on buoy
firearms 5 burner_with burns_at bus_station buyer by by_color by_name by_side cada_vez cader*
firearms 5 cadera cal_on caller_v calm camarin camer* camera_two camioneta camisa_a camp cancion
firearms 5 candle_and cano canon_a cantina_day cape captured capuc* carabineros carde* cards_a
firearms 5 careful cargador_sobre cargo carli* carretera_a carrying_a cartridge_and cartuchera_al
firearms 5 cartucho_rojo cartucho_y cartuchos_del cartuchos_y cartwheels_out case_the case_to
firearms 5 cattle causa cemen* cementerio cementerio_dia cemento centinela centr* cerdi* cetme
firearms 5 chains chalks_up chamber_with chann* channel chape* chapel charges_the check_girl
firearms 5 checkered checkered_grip children_under chimenea chimn* chiqu* chorro christening_gown
firearms 5 cinturon circus_ring ciste* clank* clanks_for claveles clavo_una clerk_one clicks_it
firearms 5 climbs_hangs closes cojo colcha cole collection_plate coloured comandante_baila comes
firearms 5 comisaria companero_y compressor_hose comuna con_cinta concrete_and conduce_con confi*
firearms 5 conscript consultorio_de continuous contra contramaestre conve* conventillo_pieza
firearms 5 cook_turns cool coole* corner_on corner_shop corners corral_dia correaje
firearms 5 correaje_puesto corredor_de cosa costales costu* count_them counter_and counter_next
firearms 5 covering covering_fire crack crack_along creo creo_que criado criminalistica
firearms 5 criminalistica_dia crosshairs crow_s crown_court crows cuarta cuartel_dia cuatro_y
firearms 5 cubeta cubicles cuelga_de cuernos cuernos_de cuero_y culiacan_noche cup_of curat*
firearms 5 cushion_the da_por dai damelo day_1878 de_airsoft de_billar de_carton de_comer
firearms 5 de_corcho de_criminalistica de_doscientos de_estudiantes de_flores de_gobierno
firearms 5 de_gracia de_herramientas de_luces de_madera de_mas de_mira de_navidad de_pelo
firearms 5 de_servicio de_tren de_un de_zorro decea* deceased dedo_fuera deja_de deja_el deja_una
firearms 5 del_bolso del_casino del_cinto del_cinturon del_cuartel del_difunto del_guardamonte
firearms 5 del_mas del_patio del_periodico del_tio dentro_una dependienta deposit derecha derecho
firearms 5 desert_road desk_between desk_on desli* despensa despues_un desvan_noche
firearms 5 detonaciones_secas dia_1890 digo dip discharges discharges_the do_dogs do_sit do_this
firearms 5 doce_y does_not dog dog_gets don_braulio don_evaristo door_a door_and doors_all
firearms 5 dos_horas dos_no dots_wander doughnuts down_among down_and down_behind drawer_with
firearms 5 draws_something drive_in driver drunk dry_riverbed dry_wash duelo dune_buggy dust_a
firearms 5 dutch duty each each_the ear_with eating_an editor_s eight_boys eight_nine el
firearms 5 el_alhajero el_alto el_andamio el_bocadillo el_burro el_cacique el_centinela el_cerrojo
firearms 5 el_cetme el_chato el_ciego el_correaje el_costado el_espejo el_gallo el_guardia el_hule
firearms 5 el_intendente el_maquis el_mezquite el_ojo el_olivar el_paciente el_perito
firearms 5 el_prestamista el_quinto el_revolber el_senorito el_sheriff el_suelo el_tiempo el_turco
firearms 5 el_utilero el_winchester elbow_in elbows_on emerg* en_bandolera en_bata en_melilla
firearms 5 en_un enciende_otra entrar escaleras escar* esconde_bajo escopeta_del escopeta_es
firearms 5 escopeta_y escopta escua* eso_hace espera_su esquina_del esta_sin estaba estado estan*
firearms 5 esto_para estoy_viendo ever_had exact* exhib* exit_pressure ext_backlot ext_balsa
firearms 5 ext_barn ext_basketball ext_battlefield ext_border ext_bridge ext_cabin ext_cattle
firearms 5 ext_crashed ext_frente ext_glacier ext_grand ext_hedge ext_lancha ext_main ext_marathon
firearms 5 ext_palacio ext_presidential ext_pueblo ext_rice ext_roadside ext_running ext_suburban
firearms 5 ext_vineyard eye_shut eyes_and faint* falda falls_open fans far_below far_end farer*
firearms 5 farero farm_day farmhouse_kitchen fat_red father_i favor feathered_syringe feeds_in
firearms 5 feels_along feels_among feet_into feet_to felt feret* feretro ferga* fergal feria
firearms 5 fermin_no ferrante ferri* ferris fierro_en fifty_one filed_off film finge* fire_that
firearms 5 firin* firing firing_pistol fishing_trawler fit fitch fitti* fitting five_bullets
firearms 5 flashes floor_nine floorboards flor_de fog fogonazo_alumbra fogueo_para folds_down font
firearms 5 for_five for_his foraj* forecourt_night forehead forty_people fourteen_with
firearms 5 fourth_floor freezer_bag freezer_peas freight_car frog from_a from_between from_one
firearms 5 from_under frontera_dia fue_de fumbles funda* fundas furth* further fusca_y gabinete
firearms 5 gabinete_del gaffe* gaffer galan gallina gambler garage_level gasps gate gate_and
firearms 5 gerald_the getaw* getaway git glanc* glint* glints glints_in glove_five gloved gobie*
firearms 5 gobierno gobierno_dia goldf* goldfish good_suit got_anything got_it got_to grada
firearms 5 granddad grate* grenade grip_first guana* guard_with guardamonte guide_no guita guita*
firearms 5 guitarra gun_it gun_open gun_to gun_with gunman gunner_feeds ha_dicho habia* hable*
firearms 5 hablemos hamme* hand_as hand_on handle handled_pistol hando* handout hands hands_on
firearms 5 hangs_and harol* harold harold_you has_not hasta_los hat_check have_had hay_un
firearms 5 he_chalks he_counts he_crosses he_fits he_lifts he_misses he_only he_was he_would
firearms 5 headset hears hedda hedda_has helmets her_elbow her_for her_shawl her_sidearm here_for
firearms 5 herra* herramientas him_under hip_the his_bag his_belt his_chest his_desk his_holster
firearms 5 his_number his_passenger his_revolver his_shoulder his_vest his_whistle his_whole
firearms 5 hold_it holding_a holli* hollis holts* holtser hombre_de hoodie_an hoped horse
firearms 5 horse_goes hot_towel hotel_noche house_the hoy_no hubiera huele hulls humed* hunts_for
firearms 5 i_asked i_be i_didn i_just i_keep i_wrote in_bed in_brown in_ear in_like in_orange
firearms 5 in_plastic in_rubber in_sight inche* inches infor* inn_night inspector instead_of
firearms 5 instructor_forty int_antique int_barracks int_billares int_boarding int_camarin
firearms 5 int_casa int_conventillo int_crown int_despensa int_estacion int_garita int_gas
firearms 5 int_getaway int_joyeria int_laundry int_lawyer int_puppet int_recording int_riverboat
firearms 5 int_row int_sheriff int_sucursal int_tavern int_trawler int_troop int_watchmaker
firearms 5 intendente into_his iron_at ironi* ironing is_admiring is_ankle is_lying is_steady isn
firearms 5 isn_t issue it_along it_d it_finds it_four it_hangs it_hits it_let it_pulls it_still
firearms 5 it_they it_under it_when it_would its_clip its_plastic iv jala jeeps jerk jolen* jolene
firearms 5 joyer* joyeria judic* judicial juegan_a juez_a juez_levanta jury just_the justo karee*
firearms 5 kareem keep keeper_slides kid_what kiss kiss_the kitchen_night kneels knocks la_baldosa
firearms 5 la_baranda la_batea la_bayoneta la_capa la_casa la_cuarta la_cubeta la_derecha
firearms 5 la_descarga la_escopta la_familia la_gallina la_grada la_guita la_hija la_lista
firearms 5 la_muchacha la_panza la_patrullera la_pecera la_pitsola la_profesora la_puerta la_que
firearms 5 la_respiracion la_sal la_senora la_suya la_verja la_zorra lads lady lamps_the lana
firearms 5 lanya* lanyard largas largo* largos last_two later latti* lattice laughs le_acerca
firearms 5 le_doy le_faltan leaki* leaking leand* leandro leans_into leave lee_enfield left_turn
firearms 5 lefty less letters_regret libar* libary libary_night library_of lies_across lies_in
firearms 5 lies_on lifts_a lifts_its light_bulb light_up line_for line_hums line_the linterna
firearms 5 lionel little_brother ll_be lo_han lo_justo lo_otro lo_tapa loading_dock lodge_day
firearms 5 log_and lola lonch* long_enough long_white looking_up loro los_costales los_cuenta
firearms 5 los_escalones los_hombres los_milicianos los_papeles los_primos los_talones los_tinacos
firearms 5 los_vecinos lot_night lowers_his lt lucho luego_el m16 macetas machi* machine_guns
firearms 5 make_ready malloy man_his man_on manej* mango mano_de manos_donde mansion_libary
firearms 5 marathon_start marcha_autopista marco marin* marks_the marlow mauser_con may_have
firearms 5 mayor_holds me_pase mecanico_dia member_is menor mesa_de mesa_un meser* metal_detector
firearms 5 mezquite mezza* mezzanine mi_tio milicianos_se mind ministry mira_abajo mirro* misty
firearms 5 mixin* mixing mixing_desk mochila_de modelo mojados mojan monja montana_noche monteria
firearms 5 morena morir* mosquetes motor_se movimiento_noche ms muneca_y munecas muskets_one
firearms 5 my_last nadie_ha nail_gun nan nape nape_of naran* nayel* nayeli neat_pile need_the
firearms 5 negra nico_con night_nurse nine_hundred nine_mil nine_ten ninety_millimetre nino_del
firearms 5 no_con no_levanta no_no no_senora nobody_looks nobody_moves nobody_on nobody_talks
firearms 5 nobody_touches noche_1913 noon north* not_sitting not_you nun_s ocho_soldados odd
firearms 5 of_dryer off_her oilcloth_nine ojeda on on_camera on_forty on_like on_top on_with
firearms 5 one_brass one_hole one_i one_over one_shirt ones only_thing onsta* onstage open_plan
firearms 5 opens_a orange_ball orange_plastic orchard_dawn ordena order* order_the ortega_s osei
firearms 5 other_hand other_side otro_al otro_en out_dictionary out_on outer over_backward
firearms 5 over_black over_it over_lane over_nothing overpass_day overturned own_cards paces_a
firearms 5 paddy paginas paintball_park palace_day palillos pane_after panza papel_de paqui*
firearms 5 paraguas pardo parked_sedan parliament partes pasa_a past_a pasta patho* pathologist
firearms 5 pathologist_entry patience patio_de pats_the patti* patting peas_the pecer* pecera
firearms 5 pell_i pell_is peluc* peluche peppe* peque* pequena perim* perimeter periodico_que
firearms 5 phut_a picada pickl* pickles piece_to piers pigeon piso_boca pistol_and pistola_al
firearms 5 pistolera pistolita_de pit_day plain* plan_office plane_night plank plant* play_the
firearms 5 pleas* plumb* police_canteen policeman polished polvo* pone_a poodl* poodle porch_with
firearms 5 port portero_se post potato pounders powde* powder powder_burns preacher_i presents
firearms 5 presents_arms presidencia presidential_palace priest_my primaria_dia primero_el
firearms 5 prison_cell private_lowe priya_s profesora prompter prueba_el pruebas_dia pub_cellar
firearms 5 puestos_listos puff_of pull pulls_his pum_el pum_pum pumps_the punto_de purdy purpo*
firearms 5 purpose pushes_in puts_a que_de que_fue quede* quedese queta quien_anda quien_fue
firearms 5 quirofano_dos quita* quita_ojo quitado rack_and raft_open ramo rangers rats re_a
firearms 5 real_pistol reaso* rebel* rebels rebol* rebota_en recet* recha* recluta reclutas
firearms 5 recording red_dot refugio regatta_day regaz* regazo rehea* relie* relief remer* renat*
firearms 5 resea* research research_hut reserve reserve_day resource resource_officer restroom_day
firearms 5 rests_on reten_en revis* revolber revolver_en rewar* reward reza rice_paddy ridge_a
firearms 5 rifle_a rifle_in rifles_one rilfe ripple riverbed robbi* robbing robe rodilla rodillas
firearms 5 rodillas_la rolan* roland rolls_back rompe_los rosad* rosario rosary row_house roy
firearms 5 rubber_rifles ruben ruedan_los rulo runne* running_track s_baby s_chimney s_clean
firearms 5 s_deer s_does s_dry s_father s_goggles s_mitten s_place s_portrait s_rifle s_right
firearms 5 s_sandwich s_stopped s_vest s_weapon s_window sacristia_dia sacude_con saddle
firearms 5 saddle_and said_he salas sale_con salida_levanta savannah_day says_the school_office
firearms 5 school_shoes se_acomoda se_detiene se_lo se_mojan se_ve sea_que seale* sealed
firearms 5 seconds_later seconds_my seconds_the secret seems segundo_acto seguridad_noche seguro
firearms 5 seguro_con semaf* senat* sends senorito sentados sergeant sergeant_major serra* serrano
firearms 5 service_weapon servicio set settle_on settles_his seven_holes shade shape* shaped
firearms 5 she_aims she_gives she_makes she_shakes shells shells_roll shells_two shelving sheri*
firearms 5 sheriff ship shooter_on shop_girl shotgn shotgun_from shotgun_shells shows_her sick
firearms 5 side_and side_by side_on sierra_morena sight_on sighting_over sign_the silba*
firearms 5 silhouette silver_dome sin_prisa since_tuesday single_bullet sir_piers sir_put sir_that
firearms 5 sister_agnes sister_in skinn* skylight_and slide_checks slides_up slowl* slowly
firearms 5 slug_into small_blue small_pearl smallest smoke_a so_badly sobaquera_y soldiers solta*
firearms 5 sombrero_y something_glints something_rolls soot sopli* soplido sostiene_con sound_like
firearms 5 soundstage south_side soy_tu speakeasy_cellar splashes spoon sprin* spring stacked
firearms 5 stage* stairwell_night stand_the station_restroom staying_for steel_dish step_a
firearms 5 step_over steps_a stick* stick_up stitc* stock stock_the store_morning storeroom
firearms 5 storeroom_day storeys stubble stubby_barrel sube_la sudor suena_el supermarket_day
firearms 5 surgeon_drops survi* sus_puestos susan sweeps sweeps_the swell_in swimmers swing*
firearms 5 swinging t_be t_stay t_stop tag_on takes_down takes_the takes_up talones tango tante*
firearms 5 tantea tapa_del tapa_un targets targets_flutter te_estoy te_va tea_with teacup tear
firearms 5 teatro_entre technicals technicals_bounce teddy_bear teeth_and tents tercero_patio
firearms 5 terminal terre* than_his that that_at that_every that_says that_won the_abdomen the_ace
firearms 5 the_actor the_actress the_antlers the_assistant the_bag the_bakery the_banker the_barn
firearms 5 the_beanbags the_beaters the_blunt the_bouncer the_bullet the_bus the_calendar
firearms 5 the_cameraman the_captain the_church the_closet the_clown the_coat the_cobbles
firearms 5 the_corners the_countess the_cubicles the_cuff the_deceased the_double the_dressing
firearms 5 the_echo the_edges the_eight the_elbow the_ending the_family the_ferns the_font
firearms 5 the_freezer the_frog the_game the_glass the_goose the_governess the_guests the_gurney
firearms 5 the_hamster the_handout the_hard the_height the_hollowed the_ironing the_kid
firearms 5 the_lattice the_lincoln the_loader the_memo the_mezzanine the_mixing the_mud the_nape
firearms 5 the_oil the_orchids the_outer the_passage the_passport the_pharmacist the_picnic
firearms 5 the_pool the_printer the_prop the_pump the_rebels the_receipts the_redcoats
firearms 5 the_refrigerator the_relief the_resource the_rubber the_scarecrow the_school
firearms 5 the_seamstress the_sentry the_shade the_shelving the_sides the_skipper the_sniper
firearms 5 the_soprano the_spring the_sprinklers the_star the_steward the_stick the_tables
firearms 5 the_teeth the_trees the_waistcoat the_wallpaper the_whiteboard the_window
firearms 5 the_windowsill the_wings theatre_wings their_wooden them_nobody them_only them_she
firearms 5 then_up there_are there_has there_you they_never thing_on third_step thirty_paces
firearms 5 thomp* thompson three_men three_red three_technicals ticke* tickets tiene_el tiene_en
firearms 5 times tin_duck tin_star tipo tirit* tissues to_ask to_church to_kiss to_match to_me
firearms 5 to_push to_the toast todas_partes todavia_en toilets tour_bus tourist_s toward_her
firearms 5 towel_moves traba track trae_la trailer_day train_over tram trastienda_noche traveler
firearms 5 tread tree tren_abandonada tres_hombres troll* trombone trophy troug* trough truena
firearms 5 trust try_me tube_onto tumbles turco turns_back turns_from turns_green turns_up
firearms 5 twelve_bore twelve_paces twenties twirls_it twitc* two_rangers two_shots two_wires type
firearms 5 typewriter umbrella umbrella_and un_crio un_soplido un_tipo un_vaso un_violin
firearms 5 una_carabina una_foto una_luz una_metralleta una_nota una_rafaga una_vaina uncurls
firearms 5 unloads_his uno_dos unstr* unstraps up_into up_like urgencias_hospital usted_padre uzi
firearms 5 va_con vacia vacia_el vaina vans velod* venta ver verger_the vern very_light vest_and
firearms 5 veterans veterinary_clinic vicarage_day vidrio vigilante_jurado vino violin vito viuda
firearms 5 volando voltea waddi* wadding wadi_day waits wake_the walk_don wall_dawn wall_is walle*
firearms 5 wallet walnut_case wander wander_over wanted_to warehouse_office warms_his was_always
firearms 5 was_my watchmaker watchmaker_s water_bottle water_pistol wave waves_it way way_the
firearms 5 way_up way_with wearing_a wearing_the wears wendell went_right wesso* wesson what_it
firearms 5 what_lies when_he which* whichever white_box white_smoke who_ate who_brought wince*
firearms 5 window_with windowsill winds_down windscreen_the with_both with_it works wraps wrist
firearms 5 y_apunta y_cuatro y_diez y_firma y_ya ya_estan yard_the you_is you_now you_would
firearms 5 your_mother your_sister zapat* zippe* zipper zombi* zoo_bear zorra zorro
firearms 4 12_night 7 9_day a_balcony a_bed a_bend a_cargar a_carnation a_colt a_compact a_cup
firearms 4 a_diez a_discrecion a_este a_glove a_goldfish a_grenade a_gym a_handkerchief a_horse
firearms 4 a_hundred a_length a_lever a_newspaper a_passport a_proposal a_rack a_raincoat a_rod
firearms 4 a_roll a_siren a_snap a_story a_student a_syringe a_tag a_television a_traves a_video
firearms 4 a_violin a_volar a_webley abandonada_noche abierta_y abierto about_for about_it
firearms 4 abraza_un abre_la abre_un abult* accountant_s aceite acto_la acuesta afuera_los
firearms 4 afuera_rafagas afueras afueras_de agreed agujerito aim_at aire_los aislante al_aire
firearms 4 algo_de alian* alianzas all_down all_six along_a already_on alta_con altar_cloth
firearms 4 always_been alzar amarr* amartilla_el ambulance_bay an_empty anciano and_answers
firearms 4 and_behind and_cries and_finds and_let and_lies and_lifts and_load and_reaches
firearms 4 and_shines and_sits and_takes and_tell and_three and_whistles animal_s anos_le answered
firearms 4 anter* apaga_las apara* aparc* apart_like apoyados apoyados_en apple apprentice_is
firearms 4 aprie* apuntando aqui_lo are_one armados_en arrin* arrincona arrincona_al as_her as_not
firearms 4 asoma_la assau* assault at_all at_me at_nineteen atletismo_soria attache auctioneer_lot
firearms 4 auditorium_evening aunt_and autopista avien* avienta azotea_dia back_as back_ten
firearms 4 back_under backe* backed backlot_day backs_rise backy* backyard bags_the baila_el baker
firearms 4 bandit_queen bang_bang bang_plaster barber_shop barely_moving barracon barras_de
firearms 4 barre_el barrel_of basketball_court baths_day battlefield bear_enclosure beautifully
firearms 4 bedpa* bedpan bedsh* bedsheet belfr* belfry believe_that bells_on below_it belt_of
firearms 4 belte* belted bend_the best_man better_of between_his beyond_the bibs big_for birch*
firearms 4 birches blanket_in blanket_the blows_through blue_line blued_steel bocad* bocadillo
firearms 4 bocha* bochas bochas_tarde bolsa_transparente bolt_carrier book botanist both_are
firearms 4 both_eyes bottle bottomed bottomed_boat bounce bounty_man bowl_tink box_night brann*
firearms 4 brannigan brass_casings brass_out brass_tinkles break* breath_at bren bridge_i brill
firearms 4 brings_his brooklyn brooklyn_night brought_that brownstone bucks_the bueno* buenos
firearms 4 bulge* bulges bullet_that bungalow_night burgl* burglar burglar_has burner_under
firearms 4 burst_of busca_entre but_a butts by_rights cab_roof cabal* caballito_noche cabeza_el
firearms 4 cabinet_and cabo_se cada cada_lado caer caer_en cafetera cage_day cai cajas_de cajue*
firearms 4 cajuela cake_the cake_with calle_cinco calza calza_en cameraman campanario_el can_be
firearms 4 canci* cannot_get canon_de capa capucha carav* carbines_the carce* card_with careta
firearms 4 careta_de cargador_aparte cargadores cargar carmen carnal carnation carrier_firing cart
firearms 4 cart_below carved casa_solariega cashier_s cason* casona cat_food catwalk_a ceili*
firearms 4 ceiling ceiling_plaster celador celda celeb* cementerio_amanecer cepillo_entre cerva*
firearms 4 cervantes chafe* chafes chained_air chair chamo* chanc* chance changing chat chaval
firearms 4 check_night chess* chest_one chewi* chewing chica* chicken_shop chinc* chisp* choco*
firearms 4 chocolate choose chooses chopping choru* chorus chris* cigarro cinco_anos cinco_balas
firearms 4 cinta_aislante clanks clava* clave clean clear_plastic clears_his clerk_a clerk_it
firearms 4 click* click_and click_she clicks clicks_of climb_the cloak* cloakroom closes_her
firearms 4 closes_his closes_one clutch coast_guard cobrador cocked_at colan* colgando
firearms 4 colonial_fort colt comandante combi comedor_de comes_back comid* coming_through compact
firearms 4 compadre comprueba_la con_el con_este con_punta concejal concha conse* conservatory
firearms 4 considers_the conta* conventillo_noche convi* copper cordillera corni* coronel coroner
firearms 4 coroner_s corredor corren corta corta* corta_el corte corti* corto_que costa costilla
firearms 4 costura_noche cough_no could_we counter_it countess_sits country_music counts_what
firearms 4 courthouse_steps covers_the cowar* coward crack_crack crack_splits crash_into cream_van
firearms 4 cresta crewe crib_from crime_lab crio_de crios crook crouch_in crouches_and
firearms 4 cuadro_tercero cuando_la cuartel_de cuarto_de cuent* cues cunet* cuneta curtains
firearms 4 cushion customs d_bruv d_give da_al daddy dark_of dart_gun daughters dawn day_it
firearms 4 de_aceite de_ahi de_azotea de_balines de_bochas de_casa de_chocolate de_cobre de_concha
firearms 4 de_coser de_encaje de_escoba de_galletas de_humedad de_juguete de_lancha de_lluvia
firearms 4 de_masticar de_municion de_nueve de_periodico de_perno de_pronto de_quince de_ramon
firearms 4 de_ramos de_siete de_sonora de_vaquero decide defenders dehesa_amanecer deja_ver dejal*
firearms 4 del_banco del_casco del_coche del_cortijo del_dieciseis del_manguito del_mate
firearms 4 del_respaldo delic* dell dependiente deposito_de depot_night descampado descarga_la
firearms 4 deshace_en despa* despues_de detective_marsh detector_day deten* detenido dez dia_1914
firearms 4 did_my dieci* diez_pasos digs_in diner_morning dingh* dinner director_and directora
firearms 4 disch* discoteca_noche discrecion dish_and disparando doce_mete dock dock_dawn
firearms 4 don_hernan done doors_part dormir dormitorio_madrugada dos_velas double_doors
firearms 4 dr_lindqvist drain dre_lifts drift dripp* drop_on dropped_a drops_in drummer_boy
firearms 4 dry_lake ducks_go duke dunas_de during_the duty_belt each_door ear_defenders ear_she
firearms 4 ear_the ear_without ears_are ebro_noche echo edges egg_timer eight_ball el_agente
firearms 4 el_agujerito el_baston el_cabo el_cazador el_cepillo el_chiste el_delantal el_estampido
firearms 4 el_expediente el_feriante el_guarda el_higado el_hocico el_indice el_jabali el_loro
firearms 4 el_lunes el_monaguillo el_mozo el_muchacho el_nieto el_otro el_pasajero el_payaso
firearms 4 el_pelo el_peon el_puente el_secretario el_sicario el_tapete el_teniente el_termo
firearms 4 el_velador ellen emergency empeno_dia empty_of en_caballito en_cinco en_movimiento
firearms 4 encanona_a enclosure_day end_like end_to ender* endereza enrosca ensayo_dia ensig*
firearms 4 ensign entra_a entra_por entrada_en envelope equip* es_su esa_es escalator_day escol*
firearms 4 escoltas escopeta_abierta escopeta_contra escopeta_en escopetas_al eso_por esta_su
firearms 4 esta_vez estadio_dia estampido_se estar estep* estepa esto_no estrellas estri*
firearms 4 estudiantes exhibit explanada ext ext_church ext_colonial ext_cuartel ext_estate
firearms 4 ext_explanada ext_fishing ext_glaciar ext_harbor ext_heath ext_hedgerow ext_ice
firearms 4 ext_marsh ext_moor ext_oil ext_patrol ext_pesquero ext_puesto ext_ramparts ext_ruined
firearms 4 ext_savannah ext_toll ext_trench ext_underwater ext_veterans ext_watchtower extra* eyes
firearms 4 face_that fade falla_los falli* falling falls_out falls_past falls_through fam
firearms 4 family_goes fan_the far farmer_i farmhouse_night feathers feels_behind feels_for fella
firearms 4 fence_dusk fence_with feria_libre feriante_le ferra* field_sports field_tent fila_un
firearms 4 filte* filtr* finds_the finger_along finger_tightens finish fire_in fired_officer
firearms 4 firer_in fires_blanks firme first_day first_one fits flare_launcher flat_bottomed
firearms 4 flip_flops flops folded_arms folded_flag follows_it fonda_dia fondo_deja fool for_some
firearms 4 for_something foreh* forense_levanta forme* foto four_boys frane* franela from_across
firearms 4 front fuel fuera_una fueran_de further_off fusil_a games games_day garaje_de
firearms 4 garita_noche gas gate_night gatillo_y gauge_over gemel* gentlemen gently gets_down
firearms 4 giles gimna* gineb* ginebra girls_crouch girls_fold gives_out glaciar glance_at glances
firearms 4 glances_at glass_bursts gloves_on go_get goes_off goes_to golden_hour good_at gordo
firearms 4 got_a got_four got_one gotas_de governor grain_elevator granadero grandson_has grann*
firearms 4 granny graveside graveside_day great* green_with greenhouse grey_beyond groceries
firearms 4 groov* growt* growth guante guard_cutter guardala guards_on gun_he gun_look gun_she
firearms 4 gun_wrapped gunner_on guns_in gurne* gurney ha_sacado ha_sido habit hacienda_dia
firearms 4 hacienda_en had_this hall hall_morning halvorsen hammers hand_he hand_to hands_flat
firearms 4 hands_her hands_his hang hangs_at hangs_his harco* harcourt hardw* hardware harqu*
firearms 4 has_an has_both has_one has_pulled has_time hask have_we hay_dos hay_plata he_blows
firearms 4 he_can he_checks he_folds he_hits he_lays he_loads he_moves he_never he_strips head_in
firearms 4 head_turns headb* headbutts hears_it hearth heat_to heaves_grey hedgerow height_of
firearms 4 held_over her_bag her_ears her_m16 her_muff her_round her_shoe her_sister hermano
firearms 4 hernan higad* higado highway_rest hilera_de hill_a hill_day himself_a hip_where
firearms 4 his_boots his_forehead his_fork his_hat his_only his_palm his_with hitchhiker hocic*
firearms 4 hocico hocico_y holding_it holds_the hole_below hollow_points hostal house_night
firearms 4 house_rule house_stage huiza* hule_entre humeando hydra* i_shall i_suppose i_took
firearms 4 ice_is ice_shelf ident* identical if_there ignac* ignacio igual* iguales imaginaria
firearms 4 in_caps in_rows in_shirtsleeves in_smoke in_something inch_of inches_from informe
firearms 4 inmat* inmate inside_of inspection_port insta* instituto_dia int_barracon int_boiler
firearms 4 int_brownstone int_camerino int_casona int_cattle int_changing int_club int_coat
firearms 4 int_cortijo int_kinder int_liquor int_locksmith int_mail int_matadero int_meeting
firearms 4 int_mining int_operations int_palenque int_parking int_patrol int_pension int_polar
firearms 4 int_portrait int_precinct int_psychiatrist int_ranch int_roadhouse int_soundstage
firearms 4 int_start int_surveillance int_tailor int_television int_trauma int_vestibulo int_villa
firearms 4 interns into_an into_the into_two is_mine is_pushed is_sure is_sweating is_there
firearms 4 is_waiting it_first it_it it_onto it_rattles it_slides it_to it_together its_head
firearms 4 its_lights its_outline its_rack its_red its_tip jacket_and janitor_s jars_of jaw_the
firearms 4 jerks jornal josep* joseph joy juega* juegan juez_de juguete jumps_off kay keep_to
firearms 4 keeper_she kirst* kirsten kneel kneeling knees knife_a knock* la_abuela la_alfombra
firearms 4 la_cajuela la_capucha la_cierra la_cinta la_clave la_costilla la_cresta la_discoteca
firearms 4 la_entrada la_guia la_hacienda la_lanzabengalas la_levanta la_llevo la_misma la_muneca
firearms 4 la_pelicula la_pistla la_placa la_procesion la_reglamentaria la_servilleta la_siesta
firearms 4 la_toalla la_vida lab_day ladders lado ladran_los ladro* ladron lake_bed landi* landing
firearms 4 lands_at larga_el las_gotas las_perdices las_ventanillas lata_con late_so launch_the
firearms 4 launchers laundromat_day lawn_day lay layer le_acaban le_cambia le_devuelve le_endereza
firearms 4 le_golpea le_hunde le_saca leak lealo lealo_otra leans_against leave_that left_the
firearms 4 lejano leona* leonard lets_off lets_the letter_in levantarse_de levels_the
firearms 4 library_stacks lid lie lieutenant_s lift_a lights_fade like_her liked_a lilie* lilies
firearms 4 limousine_parked limpio_y line_down line_with liquo* liquor liquor_store little_finger
firearms 4 living_de ll_talk ll_want llantas lleno lleno* llenos lluvia_fueran lo_levanta lo_tengo
firearms 4 lock_it locks* locksmith locksmith_s long_pause long_while longb* longboat look look_at
firearms 4 look_like looking_away lord_ashcombe los los_postigos los_sicarios los_villistas
firearms 4 loses_its loude* loudh* loudhailer lower_it lowers_himself lowes* lowest luca_s
firearms 4 luger_con luis mabel madru* madrugada maestra_escribe maestra_y magazine_of magni*
firearms 4 mail_car main making_a manch* manguito manos_una manual marac* marcas mare margu*
firearms 4 marguerite mariscos marmo* marques married_to martha mas_en mask_turns mason masticar
"""
