import type { EntityDraft } from '../app-draft.ts';

/** Examples have values that there are: what was listed by a person comes before what such things usually have. */
export function prepareChoices(entities: readonly EntityDraft[]): void {
  for (const { fields, samples, head } of entities) {
    // Spending that fits under no named heading is kept under a heading of its own.
    if (head.source || /^(?:expense|income|budgetItem)$/.test(head.id)) continue;
    for (const { id, type, options = [], derived } of fields) {
      if (type !== 'choice' || derived || options.length === 0) continue;
      const known = new Set(options.map((option) => option.id));
      samples.forEach(({ values }, index) => {
        const value = values[id];
        if (typeof value !== 'string' || value === '' || known.has(value)) return;
        const start = value.slice(0, 4).toLowerCase();
        const near = options.find((option) => option.id.toLowerCase().startsWith(start));
        values[id] = (near ?? options[index % options.length])?.id ?? '';
      });
    }
  }
}
