import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { readMachine, useMachine } from '../store/machine.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { Notice } from '../ui/notice.tsx';

const stored = 'sprout.notices-read';

/** What this machine lacks and how to get it, until it was read. */
export function MachineNotices() {
  const { t } = useTranslation();
  const machine = useMachine();
  const [read, setRead] = useState(() => sessionStorage.getItem(stored) === 'yes');
  useEffect(readMachine, []);

  const sentences = [
    machine?.browser === null && t('work.browserOff'),
    machine?.runtime.isolation === 'none' && t('work.notIsolated'),
  ].filter((sentence) => typeof sentence === 'string');
  if (read || sentences.length === 0) return null;
  return (
    <Notice
      tone="information"
      action={
        <IconButton
          label={t('common.close')}
          className="-my-1.5 -mr-2 text-inherit"
          onClick={() => {
            sessionStorage.setItem(stored, 'yes');
            setRead(true);
          }}
        >
          <X aria-hidden className="size-4" />
        </IconButton>
      }
    >
      {sentences.map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
    </Notice>
  );
}
