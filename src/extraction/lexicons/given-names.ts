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
  adele, adriana, agatha, agnieszka, aida, aileen, aino, alba, alessandra, alexia, alicia, alina
  aline, alma, alva, amara, amelia, amira, anastasia, angelica, angelika, anika, anja, anke
  annette, annika, anouk, antje, ariane, ariana, arlene, astrid, audrey, aurelie, aurora, ayesha
  beata, beatrix, beatriz, belinda, bernadette, bertha, bianca, birgit, blanca, bonnie, brenda
  brigitte, britta, camila, camille, candice, carina, carmen, carolina, cecile, cecilia, celia
  celine, chantal, chiara, chiamaka, chioma, clare, clarissa, clementine, clotilde, colette
  concepcion, connie, constance, cora, cordelia, corinne, dagmar, dagny, dahlia, daniela, danielle
  daphne, daria, delia, delphine, desiree, dina, dolores, dora, doris, dorothea, ebba, edith, edna
  eileen, elaine, eleanor, elif, elin, elisa, elisabeth, elise, eliza, elke, elsa, else, elsie
  elvira, emilia, emine, erica, erika, ernestine, esma, estelle, esperanza, eugenia, eunice, eve
  evelina, fatma, fatou, fatoumata, faye, felicity, fernanda, flora, francesca, françoise
  francoise, freda, freya, frida, gabriele, gabrielle, galina, genevieve, geraldine, gerda
  gertrude, gillian, ginevra, gisela, giulia, gladys, gretchen, gudrun, gwen, gwendolyn, hana
  hanna, hanne, hanneke, harriet, hatice, hazel, hedwig, helene, helga, henrietta, hilda, hilde
  ida, ilaria, ilse, imogen, ines, inès, inga, inge, ingeborg, iris, irma, isabelle, isolde, ivana
  jana, janine, jasmin, jasmine, jeannette, jelena, jenna, jenny, joana, jocelyn, johanna
  josefina, josephine, joyce, juana, juanita, judit, juliana, juliane, juliet, juliette, jutta
  kari, karla, karolina, katarina, katharina, katja, katrin, keiko, kerstin, kirsten, kirsti
  kirsty, klara, kristin, kristina, lakshmi, latifa, lavinia, lea, leah, leonie, leonora, leticia
  leyla, lidia, lilian, lillian, lily, lina, lise, lisbeth, liv, livia, lorena, lotte, lourdes
  lucia, lucie, lucía, lucinda, ludmila, luisa, luise, lydia, mabel, magda, magdalena, malin
  manuela, mara, marcela, marcella, margarita, margit, margot, marguerite, mariam, mariana
  marianne, maribel, marija, marisa, marit, marjorie, marlene, marta, martina, martine, mathilde
  matilda, maud, maureen, mavis, maxine, medea, mercedes, meredith, mia, milena, mildred
  millicent, mina, minna, mira, mireille, miranda, mirjam, moira, molly, muriel, nadine, nadja
  naima, nan, nanette, natasha, nell, nellie, nerys, nicoletta, nilufer, nora, norma, nuria
  odette, odile, ottilie, paola, pascale, paulina, pauline, penelope, petra, philippa, phoebe
  phyllis, pia, pilar, polly, prisca, priscilla, priya, prudence, ragna, ragnhild, raquel, renata
  renate, rhoda, rhona, roberta, rocio, romy, ronja, rosalie, rosalind, rosario, rosemary, rosie
  roxana, rukmini, sabine, sadie, saskia, selma, serena, shanti, shreya, sibylle, sidonie, signe
  silke, simona, siri, sofie, solange, soledad, solveig, sophia, stella, stine, sunniva, susanna
  susanne, sybil, tamara, tania, tanja, tatiana, tatjana, thelma, therese, tilda, tove, trudy
  ulla, ulrike, una, valeria, verena, vesna, vibeke, viola, vivian, viviane, wanda, wilhelmina
  wilma, winifred, xenia, ximena, zara, zelda, zita, zofia, zora, zsuzsa
  aaliyah, abeba, abena, adaeze, adela, adelheid, adeline, adunni, afua, agnesa, agota,
  aicha, aichatou, aisling, aissatou, akua, alda, aleida, aleksandra, alena, alia, alisa, alix, aliya,
  allegra, alzbeta, ama, amaia, amelie, aminata, anais, anastazia, aneta, angelina, angharad, anina,
  anneke, annelies, anneliese, annemarie, anoush, anouska, antoinette, antonina, apollonia, arabella,
  araceli, arwa, asha, ashwini, asiya, aslaug, assia, augusta, aurelia, ava, awa, ayse,
  aysel, azadeh, azra, bahar, barbora, bathsheba, bettina, bintou, bisi, bodil, bojana, bozena,
  branka, bronwen, bruna, brunhilde, candida, caoimhe, carlotta, carmela, cassandra, catalina,
  catarina, caterina, cath, cecily, celeste, celestine, chandrika, charlene, chiyo, chloé, christa,
  ciara, claudette, claudine, cleo, concetta, consuelo, cristina, dalia, danuta, darina, deirdre,
  denisa, dervla, despina, devi, dilara, dilnoza, dominika, donatella, doreen, dorota, dragana, dunja,
  dymphna, ebele, edwige, efua, eilidh, ekaterina, eleni, eleonora, elfriede, eliska, elodie, eloise,
  elsbeth, elspeth, emilie, emoke, enid, erna, esra, ethel, etta, eudora, eugenie, euphemia,
  evangelina, evgenia, ewa, fadila, fadwa, fanny, filippa, fleur, franca, francine, friederike,
  funmilayo, gabriella, georgina, germaine, ghada, giselle, giuliana, gordana, grazyna,
  gulnara, gwendolen, gwyneth, habiba, hadija, hadiza, hadja, halima, halina, hedda, helle,
  henriette, hermione, hilary, hildegard, hodan, hortense, hyacinth, ifeoma, ileana, ilona, imelda,
  inger, ioana, irena, isadora, isobel, ivanka, iwona, izabela, jadranka, jadwiga, janina, jarmila,
  jasna, jemima, jitka, joaquina, jolanta, julianna, justine, kadiatou, kalina, kamila, kasia,
  katarzyna, katerina, katya, keziah, khadija, kiran, krystyna, ksenia, lalla, larissa, leda, liesl,
  lila, liliana, lilith, ljiljana, ljubica, lorna, lotta, louisa, luciana, lucille, lucrezia,
  lyudmila, madalena, maeve, mahnaz, maja, malgorzata, marcia, margrit, mariama, marijke, marika,
  mariko, marilyn, marion, maryam, maura, mechthild, mehwish, meryem, michaela, michiko, mila, milada,
  mirela, moni, monika, myriam, myrna, myrtle, nabila, nada, nadezhda, nafisa, najat, nandini, narges,
  nasrin, natasa, nesrine, ngozi, niamh, nilufar, nino, nkechi, nnenna, nomvula, norah, noreen, nuala,
  ofelia, olena, olivera, olwen, oonagh, ophelia, orsolya, parvin, perpetua,
  petronella, priyanka, radka, raisa, ramona, rasha, renee, rhiannon, rina, rohini, romana,
  rosalia, rosalyn, rosamund, rosanna, rowena, roya, ruqayya, ruzena, sadia, saffron, sagal,
  saima, sakina, salma, salome, samira, saoirse, savita, senait, sevgi, shabnam, shanta, sheila,
  shirin, sigrun, siham, sinead, siobhan, siti, sitti, slavica, snezana, sonja, soraya, stefania,
  stefanie, suad, sunita, susana, suzana, sylvie, tabitha, tanya, tatyana, tess, tessa, thandiwe,
  thea, thuy, tirza, tuula, uma, urszula, vanda, vasiliki, veera, venera, victoire, vilma, violeta,
  violetta, viorica, vivien, vivienne, vlasta, wairimu, waltraud, wangari, wangui, yara, yasmina,
  yekaterina, yetunde, ylva, yoko, yolanda, yordanka, yuki, yuliya, zahra, zdenka, zeynep, zsofia,
  zsuzsanna, zuleikha, zuzana
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
  abel, achim, adewale, adolf, agustin, aidan, akira, aksel, alain, alastair, albrecht, aldo, alec
  alessandro, alfonso, alfredo, alistair, alois, alonso, alvaro, ambrose, anatole, anderson, andre
  andré, andreas, angelo, angus, ansel, anselm, anton, archibald, archie, ari, armand, armando
  arne, arno, arturo, arvid, asger, attila, augusto, aurelio, axel, baldur, balthasar, bart
  bartholomew, bastian, benedict, benito, bernardo, bernd, bertrand, bjorn, bjørn, boniface, bram
  brendan, brent, bruno, bryan, bryn, byron, carlo, caspar, cecil, cedric, cesar, chidi, chukwu
  clarence, claude, claudio, claus, clement, cliff, clifford, clive, colm, conrad, constantin
  cornelius, costas, cyril, cyrus, dag, damian, damien, danilo, danny, dariusz, darren, declan
  denis, derek, dermot, desmond, detlef, didier, diego, dieter, dietrich, dimitri, dimitrios, dirk
  domingo, dominik, dragan, drago, dwight, eamon, eberhard, eckhard, edmund, eduardo, edwin, egon
  einar, elias, elijah, elliot, elliott, elmer, emeka, emil, emile, émile, emilio, emre, enrico
  enrique, enzo, ernst, errol, esteban, ethan, etienne, eugen, eugene, ewan, ezra, fabian, fabio
  fabrice, farid, federico, felipe, ferdinand, ferenc, fergus, filip, finn, florian, franco, frans
  fritz, gabor, gaston, gaspard, gavin, geir, georg, georges, georgi, gerard, gerry, gert, gianni
  gilbert, giles, gilles, giovanni, glen, goran, gottfried, grigor, guido, guillaume, guillermo
  gunnar, gunter, günter, gunther, gustav, gustave, hamish, hank, hannes, hartmut, hector
  heinrich, heinz, helge, helmut, hendrik, henk, henri, henrik, herman, hermann, hilaire, hiroshi
  horace, horst, hubert, humphrey, idris, ignacio, ilir, inigo, isidore, isidro, istvan, ivor, ivo
  jaap, jacek, jacques, jaime, jakob, jamil, janos, jaroslav, jarvis, jean-luc, jean-pierre
  jerome, jesper, jesus, jiri, joachim, joao, joão, joaquin, jochen, joey, johan, johann, johannes
  jonah, jonas, jonny, joris, jorgen, jørgen, josef, jozef, jovan, julien, julio, julius, jurgen
  jürgen, juri, kai, kamal, karim, karsten, kaspar, kazimierz, kemal, kenji, kjell, klaus, knut
  kwame, lachlan, ladislav, lasse, laszlo, laurent, laurence, lazar, leandro, leif, lenny, leonard
  leonardo, leopold, leroy, lev, liam, lionel, lorenzo, lothar, louie, luc, luca, lucien, ludovic
  ludvig, ludwig, lukas, luther, maciej, magnus, malcolm, manfred, manolo, manuel, marc, marcel
  marcello, marcelo, marcin, marcos, marcus, marek, marius, markus, martial, massimo, mateo
  mathias, mathieu, mats, matthias, mauricio, maurizio, maxim, maxime, maximilian, mehmet, melvin
  mert, micah, michal, mickey, mihai, mikael, mikkel, miklos, milos, miloš, miroslav, mogens
  moritz, mort, morten, moses, murat, nathaniel, ned, nestor, niall, niels, niklas, nils, noah
  noel, norbert, ola, olav, ole, olivier, olof, oleksandr, olu, oren, orlando, osvaldo, osman
  ottmar, owen, paddy, panos, paolo, pascal, patrice, patricio, paulo, pavle, peder, peeter, petar
  petr, petros, pierce, piet, pieter, pietro, piotr, placido, rainer, rajiv, ramiro, ramon, ramón
  randolph, raoul, rashid, raul, rauf, ravi, reg, reggie, reginald, reinhard, remi, rémi, renato
  rene, rené, reuben, rhys, ricardo, riccardo, rodney, roderick, rogelio, roland, rolf, romeo
  rory, ruben, rudolf, rufus, rupert, rutger, salvador, salvatore, samson, sandor, sandro
  santiago, saul, sebastien, serge, seth, severin, shane, shaun, sidney, siegfried, sigurd, silas
  simeon, slobodan, sofus, soren, søren, stavros, stig, sven, svein, szymon, tadeusz, takeshi
  tarek, teodor, terence, thaddeus, theo, theodor, theodore, thorsten, tibor, timo, tobin, tomas
  tomás, tomasz, tommaso, tommy, tore, torsten, trevor, tristan, tyler, udo, ulf, ulrich, umberto
  urs, valentin, valery, vaclav, václav, vasily, vassilis, vidar, vikram, vilhelm, virgil, vito
  vittorio, vivek, vojtech, waldemar, wesley, wilbur, wilfred, wilhelm, willem, willi, willy, wim
  wolfgang, xavier, yannick, yannis, yves, zoltan, zoran
  abdou, abdoulaye, abebe, achille, ademola, aditya, agostino, ahmet, ajay, akio, alasdair, alberto,
  albin, alekos, aleksander, aleksandr, alessio, alexandre, alexandros, alexandru, alhaji, aloysius,
  alphonse, alun, alvin, amadou, amilcar, anatol, andras, andrej, andres, anibal, anil, antoine,
  antonin, antonis, apolinar, aram, ardo, aristide, arkady, armin, arnaud, artur, asbjorn, ashok,
  aslan, atanas, athanasios, aubrey, augustin, baltazar, baptiste, barnabas, barnaby, bartosz, basil,
  bastien, behrouz, bela, benedikt, benoit, bernhard, bertil, bertram, bheki, bilal, birger, bjarne,
  blaise, bogdan, bohumil, borut, boyan, branko, bronislaw, burak, caleb, calum, camillo, carsten,
  casimir, casper, cesare, chima, chinedu, christophe, chukwuma, ciaran, conor, cosmo, crispin, csaba,
  ctibor, cyprian, damir, dario, darius, daud, davor, dejan, demetrius, diederik, dimitar, dimitris,
  djibril, dominique, donal, donatien, dougal, duarte, dudley, dumitru, dusan, edmond, edoardo,
  edvard, efraim, eirik, eladio, eliezer, emanuel, endre, enoch, ephraim, erhard, ernesto, ervin,
  erwin, eugenio, evelio, evgeny, ezekiel, fabien, fadi, faustin, fedor, ferran, festus, fidel,
  filippo, fortunato, francesco, francisco, frantisek, frederic, frederik, fredrik, fyodor, gabriel,
  galo, gaspar, gebre, gellert, gennady, georgios, geza, ghassan, giacomo, gianluca, gino, giulio,
  godfrey, godwin, gorazd, grigory, gustavo, gwilym, habib, hakon, halvard, hamza, harald, haris,
  haruki, hatem, havel, heiko, hekmat, henrique, hernan, holger, horatio, hristo, hugh, hussam, iain,
  ibou, ignatius, ihor, ilya, imre, ingmar, ioannis, isaias, ishmael, isidor, ismael, issoufou,
  ivar, iwan, jaan, jacinto, jakub, jan, janez, janis, jarek, jasper, jean-baptiste, jean-marie, jean-
  paul, jeno, jeremiah, jerzy, joaquim, joost, joseba, josephus, josiah, josip, jukka, jules, jurij,
  kaarel, karel, karol, kasimir, kasper, kenan, khamis, kirill, klaas, kolya, konrad, kostas, krishna,
  kristian, kristof, krzysztof, kunle, kwabena, kwasi, kwesi, lajos, lambert, lamine, lancelot,
  leander, lennart, leonidas, leopoldo, leszek, levan, levent, ljubomir, lodewijk, lucio, ludvik,
  luigi, lyle, mahamadou, mahathir, maksim, malachi, malik, mamadou, manoel, manolis, mansour, manus,
  mariano, marijan, marlon, mateusz, matias, mato, mauro, mehdi, michele, mihail,   mitja, modibo, mohamadou, mungo, murad, musa, nabil, naguib, neville, nicolae, nikhil, niko,
  nikola, nikolaos, nikos, norman, obadiah, octavio, omari, onni, onur, oskar, oswald, otmar, ousmane,
  padraig, palle, panagiotis, patrik, pavlo, pawel, peregrine, petru, petteri, philipp, piero,   prosper, przemyslaw, quentin, radek, radim, rado, radomir, radovan, rafal, raffaele, raimund,
  rajesh, ralf, ramesh, rasmus, reza, rico, rizal, roald, rodolfo, romain, roman, rostam, rostislav,
  rui, ruslan, ryszard, sadiq, salomon, sanjay, selim, septimus, seydou, sherzod,
  sigmund, silvester, solomon, spyridon, stanislav, stanislaw, stefano, sten, stepan, stewart, stoyan,
  suleiman, sunil, svend, sverre, sylvester, taras, tarquin, tevita, thabo, theophile, thibault,
  thierry, tiago, tihomir, timur, toivo, torben, tord, torvald, tuan, tyrone, uche, ugo, umar, upali,
  urho, uriah, uwe, vahan, valerio, vasco, vasil, vasile, veljko, venkat, vernon, vijay, ville,
  vincenzo, vitaly, vitor, vlad, vladislav, volker, wafik, wendell, wiktor, wilfrid, wojciech, yakov,
  yakub, yann, yaw, yevgeny, yiannis, yohannes, youssef, zdenek, zebulon, zeljko, zeno, zurab
`);
