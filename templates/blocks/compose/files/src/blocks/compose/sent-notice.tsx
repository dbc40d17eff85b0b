import { CircleCheck } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Link } from 'react-router';
import { fieldOf } from '../../../shared/entity.ts';
import { useRow } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Card, FieldValue } from '../../ui/index.ts';
import { nameOf } from './addresses.ts';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';

/** What became of the message that was just sent, as it goes on. */
export function SentNotice({
  setting,
  id,
  onAnother,
}: {
  setting: MessageSetting;
  id: string;
  onAnother: () => void;
}) {
  const words = useWords({ en, zh });
  const { row } = useRow(setting.entity, id);
  const notice = useRef<HTMLDivElement>(null);
  useEffect(() => notice.current?.focus(), []);
  const to = row?.['to'];
  const people = Array.isArray(to) ? to.map((label) => nameOf(String(label))).join(', ') : '';
  const note = row?.['note'];
  const status = fieldOf(setting.entity, 'status');
  const isPlanned = row?.['status'] === 'queued' && typeof note === 'string' && note !== '';
  return (
    <Card className="max-w-2xl p-6 sm:p-10">
      <div ref={notice} role="status" tabIndex={-1} className="flex flex-col items-start gap-4 outline-none">
        <CircleCheck className="size-12 text-good" aria-hidden />
        <h2 className="font-heading text-2xl font-semibold">
          {isPlanned ? words.queuedTitle : words.sentTitle}
        </h2>
        <p className="text-lg text-pretty">{words.sentText(String(row?.['number'] ?? ''), people)}</p>
        {status && <FieldValue field={status} value={row?.['status']} />}
        {typeof note === 'string' && note !== '' && <p className="text-sm">{note}</p>}
        <p className="text-sm text-muted-foreground">{words.simulated[setting.channel]}</p>
      </div>
      <div className="mt-6 flex flex-wrap gap-3">
        {setting.paths.sent && (
          <Button asChild variant="primary">
            <Link to={setting.paths.sent}>{words.openSent}</Link>
          </Button>
        )}
        <Button onClick={onAnother}>{words.another}</Button>
      </div>
    </Card>
  );
}
