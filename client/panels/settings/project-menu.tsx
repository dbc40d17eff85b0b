import { EllipsisVertical } from 'lucide-react';
import { AlertDialog, DropdownMenu } from 'radix-ui';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useNavigate } from 'react-router';
import { deleteProject } from '../../api/projects.ts';
import { useProject } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { IconButton } from '../../ui/icon-button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { Preferences } from './preferences.tsx';

/** What can be done with the project as a whole. */
export function ProjectMenu() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const project = useProject((state) => state.project);
  const [asking, setAsking] = useState(false);
  const [failure, setFailure] = useState<string>();

  const remove = () =>
    deleteProject(project.slug).then(
      () => navigate('/'),
      (error: unknown) => setFailure(error instanceof Error ? error.message : String(error)),
    );

  return (
    <>
      <DropdownMenu.Root>
        <DropdownMenu.Trigger asChild>
          <IconButton label={t('work.menu.label')}>
            <EllipsisVertical aria-hidden className="size-4" />
          </IconButton>
        </DropdownMenu.Trigger>
        <DropdownMenu.Portal>
          <DropdownMenu.Content
            align="end"
            sideOffset={6}
            className="z-20 min-w-60 rounded-card border border-line bg-raised p-1.5 shadow-float"
          >
            <DropdownMenu.Label className="px-2.5 py-1.5 text-xs text-muted">
              <div>{t('work.menu.runtime', { runtime: project.runtime })}</div>
              <div>{t('work.menu.engine', { engine: project.engine })}</div>
            </DropdownMenu.Label>
            <div className="px-1">
              <Preferences />
            </div>
            <DropdownMenu.Separator className="my-1.5 h-px bg-line" />
            <DropdownMenu.Item
              className="flex min-h-9 items-center rounded-control px-2.5 text-sm text-failed outline-none data-[highlighted]:bg-failed-soft max-md:min-h-11"
              onSelect={() => setAsking(true)}
            >
              {t('work.menu.delete')}
            </DropdownMenu.Item>
          </DropdownMenu.Content>
        </DropdownMenu.Portal>
      </DropdownMenu.Root>
      <AlertDialog.Root open={asking} onOpenChange={setAsking}>
        <AlertDialog.Portal>
          <AlertDialog.Overlay className="fixed inset-0 z-30 bg-black/40" />
          <AlertDialog.Content className="fixed top-1/2 left-1/2 z-40 w-[min(440px,calc(100vw-32px))] -translate-x-1/2 -translate-y-1/2 rounded-card border border-line bg-raised p-5 shadow-float">
            <AlertDialog.Title className="text-base font-semibold">
              {t('work.menu.deleteTitle', { name: project.name })}
            </AlertDialog.Title>
            <AlertDialog.Description className="mt-2 text-sm text-muted">
              {t('work.menu.deleteText')}
            </AlertDialog.Description>
            {failure && (
              <div className="mt-3">
                <Notice tone="failed">{failure}</Notice>
              </div>
            )}
            <div className="mt-5 flex justify-end gap-2">
              <AlertDialog.Cancel asChild>
                <Button>{t('common.cancel')}</Button>
              </AlertDialog.Cancel>
              <Button tone="danger" onClick={() => void remove()}>
                {t('work.menu.deleteConfirm')}
              </Button>
            </div>
          </AlertDialog.Content>
        </AlertDialog.Portal>
      </AlertDialog.Root>
    </>
  );
}
