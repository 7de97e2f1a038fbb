import { CONTACT_IDIOMS } from './contact-idioms';
import { CONTACT_TURNS } from './contact-turns';
import type { FrameGroup } from './frame-group';

/** All verbs of contact, by channel. */
export const CONTACT_VERBS: readonly FrameGroup[] = [
  {
    channel: 'meeting',
    between: 'mutual',
    frames: `
      X meet Y
      X meet with Y
      X meet up with Y
      X and Y meet
      X sit down with Y
      X and Y sit down
      X huddle with Y
      X dine with Y:person
      X have lunch with Y:person
      X have dinner with Y:person
      X have breakfast with Y:person
      X have coffee with Y:person
      X have tea with Y:person
      X have drink with Y:person
      X share meal with Y:person
      X share table with Y:person
      X have meal with Y:person
      X take lunch with Y:person
      X take tea with Y:person
      X take Y:person to lunch
      X take Y:person to dinner
      X take Y:person out to lunch
      X take Y:person out to dinner
      X invite Y:person to lunch
      X invite Y:person to dinner
      X and Y dine
      X and Y have lunch
      X and Y have dinner
      X and Y have breakfast
      X and Y have coffee
      X and Y share meal
      X and Y embrace
      X co-chair THING with Y:person
      X embrace Y:person
      X and Y dine together
      X and Y lunch
      X and Y breakfast
      X breakfast with Y:person
      X spend hour with Y:person
      X spend day with Y:person
      X spend minute with Y:person
      X spend evening with Y:person
      X spend afternoon with Y:person
      X spend morning with Y:person
      X spend weekend with Y:person
      X stroll with Y:person
      X rendezvous with Y
      X come together with Y:person
      X and Y come together
      X and Y gather
      X and Y come face-to-face
      X and Y shake hand
      X and Y get together
      X and Y huddle
      X and Y convene
      X break bread with Y:person
      X play golf with Y:person
      X golf with Y:person
      X sup with Y:person
      X visit Y:individual in hospital
      X visit Y:individual in prison
      X visit Y:individual in jail
      X lunch with Y:person
      X convene with Y
      X gather with Y:person
      X join Y for CONTACT
      X see Y:person at CONTACT
      X come face-to-face with Y
      X sit opposite Y:person
      X sit beside Y:person
      X sit next to Y:person
      X sit down opposite Y:person
      X sit down beside Y:person
      X sit down next to Y:person
      X sit across from Y:person
      X sit with Y:person
      X bump into Y:person
      X run into Y:person
      X share taxi with Y:person
      X share car with Y:person
      X have supper with Y:person
      X drink with Y:person
      X drink coffee with Y:person
      X eat with Y:person
      X go for walk with Y:person
      X take walk with Y:person
      X take stroll with Y:person
      X go to lunch with Y:person
      X meet face-to-face with Y
      X hold court with Y:person
      X and Y eat
      X and Y eat together
      X and Y share taxi
      X and Y have supper
      X and Y have talk
      X have talk with Y:person
      X go fishing with Y:person
      X go hunting with Y:person
      X go sailing with Y:person
      X face Y:person across table
      X clap eyes on Y:person
      X set eyes on Y:person
      X and Y cross path
      X walk with Y:person
      X shake Y ’s hand
      X clasp Y ’s hand
      X:individual come to Y ’s office
      X:individual come to Y ’s house
      X:individual come to Y ’s room
      X:individual come to Y ’s door
      X:individual come to Y ’s flat
      X:individual come to Y ’s apartment
      X:individual come to Y ’s residence
      X:individual come to Y ’s surgery
      X:individual come to Y ’s villa
      X:individual come to Y ’s bedside
      X:individual come to Y ’s hotel
      X:individual come to Y ’s study
      X play chess with Y:person
      X play cards with Y:person
      X play tennis with Y:person
      X say goodbye to Y:person
      X bid farewell to Y:person
      X take leave of Y:person
      X have Y:person to lunch
      X have Y:person to dinner
      X have Y:person to tea
      X see Y:person twice
      X see Y:person times
      X see Y:person regularly
      X see lot/deal of Y:person
      X see Y:person often
      X see Y:person once
      X see Y:person alone
      X see Y:person privately
      X see Y:person in private
      X buy Y:person drink
      X treat Y:person to lunch
      X treat Y:person to dinner
      X meet in secret with Y
      X sit in with Y:person
      X join Y:person at CONTACT
      X go to dinner with Y:person
      X go riding with Y:person
      X and Y lunch together
      X and Y meet up
      X tour THING with Y:person
      X inspect THING with Y:person
      X walk round THING with Y:person
      X walk through THING with Y:person
      X cross path with Y:person
      X shake hand with Y
      X socialise with Y:person
      X socialize with Y:person
      X fraternise with Y:person
      X hobnob with Y:person
      X mingle with Y:person
      X fall in with Y:person
      X stay for lunch with Y:person
      X stay for dinner with Y:person
      X go for lunch with Y:person
      X go for dinner with Y:person
      X go for drink with Y:person
      X go for coffee with Y:person
      X go for meal with Y:person
      X go for beer with Y:person
      X go for pint with Y:person
      X have pint with Y:person
      X have beer with Y:person
      X share beer with Y:person
      X share bottle with Y:person
      X share whisky with Y:person
      X sit across table from Y:person
      X sit at table with Y:person
      X spend day with Y
      X spend night with Y:person
      X spend week with Y:person
      X pass evening with Y:person
      X pass night with Y:person
      X pass afternoon with Y:person
      X and Y play chess
      X and Y play cards
      X and Y play golf
      X and Y play tennis
      X and Y stroll
      X and Y lunch in private
      X and Y meet in secret
      X dance with Y:person
      X hug Y:person
      X ride with Y:person
      X pose with Y:person
      X remain with Y:individual
      X stay with Y:individual
      X shelter with Y:person
      X reunite with Y:person
      X rub shoulder with Y:person
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    frames: `
      X visit Y:visited
      X visit with Y:person
      X host Y:hosted
      X receive Y:person
      X summon Y:person
      X call in Y:person
      X send for Y:person
      X see Y:seen
      X see off Y:person
      X see Y:person off
      X call on Y:diplomat
      X pay visit to Y:visited
      X welcome Y:person to PLACE
      X greet Y:person
      X interview Y:person
      X drop in on Y:person
      X look in on Y:person
      X give reception to Y:person
      X give dinner for Y:person
      X host dinner for Y:person
      X host reception for Y:person
      X host luncheon for Y:person
      X host banquet for Y:person
      X give reception for Y:person
      X give lunch for Y:person
      X host lunch for Y:person
      X hold dinner for Y:person
      X hold reception for Y:person
      X throw party for Y:person
      X go to see Y:person
      X come to see Y:person
      X pay call on Y:person
      X pay Y:person visit
      X pay Y:person call
      X take Y:person aside
      X pull Y:person aside
      X draw Y:person aside
      X corner Y:person
      X waylay Y:person
      X accost Y:person
      X confront Y:person with THING
      X confront Y:person about THING
      X confront Y:person over THING
      X stop by Y:person
      X swing by Y:person
      X sit down Y:person
      X seek out Y:person
      X debrief Y:person
      X cross-examine Y:person
      X interrogate Y:person
      X pay visit on Y:person
      X grant Y audience
      X give Y audience
      X welcome Y:person at PLACE
      X entertain Y:person at PLACE
      X entertain Y:person to dinner
      X entertain Y:person to lunch
      X present credential to Y:person
      X tackle Y:person about THING
      X tackle Y:person over THING
      X tackle Y:person on THING
      Y receive visit from X
      Y have visit from X
      Y get visit from X
      X entertain Y:hosted
      X wait on Y:individual
      X wait upon Y:individual
      X call round on Y:person
      X drop by Y:person
      X sit Y:person down
      X go back to Y:sought
      X return to Y:sought
      X go up to Y:person
      X walk up to Y:person
      X come up to Y:person
      X catch Y:person alone
      X collar Y:person
      X button-hole Y:person
      X bring Y:person before Y:sought
      X usher Y:person in
      X show Y:person around
      X come by to see Y:person
      X:person come to Y:official
      X:person go in to Y:official
      X stop off to see Y:person
      X pay respect to Y:person
      X pay court to Y:person
      X take deposition from Y:person
      X hold interview with Y:person
      X give interview to Y:person
      X grant interview to Y:person
      X give hearing to Y:person
    `,
  },
  {
    channel: 'meeting',
    between: 'mutual',
    only: 'gone for',
    frames: `
      X see Y:seeable
    `,
  },
  {
    channel: 'meeting',
    between: 'mutual',
    only: 'done to one',
    frames: `
      X join Y:individual
      X introduce Y:person
      X present Y:person
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    only: 'done to one',
    frames: `
      X:individual welcome Y:individual
      X:officer see Y:individual
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    only: 'done to one',
    frames: `
      X warn Y:individual
      X urge Y:individual
      X advise Y:individual
      X confront Y:individual
      X order Y:individual
      X encourage Y:individual
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    only: 'in touch',
    frames: `
      X warn Y:individual
      X urge Y:individual
      X threaten Y:individual
      X rebuke Y:individual
      X reproach Y:individual
      X advise Y:individual
      X order Y:individual
      X encourage Y:individual
      X report to Y:individual
      X exhort Y:individual
      X cajole Y:individual
      X coax Y:individual
      X nag Y:individual
      X chastise Y:individual
      X castigate Y:individual
      X taunt Y:individual
      X tease Y:individual
      X spar with Y:individual
    `,
  },
  {
    channel: 'meeting',
    between: 'mutual',
    only: 'in touch',
    frames: `
      X see Y:faced
      X visit Y:individual
      X confront Y:individual
    `,
  },
  {
    channel: 'talk',
    between: 'mutual',
    frames: `
      X speak to Y
      X speak with Y
      X and Y speak
      X talk to Y
      X talk with Y
      X and Y talk
      X chat with Y
      X chat to Y
      X converse with Y
      X confer with Y
      X and Y confer
      X and Y consult
      X consult Y
      X consult with Y
      X negotiate with Y
      X negotiate directly with Y
      X negotiate THING with Y
      X and Y negotiate
      X bargain with Y
      X haggle with Y
      X parley with Y
      X discuss THING with Y
      X and Y discuss THING
      X debate THING with Y
      X work out THING with Y
      X thrash out THING with Y
      X hammer out THING with Y
      X deliberate with Y
      X and Y exchange view
      X exchange view with Y
      X and Y exchange word
      X and Y exchange talk
      X and Y exchange greeting
      X and Y exchange pleasantry
      X exchange word with Y
      X exchange pleasantry with Y
      X touch base with Y
      X check in with Y
      X check with Y:person
      X follow up with Y:person
      X circle back to Y:person
      X circle back with Y:person
      X strategise with Y
      X strategize with Y
      X scheme with Y:person
      X connive with Y:person
      X chatter with Y:person
      X joke with Y:person
      X squabble with Y:person
      X reach agreement with Y:person
      X strike deal with Y:person
      X strike bargain with Y:person
      X make deal with Y:person
      X cut deal with Y:person
      X share concern with Y:person
      X share fear with Y:person
      X share worry with Y:person
      X share impression with Y:person
      X catch up with Y:person
      X hash out THING with Y
      X talk THING over with Y
      X talk over THING with Y
      X go over THING with Y:person
      X compare note with Y:person
      X and Y compare note
      X and Y bargain
      X and Y haggle
      X and Y converse
      X and Y chat
      X and Y thrash out THING
      X and Y hammer out THING
      X and Y hash out THING
      X and Y talk over THING
      X take counsel with Y
      X have word with Y:person
      X have quiet word with Y:person
      X strike up conversation with Y
      X fall into conversation with Y
      X plot with Y:person
      X argue with Y:person over THING
      X argue with Y:person about THING
      X quarrel with Y:person
      X gossip with Y:person
      X agree THING with Y
      X settle THING with Y:person
      X argue with Y:individual
      X talk shop with Y:person
      X zoom with Y:person
      X banter with Y:person
      X commune with Y:person
      X palaver with Y
      X confabulate with Y:person
      X treat with Y
      X iron out THING with Y
      X and Y iron out THING
      X sort out THING with Y:person
      X trade insult with Y:person
      X and Y gossip
      X and Y deliberate
      X and Y quarrel over THING
      X row with Y:person
      X bicker with Y:person
      X wrangle with Y
      X and Y wrangle
      X dicker with Y
      X and Y bicker
      X dispute with Y:person
      X brainstorm with Y
      X exchange idea with Y
      X exchange remark with Y:person
      X exchange sentence with Y
      X speak of THING with Y:person
      X share thought with Y:person
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    frames: `
      X raise THING with Y
      X take up THING with Y
      X bring up THING with Y
      X bring THING up with Y
      X bring it up with Y
      X take THING up with Y
      X broach THING with Y
      X confide in Y
      X confide to Y
      X whisper to Y
      X lobby Y
      X plead with Y
      X remonstrate with Y
      X question Y:person
      X quiz Y:person
      X vent to Y:person
      X intercede with Y
      X protest to Y
      X appeal in person to Y
      X appeal to Y:individual
      X take statement from Y:person
      X take case to Y
      X take complaint to Y
      X take matter to Y
      X grill Y:person
      X sound Y:person out
      X press Y:person on THING
      X berate Y:person
      X scold Y:person
      X upbraid Y:person
      X buttonhole Y:person
      X harangue Y:person
      X confess to Y:person
      X come to Y:me
      X come to breakfast/dinner/drink/lunch/supper/tea with Y:me
      X be here with Y:me
      X come up to Y:me
      X let slip to Y:person
      X own up to Y:person
      X implore Y:individual
      X beg Y:individual
      X beseech Y:individual
      X chide Y:individual
      X reprimand Y:individual
      X counsel Y:person
      X coach Y:person
      X reason with Y:person
      X speak privately to Y
      X have it out with Y:person
      X have row with Y:person
      X have argument with Y:person
      X make case to Y
      X put case to Y
      X enquire of Y
      X inquire of Y
      X talk Y:person out of THING
      X talk Y:person into THING
      X dissuade Y:individual from THING
      X entreat Y:individual
      X press Y:individual for THING
      X ply Y:person with question
      X let Y:person in on THING
      X sound out Y:person on THING
      X feel out Y:person
      X canvass Y:person
      X pump Y:person for THING
      X push Y:individual on THING
      X nudge Y:individual about THING
      X prod Y:individual about THING
      X lecture Y:individual about THING
      X sound Y:person about THING
      X sound Y:person on THING
      X importune Y:individual
      X bother Y:person about THING
      X challenge Y:individual about THING
      X prep Y:person for THING
      X bully Y:person into THING
      X prevail on Y:individual
      X prevail upon Y:individual
      X voice THING to Y:individual
      X mumble to Y:person
      X bellow at Y:person
      X gripe to Y
      X grouse to Y
      X whine to Y:person
      X press Y:individual over THING
      X press Y:individual about THING
      X pester Y:individual
      X badger Y:individual
      X hector Y:individual
      X needle Y:individual about THING
      X reproach Y:individual with THING
      X reproach Y:individual for THING
      X reproach Y:individual about THING
      X rebuke Y:individual in person
      X take Y:individual to task
      X admonish Y:individual
      X lecture Y:individual on THING
      X confide THING to Y
      X float THING with Y
      X float THING to Y
      X test THING on Y:person
      X try THING out on Y:person
      X run THING by Y:person
      X check THING with Y:person
      X clear THING with Y:person
      X murmur to Y:person
      X mutter to Y:person
      X shout to Y:person
      X shout at Y:person
      X yell at Y:person
      X scream at Y:person
      X swear at Y:person
      X call out to Y:person
      X grumble to Y
      X moan to Y:person
      X lament to Y:person
      X brag to Y
      X gush to Y:person
      X quip to Y:person
      X plead case to Y
      X commiserate with Y:person
      X condole with Y:person
      X console Y:individual
      X confess THING to Y
      X address Y:individual
      X apply in person to Y
      X argue case to Y
      X put question to Y:person
    `,
  },
  {
    channel: 'call',
    between: 'directed',
    frames: `
      X phone Y
      X telephone Y
      X call Y:callable
      X ring Y:person
      X ring Y:body
      X ring up Y
      X call up Y:person
      X dial Y:person
      X bleep Y:person
      X videoconference with Y
      X call back Y:person
      X place call to Y
      X put call through to Y
      X put call in to Y
      X make call to Y
      X give Y ring
      X give Y call
      X pick up phone to Y
      X pick up telephone to Y
      X ring Y back
      X call Y back
      X leave voicemail for Y
      X leave Y voicemail
      X leave message for Y
      X leave Y message
      X return Y ’s call
      Y take X ’s call
      Y answer X ’s call
      Y ignore X ’s call
      X radio Y
      X facetime Y:person
      X buzz Y:person
      X ring round Y
      Y take call from X
      Y thank X:individual for call
      X hop on call with Y
      X jump on call with Y
      X get Y:person on line
      X have Y:person on line
      X get Y:person on phone
      X video-call Y:person
      X skype Y:person
      X zoom Y:person
      X hail Y on channel
      X hail Y on radio
      X raise Y:person on radio
      X raise Y:person on net
      X raise Y:person on phone
      X raise Y:person on line
      X phone through to Y
      X phone THING through to Y
      X phone THING to Y
      X telephone THING to Y
      X telephone to Y
      X radio THING to Y
      X radio to Y
      X call in to Y
      X ring up to Y
      X ring down to Y
      X ring through to Y
      X call through to Y
      X ring Y ’s number
      X dial Y ’s number
      X call Y ’s number
      X ring Y ’s mobile
      X call Y ’s mobile
      X call Y ’s phone
      X ring Y ’s phone
      X get on line to Y:person
      X get on phone to Y
      X reach Y by phone
      X reach Y by telephone
      X reach Y on phone
      X reach Y:person by radio
      X catch Y:person on phone
      X leave THING on Y ’s voicemail
      X conference in Y:person
    `,
  },
  {
    channel: 'call',
    between: 'mutual',
    frames: `
      X work phone with Y
      X speak by phone with Y
      X get on phone with Y
      X get off phone with Y
      X come off phone with Y
      X hang up on Y:person
      X come off phone to Y
      X come off call with Y
      X get off call with Y
      X be on call with Y
      X be on phone with Y
      X be on phone to Y
      X be on telephone to Y
      X be on telephone with Y
      X be on line to Y
      X skype with Y
      X be on line with Y
      X spend minute on phone with Y
      X spend hour on phone with Y
      X spend minute on telephone with Y
      X stay on line with Y:person
    `,
  },
  {
    channel: 'call',
    between: 'directed',
    bearing: 'attempted',
    frames: `
      X try Y:callable times
      X try Y:callable twice
      X try Y:person again
      X try Y:person on phone
      X try Y:person on mobile
      X ring in vain Y:person
    `,
  },
  {
    channel: 'meeting',
    between: 'directed',
    bearing: 'negated',
    frames: `
      X stand up Y:person
      X stand Y:person up
      X decline Y ’s invitation
      X refuse Y ’s invitation
      X turn down Y ’s invitation
      X snub Y:person
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    bearing: 'negated',
    frames: `
      X ignore Y ’s letter
      X ignore Y ’s message
      X ignore Y ’s email
      X ignore Y ’s text
      X ignore Y ’s telegram
    `,
  },
  {
    channel: 'text',
    between: 'directed',
    frames: `
      X text Y
      X message Y
      X whatsapp Y
      X dm Y
      X ping Y:person
      X slack Y:person
      X text THING to Y
      X exchange text with Y
      X swap text with Y
    `,
  },
  {
    channel: 'letter',
    between: 'directed',
    frames: `
      X write to Y
      X write in letter to Y
      X write Y:person NEWS
      X cable Y
      X write Y:person MESSAGE
      X write MESSAGE to Y
      X address letter to Y
      X send letter to Y
      X send Y letter
      X post letter to Y
      X pen letter to Y
      X telegraph Y
      X telegraph THING to Y
      X wire Y
      X send telegram to Y
      X send Y telegram
      X send cable to Y
      X send note to Y
      X slip note to Y
      X pass note to Y
      X petition Y
      X write back to Y
      X slip note under Y:person
      X dictate letter to Y:person
      X send Y:person card
      X exchange card with Y:person
      X scribble note to Y:person
      X telegraph to Y
      X wire to Y
      X cable to Y
      X wire THING to Y
      X cable THING to Y
      X courier THING to Y
      X post THING to Y
      X mail THING to Y
      X mail Y:person THING
      X post Y:person MESSAGE
      X drop line to Y
      X drop Y line
      X drop note to Y
      X address letter to Y:person
      X address THING to Y:person
      X write in to Y
      X file report with Y
      X pen note to Y
      X send THING by post to Y
      X memo Y
      X send memo to Y
      X leave letter for Y:person
      X leave letter with Y:person
      X write of THING to Y:person
      X despatch MESSAGE to Y
      X send despatch to Y
    `,
  },
  {
    channel: 'letter',
    between: 'mutual',
    frames: `
      X correspond with Y
      X and Y correspond
    `,
  },
  {
    channel: 'email',
    between: 'directed',
    frames: `
      X email Y
      X e-mail Y
      X email THING to Y
      X e-mail THING to Y
      X cc Y:person
      X copy Y:person in on THING
      X copy THING to Y
      X reply by email to Y
      X copy Y:person on THING
      X copy in Y:person on THING
      X loop Y:person in
      X loop in Y:person
      X mail MESSAGE to Y
      X bcc Y:person
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    frames: `
      X fax Y
      X keep Y informed
      X keep Y abreast
      X keep Y posted
      X keep Y updated
      X boast to Y
      X remark to Y
      X joke to Y
      X swear to Y
      X admit THING to Y
      X confirm THING to Y
      X concede THING to Y
      X repeat THING to Y
      X describe THING to Y
      X recount THING to Y
      X show THING to Y:person
      X show Y:person MESSAGE
      X smuggle Y MESSAGE
      X slip Y MESSAGE
      X pass Y MESSAGE
      X promise Y:me
      X warn Y:me
      X urge Y:me
      X press Y:me
      X thank Y:me
      X order Y:individual NEWS
      X direct Y:individual NEWS
      X command Y:individual NEWS
      X ask Y for help
      X ask Y for advice
      X ask Y for assistance
      X ask Y for permission
      X ask Y for support
      X tell Y:told
      X tell THING to Y
      X say to Y
      X inform Y
      X notify Y
      X brief Y
      X debrief Y
      X alert Y
      X update Y:person
      X update Y on THING
      X tip off Y
      X tip Y:person NEWS
      X reveal to Y:person NEWS
      X concede to Y:individual NEWS
      X relay THING to Y
      X relay to Y
      X convey THING to Y
      X convey to Y
      X pass THING to Y
      X pass THING on to Y
      X pass on THING to Y
      X pass along THING to Y
      X pass THING along to Y
      X send MESSAGE to Y
      X send V:person to Y with MESSAGE
      X dispatch V:person to Y with MESSAGE
      X send Y MESSAGE
      X deliver MESSAGE to Y
      X transmit MESSAGE to Y
      X forward THING to Y
      X hand MESSAGE to Y
      X hand over MESSAGE to Y
      X hand Y MESSAGE
      X give MESSAGE to Y
      X give Y MESSAGE
      X submit MESSAGE to Y
      X present MESSAGE to Y
      X carry MESSAGE to Y
      X carry MESSAGE from Y
      X carry MESSAGE for Y
      X bear MESSAGE for Y
      X bear MESSAGE to Y
      X bring MESSAGE for Y
      X communicate THING to Y
      X communicate to Y
      X report to Y NEWS
      X report back to Y
      X signal to Y
      X indicate to Y
      X suggest to Y
      X propose to Y
      X explain to Y
      X explain THING to Y
      X confirm to Y
      X admit to Y
      X complain to Y
      X stress to Y
      X emphasise to Y
      X emphasize to Y
      X mention to Y
      X mention THING to Y
      X disclose THING to Y
      X disclose to Y
      X reveal THING to Y:body
      X make clear to Y
      X make it clear to Y
      X reply to Y:someone
      X reiterate to Y
      X reiterate THING to Y
      X outline THING to Y
      X extend invitation to Y
      X pitch THING to Y
      X lodge protest with Y
      X lodge complaint with Y
      X file complaint with Y
      X let Y know NEWS
      X get word to Y
      X send word to Y
      X bring word to Y
      X bring word from Y
      X take MESSAGE to Y
      X bring MESSAGE to Y
      X bring Y MESSAGE
      X fly MESSAGE to Y
      X smuggle MESSAGE to Y
      X smuggle MESSAGE out to Y
      X put MESSAGE to Y
      X make offer to Y
      X make Y:person offer
      X swear Y:person to secrecy
      X win over Y:individual
      X say as much to Y:person
      X threaten Y:individual with THING
      X request THING from Y:individual
      X take sounding from Y
      X make point to Y
      X make overture to Y
      X make proposal to Y
      X make approach to Y
      X give account to Y
      X give Y account
      X break news to Y
      X apprise Y of THING
      X forewarn Y
      X leave word with Y
      X leave word for Y
      X leave note for Y
      X tip Y:person off
      X let Y know
      X fill Y:person in
      X fill in Y:person on THING
      X dictate THING to Y:person
      X read THING to Y:person
      X read THING out to Y:person
      X share MESSAGE with Y:person
      X share MESSAGE with Y:body
      X apologise to Y:individual
      X apologize to Y:individual
      X answer Y:individual NEWS
      X demand THING from Y:individual
      X seek advice from Y:person
      X seek advice of Y:person
      X ask advice of Y:person
      X copy in Y:person
      X write THING down for Y:person
      Y accept X ’s invitation
      Y accept X ’s offer
      Y reject X ’s offer
      Y receive X ’s message
      Y hear back from X
      Y be in receipt of call from X
      Y be in receipt of MESSAGE from X
      X make plea to Y:individual
      X make request to Y
      X make complaint to Y
      X put request to Y
      X address petition to Y
      X address note to Y
      X address appeal to Y:individual
      X offer Y MESSAGE
      X ask Y:individual
      X remind Y:individual
      X assure Y:individual
      X reassure Y:individual
      X instruct Y:person
      X advise Y NEWS
      X invite Y:person
      X present Y with MESSAGE
      X serve Y with notice
      X furnish Y with MESSAGE
      X provide Y with MESSAGE
      X supply Y with MESSAGE
      X offer Y:individual THING
      X promise Y:individual THING
      X promise Y:individual NEWS
      X caution Y:individual
      X forbid Y:individual
      X report THING to Y
      X report to Y:superior
      X warn Y:official NEWS
      X urge Y:official NEWS
      X hand in THING to Y
      X hand THING to Y:person
      X fax THING to Y
      X take THING to Y:sought
      X lay THING before Y
      X put THING before Y
      X put THING to Y:person
      X run THING past Y:person
      X ask Y:me
      X remind Y:me
      X assure Y:me
      X invite Y:me
      X show Y:me THING
      X break it to Y:person
      X admit THING to Y:person
      X spell out THING to Y
      X set out THING to Y
      X deny THING to Y:person
      X lie to Y:person
      X whisper THING to Y
      X slide MESSAGE to Y
      X toss MESSAGE to Y
      X throw MESSAGE to Y
      X thrust MESSAGE to Y
      X hold out MESSAGE to Y
      X acknowledge Y ’s MESSAGE
      X answer Y ’s MESSAGE
      X reply to Y ’s MESSAGE
      X respond to Y ’s MESSAGE
      Y find out from X:person
      Y find out THING from X:person
      Y gather from X:person
      Y understand from X:person
      Y learn from X:person
      Y take MESSAGE from X
      Y collect MESSAGE from X
      Y fetch MESSAGE from X
      X entrust Y:person with MESSAGE
      X entrust MESSAGE to Y:person
      X intimate to Y
      X impart THING to Y
      X announce to Y:person NEWS
      X announce THING to Y:individual
      X divulge THING to Y
      X pass word to Y
      X hint to Y
      X declare to Y:individual
      X insist to Y:individual
      X vow to Y:individual
      X recommend THING to Y:person
      X recommend to Y:person
      X suggest THING to Y
      X propose THING to Y
      X demonstrate THING to Y:person
      X quote THING to Y:person
      X read Y:person THING
      X refer THING to Y:person
      X flag THING to Y
      X flag THING up to Y
      X escalate THING to Y:person
      X warn off Y:individual
      X warn Y off
      X prime Y:person
      X clue Y:person in
      X clue in Y:person
      X bring Y up to date
      X bring Y up to speed
      X put Y in picture
      X keep Y in loop
      X keep Y in picture
      X keep Y up to date
      X keep Y apprised
      X enlighten Y:individual
      X acquaint Y with THING
      X advise Y of THING
      X assure Y NEWS
      X feed MESSAGE to Y
      X feed Y MESSAGE
      X return MESSAGE to Y
      X return Y MESSAGE
      X repeat to Y
      X repeat to Y:person NEWS
      X ask Y for THING
      X ask Y about THING
      X ask Y NEWS
      X ask Y in
      X ask Y:person back
      X apply to Y:person for THING
      X demand of Y NEWS
      X submit THING to Y
      X tender THING to Y:person
      X hand Y:person THING
      X slip Y:person THING
      X slip THING to Y:person
      X thrust THING at Y:person
      X push THING across to Y:person
      X push THING across table to Y:person
      X give Y:person list
      X serve THING on Y:person
      X send round to Y:person
      X send over to Y:person
      X send on MESSAGE to Y
      X put proposition to Y
      X put THING directly to Y
      X make submission to Y
      X make representation to Y
      X make pitch to Y
      X make joke to Y:person
      X make confession to Y:person
      X make promise to Y:person
      X make remark to Y:person
      X make clear THING to Y
      X make THING clear to Y
      X make THING known to Y
      X make known to Y
      X lay out THING to Y
      X lay out THING for Y:person
      X spell THING out to Y
      X set THING out to Y
      X give THING away to Y:person
      X give word to Y
      X give notice to Y
      X give instruction to Y
      X give warning to Y
      X give Y warning
      X give advice to Y
      X give briefing to Y
      X give Y briefing
      X send regret to Y:person
      X send emissary to Y:person
      X send messenger to Y
      X send V:person to Y:person
      X relay THING back to Y
      X report THING back to Y
      X report back to Y on THING
      X feed THING back to Y
      X carry THING back to Y:person
      X bring THING back to Y:person
      X carry word to Y
      X carry THING to Y:sought
      X signal Y NEWS
      X tell on Y to Y:person
      X name THING to Y:person
      X read out MESSAGE to Y
    `,
  },
  {
    channel: 'message',
    between: 'mutual',
    frames: `
      X exchange MESSAGE with Y
      X and Y exchange MESSAGE
      X and Y exchange data
      X exchange data with Y
      X trade MESSAGE with Y
      X and Y trade MESSAGE
      X swap MESSAGE with Y
      X and Y swap MESSAGE
    `,
  },
  {
    channel: 'unspecified',
    between: 'directed',
    frames: `
      X contact Y
      X reach out to Y
      X approach Y
      X make approach to Y
      X open channel to Y
      X open channel with Y
      X put out feeler to Y
      X extend feeler to Y
      X make overture to Y
      X get through to Y
      X get hold of Y:person
      X get in touch with Y
      X open line to Y
      X open line of communication to Y
      X sound out Y
      X convince Y:persuaded
      X persuade Y:persuaded
      X reach Y:reachable
      X turn to Y:person for help
      X turn to Y for help
      X turn to Y:person for advice
      X go to Y:sought
      X reach out again to Y
      X make contact again with Y
      X get on to Y:person
      X get back to Y:person
      X get word through to Y
      X track down Y:person
      X find out Y:person
      X connect with Y:person
      X renew acquaintance with Y:person
      X offer service to Y:person
      X apply to Y:person
      X cultivate Y:person
      X recruit Y:person
      X make advance to Y:person
      X make pass at Y:person
    `,
  },
  {
    channel: 'unspecified',
    between: 'mutual',
    frames: `
      X communicate with Y
      X and Y communicate
      X interact with Y
      X liaise with Y
      X engage with Y:civilian
      X coordinate with Y
      X co-ordinate with Y
      X deal directly with Y
      X deal with Y directly
      X do business with Y:person
      X stay in touch with Y
      X keep in touch with Y
      X be in touch with Y
      X be in contact with Y
      X remain in contact with Y
      X be in communication with Y
      X and Y be in touch
      X be on speaking term with Y
      X and Y be on speaking term
      X and Y be in contact
      X and Y stay in touch
      X and Y keep in touch
      X make contact with Y
      X collude with Y
      X conspire with Y
      X and Y be in communication
      X be in league with Y
      X be in correspondence with Y
      X and Y be in correspondence
      X be in close contact with Y
      X be in regular contact with Y
      X be in constant touch with Y
      X maintain liaison with Y
      X interface with Y
    `,
  },
  {
    channel: 'message',
    between: 'directed',
    frames: `
      Y receive MESSAGE from X
      Y get MESSAGE from X
      Y have MESSAGE from X
      Y accept MESSAGE from X
      Y obtain MESSAGE from X
      Y secure MESSAGE from X:individual
      Y extract promise from X:individual
      Y secure promise from X:individual
      Y have it from X NEWS
      Y get wind of THING from X:individual
      Y find MESSAGE from X
      Y decline MESSAGE from X
    `,
  },
  {
    channel: 'intercept',
    between: 'tapped',
    frames: `
      X:watcher open Y:line
      X:watcher read Y:line
      X:watcher photograph Y:line
      X:watcher decrypt Y:line
      X:watcher decipher Y:line
      X:watcher decode Y:line
      X:watcher transcribe Y:line
      X:watcher track Y:line
      X:watcher trace Y:line
      X:watcher follow Y:line
      X:watcher copy Y:line
      X:watcher hear Y:line
      X intercept Y:tapped
      X eavesdrop on Y:tapped
      X spy on Y:tapped
      X wiretap Y:tapped
      X tap Y:bugged
      X bug Y:tapped
      X listen in on Y:tapped
      X listen in to Y:tapped
      X overhear Y:tapped
      X listen to Y:line
      X monitor Y:bugged
      X record Y:bugged
      X tape Y:bugged
      X clone Y:bugged
      X surveil Y
      X snoop on Y
      X hack Y:bugged
      X place wiretap on Y:tapped
      X put wiretap on Y:tapped
      X put tap on Y:tapped
      X plant bug in Y:tapped
    `,
  },
  {
    channel: 'letter',
    between: 'directed',
    frames: `
      X:counsel write to Y:press
      X:counsel send letter to Y:press
      X:counsel write letter to Y:press
      X:counsel write Y:press MESSAGE
      X:counsel send Y:press MESSAGE
    `,
  },
  {
    channel: 'leak',
    between: 'leaked',
    frames: `
      X leak THING to Y:press
      X leak to Y:press
      X leak THING out to Y:press
      X slip THING to Y:press
      X pass THING to Y:press
      X hand THING to Y:press
      X feed THING to Y:press
    `,
  },
  {
    channel: 'unspecified',
    between: 'mediated',
    frames: `
      X introduce Y:person to Y:person
      X put Y in touch with Y
      X mediate between Y
      X shuttle between Y
      X intercede with Y
      X go between Y
      X act as go-between between Y
      X serve as conduit between Y
      X act as conduit between Y
      X serve as go-between between Y
      X serve as mediator between Y
      X serve as intermediary between Y
      X act as intermediary between Y
      X act as mediator between Y
      X act as courier between Y
      X serve as courier between Y
      X act as messenger between Y
      X act as go-between for Y
      X serve as go-between for Y
      X act as intermediary for Y
      X serve as intermediary for Y
      X carry MESSAGE between Y
      X pass MESSAGE between Y
      X relay MESSAGE between Y
      X ferry MESSAGE between Y
      X convey MESSAGE between Y
      X bring Y together
    `,
  },
  {
    channel: 'call',
    between: 'mediated',
    frames: `
      X put Y:person through to Y
      X patch Y:person through to Y
      X connect Y:person with Y:person
      X put Y:person on line to Y
      X put Y:person on phone to Y
    `,
  },
  {
    channel: 'talk',
    between: 'mediated',
    frames: `
      X negotiate THING between Y
      X broker THING between Y
      X interpret for Y
      X interpret between Y
      X translate for Y
      X translate between Y
    `,
  },
  {
    channel: 'talk',
    between: 'directed',
    only: 'with a channel',
    frames: `
      X urge Y
      X appeal to Y
      X respond to Y:someone
      X apologise to Y
      X apologize to Y
      X express THING to Y
      X express THING for Y:person
      X voice THING for Y:person
      X voice THING to Y
      X offer THING to Y
      X pledge THING to Y
      X extend THING to Y
      X assure Y
      X reassure Y
      X warn Y
      X press Y
      X pressure Y
      X thank Y
      X congratulate Y
      X request Y
      X encourage Y
      X advise Y
      X caution Y
      X implore Y
      X beg Y
      X promise Y
      X welcome Y:person
      X accuse Y:person
      X offer Y
      X say
      X agree
      X discuss
      X review
      X order Y:person
      X condemn
      X stress
      X reiterate
      X express
      X agree with Y:person
      X ask Y
      X demand
      X commend Y
      X praise Y
      X remind Y
      X plead with Y
      X ask THING of Y
      X promise THING to Y
      X challenge Y
      X notify Y
      X alert Y
      X and Y clash
      X and Y argue
      X and Y quarrel
      X and Y spar
      X and Y trade barb
      X and Y agree
      X clash with Y:person
      X spar with Y:person
      X argue with Y:person
      X see Y:person
      X confront Y:person
    `,
  },
  ...CONTACT_IDIOMS,
  ...CONTACT_TURNS,
];
