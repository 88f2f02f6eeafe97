"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
aircraft-train 4 box_with boys brake brazo_el bumpy burst_of business by_hand cabecea cabezas
aircraft-train 4 caliente can_get canal_street cannonball cara cargador_de cars carto* cartw* casi
aircraft-train 4 catch* cattl* cattle cereal_box cesta changes chapl* chaplain chaqueta_en charge
aircraft-train 4 chimes choco* chocolate clatter clear_of click clipb* cloud cloud* clouds coal
aircraft-train 4 color* como_yo con_sus conju* conjuror corn corren corri* corridor corridor_night
aircraft-train 4 corriendo corte* count* countess_orlova countess_sits cow crew_runs cristal_con
aircraft-train 4 crosses_the cuando_el cuant* curtains customs cutle* cutlery d_be da_dos da_un
aircraft-train 4 da_una dangl* de_enfrente de_novia de_terraceria dead_man deals del_abrigo delig*
aircraft-train 4 depos* detie* detiene dia_y dicen dios director_we donde door_a doors_all dormi*
aircraft-train 4 down_her drops_to el_agujerito el_asiento el_baja el_extremo el_viejo en_alto
aircraft-train 4 en_silencio enchu* enchufe envuelve_la escolta eso esper* espera espera_al estam*
aircraft-train 4 estamos estate_car ex expla* ext_desert ext_wheat extre* extremo eye faces_in
aircraft-train 4 facto* falls feels_along film_crew film_poster fin flap flattens flour footp*
aircraft-train 4 for_both for_her for_him forei* foreign fork frank* freight_car from_their
aircraft-train 4 frontier full gap gets_a girando glass_until godoy goes goggl* goggles going_by
aircraft-train 4 good_morning gordo graci* grandmother greas* great great_care ha_pasado hand_in
aircraft-train 4 hangs_his hangs_under happy has_come has_him has_taken hatch he_feels he_laughs
aircraft-train 4 he_leaps he_lets he_reads he_tells hear hear_him heigh* height helme* her_glasses
aircraft-train 4 her_mother her_she high hijo hinge his_ankle his_boots his_cassock his_chin
aircraft-train 4 his_coat his_hands his_hip his_knee his_lap his_pistol hoja hojas hold_of
aircraft-train 4 holds_on hook_it hooks hooks_a horas how hugs_the hung i_am i_beg i_need in_nose
aircraft-train 4 in_ten infantes into_headset into_her is_pressed is_she is_what it_swings ito
aircraft-train 4 itsel* itself jetty jug jules julia* julian jump jumps jumps_the junio* junior
aircraft-train 4 justo_para kilo kim kit knee_to knock* know_what la_aguja la_americana la_cara
aircraft-train 4 la_estacion la_rueda la_vuelve lado lapto* las_dos las_palomas laugh* laughing
aircraft-train 4 laughs_the lays_her le_cuenta lea learn left_on lets_the lie_in lies_on like_a
aircraft-train 4 liked lisbo* lleva_en looking_at loung* lounge luces_apagadas lugar luger lurch
aircraft-train 4 maestra_y malet* maleta maria* marshal_quill masti* matri* may_i meadow_dawn
aircraft-train 4 medal* medals media* medio medio_y menos metal misses_and mojados monsi* monsieur
aircraft-train 4 moss moves_her movin* moving much_as muert* muff musician must muzzles_down
aircraft-train 4 my_own nadie nadie_mira nanny napki* navajas_abiertas need_it newspaper
aircraft-train 4 nine_seconds no_he no_levanta no_room nobody_can nobody_does nobody_s noche_1913
aircraft-train 4 noise nosed not_let not_there numbers nurse nurse* nurse_she nurses o off_and
aircraft-train 4 off_so off_too off_when offers_his one_knee one_match one_red one_short only_the
aircraft-train 4 open_he open_on opene* orange_juice ortega_s otra out_at out_carrying outla*
aircraft-train 4 outlaw oxida* packed pages paid_for parachute paramedics pasto* pastor patad*
aircraft-train 4 patada patti* patting paula peg periodico_que phone pica piece_is ping pistol
aircraft-train 4 pistola_al plucks poco_mas polished por_la por_medio pouri* pouring pours_the
aircraft-train 4 pries* priest provincial punch* queda_en rabbi* race_the ramp rapid* ravin*
aircraft-train 4 ravine raya re_still read_it reads recogen reconocen red regret resta* retra*
aircraft-train 4 rodea* rodean roof_of rowin* rowing rubio_se ruste* rusted s_chest s_shoe
aircraft-train 4 s_stomach sailor salta* satis* satisfied se_envuelve se_me se_reconocen seate*
aircraft-train 4 seated secur* security selva selva_dia seten* setenta setenta_y she_is shoelace
aircraft-train 4 shooter short_the shot_a shoulder_rig shuffle sign_on signs silk sing sits_back
aircraft-train 4 six_men ski skids_on skips slaps_the slides_out smash smells smile snub_nosed
aircraft-train 4 so_for so_nobody soldados somebody_s sonora_dia spare speed stacked_in stadi*
aircraft-train 4 stadium stands_at stands_up start start_to started_to stays stays_for steam_the
aircraft-train 4 stepping stranger strapped strapped_in straw strea* strin* strip su_hija suba
aircraft-train 4 sube_en sube_la sube_se sway swayi* swaying sways_by swimm* swings_with t_been
aircraft-train 4 taco takes_out tan ten terraceria that_everyone that_take the_bottom the_bow
aircraft-train 4 the_bullet the_cereal the_cold the_conjuror the_corridor the_crossword
aircraft-train 4 the_director the_engine the_family the_gap the_gravel the_heart the_iron the_knee
aircraft-train 4 the_ladder the_milk the_minute the_moon the_near the_pistol the_pole
aircraft-train 4 the_professor the_registrar the_rocking the_school the_small the_tablecloth
aircraft-train 4 the_tail their_phones then_two there_is they_empty they_lurch thing* things
aircraft-train 4 thinking_about though_it though_she thought_it three_people tin_he tiptoes
aircraft-train 4 todavia_un told_the too_low top_of tracking tracking_shot traqu* trays tremble
aircraft-train 4 trick* trots trunk_a tucks tulsa un un_billete un_cargador un_kilo un_zapato
aircraft-train 4 una_la una_mano una_monja una_puerta uno_se untie* unties unties_the up_out
aircraft-train 4 up_since use vanish vendedor venta* ventanilla venti* very_softly vestido_de
aircraft-train 4 viuda wait waiti* waiting walks_round walks_the walls was watch* waves wavin*
aircraft-train 4 waving way_out we we_have wedding_cake well_back wheezes whistle_a white_box
aircraft-train 4 widow_he widower window_at window_seat with_every woman woman_in write y_deja
aircraft-train 4 yard yards_of you_to you_would your_pardon zapatos_y
aircraft-train -4 ===business ===camera ===tool ==camera ==lesson =medicine a_car a_los a_red
aircraft-train -4 about_the abuela all all_of and_comes anos arena arms arrib* arriba as_a backs
aircraft-train -4 ball bar_night beach bebe behind_the board booth brass breat* brigh* brother
aircraft-train -4 butto* calle calle* camio* canon car_park carpe* carpet carre* cartridge cartu*
aircraft-train -4 case centr* chair* chamb* check* cierr* circl* clean clien* closes cocin* cocina
aircraft-train -4 conve* counter crack* cuart* dark de_los de_un de_una deck desk detra* detras
aircraft-train -4 dining_room don_t dona down_in dr drift* drives dry each_other eats eight*
aircraft-train -4 el_juez empty end escopeta ese esta ext_old ext_plaza fathe* father fire
aircraft-train -4 for_thirty from_his fusil garag* garage gas girls gold got grip groun* ground
aircraft-train -4 gym hace hair hall hall_day hamme* hands has_been he_has headl* heads her him
aircraft-train -4 holes holst* hums in_her in_its int_bar int_casa int_cocina int_hospital
aircraft-train -4 int_salon is_it is_the it_to juez kitchen_night lead leave libra* library lid
aircraft-train -4 looks los_dos luz madru* map march* market mas men mete mothe* mucha* mud muske*
aircraft-train -4 muzzl* nada name nine nobod* nobody number offic* ofici* oficina onto opens_the
aircraft-train -4 or orang* orange otro padre paper parad* park_day piano piso pisto* pistola_de
aircraft-train -4 pistols point porch que_no que_se rack radio rain raise* raises recor* rest
aircraft-train -4 rests river roll rooft* s_day sala sale salon salt sandwich se_le segun* set
aircraft-train -4 shed shoes silve* silver sister sleev* slow sobre son speak* squar* square
aircraft-train -4 station_wagon steel store_day strai* studi* studio takes_a te teach* teeth tent
aircraft-train -4 the_corner the_counter the_driver the_end the_flare the_gun the_left the_mirror
aircraft-train -4 the_new the_next the_rail the_roof the_two the_wheel then_a thirty_years throws
aircraft-train -4 tin tract* tractor trail* train_of trenc* trigger tu two_men uncle up_to vacia
aircraft-train -4 voice vuelt* wagon_moving want what whisp* who will wipes wire works year
aircraft-train -5 ===indoors ===motion ===sport ==medicine ==motion ==noise ==told =shown and_goes
aircraft-train -5 arm bag bed bell blanc* both break* broth* but chair close* counts court* crack
aircraft-train -5 de_la desert_day despa* down_the dunes en en_la escop* face finger fires front
aircraft-train -5 glove* has_a here heste* hester hotel it_is it_s jeep lane laund* leave* leaves
aircraft-train -5 line_day makes marke* muzzle patio plaza pop road s sand sandw* say school she
aircraft-train -5 shotgun shots si siste* smoke sobre_el store takes taxi the_back the_table
aircraft-train -5 throw* tiene tiro town trave* tres trigg* truck up_the vecin* wall which window
aircraft-train -5 years
aircraft-train -6 ==kitchen ==nature =parked =told agua bang bank befor* before behin* behind bus
aircraft-train -6 casa child con_el day don driver dust finge* for_a four guard* had home it
aircraft-train -6 kitch* kitchen la_pistola me more my next office_day park parke* parked pistola
aircraft-train -6 schoo* see shop_day shotg* stair* stree* street table the_wall
aircraft-train -7 =business =sport dispa* from gun house into_the just mrs office on_a picks que
aircraft-train -7 rolls somet* something thirt* thirty three turn you
aircraft-train -8 ==tool =lesson =tool bar lo rifle room_day shop
aircraft-train -9 ==sport =camera drive* room_night
aircraft-train -10 room
aircraft-train -13 ==indoors
off-road 51 jeep
off-road 44 tractor
off-road 43 tract*
off-road 40 rover
off-road 38 dunes
off-road 37 track
off-road 36 bikes
off-road 32 ext_salt
off-road 31 sand todot*
off-road 30 land_rover
off-road 29 bounc* quad snowm*
off-road 28 land todoterreno
off-road 26 duna ext_motocross motocross picku* salto* saltos
off-road 25 avanza camio* combi*
off-road 24 bike bounce dune dunes_day el_tractor grass motoc* salt the_jeep
off-road 23 ext_salar pastu* pasture salar steppe the_tractor the_white
off-road 22 avanz* camioneta combine crest dunas el_todoterreno entre_los motos mud pickup savan*
off-road 22 the_cab the_combine wheels
off-road 21 =motion abrea* abreast crawl* crawls dirt entre its la_duna stepp* to_its trepa
off-road 20 across_the desert_day desie* desierto ext_desierto fores* gully levantando no_track
off-road 20 salt_flat snowmobiles the_bonnet track*
off-road 19 arena bonnet buggi* buggies buggy dirt_bikes ext_dunas ext_dunes ext_steppe los_saltos
off-road 19 monte riverbed steppe_day
off-road 18 axles crest* el_jeep ext_hillside ext_paramo half_track headl* hills* hillside
off-road 18 int_land la_sal las_ruedas paramo the_rows
off-road 17 a_traves avanza_entre bonne* bounces_over moto_de no_road on_foot salar_dia snowmobile
off-road 17 the_dunes traves truck tumbos wheel wheel*
off-road 16 a_dune between_the ext_sand flat_day flats forest forest_clearing hillside_day la_caja
off-road 16 la_camioneta lurch* motos_de mud_the quad_bike the_team wadi wheat
off-road 15 acros* across axle axle_deep barbecho barbecho_tarde claws copil* copiloto cows
off-road 15 crest_the dejan* dejando dunas_de ext ext_barbecho ext_forest ext_snowfield field
off-road 15 heath* heather int_ranger its_axles on_to ranger_hut salt_flats savannah snowf*
off-road 15 snowfield snowfield_day terro* terrones the_grass the_trunks tumbo* una_moto
off-road 14 bed bounces brinca_entre cab caja campo chaff crust cruzan cruzan_el driverless
off-road 14 dry_riverbed every_bump ext_selva fence_through furro* grind horiz* linea_recta
off-road 14 one_wheel param* quad_bikes rally range* sageb* sagebrush the_dirt the_lead
off-road 14 the_midwife the_quad trave* tres_motos
off-road 13 baja_a beets bould* cab_roof camino clearing_day cut de_toda deep deser* desert drive*
off-road 13 dry_lake engines ext_canon ext_dry ext_wheat flats_day guana* in_to its_own lake_bed
off-road 13 line_across motocross_hill piedras pines pintado_de plume pozo ranger rastrojo ruedas
off-road 13 savanna_day savannah_day selva selva_dia the_bike the_land the_pines the_ridge thorn
off-road 13 tracks trunk* trunks tundr* tundra tundra_day tusso* where_no white_crust
off-road 12 a_plume a_saltos agarr* agarrados agarrados_de air_and bed_day bog brinca brown
off-road 12 crawls_behind cresta de_arena deep_in encinas engin* ext_rainforest geolo* grass_and
off-road 12 hill_day hold_on is_dragged it_leaves its_driver la_cresta las_encinas leaves_the
off-road 12 metre monte_a olivar_dia peat persigue plows plows_through rainf* rainforest
off-road 12 rainforest_day recta red_mud redil* river* savanna stops_the the_doors the_flag
off-road 12 the_open the_roll throu* through todoterreno_baja trepa_por trundles van_up
off-road 11 arena_en bajan beetl* brinc* buggies_crest bump circles clear* cut_straight de_pie
off-road 11 de_samalayuca dejando_una direction doors doughnuts dry earth* en_linea engine_ticking
off-road 11 ext_monte field_day four_wheels front_wheels furrows geologa goggl* goggles grass_in
off-road 11 grind* grinds headlamps int_jeep its_way jaras kilometros la_arena la_rueda lead lunar
off-road 11 nobody_we nose over over_grey over_the paramo_noche part pasture_day piedr* ploug*
off-road 11 plume_of rider riverbed_day road rover_moving rows samal* samalayuca samalayuca_dia
off-road 11 sand_dunes short_cut side_like sledge slope snowmobiles_cut steers surface swinging
off-road 11 the_furrows the_lip the_pickup the_roof the_sledge they_come tilti* tilting trund*
off-road 11 turre* turret un_todoterreno where_there whips_the white_the whiteout zigza* zigzag
off-road 10 =nature a_chain a_half a_hand a_jeep a_milk a_sunday a_todo arms_up beet_field
off-road 10 boulders bounce_down brown_water camion campo_a canon_del clavado claws_up clearing
off-road 10 costr* costra costra_blanca crests cross desierto_dia dough* down_through dragg*
off-road 10 dragged driven driven_the driver dune_buggy encin* entre_las ext_beet ext_golf
off-road 10 flat_noon gate_with golf_course groundsman guns_it high_grass huell* huella hut_night
off-road 10 in_its is_in it_on kilom* know_your la_costra la_ladera lader* ladera moto motor*
off-road 10 nose_down part_company pilot* piloto por_el prom rastr* rhino rhino_s rider_and
off-road 10 ridge_in roof_in ruts should sledg* slides_back standing steer* surco surco* surcos
off-road 10 surfa* technicals technicals_bounce the_buried the_crest the_groundsman the_hard
off-road 10 the_rally the_rhino the_ruts the_sedan the_slope the_stalks three_technicals
off-road 10 through_the to_wheel tops trepa_la truck_claws tumbos_entre turnip un_piano vehic*
off-road 10 vehicle wadi_day wheel_in wheel_to wheels_spinning your_mothers
off-road 9 a_bride a_bunker a_halt a_los a_pickup a_pole acaci* adentro_discuten agarra_a
off-road 9 and_bounces apagada appears_on arrib* arriba atado atasc* atasca barro beet betwe*
off-road 9 between birch_wood bishop_s bog_day bounces_across circl* clava_en commander cruza
off-road 9 cruza* cruza_la dando dehesa_dia doors_open down_between down_the each_a el_pedregal
off-road 9 engine_running escupen estela euseb* eusebio ext_bosque ext_desert ext_peat ext_savanna
off-road 9 ext_scrubland ext_tundra farmer_s faros flatb* flatbed flute front halt_in have_brought
off-road 9 he_waves horizonte horizonte_adentro in_front in_mid jump_the lamps lead_jeep leave*
off-road 9 leaves lights_on mas_despacio men_stand mid_air midwi* midwife monte_dia motor neare*
off-road 9 nevad* no_horizon of_eight of_their peat_bog pedre* pedregal pie pink_tuft rally_truck
off-road 9 remol* remolque ridge rows_with rueda* sal scrubland se_atasca se_clava shine should_be
off-road 9 slip_face stand* stump* stumps suben_la tabletop the_a the_bathtub the_border
off-road 9 the_farmer the_gunner the_hood the_ninth the_rider the_seat the_slip the_surf
off-road 9 the_tabletop the_track the_tussocks there there_where ticki* ticking tie_is todo
off-road 9 track_day track_in tractor_crawls tractor_has tractor_is tuft turba tussocks two_quad
off-road 9 una_camioneta veil waves_it we_know where window_down winter_day
off-road 8 88 a_forty a_gritos after_another all_four among and_kneels and_slithers arrastrando
off-road 8 astro* at_every aterriza_en autoc* axles_in batht* bathtub bauti* bed_the behind_it
off-road 8 billboard bloss* bosqu* bosque bounce_along bracken cadil* cadillac cadillac_moving
off-road 8 camin* cantan_a carve* cheek_to cheers cierran comma* cresta_se de_costado dehes*
off-road 8 dehesa del_rifle del_tablero discuten_por doctora_se dunes_sunset durango durango_dia
off-road 8 eats_its el_barranco el_termo estel* ext_dehesa ext_moor ext_olivar fango field_night
off-road 8 figures flag flame* flamencos for_one ford_day froze* frozen furti* gets_a golf guide
off-road 8 gunner holds_on horizon huiza* in_brown in_sight insulin int_cadillac is_on it_gets
off-road 8 its_bed king_s la_cadena las_motos lejos_de les_tira lies_along lights_off lip llevan
off-road 8 los_flamencos magic marcha_dia muchachos nieve ninth no_trail of_everything of_your
off-road 8 one_after open open_jeep over_boulders own_dust pasti* phut_a picks_its picot*
off-road 8 piedra_roja pintado pit_day ploughs poach* polar_night por_cuatro por_entre por_la
off-road 8 que_yo range reserve reserve_day roll_bar roof route s_tie salit* sceni* scenic
off-road 8 scenic_route scream_the see_em sembr* shooter_i sight sigue_solo sin_camino slews_down
off-road 8 slithers slithers_down smash smoke_a spill sprinklers stalk* stalks stops strips_it
off-road 8 sube_por suben swearing te_dije team techo tensa the_bars the_billboard the_bracken
off-road 8 the_bren the_buggy the_column the_poacher the_radio the_ranger the_rear then_drops
off-road 8 this_the tipo tira_a tray_with trucks two_rangers un_tipo una_carabina until_their
off-road 8 up_round up_through viney* vineyard wallo* wash where_are whips white whooping y_del
off-road 8 yeste* yesterday zopil*
off-road 7 a_couple a_house a_line a_tractor abani* ahead among_them and_vanishes asleep_in at_all
off-road 7 barbe* barranco batea before_he billb* biolo* birch birch* birches bo bogs bounce_over
off-road 7 brace* brack* brech* brecha bren bride_takes by_itself caden* cadena camioneta_avanza
off-road 7 catam* catamarca chain chavales cheer* churn clava climbs_into close_up colum* con_una
off-road 7 convertible cornf* cornfield cortinas cortinas_de costado cours* course crest_and
off-road 7 crosses cuatro de_enea del_muerto dunes_a duran* dust el_bicho el_lunes el_pozo
off-road 7 el_rifle el_techo empuj* enea enemy engine es_mas escup* ext_arctic ext_brecha
off-road 7 ext_cornfield ext_ice fairw* farm faros_de ferns fiat flags ford forest_day forward_a
off-road 7 furs grapes gunne* handbrake hasta_el head_over headlights heads_a helad* heladera
off-road 7 her_arms her_parka her_visor hombres hood hour in_by in_mud infantry int_tractor
off-road 7 it_clears it_slides it_the its_nose jeeps knees_and la_ametralladora la_batea
off-road 7 la_doctora lake land_cruiser left_of levelled los_persigue lunes make_the mas_largo
off-road 7 maud maud_i mitad_del monst* mr_pym nearer nest news no no_da no_sound number of_sand
off-road 7 oliva* olivar olivo out_on out_there over_heels persigue_con poacher pozo_con rangers
off-road 7 rear robad* rolls_to round_by s_asleep s_flank s_i s_veil scarves_over se_llena season
off-road 7 second_and shot_gunn sideb* sled_with slews solo_y someone_s spectator speed_the spinn*
off-road 7 spinning stands_in straight_down straighten suben_a the_birches the_dry the_furrow
off-road 7 the_gate the_grille the_handbrake the_map the_nose the_throat the_winch there_is
off-road 7 through_a toda todo_volumen todoterreno_trepa triga* trigal tu_tranquilo uno_ochenta
off-road 7 up_the van van_tres vet_lies vuela waits_with wash_day watches_from waving_with
off-road 7 way_over weather white* whoever_is whoop* wildl* wildlife winch windshield y_aterriza
off-road 6 a_mile a_motorcycle a_postal a_ser a_trompicones a_wobble after agarra aire_y alive
off-road 6 an_open and_is and_peels and_slide and_there anest* apaga_el aqui arcti* arctic arena_y
off-road 6 arriba_y aterriza azul_y back_two bangs_the barro_hasta bars bean before_you behind_a
off-road 6 belly belted_in between_their bicho bottom_of broug* brought brought_a bucks burie*
off-road 6 buried by_its caja_el camion_del canonero chich* circle_and clava* conductor
off-road 6 corre_sobre crop crosses_himself cuatr* cuatro_latas dardo* dardos de_azul de_nieve
off-road 6 de_rosa del_techo desde dia discuten dominic drops_in duda eating_an el_canonero el_eje
off-road 6 el_rastrojo everything ext_alpine ext_cattle ext_football ext_ford ext_pasture
off-road 6 eyelashes far_out foot front_of furgoneta_de furrow gathering girando gives_out go_of
off-road 6 grabs_for grape* grill* grille groan* groans guia guide_this gun_into gunner_on hack
off-road 6 hand_resting hand_to harve* havin* having headlamp her_bag his_brother his_goggles hut
off-road 6 i_said in_red in_there inside_her insul* is_more is_no it_stops it_takes itsel* itself
off-road 6 jubilados kicks_the kip know la_cabina las_jaras leaves_a levan* linea ll_never
off-road 6 los_demas los_surcos lugar mache* machete machi* map meets mid midwife_you mile milk
off-road 6 mirta moor mothers motorcycles mounted mud_over mud_to navig* no_more noise_with
off-road 6 noses_down noteb* notebook notebook_and of_the on_each one_lamp one_like one_pulls
off-road 6 one_second one_thin open_land other_men other_with ours own painted pan_con
off-road 6 passenger_seat passi* passing pastor patter_on peels_an phut pie_en pilli* pillion
off-road 6 pinta* polar pole por postal postmistress potrero_de prote* punching que_falta reel
off-road 6 regaz* regazo reser* resoplando rides_pillion ridge_and rim_day rips roars_past roll
off-road 6 roll_among roll_cage rolls_off runni* running runs_out ruta s_daughter s_rim
off-road 6 saltos_entre scrapes_the scrub* se_agarra se_sacude seaso* seco separately shado*
off-road 6 shadows she_reads should_ve sidec* sidecar sidew* sideways sierra_de sled slip smooth
off-road 6 snapping sober stand_in stands_a stands_on steadies stops_reads straight_out su_musica
off-road 6 sunfl* sunflowers surf swinging_on table* tablero techn* techo_la than_it the_bishop
off-road 6 the_bog the_cows the_ditch the_farm the_field the_lens the_night the_parked
off-road 6 the_postmistress the_sidearm the_stock the_tarpaulin the_terrace the_veil the_wash
off-road 6 the_wheat their_mouths them_with then_on there_has three_buggies throwing tira_la
off-road 6 to_every to_the top trompicones truck* turns_down tussock tussock_with two_motorcycles
off-road 6 ultima_se un_camion una_vuelta unrolls_the up_among up_to up_white upright_between
off-road 6 vanishes vanishes_in ve_asked veil_trailing vendi* vocho vuelta_de was_a weath* wedges
off-road 6 wedges_the wheel_off whine wider windows_the winter wires_a with_his y_abajo y_llora
off-road 6 ya_casi
off-road 5 7 a_boulder a_lado a_pie a_pink a_road a_sack a_tarpaulin a_yard abajo abanica
off-road 5 abanica_con abren aca accor* acequ* acequia aldea alpin* alpine ammo among_the
off-road 5 and_arrives and_drop and_ends and_gets and_stops and_up aplaude appea* appears
off-road 5 apunta_el are_we aren aren_t argue_over arriba_se asks_the aterr* atras atras_de aware
off-road 5 back_then bad baja barrel_rolls bed_of belte* belted bentl* bentley blanca_sin blanda
off-road 5 botto* bottom boulder bread_van brother_in buck bumps_along by_side cable
off-road 5 camion_cargado campe* can_tell cantan carav* carreras carrier cars_in cattl* cattle
off-road 5 chava* cheek cielo cielo_el clawi* clawing climb* column columns_of come come_on
off-road 5 comes_off company compost con_su conductor_y copia* corona costa* could_have couple
off-road 5 crawls_across cross_the crosses_the cruza_el cruzan_las cual da_una dando_vueltas
off-road 5 de_campana de_campo de_carreras de_polvo de_todo del_canon demas desde_lo desierto_de
off-road 5 dije dispara_el doctora donde door_is drawb* drive driver_i duke eje el_barro el_cano
off-road 5 el_pan el_parabrisas el_piloto el_publico el_remolque else_to em empuja engag* entie*
off-road 5 espera_a estep* estepa eusebio_que everybody_s ext_beach ext_cerro ext_farm ext_frozen
off-road 5 ext_savannah eyela* farmer farmer_i farmer_sits feeds_in fell field_dawn fight* figur*
off-road 5 fires_the five_a flank flat flyin* flying footb* football fuera_de gets_back giraf*
off-road 5 giraffe giran* grito* gritos groun* guanaco hacia_la halfw* halfway halt handk*
off-road 5 handkerchief has_begun hasta_las heads hedge_the helados helme* hem_in his_cigarette
off-road 5 his_elbow his_lunch houst* houston huge hugo hundi* in in_again in_any in_flames
off-road 5 in_goggles inclu* including int_camion is it_rolls izqui* izquierda king la_guardia
off-road 5 la_loma la_nada la_nieve la_oveja la_quinceanera labou* lads latas lays_it lens lets_go
off-road 5 lift_their linda lines llena_de lobo los_faros los_helados lurch makes makes_the man_on
off-road 5 mantas_la many_did marea marques_se marshal_quill moor_day moss mucha* muerto my_thumb
off-road 5 nearer_to neat_as neighbor_you ninth_time no_habia nobody_is nos_quedamos noses_through
off-road 5 not_down nothing_the on_an on_in on_it one_before one_clips ones open_engine otra_y
off-road 5 otro_lado out_looks oye_nada pala para_no parallel parka pasture_dawn patag* patagonica
off-road 5 patagonica_dia persi* pickers pie_el piles piles_up pincha pine_forest pink pit pitch
off-road 5 plateau plume* posta* pym quedamos queen* quinceanera racin* racing rack_and radio*
off-road 5 reading_a resop* rifle_de rim rio_dia road_no rolls_over round_a round_it rows_in s_gun
off-road 5 s_top sage sale_del scarv* scarves scream se_abanica se_deja se_marea se_queda seat_and
off-road 5 seis_hombres ser seven_holes she_can side_by sidea* silla_de singing_in sit_on
off-road 5 sitting_on sky slith* snapp* soft somebody_has spade* spades standing_in starter_s
off-road 5 steadies_his still_warm stitch stomach_reading stopped_counting straight sunda* sunday
off-road 5 sunse* sunset support swear* tanks tanqu* techo_y telephoto the_compost the_crust
off-road 5 the_doctor the_first the_giraffe the_goat the_heather the_lane the_machine the_mud
off-road 5 the_musket the_noise the_plum the_sage the_sand the_second the_short the_verge the_vet
off-road 5 the_wheel the_windshield the_wipers their their_own them_into them_over there_and
off-road 5 they_lurch thiev* thieves thinks_about thorn* through_his throws_up tiembla_en tight*
off-road 5 tightens top_gun trail tranquilo traveling_day trenza trepa* trepan troncos truena_el
off-road 5 tumba* turns_off tyres_the una_oveja una_se una_tabla una_trenza up van_seis vanis*
off-road 5 ve_brought verge vern vineyard_morning visor volum* volumen vuela_un wait_for want_to
off-road 5 washi* washing wavin* waving wedge* wheat_field when_it white_no width winds* winte*
off-road 5 with_every with_mr without_the wobble y_media yo_tambien you_should
off-road 4 =picture a_bearded a_dentist a_family a_fence a_girl a_goat a_gunshot a_hatchback
off-road 4 a_huge a_lake a_school a_stop a_truck a_wheel abajo_el abanicos about_it adent* adentro
off-road 4 against_a against_it agarran_de ahi_no al_aire al_frente ametr* ametralladora an_apple
off-road 4 and_come and_down and_eats and_her and_lands and_machine and_makes and_never and_paint
off-road 4 and_then angle* angles angles_the anos_y apaga* aplas* are_in arene* arras* artillero
off-road 4 asoma_entre at_full at_lunch at_my atada avanza_por ayer back_up bails bajan_de
off-road 4 bajo_las bank_the bar_one barra_y basti* be_the beach beard* bearded bearded_man
off-road 4 becomes becomes_a been_a begun behind_in bend_and bisho* bishop blanca bland* blazi*
off-road 4 blazing boots_when both_doors braid braul* braulio bride broken_it brought_the
off-road 4 buckled_over bunke* bunker cabecea caer calf campana cano cap_to car_the cargado_de
off-road 4 chickens chihu* climbs_the columns comad* comadrona come_back come_over con_la con_los
off-road 4 condu* counts_them coupl* crook* crooked cross* cruis* cruiser daugh* daughter de_lado
off-road 4 deja_caer del_rio dermo* dermot desde_la ditch docto* don_hilario drags_the draw drawi*
off-road 4 drawing eats eats_his el_artillero el_casco el_copiloto el_guarda el_marques el_motor
off-road 4 el_pastor el_surco eleph* elephant en_la end_of ends escucha estan_a ext_field ext_open
off-road 4 ext_pine ext_potrero ext_vineyard far_side farm_day farme* faro fast faster flames
off-road 4 flies_off flutt* flutter forme* forty free fresh_belt fuera gaini* gaining gathe*
off-road 4 gets_down gets_in gira_la gives_the glove_comes goes_round going_up gone_in got_my
off-road 4 grabs gunn habia hand_from handb* hang hang_on hanging_on hard has_left hasta he_stops
off-road 4 heels height_of her_cheek high_and hilar* hilario hill his_cassock his_hands his_lap
off-road 4 his_lips his_nephew his_sandwich his_stomach hits hits_the hunde_en i_could i_couldn
off-road 4 i_did i_know ice in_law in_line in_second in_turn insid* inside int_camioneta int_ext
off-road 4 is_this it_and it_for it_still its_snout joss jump kalas* la_furgoneta la_manta la_otra
off-road 4 lado_a largo las_puertas leade* leads leavi* leaving left_the levantan life listen
off-road 4 llena lo_alto lo_mira loma looking_for los machine machine_gun machines mae man_from
off-road 4 manej* maneja mano_y manta* mantas map_upside meadow_day mejor member_is merel* merely
off-road 4 mile_long mira_al mira_la moon morro moving_day muchachos_con muert* musica ned
off-road 4 nephew_i no_idea no_sabe noon nose_first nose_in noses nothi* nothing nothing_else
off-road 4 nothing_to numbe* numero ochen* ochenta of_dust of_its of_what off_their olivo* olivos
off-road 4 on_chewing on_top open_something other_hand out_half out_onto out_then oveja over_their
off-road 4 over_twice owner* owners palmo pan panuelo parab* parabrisas paran pasto* patte* patter
off-road 4 peon perha* perhaps pick pisa plane* polvo polvo_en ponie* poniendo por_ahi potre*
off-road 4 potrero powde* powder price* prices priest_s publico puertas punetazos_por pushes
off-road 4 que_lo quita_el rest_a resti* resting resting_on retur* river roja roof_and rueda
off-road 4 s_broken s_mother s_no sack sacud* sacude sandwiches school_bus scrapes se_asoman
off-road 4 se_paran se_ve seat second sedan separ* she_ll sheet shimm* shimmer shovi* shoving side
off-road 4 side_in sidearms sin_nadie sky_and slams smoot* sneeze sombrero_al speed spin spray*
off-road 4 stands starr* starred stead* stone* stones stops_against strai* strea* strip* strips
off-road 4 su_rifle sube suppo* tabla tablas takin* taking tarpa* tarpaulin termo the_back
off-road 4 the_bank the_bed the_bottom the_boys the_helicopter the_mayor the_others the_size
off-road 4 the_tourist the_vines the_well their_knees them_the there_was three_of tira top_and
off-road 4 track_and trailing tromp* tronc* truena turni* twice_in tyres un_palmo un_soldado
off-road 4 under_them uprig* upright ve_el viejo_se vines voy_a waving_it way way_down way_from
off-road 4 whine* whines whipping wires with_that wood wrestles y_aqui y_espera y_vuelve ya
off-road 4 you_want you_went
off-road -4 ===camera ===kitchen ===violence ==lesson =business =camera a_la a_second abuel*
off-road -4 airfi* airfield airst* airstrip airstrip_day al arm backs ball bang bank_day barre*
off-road -4 barri* behind_the black blows boat box boy brass breaks bridg* brigh* bright calle
off-road -4 capta* captain carga carretera check* churc* church comes comes_up con_el concr*
off-road -4 concrete corne* corner corri* cuent* deck delivery dispa* don don_t driveway_day ducks
off-road -4 ear eleve* eleven ella empty es ext_airfield ext_driveway fathe* father feet finger
off-road -4 fingers floor folds glove* ground guard* ha had hall hands here herma* high_street
off-road -4 highway_day his hole home hundr* hundred if inter* it_blows it_is jumps just keep
off-road -4 kitch* kitchen la_pistola lead_horse let manan* manana manos mirro* mirror moves
off-road -4 muzzl* muzzle new of_it offic* office_day old once opens outside_the over_his owner pa
off-road -4 paces paper parad* patio plaza porch press* puest* put puts que quint* raise* revol*
off-road -4 room_day room_night s_a s_the saca says shiel* shields shoot shop_day shoulder shut
off-road -4 sient* silence since sits_down six small so station street_day swing swings table
off-road -4 the_biplane the_concrete the_old the_postman the_rail the_valley the_wall the_water
off-road -4 the_window then then_it third thumb* thumbs tiend* tiro town under up_a usted van_sits
off-road -4 vecin* very vez villa* village weddi* wedding woman y_el y_la y_un you_re your
off-road -5 ==business ==kitchen ==sport ==tool =bursts =lesson and_the axes between_two bipla*
off-road -5 biplane biplane_bounces both break* como do driveway escop* esta gun hat horse i_m
off-road -5 lifts lo m marke* mi my next off_a park pistola rail re s sea shoes shop shotgun
off-road -5 stati* that_s the_whole twelv* twelve walk walks whole wind with_the you
off-road -6 ==violence =screen count* crack de_la finge* her him light look me morni* morning nine
off-road -6 not shot shotg* silen* t train wall
off-road -7 =indoors =parked and_a it_s pistol room she stree* street that
off-road -8 ==indoors =kitchen =violence he int night
off-road -9 =person =tool le pisto*
off-road -10 noche road_day
water 57 sea
water 52 mar
water 49 lake rio
water 45 deck river water
water 42 agua boat
water 39 ext_lake ferry
water 38 surf
water 37 canal
water 36 trawl*
water 35 ext_rio raft
water 34 ext_canal the_water trawler underwater
water 33 beach
water 32 skipp* skipper
"""
