/** Where to listen: a port of this machine, or the path of a Unix socket. */
export type Address = { port: number; host: string } | { socketPath: string };

export interface Settings {
  address: Address;
  development: boolean;
}

/** Reads the environment. Throws when something in it makes no sense. */
export function readSettings(environment: NodeJS.ProcessEnv): Settings {
  return {
    address: readAddress(environment['PORT'] ?? '3000', environment['HOST']),
    development: environment['NODE_ENV'] === 'development',
  };
}

function readAddress(port: string, host = '0.0.0.0'): Address {
  if (port.includes('/')) return { socketPath: port };
  const number = Number(port);
  if (!Number.isInteger(number) || number < 0 || number > 65_535)
    throw new Error(`PORT must be a number or the path of a socket, not “${port}”.`);
  return { port: number, host };
}
