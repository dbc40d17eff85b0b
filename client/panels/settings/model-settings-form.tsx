import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ModelSettingsView, ModelTest } from '../../../server/contract/model.ts';
import { forgetModelSettings, saveModelSettings, testModel } from '../../api/model.ts';
import { readMachineAgain } from '../../store/machine.ts';
import { useSay } from '../../text/said/say.ts';
import { Button } from '../../ui/button.tsx';
import { Notice } from '../../ui/notice.tsx';
import { useAttempt } from '../../ui/use-attempt.ts';
import { LocalModels } from './local-models.tsx';
import { draftOf, inputOf } from './model-draft.ts';
import type { ModelDraft } from './model-draft.ts';
import { ModelField } from './model-field.tsx';

/** How the language model is reached: to enter, to try and to keep. */
export function ModelSettingsForm({ view }: { view: ModelSettingsView }) {
  const { t } = useTranslation();
  const { say } = useSay();
  const [kept, setKept] = useState(view);
  const [draft, setDraft] = useState(() => draftOf(view));
  const [found, setFound] = useState<ModelTest>();
  const [saved, setSaved] = useState(false);
  const attempt = useAttempt();

  const change = (changes: Partial<ModelDraft>) => {
    setDraft((before) => ({ ...before, ...changes }));
    setSaved(false);
    setFound(undefined);
  };
  const text = (name: Exclude<keyof ModelDraft, 'sendRows'>) => ({
    value: draft[name],
    onChange: (event: { target: { value: string } }) => change({ [name]: event.target.value }),
  });
  const take = (next: ModelSettingsView) => {
    setKept(next);
    readMachineAgain();
    setDraft(draftOf(next));
  };
  const save = () =>
    attempt.start(async () => {
      take(await saveModelSettings(inputOf(draft)));
      setSaved(true);
    });
  const test = () => attempt.start(async () => setFound(await testModel(inputOf(draft))));
  const forget = () => attempt.start(async () => take(await forgetModelSettings()));

  return (
    <form
      className="mt-4 flex flex-col gap-4"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      {kept.from === 'environment' && <Notice tone="information">{t('model.fromEnvironment')}</Notice>}
      <LocalModels onUse={change} />
      <ModelField
        label={t('model.address')}
        hint={t('model.addressHint')}
        type="url"
        required
        {...text('baseUrl')}
      />
      <ModelField label={t('model.name')} required {...text('model')} />
      <ModelField
        label={t('model.key')}
        hint={t('model.keyHint')}
        type="password"
        placeholder={kept.hasKey ? t('model.keyStored') : ''}
        {...text('apiKey')}
      />
      <div className="flex flex-wrap gap-4">
        <ModelField
          label={t('model.inputPrice')}
          hint={t('model.priceHint')}
          inputMode="decimal"
          {...text('inputPrice')}
        />
        <ModelField label={t('model.outputPrice')} inputMode="decimal" {...text('outputPrice')} />
      </div>
      <div className="flex flex-wrap gap-4">
        <ModelField label={t('model.capDollars')} inputMode="decimal" {...text('capDollars')} />
        <ModelField label={t('model.capTokens')} inputMode="numeric" {...text('capTokens')} />
        <ModelField label={t('model.patience')} inputMode="numeric" {...text('patience')} />
      </div>
      <label className="flex items-center gap-2 text-sm max-md:min-h-11">
        <input
          type="checkbox"
          checked={draft.sendRows}
          onChange={(event) => change({ sendRows: event.target.checked })}
          className="size-4 accent-accent"
        />
        {t('model.sendRows')}
      </label>
      {found && <Notice tone={found.ok ? 'information' : 'failed'}>{say(found.sentence)}</Notice>}
      {attempt.failure && <Notice tone="failed">{attempt.failure}</Notice>}
      {saved && <Notice tone="information">{t('model.saved')}</Notice>}
      <div className="flex flex-wrap justify-end gap-2">
        {kept.from === 'settings' && (
          <Button tone="danger" className="mr-auto" busy={attempt.busy} onClick={() => void forget()}>
            {t('model.forget')}
          </Button>
        )}
        <Button busy={attempt.busy} onClick={() => void test()}>
          {t('model.test')}
        </Button>
        <Button type="submit" tone="primary" busy={attempt.busy}>
          {t('model.save')}
        </Button>
      </div>
    </form>
  );
}
