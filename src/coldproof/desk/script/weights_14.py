"""What marks of a passage speak for, written by `tools/teach.py`; see `passage`."""

PART = """\
fight -4 corridor_night corta cours* course course_day crouc* cuatr* customer dad dale dedos deja
fight -4 depar* derri* derringer deser* desert despa* dining_room dispara docto* don door_with
fight -4 dormi* double down_in drawe* drift* drink* drum duck duerme edito* eighty el_canon
fight -4 el_tiro embas* embassy empti* empties en_marcha engin* ese esquina este esto everyone
fight -4 ext_calle ext_village farmhouse fierro fifty firin* firing five flare flash* follo*
fight -4 for_him fourth from_a gallery gallery_night gas gatil* gatillo girl go_of goes_on gold
fight -4 golpe gunner guns hace hacia hands_and has_a has_been he_looks he_s hear hem her_back
fight -4 his_wife hole_in hombre home hot house_night hunti* hunting husba* husband i_have in_the
fight -4 inspector int_attic int_bathroom int_cuarto int_farm int_farmhouse int_hospital int_piso
fight -4 iron it_back it_in it_was kneel* knock* knocks la_abuela lado lake last laugh leaps ledge
fight -4 levels_it llega loaded loads lunch ma machi* magazine make man_on mar marcha marsh*
fight -4 micro* mind minutes misses_and morni* morning mucha* muzzl* nada nail_gun neith* neither
fight -4 next ninos no nombr* nos nose nothi* nothing number o o_s ocho of_his office_night
fight -4 only_one or order outsi* outside over_her over_his paces painted pan parad* parke* parked
fight -4 parlo* passes past_the persi* pigeo* pink pisto* pistols place plays pleas* please
fight -4 points_it police pop_pop post powde* powder prime* prison_yard profe* prop prueb* puebl*
fight -4 pueblo pulls_his put puts_it quart* quiet reach recei* repor* respi* restaurant
fight -4 rifle_across rim river rocke* rooftops rosar* rubbe* rubber ruiz s_a s_got s_in s_only
fight -4 sack said sal salio sandwich says scree* se_sienta sea settl* settles shaki* shaking
fight -4 share she_has she_turns shell sheri* sheriff shooter short shotg* si side_of sient*
fight -4 sight* siren slipp* smoki* smoking solo sombr* spits squeezes stall standing star starter
fight -4 stock stops store store_day strapped straw street sube suite super* swimm* table* tape
fight -4 taser taxi te teach* tent_night terra* the_ball the_driver the_end the_far the_glass
fight -4 the_hammer the_lid the_light the_little the_long the_nail the_porch the_second the_slide
fight -4 the_stairs the_table the_top the_twelve them_with there_is thigh think thoug* thumbs
fight -4 tiemb* tiembla till tips to_it too top_of tract* tractor trein* treinta turni* turning
fight -4 twenty under_it up_at vacia veces veinte venta* villa viuda volle* vuelve_a way weddi*
fight -4 wedding weight went what_s where_s whose wide widow wing wings witho* without write*
fight -4 writes you_have
fight -5 ===motion ==medicine ==told ==tool =business =nature abuela ahead air all_the anos apunt*
fight -5 aslee* asleep aunt baby back_of back_to bank barrel barrio behind_him cada carpet carri*
fight -5 centr* child child* children church clock could cuarto cuenta desde_la detec* detective
fight -5 doce dog dona down_the dr dry duerm* each_with eight el_dedo ella enter* es every every*
fight -5 ext ext_prison eyes farm fat feet fierr* flash girls got ha he_has he_takes hip his_knee
fight -5 hit hombr* in_a inch inspe* int_casa is_it jump junto lap las_manos lead leath* leather
fight -5 leave lets levanta_la lid lifts_his lleva loade* looks looks_at luz magaz* makes man_in
fight -5 mount* moves name net ninet* nino no_se noon numbe* officer on_its on_their one open
fight -5 opens_the out out_the park party patro* peopl* people pistola_de polic* porch que_le
fight -5 que_se racks rain reads recor* rider room_day rows runni* running s_office s_the sand
fight -5 sandw* school seat secon* senor seven she_s shop singl* single sit small speak* straight
fight -5 strap strap* stree* studi* studio t taps ten that the_dark the_new the_stool thumb thumb*
fight -5 top trail* trigg* trigger twent* under_his up_in up_to us usted veint* voz waits watches
fight -5 water waves whisp* whist* windo* wipes with_their
fight -6 ==business ==motion =camera =shown a_la along anoth* another ball be brass bullet can
fight -6 canon cartu* check* churc* counts cuart* cuent* custo* de did driver eight* fingers fire
fight -6 foot fourt* gone gun hay high himse* himself his_own hole hospi* hospital i_ve it_s just
fight -6 lets_go like_a look look_at manan* manana never ni nobod* nobody office orang* orange
fight -6 phone pop puts radio red sale second shell* shells shoots shots silen* silence sir squee*
fight -6 stop tell the_boy there_s tiene tiro under* va vecin* window y_un yo
fight -7 =told amane* amanecer baja bang besid* beside box bulle* con con_los dark eleve* eleven
fight -7 forty grand* green here house i levanta like mira new past rifle* rifles she shoot shoot*
fight -7 shop_day since six smoke stati* station strai* twelv* twelve where wife y_la
fight -8 ==camera =screen blue como day dia dispa* don_t finge* it_at leans lifts littl* little
fight -8 mothe* mother mr office_day own paper shot slide* slides tres watch* we when
fight -9 =bursts =medicine =parked =person =picture drops far long offic* tarde turn ve ya
fight -10 light your
"""
