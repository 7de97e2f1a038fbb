import type { FrameGroup } from './frame-group';

/**
 * Further turns of phrase for a contact: how reporters, lawyers, officials and
 * negotiators say that somebody rang, wrote to, saw or dealt with another.
 */
export const CONTACT_TURNS: readonly FrameGroup[] = [
  {
    channel: 'call',
    between: 'directed',
    frames: `
      X get Y:person on mobile/radio
      X speed-dial/prank-call Y:person
      X slam/put down phone on Y:person
      X video-conference/teleconference with Y
      X have Y:person on phone
      X phone up Y
      X be patched through to Y
      X leave message on Y ’s answerphone
      X call down to Y
      X call over to Y:person
      X call Y ’s landline
      X drop call to Y
      X video-chat with Y:person
      Y accept X ’s call
    `,
  },
  {
    channel: 'call',
    between: 'mutual',
    frames: `
      X spend morning/afternoon/evening/day/night/weekend/time on phone to Y
      X spend morning/afternoon/evening/day/night/weekend/time on telephone to Y
      X spend time on phone/telephone with Y
      X and Y skype
    `,
  },
  {
    channel: 'text',
    between: 'directed',
    frames: `
      X bang/tap/type out MESSAGE to Y:person
      X deluge/spam/besiege Y:person with MESSAGE
      X direct-message/instant-message Y:person
      X whatsapp/message THING to Y
      X fire MESSAGE off to Y
      X drop Y:person MESSAGE
      X slide into Y ’s messages
      X text back to Y
      X forward MESSAGE on to Y
    `,
  },
  {
    channel: 'email',
    between: 'directed',
    frames: `
      X email back/in to Y
      X blind-copy Y:person
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    frames: `
      X:individual promise/offer Y:individual job/deal/bribe
      X take grievance/concern/plea/problem/idea/story/worry/fear/evidence/dispute to Y:person
      X send greeting/condolence/congratulation/thanks/compliment/love to Y:individual
      X make apology/excuse/appeal/admission/suggestion/pledge to Y:individual
      X give Y:individual order/lowdown/low-down/rundown/go-ahead
      X offer apology/condolence/congratulation/thanks/help to Y:individual
      X seek permission/clarification/assurance/explanation/confirmation from Y
      X seek Y:person ’s help/permission/approval/consent/blessing
      X make disclosure/recommendation/report/presentation to Y
      X offer advice/resignation/assurance/explanation to Y
      X warn Y:individual against/about/of/over THING
      X dispatch emissary/courier/messenger to Y
      X file petition/protest/request with Y
      X say hello/farewell/sorry to Y:person
      X seek help/reassurance/information from Y:person
      X send across/along MESSAGE to Y
      X send MESSAGE through/off to Y
      X send Y:individual thanks/greeting
      X lodge appeal/objection with Y
      X register protest/complaint with Y
      X give order/go-ahead to Y:individual
      X make inquiry/enquiry of Y
      X extend apology/condolence to Y:individual
      X flag up THING with/to Y
      X detail THING to/for Y:person
      X moot THING to/with Y
      X impress on/upon Y
      X advise Y:individual against/about THING
      X get approval/go-ahead from Y:individual
      X beg THING from/of Y:individual
      X enlist Y:person ’s help/support
      X hiss at/to Y:person
      X circulate/hand-deliver/hand-carry/route/channel/funnel/ferry/rush/sneak MESSAGE to Y
      X allege/argue/assert/state/comment/opine/muse/reveal/pledge to Y:individual
      X cajole/coax/browbeat/strong-arm/pressure/talk Y:individual into
      X bark/snap/snarl/roar/rant at Y:person
      X blab/snitch/acknowledge/put to Y
      X spill/relate/narrate THING to Y:person
      X put/place/lay THING on Y ’s desk
      X dare/bet/guarantee Y:individual NEWS
      X reveal/unveil THING to Y:individual
      X summarise/summarize THING for Y:person
      X get/obtain permission from Y:person
      X win/extract concession from Y:individual
      X blackmail/proposition Y:individual
      X dispatch Y MESSAGE
      X send courier to Y
      X hand across MESSAGE to Y
      X serve Y with MESSAGE
      X serve notice to Y
      X lodge THING with Y:sought
      X issue instruction to Y:individual
      X give Y:person tip-off
      X extend offer to Y
      X turn MESSAGE over to Y
      X let it slip to Y:person
      X inform on Y to Y:body
      X denounce Y to Y:body
      X squeal to Y:body
      X blow whistle to Y
      X tip Y:person wink
      X drop hint to Y:person
      X drop word to Y
      X run MESSAGE to Y:individual
      X raise alarm to Y:individual
      X flag THING with Y
      X point out THING to Y:person
      X point out to Y
      X claim to Y:individual NEWS
      X relate to Y:person NEWS
      X pitch Y:person on THING
      X preview THING for Y:individual
      X press THING upon Y:individual
      X say thank you to Y:individual
      X seek approval from Y:individual
      X ask THING of Y:individual
      X ask question of Y:individual
      X ask for THING from Y:individual
      X solicit THING from Y:individual
      Y:person hear out X
      Y:person hear X out
      X glean THING from Y:person
      X lean on Y:individual NEWS
      X enlist help of Y
      X bark order at Y:person
      X whisper into Y ’s ear
      X breathe word to Y:person
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    frames: `
      X bring matter/concern/case to Y
      X probe Y:person on/about THING
      X air/debrief THING with Y:person
      X head-hunt/headhunt Y:person
      X go/come to Y:person for permission
      X dress down Y:person
      X give Y:person tongue-lashing
      X bare heart to Y:person
      X pour THING out to Y:person
      X pour out THING to Y:person
      X let off steam to Y:person
      X sound off to Y:person
      X engage Y in dialogue
      X draw Y into dialogue
      X throw question at Y:person
      X bounce THING off Y:person
      X revert to Y:person with THING
      X press case with Y
      X push THING with Y:individual
      X broach THING to Y
      X canvass opinion of Y:person
      X tap up Y:person
    `,
  },
  {
    channel: 'talk',
    between: 'mutual',
    frames: `
      X and Y brainstorm/collude/conspire/coordinate/liaise/parley
      X talk politics/turkey/business/tactics/money with Y:person
      X have run-in/spat/disagreement/dust-up/set-to with Y:individual
      X share idea/figure/result/confidence with Y:person
      X make pact/bargain/arrangement/agreement with Y:person
      X exchange talk/story/opinion with Y:person
      X strike agreement/arrangement/pact with Y:person
      X hatch plot/plan/scheme with Y:person
      X and Y argue/go/chew over THING
      X swap idea/view with Y:person
      X share detail/finding with Y
      X have altercation/quarrel with Y:person
      X strike compromise/truce with Y
      X shake on deal/it with Y
      X spend hour talking to/with Y:person
      X and Y shake on it/deal
      X and Y strike up conversation/friendship
      X and Y hatch plan/plot
      X and Y negotiate/debate THING
      X:person and Y reach agreement/understanding
      X:person and Y strike/cut deal
      X barter/schmooze/josh/spitball with Y:person
      X kick/toss/bat around THING with Y:person
      X patch/draw/cook up THING with Y:person
      X finalise/finalize/renegotiate THING with Y
      X mull/concoct THING with Y:person
      X go/run through THING with Y:person
      X reconcile/flirt with Y:individual
      X work/have THING out with Y:person
      X share view with Y:individual
      X bury hatchet with Y:person
      X make up with Y:individual
      X patch THING up with Y:person
      X arrive at agreement with Y:person
      X reach accord with Y:person
      X reach truce with Y
      X nail down THING with Y
      X horse-trade with Y
      X be in talk with Y
      X lay THING out for Y:person
      X and Y work out THING
      X and Y clear air
      X and Y bury hatchet
      X and Y trade insult
      X and Y fall into conversation
      X and Y share joke
      X and Y exchange idea
      X and Y agree terms
      X and Y talk shop
    `,
  },
  {
    channel: 'meeting',
    between: 'mutual',
    frames: `
      X share cell/room/platform/stage/lift/ride/flight with Y:person
      X and Y spend hour/afternoon/evening/day/weekend together
      X have hour/minute/glass with Y:person
      X see Y:person daily/weekly/socially
      X go to pub/bar with Y:person
      X get round/around table with Y
      X and Y hang/dine out
      X and Y reunite/rendezvous
      X and Y get/sit round table
      X hook/hole up with Y:person
      X powwow/confab with Y:person
      X sit/gather round table with Y
      X get together with Y
      X spend time with Y:person
      X pass hour with Y:person
      X get minute with Y:person
      X pal around with Y:person
      X go on walk with Y:person
      X come to table with Y
      X be in conference with Y:person
      X happen upon Y:person
      X stumble into Y:individual
      X rub elbow with Y:person
      X lock horn with Y:person at CONTACT
      X cross sword with Y:person at CONTACT
      X pray with Y:individual
      X hold council with Y:person
      X re-engage with Y
      X and Y break bread
      X and Y share cell
      X and Y hook up
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    frames: `
      X see Y:person for lunch/dinner/drink/coffee
      X stop Y:person in corridor/street/hallway
      X lay on lunch/dinner for Y:person
      X buy lunch/drink for Y:person
      X give tour/lift to Y:person
      X go across/over to Y:person
      X bid Y:person farewell/goodbye
      X stop/pop/barge/burst/call/walk in on Y:person
      X gain/secure/win audience with Y
      X pull/take/draw Y:person to side
      X give/grant audience to Y
      X walk/come over to Y:person
      X beckon/wave Y:person over
      X steer/lead Y:person aside
      X play host to Y:hosted
      X act as host to Y:person
      X roll out carpet for Y:person
      X haul Y:person before Y
      X introduce/present oneself to Y:person
      X step up to Y:person
      X make visit to Y:individual
      X return Y ’s visit
      X have Y:person in for talk
      X have Y:person in for THING
      X beckon to Y:person
      X flag down Y:person
      X get Y:person alone
      X hold audience for Y:person
      X drive Y:person home
      X drive Y:person to airport
      X pick up Y:person from airport
      X pick Y:person up from airport
      X collect Y:person from airport
      X see Y:person at home
      X wish Y:individual luck
    `,
  },
  {
    channel: 'unspecified',
    between: 'directed',
    frames: `
      X have hotline/line to Y
      X establish/open hotline with Y
      X track Y:person down
      X maintain hotline to Y
      X establish line of communication with Y
      X keep line to Y
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    bearing: 'negated',
    frames: `
      X give Y:person shoulder
      X ghost Y:individual
      X steer clear of Y:individual
      X cancel on Y:individual
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    bearing: 'negated',
    frames: `
      X duck/dodge/decline/reject Y ’s call
      X spurn/rebuff/decline/reject Y ’s offer/overture/approach/proposal
      X turn down Y ’s offer/overture/approach/proposal/invitation
    `,
  },
  {
    channel: 'unspecified',
    between: 'mediated',
    frames: `
      X arbitrate/liaise/intercede/interpose between Y
      X link/hook/set Y:person up with Y:person
      X connect/present Y:person to Y:person
      X play go-between for Y
      X play matchmaker between Y
      X shuttle MESSAGE between Y
      X bring Y face-to-face with Y
      X bring together Y
      X hook up Y:person with Y:person
      X pair Y:person with Y:person
    `,
  },
  {
    channel: 'intercept',
    between: 'tapped',
    frames: `
      X put/keep/place Y under surveillance
      X:watcher pick up Y:line
      X:watcher capture Y:line
      X hack into Y:line
      X install wiretap on Y:tapped
    `,
  },
  {
    channel: 'leak',
    between: 'leaked',
    frames: `
      X plant THING with Y:press
      X smuggle THING to Y:press
      X tip off Y:press
      X feed Y:press THING
    `,
  },
  {
    channel: 'meeting',
    between: 'mediated',
    frames: `
      X bring Y to table
    `,
  },
];
