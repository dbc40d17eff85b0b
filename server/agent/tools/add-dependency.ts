import { z } from 'zod';
import { AppError } from '../../errors.ts';
import { defineTool } from './tool.ts';

export const addDependency = defineTool({
  name: 'add_dependency',
  description: 'add-dependency',
  input: z.object({ name: z.string().min(1).max(100) }),
  say: ({ name }) => `Adding the package ${name}`,
  run: async ({ name }, { workspace, packages }) => {
    if (!packages.includes(name) || !workspace.addDependency)
      throw new AppError(
        'forbidden',
        `${name} is not among the packages that can be added: ${packages.join(', ')}. Write what you need yourself, or ask.`,
      );
    await workspace.addDependency(name);
    return `${name} can now be imported.`;
  },
});
