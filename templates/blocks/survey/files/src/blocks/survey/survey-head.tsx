import { ArrowLeft, Link2, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Link, useNavigate } from 'react-router';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row } from '../../../shared/rows.ts';
import { pathOf } from '../../app/path-of.ts';
import { access, useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button, classNames, Dialog, IconButton, showToast, copyText } from '../../ui/index.ts';
import { SurveyFacts } from './survey-facts.tsx';
import { SurveyForm } from './survey-form.tsx';
import { statusOf } from './survey-type.ts';
import { en, zh } from './text.ts';

export interface SurveyHeadProps {
  entity: EntityDefinition;
  survey: Row;
  questions: number;
  responses: number;
  here: 'fill' | 'questions' | 'results';
}

/** What survey this is, its three pages, and its state. */
export function SurveyHead({ entity, survey, questions, responses, here }: SurveyHeadProps) {
  const words = useWords({ en, zh });
  const navigate = useNavigate();
  const changes = useChanges(entity);
  const [isEditing, setIsEditing] = useState(false);
  const path = pathOf(entity, survey) ?? '';
  const all = path.slice(0, path.lastIndexOf('/'));
  const title = String(survey['title'] ?? '');
  const status = statusOf(survey);
  const mayChange = access.may('update', entity, survey) === 'yes';
  const ways = [
    { id: 'fill', to: path, label: status === 'open' ? words.fillIn : words.preview },
    ...(mayChange ? [{ id: 'questions', to: `${path}/questions`, label: words.questions }] : []),
    { id: 'results', to: `${path}/results`, label: words.results },
  ];
  const setStatus = async (next: 'open' | 'closed') => {
    if (next === 'open' && questions === 0) return showToast({ message: words.questionsFirst, tone: 'bad' });
    const over = next === 'open' && status === 'closed' && survey['endDate'];
    await changes.update(survey.id, { status: next, ...(over ? { endDate: null } : {}) });
    return showToast({
      message: (next === 'open' ? words.published : words.closedNow)(title),
      tone: 'good',
    });
  };
  const copy = () =>
    void copyText(`${location.origin}${path}`).then((done) =>
      showToast(done ? { message: words.copied, tone: 'good' } : { message: `${location.origin}${path}` }),
    );
  return (
    <div className="flex flex-col gap-3">
      {here !== 'fill' && (
        <Link
          to={all === '' ? '/' : all}
          className="inline-flex items-center gap-1.5 self-start text-sm text-link"
        >
          <ArrowLeft className="size-4" aria-hidden />
          {words.backToAll(entity.plural)}
        </Link>
      )}
      <div className="flex items-start justify-between gap-3">
        {here === 'fill' ? (
          <SurveyFacts row={survey} questions={questions} responses={responses} />
        ) : (
          <h2 className="font-heading text-2xl font-semibold">{title}</h2>
        )}
        {mayChange && (
          <span className="flex">
            <IconButton
              label={words.edit(title)}
              icon={<Pencil className="size-4" />}
              onClick={() => setIsEditing(true)}
            />
            <IconButton
              label={words.remove(title)}
              icon={<Trash2 className="size-4" />}
              onClick={() => void changes.remove(survey.id).then(() => navigate(all === '' ? '/' : all))}
            />
          </span>
        )}
      </div>
      {here !== 'fill' && <SurveyFacts row={survey} questions={questions} responses={responses} />}
      <div className="flex flex-wrap items-center justify-between gap-3 border-b border-border">
        <nav aria-label={title} className="flex gap-1">
          {ways.map(({ id, to, label }) => (
            <Link
              key={id}
              to={to}
              aria-current={id === here ? 'page' : undefined}
              className={classNames(
                'inline-flex min-h-11 items-center rounded-t-control px-3 text-sm font-medium',
                id === here
                  ? 'bg-primary text-primary-foreground'
                  : 'text-muted-foreground hover:bg-primary-soft',
              )}
            >
              {label}
            </Link>
          ))}
        </nav>
        <span className="flex flex-wrap gap-2 pb-2">
          {status === 'open' && (
            <Button size="small" icon={<Link2 className="size-4" aria-hidden />} onClick={copy}>
              {words.copyLink}
            </Button>
          )}
          {mayChange && (
            <Button
              size="small"
              variant={status === 'draft' ? 'primary' : 'neutral'}
              onClick={() => void setStatus(status === 'open' ? 'closed' : 'open')}
            >
              {status === 'open' ? words.close : status === 'draft' ? words.publish : words.reopen}
            </Button>
          )}
        </span>
      </div>
      <Dialog open={isEditing} onOpenChange={setIsEditing} title={entity.singular}>
        <SurveyForm entity={entity} row={survey} onDone={() => setIsEditing(false)} />
      </Dialog>
    </div>
  );
}
