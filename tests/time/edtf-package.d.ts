/** The part of the edtf package (which has no types) that this room uses. */
declare module 'edtf' {
  type Extended = { readonly min: number | null; readonly max: number | null };
  export default function edtf(text: string): Extended;
}
