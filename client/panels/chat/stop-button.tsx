import { Square } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { steerRun } from '../../api/projects.ts';
import { Button } from '../../ui/button.tsx';

/** Stops the run; what was live stays live. */
export function StopButton({ slug, run }: { slug: string; run: string }) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState(false);
  return (
    <Button
      size="small"
      tone="danger"
      busy={asked}
      icon={<Square aria-hidden className="size-3 fill-current" />}
      onClick={() => {
        setAsked(true);
        steerRun(slug, run, 'cancel').catch(() => setAsked(false));
      }}
    >
      {asked ? t('chat.stopping') : t('chat.stop')}
    </Button>
  );
}
