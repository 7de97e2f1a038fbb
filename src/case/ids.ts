/** A case's identity: the same for a file, its copies and what is kept of it. */
export type CaseId = string & { readonly brand: 'CaseId' };
/** An actor's identity within a case. Ids are minted where a file is read. */
export type ActorId = string & { readonly brand: 'ActorId' };
/** A claim's identity within a case. */
export type ClaimId = string & { readonly brand: 'ClaimId' };
/** A contact's identity within a case. */
export type ContactId = string & { readonly brand: 'ContactId' };
/** An origin's identity within a case. */
export type OriginId = string & { readonly brand: 'OriginId' };
/** A note's identity within a case. */
export type NoteId = string & { readonly brand: 'NoteId' };
/** A person, or a machine such as "reader:rules@2", who acts on cases. */
export type AnalystId = string & { readonly brand: 'AnalystId' };
/** When an act was done, and on which device: sorts by time; see `act-id.ts`. */
export type ActId = string & { readonly brand: 'ActId' };
