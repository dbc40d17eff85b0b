export interface DependencyProblem {
  name: string;
  requested: string;
  /** `name`: not a package name. `missing`: not in the store. `version`: the store has another one. `source`: not a version at all. */
  problem: 'name' | 'missing' | 'version' | 'source';
  /** The store's version. */
  available?: string;
}

/** An app declares packages Sprout does not have. */
export class DependencyError extends Error {
  override readonly name = 'DependencyError';
  readonly problems: readonly DependencyProblem[];

  constructor(problems: readonly DependencyProblem[]) {
    super(problems.map(sentence).join('\n'));
    this.problems = problems;
  }
}

function sentence({ name, requested, problem, available }: DependencyProblem): string {
  if (problem === 'name') return `package.json declares “${name}”, which is not a package name.`;
  if (problem === 'missing')
    return `The package “${name}” is not among those Sprout brings, so it cannot be used.`;
  if (problem === 'source') {
    return `package.json asks for “${name}” as “${requested}”; only versions can be asked for, such as “${available}”.`;
  }
  return `package.json asks for “${name}” ${requested}, but Sprout brings ${available}. Ask for “^${available}”.`;
}
