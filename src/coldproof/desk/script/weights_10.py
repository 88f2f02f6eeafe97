"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
process-shot 5 int_suburban it_comes it_round june kicks_the kids_asleep knuckles la_cantante
process-shot 5 la_gran labour lamar* lamps_go land_rover las le_cae light_no lights_off
process-shot 5 lights_slide lipst* lipstick lleva_el llora lo_quita loli los_arboles map_upside
process-shot 5 marcha_calzada marge mas_despacio me_at medic_braces meter middl* middle
process-shot 5 moving_dawn my_first navig* newsp* next_left next_one niece_holds nina_ya no
process-shot 5 no_road no_sirve no_sound now_and off_in over_his palo_de pasa_de pasad* pasan*
process-shot 5 pastu* pasture patrol_car per pickl* piern* pilot* piloto ploughs polic* police
process-shot 5 pract* progr* rain_night raja rapido red_light regular resop* resoplando reves
process-shot 5 revisa rig roundabout s_i sacud* sacude scatt* scrap* scrol* scroll se_mete se_raja
process-shot 5 sedan* sedan_s sedans segunda serving she_lifts shotg* shotgun_with shouts
process-shot 5 signalling sinki* sinking sirve_el sixty_miles smile soft speed stretcher_and
process-shot 5 swings t_like table* takes_the taxi_traveling taxim* taximetro te telephone tell
process-shot 5 termo that_i the_bench the_bonnet the_bumper the_car the_empty the_fare the_four
process-shot 5 the_hospital the_house the_kids the_left the_luger the_roundabout the_tops the_turn
process-shot 5 the_way them tlalp* tlalpan tlalpan_noche tose track traveling_night trepa_la trunk
process-shot 5 twelve_bore two_minutes two_three u ultima_fila un_bolero upright_in vanil* vanilla
process-shot 5 vea vidrio viene wade was_born was_the what will_not with_every with_one
process-shot 5 without_you would_be y_agachate y_seis y_vuelve you_said
process-shot 4 12_en 600 600_en a_bedsheet a_crack a_el a_horn a_paddling a_pair a_thumbs a_toda
process-shot 4 a_traffic a_voice abasto accor* adela* after* afternoon al_aire all alway* always
process-shot 4 ambulance_night and_forty and_of and_to apagada apology arbol* are are_shot as_big
process-shot 4 as_he asfal* asfalto asiento_de ask_him at_all atras back_to bangs_the benny_leans
process-shot 4 besid* beside bev_you big_as black blind* boler* bolsas boom boots_off born boule*
process-shot 4 boulevard bounce_along braces_a breath bride broug* brought brush buck bumpe*
process-shot 4 bumper bus busca by_friday by_side callados calza* cambia_de can canon_a
process-shot 4 canta_bajito cara cara_del carreras carro casi central change_out child* children
process-shot 4 chime* chimes_the chiqu* chivo cincu* cincuenta claws coche_en codo_en conductor_y
process-shot 4 contestar contr* contra_el conve* coro corre could counting counts_the cousin
process-shot 4 cruza* cuadra cuand* cuando cuantos cuern* cycli* cyclist d da_tres dad_s de_arena
process-shot 4 de_campana de_elotes de_patatas debajo_del deja_caer delan* derecha_a desaf* detra*
process-shot 4 detras did dije_que does_eleven don_t dormido drawb* dropped duerme_con dune earri*
process-shot 4 ears eases el_en el_mar el_motor el_mundo el_palo ella en_amarillo en_los eran
process-shot 4 eso_que estam* estorba expre* ext_delivery face face_the far_as faros_de faye
process-shot 4 feet_of fire_station fires_until flat_and flood flood_the fly for_the for_you
process-shot 4 freew* freeway full_in furgoneta_de get_the gina goes_white grass grua gully
process-shot 4 hace_la hacia_la hal_i hale hands_and has_brought has_said hate have_it he_brakes
process-shot 4 he_doesn he_has he_is he_s headr* headrest heat_to hedge_a her her_bag her_boots
process-shot 4 her_head her_in her_on his_knee his_lap hold holds_on hooks_the horn_a hoses_the
process-shot 4 hundred_feet ice_cream impact in_apology instructor instructor_you int_renault
process-shot 4 irene is_also is_going is_slower is_trying it_always it_here keeps_time kim kiss
process-shot 4 knee know_about knuck* la_cara la_de la_orquesta labou* lado_con lado_se lados_de
process-shot 4 lamps_slide lap largo las_luces las_ruedas las_ventanas latas le_cambia le_queda
process-shot 4 le_sonrie leans leches like_her liked line_for lorry los los_papeles los_persigue
process-shot 4 loud_the luca_s luger maite make_a mano_con maps marcha_m mas_joven mate mato me_a
process-shot 4 me_about mentions_it merge* mete midwife_you mient* mientras mind_he mires_por
process-shot 4 movie* moviendo moviendo_los mr_lindqvist mrs_alder mundo nadie_lo nan neck needn
process-shot 4 needn_t neon neon_slides nerve* nerves nerves_are next_thing niebla_el niece
process-shot 4 nino_con no_horizon no_i no_que nobody_has not_for nun o on_like once_more
process-shot 4 once_twice one_hand one_two orang* orange orque* orquesta out_loud over palab*
process-shot 4 para_en parece parent pasajera pasame_la pase pass_is passes pastel_de patro*
process-shot 4 patru* patrulla_en paula pecho_y peluquero perdi* persigue_con petra pibe_se
process-shot 4 pickup_truck pierde_el pink_then pista* pistachio pistola_le ploug* por por_no
process-shot 4 pours puerto_de puesto_de que_lo race radio_on ramp rapid* re_on re_still re_there
process-shot 4 recal* regul* renault_12 revolver_lies revue* revuelve right rita riverbed_day
process-shot 4 rolli* rolling roof_the route rover ruth s_asking s_face s_hands s_head s_like
process-shot 4 s_shoulder said_did saltan sceni* scenic scenic_route se_deja se_llena seat_600
process-shot 4 seat_between segui semaforo seventy she_is she_reads she_waits shopping should_be
process-shot 4 shuts_her side_by siguiente since_the sixti* slide_by slides_out small_automatic
process-shot 4 smash stay_with stays_in still_on stop_at stree* suena_un swerv* swerves
process-shot 4 swinging_on swings_at t_keep t_move tambo* tambor_del tanti* tantito te_va tears
process-shot 4 telep* that_does the_band the_canvas the_coffin the_harbor the_maps the_medic
process-shot 4 the_midwife the_passenger the_piece the_quay the_road the_seat the_shed the_siren
process-shot 4 the_stretcher the_wrong then_drops then_is there_are there_yet they_are thing_is
process-shot 4 think_i this through_a to_pick toda_la todo_lo too traff* traffic trays troll*
process-shot 4 trolley trombon truck_moving trying_to tunne* tunnel tunnel_night turn_to turns_he
process-shot 4 un_camion un_jamon un_nino una_en uniforme uno_ochenta up_from up_nobody usted_a
process-shot 4 vance ve ve_el veintitres ventanas vez_mas vez_por vidri* view voice_in voy_a vuela
process-shot 4 vueltas_de walks_to wall_and watches where_are wide_and window_goes with_me
process-shot 4 without_looking wrong_way y_mas y_un you_called you_may you_stop
process-shot -4 68 ===kitchen ===violence ==nature ==noise ==violence =lesson =medicine =picture
process-shot -4 =screen a_letter a_long a_tray abre and_spills apagado arms asoma at_her balan*
process-shot -4 bang barra* barranco barrel barri* bedro* bedroom belt belt_strap berth blows
process-shot -4 board* bounces boy bullet bullet_train but buyer casa come come_on como day
process-shot -4 de_carretera de_un dia door dos down drive drop dust edge eight el_barranco
process-shot -4 el_quitamiedos esta ext_gravel ext_paseo fast fields_smear flat guardrail guns
process-shot -4 hand_a hangs_by highway_shoulder his ibarr* ibarra in in_a in_hand int_bar
process-shot -4 int_bullet int_kitchen int_night int_sleeper into it_the it_with la_quiere learn
process-shot -4 learn* letter levan* levanta lift long looks manan* manana mejor montana_tarde
process-shot -4 morni* morning night_train no_se not_one of old on_top own past_with pierde_la
process-shot -4 pistol plays point* pulls puts que_yo quien quint* quitamiedos_y radar radar_gun
process-shot -4 range rice rifle s_the sale salt shoes shoes_in shop_day shot six skids sleep*
process-shot -4 sleeper sleeper_car smear_past smoke spills stand* stands strai* street_day studi*
process-shot -4 studio swive* tango tea the_big the_guardrail the_hedges the_length the_table
process-shot -4 the_trooper the_upper thing_at tiene_mas tin top train_corridor train_night
process-shot -4 tray_of tuyo un upper upper_berth walks_the wheels with_its you_are
process-shot -5 ==business ==indoors ==medicine =business =kitchen a_conductor a_hand alrea*
process-shot -5 already and anos anos_que arranca astra avanz* avanza between_the blast bulle*
process-shot -5 carriage_sways comes conductor conductor_walks corridor down_slow dull el_camion
process-shot -5 ext_carretera fuse garag* garage hall hisse* hisses home into_the it learning man
process-shot -5 moves of_tea office office_day on_a parke* parked penny room_day room_night
process-shot -5 se_asoma shoot* sits that_take the_fifty the_fuse tiene to_learn tray trooper una
process-shot -5 up walks water wheel* window_down
process-shot -6 ==sport ==tool =violence after bar fuse_hisses guard* gun int_tunnel its kitch*
process-shot -6 kitchen moving_train nine offic* pisto* shoulder_day table troop* tunnel_day
process-shot -6 with_a
process-shot -7 ==kitchen =parked ext_highway s_window the_bend
process-shot -8 room
process-shot -10 =sport =tool
process-shot -11 train
process-shot -16 ext
aircraft-train 74 train
aircraft-train 60 helic*
aircraft-train 54 vagon
aircraft-train 48 tren
aircraft-train 45 int_vagon platform
aircraft-train 44 helicopter platf*
aircraft-train 43 jet
aircraft-train 41 pilot
aircraft-train 40 metro
aircraft-train 39 subwa* subway
aircraft-train 38 car_night int_subway
aircraft-train 36 avion* avioneta plane
aircraft-train 34 bipla* biplane boxca* carriage subway_car
aircraft-train 32 anden
aircraft-train 31 el_tren
aircraft-train 30 car the_pilot
aircraft-train 29 hanga* hangar int_metro stewa*
aircraft-train 28 cargo_plane compartment_night rotor* rotors
aircraft-train 27 airfi* airfield seapl* seaplane seat_belt
aircraft-train 26 airliner bullet_train cockp* cockpit compartment express
aircraft-train 25 airli* seat stewardess train_day vagon_de
aircraft-train 24 belt_sign boxcar dining_car estacion expre* int_cargo int_cockpit int_tren pista
aircraft-train 24 the_platform
aircraft-train 23 airfield_dawn cabina_de halt_day int_bullet plane_night rails
aircraft-train 22 avion estac* freig* int_airliner int_hangar la_avioneta sleeper turbu*
aircraft-train 21 airst* airstrip drone ext_airfield ext_pista flight int_cabina sleep* taxis
aircraft-train 21 the_train
aircraft-train 20 cargo countess couplings crop engin* engines ext_rail fligh* following freight
aircraft-train 20 halt hobos hospital_roof int_sleeper intercom level_crossing lit_windows
aircraft-train 20 metro_linea pasaj* pasajeros propeller the_carriage the_couplings troop
aircraft-train 20 troop_train
aircraft-train 19 commuter_train correo door_gunner ext_hospital helicoptero hissi* hissing
aircraft-train 19 int_commuter locom* rush_hour the_conductor train_morning
aircraft-train 18 10 a_jet cabina cessn* cessna commuter de_avion de_pasajeros de_tercera duste*
aircraft-train 18 jet_taxis lunch_pail pilot* piloto pista_de settles sleeping_car sways tail
aircraft-train 18 the_countess the_express train_compartment train_night tren_bala vagon_del
aircraft-train 18 vagon_restaurante wind wing
aircraft-train 17 a_flare airstrip_day ameri* and_settles belt bimot* bimotor boxcars carri*
aircraft-train 17 conductor crop_duster de_estacion del_metro ext_ocean gallinas helip* helipad
aircraft-train 17 jet_night las_puertas mail mercancias pings private_jet rush searc* sign_pings
aircraft-train 17 steam_engine the_burner two_long whistle
aircraft-train 16 31 airliner_cabin biplane_stands burner_roars co_pilot convo* convoy copil*
aircraft-train 16 del_tren el_correo empapa freight_train glass_a gunner hidro* int_avion
aircraft-train 16 int_helicopter knee_on lit lower of_spray ofrece pirag* roars settl* shadow
aircraft-train 16 stand* the_rails the_steward the_stewardess under_them
aircraft-train 15 a_biplane along_at apead* apeadero aterrizaje cabin cerca* cercanias
aircraft-train 15 cockpit_night de_aterrizaje de_cercanias el_convoy ext_apeadero ext_crashed
aircraft-train 15 flyin* flying hour int_dining int_sleeping int_transport int_troop kisses_the
aircraft-train 15 knee long_white ofrec* pail platform_day prope* puertas rail_yard roof
aircraft-train 15 settles_in shado* station_platform tercera_noche the_apple the_cessna
aircraft-train 15 the_helicopter the_seat transport turbulencia vagon* vagones
aircraft-train 14 anden_de baja basket boots burner cabin* car_rush crashed_seaplane de_al descent
aircraft-train 14 dinin* dining duster el_cristal embalse_dia estela ext_anden field* fields
aircraft-train 14 int_airport int_night int_private kisses night_train nubes one_corner sack
aircraft-train 14 shovel sidin* siding smear_past steam suben submachine_gun the_soup trans*
aircraft-train 14 windows
aircraft-train 13 14 a_stewardess avioneta_dia berth burne* car_evening carriage_windows coman*
aircraft-train 13 condu* crashed crossing down_for el_vagon embal* embalse entre estacion_de
aircraft-train 13 ext_airstrip ext_country ext_embalse ext_freight ext_platform flight_attendant
aircraft-train 13 galli* goes_by gunne* helice int_train kisse* la_helice locomotive londo* london
aircraft-train 13 medin* medina ofrece_un one_door open_boxcar roof_night se_abren stretcher
aircraft-train 13 the_biplane the_rotors the_seaplane the_steam the_wheels train_roof tren_se
aircraft-train 13 tunne* tunnel when_we yard_night
aircraft-train 12 15 a_tunnel airpo* airport brake* co commu* compa* crash* cristal del_vagon
aircraft-train 12 down_between el_piloto empap* estel* ext_grass ext_railway flight_nurse
aircraft-train 12 flying_day grips hand_and heads* hip_the its jefe_de level light_the minutes
aircraft-train 12 mouths_open open parac* past pistol_with private pulls_in pulls_out railw*
aircraft-train 12 railway readi* reading reading_a revisor row s_boot senor_del stands steward
aircraft-train 12 tenement_bedroom the_blades the_blunt the_mail the_propeller they_wait
aircraft-train 12 train_corridor tren_de tunel used_to washi* washing whipping whist*
aircraft-train 11 14_pulls a_cello a_crop a_goose abren al_lado amy and_its and_the are_looking
aircraft-train 11 aterr* beats_his bows_to cabin_day cansa* cello copiloto crist* cross* curve
aircraft-train 11 de_metro door doors doors_open fastens frena gentlemen_we his_newspaper
aircraft-train 11 i_thought in_threes in_under int_mail juega* juegan jumpm* jumpmaster jungl*
aircraft-train 11 jungle jungle_day keeps_a la_otra le_deja lifts_one long mail_car mountainside
aircraft-train 11 mus noses ocean ocupa old_mr past_the persp* pings_on platform_dawn platform_the
aircraft-train 11 priva* puebl* roof_day seaplane_jungle seven_letters shout_a sleep_with
aircraft-train 11 sleeper_compartment sleeping sobre* standing_room stationmaster submachine
aircraft-train 11 survival tercera the_curve the_glass the_stationmaster the_survival thoug*
aircraft-train 11 three* threes toca turbulence turbulence_the twice_and via waits_with we_are
aircraft-train 10 1974 6 a_row a_stretcher along_its amber and_another and_stops ardiendo
aircraft-train 10 attendant baja_nadie banderin_y baske* belt_signs beneath_the bent
aircraft-train 10 biplane_bounces blunt buffet capta* captain captain_v car_sways casi_vacio ciego
aircraft-train 10 combu* combustible con_los conductor_walks contra_el corre* coupl* crew_in
aircraft-train 10 de_avioneta de_las de_verde deposito_de desin* echa_chispas el_estruendo
aircraft-train 10 el_senor estru* estruendo ext_rural feathers fields_smear five_people frost_on
aircraft-train 10 glider good_night helicopter_night his_napkin its_belt la_guerra la_locomotora
aircraft-train 10 las_vacas linea little_biplane locomotora long_out lowered lunch marcan mechanic
aircraft-train 10 metro_dia minut* namep* nameplate napkin_and night_to nina nina_de nina_le
aircraft-train 10 nurse_over on_its once_a one_wing pared_tiembla people_one pies pilot_looks
aircraft-train 10 platform_night plato* pollo pueblo quarrel reads_off regio* regional rescu*
aircraft-train 10 rescue retiro revolucionarios rufin* rural_platform salar* searchlight
aircraft-train 10 shoulder_she shove* skis smear standing stati* stops_with stret* sube
aircraft-train 10 subway_platform sun_and t_answer ten_minutes the_6 the_basket the_bodyguard
aircraft-train 10 the_nameplate the_wind tintinea todo_se two_minutes una_rueda vacio_un webbi*
aircraft-train 10 webbing whipp* white_plastic
aircraft-train 9 a_flour a_garden a_gate a_loose a_shout airport_lounge and_reads anden_del ardie*
aircraft-train 9 around_a atten* auctioneer_lot avion_dia bajo_una beads bear_a beats bend_the
aircraft-train 9 bidon* bidones boarding bodyg* bodyguard bolso_abierto boots_the bows buffe*
aircraft-train 9 bumps canasta changes_down comercial could_not de_dia de_pueblo desce* economy
aircraft-train 9 el_deposito el_examen el_revisor empez* enfre* enfrente engine entir* entre_los
aircraft-train 9 ext_estacion ext_fjord ext_meadow ext_prairie ext_roof family_goes feath*
aircraft-train 9 feel_for feels fjord flatt* glide* glow goes_behind goods goose he_changes
aircraft-train 9 helicopter_settles her_other high_up his_thermos how_long hundreds hundreds_of
aircraft-train 9 in_one int_anden int_regional its_back le_ofrece lets like_someone locker_and
aircraft-train 9 london_night loose los_dedos los_pies lumbers metro_noche mi_abuelo mid mina
aircraft-train 9 mouths my_last nadie_levanta night_express noses_down ocean_night of_cartridges
aircraft-train 9 other_way out_over over_a para_se pasa pats_the peer peer_into periodico pintada
aircraft-train 9 polis* polishes prair* prairie previ* previous previous_owner priest_the puert*
aircraft-train 9 railway_platform right_over roof_garden saluda says_good se_vuelve shoots_at
aircraft-train 9 shoulder_he sign sleep slows slows_down still_in strap* subma* survi* taken tell
aircraft-train 9 the_flight the_fuel the_lower the_mechanic the_night the_noise the_reporter
aircraft-train 9 the_roundabout the_washing they_hear tierr* tierra tinti* to_feel tomato
aircraft-train 9 train_pulls tries* trieste una_nube unhur* unhurried up_that vacas vapor
aircraft-train 9 via_noche viaja village_day vuelo walks widow_that wind_the with_a wraps y_debajo
aircraft-train 8 1940 =motion =screen a_headstone a_locomotive a_punta a_smudge a_tank abierto
aircraft-train 8 abren_las ahead_of airport_gate ambulance_night an_egg an_engine and_forty
aircraft-train 8 and_passes and_stands apple are_goats balla* banderin benea* beneath berth_the
aircraft-train 8 between_his big_one blade* blades bounc* bounces_once brand buena* bulkh*
aircraft-train 8 bulkhead bullet busin* cabin_night calie* canas* car_to caramelo carriage_sways
aircraft-train 8 carry* carrying cerrados_el chest_and clatt* climbs_out coach* comer* cycli*
aircraft-train 8 deten* did_my did_not doormat dos_en dragon_s drops_out duerme_contra el_banderin
aircraft-train 8 engine_is entra_en every_hand explanada ext_explanada ext_tundra field_of flare
aircraft-train 8 float folks follo* forty_metres fuel fusiles_en gate gowns has_done he_slaps
aircraft-train 8 he_used headstone helicopter_day helmets her_at his_club hovers_over hung_a
aircraft-train 8 in_every in_grease in_two int_freight int_railway it_falls it_stick it_were
aircraft-train 8 juegan_al juice junto_a la_pista las_cabras las_gallinas las_ventanillas left_in
aircraft-train 8 lies_awake lifts lifts_and ll_write loft_apartment los_cuenta loude* louder
aircraft-train 8 mecan* mecha* mesa_con minutes_the muy_colorado nina_que nino_de no_sound
aircraft-train 8 nos_queda nube nun_i off_a oh_he on_blue on_phone only_one opened_the over_the
aircraft-train 8 over_their oxido paddles_out parallel pause* pauses perim* perimeter perio*
aircraft-train 8 pilot_s pistol_in ponto* proposing rail restaurante roundabout rows_of s_mine
aircraft-train 8 said_to screaming security_day senor she_did she_s shooter_in shout sky sky_the
aircraft-train 8 sleeper_train slides_across small_one smudg* smudge snout soldados_con
aircraft-train 8 somebody_with sound span spray stand_and steps_out stick_the stranger_s straps
aircraft-train 8 string_a swings t_tell tails taps_one teddy_bear that_one the_bear the_bulge
aircraft-train 8 the_bulkhead the_bush the_children the_crop the_moss the_sergeant the_service
aircraft-train 8 the_shell the_signal the_smugglers the_span the_striped the_twin there_any
aircraft-train 8 those_are thought ties to_car to_eat trembles_and tren_frena trestle turre*
aircraft-train 8 turret tussock tussock_with two_quad un_caramelo up_from uprig* upright used
aircraft-train 8 uses_a vacio ventanillas verde verde_se viento_y was_told watchman waving_with
aircraft-train 8 wheels whose_is windi* winding with_his y_los zero
aircraft-train 7 a_blanket a_canoe a_medio a_otra a_six a_spare a_star a_swan abier* acaci* air
aircraft-train 7 airport_security alto_y alumna and_catches armpi* asiento avion_de bala_ya balan*
aircraft-train 7 begin_to bells bottom_of bounces bouncing brakes breath_the bridges bulge
aircraft-train 7 bumps_along bush by_themselves cabe cabe_en cabra* cabras cajas_de carga_noche
aircraft-train 7 charo* charol cheat chispas claveles comandante comes_along comes_in
aircraft-train 7 corriendo_por country cowboy_shoots crate creaks crossing_day cuenta_con curta*
aircraft-train 7 customs_officer dawn de_charol de_eso de_municion deadl* dedos del_periodico
aircraft-train 7 del_plata dentro_del desconocido detai* door_opens draft draws_up econo* egg
aircraft-train 7 el_armario el_jefe el_nombre el_periodico entra examen ext_glacier ext_open feed
aircraft-train 7 feet_over firem* fireman flare_pistol floor_for full_of gaini* gaining gives_a
aircraft-train 7 glacier goats goes_then going going_in grass_and gravel_the green_light guerra
aircraft-train 7 han_puesto hand_then hand_with hat_goes have_begun he_jumps he_only he_sets
aircraft-train 7 hear_a helicopter_flying her_spoon here_is his_ear his_suitcase i_asked i_met
aircraft-train 7 if_i in_first in_low in_row int_black is_nearly its_nose jacket_the jefe kansa*
aircraft-train 7 kansas kisses_a kisses_it la_colcha lamps_one las last_train le_dicen lets_go
aircraft-train 7 little_louder llega_el los_pedales los_techos low lumbe* m_in mampa* mar_del
aircraft-train 7 marca* me_when meado* meadow medic* merca* mientras_le mira_por mist mme mouth*
aircraft-train 7 movil_en names newsp* no_the nombre_en not_open now_you ocho_soldados of_each
aircraft-train 7 of_eleven of_green of_our of_step officer ofrece_medias old_king on_reading
aircraft-train 7 once_at one_would orders oye_el paisa* paisaje palomas_y paperback pasajera pasta
aircraft-train 7 pedal* pedales pino pinta* pintado_con pistol_he plate_and platos press_their
aircraft-train 7 presses_his puesto_la punching quad_bikes quien_la quill rapido_que reaches_up
aircraft-train 7 reza reza_con rifles_stacked rosary ruger rust s_breath s_from s_it s_rim saben
aircraft-train 7 saber* said_a salud* sappe* sapper save_the scrapyard_day se_baja se_dan se_para
aircraft-train 7 se_posa seat_back seats settles_on shoots_a signal_box slapp* slapping sleeps_on
aircraft-train 7 smuggler smugglers solda* sombrero_del sorro* soup spray_and stands_the
aircraft-train 7 start_ringing step_with stream striped suare* suarez such suelta suitc* suitcase
aircraft-train 7 sunri* sunrise swing* swings_the techo* techos tell_me telle* teller terce*
aircraft-train 7 tethe* that_too the_aisle the_berth the_charge the_chest the_colonel the_corn
aircraft-train 7 the_dead the_horizon the_lit the_numbers the_quiet the_rabbit the_upper the_walls
aircraft-train 7 the_waves the_well there_s they_stop thiev* thieves ties_her time_the to_sing
aircraft-train 7 to_that train_slides treel* treeline treet* treetops trixi* trixie tundr* tundra
aircraft-train 7 tundra_day two_kids two_o un_poco un_vendedor una_chica una_nina uses
aircraft-train 7 vendedor_ofrece violi* viv vuela_en vuelo_a walks_down was_in waves_at whump
aircraft-train 7 wicker widow* wind_like writes_the you_i zigza* zigzag
aircraft-train 6 1946 a_boiled a_clipboard a_hand a_knee a_mariachi a_mirror a_nun a_quien a_scone
aircraft-train 6 a_spark a_strip a_walther a_whistle a_wing abandonado abanica abanica_con
aircraft-train 6 abiertas ahead al_pecho already_on and_a and_drops and_feels and_says answer
aircraft-train 6 any_other apple* apples aprieta_los aqui_se are_going armpits_a arms_wide as_they
aircraft-train 6 at_eye at_its atras_y auctioneer away_the balloon bandi* bandit barranca barrier
aircraft-train 6 begin belt_a bench_a bends_the bent_double besid* beside beside_the boat_and
aircraft-train 6 bocad* bocadillo boss_s bride_i bridg* buenas bulle* bulto* bultos by canoe
aircraft-train 6 cap_to capitals carabinas caram* carbi* carriage_and catches_a cheek_against
aircraft-train 6 chest chica clatters clave* click_click climbs_in colcha colgando_de colonel_s
aircraft-train 6 colorado comes_a comes_down con_razon constitucion contact cool cows creak*
aircraft-train 6 creaks_the creases crew crosses crossword cuanto cuarenta_y cuenta_las cup_and
aircraft-train 6 dangling de_carton de_cobre de_movil de_retraso debaj* debajo decor* deposito
aircraft-train 6 derri* dials disti* doorm* dos_horas down_into down_there drago* dragon duerme
aircraft-train 6 duerme_en echa echan* echando el_asfalto el_bolso el_estomago el_hombre
aircraft-train 6 el_pasillo el_setenta empuja_la empunadura entra_el esquelas estom* estomago
aircraft-train 6 exame* excellent ext_savanna ext_scrapyard eye_level faces faces_to faste*
aircraft-train 6 feels_inside fire_from flat_on for_an freno furio* furious garden gate_a glaci*
aircraft-train 6 glide goes_over gorra_y gracias green_lamps hairb* hairbrush hand harp harri*
aircraft-train 6 harriet has_gone has_that he_is headset headsets her_glove her_scarf his_ex
aircraft-train 6 his_jacket his_medals his_story hojas_del hole_where horas_de horiz* horizon
aircraft-train 6 hover* hovers how_i in_white inside_the int_small int_underground inter* into_an
aircraft-train 6 is_doing is_waiting it_between it_has jacket_rides jaula juegan_a keeper_s
aircraft-train 6 la_ultima lamp_the lampl* lamplight lap_the laptop_a las_cajas letters_regret
aircraft-train 6 like_the llegar long_quiet look_up loose_cannon loose_in lounge_day lunch_is
aircraft-train 6 man_on maqui* mariachi_trio may_have me_quedo meal medias medico medics migra*
aircraft-train 6 mile_long miss_colt movie* moviendo moviendo_los muro nearl* nearly nets no_nos
aircraft-train 6 nose nosot* nosotros nun of_her of_sight on_to on_without one_hand one_it
aircraft-train 6 one_pair one_there only open_his opened order* other_and out_to over over_his
aircraft-train 6 page peels_an peru phone_under piece_of pies_a pills plate platform_evening plug
aircraft-train 6 por_delante por_primera posa primera_vez propo* puts_out que_ha que_parece
aircraft-train 6 queda_colgando rama rapido rattle razon reads_over rebel* rebels reporter repos*
aircraft-train 6 retraso rice roars_past roca run_in s_house s_lunch s_shoulder sabe salen_de
aircraft-train 6 saltan savanna_day save scarf_and scrapyard se_abanica se_suelta se_tumba sea_day
aircraft-train 6 seat_belts sergeant shadow_of shini* shining shoe_and silently sirve_de skids
aircraft-train 6 slaps sleeper_car smells_of sol someo* someone someone_s sparks standing_in
aircraft-train 6 stands_with station steps_off strapped_to stubble suelt* sus_carabinas swan t_run
aircraft-train 6 teddy teleg* ten_if tender the_blind the_boss the_cups the_curtains the_customs
aircraft-train 6 the_hole the_jetty the_lamplight the_locker the_luger the_rebels the_shadow
aircraft-train 6 the_sky the_sun the_tea the_tunnel the_wallpaper their* theirs then_it they_do
aircraft-train 6 though ticket tight tires to_her to_meet train_brakes tramp* tremb* trest* tumba
aircraft-train 6 turni* turning turning_the tusso* twelve_people ultim* un_taco una_de una_rama
aircraft-train 6 under underground until_you up_a up_for upper usted_el van_moving ve_left vient*
aircraft-train 6 viento voz_o waiting_for wallp* wallpaper were_a were_his where_the whip
aircraft-train 6 whole_yard wilme* wilmer with without_a y_luego y_sin yacht you_could zapato_de
aircraft-train 5 4 68 9 a_bench a_birdcage a_cow a_crossword a_curtain a_drunk a_few a_lanyard
aircraft-train 5 a_rowing a_rusted a_sailor a_slide a_smile a_steady a_trompicones abuelo acaba_el
aircraft-train 5 adelita again_one ala all_the along ametralladora analy* analyst and_gentlemen
aircraft-train 5 and_hangs and_lifts and_starts and_writes aqui_no armar* armario armpits armrests
aircraft-train 5 asfal* asfalto asien* asiento_de aucti* aun back_his baja_una bala balances
aircraft-train 5 bandage barre_el barre_las barrels_at beaten becomes becomes_a been_on been_up
aircraft-train 5 bikes bille* birdc* birdcage board* bodie* bodies boiled bolso bombe*
aircraft-train 5 both_armrests bow box bridge_day brook* brooklyn brooklyn_night brown* bunks
aircraft-train 5 buscando buske* busker by_and by_side cada_curva campaign can_count car_goes
aircraft-train 5 carbine_over carbines card carga carton carts cartwheels cassock_tucked catches
aircraft-train 5 cerrados chest_then chimes_the chisp* clipboard cobre cold_metal colgando colon*
aircraft-train 5 colonel colt_and come_through comes_on con_esa con_pistola contra corriendo_con
aircraft-train 5 count_the countess_you creas* cristal_la crosses_himself curse* curses curtain
aircraft-train 5 dan de_carga de_flores de_masticar del_asiento delivery_van delph* delphine
aircraft-train 5 desay* dogs donde_se door_between down_like doyle drops_a duerm* each_door
aircraft-train 5 ear_the east el_escolta el_mecanico el_viento empun* en_fila entero escapulario
aircraft-train 5 eso_no espera_con esque* estampidos excel* ext_alpine ext_field extremo_de eye_is
aircraft-train 5 far_off few finch fjord_morning flatten flick four_minutes freight_yard freighter
aircraft-train 5 frost furni* furniture fusiles gaps garde* gentleman_in gentlemen glass
aircraft-train 5 glasses_the glove go_with grandpa_i grass grease grips_both guerr* gunner_swings
aircraft-train 5 hacia_atras half_an hand_out has_put height_of her_boots her_knee her_phone
aircraft-train 5 hierb* hierba high_above his_cheek his_colt his_lunch his_paper his_seat his_with
aircraft-train 5 hugo hundr* int_campaign int_delivery int_estacion int_loft int_tenement is_late
aircraft-train 5 is_this it_again it_stays junto keeps kids_in knocking la_bibliotecaria
aircraft-train 5 la_gallina la_raya la_red la_ventanilla la_vista la_viuda ladies_and lady_it
aircraft-train 5 lamps lands_badly laptop las_hojas las_margaritas las_ruedas laughs_at lays_his
aircraft-train 5 lays_out le_pasa learning leather_at lentejuelas lets_fly lets_him lette* letters
aircraft-train 5 lift_a lisbon little_ray llama_a look_out lorna los_fusiles losin* losing mama_se
aircraft-train 5 man_no mano_del mariachi mas_o masticar met metre* metres mira_se miss morni*
aircraft-train 5 morning motor_tose motores moving_train mr_osei municion nadie_en nadie_sube
aircraft-train 5 napkin never_liked newspapers nina_del nina_mama no_baja no_para no_sabe no_you
aircraft-train 5 nobody_there normal nose_and nosed_revolver not_at novia_que o_clock of_about
aircraft-train 5 of_automatic of_tea ofrece_su oil_on oilcl* oilcloth ojo_al ojos_cerrados
aircraft-train 5 old_girl once_twice one_hat one_lamp one_thumb only_two other_hand otra_mano our
aircraft-train 5 out out_of oxidado palma* palmo par paral* pasa_el pasa_por passp* passports
aircraft-train 5 past_a past_at patch* pats patting_the pearl peopl* people pie_con pier
aircraft-train 5 pilot_they pim pinta_la platoon poco pole_his pone_un primero_el pueblo_tarde
aircraft-train 5 pulga* pulgar pulls punta quien_llama quiet_the quita_ojo rabbit rattle_and
aircraft-train 5 re_for red_light restaurante_noche revis* reyes rifles_slung ringi* ringing
aircraft-train 5 romance room_a round_black row_of rowing_boat rows rueda rural s_a s_nose s_veil
aircraft-train 5 saca_los sale_con sandr* sandra savanna scone se_detiene se_pinta senora_se
aircraft-train 5 serge* she_considers she_hasn she_told shells_two shive* shivers side_by side_on
aircraft-train 5 signal sir_we sit_knee six_shooter skipp* skipper slack slide* slides slides_in
aircraft-train 5 smugg* snore* so_much soldaderas somebody_is sor spark spark* station_day
aircraft-train 5 stations steady_hand steps steps_down stick still still_strapped still_turning
aircraft-train 5 stops_pouring story string stron* suelta_la suit suppr* swings_his t_read
aircraft-train 5 table_she talks_to tap tarpa* tarpaulin tea_with tell_you tercera_dia that_they
aircraft-train 5 the_border the_cars the_city the_clouds the_cows the_crew the_cuff the_drop
aircraft-train 5 the_elbows the_gaps the_gunner the_hatch the_hats the_hedge the_height the_jump
aircraft-train 5 the_knees the_letter the_page the_ramp the_ravine the_santa the_sleeping the_step
aircraft-train 5 the_stretcher the_stud the_treetops the_wet the_whistle the_whole the_widower
aircraft-train 5 their_faces their_hooks their_shoulders them_one then_the there_should thermos
aircraft-train 5 thought_you through_at tilts tiran* to_get to_knee to_learn tomat* torer* torero
aircraft-train 5 trembles trio trompicones twin two_nurses two_thousand ultima umbrellas_a
aircraft-train 5 un_palmo un_par un_vigilante una_maleta una_patada undoe* undoes undoes_the
aircraft-train 5 uno_otro until until_it unwra* unwraps upright_between vacio* vacios vea
aircraft-train 5 very_young vestida viaje* viajero vigilante_con vista walks_it walth* walther
aircraft-train 5 was_on way_you wet wheat_field wheel* who_has whole_of wicke* winni* with_one
aircraft-train 5 with_submachine with_that witho* without y_no y_se yawns your_egg
aircraft-train 4 1913 2 =person a_conductor a_cup a_hat a_hundred a_la a_pistol a_rock a_rosary
aircraft-train 4 a_rubber a_shepherd a_snub a_sound a_string a_tarpaulin a_tiny aband* abani*
aircraft-train 4 about_your acaba adela adeli* agarra_del ago agujerito all_down alone_on alpin*
aircraft-train 4 alpine alumn* am_not americana ametr* an_hour and_close and_does and_somebody
aircraft-train 4 and_steps another_then any apagadas apagu* apague are_late are_left armpit armre*
aircraft-train 4 asked at_their at_three at_walking augus* august avanza_por awake back_down
aircraft-train 4 bajam* bajamos baje balin* balines ballo* banco* banco_dos bancos banda* bande*
aircraft-train 4 barre bear beate* becom* beg_your begins_to begun behind_his beige belgi* below
aircraft-train 4 belted_in bench betwe* between between_their between_them beyon* beyond
aircraft-train 4 beyond_the bibliotecaria blanket blinds_down blur bodega_de bofetadas boot boss
"""
