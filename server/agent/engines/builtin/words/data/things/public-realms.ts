import type { Realm } from './realms.ts';

/** What words mean where the public is served. */
export const publicRealms: readonly Realm[] = [
  {
    // What a magazine comes out with.
    when: /\b(?:magazine|literary journal|zine)\b/i,
    words: { magazineIssue: ['issue', 'magazine issue', 'edition'] },
  },
  {
    // What people notice outside and tell those who look after it.
    when: /\b(?:residents?|citizens?|inhabitants?|the public|villagers?|townspeople|neighbou?rs?|tenants?|students?|commuters?|cyclists?|pedestrians?|hikers?|passengers?|visitors?|guests?|volunteers?|divers?|people|users|members)\b[^.]{0,60}\breport(?:s|ing)?\b (?:\w+ ){0,3}?(?:problems?|issues?|defects?|damages?|hazards?|faults?|sightings?|potholes?|nuisances?|graffiti|litter|dumping|violations?|dangers?|obstacles?|(?:dangerous|unsafe|broken|damaged|illegal|faulty|dirty|missing|suspicious) \w+)\b/i,
    words: {
      problemReport: [
        'report',
        'problem report',
        'citizen report',
        'hazard report',
        'damage report',
        'issue',
        'reported problem',
        'reported issue',
        'spot',
        'dangerous spot',
        'danger',
        'problem',
      ],
    },
  },
];
