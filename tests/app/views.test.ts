import { describe, expect, test } from 'vitest';
import { queryOf, workspaceOf } from '../../src/app/address';
import { COMMANDS, labelOf } from '../../src/app/commands';
import { keyOfView, VIEWS } from '../../src/app/views';
import { CLEAR_WORKSPACE } from '../../src/app/workspace';
import { columnsOf } from '../../src/lens';
import { shippedCase } from './shipped-case';

describe('every view', () => {
  test('is reached by the digit of its tab, and named in the palette', () => {
    const digits = VIEWS.map(keyOfView);
    expect(digits).toEqual(VIEWS.map((_, at) => String(at + 1)));
    const shown = COMMANDS.filter(({ key = '' }) => digits.includes(key));
    expect(shown.map(({ id }) => id)).toEqual([...VIEWS]);
    expect(new Set(shown.map(labelOf)).size).toBe(VIEWS.length);
  });

  test('comes back from its address', () => {
    const columns = columnsOf(shippedCase());
    for (const view of VIEWS)
      expect(
        workspaceOf(queryOf({ ...CLEAR_WORKSPACE, view }), columns).view,
      ).toBe(view);
  });
});
