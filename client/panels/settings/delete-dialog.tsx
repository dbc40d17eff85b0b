import { AlertDialog } from 'radix-ui';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { deleteProject } from '../../api/projects.ts';
import { AlertBox } from '../../ui/alert-box.tsx';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';

interface DeleteDialogProps {
  project: { slug: string; name: string };
  open: boolean;
  onOpenChange(open: boolean): void;
}

/** Asks before an app goes for good. */
export function DeleteDialog({ project, open, onOpenChange }: DeleteDialogProps) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const deletion = useAttempt();
  const remove = async () => {
    if (await deletion.start(() => deleteProject(project.slug))) await navigate('/');
  };
  return (
    <AlertDialog.Root open={open} onOpenChange={onOpenChange}>
      <AlertBox title={t('work.menu.deleteTitle', { name: project.name })} text={t('work.menu.deleteText')}>
        {deletion.failure && (
          <div className="mt-3">
            <Notice tone="failed">{deletion.failure}</Notice>
          </div>
        )}
        <div className="mt-5 flex justify-end gap-2">
          <AlertDialog.Cancel asChild>
            <Button>{t('common.cancel')}</Button>
          </AlertDialog.Cancel>
          <Button tone="danger" busy={deletion.busy} onClick={() => void remove()}>
            {t('work.menu.deleteConfirm')}
          </Button>
        </div>
      </AlertBox>
    </AlertDialog.Root>
  );
}
