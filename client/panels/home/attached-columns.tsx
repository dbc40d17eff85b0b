import { useTranslation } from 'react-i18next';
import type { Attachment } from '../../../server/contract/attachment.ts';
import { useSayType } from '../../text/use-say-type.ts';

/** More columns than this are only counted until the person looks. */
const shownAtOnce = 8;

/** The columns of a table as they were understood: at a glance, and in full when unfolded. */
export function AttachedColumns({ attachment }: { attachment: Attachment }) {
  const { t, i18n } = useTranslation();
  const sayType = useSayType();
  const number = new Intl.NumberFormat(i18n.language);
  const { columns, rows } = attachment;
  const rest = columns.length - shownAtOnce;
  return (
    <>
      <ul className="mt-2 flex flex-wrap gap-1 text-xs" aria-label={t('home.columnTypes')}>
        {columns.slice(0, shownAtOnce).map((column) => (
          <li key={column.header} className="max-w-full truncate rounded-md bg-surface px-1.5 py-0.5">
            <span className="font-medium">{column.header}</span>{' '}
            <span className="text-muted">{sayType(column.type)}</span>
          </li>
        ))}
        {rest > 0 && <li className="px-1 py-0.5 text-muted">{t('home.moreColumns', { count: rest })}</li>}
      </ul>
      <details className="mt-1 text-xs">
        <summary className="cursor-pointer py-1 text-muted">{t('home.inDetail')}</summary>
        <ul className="mt-1 grid max-h-56 gap-x-4 gap-y-1 overflow-y-auto sm:grid-cols-2">
          {columns.map((column) => (
            <li key={column.header} className="min-w-0">
              <div className="truncate">
                <span className="font-medium">{column.header}</span>{' '}
                <span className="text-muted">
                  {sayType(column.type)} ·{' '}
                  {t('home.filled', { filled: number.format(column.filled), rows: number.format(rows) })}
                </span>
              </div>
              <div className="truncate text-muted">{column.examples.join(' · ')}</div>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
