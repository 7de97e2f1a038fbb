import { expect, test } from 'vitest';
import { isOwnWorker } from '../../src/app/trusting';

const base = 'https://example.org/backchannel/index.html';

test.each([
  'https://example.org/backchannel/assets/layout.worker-BF5VjNwL.js',
  'https://example.org/backchannel/offline.js',
  './assets/case-reader.worker-B_r-IfI2.js',
])('%s is a worker of the app', (address) => {
  expect(isOwnWorker(address, base)).toBe(true);
});

test.each([
  'https://example.com/backchannel/assets/layout.worker-BF5VjNwL.js',
  'https://example.org/assets/layout.worker-BF5VjNwL.js',
  'https://example.org/backchannel/assets/index-KtFUMlFH.js',
  'https://example.org/backchannel/assets/../../evil.worker-1.js',
  'https://example.org/backchannel/assets/x/evil.worker-1.js',
  'https://example.org/backchannel/offline.js?then=evil',
  'data:text/javascript,alert(1)',
  'blob:https://example.org/0b5c',
])('%s is none, and does not run', (address) => {
  expect(isOwnWorker(address, base)).toBe(false);
});
