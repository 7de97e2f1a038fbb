import type { Figure } from '../../../figure';

/** A figure as a PNG of so many pixels to each of its own. */
export async function pngOf(
  { svg, width, height }: Figure,
  scale: number,
): Promise<Blob | undefined> {
  const address = URL.createObjectURL(
    new Blob([svg], { type: 'image/svg+xml' }),
  );
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement('canvas');
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    const context = canvas.getContext('2d');
    if (context === null) return undefined;
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve) => {
      canvas.toBlob((blob) => resolve(blob ?? undefined));
    });
  } catch {
    return undefined;
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Gives a file to the person under a name. */
export function saveAs(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  URL.revokeObjectURL(address);
}
