import type { AppSpec } from '../../templates/spec/app-spec.ts';
import type { Check } from '../../templates/spec/check.ts';
import type { AppData } from '../releases/app-data.ts';
import { noData } from '../releases/start-app.ts';
import type { DataAccess } from '../releases/start-app.ts';
import type { AttributedStep } from './attribute.ts';
import type { GateReport, GateRequest } from './gate/gate-request.ts';
import type { Order } from './open-order.ts';
import type { RunDependencies } from './run-dependencies.ts';

/** Name of the scratch data an app has while it is checked. */
export const gateData = 'gate';

/** Empty data for an app that keeps them on this machine; to be dropped by the name of `gateData`. */
export async function scratchData(data: AppData, slug: string, spec: AppSpec): Promise<DataAccess> {
  return data.isKeptHere(spec) ? data.scratch(slug, spec, gateData) : noData;
}

/** What the gate has to know of a candidate that lies in the place of its release. */
export function describeGate(
  { addresses }: Pick<RunDependencies, 'addresses'>,
  { project, version, place, paths }: Pick<Order, 'project' | 'version' | 'place' | 'paths'>,
  candidate: {
    spec: AppSpec;
    steps: readonly AttributedStep[];
    checks: readonly Check[];
    data: GateRequest['data'];
    /** What names of pictures begin with. */
    prefix: string;
    signal: AbortSignal;
    report: GateReport;
  },
): GateRequest {
  const { slug } = project;
  const { spec, steps, checks, data, prefix, signal, report } = candidate;
  return {
    candidate: { slug, version, spec, checks, place, steps },
    data,
    origin: new URL(addresses.app(slug)).origin,
    pictures: {
      folder: paths.pictures,
      prefix,
      address: (name: string) => addresses.screenshot(slug, name),
    },
    signal,
    report,
  };
}
