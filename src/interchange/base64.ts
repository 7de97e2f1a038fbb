const SIGNS =
  'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Bytes as letters, six bits each; a pure room has no `btoa`. */
export function base64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second = 0, third = 0] = bytes.subarray(at, at + 3);
    const bits = (first << 16) | (second << 8) | third;
    for (const shift of [18, 12, 6, 0])
      pieces.push(SIGNS.charAt((bits >> shift) & 63));
  }
  const missing = (3 - (bytes.length % 3)) % 3;
  return (
    pieces.join('').slice(0, pieces.length - missing) + '='.repeat(missing)
  );
}
