import { useEffect } from 'react';
import { commands } from './commands.ts';
import { matchesKeys } from './match-keys.ts';
import { useCommandContext } from './use-command-context.ts';

/** Runs the commands of the workbench by their keys. */
export function useShortcuts(): void {
  const readContext = useCommandContext();
  useEffect(() => {
    const onKeyDown = (event: KeyboardEvent) => {
      const command = commands.find(({ keys }) => matchesKeys(event, keys));
      const context = command && readContext();
      if (!command || !context?.state || !command.when(context.state)) return;
      event.preventDefault();
      command.run(context);
    };
    window.addEventListener('keydown', onKeyDown);
    return () => window.removeEventListener('keydown', onKeyDown);
  });
}
