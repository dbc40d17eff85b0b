const listHeader =
  /^(tags?|services|speakers|authors|skills|genres?|keywords|topics|categories|labels|ingredients|languages|actors|cast|members|interests|allergens|features|标签|关键词|类别|作者|讲者|技能)$/i;
const separators = [
  { separator: ';', least: 0.05 },
  { separator: '|', least: 0.05 },
  { separator: ',', least: 0.2 },
  { separator: '、', least: 0.05 },
] as const;

/** The sign between items when the cells of a column are lists, such as `Lambda; S3`. */
export function listSeparator(header: string, cells: readonly string[]): string | undefined {
  const named = listHeader.test(header.trim());
  return separators.find(({ separator, least }) => {
    const several = cells.filter((cell) => cell.includes(separator));
    if (several.length < 2 && !(named && several.length > 0)) return false;
    if (several.length < cells.length * (named ? Math.min(least, 0.05) : least)) return false;
    const items = several.flatMap((cell) => itemsOf(cell, separator));
    const average = items.reduce((sum, item) => sum + item.length, 0) / Math.max(1, items.length);
    const longest = items.reduce((most, item) => Math.max(most, item.length), 0);
    if (average > 50 || longest > 160) return false;
    if (separator !== ',' || named) return true;
    // Commas also stand in names, places and sentences: only plainly repeated short items are lists.
    const plural = /[a-z]s$/i.test(header.trim()) && !/(address|status|notes?|details)$/i.test(header.trim());
    return plural && average <= 25 && new Set(items).size < items.length * 0.5;
  })?.separator;
}

/** The items of a list cell. */
export function itemsOf(cell: string, separator: string): string[] {
  return cell
    .split(separator)
    .map((item) => item.trim())
    .filter((item) => item !== '');
}
