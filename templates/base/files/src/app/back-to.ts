/** The list one came from as it was, with what was searched and chosen there; else the list. */
export function backTo(list: string, state: unknown): string {
  const from = typeof state === 'object' && state !== null && 'from' in state ? state.from : undefined;
  if (typeof from !== 'string') return list;
  return from === list || from.startsWith(`${list}?`) ? from : list;
}
