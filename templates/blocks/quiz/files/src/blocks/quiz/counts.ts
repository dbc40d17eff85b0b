/** How many are offered to be asked, besides all of them. */
export function countsFor(available: number, wanted: number): readonly number[] {
  const counts = [...new Set([5, 10, 20, 40, wanted])].filter((count) => count < available);
  return [...counts.toSorted((one, other) => one - other), available];
}
