import { describe, expect, test } from 'vitest';
import { told } from './told';

/** A text of what did not or may not happen, and the lines of what it tells. */
type Row = readonly [text: string, ...lines: string[]];

const NOT_SO: Readonly<Record<string, readonly Row[]>> = {
  'what came to nothing': [
    ...[
      'Ana Berg never got as far as meeting Carl Costa.',
      'Ana Berg almost met Carl Costa in Rome.',
      'Ana Berg stopped short of meeting Carl Costa.',
      'Ana Berg decided against meeting Carl Costa.',
      'Far from meeting Carl Costa, Ana Berg fled.',
      'Ana Berg was too afraid to meet Carl Costa.',
      'Ana Berg was forbidden to meet Carl Costa.',
      'Ana Berg did nothing to meet Carl Costa.',
      'Ana Berg was talked out of meeting Carl Costa.',
      'Dan Lowe talked Ana Berg out of meeting Carl Costa.',
      'The meeting between Ana Berg and Carl Costa was struck from the diary.',
      'A meeting between Ana Berg and Carl Costa was ruled out.',
      'Ana Berg falsely claimed to have met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    ...[
      'Ana Berg had every intention of meeting Carl Costa.',
      'The idea was for Ana Berg to meet Carl Costa.',
      'Ana Berg got ready to meet Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | planned']),
    [
      'Ana Berg wrote to Carl Costa but did not send it.',
      'Ana Berg – Carl Costa | letter | attempted',
    ],
    [
      'Ana Berg rang Carl Costa but got no answer.',
      'Ana Berg – Carl Costa | call | attempted',
      'Carl Costa – Ana Berg | unspecified | negated',
    ],
    [
      'Ana Berg told Carl Costa that she would not send troops.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    ['Ana Berg advised Dan Lowe against meeting Carl Costa.'],
    ['Ana Berg would meet Carl Costa for lunch every week.'],
    ['At the time Ana Berg would often ring Carl Costa.'],
    [
      'Ana Berg said that she would call Carl Costa every day.',
      'Ana Berg – Carl Costa | call | planned | Ana Berg',
    ],
    [
      'In May Ana Berg dared to ring Carl Costa.',
      'Ana Berg – Carl Costa | call | asserted | 2025-05',
    ],
    [
      'Ana Berg did not dare to ring Carl Costa.',
      'Ana Berg – Carl Costa | call | negated',
    ],
  ],
  'what was made up, or only looks so': [
    ...[
      'The meeting between Ana Berg and Carl Costa turned out to be fake.',
      'A scene in which Ana Berg meets Carl Costa was invented by the director.',
      'A would-be meeting between Ana Berg and Carl Costa was foiled.',
      'Ana Berg made up a meeting with Carl Costa.',
      'Ana Berg regretted not having met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    ...[
      'Posts shared by thousands say that Ana Berg met Carl Costa.',
      'According to an unconfirmed report, Ana Berg met Carl Costa.',
      'In his version, Ana Berg met Carl Costa.',
      'Ana Berg boasted of having met Carl Costa.',
      'Ana Berg appears to have met Carl Costa.',
      'Ana Berg met Carl Costa, or so the story goes.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | alleged']),
    ...[
      'A deepfake of Ana Berg telephoning Carl Costa was shared widely.',
      'The recording of Ana Berg telephoning Carl Costa was exposed as a hoax.',
      'A doctored video showed Ana Berg telephoning Carl Costa.',
      'Nobody remembers Ana Berg telephoning Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | call | negated']),
    [
      'The clip has Ana Berg telephoning Carl Costa.',
      'Ana Berg – Carl Costa | call | alleged',
    ],
    ['A fictional Ana Berg meets Carl Costa in the new series.'],
    [
      'A lawyer posing as Ana Berg met Carl Costa.',
      'A lawyer – Carl Costa | meeting | asserted',
    ],
    [
      'A caller who claimed to be Ana Berg met Carl Costa.',
      'A caller – Carl Costa | meeting | asserted',
    ],
    [
      'The Evening Post said that Ana Berg met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted | The Evening Post',
    ],
  ],
  'what they went for and did not get': [
    ...[
      'Ana Berg came to see Carl Costa but was turned away.',
      'Ana Berg went to meet Carl Costa, but he had left.',
      'Ana Berg travelled to Rome to meet Carl Costa, who was out.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | attempted']),
    [
      'Ana Berg is travelling to Oslo to meet Carl Costa.',
      'Ana Berg – Carl Costa | meeting | planned',
    ],
    [
      'Ana Berg looked in for coffee with Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg rang Carl Costa in vain.',
      'Ana Berg – Carl Costa | call | attempted',
    ],
  ],
  'what somebody says was not': [
    ...[
      'It is not correct, as has been reported, that Ana Berg met Carl Costa.',
      'Papers carried a denial by her aide that Ana Berg had met Carl Costa.',
      'The notion that Ana Berg met Carl Costa is absurd.',
      'Reports that Ana Berg had met Carl Costa were dismissed by her office.',
      'Dan Lowe doubted that Ana Berg had met Carl Costa.',
      'Ana Berg disputes having met Carl Costa.',
      'Ana Berg laughed at the notion that she had met Carl Costa.',
      'It was not Ana Berg who met Carl Costa.',
      'Ana Berg has never, to her knowledge, met Carl Costa.',
      'Ana Berg has not, she insists, met Carl Costa.',
      'Ana Berg backed out of meeting Carl Costa.',
      'Ana Berg scarcely met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    [
      'Ana Berg denied sitting next to Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated | Ana Berg',
    ],
    [
      'Ana Berg had told Carl Costa nothing.',
      'Ana Berg – Carl Costa | message | negated',
    ],
    [
      'Ana Berg told Carl Costa nothing would change.',
      'Ana Berg – Carl Costa | message | asserted',
    ],
    ...[
      'There is nothing to suggest that Ana Berg met Carl Costa.',
      'Nothing in the file shows that Ana Berg met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    [
      'Ana Berg was absent from the talks with Carl Costa.',
      'Ana Berg – Carl Costa | talk | negated',
    ],
    [
      'A forged letter from Ana Berg to Carl Costa was published.',
      'Ana Berg – Carl Costa | letter | negated',
    ],
    [
      'It was not only Ana Berg who met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg took no calls from Carl Costa.',
      'Carl Costa – Ana Berg | call | negated',
    ],
  ],
  'what is only thought or said': [
    ...[
      'Rumour had it that Ana Berg had met Carl Costa.',
      'According to rumours, Ana Berg met Carl Costa.',
      'Perhaps Ana Berg met Carl Costa.',
      'It is conceivable that Ana Berg met Carl Costa.',
      'Ana Berg met Carl Costa, or so she claimed.',
      'Ana Berg, it is alleged, met Carl Costa.',
      'Dan Lowe was convinced that Ana Berg had met Carl Costa.',
      'Ana Berg would not confirm that she had met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | alleged']),
    [
      'Dan Lowe confirmed that Ana Berg had met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted | Dan Lowe',
    ],
    ['In the novel, Ana Berg meets Carl Costa in a bar.'],
    ['Suppose Ana Berg calls Carl Costa.'],
    ['In case Ana Berg calls Carl Costa, keep the line free.'],
    [
      'The court was not satisfied that Ana Berg had met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | alleged',
    ],
    ['Ana Berg behaved as though she had met Carl Costa.'],
    ['It is time that Ana Berg met Carl Costa.'],
    ['Ana Berg was loath to call Carl Costa.'],
  ],
  'what did not get through': [
    ...[
      'Ana Berg placed six calls to Carl Costa, none of which was picked up.',
      'Ana Berg made a call to Carl Costa, but the line was dead.',
      'Ana Berg phoned Carl Costa, but he was out.',
      'Ana Berg phoned Carl Costa. It rang and rang.',
      'Ana Berg phoned Carl Costa. Nobody picked up.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | call | attempted']),
    [
      'Ana Berg’s letters to Carl Costa were returned unopened.',
      'Ana Berg – Carl Costa | letter | attempted',
    ],
    [
      'Ana Berg made three calls to Carl Costa, but he did not answer.',
      'Ana Berg – Carl Costa | call | attempted',
      'Carl Costa – Ana Berg | unspecified | negated',
    ],
    [
      'Ana Berg phoned Carl Costa and was out of the house by noon.',
      'Ana Berg – Carl Costa | call | asserted',
    ],
  ],
  'what hangs on what is yet to be': [
    ...[
      'Ana Berg was due to have met Carl Costa.',
      'Ana Berg is still to meet Carl Costa.',
      'Ana Berg was invited to the meeting with Carl Costa.',
      'Ana Berg was arrested on her way to a meeting with Carl Costa.',
      'There was to be a meeting between Ana Berg and Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | planned']),
    [
      'Do not send it to the paper until Ana Berg has spoken to Carl Costa.',
      'Ana Berg – Carl Costa | talk | planned',
    ],
    [
      'We will raise it with Carl Costa when Ana Berg sees him on 1 June.',
      'Ana Berg – Carl Costa | meeting | planned | 2025-06-01',
    ],
    ['If Ana Berg calls again, put her through to Carl Costa.'],
    [
      'The idea of a meeting between Ana Berg and Carl Costa came up.',
      'Ana Berg – Carl Costa | meeting | planned',
    ],
    [
      'The mayor laughed off the idea of a meeting between Ana Berg and Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated',
    ],
    [
      'A summit between Ana Berg and Carl Costa was considered.',
      'Ana Berg – Carl Costa | meeting | planned',
    ],
    [
      'It was put to Ana Berg that she had been in contact with Carl Costa.',
      'Ana Berg – Carl Costa | unspecified | alleged',
    ],
  ],
  'what is shown to nobody, or left open': [
    ...[
      'It seems unlikely that Ana Berg met Carl Costa.',
      'Prosecutors must prove that Ana Berg met Carl Costa.',
      'Prosecutors failed to show that Ana Berg met Carl Costa.',
      'It is hard to prove that Ana Berg met Carl Costa.',
      'Dan Lowe has every reason to deny that Ana Berg met Carl Costa.',
      'Ana Berg did not deny that she had met Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | alleged']),
    ...[
      'It is impossible that Ana Berg met Carl Costa.',
      'I doubt that Ana Berg met Carl Costa.',
      'Ana Berg came within a day of meeting Carl Costa.',
      'Ana Berg met nobody from Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    [
      'Prosecutors allege that Ana Berg, 44, met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | alleged | Prosecutors',
    ],
    [
      'Prosecutors managed to show that Ana Berg met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Dan Lowe claimed that Ana Berg had met Carl Costa. We cannot confirm this.',
      'Ana Berg – Carl Costa | meeting | alleged | Dan Lowe',
    ],
    [
      'Ana Berg met Carl Costa in Rome. We cannot confirm the date.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
  'who was gone, or not the one': [
    [
      'Dan Lowe died before meeting Carl Costa.',
      'Dan Lowe – Carl Costa | meeting | planned',
    ],
    [
      'Dan Lowe flew to Rome before meeting Carl Costa.',
      'Dan Lowe – Carl Costa | meeting | asserted',
    ],
    [
      'It was Dan Lowe, and not Ana Berg, who met Carl Costa.',
      'Dan Lowe – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg did not leave without meeting Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Ana Berg stopped speaking to Carl Costa.',
      'Ana Berg – Carl Costa | talk | negated',
    ],
    ['The idea of Ana Berg meeting Carl Costa was dropped.'],
    [
      'Ana Berg did not rule out talks with Carl Costa.',
      'Ana Berg – Carl Costa | talk | planned',
    ],
    [
      'Talks between Ana Berg and Carl Costa have yet to begin.',
      'Ana Berg – Carl Costa | talk | negated',
    ],
    [
      'A call from Ana Berg to Carl Costa failed to connect.',
      'Ana Berg – Carl Costa | call | negated',
    ],
  ],
  'what was only meant, guessed or charged': [
    ...[
      'Ana Berg volunteered to meet Carl Costa.',
      'A summit of Ana Berg and Carl Costa hangs in the balance.',
      'Ana Berg put off meeting Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | planned']),
    ...[
      'My guess is that Ana Berg met Carl Costa.',
      'Ana Berg faces charges of meeting Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | alleged']),
    ...[
      'Ana Berg was a no-show at a meeting with Carl Costa.',
      'Ana Berg could not bring herself to meet Carl Costa.',
      'Ana Berg is under orders not to meet Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | meeting | negated']),
    [
      'Ana Berg left. Instead of meeting the rebels she dined with Carl Costa.',
      'Ana Berg – the rebels | meeting | negated',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    ['Ana Berg spoke of her wish to meet Carl Costa.'],
    [
      'Ana Berg came not only to meet Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'Nowhere does the file say that Ana Berg met Carl Costa.',
      'Ana Berg – Carl Costa | meeting | negated | the file',
    ],
    [
      'Ana Berg’s letter to Carl Costa was lost in the post.',
      'Ana Berg – Carl Costa | letter | attempted',
    ],
    [
      'Ana Berg wrote to Carl Costa, whom she later lost from sight.',
      'Ana Berg – Carl Costa | letter | asserted',
    ],
  ],
  'what was written and lay there': [
    ...[
      'Ana Berg wrote a letter to Carl Costa. It was never posted.',
      'Ana Berg wrote to Carl Costa. She decided in the end not to send it.',
      'They found the draft of a letter from Ana Berg to Carl Costa.',
      'They found an unsent letter from Ana Berg to Carl Costa.',
    ].map((text): Row => [text, 'Ana Berg – Carl Costa | letter | attempted']),
    [
      'Ana Berg wrote to Carl Costa. She never sent troops.',
      'Ana Berg – Carl Costa | letter | asserted',
    ],
    [
      'Ana Berg met Carl Costa. The letter was never posted.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
  'what a programme or a tale tells': [
    [
      'PRESIDENT’S PROGRAMME\n\nAna Berg receives Carl Costa.\n\nAna Berg met Dan Lowe.',
      'Ana Berg – Carl Costa | meeting | planned',
      'Ana Berg – Dan Lowe | meeting | asserted',
    ],
    [
      'World Food Programme\n\nAna Berg receives Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
    [
      'On 16 May 2025 Ana Berg receives Carl Costa.',
      'Ana Berg – Carl Costa | meeting | planned | 2025-05-16',
    ],
    [
      'His third novel opens with a call. Ana Berg meets Carl Costa. Omar Said met Dan Lowe.',
      'Omar Said – Dan Lowe | meeting | asserted',
    ],
    [
      'His third novel sold well. Ana Berg meets Carl Costa.',
      'Ana Berg – Carl Costa | meeting | asserted',
    ],
  ],
};

describe.each(Object.entries(NOT_SO))('%s', (_, rows) => {
  test.each(rows)('“%s”', (text, ...lines) => {
    expect(told(text)).toEqual(lines);
  });
});
