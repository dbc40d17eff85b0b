import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { packageVersions } from '../../../templates/compose/package-versions.ts';
import type { AskPerson } from '../engines/engine.ts';
import { defineTool } from './tool.ts';

export const addDependency = defineTool({
  name: 'add_dependency',
  description: 'add-dependency',
  input: z.object({ name: z.string().min(1).max(100) }),
  say: ({ name }) => `Adding the package ${name}`,
  run: async ({ name }, { workspace, packages, ask }) => {
    const here = packages.includes(name) || packageVersions().has(name);
    if (!here || !workspace.addDependency)
      throw new AppError(
        'forbidden',
        `${name} is not among the packages that can be added: ${packages.join(', ')}. Write what you need yourself.`,
      );
    if (!packages.includes(name) && !(await isAllowed(name, ask)))
      throw new AppError('forbidden', `The person does not want the package ${name}. Do without it.`);
    await workspace.addDependency(name);
    return `${name} can now be imported.`;
  },
});

/** What is not made for browsers, or seldom wanted there, is for the person to say. */
async function isAllowed(name: string, ask: AskPerson | undefined): Promise<boolean> {
  const text = `May the app use the package “${name}”? It is on this machine already.`;
  return (await ask?.({ kind: 'question', text, choices: ['Yes', 'No'] })) === 'Yes';
}
