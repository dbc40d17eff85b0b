import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelCall } from '../../../server/contract/model.ts';
import { listModelCalls, readModelCall } from '../../api/model.ts';
import { useSay } from '../../text/said/say.ts';
import { Notice } from '../../ui/notice.tsx';
import { useLoaded } from '../../ui/use-loaded.ts';

/** What was said to the model for a step, each call to be opened. */
export default function ModelCalls({ slug, run, step }: { slug: string; run: string; step: string }) {
  const { t } = useTranslation();
  const { value, failure } = useLoaded(`${slug}/${run}/${step}`, () => listModelCalls(slug, run, step));
  if (failure !== undefined) return <Notice tone="failed">{failure}</Notice>;
  if (!value) return null;
  if (value.length === 0) return <p className="text-sm text-muted">{t('model.noCalls')}</p>;
  return (
    <ol aria-label={t('model.calls')} className="flex flex-col gap-1">
      {value.map((call) => (
        <li key={call.id}>
          <Call slug={slug} call={call} />
        </li>
      ))}
    </ol>
  );
}

function Call({ slug, call }: { slug: string; call: ModelCall }) {
  const { t, i18n } = useTranslation();
  const { say } = useSay();
  const [open, setOpen] = useState(false);
  const count = (value: number): string => value.toLocaleString(i18n.language);
  return (
    <details className="text-sm" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer text-muted max-md:py-3">
        {t('model.callSummary', {
          input: count(call.inputTokens),
          output: count(call.outputTokens),
          seconds: (call.milliseconds / 1000).toFixed(1),
        })}
        {call.dollars !== null && ` · ${t('model.dollars', { amount: call.dollars.toFixed(3) })}`}
      </summary>
      {call.error !== null && <Notice tone="failed">{say(call.error)}</Notice>}
      {open && <Said slug={slug} id={call.id} />}
    </details>
  );
}

function Said({ slug, id }: { slug: string; id: string }) {
  const { t } = useTranslation();
  const { value, failure } = useLoaded(id, () => readModelCall(slug, id));
  if (failure !== undefined) return <Notice tone="failed">{failure}</Notice>;
  if (!value) return null;
  return (
    <>
      <Text label={t('model.sent')} value={value.sent} />
      <Text label={t('model.answer')} value={value.answer} />
    </>
  );
}

function Text({ label, value }: { label: string; value: unknown }) {
  return (
    <section aria-label={label} className="mt-2">
      <h4 className="text-xs font-medium">{label}</h4>
      <pre
        tabIndex={0}
        className="mt-1 max-h-72 overflow-auto rounded-control bg-sunken p-2 font-mono text-xs break-words whitespace-pre-wrap"
      >
        {/* Line breaks inside texts are shown as such. */}
        {JSON.stringify(value, null, 2).replaceAll('\\n', '\n')}
      </pre>
    </section>
  );
}
