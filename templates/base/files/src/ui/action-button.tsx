import { useState } from 'react';
import type { ActionDefinition } from '../../shared/action.ts';
import type { FieldDefinition } from '../../shared/entity.ts';
import type { Row, Values } from '../../shared/rows.ts';
import { access, useAction } from '../store/index.ts';
import { Button, type ButtonProps } from './button.tsx';
import { Dialog } from './dialog.tsx';
import { Icon } from './icon.tsx';
import { Notice } from './notice.tsx';
import { ValuesForm } from './values-form.tsx';

export interface ActionButtonProps {
  action: ActionDefinition;
  row?: Row;
  size?: ButtonProps['size'];
  /** What it is done to, when several buttons of one name stand on a page. */
  rowTitle?: string;
  /** One of several buttons, and not the first: only one of them is filled. */
  quiet?: boolean;
}

const variants = { primary: 'primary', neutral: 'neutral', danger: 'danger' } as const;

/** Does the action; first asks for its inputs, if it has any. Not there while the action is not available. */
export function ActionButton({ action, row, size, rowTitle, quiet = false }: ActionButtonProps) {
  const { run, available } = useAction(action);
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const [refusal, setRefusal] = useState<string>();
  if (!available(row)) return null;

  const act = async (inputs: Values) => {
    setBusy(true);
    try {
      const result = await run(row, inputs);
      if (result.ok) setAsking(false);
      setRefusal(result.ok ? undefined : result.message);
    } finally {
      setBusy(false);
    }
  };
  return (
    <>
      <Button
        size={size}
        variant={quiet && action.tone === 'primary' ? 'neutral' : variants[action.tone]}
        icon={action.icon && <Icon name={action.icon} className="size-4" />}
        busy={busy && !asking}
        aria-label={rowTitle ? `${action.label}: ${rowTitle}` : undefined}
        onClick={() => {
          setRefusal(undefined);
          if (action.inputs.length > 0 && access.mayAct(action, row) === 'yes') setAsking(true);
          else void act({});
        }}
      >
        {action.label}
      </Button>
      {asking && (
        <Dialog open onOpenChange={setAsking} title={action.label} description={rowTitle}>
          {refusal && (
            <div className="mb-5">
              <Notice tone="bad">{refusal}</Notice>
            </div>
          )}
          <ValuesForm
            fields={action.inputs}
            initial={{ ...initialInputs(action.inputs), ...changedInputs(action, row) }}
            submitLabel={action.label}
            onSubmit={act}
            onCancel={() => setAsking(false)}
          />
        </Dialog>
      )}
    </>
  );
}

/** What is edited begins with what the row says. */
function changedInputs(action: ActionDefinition, row: Row | undefined): Values {
  if (!row || !/^(?:edit|revise|correct)[A-Z]/.test(action.id)) return {};
  return Object.fromEntries(
    action.inputs.flatMap(({ id }) => {
      const value = row[id];
      return value === undefined || value === null || value === '' ? [] : [[id, value]];
    }),
  );
}

function initialInputs(inputs: readonly FieldDefinition[]): Values {
  return Object.fromEntries(
    inputs.flatMap(({ id, initial }) => (initial === undefined ? [] : [[id, initial]])),
  );
}
