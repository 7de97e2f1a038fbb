import { entriesOf } from './word-list';

/**
 * What somebody is called who does a thing, by the base form of its verb:
 * whoever chairs an inquiry is "the chair" later.
 */
export const DEED_ROLES: ReadonlyMap<string, readonly string[]> = new Map(
  `
  brew: brewer
  broker: broker, mediator
  captain: captain, skipper
  chair: chair, chairman, chairperson, chairwoman
  coach: coach
  command: commander
  conduct: conductor
  direct: director
  edit: editor
  farm: farmer
  found: founder
  govern: governor
  head: boss, chief, head, leader
  interpret: interpreter, translator
  investigate: investigator
  lead: chief, head, leader
  lobby: lobbyist
  manage: boss, manager
  mediate: go-between, mediator
  negotiate: negotiator
  own: owner
  paint: painter
  pilot: pilot
  preside: chair, president
  print: printer
  produce: producer
  prosecute: prosecutor
  publish: publisher
  run: boss, head
  skipper: skipper
  smuggle: smuggler
  teach: teacher
  train: trainer
  translate: interpreter, translator
`
    .trim()
    .split('\n')
    .map((row) => {
      const [verb = '', roles = ''] = row.split(':');
      return [verb.trim(), entriesOf(roles)] as const;
    }),
);
