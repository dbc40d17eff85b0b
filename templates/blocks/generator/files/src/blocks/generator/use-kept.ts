import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Values } from '../../../shared/rows.ts';
import { useChanges } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { showToast, copyText } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface ToolProps {
  /** Where results are kept: `result`, `tool` (texts), `on` (date with time), and `content` for long texts. */
  entity: EntityDefinition;
  title: string;
}

export interface Kept {
  /** `content`: the whole of it, where the result is only what it is called; `further`: values of further fields. */
  keep(result: string, content?: string, further?: Values): void;
  copy(text: string): void;
}

/** Keeps results in the history, and copies them. */
export function useKept({ entity, title }: ToolProps): Kept {
  const words = useWords({ en, zh });
  const changes = useChanges(entity);
  return {
    keep: (result, content, further) => {
      void changes
        .create({
          result: result.slice(0, 2000),
          tool: title,
          on: moment(new Date()).now,
          ...(content === undefined ? {} : { content }),
          ...further,
        })
        .then(() => showToast({ message: words.kept, tone: 'good' }))
        .catch(() => showToast({ message: words.notKept, tone: 'bad' }));
    },
    copy: (text) => {
      void copyText(text).then((done) =>
        showToast({ message: done ? words.copied : words.notCopied, tone: done ? 'good' : 'bad' }),
      );
    },
  };
}
