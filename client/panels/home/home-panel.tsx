import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Logo } from '../../ui/logo.tsx';
import { Preferences } from '../settings/preferences.tsx';
import { IdeaForm } from './idea-form.tsx';
import { RecentApps } from './recent-apps.tsx';

const ideas = ['expenses', 'board', 'recipes', 'issues'] as const;

/** Where an idea begins: one prompt box, ideas to start from, and the apps so far. */
export function HomePanel() {
  const { t } = useTranslation();
  const [idea, setIdea] = useState('');
  return (
    <div className="min-h-full">
      <title>Sprout</title>
      <header className="mx-auto flex h-14 max-w-5xl items-center justify-between px-4">
        <Logo />
        <Preferences />
      </header>
      <main className="mx-auto max-w-5xl px-4 pb-20">
        <div className="mx-auto max-w-[720px] pt-[8vh]">
          <h1 className="text-xl font-semibold tracking-tight">{t('home.title')}</h1>
          <p className="mt-2 mb-6 max-w-prose text-base leading-normal text-muted">{t('home.lead')}</p>
          <IdeaForm idea={idea} onIdea={setIdea} />
          <section aria-labelledby="ideas-title" className="mt-6">
            <h2 id="ideas-title" className="text-sm font-semibold text-muted">
              {t('home.examples')}
            </h2>
            <ul className="mt-2 flex flex-wrap gap-2">
              {ideas.map((key) => (
                <li key={key}>
                  <button
                    type="button"
                    className="min-h-9 rounded-full border border-line-strong bg-surface px-3.5 text-sm transition-colors duration-150 hover:border-accent hover:text-accent-ink max-md:min-h-11"
                    onClick={() => {
                      setIdea(t(`home.exampleIdeas.${key}.idea`));
                      document.getElementById('idea')?.focus();
                    }}
                  >
                    {t(`home.exampleIdeas.${key}.title`)}
                  </button>
                </li>
              ))}
            </ul>
          </section>
        </div>
        <RecentApps />
      </main>
    </div>
  );
}
