/** Exports of press databases in their own forms, with words of our own. */
export const NEXIS_UNI = `Minister phones ferry chairman
The Harbour Times
March 3, 2025 Monday

Copyright 2025 The Harbour Times All Rights Reserved

Section: NEWS; Pg. 3
Length: 26 words
Byline: Jo Reed

Body

Minister Anna Kovac telephoned Rudi Weiss on Monday, two officials said.

Weiss replied by letter on Tuesday.

Classification

Language: ENGLISH

Load-Date: March 3, 2025

End of Document

Envoy meets banker in Graz
Nordwire
April 11, 2024 Thursday

Copyright 2024 Nordwire All Rights Reserved

Length: 12 words

Body

The envoy Carl Lund met the banker Ivo Brandt in Graz on Wednesday.

Load-Date: April 11, 2024

End of Document
`;

export const FACTIVA = `Minister phones ferry chairman

By Jo Reed
1,026 words
3 March 2025
02:30
The Harbour Times
HARBTI
English
Copyright 2025 The Harbour Times

Minister Anna Kovac telephoned Rudi Weiss on Monday, two officials said.

Weiss replied by letter on Tuesday.

Document HARBTI0020250303el3300001

Le ministre appelle l’ambassadeur
412 mots
11 avril 2024
Nordwire
NORDW
Français
(c) 2024 Nordwire

Le ministre a téléphoné à l’ambassadeur mercredi.

Document NORDW00020240411ek4b00002
`;

export const FACTIVA_CODED = `HD\tMinister phones ferry chairman
BY\tJo Reed
WC\t120 words
PD\t3 March 2025
SN\tThe Harbour Times
SE\tForeign
LA\tEnglish
LP\tMinister Anna Kovac telephoned Rudi Weiss on Monday.
TD\tWeiss replied by letter on Tuesday.
CO\tferry : Ferry Company
AN\tDocument HARBTI0020250303el3300001
`;

export const PROQUEST = `____________________________________________________________

Report Information from ProQuest

____________________________________________________________

Document 1 of 2

Minister phones ferry chairman

Author: Reed, Jo

Publication info: The Harbour Times ; London (UK) [London (UK)]03 Mar 2025: 5.

Full text: Minister Anna Kovac telephoned Rudi Weiss on Monday, two officials said.

Weiss replied by letter on Tuesday.

Subject: Ferries

Publication title: The Harbour Times; London (UK)

Section: News

Document URL: https://search.example/docview/1

____________________________________________________________

Document 2 of 2

Envoy meets banker in Graz

Publication info: Nordwire ; Vienna [Vienna]11 Apr 2024.

Full text: The envoy Carl Lund met the banker Ivo Brandt in Graz on Wednesday.

Publication title: Nordwire

____________________________________________________________
`;

export const EUROPRESSE = `Le Monde
International, lundi 3 mars 2025, p. 4

Le ministre appelle l’ambassadeur à Vienne
Jeanne Petit

Le ministre des affaires étrangères a téléphoné à l’ambassadeur lundi soir.

Deux responsables l’ont confirmé.

© 2025 SA Le Monde. Tous droits réservés.

news·20250303·LM·1234567

La Croix
mardi 4 mars 2025

Une rencontre à Graz

L’envoyé a rencontré le banquier mercredi, selon le ministère, qui n’a rien ajouté.

news·20250304·LC·7654321
`;
