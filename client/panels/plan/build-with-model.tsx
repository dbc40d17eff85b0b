import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { sendMessage } from '../../api/projects.ts';
import { useMachine } from '../../store/machine.ts';
import { useSlug } from '../../store/project-context.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { ModelSettings } from '../settings/model-settings.tsx';

/** Has the model take up what the builtin engine leaves out; while none is set up, it opens the settings. */
export function BuildWithModel({ wanted, message }: { wanted: string; message: string }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const machine = useMachine();
  const sending = useAttempt();
  const [settings, setSettings] = useState(false);
  const ready = machine?.engines.some(({ id, ready: isReady }) => id === 'model' && isReady) ?? false;
  const ask = () =>
    ready
      ? void sending.start(() => sendMessage(slug, { text: message, attachments: [], engine: 'model' }))
      : setSettings(true);
  return (
    <>
      <Button
        size="small"
        busy={sending.busy}
        aria-label={t('plan.buildWithModelLabel', { wanted })}
        onClick={ask}
      >
        {t('plan.buildWithModel')}
      </Button>
      {sending.failure && <Notice tone="failed">{sending.failure}</Notice>}
      <ModelSettings open={settings} onOpenChange={setSettings} />
    </>
  );
}
