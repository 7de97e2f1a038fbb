/** Whether two values of a case say the same, whatever objects they are. */
export function isSame(one: unknown, other: unknown): boolean {
  if (Object.is(one, other)) return true;
  if (typeof one !== 'object' || typeof other !== 'object') return false;
  if (one === null || other === null) return false;
  if (Array.isArray(one) !== Array.isArray(other)) return false;
  const members = Object.keys(one);
  if (members.length !== Object.keys(other).length) return false;
  return members.every(
    (member) =>
      Object.hasOwn(other, member) &&
      isSame(
        (one as Record<string, unknown>)[member],
        (other as Record<string, unknown>)[member],
      ),
  );
}
