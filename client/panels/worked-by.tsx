import { useTranslation } from 'react-i18next';
import type { ProjectView } from '../../server/contract/project.ts';
import { useMachine } from '../store/machine.ts';
import { useSay } from '../text/said/say.ts';

type Project = ProjectView['project'];

/** Who writes the app's code and where it runs, in a few words. */
export function useWorkedBy({ engine, runtime }: Pick<Project, 'engine' | 'runtime'>) {
  const { t } = useTranslation();
  const { say } = useSay();
  const machine = useMachine();
  const isolation = machine?.runtime.id === runtime ? machine.runtime.isolation : undefined;
  const model = machine?.engines.find(({ id }) => id === 'model')?.label;
  return {
    engine: engine === 'model' && model ? say(model) : t(`work.engine.${engine}`),
    runtime: isolation ? t(`work.isolation.${isolation}`) : t(`work.runtime.${runtime}`),
    /** The machine's own sentence. */
    detail: machine && say(machine.runtime.sentence),
  };
}

/** Engine and runtime in the header; on small screens the menu has them. */
export function WorkedBy(project: Pick<Project, 'engine' | 'runtime'>) {
  const { t } = useTranslation();
  const { engine, runtime, detail } = useWorkedBy(project);
  return (
    <dl className="flex gap-3 text-xs whitespace-nowrap text-muted max-lg:hidden" title={detail}>
      <div className="flex gap-1">
        <dt className="sr-only">{t('work.engineLabel')}</dt>
        <dd>{engine}</dd>
      </div>
      <div className="flex gap-1 border-l border-line pl-3">
        <dt className="sr-only">{t('work.runtimeLabel')}</dt>
        <dd>{runtime}</dd>
      </div>
    </dl>
  );
}
