import type { Phrase } from './wishes.ts';

/** What is done with bills, hours, salaries and dates where work is organised. */
export interface OfficeWish {
  /** Those who get bills pay them. */
  pays?: Phrase;
  /** Invoices are made of hours. */
  billsHours?: Phrase;
  /** Salaries are worked out for everyone at once. */
  runsPayroll?: Phrase;
  /** What falls due is called to mind. */
  reminds?: Phrase;
  /** Nothing of it has to leave the app. */
  remindsInside?: boolean;
}

const pays =
  /\b(?:pay(?:ing|s)?|settle|settling|payment of)\b[^.;]{0,40}\b(?:bills?|fees?|rents?|tuition|dues|premiums?|invoices?|charges|instal?ments?|tax(?:es)?)\b|\b(?:bills?|fees?|rent|tuition|premium|dues|tax) payments?\b|\bpay (?:them )?online\b|缴费|交租|缴纳|支付(?:账单|费用|物业费|学费)/i;
const billsHours =
  /\b(?:generat\w+|creat\w+|mak\w+|issu\w+|produc\w+|turn\w*)\b[^.;]{0,30}\b(?:invoices?|bills?)\b[^.;]{0,30}\b(?:hours?|time(?:sheets?| entries| records?)?)\b|\b(?:bill|invoice)(?:ing)?\b[^.;]{0,20}\b(?:recorded |tracked |billable )?(?:hours?|time)\b|\bbillable hours?\b[\s\S]*\b(?:invoic\w+|billing)\b|工时[^。]{0,12}(?:发票|开票|账单)/i;
const runsPayroll =
  /\b(?:run|process|calculat\w+|generat\w+|execut\w+)\b[^.;]{0,30}\b(?:payroll|salar(?:y|ies)|payslips?|wages)\b|\bpayroll (?:calculation|processing|runs?|generation)\b|\b(?:monthly|automatic) payroll\b|\bpayroll management\b|(?:计算|发放|核算)(?:工资|薪资)|工资(?:核算|计算|发放)/i;
const reminds =
  /\b(?:reminders?|remind(?:s|ed|ing)?|upcoming|expir(?:y|ing|es|ation)|renewals?|due soon|overdue|about to (?:expire|end))\b(?! (?:events?|concerts?|shows?|movies?|films?|matches|classes|games?|trips?|appointments?|hearings?|workshops?|courses?))|到期|提醒|即将/i;

/** Reminders that leave the app. */
const sendsOut = /\b(?:e-?mails?|sms|text messages?|whatsapp|send(?:s|ing)?|push)\b|邮件|短信|推送/i;

export function findOffice(text: string): OfficeWish | undefined {
  const said = text.slice(0, 20_000);
  const found = (pattern: RegExp): Phrase | undefined => {
    const match = pattern.exec(said);
    return match ? [match.index, match.index + match[0].length] : undefined;
  };
  const wish: OfficeWish = {
    pays: found(pays),
    billsHours: found(billsHours),
    runsPayroll: found(runsPayroll),
    reminds: found(reminds),
  };
  if (!Object.values(wish).some((phrase) => phrase !== undefined)) return undefined;
  return { ...wish, remindsInside: wish.reminds !== undefined && !sendsOut.test(said) };
}

/** What orders to suppliers stand for; what is asked for before they are placed stands for itself. */
export function isOrdered(id: string | undefined, text: string): boolean {
  if (id === 'purchaseRequest')
    return !/\brequisitions?\b|\bpurchas\w+ requests?\b|采购申请/i.test(text.slice(0, 20_000));
  return id === 'order' || id === 'orderLine';
}
