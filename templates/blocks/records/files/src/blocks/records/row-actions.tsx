import type { ActionDefinition } from '../../../shared/action.ts';
import { actionOf } from '../../../shared/actions/index.ts';
import type { Row } from '../../../shared/rows.ts';
import { useAction } from '../../store/index.ts';
import { ActionButton } from '../../ui/index.ts';

export interface RowActionsProps {
  actions: readonly ActionDefinition[];
  row: Row;
  /** Told to those who do not see which row a button stands on. */
  title: string;
  size?: 'small' | 'medium';
  /** Something more important stands before them. */
  quiet?: boolean;
}

/** The buttons of a row's actions. While an action can be taken back, the button that does so stands in its place. */
export function RowActions({ actions, row, title, size = 'small', quiet = false }: RowActionsProps) {
  return actions.map((action, index) => {
    const look = { row, title, size, quiet: quiet || index > 0 };
    const reverse = action.reverse === undefined ? undefined : actionOf(action.reverse);
    return reverse ? (
      <SwappedAction key={action.id} action={action} reverse={reverse} {...look} />
    ) : (
      <ActionButton
        key={action.id}
        action={action}
        row={row}
        rowTitle={title}
        size={size}
        quiet={look.quiet}
      />
    );
  });
}

function SwappedAction({
  action,
  reverse,
  row,
  title,
  size,
  quiet,
}: {
  action: ActionDefinition;
  reverse: ActionDefinition;
  row: Row;
  title: string;
  size: 'small' | 'medium';
  quiet: boolean;
}) {
  const { available } = useAction(reverse);
  const shown = available(row) ? reverse : action;
  return <ActionButton key={shown.id} action={shown} row={row} rowTitle={title} size={size} quiet={quiet} />;
}
