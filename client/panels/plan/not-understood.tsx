import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { BuildWithModel } from './build-with-model.tsx';
import { stepField } from './step-field.ts';
import type { PlanEditing } from './use-plan-edit.ts';

/** Words of the last edit that were not understood, and the three ways on: keep as a note, rephrase, have a model build it. */
export function NotUnderstood({ editing }: { editing: PlanEditing }) {
  const { t } = useTranslation();
  const { words, step } = editing.notUnderstood;
  if (words.length === 0) return null;
  const wanted = words.join(', ');
  return (
    <Notice tone="waiting">
      <p>{t('plan.notUnderstood', { words: words.map((word) => t('plan.quoted', { word })).join(', ') })}</p>
      <div className="mt-2 flex flex-wrap gap-2 text-ink">
        <Button size="small" onClick={editing.keepNote}>
          {t('plan.keepNote')}
        </Button>
        {step !== undefined && (
          <Button size="small" onClick={() => document.getElementById(stepField(step))?.focus()}>
            {t('plan.rephrase')}
          </Button>
        )}
        <BuildWithModel wanted={wanted} message={t('plan.buildThis', { wanted })} />
      </div>
    </Notice>
  );
}
