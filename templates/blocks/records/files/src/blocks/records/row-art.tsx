import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { appInfo } from '../../app/app-info.ts';
import { isSite } from '../../app/is-site.ts';
import { classNames } from '../../ui/index.ts';
import { aboutRow } from './about-row.ts';
import { Scene } from './scenes/scene.tsx';
import { titleText } from './title-text.ts';

export interface RowArtProps {
  entity: EntityDefinition;
  row: Row;
  className?: string;
}

/** Things that people choose by how they look, also where they only talk and trade with each other. */
const looked =
  /book|shopping|package|gift|shirt|gem|paw|house|hotel|^car|bike|utensils|chef|leaf|sprout|flower|music|image|palette|armchair|building/;

/** Whether rows of it are shown with pictures, drawn where they have none. */
export function isPictured({ icon = '' }: EntityDefinition): boolean {
  return isSite || (appInfo.kind === 'community' && looked.test(icon));
}

/** Whether rows of it are texts of a publication: not what one cooks, buys or goes to. */
export function isRead({ icon = '' }: EntityDefinition): boolean {
  return appInfo.kind === 'publication' && !looked.test(icon);
}

/** Whether the page of a row opens with its picture: what is chosen has one, what is read has not. */
export function opensWithPicture(entity: EntityDefinition): boolean {
  return !isRead(entity) && isPictured(entity) && entity.ownership === 'shared';
}

const said = /^(?:jobTitle|role|position|education|experience|speciality|specialty|department)$/;

/** Whether rows of it are people who present themselves. */
export function isPerson({ icon = '', titleField, fields }: EntityDefinition): boolean {
  return (
    titleField === 'name' &&
    /^(?:user|scale|stethoscope|graduation|mic|medal|chef|scissors|briefcase|id-card|contact|person|dumbbell)/.test(
      icon,
    ) &&
    fields.some(({ id, type }) => said.test(id) || type === 'email')
  );
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
      person={isPerson(entity)}
      className={className}
    />
  );
}
