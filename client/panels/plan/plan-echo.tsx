import { useTranslation } from 'react-i18next';
import { useSay } from '../../text/said/say.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { NotUnderstood } from './not-understood.tsx';
import type { PlanEditing } from './use-plan-edit.ts';

/** What the last edit now means, what was not understood, and what stands in the way of approval. */
export function PlanEcho({ editing, problems }: { editing: PlanEditing; problems: readonly string[] }) {
  const { t } = useTranslation();
  const { say, sayWhole } = useSay();
  return (
    <div aria-live="polite" className="grid gap-2 empty:hidden">
      {editing.meaning && (
        <div className="flex items-center gap-3 text-sm">
          <span className="min-w-0 flex-1 break-words">{sayWhole(editing.meaning)}</span>
          {editing.undo && (
            <Button
              size="small"
              tone="neutral"
              // The button that was pressed went away with its step.
              ref={(button) => {
                if (document.activeElement === document.body) button?.focus();
              }}
              onClick={() => void editing.undo?.()}
            >
              {t('common.undo')}
            </Button>
          )}
        </div>
      )}
      <NotUnderstood editing={editing} />
      {editing.failure && <Notice tone="failed">{editing.failure}</Notice>}
      {problems.length > 0 && (
        <Notice tone="failed">
          <p className="font-medium">{t('plan.problems')}</p>
          <ul className="list-disc pl-4">
            {problems.map((problem) => (
              <li key={problem}>{say(problem)}</li>
            ))}
          </ul>
        </Notice>
      )}
    </div>
  );
}
