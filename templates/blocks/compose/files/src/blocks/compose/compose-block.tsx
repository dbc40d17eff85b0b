import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { useRows } from '../../store/index.ts';
import { LoadState } from '../../ui/index.ts';
import { ComposeForm } from './compose-form.tsx';
import { useDelivery } from './delivery.ts';
import { SentNotice } from './sent-notice.tsx';
import type { MessageSetting } from './setting.ts';

/** Writes a message, keeps it as a draft, sends it. The draft is named in the address, so that it is there after a reload. */
export function ComposeBlock({ setting }: { setting: MessageSetting }) {
  const [params, setParams] = useSearchParams();
  const { rows, status, retry } = useRows(setting.entity);
  const draft = params.get('draft') ?? undefined;
  const again = params.get('again') ?? undefined;
  const named = draft ?? again;
  const [own, setOwn] = useState<string>();
  const [seen, setSeen] = useState({ named, key: 0 });
  const [sent, setSent] = useState<string>();
  useDelivery(setting.entity);
  if (seen.named !== named) {
    setSeen({ named, key: named !== undefined && named === own ? seen.key : seen.key + 1 });
    if (named !== undefined) setSent(undefined);
  }
  return (
    <LoadState status={status} retry={retry}>
      {sent === undefined ? (
        <ComposeForm
          key={seen.key}
          setting={setting}
          draft={rows.find(({ id, status: state }) => id === draft && state === 'draft')}
          start={rows.find(({ id }) => id === named)}
          onKept={(id) => {
            setOwn(id);
            setParams({ draft: id }, { replace: true });
          }}
          onSent={(id) => {
            setOwn(undefined);
            setSent(id);
            setParams({}, { replace: true });
          }}
        />
      ) : (
        <SentNotice setting={setting} id={sent} onAnother={() => setSent(undefined)} />
      )}
    </LoadState>
  );
}
