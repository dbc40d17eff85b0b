import type { Language } from '../../understand/wishes.ts';

/** What the policies of the examples ask for, in plain words, in the order of their names. */
export const policyTexts: Readonly<Record<Language, readonly string[]>> = {
  en: [
    'Says how organisations may collect, store and share personal data. People must agree before their data are used, can ask for a copy within 30 days, and leaks are reported within three days.',
    'Sets limits for dust, nitrogen oxides and sulphur in the air near industry and main roads. Cities measure every hour and publish the results; plants above the limit have a year to retrofit filters.',
    'Fixes the lowest hourly pay and how it rises each January with the cost of living. Apprentices and trainees are covered after their third month; employers keep records for two years.',
    'Obliges banks to share account data with other services when a customer asks for it. Access ends after 180 days unless renewed, and every request is shown to the customer.',
    'Charges producers for each kilogram of packaging that holds less than 30% recycled plastic. Small firms below ten tonnes a year are exempt but still report their figures.',
    'Lists materials and small parts that toys must not have, and the tests before sale. Importers keep the test papers for ten years and recall a toy within a week when it fails.',
    'Asks shops and platforms to state the full price, the real former price of a discount and who the seller is. Complaints are answered within 14 days.',
    'Requires a label from A to G on appliances, measured by the same method everywhere. Old labels leave the shelves within 18 months.',
  ],
  zh: [
    '规定机构如何收集、保存和共享个人数据。使用前须征得同意，个人可在三十天内索取副本，泄露须在三天内报告。',
    '规定工业区和主干道附近空气中粉尘、氮氧化物和硫的限值。城市每小时监测并公布结果，超标企业须在一年内加装过滤设备。',
    '规定最低时薪以及每年一月随生活成本的调整。学徒从第三个月起适用，雇主须保存记录两年。',
    '要求银行在客户提出时向其他服务共享账户数据。授权一百八十天后失效，每次访问都会告知客户。',
    '对再生塑料含量低于三成的包装按公斤收费。年用量不足十吨的小企业免缴，但仍须申报。',
    '列出玩具禁用的材料和小零件，以及上市前的检测。进口商须保存检测文件十年，不合格产品须在一周内召回。',
  ],
};
