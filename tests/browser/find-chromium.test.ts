import { describe, expect, test } from 'vitest';
import { type Machine, searchFor } from './find-chromium';

function machineWith(
  files: readonly string[],
  changes: Partial<Machine> = {},
): Machine {
  return {
    platform: 'linux',
    environment: { PATH: '/usr/local/bin:/usr/bin' },
    home: '/people/ada',
    isRoot: false,
    playwrightPath: '/cache/playwright/chrome',
    isFile: (path) => files.includes(path),
    runs: () => true,
    ...changes,
  };
}

describe('the search for a browser', () => {
  test('takes the one that CHROMIUM_PATH names before any other', () => {
    const machine = machineWith(['/opt/mine', '/usr/bin/chromium'], {
      environment: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/mine' },
    });
    expect(searchFor(machine)).toEqual({ kind: 'found', path: '/opt/mine' });
  });

  test('says so in one sentence when CHROMIUM_PATH names nothing', () => {
    const machine = machineWith(['/usr/bin/chromium'], {
      environment: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/gone' },
    });
    expect(searchFor(machine)).toEqual({
      kind: 'misnamed',
      reason: 'CHROMIUM_PATH names /opt/gone, and no file is there.',
    });
  });

  test('takes an empty CHROMIUM_PATH as none', () => {
    const machine = machineWith(['/usr/bin/chromium'], {
      environment: { PATH: '/usr/bin', CHROMIUM_PATH: '' },
    });
    expect(searchFor(machine)).toMatchObject({ path: '/usr/bin/chromium' });
  });

  const mac = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
  const edge = 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe';
  test.each<[string, string, Partial<Machine>]>([
    ['Debian’s Chromium', '/usr/bin/chromium', {}],
    ['an older Ubuntu’s', '/usr/bin/chromium-browser', {}],
    ['Chrome', '/usr/local/bin/google-chrome', {}],
    ['Chrome by its long name', '/usr/bin/google-chrome-stable', {}],
    ['Edge', '/usr/bin/microsoft-edge', {}],
    ['Chrome on a Mac', mac, { platform: 'darwin' }],
    ['Chrome in one’s own folder', `/people/ada${mac}`, { platform: 'darwin' }],
    [
      'Edge on Windows',
      edge,
      {
        platform: 'win32',
        environment: { PROGRAMFILES: 'C:\\Program Files' },
      },
    ],
  ])('finds %s', (_, path, changes) => {
    expect(searchFor(machineWith([path], changes))).toEqual({
      kind: 'found',
      path,
    });
  });

  test('prefers the system’s browser to Playwright’s own', () => {
    const own = '/cache/playwright/chrome';
    expect(searchFor(machineWith([own, '/usr/bin/chromium']))).toMatchObject({
      path: '/usr/bin/chromium',
    });
    expect(searchFor(machineWith([own]))).toMatchObject({ path: own });
  });

  test('prefers the one without windows, which works less', () => {
    const shell = '/usr/bin/chromium-headless-shell';
    expect(
      searchFor(machineWith(['/usr/local/bin/chromium', shell])),
    ).toMatchObject({ path: shell });
  });

  test('passes over a stub that is no browser', () => {
    const stub = '/usr/bin/chromium-browser';
    const machine = machineWith([stub, '/usr/bin/google-chrome'], {
      runs: (path) => path !== stub,
    });
    expect(searchFor(machine)).toMatchObject({
      path: '/usr/bin/google-chrome',
    });
  });

  test('offers apt only to root on Linux', () => {
    const remedies = (changes: Partial<Machine>) =>
      searchFor(machineWith([], changes));
    expect(remedies({ isRoot: true })).toEqual({
      kind: 'missing',
      remedies: ['playwright', 'apt'],
    });
    expect(remedies({})).toMatchObject({ remedies: ['playwright'] });
    expect(remedies({ isRoot: true, platform: 'darwin' })).toMatchObject({
      remedies: ['playwright'],
    });
  });
});
