import { countryOf } from '../../content/rows/countries.ts';
import type { Wishes } from '../../understand/wishes.ts';
import type { EntityDraft } from '../app-draft.ts';

/** A guide to one country shows places of that country. */
export function prepareCountry(entities: readonly EntityDraft[], { text, language }: Wishes): void {
  const destination = entities.find(({ head }) => head.id === 'destination' && !head.source);
  const found = destination && countryOf(text, language);
  if (!found) return;
  const { samples, fields, head } = destination;
  const has = (id: string) => fields.some((field) => field.id === id);
  destination.samples = samples.slice(0, found.places.length).flatMap((sample, index) => {
    const place = found.places[index];
    if (!place) return [];
    return [
      {
        ...sample,
        values: {
          ...sample.values,
          [head.titleField]: place.name,
          ...(has('country') ? { country: found.country } : {}),
          ...(has('description') ? { description: place.text } : {}),
          ...(has('mapPosition') ? { mapPosition: place.at } : {}),
        },
      },
    ];
  });
  const kept = new Set(destination.samples.map(({ id }) => id));
  const [first] = destination.samples;
  // What belonged to a place that is gone belongs to the first.
  for (const { fields: others, samples: rows } of entities)
    for (const field of others)
      if (field.target === head.id)
        for (const { values } of rows)
          if (first && typeof values[field.id] === 'string' && !kept.has(String(values[field.id])))
            values[field.id] = first.id;
}
