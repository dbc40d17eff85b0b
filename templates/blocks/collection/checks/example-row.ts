import type { Entity, SampleValue } from '../../../spec/entity.ts';
import type { CollectionProperties } from '../properties.ts';

/** An example that everybody finds in a new app, and checks only look at. */
export interface ExampleRow {
  /** Its title. */
  shown: string;
  values: Readonly<Record<string, SampleValue>>;
}

const longest = 60;

/**
 * An example in the list whose title tells it from all others; undefined where examples are not the same for everybody,
 * as in a list of one's own rows.
 */
export function exampleOf(
  entity: Entity,
  { mine, only }: Pick<CollectionProperties, 'mine' | 'only'> = {},
): ExampleRow | undefined {
  if (mine) return undefined;
  const title = entity.fields[entity.titleField];
  const isText = title?.type === 'text' || title?.type === 'longText';
  if (entity.origin !== 'kept' || entity.ownership !== 'shared' || !isText || title.derived) return undefined;
  const rows = Object.values(entity.samples);
  return rows.flatMap((values) => {
    const shown = values[entity.titleField];
    if (only && only.switch === undefined && !only.equals.includes(String(values[only.field] ?? '')))
      return [];
    if (typeof shown !== 'string' || shown.length > longest || /[{}\n]/.test(shown)) return [];
    const others = rows.filter((row) => row !== values).flatMap((row) => Object.values(row).flat());
    const said = others.some((text) => typeof text === 'string' && text.includes(shown));
    return said ? [] : [{ shown, values }];
  })[0];
}
