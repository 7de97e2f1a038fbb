/** What case files are, for a picker of files. */
export const CASES = '.json,.gz,application/json,application/gzip';

/** Lets a person pick one file. */
export function pickOne(
  accepted: string,
  picked: (file: File) => Promise<void>,
): void {
  const input = document.createElement('input');
  input.type = 'file';
  input.accept = accepted;
  input.hidden = true;
  input.addEventListener('change', () => {
    const file = input.files?.[0];
    input.remove();
    if (file !== undefined) void picked(file);
  });
  input.addEventListener('cancel', () => input.remove());
  // Out of the page it might be collected while the person still chooses.
  document.body.append(input);
  input.click();
}
