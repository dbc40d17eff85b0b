import type { ProjectStatus } from '../../server/contract/project.ts';
import type { Tone } from '../ui/status-pill.tsx';

/** The colour of where a project stands. */
export function projectTone(status: ProjectStatus, release: number | null): Tone {
  switch (status) {
    case 'failed':
      return 'failed';
    case 'awaiting-approval':
    case 'interrupted':
      return 'waiting';
    case 'drafting':
    case 'queued':
    case 'building':
    case 'verifying':
    case 'deploying':
      return 'information';
    case 'live':
    case 'idle':
    case 'cancelled':
      return release ? 'good' : 'neutral';
  }
}
