import type { Expression } from '../../../../../../templates/spec/expression.ts';
import { airLabel, airLevels } from '../../say/air-words.ts';
import type { Language } from '../../understand/wishes.ts';
import { binary, choose, path, value } from '../activities/reservations/expressions.ts';
import type { EntityDraft } from '../app-draft.ts';

const vague = /^(?:pollutants?|pollutions?|污染物)(?: (?:values?|levels?|concentrations?))?$/i;

/** What the air quality index of a row means and what one should do, worked out from the index. */
export function prepareAir(entities: readonly EntityDraft[], language: Language): void {
  for (const { fields, head, samples } of entities) {
    const index = fields.find(({ id, type }) => /^(?:aqi|airQualityIndex)$/.test(id) && type === 'number');
    if (!index || head.source || fields.some(({ id }) => id === 'airLevel')) continue;
    // What each pollutant is says more than that there are some.
    for (const field of fields.filter(({ label }) => vague.test(label))) {
      fields.splice(fields.indexOf(field), 1);
      for (const { values } of samples) delete values[field.id];
    }
    const at = fields.indexOf(index);
    fields.splice(
      at + 1,
      0,
      {
        id: 'airLevel',
        label: airLabel(language, 'level'),
        type: 'choice',
        options: airLevels.map(({ id, name, tone }) => ({ id, label: name[language], tone })),
        derived: byLevel(index.id, ({ id }) => id),
        order: 0,
      },
      {
        id: 'healthAdvice',
        label: airLabel(language, 'advice'),
        type: 'longText',
        derived: byLevel(index.id, ({ advice }) => advice[language]),
        order: 0,
      },
    );
    fields.forEach((field, place) => {
      field.order = (place + 1) * 10;
    });
  }
}

/** A text for each level, the first that the index reaches. */
function byLevel(index: string, of: (level: (typeof airLevels)[number]) => string): Expression {
  const [last, ...others] = airLevels.toReversed();
  return others.reduce<Expression>(
    (above, level) =>
      choose(binary('lessOrEqual', path('row', index), value(level.upTo)), value(of(level)), above),
    value(last ? of(last) : ''),
  );
}
