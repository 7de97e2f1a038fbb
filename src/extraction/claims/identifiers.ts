/**
 * A short fingerprint of some words (FNV-1a, 52 bits), in letters and digits:
 * the same words give the same identity in every run.
 */
export function fingerprintOf(words: string): string {
  let high = 0x811c9dc5;
  let low = 0xcbf29ce4;
  for (let at = 0; at < words.length; at++) {
    const code = words.charCodeAt(at);
    high = Math.imul(high ^ code, 0x01000193);
    low = Math.imul(low ^ (code + at), 0x01000197);
  }
  const number = (high >>> 0) * 0x100000 + ((low >>> 0) & 0xfffff);
  return number.toString(36).padStart(10, '0');
}

/** A name as part of an identity: plain letters, digits and hyphens. */
export function slugOf(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '');
  return plain === '' ? `actor-${fingerprintOf(name)}` : plain;
}
