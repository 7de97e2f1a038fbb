import type { FrameGroup } from './frame-group';

/**
 * Idioms of contact: what everyday English says for a call, a message, a talk or
 * a meeting beside its plain verbs. Built as the frames of `contact-verbs` are.
 */
export const CONTACT_IDIOMS: readonly FrameGroup[] = [
  {
    channel: 'call',
    between: 'directed',
    frames: `
      X cold-call Y:person
      X have Y:person on phone
      X speed-dial Y:person
      X phone up Y
      X give Y buzz
      X give Y:person bell
      X leave message on Y ’s answerphone
      X patch in Y:person
      X dial in Y:person
      X call down to Y
      X call over to Y:person
      X slam down phone on Y:person
      X slam phone down on Y:person
      X put phone down on Y:person
      X put down phone on Y:person
      X prank-call Y:person
      X get Y:person on mobile
      X get Y:person on radio
      X call Y ’s cell
      X call Y ’s landline
      X drop call to Y
      X video-chat with Y:person
      X video-conference with Y
      X teleconference with Y
      Y pick up X ’s call
      Y accept X ’s call
    `,
  },
  {
    channel: 'call',
    between: 'mutual',
    frames: `
      X and Y skype
    `,
  },
  {
    channel: 'text',
    between: 'directed',
    frames: `
      X shoot Y:person MESSAGE
      X shoot MESSAGE to Y:person
      X fire MESSAGE off to Y
      X dash off MESSAGE to Y
      X bang out MESSAGE to Y:person
      X tap out MESSAGE to Y:person
      X type MESSAGE to Y:person
      X type out MESSAGE to Y:person
      X drop Y:person MESSAGE
      X bombard Y:person with MESSAGE
      X pepper Y:person with MESSAGE
      X inundate Y:person with MESSAGE
      X flood Y:person with MESSAGE
      X deluge Y:person with MESSAGE
      X spam Y:person with MESSAGE
      X besiege Y:person with MESSAGE
      X bombard Y:person with call
      X bombard Y:person with text
      X slide into Y ’s messages
      X direct-message Y:person
      X instant-message Y:person
      X add Y:person to group
      X add Y:person to chat
      X add Y:person to thread
      X text back to Y
      X ping MESSAGE to Y
      X whatsapp THING to Y
      X message THING to Y
      X forward Y:person MESSAGE
      X forward Y:person THING
      X forward MESSAGE on to Y
    `,
  },
  {
    channel: 'email',
    between: 'directed',
    frames: `
      X blind-copy Y:person
      X email back to Y
      X email in to Y
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    frames: `
      X send across MESSAGE to Y
      X send along MESSAGE to Y
      X send MESSAGE through to Y
      X send MESSAGE off to Y
      X send greeting to Y:individual
      X send condolence to Y:individual
      X send congratulation to Y:individual
      X send thanks to Y:individual
      X send compliment to Y:individual
      X send love to Y:individual
      X send Y:individual thanks
      X send Y:individual greeting
      X circulate MESSAGE to Y
      X dispatch Y MESSAGE
      X dispatch emissary to Y
      X dispatch courier to Y
      X dispatch messenger to Y
      X send courier to Y
      X hand-deliver MESSAGE to Y
      X hand-carry MESSAGE to Y
      X hand across MESSAGE to Y
      X serve Y with MESSAGE
      X serve notice to Y
      X lodge THING with Y:sought
      X lodge appeal with Y
      X lodge objection with Y
      X file petition with Y
      X file protest with Y
      X file request with Y
      X register protest with Y
      X register complaint with Y
      X drop off MESSAGE with Y
      X drop MESSAGE off with Y
      X issue warning to Y:individual
      X issue ultimatum to Y
      X issue invitation to Y:individual
      X issue instruction to Y:individual
      X issue Y:individual with MESSAGE
      X give order to Y:individual
      X give Y:individual order
      X give Y:individual lowdown
      X give Y:individual low-down
      X give Y:individual rundown
      X give Y:person tip-off
      X give Y:individual go-ahead
      X give go-ahead to Y:individual
      X make disclosure to Y
      X make apology to Y:individual
      X make excuse to Y:individual
      X make appeal to Y:individual
      X make admission to Y:individual
      X make suggestion to Y:individual
      X make inquiry of Y
      X make enquiry of Y
      X make pledge to Y:individual
      X make recommendation to Y
      X make report to Y
      X make presentation to Y
      X extend offer to Y
      X extend apology to Y:individual
      X extend condolence to Y:individual
      X offer apology to Y:individual
      X offer condolence to Y:individual
      X offer congratulation to Y:individual
      X offer thanks to Y:individual
      X offer help to Y:individual
      X offer advice to Y
      X offer resignation to Y
      X offer assurance to Y
      X offer explanation to Y
      X route MESSAGE to Y
      X channel MESSAGE to Y
      X funnel MESSAGE to Y
      X turn MESSAGE over to Y
      X spill bean to Y
      X spill THING to Y:person
      X blab to Y
      X blurt out THING to Y:person
      X blurt THING out to Y:person
      X let on to Y:person
      X let it slip to Y:person
      X inform on Y to Y:body
      X denounce Y to Y:body
      X snitch to Y
      X squeal to Y:body
      X blow whistle to Y
      X tip Y:person wink
      X drop hint to Y:person
      X drop word to Y
      X drop Y:person hint
      X put in word with Y
      X ferry MESSAGE to Y
      X rush MESSAGE to Y
      X run MESSAGE to Y:individual
      X sneak MESSAGE to Y
      X get MESSAGE through to Y
      X get MESSAGE out to Y
      X get message across to Y:individual
      X put THING on Y ’s desk
      X place THING on Y ’s desk
      X lay THING on Y ’s desk
      X leave THING on Y ’s desk
      X press MESSAGE on Y:individual
      X press MESSAGE into Y ’s hand
      X press THING into Y ’s hand
      X put MESSAGE into Y ’s hand
      X push MESSAGE under Y ’s HOME
      X slip MESSAGE under Y ’s HOME
      X shove MESSAGE under Y ’s HOME
      X push MESSAGE through Y ’s HOME
      X put MESSAGE through Y ’s letterbox
      X put Y on notice
      X raise alarm to Y:individual
      X flag THING with Y
      X flag up THING with Y
      X flag up THING to Y
      X point out THING to Y:person
      X point THING out to Y:person
      X point out to Y
      X bring THING to Y ’s attention
      X draw Y ’s attention to THING
      X call Y ’s attention to THING
      X acknowledge to Y
      X allege to Y:individual
      X argue to Y:individual
      X claim to Y:individual NEWS
      X assert to Y:individual
      X state to Y:individual
      X observe to Y:individual
      X comment to Y:individual
      X opine to Y:individual
      X muse to Y:individual
      X reveal to Y:individual
      X reveal THING to Y:individual
      X relate THING to Y:person
      X relate to Y:person NEWS
      X narrate THING to Y:person
      X summarise THING for Y:person
      X summarize THING for Y:person
      X detail THING to Y:person
      X detail THING for Y:person
      X pitch Y:person on THING
      X preview THING for Y:individual
      X moot THING to Y
      X moot THING with Y
      X unveil THING to Y:individual
      X urge THING on Y:individual
      X press THING upon Y:individual
      X impress on Y
      X impress upon Y
      X impress THING on Y:individual
      X impress THING upon Y:individual
      X advise Y:individual against THING
      X advise Y:individual about THING
      X warn Y:individual against THING
      X warn Y:individual about THING
      X warn Y:individual of THING
      X warn Y:individual over THING
      X compliment Y:individual on THING
      X say hello to Y:person
      X say farewell to Y:person
      X say sorry to Y:person
      X say thank you to Y:individual
      X put to Y
      X get promise from Y:individual
      X get permission from Y:person
      X get approval from Y:individual
      X get go-ahead from Y:individual
      X take advice from Y:person
      X take instruction from Y:individual
      X take order from Y:individual
      X win promise from Y:individual
      X win assurance from Y
      X win pledge from Y:individual
      X win concession from Y:individual
      X wring promise from Y:individual
      X wring concession from Y:individual
      X extract assurance from Y
      X extract concession from Y:individual
      X extract apology from Y:individual
      X extract confession from Y:individual
      X obtain permission from Y:person
      X obtain promise from Y:individual
      X elicit promise from Y:individual
      X elicit response from Y:individual
      X seek help from Y:person
      X seek guidance from Y:person
      X seek permission from Y
      X seek approval from Y:individual
      X seek clarification from Y
      X seek assurance from Y
      X seek reassurance from Y:person
      X seek explanation from Y
      X seek information from Y:person
      X seek confirmation from Y
      X seek Y:person ’s advice
      X seek Y:person ’s help
      X seek Y:person ’s counsel
      X seek Y:person ’s opinion
      X seek Y:person ’s view
      X seek Y:person ’s permission
      X seek Y:person ’s approval
      X seek Y:person ’s consent
      X seek Y:person ’s blessing
      X seek Y:person ’s guidance
      X ask Y:person ’s permission
      X ask Y:person ’s opinion
      X ask Y:person ’s blessing
      X ask Y:person ’s view
      X ask THING of Y:individual
      X ask question of Y:individual
      X ask for THING from Y:individual
      X solicit THING from Y:individual
      X request from Y:individual THING
      X beg THING from Y:individual
      X beg THING of Y:individual
      X hear out Y:person
      X hear Y:person out
      X glean THING from Y:person
      X blackmail Y:individual
      X proposition Y:individual
      X dare Y:individual NEWS
      X bet Y:individual NEWS
      X guarantee Y:individual NEWS
      X pledge to Y:individual
      X lean on Y:individual NEWS
      X twist Y ’s arm
      X cajole Y:individual into
      X coax Y:individual into
      X browbeat Y:individual into
      X strong-arm Y:individual into
      X pressure Y:individual into
      X talk Y:individual into
      X enlist help of Y
      X enlist Y:person ’s help
      X enlist Y:person ’s support
      X take Y:individual into confidence
      X bark order at Y:person
      X bark at Y:person
      X snap at Y:person
      X hiss at Y:person
      X snarl at Y:person
      X roar at Y:person
      X rant at Y:person
      X hiss to Y:person
      X whisper in Y ’s ear
      X whisper into Y ’s ear
      X whisper THING in Y ’s ear
      X whisper THING into Y ’s ear
      X breathe word to Y:person
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    frames: `
      X dress down Y:person
      X dress Y:person down
      X give Y:person dressing-down
      X give Y:person talking-to
      X give Y:person earful
      X give Y:person tongue-lashing
      X give Y:person piece of mind
      X give Y:person lecture
      X read Y:person act
      X walk Y:person through THING
      X talk Y:person through THING
      X take Y:person through THING
      X lead Y:person through THING
      X level with Y:person
      X come clean to Y:person
      X come clean with Y:person
      X open up to Y:person
      X unburden oneself to Y:person
      X pour out heart to Y:person
      X pour heart out to Y:person
      X bare soul to Y:person
      X bare heart to Y:person
      X pour THING out to Y:person
      X pour out THING to Y:person
      X let off steam to Y:person
      X sound off to Y:person
      X engage Y:person in conversation
      X engage Y:person in talk
      X engage Y in dialogue
      X engage Y in discussion
      X engage Y:person in debate
      X draw Y:person into conversation
      X draw Y into dialogue
      X fire question at Y:person
      X pepper Y:person with question
      X bombard Y:person with question
      X throw question at Y:person
      X probe Y:person on THING
      X probe Y:person about THING
      X pick Y ’s brain
      X bounce THING off Y:person
      X bring matter to Y
      X bring concern to Y
      X bring case to Y
      X turn to Y for assistance
      X turn to Y for support
      X turn to Y for protection
      X revert to Y:person with THING
      X press case with Y
      X push THING with Y:individual
      X air THING with Y:person
      X broach THING to Y
      X canvass opinion of Y:person
      X tap up Y:person
      X head-hunt Y:person
      X headhunt Y:person
      X debrief THING with Y:person
    `,
  },
  {
    channel: 'talk',
    between: 'mutual',
    frames: `
      X kick around THING with Y:person
      X toss around THING with Y:person
      X bat around THING with Y:person
      X mull THING with Y:person
      X mull over THING with Y:person
      X chew over THING with Y:person
      X chew THING over with Y:person
      X chew fat with Y:person
      X shoot breeze with Y:person
      X pass time of day with Y:person
      X make talk with Y:person
      X exchange talk with Y:person
      X go through THING with Y:person
      X run through THING with Y:person
      X rehearse THING with Y:person
      X get into argument with Y:person
      X talk politics with Y:person
      X talk turkey with Y:person
      X talk business with Y:person
      X talk tactics with Y:person
      X talk money with Y:person
      X reminisce with Y:person
      X swap story with Y:person
      X swap joke with Y:person
      X swap idea with Y:person
      X swap view with Y:person
      X swap gossip with Y:person
      X trade joke with Y:person
      X trade story with Y:person
      X trade gossip with Y:person
      X share joke with Y:person
      X share story with Y:person
      X share secret with Y:person
      X share detail with Y
      X share finding with Y
      X share view with Y:individual
      X share idea with Y:person
      X share figure with Y:person
      X share result with Y:person
      X share gossip with Y:person
      X share confidence with Y:person
      X exchange number with Y:person
      X exchange story with Y:person
      X exchange joke with Y:person
      X exchange greeting with Y:person
      X exchange opinion with Y:person
      X have altercation with Y:person
      X have quarrel with Y:person
      X have run-in with Y:individual
      X have spat with Y:individual
      X have disagreement with Y:individual
      X have catch-up with Y:person
      X have dust-up with Y:individual
      X have set-to with Y:individual
      X bury hatchet with Y:person
      X make peace with Y:individual
      X make up with Y:individual
      X patch up THING with Y:person
      X patch THING up with Y:person
      X reconcile with Y:individual
      X work THING out with Y:person
      X have THING out with Y:person
      X arrive at agreement with Y:person
      X come to agreement with Y
      X come to understanding with Y
      X come to arrangement with Y
      X come to term with Y:individual over THING
      X come to term with Y:individual on THING
      X reach deal with Y:person
      X reach settlement with Y:person
      X reach understanding with Y
      X reach compromise with Y
      X reach accommodation with Y
      X reach accord with Y:person
      X reach truce with Y
      X reach arrangement with Y
      X strike agreement with Y:person
      X strike compromise with Y
      X strike truce with Y
      X strike arrangement with Y:person
      X strike pact with Y:person
      X do deal with Y:person
      X make pact with Y:person
      X make bargain with Y:person
      X make arrangement with Y:person
      X make agreement with Y:person
      X shake on deal with Y
      X shake on it with Y
      X nail down THING with Y
      X finalise THING with Y
      X finalize THING with Y
      X draw up THING with Y:person
      X renegotiate THING with Y
      X barter with Y:person
      X horse-trade with Y
      X coordinate THING with Y:person
      X co-ordinate THING with Y:person
      X concoct THING with Y:person
      X cook up THING with Y:person
      X hatch plot with Y:person
      X hatch plan with Y:person
      X hatch scheme with Y:person
      X be in talk with Y
      X be in cahoots with Y:person
      X spend hour talking to Y:person
      X spend hour talking with Y:person
      X schmooze with Y:person
      X flirt with Y:individual
      X josh with Y:person
      X spitball with Y:person
      X lay THING out for Y:person
      X strike up friendship with Y:individual
      X strike up acquaintance with Y:person
      X and Y put head together
      X and Y shake on it
      X and Y shake on deal
      X and Y work out THING
      X and Y clear air
      X and Y bury hatchet
      X and Y swap story
      X and Y trade insult
      X and Y reminisce
      X and Y brainstorm
      X and Y argue over THING
      X and Y get talking
      X and Y fall into conversation
      X and Y strike up conversation
      X and Y strike up friendship
      X and Y share joke
      X and Y exchange number
      X and Y exchange idea
      X and Y hatch plan
      X and Y hatch plot
      X and Y collude
      X and Y conspire
      X and Y coordinate
      X and Y liaise
      X and Y parley
      X and Y have row
      X and Y have argument
      X and Y go over THING
      X and Y negotiate THING
      X and Y agree terms
      X and Y debate THING
      X and Y talk shop
      X and Y chew over THING
      X:person and Y reach agreement
      X:person and Y reach understanding
      X:person and Y strike deal
      X:person and Y cut deal
      X:person and Y come to understanding
    `,
  },
  {
    channel: 'meeting',
    between: 'mutual',
    frames: `
      X get together with Y
      X link up with Y:person
      X hook up with Y:person
      X powwow with Y:person
      X confab with Y:person
      X consort with Y:person
      X hole up with Y:person
      X hang out with Y:person
      X spend time with Y:person
      X pass hour with Y:person
      X have hour with Y:person
      X have minute with Y:person
      X get minute with Y:person
      X pal around with Y:person
      X picnic with Y:person
      X brunch with Y:person
      X have brunch with Y:person
      X have nightcap with Y:person
      X have whisky with Y:person
      X have glass with Y:person
      X grab coffee with Y:person
      X grab lunch with Y:person
      X grab drink with Y:person
      X grab bite with Y:person
      X grab beer with Y:person
      X grab dinner with Y:person
      X go to pub with Y:person
      X go to bar with Y:person
      X go on walk with Y:person
      X go hiking with Y:person
      X go shooting with Y:person
      X go skiing with Y:person
      X go swimming with Y:person
      X clink glass with Y:person
      X sit at Y ’s table
      X sit round table with Y
      X gather round table with Y
      X get round table with Y
      X get around table with Y
      X come to table with Y
      X be in conference with Y:person
      X share cell with Y:person
      X share room with Y:person
      X share platform with Y:person
      X share stage with Y:person
      X share lift with Y:person
      X share ride with Y:person
      X share flight with Y:person
      X encounter Y:individual
      X chance upon Y:person
      X chance on Y:person
      X happen upon Y:person
      X stumble across Y:individual
      X stumble into Y:individual
      X stumble upon Y:individual
      X rub elbow with Y:person
      X lock horn with Y:person at CONTACT
      X cross sword with Y:person at CONTACT
      X pray with Y:individual
      X hold council with Y:person
      X reconnect with Y:person
      X re-engage with Y
      X befriend Y:individual
      X see Y:person daily
      X see Y:person weekly
      X see Y:person socially
      X and Y hang out
      X and Y go for walk
      X and Y have meal
      X and Y have beer
      X and Y take walk
      X and Y take stroll
      X and Y break bread
      X and Y share drink
      X and Y share bottle
      X and Y share dinner
      X and Y share lunch
      X and Y share cell
      X and Y spend hour together
      X and Y spend afternoon together
      X and Y spend evening together
      X and Y spend day together
      X and Y spend weekend together
      X and Y dine out
      X and Y hook up
      X and Y reunite
      X and Y rendezvous
      X and Y get round table
      X and Y sit round table
      X and Y clink glass
      X make Y ’s acquaintance
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    frames: `
      X play host to Y:hosted
      X act as host to Y:person
      X roll out carpet for Y:person
      X lay on lunch for Y:person
      X lay on dinner for Y:person
      X give audience to Y
      X grant audience to Y
      X gain audience with Y
      X secure audience with Y
      X win audience with Y
      X haul Y:person before Y
      X haul in Y:person
      X haul Y:person in
      X present oneself to Y:person
      X introduce oneself to Y:person
      X:individual go round to Y ’s HOME
      X:individual go to Y ’s HOME
      X:individual go over to Y ’s HOME
      X:individual turn up at Y ’s HOME
      X:individual show up at Y ’s HOME
      X:individual knock on Y ’s HOME
      X:individual knock at Y ’s HOME
      X:individual call at Y ’s HOME
      X:individual stop by Y ’s HOME
      X:individual stop at Y ’s HOME
      X:individual stop in at Y ’s HOME
      X stop in on Y:person
      X:individual drop by Y ’s HOME
      X:individual drop into Y ’s HOME
      X:individual drop round to Y ’s HOME
      X:individual pop into Y ’s HOME
      X pop in on Y:person
      X:individual swing by Y ’s HOME
      X:individual come by Y ’s HOME
      X barge in on Y:person
      X burst in on Y:person
      X:individual barge into Y ’s HOME
      X:individual burst into Y ’s HOME
      X:individual storm into Y ’s HOME
      X:individual walk into Y ’s HOME
      X:individual march into Y ’s HOME
      X call in on Y:person
      X walk over to Y:person
      X step up to Y:person
      X make call on Y:person
      X pay call on Y:person
      X make visit to Y:individual
      X return Y ’s visit
      X have Y:person over
      X have Y:person in for talk
      X have Y:person in for THING
      X beckon Y:person over
      X beckon to Y:person
      X wave Y:person over
      X pull Y:person to side
      X take Y:person to side
      X draw Y:person to side
      X steer Y:person aside
      X lead Y:person aside
      X ambush Y:person in corridor
      X stop Y:person in corridor
      X stop Y:person in street
      X stop Y:person in hallway
      X catch Y:person in corridor
      X flag down Y:person
      X get Y:person alone
      X take Y:person for walk
      X take Y:person for drink
      X take Y:person for lunch
      X take Y:person for dinner
      X take Y:person out for dinner
      X take Y:person out for drink
      X stand Y:person drink
      X stand Y:person lunch
      X buy Y:person lunch
      X buy Y:person beer
      X buy lunch for Y:person
      X buy drink for Y:person
      X cook dinner for Y:person
      X take evidence from Y:person
      X walk in on Y:person
      X hold audience for Y:person
      X show Y:person out
      X give Y:person tour
      X give tour to Y:person
      X take Y:person on tour
      X give Y:person lift
      X give lift to Y:person
      X drive Y:person home
      X drive Y:person to airport
      X pick up Y:person from airport
      X pick Y:person up from airport
      X collect Y:person from airport
    `,
  },
  {
    channel: 'unspecified',
    between: 'directed',
    frames: `
      X track Y:person down
      X establish hotline with Y
      X open hotline with Y
      X have hotline to Y
      X maintain hotline to Y
      X have line to Y
      X establish line of communication with Y
      X keep line to Y
      X break ice with Y
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
      X duck Y ’s call
      X dodge Y ’s call
      X decline Y ’s call
      X reject Y ’s call
    `,
  },
  {
    channel: 'unspecified',
    between: 'mediated',
    frames: `
      X arbitrate between Y
      X liaise between Y
      X act as bridge between Y
      X serve as bridge between Y
      X act as channel between Y
      X serve as channel between Y
      X act as broker between Y
      X act as liaison between Y
      X serve as liaison between Y
      X play go-between between Y
      X play go-between for Y
      X play mediator between Y
      X play intermediary between Y
      X play matchmaker between Y
      X run message between Y
      X shuttle MESSAGE between Y
      X bring Y face-to-face with Y
      X bring together Y
      X make introduction between Y
      X connect Y:person to Y:person
      X link Y:person up with Y:person
      X hook Y:person up with Y:person
      X hook up Y:person with Y:person
      X set Y:person up with Y:person
      X present Y:person to Y:person
      X pair Y:person with Y:person
      X intercede between Y
      X interpose between Y
    `,
  },
  {
    channel: 'intercept',
    between: 'tapped',
    frames: `
      X:watcher pick up Y:line
      X:watcher capture Y:line
      X put Y under surveillance
      X keep Y under surveillance
      X place Y under surveillance
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
    channel: 'message',
    between: 'directed',
    frames: `
      X bring THING to Y ’s notice
      X ask Y:person ’s advice
      X go to Y:person with MESSAGE
      X come to Y:person with MESSAGE
      X go back to Y:person with MESSAGE
      X come back to Y:person with MESSAGE
      X take grievance to Y:person
      X take concern to Y:person
      X take plea to Y:person
      X take problem to Y:person
      X take idea to Y:person
      X take story to Y:person
      X take worry to Y:person
      X take fear to Y:person
      X take evidence to Y:person
      X take dispute to Y:person
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    frames: `
      X go to Y:person for help
      X go to Y:person for advice
      X go to Y:person for permission
      X go to Y:person for guidance
      X go to Y:person for money
      X come to Y:person for help
      X come to Y:person for advice
      X come to Y:person for permission
      X come to Y:person for money
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    frames: `
      X see Y:person for lunch
      X see Y:person for dinner
      X see Y:person for drink
      X see Y:person for coffee
      X see Y:person at home
      X go across to Y:person
      X come over to Y:person
      X go over to Y:person
      X visit Y:individual at home
    `,
  },
  {
    channel: 'meeting',
    between: 'mediated',
    frames: `
      X bring Y to table
    `,
  },
  {
    channel: 'unspecified',
    between: 'directed',
    frames: `
      X turn to Y:person for THING
    `,
  },
  {
    channel: 'call',
    between: 'mutual',
    frames: `
      X spend morning on phone with Y
      X spend morning on phone to Y
      X spend morning on telephone with Y
      X spend morning on telephone to Y
      X spend afternoon on phone with Y
      X spend afternoon on phone to Y
      X spend afternoon on telephone with Y
      X spend afternoon on telephone to Y
      X spend evening on phone with Y
      X spend evening on phone to Y
      X spend evening on telephone with Y
      X spend evening on telephone to Y
      X spend day on phone with Y
      X spend day on phone to Y
      X spend day on telephone with Y
      X spend day on telephone to Y
      X spend night on phone with Y
      X spend night on phone to Y
      X spend night on telephone with Y
      X spend night on telephone to Y
      X spend weekend on phone with Y
      X spend weekend on phone to Y
      X spend weekend on telephone with Y
      X spend weekend on telephone to Y
      X spend time on phone with Y
      X spend time on phone to Y
      X spend time on telephone with Y
      X spend time on telephone to Y
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    frames: `
      X buy Y:person dinner
      X buy Y:person coffee
      X bid Y:person farewell
      X bid Y:person goodbye
      X wish Y:individual luck
    `,
  },
];
