import type { Amounts, Rules } from './rules-type.ts';
import { Sign } from './emblem.tsx';

interface AmountsProps {
  rules: Rules;
  amounts: Amounts;
  /** What there is; what is too little is marked. */
  inHand?: Amounts;
  /** Shows plus and minus. */
  signed?: boolean;
}

/** Resources as small signs with numbers. */
export function AmountChips({ rules, amounts, inHand, signed }: AmountsProps) {
  const shown = rules.resources.filter(({ id }) => (amounts[id] ?? 0) !== 0);
  return (
    <span className="flex flex-wrap gap-1.5">
      {shown.map(({ id, label, icon }) => {
        const amount = amounts[id] ?? 0;
        const lacking = inHand !== undefined && (inHand[id] ?? 0) < amount;
        return (
          <span
            key={id}
            title={label}
            className={`inline-flex items-center gap-1 rounded-full px-2 py-0.5 text-xs font-medium tabular-nums ${lacking ? 'bg-bad-soft text-bad' : 'bg-chip text-chip-foreground'}`}
          >
            <Sign name={icon} className="size-3.5" />
            {signed && amount > 0 ? '+' : ''}
            {amount.toLocaleString()}
            <span>{label.toLowerCase()}</span>
          </span>
        );
      })}
    </span>
  );
}
