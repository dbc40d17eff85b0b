/** Each choice: id|English|Chinese|tone; the tone is neutral unless said. */
export const presentationChoices: Readonly<Record<string, string>> = {
  artPeriod:
    'before1600|Before 1600|1600年前; century17|17th century|17世纪; century18|18th century|18世纪; century19|19th century|19世纪; century20|20th century|20世纪; today|Since 2000|2000年后',
  artStyle:
    'renaissance|Renaissance|文艺复兴; baroque|Baroque|巴洛克; romantic|Romanticism|浪漫主义; impressionist|Impressionism|印象派; modern|Modernism|现代主义; abstract|Abstract|抽象; contemporary|Contemporary|当代',
  trafficSource:
    'search|Search|搜索; direct|Direct|直接访问; social|Social media|社交媒体; referral|Links|外链; mail|E-mail|邮件',
  deviceType: 'phone|Phone|手机; desktop|Computer|电脑; tablet|Tablet|平板',
  buildingType:
    'house|Houses|住宅; public|Public buildings|公共建筑; work|Offices and workshops|办公与工坊; renewal|Conversions|改造; garden|Landscape|景观',
  buildingState:
    'built|Built|已建成|good; site|Under construction|施工中|waiting; design|In design|设计中|information',
  shown:
    'current|Now on view|正在展出|good; upcoming|Coming soon|即将开展|information; past|Past|已结束|neutral',
  conferenceDay: 'day1|Day 1|第一天; day2|Day 2|第二天; day3|Day 3|第三天',
  talkType:
    'keynote|Keynote|主旨报告; talk|Talk|报告; workshop|Workshop|工作坊; panel|Panel|圆桌; together|Coming together|交流',
  sponsorLevel: 'gold|Gold|金牌; silver|Silver|银牌; bronze|Bronze|铜牌',
  zodiacElement: 'fire|Fire|火象; earth|Earth|土象; air|Air|风象; water|Water|水象',
  horoscopePeriod: 'daily|Daily|每日; weekly|Weekly|每周; monthly|Monthly|每月',
};
