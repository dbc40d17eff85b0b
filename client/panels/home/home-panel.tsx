import { useTranslation } from 'react-i18next';
import { useDraft } from '../../store/draft.ts';
import { Logo } from '../../ui/logo.tsx';
import { useDrop } from '../../ui/use-drop.ts';
import { MachineNotices } from '../machine-notices.tsx';
import { Preferences } from '../settings/preferences.tsx';
import { ExampleIdeas } from './example-ideas.tsx';
import { IdeaForm } from './idea-form.tsx';
import { RecentApps } from './recent-apps.tsx';
import { useAttachments } from './use-attachments.ts';

/** The idea being written has no project yet. */
const draftOfIdea = '';

/** Where an idea begins: one prompt box, ideas to start from, and the apps so far. Files may be dropped anywhere. */
export function HomePanel() {
  const { t } = useTranslation();
  const { text, setText } = useDraft(draftOfIdea);
  const attachments = useAttachments();
  const drop = useDrop(attachments.add);
  return (
    <div className="min-h-full" {...drop.handlers}>
      <title>Sprout</title>
      <header className="mx-auto flex h-14 max-w-5xl items-center justify-between px-4">
        <Logo />
        <Preferences />
      </header>
      <main className="mx-auto max-w-5xl px-4 pb-20">
        <div className="mx-auto max-w-[720px] pt-[8vh] max-md:pt-4">
          <h1 className="text-xl font-semibold tracking-tight">{t('home.title')}</h1>
          <p className="mt-2 mb-6 max-w-prose text-base leading-normal text-muted">{t('home.lead')}</p>
          <IdeaForm idea={text} onIdea={setText} attachments={attachments} dragging={drop.over} />
          <ExampleIdeas
            onChoose={(idea) => {
              setText(idea);
              document.getElementById('idea')?.focus();
            }}
          />
          <div className="mt-6 empty:hidden">
            <MachineNotices />
          </div>
        </div>
        <RecentApps />
      </main>
    </div>
  );
}
