import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useMachine } from '../../store/machine.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { stepField } from './step-field.ts';
import type { PlanEditing } from './use-plan-edit.ts';

/** Words of the last edit that were not understood, and the three ways on: keep as a note, rephrase, connect a model. */
export function NotUnderstood({ editing }: { editing: PlanEditing }) {
  const { t } = useTranslation();
  const machine = useMachine();
  const [explaining, setExplaining] = useState(false);
  const { words, step } = editing.notUnderstood;
  if (words.length === 0) return null;
  const hasModel = machine?.engines.some(({ id, ready }) => id === 'model' && ready) ?? false;
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
        {!hasModel && (
          <Button size="small" aria-expanded={explaining} onClick={() => setExplaining(!explaining)}>
            {t('plan.connectModel')}
          </Button>
        )}
      </div>
      {explaining && <p className="mt-2">{t('plan.connectModelText')}</p>}
    </Notice>
  );
}
