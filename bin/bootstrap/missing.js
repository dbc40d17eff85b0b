import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { request } from 'node:http';
import { findProgram } from './find-program.js';

/** @typedef {{ name: string, consequence: string, remedy: string }} Missing */

const browsers = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome',
  'google-chrome-stable',
];

/**
 * What this machine lacks to run every test, and how to get it.
 * @returns {Promise<Missing[]>}
 */
export async function findMissing() {
  /** @type {Missing[]} */
  const missing = [];
  if (!browsers.some((name) => findProgram(name))) {
    missing.push({
      name: 'Chromium',
      consequence: 'nothing was tested in a browser',
      remedy: 'To enable: apt-get install chromium chromium-headless-shell',
    });
  }
  if (!bubblewrapWorks()) {
    missing.push({
      name: 'bubblewrap',
      consequence: 'apps ran without isolation',
      remedy: 'To enable: apt-get install bubblewrap, and allow user namespaces',
    });
  }
  if (!(await dockerAnswers())) {
    missing.push({
      name: 'A Docker engine',
      consequence: 'containers were not tested',
      remedy: 'To enable: apt-get install docker.io and start dockerd, or set DOCKER_HOST',
    });
  }
  if (!findProgram('mmdebstrap')) {
    missing.push({
      name: 'mmdebstrap',
      consequence: 'the Dockerfile of apps was not tried',
      remedy: 'To enable: apt-get install mmdebstrap docker.io, and run as root',
    });
  }
  if (!findServerPrograms()) {
    missing.push({
      name: 'PostgreSQL',
      consequence: 'SPROUT_DATABASE_URL was not tested',
      remedy: 'To enable: apt-get install postgresql',
    });
  }
  return missing;
}

function bubblewrapWorks() {
  const { status } = spawnSync('bwrap', ['--unshare-all', '--ro-bind', '/', '/', 'true'], {
    stdio: 'ignore',
  });
  return status === 0;
}

function findServerPrograms() {
  const folder = '/usr/lib/postgresql';
  const versions = existsSync(folder) ? readdirSync(folder) : [];
  return findProgram(
    'initdb',
    versions.map((version) => `${folder}/${version}/bin`),
  );
}

function dockerAnswers() {
  const address = process.env.DOCKER_HOST ?? 'unix:///var/run/docker.sock';
  const target = address.startsWith('unix://')
    ? { socketPath: address.slice('unix://'.length), path: '/_ping' }
    : `${address.replace(/^tcp:/, 'http:')}/_ping`;
  return new Promise((resolve) => {
    const ping = request(target, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    });
    ping.setTimeout(3000, () => ping.destroy());
    ping.on('error', () => resolve(false));
    ping.end();
  });
}
