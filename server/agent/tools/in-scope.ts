import { AppError } from '../../errors.ts';
import type { Workspace } from '../engines/engine.ts';

/** Makes a change of a file. Where the plan does not name the file, the person is asked first. */
export async function inScope(
  workspace: Workspace,
  path: string,
  change: () => Promise<void>,
): Promise<void> {
  try {
    await change();
  } catch (error) {
    const outside = error instanceof AppError && error.data['fault'] === 'scope';
    if (!outside || !workspace.widen) throw error;
    if (!(await workspace.widen(path)))
      throw new AppError(
        'forbidden',
        `The person does not want ${path} to be changed. Do it in the files of the step.`,
      );
    await change();
  }
}
