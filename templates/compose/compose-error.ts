/** Why a spec cannot be made into an app, in words for people. */
export class ComposeError extends Error {
  override name = 'ComposeError';
}
