/**
 * The stretch of time that an EDTF date may mean, in milliseconds since 1970,
 * UTC. `from` or `to` is infinite where an interval is open or its end unknown.
 */
export type TimeRange = { readonly from: number; readonly to: number };
