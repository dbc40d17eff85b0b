import { ChevronLeft, ChevronRight } from 'lucide-react';
import { useWords } from '../../text/index.ts';
import { Button, IconButton } from '../../ui/index.ts';
import { en, zh } from './text.ts';
import { addMonths, monthName, useMonth } from './use-month.ts';

/** Chooses the month that the blocks of the page look at. */
export function MonthPicker() {
  const words = useWords({ en, zh });
  const { month, current, choose } = useMonth();
  return (
    <div role="group" aria-label={words.month} className="flex items-center gap-1">
      <IconButton
        label={words.previousMonth}
        icon={<ChevronLeft className="size-5" />}
        onClick={() => choose(addMonths(month, -1))}
      />
      <p className="min-w-36 text-center font-heading font-semibold" aria-live="polite">
        {monthName(month)}
      </p>
      <IconButton
        label={words.nextMonth}
        icon={<ChevronRight className="size-5" />}
        onClick={() => choose(addMonths(month, 1))}
      />
      {month !== current && (
        <Button size="small" variant="ghost" onClick={() => choose(current)}>
          {words.thisMonth}
        </Button>
      )}
    </div>
  );
}
