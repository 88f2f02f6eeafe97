"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
fight 48 axes
fight 42 punet* ruedan
fight 37 fists
fight 35 knife wrest*
fight 34 parries ribs rueda* wrestle
fight 33 swing*
fight 32 slaps_him
fight 31 agarr* punetazos
fight 30 boxin* boxing swings
fight 29 bayon*
fight 28 int_boxing parri* punch ruedan_por
fight 27 both bread_knife dojo him los_dos on_steel punch* sword vuela* vuelan
fight 26 bofet* elbow mache* machete
fight 25 gets navaj* shields
fight 24 rapie* rapiers steel_on the_ear
fight 23 a_grunt crash grunt int_galley le_cruza steel
fight 22 axe cara_a cuell* cuello dojo_day four_hands int_castillo pie_en punching
fight 21 acero* aceros back_lot bat culatazo fenci* fencing gets_the gives_ground goes_over
fight 21 int_fencing int_vestuario lands parry punetazo shiel* the_parry un_punetazo
fight 20 4b a_punetazos agarra bites breaks breaks_a casti* go_over int_dojo kicks la_espada men
fight 20 monas* monastery other_s roll se_agarran sharpened smack the_ropes
fight 19 a_fist bonin* boning boning_knife cutla* cutlasses drives_his each_other ear espad* fist
fight 19 knees_him la_cara navaja s_boot the_ribs throa* throat vestu* vestuario wrist
fight 18 agarran axes_up bayonets cara cruza_la del_cuello ext_callejon ext_viking headbutts
fight 18 his_club hook los_golpes muerd* s_back shiv steel_the suelt* suelta suelta_un the_boning
fight 18 the_bread the_shoes vikin* viking wrestle_for
fight 17 a_punch and_asks callejon calml* calmly cleav* cleaver codazo cruza golpes ground
fight 17 muerde_la pint ring ropes s_throat sangr* she_bites showe* swings_a they this_time
fight 16 again bench* benches benches_empty botel* both_men catwalk_a chant* chanting clava doyle
fight 16 ear_and ext_picket fish_market flies galley giran grapp* headb* int_prison la_chaqueta
fight 16 laundry_day meets other picket picket_line pone_entre s_head she_slaps slaps they_crash
fight 16 trenz* un_culatazo y_le
fight 15 a_rest an_elbow and_wrestle back_door baseb* baseball bites_his block boots both_have
fight 15 brazo bread break* castillo chaqueta codaz* drives empieza_la espada first_punch
fight 15 forcejean from_my get_away groun* handles her_robe hobos hunde la_pelea le lo_pone
fight 15 men_with mercu* mouth_with muerden my_daughter now off_its pega_a pelea pick_handles
fight 15 por_el rest_a ribs_the se_muerden sense* sensei sharp* skids skitt* skitters strik* sugar
fight 15 sword* swords the_blacksmith the_jukebox the_mat the_poodle the_sword they_circle
fight 15 they_roll with_pick y_empieza
fight 14 a_knee agarra_del backs balcony_rail blow bottl* boxing_gym bring* brings cala chaqu*
fight 14 circle coal colla* collar drove* duque el_cantinero el_cuchillo el_duque el_muelle
fight 14 escupe_un ext_muddy fight foils garro* goes hands_on have_no he_gets herma* honou*
fight 14 int_monastery int_taberna jukeb* jukebox kurt la_bayoneta la_muneca low lunge* lunges
fight 14 one_a pair poodl* poodle pub_night punetazos_por rolling_pin satisfied
fight 14 sharpened_toothbrush shower stool_goes strikers taberna team the_ceiling the_cleaver
fight 14 the_well toget* together
fight 13 a_cuff across_somebody agarra_el and_hauls and_the armas_dia asks_if back_with
fight 13 bicycle_chain blacksmith blood blood_on bofetada bofetadas boots_the boxcar by_the calle*
fight 13 cantando cargu* carguen castillo_noche ceili* ceiling chef_le costa* cuello_y da_un
fight 13 darts_team daughter_s denis* denise door_opens el_costado el_mango el_revolver el_suelo
fight 13 ext_deck ext_monastery ext_schoolyard fists_in gallera gallera_noche galley_night gancho
fight 13 gondo* hard hard_the he_would him_again him_he hits int_gallera is_an la_navaja le_suelta
fight 13 les_pide loose_and loose_in los_gallos lunge master_s muneca office_kitchen on_eight otro
fight 13 para_una peral* peralta prison punch_and punches remo repit* roll_among s_ear satis*
fight 13 schoolyard shins skids_under sorry_i suelo sweeps_his team_takes the_foreman the_mouth
fight 13 the_pistol the_ring the_sharpened throws_the trastienda_noche vuela_un
fight 12 a_bottle a_carving a_hatchet a_hook a_pint across_the again* against and_catches and_hits
fight 12 and_lands armas backs_up bayoneta bottle boxing_ring branches brazo_el brings_his broth*
fight 12 cane carving_knife chain clava_el convent_laundry cuchillo cuello_al deck deck_night
fight 12 dies_on dos_ruedan el_camarero elbow_back escupe forem* foreman forest_track galle* gallo
fight 12 gallos gives gives_and grabs him_across him_twists int_hockey it_low it_on jaw knife_is
fight 12 le_da le_muerde list looks_into marke* mat meets_it men_who muddy navajas_abiertas noche
fight 12 on_nine opens_on perri* piano_player pierde_pie pistol_whips puerr* puerros quarrel
fight 12 queda* quedan ribs_twice ring_with rodan* rodando roll_on round_nine s_jaw s_wrist
fight 12 se_enrolla somebody_s steel_rings taber* teeth the_speech then_a they_go thunder
fight 12 trees_with twist* twists wallo* who yard_night
fight 11 a_slow a_stool act_iv agarradas agarradas_del agarran_de al_brazo and_answers and_both
fight 11 answers any at_each best_man bleeds breaks_over canti* carvi* carving catches_the catwa*
fight 11 catwalk ceiling_the clubs cookh* cookhouse cord cross cuchi* de_las decided del_pelo
fight 11 diente down_across ducks el_cabo el_estomago el_jamon el_marido el_rubio el_timbre escup*
fight 11 estom* estomago ext_back faye flies_off forastero_se force* ganch* gets_an gets_both
fight 11 going_over grain_silo him_in his_back his_belt hits_him hold_still insta* int_celda
fight 11 int_pub int_throne int_trastienda iv jamon* jukebox_skips jumps_off kicks_his lady_with
fight 11 lands_a las_trenzas laundry le_clava legs loose los_hermanos low_the maddo* maddox mango
fight 11 mano_sin marker_and mouthguard now_i other_end paintball_marker pasa_a picke* pierde
fight 11 pilot_s pluma* plumas priso* puerta_con que_pasa rams rehearsal resbala retrocede roots
fight 11 rubio s_mouthguard sacude_con saloon_night salva sangre sangre_en schoolyard_day
fight 11 se_quedan shoes_squeaking silla strikes suelta_el swings_first swings_the takes_one
fight 11 the_abbot the_best the_big the_catwalk the_concrete the_open the_ravine there_she
fight 11 thirty_feet thud thund* timbre todos_a trastienda tromp* un_diente unbuckles_the veron*
fight 11 wall_a warehouse_night with_a would_like
fight 10 a_body a_grip a_heater a_pipe a_tray adoquines against_the agnes al_prestamista almoh*
fight 10 and_backs and_slaps and_teeth any_more ardiendo balla* barricada bay_day before_the
fight 10 blade* blades bland* bolsa* boxca* boxing_hall canav* canaveral canaveral_dia canda*
fight 10 cantinero carac* catches celda circl* clair* claire cloak* cloakroom colonel_s
fight 10 comes_along concr* concrete cordelia crock* crockery cuchillo_jamonero de_los de_pie
fight 10 del_quinto del_segundo dos down_with drag dressing_gowns ear_the el_botones el_brazo
fight 10 el_mas el_trabuco el_y empie* empieza enfor* enrolla entrenador estrella_la ext_barricada
fight 10 ext_canaveral first five_six fixed forastero_el glove gloves go_at grapple grins grip_the
fight 10 gun_it hangs_on hatchet head helmet hill_village him_up his_sock hocke* hockey hunde_en
fight 10 int_fish int_saloon int_theatre int_vestibulo into_its is_not it_points kicks_a
fight 10 kitchen_night latin le_sacude longh* market_dawn marketing meets_the mesas mi_hermana
fight 10 monastery_courtyard motel_bathroom mud muell* muelle muerde munec* my_letters navaja_el
fight 10 navajas ningu* of_them of_you on_him on_one one_grip one_hand open_boxcar palm_of pause*
fight 10 pauses pierd* point_out portal_dia que_cruza queda_a quedan_quietos ravin* ravine rehea*
fight 10 removes_her roadhouse_night robe roof_of row_in s_car s_shoulder saloo* saloon saves
fight 10 se_lo shoes shove* silla_en silo skill* skillet soporte sous sous_chef squeaking
fight 10 stamps_on still_swinging su_soporte sunke* sunken sweaters swing taberna_noche takes
fight 10 taver* tavern the_bunk the_collar the_funny the_mask the_other the_skillet they_draw
fight 10 they_grapple they_have thron* throne throws thud_then timbr* time together_four
fight 10 toothbrush trainer two_the un_codazo una_botella until_he up_until women_wait y_ahora
fight 9 a_bicycle a_chair a_lighter a_street a_table abajo_de accor* adelante al_frente alcanza
fight 9 all_thirty alley apuestas ardie* aside_and attack barandal bats black* blade_aside bleed*
fight 9 body boot botellas both_go butt cabezazo carniceria carpeta_y catch* chaqueta_en churrero
fight 9 cielo_y circulo cobb colonial_fort come_over comes conductor_y conju* conjuror cordon
fight 9 cornerman costado counter_and courtyard_day crash_against crate_of creak cue de_apuestas
fight 9 de_armas deck_day del_otro desde_lo dient* dos_con drop_it el_barandal el_cartero
fight 9 el_chasquido el_cuello el_marmol el_otro en_el enrol* envuelve escenario estan_a estrella
fight 9 estudiantes_noche ext_alley ext_colonial ext_paintball ext_roof fencing_salle field_before
fight 9 fish fix flame foil front_of gallo* garage_level gets_a glance_at grand_staircase grown
fight 9 hack hair_in hall_night has_the hauls hauls_him he_feels he_hits he_swings headbutts_him
fight 9 helicopter_night her_cheek her_elbow hermanos him_the his_calf his_face his_glasses
fight 9 hook_and hotel_noche in_their int_carniceria int_grand int_portal int_rellano
fight 9 int_roadhouse int_tent int_trattoria into is_only is_to is_waiting it_goes it_is jaw_and
fight 9 kids_chanting la_carpeta la_oreja la_proa lands_in lane_day las_gallinas laughs_the
fight 9 le_pega llave lo_deja lo_suelta loadi* loading los_pies lowers_her m_only mack man_s
fight 9 melqu* melquiades mill missed_a more_a more_step mouth* mouthpiece_flies moving_train
fight 9 ninguno novic* of_flame of_kids off_by off_into once_at one_misses one_step one_swings
fight 9 other_men otro_se palos passenger_s patean peas peter pick pide_que pins playe* pool_hall
fight 9 por_las princ* proa pronto_todos pub queda_dentro quitarse regen* rehearsal_day resba*
fight 9 ribs_and ring_night roadh* roadhouse robbed ronni* ronnie room_afternoon rotas
fight 9 ruedan_entre ruedan_los s_dropping s_fist s_mouthpiece s_teeth s_uncle saca_la salle
fight 9 saloon_day say_something se_envuelve senora_con she_doesn she_headbutts shower_curtain
fight 9 sidin* siding sin_nadie sin_quitarse skids_on snags so_hard sopor* sosa spade* spades
fight 9 speec* speech stage_dress stands_there stave* staves struck sujet* sujeta swell_in
fight 9 swinging swings_at switc* teacups than_she that_the the_abbey the_apron the_balcony
fight 9 the_baritone the_barkeep the_bosun the_conjuror the_first the_governess the_master
fight 9 the_piano the_sheets the_teacups the_thief the_wig the_wrist the_younger then_only
fight 9 they_told they_wrestle three_of thud_on tin_he to_carry to_run tooth* torre tratt*
fight 9 trattoria tremble trenzas una_navaja until verda* verdad vestuario_dia vez_los village_day
fight 9 vuela wait_in wall_it was_going watch_he whole_table with_it y_les
fight 8 1640 3_night a_button a_country a_head a_paddling a_picture a_ring abbey abbot abiertas
fight 8 acrib* acros* across adoqu* agarra_al all_right almohadas alumnos and_behind and_places
fight 8 and_slams apost* apostadores apues* arman arms_and ask asks aston* astonished back_into
fight 8 backward bald_men ballr* ballroom baritone barracon bayonet bedroom_door before_you
fight 8 behind_them belt bettina bicycle bites_the bitin* biting bits_of boat_day bofeton bone
fight 8 bosun both_of brake* bram branc* breaks_into brother brothers bunk buske* busker butcher_s
fight 8 butt_on butto* by_itself cabecea cabo cabo_y cae_un callejon_noche capitan carpeta
fight 8 carretera_noche cartero chaqueta_al chip clearing cloakroom_night come_at comes_again
fight 8 comes_out contra corner_two counter_then courtyard cowha* crash_into crash_through
fight 8 cruza_el dardos_de de_plata de_pronto dee del_hotel die dives doesn doesn_t downb*
fight 8 downbeat drives_a ducks_and edge_and el_bandolero el_guante el_pedregal en_plena
fight 8 enrolla_la envuelve_la escalon escopeta_de ext_fish ext_trawler ext_trinchera face_and
fight 8 falls first_with fist_in fixes flint for_me for_two fridg* fridge full_in funny
fight 8 gemelos_noche general_a gentlemen gentlemen_we glance goes_and golpe* gowns great_hall
fight 8 grip guerra_de gunners_in guns_then gym gym_night gymnasium_day hardl* hardly has_it
fight 8 has_only hasta_los he_bites he_blinks he_lands he_stands heel_finds helme* her_brother
fight 8 him_by his_helmet his_legs his_rifle his_shotgun hitti* hitting holli* hollis hunde_la
fight 8 hundred_men i_swear if_he in_each in_first in_hands in_his instant int_barracon
fight 8 int_butcher int_drawing int_motel int_pool int_shower into_his into_the is_for is_longer
fight 8 its_snout izqui* jamon jamonero knees la_escopeta la_musica la_silla lands_on las_dos
fight 8 laund* le_hunde legs_a ll_stick lo_patea lyle maestro_de maestro_otra maiz man_pushes
fight 8 man_the marmol marta me_with mill_pond monk motel mouthpiece musketeers neck_until
fight 8 next_thing night no_lo nobody_saw not_dead of_black only only_a other_with outwa* outward
fight 8 over over_punches owner_the oye_el parliament_chamber parte_en pasillo_noche patea*
fight 8 peas_the pedre* pedregal piano pie pier_night pies_con pies_del pin pisot* pistachio
fight 8 plaster_snows plena plucks pond_day pone_al primo* primos pront* pronto purpl* purple
fight 8 quietos raised ramir* repite rest rico ring_of rival rolli* rolling rooftop_night round_by
fight 8 rueda_hasta s_belt s_forearm s_ribs shirt_and shoulders_and sick siglo slow smeared snows
fight 8 snows_on sparr* sparring spitt* stands_and step_by steps_off stool table_goes taken_the
fight 8 tangl* the_boots the_cap the_doorman the_downbeat the_flat the_fridge the_mast the_novice
fight 8 the_pair the_palm the_pupil the_rank the_reverend the_row the_sister the_tiles the_trees
fight 8 their_pints them_both then_all thing_is tino to_wheel told_me trast* trawler_deck tully
fight 8 turns_round two_seconds ultimo_peldano un_bofeton un_gallo una_silla until_his van_takes
fight 8 vestibulo vuelve_el waistband_it warehouse water_and weighs_it wheel_to white_glove
fight 8 whoever_is wind_the winds_down with_what word_the y_lo y_rueda y_saluda you_fired you_read
fight 7 1921 =sport a_beer a_crash a_crate a_family a_helmet a_left a_slap a_tarpaulin a_thud
fight 7 a_wet abajo_del abierto_con adela* after_it again_and al al_otro al_techo alcan*
fight 7 alley_night amigo* amigos among_the an_old and_breaks and_everybody and_hangs and_this
fight 7 and_you angel apology arm_and around_in arrie* arrieros away_from back bar_night barit*
fight 7 barke* battl* battlement bed_of been_married best betti* bicyc* bigger_one bits blocks
fight 7 boone botella both_fists both_palms boton* botones bow_for boxeo boy_with brilla
fight 7 brings_the brother_anselm by_now cabeza_a callejon_madrugada caller camarero capataz_con
fight 7 cara_del caravan_night carpets celda_de celeste cepillo_de chasquido cheap_shot chile*
fight 7 chiles chimes_the choca* chocan chori* clap coge_la collars colonial combi* come_loose
fight 7 comida cook_s corde* corrigan costa crack_crack cruzan_las culat* culata_del curti* da
fight 7 dardo* dardos darts de_carretera de_estudiantes decid* dedo_de deja_en deputy desierto_dia
fight 7 deter* detergent detergent_jug dining_car director_and doorman dos_al dos_la dos_se
fight 7 doubles down_after down_off dripped drive* driveway_day dropping drummer_s easte*
fight 7 el_forastero el_gancho el_jeep el_piso el_puesto el_recluta el_zurdo elbows_and encaja
fight 7 entre envuelve_el es_del escen* eso_por espalda_los explodes ext_driveway ext_mill
fight 7 ext_pier ext_steppe face face_then faded_to falls_on fiddler fight_director finds_the
fight 7 finger_and foras* forastero forearm_the frightened from_his from_under gallinas glove* go
fight 7 go_down goes_for going governess grabs_for grain gramm* grammar guard_on gun_skids
fight 7 ha_dejado hand hand_on handl* handle_turns has_dripped he_folds he_lies he_turns
fight 7 headmistress heads_in hedge_a heel her_glove her_head her_sister hermanas_se hillt*
fight 7 hilltop him_round his_elbow his_free his_shoulders honor house_landing ice_in in_front
fight 7 in_under inmat* inmate int_arena int_cantina int_hallway int_public intru* intruder
fight 7 is_flat it_he it_lands it_or it_pops it_the it_they la_cadena la_comida la_del la_litera
fight 7 la_pension laguna_dia lamp_goes las_armas las_mesas las_tablas le_sujeta levantan
fight 7 levantan_el level_3 lies_at liter* litera ll_still lo lo_agarra locked loft_night
fight 7 los_apostadores loses lot_day macke* mackerel mackerel_the madera_y maest* maestro
fight 7 manos_sin marmo* mas_pequeno mast mesa_de mirror_the misse* mist_two mono my_face my_lord
fight 7 nina_lo nine_the no_vuelve noise not_move now_and of_it of_pork of_sparks off oh oh_no
fight 7 old_lady old_woman on_them once once_and one_brings one_is oreja orilla_y other_in
fight 7 other_over otro_en out_he out_i out_in overseers owner padre_tambien pair_of palenque
fight 7 pallets_both parking_garage parts_the pecho_una pegado_al pelea* pelo picot* pierde_el
fight 7 pies pints pipe piso pista* platform_night players pluck* points_at por por_un pot_of
fight 7 preso* presos prestamista pushes_the que_cae que_esta quedate quick_as quinto raises_both
fight 7 ram read_my reall* really red_and rella* rellano removes retro* revolver_el rhond* rhonda
fight 7 rings rodea rodea* rodean roll_across rolls_his round runs_at s_arm s_between s_collars
fight 7 s_piece s_shirtfront s_stomach sail say_i say_it se_pegan se_trenzan se_van seat_a
fight 7 sees_where segundo serving sets_his shovel shovi* shoving side_to sigue* siguen silla*
fight 7 sister_agnes sister_with six_of skips sleeve split stamp* stamps stay_out step still_in
fight 7 stoma* stomach stool* stools strangle strug* struggle subway_platform suelo_el sujeta_la
fight 7 swear sweat sweeps t_see tablas_una taugh* taught taught_you tears_out that_gate that_is
fight 7 the_bell the_body the_broom the_burglar the_butt the_colonel the_cook the_counter the_deer
fight 7 the_detergent the_fiddler the_fight the_gun the_inmate the_jaw the_major the_neighbours
fight 7 the_nets the_rug the_sleeping the_wall then there_you thief throw* throws_a tile tiles
fight 7 to_learn to_match told_you torches_the touches trabuco train* trenzan trenzan_a trinc*
fight 7 trinchera trombone trucks turns_her turns_the two_faces two_hunters un_mueble un_trapo
fight 7 under_a universitario uno_del veils ven vestuario_noche veterinary_clinic waiting_for
fight 7 wallet want_you wareh* wet wheel_the whips white_belts who_had who_have wicks wig
fight 7 with_each woods_day zurdo
fight 6 a_beat a_bigger a_blast a_blazer a_bread a_cheap a_corner a_cricket a_deer a_hedge a_lamp
fight 6 a_last a_laundry a_length a_nose a_shelf a_square a_tube a_wrong acaban act acuer* acuerdo
fight 6 afloja aloud am_not among and and_fires and_somebody and_white answe* are_at arena_night
fight 6 armad* aside asks_him at_home at_their backs_into backw* balcony baltasar bandolero
fight 6 banquet baraj* baraja bathroom_night befor* before behind_it belt_and belt_buckle big_one
fight 6 bigger blink* block* blows_in bodega_del bodega_noche bookk* bookkeeper bookm* bookmaker
fight 6 both_barrels brawl breathing buckle burgl* burglar button by cabec* caen caja_rural
fight 6 callejon_de canta* cantina cantina_la cap_he cap_off capit* capta* captain car_night
fight 6 cargan carni* castle celes* chaleco chamber_day chasq* chauf* chauffeur chef chest_and
fight 6 chimes chorro_de churr* cinturon_y circle_the codo_en colm colm_holds combine committee_is
fight 6 con_tu contra_las cordo* crates cream_van cue_and cueca cutting_the da_el dan_de daughter
fight 6 de_madera de_restaurante de_tercera de_verdad deafe* deafened del_equipo del_finado deput*
fight 6 deputy_looks desde_fuera dispenser door doorm* dorm_room down_behind down_between down_not
fight 6 dress_rehearsal drops_her each_of earrings eels el_capitan el_chef el_codo el_compadre
fight 6 el_ropero el_vuelo elbow_and empez* en_mano encaj* encim* encima entra_en entre_el era_mi
fight 6 espalda estalla estate_night estre* estudiantes everybody_who ext_field ext_forest
fight 6 ext_laguna ext_saloon fiddl* field_day fighting finad* finado finds fishing_boat floor_and
fight 6 floor_the folds_them folletos_de free free_hand fusil_en galeria gemelos get_that girde*
fight 6 glanc* goes_off grand grava groom_s guante guitarras gun_on gymna* gymnasium hale halfw*
fight 6 halfway harri* harriet has_taken have_a haven haven_t he_comes he_drives he_throws
fight 6 head_and head_he helen her_boots her_glass her_rifle her_throat her_wrist hermana hermano
fight 6 hermanos_se him_to hipot* his_hand his_instep his_neck his_uncle hold hooks house_and
fight 6 in_behind in_her in_it in_red instante instep int_caravan int_gymnasium int_helicopter
fight 6 int_paint int_parking int_pasillo intenta is_lying is_out is_walking it_again it_say
fight 6 it_with its_hook its_owner jaw_the jungle_clearing knee_on knees_to know_how knuckles
fight 6 la_capa la_grava la_izquierda la_nada ladder lane learn left_the let_her levantan_y
fight 6 levantarse lift_their lighter lo_devuelve lo_piensa loading_dock locke* loft los_gemelos
fight 6 los_jamones los_tacos los_zapatos loses_his lot_night lowel* lowell maestros marker market
fight 6 market_day maste* master mean_it meet_my member men_hold merced mire mueble music_stops
fight 6 muskets_and near_the neck neighbours nets not_let nothing_and novak novice now_he now_it
fight 6 o_los ofender off_in old_women on_forty one_sleeve one_way only_the opens over_a over_and
fight 6 paddling paddling_pool paintball palen* pallets paren pasado patea pegan pelda* peldano
fight 6 pension_dia piano_stool picture piso_el pistol_still plant_night player plaza_dia pole_at
fight 6 pond por_medio por_mi providencia_noche public pulli* pulling pupil putti* putting rail
fight 6 rain_of ramirez rampart reaches_below recluta reel requests resbala_en reverend ringi*
fight 6 ringing rompe rosen* rosendo round_to rug run s_left s_neck saber_por salt_in scale*
fight 6 scales se_parte senora sewin* sewing she_strips sheet_of showers si_te sin_saber slap
fight 6 slaps_the small_one smear* snout sobre_el socia* social sorry speed staircase_night
fight 6 stamps_a stand_in starts starts_to stays_there steel_and steppe steppe_day steps_out
fight 6 still_have stomach_the su_propia subas* swept_off swings_his tabla* tablas table_of tackl*
fight 6 tacos takes_it takes_off tappi* tapping teacu* tenement_stairwell terremoto the_blade
fight 6 the_chauffeur the_collector the_combination the_combine the_corridor the_horizon
fight 6 the_instructor the_jacket the_machete the_mechanic the_old the_owner the_pallets
fight 6 the_poacher the_room the_sawn the_shower the_sous the_stairwell the_train the_twin
fight 6 the_whole the_women the_wrench their_muskets them there_any there_were thinks_it
fight 6 throne_room tiran* tobin tomor* tomorrow touch touch* trabu* trabuco_de train_day
fight 6 treasurer trees tub two una_cueca una_senora unloa* until_the upstairs van_a vasco
fight 6 vestuario_del volver vueltas_en walks walks_the walle* warde* we_are what_was while_a
fight 6 whirls who_was whole_bar wire_and wirel* wireless with y_espera y_pone y_tira you_first
fight 6 you_i you_missed
fight 5 a_hat a_pot a_rolling a_truck a_ver aboar* aboard aceite_y act_one actua* actually age
fight 5 agua_por air_in aire_el al_aire al_capataz al_de al_foso alcanza_la alcor* alcorcon
fight 5 almohada already_in and_cracks and_down and_goes and_now and_runs and_snaps and_three
fight 5 anselm apron apron_and arena armpits_and as_he asi at_it bacal* bacalao back_he backs_the
fight 5 baile baker_s balta* banister bar_de baran* barkeep barrels basur* basura bat_and
fight 5 because_they beer better_at bigge* blazi* blazing blinking both_are boy_they boy_who
fight 5 brazo_en brick brill* bumps but_the butch* butcher caden* cadena cae_el cajas_de
fight 5 cantina_el cap cap_gun cara_de caravan card_table cardi* carry casilleros castl* chairs_a
fight 5 chale* cheek chin chin_she chord cierra_la circle_of claws clearing_day club coats
fight 5 cocina_de codo cold_store colon* colour comid* conventillo_pieza copiloto corporal count
fight 5 counter counterweight courtyard_dawn cracks crate crate* cuff cuppe* cupped curve* curved
fight 5 da_dos dangles_by danny daugh* daughter_at de_abajo de_fuego de_su debajo_de dejad* dejado
fight 5 del_fusil denny dentist_on descampado_noche desen* devue* devuelve devuelve_un dispe* dock
fight 5 donde_se dos_un down_among drawing_room draws_his driveway drop drumm* ducks_the earri*
fight 5 easy eject* ejects ejects_the el_cepillo el_cielo el_mono el_nene el_paraguero el_pinche
fight 5 el_puno el_tuerto embarrassed en_esta enfermo entre_cuatro equip* equipo eres eres_mi
fight 5 escam* escamas escopeta_y espejo_se estampido_se every_week explodes_and ext_grain
fight 5 face_the farola fight* fight_for finds_his fist_and flame_takes folds folle* folletos
fight 5 forcejean_en fort forwa* forward frigh* from_behind from_one front front_the fusil galer*
fight 5 galpon_noche gaspi* gasping gemel* genda* gendarme get_it gets_one gladi* go_through
fight 5 goes_in goes_the going_down great_care ground_dawn grunt* gun_belt hand_goes has_him
fight 5 has_shut hasta hasta_que hat_a hat_comes headm* heater her_knee heren* herencia hermanas
fight 5 him_into him_with his his_armpits his_chin his_ears his_forehead his_holster his_left
fight 5 his_ribs his_sentence hockey_rink hook_the horiz* horizon hotel_kitchen hundi* i_had
fight 5 in_through inglesa int_castle int_convent int_ferry int_galpon int_locker int_office
fight 5 int_parliament int_sucursal int_truck int_veterinary int_warehouse interest intro*
fight 5 is_swept it_onto it_strikes it_will its_legs its_rope izquierda izquierdo jab jail jamones
fight 5 knuck* la_almohada la_bolsa la_cana la_cosa la_herencia la_noche la_nueva la_puerta
fight 5 la_vista ladde* lady_i lady_thorne lagun* laguna landi* landing lays_it le_cae let
fight 5 llave_inglesa lo_alto longer_than los_casilleros los_folletos lot lowell_s lucas m_sorry
fight 5 marid* marido me_it meet membe* mija minister misses mordi* muebl* musica muy nada_un
fight 5 nando nando_le negra_que nine_years nora_i not_for not_there not_yet notario_al now_let
fight 5 nursery_day of_fire of_rye of_this off_and off_from olvid* one_pair one_revolver
fight 5 out_before overs* palle* palom* par paraguero parli* parliament pasad* peluc* pictu*
fight 5 piensa pier pieza_noche placa* plata plung* poacher por_donde por_ella por_no por_una
fight 5 portal porte* portero_y porters primas propia providencia puno que_a que_lo quiet* rank
fight 5 re_there recog* remed* remedios reparte reque* restaurante_noche revolver_it rifel
fight 5 rifle_into rings_the rodil* rolls_off room_evening round_like row rowe rueda rufin* rung
fight 5 s_cap sacud* sacude salta sandr* scarv* scarves screams_for se_acabo se_dan se_hace
fight 5 she_ducks she_was sheets_with shoves show_me si_me side_and sits_on skeet sleev* slips
fight 5 slowly_he smile* smiles so_for solap* something_heavy son_para sonrie soot sorry_they
fight 5 south* south_side staff staff* staircase stands_behind started steam step_and stepp* still
fight 5 stomach_and stop_night strikes_the struc* stump sudde* suddenly suspira sweat* sweep*
fight 5 switches_the tabernero takes_a talk_about taqui* taught_him teatro_de teeth_and ten_year
fight 5 tengo tengo_que termi* the_aisle the_arms the_baker the_banister the_baron the_barrels
fight 5 the_boiler the_bride the_brothers the_captain the_committee the_counterweight the_drive
fight 5 the_drunk the_ground the_hired the_horse the_hose the_music the_passenger the_queen
fight 5 the_quiz the_stalks the_students the_teeth the_tenth the_traffic the_tunnel the_van
fight 5 the_wheels the_yellow theatre them_on them_one then_one this_every thorne through_the
fight 5 time_with tira_el tiran_a todo told too_close trade tradi* trading train_brakes trapo
fight 5 tromb* troug* trough truck* truck_stop tu_no tu_prima tuert* tuerto tumbles twice_a
fight 5 two_old two_on two_porters two_ten un_billete un_estampido un_par una_manta unbuckles
fight 5 up_and up_keep up_two up_up upsta* ursul* ursula use_the vagon_de valie* valiente
fight 5 van_moving vesti* veterinary vez_y vista vito wall wants_the washr* washroom what_comes
fight 5 whirl* who_holds with_some woods wrist_and y_de yard you_the younger your_shoes
fight 4 ===indoors a_champagne a_cigarette a_face a_guard a_horse a_hundred a_los a_minute a_piano
fight 4 a_por a_sheet a_vivir a_waltz a_wave a_word abier* above_him acaba* acaba_la acabo afloj*
fight 4 afuera_los again_with ahora al_piso alder all_of already_rolled alto alumn* and_every
fight 4 and_once and_sits and_stays and_sweeps and_walks apolo* aprende are_off armpits arranca
fight 4 as_a attac* austr* away_and back_then bajal* bajale bald bangs_and banis* banqu* bar barco
fight 4 baron barra basto* baston bea beats_the bed_the been_looking belfr* belfry big_man billete
fight 4 blade blanks blazer boards_with boca_y boiler bolt_and bottle_the bottles bows brandt
fight 4 break_it breaks_his broom brother_odo brother_takes buttons cae calf can_read capa
fight 4 capitana captain_s carav* carme* carne carre* carte* casa_no ceiling_plaster cell cepil*
fight 4 cepillo chains chair* chapa cheva* chevalier chino_se clack clara clawi* clawing
fight 4 cloakroom_day close_one coge cojo colegio_dia colonel color comes_in comes_up compadre
fight 4 company con_todo concrete_and cont cont_d contr* contra_el cook cook_nobody copil* corne*
fight 4 cornfield_night corpo* corrige cosa crack_they crisp* crisps crosses_the cruzan curtain
fight 4 damia* damian dangles de_chapa de_debajo de_una decir_palabra deck_of deer del_colegio
fight 4 del_sofa descampado descuelga_la desie* desierto dez diaz dignity dinne* dinner dishw*
fight 4 dishwasher do_this doing domino door_a door_and doork* doorknob doorw* dorm dos_hermanos
fight 4 down_by down_her down_on draw drives_her drives_the dutch early eats_a el_atracador
fight 4 el_chorro el_fusil el_gallo el_pecho el_pizarron el_revisor el_ruso elbow_in elbow_into
fight 4 entra_con entre* entre_cajas escal* escopeta eso_no espera_al estam* estampido estor*
fight 4 everyone_stops ext_castle ext_descampado ext_desierto ext_duelling ext_jungle ext_mercado
fight 4 ext_ridge ext_rooftop eyes_he eyes_shut faded falls_for falls_through farol* feet_of
fight 4 fires_into fishe* fishw* for_his forea* forearm foreman_s fores* forest foso fria from_it
fight 4 galli* galpo* galpon get gets_in gil gimna* gimnasio globe go_home gover* grandmothers
fight 4 green_and grey_sea grito* gritos guard_and guard_s guerra gumsh* gunners habitacion_de
fight 4 had_been had_to hair_dryer hall hallway_night handb* has_come has_found hatch* haul
fight 4 hauls_the he_answers he_doesn he_finds he_goes head_smiles heate* helicopter her_arms
fight 4 her_her her_left him_look him_over his_collar his_eye his_stomach his_teeth his_waistband
fight 4 hold_the holds_it holds_the how_he how_to howitzer howitzer_the hunters ice_and in_low
fight 4 in_one ingle* int_apartment int_bodega int_conventillo int_dorm int_gimnasio int_gym
fight 4 int_habitacion int_ice int_parish int_patio inten* is_down is_his it_behind it_four
fight 4 it_once itsel* itself jamme* jammed jug just_out karl keep_your kess kids kitch* kitchen
fight 4 knee knife_a knigh* knight la_bala la_barra la_capitana la_merienda la_orilla la_punta
fight 4 la_sotana lads lapto* laptop las_palomas las_sillas last_of last_round laugh* laughing
fight 4 le_cuelga le_devuelve le_ha left_hand leg leo les let_the levanta_y library_night limp lip
fight 4 long_time los los_de lying madre man man_from manta margi* married marvi* marvin mas_viejo
fight 4 me_that mean mechanic men_dive mercado_de mete_un mi_madre missed missi* moreno nariz nell
fight 4 next_one ninguna no_tengo nobody_touches novices nudil* nudillos nueva odo of_breath
fight 4 ofend* off_a once_for one_off one_on ones oppon* opponent or_i orill* orilla other_the
fight 4 otra_vez over_hand paddl* paddle parish_hall parts pasajeros pega pegado pequeno pica
fight 4 pinche piso_de pistol_from pistol_he pizarron places plaster pointing_at pool porta*
fight 4 prest* prima prove* puddle pulls_a punta_de pupil_s puts_up quarr* que_dicen que_era
fight 4 que_son que_sos queen queso* quesos quita* rains raise* raises_it rake ramiro read reclu*
fight 4 recoge recogen red_line rehearsal_room remov* replica retra* rever* revolver revolver_al
fight 4 revolver_drops revue* revuelve ride right riverboat rompe_la rooftop room_the roper*
fight 4 ropero roque round_the rubio_se ruso rye s_hair s_loft s_me s_side saber saco_en said_a
fight 4 salon_day sandbag says_it se_acaba se_callan se_limpia se_rie se_tiran sea_behind seate*
fight 4 seated secretary see_it see_the see_your segun* senate_cloakroom senor* sente* sentence
fight 4 she_does she_gets she_is sheets shirtfront shot_then shows_the shuts_it side_the
fight 4 sienta_sobre siga sin_decir slams sleep sleeping_car slow_and snaps_it so_they sola_un
fight 4 sonri* sordo sos sotana spins_away squea* stops_on stops_with strings strips_the sucur*
fight 4 sucursal suspi* sweep swell swings_back t_know takes_him takes_two tambien_el tarpa*
fight 4 tarpaulin teatro_escenario tenth tercera_dia terre* testa* testamento than_his that_has
fight 4 the_bed the_bodyguard the_cake the_chairman the_cheese the_chef the_chevalier the_cue
fight 4 the_dealer the_deck the_dentist the_dishwasher the_doorknob the_edge the_elbow the_face
fight 4 the_knees the_marble the_mate the_minister the_mud the_pilot the_points the_right
fight 4 the_skipper the_soup the_throat the_wet their_boots them_down there_was third_row thorn*
fight 4 throws_it tick_tick time_to tira_un to_go to_speak torches trainer_you trawler treas*
fight 4 trenza tu_hermano tu_padre tuerc* tuercas twice two_novices two_to two_until tyrel* tyrell
fight 4 un_gato un_vals una_nina unbuc* under_their unive* up_by up_he up_she vals van vane venti*
fight 4 ver ver_quien ver_si vera vestuario_visitante visitante vivir volcadas volve* vuelo
fight 4 waistband was_in weighs well which_of while while_the whips_the women women_in wrenc*
fight 4 wrench y y_en y_saca y_suelta yolan* yolanda yolanda_walks you_both you_to younger_man
fight 4 zapatos
fight -4 ===business ===camera ===kitchen ==person =tool a_boy a_rifle a_single a_woman about
fight -4 abre_el abuel* abuelo after_the against_his aims algo alone alway* always ambul* an_inch
fight -4 and_puts and_stands and_takes and_throws apaga apoya apunta are asoma atras attic awnin*
fight -4 awning bag banco bano barre behind_a bench bends between_two bien bike blank board book
fight -4 boom bounc* boy breathes brigh* broug* brought bucke* bucket burne* but by_a cafe camer*
fight -4 camin* camio* camis* can_t canch* canno* carga cargador cartr* cartridge cartucho casa
fight -4 casa_de case cat chalk* chalks chang* check checks cinco circus clean* climb* climbs clip
fight -4 coche colch* colt comin* coming compr* con_una confe* consc* consu* cork corre
"""
