/**
 * Claims in short, each after the sentence that must tell it: how surely, by
 * which channels, then who in which role. One row a line, so that a person who
 * does not program can add one.
 */
export const TOLD = `
Witkoff texted Dermer | asserted; text; from Witkoff; to Dermer
Witkoff called Dermer | asserted; call; from Witkoff; to Dermer
Witkoff wrote to Dermer | asserted; letter; from Witkoff; to Dermer
Witkoff sent a message to Dermer | asserted; message; from Witkoff; to Dermer
Witkoff met Dermer | asserted; meeting; from Witkoff; to Dermer
Witkoff spoke to Dermer | asserted; talk; from Witkoff; to Dermer
Witkoff made a statement to Dermer | asserted; statement; from Witkoff; to Dermer
Witkoff leaked information to Dermer | asserted; leak; from Witkoff; to Dermer
Witkoff contacted Dermer | asserted; unspecified; from Witkoff; to Dermer
Witkoff contacted Dermer | asserted; -; from Witkoff; to Dermer
Witkoff called and texted Dermer | asserted; call+text; from Witkoff; to Dermer
Witkoff called, texted and wrote to Dermer | asserted; call+text+letter; from Witkoff; to Dermer
Witkoff called Dermer | asserted; unspecified+call; from Witkoff; to Dermer
Witkoff and Dermer exchanged texts | asserted; text; with Witkoff, Dermer
Witkoff and Dermer spoke by phone | asserted; call; with Witkoff, Dermer
Witkoff and Dermer exchanged letters | asserted; letter; with Witkoff, Dermer
Witkoff and Dermer exchanged messages | asserted; message; with Witkoff, Dermer
Witkoff and Dermer met | asserted; meeting; with Witkoff, Dermer
Witkoff and Dermer spoke | asserted; talk; with Witkoff, Dermer
Witkoff and Dermer were in contact | asserted; unspecified; with Witkoff, Dermer
Witkoff and Dermer made a joint statement | asserted; statement; with Witkoff, Dermer
Witkoff and Dermer met and exchanged texts | asserted; meeting+text; with Witkoff, Dermer
Witkoff, Dermer and Boehler met | asserted; meeting; with Witkoff, Dermer, Boehler
Witkoff called Dermer and Boehler | asserted; call; from Witkoff; to Dermer, Boehler
A, B, C, D and 2 others met | asserted; meeting; with A, B, C, D, E, F
Witkoff sent a message to Dermer through Bahbah | asserted; message; from Witkoff; to Dermer; through Bahbah
Hamas and Israel were in contact through Qatar | asserted; unspecified; with Hamas, Israel; through Qatar
Witkoff called Dermer through Bahbah and Qatar | asserted; call; from Witkoff; to Dermer; through Bahbah, Qatar
Hamas sent a message through Bahbah | asserted; message; from Hamas; through Bahbah
Hamas received a message through Bahbah | asserted; message; to Hamas; through Bahbah
Bahbah passed messages | asserted; message; through Bahbah
Witkoff sent a message to Dermer through Bahbah about Alexander | asserted; message; from Witkoff; to Dermer; through Bahbah; about Alexander
Witkoff made a call | asserted; call; from Witkoff
Witkoff held talks | asserted; talk; from Witkoff
Dermer received a text | asserted; text; to Dermer
Dermer was contacted | asserted; unspecified; to Dermer
Two Israeli officials were contacted | asserted; -; to Two Israeli officials
Dermer attended a meeting | asserted; meeting; with Dermer
Hamas took part in talks | asserted; talk; with Hamas
Witkoff leaked information | asserted; leak; from Witkoff
There was a call about Alexander | asserted; call; about Alexander
There were talks about Alexander | asserted; talk; about Alexander
Israel overheard Hamas | asserted; intercept; ear Israel; heard Hamas
Israel overheard Hamas and Bahbah | asserted; intercept; ear Israel; heard Hamas, Bahbah
Hamas was overheard | asserted; intercept; heard Hamas
Qatari mediators were overheard | asserted; intercept; heard Qatari mediators
Israel listened in | asserted; intercept; ear Israel
Israel overheard Witkoff and Dermer | asserted; intercept+call; from Witkoff; to Dermer; ear Israel
Israel’s intelligence services are believed to have overheard Hamas | alleged; intercept; ear Israel’s intelligence services; heard Hamas
`;

