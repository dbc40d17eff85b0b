import { useNavigate, useSearchParams } from 'react-router';
import { useProjectStore } from '../store/project-context.ts';
import { isNarrow } from '../ui/use-narrow.ts';
import type { CommandContext } from './command.ts';

/** What commands need of the open workbench, read at the moment one runs; `undefined` while the project is being read. */
export function useCommandContext(): () => CommandContext | undefined {
  const store = useProjectStore();
  const navigate = useNavigate();
  const [, setSearch] = useSearchParams();
  const showTab: CommandContext['showTab'] = (tab) => {
    // On wide screens the chat is always there.
    if (tab === 'chat' && !isNarrow()) return;
    setSearch((known) => {
      known.set('tab', tab);
      return known;
    });
  };
  return () => {
    const { state } = store.getState();
    if (!state) return undefined;
    return {
      state,
      showTab,
      goHome: () => void navigate('/'),
      writeMessage: () => {
        showTab('chat');
        requestAnimationFrame(() => document.getElementById('message')?.focus());
      },
      report: (trouble) => store.setState({ trouble }),
    };
  };
}
