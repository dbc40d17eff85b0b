import { subjectOf } from '../content/rows/threads-about.ts';
import { thingById } from '../words/data/things.ts';
import type { ThingEntry } from '../words/entry.ts';
import { singularOf } from '../words/singular.ts';
import { peopleApart } from './find-roles.ts';
import { readMessage } from './message.ts';
import type { ThingWish, Wishes } from './wishes.ts';

const network =
  /\bsocial (?:network\w*|media|platform|app|site|website|community)\b(?! (?:marketing|manage\w*|analy\w*|campaigns?|schedul\w*|dashboards?|content|posts? (?:plan|schedul)\w*|accounts?|links?|icons?|sharing|buttons?))|\bnews ?feed\b|\bmicroblog\w*|社交(?:网络|平台|网站|应用|媒体)(?!营销|管理|分析|账号)|朋友圈|微博/i;
const posting =
  /\b(?:post|share|publish|write)(?:s|ing)? (?:and \w+ )?(?:\w+ ){0,2}?(?:updates|posts|moments|status(?:es)?|experiences|thoughts|photos and|text and|pictures and)\b|发布(?:动态|帖子|游记|说说|心得|图文)|分享(?:动态|心得|经验|生活)|发帖/i;
const reacting = /\b(?:comment|like|follow)(?:s|ing)?\b|评论|点赞|关注/i;
const asking =
  /\bq ?(?:&|and) ?a (?:\w+ )?(?:sites?|websites?|forums?|platforms?|communit\w+|apps?|boards?)\b|\bquestions?[- ]and[- ]answers? (?:\w+ )?(?:sites?|websites?|forums?|platforms?|communit\w+|apps?)\b|\b(?:ask|post)(?:s|ing)? (?:\w+ ){0,2}?questions?\b[^.]{0,60}\banswer(?:s|ed|ing)?\b(?![^.]{0,12}(?:automatic|robot|bot\b))|问答(?:社区|平台|网站|论坛|系统|应用)|提问[^。]{0,16}回答/i;
/** Words that say the same again, where people post to each other or ask each other. */
const swallowed =
  /^(?:article|newsItem|update|media|story|blogPost|note|discussion|socialPost|announcement|message|comment|feedItem|photo)$/;
const asked = /^(?:question|faq|discussion|socialPost|article|answer|note|comment|announcement|topic)$/;
/** Who people are to each other is told by the accounts. */
const persons = /^(?:friend|user)$/;

/** Where people post to each other, what they post; where they ask each other, questions and answers. */
export function withCommunity(wishes: Wishes): Wishes {
  const found = withTalking(wishes);
  return found === wishes ? wishes : { ...found, ...nameOf(found) };
}

function withTalking(wishes: Wishes): Wishes {
  const said = wishes.text.slice(0, 20_000);
  if (wishes.quiz || wishes.assistant || wishes.game || wishes.survey || wishes.cart) return wishes;
  if (asking.test(said) && mayBecome(wishes, asked)) return withQuestions(wishes, said);
  const main = wishes.things.toSorted((a, b) => b.weight - a.weight)[0]?.entry?.id ?? '';
  const free =
    main === '' || swallowed.test(main) || /^(?:creator|member|friend|group|user|profile)$/.test(main);
  if (network.test(said) || (posting.test(said) && reacting.test(said) && free)) return withPosts(wishes);
  const thread = wishes.things.some(({ entry }) => entry?.id === 'discussion');
  return thread && (wishes.kind === 'community' || boards.test(said.slice(0, 200)))
    ? withThreads(wishes)
    : wishes;
}

/** Whether the first thing is one that talk is made of. */
function mayBecome({ things }: Wishes, test: RegExp): boolean {
  const [first] = things.toSorted((a, b) => b.weight - a.weight);
  const id = first?.entry?.id;
  return id === undefined || test.test(id) || /^(?:creator|member|user|expert|tag)$/.test(id);
}

function withQuestions(wishes: Wishes, said: string): Wishes {
  const entry = thingById.get('forumQuestion');
  if (!entry) return wishes;
  const { quiz: _, ...others } = first(wishes, entry, asked);
  return {
    ...people(others),
    kind: 'community',
    answers: {
      accepts: /\baccept\w*\b|\bbest answers?\b|\bsolved\b|\bsolution\b|采纳|最佳答案|解决/i.test(said),
      phrase: asking.exec(said) ? [0, 1] : [0, 0],
    },
    // Answers stand under their question; so do the words about them.
    records: wishes.records.filter(({ entry: { id } }) => !/^(?:reply|comment|review)$/.test(id)),
    remarks: undefined,
  };
}

function withPosts(wishes: Wishes): Wishes {
  const entry = thingById.get('socialPost');
  if (!entry) return wishes;
  const posts = first(wishes, entry, swallowed);
  return {
    ...people(posts),
    kind: 'community',
    remarks: wishes.remarks ?? { rates: false, comments: true, phrases: [] },
    // To post is what the list is for.
    records: wishes.records.filter(({ entry: { id } }) => !/^(?:update|reply|comment)$/.test(id)),
  };
}

