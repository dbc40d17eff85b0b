/** Where things are found in a browser. */
export interface Addresses {
  /** The app as it is live, or one release of it. */
  app(slug: string, version?: number): string;
  /** A picture kept for a project. */
  screenshot(slug: string, name: string): string;
}

export function createAddresses(options: { domain: string; port: number }): Addresses {
  const port = options.port === 80 ? '' : `:${options.port}`;
  return {
    app: (slug, version) => {
      const name = version === undefined ? slug : `v${version}--${slug}`;
      return `http://${name}.${options.domain}${port}/`;
    },
    screenshot: (slug, name) =>
      `/api/projects/${encodeURIComponent(slug)}/screenshots/${encodeURIComponent(name)}`,
  };
}
