import type { Realm } from './realms.ts';

const rents = '(?:\\brent\\w*\\b|\\bhir(?:e|ing)\\b|\\breserv\\w*\\b|\\bbook\\w*\\b)';

function rented(noun: string): RegExp {
  return new RegExp(
    `${rents}[\\s\\S]{0,400}\\b(?:${noun})s?\\b|\\b(?:${noun})s?\\b[\\s\\S]{0,400}${rents}`,
    'i',
  );
}

/** What words mean on sites of schools, shops and rentals. */
export const siteRealms: readonly Realm[] = [
  {
    when: /\b(?:music|piano|guitar|violin|singing) (?:schools?|academ(?:y|ies)|lessons?|teachers?|classes)\b|音乐(?:学校|培训|老师)/i,
    words: {},
    nothing: ['music', 'song', '音乐'],
  },
  {
    // Who writes for customers shows what was done for others; who works in a team plans what is to be done.
    when: /^(?![\s\S]*\b(?:project management|project manager|tasks?|deadlines?|crowdfund\w*|architect\w*|software|marketing)\b)[^.]{0,30}\b(?:website|site|homepage|portfolio)\b[^.]{0,90}\b(?:firm|compan(?:y|ies)|contractors?|business|builders?|roofers?|landscap\w+|carpenters?|electricians?|plumbers?|installers?|specialists?|craftsm[ae]n|studio)\b/i,
    words: {
      doneProject: [
        'project',
        'completed project',
        'finished project',
        'past project',
        'reference project',
        'project reference',
        'project portfolio',
        'portfolio project',
      ],
      firmCertificate: ['certification', 'certificate', 'accreditation', 'qualification'],
    },
  },
  {
    when: /\bgift[- ](?:wrap\w*|packag\w*|box(?:es)?|messages?|options?|ideas?|shops?|notes?|cards?|vouchers?)\b|礼品包装/i,
    words: {},
    nothing: ['gift'],
  },
  {
    when: /\b(?:products?|items?|soaps?|cosmetics|candles?|dish(?:es)?|cakes?|details|pages?) (?:\w+ )?with (?:the |their |its |all )?ingredients\b/i,
    words: {},
    nothing: ['ingredient'],
  },
  {
    when: /\b(?:plant|garden) (?:nurser(?:y|ies)|shops?|stores?|cent(?:re|er)s?)\b|\b(?:sell\w*|buy\w*|shop|store|cart|basket)\b[\s\S]{0,200}\b(?:house ?|indoor |garden |pot )?plants\b|\bplants\b[\s\S]{0,200}\b(?:cart|basket|checkout)\b|植物(?:商店|网店|店)/i,
    words: {
      shopPlant: ['plant', 'houseplant', 'indoor plant', 'garden plant', 'potted plant', '植物', '盆栽'],
    },
  },
  {
    when: /\bphotograph(?:er|ers|y)\b|摄影/i,
    words: { product: ['print', 'photo print', 'art print', 'fine art print'] },
    nothing: ['series', 'photo series', 'series of photos'],
  },
  {
    when: /\b(?:wedding|event|party|banquet|conference|reception|celebration) (?:venues?|halls?|locations?|spaces?)\b|\bvenues?\b[\s\S]{0,200}\b(?:capacity|hire|rent\w*|book\w*|availab\w*)\b|婚礼(?:场地|会场)|场地(?:预订|租赁)/i,
    words: {
      venue: [
        'venue',
        'wedding venue',
        'event venue',
        'event location',
        'event space',
        'banquet hall',
        'reception hall',
        '场地',
        '会场',
      ],
    },
  },
  {
    when: rented('bike|bicycle|e-bike|mountain bike'),
    words: {
      bike: ['bike', 'bicycle', 'e-bike', 'mountain bike', 'bike rental', 'bicycle rental', '自行车'],
    },
  },
  {
    when: rented('boat|kayak|canoe|paddle ?board|dinghy|yacht'),
    words: {
      boat: [
        'boat',
        'kayak',
        'canoe',
        'paddle board',
        'paddleboard',
        'sailing boat',
        'yacht',
        'boat rental',
        '船',
        '皮划艇',
      ],
    },
  },
  {
    when: rented('camper|camper ?van|motorhome|caravan'),
    words: { camper: ['camper', 'campervan', 'camper van', 'motorhome', 'caravan', '房车'] },
  },
  {
    when: rented('skis?|snowboard|ski equipment'),
    words: { skiSet: ['ski', 'snowboard', 'ski equipment', 'ski set', 'ski rental', '滑雪板'] },
  },
];
