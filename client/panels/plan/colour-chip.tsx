import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OrderView } from '../../../server/contract/plan.ts';
import { isSendKey } from '../../ui/composing.ts';
import type { PlanEditing } from './use-plan-edit.ts';

const changeable = ['accent', 'background', 'components'] as const;
const named = ['accent', 'secondary', 'background', 'components'] as const;

interface ColourChipProps {
  colour: OrderView['colours'][number];
  editing: PlanEditing;
}

/** A colour of the order: its swatch opens the colour picker, its value can be typed. */
export function ColourChip({ colour, editing }: ColourChipProps) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState<string>();
  const known = named.find((name) => name === colour.name);
  const label = known ? t(`plan.colour.${known}`) : colour.name;
  const target = changeable.find((name) => name === colour.name);
  const shown = typed ?? colour.value;
  const keep = () => {
    const value = typed?.trim().toLowerCase();
    setTyped(undefined);
    if (target && value && value !== colour.value && /^#[\da-f]{6}$/.test(value))
      void editing.edit({ kind: 'set-colour', name: target, value });
  };
  return (
    <span className="inline-flex min-h-7 items-center gap-1.5 rounded-[14px] bg-sunken px-2.5 text-sm max-md:min-h-11">
      <span
        className="relative size-4 shrink-0 rounded-full border border-line-strong focus-within:outline-2 focus-within:outline-offset-2 focus-within:outline-accent"
        style={{ background: shown }}
      >
        {target && (
          <input
            type="color"
            aria-label={t('plan.changeColour', { name: label })}
            className="absolute -inset-2 size-8 cursor-pointer opacity-0 max-md:-inset-3.5 max-md:size-11"
            value={shown}
            onChange={(event) => setTyped(event.target.value)}
            onBlur={keep}
          />
        )}
      </span>
      {label}
      {target ? (
        <input
          aria-label={t('plan.colourValue', { name: label })}
          spellCheck={false}
          maxLength={7}
          className="w-[7.5ch] rounded-sm bg-transparent font-mono text-xs text-muted focus:text-ink max-md:min-h-11"
          value={shown}
          onChange={(event) => setTyped(event.target.value)}
          onBlur={keep}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setTyped(undefined);
            if (isSendKey(event)) keep();
          }}
        />
      ) : (
        <span className="font-mono text-xs text-muted">{colour.value}</span>
      )}
    </span>
  );
}
