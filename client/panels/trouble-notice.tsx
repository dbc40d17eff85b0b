import { useTranslation } from 'react-i18next';
import { useOpening, useProjectStore } from '../store/project-context.ts';
import { Button } from '../ui/button.tsx';
import { Notice } from '../ui/notice.tsx';

/** Why a command could not be carried out. */
export function TroubleNotice() {
  const { t } = useTranslation();
  const store = useProjectStore();
  const trouble = useOpening((project) => project.trouble);
  if (trouble === undefined) return null;
  return (
    <div className="px-3 pt-2">
      <Notice
        tone="failed"
        action={
          <Button size="small" tone="quiet" onClick={() => store.setState({ trouble: undefined })}>
            {t('common.close')}
          </Button>
        }
      >
        {trouble instanceof Error ? trouble.message : String(trouble)}
      </Notice>
    </div>
  );
}
