import { deedById } from '../words/data/deeds.ts';
import { thingById } from '../words/data/things.ts';
import { singularOf } from '../words/singular.ts';
import type { RoleWish } from './people-wishes.ts';
import type { Phrase, Wishes } from './wishes.ts';

const letIn =
  /\b(?:approv|admit|accept|verif|vet|screen|let in)(?:e|es|y|ies|ing|ting|s)?(?: (?:or|and) (?:reject|declin|refus|turn down)\w*)? (?:in )?((?:the |new |pending |newly |registered |applying |incoming )*)((?:[a-z]+ ){0,2}?[a-z]+)(?: (accounts?|registrations?|sign-?ups?|applications?|requests?))?(?=[.,;)]| and\b| or\b|$)/gi;

/** `coordinators approve new helpers`: whoever wants to be one applies, and somebody decides. */
export function withAdmission(wishes: Wishes): Wishes {
  const { people, language } = wishes;
  const entry = thingById.get('admission');
  const approve = deedById.get('approve');
  if (
    !people ||
    !entry ||
    !approve ||
    language === 'zh' ||
    wishes.accountsRefused ||
    wishes.storage === 'browser'
  )
    return wishes;
  const said = wishes.text.slice(0, 20_000);
  for (const match of said.matchAll(letIn)) {
    const [whole, fresh = '', words = '', what] = match;
    const role = people.roles.find((each) => isCalled(each, words));
    if (!role || role.entry.side === 'runs' || (fresh.trim() === '' && what === undefined)) continue;
    const phrase: Phrase = [match.index, match.index + whole.length];
    const within = ([from, to]: Phrase) => from < phrase[1] && to > phrase[0];
    return {
      ...wishes,
      things: [
        ...wishes.things.filter(({ entry: known }) => known?.id !== 'application'),
        {
          entry,
          noun: 'application',
          called: `${role.called ?? role.entry.en.toLowerCase()} application`,
          fields: [],
          phrases: [phrase],
          weight: 2.1,
        },
      ],
      deeds: [
        ...wishes.deeds.filter((deed) => !(within(deed.phrase) && isDecision(deed.entry?.id))),
        { kind: 'state', entry: approve, object: 'admission', phrase },
      ],
      people: {
        ...people,
        rights: [...people.rights, { who: role.entry.id, kind: 'make', what: 'admission' }],
      },
    };
  }
  return wishes;
}

function isCalled({ entry, called }: RoleWish, words: string): boolean {
  const name = singularOf(words.trim().toLowerCase());
  const last = singularOf(name.split(' ').at(-1) ?? '');
  return [entry.en, called ?? '', ...entry.words].some(
    (each) => each !== '' && [name, last].includes(each.toLowerCase()),
  );
}

function isDecision(id: string | undefined): boolean {
  return id === 'approve' || id === 'reject' || id === 'confirm';
}
