/** A Docker API on this machine. Podman's is one, too. */
export interface Endpoint {
  /** For the person to read, for example `Docker at /var/run/docker.sock`. */
  name: string;
  connection: { socketPath: string } | { protocol: 'http' | 'https'; host: string; port: number };
}

/** What strategies look at. */
export interface Surroundings {
  environment: Readonly<Record<string, string | undefined>>;
  homeFolder: string;
  userId: number | undefined;
}

/** One way to find an endpoint: `undefined` means not applicable here, an error means applicable but broken. */
export interface EndpointStrategy {
  name: string;
  find(surroundings: Surroundings): Promise<Endpoint | undefined>;
}
