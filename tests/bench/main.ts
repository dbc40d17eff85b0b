import { parseArgs } from 'node:util';
import { figureOf, holds, printTable } from './figure.ts';
import type { Figure } from './figure.ts';
import { findBrowser } from '../support/find-program.ts';
import { measureIde } from './ide.ts';
import { measureClient } from './measure-client.ts';
import { measureModel } from './measure-model.ts';
import { measurePlanning } from './measure-planning.ts';
import { measureRestore } from './measure-restore.ts';
import { measureRouter } from './measure-router.ts';
import { measureStories } from './measure-stories.ts';
import { measureTraffic } from './measure-traffic.ts';
import { residentMegabytes } from './resident-megabytes.ts';
import { startBench } from './surroundings.ts';

const { values: options } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    part: {
      type: 'string',
      multiple: true,
      default: ['workbench', 'planning', 'model', 'stories', 'restore'],
    },
    runtime: { type: 'string', multiple: true, default: ['process', 'container'] },
  },
});
const rounds = Number(options.rounds);
const measures = (part: string): boolean => options.part.includes(part);

const tell = (line: string): void => void process.stderr.write(`${line}\n`);

/** Measures a Sprout of its own over its public interface; prints a table, and JSON as the last line. */
async function bench(): Promise<Figure[]> {
  const running = await startBench(options.runtime);
  const { client, home, sprout, starts, idleMegabytes } = running;
  const figures = [
    figureOf({ name: 'first start', values: [starts.first] }),
    figureOf({ name: 'second start', values: [starts.second], bar: 3000 }),
    figureOf({ name: 'memory of the idle server', values: [idleMegabytes], unit: 'MB', bar: 200 }),
  ];
  try {
    if (measures('workbench')) {
      tell('Workbench …');
      figures.push(...(findBrowser() === undefined ? measureClient() : await measureIde(sprout.port)));
    }
    if (measures('planning')) {
      tell('Planning …');
      figures.push(...(await measurePlanning(client, rounds)));
    }
    if (measures('model')) {
      tell('Model …');
      figures.push(...(await measureModel(client)));
    }
    for (const runtime of running.runtimes) {
      if (measures('restore')) {
        tell(`Restore, ${runtime} …`);
        figures.push(...(await measureRestore({ client, port: sprout.port, runtime, rounds })));
      }
      if (!measures('stories')) continue;
      tell(`Stories, ${runtime} …`);
      const stories = await measureStories({ client, runtime, rounds });
      figures.push(...stories.figures);
      const [slug = ''] = stories.agendas;
      tell(`Traffic, ${runtime} …`);
      if (runtime === 'process') figures.push(...(await measureRouter({ home, port: sprout.port, slug })));
      figures.push(...(await measureTraffic({ client, slug, runtime })));
    }
    const after = residentMegabytes(sprout.process.pid);
    figures.push(figureOf({ name: 'memory of the server after all this', values: [after], unit: 'MB' }));
  } finally {
    await running.stop();
  }
  return figures;
}

const figures = await bench();
process.stdout.write(`${printTable(figures)}\n`);
const missed = figures.filter((figure) => holds(figure) === false).map(({ name }) => name);
process.stdout.write(`${JSON.stringify({ figures, missed })}\n`);
process.exitCode = missed.length > 0 ? 1 : 0;
