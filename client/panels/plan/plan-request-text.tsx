import { useTranslation } from 'react-i18next';
import type { PlanResource } from '../../../server/contract/plan.ts';
import { languageOfText } from '../../text/language-of-text.ts';
import { splitRequest } from './split-request.ts';
import { goToStep, stepPlace } from './step-field.ts';

/** The person's own sentence, each phrase linked to the step that answers it; what no step answers is marked. */
export function PlanRequestText({ resource }: { resource: PlanResource }) {
  const { t } = useTranslation();
  const parts = splitRequest(resource);
  if (parts.every(({ kind }) => kind === 'plain')) return null;
  const numberOf = (id: string) => resource.plan.steps.findIndex((step) => step.id === id) + 1;
  const titleOf = (id: string) => resource.plan.steps.find((step) => step.id === id)?.title ?? '';
  const uncovered = parts.some(({ kind }) => kind === 'uncovered');
  return (
    <figure className="mt-3 rounded-control bg-sunken px-3 py-2.5 text-sm">
      <figcaption className="text-xs text-muted">{t('plan.request')}</figcaption>
      <p
        lang={languageOfText(resource.request)}
        className="mt-1 max-h-48 overflow-y-auto leading-relaxed break-words whitespace-pre-wrap"
      >
        {parts.map((part) => {
          if (part.kind === 'plain') return part.text;
          if (part.kind === 'uncovered')
            return (
              <mark
                key={part.start}
                title={t('plan.uncovered')}
                className="bg-transparent text-waiting underline decoration-dotted underline-offset-4"
              >
                {part.text}
              </mark>
            );
          return (
            <a
              key={part.start}
              href={`#${stepPlace(part.step)}`}
              title={t('plan.covered', { step: titleOf(part.step) })}
              className="underline decoration-accent/60 decoration-2 underline-offset-4 hover:bg-accent-soft"
              onClick={(event) => {
                event.preventDefault();
                goToStep(part.step);
              }}
            >
              {part.text}
              <sup aria-hidden className="ml-0.5 text-[10px] font-semibold text-accent-ink">
                {numberOf(part.step)}
              </sup>
            </a>
          );
        })}
      </p>
      {uncovered && <p className="mt-1.5 text-xs text-waiting">{t('plan.uncoveredHint')}</p>}
    </figure>
  );
}
