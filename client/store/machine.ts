import { create } from 'zustand';
import type { Status } from '../../server/contract/status.ts';
import { readStatus } from '../api/projects.ts';

const useMachineStore = create<{ status: Status | undefined; asked: boolean }>(() => ({
  status: undefined,
  asked: false,
}));

/** What this Sprout can do on this machine; `undefined` until it has answered. Asked once. */
export function useMachine(): Status | undefined {
  return useMachineStore((state) => state.status);
}

/** Asks the server once more, after something about it was set. */
export function readMachineAgain(): void {
  useMachineStore.setState({ asked: false });
  readMachine();
}

/** Asks the server what it can do; again after it was asked changes nothing. */
export function readMachine(): void {
  if (useMachineStore.getState().asked) return;
  useMachineStore.setState({ asked: true });
  readStatus().then(
    (status) => useMachineStore.setState({ status }),
    () => useMachineStore.setState({ asked: false }),
  );
}
