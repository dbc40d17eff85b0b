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
}

/** The buttons of a row's actions. While an action can be taken back, the button that does so stands in its place. */
export function RowActions({ actions, row, title, size = 'small' }: RowActionsProps) {
  return actions.map((action) => {
    const reverse = action.reverse === undefined ? undefined : actionOf(action.reverse);
    return reverse ? (
      <SwappedAction key={action.id} action={action} reverse={reverse} row={row} title={title} size={size} />
    ) : (
      <ActionButton key={action.id} action={action} row={row} rowTitle={title} size={size} />
    );
  });
}

function SwappedAction({
  action,
  reverse,
  row,
  title,
  size,
}: {
  action: ActionDefinition;
  reverse: ActionDefinition;
  row: Row;
  title: string;
  size: 'small' | 'medium';
}) {
  const { available } = useAction(reverse);
  const shown = available(row) ? reverse : action;
  return <ActionButton key={shown.id} action={shown} row={row} rowTitle={title} size={size} />;
}
