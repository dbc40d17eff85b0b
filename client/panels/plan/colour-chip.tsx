import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import type { PlanEditing } from './use-plan-edit.ts';

const changeable = ['accent', 'background', 'components'] as const;
const named = ['accent', 'secondary', 'background', 'components'] as const;

/** A colour of the order with its swatch; a click opens the colour picker. */
export function ColourChip({
  colour,
  editing,
}: {
  colour: OrderView['colours'][number];
  editing: PlanEditing;
}) {
  const { t } = useTranslation();
  const known = named.find((name) => name === colour.name);
  const label = known ? t(`plan.colour.${known}`) : colour.name;
  const target = changeable.find((name) => name === colour.name);
  return (
    <label className="relative inline-flex min-h-7 items-center gap-1.5 rounded-full bg-sunken px-2.5 text-sm focus-within:outline-2 focus-within:outline-accent">
      <span
        aria-hidden
        className="size-4 rounded-full border border-line-strong"
        style={{ background: colour.value }}
      />
      {label} <span className="font-mono text-xs text-muted">{colour.value}</span>
      {target && (
        <input
          type="color"
          key={colour.value}
          aria-label={t('plan.changeColour', { name: label })}
          className="absolute inset-0 size-full cursor-pointer opacity-0"
          defaultValue={colour.value}
          onBlur={(event) => {
            const value = event.target.value;
            if (value !== colour.value) void editing.edit({ kind: 'set-colour', name: target, value });
          }}
        />
      )}
    </label>
  );
}
