import { useTranslation } from 'react-i18next';

const ideas = ['expenses', 'board', 'recipes', 'issues'] as const;

/** Ideas to start from; choosing one writes it into the box, to be changed before it is sent. */
export function ExampleIdeas({ onChoose }: { onChoose(idea: string): void }) {
  const { t } = useTranslation();
  return (
    <section aria-labelledby="ideas-title" className="mt-6">
      <h2 id="ideas-title" className="text-sm font-semibold text-muted">
        {t('home.examples')}
      </h2>
      <ul className="mt-2 flex flex-wrap gap-2">
        {ideas.map((key) => (
          <li key={key}>
            <button
              type="button"
              title={t(`home.exampleIdeas.${key}.idea`)}
              className="min-h-9 rounded-full border border-line-strong bg-surface px-3.5 text-sm transition-colors duration-150 hover:border-accent hover:text-accent-ink max-md:min-h-11"
              onClick={() => onChoose(t(`home.exampleIdeas.${key}.idea`))}
            >
              {t(`home.exampleIdeas.${key}.title`)}
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
