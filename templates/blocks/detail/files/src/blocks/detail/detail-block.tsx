import { Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useParams } from 'react-router';
import type { ActionDefinition } from '../../../shared/action.ts';
import { fieldOf, type EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useMenu } from '../../app/use-menu.ts';
import { access, useChanges, useRow } from '../../store/index.ts';
import { words as appWords } from '../../text/index.ts';
import { Button, classNames, RecordDialog } from '../../ui/index.ts';
import { isEmpty } from '../records/facts.tsx';
import { isRead, opensWithPicture, RowArt } from '../records/row-art.tsx';
import { RowActions } from '../records/row-actions.tsx';
import { WayOn, type RowWay } from '../records/row-way.tsx';
import { titleText } from '../records/title-text.ts';
import { useRelated } from '../records/use-related.ts';
import { LongText } from './long-text.tsx';
import { MoreRows } from './more-rows.tsx';
import { RelatedRows, type RelatedRowsProps } from './related-rows.tsx';
import { ShareButton } from './share-button.tsx';
import { ValueList } from './value-list.tsx';

export interface DetailBlockProps {
  entity: EntityDefinition;
  show?: readonly string[];
  lead?: string;
  actions?: readonly ActionDefinition[];
  edit?: boolean;
  remove?: boolean;
  share?: boolean;
  /** A way on from the row. */
  link?: RowWay;
  related?: readonly Omit<RelatedRowsProps, 'to'>[];
}

const nothing: readonly never[] = [];
const fewLines = 400;
const someLines = 700;

/** All about the row that the address names. The page around it has the title. */
export function DetailBlock(props: DetailBlockProps) {
  const { entity, show = nothing, related = nothing } = props;
  const { id } = useParams();
  const { row } = useRow(entity, id);
  useRelated(entity);
  if (!row) return null;
  const fields = show.flatMap((field) => fieldOf(entity, field) ?? []);
  const lead = props.lead === undefined ? undefined : fieldOf(entity, props.lead);
  const images = fields.filter((field) => field.type === 'image' && !isEmpty(row[field.id]));
  const long = fields.filter(
    (field) => field.type === 'longText' && field !== lead && !isEmpty(row[field.id]),
  );
  const short = fields.filter(
    (field) => !['longText', 'image'].includes(field.type) && field.id !== entity.titleField,
  );
  const isShown = opensWithPicture(entity);
  const leadText = lead && !isEmpty(row[lead.id]) ? String(row[lead.id]) : undefined;
  const hasText = leadText !== undefined || long.length > 0 || images.length > 0;
  const length = long.reduce((sum, { id: field }) => sum + String(row[field]).length, leadText?.length ?? 0);
  // What is chosen stands beside its picture; longer texts stand below it.
  const isChosen = (isShown || images.length > 0) && length <= someLines;
  // A few lines beside a column of values would leave most of the page empty: they head the values instead.
  const isBrief =
    short.length > 0 &&
    !isShown &&
    !isRead(entity) &&
    images.length === 0 &&
    long.length === 0 &&
    (leadText?.length ?? 0) <= fewLines;
  const pictures = (
    <>
      {images.length === 0 && isShown && (
        <RowArt
          entity={entity}
          row={row}
          className={classNames('rounded-card', isChosen ? 'aspect-[4/3]' : 'aspect-video sm:aspect-[21/9]')}
        />
      )}
      {images.map((field) => (
        <img
          key={field.id}
          src={String(row[field.id])}
          alt={field.label}
          className="max-h-[28rem] w-full rounded-card object-cover"
        />
      ))}
    </>
  );
  const texts = (
    <>
      {leadText !== undefined && <LongText text={leadText} size={isRead(entity) ? 'reading' : 'large'} />}
      {long.map((field) => (
        <LongText key={field.id} title={field.label} text={String(row[field.id])} />
      ))}
    </>
  );
  const buttons = <DetailButtons {...props} row={row} />;
  const details = (
    <div className="flex flex-col gap-8">
      {!isChosen && buttons}
      {isChosen ? (
        <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,6fr)_minmax(0,5fr)] lg:gap-12">
          <div className="flex min-w-0 flex-col gap-8">{pictures}</div>
          <div className="flex min-w-0 flex-col gap-7">
            {texts}
            {buttons}
            {short.length > 0 && <ValueList entity={entity} fields={short} row={row} />}
          </div>
        </div>
      ) : (
        <div
          className={
            hasText && !isBrief && short.length > 0
              ? 'grid grid-cols-[minmax(0,1fr)] items-start gap-8 lg:grid-cols-[minmax(0,1fr)_22rem] lg:gap-12'
              : 'grid grid-cols-[minmax(0,1fr)] gap-8'
          }
        >
          {hasText && !isBrief && (
            <div className="flex min-w-0 flex-col gap-8">
              {pictures}
              {texts}
            </div>
          )}
          {short.length > 0 && (
            <ValueList entity={entity} fields={short} row={row} wide={!hasText || isBrief}>
              {isBrief && leadText !== undefined && (
                <div className="mb-5 border-b border-border pb-5">
                  <LongText text={leadText} size="large" />
                </div>
              )}
            </ValueList>
          )}
        </div>
      )}
      {related.length > 0 && (
        <div
          className={classNames(
            'grid grid-cols-[minmax(0,1fr)] gap-8',
            related.length > 1 && 'lg:grid-cols-2',
          )}
        >
          {related.map((part) => (
            <RelatedRows key={`${part.entity.id}.${part.field}`} {...part} to={row} />
          ))}
        </div>
      )}
    </div>
  );
  if (!isShown) return details;
  return (
    <>
      {details}
      <MoreRows entity={entity} row={row} />
    </>
  );
}

function DetailButtons({
  entity,
  actions = nothing,
  edit,
  remove,
  share,
  link,
  row,
}: DetailBlockProps & { row: Row }) {
  const changes = useChanges(entity);
  const navigate = useNavigate();
  const menu = useMenu();
  const [editing, setEditing] = useState(false);
  const kept = entity.origin === 'kept';
  const mayEdit = kept && edit && access.may('update', entity, row) !== 'no';
  const mayRemove = kept && remove && access.may('remove', entity, row) !== 'no';
  if (actions.length === 0 && !mayEdit && !mayRemove && !share && !link) return null;
  // Where nothing else is to be done, changing the row is.
  const hasOther = link !== undefined || actions.length > 0;
  const removeRow = async () => {
    await changes.remove(row.id);
    const list = menu.find((entry) => entry.path === `/${entity.path}`) ?? menu[0];
    await navigate(list?.path ?? '/');
  };
  return (
    <div className="-mt-2 flex flex-wrap items-center gap-2">
      {link && <WayOn way={link} row={row} title={titleText(entity, row)} />}
      <RowActions
        actions={actions}
        row={row}
        title={titleText(entity, row)}
        size="medium"
        quiet={link !== undefined}
      />
      {hasOther && <span className="flex-1" />}
      {share && <ShareButton title={titleText(entity, row)} />}
      {mayEdit && (
        <Button
          variant={hasOther ? 'neutral' : 'primary'}
          icon={<Pencil className="size-4" aria-hidden />}
          onClick={() => setEditing(true)}
        >
          {appWords.edit}
        </Button>
      )}
      {mayRemove && (
        <Button
          variant="ghost"
          icon={<Trash2 className="size-4" aria-hidden />}
          onClick={() => void removeRow()}
        >
          {appWords.remove}
        </Button>
      )}
      {editing && <RecordDialog entity={entity} row={row} open onOpenChange={setEditing} />}
    </div>
  );
}
