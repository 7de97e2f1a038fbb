import type { Cast } from '../extraction/frame-rows';
import { PAIRED } from './frame-parts';

/** The forms in which a text names those who act. */
export const FORMS: Readonly<
  Record<string, { readonly cast: Cast; readonly before?: string }>
> = {
  'bare names': { cast: PAIRED },
  'Mr and Ms': {
    cast: { ...PAIRED, X: 'Ms Rossi', Y: 'Mr Weber', body: 'Mr Weber' },
  },
  'title and name': {
    cast: {
      ...PAIRED,
      X: 'Finance Minister Elena Rossi',
      Y: 'President Martin Weber',
      body: 'President Martin Weber',
    },
  },
  office: {
    cast: {
      ...PAIRED,
      X: 'the finance minister',
      Y: 'the ambassador',
      body: 'the ambassador',
    },
  },
  'office of a country': {
    cast: {
      ...PAIRED,
      X: 'the Kenyan finance minister',
      Y: 'the Norwegian ambassador',
      body: 'the Norwegian ambassador',
    },
  },
  'office of': {
    cast: {
      ...PAIRED,
      X: 'the governor of the central bank',
      Y: 'the head of the port authority',
      body: 'the head of the port authority',
    },
  },
  organisation: {
    cast: {
      ...PAIRED,
      X: 'Orbit Systems',
      Y: 'the Ministry of Health',
      body: 'the Ministry of Health',
    },
  },
  government: {
    cast: {
      ...PAIRED,
      X: 'the Kenyan government',
      Y: 'the European Commission',
      body: 'the European Commission',
    },
  },
  'unnamed plural': {
    cast: {
      ...PAIRED,
      X: 'three bankers',
      Y: 'two aid workers',
      body: 'two aid workers',
    },
  },
  'unnamed one': {
    cast: {
      ...PAIRED,
      X: 'a senior official',
      Y: 'a local journalist’s lawyer',
      body: 'a local journalist’s lawyer',
    },
  },
  'unnamed with of': {
    cast: {
      ...PAIRED,
      X: 'a member of the council',
      Y: 'one of the engineers',
      body: 'one of the engineers',
    },
  },
  possessed: {
    cast: { ...PAIRED, X: 'Elena Rossi', Y: 'her deputy', body: 'her deputy' },
  },
  'possessed by a name': {
    cast: {
      ...PAIRED,
      X: 'Elena Rossi’s lawyer',
      Y: 'Tom Vance’s brother',
      body: 'Tom Vance’s brother',
    },
  },
  particles: {
    cast: {
      ...PAIRED,
      X: 'Ludwig van der Berg',
      Y: 'Ahmed al-Masri',
      body: 'Ahmed al-Masri',
    },
  },
  surnames: {
    cast: { ...PAIRED, X: 'Rossi', Y: 'Weber', body: 'Weber' },
    before: 'Elena Rossi runs a bank. Martin Weber runs a port. ',
  },
  'office, then name': {
    cast: {
      ...PAIRED,
      X: 'the finance minister, Elena Rossi,',
      Y: 'the ambassador, Martin Weber',
      body: 'the ambassador, Martin Weber',
    },
  },
  'name with place': {
    cast: {
      ...PAIRED,
      X: 'Elena Rossi of Orbit Systems',
      Y: 'Martin Weber of the Ministry of Health',
      body: 'Martin Weber',
    },
  },
};
