import { ArrowLeft } from 'lucide-react';
import type { ReactNode } from 'react';
import { Link, useLocation, useParams } from 'react-router';
import { fieldOf, titleOf, type EntityDefinition } from '../../shared/entity.ts';
import { entityOf } from '../../shared/model/index.ts';
import type { Row } from '../../shared/rows.ts';
import { useRow, useRows } from '../store/index.ts';
import { words } from '../text/index.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { LoadState } from '../ui/load-state.tsx';
import { appInfo } from './app-info.ts';
import { backTo } from './back-to.ts';
import { Page } from './page.tsx';

export interface RowPageProps<R extends Row> {
  entity: EntityDefinition<R>;
  /** What stands under the heading; blocks find the row by the address. */
  children?: ReactNode;
}

/** What a row is called by the row that it points to, where it has no name of its own. */
function useNameOfRelated<R extends Row>(
  entity: EntityDefinition<R>,
  row: R | undefined,
): string | undefined {
  const field = fieldOf(entity, entity.titleField);
  const target =
    field?.type === 'relation' && field.target !== undefined ? entityOf(field.target) : undefined;
  const id: unknown = row?.[entity.titleField];
  const { row: related } = useRow(target, typeof id === 'string' ? id : undefined);
  if (!target) return undefined;
  return related ? titleOf(target, related) : entity.singular;
}

/** The page of one row, named by the address: its heading is the row's title. */
export function RowPage<R extends Row>({ entity, children }: RowPageProps<R>) {
  const { id } = useParams();
  const { row } = useRow(entity, id);
  const { status, retry } = useRows(entity);
  const name = useNameOfRelated(entity, row);
  const { state }: { state: unknown } = useLocation();
  const list =
    appInfo.menu.find((entry) => entry.path === `/${entity.path}`) ??
    appInfo.menu.find((entry) => entry.path === '/') ??
    appInfo.menu[0];
  const backLink = list && (
    <Link
      to={backTo(list.path, state)}
      className="inline-flex min-h-9 items-center gap-1.5 self-start text-sm text-foreground/75 hover:text-foreground pointer-coarse:min-h-11"
    >
      <ArrowLeft className="size-4" aria-hidden />
      {words.back(list.label)}
    </Link>
  );
  if (!row)
    return (
      <Page title={entity.singular}>
        <LoadState status={status} retry={retry}>
          <EmptyState title={words.rowGone(entity.singular)} action={backLink} />
        </LoadState>
      </Page>
    );
  return (
    <Page title={name ?? titleOf(entity, row)} back={backLink}>
      {children}
    </Page>
  );
}
