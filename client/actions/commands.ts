import { steerRun } from '../api/projects.ts';
import { isRunning } from '../store/is-running.ts';
import type { Command } from './command.ts';
import { workTabs } from './work-tab.ts';

const always = () => true;

/** Every command of the workbench, in the order of the menu. */
export const commands: readonly Command[] = [
  { id: 'show-chat', keys: 'Alt+1', when: always, run: ({ writeMessage }) => writeMessage() },
  ...workTabs.map((tab, index): Command => ({
    id: `show-${tab}`,
    keys: `Alt+${index + 2}`,
    when: always,
    run: ({ showTab }) => showTab(tab),
  })),
  {
    id: 'go-to-plan',
    keys: 'Alt+P',
    when: ({ plan }) => plan?.status === 'awaiting-approval',
    run: ({ showTab }) => {
      showTab('chat');
      requestAnimationFrame(() => document.getElementById('plan')?.focus());
    },
  },
  {
    id: 'stop-run',
    keys: 'Alt+Period',
    when: ({ run }) => run !== null && isRunning(run.status),
    run: ({ state: { project, run }, report }) => {
      if (run) steerRun(project.slug, run.id, 'cancel').catch(report);
    },
  },
  {
    id: 'open-app',
    keys: 'Alt+O',
    when: ({ project }) => project.release !== null,
    run: ({ state }) => window.open(state.project.url, '_blank', 'noreferrer'),
  },
  { id: 'go-home', keys: 'Alt+H', when: always, run: ({ goHome }) => goHome() },
];
