import { resolve } from 'node:path';
import { z } from 'zod';
import { AppError } from './errors.ts';

const hostname = /^(?=.{1,200}$)[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/;

const settings = z.object({
  SPROUT_HOME: z.string().default('./.sprout'),
  SPROUT_PORT: z.coerce
    .number('must be a number between 0 and 65535')
    .int('must be a whole number between 0 and 65535')
    .min(0, 'must be a number between 0 and 65535')
    .max(65535, 'must be a number between 0 and 65535')
    .default(4700),
  SPROUT_HOST: z.string().default('127.0.0.1'),
  SPROUT_DOMAIN: z
    .string()
    .toLowerCase()
    .regex(hostname, 'must be a domain name such as sprout.localhost')
    .default('sprout.localhost'),
  SPROUT_DATABASE_URL: z
    .string()
    .regex(/^postgres(ql)?:\/\//, 'must be an address such as postgres://user:password@host:5432/sprout')
    .optional(),
  SPROUT_RUNTIME: z
    .enum(['auto', 'process', 'container'], 'must be auto, process or container')
    .default('auto'),
  SPROUT_CONTAINER_RUNTIME: z
    .string()
    .regex(/^[A-Za-z0-9][\w.-]*$/, 'must be the name of a runtime the engine knows, such as runsc')
    .optional(),
  DOCKER_HOST: z.string().optional(),
  SPROUT_BASE_IMAGE: z.string().optional(),
  SPROUT_AHEAD: z.enum(['on', 'off'], 'must be on or off').default('on'),
  OPENAI_BASE_URL: z
    .url({
      protocol: /^https?$/,
      error: 'must be a web address such as https://api.openai.com/v1',
    })
    .optional(),
  OPENAI_API_KEY: z.string().optional(),
  SPROUT_MODEL: z.string().optional(),
  SPROUT_PASSWORD: z.string().min(8, 'must have at least 8 characters').optional(),
});

export type Config = {
  /** Absolute path of the data folder. */
  home: string;
  /** 0 takes any free port. */
  port: number;
  host: string;
  domain: string;
  databaseUrl: string | undefined;
  runtime: 'auto' | 'process' | 'container';
  /** A runtime the container engine knows, such as `runsc`; its own choice otherwise. */
  containerRuntime: string | undefined;
  dockerHost: string | undefined;
  baseImage: string | undefined;
  /** Whether what a plan makes is proven while it waits for approval. */
  ahead: boolean;
  model: { baseUrl: string | undefined; apiKey: string | undefined; name: string | undefined };
  password: string | undefined;
};

/** Whether an address to listen on can be reached from this machine only. */
export function isLoopback(host: string): boolean {
  return host === 'localhost' || host === '::1' || /^127(\.\d{1,3}){3}$/.test(host);
}

/** Reads all of Sprout's settings from the environment; an empty variable counts as not set. */
export function parseConfig(environment: NodeJS.ProcessEnv): Config {
  const given = Object.entries(environment).filter(([, value]) => value?.trim());
  const parsed = settings.safeParse(Object.fromEntries(given));
  if (!parsed.success) {
    const problems = parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`);
    throw new AppError('invalid-setting', `${problems.join('; ')}.`);
  }
  const values = parsed.data;
  if (!isLoopback(values.SPROUT_HOST) && !values.SPROUT_PASSWORD) {
    throw new AppError(
      'invalid-setting',
      `SPROUT_HOST is ${values.SPROUT_HOST}, which others can reach: set SPROUT_PASSWORD (at least 8 characters) as well.`,
    );
  }
  return {
    home: resolve(values.SPROUT_HOME),
    port: values.SPROUT_PORT,
    host: values.SPROUT_HOST,
    domain: values.SPROUT_DOMAIN,
    databaseUrl: values.SPROUT_DATABASE_URL,
    runtime: values.SPROUT_RUNTIME,
    containerRuntime: values.SPROUT_CONTAINER_RUNTIME,
    dockerHost: values.DOCKER_HOST,
    baseImage: values.SPROUT_BASE_IMAGE,
    ahead: values.SPROUT_AHEAD === 'on',
    model: {
      baseUrl: values.OPENAI_BASE_URL,
      apiKey: values.OPENAI_API_KEY,
      name: values.SPROUT_MODEL,
    },
    password: values.SPROUT_PASSWORD,
  };
}
