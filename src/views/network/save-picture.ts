import type { Network } from '../../network';
import type { Drawing } from './drawing';

/** Saves the drawing as it stands as a PNG named after the case. */
export async function savePicture(
  drawing: Drawing | undefined,
  network: Network,
): Promise<void> {
  const picture = await drawing?.picture();
  if (picture === undefined) return;
  const address = URL.createObjectURL(picture);
  const link = document.createElement('a');
  link.href = address;
  link.download = `${network.columns.within.title || 'network'}.png`;
  link.click();
  URL.revokeObjectURL(address);
}
