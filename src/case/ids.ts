/** An actor's identity within a case. Ids are minted where a file is read. */
export type ActorId = string & { readonly brand: 'ActorId' };
/** A claim's identity within a case. */
export type ClaimId = string & { readonly brand: 'ClaimId' };
/** A contact's identity within a case. */
export type ContactId = string & { readonly brand: 'ContactId' };
/** An origin's identity within a case. */
export type OriginId = string & { readonly brand: 'OriginId' };
