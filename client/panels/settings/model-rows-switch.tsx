import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { allowRows, readModelSettings } from '../../api/model.ts';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

/** Whether rows of attached tables may leave the machine; switched here, it counts for all that is sent from now on. */
export function ModelRowsSwitch() {
  const { t } = useTranslation();
  const { value } = useLoaded('model-settings', readModelSettings);
  const [changed, setChanged] = useState<boolean>();
  const attempt = useAttempt();
  const on = changed ?? value?.sendRows;
  if (on === undefined) return null;
  const change = async (checked: boolean) => {
    setChanged(checked);
    if (!(await attempt.start(() => allowRows(checked)))) setChanged(!checked);
  };
  return (
    <>
      <label className="flex min-h-8 items-center gap-2 text-sm max-md:min-h-11">
        <input
          type="checkbox"
          className="size-4 shrink-0 accent-accent"
          checked={on}
          onChange={({ target }) => {
            void change(target.checked);
          }}
        />
        {t('model.sendRows')}
      </label>
      {attempt.failure && <Notice tone="failed">{attempt.failure}</Notice>}
    </>
  );
}
