import { Code2, Eye, History, MessageSquare, ScrollText } from 'lucide-react';
import { Tabs } from 'radix-ui';
import { lazy, Suspense } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator, useDefaultLayout } from 'react-resizable-panels';
import { useSearchParams } from 'react-router';
import { workTabs, type WorkTab } from '../actions/work-tab.ts';
import { useProject } from '../store/project-context.ts';
import { sparesData } from '../ui/spares-data.ts';
import { useNarrow } from '../ui/use-narrow.ts';
import { useWhenIdle } from '../ui/use-when-idle.ts';
import { ChatPanel } from './chat/chat-panel.tsx';
import { loadCode } from './code/load-code.ts';
import { PreviewPanel } from './preview/preview-panel.tsx';

const CodePanel = lazy(() => import('./code/code-panel.tsx'));
const HistoryPanel = lazy(() => import('./history/history-panel.tsx'));
const LogsPanel = lazy(() => import('./logs/logs-panel.tsx'));

// What cannot be brought is asked for again when the tab is opened, and said there.
const bringCode = () => void loadCode().catch(() => undefined);

const icons = { chat: MessageSquare, preview: Eye, code: Code2, history: History, logs: ScrollText };

/** Chat beside the work on wide screens; one tab at a time on a phone. The open tab is in the address. */
export function WorkbenchLayout() {
  const { t } = useTranslation();
  const narrow = useNarrow();
  // While the app is built nobody types, and the editor takes a while to be brought.
  const approved = useProject(({ project, run }) => project.release !== null || run !== null);
  useWhenIdle(approved && !sparesData(), bringCode);
  const layout = useDefaultLayout({ id: 'sprout.workbench', storage: localStorage });
  if (narrow)
    return (
      <main className="min-h-0 flex-1">
        <WorkTabs tabs={['chat', ...workTabs]} first="chat" atBottom />
      </main>
    );
  return (
    <main className="min-h-0 flex-1">
      <Group className="h-full" {...layout}>
        <Panel id="chat" defaultSize="36" minSize={320} maxSize={560}>
          <ChatPanel />
        </Panel>
        <Separator
          aria-label={t('work.resize')}
          className="w-px bg-line transition-colors duration-150 hover:bg-accent focus-visible:bg-accent"
        />
        <Panel id="work" minSize={320}>
          <WorkTabs tabs={workTabs} first="preview" />
        </Panel>
      </Group>
    </main>
  );
}

function WorkTabs({
  tabs,
  first,
  atBottom,
}: {
  tabs: readonly WorkTab[];
  first: WorkTab;
  atBottom?: boolean;
}) {
  const { t } = useTranslation();
  const [search, setSearch] = useSearchParams();
  const asked = search.get('tab');
  const open = tabs.find((tab) => tab === asked) ?? first;
  const choose = (tab: string) =>
    setSearch((known) => {
      known.set('tab', tab);
      return known;
    });
  return (
    <Tabs.Root
      value={open}
      onValueChange={choose}
      className={`flex h-full min-h-0 flex-1 ${atBottom ? 'flex-col-reverse' : 'flex-col'}`}
    >
      <Tabs.List
        aria-label={t('work.tabs')}
        className={`flex shrink-0 gap-1 border-line bg-surface px-2 ${atBottom ? 'border-t' : 'h-10 border-b'}`}
      >
        {tabs.map((tab) => {
          const Icon = icons[tab];
          return (
            <Tabs.Trigger
              key={tab}
              value={tab}
              {...(tab === 'code' && { onPointerEnter: bringCode, onFocus: bringCode })}
              className={`flex items-center gap-1.5 px-2.5 text-sm text-muted transition-colors duration-150 hover:text-ink data-[state=active]:font-medium data-[state=active]:text-accent-ink ${
                atBottom
                  ? 'h-14 flex-1 flex-col justify-center gap-0.5 text-xs'
                  : '-mb-px border-b-2 border-transparent data-[state=active]:border-accent'
              }`}
            >
              <Icon aria-hidden className="size-4" />
              {t(`work.tab.${tab}`)}
            </Tabs.Trigger>
          );
        })}
      </Tabs.List>
      {tabs.map((tab) => (
        <Tabs.Content
          key={tab}
          value={tab}
          tabIndex={-1}
          forceMount={tab === 'preview' || tab === 'chat' ? true : undefined}
          className="min-h-0 flex-1 overflow-hidden data-[state=inactive]:hidden"
        >
          <Suspense fallback={<div className="h-full bg-sunken" />}>
            <WorkPanel tab={tab} />
          </Suspense>
        </Tabs.Content>
      ))}
    </Tabs.Root>
  );
}

function WorkPanel({ tab }: { tab: WorkTab }) {
  switch (tab) {
    case 'chat':
      return <ChatPanel />;
    case 'preview':
      return <PreviewPanel />;
    case 'code':
      return <CodePanel />;
    case 'history':
      return <HistoryPanel />;
    case 'logs':
      return <LogsPanel />;
  }
}
