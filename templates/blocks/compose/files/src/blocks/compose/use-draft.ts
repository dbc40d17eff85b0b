import { useRef, useState } from 'react';
import { moment } from '../../../shared/dates.ts';
import type { EntityDefinition } from '../../../shared/entity.ts';
import type { Row, Values } from '../../../shared/rows.ts';
import { access, useChanges } from '../../store/index.ts';
import { words as appWords } from '../../text/index.ts';

export interface DraftValues {
  to: readonly string[];
  subject: string;
  content: string;
  /** `YYYY-MM-DDTHH:MM`, or empty to send at once. */
  sendAt: string;
}

interface Options {
  entity: EntityDefinition;
  draft?: Row;
  start?: Row;
  onKept: (id: string) => void;
}

/** A message while it is written. `keep` and `send` give its id, or undefined when it could not be kept. */
export function useDraft({ entity, draft, start, onKept }: Options) {
  const changes = useChanges(entity);
  const [values, setValues] = useState<DraftValues>(() => valuesOf(start, draft));
  const [problem, setProblem] = useState<string>();
  const id = useRef(draft?.id);

  const store = async (more: Values): Promise<string | undefined> => {
    const isMail = entity.fields.some((field) => field.id === 'subject');
    const { subject, sendAt, ...rest } = values;
    const all: Values = {
      ...rest,
      ...(isMail ? { subject } : {}),
      sendAt: sendAt === '' ? null : sendAt,
      ...more,
    };
    const answer = access.may('create', entity);
    if (answer !== 'yes') {
      if (answer === 'logIn') access.askLogIn({ kind: 'other' });
      else setProblem(appWords.forbidden);
      return undefined;
    }
    try {
      setProblem(undefined);
      if (id.current !== undefined) await changes.update(id.current, all);
      else id.current = (await changes.create(all)).id;
      return id.current;
    } catch {
      setProblem(appWords.changeFailed);
      return undefined;
    }
  };
  return {
    values,
    problem,
    change: (some: Partial<DraftValues>) => setValues((before) => ({ ...before, ...some })),
    keep: async () => {
      const kept = await store({ status: 'draft' });
      if (kept !== undefined) onKept(kept);
      return kept;
    },
    send: (more: Values) => store({ status: 'queued', sentAt: moment(new Date()).now, ...more }),
  };
}

function valuesOf(start: Row | undefined, draft: Row | undefined): DraftValues {
  const text = (field: string) => String(start?.[field] ?? '');
  const to = start?.['to'];
  return {
    to: Array.isArray(to) ? to.map(String) : [],
    subject: text('subject'),
    content: text('content'),
    sendAt: draft ? text('sendAt').slice(0, 16) : '',
  };
}
