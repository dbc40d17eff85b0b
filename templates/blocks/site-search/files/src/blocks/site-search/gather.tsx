import { useMemo, type ReactNode } from 'react';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { useMenu } from '../../app/use-menu.ts';
import { useRows } from '../../store/index.ts';
import { locale } from '../../text/index.ts';
import { formatValue } from '../../ui/index.ts';
import { titleText } from '../records/title-text.ts';
import { excerptOf, worthOf, type Hit } from './match.ts';

/** What was found of one kind, best first. */
export interface Group {
  title: string;
  hits: readonly Hit[];
}

interface GatherProps {
  entities: readonly EntityDefinition[];
  sought: string;
  found: readonly Group[];
  children: (groups: readonly Group[]) => ReactNode;
}

const most = 20;

/** Searches one entity after the other, then hands on what was found. */
export function Gather({ entities, ...props }: GatherProps) {
  const [first, ...rest] = entities;
  return first ? <GatherOne entity={first} rest={rest} {...props} /> : props.children(props.found);
}

function GatherOne({
  entity,
  rest,
  sought,
  found,
  children,
}: Omit<GatherProps, 'entities'> & { entity: EntityDefinition; rest: readonly EntityDefinition[] }) {
  const { rows } = useRows(entity);
  const menu = useMenu();
  const list = menu.find(({ path }) => path === `/${entity.path}`)?.path;
  const hits = useMemo(() => hitsIn(entity, rows, { sought, list }), [entity, rows, sought, list]);
  const groups = hits.length > 0 ? [...found, { title: entity.plural, hits }] : found;
  return (
    <Gather entities={rest} sought={sought} found={groups}>
      {children}
    </Gather>
  );
}

function hitsIn(
  entity: EntityDefinition,
  rows: readonly Row[],
  { sought, list }: { sought: string; list: string | undefined },
): Hit[] {
  if (sought === '') return [];
  return rows
    .flatMap((row) => {
      const title = titleText(entity, row);
      const texts = textsOf(entity, row);
      const worth = worthOf(title, texts.join(' '), sought);
      if (worth === 0) return [];
      const excerpt = excerptOf(texts.join(' · '), sought);
      return [{ key: row.id, title, excerpt, path: pathOf(entity, row) ?? list, worth }];
    })
    .toSorted((a, b) => b.worth - a.worth)
    .slice(0, most);
}

/** All that a row says, long texts first. */
function textsOf(entity: EntityDefinition, row: Row): string[] {
  return entity.fields
    .filter(({ id, type }) => id !== entity.titleField && !['image', 'file', 'relation'].includes(type))
    .toSorted((a, b) => Number(b.type === 'longText') - Number(a.type === 'longText'))
    .flatMap((field) => {
      const value = row[field.id];
      return value === undefined || value === null || value === '' ? [] : [formatValue(field, value, locale)];
    });
}
