import { Download } from 'lucide-react';
import type { ActionDefinition } from '../../../shared/action.ts';
import type { Row } from '../../../shared/rows.ts';
import { useAction } from '../../store/index.ts';
import { useWords } from '../../text/index.ts';
import { Button } from '../../ui/index.ts';
import { en, zh } from './text.ts';

export interface DownloadButtonProps {
  /** Counts the download, where there is one. */
  actions: readonly ActionDefinition[];
  row: Row;
  stored: string;
  title: string;
  size?: 'small';
}

/** Downloads a file, and counts it. */
export function DownloadButton({ actions: [count], ...props }: DownloadButtonProps) {
  return count ? <Counted count={count} {...props} /> : <Plain {...props} />;
}

type PlainProps = Omit<DownloadButtonProps, 'actions'> & { onClick?: () => void };

function Counted({ count, ...props }: PlainProps & { count: ActionDefinition }) {
  const action = useAction(count);
  return <Plain {...props} onClick={() => void action.run(props.row)} />;
}

function Plain({ stored, title, size, onClick }: PlainProps) {
  const words = useWords({ en, zh });
  return (
    <Button asChild size={size} variant={size ? undefined : 'primary'}>
      <a
        href={stored}
        download={title}
        aria-label={size ? words.downloadNamed(title) : undefined}
        onClick={onClick}
      >
        <Download className="size-4" aria-hidden />
        {words.download}
      </a>
    </Button>
  );
}
