import { planSchema } from '../../templates/spec/plan.ts';
import type { Plan } from '../../templates/spec/plan.ts';

/** A small plan: a page of books needs the books; a colour needs nothing. */
export function samplePlan(summary = 'A list of books.'): Plan {
  return planSchema.parse({
    summary,
    steps: [
      {
        id: 'books',
        title: 'Keep books',
        sentence: 'Books have a title and an author.',
        areas: ['data'],
        operations: [
          { kind: 'change-app', changes: { name: 'Book club' } },
          { kind: 'put-assumption', assumption: { id: 'storage', sentence: 'Kept in this browser.' } },
          {
            kind: 'put-entity',
            entity: {
              id: 'book',
              singular: 'Book',
              plural: 'Books',
              path: 'books',
              titleField: 'title',
              origin: 'kept',
            },
          },
          {
            kind: 'put-field',
            entity: 'book',
            field: { id: 'title', label: 'Title', type: 'text', order: 1 },
          },
          {
            kind: 'put-field',
            entity: 'book',
            field: { id: 'author', label: 'Author', type: 'text', order: 2 },
          },
        ],
      },
      {
        id: 'books-page',
        title: 'Show books',
        sentence: 'A page lists the books.',
        areas: ['pages'],
        operations: [
          { kind: 'put-page', page: { id: 'home', title: 'Books', path: '/' } },
          {
            kind: 'put-block',
            page: 'home',
            block: { id: 'list', block: 'collection', order: 1, entity: 'book' },
          },
          {
            kind: 'put-check',
            check: {
              id: 'see-books',
              capability: 'see-books',
              sentence: 'You can see the books.',
              steps: [{ kind: 'goto', path: '/' }],
            },
          },
        ],
      },
      {
        id: 'teal',
        title: 'Use teal',
        sentence: 'Buttons are teal.',
        areas: ['look'],
        operations: [{ kind: 'change-theme', changes: { accent: '#008080' } }],
      },
    ],
  });
}
