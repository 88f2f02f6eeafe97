"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
pyrotechnics 6 int_submarine int_vault is_holding its_wheels jars_of joss junto junto_al kerb kick
pyrotechnics 6 kneeling knees_to la_bala la_banda la_boca la_escala la_persiana la_piedra la_pista
pyrotechnics 6 la_sombra la_torre la_valla la_vez la_voz lab las_barcas leap_off learn* leches
pyrotechnics 6 lejan* lengt* length length_and licks_her lifts_the line_day lion ll_have lluev*
pyrotechnics 6 load loadi* loading los_milicianos los_ninos luego lunar lying_on machine_guns
pyrotechnics 6 malvi* malvinas man_s many_did marines_in mas_grande mayor_noche men men_leap
pyrotechnics 6 mercado_dia middle_and milicianos_se mismo_y moment_the mosquetes muerde_el murci*
pyrotechnics 6 muske* my_lord naranjas neighbour_s no_esta nobody_breathes noodle_shop noses_down
pyrotechnics 6 odile of of_their ofendido off_beneath off_in old_dog olive on_fire on_its on_that
pyrotechnics 6 on_you one_lamp opens_in or_is overpass own oye_el pad palos paque* paquete
pyrotechnics 6 para_que park_night parking_garage pase past pastu* pasture patas patter
pyrotechnics 6 pick_handles piedra_y pipes pizar* plaster_sifts plung* politely_and posit* powder
pyrotechnics 6 prende preti* pura que_no rain_of rebozo_y red_paper redcoats_level reels remit*
pyrotechnics 6 ripple rodaj* roll rolls_from room_with rosalind row_a rubber_rifles rueda_en
pyrotechnics 6 rueda_por s_flat s_two sacude_la same_moment santo says_a screa* se_alejan se_miran
pyrotechnics 6 se_vuelve seco_los seconds_later senores sentries shaft shaking_the she_runs sheet
pyrotechnics 6 shelf shini* shining shoe short shout* shriek shrug* shrugs si_mismo sigue*
pyrotechnics 6 siguen_subiendo silbi* sit_down site sky_and slump* slumps smoke_rolls smoke_with
pyrotechnics 6 smooths_it sniff* sniffs sobre sobre_si son_para speaks_first spill sponge_and
pyrotechnics 6 squar* square stamp_on steering stick* still still_swinging stops_with strea*
pyrotechnics 6 strikers string_a stron* suelta_se surti* sweating swimmers swing t_a tapa teacu*
pyrotechnics 6 tears_open tell_them terrace_night that_down the_air the_beaker the_begonias
pyrotechnics 6 the_buggy the_candle the_cliff the_column the_concrete the_courtyard the_delivery
pyrotechnics 6 the_drummer the_dust the_gunner the_harbor the_heat the_hinges the_hired the_jetty
pyrotechnics 6 the_kerb the_lane the_length the_lock the_mast the_old the_orchard the_painted
pyrotechnics 6 the_porch the_red the_rigging the_second the_six the_stern the_tenth the_timer
pyrotechnics 6 the_tops their* their_shoes theirs third_row thirty_eight thread_of tips_a tirar
pyrotechnics 6 tiza to_nobody to_stern tomor* tomorrow torre touri* tourist trails traveling_day
pyrotechnics 6 tree_line trestle tunne* tunnel tweezers_she un_agujero un_estampido un_zapato
pyrotechnics 6 una_bola unrolls_the up_and valen* valla valle vault_corridor veter* villa*
pyrotechnics 6 volley_and while_he white_and who_can whole_rock wigs window_goes wipes with_every
pyrotechnics 6 with_pick y_echa y_rueda y_salta
pyrotechnics 5 1 11 a_andar a_bang a_belt a_cuatro a_dinner a_discrecion a_face a_great a_green
pyrotechnics 5 a_heap a_lid a_long a_lot a_parade a_roof a_round a_smoking a_spark a_step a_thing
pyrotechnics 5 a_thread a_walking aband* abre_la abuelo_en adjusts adoqu* after_another against_a
pyrotechnics 5 agujero al_de all_of all_turn already_on always_this amarillo amiga and_drops
pyrotechnics 5 and_somebody and_stays and_turns and_waits andar anywa* anyway apart_in
pyrotechnics 5 aprendiz_sopla arena arrives artificiales artil* asalt* asiento assistant_director
pyrotechnics 5 at_once backward backwards_into bald bank_vault barrage barril barrio_noche beams
pyrotechnics 5 beet begin bends_over beside_it blank* bloom* blooms blue bomba botella
pyrotechnics 5 both_sleeves breaks_into breat* brings_him bunke* bunker but_it cajer* camion_del
pyrotechnics 5 campanario can_see canar* cancha_de carga* cartuchos_de casings cellar_day centi*
pyrotechnics 5 chasquido chest_the church church_tower clock cohete comes comes_next comes_off
pyrotechnics 5 commo* compas concr* concrete conduce conscripto contra_los coppe* corona correos
pyrotechnics 5 correos_dia corridor corridor_night costa* counts_down counts_under court* crios
pyrotechnics 5 crust cruza_el culve* curta* da_vueltas dance* dark_and de_al de_correos de_fuegos
pyrotechnics 5 de_mano de_todos desde_el dicho digit* dignity discrecion do_i dobla doblado
pyrotechnics 5 dome_every double_doors down_between down_slow down_under drops_in drums_in ducks
pyrotechnics 5 duran* each_bang ebro echa_a el_asiento el_capataz el_cinturon el_esternon
pyrotechnics 5 el_mauser el_puente en_verde enciende_la engineer enters envuelto envuelto_en
pyrotechnics 5 es_mas esconde escribe espaldas estamos estampido ester* esternon euseb* eusebio
pyrotechnics 5 every_year ext_backlot ext_bombed ext_common ext_embassy ext_fort ext_hillside
pyrotechnics 5 ext_rampart ext_trinchera extras eyes_at face_in faces_then fair falls_from far_off
pyrotechnics 5 feet_the fence_post ferti* fila fingers_the fire_the flatt* flatten flex flips
pyrotechnics 5 for_their forty_thousand frank fuegos_artificiales garag* garage gasol* gasolinera
pyrotechnics 5 gate gira goes_he goes_white grand* grandmothers groun* ha_visto halla* hallam
pyrotechnics 5 hat_has have_been heap_of helmet her_she hesit* hesitates hill_jumps his_glove
pyrotechnics 5 hombros_de hull_then i_shall in_a in_among in_three int_bank int_basement
pyrotechnics 5 int_escuela int_laboratory int_operations is_lying is_only it_onto its_back itsel*
pyrotechnics 5 itself jam jump_from jumps_and jumps_hangs kessl* kessler king_to kitch* kitchen
pyrotechnics 5 la_furgoneta la_gente laboratory_night lanza las_luces last_chord last_of leche*
pyrotechnics 5 left_to legs lette* lid_with lighter lip_of llega llega_al llena_de lleva_el lorry
pyrotechnics 5 lot_of lotte lunch* lunchbox lungs luz_la madru* madrugada man_looks marca*
pyrotechnics 5 marcha_noche mast me_that mete metralletas mi_sargento middl* middle milicianos
pyrotechnics 5 neare* neighbour next_one nina_mama noodle nothi* nothing of_black of_plums ofend*
pyrotechnics 5 on_me one_or operations ordered over overp* packs paint palmera_de pans parapeto
pyrotechnics 5 parte patte* pecho persiana pipel* pipeline plann* plums porch porters post
pyrotechnics 5 post_and powde* pretty prisa puerta_del puts_her pym que_has que_lo quien_llama
pyrotechnics 5 rafagas_la rams reboz* rebozo retro* rie rifles_one road_the rosal* row_with run
pyrotechnics 5 run_out runs rural_dia s_never s_sleeve s_who sacarlo sacks sail sale sale_por
pyrotechnics 5 sciss* scissors screaming se_come se_oye se_sacude se_suelta secti* section
pyrotechnics 5 see_them sergeant sets_it she_tips shirtfront_and shoe_in shopping shove*
pyrotechnics 5 sierra_amanecer signs silba_y silbando sin_prisa siren_men sits_under sleev* sleeve
pyrotechnics 5 smells smooths softl* softly soles sombra soone* sooner speed* stage stands_up
pyrotechnics 5 steps_on stick sticks_a stitch straw street_the stutt* subie* subiendo submarine
pyrotechnics 5 suelo sweat* t_you takes_the taller_del taped tecnico telefono temblando_en tenie*
pyrotechnics 5 teniente tenth the_bakery the_band the_belt the_bomb the_can the_cleaner
pyrotechnics 5 the_corridor the_double the_flash the_hedge the_hinge the_hose the_hull the_knees
pyrotechnics 5 the_ladder the_launch the_nearest the_one the_piano the_pillar the_singer the_snow
pyrotechnics 5 the_street the_tourist the_trawler the_valley the_vicar the_water the_windows
pyrotechnics 5 the_yellow their_coats then_up they_go thins_the this_way threa* threads_the
pyrotechnics 5 tips_the to_be to_keep to_right to_show torch towards_it tower trace* tremble
pyrotechnics 5 trest* trolley tulsa turn_to two_porters un_papel un_trapo una_senora under_their
pyrotechnics 5 up_a up_along up_they up_we upper_windows upstairs upturned_faces vuelva wadi
pyrotechnics 5 walk_don walt warehouse wasn wasn_t wax_paper way_with what_do where_it where_the
pyrotechnics 5 whist* who_have wife_slides window_comes with_it y_cae y_revienta y_termina ya_es
pyrotechnics 5 ya_que yards_of
pyrotechnics 4 =bursts a_blue a_brown a_dog a_fallen a_fence a_horn a_las a_pipe a_sandwich a_shoe
pyrotechnics 4 a_technician a_terrier a_tuba abiertas abuel* abuelo adjus* again_again again_the
pyrotechnics 4 ahead_of airst* airstrip airstrip_day aisle al_lado algod* algodon all_sides alone
pyrotechnics 4 along alta ametralladora_el and and_each and_forgets and_rolls and_signs and_three
pyrotechnics 4 antes apaga* arch armored arriv* at_arm atreve_a avenu* avenue awnin* awning
pyrotechnics 4 back_under backl* backlot backs_the banda bang_his basement_night bayonets begon*
pyrotechnics 4 begonias behind_it bench_and bends_down bent blasts_the boca bola botel* bottl*
pyrotechnics 4 bottles brakes broad* buggy bullet_through burie* buried burning_oil caja_de calle
pyrotechnics 4 carrier cassock_hitched caugh* caught cerro chasq* child* children chips chord
pyrotechnics 4 churc* cinturon circus cliff climbs_and colonia color_of come_down come_in comedor
pyrotechnics 4 comes_apart con_dos cono convo* convoy cordo* cork_rolls corpo* corporal corto
pyrotechnics 4 counts crack_the crisp* crisps crosses_the crowd_sighs cruzan cuanto cubierta
pyrotechnics 4 curtain_of cutti* cutting de_algodon de_luz del_gas despacio_como dieci* digni*
pyrotechnics 4 discr* doesn doesn_t door_is doubl* double down_through dr drawing_room dust_and
pyrotechnics 4 el_abuelo el_aceite el_aprendiz el_estruendo el_mostrador el_patio el_puno
pyrotechnics 4 empieza_la encima_de escon* estalla_en estru* estruendo everywhere explodes_into
pyrotechnics 4 ext_calle ext_cancha ext_frente ext_hedgerow ext_lifeboat ext_mercado ext_ria
pyrotechnics 4 ext_vineyard extra* eyebrow face_is face_of face_turned facto* factory faint*
pyrotechnics 4 family feeds feet_by feet_of feliz fence_with feria fills_the fire_two fixin*
pyrotechnics 4 fixing flattens flint* flintlock fogue* fogueo fondo_de for_a for_one forbi* frenc*
pyrotechnics 4 from_across front_line fuert* fuerte funci* furro* furth* further garden_night gas
pyrotechnics 4 gente gira_la glove_the goes_past got_in granddad grito* gritos guardias gunmen
pyrotechnics 4 hacia_el hacienda had_my halloran hand_on handl* harbor_front hasta hasta_la hats
pyrotechnics 4 have_no he_pulls he_stands he_tries he_trots heap hedgerow hierr* hierro hinge
pyrotechnics 4 hired his_coat his_knee his_phone his_shirtfront hitched hitched_up holloway
pyrotechnics 4 hombros home_day hops hot hum in_at in_rows insid* inside int_convent int_ext
pyrotechnics 4 int_nursing int_taller irene is_looking is_under it_one its_head its_side jars jaw
pyrotechnics 4 juan jump just keeps_his kneels know_i kofi la_loma laboratory lampa* leave_the
pyrotechnics 4 length_of levantan licks lifeboat_night lifts_and light* lights_his line_trench
pyrotechnics 4 llama_a llena lloran lo_alto looki* looking los_dientes los_hombros los_sacos luces
pyrotechnics 4 man_holds marines mas_deprisa men_who mercy midni* midnight minds movil muerde
pyrotechnics 4 nearest newsroom_day nico nido_de night_the ninos no_le noche noche_de north_side
pyrotechnics 4 nothing_and nursi* nursing nursing_home o_clock oakes of_each of_grey of_redcoats
pyrotechnics 4 of_yellow oidos_con on_as one_after one_goes one_had one_long ones out_the packed
pyrotechnics 4 para parade parap* parece past_the pause peque* perimeter_night phone piece* pieces
pyrotechnics 4 pink pointing_at pole por porch_night posts pot pot_of pozo prayer prend* press*
pyrotechnics 4 prett* puddle puestos puno puts_one que_al que_los racks rafagas rampart
pyrotechnics 4 rampart_day rattl* rattle_and red resid* revienta_un ria rib ridge_above
pyrotechnics 4 rifles_come rippl* river rolls_back rolls_in rolls_off roof rook rubbe* rubber
pyrotechnics 4 rural s_length s_lunch saber_por sacos safe san san_juan sarge* sargento scrap*
pyrotechnics 4 se_hunde seco second_the senora_se sentry serge* shall showe* silencio sin_saber
pyrotechnics 4 singer slate slide slides_her slow slowe* slower smell* smoke_a smoke_to
pyrotechnics 4 smoking_and smooth spent square_new starts_up still_in stitc* stood string_of
pyrotechnics 4 stupi* stupid sube suelta swears takin* taking tapa_con tarp tat_the taxi_moving
pyrotechnics 4 tecni* tenement tenement_night tent_night terrier that_one the_baby the_beard
pyrotechnics 4 the_brass the_cannon the_color the_corner the_crowd the_crown the_curtain
pyrotechnics 4 the_customs the_engine the_feed the_foreman the_gravel the_gunners the_last
pyrotechnics 4 the_minister the_net the_phone the_post the_quay the_rails the_rows the_sea
pyrotechnics 4 the_ship the_shoulders the_sky the_swing the_table the_tower the_volley the_women
pyrotechnics 4 theatre their_boots their_mouths them them_like them_the them_with then_her they_do
pyrotechnics 4 third thread thuds tilts timber time tips to_him to_that torch_goes touches_his
pyrotechnics 4 tranq* trapo tras_el traveling trench_before trinc* trinchera trinchera_sierra
pyrotechnics 4 troll* trots trucks truenan_los twelv* twelve twist* twists two_three ultimo
pyrotechnics 4 un_muchacho un_silencio under_his union up up_through up_with upsta* valley valve*
pyrotechnics 4 valves vanis* vanish_in village_square viney* vineyard visto voz vuelv* walks_back
pyrotechnics 4 walks_toward wareh* watch_the watching we_go what_comes what_he wheel* wheels
pyrotechnics 4 whole_face wide_and will willow window_and wing with_mud with_tweezers wrigg*
pyrotechnics 4 wriggles y_de y_sube y_una ya_esta
pyrotechnics -4 ===camera ==business ==told ==tool =screen a_boy a_crack a_whole about after*
pyrotechnics -4 against_the am apart* arm as_a aslee* asleep at_a away back_the backf* backfires
pyrotechnics -4 baja barrels bed bedro* bedroom between_the bike blanc* blue_smoke boat body booth
pyrotechnics -4 bowle* bowler box brazo brigh* bright brother by_one calle_de camin* camp canta*
pyrotechnics -4 carab* case checkpoint child chin cierr* clerk clien* club cocin* cocina cold
pyrotechnics -4 comes_out con_la con_una counter cours* course dark de_una dead desca* dispa*
pyrotechnics -4 dispara dry eight* empti* empties escopeta esper* ext_alley ext_life ext_suburban
pyrotechnics -4 eye eyes fish flash* from_his goes_out golpe* got guards ha had hall_night hamme*
pyrotechnics -4 has_a headl* herma* hip his_arm hits hold hospi* hospital hundr* in_his int_casa
pyrotechnics -4 inter* it_at it_to kid la_mano las_manos laughs laund* lays let life life_raft
pyrotechnics -4 lift liste* looks magaz* mano mar market marsh* marshal mesa miss mist morni*
pyrotechnics -4 morning motel mothe* motor* mount* nadie neck noise ocho officer open_sea out_and
pyrotechnics -4 palom* party patio_de photo* pie pigeon piso pistola_de plast* points pone pool
pyrotechnics -4 pops priso* put quita radio raft raises reads recor* report rest resta* rider rio
pyrotechnics -4 rope round* sala sandb* se_la se_le servi* shoots shotgun shots_a shut side sign
pyrotechnics -4 sixty sleep* soldiers solo spray squeezes star steel store stran* studi* studio
pyrotechnics -4 swing* table* take te terce* the_balcony the_dark the_dog the_doors the_far
pyrotechnics -4 the_gun the_ice the_lamp the_lights the_man the_new the_other the_ridge the_side
pyrotechnics -4 the_wind then_no three till tira to_a track_day tray trigg* trigger turni* turning
pyrotechnics -4 two_men up_to ve viejo voice waves way weddi* wedding were with_its with_one works
pyrotechnics -4 y_la you_re
pyrotechnics -5 ===sport ===violence ==medicine =shown =told a_ragged a_row a_shouted again alley
pyrotechnics -5 an at_the bag balcony barre* bride broth* bus chair circl* cuent* cuenta d
pyrotechnics -5 del_pueblo does draws drive* drum_roll ella escop* every_pigeon field_day finger
pyrotechnics -5 for_the fusil get gives goes_down good green_day guard* hall hands hay he he_s
pyrotechnics -5 here his_head holds horse hotel hundred i_m in_her it_in jeep lifts_his low manan*
pyrotechnics -5 manana manos marke* minut* mira moves of_his offic* on_it order other pigeo*
pyrotechnics -5 pueblo_dia ragge* ragged raise* re repor* revolver ring road roll_a s_a school
pyrotechnics -5 seat second_floor seven shop_day shotg* shoul* shoulder shouted shouted_order
pyrotechnics -5 silence since six slide* slides small squee* start* station straight swings tarde
pyrotechnics -5 teeth the_back the_floor the_glass the_white there thumb* thumbs tiene tiro until
pyrotechnics -5 usted which
pyrotechnics -6 ===indoors ==camera ==kitchen ==nature ==sport =indoors =lesson =medicine =person
pyrotechnics -6 betwe* between both casa como dos down_the fathe* father for girl goes_on gun has
pyrotechnics -6 la_pistola laugh* m nose revol* rifle saca schoo* shots stati* stop stops strai*
pyrotechnics -6 ten tin two up_the with_the
pyrotechnics -7 ==lesson bar boy dia en_la gets i ice int me not pistola shoot* square_day
pyrotechnics -7 the_line train truck uno we witho* without
pyrotechnics -8 ==indoors =parked her pistol s she your
pyrotechnics -9 =nature day you
pyrotechnics -10 le pisto* shot
stunts 41 rope
stunts 37 feet
stunts 34 rueda runs
stunts 31 cede salta
stunts 30 ledge
stunts 29 escal*
stunts 27 goes y_rueda
stunts 26 one_hand
stunts 25 lands tejas
stunts 24 jumps resba* the_rope tower tumbles
stunts 23 baran* cliff grand resbala rider stall vault* vaults y_queda
stunts 22 catch* circus colga* fruit grand_staircase its_side jinet* queda_colgado roof
stunts 21 and_jumps gap goes_down goes_over hangs_by persi* skids somer* tower_day
stunts 20 awnin* awning below by_his colgado_de floor his_back horse lets_go pierde salta_de
stunts 20 the_gap tumbl*
stunts 19 ==motion abajo cae circu* drops el_jinete engancha falls getaw* getaway hangs int_grand
stunts 19 jinete
stunts 18 ===motion after and_drops cae_de cede_un colgado coupe floors forty_feet helme* lanza
stunts 18 las_tejas leaps lets lo_lanza minute_hand motor* on_its pierd* queda ravin* ravine
stunts 18 resbala_y roof_day sigue_solo staircase_night steep* swing*
stunts 17 acantilado_dia after_the all_thirty and_ends and_lands and_roll barranco cart_a
stunts 17 carterista catches chemi* circus_tent clips de_una eighty_feet engan* escalera espaldas
stunts 17 ext_cliff ext_puente go_of grabs grito gutter plane_night rail ramp sprints stagg*
stunts 17 staggers staircase the_lip tips un_grito una_mano vuela wheel y_cae
stunts 16 a_fruit acant* acantilado arms_wide azote* bolla* breaks_over cuerda detra* detras
stunts 16 down_hard el_ventanal ext_acantilado ext_circus fill_the gutte* hay_cart headlong
stunts 16 int_getaway into_a lip mano milk_truck over palmo persigue pie_en pierde_pie pisos
stunts 16 rooftops rung somersaults the_minute the_wheel un_palmo vaults_the where_are
stunts 15 a_wall adela* aligh* alight bike bread_van car_is cart cliff_day clock_tower comes_off
stunts 15 corner_on corni* corre dangles de_espaldas deaf ext_clock feet_of floor* goes_through
stunts 15 grain hangs_there helmets horns int_ext intersection intersection_day is_thrown
stunts 15 jumps_the la_curva la_faja motorcycle moving_day pasaj* perse* puent* puente
stunts 15 rooftops_night rueda_por salta_la she_runs stair* the_grey the_rung the_thief throw*
stunts 15 toro_engancha tyres vuela_un way wing zigza* zigzag
stunts 14 =motion a_hat airba* and_tumbles at_full backw* blue_lights brake cargo_plane clips_a
stunts 14 contr* cuerd* down espal* ext_hillside fingers_on flat_out gives_and hair_he hand
stunts 14 headlights_fill hits_the horse_goes hotel la_cuerda man_runs misses nora once_twice
stunts 14 pasajera rooft* scream sigui* sixty_feet steps stone tejad* ten_fingers the_edge
stunts 14 the_ramp through_the too_long van_moving ventanal windo*
stunts 13 a_laundry adelante agarr* already_on and_goes balcony belfr* belfry car catches_the
stunts 13 chemical chemical_plant contra counterweight crossroads cuelga_de de_campana del_hotel
stunts 13 del_rotulo deliv* dentro_el dije_que down_through ends ext ext_azotea ext_bombed
stunts 13 ext_church ext_crossroads ext_sea fly fruit_stall getaway_car grain_silo grapple headl*
stunts 13 him hits int_office la_arena lands_on las_jaras leaps_the loses on_two one_second past
stunts 13 patean pole_with por_encima racecourse_day rotulo sale_por scaffolding_day sea_cliff
stunts 13 sedan* sedans shouting shovel side sidew* sideways sobre soga staggers_out steps_on
stunts 13 tenement_rooftops the_cab the_coach the_counterweight the_motorcycle the_rail then_drops
stunts 13 they_grapple thief third_floor thrown throws_himself toro tumbles_down two_wheels
stunts 13 volando way_down wind you_should
stunts 12 a_rope above after_him ahead alley_day and_arrives and_stop azotea balco* barandal
stunts 12 barrel_rolls below_her cab campa* campana cartwheels catches_a churrero coche coches
stunts 12 cornisa corre_por dangl* dangles_by de_costado de_golpe demas_siguen driverless edge
stunts 12 el_barandal empties_his en_mano escala ext_intersection ext_racecourse faja
stunts 12 falls_through fill filling_the floor_night floor_window folds_over gaini* gaining gallop
stunts 12 golpe green green_light handbrake hills* hillside int_cargo is_already its its_nose
stunts 12 jesus_maria jocke* jockey jump la_cornisa la_escala la_mediana ladder maria_noche
stunts 12 market_street mediana minute muerden net of_tyres old_town outside_a part_company picku*
stunts 12 pickup pistol_still pitches plant_night racec* racecourse rider_and roll rueda_hasta
stunts 12 screech se_muerden siguen_subiendo sleev* sobre_las steeplejack swings tende* the_chest
stunts 12 the_fruit the_gutter the_handbrake the_jockey the_ravine the_saloon the_sill
stunts 12 the_steeplejack throu* through through_a toget* together top_step tordi* truck_runs
stunts 12 twice van_takes volan* wide winds* worke* wrist* wrists
stunts 11 a_heap a_worker above_the agarra_la air an_awning and_all and_leaps and_throws andam*
stunts 11 andamio anten* are_driving armpits_and baranda blinking branches caen camarero_la cargo
stunts 11 cartw* catcher civil_le cliffs_day cling* clings clings_to dame de_civil desde_arriba
stunts 11 detras_del di dos_de down_she edges_along el_caballo el_piloto entre_las ext_cathedral
stunts 11 ext_cliffs ext_gorge ext_grain ext_market ext_tenement far_below floors_of flower_stall
stunts 11 for_yourself freight_train gains gorge gorge_day grapp* hand_for he_falls he_swings
stunts 11 heap_of her_over him_down himse* himself his_armpits his_waist hole_where int_circus
stunts 11 int_coche into into_the it_slews its_roof jaras jesus jumpm* jumpmaster la_baranda
stunts 11 last_hedge leans_out left_left light_the line_in long_way los_talones mano_la maria
stunts 11 misse* nadia next_a off_its out_of over_backward over_its pasajes patea* pelda* peldano
stunts 11 pie_y plane queda_colgando retro* rolls rotul* runni* running saloo* saloon saloon_night
stunts 11 scaffolding sea siglo sill silo sprin* stalls_two street_night subie* subiendo swerv*
stunts 11 swerves swinging talones tercer_salto the_catcher the_lockers the_plank the_sea
stunts 11 the_water the_windows time_and to_wheel top torre train_roof turns_over twelve_people
stunts 11 van wheel_they wheel_to wide_and window y_lo
stunts 10 =nature a_run a_toda abraz* air_and alrea* already and_hangs and_it anywh* anywhere
stunts 10 arrib* arriba banister below_the bidon biolo* bonnets botto* bottom buggi* buggies
stunts 10 bumper caballo caballo_de carrito carts chapa_noche cliffs coat_the coche* colgando
stunts 10 come_down contra_el cooler_with costado de_elotes de_lado de_san deck_night dehesa_dia
stunts 10 delivery dentist_on dije dos_pisos el_bicho el_carrito el_todoterreno encierro es_del
stunts 10 escalon estel* ext_encierro ext_rodeo ext_rooftops ext_tejados falls_past feet_into
stunts 10 feet_leave filli* filling flats_day fligh* floor_he gargo* gira gives goes_headlong
stunts 10 haylo* hayloft he_comes he_jumps he_tucks headlights headlong_over heap herse* herself
stunts 10 hillside_day him_over his_colt in_it int_chemistry int_coupe int_escalera int_sinking
stunts 10 int_transport it_slips its_rider jerem* la_valla la_villa ladde* lake_a lanza_de letra
stunts 10 levanta_a map_the market melons metres_maybe misses_the ninth of_sight out_at
stunts 10 out_through patio_del persiguen_entre pisos_abajo pitch* plank prairie_day quad_bike rim
stunts 10 rim_day rodeo rolls_and rolls_off runs_the s_scream salt_flats salto screa* se_lanza
stunts 10 seat_belts shaft she_is she_jumps shove* siguen sitti* sitting skids_on sobre_los
stunts 10 someone_who somersaults_the steeplechase_course still submachine_gun t_look talon* te_la
stunts 10 tender tent tent_night the_banister the_bonnets the_grass the_loading the_pickup
stunts 10 the_pigeon the_slope the_terrace thud_then tight tower_dusk transport two_students
stunts 10 un_bidon un_rato un_tejado understands valla wheezing you_first
stunts 9 a_bread a_bus a_crunch a_dust a_fence a_hill a_milk a_step a_wave a_wedding across_the
stunts 9 alto_el and_both and_fires arena arena_y armpits arrives aterriza_en avenue_day
stunts 9 backlot_day backwards balcony_rail bao behind_him benny_leans bicho blanda blank*
stunts 9 boat_and bombed bombed_avenue boot brazo* brazos brazos_abiertos bruno bulkh* bulkhead
stunts 9 bumpe* burst* calle_mayor catcher_s catches_in central_noche chapl* chaplain chimes
stunts 9 church_steeple churr* clava cliff* climbs_on close_on cofre colanders comes coupe_moving
stunts 9 crosses_himself cuelga cuerda_cede curva da_tres dardo* dardos dehes* dehesa despues_por
stunts 9 detonaciones_el down_there drops_forty drops_from el_en ella_tambien ellos elote* elotes
stunts 9 enter* enters_by everyone_stops explodes ext_centro ext_dehesa ext_hotel ext_old
stunts 9 ext_scaffolding ext_steeplechase ext_street ext_warehouse facad* facade fango feet_over
stunts 9 fiddler fists five_a flamencos flies floor_day floors_up flyin* flying foot_slips
stunts 9 four_wheels freno_de from_the furio* furious furti* go_over going_by guardrail hangs_from
stunts 9 has_forgotten he_lands he_leaps head_with hedge heel_catches hesit* hesitates hinge*
stunts 9 hinges his_coat his_horse his_knees horte* impact is_looking is_too it_does jetty_day
stunts 9 jinete_sale kicks knees knees_and la_barandilla la_cuenta la_escalera lake_jetty
stunts 9 las_mesas las_motos lays_her lead_horse leather_the leaves_the lets_off like_someone
stunts 9 los_flamencos los_persigue loses_his macetas mal marchetti mat_and melon* milk
stunts 9 minutes_past miss_the movin* moving nine_year of_air of_orange on_without one_misses pala
stunts 9 para_a para_una pass_day passes peris* persigue_con persiguen pillar_box pilot* piloto
stunts 9 pole por_un pratt rambla rear_window revienta ridin* riding ringm* ringmaster rodan*
stunts 9 rodando rolls_twice romano rompe rooftop_night s_foot salon_dia santo* santos scaff*
stunts 9 scream_a scree se_dobla sight sigue sigue* sinki* sinking skips sky skylight_and slate*
stunts 9 slates slips_she soaks_the sola_mano splas* steeple steeple_day steeplechase taking_the
stunts 9 tanke* tanker tejado that_boy the_balcony the_bulkhead the_canoe the_coupe the_fiddler
stunts 9 the_fountain the_guardrail the_lever the_quad the_rear the_scree the_stalls the_tanker
stunts 9 the_trailer the_trapeze their_coats then_he they_take thirty_feet three_of time_the
stunts 9 top_to town_day trail tran trapeze trapeze_turns tucks_his twice_a twice_in two_and
stunts 9 two_steps una_escalera under_to upsid* upside upside_down uy vaults_it vemos
stunts 9 vestibulo_dia vueltas_de water_cooler we_wait winchester_from would_somebody yegua
stunts 9 yourself
stunts 8 1812 a_ese a_flower a_green a_moment a_pause a_pole a_shopping a_tarp a_thud a_woman
stunts 8 abajo_y acero* aceros agachate agarra agarra_de alero all_the among_them ana_i and
stunts 8 and_out anest* arma_y arriv* as_it autovia_noche away_in backl* backlot backs_off
stunts 8 backward backwards_into ball_of banis* barandilla barn_day beads before_you beside_it
stunts 8 blankets blows_in bo bombe* boot_and bread build* bump buses by_both by_one camina_por
stunts 8 canalon car_moving cargan_los carte* cathedral cede_el centinela centro_comercial chapa
stunts 8 chemistry chime* chips_the church_tower cling cling_to clips_the colgando_de comes_away
stunts 8 concierto concierto_de contraria cops corde* cortinas cortinas_de costa* cream_van
stunts 8 crook_of cuelg* cuest* cuesta de_chapa de_humo delante_el desaparece detiene_en
stunts 8 dispara_dos drops_catches drops_through el_centinela el_retrovisor el_rifle el_velo
stunts 8 encima_del engine_is entre ext_delivery ext_forest ext_ocean face_day face_in far_gutter
stunts 8 feet_and feet_the fiddl* fight_for firem* fireman flips flood flood_the following forel*
stunts 8 full galer* galeria gallo* glass go greer hace_un halfw* halfway hand_it hands_from
stunts 8 has_already hat_a hauls hauls_the he_vaults heads_a highway_overpass horse_and hydra*
stunts 8 in_flames in_through int_vestibulo is_coming its_neck jetty jockey_is jump_from kessl*
stunts 8 kessler kisses kisses_the kitchen_a kitchen_the knee_and knocking la_fuente la_gran
stunts 8 la_letra la_puerta lande* landed las_orejas las_senoras laura le_dije left_you lies_at
stunts 8 lo_siguen lockers los_mosquetes los_pies man_beside march* marcha_noche mare marke* maybe
stunts 8 media* metal motos_de mountain_pass neck_and nose of_the on_blue one_two oreja* orejas
stunts 8 other otro out_into over_the pasado patio_se patrolman pearl* pearls pie pier pies_del
stunts 8 pigeon pitches_over plant platform_and polvorin por_la puerta_con puestos_de quiet_the
stunts 8 rato re_still rear refinery retrocede roll_bar runs_at saddle sale sale_volando salta_el
stunts 8 sandbag sedan sedan_night shadow she_swings shuffle siguiente sleeves slews slips
stunts 8 smoke_coming smoke_they solo_y speed_the spring_cannon sprints_for steps_pearls
stunts 8 stops_with tarma* tarmac tears tejados tercer the_alarm the_alley the_bar the_barkeep
stunts 8 the_bike the_black the_brakes the_building the_can the_car the_cops the_crook the_harbor
stunts 8 the_landing the_laundry the_lighter the_pillar the_quiet the_tarmac the_third the_vat
stunts 8 the_windshield them_as throws tips_the tira_del tiran to_twenty todot* todoterreno
stunts 8 tornillo traff* traffic tres_vueltas two_bailiffs two_buses two_rangers two_teenagers
stunts 8 un_instante un_tornillo una_se up_up vat ve_asked veces_contra velo veloc* velocidad
stunts 8 wheels whole_flight window_and windscreen woman_s worker wrong_way y_aterriza y_salta
stunts 8 you_count you_said yours*
stunts 7 a_ball a_beat a_column a_delivery a_dentist a_hay a_lid a_long a_word a_yard abajo_la
stunts 7 abiertos about_as acele* again* against air_her al_foso all_and and_barrel and_catches
stunts 7 and_falls and_finally and_his and_hits and_stays and_stops and_they and_works
stunts 7 anywhere_else aplasta aplasta_contra apunta_el are_the arriba_tres asaltante at_your
stunts 7 aterriza away_and back_in band_and bar_one beake* beaker beat beati* beating belt_a
stunts 7 bend_and benny billboard black_as bland* bonne* booth* booths borde bosun both_men branc*
stunts 7 breaking brings_him building burla* burns_at by_her campanario campanario_dia canal*
stunts 7 canyon_rim car_to carpet_the castillo_noche catch cathe* catwa* catwalk cavalry
stunts 7 chandelier chasing chicos_hacen chispa cient* circus_lot clara clava_en cliff_face coach*
stunts 7 coche_en cola_en column_of comercial contra_la cook_looks corona corre_sobre course_day
stunts 7 crawls_out crook cubie* curva_se de_la deafe* deafened del deliver desap* detonaciones
stunts 7 direccion does_he dos_detonaciones down_and down_at down_between driving_school drops_out
stunts 7 each_other eighty eje el_borde el_ladron el_pibe el_primero el_quitamiedos el_rellano
stunts 7 el_taxista empuj* entie* escalator_day espera_a estela estre* estrella_la ext_campanario
stunts 7 ext_construction ext_fachada ext_freight ext_prairie ext_salt fachada falls_for feet_to
stunts 7 feet_up ferti* finally flame* flight fool for_her forgotten forma freight freno from
stunts 7 furrows girando girl_in gladiolos go_through gran_via grand_hotel grille h hand_by handb*
stunts 7 hands_are hasta_la hat_on he_dangles he_is helados helmet her_belt her_like his_belt
stunts 7 his_eggs his_empty his_tea hombre_del horn hydrangeas in_dust in_her indic* instante
stunts 7 int_barn int_townhouse is is_dragged isla it_by it_stands it_strikes its_bed its_driver
stunts 7 its_rope kicks_his kisse* la_estrella la_roca lado_con lands_badly las le_echan le_gana
stunts 7 lid_with lighter lions lo_suelta loave* loaves looks_up los_coches los_demas
stunts 7 los_gladiolos los_helados macet* mailb* mailbox mesas metros momen* moment montana_tarde
stunts 7 morro mouth_into mozo mozos neck no_la not_stop nothing_and of_flame of_water off_he
stunts 7 off_the olds_in on_fire one_wing only_a over_hand over_two overpass pantalon_y pasad*
stunts 7 passe* past_his pecks pickp* pickpocket pierde_la pies pip plank* planks poach* por
stunts 7 porters post prair* prairie primas primero_con que_es que_los quitamiedos_y rambl* reels
stunts 7 refin* retrovisor revie* rider_goes rifle_de rim_and riverboat road_day road_night roads*
stunts 7 roll_him roman* roof_and roof_in roof_lifts room_with rueda* running_feet runs_and
stunts 7 runs_out s_horse s_rim sabana sacks saddl* san saws school_car se_aplasta se_clava
stunts 7 se_llena seco_los segundo_la senoras sentimental shado* she_doesn she_hangs she_lets
stunts 7 she_tips shout* si_mismo sigue_en sin_prisa sitting_down six_minutes skids_under sleeve
stunts 7 slope smash soaks sobre_si spide* spider sprint_for stalls still_on stops_against
stunts 7 stops_on strikes_the string_a suben_la swings_back swings_out t_i takes_a takes_the
stunts 7 tangl* tea_on teeth_he teeth_the teo terraza that_does the_abbot the_awning the_beaker
stunts 7 the_bend the_billboard the_bottom the_brake the_catwalk the_chandelier the_cook the_flash
stunts 7 the_foam the_furrows the_gloves the_hay the_horse the_hydrangeas the_net the_planks
stunts 7 the_pole the_pupil the_quay the_roof the_van the_world the_wrench them_with then_the
stunts 7 third thirty_two tips_a to_car to_catch to_his too townhouse_night tractor_crawls trape*
stunts 7 tray_and trestle trips truck_comes tucks turns_twice two_porters un_autobus unhur*
stunts 7 unhurried upwar* ursul* ursula vacio via_noche viejo_dia wareh* warehouse water_jump
stunts 7 water_tower way_of wheel_off wheez* whips white_crust why_are wind_the windows windshield
stunts 7 without_his woman_is world you_for
stunts 6 3_dia a_bottle a_face a_hatchet a_kitchen a_ladder a_paddling a_pair a_pencil a_pickup
stunts 6 a_trompicones a_tunnel a_walking aboar* aboard above_him abrazado_a accountants_in
stunts 6 against_the airsh* airshaft al_de al_patio alarm alley an_elbow ana and_about and_come
stunts 6 and_down and_leaves and_machine and_with are_on armpi* arriba_el arriba_se asalt* atada
"""