/** Claims whose stance, date or denial stands in the verb. */
export const HEDGED = `
Witkoff did not call Dermer | negated; call; from Witkoff; to Dermer
Witkoff did not call or text Dermer | negated; call+text; from Witkoff; to Dermer
Witkoff and Dermer did not meet | negated; meeting; with Witkoff, Dermer
Witkoff and Dermer were not in contact | negated; -; with Witkoff, Dermer
Dermer was not contacted | negated; -; to Dermer
Witkoff will not meet Dermer | negated; meeting; from Witkoff; to Dermer; when 2025-05-20
Witkoff did not meet Dermer | negated; meeting; from Witkoff; to Dermer; when 2025-05-12
Witkoff denied meeting Dermer | negated; meeting; from Witkoff; to Dermer; by Witkoff
Dermer denied speaking by phone with Witkoff | negated; call; from Witkoff; to Dermer; by Dermer
Dermer denied meeting Witkoff | negated; meeting; with Witkoff, Dermer; by Dermer
Hamas denied being in contact | negated; -; with Hamas; by Hamas
Boehler denied that Witkoff called Dermer | negated; call; from Witkoff; to Dermer; by Boehler; words Boehler denied the call
Witkoff did not call Dermer | negated; call; from Witkoff; to Dermer; by Boehler; words no call, Boehler said
Witkoff is to meet Dermer | planned; meeting; from Witkoff; to Dermer
Witkoff and Dermer are to meet | planned; meeting; with Witkoff, Dermer
Two Israeli officials are to call Witkoff | planned; call; from Two Israeli officials; to Witkoff
Hamas is to send a message to Witkoff | planned; message; from Hamas; to Witkoff
Witkoff tried to call Dermer | attempted; call; from Witkoff; to Dermer
Witkoff tried to reach Dermer | attempted; unspecified; from Witkoff; to Dermer
Someone tried to call Dermer | attempted; call; to Dermer
Witkoff is believed to have met Dermer | alleged; meeting; from Witkoff; to Dermer
Witkoff and Dermer are believed to have spoken by phone | alleged; call; with Witkoff, Dermer
The Houthis are believed to have been contacted | alleged; -; to The Houthis
A meeting about Alexander is planned | planned; meeting; about Alexander
There were no talks about Alexander | negated; talk; about Alexander
Witkoff tried to meet Dermer | attempted; meeting; with Witkoff, Dermer
Witkoff and Dermer were to meet | planned; meeting; with Witkoff, Dermer; when 2025-05-01
Witkoff was to call Dermer | planned; call; from Witkoff; to Dermer; when 2025-04
`;

/** Claims whose actors have names of every kind. */
export const NAMED = `
Witkoff called a Hamas official | asserted; call; from Witkoff; to A Hamas official
A Hamas official called Witkoff | asserted; call; from A Hamas official; to Witkoff
Witkoff leaked information to the press | asserted; leak; from Witkoff; to The press
The Houthis are to meet Witkoff | planned; meeting; from The Houthis; to Witkoff
Reporters Without Borders is to meet Witkoff | planned; meeting; from Reporters Without Borders; to Witkoff
Alexander’s family is to meet Witkoff | planned; meeting; from Alexander’s family; to Witkoff
Witkoff wrote to the Ministry of Commerce | asserted; letter; from Witkoff; to Ministry of Commerce
The Dravian government contacted the United States | asserted; unspecified; from Dravian government; to United States
Witkoff did not meet any officer | negated; meeting; with Witkoff, any officer
Qatari mediators did not meet any envoy | negated; meeting; with No envoy, Qatari mediators
`;

/** Claims whose quotes say in which manner something was passed on. */
export const IN_MANNER = `
Witkoff informed Dermer | asserted; message; from Witkoff; to Dermer; words Witkoff notified Dermer
Witkoff briefed Dermer | asserted; message; from Witkoff; to Dermer; words Dermer was briefed
Witkoff warned Dermer | asserted; message; from Witkoff; to Dermer; words a warning: he warned him
Witkoff passed a message to Dermer | asserted; message; from Witkoff; to Dermer; words he relayed an offer
Witkoff sent a message to Dermer | asserted; message; from Witkoff; to Dermer; words he briefed and warned him
Witkoff called Dermer | asserted; call; from Witkoff; to Dermer; words he briefed him by phone
Witkoff and Dermer held talks | asserted; talk; with Witkoff, Dermer; words two rounds of talks were held
Witkoff held talks with Dermer | asserted; talk; from Witkoff; to Dermer; words Witkoff negotiated with Dermer
`;
