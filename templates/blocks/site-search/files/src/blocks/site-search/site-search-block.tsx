import { useMemo } from 'react';
import { useSearchParams } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import { useWords } from '../../text/index.ts';
import { SearchInput } from '../../ui/index.ts';
import { Gather, type Group } from './gather.tsx';
import { excerptOf, plain, worthOf } from './match.ts';
import { SearchResults } from './search-results.tsx';
import { en, zh } from './text.ts';

/** A text of the site that is no row. */
export interface SiteText {
  title: string;
  text: string;
  path: string;
}

export interface SiteSearchBlockProps {
  entities?: readonly EntityDefinition[];
  texts?: readonly SiteText[];
}

const nothing: readonly never[] = [];

/** One search over everything on the site. */
export function SiteSearchBlock({ entities = nothing, texts = nothing }: SiteSearchBlockProps) {
  const words = useWords({ en, zh });
  const [query, setQuery] = useSearchParams();
  const text = query.get('q') ?? '';
  const sought = plain(text);
  const pages = useMemo(() => textsFound(texts, sought), [texts, sought]);
  const found: Group[] = pages.length > 0 ? [{ title: words.pages, hits: pages }] : [];
  return (
    <section className="flex max-w-3xl flex-col gap-8">
      <SearchInput
        value={text}
        onChange={(next) => setQuery(next === '' ? {} : { q: next }, { replace: true })}
        label={words.label}
      />
      {sought === '' ? (
        <p className="text-muted-foreground">{words.begin}</p>
      ) : (
        <Gather entities={entities} sought={sought} found={[]}>
          {(groups) => <SearchResults groups={[...groups, ...found]} text={text} />}
        </Gather>
      )}
    </section>
  );
}

function textsFound(texts: readonly SiteText[], sought: string) {
  if (sought === '') return [];
  return texts
    .map(({ title, text, path }, index) => ({
      key: `${path} ${index}`,
      title,
      path,
      excerpt: excerptOf(text, sought),
      worth: worthOf(title, text, sought),
    }))
    .filter(({ worth }) => worth > 0)
    .toSorted((a, b) => b.worth - a.worth);
}
