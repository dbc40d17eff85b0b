import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { classNames } from '../../ui/index.ts';
import { Scene } from './scenes/scene.tsx';
import { titleText } from './title-text.ts';

export interface RowArtProps {
  entity: EntityDefinition;
  row: Row;
  className?: string;
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
  return <Scene icon={entity.icon} text={titleText(entity, row)} className={className} />;
}
