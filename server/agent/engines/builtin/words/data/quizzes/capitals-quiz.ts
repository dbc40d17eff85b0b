import type { BankQuestion, QuizBank } from './quiz-bank.ts';

// Each: continent|country|capital|three other cities|why it is often mistaken.
const english = `
Oceania|Australia|Canberra|Sydney, Melbourne, Perth|Sydney and Melbourne both wanted to be it, so a new city was built between them.
America|Canada|Ottawa|Toronto, Montréal, Vancouver|Ottawa lies on the border between English- and French-speaking Canada.
America|Brazil|Brasília|Rio de Janeiro, São Paulo, Salvador|Brasília was built in the middle of the country and opened in 1960.
Asia|Turkey|Ankara|Istanbul, Izmir, Antalya|Ankara has been the capital since 1923; Istanbul is the largest city.
Europe|Switzerland|Bern|Zurich, Geneva, Basel|Bern is officially the federal city, the seat of government.
Africa|Morocco|Rabat|Casablanca, Marrakesh, Fez|Casablanca is the largest city, the king and the government sit in Rabat.
Africa|Kenya|Nairobi|Mombasa, Kisumu, Nakuru|Nairobi began as a railway camp in 1899.
Asia|Vietnam|Hanoi|Ho Chi Minh City, Hue, Da Nang|Ho Chi Minh City is larger, Hanoi has been the capital of the whole country since 1976.
Oceania|New Zealand|Wellington|Auckland, Christchurch, Dunedin|Wellington is the southernmost capital of an independent state.
Europe|Slovenia|Ljubljana|Maribor, Bratislava, Zagreb|Bratislava is the capital of Slovakia, with which Slovenia is often confused.
Asia|Kazakhstan|Astana|Almaty, Tashkent, Bishkek|Astana took over from Almaty in 1997.
America|Ecuador|Quito|Guayaquil, Lima, Cuenca|Quito lies 2,850 metres up, a short way from the equator.
`;
const chinese = `
大洋洲|澳大利亚|堪培拉|悉尼、墨尔本、珀斯|悉尼和墨尔本争当首都，于是在中间建了新城。
美洲|加拿大|渥太华|多伦多、蒙特利尔、温哥华|渥太华位于英语区与法语区的交界。
美洲|巴西|巴西利亚|里约热内卢、圣保罗、萨尔瓦多|巴西利亚建在内陆，1960 年启用。
亚洲|土耳其|安卡拉|伊斯坦布尔、伊兹密尔、安塔利亚|安卡拉自 1923 年起为首都，伊斯坦布尔是最大城市。
欧洲|瑞士|伯尔尼|苏黎世、日内瓦、巴塞尔|伯尔尼是联邦政府所在地。
非洲|摩洛哥|拉巴特|卡萨布兰卡、马拉喀什、非斯|卡萨布兰卡最大，国王和政府在拉巴特。
非洲|肯尼亚|内罗毕|蒙巴萨、基苏木、纳库鲁|内罗毕始于 1899 年的铁路营地。
亚洲|越南|河内|胡志明市、顺化、岘港|胡志明市更大，河内自 1976 年起为全国首都。
大洋洲|新西兰|惠灵顿|奥克兰、基督城、达尼丁|惠灵顿是独立国家中最南的首都。
欧洲|斯洛文尼亚|卢布尔雅那|马里博尔、布拉迪斯拉发、萨格勒布|布拉迪斯拉发是斯洛伐克的首都，两国常被混淆。
亚洲|哈萨克斯坦|阿斯塔纳|阿拉木图、塔什干、比什凯克|1997 年首都从阿拉木图迁到阿斯塔纳。
美洲|厄瓜多尔|基多|瓜亚基尔、利马、昆卡|基多海拔 2850 米，离赤道不远。
`;

/** Capitals of countries whose largest city is another. */
export const capitalsQuiz: QuizBank = {
  subject: /\bcapitals\b(?! of (?:industry|columns?))|\bcapital cities\b|首都/i,
  en: questionsOf(english, (country) => `What is the capital of ${country}?`),
  zh: questionsOf(chinese, (country) => `${country}的首都是哪座城市？`),
};

function questionsOf(lines: string, ask: (country: string) => string): BankQuestion[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [topic = '', country = '', capital = '', others = '', explanation = ''] = line.split('|');
      const [first = '', second = '', third = ''] = others.split(/, |、/);
      return { topic, question: ask(country), options: [capital, first, second, third], explanation };
    });
}
