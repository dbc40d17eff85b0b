/** One open project: chat on the left, work on the right. */
export function Component() {
  return <main />;
}
