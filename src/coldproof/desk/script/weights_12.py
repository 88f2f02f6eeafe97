"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
water 31 harbo* the_sea
water 30 cubierta regat*
water 29 lago
water 28 del_agua lake_day oars
water 27 cubie* el_agua ext_river surfa*
water 26 bow diver* divers ext_beach ext_lago lanch* lancha orilla pesqu* pesquero playa porth*
water 25 ext_playa la_proa orill* proa splas* tide
water 24 embal* embalse ext ext_embalse ext_ria float* open_sea reef yacht
water 23 ext_cubierta ford life_raft regatta ria the_bow underwater_day
water 22 balsa bosun camarote camarote_noche deck_night el_mar harbor life paddles quay surface
water 21 diver ext_bay hull lake_dawn narrowboat spray wades waist
water 20 bubbles canoe embalse_dia ext_life int_ferry lifeb* lifeboat paddl* swell
water 19 benga* ext_harbor gondo* la_orilla mar_abierto mast narro* porthole rapids reeds rema
water 19 ria_de rowin* rowing skips stern the_hull the_porthole the_quay the_surf toward_the
water 18 ancho* black bubbl* canoa embarcadero ext_embarcadero ext_laguna ford_day harbor_day
water 18 launch marsh moore* moored muell* muelle olas punt regatta_day sailb* sailboat the_bosun
water 18 the_reeds the_surface under*
water 17 a_fin bengalas break* buey cove de_buey ext_harbour ext_lifeboat ext_riverbank feet
water 17 grey_sea it_stands jetty lagun* laguna las_olas pond rapid* rapids_day remo riverbank
water 17 rowbo* rowboat s_come splashes the_lake the_rail the_waves tira
water 16 achic* braza* brazadas cliff del_canal dingh* ext_ferry ext_marsh ext_regatta ext_surf
water 16 fishi* fishing floating flota green_water harbour la_lancha launc* noses oar ojo_de ola
water 16 patrullera pirag* reef_underwater river_ford sea_day submarine_control the_horizon
water 16 the_skipper the_tide wade water_the
water 15 bails barca beach_day cubierta_del el_cuerpo ext_muelle ext_swamp ferry* ferryman float
water 15 green_light int_camarote int_sinking int_trawler is_steady la_barca la_roca mar_noche
water 15 paddles_out patro* patron people_one playa_de river_day slides_under swamp the_black
water 15 the_diver the_ferryman the_punt the_river the_splash two_divers up_to wheelhouse
water 14 a_rowing airbo* airboat arous* arousa balsa_de belt_buckle brown buckle camar* cliff_day
water 14 curre* current de_arousa de_bengalas el_motor el_rio ext_fishing ext_lancha ext_ocean
water 14 ext_rapids ext_reservoir ext_sailboat flare horizon is_going kayak la_balsa la_patrullera
water 14 las_piedras lighthouse_night marin* ocean panga pater* patera pier pot rail
water 14 riverbank_morning rowing_boat sinki* sinking the_buoy the_current the_flare the_green
water 14 the_side the_stern toward trajineras trajineras_chocan un_trombon underwater_reef
water 14 waist_deep waves xochi* xochimilco xochimilco_dia
water 13 abierto alta_mar anchored and_fro bay beyond_the boya brown_water calzo* canal_morning
water 13 choca* chocan color_of come_up comes_up cove_day customs_officer deck_day embarcadero_del
water 13 entre_los ext_sea ext_trawler floats fro goes_in goes_under her_husband horiz* hunde
water 13 int_submarine la_boya lads lake_a lake_night lifeboat_day mill_pond motor
water 13 narrowboat_slides pond_day regata reservoir sea_cliff shingle ships the_anchored
water 13 the_canoe the_color the_mast the_swell they_wrestle to_and towar* water_a
water 13 wheelhouse_night wrestle_for
water 12 a_duck a_straw amane* amanecer and_jumps bambo* beach_night beyon* beyond brothers buoy
water 12 cannonball cantan cintura coast control_room corriente creak cutte* cutter deep deriv*
water 12 deriva despacio down_under drift* drink drip drops_and el_ojo el_patron embar* empap*
water 12 ext_fjord ext_ford ext_mar ext_orilla ext_reef fango ferry_day fin five_people fjord
water 12 from_below gil green gun_it in_at int_stolen is_so la_cintura la_corriente last_cartridge
water 12 les low low_tide muelle_de not_this oars_are ocean_night one_bails open_it orange_pistol
water 12 orilla_del pescadores pie_en piles piles_up plank* planks primero_con raft_open
water 12 rema_hasta reman reman_en roca rocks rod se_hunde shing* shrieking sinks skirts slate
water 12 sloop smugg* speedboat splash submarine taste the_bank the_village the_wake trombon
water 12 veleta_y waits_the walks_in who_have
water 11 a_coffee a_wave achica aren aren_t bails_with band bank barca* barcas better_at bote
water 11 breaking buoy_the chicos_hacen cielo cliffs cola_en crow_s cubierta_de customs de_totora
water 11 dinghy diver_turns eighty_feet estre* estua* estuary ext_landing ext_mill ext_municipal
water 11 ext_patrol fardo* fardos first_the flamencos flota* flotando furio* furious gulf hasta_la
water 11 houseboat int_houseboat isla knees la_borda lago_titicaca landing_craft las_barcas
water 11 los_fardos los_flamencos mas_joven men_who mitte* motor_se nape nape_of out_on paran*
water 11 parana patru* pebbl* piedras pip right_through rio_magdalena rio_parana river* s_launch
water 11 salt sea_night she_sinks shipped shrie* soaks stole* stolen the_launch the_nape the_oars
water 11 the_planks the_plates tiran titic* titicaca totor* totora two_brothers two_sisters
water 11 until_the vanis* wades_in waits_and wave wipes_his wreck y_les your_irons
water 10 a_bajar a_canoe a_gull a_hat a_knuckle abajo_entre agua_por al_final algui* alguien
water 10 anchor and_go and_once and_rings and_we arriba_tres arroyo australia ayuda_a bay_night
water 10 be_the bell_on bette* better boats bobbl* bobble bobble_hats borda brass_bell break
water 10 breaks_the bumpe* but_there canta* cargu* carguen chairs_on chann* channel cliff*
water 10 cliffs_day come cuerp* cuerpo drifts eight* el_bote el_casco espanta_a estanca
water 10 estrella_la ext_arroyo ext_balsa ext_cliffs ext_deck ext_patera ext_underwater feet_of
water 10 fist genda* gendarme grume* grumete gulls hands_flat hasta heaves hidro* in_among
water 10 in_bobble int_boat int_lighthouse it_goes its_owner kettl* kettle la_canoa la_estrella
water 10 la_playa la_salida la_veleta lante* las_mariscadoras le_gana les_pide light_a lighthouse
water 10 like_a longb* longboat looks_in magda* magdalena magdalena_dia marip* mariscadoras mist
water 10 mist_two motores of_you once_in over_them over_us passi* passing personas pier_night
water 10 prime* raft_night rambla ramp reser* riggi* rigging segundo_la settles singi* singing
water 10 skate* skates skipper_throws skirt* slant soga speargun spray_over starting_pistol
water 10 stays_where steady strait surface_and swimm* tanke* tanker the_airboat the_divers
water 10 the_jetty the_level the_lock the_raft the_strait the_umpire the_uncle thing_open
water 10 three_grandmothers to_her to_meet trawler_deck trick* twice_once umpir* umpire umpire_s
water 10 una_se upsid* upside upside_down vanishes vanishes_in velet* veleta verde wait_on we_sell
water 10 we_wait with_shells wrestle y_salen
water 9 1643 a_crossword a_mouth a_rowboat a_shell a_swan a_un aboar* aboard agua_y alza_la
water 9 and_all and_of are_driving at_anchor at_it at_sea atlan* atlantic ayuda back_the
water 9 band_plays bay_day below_on better_if bills black_water bolla* bucket_with buckl*
water 9 by_behind cabez* cabezas can_of car_moving cartridge casco ceiling_and chain chained cien
water 9 cintu* circles_the commodore commodore_s con_un conde* contramaestre crew crosses_himself
water 9 cutla* cutlasses dangling de_cabeza de_fogueo deck_of degre* depth desde down_flat edge
water 9 eights empapa enciende_la espalda_la espanta estrella ext_alta ext_open ext_puerto feet_to
water 9 fills flare_pistol flicks_the flooded footprints for_luck from_somewhere gives_a
water 9 grandfather_s grey gull halvo* hand_again harbour_night he_dives heave* his_suit husba*
water 9 husband in_an in_spray in_to int_flooded is_already it_without kneels_at knuckle la_arena
water 9 laguna_dia las_tablas launch_a lemon like_i llegado los_chicos map_the maria* maris*
water 9 mariscadoras_con meta meta_la mismo_tiempo muffl* muffled next_a nora of_spray of_water
water 9 one_to out_until piedr* pip_kneels pistol_at primas prope* rio_de rock runs_at s_better
water 9 sails salva* screwed se_despega se_meten sea_behind seam seapl* seaplane sell senales_y
water 9 side sing_a sixty_feet skiff spear* starting straight_up suit_the swim t_speaking tamsi*
water 9 tamsin the_atlantic the_boat the_chart the_commodore the_ferry the_mate the_moored
water 9 the_pane the_rod the_seam the_shore the_starting the_trawler the_waist the_waterline
water 9 them_coming tiempo_y tira_el tosses_a traji* twenty_minutes twin un_balazo un_guardia
water 9 un_pesquero un_segundo una_a until veler* velero waterline where_the white_over
water 9 white_water wipes witho* without works_at wrest*
water 8 a_can a_hand a_horn a_noodle a_stopwatch a_una a_volver a_wrong abier* acantilado_dia
water 8 al_agua al_cielo al_mismo al_rio alquiler alrea* already also alza among_the an_arm
water 8 and_vanishes appears arroy* atada austr* back_until baja_despacio bajar barom* barometer
water 8 barren bead_of black_surface bland* bleeds bosun_turns breaks brigi* bring bucket
water 8 busca_una cabin cap_with caste* chaval chest_like chico* chicos child_is children_float
water 8 chop cien_metros coast_guard come_out con_toda contr* control conversation costa
water 8 counting_the cox crosses cuarenta_personas dawn de_alquiler del_rio desde_la detras_a
water 8 down_here drift el_marido el_muelle el_piloto emiso* emisora escap* estela every_man
water 8 ext_frozen ext_jetty feeling_for feet_the ferry_deck first_and first_light fish fjord_dawn
water 8 flare_gun fogue* fogueo galley_night gana goes goes_out goes_over going_by golpea_contra
water 8 grey_beyond guard_cutter habia hacen_cola has_seen he_goes heaves_grey held_high her_in
water 8 her_nightdress her_soup himself_and hull_then in_bin int_wheelhouse irons is_crying it_is
water 8 jerk jetty_night josie keep_their knees_in knees_to la_muerta la_saca lamp lamp_room las
water 8 leak lelan* leland lever_and lid_with lifeboat_night lifeg* lifeguard light* like lo_lejos
water 8 loudh* loudhailer luck luna mesa_el mill minutes_of moonlit nayel* nayeli nightdress
water 8 no_voy north of_light of_six oficial on_deck on_her one_biscuit only_a open ought_to
water 8 palabras perso* pistola_de rambl* resbalan right* rings river_ferry roja_sube run_down
water 8 s_for s_newspaper se_tira senora_con settl* she_lies shipp* shotgun_across sisters sky_and
water 8 slowi* slowing smugglers speaking speed* spray_and spreads stands_up steams steers_with
water 8 subma* sunday surfaces tabla* tablas tazas the_band the_barometer the_crew the_ice
water 8 the_lamps the_lifeguard the_police the_slow the_spring the_tanker the_windows there_it
water 8 they they_swim throws_it tira_la to_drink to_see todavia_tibio todos_a tomas torch
water 8 torch_finds travels tromb* tug tug_noses un_muchacho un_perro una_ola una_patera under
water 8 under_one under_to up_he upright_in vacio wake wall_in wall_of water_slapping we_were
water 8 were_told whole_weight without_hurry y_tiembla
water 7 a_bead a_camera a_father a_knock a_lever a_line a_lo a_schoolteacher abierto_noche above
water 7 acant* acantilado after_it again_the agua_a agua_el agujero_en along_its alta ameri* among
water 7 and_back and_son and_walks angle appea* bags baja_sola bamboo bandit_queen barrel_thumbs
water 7 below bengalas_con biscu* black_a black_swell bleed* bloom bottomed bottomed_boat bow_a
water 7 brighton broth* bueni* bump butter calm canno* cargada_de cartr* cartridge_into
water 7 cartucho_en chart chava* ciega click_she cliff_a close_on colla* collar colm_holds color
water 7 come_to constance contigo coral cortes counts_to crawls_out crow crucero cruje cubierta_el
water 7 cypre* cypress cypress_knees de_cuando de_lancha de_luces de_senales deck_frigate
water 7 del_pesquero desde_el distance dives dos_viejos ear_no edge_the eight_shots eighth
water 7 el_crucero el_grumete el_pecho eloy encue* encuentra entran estel* estrecho estrecho_noche
water 7 estri* every_face expect ext_acantilado ext_estuary ext_gorge ext_marina ext_rodaje
water 7 eyes_on face_is faces_to far far_as father_has feeli* feeling finds_a fishing_boat
water 7 fjord_morning flat_bottomed flats flicks floor_and fool footp* friga* frigate frightened
water 7 galley gone_and gorge gorge_day green_sea grins gruesa gun_a gun_deck habit habla_hasta
water 7 hacia_la half_full has_kept have_no he_leaps her_shoulders hiss holds_a house* humea
water 7 hundred_feet in_nose in_pencil it_blows juez_mira k kettle_whistles knees_he knock
water 7 la_camara la_devuelve la_levanta la_pistola la_red labrador lancha_estrecho lancha_noche
water 7 lantern lanterns leaps lengt* length light_and little_brass los_dientes mentions_it meten
water 7 middle_and moon_and moonl* morni* morning mouth muert* nada nadie nahue* nahuel near
water 7 neces* neither_wants not_so nothing_and nudge* nudges of_rum ojo one_everybody
water 7 orange_barrel otro_de out_without over paraguas partida passengers patera_noche patter
water 7 pays peels_back pequeno_se perce* personas_y pilin* pilings pilot* piloto plastic_seats
water 7 plastico_y plates plays_on ports ports_marines pot_of preguntan puerto que_esto
water 7 quitamiedos ram redon* right rises robes rocks_the round_herself row_the s_chest s_edge
water 7 sail saili* sailing salen_del same_way schoolteacher screw se_apaga sea_below searchlight
water 7 second_one senales shakes_his she_does she_shakes sheet_of shoulder_blades si_nos side_of
water 7 sola solo soup_the stand starts_up steers strai* strap_on straw_hat strea* streaked
water 7 su_hija sujet* sujeta sunda* swan tell_the tempo* temporal the_bumper the_customs
water 7 the_eighth the_fat the_harbor the_kayak the_labrador the_lamp the_locker the_passengers
water 7 the_pier the_ports the_seaplane the_speargun the_thwart their their_rifles there_the
water 7 they_roll thousand_degrees through_every thumb* thwar* thwart tibio tiram* tiramos to_be
water 7 to_end to_open too_low un_bolero una_muchacha uncle unico up up_in up_toward us varni*
water 7 varnish volver vuelv* waltz was_that watches water* we wedding_ring where_no whistles_a
water 7 white_and winds winds_down with_their wrapp* wrapped you_said
water 6 a_belt a_blazered a_boat a_cello a_flintlock a_goose a_loose a_mask a_moment a_nine a_pot
water 6 a_quarter a_ragged a_strap a_wall a_yellow abrir ahogado al_fondo aline* alqui*
water 6 already_one alto_nadie and_each and_empty and_every and_gets and_if and_is and_points
water 6 and_settles angel* apret* are_a arm_s as_far aside_and aterriza_en atrac* atrav* bandit
water 6 bapti* barba* barco be_late beach_hut bead beds_down behind_it behind_on belt bengalas_de
water 6 berme* blade* blade_aside blades blazered blazered_man blind_dawn boards_with boat_and
water 6 bobs bolero broke* broken bucke* bumper bursts butte* cala camara camino_el cangr*
water 6 cangrejos canic* canoa_baja cantan_las cantando caps capta* captain carretera_de
water 6 cartridge_and catches_a cello chest christmas_morning cintura_y climbs_out cockpit_night
water 6 coffee cold_the colec* colm come_down conti* contraria corte* coupe_moving crack* cracked
water 6 crawl* crawls crew_in crossword cryin* crying cuenta_lo dangl* dangling_the de_leche
water 6 de_mano de_mar de_risa deep_in despa* devue* devuelve dicen died_in dientes dog_lies
water 6 don_chema doscientas doughnuts down_there downw* dryin* drying dusk ear_and edges_a
water 6 el_primero el_ritmo el_silbido emergencies en_la encapuchado encuentra_un entra_en eran
water 6 escol* escolar_dia escolares expec* ext_pier faces_the father_and fight_for fills_the
water 6 final five_six flares fleet folded_note for_emergencies frasc* frasco frasco_de fria
water 6 frigh* fuera furti* gets_back gets_her gives glass_the glock_17 go_over grandmothers grava
water 6 grey_and grues* gunner_swings habla hacia hand_a hat_a have_to he_keeps he_wipes head_with
water 6 helada here_to hesit* hesitates his_feet his_whole hombres_con horses in_the is_a is_out
water 6 it_burns it_straight jumps jumps_and kai keepe* keeper keeps_the knuck* la_detonadora
water 6 la_grava la_isla la_mitad la_patrona la_primera la_tabla labra* ladder_with lado_a larga*
water 6 las_motos late_afternoon les_cuenta levels levels_the lever like_someone llevaron lo_lleva
water 6 lo_quita loose_cannon los_faros los_mariachis los_padres madre madre_en man_beside man_not
water 6 mar_y mariachis marinero marines medical_examiner meet mentions metro* metros minutes
water 6 mojad* mole motos_de mouthing moves_but muchacha_de nada_un nadie_recuerda no_more
water 6 nobody_we noodle nos_ven nose_first nothing_moves of_peaches oilsk* oilskin oily on_the
water 6 on_without one_arm one_behind one_second one_this open_ocean orilla_y ought over_their
water 6 oyste* oyster para_solo parag* parecio passes_over patte* pesca* pide_que pistol_and
water 6 pistol_cracks pistola_por plane* pluck* ponto* popla* poplar portatil primero puerto_de
water 6 que_alguien que_les rector recuerda rescu* rescue retum* retumba ria_amanecer ring_and
water 6 rio_dia risa rodaje row_with rows rows_the rum s_gun s_length s_neck saque sash
water 6 says_nothing scrapes_a screaming_with see_them segundo settles_in seventh shake* shakes
water 6 shakes_out shaped she_d shotguns_the side_on sienta_despacio signalling sigue_solo silbido
water 6 silbido_de sits_in skull sky_the slapp* slapping sledge smokes so_hard someone_who
water 6 something_long sono sound_like steel_rings steer* stones stops_and stopw* stopwatch straw
water 6 streams stubby_orange stupi* stupid su_musica sube_se sways tablas_una tapa_un the_ash
water 6 the_blacksmith the_bridge the_bucket the_ear the_edge the_gun the_hills the_lighter
water 6 the_medical the_older the_ramp the_rigging the_running the_sand the_set the_sledge
water 6 the_strobe the_town the_urn the_winch their_muskets them_has this_one through_you tied_to
water 6 tiembla_el tiempo time_to tiran_a to_church to_his to_that to_three torme* tormenta tose_y
water 6 tractor_crawls tully two_eights two_men un_frasco un_lado un_termo una_ametralladora
water 6 una_piedra una_senora unrol* unrolls up_it up_there urn viejo* viejo_vuelve viejos
water 6 viene_el volve* voz_el vuelve vuelve_a wait wants_to water_around weed went_in weste*
water 6 western wet where where_it who_can wide_and winch with_them works y_con y_grita y_ni
water 6 ya_estan young* younger
water 5 .22 17 3 =nature a_boiled a_bucket a_couple a_dropped a_folded a_hiss a_otro a_picture
water 5 a_road a_sheet a_shotgun a_slow a_smudge a_stone above_the abraza_un again_on agita_una
water 5 agua_de ahoga* alumi* amarr* amarra amarra_la ametr* and_answers and_blue and_brings
water 5 and_butters and_measures and_shoot and_sings and_slams and_they and_throws anyon* anyone
water 5 apunta_la are_ten arm_in arranca asoma_el at_the at_walking ata atrap* atrapa axes back_at
water 5 back_off baja bajad* bajado bajo_una balazo banda_de bandi* bandoliers banks beach_low
water 5 bed_day beds beetl* being_sick bengala_en bidon* bidones biscuit black_swells black_with
water 5 blacksmith blankets boat_day boca_abajo boler* boom brothers_in bucea* buena burns
water 5 burns_at burst* busca* but cabeza_de cabeza_y cabo cartucho chain* changes_its chema
water 5 cielo_y cigarette click click_the closes_over coffe* con_siete con_su contra_las cortinas
water 5 cortinas_de corto* cortos cracks_open craft cross_the cruce* d_have daughter_s de_largo
water 5 de_pie de_pruebas desap* despega dial dient* dientes_y digs_in dista* dog_asleep dominic
water 5 dough* down_over drawb* drives_a duck dunes_a each_of el_asiento el_campanario el_cartucho
water 5 el_flash el_nombre el_sesenta elder ella_no empieza_a en_alto en_silencio encap* enciende
water 5 engine entra es_lo escolar espan* estan_en esto_no examiner ext_cliff ext_pesquero
water 5 face_down fal_con fat_orange feet_first feet_up fifti* fifties fires_red firew* fireworks
water 5 flame* flare* flick* flintlock flood* fondo fondo_la forty_more froze* frozen funny fusil
water 5 garth geraniums gira_en gives_and glad glare go_off going_up gone goose grita grita*
water 5 gustaba ha_bajado habla_el hacen haciendo han_dado harbor_night has_forgotten has_reached
water 5 he_did he_doesn head_on headlamps her_bow her_knees her_lap her_nose her_powder
water 5 her_something hermanas his_belly his_number his_palms hold_your holds_her horn horse*
water 5 housi* housing how_we hunde_la hurry hut_day in_after in_dress in_on is_on it_as it_do
water 5 it_from it_that its_roof its_rope jalan joven jurad* jurado kept kestr* kestrel la_actriz
water 5 la_campana la_cubierta la_lanzabengalas la_nevera la_radio lame lantern_out lap lap_the
water 5 largas lata_de lays_out le_escapa le_han leche les_tira level lifeboat_open lifts_an light
water 5 lights llega* lo_unico looks_back looks_from loose los_hermanos low_in lowell_s luca_s
water 5 luces madera_y malvinas_amanecer mano_un manti* marina mas_cerca mask mate mayon* mayonesa
water 5 mecha_y medical merlu* merluza middl* middle minutes_in mira_con mister mitad mojado
water 5 moment more_minutes motor_tose moves_a mucha* muchacha muchacho muerta nadie_lo necks
water 5 needl* needle never* nevera ni_una no_les nobody_has nobody_speaks noise oars_bite
water 5 oars_shipped of_fire of_flame off_my off_one ojeda ojos_y old_man on_end one_pulls
water 5 one_wing only_does only_on orange other_way otro_al over_him over_two pad padres palab*
water 5 pane pantano paper_bag para_nadie park_night past_the patron_los patrona picado pie
water 5 pier_day pilgr* pilgrims plano platano plink pocket_and poles pool pool_in pops_the
water 5 pruebas quarter ragge* ragged rate reached recibe recto* recup* recupera redes respirando
water 5 respo* reverend reza right_behind ring_the rings_on ritmo riverboat rodaj* rojo ronca*
water 5 ropa_y rope_and round_a round_her round_until rowe ruth s_boots s_gone s_mask salen
water 5 saliendo salta_el santa saw_that se_tapa se_vuelve sea_lifeboat searc* seat_belts see
water 5 see_if seen shall* shape* she_leaves shoot_at shore silbi* silence_and single_shot
water 5 sister_dad six_hundred skirt_of sledg* slide* slides slides_down smaller smoke* smudg*
water 5 smudge smuggler sobre_las sola_un solo_hay solo_y somew* somewhere speak* spoken_since
water 5 sprea* stand* stands stands_on stead* steam* still_got stomach_and stone* stops_looks
water 5 straight straight_into strob* strobe sweet swell* swell_ines swells swimming sydne* sydney
water 5 tabla takes_three terminar the_anchor the_belt the_boards the_boxes the_break the_eight
water 5 the_hard the_kettle the_mist the_near the_one the_orange the_return the_reverend the_skirt
water 5 the_smugglers the_soup the_swimmers their_heads their_necks them_all they_don they_fall
water 5 think_of this_pocket throw throws throws_the thumbs tiemp* time_it tips_the tirar* told_to
water 5 tom tosse* tosses train* tras_una troncos turns_by turns_down two_long two_thousand
water 5 two_three two_until ultima_bengala un_bocadillo un_oido una_glock una_lata under_the
water 5 under_their unfol* unfolds uniforme until_she up_between up_over ve_still venia vestida
water 5 viejo_dia vomit* vomita waits water_and watering we_know wheel* wheel_in with_joy
water 5 without_breaking worth_a wound y_aterriza y_desenfunda y_ella y_tira y_vuelve yellow
water 5 you_count you_like younger_sister your_fire yours_is
water 4 ==nature a_.22 a_chain a_cigarette a_clerk a_click a_double a_dry a_guide a_knee a_rope
water 4 a_rubber a_sandwich a_secret a_torch a_wedding a_word abajo abe ablaz* ablaze abuelo_y
water 4 acerca_la actri* actriz adeli* agarra_al agita aguas ahi_fuera all all_sides all_three
water 4 along* alongside altas an_elbow and_cold and_come and_eats and_eighty and_falls and_lays
water 4 and_leaps and_levels and_pulls and_reaches and_says and_shakes and_starts and_sweeps
water 4 and_their and_yells anne antes anything_to apaga aprieta_los apunta arena armpits_and
water 4 arran* as_glass as_he as_it as_you ash ashes asiento asleep_on asoma asoma_la at_two
water 4 atard* atardecer aterriza backwards bags_the bajas bajo_los bare_feet before_him
water 4 before_they believes bell bell_in bengala better_than bev birds black_and blaze* boat_the
water 4 boiled bolic* boulders bounces bounces_once boy_on breaks_in breath_and breathes_in
water 4 brings_up broken_it brothers_who bucks* buckshot buscan but_it by_its cabeza calzoncillos
water 4 camera can can_it can_see capitana cargada cartridge_in casua* chapl* chaplain chickens
water 4 chief child choose church_bell cierra_los circles clamp clava_en click_click clink*
water 4 coche_de cockp* cockpit cola colgada_sobre collar_up collars comiendo commo* como_quien
water 4 compare con conserje contra_la counting cox_tiny cracks creek cross cruzan_en cuand*
water 4 cuando cuare* cuarenta cuarenta_anos cumpl* dado dares degrees del_colegio dentro_de
water 4 desenfunda_la detonadora detra* detras died dinner_plate dispara_y disparado dos_hermanas
water 4 downs* draws_back dress drifting drops_a ducks_under eats_his el_conscripto el_conserje
water 4 el_estuche el_intendente el_patio el_primer el_unico emerg* empties_the en_calzoncillos
water 4 en_plastico encie* enseno ensig* ensign entra_por entry escapa estamos estan* estanco
water 4 este_no estuc* estuche everything exami* ext_coast ext_gun faces falli* falling falta_la
water 4 far_off far_out faros feet_in ferrante fila_con find_the finds fishing_trawler fists_in
water 4 five flat_and flat_on flats_day flint* fog fold_over for_so for_yourself forgotten
water 4 four_minutes frio from_one gambl* gambler gaspi* gasping gets_the gives_ground glass
water 4 go_under goes_and goes_by going golpe_de golpea got_to grabs grace grapple gretc* gretchen
water 4 grito grounds gun_as gun_i gun_in gusta* had_them hal hale hand_for hands_she hangs_in
water 4 hard has_brought has_come hasta_las hauls hauls_a hauls_the he_can he_looks head_he
water 4 heads_in henri* henrik her her_arms her_chest her_ear her_father her_like her_lips hija
water 4 hija_lo hija_tu hills him_and him_up himse* himself his_armpits his_cap his_collar
water 4 his_suitcase his_waist hold hold_their holds hovers_over hull_and human* husband_s
water 4 husband_the ice idles if_you in_grey in_it in_low in_march in_plastic in_their in_up ines
water 4 ines_breaks ingle* insul* int_beach int_cabin intendente into_it irene is is_gone it_away
water 4 it_gets it_ll it_only it_she it_then its_driver its_mind its_mouth jetty_day joy keep_a
water 4 knife_a knits knock* knocks la_banda la_capitana la_espalda la_mas la_mecha la_merienda
water 4 la_miran la_naturalista la_ropa la_silla la_vista lake_jetty lamps landi* landing lanza_el
water 4 lap_a largo* largos las_cartas las_nubes las_orejas last_one lata launch_the leaki*
water 4 leaking leave_her lejos let_go levanta_hacia level* level_their levels_it lighter
water 4 like_rain lily line line_misses ll_lose lleva* llevar lock long_that long_way look_at
water 4 looking_up looks_along looks_over lose_a lowel* lowell luca lunge* lunges man_no manda
water 4 mano_el manos_una marid* marido mecha men men_at men_hold men_leap men_with menti* mete_el
water 4 metida_hasta mile_long mina miste* mo momen* mouth_and mueve_la mujer_que municipal musica
water 4 muskets_at my_lord nadie_habla naked naturalista nephew_i ni_la nican* nicanor niebla_el
water 4 no_exit no_se no_tu nobod* nobody noodl* nos_queda nose noses_out noses_through
water 4 nothing_but now_they of_their oido oily_rag on_all one_by one_flare one_holds one_might
water 4 one_not one_step one_wheel only_wanted orang* oreja* orejas out_and out_past padre*
water 4 pairs_of palms pasa_de pasan pass passe* past past_with patrol patron_saca patter_on
water 4 pauli* peach* peaches pebbles peels peopl* people people_and perro persi* persigna
water 4 pesquero_noche petty pica picture pillar_of pistols_from plata* poachers points
water 4 points_with por_un prima* properly proud puddi* pull pulli* pulling que_ya queda_una queen
water 4 quien_te rafaga_de ray_you raya ready recib* recit* recoi* recue* red_for red_sticks
water 4 rifle_one rifles_in rippl* river_regatta rolls_in roots rosal* rosalind rosen* rosendo
water 4 roto run runni* running s_belt s_broken s_collar s_collars s_stomach s_top s_two s_us
water 4 sabanas_tendidas salida salie* sam same_as sandb* sandwich_in saw scatters scrapes
water 4 screaming se_clava se_persigna secti* section see_us segun* segundo_se she_is she_walks
water 4 shifts_his ship shots_of signal sin_levantar sisters_in sky slaps_the sobre_la soup speak
water 4 spits_and spoke* spoken spring stake* stakeboats stand_up steps_and stubby su_hermana
water 4 su_hijo su_lado su_madre suben_las swimmers t_have tank tanto_que tapa_una tears_the
water 4 teeth_and teeth_the ten_feet tendidas termo than_your that_nobody the_blade the_brown
water 4 the_car the_cold the_cox the_eyes the_fog the_funeral the_gambler the_glass the_island
water 4 the_knees the_last the_line the_moon the_place the_ready the_rock the_salt the_second
water 4 the_ship the_smaller the_stakeboats the_time the_towel the_twin the_valve the_wax
water 4 the_wheelhouse their_backs their_boots their_faces then_her then_she there_were they_are
water 4 they_grapple they_hear thumbnail thumbs_in tied tiemb* tiembla tira_de tirit* to
water 4 to_breathe to_find to_keep to_show to_their toca_la toda_la todos_con torch_and torches
water 4 tose trailing_in trails_one trainers trenzas trigger_of tronc* tu_no tu_siempre tull
water 4 turn_round twice twice_and two_and un_agujero un_fusil un_grito un_hombre un_senor
water 4 una_estrella una_oreja una_temblando unifo* up_like up_their uprig* upright us_that vacas
water 4 vacia* vacias valve van_seis vanish_in veil_trailing ventanilla very_pistol vez_mas vista
water 4 voice_in voy voy_a walk_at walking_pace wash watch* watch_and watches_the waves_it
water 4 wax_paper way_the way_to we_are we_shoot we_ve weight whooping willow windi* winding
water 4 windm* window_and windows winni* winnie wipes_the with_his without_her works_the wraps_the
water 4 y_los y_que y_su yello* you_ever you_mean you_take
water -4 ===motion ===violence ==music ==told =kitchen =music =parked =tool a_fat a_los a_pink
water -4 a_pistol a_rifle a_thermos a_woman abuela after_the again_for aire algo alley_night
water -4 allot* alone an_orange and_drops apartment as_a as_if astro* aunt back backy* backyard
water -4 backyard_day bajan bala banco barra* barre* barrel barrels barrio bathr* bathroom
water -4 beach_promenade bear bedro* bedroom besid* beside bigge* blanco by by_the calle*
water -4 calle_noche camp canch* cancha canon canon* carab* carbi* carpe* carpet case cemen*
water -4 centr* chamber clatt* clatters clear click* clicks coach cocin* cocina colt como corner
water -4 corre corridor count* country crowd cuarto da dale de de_la dedo discu* do doce does_not
water -4 dona donde down_on dr driveway dry duerm* dune each echa el_juez el_tractor embas*
water -4 embassy enter* escal* escop* escuc* esqui* esquina estac* estal* estancia ext_alley
water -4 ext_backyard ext_bus ext_campo ext_cancha ext_dry ext_hotel ext_ice ext_park ext_piscina
water -4 ext_prison ext_rooftop ext_trench ext_vineyard eye face farme* farmer fat_red fence_the
water -4 fierro file finds_the flash* forem* foreman four from from_his gap gate_day gentl* girls
water -4 glaci* gloves goggl* goggles gold_over green_day ground guarda gym ha hall_day hall_night
water -4 he heat hermi* his_arm his_ear his_hand holes hums in_front in_ten int_casa int_salon
water -4 iron jump_the junto la_abuela la_cara la_mira la_pared ladie* ladies land laund* lawn
water -4 le_da lets_go lette* lift lines listens littl* little lluev* llueve looki* looking
water -4 looking_at lot lower* lowers machine madru* madrugada maestra make manag* march* marsh*
water -4 meado* meadow mira_el mirad* monta* moor more_shot mount* mountain_hut move mud name
water -4 neigh* now numbe* numer* oil old opens out_of owner* paddo* paddock padre paint* parad*
water -4 pared parki* parking parqu* parque pecks pelot* photographer pick picku* pigeon piso
water -4 pistols platf* platform porte* post pours prese* press* prison promenade_day pues puesto
water -4 pushes que_el razor reads recor* report rest rests rockets_burst rooftop rooftops rueda s
water -4 s_day s_loaded sala sarge* sargento seat seconds sees servi* shed shelf shooting shoul*
water -4 shoulder sierr* sierra sight* sights sign since sink slide smoki* smoking snowm* soldi*
water -4 somebody_s squeezes stall stall* starter steeplechase_course step stock stopp* stran*
water -4 stude* studio suelt* suelta swinging table* take talle* taller tarde teach* tenement tent
water -4 terrace that_s the_air the_barrel the_crowd the_dry the_gap the_gate the_grass the_ground
water -4 the_hedge the_new the_old the_pistol the_ring the_roof the_rope the_rows the_shot
water -4 the_twelve the_valley the_warden the_widow the_wire there_is this three tiend* tierr*
water -4 tierra tren trenc* trench turn twelv* twelve ultimo until_their v v_o valle* valley
water -4 vecina vet vidri* villa village_green viney* vineyard volle* vuelt* warde* warden
water -4 water_jump water_pistol widow will winch* winchester with_water y_le y_lo yo you your
water -5 ===tool =camera a_second abuel* across_their alley apart* azote* azotea balco* baran* big
water -5 blow boys bright cae camio* campo candl* cara carri* casa chair chamb* check* cinco club
water -5 corne* corre* cours* course course_day court* crossing crossing_day cuart* day dead
water -5 deser* desert dos el en_una everyone ext_azotea ext_bridge ext_monte ext_pista ext_salt
water -5 ext_steeplechase farm fence fierr* finger front garden glove* goes_up good green_one
water -5 guard* guns hace had he_s head hedge hill hospi* hospital in_his inter* it_to jocke*
water -5 jockey jump lady leans liste* live llega loaded los_dos lose_the machi* maest* makes
water -5 man_in mirro* mirror monte motel muzzle never ocho of_his offic* on_their orcha* orchard
water -5 own park_day patio patio_de phone photo* picks pigeo* pink pisci* piscina pista_de pone
water -5 priso* prome* promenade puerta puest* pushe* puts quint* rain raises_a repor* revol*
water -5 rider riffl* rim road rockets rolls room round_the rover salon schoo* scout seco snow
water -5 sobre_el sombr* sombrero somer* somersaults span squar* square stair* steeplechase store
water -5 street_day studi* tea tenem* terra* the_back the_fence the_man the_ridge the_scout
water -5 the_span the_third then third thirt* thirty track_day train una_pistola usted want
water -5 we_lose what wheels year
water -6 ===indoors ==business ==lesson ==medicine ==motion ==sport =bursts =motion =told ball
water -6 barri* been bench blanc* box bulle* bullet burst bus colon* crack eleve* eleven es eso
water -6 ext_calle ext_patio ext_plaza field_day fifte* fifteen folds garde* get gold hall hangs
water -6 hotel house i_m just kitch* kitchen lands lane lets loade* mira mr muzzl* nine of_them
water -6 office_day one_more pista porch radio* raise* raises re rocke* room_day shop_day stati*
water -6 station steep* takes takes_the the_light tiro tower track truck well window woman you_re
water -7 ===nature ==noise ==violence =person bar calle dia ext_village finge* from_the grass
water -7 horse me mi nail nail_guns new o office plaza ridge roof rooft* shoot* shop still t ten
water -7 the_door the_white uno vecin*
water -8 ==kitchen =business =picture =screen both dust gate his in_a le my rifle sin yard
water -9 ==tool =indoors =lesson =medicine door i stree* street
water -10 field int shot
water -11 ==indoors =noise
"""
