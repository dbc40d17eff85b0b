import type { DriverDescription } from '../../sandbox.ts';
import type { Engine } from './engine.ts';

/** What the driver can do here, for the person to read. */
export function describeContainerDriver(engine: Engine): DriverDescription {
  const isGvisor = engine.runtime === 'runsc';
  const inside = isGvisor ? ' with a kernel of its own (gVisor)' : '';
  return {
    id: 'container',
    isolation: isGvisor ? 'gvisor' : 'docker',
    sentence: `Each app runs in a container${inside} without network, by ${engine.endpoint.name}.`,
    limits: ['memoryBytes', 'cpus', 'processes'],
  };
}
