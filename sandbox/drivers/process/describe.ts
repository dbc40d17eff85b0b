import type { DriverDescription } from '../../sandbox.ts';
import type { Isolation } from './isolation.ts';

/** What the driver can do here, for the person to read. */
export function describeProcessDriver(isolation: Isolation): DriverDescription {
  const limits = process.platform === 'linux' ? (['memoryBytes', 'processes'] as const) : [];
  if (isolation.kind === 'bubblewrap') {
    return {
      id: 'process',
      isolation: 'bubblewrap',
      sentence: 'Apps run isolated by bubblewrap: they see only their own files and have no network.',
      limits,
    };
  }
  return {
    id: 'process',
    isolation: 'none',
    sentence: `Apps run as ordinary programs of your account, not isolated from this machine. ${isolation.reason}`,
    limits,
  };
}
