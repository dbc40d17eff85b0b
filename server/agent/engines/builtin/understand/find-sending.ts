import type { Phrase } from './wishes.ts';

/** Messages that are written and sent to people of a list. */
export interface SendingWish {
  channel: 'mail' | 'text';
  /** Sending is what the app is for. */
  main: boolean;
  templates: boolean;
  attachments: boolean;
  policies: boolean;
  /** Figures of what was sent. */
  monitor: boolean;
  phrases: Phrase[];
}

const mail =
  /\b(?:compos(?:e|es|ing)(?:, | and |\s)+(?:\w+ ){0,3}(?:e-?mails?|newsletters?|mailings?)|(?:send|sends|sending|writ(?:e|ing))(?:,? and \w+ing)? (?:(?:bulk|mass|marketing|promotional|campaign|personali[sz]ed|out|and receiving|and receive|new|their|the) )*(?:e-?mails?|newsletters?|mailings?)|(?:e-?mail|newsletter|mailing|mass mail|bulk mail)[ -](?:sending|marketing|campaign|blast|client|platform|tool|app|service|manager|sender|builder|web ?site|system)s?|e-?mail campaigns?|newsletter (?:sending|campaigns?)|web ?mail)\b|(?:发送|群发|撰写|编写|写)(?:电子)?邮件|(?:电子)?邮件(?:发送|群发|营销|平台|客户端|系统)|(?:发送|群发)(?:电子报|通讯)/i;
const text =
  /\b(?:short message service|(?:send|sends|sending)(?:,? and \w+ing)? (?:(?:bulk|mass|marketing|promotional|new|out|their) )*(?:short messages?|text messages?|sms|texts\b)|(?:sms|short message|text message|text messaging)(?: \w+)?[ -](?:sending|marketing|campaign|platform|tool|app|service|gateway|manager|sender|system|web ?site)s?|(?:bulk|mass) (?:sms|texting|text messages))\b|(?:发送|群发)(?:手机)?短(?:信|消息)|短(?:信|消息)(?:群发|发送|平台|营销|管理|服务|系统)/i;
/** Mail that an app sends by itself, or that people get. */
const notices = /\b(?:reminder|notification|alert|confirmation|password|receipt|verification|welcome)s?\b/i;

/** Whether mail or short messages are to be written and sent. */
export function findSending(idea: string): SendingWish | undefined {
  const said = idea.slice(0, 20_000);
  const texts = text.exec(said);
  const mails = mail.exec(said);
  const match = texts && (!mails || texts.index <= mails.index) ? texts : mails;
  if (!match) return undefined;
  const around = said.slice(match.index, match.index + match[0].length + 24);
  if (notices.test(around) && !/compos|campaign|platform|平台/i.test(around)) return undefined;
  const first = said.search(/[.!?。！？](?:\s|$)/);
  return {
    channel: match === texts ? 'text' : 'mail',
    main: match.index < Math.min(160, first < 0 ? 160 : first + 1),
    templates: match === mails || /templates?|模板/i.test(said),
    attachments: match === mails,
    policies:
      /\bpolic(?:y|ies)|\bsending (?:rules?|limits?)|\bquiet hours|\brate limit|(?:发送)?(?:策略|规则)/i.test(
        said,
      ),
    monitor: /\bmonitor|\bdashboard|\bstatistic|\banalytic|\breports?\b|监控|统计|看板|报表/i.test(said),
    phrases: [[match.index, match.index + match[0].length]],
  };
}
