import type { EntityDefinition } from '../../../shared/entity.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { showToast } from '../../ui/index.ts';
import type { CalculatorInput, CalculatorResult } from './calculator.ts';
import type { HistoryFields } from './keep-button.tsx';
import { useKeptSets, type KeptSet } from './kept-sets.ts';
import { ProgressLine } from './progress-line.tsx';
import { SideBySide } from './side-by-side.tsx';
import { SumOfSeveral, type Several } from './sum-of-several.tsx';
import { en, zh } from './text.ts';

export interface KeptResultsProps {
  entity: EntityDefinition;
  history: HistoryFields;
  /** The calculator's. */
  title: string;
  noun: string;
  best?: 'lowest' | 'highest';
  inputs: readonly CalculatorInput[];
  results: readonly CalculatorResult[];
  compute: (values: Readonly<Record<string, number>>) => Readonly<Record<string, number>>;
  several?: Several;
  compares?: boolean;
  progress?: boolean;
  open: (set: KeptSet) => void;
}

/** What was kept of this calculator: added up, side by side, and as it changed. */
export function KeptResults(props: KeptResultsProps) {
  const { entity, history, title, several, compares, progress, open, ...others } = props;
  const sets = useKeptSets(entity, history, title);
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  const [answer] = others.results;
  const openSet = (set: KeptSet) => {
    open(set);
    showToast({ message: words.opened(set.name), tone: 'good' });
  };
  const removeSet = ({ id }: KeptSet) => void changes.remove(id);
  return (
    <>
      {several && (
        <SumOfSeveral
          several={several}
          sets={sets}
          results={others.results}
          compute={others.compute}
          open={openSet}
          remove={removeSet}
        />
      )}
      {progress && answer && <ProgressLine sets={sets} answer={answer} compute={others.compute} />}
      {compares && <SideBySide sets={sets} {...others} open={openSet} remove={removeSet} />}
    </>
  );
}
