import { ClipboardList, Plus } from 'lucide-react';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useRows } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, Chip, Dialog, EmptyState, LoadState, SearchInput } from '../../ui/index.ts';
import { SurveyCard } from './survey-card.tsx';
import { SurveyForm } from './survey-form.tsx';
import { statusOf, type SurveyBlockProps } from './survey-type.ts';
import { en, zh } from './text.ts';

const order = { open: 0, draft: 1, closed: 2 } as const;

/** All surveys; drafts only for those who may change them. */
export function SurveyList({ entity, questions, responses }: SurveyBlockProps) {
  const words = useWords({ en, zh });
  const navigate = useNavigate();
  const { rows, status, retry } = useRows(entity);
  const asked = useRows(questions).rows;
  const given = useRows(responses).rows;
  const [search, setSearch] = useSearchParams();
  const [isNew, setIsNew] = useState(false);
  const show = search.get('show') ?? 'all';
  const query = (search.get('q') ?? '').trim().toLowerCase();
  const set = (name: string, value: string) =>
    setSearch(
      (before) => {
        const next = new URLSearchParams(before);
        if (value === '' || value === 'all') next.delete(name);
        else next.set(name, value);
        return next;
      },
      { replace: true },
    );
  const count = (all: readonly Row[], id: string) => all.filter((row) => row['survey'] === id).length;
  const mine = rows.filter((row) => statusOf(row) !== 'draft' || access.may('update', entity, row) === 'yes');
  const shown = mine
    .filter((row) =>
      `${String(row['title'])} ${String(row['description'] ?? '')}`.toLowerCase().includes(query),
    )
    .filter((row) => show === 'all' || statusOf(row) === show)
    .toReversed()
    .toSorted((one, other) => order[statusOf(one)] - order[statusOf(other)]);
  const start = () => {
    if (access.may('create', entity) === 'logIn')
      return access.askLogIn({ kind: 'create', entity: entity.id, initial: undefined });
    return setIsNew(true);
  };
  return (
    <div className="flex flex-col gap-5">
      <div className="flex flex-wrap items-center gap-3">
        <div className="min-w-56 flex-1">
          <SearchInput
            label={words.search}
            value={search.get('q') ?? ''}
            onChange={(value) => set('q', value)}
          />
        </div>
        {access.may('create', entity) !== 'no' && (
          <Button variant="primary" icon={<Plus className="size-4" aria-hidden />} onClick={start}>
            {words.newSurvey(entity.singular)}
          </Button>
        )}
      </div>
      <div className="flex flex-wrap gap-2">
        {(['all', 'open', 'draft', 'closed'] as const).map((each) => (
          <Chip key={each} pressed={show === each} onClick={() => set('show', each)}>
            {words[each]}
          </Chip>
        ))}
      </div>
      <LoadState status={status} retry={retry}>
        {shown.length === 0 ? (
          <EmptyState
            icon={<ClipboardList className="size-6" />}
            title={mine.length === 0 ? words.none : words.noneFound}
            {...(mine.length === 0 ? { text: words.noneHint } : {})}
          />
        ) : (
          <ul className="grid grid-cols-[minmax(0,1fr)] gap-5 lg:grid-cols-2">
            {shown.map((row) => (
              <li key={row.id}>
                <SurveyCard
                  entity={entity}
                  row={row}
                  questions={count(asked, row.id)}
                  responses={count(given, row.id)}
                />
              </li>
            ))}
          </ul>
        )}
      </LoadState>
      <Dialog open={isNew} onOpenChange={setIsNew} title={words.newSurvey(entity.singular)}>
        <SurveyForm
          entity={entity}
          row={undefined}
          onDone={(row) => {
            setIsNew(false);
            void navigate(`${pathOf(entity, row) ?? ''}/questions`);
          }}
        />
      </Dialog>
    </div>
  );
}
