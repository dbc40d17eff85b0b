import { useEffect, useState } from 'react';

export interface Loaded<Value> {
  value: Value | undefined;
  failure: string | undefined;
}

/** The answer to a question to the server, asked again whenever `key` changes; the old answer stays until the new one is there. */
export function useLoaded<Value>(key: string, load: () => Promise<Value>): Loaded<Value> {
  const [loaded, setLoaded] = useState<Loaded<Value>>({ value: undefined, failure: undefined });
  useEffect(() => {
    let current = true;
    load().then(
      (value) => current && setLoaded({ value, failure: undefined }),
      (error: unknown) =>
        current &&
        setLoaded(({ value }) => ({
          value,
          failure: error instanceof Error ? error.message : String(error),
        })),
    );
    return () => {
      current = false;
    };
    // `load` is made anew at each render; `key` says when its question is another.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [key]);
  return loaded;
}
