import { catalogue } from '../catalogue';

/** What the size and the colour of discs stand for. */
export const discWords = catalogue('discs', {
  size: 'Size',
  color: 'Colour',
  measure: {
    contacts: 'Contacts',
    origins: 'Origins',
    reach: 'Reach',
    brokerage: 'Stands between',
  },
  coloring: {
    side: 'Side',
    community: 'Group',
    contacts: 'Contacts',
    origins: 'Origins',
    reach: 'Reach',
    brokerage: 'Stands between',
  },
  larger: {
    contacts: 'Larger: in more contacts.',
    origins: 'Larger: more independent origins.',
    reach: 'Larger: in touch with more actors.',
    brokerage: 'Larger: alone between more pairs.',
  },
  colored: {
    side: 'Colour: its side.',
    community: 'Colour: most in touch with one another.',
    contacts: 'Stronger: in more contacts.',
    origins: 'Stronger: more independent origins.',
    reach: 'Stronger: in touch with more actors.',
    brokerage: 'Stronger: alone between more pairs.',
  },
});
