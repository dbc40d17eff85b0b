import { Save, Send } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Link } from 'react-router';
import { titleOf } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { useRows } from '../../store/index.ts';
import { locale, useWords } from '../../text/index.ts';
import { Button, Card, Field, formatValue, Notice, Select, TextArea, TextInput } from '../../ui/index.ts';
import { ownRows } from '../records/own-rows.ts';
import { peopleOf } from './addresses.ts';
import { AttachmentField } from './attachment-field.tsx';
import { judge } from './policies.ts';
import { RecipientField } from './recipient-field.tsx';
import { RecipientList } from './recipient-list.tsx';
import type { MessageSetting } from './setting.ts';
import { en, zh } from './text.ts';
import { TextPreview } from './text-preview.tsx';
import { useDraft } from './use-draft.ts';

export interface ComposeFormProps {
  setting: MessageSetting;
  /** The draft that is being written. */
  draft?: Row;
  /** The message whose texts it begins with. */
  start?: Row;
  onKept: (id: string) => void;
  onSent: (id: string) => void;
}

const noRows: readonly Row[] = [];

export function ComposeForm({ setting, draft, start, onKept, onSent }: ComposeFormProps) {
  const words = useWords({ en, zh });
  const { channel, recipients, templates, policies, entity, signature } = setting;
  const people = useRows(recipients.entity).rows;
  const listed = useMemo(() => peopleOf(people, setting), [people, setting]);
  const patterns = useRows(templates ?? entity).rows;
  const rules = useRows(policies ?? entity).rows;
  const messages = useRows(entity).rows;
  const signers = useRows(signature?.entity ?? entity).rows;
  const [signed] = ownRows(signature?.entity ?? entity, signers);
  const sign = String((signature && signed?.[signature.field]) ?? '').trim();
  const { values, change, keep, send, problem } = useDraft({ entity, draft, start, onKept });
  const [problems, setProblems] = useState<Readonly<Record<string, string>>>({});
  const [kept, setKept] = useState(false);
  const [busy, setBusy] = useState(false);
  const isMail = channel === 'mail';

  const edit = (changes: Parameters<typeof change>[0]) => {
    change(changes);
    setKept(false);
    setProblems({});
  };
  const fill = (id: string) => {
    const pattern = patterns.find((row) => row.id === id);
    if (!pattern) return;
    const text = { subject: String(pattern['subject'] ?? ''), content: String(pattern['content'] ?? '') };
    edit({ ...text, subject: text.subject || titleOf(templates ?? entity, pattern) });
  };
  const submit = async () => {
    const found = {
      ...(values.to.length === 0 ? { to: words.noRecipient } : {}),
      ...(isMail && values.subject.trim() === '' ? { subject: words.noSubject } : {}),
      ...(values.content.trim() === '' ? { content: words.noBody } : {}),
    };
    setProblems(found);
    if (Object.keys(found).length > 0) return;
    const today = messages.filter((row) => row['status'] !== 'draft' && isToday(row['sentAt'])).length;
    const verdict = judge(policies ? rules : noRows, {
      recipients: values.to.length,
      length: values.content.length,
      today,
      now: localNow(),
    });
    if (verdict.refusedBy)
      return setProblems({ send: words.refused(titleOf(policies ?? entity, verdict.refusedBy)) });
    const { waitsFor } = verdict;
    const time = (at: string) => formatValue({ id: 'at', label: '', type: 'dateTime' }, at, locale);
    setBusy(true);
    const id = await send({
      ...(sign === '' ? {} : { content: `${values.content}\n\n${sign}` }),
      ...(waitsFor
        ? {
            sendAt: waitsFor.until,
            note: words.waits(titleOf(policies ?? entity, waitsFor.policy), time(waitsFor.until)),
          }
        : values.sendAt === ''
          ? {}
          : { note: words.laterNote(time(values.sendAt)) }),
    });
    setBusy(false);
    if (id !== undefined) onSent(id);
  };
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] items-start gap-6 lg:grid-cols-[minmax(0,1fr)_20rem]">
      <Card className="flex flex-col gap-5 p-5 sm:p-7">
        <RecipientField
          channel={channel}
          people={listed}
          chosen={values.to}
          error={problems['to']}
          onChange={(to) => edit({ to })}
        />
        {templates && (
          <Field label={words.template}>
            {(control) => (
              <Select
                {...control}
                value=""
                onChange={fill}
                options={patterns.map((row) => ({ id: row.id, label: titleOf(templates, row) }))}
                placeholder={words.noTemplate}
              />
            )}
          </Field>
        )}
        {isMail && (
          <Field label={words.subject} required error={problems['subject']}>
            {(control) => (
              <TextInput
                {...control}
                value={values.subject}
                onChange={(event) => edit({ subject: event.target.value })}
              />
            )}
          </Field>
        )}
        <Field label={words.body} required error={problems['content']}>
          {(control) => (
            <TextArea
              {...control}
              rows={isMail ? 10 : 5}
              value={values.content}
              onChange={(event) => edit({ content: event.target.value })}
            />
          )}
        </Field>
        {!isMail && (
          <p className="-mt-3 text-xs text-muted-foreground tabular-nums" aria-live="polite">
            {words.characters(values.content.length, ...partsOf(values.content))}
          </p>
        )}
        {setting.attachments && (
          <AttachmentField attachments={setting.attachments} message={draft?.id} onNeeded={keep} />
        )}
        <div className="max-w-72">
          <Field label={words.sendAt} hint={words.sendAtHint}>
            {(control) => (
              <TextInput
                {...control}
                type="datetime-local"
                value={values.sendAt}
                onChange={(event) => edit({ sendAt: event.target.value })}
              />
            )}
          </Field>
        </div>
        {(problems['send'] ?? problem) && <Notice tone="bad">{problems['send'] ?? problem}</Notice>}
        <div className="flex flex-wrap items-center gap-3">
          <Button
            variant="primary"
            size="large"
            busy={busy}
            icon={<Send className="size-4" aria-hidden />}
            onClick={() => void submit()}
          >
            {words.send}
          </Button>
          <Button
            size="large"
            icon={<Save className="size-4" aria-hidden />}
            onClick={() => void keep().then((id) => setKept(id !== undefined))}
          >
            {words.saveDraft}
          </Button>
          <p role="status" className="flex flex-wrap gap-x-2 text-sm">
            {kept && (
              <>
                <span>{words.draftSaved}</span>
                {setting.paths.drafts && (
                  <Link className="text-link underline underline-offset-2" to={setting.paths.drafts}>
                    {words.draftsLink}
                  </Link>
                )}
              </>
            )}
          </p>
        </div>
        <p className="text-xs text-muted-foreground">{words.simulated[channel]}</p>
      </Card>
      <div className="flex flex-col gap-6">
        {!isMail && <TextPreview text={values.content} />}
        <RecipientList
          people={listed}
          chosen={values.to}
          group={recipients}
          onChange={(to) => edit({ to })}
        />
      </div>
    </div>
  );
}

function isToday(at: Row[string]): boolean {
  return typeof at === 'string' && at.slice(0, 10) === localNow().slice(0, 10);
}

function localNow(): string {
  const at = new Date();
  return new Date(at.getTime() - at.getTimezoneOffset() * 60_000).toISOString().slice(0, 16);
}

/** How many short messages a text takes, and how much fits in each of them. */
function partsOf(text: string): [parts: number, each: number] {
  const wide = /[^ -~\u00a0-\u00ff\u20ac\s]/.test(text);
  const [one, each] = wide ? [70, 67] : [160, 153];
  return text.length <= one ? [1, one] : [Math.ceil(text.length / each), each];
}
