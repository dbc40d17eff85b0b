import type { AppSpec } from '../../spec/app-spec.ts';
import type { SampleValue } from '../../spec/entity.ts';
import { hasAccounts } from './storage-features.ts';
import { literal } from './code-names.ts';

/** `shared/model/samples.ts`: example rows with dates that never grow old. */
export function printSamples(spec: AppSpec): string {
  const entries = Object.values(spec.entities).flatMap((entity) =>
    Object.entries(entity.samples).map(([id, values]) => {
      const printed = Object.entries(values).map(([field, value]) => `${field}: ${printValue(value)}`);
      const owner = entity.sampleOwners[id];
      const owned = owner && hasAccounts(spec) ? `, owner: ${literal(owner)}` : '';
      return `{ entity: ${literal(entity.id)}, id: ${literal(id)}, values: { ${printed.join(', ')} }${owned} },`;
    }),
  );
  const dated = Object.values(spec.entities)
    .flatMap((entity) => Object.values(entity.samples))
    .flatMap((values) => Object.values(values))
    .filter(isDated);
  const usesDays = dated.some(({ days }) => days !== 0);
  return [
    ...(usesDays ? [`import { addDays } from '../dates.ts';`] : []),
    `import type { SampleRow } from '../sample-row.ts';\n`,
    '/** Example rows; their dates are days from today. */',
    `export function sampleRows(${dated.length > 0 ? 'today' : '_today'}: string): readonly SampleRow[] {`,
    `return [${entries.join('\n')}];`,
    '}\n',
  ].join('\n');
}

function printValue(value: SampleValue): string {
  if (!isDated(value)) return literal(value);
  const date = value.days === 0 ? 'today' : `addDays(today, ${value.days})`;
  return value.time ? `\`\${${date}}T${value.time}\`` : date;
}

function isDated(value: SampleValue): value is Extract<SampleValue, { days: number }> {
  return typeof value === 'object' && value !== null && 'days' in value;
}
