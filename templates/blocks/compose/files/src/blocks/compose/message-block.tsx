import { Check, Copy, Trash2 } from 'lucide-react';
import { Link, useNavigate, useParams } from 'react-router';
import { fieldOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useChanges, useRow, useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Badge, Button, Card, classNames, formatValue } from '../../ui/index.ts';
import { AttachmentList } from './attachment-list.tsx';
import { useDelivery } from './delivery.ts';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';

/** The message that the address names, with how far it is on its way. */
export function MessageBlock({ setting }: { setting: MessageSetting }) {
  const words = useWords({ en, zh });
  const { entity, attachments, paths } = setting;
  const { id } = useParams();
  const { row } = useRow(entity, id);
  const files = useRows(attachments ?? entity).rows;
  const changes = useChanges(entity);
  const navigate = useNavigate();
  useDelivery(entity);
  if (!row) return null;
  const to = Array.isArray(row['to']) ? row['to'].map(String) : [];
  const sentAt = fieldOf(entity, 'sentAt');
  const remove = async () => {
    await changes.remove(row.id);
    await navigate(paths.sent ?? '/');
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_18rem]">
      <Card className="flex flex-col gap-5 p-5 sm:p-7">
        <dl className="grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-2 border-b border-border pb-5 text-sm">
          <dt className="text-muted-foreground">{words.to}</dt>
          <dd className="flex flex-wrap gap-1">
            {to.map((label) => (
              <Badge key={label}>{label}</Badge>
            ))}
          </dd>
          <dt className="text-muted-foreground">{words.time}</dt>
          <dd>{sentAt ? formatValue(sentAt, row['sentAt'], locale) : ''}</dd>
          <dt className="text-muted-foreground">{words.number}</dt>
          <dd className="tabular-nums">{String(row['number'] ?? '')}</dd>
        </dl>
        <p className="max-w-prose leading-relaxed break-words whitespace-pre-line">
          {String(row['content'] ?? '')}
        </p>
        {attachments && <AttachmentList rows={files.filter((file) => file['message'] === row.id)} />}
        <div className="flex flex-wrap gap-3 pt-2">
          {paths.compose && (
            <Button asChild>
              <Link to={`${paths.compose}?again=${row.id}`}>
                <Copy className="size-4" aria-hidden />
                {words.again}
              </Link>
            </Button>
          )}
          <Button variant="danger" icon={<Trash2 className="size-4" />} onClick={() => void remove()}>
            {words.remove}
          </Button>
        </div>
      </Card>
      <Card className="flex flex-col gap-4 p-5">
        <h2 className="font-heading text-base font-semibold">{words.progress}</h2>
        <Progress setting={setting} row={row} />
        {row['note'] ? <p className="text-sm">{String(row['note'])}</p> : null}
        <p className="text-xs text-muted-foreground">{words.simulated[setting.channel]}</p>
      </Card>
    </div>
  );
}

/** The states a message goes through, those behind it ticked. */
function Progress({ setting, row }: { setting: MessageSetting; row: Row }) {
  const options = fieldOf(setting.entity, 'status')?.options ?? [];
  const way = ['queued', 'sent', row['status'] === 'failed' ? 'failed' : 'delivered'];
  const at = way.indexOf(String(row['status']));
  return (
    <ol className="flex flex-col gap-3">
      {way.map((id, index) => {
        const isPast = index <= at;
        const isBad = id === 'failed';
        return (
          <li
            key={id}
            className={classNames('flex items-center gap-3 text-sm', !isPast && 'text-muted-foreground')}
            aria-current={index === at ? 'step' : undefined}
          >
            <span
              className={classNames(
                'flex size-6 items-center justify-center rounded-full border',
                isPast
                  ? isBad
                    ? 'border-transparent bg-bad-soft text-bad'
                    : 'border-transparent bg-good-soft text-good'
                  : 'border-border',
              )}
              aria-hidden
            >
              {isPast && <Check className="size-3.5" />}
            </span>
            {options.find((option) => option.id === id)?.label ?? id}
          </li>
        );
      })}
    </ol>
  );
}
