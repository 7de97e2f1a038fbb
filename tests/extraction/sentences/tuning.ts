import type { LabelledSentence } from './labelled-sentence';

/**
 * The half on which the engine may be tuned. Claims are written as in the
 * locked half.
 */
export const TUNING: readonly LabelledSentence[] = [
  [
    'Danish Prime Minister Mette Frederiksen met her Swedish counterpart in Malmö on Wednesday.',
    'Mette Frederiksen = Swedish counterpart | meeting | when=2025-05-07',
  ],
  [
    'Abiy Ahmed called Isaias Afwerki on Thursday to discuss the border.',
    'Abiy Ahmed > Isaias Afwerki | call | when=2025-05-08',
  ],
  ['Officials from both countries met in Vienna.'],
  [
    'John Kerry met with Sergei Lavrov and Mohammad Javad Zarif in Lausanne.',
    'John Kerry = Sergei Lavrov | meeting',
    'John Kerry = Mohammad Javad Zarif | meeting',
  ],
  [
    'A Hezbollah official spoke with the Lebanese president last Tuesday.',
    'A Hezbollah official = Lebanese president | talk | when=2025-05-06',
  ],
  [
    'Jared Kushner texted Mohammed bin Salman over WhatsApp.',
    'Jared Kushner > Mohammed bin Salman | text',
  ],
  ['The king sent a letter to President Macron.', 'king > Macron | letter'],
  [
    'During a phone call with Petro Poroshenko, Biden raised the firing of the prosecutor.',
    'Biden = Petro Poroshenko | call',
  ],
  [
    'American spies intercepted communications between Russian generals.',
    'American spies taps Russian generals | intercept',
  ],
  [
    'Negotiations between Ethiopia and Egypt over the dam broke down in 2020.',
    'Ethiopia = Egypt | talk | when=2020',
  ],
  [
    'The Foreign Secretary, David Miliband, travelled to Kabul, where he met President Karzai.',
    'David Miliband = Karzai | meeting',
  ],
  [
    'The senator denied meeting the Russian ambassador.',
    'senator = Russian ambassador | meeting | negated',
  ],
  [
    'Mike Pompeo will hold talks with his Hungarian counterpart on Tuesday.',
    'Mike Pompeo = Hungarian counterpart | talk | planned | when=2025-05-13',
  ],
  ['The finance minister told journalists that growth would slow.'],
  ['The plan met with fierce resistance in parliament.'],
  ['The team meets the highest standards of safety.'],
  [
    'A senior adviser to the president contacted the rebels in early January.',
    'adviser > rebels | unspecified | when=2025-01-01/2025-01-10',
  ],
  [
    'According to a Western diplomat, Oman delivered a message from Tehran to Washington.',
    'Tehran > Washington | message | by=a Western diplomat',
  ],
  ['Kyiv received a warning from its allies.', 'allies > Kyiv | message'],
  ['The Pope called for an end to the war.'],
  ['She called him a friend of the people.'],
  [
    'Ehud Barak telephoned Condoleezza Rice before the vote.',
    'Ehud Barak > Condoleezza Rice | call',
  ],
  [
    'Emmanuel Macron and Olaf Scholz spoke with Vladimir Putin for 80 minutes on Saturday.',
    'Emmanuel Macron, Olaf Scholz = Vladimir Putin | talk | when=2025-05-10',
  ],
  [
    'Lawyers for the family wrote to the minister in March.',
    'Lawyers > minister | letter | when=2025-03',
  ],
  [
    'Congress was informed by the Pentagon of the sale.',
    'Pentagon > Congress | message',
  ],
  [
    'The CIA briefed the Gang of Eight last month.',
    'CIA > Gang of Eight | message | when=2025-04',
  ],
  [
    'The Pentagon notified Israel of the delay, two U.S. officials said.',
    'Pentagon > Israel | message | by=two U.S. officials',
  ],
  [
    'Mohammed Mustafa is scheduled to meet EU ministers in Brussels next month.',
    'Mohammed Mustafa = EU ministers | meeting | planned | when=2025-06',
  ],
  [
    'Maduro refused to speak with the opposition leader, María Corina Machado.',
    'Maduro = María Corina Machado | talk | negated',
  ],
  [
    'The brothers tried to call their mother.',
    'brothers > mother | call | attempted',
  ],
  [
    'Rescuers attempted to contact the crew.',
    'Rescuers > crew | unspecified | attempted',
  ],
  [
    'Martti Ahtisaari, the Finnish mediator, met Slobodan Milosevic in Belgrade in June 1999.',
    'Martti Ahtisaari = Slobodan Milosevic | meeting | when=1999-06',
  ],
  [
    'The Finnish mediator, Martti Ahtisaari, phoned Viktor Chernomyrdin.',
    'Martti Ahtisaari > Viktor Chernomyrdin | call',
  ],
  [
    'Aides suspect that Dominic Cummings leaked the messages to the press.',
    'Dominic Cummings leaks to press | leak | alleged | by=Aides',
  ],
  [
    'The NSA eavesdropped on Dilma Rousseff.',
    'NSA taps Dilma Rousseff | intercept',
  ],
  [
    'India and Pakistan have not held formal talks since 2015.',
    'India = Pakistan | talk | negated | when=2015',
  ],
  [
    'Nikita Khrushchev and John F. Kennedy exchanged letters in October 1962.',
    'Nikita Khrushchev = John F. Kennedy | letter | when=1962-10',
  ],
  [
    'King Charles received Mark Carney at Buckingham Palace on 17 March.',
    'King Charles > Mark Carney | meeting | when=2025-03-17',
  ],
  ['The ministry said a meeting between the two leaders was possible.'],
  [
    'Lula has no intention of meeting Milei, an aide said.',
    'Lula = Milei | meeting | negated | by=an aide',
  ],
  ['The Prime Minister visited a school in Leeds.'],
  ['The rebels attacked an army base near Goma on Friday.'],
  ['The road runs between the two villages.'],
  ['Oil prices rose after the cartel announced cuts.'],
  ['The president spoke about the importance of education.'],
  ['The parties agreed on a timetable for elections.'],
  ['"Nothing has been decided," a spokesman for the ministry told AFP.'],
  [
    'Beijing summoned the American ambassador, Nicholas Burns, on Tuesday.',
    'Beijing > Nicholas Burns | meeting | when=2025-05-06',
  ],
  [
    'Paris has summoned the Algerian envoy twice.',
    'Paris > Algerian envoy | meeting',
  ],
  [
    'President Ruto hosted Felix Tshisekedi at State House in Nairobi.',
    'Ruto > Felix Tshisekedi | meeting',
  ],
  [
    'A dozen messages were exchanged between the kidnappers and the family.',
    'kidnappers = family | message',
  ],
  [
    'Pyongyang and Seoul communicated through a hotline at the border.',
    'Pyongyang = Seoul | unspecified',
  ],
  [
    'Norway mediated between the Colombian government and the FARC.',
    'Colombian government = FARC via Norway | unspecified',
  ],
  [
    'Susan Rice consulted the Joint Chiefs before advising the president.',
    'Susan Rice = Joint Chiefs | talk',
  ],
  [
    'In a letter to the Security Council, Iran denied the charges.',
    'Iran > Security Council | letter',
  ],
  [
    'The union leaders discussed wages with the minister on Monday.',
    'union leaders = minister | talk | when=2025-05-12',
  ],
  [
    'After speaking to Putin, Viktor Orbán flew to Beijing.',
    'Viktor Orbán = Putin | talk',
  ],
  [
    'Ahead of a meeting with Erdogan, Mitsotakis met opposition leaders.',
    'Mitsotakis = opposition leaders | meeting',
    'Mitsotakis = Erdogan | meeting | planned',
  ],
  [
    'Jens Stoltenberg said he had spoken to the Turkish president.',
    'Jens Stoltenberg = Turkish president | talk | by=Jens Stoltenberg',
  ],
  [
    'Tony Blair’s meeting with Muammar Gaddafi took place in a tent.',
    'Tony Blair = Muammar Gaddafi | meeting',
  ],
  [
    'Michael Flynn allegedly discussed sanctions with Sergey Kislyak.',
    'Michael Flynn = Sergey Kislyak | talk | alleged',
  ],
  [
    'The Polish and Baltic foreign ministers met Antony Blinken in Warsaw.',
    'foreign ministers = Antony Blinken | meeting',
  ],
  [
    'The UN envoy, Hans Grundberg, remains in contact with the Houthis.',
    'Hans Grundberg = Houthis | unspecified',
  ],
  ['The lawyer emailed the court clerk.', 'lawyer > court clerk | message'],
  ['The economy shrank by two per cent in the first quarter.'],
  ['Doctors urged the public to get vaccinated.'],
  [
    'Jimmy Carter urged Menachem Begin in a letter to halt the settlements.',
    'Jimmy Carter > Menachem Begin | letter',
  ],
  ['The treaty between Chile and Peru was signed in 1929.'],
  [
    'Benny Gantz, who met Kamala Harris at the White House, said the visit was planned.',
    'Benny Gantz = Kamala Harris | meeting',
  ],
  ['Josep Borrell, on a visit to Kyiv, promised more shells.'],
  [
    'A person familiar with the matter said that Musk had called the Argentine president.',
    'Musk > Argentine president | call | by=A person familiar with the matter',
  ],
  [
    'The Taoiseach met representatives of the victims and members of the police.',
    'Taoiseach = victims | meeting',
    'Taoiseach = police | meeting',
  ],
  [
    'Tedros conveyed his concerns to the Chinese health minister.',
    'Tedros > Chinese health minister | message',
  ],
  [
    'Relatives of the victims met Attorney General Merrick Garland in private, their lawyer said.',
    'Relatives of the victims = Merrick Garland | meeting | by=their lawyer',
  ],
  [
    'Lloyd Austin told Yoav Gallant that the operation was unwise.',
    'Lloyd Austin > Yoav Gallant | message',
  ],
  [
    'Israel told the mediators it would not attend.',
    'Israel > mediators | message',
  ],
  [
    'The junta refused to receive the envoy.',
    'junta > envoy | meeting | negated',
  ],
  [
    'Secret contacts between the Vatican and Havana began in 2013.',
    'Vatican = Havana | unspecified | when=2013',
  ],
  ['Human rights groups demanded talks between the army and the protesters.'],
  ['The parcel was delivered to the wrong address.'],
  [
    'A message from Assad to Khamenei was found in the archive.',
    'Assad > Khamenei | message',
  ],
  [
    'Macron has not spoken to Putin since September 2022.',
    'Macron = Putin | talk | negated | when=2022-09',
  ],
  [
    'Kenya hosted negotiations between the government of Ethiopia and the Tigrayan rebels.',
    'government of Ethiopia = Tigrayan rebels via Kenya | talk',
  ],
  [
    'Court papers show that Paul Manafort shared polling data with Konstantin Kilimnik.',
  ],
  [
    'Spain’s foreign minister, José Manuel Albares, spoke by telephone with Gideon Saar on Friday.',
    'José Manuel Albares = Gideon Saar | call | when=2025-05-09',
  ],
  ['Tokyo accused Moscow of violating its airspace.'],
  [
    'Detectives interviewed the suspect on Tuesday.',
    'Detectives > suspect | meeting | when=2025-05-06',
  ],
  [
    'Princess Anne visited wounded troops.',
    'Princess Anne > wounded troops | meeting',
  ],
  ['Voters in four states go to the polls on Tuesday.'],
  ['The captain radioed the coastguard.'],
  [
    'The rapporteur was prevented from meeting the prisoners.',
    'rapporteur = prisoners | meeting | negated',
  ],
  [
    'Rear Adm. John Kirby met with Australian Defence Minister Richard Marles in Canberra on May 2.',
    'John Kirby = Richard Marles | meeting | when=2025-05-02',
  ],
  ['In an interview with CNN, the general defended the strike.'],
  [
    'James Cleverly took up the case with his Iranian counterpart.',
    'James Cleverly > Iranian counterpart | talk',
  ],
  [
    'Theresa May never discussed the plan with her cabinet.',
    'Theresa May = cabinet | talk | negated',
  ],
  [
    'The minister left the building without speaking to the protesters.',
    'minister = protesters | talk | negated',
  ],
  ['The airline is in negotiations with Boeing.', 'airline = Boeing | talk'],
  ['The Queen opened parliament on Tuesday.'],
  ['Four people were injured when a bus overturned near Lyon.'],
  ['The delegation left for Cairo for further consultations.'],
  ['France and Germany agreed on a joint statement.'],
  [
    'Mr Ramaphosa and Mr Trump talked by phone on Sunday night.',
    'Mr Ramaphosa = Mr Trump | call | when=2025-05-11',
  ],
  [
    'At talks with Kurdish leaders in Erbil, Brett McGurk promised support.',
    'Brett McGurk = Kurdish leaders | talk',
  ],
  [
    'Tzipi Livni and Saeb Erekat met secretly in London, according to Israeli officials.',
    'Tzipi Livni = Saeb Erekat | meeting | by=Israeli officials',
  ],
  ['A letter to shareholders was published on Monday.'],
  ['If Trump meets Kim, he will bring up human rights.'],
  ['Whether the two will meet again is unclear.'],
  [
    'Xi Jinping and Taro Kono are expected to meet on the sidelines.',
    'Xi Jinping = Taro Kono | meeting | planned',
  ],
  ['The Saudis told Washington in advance.', 'Saudis > Washington | message'],
];
