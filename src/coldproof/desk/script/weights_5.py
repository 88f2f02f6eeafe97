"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
firearms -4 there_a there_and they_do they_fall they_swim they_wait thief thin_man thinks_and
firearms -4 third_time thirty_four thirty_six thirty_yards this_room this_thing this_was
firearms -4 thock_thock thorne three_buggies three_grandmothers three_inches three_old
firearms -4 three_students thrown thud_on thup thwac* thwack thwack_thwack tides tiembla tiembla_y
firearms -4 tiemp* tienda tiene_la tiene_que tiene_tiro tienes_el tierr* tierra time timer_a
firearms -4 tins_with tips_it tira_la tirador tirador_de tiro_con tiro_el tiron title titul*
firearms -4 titular to_admire to_an to_fifteen to_hear to_nose to_read to_stand to_stop
firearms -4 to_winchester tobin toda_la todas_las todos_a todos_al told toma_carrera tono too_and
firearms -4 too_early tops_up toque torer* torero torme* tormenta torreon tose_y tosie* tosiendo
firearms -4 tostadas tower_night town_square tracks trail train_pulls train_their trainer_that
firearms -4 trapeze trapeze_turns tras_otra trees trees_and treinta_metros tremble trembles_on
firearms -4 tren_de trenza trenzas tres_vueltas trestle_table triana trifl* trifle trigger_point
firearms -4 triste truck_runs trueno tu_prima tu_primo tulte* tultepec tultepec_noche tumble
firearms -4 tumbos_entre turn_around turn_for turns_it tuya tuyo twice_once two_girls
firearms -4 two_identical two_pairs two_porters two_sisters two_steps two_strangers two_three
firearms -4 tyres tyres_the ultima_bala ultimo_cartucho ultimo_peldano un un_armario un_avion
firearms -4 un_coche un_enchufe un_estallido un_paquete un_par un_poster un_rato un_tejado una_a
firearms -4 una_adelita una_cueca una_escalera una_esquina una_la una_mula una_ola una_patera
firearms -4 una_pausa underlines_it unica unida* unidad union_hall university uno_levanta uno_otro
firearms -4 unpic* unpicks up_as up_bang up_before up_out up_since up_two upholsterer
firearms -4 upholsterer_s upper_berth urban* urbanizacion urgencias_noche us_before used_car usted
firearms -4 usted_de usted_en v_o va_usted vacia_con vacio_dia vacunatorio valencia van_day
firearms -4 van_parked van_sits vane vanes* vaque* vaquero_apunta ve_missed vendio ventanal vera
firearms -4 verdi* verdict verduleria verduleria_dia very_large very_small ves vestr* vestry
firearms -4 veteran_is vez_los via vicen* victorian viene_con viene_de vina vinta* vintage virut*
firearms -4 visiting visiting_room viuda_a vocho volca* volleyball volleys_it volunteer_thirty
firearms -4 volvi* volvio voss_i vueltas_de vuelven waiting_area waiting_for walks_backward
firearms -4 walks_out walls_white want_me wardrobe_day wart water* watering waving_it we_call
firearms -4 we_got we_passed we_put we_sell wedding_if weeks_notice weepi* weeping weighs_it
firearms -4 went_to what_do what_does what_kind what_ma what_they whatever_you wheel_off
firearms -4 wheelchairs wheels_spinning which_one while_her whip whipped whipped_cream white_no
firearms -4 who_had whoever_is whole_rock whole_table whole_weight why_are wicke* widower wig_and
firearms -4 will_you wilme* wilmer windm* window_a window_at winds_on winter_day wipers_the
firearms -4 wipes_it wires with_his with_no with_nothing with_pork with_tape woman woman_at
firearms -4 woman_it works_at would_somebody would_you wounded writes_the ximen* ximena y_agita
firearms -4 y_apaga y_aqui y_cuenta y_del y_llora y_ni y_remata y_sopla y_tres y_tu y_yo ya_es
firearms -4 ya_que yarn_shop year_it year_s yes_i yet yo_que yogur you_a you_eat you_first you_for
firearms -4 you_i you_idiot you_lock you_read you_took your_cat your_knees your_mothers your_own
firearms -4 your_shot your_sights your_smoking zero zurda
firearms -5 00 00_41 14_pulls 1911 1938 1962 2_a 600 600_en 70 ==noise =noise a_bicycle a_birdcage
firearms -5 a_bowl a_brick a_cake a_cantaros a_cello a_cero a_column a_cow a_crowd a_door a_e
firearms -5 a_firing a_fork a_gatas a_grandfather a_grudge a_hair a_hearse a_hill a_hook a_horn
firearms -5 a_huge a_jeep a_loop a_lunchbox a_mano a_map a_marrow a_mobile a_model a_nervous
firearms -5 a_nurse a_otra a_otro a_packet a_paper a_perfect a_pillar a_pin a_plane a_plastic
firearms -5 a_portrait a_priest a_punch a_shooting a_slide a_smudge a_sofa a_sonar a_stone a_tiny
firearms -5 a_todos a_very a_wall a_yellow abanicos abra_la absol* absolutely acade*
firearms -5 accounts_department acuer* acuerdo advis* adviser afloja_la again_and age agua_por
firearms -5 ahi_no air_in airliner_cabin airport_lounge aisle_night al_balcon al_mensajero al_otro
firearms -5 al_parque al_volante alarg* alarga aldea alema* alfil* alfombras algua* alguacil
firearms -5 alien* aliento alred* alrededor alta_que always_late amit and_blows and_butters
firearms -5 and_cold and_drives and_ends and_forth and_gets and_its and_leaves and_neither
firearms -5 and_once and_plays and_rolls and_she and_still and_thumb and_who and_wrestle
firearms -5 and_writes and_yells angle angry another_round ante_el antenas apartment_day applause
firearms -5 applause_the aprendiz_mira aprieta_y april apunto aquar* aquarium archivist are are_at
firearms -5 are_in are_the are_we arms_and arquero_que artillery as_they asesor asham* ashamed
firearms -5 ashes asi asilo_patio asked_for asks_for aston* astonished athletics_field atrio
firearms -5 autoe* autum* autumn avanza ayunt* ayuntamiento ayuntamiento_dia back_issues back_then
firearms -5 backs_the backs_up backwards_into bad bajo_sus bala_ya balla* balloon bambo* banca*
firearms -5 band_plays banera_con bang_overhead banister banqu* bapti* bar_el bar_morning barbecho
firearms -5 barbecho_tarde bare_feet barmaid barrel_he barrel_roll barrel_with barrier
firearms -5 barrio_tarde batht* bathtub bay_day becaria bedroom_day beds_down been_looking
firearms -5 behind_on bell_in bell_on belted_in bench_a bench_the bentl* bentley beside_her best
firearms -5 between_finger bibliotecaria bicep biceps_then bien_cuete bigge* biker billb* birdc*
firearms -5 birdcage bisho* bishop bland* blas blind blinked blist* blond* blonde board_with
firearms -5 boca_llena bodas_noche bodeguero boleros bomb bomba_de bombed_i bombs* bombshell
firearms -5 boom_and boss_s boticario boule* boulevard boxing_ring boy_the brazo_el brazos_en
firearms -5 bread_van breakwater breathe breathes_through breeze_about brend* bride_takes
firearms -5 bridesmaids bridge_in bridges bronw* brother_s brothers brothers_who browning budge*
firearms -5 budget buena bueni* built bullet_train bullets_he bumpy burea* bureau burla* burned
firearms -5 bursts_over bus_pulls busca_un butacas buy_a buy_the buys buzzes by_day by_its by_on
firearms -5 cab caballo cabeza cabeza_a cabeza_en cabinets cae_del cafe_night cafet* cafeteria_dia
firearms -5 cajero_automatico cake_on cakes called_it callejon_madrugada caller cambia_el
firearms -5 cambio_por camel* camion_del campanario campanario_dia canal_morning canal_street
firearms -5 canario cannon_the cannon_with canoe canta_bajito cantaros cap_with capital_of
firearms -5 capo_abierto car_day careers_office carpenter carretera_comarcal carried_a carro*
firearms -5 carry_it casse* catcher catches_in cejas cello cenar chair_to chairs chairs_the
firearms -5 chamber_rises charro chased chavales cheer chemist chemist_s chest_the chord chorrea
firearms -5 choux chupa chupi* church_day church_steeple cierra_los circus city clap clasp*
firearms -5 clasped cleaner_sits cleav* cleaver cleve* clever climb* cling* clings clings_to
firearms -5 clinica_veterinaria cloth cloud club clunk co_pilot coat_the coge colours column_of
firearms -5 comad* comarcal_dia comb come_at comes_along comes_out comet* comic_i coming_up
firearms -5 comisaria_noche community_garden commuter_train como_todos compartido compartido_noche
firearms -5 compe* compra con_esa con_ese con_todo concl* conclusions congr* congregation conju*
firearms -5 conjuror construction consulta_de consultorio_dia cont cont_d control_night
firearms -5 control_room convent_laundry convention convento cooperage cooperage_day copla
firearms -5 corazon_y cordoba cork_is cork_takes coro corona corre_a corre_detras corri* corrige
firearms -5 cortina cotta* cottage coughs_blue country_road couple_sit courtroom cows cracks_the
firearms -5 crash crawls_across crayon creaks_the crests crew_of crickets crock* crockery
firearms -5 crosses_herself crust cruza_sobre cruzar cuaderno cuatro_pisos cubierta_el cuenc*
firearms -5 cuenca cuenta_monedas cuentas cuerda cunad* cuppe* cupped curva custo* customer_her
firearms -5 cut_it cuts_the cyan da_vueltas dachs* dachshunds dances_with dangles_from darkr*
firearms -5 darkroom dashb* dashboard data daughter_at day_room de_aqui de_enea de_ese de_espaldas
firearms -5 de_estacion de_masaje de_maternidad de_movil de_noventa de_pecho de_quien de_redaccion
firearms -5 de_restauracion de_tapas de_tercera de_totora dead_the deaf decia deck dejando_una
firearms -5 del_colegio del_movil del_plata del_registro delet* deletes delivery delivery_truck
firearms -5 derra* desay* desconocidos descubre detective_bureau devuelve dia_y dicen didn didn_t
firearms -5 died died_in dieron_un diffe* different dig_her digit* dije_que dijer* dijeron dime
firearms -5 diner_day dining_room diplo* dips_his director_from disar* disarm discharge discount
firearms -5 discount_mart dispara_a disparada distillery divid* divorces divorces_you do_with
firearms -5 dobla dobla_el doble doctora_le does does_eleven doing dolph* dome_every dome_grinds
firearms -5 don_hugo donde_estan doors_close dorm_kitchen dormitory_night dos_hermanas dos_hombres
firearms -5 dos_minutos dos_y down_here down_two dozen* dozens draug* draught driver_hands
firearms -5 driver_tipping driver_you drives_a drives_his drops_a drops_through drove* duck_on
firearms -5 dunes_day dynam* each_barrel each_in eats_it echan eclairs edit edit_suite editing
firearms -5 editora edna educacion eighty_feet ejercito el_aliento el_ano el_barniz el_barrio
firearms -5 el_caballo el_calendario el_cartucho el_coche el_corcho el_cuarto el_cubo el_cura
firearms -5 el_eco el_fisio el_gemelo el_larguero el_liston el_matrimonio el_papel el_peluquero
firearms -5 el_pintor el_precio el_publico el_puesto el_pulga el_remolque el_ritmo el_santo
firearms -5 el_setenta el_silbido el_silencio el_socorrista eleve* eleven_minutes ella_le elspe*
firearms -5 elspeth em_dead emban* embankment empieza_a empieza_la en_cruz en_punto en_que
firearms -5 encierro enea es_del es_lo escapulario escuchando escupe_en ese_calibre espera
firearms -5 espera_con estate estudio estudio_dia estufa eve eveni* evening everywhere ex
firearms -5 exactly_at exam explains expos* ext_airfield ext_alta ext_atrio ext_balcony
firearms -5 ext_barbecho ext_campanario ext_cricket ext_encierro ext_estacion ext_gasolinera
firearms -5 ext_gorge ext_high ext_little ext_new ext_observatory ext_office ext_paint ext_palace
firearms -5 ext_railway ext_ria ext_surf ext_village ext_winchester eyepi* eyepiece eyes_at fabri*
firearms -5 face_of face_shrugs facha* falls_silent falta farmacia_de farmer_sits farmyard_morning
firearms -5 faros_de favou* fell_in fenci* fencing feria_caseta ficha_de ficus fija_el filin*
firearms -5 filing filing_cabinets fille* fin_de find finger_it fingers_winks fire_station
firearms -5 fireworks_open firm first_and fishw* fishwife fishwife_and fisio_pasa fixed flaps
firearms -5 flatten flip_chart floating flu foam_running focus foldi* folding folks fonda_en
firearms -5 fonta* for_six for_this for_years forbi* forehead_beep forty_metres forty_more
firearms -5 four_children four_seconds fowli* fowling freno fresh_roll fridg* fridge from_above
firearms -5 front_desk fronton fue_una furs fusila_al galle* gancho gap garaj* garaje garth gatas
firearms -5 gemelo gente_abre geoff geologa get_out gets_to getti* getting gladi* glass_until
firearms -5 globe globos_con goat goes_past gold_the gold_then gondo* gone_and gordo* gorge
firearms -5 gorge_day gota gotea gradu* grain_silo grande grandmother_s grapas grapes great_care
firearms -5 great_hall green green_sea grinds_open gritos_de groan grows grua grudg* grudge
firearms -5 grunts_lets guardia_el guardia_noche guide_and guilt* guilty gun_half gun_has
firearms -5 guns_blazing guns_out gus_what gutie* gutierrez h ha_llamado ha_visto habla haciendo
firearms -5 hack had_one hadn hadn_t hair_he hair_trigger hairdresser hake half_cocked half_court
firearms -5 han_dicho hand_by hand_over hands_clasped hands_up hanging_by happened harbour_day
firearms -5 harin* harina has_crashed has_her has_started hat_on hated haven haven_t hay_quien
firearms -5 he_did he_dives he_got he_punches he_reads he_says he_stops he_tears he_went head_to
firearms -5 headmistress hear_that heavy_artillery hecto* hector heel heel_catches heirs heladera
firearms -5 hem_has her_own her_pen her_powder her_recorder her_whole here_nine heren* herencia
firearms -5 hi_vis higue* hillside_day him_by him_twists himself_to hip_down his_birthday
firearms -5 his_cigar his_dog his_ears his_ex his_head his_lunch his_new his_place his_shirtfront
firearms -5 his_suit his_suitcase hitme* hitmen holds_his holds_up hombros horno horro* horror
firearms -5 hospital_pasillo host_you hoste* hotel_pool houst* houston hovers_over hr hubca*
firearms -5 hubcap hueco huella_ni huesped hull hunts* huntsman hussars_charging i i_beg i_called
firearms -5 i_know i_saw i_went icing icing_gun idles if_someone igles* iglesia immig* immigration
firearms -5 in_again in_behind in_by in_first in_forty in_it in_leg in_ohio in_order incom* india*
firearms -5 inside_the int_a int_apartamento int_aquarium int_arrivals int_audit int_birthday
firearms -5 int_careers int_chemist int_city int_coffee int_commuter int_cooperage int_courtroom
firearms -5 int_dance int_discount int_distillery int_dormitory int_driving int_edit int_editing
firearms -5 int_escalera int_estudio int_fencing int_feria int_immigration int_kindergarten
firearms -5 int_laboratory int_lavanderia int_mortuary int_observatory int_panaderia int_pet
firearms -5 int_physiotherapy int_police int_pottery int_production int_ranger int_rellano
firearms -5 int_room int_sede int_seminar int_senate int_small int_talent int_tennis int_town
firearms -5 int_tractor int_trading int_travel int_vagon int_velorio intenta interior
firearms -5 interview_room inves* investigadora irrig* is_filling is_for is_no is_running is_so
firearms -5 is_this is_thrown issues it_again it_blows it_have it_pistol it_till its_axles
firearms -5 its_legs its_mind its_seat its_side jackh* jackhammer jams jesus joiner joint joven
firearms -5 jubilado jugad* jules june kachu* kachunk kachunk_kachunk karao* karaoke kate keen
firearms -5 keepi* keeping keith kids_one kill_the kilo kind kindergarten kindergarten_day kindl*
firearms -5 kisses_a kisses_each kisses_his kisses_the kissi* kissing kitchen_morning kitte*
firearms -5 knee_and knock_em kyle la_barandilla la_boda la_cambio la_corbata la_corrige la_doce
firearms -5 la_entrego la_escalera la_esperanza la_etiqueta la_guerra la_herencia la_investigadora
firearms -5 la_lampara la_lavadora la_luz la_manda la_orquesta la_piscina la_plancha
firearms -5 la_protagonista la_rampa la_ropa la_sala la_sopa la_sotana la_tension la_tira la_traca
firearms -5 laboratory_night ladder lady_thorne lago_titicaca lake_day lamps lande* landed
firearms -5 lane_day lantern_on lanterns lapices largu* larguero las_buenas las_mesas las_mujeres
firearms -5 las_trenzas las_ventanas lasag* last_chord last_hedge last_line lavadora lavan*
firearms -5 lavanderia law_office lay_by le_dicen le_gana le_pasa league_field lean leave* leaves
firearms -5 lectu* left_biceps left_right left_with leg_warmers lenny lense* lenses lentejuelas
firearms -5 leo les_pide levantan librarian libre_la libres lienz* lienzo lifts_and
firearms -5 lightning_shows like like_it lime limon line_across line_in lion list_of liston
firearms -5 little_league little_shot live_in ll_all ll_stick llamado llevaron llora* llueve_a
firearms -5 lo_dice lo_largo lo_mas lo_siguen loaded_question lock_the locutor_v locutora lodge*
firearms -5 loft looks_a looks_away loose_in los_apostadores los_de los_dos los_fierros los_golpes
firearms -5 los_padres los_petardos los_plomos los_vestidos lost lowel* lowell lower_he lucil*
firearms -5 lucille lunar lurch lying_on m_going machine_hums madam* madame madrid magnus mail
firearms -5 major_and makes_a makes_his makes_one maletas malle* man_behind man_pushes manager_we
firearms -5 mandarina mando manga map_of mar_del market_street marquee_day marri* marsh mas
firearms -5 mas_alta mas_o masa masaje masaje_por masca* mask_up masked_hooded master_s matar
firearms -5 match_to maternidad maternidad_noche matri* maya meadow_day measures meche* mechero
firearms -5 men_one mendo* mendoza mensa* mensajero merce* merchant mercu* merluza mesa_y mesil*
firearms -5 mesilla metho* metida_hasta metio metro* mi_cargador microphone mil million milo_i
firearms -5 minister_and ministra minutes_the mio mira_se misa mismo_y missed_a mitad_de model_t
firearms -5 mojado moment monedas_en monitora monks month* months montoncito morad* morado
firearms -5 more_minutes morri* morris mortu* mortuary mosca* moscas mothe* motor_tose moust*
firearms -5 movil_en movio mr mr_abara mr_lindqvist mrs_ferris mrs_gunn much_as mud_to
firearms -5 museum_gallery my_foot my_husband my_shot nada nadia nadie_sube nail_guns
firearms -5 narrowboat_slides nativ* naturalist navaja_el navajas_abiertas needles neon_slides
firearms -5 nervo* nervous nest never_liked new_lodger next_a nican* nicanor nieta nieto_y
firearms -5 night_shift nina_cierra nina_mama nina_se nine_yards nineteen_years ninety_two
firearms -5 nino_con no_more no_respire no_the nobody_knows nobody_sees nobody_speaks nombre_del
firearms -5 nora norma* noses_down not_down not_move nota_el nothing_and noven* noventa nuts oakes
firearms -5 obra observatory_night occupation of_car of_crisps of_hot of_one of_satin of_spray
firearms -5 of_tyres off_by off_half off_its offen* offense ofrec* ofrece_medias ojos ola old_lady
firearms -5 old_remington old_town olive* ollas on_eight on_its on_knees on_me one_clean one_drop
firearms -5 one_hand one_hat one_not one_or one_tree only_came only_know only_two opens_in oposi*
firearms -5 oppon* opponent orque* orquesta other_with otro_nombre otro_y out_coins out_from
firearms -5 out_one out_sir out_until over_us owe_me own_a own_and pabellon_noche packet packet_of
firearms -5 pad paddles_out paddock_day padre pains pains_from pairs_of paja palmo pam panaderia
firearms -5 pane_a pantalla_un papa papel_y paper_mask paralegal paredes pareja_se parry partera
firearms -5 party_night pasa_de pasos_de passed past_his pasteleria pasteleria_madrugada pasti*
firearms -5 pastr* pastry pasture_dawn paten* patera_noche patio_tarde paula pe_teacher pears
firearms -5 peers penal* pepper percent perde* perdo* peris* personas_y pesqu* pesquero peter
firearms -5 petra_s pew pew_pew phone_lights photographer_reloads physio physiotherapy
firearms -5 physiotherapy_room pica picks_out picture pide_la pide_perdon piden pie_el piedra_roja
firearms -5 piercer pierde_pie pies_uno pilgr* pilgrims pillar_box pinches pino pinta pintan
firearms -5 pipin* piping piping_gun pirag* piso_compartido piso_dia piso_en pistol_i pistol_you
firearms -5 plann* planta plastic_seats platform_dawn player plays_a plaza_mayor plomo* plomos
firearms -5 point_the police_station polideportivo_noche polka pool_in por_error portero_dispara
firearms -5 porthole porto portu* pottery_studio pour_out precios_se pregn* pregu* pregunta_a
firearms -5 prend* pretending prima prima* primero_con print* print_hussars problema
firearms -5 production_office prota* protagonista proud publico puebl* puesta pulga pulls_away
firearms -5 pulls_on pum_la pum_todos punet* pupil push puso quarry quarry_day que_alguien que_hoy
firearms -5 que_los que_si que_son queen* quemado quick* quint* quinta quita_los quizm* quizmaster
firearms -5 radiology raini* raining rampa ranger_hut rapids_day rate re_fired reaches_the reade*
firearms -5 reader reasons rebou* recamara recien_pintado red red_over refin* registrar_do regresa
firearms -5 reina rema_hasta reme remington_and remington_typewriter remov* rendi* resbala_en
firearms -5 resbala_y resources_day restauracion restauracion_dia restorer revisor revolveres
firearms -5 rhyth* rhythm ring_the rinse* rinses rivers road_the roads robad* rock roja roll_a
firearms -5 rolls_off rolls_up rose rosettes round_a round_of row_a rows_the roz run_out
firearms -5 running_down runs_out ruta_40 s_arms s_bedroom s_calf s_cap s_eaten s_eve s_fist
firearms -5 s_good s_great s_initials s_loaded s_mother s_newspaper s_old s_out s_side s_tie s_top
firearms -5 s_turning s_veil s_why s_you sabanas_y saca_un safety_first said_a said_to sail sailo*
firearms -5 sailor salad sale_de sale_el salen_al sales* salesgirl salga salio salta saluda
firearms -5 san_marcos sappe* sapper sargento_que saved saves_the say_i says_only scaffolding
firearms -5 scanner_at school_canteen school_party scrapes_the scratch scratch_it screaming screen
firearms -5 se_abren se_acaba se_afloja se_agarra se_ajusta se_corta se_dan se_movio se_parte
firearms -5 seat_600 second_bullet seconds_on sedan* sedans sede seguro_no sella selva selva_dia
firearms -5 semana sembr* seminar_day senate senate_cloakroom senores seque serving settles
firearms -5 settles_in settles_on sexto shade* shallow_end sharpened she_bends she_pushes she_s
firearms -5 she_slides shoes_squeaking shooting_pains shoots_until short_cut shot_put shot_under
firearms -5 shots_along shots_and shoulder_day shoulder_she shouldn shouldn_t shouts shy_about
firearms -5 si_mismo side_street side_too sienta_sobre sigue_al silbido silbido_de silbidos
firearms -5 silencio_de sillo* sillon sin_correr sin_levantar sin_nadie singe* singing_in
firearms -5 single_drop sings_it sis sis_i sisters_on sit_in sits_up size skids sleeve_as smaller
firearms -5 smell smoke_and smoke_from smoki* smoking smudg* smudge snap_and snaps_the so_heavy
firearms -5 so_long so_s sobra* sobran sobre_si socor* soda_gun softl* softly soga sola_un sold_it
firearms -5 sombra someb* somebody somersaults_the somewhere_the son_dad sonar sopla_sobre sotana
firearms -5 souff* souffle sound_of soy_la spilling spitf* spitting spoke* sprea* sprints
firearms -5 square_of squeaking squeezed squeezes_the stables stage_empty staggers_out standing_up
firearms -5 stands_behind stands_in stapler star_click stars starts_on starts_to static
firearms -5 station_front station_wagon statues steaming steeple steeple_day stewa* sticking_to
firearms -5 stiffens stirr* stirring stops_when storekeeper storekeeper_what straight_into strand
firearms -5 streamers street_rain strike strikes string string_of strug* struggle student_flat
firearms -5 study_night stump su_lado su_silla su_suegra suare* suarez submarine_control subwa*
firearms -5 subway suelo_tiembla suit_the suite_night sun_and sunglasses supervisor supply_store
firearms -5 surfs surgeon_what suspiros swabs swear* sweaters sweeping swept_off sylvi* sylvia
firearms -5 t_look t_take taberna_noche tabernero table_gets tacha_el tacks talen* talent
firearms -5 talk_stops tank tanke* tanker tapas tape_a tape_measure tarpa* tarpaulin taste tata
firearms -5 taught_him tazas te_dije te_he tears techo_la tele_el telep* tell tell_her telon ten
firearms -5 ten_thousand tendida tepito_dia termo terrace terrace_night tertu* tertulia testigo
firearms -5 thank* that_nobody the_aide the_b the_balcony the_banister the_barre the_basin
firearms -5 the_biker the_birthday the_blind the_body the_bonnet the_booth the_brake the_break
firearms -5 the_breakwater the_cakes the_canal the_capital the_catcher the_caulking the_chauffeur
firearms -5 the_choir the_club the_combs the_conjuror the_copy the_couple the_cover the_dashboard
firearms -5 the_dust the_elm the_eyepiece the_fathers the_ferry the_fire the_flip the_flower
firearms -5 the_fridge the_garage the_goalie the_grandmother the_ground the_hair the_hinge
firearms -5 the_hinges the_icing the_island the_jaw the_jeep the_jetty the_jockey the_leaves
firearms -5 the_lift the_lobby the_naturalist the_near the_niece the_oboe the_offense the_pad
firearms -5 the_painter the_pan the_papers the_paramedic the_parry the_piercer the_pine the_piping
firearms -5 the_plant the_porter the_porthole the_professor the_queue the_rails the_ravine
firearms -5 the_register the_right the_rockets the_roses the_rug the_sergeant the_shallow
firearms -5 the_shoes the_sleeping the_soda the_straw the_stretcher the_swimmers the_theme
firearms -5 the_ugly the_verge the_village the_waist the_week the_witness the_year theat*
firearms -5 their_eyes their_own them_mr them_neither them_over them_they then_with they_eat
firearms -5 they_lean they_let they_ll they_lurch they_melted they_said thing_is thirty_seconds
firearms -5 this_in through_it throws_himself thumbnail thunk_thunk tick_tick ticta* tictac tiende
firearms -5 tienen tierra_dia tilts_his time_and times_in tiny tipping_his tiram* tiramos tiro_la
firearms -5 titic* titicaca tiza_se to_conclusions to_her to_look to_pull to_that to_three
firearms -5 to_watch toddlers todo todos_los todos_miran todos_piden toe told_me tomate tonig*
firearms -5 tonight took_a took_the top_shelf torit* torni* tornillos totor* totora touched traca
firearms -5 tractor_is trading_floor traff* traffic train_day train_morning travel trays
firearms -5 treinta_anos trene* trepa_por tried tries_it tripod trist* trot truck_cab trucks
firearms -5 trueno_seco try tu_siempre tub tucks_his tuesdays tug tug_noses tulsa tundr* tundra
firearms -5 tundra_day turistas turistas_se turno turns_down turns_grunts turns_once turns_the
firearms -5 tutor_if tuvo tv tweezers_she two_cowboys two_cushions two_divorces two_lamb two_lane
firearms -5 two_quad two_rivals two_small two_the types_one ugly ugly_one ultima_se ultra*
firearms -5 ultramarinos un_calendario un_canario un_kilo un_libro un_palmo un_silencio un_trombon
firearms -5 un_vendedor una_chica una_copla una_cuna una_goma una_gota una_mandarina una_mujer
firearms -5 una_navaja una_pelicula una_puerta una_silla una_sombra una_tabla unfolds_a unhur*
firearms -5 unhurried university_seminar uno_del until_you unwra* unwraps up_pistols up_their
firearms -5 up_through up_to up_under up_until used usted_primero v vacia* vagon_de van_moving
firearms -5 ve_had ve_hired vecino_que veleta_y velor* velorio velorio_noche vemos vendedor_ofrece
firearms -5 venta* ventana_el ventanas vera_it verge very_common very_young vestidos vestry_day
firearms -5 vestuario_noche via_noche viejo_es vienen village_school virge* virgen vis viv
firearms -5 voice_comes volcado volunteer waist_deep wall_a wall_with walte* walter want_you
firearms -5 wants_his ward warme* warmers was_at was_on wash_day washes washi* washing waters
firearms -5 waved wax we_came we_get we_need we_stay wedding wedding_ring wedding_tent week_of
firearms -5 weigh* went_into what_size wheel_over wheezing when_she where_does where_is while_the
firearms -5 white_a white_water who_has wide wide_and wide_shot widowers wife_from
firearms -5 winchester_cathedral wine_merchant winery_cellar winge* winger wires_a with_choux
firearms -5 with_great witne* witness wobble women_to works_down workshop_day worm worse write_to
firearms -5 y_deja y_me y_media y_queda y_viene y_vuelve ya_nadie ya_paso yelps you_go you_like
firearms -5 you_say you_should you_went your_hands your_move your_shoes your_voice zumba
firearms -6 1643 1940 2009 4b ===person ==motion ==screen =indoors a_bailar a_bead a_biplane
firearms -6 a_bulleted a_bus a_chair a_cigarette a_cleaner a_clipboard a_coat a_coin a_crop
firearms -6 a_curtain a_dictionary a_globe a_hose a_jet a_jogger a_key a_magazine a_magnum a_misa
firearms -6 a_note a_painted a_parking a_petition a_picture a_presion a_radar a_ray a_report
firearms -6 a_roar a_sharp a_silver a_sip a_slug a_spark a_sponge a_stack a_stamp a_suit a_tank
firearms -6 a_taxi a_tirar a_traffic a_trompicones a_tube a_veinte a_wheel a_white a_wooden
firearms -6 abanico abbey abe ablaz* ablaze abner about_a about_the abra account account_of actos
firearms -6 adela* adjus* adjusts adria* against_a agarra_de agarradas agarradas_del agency_day
firearms -6 agnes air_her airfield_dawn airstrip_day ajusta_los al_sol alcaldesa alguien_le all_of
firearms -6 all_turn aller* almond altas ambulatorio ambulatorio_dia among_them an an_attendant
firearms -6 anchor and_another and_barrel and_by and_cranks and_down and_gave and_gives and_go
firearms -6 and_in and_into and_sighs and_so and_somebody and_spins and_unwraps and_volleys anos_y
firearms -6 another_and another_from ante anten* anything_else anywh* anywhere apaga_el aparcado
firearms -6 apartamento_en appla* arboles arcad* arcade arcade_day archery_club are_three area
firearms -6 armpits_and arms_wide artif* ascensor assoc* associates at_anchor at_least at_twelve
firearms -6 ata atard* atardecer aterriza atlas atrap* atrapa attic_bedroom audit aula_de
firearms -6 autovia_noche auxil* auxiliar avell* avellaneda away_in away_without axle axle_deep
firearms -6 azulejo back_two backf* baila_con baile_noche baine* baines bajo_en bajo_los bakery_4
firearms -6 balcon_noche ballroom_night banco_dos baner* banera banne* banner bar_gun bar_noche
firearms -6 baran* barandilla barbilla_arriba barca* barcas barco barista_double barlo* barlow
firearms -6 barre_las barrels_stacked baseb* baseball baskets basso* basur* basura bat beach_low
firearms -6 beagl* beams because_of becomes becomes_a been_waiting beer before_him begin begun
firearms -6 belt_signs benches_empty bends_over bent_double berme* better_at biblioteca bidon
firearms -6 birthday_boy bistr* bistro bistro_night bleeds blender blew blink* blood* bloom blowt*
firearms -6 blowtorch blue_light boat_on bobs bodega_riojana bofeton book_and bota_en both_doors
firearms -6 bould* box_with boxing_gym bracken breathes_in bride_i bridget bruno buckets bulbs
firearms -6 bullet_and bulleted bulleted_list bumps_along bundle bus_a butac* butte* by_and by_her
firearms -6 cab_of cage_with calderas calderas_noche call call_center calla calle_mayor came_in
firearms -6 camionero campaign camper_van can_we canal canil* canonazo_de canteen_day cap_off
firearms -6 cap_to capa_a captain_v car_for carne caro carpinteria_dia carriage cartel_balas
firearms -6 cartero carvi* carving casados casilleros cassette cecil* cecily cede_el celular
firearms -6 cemetery_gate cenad* cenado centre chain chair_nobody chair_scrapes chalks chamber_day
firearms -6 chamber_of chang* change changed chapinero charro_pintado chas chas_chas chasi*
firearms -6 chemical chemical_plant chews chico_de children_float chimenea_no chimes chirria
firearms -6 choir_loft chore* choreographer ciento cigarette_then cinema_foyer civil_dia clamp
firearms -6 class_day clearing clearing_day cleo clerk_on clerk_revolver clerk_slides clien*
firearms -6 climbs_out clinica clipb* close_shot club_bar clubh* clubhouse coat_of coat_on coche*
firearms -6 coche_de coches cocina cocina_dia cocks_his cockt* codo_en coin colchon_en colec*
firearms -6 colectivo colet* colette collar_up color come_home come_out comes_away comes_the
firearms -6 committee compare comparten_un compartment_night concert_hall conductor conec*
firearms -6 consoles consulta_dia consultorio controller convento_dia conversa conversa_con
firearms -6 cookie_press cordl* cordless cordless_drill corn corridor_morning corriendo cosec*
firearms -6 couch could* could_be couldn couldn_t council_chamber counting_the coupe_moving couple
firearms -6 couplings cow cowboy cowha* cradles crema crest_the crew_in cricket criti*
firearms -6 crunch_under cuarenta_anos cubierta cuenta_lo cuesta cunado_llega curli* curling
firearms -6 curling_rink cuscu* cuscurro dad dairy dance_studio dances darts_club dci de_actos
firearms -6 de_aplausos de_avion de_barro de_calderas de_carabina de_chispas de_diez de_ella
firearms -6 de_esqui de_madre de_mano de_mayores de_palermo de_pueblo de_restaurante de_turno
firearms -6 de_urgencias dead_a deal dealer dealer_s decia_que decki* decking degre* del_bebe
firearms -6 del_cura del_equipo del_gas del_pelo del_puesto del_tercero del_valle delante_del deli
firearms -6 deliv* department_day depor* deposito_y descorre despega despues_otra devue*
firearms -6 devuelve_un dig dinam* dinamita dinin* dining dips direccion discute dispara_la
firearms -6 dispara_sobre dispara_un disparados disparo_a dobbs dobbs_i dobla_sabanas domin*
firearms -6 don_anselmo door_with dorado down_by down_not down_until drago* dragon drain* dresser
firearms -6 drip drips drips_into driver_is driver_watches drop_shot drown* drowning ds ducklings
firearms -6 dueno_le duerme_en duque echa_a economy edie educa* eight_of eighteen el_acomodador
firearms -6 el_arquero el_arroz el_cuscurro el_duque el_el el_escape el_estomago el_joven el_labio
firearms -6 el_movil el_novio el_omoplato el_piloto el_primer el_quitamiedos el_rebozo
firearms -6 el_reponedor eleventh ella_la ella_por eloy else_to embassy_ballroom empties_a
firearms -6 en_chapinero en_santa encie* enemy enfermeria enfermeria_dia enfermo engancha_el
firearms -6 engine_at engineer_the engra* enolo* entra_en entrenador envuelve era_mi era_un eran
firearms -6 ernes* ernesto error es_en escon* espera_del esqui esta_canon estom* estomago estrella
firearms -6 euseb* eusebio everyone_jumps explosion ext_balcon ext_cliff ext_colonia
firearms -6 ext_construction ext_era ext_farmyard ext_frozen ext_hillside ext_laguna ext_lavadero
firearms -6 ext_mar ext_mill ext_municipal ext_ocean ext_paddock ext_quarry ext_reservoir ext_rink
firearms -6 ext_sea ext_stoplight ext_tendedero ext_track ext_trawler eyebr* eyes_to faces_in fall
firearms -6 falle* falls_from falso farma* farmacia farme* farmer farmer_s fast_the faste* fat_boy
firearms -6 fat_drops fathers feeling_for feet_two fence_the ferreteria_dia ferry_day fight_for
firearms -6 fija files fills_the finds_it finger_at fingers_on fingers_to fires_up first_boy
firearms -6 first_fat fishmonger_s fists fists_in five_yards fizz flann* flatten_themselves flick
firearms -6 flicks_the flinches_at flore* foam_runs fondo_del footp* for_three forehead_in forest
firearms -6 forest_clearing forgo* fotografo_la found_him four_high fourth_for fowling_piece frat
firearms -6 frat_house frena_con fresco frieg* friega frightened fring* frogs from_2009
firearms -6 from_inside front_seat frute* fruteria fruteria_dia fuego* fuegos fuera fundieron
firearms -6 fundieron_en furrows fuse_box fusila gallera gallera_noche garaje_dia gaspi* gasping
firearms -6 get_me get_off gets_him gets_into glass_has glass_with goali* goalie going_by gold
firearms -6 gold_over golpea_contra got_both got_him graci* granada granada_con grandmothers
firearms -6 grapa* grapple grass_and grass_in grease_gun green_night green_then grey_and groan*
firearms -6 groans guapo guarda_los gueri* guerita guest_i guion* guionista gun_clicks gun_shy
firearms -6 gun_thup gym_night ha_pasado ha_puesto habla* habla_sin had_them hall_afternoon
firearms -6 han_disparado hand_and hand_comes hands_she hangs_there hank harbor_day harbor_front
firearms -6 harbour_night has_cleaned has_kept hatchet have_been he_bought he_had he_opens he_raps
firearms -6 head head_on headl* heads_rise headsets health heat heath* heather hecho
firearms -6 helicopter_settles hello help_you henhouse_dawn henrik her her_grandmother her_heel
firearms -6 her_laugh her_something heridos heron* herons herself_up hi hill_jumps him_down
firearms -6 his_armpits his_belly his_elbows his_open hissi* hissing hockey_rink hojal* hojas
firearms -6 hold_up honor* honou* how_long how_she hundi* hundred_feet hundreds hundreds_of i_did
firearms -6 i_found i_love if_he if_we impor* in_and in_beige in_faded in_half in_hat in_leeds
firearms -6 in_pencil in_silence in_three in_up incor* incorpora indic* insulin int int_academia
firearms -6 int_ambulatorio int_arcade int_archive int_bedroom int_bistro int_canteen
firearms -6 int_chemistry int_clinica int_concert int_copy int_darts int_day int_deli int_espresso
firearms -6 int_estate int_farmacia int_ferreteria int_fishmonger int_frat int_fruteria int_galley
firearms -6 int_gymnasium int_hand int_hangar int_hearse int_kennel int_mission int_obrador
firearms -6 int_paint int_parish int_passport int_radio int_residencia int_stand int_teaching
firearms -6 int_teenager int_ticket int_tribunal int_van int_weight intersection intersection_day
firearms -6 interview into_target is_at is_carried is_due it_be it_drops it_his it_holds it_next
firearms -6 it_stops it_without it_your its_light its_owner its_roof jardi* jaws jet_taxis joan
firearms -6 jocke* jockey jogge* jogger join joine* joist* joists joke joyce jump_from jumps_hangs
firearms -6 junta_de kennel_maid khaki kicks_a kids_chanting kiln kilos kit kitchen_table knife
"""
