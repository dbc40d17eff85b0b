import { useEffect, useState, useSyncExternalStore } from 'react';
import { Link, useLocation } from 'react-router';
import type { ActionDefinition } from '../../shared/action.ts';
import { actionOf } from '../../shared/actions/index.ts';
import type { EntityDefinition } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Intent } from '../store/access-type.ts';
import { useAction, useRow } from '../store/index.ts';
import { ActionButton } from '../ui/action-button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Notice } from '../ui/notice.tsx';
import { RecordDialog } from '../ui/record-dialog.tsx';
import { GreetingNotice } from './greeting-notice.tsx';
import { ask, asking, keepIntent, takeIntent } from './intents.ts';
import { logInPath } from './log-in-path.ts';
import { peopleForIntent } from './people-for.ts';
import { SampleEntrances } from './sample-entrances.tsx';
import { me } from './session.ts';
import { words } from './words.ts';

// Taken once: React may call a component's functions twice.
const intent = me.person ? takeIntent() : undefined;

/** Asks to log in when something needs it, and goes on with that afterwards. */
export function GoOn() {
  return (
    <>
      <GreetingNotice />
      <AskLogIn />
      {intent && <Resumed intent={intent} />}
    </>
  );
}

function AskLogIn() {
  const asked = useSyncExternalStore(asking.subscribe, asking.read);
  const { pathname, search } = useLocation();
  if (!asked) return null;
  const keep = () => keepIntent(asked);
  return (
    <Dialog open onOpenChange={() => ask(undefined)} title={words.askTitle} description={words.askText}>
      <div className="flex flex-col gap-4">
        <SampleEntrances next={pathname + search} onChoose={keep} people={peopleForIntent(asked)} />
        <Link
          to={logInPath(pathname + search)}
          onClick={() => {
            keep();
            ask(undefined);
          }}
          className="inline-flex min-h-11 items-center justify-center rounded-control border border-input bg-card px-4 text-sm font-medium text-card-foreground hover:bg-muted"
        >
          {words.withEmail}
        </Link>
      </div>
    </Dialog>
  );
}

function Resumed({ intent: wanted }: { intent: Intent }) {
  const [open, setOpen] = useState(true);
  const action = wanted.kind === 'act' ? actionOf(wanted.action) : undefined;
  const entity = wanted.kind === 'create' ? entityOf(wanted.entity) : undefined;
  if (wanted.kind === 'act' && action) return <ResumedAction action={action} rowId={wanted.row} />;
  if (wanted.kind === 'create' && entity && open)
    return <RecordDialog entity={entity} initial={wanted.initial} open onOpenChange={setOpen} />;
  return null;
}

const started = new Set<ActionDefinition>();

/** Does what was about to be done; what asks for something first is offered. */
function ResumedAction({ action, rowId }: { action: ActionDefinition; rowId: string | undefined }) {
  const entity: EntityDefinition | undefined =
    action.entity === undefined ? undefined : entityOf(action.entity);
  const { row } = useRow(entity, rowId);
  const { run, available } = useAction(action);
  const isThere = entity === undefined || row !== undefined;
  const isReady = isThere && available(row);
  const asks = action.inputs.length > 0;
  useEffect(() => {
    if (!isReady || asks || started.has(action)) return;
    started.add(action);
    void run(row);
  }, [isReady, asks, action, run, row]);
  if (!isReady || !asks) return null;
  return (
    <Notice tone="information" action={<ActionButton action={action} row={row} size="small" />}>
      {words.goOnAs(me.person?.name ?? '')}
    </Notice>
  );
}
