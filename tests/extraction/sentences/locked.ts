import type { LabelledSentence } from './labelled-sentence';

/**
 * The locked half: written before the engine was tuned, reported only as a
 * whole. Claims: who > whom (directed), who = whom (mutual), "taps", "leaks
 * to", via whom | channel | stance, where not asserted | when= by= .
 */
export const LOCKED: readonly LabelledSentence[] = [
  [
    'Norwegian Foreign Minister Espen Barth Eide met his Turkish counterpart Hakan Fidan in Ankara on Friday.',
    'Espen Barth Eide = Hakan Fidan | meeting | when=2025-05-09',
  ],
  [
    'Keir Starmer spoke to Emmanuel Macron by phone on Sunday, Downing Street said.',
    'Keir Starmer = Emmanuel Macron | call | when=2025-05-11 by=Downing Street',
  ],
  ['The two ministers held talks in Geneva.'],
  [
    'Antony Blinken held talks with Saudi Crown Prince Mohammed bin Salman in Jeddah.',
    'Antony Blinken = Mohammed bin Salman | talk',
  ],
  [
    'A delegation from the rebel group met with mediators in Doha last week.',
    'delegation = mediators | meeting | when=2025-05-05/2025-05-11',
  ],
  ['Zelenskyy texted Merz shortly after the vote.', 'Zelenskyy > Merz | text'],
  [
    'The envoy handed a letter from King Salman to President Sisi.',
    'King Salman > Sisi | letter',
  ],
  [
    'In a telephone call with Vladimir Putin, Recep Tayyip Erdogan offered to host negotiations.',
    'Recep Tayyip Erdogan = Vladimir Putin | call',
  ],
  [
    'Israeli intelligence intercepted calls between two Hezbollah commanders.',
    'Israeli intelligence taps Hezbollah commanders | intercept',
  ],
  [
    'Indirect talks between Iran and the United States, mediated by Oman, resumed on Saturday.',
    'Iran = United States via Oman | talk | when=2025-05-10',
  ],
  [
    'Minister for Africa Lord Collins visited Kenya, where he met President William Ruto.',
    'Lord Collins = William Ruto | meeting',
  ],
  [
    'Sergei Lavrov denied having met American officials in Riyadh.',
    'Sergei Lavrov = American officials | meeting | negated',
  ],
  [
    'Marco Rubio will meet Benjamin Netanyahu in Jerusalem on Thursday.',
    'Marco Rubio = Benjamin Netanyahu | meeting | planned | when=2025-05-15',
  ],
  ['The minister told reporters that the talks had failed.'],
  ['Critics say the deal met with widespread criticism at home.'],
  ['The company met its deadline for the delivery of the aircraft.'],
  [
    'Jonathan Powell reached out to members of the new Syrian government in December.',
    'Jonathan Powell > Syrian government | unspecified | when=2024-12',
  ],
  [
    'According to two diplomats, the Egyptian mediators passed the proposal to Hamas on Tuesday.',
    'Egyptian mediators > Hamas | message | when=2025-05-06 by=two diplomats',
  ],
  [
    'Hamas received a new proposal from the Qatari mediators, a Palestinian official said.',
    'Qatari mediators > Hamas | message | by=a Palestinian official',
  ],
  ['The President called on all parties to respect the ceasefire.'],
  ['He called the prime minister a liar and a coward.'],
  [
    'Angela Merkel phoned Xi Jinping to discuss trade.',
    'Angela Merkel > Xi Jinping | call',
  ],
  [
    'Ursula von der Leyen and António Costa met Volodymyr Zelenskyy in Kyiv.',
    'Ursula von der Leyen, António Costa = Volodymyr Zelenskyy | meeting',
  ],
  [
    'Colombian President Gustavo Petro wrote to Donald Trump asking for the tariffs to be lifted.',
    'Gustavo Petro > Donald Trump | letter',
  ],
  [
    'The general was briefed by his deputies on the operation.',
    'deputies > general | message',
  ],
  [
    'The White House informed Congress of the strike hours later.',
    'White House > Congress | message',
  ],
  [
    'Israel was not notified of the visit by Washington, an official said.',
    'Washington > Israel | message | negated',
  ],
  [
    'Mahmoud Abbas is due to meet King Abdullah in Amman next week.',
    'Mahmoud Abbas = King Abdullah | meeting | planned | when=2025-05-19/2025-05-25',
  ],
  [
    'The opposition refused to talk to the junta.',
    'opposition = junta | talk | negated',
  ],
  ['She tried to reach the ambassador several times.'],
  [
    'Officials tried to contact the hijackers by radio.',
    'Officials > hijackers | unspecified | attempted',
  ],
  [
    'Aung San Suu Kyi met the UN special envoy, Tom Andrews, at her residence.',
    'Aung San Suu Kyi = Tom Andrews | meeting',
  ],
  [
    'Tom Andrews, the UN special envoy, met Aung San Suu Kyi twice.',
    'Tom Andrews = Aung San Suu Kyi | meeting',
  ],
  [
    'Investigators believe that Martin Selmayr leaked the memo to a rival.',
    'Martin Selmayr leaks to rival | leak | alleged',
  ],
  [
    'The spy agency wiretapped Angela Merkel for years.',
    'spy agency taps Angela Merkel | intercept',
  ],
  [
    'The European Union and Mercosur negotiated for two decades.',
    'European Union = Mercosur | talk',
  ],
  [
    'Kim Jong Un and Vladimir Putin exchanged letters in August.',
    'Kim Jong Un = Vladimir Putin | letter | when=2024-08',
  ],
  [
    'Pope Francis received Volodymyr Zelenskyy at the Vatican on 11 October 2024.',
    'Pope Francis > Volodymyr Zelenskyy | meeting | when=2024-10-11',
  ],
  ['The Kremlin said there were no plans for Putin to speak to Trump.'],
  [
    'Putin has no plans to meet Zelenskyy, his spokesman said.',
    'Putin = Zelenskyy | meeting | negated | by=his spokesman',
  ],
  ['Defence Secretary John Healey attended the summit.'],
  ['The troops attacked the village at dawn and met no resistance.'],
  ['The bridge connects the two cities and carries 40,000 cars a day.'],
  ['Shares fell as investors weighed the prospect of higher interest rates.'],
  ['The Prime Minister spoke of his sadness at the news.'],
  ['The two sides reached an agreement on fishing rights in March.'],
  ['"We will never surrender," the commander told Reuters by telephone.'],
  [
    'Wang Yi summoned the Japanese ambassador over the remarks.',
    'Wang Yi > Japanese ambassador | meeting',
  ],
  [
    'The Foreign Office summoned the Russian chargé d’affaires on Monday.',
    'Foreign Office > Russian chargé d’affaires | meeting | when=2025-05-12',
  ],
  [
    'Narendra Modi hosted Sheikh Hasina for dinner.',
    'Narendra Modi > Sheikh Hasina | meeting',
  ],
  ['Messages were relayed through the Swiss embassy, diplomats said.'],
  [
    'Tehran and Washington exchanged messages through the Swiss embassy.',
    'Tehran = Washington via Swiss embassy | message',
  ],
  [
    'Turkey has been mediating between Moscow and Kyiv since the spring.',
    'Moscow = Kyiv via Turkey | unspecified',
  ],
  [
    'Jake Sullivan consulted with allies before the announcement.',
    'Jake Sullivan = allies | talk',
  ],
  [
    'In an email to staff, the director announced her resignation.',
    'director > staff | message',
  ],
  [
    'The mayor discussed the flood defences with local residents.',
    'mayor = residents | talk',
  ],
  [
    'After meeting Lavrov, Wang Yi flew to Brussels.',
    'Wang Yi = Lavrov | meeting',
  ],
  [
    'Before his meeting with Trump, Netanyahu spoke to families of the hostages.',
    'Netanyahu = families of the hostages | talk',
    'Netanyahu = Trump | meeting | planned',
  ],
  [
    'Trump said he had a good conversation with Xi Jinping.',
    'Trump = Xi Jinping | talk',
  ],
  [
    'Boris Johnson’s call with Joe Biden lasted 25 minutes.',
    'Boris Johnson = Joe Biden | call',
  ],
  [
    'Lavrov reportedly met with Haftar in secret.',
    'Lavrov = Haftar | meeting | alleged',
  ],
  [
    'The foreign ministers of Egypt and Jordan conferred with their Saudi counterpart in Riyadh on 3 March.',
    'foreign ministers of Egypt and Jordan = Saudi counterpart | talk | when=2025-03-03',
  ],
  [
    'The Secretary-General has been in contact with both leaders.',
    'Secretary-General = both leaders | unspecified',
  ],
  [
    'Salam Fayyad notified the committee of his decision.',
    'Salam Fayyad > committee | message',
  ],
  ['Analysts expect the bank to cut rates in June.'],
  ['The minister urged drivers to stay at home.'],
  [
    'The ambassador urged President Kagame in a phone call to withdraw his troops.',
    'ambassador > Kagame | call',
  ],
  ['The agreement between the unions and the railway ends the strike.'],
  [
    'The rebels, who had met government negotiators in Oslo, rejected the offer.',
    'rebels = government negotiators | meeting',
  ],
  ['Kaja Kallas, speaking in Tallinn, said sanctions would stay.'],
  [
    'An aide to the senator confirmed that he had spoken with the attorney general about the case.',
    'senator = attorney general | talk | by=An aide',
  ],
  [
    'Rachel Reeves held separate meetings with bankers and trade union leaders.',
    'Rachel Reeves = bankers | meeting',
    'Rachel Reeves = trade union leaders | meeting',
  ],
  [
    'Foreign Minister Penny Wong conveyed Australia’s condolences to her Indonesian counterpart.',
    'Penny Wong > Indonesian counterpart | message',
  ],
  [
    'The hostages’ families met Adam Boehler in New York, the Hostages Forum said.',
    'families = Adam Boehler | meeting',
  ],
  [
    'Hakan Fidan told Marco Rubio that Ankara would not change course.',
    'Hakan Fidan > Marco Rubio | message',
  ],
  ['"I told President Trump that we are ready," Mr Shehbaz Sharif said.'],
  [
    'The Taliban refused to meet the UN delegation.',
    'Taliban = UN delegation | meeting | negated',
  ],
  [
    'Talks between the government and the M23 rebels in Doha collapsed in April.',
    'government = M23 rebels | talk | when=2025-04',
  ],
  ['The union called for talks between the company and its workers.'],
  ['The report was sent to the printers late.'],
  [
    'The inspectors sent a letter to the Iranian government in 2019.',
    'inspectors > Iranian government | letter | when=2019',
  ],
  ['The two presidents have not spoken since February 2022.'],
  [
    'Joe Biden and Xi Jinping have not spoken since November.',
    'Joe Biden = Xi Jinping | talk | negated | when=2024-11',
  ],
  [
    'Qatar hosted talks between the Taliban and American diplomats.',
    'Taliban = American diplomats via Qatar | talk',
  ],
  [
    'Prosecutors say that Butina contacted Russian officials through a messaging application.',
    'Butina > Russian officials | unspecified | by=Prosecutors',
  ],
  [
    'Sweden’s prime minister, Ulf Kristersson, met Viktor Orbán in Budapest.',
    'Ulf Kristersson = Viktor Orbán | meeting',
  ],
  ['Nicolás Maduro’s government accused Washington of plotting a coup.'],
  [
    'Police questioned the two men for several hours.',
    'Police > two men | talk',
  ],
  [
    'The governor visited the injured soldiers in hospital.',
    'governor > injured soldiers | meeting',
  ],
  ['Thousands of protesters marched through the capital on Saturday.'],
  ['The pilot contacted air traffic control minutes before the crash.'],
  [
    'Georgian Dream leaders have avoided meeting the EU ambassador.',
    'Georgian Dream leaders = EU ambassador | meeting | negated',
  ],
  [
    'Gen. Michael Kurilla met with Lebanese army commander Rodolphe Haykal in Beirut, CENTCOM said in a statement.',
    'Michael Kurilla = Rodolphe Haykal | meeting | by=CENTCOM',
  ],
  ['Speaking to the BBC, the bishop apologised for the delay.'],
  ['David Lammy raised the case with Wang Yi.', 'David Lammy > Wang Yi | talk'],
  [
    'The chancellor did not raise the issue with the Chinese premier.',
    'chancellor > Chinese premier | talk | negated',
  ],
  ['Steve Bannon visited Rome but did not see the Pope.'],
  [
    'The Commission is in talks with the government in Budapest over the frozen funds.',
    'Commission = government in Budapest | talk',
  ],
  ['He addressed the conference in fluent Arabic.'],
  ['The storm hit the coast late on Sunday, killing four people.'],
  ['The ambassador was recalled to Paris for consultations.'],
  ['UK and Japanese ministers agreed to deepen defence ties.'],
  [
    'Mr Sunak and Mr Varadkar spoke on the phone this morning.',
    'Mr Sunak = Mr Varadkar | call | when=2025-05-12',
  ],
  [
    'At a meeting with Chinese officials in Stockholm, Scott Bessent proposed an extension.',
    'Scott Bessent = Chinese officials | meeting',
  ],
];
