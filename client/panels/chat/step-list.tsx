import { Check, Circle, LoaderCircle, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import type { RunResource } from '../../../server/contract/run.ts';
import { listModelCalls } from '../../api/model.ts';
import { isRunning } from '../../store/is-running.ts';
import { useProject, useSlug } from '../../store/project-context.ts';
import { useLoaded } from '../../ui/use-loaded.ts';

const ModelCalls = lazy(() => import('../settings/model-calls.tsx'));

const icons = {
  waiting: <Circle aria-hidden className="size-4 text-line-strong" />,
  building: <LoaderCircle aria-hidden className="size-4 animate-spin text-information" />,
  done: <Check aria-hidden className="size-4 text-accent" />,
  failed: <X aria-hidden className="size-4 text-failed" />,
};

interface StepListProps {
  run: RunResource;
  /** Written so far, by step. */
  files: Readonly<Record<string, readonly string[]>>;
}

/** The steps of a run: where each stands, the file being written, all its files folded, its commit when done. */
export function StepList({ run, files }: StepListProps) {
  const { t } = useTranslation();
  const asked = useAskedSteps(run, files);
  const red = run.failure?.redSteps ?? [];
  return (
    <ol className="grid gap-2.5" aria-label={t('run.steps')}>
      {run.steps.map((step) => {
        // What was being written when the run was stopped is not written any more.
        const rest = step.status === 'building' && !isRunning(run.status) ? 'waiting' : step.status;
        const status = red.includes(step.id) ? 'failed' : rest;
        return (
          <li key={step.id} className="flex items-start gap-2.5">
            <span className="mt-0.5">{icons[status]}</span>
            <div className="min-w-0 flex-1">
              <span className={status === 'waiting' ? 'text-muted' : ''}>
                <span className="sr-only">{t(`run.step.${status}`)}: </span>
                {step.title}
              </span>
              <StepFiles paths={files[step.id] ?? []} writing={status === 'building'} />
              {asked.has(step.id) && <StepCalls run={run.id} step={step.id} />}
            </div>
            {step.commit && (
              <Link
                to={`?tab=history&commit=${step.commit}`}
                className="font-mono text-xs leading-5 text-muted underline-offset-2 hover:text-ink hover:underline"
                aria-label={t('run.commit', { commit: step.commit.slice(0, 7) })}
              >
                {step.commit.slice(0, 7)}
              </Link>
            )}
          </li>
        );
      })}
    </ol>
  );
}

/** The steps a model was asked about; looked up again as they go on. */
function useAskedSteps(run: RunResource, files: StepListProps['files']): ReadonlySet<string> {
  const slug = useSlug();
  const byModel = useProject((state) => state.project.engine === 'model');
  const progress = run.steps.map(({ id, status }) => `${status} ${files[id]?.length ?? 0}`).join();
  const { value } = useLoaded(`${slug} ${run.id} ${run.status} ${byModel} ${progress}`, async () =>
    byModel ? listModelCalls(slug, run.id) : [],
  );
  return new Set(value?.flatMap(({ step }) => step ?? []));
}

/** What was said to the model for a step, asked for when it is opened. */
function StepCalls({ run, step }: { run: string; step: string }) {
  const { t } = useTranslation();
  const slug = useSlug();
  const [open, setOpen] = useState(false);
  return (
    <details className="text-xs text-muted" onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary className="cursor-pointer py-0.5">{t('model.calls')}</summary>
      {open && (
        <Suspense fallback={null}>
          <ModelCalls slug={slug} run={run} step={step} />
        </Suspense>
      )}
    </details>
  );
}

function StepFiles({ paths: written, writing }: { paths: readonly string[]; writing: boolean }) {
  const { t } = useTranslation();
  // A run that goes on writes them again.
  const paths = [...new Set(written)];
  const last = written.at(-1);
  if (writing)
    return (
      <span className="block truncate font-mono text-xs text-muted">
        {last === undefined ? t('run.starting') : t('run.writing', { file: last })}
      </span>
    );
  if (paths.length === 0) return null;
  return (
    <details className="text-xs text-muted">
      <summary className="cursor-pointer py-0.5">{t('run.files', { count: paths.length })}</summary>
      <ul className="max-h-40 overflow-y-auto font-mono">
        {paths.map((path) => (
          <li key={path} className="break-all">
            <Link
              to={`?tab=code&file=${encodeURIComponent(path)}`}
              className="hover:text-ink hover:underline"
            >
              {path}
            </Link>
          </li>
        ))}
      </ul>
    </details>
  );
}
