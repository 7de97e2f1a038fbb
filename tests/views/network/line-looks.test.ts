import { expect, test } from 'vitest';
import { VOCABULARY } from '../../../src/case';
import { dashUniform } from '../../../src/views/network/drawing-theme';
import {
  lineVertexSource,
  markVertexSource,
} from '../../../src/views/network/tie-shaders';

// Beyond the end of its table a shader reads some other channel's colour.
test('the shaders hold a colour and a dash for every channel', () => {
  const room = /uniform vec4 u_(?:channels|dashes)\[(\d+)\]/g;
  const sizes = [lineVertexSource, markVertexSource].flatMap((source) =>
    [...source.matchAll(room)].map(([, size]) => Number(size)),
  );
  expect(sizes).toHaveLength(3);
  for (const size of sizes) {
    expect(size).toBeGreaterThan(VOCABULARY.channels.length);
    expect(dashUniform).toHaveLength(4 * size);
  }
});
