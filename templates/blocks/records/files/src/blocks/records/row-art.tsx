import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { appInfo } from '../../app/app-info.ts';
import { locale } from '../../text/index.ts';
import { classNames, formatValue } from '../../ui/index.ts';
import { Scene } from './scenes/scene.tsx';
import { titleText } from './title-text.ts';

export interface RowArtProps {
  entity: EntityDefinition;
  row: Row;
  className?: string;
}

const sites = /^(?:brochure|shop|publication)$/;
/** Things that people choose by how they look, also where they only talk and trade with each other. */
const looked =
  /book|shopping|package|gift|shirt|gem|paw|house|hotel|^car|bike|utensils|chef|leaf|sprout|flower|music|image|palette|armchair|building/;

/** Whether rows of it are shown with pictures, drawn where they have none. */
export function isPictured({ icon = '' }: EntityDefinition): boolean {
  return sites.test(appInfo.kind) || (appInfo.kind === 'community' && looked.test(icon));
}

/** A row's own picture, else one that shows what kind of thing it is, drawn for its title. */
export function RowArt({ entity, row, className }: RowArtProps) {
  const image = entity.fields.find((field) => field.type === 'image' && row[field.id]);
  if (image)
    return (
      <img
        src={String(row[image.id])}
        alt=""
        loading="lazy"
        className={classNames('w-full object-cover', className)}
      />
    );
  return (
    <Scene
      icon={entity.icon}
      text={titleText(entity, row)}
      about={aboutRow(entity, row)}
      className={className}
    />
  );
}

/** What kind of thing it is, and its labels. */
function aboutRow(entity: EntityDefinition, row: Row): string[] {
  const kinds = entity.fields.filter(
    ({ id, type, options }) =>
      row[id] &&
      (type === 'tags' ||
        (type === 'choice' && options?.every(({ tone = 'neutral' }) => tone === 'neutral'))),
  );
  return kinds.map((field) => formatValue(field, row[field.id], locale));
}
