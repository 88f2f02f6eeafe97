"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
firearms 4 matadero matar* mbeki me_cai me_lo media_de medico melil* melilla men_face men_hold
firearms 4 merel* merely messe* messenger metal_ring mete_la metralletas mi_papa mi_sargento
firearms 4 microscope mide_el midwa* midway midway_night miliciano militar minic* minin* mining
firearms 4 minutes_and miran_la misma model* moll monaguillo monitor_the monst* more_step
firearms 4 more_than moreno morgue_night mostl* mostly mostrador_el mountain_checkpoint
firearms 4 mountain_pass mounted mouth_into move_it moves moves_and movim* movimiento moving_her
firearms 4 mozo_le muchacho muchachos_con muestra_el mujer_del muslo_con muzzles_down my_client
firearms 4 my_grandmother my_grandson my_lord my_sister my_uncle nacido nada_se nadie_lo nano
firearms 4 negra_que nena next next_left next_slide ni_para nine_children nine_letters
firearms 4 nine_minutes nine_thousand nine_years ninos_boca ninos_con no_baja no_canta no_el
firearms 4 no_louder no_sirve nods_at nos_ven nosed_.38 not_by not_let nuca_un number_filed nuns
firearms 4 nuria nursery nursery_day o o_clock of_bullets of_cat of_duelling of_habit of_its
firearms 4 of_lead of_nails of_students off_an off_he off_when officer_down official
firearms 4 official_lifts offstage_a ofrece_un oidos_con oils_it oily_rag older_than olor olor_a
firearms 4 on_a on_black on_both on_four on_friday on_my on_purpose on_thursday one_after
firearms 4 one_again one_does one_everybody one_hands one_match one_might one_revolver one_room
firearms 4 one_there one_woman open_his open_jeep open_thumbs opera_glass operations orange_flare
firearms 4 orange_plug other_a other_fellow other_shoulder out_again out_looks over_who overa*
firearms 4 owner_unlocks paces_each packing_heat packs padrenuestro palacio palermo_tarde
firearms 4 pallets_both palms palms_to palpa_la pan_y pane papel* paper_back paralela_del paran
firearms 4 parece paris* parish parlour_night parte_el parte_la partner_the parts_the paso
firearms 4 pasos_que passenger_keep patag* patagonica patagonica_dia patea patient_my patrol_car
firearms 4 patron_le pavil* pavilion peaches_the peels_back pela_un pens pensi* peon pequeno
firearms 4 perchero perdone perno perno_en perro perros_ladran pesad* pfft_a pharm* photograph_on
firearms 4 phut_phut pibes picks_up piece_of pieza_por pigeon_lands pijama_de pilin* pilings
firearms 4 pink_tufted pista_de pistla pistol_still pistol_that pistol_thumbs pistol_with
firearms 4 pistola_detonadora pistola_un pistolita pistols_one pitcher pitsola_del placa plants
firearms 4 plata* platea playero plucks plug plug_in pluma pluma* plumas pocked pocked_at point
firearms 4 point_man points_straight police polish polvo_en pone_la pop_from pop_two pops_from
firearms 4 por_pieza por_todas portafolio porteria_noche portero_y pose posse postigos pour_it
firearms 4 precinct presu* prete* primaria printer prisa pront* pronto property proposal prote*
firearms 4 provi* proyector prude* prudence prueb* pryce psychiatrist psychiatrist_s puppe* puppet
firearms 4 put_down puzzl* pym quarters que_dice que_mi que_se queda_a queda_una querido quier*
firearms 4 quirofano_noche quitar quitar_el rack_between raft raft_night ragge* ragged rain_barrel
firearms 4 raincoats raises_a rambl* ramos ramos_generales ramparts rancho_el range* rat rat_tat
firearms 4 rathe* rather raton raton_y ray_lifts re_aiming re_shooting reaches_below read_the
firearms 4 ready_the realt* realtor rebec* rebeca recibe recognize recup* recupera red_cartridge
firearms 4 red_lights red_one red_star red_to refectory refrigerator regim* regio* regional
firearms 4 register remite reporters repub* reque* rest_on rest_stop restaurante_de rests_it
firearms 4 retirado retro* revisa_la revolver_drops revue* revuelve rider* riders rifle_too
firearms 4 rifle_with riflemen rifles_held rifles_stacked ringi* ringing riot riot_police
firearms 4 river_day roadh* roadhouse robber_i rojo_en rojo_y roll roof_a roof_of roofs rookie_is
firearms 4 room_12 round_before round_black rourk* rourke rubber_masks rubber_revolver rubio_la
firearms 4 ruinas_dia runs_his ruthi* ruthie s_chest s_coat s_flank s_forceps s_fourteen
firearms 4 s_headrest s_i s_in s_my s_ninety s_real s_thumb s_ward sabad* sabanas_tendidas saca_su
firearms 4 sacar* sacristia sageb* sagebrush sal_bends sal_s salen_de san_ignacio santo* santos
firearms 4 sashe* sashes saxop* says_i scales_the scare* scared scarves_over scene_2 school_choir
firearms 4 school_sports scope_the scout* scouts se_agarran se_deshace se_dobla se_le se_llena
firearms 4 se_palpa se_pincha se_posa se_puede secas second_time security_guard sedan_driving
firearms 4 see_whether sees_what sello semaforo senales_y senora_de senoras senta* sentry_halt ser
firearms 4 sesio* set_of sets_down seventeen sexto* sexton shako* shakos shark shaving she_points
firearms 4 she_waits sheep_station shelling shelling_peas shells_a shells_and sheph* shepherd
firearms 4 shift* shifts shine* shines shines_a shirt_is shirt_the shirts_a short* short_one
firearms 4 shot_me shot_that shotgun_the shoulder_not shows_him si_las sicario sid sides_of
firearms 4 sienta_despacio sientate sientese sierr* sierra sign_check sign_for signs_for
firearms 4 silence_somewhere silue* siluetas sin_levantarse sin_remite singl* single sings_along
firearms 4 sir_giles sits_bolt six_foot sixes skirts skyli* skylight slaps_it slide_by slings
firearms 4 slipped slope_arms slot slump* slumps small_one smoke_hangs snick snows_on so_as so_i
firearms 4 sobre_un socio solar* solariega soldados_cargan soled* soledad sombr* some_time
firearms 4 soprano_climbs sordo soria soria_dia soundstage_day soy space* sparks spelled spits_out
firearms 4 splat_splat spoon* spoons squinting stadium_day stage_dress stalk stall stand_day
firearms 4 stand_up standing_in standing_on star_climbs star_del star_on star_to start_up
firearms 4 starter_lifts stationery_cupboard stays steadies_his steady_hand stepl* stepladder
firearms 4 steward sticker still_there stirs stole* stolen stop_and stop_the store* stove straw
firearms 4 stree* street_noon streetlight streetlight_slides strips_her stubby_orange
firearms 4 study_evening stuff* stunt* su_hermano su_rifle sully suppose sure_what surveillance
firearms 4 surveillance_van swaps swat swearing sweep swings_to t_lower t_the t_trust table_day
firearms 4 table_with tailo* tailor take_off talk_of taller_del tamsi* tamsin tanks tapa_una
firearms 4 tapete tarje* tat tat_tat tattooist taugh* taught taxi_driving te_toca te_vas tea
firearms 4 teatro_cervantes tech_same telen* telenovela tendidas tengo_que tenor* tenor_sings
firearms 4 tenors terciada termina than_i that_covers that_for that_goes that_i the_accountant
firearms 4 the_animal the_ankle the_armored the_baker the_bible the_birches the_blindfold
firearms 4 the_botanist the_bounty the_bren the_bull the_cab the_card the_cardboard the_chalk
firearms 4 the_christening the_cigar the_collector the_corridor the_crew the_day the_dentist
firearms 4 the_desert the_desks the_doorman the_doorway the_draft the_dress the_eggs the_empty
firearms 4 the_engineer the_fan the_field the_flashlight the_floorboards the_fountain the_good
firearms 4 the_gunn the_hearth the_hedge the_hitchhiker the_hoodie the_hot the_inside
firearms 4 the_kalashnikov the_kettle the_killer the_leeks the_list the_machine the_manual the_map
firearms 4 the_mine the_mule the_napkin the_needle the_nun the_older the_others the_pallets
firearms 4 the_partition the_patrol the_pole the_powder the_prisoner the_props the_punt the_racket
firearms 4 the_rigging the_roof the_sandwiches the_screen the_sexton the_sponge the_stepladder
firearms 4 the_steps the_tailor the_telephone the_thirty the_tin the_toilet the_treetops
firearms 4 the_trigger the_tv the_typewriter the_valve the_velvet the_vickers the_vines the_violin
firearms 4 the_visor the_warden the_watchman the_wedding the_windshield them them_has theme then_i
firearms 4 there_as there_for these they_are they_re they_roll they_ve thing_you think_of
firearms 4 thinks_better third_rank this_side this_way three_armed three_eighty through_both
firearms 4 through_traffic throws_it tiara tiembla_el tiemblan tiemblan_las till_and till_the
firearms 4 time_it time_she tink tira_a tiran* tissue to_fire to_follow to_make to_move to_nine
firearms 4 to_show to_spain to_stay to_thirty to_tie to_you too_big torch_and torpe* torqu* tosse*
firearms 4 tosses touches_it tour tourn* tourniquet tourniquet_at toward_it tower tower_a toy
firearms 4 trabuco_del trac trade traffic_at transparente_una trapo traveling_day traves tray_of
firearms 4 treinta_treinta tres_anos tres_la tres_tiros tricornio_y trigger_and trigger_click
firearms 4 trigger_guards trinchera_sierra tromp* tronc* trowe* trunk_a tube_a tucks_the tufte*
firearms 4 tufted tufted_dart tumbera_dos turning turns turns_a turns_and turns_he turns_her tus
firearms 4 two_duelling two_shells two_short two_smoking types_with umbre* un_bocadillo un_cabo
firearms 4 un_chumbo un_cigarro un_panuelo un_peluche un_raton un_solo una_ametralladora una_de
firearms 4 una_en una_granada una_palabra uncle_sal under_him unifo* units unscrews unwraps_it
firearms 4 unzips_his up_behind up_by up_nobody up_off up_we upholstery uses_a utileria_con
firearms 4 vanishes_in vault vault_corridor ve_el ve_left veces_contra veinte_pasos vela_se vende
firearms 4 venis ventanillas ventisca very_clean vesti* veterans_cemetery vicar_on vicke* vickers
firearms 4 viejo_vuelve viento_el vigilante_con villa_31 villi* villistas vines visor* visors
firearms 4 visors_down viuda_aparta voces volar volley_over volunteer_that waiter_with walk_in
firearms 4 walls_the wanders want_to was_born was_getting washr* washroom watches_her watchman
firearms 4 watchtower watchtower_night water_around waves_back we_re we_see weath* wedding_dress
firearms 4 weekend well_that wende* were_on when_a when_you wheth* whether whether_his while_a
firearms 4 white_from whitewash whitewash_pocked why_we widow_it widow_puts widow_you wife_the
firearms 4 wilhe* will_have winchester_de winchester_down windi* winding window_and winds winds_up
firearms 4 with_an with_anything with_earth with_those work_their would* wouldn wouldn_t wrong_end
firearms 4 wynn y_carga y_escribe y_estira y_nueve ya_he years_the yeison_parce yellow_taser
firearms 4 yeso_sobre you_count you_ever you_ready you_talk you_the your your_head
firearms -4 15 1920_dia 1946 a_big a_bigger a_blank a_blonde a_board a_bombshell a_canonazos
firearms -4 a_casa a_caulking a_cenar a_chart a_clean a_cliff a_cloud a_couple a_drawing a_duck
firearms -4 a_ella a_fat a_film a_flashlight a_framed a_glacier a_gritos a_gutter a_hatchet a_head
firearms -4 a_heap a_heart a_hedge a_knight a_knot a_lamp a_leg a_letter a_list a_locomotive
firearms -4 a_love a_mariachi a_mask a_month a_mouth a_nose a_notch a_parade a_parka a_person
firearms -4 a_pole a_postman a_puerta a_punta a_radio a_refrigerator a_ribbon a_rolling a_roof
firearms -4 a_row a_rowboat a_sailor a_scarecrow a_ser a_sigh a_smoking a_technician a_thing
firearms -4 a_three a_trigger a_tunnel a_vending a_verdict a_walking a_will a_window abajo_muy
firearms -4 abanica abanica_con abara about_hats abren_las abrie* abuela_de abuela_hay abuela_le
firearms -4 abuela_ya abuelo_eso acaba_la acabo acequ* acequia acero* aceros across_a act_one
firearms -4 actriz_se added adelaide adelita_con admire afrai* afraid after_her agencia agent_s
firearms -4 agita_una agrad* ahead ahead_of ahi_fuera aide_they aiming_at air aires al_angulo
firearms -4 al_deposito al_menos al_mismo al_patron alarms alarms_all alegr* all_along all_guns
firearms -4 alla alli allotment_shed allotments almonds aloud_and already_asleep already_knew
firearms -4 alrededor_de always_the ammunition_and amnes* amnesty an_ancient an_entire an_eyebrow
firearms -4 an_iron ancho and_arrives and_be and_both and_catches and_crosses and_eighty
firearms -4 and_empties and_feels and_five and_hangs and_hears and_hides and_measures and_my
firearms -4 and_of and_paper and_shakes and_slide and_talks and_tries and_underlines and_up
firearms -4 and_where angel angel* angul* angulo angulo_el ano_pasado anos_no anota anoth* another
firearms -4 anselm answer antes antig* antigua anuncia apare* apellido apila* apilan aplasta
firearms -4 aplasta_contra apolo* apologies applauds applause_from apple_on aprendiz_sopla
firearms -4 archivera archivera_en arco ardie* are_shot are_you arena_en arena_y arm_in armar
firearms -4 armas_dia armed_with armrests arms_flung arms_somebody aro arreg* arria* arriaga
firearms -4 arriaga_comedor arrives arrodilla artificiales artillero as_big as_his ascensor_dia
firearms -4 ascensor_no asfal* asfalto asi_no aside_and asiente asleep_on asleep_the assistant_you
firearms -4 at_a at_eleven at_four at_home at_last at_lunch at_this atada atasc* atasca
firearms -4 aterriza_en auction_house australia autoc* autoescuela autoescuela_dia
firearms -4 ayuntamiento_valencia bache back_bends back_i back_into back_is back_nobody back_one
firearms -4 back_seats backstage bag_by baila* baja_nadie bajas bala_de balcony ball_on
firearms -4 ball_rumbles balonmano banderin_y bank_day bank_shot bank_the banquet bar_dia barat*
firearms -4 barqu* barrels_the barril barrio barrio_dia basin basin_and bassist_we bat_and batsm*
firearms -4 batsman battlements beagle beari* beaten bebe_se becario bedch* bedchamber
firearms -4 bedchamber_night bedroom_night beds beech been_on beep_he beeps bell_with belle*
firearms -4 belleza belleza_dia belon* below_on bench_day bend_and benef* benit* benny bermejo
firearms -4 beth bev bicicleta bien_cargado bien_tostadas big_as big_men big_shot biggest bille*
firearms -4 bimot* bimotor biplane_bounces biplane_stands bishop_s black_as blackboard blacksmith
firearms -4 blade_aside blanket blitz blowi* blowing blows_the blowtorch_over boarding_school
firearms -4 boardroom_day bobbi* bobbl* bobble bobble_hats boile* boili* boiling bolero
firearms -4 bolsa_negra bomba* bombas bombi* bombilla bones bonne* bonnets boom_in boone boost*
firearms -4 booster booth_night boss_you both_armrests both_let both_palms bounces bow bows_to
firearms -4 boxing_hall boy_drops boy_gives boy_is boy_pushes braza* brazadas break breat*
firearms -4 bridge_without brigi* brings_him brothers_stand brûle* brûlees buckles buenas_noches
firearms -4 buey buffet buggies_crest build* bullet_blender bullets_then bump bumpe* burn burnt
firearms -4 busca busca_uno by_degrees by_hand by_mistake by_three cabe_en cabezas cabezazo cacho
firearms -4 cae_un cafes cajon* cajones call_boy called_shotgun calles calles_de cama
firearms -4 camarera_otra cambia cambia_la camels camels_fold camina_por camino camion camison
firearms -4 campf* campfire campsite_night can_get can_give can_go cannon_and canoa_baja canonazos
firearms -4 cantan_a cantan_una canteen canva* canvas captain_takes car_alarms car_lot caram*
firearms -4 carbu* card card_he card_s care_home carga_noche cargador_me carpintero carrot
firearms -4 cartridge_is casa_alla casa_no cascara case_velvet casing_on casino_de caste*
firearms -4 castillo_arde catches_and catequistas cater* cathedral_close caugh* caught cazo cedar
firearms -4 ceiling_and ceiling_the cell cena cerrado_el cerro_el cesta chaff chairman chairwoman
firearms -4 chalk_squeaks changes_the chapa_noche chapt* chapter chaqueta_en charging_clear charo
firearms -4 chasing chatter cheap_shot checkers cheek_on cheese_and chef_fuego chemistry
firearms -4 chess_club chest_and chicos_hacen child_the chile* chiles chima* chimangos
firearms -4 chimenea_noche chin_down chin_up chiro* chorreando chunk_the chupitos cielo_el cierr*
firearms -4 cierra_la cierra_otra cigarette cintura_y cinturon_y circles_one cirujano clava_en
firearms -4 clay clear* clear_of clock_that clois* cloister clown_s coach coach_shoot cobij*
firearms -4 cobijas coche_aparcado cock cockl* cockle cocoa coils cola_en cold_coffee collars
firearms -4 collects colm_holds colt_gets columns columns_of combs_and come come_on comes_and
firearms -4 comes_on common_in compa* compas con_baston con_chimenea con_gafas con_que con_un
firearms -4 conference confiesan congregation_ducks contable contigo continue contr* contra_el
firearms -4 cook_looks cooke* copie* copies copy_boy copy_room cordelia correo corriendo_con
firearms -4 corrigan costr* costra costra_blanca costura_dia counselor country_kitchen
firearms -4 counts_again counts_coins county_jail courtyard_dawn cove_day crane* cranes creep*
firearms -4 cresta_se crist* croissant crossed_pistols crossed_revolvers crowd_groans cruzados
firearms -4 cruzan_el cuanto cueca cuenta_la cuerdas cuest* cuete_le cuna cunado cup_on curls_of
firearms -4 curse* curses curva_se customer_i customs_officer cylinders d d_all da_la danny dare
firearms -4 dark dark_and dark_then darne* datin* dating de_al de_antes de_arena de_balonmano
firearms -4 de_barras de_belleza de_buey de_cancha de_clavos de_elotes de_eso de_fuegos de_hombre
firearms -4 de_juntas de_largo de_paisano de_pintura de_retraso de_samalayuca de_santiago
firearms -4 de_tierra de_triana de_veinte de_vuelta deal_of dealership dealership_day debajo_y
firearms -4 debat* debate decided deck_night decor* deepe* deeper defenseman dejo del_ayuntamiento
firearms -4 del_compadre del_metro del_muerto del_susto del_teatro del_tren delph* delphine
firearms -4 dentists deportiva derma* dermatology desaf* desde_que desde_treinta despacho_dia
firearms -4 detras_con devuelve_al dias dice_que dientes_y digits dignity dije diner* disco dishe*
firearms -4 dishes disparador_automatico dispararon dispare disparo_al displ* display
firearms -4 display_model dives_into divorced do_they doblan docke* doctor_s does_both does_she
firearms -4 dog_asleep dog_is dog_s dogs domingo dormida dos_balas dos_centimetros dos_jubilados
firearms -4 dos_pistolas doug dough down_a down_all down_her down_mrs down_she downstairs dragon_s
firearms -4 drags_a drawings dream_which dress* dressing_gowns dressing_room dries drips_on
firearms -4 driver_sings driverless drizz* drizzle drone drops_at drops_from drove drover
firearms -4 drowning_in drummer_s drums_a dryer_turning dump dunes_sunset each_arm ear_piercing
firearms -4 eat_the eaten_the eating_crisps eats_crisps echan* echando editing_suite eel
firearms -4 eight_feet eight_months eight_shots eighth el_aire el_armario el_aro el_azucar
firearms -4 el_bolsillo el_capataz el_cartero el_casco el_cirujano el_dueno el_encargado
firearms -4 el_escenario el_extremo el_fuego el_grumete el_ingeniero el_jefe el_lienzo el_magenta
firearms -4 el_molino el_nombre el_pantalon el_pastor el_pie el_pinche el_plano el_revisor
firearms -4 el_rodapie el_sol el_soplete el_suyo el_taxi el_taximetro el_taxista el_titular
firearms -4 el_vecino el_ya eldes* eldest elect* eleven eleven_million ella_el ella_se
firearms -4 embassy_street emili* emilio empez* empleada_le empty_but en_alto en_camison
firearms -4 en_chimangos en_gatillo en_mis en_sueco encarna enchu* encienden encin* ends
firearms -4 enfermera_le enfoc* enologo ensaya ensayo_de enters_by envuelve_la equivoca es_mas
firearms -4 escam* escamas escape_de escenario escondite escuela_dia escupe esper* espera_de
firearms -4 espera_dia esperanza espresso_bar esta_mas estamos estan_a estate_car este_es
firearms -4 estrella_la estudio_de every_face examen examenes exhau* exhaust explica exposed
firearms -4 expre* ext_allotments ext_boulevard ext_canal ext_common ext_fachada ext_fish
firearms -4 ext_fronton ext_intersection ext_motorway ext_pub ext_puerto ext_rainforest ext_rapids
firearms -4 ext_rio ext_rodaje ext_roof ext_scaffolding ext_selva ext_sheep ext_ski ext_snowfield
firearms -4 ext_stadium ext_urbanizacion ext_warehouse extie* extiende eyelashes fabrica facad*
firearms -4 facade faces_to fachada fact falla* fallas falls_for falls_over falta_el faltaba
firearms -4 far_down farts fat_beagle father_the feeds_the feet_make fermin_el fermin_se fermin_y
firearms -4 ferti* field* field_dawn fields fight filas_de fino fire_escape fires_off firing_you
firearms -4 fishe* fishes_out fisk five_hands flamencos flan flat flech* flickers flinch flint flo
firearms -4 flood flood_the floor floor_for flora flores flour_hangs flu_shots flung_wide folde*
firearms -4 folded_note follow food_truck footprints for_help for_so for_yourself forcejean
firearms -4 ford_day foref* forefingers foreman_that forge* forgets forgets_to forgotten_her
firearms -4 forman_una forty_six found_the founder four_in four_thousand framed friday_i fringe
firearms -4 from_me from_thirty front_row frozen_orchard fuegos_artificiales full_and
firearms -4 funcionario_apellido furgoneta_de fuse_and galley ganch* gangs* gangster gano
firearms -4 garden_morning gasol* gasolinera gasolinera_dia gate_a geria* gesto gesto* gestoria
firearms -4 get_that gets_up gira_a girl_at girls_at give_us give_you gives_up glare globo glow
firearms -4 go_by go_out go_through goalk* goalkeeper goes_headlong goes_out goes_wide going_down
firearms -4 going_up gone gone_two good_teeth got_in got_six got_the goya gps gracias grader
firearms -4 grapp* great_deal great_grandfather green_cloth green_day green_room grego* gregorio
firearms -4 gretc* gretchen grin grips_both groom_is guide guind* guion guisa* guisantes
firearms -4 gun_buzzes gun_drips gun_or gun_the gun_thock gunmetal gunner_s gunni* gunning
firearms -4 gunning_for gunpowder guns_then gusta* gwen gymnasium_night ha_cerrado habia habit*
firearms -4 habla_como hablarse hace_de had_been hairp* hairpin hal_i half_asleep hall_night
firearms -4 hall_steps hallw* hallway hammer_on hand_again hand_clinic hand_it hands_off hands_one
firearms -4 harbor harmony has_burst has_forgotten has_given has_just has_lost has_used hasta_que
firearms -4 hatbo* hatbox have_begun have_jumped have_stopped he_collects he_drinks he_drives
firearms -4 he_gives he_hammers he_lands he_puts he_shows he_sneezes head_at headbutts_him
firearms -4 headlong_over headm* heads_a headshot headshots heap_of hear_a hear_him heari* hearing
firearms -4 hearse_moving heladeria helen helic* helip* helipad helmet hem_in hende* her_by
firearms -4 her_cigarette her_eyes her_glass her_hands her_phone her_shoulders her_thumb her_train
firearms -4 her_voice her_wedding hermanos_cargan heste* hester hiccu* hiccups hicieron_con hielo
firearms -4 high_up highe* higher hija_que hija_tu hijo_se him_a him_and himself_in hired_gun
firearms -4 his_cassock his_cigarette his_eye his_eyebrows his_fingers his_grandson his_moustache
firearms -4 his_neighbor his_neighbour his_nose his_opponent his_sandwich his_story his_voice
firearms -4 hit_a hits_the hold_of hombros_de honey_you hood_up hoode* hooded hora_la horar*
firearms -4 horizon horno_una horns hospice_day hostel hot_towels hotel_room houseboat how_to
firearms -4 howls hoy_hay huevo* huevos hugo human human* humeante humo_llena i_couldn i_hold
firearms -4 i_jumped i_live i_ll i_looked i_married i_mean i_need i_remember i_shot idiot if_on
firearms -4 if_that iglesia_noche impact impresora in_bobble in_fact in_hand in_love in_low in_may
firearms -4 in_mid in_nineteen in_oils in_on in_rented in_rifle in_salute in_ten in_your initi*
firearms -4 initials inmob* inser* inspectors instructor_you int_agencia int_allotment
firearms -4 int_apartment int_autoescuela int_avion int_bake int_ballet int_bullet int_cab
firearms -4 int_cafe int_call int_campaign int_christening int_consultorio int_convento int_craft
firearms -4 int_dermatology int_doctor int_ext int_fabrica int_gestoria int_hairdresser
firearms -4 int_heladeria int_history int_houseboat int_jazz int_juice int_karaoke int_marketing
firearms -4 int_marriage int_mercado int_milonga int_oficina int_old int_patent int_pediatric
firearms -4 int_pescaderia int_pharmacy int_physio int_planetarium int_portal int_primary
firearms -4 int_recamara int_revival int_rugby int_secondhand int_server int_shopping int_sound
firearms -4 int_speed int_sports int_startup int_station int_taco int_taxi int_tea int_throne
firearms -4 int_tren int_tv int_union int_upholsterer int_vacunatorio int_vault int_verduleria
firearms -4 int_vet int_vintage int_wedding int_yarn into_its introduce inventario is_eleven
firearms -4 is_going is_put is_sulking is_up isla ismae* ismael it_after it_an it_beeps it_behind
firearms -4 it_blind it_but it_clears it_do it_falls it_i it_is it_leaves it_lock it_low it_mr
firearms -4 it_one it_prints it_rains it_slips it_starts it_strikes it_thuds it_wants item its ivy
firearms -4 jamonero jaras jaw_spins jean jefa jefe_de jesus_maria juan jude juice_bar jumps_and
firearms -4 juntas_dia just_come ka ka_chunk kayak kerne* key kilometros kind_of kiosco_de kiosk
firearms -4 kiosk_day kitch* kitchenette_day knee know_your knuckle la_almohada la_aprendiz
firearms -4 la_base la_bibliotecaria la_cama la_catedral la_cazuela la_costra la_curva la_envuelve
firearms -4 la_estudiante la_explosion la_iglesia la_impresora la_masa la_mujer la_musica
firearms -4 la_naturalista la_nota la_pista la_presion la_quiere la_restauradora la_siete la_tarta
firearms -4 la_tecnica la_turista la_tuya la_unica la_vecina la_ventana la_vez label_gun labels
firearms -4 lado_a lake_a lake_s lamar* lamb_one lamin* lampara landlady lands_with lante*
firearms -4 lantern_out lanza_el lapto* laptop large las_catequistas las_cinco las_hojas
firearms -4 las_margaritas last_round late_he late_i laugh_the laughing laundromat_night laura
firearms -4 law_offices lawyers le_abre le_bajo le_canta le_cruza le_cuelga le_dio le_explica
firearms -4 le_falta le_pega le_senala le_sobran le_sujeta leather_the ledge left_a left_on
firearms -4 left_then lemon* lemonade lets_him levanta_de level_crossing lever_and libre* libre_el
firearms -4 lies_awake lifeboat_day lifeg* lifeguard liked likes limes limousine_night
firearms -4 limousine_traveling limpia_el linda linde line_producer linol* linoleum list_on liste*
firearms -4 lit_windows little_gun llama_a llave lleva_una llora_y lo lo_cambio lo_del lo_piensa
firearms -4 lo_vas lobst* lobster locutor_se locutorio_noche lonel* long_lens long_out long_that
firearms -4 looke* looked looking_and looks_up loosens loosens_his los_arriaga los_examenes
firearms -4 los_flamencos los_guardias los_ojos los_otros los_precios los_saltos los_zapatos loupe
firearms -4 love_you loved loved_the lubin* lumbe* lunge* lunges lying_down m_doing madre_la
firearms -4 madre_y magazine_from magazines magda magic_bullet magne* main_has make_up makin*
firearms -4 making man_come man_my manager_i manager_no manda_a manny mano_el mansion_hall
firearms -4 mantel_el mapa marcela_no marea maria_noche mariachi_trio market_square mart mas_caro
firearms -4 mas_chico master_counts master_draws mat_and matar_moscas match* matte* matter maure*
firearms -4 maureen me_when measures_a measuring mecha media* medin* medina meeting_night melon
firearms -4 melon* melons members mende* menos mentions merid* merida merie* merienda merin* meta
firearms -4 meta_la metro_de metros_de mi_casa mic mid mid_air miga migra* mija miles_an mill_pond
firearms -4 milon* milonga minis* minister minor mint minutes_in minutes_out minutes_past
firearms -4 minutes_to mira_a mira_la mira_las mira_le mira_un mirador_dia mismo_de miss_abara
firearms -4 miss_colt miss_i mitad_del mixer mme moder* moment_the mona_aims monac* monaco monday
firearms -4 monja* monjas moonlight more_tea mortg* mortgage moscas_a mosqueton motel_office
firearms -4 mother_and mother_it mother_s moustache moved moved_to mozo mr_lowe mrs_adeyemi
firearms -4 mrs_remington muebles muerden mueve_el mula munic* municion mural murci* museo_dia
firearms -4 museo_sala music_video musicians my_cousin my_face my_guns my_mother nada_un
firearms -4 nadie_pregunta nadie_recuerda name_this namep* nameplate nan_s nappy narrowboat
firearms -4 naturalista nearest necesito need_a needn needn_t needs neighbors neil nephe* nephew
firearms -4 nephew_i nerve* nerves nerves_are netwo* network neumatica_el never never_did
firearms -4 new_shoots newsroom newsroom_day newsroom_night next_room ni_un ni_una nice nightshirt
firearms -4 nils nineteen_and nineteen_nineteen nino nino_y ninos_salen ninth nitro* nitrogen
firearms -4 no_duele no_habia no_road no_tu no_viene nobody_else nobody_the nobody_watches
firearms -4 noches_el nombres_y none nook nos_vamos not_before not_my not_this not_yet notario_al
firearms -4 nozzl* nozzle_of nube_de nurse_two o_de oar oars obra_segundo obrador_de ocean_night
firearms -4 ochenta_anos ocho_y ocupa of_an of_applause of_arms of_eleven of_firecrackers
firearms -4 of_friday of_him of_light of_love of_nine of_pears of_sand of_staples of_tequila
firearms -4 of_this of_thought of_what of_yellow off_a offer* offices oficinista ofrece oidos_y
firearms -4 oil_painting ojos_abiertos ojos_y old_boys old_king old_western on_canvas on_eating
firearms -4 on_screen once_in oncol* one_and one_biscuit one_boy one_day one_dryer one_end
firearms -4 one_lands one_red one_short one_sole one_word only_on open_dr open_engine opposite_a
firearms -4 optic* optician or_it or_we orchard_night ordered organist oscuridad out_for out_guns
firearms -4 outside_a over_and over_here over_to ow owe own_foot own_sleeve pack padre_arma page_a
firearms -4 painting pajar pajar_dia palma* palmera_de panadera_las panadero papel paperback par
firearms -4 para_cada para_solo para_una paramedic parar parecio parent parents park_bench
firearms -4 parked_minivan parlor pasajeros pasar_la passed_that passengers passes_over past_at
firearms -4 patat* patatas patisserie_dawn patter_on pearl* pearls peat pecad* pediatric
firearms -4 pediatric_clinic peer peer_into pegadas pegar* pegarse pegarse_un pencils pengu*
firearms -4 penni* pennies pensioners people_and pequenito peral* peralta perfectly persiana
firearms -4 person pesam* pesame pescaderia pez photo physio_room pidio pie_shop piensa pier_night
firearms -4 pilli* pillion pilot_s pim pine_forest pint pintado_con pintura_dia pinza piscina_dia
firearms -4 piscina_municipal pistolas_bien pistols_a place_at plain planetarium plank* planks
firearms -4 plastic_thing plate_and platform_day plaza poco_mas point_blank points_in polar_night
firearms -4 pole_with polvora_mojada pond_day ponen_de ponga* pongo popay* popayan por_dios
firearms -4 por_esa por_lo por_medio por_rueda por_usted portera porters posit* poster_del potho*
firearms -4 powder_room pozo_con praye* presidente press_room price* priest_s princ* print_shop
firearms -4 prison_visiting pro pro_you professor_the profi* projectionist pub_quiz publico_y
firearms -4 puche* puchero puesto_la pulga* punch_and punching punto_y quarterback_lines
firearms -4 quartet_the que_al que_bien que_cae que_cruza que_es que_estaba que_le que_pasa
firearms -4 que_salimos queda_corto queda_dentro queda_la quedado_sin quest* question quick
firearms -4 quien_tiene quiz_is quizmaster_the ra racin* racing railway_platform rainf* rainforest
firearms -4 rainforest_day raja ramirez rapido rastrillan rastrillan_el rattle raya re_firing
firearms -4 re_the re_there reads_over rebote rebozo_y recam* recip* recipes reconocen
firearms -4 record_label recorta recov* rector recuerda red_cap red_mud redaccion_dia
firearms -4 redaccion_noche redactor refuses refuses_to regla rejilla_el relator reloads_snaps
firearms -4 reman reman_en remat* remata remata_el remot* removal_man rendija repite_el
firearms -4 report_from reporter_it repos* residents respaldo_con respira_el respire restauradora
firearms -4 restaurante_noche retired retiro retraso reves revienta_el reviv* revival revolver_y
firearms -4 rey rib ribbon rides_pillion ridge_in rifle_colorado rifli* rifling rifling_through
firearms -4 right_over ring_and ring_road ring_with rings_in rink_day rio_dia rio_magdalena river
firearms -4 rivet rivet_guns roar_of rocket_climbs rocket_goes rockets_burst rodap* rodapie roller
firearms -4 rolli* rolling rolls_a rompe_el roof_day roof_garden roof_in roof_nobody rook
firearms -4 room_applauds roost* rooster round_herself round_s row_in rubs rueda* rugby rumbles
firearms -4 rumor run_down rust s_boy s_collars s_crying s_dead s_forearm s_gone s_grandmother
firearms -4 s_hospital s_left s_lip s_meant s_money s_mug s_nearly s_phone s_raining s_rim s_shoes
firearms -4 s_spine s_stomach s_there s_they s_thinking s_tuesday s_upside s_who sabana sabia
firearms -4 sac_night saca_los sails salim* salimos salon_con saltado salva samal* samalayuca
firearms -4 samalayuca_dia same_moment san_juan sandra sasha sastre_el satur* says_he says_sorry
firearms -4 scaffolding_day sched* schedule school_car school_principal school_staff schoolgirl
firearms -4 scone scrapes screech se_abanica se_aplasta se_arrodilla se_atasca se_baja se_clava
firearms -4 se_come se_confiesan se_descalza se_desliza se_despega se_envuelve se_equivoca se_fue
firearms -4 se_lanza se_limpia se_llevo se_marea se_muerden se_pinta se_pone se_queda se_raja
firearms -4 se_reconocen se_vuelve seal searchlight seat_a seat_of second_one second_unit see
firearms -4 sees_that segunda selle* seller senor_del senor_pistolesi sense* sensei sentado_en
firearms -4 separ* septi* sergeant_o serve sesen* sesenta seventy shake_hands shall_i sharp shawl
firearms -4 she_changes she_climbs she_considers she_grips she_headbutts she_hooks she_i she_it
firearms -4 she_jumps she_knocks she_reaches she_sets she_sinks she_steps she_swings she_tapes
firearms -4 she_watches she_wipes shed_day sheet_into sheets_with shelter_day shipped shiv
firearms -4 shoot_it shoot_out shoot_shoot shooting shooting_pain shop_noon shopping shore shot_a
firearms -4 shot_you should_be should_go shoulder_blade show_set shutter_on side_the sidec*
firearms -4 sidecar sidin* siding sientan_en sifon sigh signo* silla_vacia simon simpl* simply sin
firearms -4 sin_hablar sin_hablarse sin_parar since_nine sirve_de sister_a sit_down sit_up
firearms -4 six_four skinny skirting sky_the sleepers sleeps sleeve_for sleeve_the slices_a
firearms -4 slide_over slither small_girl smallest_has smile smoke_in snack snowf* snowfield
firearms -4 snowfield_day so so_far so_they soap sober sobra sobra_una sobre_tres social_dia
firearms -4 sola_se soldado_dispara soles somebody_drops somebody_with somer* something_that
firearms -4 somewhere_with son son_dos sople* soplete sound_off sous sous_chef south* sparring
firearms -4 speed_bump speed_dating speed_the spider spitt* spoken spoken_since spotl* spray_and
firearms -4 spray_bottle stabl* stabs stadi* stadium stadium_night staff* stalls_two stamp_on stan
firearms -4 stand_in stands_by staple staple_gun staples start_ringing started started_to startup
firearms -4 stately stately_home station_platform steel_rings steering steers steps_on still_have
firearms -4 stout straight_shooter strap_on strikes_the stripe strut* struts studio_evening
firearms -4 su_nombre su_padre su_papa subas* suben_a suben_las sueco suelta_un sujeta_la sulki*
firearms -4 sulking sun sun_s supermarket_aisle swears_the swing_doors swing_on swings_at switc*
firearms -4 switches_the t t_breathe t_have t_jump t_tell tacha tail tails take_cover take_out
firearms -4 take_this taking_off talk_about tangl* tank_a tapes tapon tappi* tapping taquilla
firearms -4 tarta tat_rat tattooed taxim* taximetro te_has teacher_has teaching tears_out teas
firearms -4 tebeo tee teenage tejado tejados telephoto tell_me tells temp_it ten_he tender
firearms -4 tenement_bedroom tenement_roof tenemos tengo term terremoto terrible test tetan*
firearms -4 the_balloons the_barmaid the_barrier the_bass the_batsman the_battlements the_beans
firearms -4 the_beer the_benches the_biplane the_blackboard the_blender the_bog the_bonnets
firearms -4 the_bowl the_bowler the_brakes the_casings the_chain the_chart the_circle the_clock
firearms -4 the_committee the_corner the_county the_cows the_crossword the_crowd the_cup the_dark
firearms -4 the_defenseman the_drover the_eighth the_entire the_feet the_ficus the_flash
firearms -4 the_folder the_fresh the_fruit the_gap the_glacier the_grass the_half the_hem
firearms -4 the_joists the_kiln the_lamp the_length the_lifeguard the_linoleum the_lit the_m
firearms -4 the_middle the_midwife the_money the_nameplate the_nets the_nurse the_organ
firearms -4 the_organist the_passengers the_pepper the_photographer the_piercing the_pitch
firearms -4 the_plum the_quiz the_raft the_rally the_reel the_removal the_rhythm the_script
firearms -4 the_sheet the_shop the_skirting the_sleeve the_sleeves the_smaller the_sole the_sound
firearms -4 the_speech the_stands the_staple the_stone the_therapist the_thief the_top the_trapeze
firearms -4 the_urn the_view the_visitors the_well theatre_day their_ears their_faces their_shoes
firearms -4 them_a them_down them_with themselves_down then_all then_go then_slides then_why
"""
