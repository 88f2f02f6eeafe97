"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
stunts 6 autov* autovia bailiffs bar_a barn barra* barre be_on beat_late bed_a believes below_a
stunts 6 billb* blink* blowi* blowing boina bones_the boots_the both_sleeves bouncing
stunts 6 bouncing_ahead breadth breathes_in brinca brother_in buggy bursts busca_la butch* butcher
stunts 6 cabal* cabro* cadil* cadillac cadillac_moving cae_del cake_and cakes_slide calzoncillos
stunts 6 camarero camin* cannon_and canoe canyo* canyon carac* caval* chalked chand* chasi* chest
stunts 6 chimes_the chumb* chumbo cinco_pisos click* clicks cliff_a closes_over codaz* colan*
stunts 6 colla* collars column comer* coming_up company crunc* crunch cuatro_pisos cuatro_segundos
stunts 6 cuentas cut_straight de_carreras de_ellos de_fruta de_otro de_zacatecas debe del_fusil
stunts 6 delivery_truck delivery_van demas diner_morning direction_of director_lovely division_del
stunts 6 door_is doors_a doorway double_doors down_it down_under doyle dr_hallam dragged draws_a
stunts 6 drivi* driving drop_one drops_at drops_to edge_and edges edifi* edificio el_andamio
stunts 6 el_barranco el_coche el_inspector el_novio el_padre el_pozo el_se el_volante eleven_steps
stunts 6 ella_mira else_to en_calzoncillos en_marcha engancha_el enters escalator escalera_de
stunts 6 escopeta_y everyone_looks ext_alpine ext_canyon ext_dunas ext_farm ext_grand ext_road
stunts 6 ext_roof ext_ski ext_studio facha* feet_on fence fence_through fiat fight* fires_at
stunts 6 first_and fists_in fizze* fizzes flami* flapp* flapping float flower forest_track forgo*
stunts 6 foso fount* fountain from_it fruta fuente full_in gana gargoyle gathering gets_a giran*
stunts 6 gladi* glass_one goes_green going going_down got_his got_in grain_elevator grass_she
stunts 6 green_sea grill* gully gun_from hacienda_noche hack hairp* hairpin hand_over hand_up
stunts 6 hanging_by harne* harness has_come he_goes he_runs he_so he_trots her_boots her_glasses
stunts 6 her_nightdress her_visor hijo_que hill_in himself_and his_belly his_hands hits_it
stunts 6 horse_the hotel_dia if_on impac* in_by in_mid in_overalls in_yellow int_cadillac
stunts 6 int_driving int_laboratory int_multiplex int_rental int_saloon interest it_comes it_plays
stunts 6 its_legs juan kurt la_division la_sombra la_sopera laboratory_night ladro* ladron
stunts 6 las_flores las_piedras laundry leave* leaves lets_rip levanta_y light line_a lip_of ll_do
stunts 6 lo lo_alto lo_levanta loft_night lola looking_for los_brazos los_chicos los_cuatro lucio
stunts 6 luego_otra manta* mantas marcha marido_la marmo* marmol medic medics metre* metres metro*
stunts 6 mid_air mirei* mireille mismo_y mo mosquetes muerd* multiplex navig* next_thing
stunts 6 nightdress no_da no_os noses_down not_down nuria ocean odett* odette odette_what of_fire
stunts 6 of_light of_nothing office_tower ola olds olivar_dia olivo one_clips one_lands one_takes
stunts 6 only_two other_hand other_men other_side other_with out outsi* outside over_twice overp*
stunts 6 patio_y paul pause pearls_bouncing pell_is pendu* pendulo pista* pistachio pluck* policia
stunts 6 por_detras pozo_con prisa pupil que_eso que_si queda_con quitamiedos rebota relea*
stunts 6 rental_car resbala_en rest_a rests_on rip rip_with river_day road rolls_comes rolls_under
stunts 6 roots route runs_along s_breadth s_collars s_hands s_rope s_veil san_juan sceni* scenic
stunts 6 scenic_route se_busca seate* seated segundo_se senti* shuff* sledge sleeves_and
stunts 6 smoke_from snapping snug someo* someone sonrisa soper* sopera sound_like spade* spades
stunts 6 span spectacles spin spinn* spinning spitt* spitting splash sprint step_and steps_off
stunts 6 still_in still_swinging stockinged stockinged_feet straight_across strand studio_backlot
stunts 6 submachine surface sus_carabinas swings_at switches t_got t_slow t_tell tabletop take_the
stunts 6 tall tear tears_out teenagers terra* that_nobody the_airshaft the_beam the_boxes
stunts 6 the_buried the_chimney the_corner the_corridor the_courier the_direction the_ditch
stunts 6 the_door the_gargoyle the_hatchback the_ladder the_lake the_medic the_next the_nose
stunts 6 the_posse the_removal the_roll the_running the_shed the_sheriff the_skylight the_sledge
stunts 6 the_sleeves the_span the_tabletop the_tenth the_traffic the_weathercock the_winchester
stunts 6 the_wipers the_wrong thing_is time_he tips_over to_cover to_meet to_the todoterreno_baja
stunts 6 townh* townhouse trail_day train_day traveling_day trees_with trompicones troug* trough
stunts 6 trunk* trunks turns_once two two_to un_albanil un_resorte until_the vale veil_trailing
stunts 6 venta* verdu* vern vestibulo wall_of way_from weathercock weddi* wedding wheel*
stunts 6 wheel_over whirl* whirls with_him with_his wood_day y_busca y_despues y_espera year_olds
stunts 6 your_feet zacat* zacatecas
stunts 5 1878 88 a_blue a_boulder a_bridal a_bunker a_curtain a_gallop a_gap a_knee a_otro a_pipe
stunts 5 a_pram a_rubber a_sound a_stewardess a_stone a_technician abbot abner acaci* acros*
stunts 5 across action after_it aguan* aguanta alba all all_three along_in alpin* alpine alto
stunts 5 am_not amarillo an_open and_at and_flaps and_pitches and_slaps and_so and_sweeps
stunts 5 and_there and_up antes_que anyon* anyone aplas* armou* arranca as_she as_the asfal*
stunts 5 asfalto assassin at_his aterr* atreve avenu* avenue avien* avienta away azotea_de
stunts 5 back_his bajo_sus baker barkeep behind_them ben_you bend_on between_a big_top black
stunts 5 blanket_and blazi* blazing block_night bones boots boulder bounces_across braces_a
stunts 5 brazos_en bread* brinc* broadside broken_it bullet_in busca busca_el by cab_moving
stunts 5 cab_roof cable* cables caer cakes calle_la calzo* camina canyon_road car_night card_he
stunts 5 card_table carreras carretera_de casin* casino catch_the centi* centro clava_el claxo*
stunts 5 clock clown* clowns clutches clutches_his coal colt_and colt_the comes_the conci* const*
stunts 5 constable construction_site control_room cook corra* could* couldn couldn_t counts_to
stunts 5 cours* course cows cristal crust cuelga_del cuerda_el curse* curses curtain d_is
stunts 5 dangles_from day_1878 de_mano de_manos del_notario del_otro del_puesto delph* delphine
stunts 5 demas* demasiado descends disparan doing_ninety dolor* dolores don_t doors_close doorw*
stunts 5 drawb* ducks dunas ears_and echan el_aceite el_cano el_gato el_hocico el_hombre
stunts 5 el_ingeniero el_mundo el_pantalon el_parabrisas el_paso el_patio el_pintor el_tercer
stunts 5 el_vagon en_cruz en_lo encim* encima ends_up entero espue* explo* explodes_and
stunts 5 ext_apartment ext_lienzo ext_llano ext_office ext_paintball ext_refinery ext_savanna
stunts 5 ext_savannah ext_watchtower far_with feet_first feet_two fermin_se figure final* fingers
stunts 5 fire_two fires_until fishm* fishmonger fixing_to flame_takes flashlight flats
stunts 5 floor_please florist florist_s flowe* for_one forward_and freig* front_wheels fuent*
stunts 5 furro* gap_between gaps glove_comes goes_then greasy gutter_it haas hacen_cola half_an
stunts 5 halla* hallam hand_from hand_on hand_s hand_then hard harin* harina harp hasta heel
stunts 5 held_by her_foot hill himself_to his_collar his_helmet his_pistol hocic* hocico hocico_y
stunts 5 hubca* hubcap hum i_haven ice icing imoge* imogen in_black in_law in_order insta*
stunts 5 int_bedroom int_monastery inter* is_going is_hit is_on is_so is_waved it_clears it_onto
stunts 5 it_swings josh juno kansa* kansas kerb kicki* kicking kindly knife_a la_devuelve
stunts 5 la_furgoneta la_mujer la_novia la_persiana la_sabana laboratory lado lands_in largo
stunts 5 left_a legs_the leona lets_fly lid_a lienzo_charro lifts_off light_and little_man ll_get
stunts 5 llamas llano llano_de llena_de loadi* loading los_guardias los_peones los_puestos
stunts 5 los_techos makes maldi* mayor* meadow_day mentions mentions_it mercancias metro_de migra*
stunts 5 misses_a model* modelo more motel_night motos mount* mountainside multi* mundo napkin_and
stunts 5 ned negra never_did ninety_the nose_and nothi* nothing nylon off on_an on_end on_his
stunts 5 on_them once one_end opens_on ortega_s otro_a otro_lado out_sideways out_then outla*
stunts 5 outlaw over_him overalls pa paddl* paddling paddling_pool palen* palenque passes_the
stunts 5 past_two patin* patina patrulla pedal peone* peones perce* persigna piano_player pibe
stunts 5 pier_night pies_a pigeo* pilla* pillar pinto* pintor pinza piso_dia pistola_en pit_day
stunts 5 please_somebody pole_is pool_in porter posse pueblo_dia puerta puest* pulli* pulling quay
stunts 5 quien_la rail_and rama rangers re_on rebot* refuses refuses_to rella* rellano removal_man
stunts 5 renta* rental report_arrives resbalan resor* resorte rhyth* rhythm ride rises roadside
stunts 5 roca roll_a roof_night roof_of rota round_his roy rueda_en ruedan s_broken s_sleeve
stunts 5 s_waving s_wrists sabanas_de sageb* sagebrush salta* savan* saves scratching se_atreve
stunts 5 se_persigna se_tumba seapl* seaplane second_and segun* segundos sexto she_drops she_goes
stunts 5 ship shopping shot_off should should_ve silencio_en simpl* simply sirens six_floors
stunts 5 sky_the skyli* skylight slats sledg* slither sombr* sombra sound_of speakers splashes
stunts 5 splat stagecoach_takes stairs stairs_day stays stays_for step step_he steppe_day
stunts 5 still_strapped still_turning stole* stolen stop stopped_to stubble stuntman su_hermana
stunts 5 su_marido surfa* sus swinging_from swings_and t_hit takes takes_her takes_three takin*
stunts 5 taking taxi_en techo* techos teeth ten_past tendida tenth thank* that_has the_assassin
stunts 5 the_blast the_boots the_charge the_counter the_crest the_curve the_double the_far
stunts 5 the_florist the_gambler the_gaps the_great the_hair the_heel the_helicopter the_hem
stunts 5 the_hotel the_jump the_kerb the_kitchen the_knees the_lantern the_lead the_leather
stunts 5 the_limousine the_mask the_mate the_milk the_ninth the_other the_phone the_roundabout
stunts 5 the_sand the_sergeant the_slats the_sleeping the_splash the_stagecoach the_time the_top
stunts 5 the_trough the_turn the_way the_wedding the_wheat the_window the_windscreen the_wreck
stunts 5 there_then thiev* thieves through_traffic throw thud title to_move to_rest to_three
stunts 5 to_watch torch torni* toward_the track_in traffic_at train trans* trawler_deck
stunts 5 treinta_treinta trest* trixi* trixie truck twice_and two_pairs un_metro una_rama una_sola
stunts 5 una_vuelta under_their up up_here up_nobody up_on upper vans ventana_el via volcado
stunts 5 vuelt* vuelta_de vueltas wall wall_and was_for washer water way_he we_don we_stay
stunts 5 went_off wheel_the where_the whips_the widow_cont wilme* wilmer wind_like window_a
stunts 5 wires_a with_the wrenc* wrench wrigg* wriggles y_echa y_uno ya_se yes you_hit zoo
stunts 4 a_bin a_black a_boot a_cardboard a_fist a_flag a_groan a_hand a_hedge a_hiss a_lado
stunts 4 a_light a_man a_mirror a_motorcycle a_notch a_que a_stop a_sus a_volar abier* abrazado
stunts 4 accountants aceite actio* after_a after_you afternoon aguanta_la alaza* alazan alban*
stunts 4 albanil aldo altar_boy among and_empties and_from and_go and_makes and_rolls and_topples
stunts 4 and_vanishes aplausos arana* arde are armad* arms arran* arras* arrives_a assas* atard*
stunts 4 atardecer atrev* autob* autobus avenida_noche away_with back_from back_he baili* bails
stunts 4 balan* barke* barre_el barrier beam bebe_se belly belts ben bench_and bend berettas
stunts 4 blam_the blanket block boards_up bottom_in boxca* breathes_through broad* brother_s
stunts 4 brothers_stand bucks buildings calle camino camino_de campanario_el camper camper_van
stunts 4 cannonball car_day carbines_the caretaker cargan carlo* carrito_del cart_below casco*
stunts 4 cascos casings centr* central charr* charro chicago chico* chicos chimn* chimney chips
stunts 4 ciento civil clutc* coach coat collar come_to comes_a comes_out compost con_cada con_su
stunts 4 construction contra_las coole* cooler copil* copiloto corre_detras corren corridor_day
stunts 4 counter county_road couri* courier cradle crane crate* crates crawl* crawls crest_and
stunts 4 cruis* cruz cuesta_de curta* cyclist da da_una de_las de_montana de_pintura dee del_norte
stunts 4 desde desde_su dice director_and ditch divis* division dobla door_on dos_veces down_i
stunts 4 down_without drops_the drum_roll drumm* ducks_and duke dust_and ears eight* el_aire
stunts 4 el_alazan el_arma el_camion el_de el_rio el_vecino elevator elvir* elvira entera eso_no
stunts 4 espalda_contra espaldas_al espanta estelle estrella evenl* evenly ext_barn ext_city
stunts 4 ext_cuesta ext_hacienda ext_obra ext_paint ext_pier ext_steppe ext_tapia ext_tejado
stunts 4 ext_trawler ext_tree faintly fairw* far far_wall fetch fight fingertips fires first fitch
stunts 4 fixin* fixing flags flame flaps flat floor_and flori* foam folks foot fores* forest
stunts 4 free_hand from_above from_each from_inside from_under fuert* fuerte fuse gambl* gambler
stunts 4 gato get_out gets_up goes_he goes_out goes_under grana* grass green_and grey hand_she
stunts 4 harbor hard_the hat_goes hat_is hatch* hatchet he_lies he_ll he_makes head_he head_over
stunts 4 hecho hedge_a height_of her_garter her_glove her_heel her_laugh her_neck her_with him_and
stunts 4 him_the him_twists his his_brother his_ears his_free his_legs his_mop his_partner
stunts 4 his_place his_sandals his_sentence his_vest hit hooves hooves_and hoses_the hotel_y
stunts 4 ice_cream in_back in_sight in_silence in_there inspector int_camper int_cathedral
stunts 4 int_taxi int_theatre is_down is_eleven is_one is_only is_served it_be it_drops it_holds
stunts 4 it_with its_ears jerks join jump_the kindl* kiss knees_to kowalczyk la_loma la_lona
stunts 4 la_respiracion la_rueda la_tierra la_torre landi* landing lante* last_time leave_the
stunts 4 left_foot legio* legs lemon* lena_s lets_half levantan level_with lever licks lift_their
stunts 4 light_a light_goes like_my limou* limousine line_the locomotive lona long_barrel look_at
stunts 4 looks_back los_cascos lot_day make_her man_on marci* marcial maris* mas_con merca*
stunts 4 mercado_de meter* meters mid minutes_to mira_por mirro* mirror monja* monjas monjas_y
stunts 4 mosqu* mountain mr_pym ni_a ninety no_more no_net no_now no_que no_road nobody_is noise
stunts 4 nose_first nose_in not_there novio now_is of of_breath of_paint of_satin off_his on_four
stunts 4 once_the one_goes one_shoe one_sleeve onto open_on operator os oskar other_and otra_y
stunts 4 ottol* ottoline out_from out_the out_too over_heels overa* overpass_day pair_of paisano
stunts 4 palmo_del pantalon parab* parabrisas part pasar passes_him passes_it pebbles pencil
stunts 4 persiana pide_mas piedras pierde_el pierde_una plancha plancha_y platform platform_night
stunts 4 plaza_el por_debajo por_los por_una pram prays puerta_del puesto puesto_de pulls_out
stunts 4 puts_up quad quarr* que_lo quiet rain_of refus* removal report_from respiracion rewar*
stunts 4 reward right_behind rings_he roars_past rolls_in rolls_to rompe_la rooftops_day rotte*
stunts 4 rotten roundabout ruiz ruiz_leaps run s_his s_still saban* salt saltos_entre san_roque
stunts 4 sanda* sandals satin savanna_day savannah_day scatters_the se_desliza se_para se_queda
stunts 4 served she_has sheet_of shoes shoes_in shopp* should_be side_and side_in silen* silence
stunts 4 silent sin_soltar sixty slaps slipp* slipping slow_down smoke_with snapp* sneak* sneaker
stunts 4 solo solta* soltar soltar_el sorre* sorrel sound spect* spilling spotlight spray
stunts 4 sprints_leaps stamps_on stands_on stay_with stays_there step_down steppe stewardess stops
stunts 4 stops_a strapped_in street strikes students stunt* subma* subway_platform sueltas suppr*
stunts 4 suv swept_off swerves_the swing switc* t_laugh tabletea tackl* tanks_a tapia_del tarp
stunts 4 tarpa* tarpaulin taxi taxis* taxista teja tell_em tenement terce* terrace that_is
stunts 4 the_barrier the_bars the_belfry the_bell the_brick the_buggy the_buildings the_bull
stunts 4 the_caretaker the_compost the_crack the_curtain the_dirt the_drop the_dust the_ferns
stunts 4 the_glacier the_green the_hole the_ledge the_light the_map the_mare the_marshal
stunts 4 the_mirror the_range the_rim the_sentry the_soft the_square the_stone the_straw the_tail
stunts 4 the_tent the_three the_tower the_treetops the_vines their_boots them_over them_two then_a
stunts 4 they_can they_fall third_fence thirt* thirty three_and thrown_over thumps_the tilts
stunts 4 timber time time_i tire_bursts toda toes_over tomas tomor* tomorrow too_far too_soon
stunts 4 top_of toppl* topples topples_from tower_night trade tram travels treel* treeline treet*
stunts 4 treetops tumba twice_into twin two_a two_thousand ultimo_peldano un_pie una_letra
stunts 4 una_rueda under_him uno_de use_your usher* va_un valer* vault vesti* villa vines visor
stunts 4 viuda_a volante volar vuelven waist wall_the washe* watchtower_night wave wave_of waved
stunts 4 waving_it way_up well_that were_the while_the whips_out why wire with_blanks with_that
stunts 4 woman word y y_el y_se yard you_always you_check
stunts -4 ===tool ==lesson ==noise ==told =lesson a_burst a_little a_mile a_pheasant a_roar
stunts -4 a_small a_truck a_window abuela across_his after_another against_it ahora aims airst*
stunts -4 airstrip algo ambul* an_inch an_old and_a and_she and_takes apoya are_a asks at_once
stunts -4 avanz* avanza back back_of bala bank bar_night bare bathr* bathroom be bed_of behind_a
stunts -4 benea* beneath beside_him blows blue_smoke body booth bounce_over bow boys brazo
stunts -4 breathing bride bucke* bulle* butt butto* cabeza cabin_night cada cal calle* camer* camp
stunts -4 campo canyon_day caps cara cartr* cartu* case cemet* cemetery chain chamb* charges
stunts -4 checkpoint child cigar* cigarette clien* clip club cocin* colle* come comes_back compr*
stunts -4 cough* coughs could counts coupl* courtyard cover* crack* crouc* cuart* dad dale dead
stunts -4 dedo desca* desie* desierto desk despacio do drift* drifts drive drives driving_night
stunts -4 dropp* duerm* dull dune eats elevator_night embas* embassy en_una envel* era estal*
stunts -4 estat* even every* ext_cabin ext_desierto ext_ramparts ext_river famil* far_side farme*
stunts -4 farmer ferry fishi* fishing five flare ford_day forest_day four fourth fresh from_behind
stunts -4 front_of garag* garage garden gas gear get go_at goggl* goggles guant* guards gun_on
stunts -4 gunne* gym hall_night handl* has_a hats he_can he_has he_takes headlamps here his_arm
stunts -4 his_head his_rifle his_wife holds_the holst* hot i_said in_the in_to inch ines into_his
stunts -4 iron is_that it it_against it_at it_over it_up jacke* jaw keeps kid kids kitch* kitchen
stunts -4 kitchen_night kneel* know la_cara lap last laughs le leans_on lee lets_the letter
stunts -4 levanta_la lies_on lifts_his liste* lit_window load loade* look_up lord luz magaz*
stunts -4 magazine mail manager mar mas medio men mile mine minis* mira mist monte moor moves
stunts -4 moves_a mule mule_s muskets nail neare* neat neigh* never nina ninos nobod* nobody noon
stunts -4 o_s office_day one_after one_lit one_more onto_the orcha* orchard out_and parade
stunts -4 park_day parke* parked pasillo pastu* pasture patio_de pheas* pheasant picks_up piece
stunts -4 piedra pigeons pine pink pista pistola plastic plume pocke* point press priso* prison
stunts -4 pulls_away punch push quart* quint* quita radar radar_gun rally rampa* ramparts
stunts -4 ramparts_day ranger recor* ridge rifle* rifles right ring rodil* round_the s_a s_day
stunts -4 s_office safet* safety sala salen schoo* scope se_la seconds sees set sets she_s sheep
stunts -4 shell shooter short shots shoul* shows shrieks shut sides sient* sights sign singi*
stunts -4 singing sister sit size sleep* slowl* slowly soldi* somew* somewhere soup spits stadi*
stunts -4 stadium stage stand* standing_in starts stati* steel steers stick stock store_day storm
stunts -4 stranger strings sube sun surf table takes_it the_apron the_end the_first the_fuel
stunts -4 the_gun the_middle the_mule the_new the_porch the_radio the_rifle the_second the_sky
stunts -4 the_steps the_table think* this threa* throws_a thumb* thumbs till tin to_be to_its
stunts -4 track_day trigg* trigger tu turns_the twice_with two_dull uno v v_o va very
stunts -4 village_square voice volle* voz vuelve waiti* waiting waits walk watch* we_are what
stunts -4 whistle who whole window_on with_a with_both with_two wolves woods wrest* wrist_and y_le
stunts -4 y_no years zapat*
stunts -5 ===camera ==camera ==music =business =medicine =music =picture =violence abre all_of
stunts -5 alley_night and_looks anos aroun* around as_he aslee* asleep baby back_to backfires bag
stunts -5 beach_day brigh* bright burst but cabez* cabin can casa ceili* ceiling chang* child*
stunts -5 children chin circl* clerk cold como con conve* crack crate crew custo* deja despa*
stunts -5 driver_s drops_it everybody ext_desert eye father flashes fourt* fuel garde* gate
stunts -5 goes_by gold hall hamme* hammer has heat holes hospi* hospital hums i_ve if in_front
stunts -5 int_tenement la_pistola land_rover lit lowers maest* mete middl* middle nada nino numbe*
stunts -5 of_it officer on_the one_by out_in over_their palms paper parad* photographer points
stunts -5 pone porch presses pries* priest pushe* pushes put rack rain reads revolver road_and
stunts -5 roar rocke* room_night shop shoulder_and shrie* sir siren siste* six son steer* store
stunts -5 tarde the_ball the_bed the_ceiling the_dog the_driver the_hedge tiene tiro to_her todos
stunts -5 two_men up_and usted vez watches white will wipes women wrist y_la y_un ya yo
stunts -6 ===violence ==medicine ==violence =told a_second abuel* again backf* bounce check* click
stunts -6 con_los court* en_la esta ext_beach fathe* field_day goes_in goes_off guns ha had high
stunts -6 home house how hundr* hundred it_s keep land lane lette* line littl* little man_s mi
stunts -6 muske* nadie open park photo* plast* point* pop pops press* puts radio rolls_over rover
stunts -6 row rows saca says settles seven shell* shells shoot shoot* shop_day shotgun since
stunts -6 start* the_bride the_line the_wall their up_a wife
stunts -7 =indoors =parked =person an beach brass deser* desert ear eveni* evening ext_village
stunts -7 eyes field finger i_m int jeep lifts m me mothe* mother mud new over_his palm picks
stunts -7 pisto* revol* room_day settl* shot shoulder somet* something the_fourth the_one
stunts -7 the_whole village you
stunts -8 ==business ==indoors ==sport =kitchen amane* amanecer anoth* another arm bang dog every
stunts -8 floor_a grand* holds morni* morning pour s shotg* the_back the_old villa*
stunts -9 have my o room round sits walks your
stunts -10 =bursts gun i old
stunts -11 behind_the
stunts -14 dawn
process-shot 81 ==motion
process-shot 53 =motion movin* moving
process-shot 44 en_marcha marcha
process-shot 40 ===motion
process-shot 39 moving_day
process-shot 38 march*
process-shot 33 moving_night
process-shot 30 int_taxi the_wheel
process-shot 27 ruta taxi
process-shot 26 cab movim* movimiento
process-shot 25 wiper* wipers
process-shot 24 en_movimiento int_minivan
process-shot 23 drive* drives drivi* driving
process-shot 22 int_limousine the_roof
process-shot 21 int_camioneta manej* miniv* minivan
process-shot 20 driving_night movimiento_noche steer* van wheel
process-shot 19 camio* car_day coche maneja
process-shot 18 int_land interstate limousine truck_cab
process-shot 17 hears* hearse int_coche int_hearse limou* marcha_dia marcha_noche sedan traveling
process-shot 17 volante
process-shot 16 alquiler car coche_de de_alquiler furgo* go_by headlamps int_ambulance int_camion
process-shot 16 int_hatchback int_pickup int_sedan
process-shot 15 ambulance camper_van car_moving conduce fields_go headl* no_track steers taxis*
process-shot 15 taxista
process-shot 14 a_todo between_them bore_down camioneta city int_camper int_coupe int_truck map
process-shot 14 road seat tinted tinted_glass todo_volumen van_moving volan* windo*
process-shot 13 a_fifty alqui* ambul* auto brake bus_a cada_curva camper del_tablero delivery_van
process-shot 13 hauls int_jeep int_patrol int_station kids light_she past_the perso* rolls_by
process-shot 13 savan* steers_with swings_to the_back the_brake trave* wagon
process-shot 12 a_fruit an_hour back_three bore bridge by_in camioneta_en colectivo_en coupe curva
process-shot 12 down_for driver el_volante hatchback int_auto int_colectivo int_delivery
process-shot 12 int_furgoneta las_rodillas nacho roof semaf* sings_along siren station_wagon
process-shot 12 su_suegra tablero the_bunker the_cemetery the_radio tinte* veloc* wagon_day
process-shot 11 back_seat bridg* camion drives_with el_taxista estate_car fruit furgon go_round
process-shot 11 hearse_moving in_second int_estate int_furgon la_cabina light los_semaforos
process-shot 11 mira_las pasan picku* pickup rodillas roof_in semaforos since suv t_know
process-shot 11 taxi_moving turn ventanilla volumen whips_the
process-shot 10 a_hood all_we ambulance_cab barren ben campe* carre* carretera chauf* chauffeur
process-shot 10 coast colchon_en colectivo copiloto cruis* cruiser d_it every_bend every_pothole
process-shot 10 ext_coast going_back has_spoken hatch* head_all int_stolen int_vintage knitting
process-shot 10 know_your limousine_night map_the mapa_al miles_an minutes_out on_gravel paisaje
process-shot 10 param* paramedic pasaj* past pilli* pillion por_la pothole radio renta* rental
process-shot 10 reza ridde* ridden rides_pillion ring_road rodil* seis_personas senator she_drives
process-shot 10 sing street_lamps ten_and the_city the_dash the_map the_next them_like there tires
process-shot 10 to_him travelling_day turn_around un_colchon vinta* vintage window_a windows
process-shot 10 windscreen with_you
process-shot 9 al_volante and_unwraps autopista been_there bump cambi* canario changes_down chimes
process-shot 9 cobbles colec* coloc* condu* convertible copil* corrido_a dash delivery derec* dije
process-shot 9 el_pasajero el_pelo en estudia field* fields four_kids furgoneta gloved_hands
process-shot 9 grandfather_i guide_this hairp* hairpin handbrake hands_at hatchback_moving
process-shot 9 hauls_the head_through his_breath hour i i_don i_said int_getaway int_rental
process-shot 9 int_tractor int_trunk is_what knitt* left_at limousine_traveling los_surcos mirro*
process-shot 9 mirror my_little o_you ojos_abiertos ollie oval pass passe* patrol perdidos person
process-shot 9 personas_un potho* que_pasa rain rear_window rental_car rides ruta_40 said said_i
process-shot 9 savannah senat* shout* sings slowe* slower spilling spoken_since spy steering
process-shot 9 stole* stolen suegra sway t_turn the_engine the_handbrake the_hill the_hollow
process-shot 9 the_mirror the_senator the_undertaker the_windows there_has they_pass
process-shot 9 three_children to_follow travelling triga* trigal undertaker unwra* unwraps
process-shot 9 unwraps_a van_day velma volum* wagon_moving what_he whips window winds* you_and
process-shot 8 40 a_bridge a_map a_nun acaci* aide are_white autop* beaten beside_him bolla*
process-shot 8 bunke* bunker buses by_on cabina cal_on carla carriage_windows central_noche
process-shot 8 checkpoint_day cobbl* corrido coupe_moving crack_and crossing cruzan_el desde_que
process-shot 8 donde_las el_coche el_mapa el_mate el_parabrisas el_termo emiso* emisora en_un
process-shot 8 estate flaps_it flask follow_the fruit_stall getaway_car glove* going going_by guri
process-shot 8 half_to handc* hands_half he_counts he_drives he_starts him_a hood int_ext jo
process-shot 8 knuckles_are la_carretera la_linea la_ventanilla lamps land land_cruiser
process-shot 8 late_afternoon limpiaparabrisas linea lock_the los_faros m mapa marcha_autopista
process-shot 8 mate_va mete_debajo newspapers next o_por of_car of_tyres packa* part pasa pasajero
process-shot 8 pass_day passenger pasti* pedal personas poles_going program que_salimos
process-shot 8 rain_wipers rear reza_con s_knuckles salim* salimos savannah_day scrapes_the
process-shot 8 sedan_moving slide slides_over smooth spoke* spoken state suegr* surco* surcos
process-shot 8 taximetro_corre te_dije telephone_poles the_doors the_paramedic the_rear
process-shot 8 the_tussocks then_on thumb_and tick_of ticks_the toda total tow traveling_day
process-shot 8 tussocks two_buses tyres tyres_the un_canario unit_night van_night van_takes vea_el
process-shot 8 velocidad vidrio_el viene_la window_and with_each years_i you you_do you_lock
process-shot 8 you_love you_should
process-shot 7 abiertos agachate agrad* amparo_mira and_flaps and_stop and_two at_ten autov*
process-shot 7 autovia aveni* avenida back badly bajal* bajale bajo_en bares because_you behin*
process-shot 7 behind billb* blue_lights bruno by_behind cab_of cada called_shotgun calles
process-shot 7 calles_de cambia can_hear canar* chang* changes chewing_the colt_for country_lane
process-shot 7 counts_under cuest* cuesta del_taxista deliv* derecho did_you driver_i
process-shot 7 driver_watches dropped_the duerme_contra el_copiloto el_radio el_techo es_mas
process-shot 7 estamos estat* every faros fifty fifty_cal fill_the filling_the floor_and follow
process-shot 7 gesto getaw* getaway glass_senator go goes_by gps grandpa_i green_light guide
process-shot 7 havin* having head headlights her_lipstick highway_day hill hitchhiker hold_on
process-shot 7 incli* inclinan inside_the int_cab int_convertible int_police is_no its_rack jeep
process-shot 7 keeps kilom* know la_palanca left_he left_turn level_crossing light* loose* loosens
process-shot 7 loosens_his los_saltos luces_de m_not manos_donde mas_largo minivan_moving mires
process-shot 7 mother_without mountain_pass nebra* nebraska nuca_del old_morris one_second
process-shot 7 only_clearing out_sir over_him overt* paisa* palan* palanca panel parab* parabrisas
process-shot 7 pasajero_apoya passes_back pasture_day pereg* pickles race_the rack_between radio*
process-shot 7 rehearses rides_shotgun rodillas_y roof_of rover_moving sandw* sandwich savanna
process-shot 7 savanna_day se_inclinan se_pasa se_sacude seis senator_hale she_changes she_keeps
process-shot 7 shift* shifts shouting siga_derecho signa* sir sir_there siren_the slide_over
process-shot 7 starts_again stati* station stays_there streetlight streetlight_slides streetlights
process-shot 7 taxi_en techo that_was that_would the_awning the_bridge the_bus the_corners
process-shot 7 the_driver the_hitchhiker the_motorcycle the_right their_hooks them_over then_all
process-shot 7 thorn ticks truck two_lane under_his va_y venta* volve* we_put wheel_they
process-shot 7 white_line with_her with_my witho* without wrestles y_llora y_viene you_colin
process-shot 7 you_ever
process-shot 6 ==music a_cigarette a_cyclist a_green a_shopping a_volver abier* again_at aire
process-shot 6 all_four ana_i apuro asien* ask_me at_every avenida_noche baches bea beate*
process-shot 6 before_dawn behind_them betwe* between black* breathing bride_i busca_una by cabin*
process-shot 6 cakes_slide camionero can_tell canta carretera_dia cemet* cemetery chica compadre
process-shot 6 compadre_no con_toda conduce_con cont cont_d conti* corn corners costa cream_van
process-shot 6 cruzan cuanto_es dash_and de_al de_tres del_compadre delante delic* delicadeza
process-shot 6 detras_a driving_school duerme duna eggs el_asiento el_hombro el_senor el_vidrio
process-shot 6 engine entre_las equip* euseb* eusebio everybody_s faces fierro_en fill filli*
process-shot 6 filling five_kids flaps from_their gear glovebox goes_to has_been head_on
process-shot 6 headlights_fill her_knees her_throat him his_elbow his_head hits hollow horn i_m
process-shot 6 instr* int_old int_rideshare int_sinking int_van inter* is_this keeps_her la_cuesta
process-shot 6 la_llevo la_nuca la_proxima la_tarea las_piernas las_vea leans_out left left_you
process-shot 6 lights like_you linda los_baches luna madri* madrid maneja_con me_pase miles
process-shot 6 mirror_and mirta mo morri* morris motor_tose motorcycle next_a no_light no_voy
process-shot 6 not_going nuca okafo* okafor one_who opens_her palabras peels peels_an pelo piernas
process-shot 6 poles por_ocho practises proxi* proxima radio_v recue* regaz* regazo revisa_la
process-shot 6 rides* rideshare rideshare_moving road_night rodillas_la rooki* rookie s_car salto*
process-shot 6 saltos scatter school_car scrapes seam seat_a seisc* seiscientos she_can shine
process-shot 6 shotgun siete_por siga signals sigui* slept smoot* someone_has speed_bump spin
process-shot 6 stall stays suelta_el swing* t_i tarea taxista_y thank* that_has the_border
process-shot 6 the_desert the_express the_fifth the_glovebox the_meter the_rookie the_tunnel
process-shot 6 the_van the_verge the_wife the_windscreen the_wipers there_is they three_kids
process-shot 6 throws_it tick todo tras tusso* two_seconds unit verge via voice volver wallo* way
process-shot 6 way_to we_have what_did wheel_over wheel_the why_are wipe without_turning
process-shot 6 you_dropped you_for you_go
process-shot 5 3_dia a_bed a_dark a_sandwich a_stone a_twelve abierta about_the aire_y al_lado
process-shot 5 al_reves all_the along_in ambulance_moving an_orange ana and_hands and_stays appre*
process-shot 5 apprentice apunta_hacia arboles arena_en arrancar as_the asiento ask at_one at_that
process-shot 5 atrav* aunt auto_en avell* avellaneda awake awnin* awning azul bache bache*
process-shot 5 backwards bajit* bajito be_on behind_her bentl* bentley boca_abierta bolero bombo
process-shot 5 bonne* bonnet both_doors boulevard_day breat* busy by_its cabbi* cabbie cadil*
process-shot 5 cadillac cadillac_moving cae_la cakes cal calle* calzada calzada_de capo car_night
process-shot 5 carretera_amanecer changes_back chica_duerme chico_de chiquito cigar* cigarette
process-shot 5 cincuenta_y city_lights clearing cobb colchon colin comes_off con_las contigo
process-shot 5 contra contrabajo corner_on counts cows cuant* cuatro_latas cuerno cuerno_de
process-shot 5 de_carreras de_chivo de_ella de_ramon de_tlalpan dell did_my dobla doors driver_s
process-shot 5 driver_you driving_gloves duda duerm* earring el_aire el_chico el_del el_taximetro
process-shot 5 eleph* elephant eleven_to ella_por en_cada en_verde encuentra_un engin* entre ever
process-shot 5 exhau* exhaust express ext_checkpoint eyes_at facha* falco* falcon fare feet_make
process-shot 5 fifth fila_el for_an four_of front* funer* fusca_y gaini* gaining gloved got_both
process-shot 5 gran gran_via grill* grille guach* guero ha_dormido hacia handb* hatch he_throws
process-shot 5 hear hear_that her_a her_hat her_thumb his_shoulder his_tie hitch* hollo* hombro_de
process-shot 5 hour_the hugo hum i_called i_ve i_will if_we in_turn int_cadillac int_seat
"""
