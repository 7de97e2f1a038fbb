import { wordsOf } from './word-list';

/** Common given names of women, in lower case. */
export const HER_NAMES = wordsOf(`
  abigail, agnes, aisha, alexandra, alice, alison, amal, amanda, amina, amy, ana, andrea, angela, anita
  ann, anna, annalena, april, anne, annie, antonia, asma, barbara, beatrice, benazir, beth, betty
  bridget, carla, carol, caroline, catherine, cathy, charlotte, cheryl, chloe, christina
  christine, claire, clara, claudia, condoleezza, cynthia, deborah, debra, denise, diana, diane, dilma
  donna, dorothy, elena, elizabeth, ella, ellen, emily, emma, ester, esther, eva, evelyn, farah, fatima
  federica, fiona, florence, frances, gabriela, gina, giorgia, gloria, grace, greta, hanan, hannah
  heather, heidi, helen, helena, hillary, hina, huda, ilana, indira, ingrid, irene, irina, isabel
  isabella, jacinda, jacqueline, jane, janet, janice, jean, jeanne, jen, jennifer, jessica, jill, joan
  joanna, judith, judy, julia, julie, june, kaja, kamala, karen, karin, karine, karoline, kate, katherine
  kathleen, kathy, katie, katrina, kelly, kim, kristalina, lara, laura, layla, leila, lena, leslie, linda, lisa
  liz, lois, loretta, lorraine, louise, lucy, lynn, madeleine, mai, maia, margaret, maria, marian, marie
  marina, marine, martha, mary, maya, megan, melania, melanie, melissa, mette, michelle, miriam
  mona, monica, morgan, nadia, nancy, naomi, natalia, natalie, nicola, nicole, nikki, nina, noa, noura, olga
  olivia, oksana, pamela, patricia, paula, penny, priti, queen, rachel, rania, rebecca, rita, rosa, rose, ruth
  sabrina, sally, samantha, sana, sandra, sanna, sara, sarah, sharon, sheikha, shelly, shirley, sigrid, silvia
  simone, sofia, sonia, sophie, stephanie, sue, susan, suzanne, svetlana, sylvia, tamar, tara, teresa
  theresa, tina, tulsi, tzipi, ursula, valentina, valerie, vanessa, vera, veronica, victoria, virginia, wendy
  yael, yasmin, yulia, yvette, yvonne, zainab, zeinab, zoe, christiane, samia
`);

/** Common given names of men, in lower case. */
export const HIS_NAMES = wordsOf(`
  aaron, abbas, abdullah, abdul, abdel, abdelfattah, abiy, abraham, adam, adel, adi, adrian, ahmad, ahmed, alan
  albert, alejandro, alex, alexander, alexei, alfred, ali, allan, amir, amos, anatoly, anders
  andrei, andrew, andriy, andrzej, andy, anthony, antonio, antony, anwar, arnold, arthur, ash, ashraf, avi
  avigdor, bahaa, barack, barry, bashar, ben, benjamin, benny, bernard, bernie, bezalel, bill, bishara, bob, boris
  brad, brett, brian, bruce, carl, carlos, charles, chris, christian, christopher, chuck, colin, craig
  dan, daniel, dave, david, dean, dennis, dmitri, dmitry, dominic, don, donald, doug, douglas, duncan, ebrahim, ed, edan, edgar
  eduard, edward, ehud, emmanuel, emomali, eric, ernest, erik, evan, fahd, faisal, felix, fernando, francis
  francois, françois, frank, franz, fred, frederick, friedrich, gadi, gareth, gary, geoff, geoffrey, george, gerald, gerhard
  gideon, giorgi, giuseppe, glenn, gordon, graham, greg, gregory, guy, haider, haitham, hakan, hamid, hans, harold
  harry, harun, hasan, hassan, henry, herbert, hosni, howard, hugo, hussain, hussein, ian, ibrahim, igor
  ilham, imran, isaac, ismail, israel, itamar, ivan, jack, jacob, jair, jake, jamal, james, jamie, jared, jason, javad
  javier, jeff, jeffrey, jens, jeremy, jerry, jim, jimmy, joe, joel, john, jon, jonathan, jordan, jorge, jose, josé, josep
  joseph, josh, joshua, juan, julian, justin, karl, kareem, keir, keith, ken, kenneth, kevin, khaled, khalid, khalil, kofi, konstantin
  kurt, kyle, larry, lars, lawrence, lee, leo, leon, leonid, lloyd, louis, lucas, luis, luiz, luke, mahmoud, majid
  marco, mark, mario, mark, marko, martin, marwan, masoud, masoud, massad, matt, matteo, matthew, maurice, max, michael, michel
  miguel, mike, mikhail, mitch, mohamed, mohammad, mohammed, moshe, moussa, muammar, muhammad, mustafa, narendra, nasser
  nathan, nawaf, nechirvan, neil, nicholas, nick, nicolas, nigel, nikita, nikolai, nicolás, nir, noam, nouri, olaf, oleg, oliver, omar
  osama, oscar, otto, pablo, patrick, paul, pavel, pedro, pete, peter, petro, philip, philippe, phil, pierre, qasem
  rafael, rafik, ralph, ramzan, randy, raymond, recep, rex, richard, rick, rishi, rob, robert, roberto, rodrigo, roger
  ron, ronald, ronen, roy, rudy, russell, ryan, saad, saeed, salah, saleh, salman, sam, sameh, sami, samir, samuel, sayyid, scott, sean
  sebastian, sergei, sergey, sergio, shimon, shinzo, silvio, simon, stanley, stefan, stephen, stephane, steve, steven, stuart, sultan
  taha, tariq, ted, terry, thomas, tim, timothy, toby, tobias, todd, tom, tony, tzachi, uri, vadim, viktor, victor, vincent
  vladimir, volodymyr, vyacheslav, walid, walter, wang, wassim, wayne, werner, william, winston, xi, yahya, yair, yasser, yitzhak, yoav
  yossi, yousef, yuri, yusuf, zalmay, zhang, ziad, zbigniew, jean-yves, jean-marc, jean-noel, jean-noël, jean-claude, hossein, abbas, steffen
`);
