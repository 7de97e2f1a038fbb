import type { FrameGroup } from './frame-group';

/**
 * The everyday ways in which English says that two met, spoke or wrote to each
 * other: families of expressions beside the plain verbs of contact.
 */
export const CONTACT_IDIOMS: readonly FrameGroup[] = [
  {
    channel: 'meeting',
    between: 'mutual',
    frames: `
      X see Y:again
      X grab coffee/lunch/dinner/breakfast/drink/beer/bite with Y:person
      X get coffee/lunch/dinner/drink with Y:person
      X have bite/whisky/cup/cocktail/picnic/sandwich/brunch/snack with Y:person
      X take breakfast/coffee/dinner/supper with Y:person
      X share breakfast/lunch/dinner/supper/coffee/cab/drink/cigarette/pot/pizza/bench with Y:person
      X sip coffee/tea/wine with Y:person
      X sit over coffee/lunch/dinner/tea/drink with Y:person
      X linger over coffee/lunch/dinner/drink with Y:person
      X be guest of Y:individual
      X be Y ’s guest
      X sit at Y ’s table
      X sit alongside Y:person
      X dine at table as Y:person
      X be seated next to Y:person
      X be seated beside/opposite/alongside Y:person
      X be seated across from Y:person
      X find THING next to Y:person
      X find THING beside/opposite/alongside Y:person
      X find THING face-to-face with Y:person
      X find THING across from Y:person
      X link up with Y:person
      X hang out with Y:person
      X picnic/brunch with Y:person
      X go for run/swim/ride/stroll/drive/spin/hike/bite with Y:person
      X go jogging/skiing/swimming/hiking/climbing/shooting with Y:person
      X take Y:person for walk/lunch/dinner/drink/coffee/meal/drive/ride/beer/pint
      X take Y:person out for lunch/dinner/drink/meal
      X stand Y:person drink/lunch/dinner
      X buy Y:person lunch/dinner/coffee/beer/pint/breakfast/meal
      X cook dinner/lunch for Y:person
      X have Y:person over
      X have Y:person out to PLACE
      X come across Y:individual
      X stumble across/upon Y:individual
      X chance on/upon Y:individual
      X encounter Y:individual
      X make acquaintance of Y:person
      X make Y ’s acquaintance
      X become acquainted with Y:person
      X befriend Y:individual
      X become friend with Y:person
      X make friend with Y:person
      X strike up friendship with Y:person
      X strike up acquaintance with Y:person
      X and Y become acquainted
      X and Y put head together
      X be closeted with Y:person
      X and Y be closeted
      X be huddled with Y:person
      X and Y be huddled
      X be ensconced with Y:person
      X be seen/spotted/photographed/pictured/filmed/observed/glimpsed with Y:individual
      X and Y be seen/spotted/photographed/pictured/filmed/observed together
      X walk arm with Y:person
      X toast Y:person
      X clink glass with Y:person
      X raise glass with Y:person
      X and Y clink glass
      X and Y sit together
      X and Y sit side
      X and Y walk together
      X and Y share lunch/dinner/breakfast/coffee/drink/cab/bottle/table/bench
      X and Y take walk/tea/lunch/coffee/stroll
      X and Y go for walk/drink/coffee/lunch/dinner/stroll/drive
      X and Y have tea/drink/beer/meal/pint
      X and Y run into each
      X be reunited with Y:person
      X be alone with Y:person
      X and Y be alone together
      X pass time with Y:person
      X while away hour with Y:person
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    frames: `
      X give/host/hold dinner/lunch/luncheon/reception/banquet in honour/honor of Y:person
      X call at Y ’s house/office/flat/hotel/residence/apartment/rooms
      X turn up at Y ’s house/office/door/flat/apartment/hotel/doorstep/desk/bedside
      X show up at Y ’s house/office/door/flat/apartment/hotel/doorstep/desk/bedside
      X appear at Y ’s house/office/door/side/bedside/desk
      X arrive at Y ’s house/office/door/flat/apartment/hotel/doorstep/bedside
      X walk/burst/storm/barge into Y ’s office/room/study
      X knock on Y ’s door/window
      X knock at Y ’s door/window
      X ring Y ’s bell/doorbell
      X drop/stop/swing by Y ’s office/house/flat/hotel/room/tent/table/desk
      X drop/stop in at Y ’s office/house/flat/hotel
      X go/come/drive/walk/cycle/hurry round to Y ’s house/flat/office/place
      X go to Y ’s bedside
      X be ushered/shown/led/admitted into Y ’s office/room/study/presence
      Y be summoned/called to X ’s office/room/residence/study/house/presence
      Y be summoned/called into X ’s office/room/study
      X call/summon/bring/invite Y:person into office/room/study
      X call/summon/order Y:person to office/room/residence/study/palace
      X be granted/given/allowed audience/interview/appointment/hearing with Y
      X get to see Y:person
      X seek Y:individual out
      X get in to see Y:person
      X look up Y:person
      X look Y:person up
      X walk Y:person to car/door/gate/lift/elevator/office/house/station
      X see/show Y:person to door/car/gate
      X show Y:person out/about
      X conduct Y:person through THING
      X take Y:person on tour
      X give Y:person tour/lift/ride
      X take evidence from Y:person
      X have Y:person in for CONTACT
      X haul Y:person in
      X haul in Y:person
      X bring in Y:person for questioning
      X bring Y:person in for questioning
      X ambush Y:individual in corridor/lobby/street
      X catch Y:individual in corridor/lobby/lift/hallway/doorway/queue
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    bearing: 'negated',
    frames: `
    `,
  },
  {
    channel: 'talk',
    between: 'mutual',
    frames: `
      X and Y have word/row/argument/spat
      X make conversation with Y:person
      X make talk with Y:person
      X and Y make conversation/talk
      X come to term/agreement/arrangement/understanding with Y:person
      X reach understanding/deal/compromise/settlement/arrangement/accommodation with Y:person
      X and Y come to term/arrangement/understanding
      X do deal with Y:person
      X seal deal with Y:person
      X swap story/gossip/number/joke/card/address/reminiscence/anecdote with Y:person
      X trade joke/story/gossip/barb/accusation/reminiscence with Y:person
      X and Y swap story/gossip/number/joke/card/address/reminiscence
      X and Y trade joke/story/gossip/accusation
      X exchange greeting/courtesy/compliment/insult/toast/number/joke/confidence with Y:person
      X and Y exchange courtesy/compliment/insult/toast/card/number/confidence/joke
      X share secret/joke/gossip/story/anecdote with Y:individual
      X shoot breeze with Y:person
      X chew fat with Y:person
      X pass time of day with Y:person
      X get talking to Y:person
      X get talking with Y:person
      X and Y get talking
      X get into conversation/argument/discussion with Y:person
      X fall to talking with Y:person
      X enter into conversation/discussion/correspondence with Y:person
      X engage Y:person in conversation/talk/discussion/debate
      X draw Y:person into conversation/discussion
      X reminisce with Y:person
      X and Y reminisce
      X make peace/small with Y:person
      X have out THING with Y:person
      X hit it off with Y:person
      X and Y hit it off
      X break ice with Y:person
      X be deep in conversation/talk with Y:person
      X and Y be deep in conversation/talk
      X be frank/candid/blunt/honest with Y:individual
      X come clean with Y:individual
      X level with Y:individual
      X raise voice with Y:individual
      X be engaged in conversation/talk/discussion/correspondence with Y
      X and Y be engaged in conversation/talk/discussion/correspondence
      X and Y pass time of day
      X mull over THING with Y:person
      X mull THING over with Y:person
      X chew over THING with Y:person
      X chew THING over with Y:person
      X map out THING with Y:person
      X plan THING with Y:individual
      X coordinate/co-ordinate THING with Y:person
      X rehearse THING with Y:person
      X weigh THING with Y:person
      X explore THING with Y:individual
      X review THING with Y:individual
      X examine THING with Y:individual
      X arrange with Y:individual NEWS
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    frames: `
      X pick Y ’s brain/brains
      X seek/solicit/request/invite/canvass Y ’s advice/opinion/view/counsel/guidance
      X ask Y ’s advice/opinion/view/leave/permission/blessing/forgiveness/pardon
      X ask for Y ’s advice/opinion/view/counsel/guidance/permission/blessing/forgiveness
      X seek opinion/view/guidance of Y:person
      X seek opinion/view/counsel/guidance from Y:person
      X ask opinion/view/counsel/leave/permission of Y:person
      X open up to Y:person
      X open heart to Y:person
      X pour out heart/trouble/story/grief to Y:person
      X pour heart out to Y:person
      X bare soul to Y:person
      X unburden THING to Y:person
      X come clean to Y:person
      X lay down law to Y:person
      X read Y:person act
      X give Y:person piece/dressing-down/telling-off/earful/lecture/grilling/ticking-off/talking-to
      X tell off Y:person
      X tell Y:person off
      X dress Y:person down
      X haul Y:person over coal
      X call Y:person to account
      X take Y:person into confidence
      X take Y:person through THING
      X walk/talk/guide/lead/run Y:person through THING
      X impress on Y:person NEWS
      X impress upon Y:person NEWS
      X impress THING on Y:person
      X impress THING upon Y:person
      X impress on Y:person THING
      X impress upon Y:person THING
      X urge THING on Y:individual
      X urge THING upon Y:individual
      X press THING on Y:individual
      X put it to Y:individual NEWS
      X put it to Y:individual
      X work on Y:individual
      X twist Y ’s arm
      X bend Y ’s ear
      X have Y ’s ear
      X whisper in Y ’s ear
      X whisper THING in Y ’s ear
      X whisper THING into Y ’s ear
      X prevail with Y:individual
      X chat up Y:person
      X chat Y:person up
      X charm Y:individual into THING
      X sweet-talk Y:person
      X wheedle THING out of Y:individual
      X worm THING out of Y:individual
      X coax THING from Y:individual
      X coax THING out of Y:individual
      X wring THING from Y:individual
      X wring THING out of Y:individual
      X elicit MESSAGE from Y:individual
      X extract MESSAGE from Y:individual
      X turn to Y:individual for THING
      X go to Y:individual for help/advice/guidance/counsel/support/money/loan/information
      X come to Y:individual for help/advice/guidance/counsel/support/money/loan/information
      X go to Y:individual with MESSAGE
      X come to Y:individual with MESSAGE
      X come/go to Y:individual NEWS
      X come/arrive/return/appear with MESSAGE for Y:individual
      X go to Y:individual about THING
      X come to Y:individual about THING
      X direct question/remark/complaint/query/appeal to Y:individual
      X observe/concede/exclaim/sigh/snap/growl/jest to Y:individual
      X put in word with Y:person
      X speak up for THING to Y:person
      X speak on THING to Y:individual
      X speak of THING to Y:individual
      X talk of THING to Y:individual
      X let on to Y:person
      X let on to Y:person NEWS
      X blurt THING out to Y:person
      X blurt out THING to Y:person
      X spill bean to Y:person
      X mouth THING to Y:person
      X call THING out to Y:person
      X call over Y:person
      X call Y:person over
      X tax Y:individual with THING
      X have it out with Y:person over THING
      X engage Y:individual on THING
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    frames: `
      X point out to Y NEWS
      X point THING out to Y:person
      X make it plain/known/understood to Y
      X make plain to Y
      X call/draw/direct Y ’s attention to THING
      X bring THING to Y ’s attention/notice
      X bring THING to attention/notice of Y
      X draw THING to Y ’s attention
      X draw THING to attention of Y
      X draw/call attention of Y:individual to THING
      X put Y on notice
      X put Y:individual on guard
      X put Y:individual on alert
      X give Y:individual nudge/inkling/idea/pointer
      X push/slip/slide/shove/leave/post MESSAGE under Y ’s door
      X put/drop MESSAGE through Y ’s letterbox/door
      X leave MESSAGE on Y ’s desk
      X leave MESSAGE at Y ’s house/office/door/hotel
      X leave MESSAGE with Y:person
      X leave MESSAGE for Y:person
      X drop off MESSAGE with Y:person
      X drop MESSAGE off with Y:person
      X place/put/press/thrust/push MESSAGE into Y ’s hand
      X place/put/press MESSAGE in Y ’s hand
      X drop Y:person note/hint
      X shoot/fire/ping/bung Y:person MESSAGE
      X shoot/fire/ping MESSAGE to Y:person
      X shoot/fire MESSAGE at Y:person
      X fire off MESSAGE to Y
      X bash out MESSAGE to Y
      X dash off MESSAGE to Y
      X address MESSAGE to Y
      X scribble/draft/compose/type/pen Y:person MESSAGE
      X scribble/compose/type/draft MESSAGE to Y:person
      X scribble/compose/type MESSAGE for Y:person
      X get MESSAGE through to Y
      X get MESSAGE to Y
      X send back MESSAGE to Y
      X send Y back MESSAGE
      X convey to Y:individual NEWS
      X bombard/bombarded/flood/pepper/inundate/shower Y:individual with MESSAGE
      X ply Y:individual with MESSAGE
      X confront Y:individual with MESSAGE
      X leave Y:individual MESSAGE
      X slide Y:person MESSAGE
      X swear to Y:individual NEWS
      X give word to Y:person NEWS
      X give Y:person word NEWS
      X pledge Y:individual THING
      X issue Y:individual with MESSAGE
      X issue MESSAGE to Y:individual
      X put THING in writing to Y
      X submit to Y:individual MESSAGE
      X report Y to Y:body
      X copy/cc/bcc Y:person in
      X cc/bcc Y:person on THING
      X copy MESSAGE to Y:person
      X add Y:person to chat/group/thread/channel
      X forward Y:person MESSAGE
      Y obtain promise from X:individual
      Y obtain pledge from X:individual
      Y obtain assurance from X:individual
      Y obtain confession from X:individual
      Y obtain admission from X:individual
      Y obtain undertaking from X:individual
      Y obtain guarantee from X:individual
      Y obtain commitment from X:individual
      Y extract pledge from X:individual
      Y extract assurance from X:individual
      Y extract confession from X:individual
      Y extract admission from X:individual
      Y extract undertaking from X:individual
      Y extract guarantee from X:individual
      Y extract commitment from X:individual
      Y get promise from X:individual
      Y get pledge from X:individual
      Y get assurance from X:individual
      Y get confession from X:individual
      Y get admission from X:individual
      Y get undertaking from X:individual
      Y get guarantee from X:individual
      Y get commitment from X:individual
      Y wring promise from X:individual
      Y wring pledge from X:individual
      Y wring assurance from X:individual
      Y wring confession from X:individual
      Y wring admission from X:individual
      Y wring undertaking from X:individual
      Y wring guarantee from X:individual
      Y wring commitment from X:individual
      Y win promise from X:individual
      Y win pledge from X:individual
      Y win assurance from X:individual
      Y win confession from X:individual
      Y win admission from X:individual
      Y win undertaking from X:individual
      Y win guarantee from X:individual
      Y win commitment from X:individual
      Y elicit promise from X:individual
      Y elicit pledge from X:individual
      Y elicit assurance from X:individual
      Y elicit confession from X:individual
      Y elicit admission from X:individual
      Y elicit undertaking from X:individual
      Y elicit guarantee from X:individual
      Y elicit commitment from X:individual
      Y draw promise from X:individual
      Y draw pledge from X:individual
      Y draw assurance from X:individual
      Y draw confession from X:individual
      Y draw admission from X:individual
      Y draw undertaking from X:individual
      Y draw guarantee from X:individual
      Y draw commitment from X:individual
      Y get promise/answer/admission/word/reply out of X:individual
      Y drag THING out of X:individual
      Y have X ’s word/promise/assurance NEWS
      Y hear of THING from X:individual
      Y hear about THING from X:individual
      Y be tipped off by X:individual
      Y learn of THING from X:person
      Y learn about THING from X:person
      Y learn THING from X:person
      Y get THING out of X:individual
      Y get news/word/wind from X:individual
      Y be handed/given/shown/passed/sent MESSAGE by X
      Y act/proceed on word/advice/orders/instruction/tip-off from X:individual
      Y take order/instruction/direction/advice/soundings from X:individual
      Y open/unfold MESSAGE from X:individual
      X reply/respond to MESSAGE from Y
      Y turn down offer/invitation from X
      X acknowledge MESSAGE from Y
      Y have note/text/email/line/postcard/card from X:individual
      Y get note/text/email/line/postcard/card/summons/invitation from X
      Y field question/query/complaint from X:individual
    `,
  },
  {
    channel: 'call',
    between: 'directed',
    frames: `
      X get on telephone/blower to Y
      X get on telephone/line with Y
      X come on phone/line to Y
      X be on blower to Y
      X and Y be on phone/telephone/line
      X put phone down on Y:person
      X slam phone down on Y:person
      X dial Y ’s mobile/extension
      X ring Y ’s office
      X call Y ’s cell/extension/cellphone
      X give Y:person buzz/bell/shout/tinkle
      X dial/patch in Y:person
      X dial/conference/patch Y:person in
      X make call on Y:person
      X reach Y:individual at home/office/work
      X reach Y:individual on mobile/cellphone/cell
      X speak down phone/line to Y:person
      X come through to Y:person
      X shout down phone at Y:person
      X cold-call Y:person
      X dial up Y:person
      X radio back to Y
      X call across to Y:person
      Y pick up X ’s call
      Y return X ’s phone
      Y get call back from X
      Y be woken by call from X
      Y be rung/phoned/telephoned up by X
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    bearing: 'negated',
    frames: `
      X keep Y:individual in dark
      X leave Y:individual in dark
      X keep THING from Y:individual
      X hide THING from Y:individual
      X conceal THING from Y:individual
      X withhold THING from Y:individual
    `,
  },
  {
    channel: 'call',
    between: 'directed',
    bearing: 'attempted',
    frames: `
      X try Y ’s landline/office/number/mobile/phone/extension/cellphone
      Y miss X ’s call
      Y miss call from X
    `,
  },
  {
    channel: 'unspecified',
    between: 'mutual',
    frames: `
      X be in cahoots/dialogue/negotiation/discussion/liaison/consultation with Y
      X be back in touch/contact with Y
      X get back in touch with Y
      X get in contact with Y
      X get into contact/touch with Y
      X come into contact with Y:individual
      X and Y be in dialogue/cahoots
      X and Y get in touch
      X have dealing with Y
      X reconnect with Y:person
      X network with Y:person
      X consort with Y
      X treat directly with Y
      X open dialogue/negotiation/communication with Y
      X keep open line/channel to Y
      X keep up contact/correspondence/dialogue with Y
      X team up with Y:person
      X throw in lot with Y:person
    `,
  },
  {
    channel: 'unspecified',
    between: 'directed',
    frames: `
      X court/woo Y:individual
      X put in request to Y
      X put pressure on Y:individual
      X make contact through THING with Y
      X make move towards Y:person
      X send out feeler to Y
      X hold out hand to Y:person
    `,
  },
  {
    channel: 'unspecified',
    between: 'directed',
    frames: `
      X use V as go-between/intermediary/conduit/channel/messenger/courier/mouthpiece with/to Y
    `,
  },
  {
    channel: 'unspecified',
    between: 'mediated',
    frames: `
      X act as middleman between Y
      X act as broker between Y
      X act as link between Y
      X act as bridge between Y
      X act as channel between Y
      X act as interpreter between Y
      X act as liaison between Y
      X serve as middleman between Y
      X serve as broker between Y
      X serve as link between Y
      X serve as bridge between Y
      X serve as channel between Y
      X serve as interpreter between Y
      X serve as liaison between Y
      X serve as messenger between Y
      X be go-between/intermediary/conduit/middleman/link/messenger/channel/mediator between Y
      X play go-between/intermediary/messenger/mediator between Y
      X take MESSAGE between Y
      X run MESSAGE between Y
      X deliver MESSAGE between Y
      X transmit MESSAGE between Y
      X carry/bear/convey/relay word/greeting/proposal/offer between Y
      X get Y together
      X get Y into room with Y
      X make introduction between Y
    `,
  },
];
