import { expect, test } from 'vitest';
import { trayWidth } from '../../../src/views/timeline/tray-width';

test('The tray of the undated has room for its heading, in a hall too, and is not there for none', () => {
  expect(trayWidth(0, 24)).toBe(0);
  expect(trayWidth(3, 24)).toBeGreaterThan(trayWidth(3, 16));
  // Beyond that it is as wide as its contacts need.
  expect(trayWidth(40, 24)).toBe(trayWidth(40, 16));
});
