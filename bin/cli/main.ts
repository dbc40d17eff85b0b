import { CliError } from './cli-error.ts';
import { connect } from './connection.ts';
import { createProgram } from './program.ts';

const environment = process.env;

try {
  const address = environment['SPROUT_URL'] || 'http://127.0.0.1:4700';
  await createProgram(connect(address, environment['SPROUT_PASSWORD'] || undefined)).parseAsync();
} catch (error) {
  if (!(error instanceof CliError)) throw error;
  process.exitCode = 1;
  process.stderr.write(`${error.message}\n`);
  if (process.argv.includes('--json'))
    process.stdout.write(`${JSON.stringify({ status: 'failed', error: error.message })}\n`);
}
