"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
firearms -6 knife_is knock la_aguja la_alcaldesa la_banera la_cola la_cuenta la_doctora la_fuente
firearms -6 la_fundieron la_ladera la_limpiadora la_muela la_muerta la_peluquera la_planta
firearms -6 la_posta la_psicologa la_reina la_sierra la_suegra la_tumbona la_ultima la_vista
firearms -6 la_vuelta labio laboratory lader* ladera lamp_the largo las_barcas las_butacas
firearms -6 las_noches las_ruedas las_tejas las_vacas laundry_day leagu* league lecturer lente*
firearms -6 lets_down lettu* library_day licks_a lid_with lie_on lies_at lifts_hangs lifts_one
firearms -6 lights_the like_ducklings like_something lily line_misses linea_recta listens_nods
firearms -6 little_white ll_put ll_still llega_el llovi* llueve lo_alto lo_devuelve lo_lanza lo_se
firearms -6 locat* location locke locomotive lodger loft_apartment loft_night loggi* logging loop
firearms -6 los_casilleros los_pasos los_persigue los_pies los_tiradores lose louds* lounge_night
firearms -6 low_tide lucio lulla* lullaby luna lyle m_on machines madam madri* magda* magdalena
firearms -6 magnum_the manda many map_the marca_con marcha_dia marge marriage marshmallows
firearms -6 mas_despacio massa* massage massage_gun masti* mata matia* matias maud_i mayores maze
firearms -6 me_caso me_dieron me_for me_queda meant_to mechanic memory merceria_dia merlu*
firearms -6 mesa_que meson mi_padre micro mile_long mill mine minero minivan_moving mira mira_al
firearms -6 mira_por mirar* missi* mission mission_control mister mistr* mistress molin* monitor_a
firearms -6 moore* moored mops_carefully mother_from mother_i mother_the motoc* mould* moulded
firearms -6 mouth_with mouthpiece move_the moves_on mozos mr_gunn muela mugs musica musta*
firearms -6 nada_que narro* navajas negro_un neither_wants net_and never_fired new_year newsr*
firearms -6 ni_el night_train nina_le ninas_juegan nine_of nine_there ninety_one ninety_six
firearms -6 ninos_lo no_abren no_nos no_que nobody_wants nochebuena nora_i nose_and not_to
firearms -6 notaria_dia notes nothing_comes nothing_he nozzle nudge* nudges nueve_anos number
firearms -6 o_por oak oars_are obrad* obrador of_forty of_iron of_kids of_our of_pine of_print
firearms -6 of_sight of_sparks off_like off_one ohio omopl* omoplato on_account on_all on_cassette
firearms -6 on_chewing on_each on_fire on_foot on_phone on_their on_two one_door one_goes one_last
firearms -6 one_says one_shotgun one_step one_thin one_wheel only_does ooh open_palm opened or_is
firearms -6 origi* original os other_over otro_el out_his over_boulders over_them overf*
firearms -6 overhead_and overhead_the oye_nada paciente_sueno paddl* paddo* paddock page_of
firearms -6 painter palabra palmeras palmeras_de pans para_en parac* pared_tiembla paren* parlo*
firearms -6 parte_de pasa_un pasan pasan_el pass_from passes_the past_with paste patera patio_dia
firearms -6 patisserie_day pause* pauses pears_and pebbl* pecks pega_una pelot* peluq* pera perce*
firearms -6 perdio perse* persigue_con phil photo* photographer picho* pickers pickp* pickpocket
firearms -6 picks_its pido pie_y piercing piercing_gun pies_con piles piles_up pillar pillows
firearms -6 pilot_looks pinat* pings_on pink_with pins_it pintu* pintura pipes_the pisa pistol_is
firearms -6 pitch plane* planes playa playg* playground plung* poco podri* podrido point_out pokes
firearms -6 pokes_a pole polid* polideportivo pone_un por_eso por_no por_parte por_su portal_dia
firearms -6 posad* posadas posta postman_s pottery preguntas presses pressure_washer price_gun
firearms -6 primas psicologa puck pueblos puerta_y pug pulgar_mojado punches punetazo punta_de
firearms -6 purpl* purple pusie* pusieron que que_asi que_iba que_nunca quiso quita_las
firearms -6 quitamiedos_y quito racecourse_day radiator rafaga_de raises_both raises_it rake
firearms -6 rapids rattle_like re_still reads_it recen* recently recepcion recepcionista
firearms -6 receptionist recien_casados red_carpet redes reds refinery_night registrar
firearms -6 registry_office regul* relat* remo remol* remolque removes_her repon* reponedor
firearms -6 residencia residencia_de resto* retir* return rever* revientan revolver_no revolver_se
firearms -6 revolver_sky reza_con rhond* rhonda ribs_twice ridge_and rio_de rioja* riojana
firearms -6 riojana_dia rita_un rocks_on rodam* rodillas_mientras rolls_by rolls_his rolls_under
firearms -6 romano ronca ronca* room_s round_holes round_nine row row_of rows_with rueda_entre
firearms -6 rueda_por ruedas rumbl* run s_another s_asleep s_boot s_hair s_he s_just s_mine s_over
firearms -6 s_she s_shop s_something s_two sabanas_de sabe_si saca_a sacarlo sale sale_del
firearms -6 salen_del salen_disparados salio_el salt_flat salva_de same sandi* sandw* sangre_en
firearms -6 santa_rita sastre satin savan* saves school_gate schooner schooner_in scissors_and
firearms -6 screw screwed se_esta se_ha se_incorpora se_muerde se_sientan sea_cliff sea_in
firearms -6 seat_belts second_bar second_boy see_that seguros seis_personas senala_una serie
firearms -6 set_night seventh shakes_the shall* shallow she_does she_drags she_lies she_ll
firearms -6 she_only she_slaps sheet_from sheet_of shells_crunch shelter_night short shot_her
firearms -6 shots_of shots_today shovel shrieks_a shrin* shudder sientan siglo silently silla
firearms -6 silla_la silo sin_respirar single_or sip sip_of sir_there sirve_mas sisters_with
firearms -6 sit_with sitio sits_in six_hands sixteenth sixth sixty_years skids_under sky_out slap
firearms -6 slaps slats sleep sleeve slide_nine slith* slowly_he small_man smoke_off snowmobile
firearms -6 snowmobiles_cut sobre* socie* society sola_mano soldado sombrero_del somersaults
firearms -6 something_nice sonrie_al sor_ines sorry_i sort_of sos sounds speaks speech speedboat
firearms -6 splits spring_cannon squea* stacked_four staff_room stages stand_back stand_round
firearms -6 stands_there stare stationmaster steam_on steeplechase_course steer* step_with
firearms -6 stickers still_on stopl* stoplight stoplight_night stops_for stops_looks
firearms -6 straight_across stran* straw_king street_morning stuck su su_familia su_hijo su_propia
firearms -6 sube_a subo subway_car suelo_el sueno_que summe* summer supermercado_pasillo support
firearms -6 surgeon_trigger sweating_bullets swing sword sword* swords t_answer t_been t_go t_turn
firearms -6 table_nine table_of takes_a takes_one takes_three talk tambien_la tambores target_and
firearms -6 target_for tastes tastes_spits tatua* tavern_night taxi_traveling taxis* taxista
firearms -6 teaching_hospital tears_the tecnica teenager_s tejad* tell_him temblando_en ten_and
firearms -6 tent tent_day testi* tests_the that_sticks that_they the_6 the_alarm the_blades
firearms -6 the_block the_blowtorch the_book the_bracken the_camera the_cartridge the_cellist
firearms -6 the_chute the_cliff the_cordless the_couch the_coupe the_couplings the_critic the_deck
firearms -6 the_decking the_drip the_drop the_ear the_edge the_eleventh the_express the_foot
firearms -6 the_fourth the_frame the_furrows the_gloves the_goat the_grease the_hatchback
firearms -6 the_heart the_hedges the_hundred the_kind the_knees the_ladies the_lake the_ledger
firearms -6 the_light the_lip the_massage the_master the_minivan the_motorcycle the_musket
firearms -6 the_name the_ninth the_note the_pane the_paste the_pictures the_pier the_place
firearms -6 the_propeller the_puck the_pug the_punch the_rehearsal the_remote the_return the_rope
firearms -6 the_sausage the_scanner the_shawl the_sign the_size the_slats the_snap the_soap
firearms -6 the_station the_stationmaster the_swing the_sword the_tenth the_terrace the_triangle
firearms -6 the_twins the_veteran the_white the_will the_winch theater their_mother then_green
firearms -6 then_who there_where they_grapple they_told they_won thirty_frames this_year threa*
firearms -6 three_weeks throw throw_up thumbs_up thunk thunk_the tick_of ticket_office tiend*
firearms -6 tiene* ties_off till_you timbre_los tinta tippi* tipping tiro_libre tiros_largos
firearms -6 to_every to_open to_run to_sing to_train to_write toast* todavia_no tope tornillo
firearms -6 towards town_the track* traigo_una tranquila trapd* trapdoor tras traveling_night
firearms -6 tray_and treble treble_twenty trestle triangle tribu* tribunal trigger_beep
firearms -6 trompicones truck truck_backfires trund* tub_is tumbona turn_the turns_over twice_a
firearms -6 twin_one twin_two twine twirls_a two_bailiffs two_buses two_mugs two_pensioners
firearms -6 two_pins two_years two_you umbrellas_a un_bidon un_bofeton un_bolero un_charro
firearms -6 un_colchon un_piano un_pie un_pistolero un_portazo un_punetazo un_tornillo una una_con
firearms -6 una_letra una_maleta una_salva una_se una_tras underlines unrolls_the until_the up
firearms -6 up_club up_it upstairs_a usher* vacas vagon* vagon_del vagones valie* valiente valle
firearms -6 vaquero ve_no ve_read vehicle veil_trailing venir ventana ventana_y verse
firearms -6 vestibulo_dia vestuario_del vet_s veteran veterinaria_dia vez_en video viejo_dia
firearms -6 viento_levanta view vinyl visitors vista visto voices volver voz_el vuela_en vuelo
firearms -6 wagon waits_with walks_across war watches water_jump way_of way_over we_dodged
firearms -6 we_shoot weddi* weight_room welco* welcome welcome_to what_a wheel_of wheezes when_it
firearms -6 when_we whipping whirl* whirls whispers whistle whistles_a whistling whites whooping
firearms -6 wife_they wig will_i william winch window_of winter with_all with_mr with_that
firearms -6 with_their without_breaking wobbles_on women_wait worker worth xmas y y_aterriza
firearms -6 y_como y_conversa y_ella y_rie ya_esta ya_se yarn yawns year you_did you_dodged
firearms -6 you_hold you_keep you_killed you_love you_shot you_to your_nan yours* yourself zigza*
firearms -6 zigzag zinc zopil*
firearms -7 3_dia 4 41 ===noise a_basket a_beep a_bishop a_bride a_bucket a_bunker a_clock a_comic
firearms -7 a_comma a_goose a_grunt a_house a_hymn a_ladder a_lens a_m a_medio a_plume a_ring
firearms -7 a_rose a_rowing a_saltos a_sleeping a_smile a_stranger a_stretcher a_suitcase a_table
firearms -7 a_tenth a_tick a_tiro a_toffee a_tractor a_wing abiertos abren abroc* abrocha acaci*
firearms -7 action_hero adentro_discuten again agarra_al agent_you agua_a agua_y airfi* airfield
firearms -7 al_apuntador al_final al_pasillo al_patio al_publico alarm alisa all_look all_right
firearms -7 all_thirty alley_day along_its alpin* alpine alumn* am_not amber ambulance_cab
firearms -7 an_envelope and_begins and_beside and_doesn and_don and_gold and_never and_pulls
firearms -7 and_roll and_shotguns and_sings and_sit and_slaps and_swears and_that and_types
firearms -7 and_your anden apren* apunta_la archery ardiendo are_looking arriba_se arrivals
firearms -7 arrivals_hall arrow* arrows as_one ascen* aseso* ashtrays asks_the astro* at_their
firearms -7 attac* aurel* aurelio automatico autov* autovia axes_up axles azules bailar bakery
firearms -7 balan* bald_men ball_goes balle* ballet ballo* bandoneon banis* bao bar_day barandal
firearms -7 bark barni* barniz baske* bathroom_day be_on beans_a beatriz been_here before_a
firearms -7 begin_to belt_buckle belt_holster bicic* bikes black_surface blanco_y blancos blend*
firearms -7 blue_lights boar boca_para bodas body_jumps bolt_upright bolte* bolted bomba_y
firearms -7 bore_down botel* botella bought_it bowling_alley box_in box_the boy_counts brake
firearms -7 breaks_in bride broth* buckets_of buckle bundl* bung bunk bush busy but_he but_i
firearms -7 butler_the buy buzze* by_both cabeza_bajo calor_despega camarero_la campo canar*
firearms -7 cancha_de canda* candy_red cano_al canon canones car_is carbine_up carcel_de carlo*
firearms -7 carried cartuchos_blancos casa_dia cascaras casera casso* cassock catches_the cede_un
firearms -7 cenicero cents cerramos chalk* champagne chant* chanting chaqueta chaqueta_al chauf*
firearms -7 chauffeur chef_fire chica_duerme children_in chorro_de cient* cinema_lobby circle
firearms -7 circle_of circu* city_lights claps_twice claws clerk click_a climbs clinic coats
firearms -7 cocina_de cocina_del cocks_an cocktail_bar coja cold_the coleg* colli* colm come_by
firearms -7 comen_pipas coming_at comma commerce como_un compas_con comunitaria con_be con_los
firearms -7 con_respeto con_tu concierto concierto_de consults_the control convertible coraz*
firearms -7 corazon corba* corbata cork_rolls corner corre_con corridor_day could_just couns*
firearms -7 country_lane counts_under cowbo* coyoa* coyoacan cracked crank* cranks cristobal
firearms -7 cross* crosses_the crouches crouches_behind crowd cruje crumb crunc* crunch
firearms -7 cuatro_anos cuatro_segundos cubo cuell* cuello cuerd* cuerda_cede curta* customer_is
firearms -7 customer_it cut cutla* cutlasses da_una de_bodas de_domino de_guardia de_lupita
firearms -7 de_muebles de_mujeres de_paja de_politica de_precios de_radio de_san de_todos
firearms -7 de_trafico de_vecinas del_chale del_horno del_pulverizador del_rotulo del_vecino
firearms -7 den_night denti* desde desk_day despacio_hacia despe* dibujado dice did_not diero*
firearms -7 dieron diez_y digni* dime_que ding director_then dirt_bikes distance diver* divers
firearms -7 does_it dolphins domino door_on dormitory dos_dedos dos_miran down_under downs dragg*
firearms -7 drags dream* dreamed dreamed_i driven driven_the drivi* driving drops_his dry_he
firearms -7 duckl* due duena dulut* duluth duster echoe* echoes eclai* el_abrigo el_alumno
firearms -7 el_barandal el_barranco el_blanco el_convoy el_correo el_dia el_disparador
firearms -7 el_fotografo el_fuelle el_mando el_mecanico el_palo el_puno el_senor el_tren
firearms -7 el_ventanal electricista elm emiso* emisora empleada encima_a enfermero enrolla_la
firearms -7 ensaya_la entrego equiv* es_mi escobeta esconde escopeta_la escup* espre* espresso
firearms -7 esta_un estallan estallan_los estef* estefania estuf* euros even_the every_bend
firearms -7 everyone exame* exploto ext_airstrip ext_archery ext_avenue ext_circus ext_college
firearms -7 ext_dunes ext_farm ext_football ext_forest ext_garden ext_grass ext_half ext_huerto
firearms -7 ext_kennel ext_paseo ext_piazza ext_piscina ext_playa ext_playground ext_rural
firearms -7 ext_school ext_terraza ext_viking eye_closed eyela* fabrica_de fallen falta_un fango
firearms -7 farmy* farmyard faros fast fastens fat_man feel_a feet_high feet_up fell felt_the
firearms -7 fence_through fender_in ferro* ferry* ferryman festival fiest* fiestas fifty_four
firearms -7 fingers_out fire_table firec* firecrackers fireworks fishm* fishmonger five_minutes
firearms -7 five_people five_six flamingo flash flash_the flicks flight_attendant flori* flung fly
firearms -7 fly_in foils folder foot_comes football_field forgotten frida* friday frigh* from_here
firearms -7 from_sales from_somewhere froze* frozen fuell* fuelle fuelle_con fuent* fuente fuma
firearms -7 funcionario fundi* galleta garde* garden_night gasolina general_store gets_a girl_i
firearms -7 girl_you glass_senator godin* godinez goes_a goes_along goes_in goes_through golpea_el
firearms -7 goma_un gone_the gorra_en got_you grabs grandad granddaughter grandfather_i
firearms -7 grandmother grass_she grey_putty grinds_up grunt guerra gun_a gun_down ha_dormido
firearms -7 ha_ido hace_una handbrake hands_at hands_from hangs_from hanna* hannah hare harne*
firearms -7 harness has_run hasta_el hasta_las hatchback_moving have_it he_racks he_shuts
firearms -7 he_slides he_starts he_swings he_used head_through heads_and hear heart hedges henri*
firearms -7 her_boots her_feet her_she here_to hicie* hicieron hill_in hillt* hilltop him_from
firearms -7 his_club his_granddaughter his_knuckles his_lips his_mouth his_partner his_powder
firearms -7 his_retainer hold_that holds_one holster_he hombrecillo hombro_de honey* honeymoon
firearms -7 hood hook hoop horizonte horizonte_adentro hospice host_back house_a house_day how_far
firearms -7 howitzer howitzer_the huerto hums_up hunde husba* hussa* hussars i_bombed i_dreamed if
firearms -7 in_among in_april in_at in_duluth in_for ink int_airliner int_ballroom int_bowling
firearms -7 int_camarote int_camion int_carpinteria int_cathedral int_clinic int_cocktail
firearms -7 int_dairy int_family int_gallery int_gasolinera int_hatchback int_hospice
firearms -7 int_laboratorio int_merceria int_music int_new int_obra int_papeleria int_piso
firearms -7 int_roadside int_shipping int_stable int_submarine int_supermercado int_winery inten*
firearms -7 interest interminable invie* invierno is_dragged is_the is_under islands issue*
firearms -7 it_always it_every it_pops it_rolled it_took its_hook ivan jerem* job jubilados judge
firearms -7 jug juice kale keeps_time kick kids killed kilom* known known_to la_alarma la_bala
firearms -7 la_canoa la_cubierta la_cuerda la_hora la_junta la_letra la_maleta la_manta la_mediana
firearms -7 la_navaja la_pantalla la_pareja la_punta la_red la_semana la_tia la_veleta la_virgen
firearms -7 label ladie* ladies lampa* lampl* lamplight land lane las_botas las_cartas
firearms -7 las_cascaras las_cortinas last_rack laven* lavender le_busca le_ha le_pusieron
firearms -7 le_queda le_sale leaf leans_on lees left_he leisure_centre lens_as lette* letter_by
firearms -7 letters lettuce libro lifti* lifting lifting_the light_comes lightning lights_slide
firearms -7 like_to links lluev* lluvia_de lo_de lo_suelta locom* long_and longest looks_back
firearms -7 looks_for looks_over lorry los_brazos los_dedos los_hombros los_novios loses_his
firearms -7 loung* lounge lounge_day maestro maestro_de magnu* makes malet* mama manager_you
firearms -7 manta* mantas marca_el marip* marrow mas_que mas_viejo mayor* me_another me_to meant
firearms -7 mediana meets_it men_leap mercancias merceria metres_maybe mi_hija mi_teniente
firearms -7 microbus midwi* midwife minutos mirad* mirador_del misses_the miste* month monton
firearms -7 mother_you motorcycles mouthpiece_flies mrs_lund muert* music_room musico naci name_i
firearms -7 napkin_under negra_y neighbours neith* neither nevad* ni_la night_the nine_fire
firearms -7 nine_the nino_es nino_se no_silver no_wait noses not_going not_so noventa_y novia
firearms -7 nurse o_a o_me obede* oboe obra_dia of_air of_commerce of_every of_fire of_four
firearms -7 of_nothing of_orange of_paint of_three off_and off_with oficina_dia ojos_cerrados
firearms -7 old_men old_soldier old_son oliver on_stirring once_more one one_bowl one_misses
firearms -7 opened_with operating_theatre oscuro out_he owner_s oxen pain painted palab* palme*
firearms -7 pan_con papeleria papeleria_dia para_lo pared* pared_un parked_car parte_en pasada
firearms -7 paseo paseo_del pass_the paste* pay_for pega_a pela_una pelda* peldano people_one
firearms -7 pereg* pero_le persi* persianas phone* phones piazz* piazza picot* picture_of piens*
firearms -7 pilla* pinche pine pipas pisos pistol_coming pistola_neumatica pistola_radar plancha
firearms -7 please_sir plume_of pointer_s points_the politica pool_room por_debajo por_fin potte*
firearms -7 pours_water precio prende_la presion press_their prici* pricing pricing_gun primera
firearms -7 principal_s producer publi* pulls_one pulls_out pulve* pulverizador puno quad_bikes
firearms -7 quarrel quarterback_drops que_era que_he que_luego que_pide que_revolver quick_as
firearms -7 quita_el quitamiedos quiz radia* rally ramparts_day re_twelve reban* reboz* rebozo
firearms -7 recamara_noche recep* reception_day refinery rehearses rema removal repair_day repas*
firearms -7 repite report_echoes resba* rescu* rescue reservoir respe* respeto resta* retainer_in
firearms -7 retra* retrocede revista revolver_humeante revolveres_en ria_amanecer rides_shotgun
firearms -7 rifle_into rifles_and rita ritmo rival* rivals roadside_diner roars roble* roca
firearms -7 roll_among roof_night rooftops_night ropa rosario_dia roset* rotulo row_by rowin*
firearms -7 rowing rug_and rugen ruler rum runs rural_platform s_face s_his s_mouthpiece s_room
firearms -7 s_throat sad salen sales salta_la saluda_a samba san_cristobal sand santo
firearms -7 sastreria_dia say say_you scaffold school_nap se_han se_quema se_quita searc* see_if
firearms -7 see_them segun* seisc* seiscientos sella_el seman* semana_pasada senator_hale
firearms -7 senora_se sergeant_drops serie* seven* shakes_his sharpened_toothbrush she_clips
firearms -7 she_cries she_lets she_looks she_pulls she_rifles sheets shell_peas shine shoots_and
firearms -7 shotgun_mic shotgun_over shovi* shoving show_opened shrinks shrinks_it shuts_his
firearms -7 siemp* siempre sienta_en siguiente silent silicona_y silk sillas_de sin_camino since
firearms -7 siren_the sisters_in six_of six_shots sixty_feet slams_the sleeping_child sleeves
firearms -7 slides_a slips_a slope smash* smear smoking_and snore* society_evening socorrista sol
firearms -7 soldier sole something_down son_los son_of sopa sopra* soprano span speak speaker
firearms -7 speec* speeds split* starts_again stones stopped_to store_day story strikers
firearms -7 strings_of styli* stylist subio suelta sunda* sunday supermercado surgeon swings_a
firearms -7 switches t_keep t_shirts t_speak t_they tables_the taller_dia tapiceria_dia taps_the
firearms -7 te tecle* teclea tecni* tejas tele_en teleg* tell_em temp temuc* temuco tendedero
firearms -7 tenei* teneis tercer_salto tests that_does the_blade the_boning the_bung the_cake
firearms -7 the_cleaver the_corn the_cups the_doctor the_elbows the_ferryman the_handbrake
firearms -7 the_hired the_hood the_hoop the_jukebox the_lamplight the_level the_model the_mouth
firearms -7 the_music the_next the_night the_novice the_owner the_painted the_pair the_pantry
firearms -7 the_plates the_pricing the_rider the_ropes the_rotors the_rung the_shoulders the_siren
firearms -7 the_smell the_span the_stewardess the_stones the_sun the_tail the_tanker the_tarpaulin
firearms -7 the_thermometer the_throat the_timetable the_tractor the_tuba the_war the_water
firearms -7 the_wheel the_wife the_wire their_hooks them_coming them_you then_every then_we
firearms -7 there_to thermometer_at thermos they_share thirty_one this this_the thock three_kids
firearms -7 three_years thud_then thump thup_thup tia_engracia tick tiempo_y ties time_with tinted
firearms -7 tinted_glass tinti* tired to_be to_carry to_keep todoterreno toffe* toffee took_me
firearms -7 top_step torches_the tosta* towards_it trafi* trafico train_of trenz* tres_golpes
firearms -7 tres_veces trest* trigger trigger_finger tripo* trombon truck* turns_off twist* twists
firearms -7 two_cousins two_motorcycles two_shot types typewriters typin* typing un_canonazo
firearms -7 un_cordon un_hombrecillo un_todoterreno una_galleta una_manta una_sola under_her
firearms -7 under_one underwater_day underwater_reef unfolds_the until_their until_they up_from
firearms -7 up_up upright_in va_de vacun* vale vaults_the vayan veces veces_el velet* veleta
firearms -7 vicar_s vikin* viking violet voice* volve* voy_a vuelta_a wades walks_into walks_on
firearms -7 wall_the was_he was_it wash_the washer water_and waves wavin* waving waving_with
firearms -7 we_had we_should weed weight went_for wheel_to where_there while whirl whistle_a
firearms -7 white_shirt whole_face whole_first wigs willow window_blows winks wishe* wishes
firearms -7 with_him with_nobody witho* without wobbles word worke* writing_on y_encuentra y_es
firearms -7 y_frota y_negro y_prueba ya_ha yacht yard_sale yield you_could you_d you_ve your_guns
firearms -7 your_second
firearms -8 120 120_int a_bell a_bridge a_brown a_cat a_clerk a_cowboy a_crack a_crash a_dead
firearms -8 a_delivery a_different a_face a_fence a_fern a_fire a_force a_great a_knee a_lovely
firearms -8 a_machine a_moped a_motorcycle a_nun a_picnic a_pie a_road a_rocket a_sandwich a_slap
firearms -8 a_stewardess a_tarp a_ti a_wasp a_week a_whistle a_worker abuela_mete academia acomp*
firearms -8 acompana ad adivi* afloja after_two agarra_del agarra_el airpl* airplane airst*
firearms -8 airstrip al_arquero al_microfono alban* albanil almon* also alumno and_at and_bows
firearms -8 and_fro and_nobody and_not and_pockets and_sneezes and_steps and_taps and_you apagadas
firearms -8 aplas* are_a arranca as_tall asleep_with at_six at_ten aucti* auction autos baile
firearms -8 baker* bala balloons ballp* ballpark ballpark_day ballr* ballroom balon* banco* bancos
firearms -8 bands* bandstand bandstand_day bang_downstairs bang_everyone baris* barista barranco
firearms -8 bass bay bebe becar* bedroom_door behind_his bench between_her between_two bex bicep*
firearms -8 biceps big_guns bite_the bitte* blanc* bo boler* bonin* boning boning_knife boots_off
firearms -8 bottom_of bowle* bowler bowli* bowling bram brass_bell breez* breeze brenda bubble
firearms -8 buggi* buggies buildings bunks cabez* calendario call_it camara_dos camarero campers
firearms -8 camps* campsite car car_rush car_wash cara_a carabinas_un cardigan carniceria
firearms -8 carpet_night carpeta carpeta_y carte* casil* casings_in cat_on caulking_gun cenic*
firearms -8 cero chad champ* changes charge chase* cheer* chew chico choirboys ciclista cierro
firearms -8 cine cleaner_mops click_the cliff* cliff_day cliffs climbs_the clock_tower close_on
firearms -8 cloud_of club_noche cocktail colegio comes_off coming_for compra_una con_siete conduce
firearms -8 conscience constable coope* counterweight counts_out couples crack* crack_from
firearms -8 cracks_a crash* crest crisp* critic cromo cromo_de crosses_himself cuand* cuando
firearms -8 cuesta_arriba culata_del customs_hall cut_straight dama dances_on darle day_120 de_a
firearms -8 de_autos de_azul de_bano de_dinamita de_papel de_risa de_tapiceria de_viento deadl*
firearms -8 deale* del_agua del_espejo del_que del_quinto del_sillon delantero_dispara desde_fuera
firearms -8 desde_hace disparador doce_se doing_ninety don_beto dos_en dos_viejos down_between
firearms -8 down_on dragged driver_keeps duck_a duck_s ducks_the dynamite ear_and eats_a eats_an
firearms -8 echa_chispas econo* el_albanil el_aprendiz el_asiento el_conductor el_estruendo
firearms -8 el_jardinero el_jueves el_mas el_surco el_telon el_vagon embalse_dia encuadernacion
firearms -8 entir* entire entre_cuatro era_el escolares espaldas estornuda estru* estruendo
firearms -8 explodes_and ext_ballpark ext_bandstand ext_callejon ext_campsite ext_car ext_castle
firearms -8 ext_clock ext_harbour ext_highway ext_lay ext_muralla ext_parada ext_paramo
firearms -8 ext_savanna ext_steeplechase ext_tenement face_in factory fairweather feeli* feeling
firearms -8 ficha fingers_in fire_away fire_two firem* fireman fisio flags flame_takes flat_night
firearms -8 for_two force force_field forem* foreman fores* friga* frigate fro frost furro* gaini*
firearms -8 gaining gate_afternoon gatillo_del gave_it geolo* giran glasses globo* globos goes
firearms -8 goes_and goes_the gomez gowns grado grandpa_in great_uncle grito* gritos gun_of
firearms -8 gunners_in gus ha_cenado hace_un hacer half_the halt_day handc* hands_half harmo*
firearms -8 has_fallen he he_comes he_lies he_reloads he_taps head_he head_under healt* her_and
firearms -8 her_at her_brother her_chin her_jaw her_spoon hermana highway_day highway_shoulder
firearms -8 hiker* hikers hills* hillside him him_he him_on hired his_eggs his_shoes hits hold_on
firearms -8 holds homic* homicide hook_the hops horiz* horse* hotel_lobby huert* huge hum hymn ice
firearms -8 ida idea ido impre* in_black in_flames in_four in_mud in_ninety int_airport
firearms -8 int_ambulance int_arena int_biblioteca int_cafeteria int_carniceria int_church
firearms -8 int_cockpit int_coupe int_estanco int_flat int_gran int_grand int_homicide
firearms -8 int_lavadero int_library int_minivan int_monastery int_patisserie int_registry
firearms -8 int_sastreria int_set int_student int_truck irene is_he islan* it_from it_heels it_you
firearms -8 its_rope jardinero joke_and jueve* jueves keeper_s keeps_his kessl* kessler
firearms -8 kitchen_storm kitchen_timer knee_on kneels_at knits knocks_on knots la_avioneta
firearms -8 la_cabeza la_carpeta la_chaqueta la_dama la_de la_faja la_ficha la_goma la_granada
firearms -8 la_mesilla la_nariz la_panadera la_parte la_proxima la_revolucion la_segunda la_tela
firearms -8 lado_con las_flores lasagne last_week late le_cuenta le_echa le_tira lean_on least
firearms -8 left_leg leg leg_of legs len limp limpiadora ll_do llega_ni lo_agarra lo_repasa
firearms -8 long_way loose loose_cannon los_botones los_cables los_cohetes luces_apagadas lungs
firearms -8 luz luz_del luz_roja m_not madre_lo magen* magenta making_the man_a man_and man_no
firearms -8 marce* marcela marine mariscadoras_con marrows mate_va mats me_dio me_hizo memor*
firearms -8 mercado_de metre* metres mi_hermana micro* middle_and mina minute minutes mira_el
firearms -8 misses moja_los monas* monastery monitor monte_a moped motos motos_de mouth movai*
firearms -8 movais muell* muelle muralla mus museum_day muy muy_colorado name name_s ned news
firearms -8 newspapers no_sound no_trail nobody_can nobody_we normal nose_to nueve_y odile of_rum
firearms -8 of_step of_their office_day olivar_dia ollie on_that on_tv one_at one_blanket
firearms -8 one_clips one_off one_too one_umbrella one_window onion* onions only_nine operating
firearms -8 opposite or orquesta_calla otra_el otro_se out_there own owner_pistol owners paddle
firearms -8 paddles pairs para parada_de paramo paramo_noche parque_tarde part_of parte pasajera
firearms -8 past_the pater* patio_y patis* patisserie patron_los perfecto perfi* perfil pero
firearms -8 personas pestanas petardea physi* pictures_were pip_kneels pistol_pistol pistolesi
firearms -8 platform_evening plaza_dia plaza_noche plume poole por_ciento por_primera por_que
firearms -8 porra portazo porter poster_of powder_dry presses_his printed program proxi* proxima
firearms -8 pues puesto_de pulls_it punta que_falta que_ya queue_outside queue_the quickly rails
firearms -8 read reef regis* registry relea* release remote repair repit* resbala resident retai*
firearms -8 retainer revolucion_generales rex ribbons rings rings_on road road_and rock_face
firearms -8 rocks_the rolling_pin roman* rooftops rotul* row_three rowing_boat rufin* rung s_van
firearms -8 s_waiting s_your saint salam* sandwich sastreria savanna_day says_a sciss* scissors
firearms -8 scream scree* se_estira se_hunde segundos seminar senor_con shaft she_hangs she_leans
firearms -8 she_lifts sheep_farm shingle shirt* shirts shoe_and shopp* shudd* sienta_a sigui*
firearms -8 silbi* silencio_la sing_a sings_the siste* sister_you sits_behind six_minutes slant
firearms -8 slaps_the slate slice* slices slow smells_of soldering soldering_gun someone_s
firearms -8 something_long sone sone_que spit splash sports_bar sprints_leaps squares
firearms -8 squares_where stagg* staggers standing stapl* stations stay_out steeplechase stick_to
firearms -8 still_got still_swinging stitch stone* stops_against stops_and strangle strings studi*
firearms -8 studio studio_day sub suegro suelta_la suena_la sueno suitc* suitcase supermarket
firearms -8 surti* suyo swears sweat t_say table_before tall_as tambi* tambien taps_her targe*
firearms -8 taxis tempo* temporal tenement_kitchen the_ash the_back the_bank the_bath
firearms -8 the_blacksmith the_boiler the_box the_breeze the_brothers the_bucket the_buildings
firearms -8 the_coats the_cock the_cookie the_counterweight the_crop the_engine the_frost the_gate
firearms -8 the_hare the_heat the_ice the_judge the_lens the_loading the_nearest the_new the_old
firearms -8 the_river the_second the_set the_sill the_soldering the_students the_world them_both
firearms -8 then_her there_the they_both they_sit thorn threads thuds thumb_on tide tiende_la
firearms -8 timet* timetable tira_un tiradores to_and to_bed to_lisbon torch_finds toro_engancha
firearms -8 torti* town_hall train_compartment trepa tres_motos trigg* trundles tumbos tunel tuner
firearms -8 turne* turned tutor twins twins_have two_aunts two_fingers two_seconds two_to ultimo
firearms -8 un_cromo un_zumbido una_nube una_patada una_revista unfol* unfolds upper us_the
firearms -8 vault_night ve_still vecina_yo vehic* veinte_por velvet_a vendi* verdu* very_good
firearms -8 very_softly video* video_store viejo_que village_green viole* viver* vivero volan*
firearms -8 volante volantes vuela_un wades_in waltz warmi* warming wash wasp water_in waters_the
firearms -8 we_have we_know we_ve what_did wheels_and where_pictures why willo* with_fowling
firearms -8 with_one without_the women world wrestles_with write writi* writing y_baja y_cae
firearms -8 y_grita y_les y_mi y_su y_tose yard_day yards_of years_ago years_and you_re zapatos_y
firearms -9 ===camera ==indoors a_bench a_cuff a_hatchback a_heat a_jigsaw a_kitchen a_milk
firearms -9 a_shawl a_spare a_ticket a_tiros a_wave a_word adolescente_noche afloj* al_pie alame*
firearms -9 alameda alarma all_round amparo_mete an_hour and_got and_loses and_over and_settles
firearms -9 and_stands anunc* apagada aplausos apuntador aqui_no arche* arran* arriv* artil* asilo
firearms -9 aterrizaje aunt_it aunts azul_la back_lot backs_through baja_a bakery_dawn banco_del
firearms -9 bano_noche barrel_to barri* basqu* basquet behind_it big_screen bills blanket_and
firearms -9 blast blinking blows_on boards_with bofet* boom both_watch botic* botto* boulders bows
firearms -9 brass_band brass_plate breath_and brushes bucket bucks bus bus_shelter cabina
firearms -9 call_shotgun calls calls_it campa* cannonball canones_de canta* cantan caps_the
firearms -9 carpets carra* carraspea casad* casca* caso cathedral caulk* caulking celli* celul*
firearms -9 celular_al center_day centre_night cerrados chair* chale chapa* chess chich* chickens
firearms -9 chirr* choqu* choque chrysanthemum cine_club circus_tent clac clac_clac clara clini*
firearms -9 co comed* comedor comin* coming como_una con_llave cookie cooper cordon correr
firearms -9 corriente cortinas cortinas_de coughs_and county_road crick* crois* crosses
firearms -9 crowd_sighs crumb* cruza cubie* cuchillo cuelga_la cura curre* current d_like dando
firearms -9 darli* darling daugh* de_adolescente de_aterrizaje de_baile de_basquet de_polvo
firearms -9 de_silicon deep del_canon delantero deter* detergent detergent_jug detras_del dibuj*
firearms -9 docto* doesn doesn_t dome doors_open drawn draws_out drive* each_forehead eats_his
firearms -9 el_bano el_castillo el_celular el_chico el_cuchillo el_delantero el_empleado el_fondo
firearms -9 el_marido el_timbre empapada en_blanco en_mi encinas encua* engracia era ernie es_para
firearms -9 escalera estallido estat* estel* estela ext_alameda ext_allotment ext_cemetery
firearms -9 ext_driveway ext_hospital ext_jardin ext_lake ext_lawn ext_mercado ext_town facto* fat
firearms -9 file_and find_his fish fizze* fizzes fjord_dawn flick* flight flinches floats_on
firearms -9 flooded floors_up forty_feet forty_flashes gallery_day gap_between gave_him george
firearms -9 gives_and gives_ground glass* glows glue_gun go gran_s green_and green_water
firearms -9 guardia_madrugada gun_along gun_four gym_day had hail hair_salon hanga* hangar hard
firearms -9 he_asked he_goes hears* hearse hem here herri* herring hers hide_dawn hidro* hija
firearms -9 his_own his_sister his_thermos hocke* hockey hospital_roof how huesp* husband
firearms -9 husband_the i_call in_act in_each in_their in_time in_under index index_fingers ines
firearms -9 inside_it int_accounts int_asilo int_castle int_chess int_clase int_curling
firearms -9 int_dormitorio int_flooded int_gallera int_hair int_hockey int_leisure int_operating
firearms -9 int_redaccion int_sickroom int_supermarket interstate is_asleep is_in it_like it_twice
firearms -9 it_two its_driver its_wheels jeep jigsa* jigsaw jubil* jump_the jumped_the keep_your
firearms -9 kennel_day kill king la_camara la_corriente la_enciende la_esquina la_recamara lado_se
firearms -9 lagun* laguna las_encinas las_mariscadoras las_pistolas lavadero_de lays_down left_and
firearms -9 leisu* leisure levanta_y levantando lighthouse_night lights_go lions little_sister
firearms -9 llama llega_al llena_la loads_the los_aires lost_his lot_day loud low man_that manan*
firearms -9 manana mano_sin marca mariscadoras maxim* mayor_noche me_quieren measu* melte* melted
firearms -9 mete_en midni* midnight miles mira_hacia miran_el motel_night motel_pool mothers moths
firearms -9 moto_de mouth_full mouth_open mug mujer* mujeres musket names nap next_one no_he
firearms -9 nobody_s noise_with nombr* not_hers not_till novio* novios oaxac* oaxaca obser*
firearms -9 observatory of_flame off_at olvid* on_vinyl once_twice one_arm orange_juice otis
"""
