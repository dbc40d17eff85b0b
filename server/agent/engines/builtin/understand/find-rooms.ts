import type { Phrase } from './wishes.ts';

/** Rooms in which people write to each other. */
export interface RoomsWish {
  main: boolean;
  phrase: Phrase;
}

const rooms =
  /\b(?:chat ?rooms?|(?:team|group|public|live|online|real[- ]time) chats?(?! ?bot| with (?:us|support))|chat (?:app|application|platform|system|web ?site|tool)|(?:group|team|instant) messag(?:ing|es)(?: (?:app|platform|tool))?|messag(?:ing|er) (?:app|platform|tool)|chat channels?)\b|聊天室|群聊|聊天(?:应用|平台|软件|工具|系统)|即时通讯|团队聊天/i;

/** Whether people are to talk to each other in rooms. */
export function findRooms(idea: string): RoomsWish | undefined {
  const said = idea.slice(0, 20_000);
  const match = rooms.exec(said);
  if (!match) return undefined;
  const first = said.search(/[.!?。！？](?:\s|$)/);
  const isFirst = match.index < Math.min(120, first < 0 ? 120 : first + 1);
  return {
    main: isFirst && !/\b(?:with|and|including)\b[^.]{0,40}$/i.test(said.slice(0, match.index)),
    phrase: [match.index, match.index + match[0].length],
  };
}
