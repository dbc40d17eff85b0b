import { Cpu } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { ModelRowsSwitch } from '../settings/model-rows-switch.tsx';

type Model = NonNullable<PlanResource['plan']['model']>;

/** Which model helps, what leaves the machine and where to, and what building is likely to take. */
export function PlanModel({ model }: { model: Model }) {
  const { t, i18n } = useTranslation();
  const { seconds, tokens, dollars } = model.estimate;
  const minutes = Math.max(1, Math.round(seconds / 60));
  const time =
    seconds < 45 ? t('plan.aboutSeconds', { count: seconds }) : t('plan.aboutMinutes', { count: minutes });
  const cost =
    dollars === null
      ? t('plan.costUnknown')
      : t('plan.aboutDollars', { amount: dollars === 0 ? '0' : dollars.toFixed(dollars < 0.095 ? 3 : 2) });
  return (
    <section
      aria-label={t('plan.model')}
      className="mt-4 grid gap-1 rounded-control bg-sunken px-3 py-2.5 text-sm"
    >
      <p className="flex items-start gap-2">
        <Cpu aria-hidden className="mt-0.5 size-4 shrink-0 text-muted" />
        <span className="min-w-0 break-words">
          {t('plan.modelHelps', { name: model.name, host: model.host })}
        </span>
      </p>
      <p className="text-muted">{t('plan.modelSent', { sent: model.sent, host: model.host })}</p>
      <ModelRowsSwitch />
      <details>
        <summary className="cursor-pointer py-1.5 max-md:py-3">{t('plan.estimate', { time, cost })}</summary>
        <p className="pb-1 text-muted tabular-nums">
          {tokens === 0
            ? t('plan.noTokens')
            : t('plan.tokens', { tokens: new Intl.NumberFormat(i18n.language).format(tokens) })}
          {dollars === null && tokens > 0 && ` ${t('plan.pricesHint')}`}
        </p>
      </details>
    </section>
  );
}
