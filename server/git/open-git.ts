import { simpleGit, type SimpleGit } from 'simple-git';
import { gitEnvironment, gitSettings } from './git-environment.ts';

/** Git on a repository, for commands that read no input and answer with text. Free of the machine's settings. */
export function openGit(repository: { path: string }): SimpleGit {
  const environment = gitEnvironment(repository.path);
  const git = simpleGit({
    baseDir: repository.path,
    config: [...gitSettings],
    allowEnvironment: Object.keys(environment),
    // The guard is against settings that come from outside; these are ours, and they switch such things off.
    unsafe: {
      allowUnsafeHooksPath: true,
      allowUnsafeFsMonitor: true,
      allowUnsafeConfigPaths: true,
      allowUnsafeTemplateDir: true,
      allowUnsafeGpgProgram: true,
    },
  });
  return git.env(environment);
}
