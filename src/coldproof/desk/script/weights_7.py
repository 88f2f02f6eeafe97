"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
firearms -9 otra_y ours out_i owner* pages palm_he panad* panta* pantalla parcel pareja_discute
firearms -9 parpa* parpadea pasa_por pedia* pega perdon pesta* petardeo petti* piano_showroom
firearms -9 pie_del piedras pierc* pilot* piloto pisci* piscina pistol_the pistolero plant plate
firearms -9 plates poet pool_day por_otro por_telefono preci* precios press primera_vez pub_night
firearms -9 pueblo_tarde pull_the pulls_in puri quilt rains rapid* raps reads_off recoi* red_and
firearms -9 reel reels registro registro_civil repasa resbalan reven* revolvers riega rival
firearms -9 riverbank_morning roar roses rotor* rotors rows_of ruts s_about s_are s_name s_shoe
firearms -9 s_wife s_worth sabanas saco_de salta_por saltos_entre sandr* sangre sastr* scarf se
firearms -9 se_enrolla se_lleva se_para setenta_y sex sex_pistols she_gets she_volleys sheep
firearms -9 shells_on shing* shooting_star shoots_from short_the shutt* sickr* sickroom sin_decir
firearms -9 since_the siren sit sixty skate* sketch skip slams sleep* smoke_rolls snowmobiles
firearms -9 sound_recordist spark spect* spout squeaks standing_upright steel_the steeplejack
firearms -9 stops_dead strapped_in streams street_market sunglasses_on super* swan swings_out
firearms -9 table_goes takes_off talks_to taps tax tela tenement_night terra* that_boy the_a
firearms -9 the_arm the_beams the_bin the_blast the_bosun the_bottom the_charge the_cheese
firearms -9 the_cooper the_current the_customs the_detergent the_dome the_ears the_estate the_fuse
firearms -9 the_girl the_harbor the_hose the_iron the_land the_last the_lock the_noise the_nozzle
firearms -9 the_oak the_parcel the_quilt the_rooftops the_ruts the_sex the_spout the_steam
firearms -9 the_steeplejack the_walnut the_waves the_woodpecker then_you they_say third_of
firearms -9 this_time threads_the three_seconds tilti* tilting timbre tin_roof tirad* to_end to_it
firearms -9 to_sit todo_el top_gun top_to torch* tower_dusk trian* trunk* trunks tuba turista
firearms -9 turn_to turns_by twice two_boys two_divers ultima un_nido un_soldado un_tren
firearms -9 un_vaquero una_hora up_and up_there ve_brought veinte ventana_con veterinaria viejo*
firearms -9 viejos viene volleys_back vueltas_en watch_the watches_from week wheel* wheez* whipp*
firearms -9 who_can who_hit whole widow* will winte* wipes word_the words wrestles y_a y_ahora yo
firearms -9 young
firearms -10 ===indoors ===told =camera a_bearded a_carving a_father a_fin a_gangster a_hat
firearms -10 a_laundry a_rope a_sheet a_swan acord* adole* adolescente aguja ambulance ancho*
firearms -10 anchored and_blue and_dies and_reads and_this andan* andando apellidos aplau* appre*
firearms -10 apprentice arc army arthu* arthur avanza_entre axe backfires baja_sola ball basket
firearms -10 beans beard* bearded bearded_man becom* bedro* bedroom beige belly birde* birder bit
firearms -10 black_and bosun boy_at brazo* brazos bridge bullet_points bus_stop butle* butler
firearms -10 by_behind by_one cabina_de cable cactu* cafeteria camara camarote camarote_noche
firearms -10 candle canoa capta* captain cara_del cardi* cargada_de cartel cartucho_de
firearms -10 carving_knife cat_s cellist cerra* chunk circles clay_court clem clock clock*
firearms -10 colorado colors comedor_noche comparten consults conte* contenedores copy cork corre
firearms -10 corre_sobre corrieron cours* course cousins crop_duster cuadrilla cuchi* cuello_y
firearms -10 culve* daddy_had de_carga de_costado de_cuatro de_espera de_revolver de_tinta
firearms -10 dead_man decir del_surtidor diary do_not do_you dodge* dodged dodged_a dormi*
firearms -10 dormitorio_infantil dos_revolveres double_shot draws_a e_hijos eat edge editor
firearms -10 el_compas el_deposito el_jeep el_mismo embal* embalse empap* en_obras escape espada
firearms -10 estate_agent estudiante everyone_looks ext_beach ext_canon ext_clay ext_embalse
firearms -10 ext_motel ext_red ext_tennis ext_winery eyebrows face_the faces far_gutter fern fin
firearms -10 fine first flame flash_flash fleet four_sir frena from_below gets_in gets_out
firearms -10 gives_the glass_on gleaming golpea grand_staircase grass grins growi* growing
firearms -10 gun_show gun_you ha_disparado hang_on harbo* harbour has_brought hats_a he_bites
firearms -10 he_shoots her_side high_street hija_lo hijos him_with his_glove hospital how_s i_want
firearms -10 int_coche int_cocina int_museo int_parlor int_shoe int_stamp int_video is_a jaw
firearms -10 jukeb* jukebox knees_to knew knuckles la_arena la_cuadrilla la_mascleta la_tienda
firearms -10 la_torre laboratorio lady_in land_rover lands lands_on lanus letra lets_go light_goes
firearms -10 listens lo_corrieron lobby_night lock_stock locutor long_shot los_canones low_in
firearms -10 m_told man_runs man_the market_day mascl* mascleta meal mecha* meren* merengue metros
firearms -10 monto* more movil moving_day mrs mucha mud_over muerta mural* my_daddy n nadie_mira
firearms -10 neigh* nina ninguno no_llega noches nube obras_dia of_red of_water offers_his
firearms -10 oficina_de one_from one_lamp one_note oppos* otro_de over_a pale parlour_day parries
firearms -10 pasado pastu* pasture pavem* pavement perfect pilot pings pins pipes pistola_del
firearms -10 plano playground_day pop_the popcorn_goes presente presente_y primer professor
firearms -10 puerta_los putty_round quema radio* rapie* rapiers recta red_sock redac* redaccion
firearms -10 revolucion ribbo* rink_night roof ropes row_two rueda rush_hour s_all s_come s_nose
firearms -10 salto* saltos sangr* savanna scaff* school_day scrip* script se_miran se_pega semin*
firearms -10 seten* setenta sheet shelt* shelter shipping showroom shrie* shrieks shutter
firearms -10 sign_pings silicon silver_bullet sisters site_day skates sleev* slides_down
firearms -10 slides_under slips smells smooths snore snores_through sor stone stretcher strin*
firearms -10 study_the submarine suegra sunse* sunset supermarket_night surco surtidor_y taber*
firearms -10 tarda television_a the_anchored the_ball the_bend the_black the_bridge the_casing
firearms -10 the_chair the_cork the_cow the_curtain the_daughter the_dragon the_file the_grey
firearms -10 the_harvest the_helicopter the_label the_pavement the_pilot the_quay the_shutter
firearms -10 the_tape the_town their_boots thems* themselves then_he then_it there_is there_s
firearms -10 thermometer they_all think* thirty_years thous* thousand tiro_por to_go to_his to_its
firearms -10 tops torch train* un_cano un_trueno uncle_ray underwater until until_he unwraps_a
firearms -10 upsid* upside upside_down us van_tres vault* vaults vecin* voy vuelt* waiting_room
firearms -10 was_the watch watch_it water_the way_from went whist* whom window_down wish wrest*
firearms -10 y_otra y_si you_old
firearms -11 4_a ===motion ==kitchen a_cardigan a_left a_pixel a_poster a_thud abani* about_his
firearms -11 airli* airliner and_eases and_eats and_lands and_no and_opens ano apell* aprendiz
firearms -11 arm_of avion* avioneta axes ayer azule* bacal* bacalao backw* bajo_una basement_flat
firearms -11 bath_with beach belt_sign bench* benches bien bipla* biplane black* blazi* blazing
firearms -11 blue_smoke boots_the boton* botones brick car_showroom cat cellar_day cerrado
firearms -11 charging chart chin chrys* clase_de college color* combine comes_down condu* consu*
firearms -11 convo* convoy country crisps cruza_el curb curtain de_calor decir_palabra dedos
firearms -11 del_parque desco* dio door_opens down_across drag drawers duerme_contra each_one
firearms -11 el_sesenta el_techo en_su enfer* enrol* entrance_day es_el estud* every ext_campo
firearms -11 ext_lago faded father_has fende* fender fermi* fermin festi* figure flat_day fligh*
firearms -11 flinc* floats floor_and floor_day floor_that frames gardening georg* gets girl_lies
firearms -11 girl_on glue going golf golpes gray_muzzle green_light grey gulls gunners guns_the
firearms -11 half_of hangs_by has_already has_reached hasta_la hats he_s heads helicopter
firearms -11 her_father her_in here_s herse* herself hinge* hinges his_remington holding_the
firearms -11 hot_glue int_castillo int_hallway int_home int_poetry int_record int_restaurant
firearms -11 int_taberna int_vestuario inven* it_with its_belt jam jumpe* kennel la_boca la_espada
firearms -11 la_lengua la_novia la_soprano lamp lance last le_echan lengu* lengua letra* lip
firearms -11 lisbo* lisbon list llamas llora lunch mache* machete madre madre_o maleta mar
firearms -11 mar_noche mastiff matan me meet mercado metro mi_abuelo milk_truck monit* mujer
firearms -11 mujer_que museo muzzle_on nariz navaja nieve ningu* now on_his param* perso* picke*
firearms -11 pin pixel_soldier plays poetr* poetry pond porth* puesto quay que_la que_lo
firearms -11 queda_colgado rato re_under reached readi* reading record_shop recordist repai* rink
firearms -11 risa rocket rockets room_night runs_down rush s_flat s_only s_thumbs saban* satis*
firearms -11 sausa* sausage screa* screen_a should showr* sighs smoking_gun smoot* snowm*
firearms -11 soldado_de son_para space_marine spectacles speed sprays spreads stamp* stamps
firearms -11 steps_back street_day surtidor swallow taberna talks tapic* tapiceria tarde taxi
firearms -11 teenager tende* tenia tenia_una tenth terro* terrones the_bit the_bullets the_cleaner
firearms -11 the_combine the_curb the_drawers the_duck the_farmer the_fender the_fish the_foam
firearms -11 the_head the_house the_page the_plane the_platform the_ring the_rows the_salt
firearms -11 the_wind thinking throa* throat thud tomor* tomorrow tortilla town travels tren_bala
firearms -11 trots tumbo* turnip two_old un_dia un_senor used_to vestu* vestuario viejo_en was
firearms -11 was_a we_could wheel whoos* whoosh with_each wobbl* woodpecker y_con y_sin you_wish
firearms -12 ===business ===music ==told =business a_cardboard a_glass a_queue after* agua
firearms -12 allotment an_old ana ancient_pistol arquero aunt back_and backwards band barca beard
firearms -12 bicycle block body canonazo cathe* chairs_on chemi* cleaner_s cold_and coming_out
firearms -12 con_mucha cooki* cordo* counting crumbs cups daughter de_piedra de_silicona die dirt
firearms -12 diva does_he ducks_under each_other eases edito* el_balon el_cartel el_gato empleado
firearms -12 en_lo enchufe engines enrolla entero esa escap* eso_es espad* esta_en ext_banco
firearms -12 ext_country ext_hotel ext_mirador feet feet_of fotografo go_off golpe* gran gutte*
firearms -12 gutter ha he_draws headlamps heat_gun her_arms highway his_beard his_breath his_chin
firearms -12 his_eyes his_glasses hospital_corridor hour hours int_bar int_cine int_den int_game
firearms -12 int_hospital int_studio is_it jumped knuck* la_barca la_diva la_mitad leaps_back
firearms -12 leeds licks light_a lovel* lovely lowers_the lurch* manta marro* maste* master
firearms -12 minute_hand miran mo motor* motorcycle mucho mueve novio obras ocean old_man otro our
firearms -12 parej* pencil pictures pines pistol_come prende putty quarterback queda reads
firearms -12 recamara_de resid* round_his rowbo* rowboat s_never satisfied sauna scrap scrub
firearms -12 she_turns shipp* shoot_the shop shop_day shot shotgun_wedding showroom_day shuts
firearms -12 shuts_the silicona sing soda sound spray steel_on strangers street_night taqui*
firearms -12 taquillera target tensi* tension terraza that_one that_s the_board the_boom
firearms -12 the_butler the_candle the_pines the_police the_quarterback the_road the_same
firearms -12 the_trailer then_a therm* they thunder timbr* tiro_de tries tries_the tv_a una_pareja
firearms -12 vagon ve_got visit* while_he whisk* wing woodp* works_along y_rueda yard_night
firearms -12 you_going you_see
firearms -13 =motion =sport a_hand a_line a_slow about alarm* aligh* alight all all_the anos aqui
firearms -13 aslee* asleep aterr* avion back_with bend beneath_them bicyc* blade blanco blankets
firearms -13 bottom bread_knife bucke* burst_along busca_a cactus casti* cede chees* cheese circl*
firearms -13 clase coche coupe coupl* dog_park dogs_no down_again driveway ducks eats el_tractor
firearms -13 engancha engine entero_salta ext_golf ext_park fairw* flames frank gato girl
firearms -13 golf_course great hall_day help her_coat him_is hizo hospi* huddl* int_body
firearms -13 int_boxing int_metro int_sala jumps know_i la_cabina la_pelota las_sillas last_of
firearms -13 lens like_the lips llena luz_busca m mateo mirador mo_my neces* nombre on_steel one_s
firearms -13 pelota pen perfe* pictu* pide piedra pintado porch_night pushes_the quarr* queue
firearms -13 record rips rope saber* sala sala_de salon_day sea shells_burst silla* sillas spray*
firearms -13 stamp starts stewardess stret* swall* taller_de tat_the the_minute the_ridge
firearms -13 the_trunks the_whole thund* torre tose tropi* tropieza turis* vecina viejo where_no
firearms -13 wind wine wool you_have
firearms -14 44 ==lesson ==music =music =person a_cannon allot* ancie* ancient back_door balon
firearms -14 behind_her body_shop boxin* boxing cannon castillo_noche catch* catches claps cleaner
firearms -14 clinic_day colle* could course_day crack_like crop de_luz did dies doctora duck ella
firearms -14 en_esta engan* estal* ext_bay ext_bus float* floor_window for_an frame* fuse get_a
firearms -14 harvest his_neck int_bakery int_bathroom int_office int_the its_nose jump kenne*
firearms -14 kitchen_day la_bomba lanza lavad* lived llama* locut* looking_for los_del mi minut*
firearms -14 mitad music my_grandfather navaj* net ni ni_a noche* old page past penci* pixel
firearms -14 platform rover s_a sabers salami share share_a shot_and sigue* someo* someone split
firearms -14 spray_gun strik* teena* the_bell the_dead there_was train trainer tren vueltas washe*
firearms -14 we wife winer* winery
firearms -15 ===nature agarr* agarra and_white aula_dia beep bell blows boy_looks bridg* cafe
firearms -15 canno* canon_del castl* castle charg* chispas clienta clips_a come_down de_nieve
firearms -15 del_cuello did_you disparado driveway_day el_tiro es_la ext_dog foot goes_by harve*
firearms -15 hasta kisse* kisses lavadero llega market merca* mismo model music* nos note other_s
firearms -15 pide_una pilar pinch* platf* poste* salt seat_belt shot_of siguen steam steep*
firearms -15 surface_and tia ticks tilts ve vuela write* y_mira
firearms -16 ===medicine =lesson =nature =tool a_bang afina afternoon azul balco* balcon bea blue
firearms -16 board burst calle* called club_night crawls customer deck_day emple* entrance
firearms -16 explodes face fotog* half happy it_s jumps_the labor* miniv* minivan on_an on_it
firearms -16 punch quad ring rocks s_day she shoes singi* singing sings sola suegr* the_band
firearms -16 the_net the_radar the_sea the_spray the_surface tiro torches trigger_of waiti*
firearms -16 waiting wine_cellar wipes_his
firearms -17 ===lesson an_arm and_starts basement_night bomba chef cliff coins cola crawl* elms
firearms -17 engin* flame* gave hatchback he_holds int_gym nose otra pasad* plane rifles_through
firearms -17 rolls_over s_the se_mete silencio sold string_a ultim* vecino wheels who writes
firearms -18 ===kitchen =medicine aide arena ash burni* burning camar* canon* day el_agua gives
firearms -18 his_back hora i_m lago lake love out_by owner piedr* pistol_grip poster rocke* shoots
firearms -18 silic* the_badge y_que years
firearms -19 ==camera =screen =told a_barrel a_woman castillo e hair i_ve int_wine pareja rows
firearms -19 senor shoot
firearms -20 bar class dead dia dies_on es had_a surfa*
firearms -21 ==business and_out hatch* new
firearms -22 ===tool ==picture bar_night tractor
firearms -23 =kitchen explo* surface
firearms -24 radar_gun tract*
firearms -25 ===sport ==medicine =picture mud
firearms -26 ==nature =bursts
firearms -27 ==sport radar
firearms -33 ==tool
firearms -35 =shown
pyrotechnics 38 rocke*
pyrotechnics 37 mecha
pyrotechnics 36 earth estal*
pyrotechnics 31 gold rockets
pyrotechnics 30 colum* fuse
pyrotechnics 29 la_mecha of_fire timer truen*
pyrotechnics 28 estalla flame of_flame
pyrotechnics 27 goes_up morta* wire
pyrotechnics 26 dinam* dinamita kitchen_timer la_mascleta mascl* mascleta refin*
pyrotechnics 25 a_kitchen charg* fire revie* smoke
pyrotechnics 23 chemi* revienta the_fuse
pyrotechnics 22 a_flat alarm* blast column ext_gun ext_ramparts humo rampa* refinery roar wires
pyrotechnics 21 burni* burning fuel house_and los_cables mecha_y quarry ramparts the_tanker
pyrotechnics 20 chisp* chispas ears firec* firecrackers fireworks grey int_chemistry la_traca leap
pyrotechnics 20 puente_de redco* redcoats span the_span trueno
pyrotechnics 19 a_column castillo column_of firew* frente_del fuego fuse_hisses green_night
pyrotechnics 19 new_year pounders ramparts_day tanke* tanker the_parcel the_town the_whole their
pyrotechnics 19 tierr* tierra
pyrotechnics 18 and_paper arde battery bloom burst charge chrys* de_dinamita dump dust en_pedazos
pyrotechnics 18 en_punto enter* face mortar pedaz* pedazos pound* putty_round quarr* rock sappe*
pyrotechnics 18 sapper thump traca trenc* trench up_in
pyrotechnics 17 alarms and_up batte* car_alarms charges chemistry cohet* columns ext_puente
pyrotechnics 17 gold_over green harbo* int_mina llamas mina_dia mouth* off_and on_their palme*
pyrotechnics 17 polvorin rocket se_mete the_smoke their_backs ticta* tictac whole
pyrotechnics 16 a_grenade ardiendo back_on beati* beating blows bursts cable* cables de_fuego
pyrotechnics 16 el_castillo ext_plaza ext_quarry ext_refinery ext_town gun_line his_ear
pyrotechnics 16 his_glasses it_blows los_cohetes los_petardos palmeras palmeras_de putty
pyrotechnics 16 square_night street_morning tape tape_a the_wire
pyrotechnics 15 00 00_41 a_flash a_thump aligh* alight boom burst* cannon casti* del_ayuntamiento
pyrotechnics 15 el_tejado empal* empalma every explo* eyebr* falla* fallas fingers_in flash
pyrotechnics 15 hair_he heaves int_tunnel la_dinamita lluvia_de los_aires los_oidos luego_el
pyrotechnics 15 mouths mouths_open oidos own_dust petardos puent* puente retum* retumba salta_por
pyrotechnics 15 sheet_of straw_king strin* strings_of tembl* the_charge the_mortar the_rockets
pyrotechnics 15 the_rooftops then_gold then_the town tunnel_day window_blows
pyrotechnics 14 1812 41 a_rocket a_sheep a_shell ardie* ayunt* ayuntamiento boca_para brick bridge
pyrotechnics 14 cohetes crawls disparando dump_night eve eyebrows fireb* flames grenade
pyrotechnics 14 harbour_night has_puesto infantry la_cinta la_explosion las_ventanas lifts_off
pyrotechnics 14 lights_the llama* mete_en nothing_he of_orange parcel plaza plaza_noche rueda
pyrotechnics 14 s_eve shouting skids stagg* staggers strings suben the_fuel the_ground their_own
pyrotechnics 14 then_green throw un_trueno ventanas wanders white
pyrotechnics 13 a_white aires alarms_all ano_si arco_central artif* blow bridge_day burst_along
pyrotechnics 13 canasta chema columns_of comes_down crawl* de_chispas del_compadre down_in dynam*
pyrotechnics 13 embas* embassy embassy_street entero este_ano explodes ext_desert ext_oil
pyrotechnics 13 ext_trench fuel_dump grana* heave* hinge* hinges in_their lifts loses_its mayor
pyrotechnics 13 medic of_firecrackers opens_up orang* orange overhead_the patronal piedra plum
pyrotechnics 13 posad* posadas que_pide refinery_night revienta_en rockets_burst sale_volando
pyrotechnics 13 shell_lands shells_burst spark* the_church the_field the_redcoats then time_to
pyrotechnics 13 timer_a trench_dawn truenan una_granada up_behind windo*
pyrotechnics 12 1944 a_grey a_roar alta_que and_the arena_night assistant_that bounces_in bridg*
pyrotechnics 12 burns cae canno* chemical chemical_plant chemistry_lab chrysanthemum closer con_un
pyrotechnics 12 crew deaf estallan estallan_los faces_to flame* flat fleet forem* foreman
pyrotechnics 12 glass_everywhere go_off green_then grena* grey_putty has_time hisse* hisses hull
pyrotechnics 12 in_through its_legs kneel lanza_de leaps_back lifts_out mas_alta momen* moment
pyrotechnics 12 oidos_y out_of over_the paper parce* pillar plum_cake por_los puest* punto ram
pyrotechnics 12 rock_face roof_lifts round_the runs_out shell size_of spong* store* term the_night
pyrotechnics 12 the_plum the_roof the_size theatre_stage then_it third_this towards truenos tulte*
pyrotechnics 12 tultepec tultepec_noche volando vuela wande* wipes_his with_earth worke* year
pyrotechnics 11 a_meter a_worker and_every and_for and_once at_each barba bidon cake_and canas*
pyrotechnics 11 castillo_arde chapa_noche cland* clandestino de_lamina dos_dedos downb* downbeat
pyrotechnics 11 drag el_arco escup* explosion ext ext_bay ext_fuel ext_harbour ext_ridge feeds_the
pyrotechnics 11 fiest* fourth_floor friga* frigate garage_night gate_a goes harbor his_shoe howit*
pyrotechnics 11 in_half la_barba la_virgen lake_a later levanta_a lewis lo_lanza man_runs mina
pyrotechnics 11 nochebuena obus once_in one_drop pilar pilla* pillar_of plant polvo* por_rueda
pyrotechnics 11 pueblo_noche puesto quarry_day riggi* rigging se_tapa secon* singe* son_los
pyrotechnics 11 the_boiler the_building the_downbeat the_fourth the_loading them_as through_a
pyrotechnics 11 thrown throws_himself todas_las town_the twice_once un_bidon un_obus van_sits
pyrotechnics 11 vuela_en whump wire_and yard_night year_s
pyrotechnics 10 a_mobile a_moment a_siren a_window acera and_wipes arms_wide atrio back_bends
pyrotechnics 10 band_and bay_night blankets blocks_a blows_in bordes brick_the burst_gold
pyrotechnics 10 cae_media cajero_automatico cargan carpet_the cejas charge_goes cinta corrigan
pyrotechnics 10 crei crei_que de_gusto deck_frigate drifting duke_s dull el_cielo every_face
pyrotechnics 10 ext_atrio ext_back ext_bridge ext_muralla fiestas fizz flinches_at fort fourth
pyrotechnics 10 frame_and fuego_a fuse_and goes_a gone_in granddaughter grass_in gun_deck harbour
pyrotechnics 10 him_down him_with hipot* his_eyebrows his_granddaughter humo_salen incom*
pyrotechnics 10 int_embassy king la_acera la_gasolinera la_sierra labor* lions mail man_beside
pyrotechnics 10 muralla muskets name_it name_this no_viene off_its oh_no one_before orange_ball
pyrotechnics 10 otro_que phone_lights pide_otra pirot* pirotecnico plank* planks plant_night
pyrotechnics 10 plaza_del ports ports_marines prime* roar_of rocket_climbs rolls_over ruts santo*
pyrotechnics 10 santos se_dobla second sees_where sifts skids_on smoki* smoking stage_night
pyrotechnics 10 staggers_out stern storeys suburban_garage suelo_tiembla tangl* tank tarma* tarmac
pyrotechnics 10 tejado temblando the_blast the_lockers the_ports the_river the_ruts the_slit
pyrotechnics 10 the_tarmac the_veteran throw* timer_and tiza_se too_many under vecina_yo veteran
pyrotechnics 10 viene_de village_green vineyard_dusk virge* virgen white_no
pyrotechnics 9 =noise a_ball a_battery a_clock a_dormir a_shelf a_short a_suitcase about_hats
pyrotechnics 9 accio* aceite across_the act_five agujero_en alone_at and_gold and_showers
pyrotechnics 9 ayuntamiento_dia bache balcon ball_of bancaria be_late belt_a benga* bengalas
pyrotechnics 9 berli* beyond_the bronz* bronze building burns_at burns_on bursts_over by_now
pyrotechnics 9 canal_street caseron castl* castle chatter church_the common_night contramaestre
pyrotechnics 9 contraria control_room corri* courtyard crossroads crujido de_costado de_que
pyrotechnics 9 de_rodaje del_horno delig* deposito deser* desert dinero down_and down_as each_one
pyrotechnics 9 edie egg_timer el_cajero el_cerro el_pecho el_primer el_ventanal empapada encienden
pyrotechnics 9 entero_salta escupe esta_un estri* explodes_and ext_crossroads ext_rail ext_set
pyrotechnics 9 faces fairweather field_before figur* fizze* fizzes flame_takes frent* frente
pyrotechnics 9 goes_and granada gritos_de gunner_feeds half_track harqu* he_presses his_fingers
pyrotechnics 9 hiss holding_up hora humea in_flames int_paint into_the la_palanca lado_con
pyrotechnics 9 lady_thorne le_echan leaps learned lluvi* lluvia long_ones looks_under los
pyrotechnics 9 maestra_escribe many match_to mi_teniente mil mobil* mobile more_tea mural* new
pyrotechnics 9 nino_es no_sound of_white oil on_his opens_gold orange_and palanca pass_is past_his
pyrotechnics 9 pasture_day patio_del patio_y pequenito petar* piedr* pink_then que_todavia rains
pyrotechnics 9 residents_in retrocede rifles rooft* sale_de salta sashes_the screw se_apagan
pyrotechnics 9 second_later shell_bursts showers_them sienta_despacio sir_you siren size slit
pyrotechnics 9 smells_gas smokes sobre_los stands_alone stick_out sticks street street_a
pyrotechnics 9 sucursal_bancaria suelta_luego t_count tank_goes tapa_los the_asphalt the_battery
pyrotechnics 9 the_blue the_canal the_elm the_foam the_gentleman the_lake the_match the_medic
pyrotechnics 9 the_moored the_swimmers the_west the_window their_ears their_sashes then_a
pyrotechnics 9 three_grandmothers thud to_an torit* turns_on two_wires un_coche un_crujido
pyrotechnics 9 veinte_por vez_y vicke* vickers water_around whine whistle_a width will_have window
pyrotechnics 9 windows with_their withi* within worker
pyrotechnics 8 a_brick a_diez a_duck a_fist a_hole a_man a_pillar a_sheet a_slow a_stray a_veinte
pyrotechnics 8 a_waiter a_wheel acaba* aceit* adds al_final al_patio ancho* anchored and_begins
pyrotechnics 8 and_comes ano antes_el apagan apagan_las arco are_gone as_she asiento_de aspha*
pyrotechnics 8 asphalt assis* assistant atada_al automatico avanzan ayuntamiento_valencia
pyrotechnics 8 back_garden backing_towards banca* banera_con barri* bay beatriz bent_double beyon*
pyrotechnics 8 beyond bimot* bimotor boy_at cae_del cajero calderas calderas_noche cannon_the
pyrotechnics 8 cartw* central chapa chrysanthemums cinta_al cleaner_s cliff_face climb* climbs
pyrotechnics 8 comes_the compas_con con_su contr* convent_kitchen corre* corrido crackle creeps
pyrotechnics 8 crews cristales cruji* de_calderas de_chapa de_humo de_naranjas de_paso de_tirar
pyrotechnics 8 de_zorro deposito_de despertador deton* diner* dormir down_it drumm* drummer
pyrotechnics 8 dugout_night el_compas el_conscripto el_guante el_movil elm elms estallido
pyrotechnics 8 estamos_todos face_shrugs fair_night farola festival field_a final fire_from fist
pyrotechnics 8 flami* flat_crack flinches floor_a foreman_that forty_seconds forty_yards fourt*
pyrotechnics 8 fuego* fuegos furgo* gente_abre glasses go_through going_up gold_then green_and
pyrotechnics 8 gringa_se gueri* guerita gunne* gunners hacia_la hacienda_noche hands_still
pyrotechnics 8 harbor_night harvest hats_a have_the he_said held_over her_his highway highway_day
pyrotechnics 8 his_breath his_new hole hueco ida idiot in_smoke inside_a ismae* ismael it_always
pyrotechnics 8 it_the it_wasn jumps la_feria la_gringa lamin* lamina laure* lejano levan* levanta
pyrotechnics 8 lo_has lockers looking_for luces_y make_up mano_el manta* mantas marcan match
pyrotechnics 8 metros_el migue* miguel moore* moored mostrador_con mouthing muskets_and negro
pyrotechnics 8 negro_y nina_se north* number_two of_itself of_light of_the off otro_al ours overh*
pyrotechnics 8 overhead palan* palms_to para_de patter_on pause_a plaza_mayor por_telefono pots
pyrotechnics 8 pour prende_la priva* private que_hace que_tiembla queda_un raul red_sticks remite
pyrotechnics 8 rifle* rifles_held roadside rocket_goes rooftops rueda_entre rumbl* s_fist said_the
pyrotechnics 8 saliendo san_miguel se_parte second_one seno she_claps sheep short_one sierr*
pyrotechnics 8 sierra sifts_from silbidos sin_correr sin_remite site_day skull somebody_who spark
pyrotechnics 8 sparkler sparks speedboat sponge stray stree* string stutter swing_on talk_about
pyrotechnics 8 teacups tejad* temblar the_aisle the_anchored the_boom the_ladies the_shaft
pyrotechnics 8 the_straw the_tape the_teacups the_twelve theo they_pass thirty_nine thorne throu*
pyrotechnics 8 through through_every through_the tiembla tiembla_y tierra_los time_it todas
pyrotechnics 8 todo_se torme* tormenta towar* tran tranquila trapd* trapdoor trick tropi* tropieza
pyrotechnics 8 turba una_rueda under_every under_the underside vacia* valencia vault vayan
pyrotechnics 8 ventanal very_softly viene wait_at wall_the wheelchairs whistle willo* windows_come
pyrotechnics 8 wires_a y_rie yards_off you_idiot you_just zorro
pyrotechnics 7 ==motion a_hot a_match a_medic a_string a_tarp a_tree abandoned abuela_en
pyrotechnics 7 adjusts_his adoquines along_the always_the ammo an_egg and_roll and_smokes
pyrotechnics 7 and_throws armou* artillero atada avenue_day backi* backing ball banda_de baner*
pyrotechnics 7 banera bang_a barricada beads beatr* before_it belt_of bench_the bend_the
pyrotechnics 7 beneath_them bengalas_de bidon* bidones billetes blue_one bodega_de boiler bombe*
pyrotechnics 7 bombed_avenue boom_arrives breaks_in breath brown build* burst_green bursts_and
pyrotechnics 7 cannon_fires cante* capta* captain cargan_los cella* cellar centinela chips_the
pyrotechnics 7 cielo cielo_y circus_tent clamp clap coach* colonel combs come_un compadre control
pyrotechnics 7 corre correr costado counts_on creep* cruzan_en cubierta_del cuchara cuts_the dare
pyrotechnics 7 de_dia de_piedra de_san deafe* deafened deal_of dedos del_puesto depos* depot_night
pyrotechnics 7 derra* despacio devil dime_que don_chema down dust_sifts dynamite each_a
pyrotechnics 7 echa_chispas echan el_campanario el_centinela el_correo el_deposito el_farol
pyrotechnics 7 el_perro el_santo el_suelo el_tecnico eleven_steps encie* engine_is enters_by
pyrotechnics 7 era_el escuela_rural estam* ext_barricada ext_harbor ext_pueblo ext_village falle*
pyrotechnics 7 festi* figurantes figure fila_con fills fills_with films firebase firem* fireman
pyrotechnics 7 flatten_a flinc* following foot_down forma four_feet from_left furgon gentl*
pyrotechnics 7 gentleman give glare glass* goes_off gravel_the great_deal gringa gunners_in gusto
pyrotechnics 7 hacia happy he_dicho hedgerow_day highw* hills* hillside his_ears his_foot
pyrotechnics 7 his_watch hull_and in_beside in_pieces in_rubber infan* int_asilo int_bunker
pyrotechnics 7 int_cellar int_drawing int_furgon int_shopping int_suburban int_theatre into is_a
pyrotechnics 7 is_thrown it_doesn it_every it_goes it_will its itself_and kitchen_evening kneel*
pyrotechnics 7 know_they kowal* la_banera la_cuchara la_funcionaria la_tierra la_tiza lab_day
pyrotechnics 7 laboratorio ladie* ladies lets_down letters lifte* lifted lifts_hangs lights_up
pyrotechnics 7 limousine_traveling lo_deja los_de los_figurantes los_mosquetes los_peones
pyrotechnics 7 los_puestos loses mag magne* mailb* mailbox marsh_s mess messe* messenger meter
pyrotechnics 7 mill morning_after nearer_to night no_para noche* o_por of_sparks off_while on_them
pyrotechnics 7 one_says one_second one_short one_then open_over over_them palmera pasan*
pyrotechnics 7 passes_over patio_se peone* peones perfectly perro_se pies_del pilot_looks
pyrotechnics 7 pistols_in pizarra plunger por_todas position post_office pozo_de press press_their
pyrotechnics 7 presses primer puesto_la pulls_on que_cruza que_era quemado quinc* rattle
pyrotechnics 7 red_digits red_string residents revientan rice_terrace ridge ridge_line
pyrotechnics 7 right_through roads* rocks_on rodaje roll_him roll_out roof_off room_night s_jaw
pyrotechnics 7 sags salen salga salie* sashe* sashes sauce* screams se_llena sergeant_drops set_de
pyrotechnics 7 shall_be shed shovel showers sierra_dia sigues sits_in slide_by smoke* smoke_in
pyrotechnics 7 smoot* so_heavy so_it sorda spain sponges springs stopped_counting suben_las
pyrotechnics 7 submarine_control sucur* sucursal suitc* suitcase surpr* table_with tamal* tamales
pyrotechnics 7 tenement_kitchen terrace that_will the_beams the_buried the_copper the_crust
pyrotechnics 7 the_duke the_feet the_football the_grass the_hair the_half the_lighter the_middle
pyrotechnics 7 the_neighbour the_pad the_plunger the_rock the_shed the_third the_tube the_vat
pyrotechnics 7 the_vines the_waterline their_faces their_fingers their_hooks them_at them_i thorn*
pyrotechnics 7 throwing thud_the ticks tiemb* timbe* to_sleep town_square trails_one trots_back
pyrotechnics 7 turn_their turns_to two_sentries two_students un_paquete una_botella una_temblando
pyrotechnics 7 understands unhur* unhurried valley_a vat vault_night venta* veteran_is viene*
pyrotechnics 7 vienen village vines vivo volan* voz_de walk warehouse_night waterline wen west
pyrotechnics 7 wheels_and when_the white_water who_is whole_yard women_wait y_al y_corre y_vuelve
pyrotechnics 7 yards
pyrotechnics 6 1811 a_black a_blast a_cigarette a_click a_dropped a_hiss a_lunchbox a_noodle
pyrotechnics 6 a_pause a_plum a_shop a_suit a_thud a_whistle ablaz* ablaze agachan_tras air_and
pyrotechnics 6 al_foso aleja* alejan an_eyebrow and_behind and_could and_its and_load and_only
pyrotechnics 6 and_snap and_takes another_down apple* apples arcad* arcade are_at around_him
pyrotechnics 6 asaltante asien* asilo at_anchor at_its at_lunch at_sea atrio_de backs backw*
pyrotechnics 6 barca* barcas beake* beaker befor* before begin_to beneath_him big_one bille*
pyrotechnics 6 bloss* blue_with boile* bola_de bombs boots_the boys_the bren broadside bruno
pyrotechnics 6 cada_una cae_sobre cage_with caiga calde* calle_mayor calles calles_de candl*
pyrotechnics 6 candles cans caser* castillo_noche cellar_night central_se chatt* chispa clay
pyrotechnics 6 click_the climbs_out cola_de colon* color comedor_noche common confetti copper
pyrotechnics 6 cordon corren correo cousins crawls_across cucha* cueva curtain cuts dad_in dances
pyrotechnics 6 day_room de_antes de_espaldas de_hierro de_los deal debe degre* deja_sobre del_ebro
pyrotechnics 6 del_valle demas_siguen depot despues_la digits dime dinner_plate dip dog_goes
pyrotechnics 6 dona_pura doors_a dos_hombres down_a down_on dr_hallam drift* driver_keeps
pyrotechnics 6 drops_flat drops_his ducks_and dugou* dugout duke ear ear_and echa el_cabo
pyrotechnics 6 el_chasquido el_rebozo el_ultimo emban* embankment empap* empie* empieza empuja_la
pyrotechnics 6 escala every_man every_window ext_barrio ext_castle ext_circus ext_colonia
pyrotechnics 6 ext_cubierta ext_hacienda ext_old ext_paint ext_rice faints fairg* fairground
pyrotechnics 6 fairw* falls family_sits farol farol* feed_the finds_the fingers fire_and fires
pyrotechnics 6 flat_night for_his foso funcionaria furrow garet* gareth gently gold_the grande_que
pyrotechnics 6 gring* ground guante hand_to handles hangs_a harve* he_makes head_through hedge_the
pyrotechnics 6 her_powder highway_overpass himself_to hinch* his_back his_mark hole_and hops_along
pyrotechnics 6 horno huddl* ilumi* ilumina in_brown in_ski int_armored int_cafe int_parking
"""
