import type { DriverDescription } from '../../sandbox.ts';
import { isGvisor } from './engine.ts';
import type { Engine } from './engine.ts';

/** What the driver can do here, for the person to read. */
export function describeContainerDriver(engine: Engine): DriverDescription {
  const hasOwnKernel = isGvisor(engine.runtime);
  const inside = hasOwnKernel ? ' with a kernel of its own (gVisor)' : '';
  return {
    id: 'container',
    isolation: hasOwnKernel ? 'gvisor' : 'docker',
    sentence: `Each app runs in a container${inside} without network, by ${engine.endpoint.name}.`,
    limits: ['memoryBytes', 'cpus', 'processes'],
  };
}
