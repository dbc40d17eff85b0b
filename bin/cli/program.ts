import { Command, Option } from 'commander';
import { listProjects, listReleases, openApp, showLogs, showPlan } from './commands/look.ts';
import { approveProject, destroyProject, restoreProject } from './commands/steer.ts';
import { askProject, startProject } from './commands/talk.ts';
import type { Connection } from './connection.ts';

const collect = (value: string, before: string[]) => [...before, value];
const noFiles: string[] = [];
const json = () => new Option('--json', 'print one JSON object as the last line').default(false);
const approve = () =>
  new Option('--approve', 'build the plan at once and wait until it is live').default(false);
const attach = () =>
  new Option('--attach <file>', 'attach a table (CSV, TSV, Excel)').argParser(collect).default(noFiles);

interface Json {
  json: boolean;
}

/** All commands, talking to one server. */
export function createProgram(connection: Connection): Command {
  const program = new Command('sprout')
    .description('Turns an idea into a running web app. Talks to the Sprout server at SPROUT_URL.')
    .showHelpAfterError('Run sprout --help to see what is possible.');

  program
    .command('new <idea>')
    .description('start a project from an idea')
    .addOption(attach())
    .addOption(
      new Option('--engine <engine>', 'who drafts the plan').choices(['builtin', 'model']).default('builtin'),
    )
    .addOption(
      new Option('--runtime <runtime>', 'where the app runs')
        .choices(['auto', 'process', 'container'])
        .default('auto'),
    )
    .addOption(approve())
    .addOption(json())
    .action((idea: string, options: Parameters<typeof startProject>[2]) =>
      startProject(connection, idea, options),
    );
  program
    .command('ask <project> <follow-up>')
    .description('ask for a change of an app')
    .addOption(attach())
    .addOption(approve())
    .addOption(json())
    .action((slug: string, text: string, options: Parameters<typeof askProject>[2]) =>
      askProject(connection, { slug, text }, options),
    );
  program
    .command('plan <project>')
    .description('show the plan')
    .addOption(json())
    .action((slug: string, options: Json) => showPlan(connection, slug, options.json));
  program
    .command('approve <project>')
    .description('build the plan and wait until it is live')
    .addOption(json())
    .action((slug: string, options: Json) => approveProject(connection, slug, options.json));
  program
    .command('list')
    .description('list projects')
    .addOption(json())
    .action((options: Json) => listProjects(connection, options.json));
  program
    .command('open <project>')
    .description('open the app in a browser')
    .action((slug: string) => openApp(connection, slug));
  program
    .command('logs <project>')
    .description('show what the app printed')
    .option('--build', 'what its last build printed', false)
    .option('--lines <count>', 'how many lines', '200')
    .action((slug: string, options: { build: boolean; lines: string }) =>
      showLogs(connection, slug, options),
    );
  program
    .command('releases <project>')
    .description('list releases')
    .addOption(json())
    .action((slug: string, options: Json) => listReleases(connection, slug, options.json));
  program
    .command('restore <project> <version>')
    .description('go back to a release such as v2')
    .option('--data', 'bring back its data as well', false)
    .addOption(json())
    .action((slug: string, version: string, options: { data: boolean; json: boolean }) =>
      restoreProject(connection, { slug, version }, options),
    );
  program
    .command('destroy <project>')
    .description('delete a project with everything that belongs to it')
    .option('--yes', 'without asking', false)
    .action((slug: string, options: { yes: boolean }) => destroyProject(connection, slug, options.yes));
  return program;
}
