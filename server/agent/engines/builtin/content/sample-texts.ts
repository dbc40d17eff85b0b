import type { Language } from '../understand/wishes.ts';
import { writtenSamples } from './texts/written-samples.ts';

interface Named {
  /** Id of the thing. */
  thing: string;
  field: string;
  title: string;
  index: number;
  language: Language;
}

const families: readonly (readonly [string, RegExp])[] = [
  ['volunteering', /volunteer/i],
  ['donated', /foodDonation|foodItem/],
  ['trade', /trade|auction|holding|bond/i],
  ['story', /story|case|experience|diary|memory|testimonial/i],
  ['rule', /policy|rule|regulation|law|contract|standard|terms/i],
  ['talk', /podcast|episode|video|lecture|talk|webinar|film|movie|show/i],
  ['lesson', /workshop|class|course|lesson|training|seminar|module|session|program/i],
  ['event', /event|concert|exhibition|festival|meeting|campaign|trip|tour|match|tournament/i],
  ['job', /job|vacancy|position|internship|gig/i],
  [
    'place',
    /place|hotel|room|property|apartment|house|listing|restaurant|venue|destination|location|museum|attraction|city/i,
  ],
  [
    'person',
    /person|member|doctor|teacher|coach|artist|speaker|author|staff|team|profile|biography|candidate|player/i,
  ],
  ['animal', /pet|animal|dog|cat|horse/i],
  ['food', /dish|recipe|drink|meal|bake|food|wine|menu/i],
  ['work', /work|project|photo|design|painting|artwork|illustration|artefact|museumObject/i],
  ['writing', /article|post|news|poem|essay|announcement|topic|thread|guide|resource/i],
  ['service', /service|package|plan|offer|treatment|product.*service/i],
  ['software', /software|app|tool|plugin|template/i],
];

/** Fields whose text tells what a thing is; others, such as notes, may stay empty. */
const tells =
  /^(?:description|summary|details?|story|content|body|about|bio|biography|background|introduction|overview|function|functions|features|requirements|responsibilities|instructions|benefits|purpose|plot|synopsis)$/i;

/** What is noted down about one case; nobody praises it. */
const cases = /claim|expense|invoice|payment|transaction|ticket|incident|complaint|request|report/i;

/** What a long text of an example says; `undefined` for texts that people write themselves, such as notes. */
export function sampleText({ thing, field, title, index, language }: Named): string | undefined {
  if (!tells.test(field)) return undefined;
  const texts = writtenSamples[language];
  const named = texts.titles[title.toLowerCase()];
  const own = named?.[field] ?? (field === 'function' ? undefined : named?.['description']);
  if (own !== undefined) return own;
  const family = families.find(([, pattern]) => pattern.test(thing))?.[0] ?? 'thing';
  if (family === 'thing' && cases.test(thing)) return undefined;
  const special = texts.fields[field] ?? texts.families[family] ?? texts.families['thing'] ?? [];
  const text = special[index % Math.max(1, special.length)];
  return text?.replaceAll('{title}', title);
}