/** Where people talk under headings. */
const boards = /\b(?:forums?|(?:message|discussion|bulletin|community) boards?)\b/i;
/** What posts and messages of a forum could be read as. */
const inForums = /^(?:socialPost|contactMessage|message|article|newsItem|comment|reply|media)$/;

/** What is done with answers, and another word for the category. */
const notOfThreads = /^(?:give|an? |likes?|sections?|reasons?)\b/i;

/** Threads are answered under them. */
function withThreads(wishes: Wishes): Wishes {
  return {
    ...people(wishes),
    remarks: wishes.remarks ?? { rates: false, comments: true, phrases: [] },
    records: wishes.records.filter(({ entry: { id } }) => !/^(?:reply|comment)$/.test(id)),
    kind: 'community',
    unknown: wishes.unknown.filter(
      ({ words }) => !/^(?:sections?|repl\w+|threads?|look|reason)$/i.test(words),
    ),
    // Posts in a forum are its threads and what is said under them.
    things: wishes.things
      .filter(({ entry }) => !inForums.test(entry?.id ?? ''))
      .map((thing) =>
        thing.entry?.id === 'discussion'
          ? {
              ...thing,
              ...(wishes.language === 'en' && /\bthreads?\b/i.test(wishes.text.slice(0, 20_000))
                ? { called: thing.called ?? 'thread' }
                : {}),
              fields: thing.fields.filter(
                ({ entry, label }) =>
                  !/^(?:answer|reply|note)$/.test(entry?.id ?? '') && !notOfThreads.test(label),
              ),
            }
          : thing,
      ),
  };
}

/** Words for the place where people talk. */
const itself =
  /\b(?:media|feed|network|platform|forum|community|thread|timeline)s?$|(?:分享|交流|社区|社交|论坛|平台|互动)$/i;

/** Makes a thing the first one, in place of those that say the same. */
function first(wishes: Wishes, entry: ThingEntry, same: RegExp): Wishes {
  const replaced = wishes.things.filter((thing) => same.test(thing.entry?.id ?? ''));
  const others = wishes.things.filter(
    (thing) =>
      !replaced.includes(thing) &&
      !persons.test(thing.entry?.id ?? thing.noun) &&
      !(thing.entry === undefined && itself.test(thing.noun)),
  );
  const kept = replaced.find((thing) => thing.entry?.id === entry.id);
  const made: ThingWish = {
    entry,
    noun: entry.en.toLowerCase(),
    fields: kept?.fields ?? [],
    phrases: replaced.flatMap(({ phrases }) => phrases).slice(0, 4),
    weight: Math.max(3, ...wishes.things.map(({ weight }) => weight)) + 1,
  };
  return { ...wishes, things: [made, ...others] };
}

/** Who posts, asks and answers is somebody. */
function people(wishes: Wishes): Wishes {
  if (wishes.people || wishes.accountsRefused || wishes.storage === 'browser') return wishes;
  const found = peopleApart(readMessage(wishes.text));
  return found ? { ...wishes, people: found } : wishes;
}

const general =
  /^(?:(?:online |web |social |discussion |community |q ?& ?a |question(?: and answer)? ?)*(?:community|forums?|network|networking|media|platform|question|q ?& ?a|discussion|board|feed)|and comment|.*\bcomment|social|(?:like |upvote )?(?:repl(?:y|ies)|answers?|threads?|posts?))$/i;
const topic =
  /\b(?:for|about|around|among|between) (?:the |all |local |amateur |young )?([a-z][a-z-]+(?: (?:cooking|lovers|fans|owners|learners|enthusiasts|photography|developers|students|teachers|parents|music|games?))?)(?=[ .,;]|$)/i;
const nobody =
  /^(?:users?|people|members?|everyone|everybody|them|sharing|posting|asking|users|the|a|an|it|this|each|others?|discussing|discussion|communication|background|components?)$/i;

/** What people talk about names the place where they do. */
function nameOf({ name = '', text, language, things }: Wishes): { name?: string } {
  if (language === 'zh' || (name !== '' && !general.test(name))) return {};
  const asks = things[0]?.entry?.id === 'forumQuestion';
  const place = asks ? 'Q&A' : /\bforum\b/i.test(text) ? 'forum' : 'community';
  const subject = (place === 'forum' ? subjectOf(text) : undefined) ?? topic.exec(text.slice(0, 400))?.[1];
  if (subject === undefined || nobody.test(subject))
    return asks
      ? { name: 'Questions and answers' }
      : name === '' || /comment$/i.test(name)
        ? { name: 'Community' }
        : {};
  const single = subject.split(' ').length === 1 ? singularOf(subject.toLowerCase()) : subject;
  return { name: `${single.charAt(0).toUpperCase()}${single.slice(1)} ${place}` };
}
