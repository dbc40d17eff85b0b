/** Choices of things in registers and diaries: id|English|Chinese|tone. */
export const recordChoices: Readonly<Record<string, string>> = {
  huntStage:
    'saved|Saved|已收藏; applied|Applied|已投递|information; interview|Interview|面试中|waiting; offer|Offer|已获录用|good; closed|Turned down|未通过|bad',
  edibility:
    'edible|Edible|可食|good; cooked|Only cooked|须煮熟|waiting; inedible|Not edible|不可食; poisonous|Poisonous|有毒|bad; deadly|Deadly|剧毒|bad',
  softwareKind:
    'office|Office|办公; design|Design|设计; development|Development|开发; security|Security|安全; business|Business|业务',
  licenceStatus: 'active|Active|使用中|good; renew|To be renewed|待续订|waiting; ended|Ended|已终止',
  vendorContractKind:
    'service|Service|服务; supply|Supply|供货; software|Software|软件; rent|Rent and lease|租赁; insurance|Insurance|保险',
  sparePartKind:
    'drive|Drive and belts|传动; bearing|Bearings|轴承; electrical|Electrical|电气; hydraulic|Hydraulics|液压; seal|Seals and filters|密封过滤',
  payoutStatus: 'open|Open|待结算|waiting; approved|Approved|已批准|information; paid|Paid out|已发放|good',
  tenderStage:
    'found|Found|已发现; preparing|Preparing|准备中|waiting; submitted|Submitted|已递交|information; won|Won|中标|good; lost|Lost|未中标|bad',
  pressBeat:
    'business|Business|财经; technology|Technology|科技; culture|Culture|文化; local|Local news|本地; food|Food and travel|美食旅行',
  mailKind:
    'letter|Letter|信件; invoice|Invoice|账单; contract|Contract|合同; parcel|Parcel|包裹; authority|From an authority|公函',
  mailStatus:
    'received|Received|已收到|information; passed|Passed on|已转交|waiting; answered|Answered|已回复|good; filed|Filed|已归档',
  riskKind:
    'supply|Supply|供应; people|People|人员; safety|Safety|安全; money|Money|财务; legal|Legal|合规; technology|Technology|技术',
  apprenticeTrade:
    'joinery|Joinery|木工; electrics|Electrics|电工; metal|Metalwork|金工; office|Office|文员; kitchen|Kitchen|厨师',
  trainingStatus:
    'planned|Planned|计划中; running|Running|进行中|information; passed|Passed|已通过|good; repeat|To be repeated|需重修|bad',
  kitResult:
    'complete|Complete|齐全|good; refilled|Refilled|已补齐|information; missing|Something missing|有缺失|bad',
  siteWeather: 'sun|Sunny|晴; cloud|Cloudy|阴; rain|Rain|雨; frost|Frost|霜冻; wind|Wind|大风',
  vaccinations: 'complete|Up to date|已完成|good; started|Started|进行中|waiting; none|Not yet|未接种',
  siteCostKind:
    'material|Material|材料; wages|Wages|人工; machines|Machines|机械; subcontractors|Subcontractors|分包; other|Other|其他',
  giftOccasion:
    'birthday|Birthday|生日; christmas|Christmas|圣诞; anniversary|Anniversary|纪念日; graduation|Graduation|毕业; any|Any time|随时',
  giftIdeaStatus: 'idea|Idea|想法; bought|Bought|已购买|information; given|Given|已送出|good',
  vinylFormat: 'lp|LP|密纹; ep|EP|迷你; single|Single|单曲; box|Box set|套装',
  vinylGrade:
    'mint|Mint|全新|good; very-good|Very good|很好|good; good|Good|良好|information; worn|Worn|磨损|waiting',
  homeRoom:
    'living|Living room|客厅; kitchen|Kitchen|厨房; bedroom|Bedroom|卧室; bathroom|Bathroom|浴室; study|Study|书房; cellar|Cellar|地下室; garden|Garden|花园',
  homeItemKind:
    'furniture|Furniture|家具; electronics|Electronics|电器; jewellery|Jewellery|首饰; instrument|Instruments|乐器; sport|Sports gear|运动器材; art|Art|艺术品',
  renovationTrade:
    'building|Building work|土建; electrics|Electrics|水电; plumbing|Plumbing|管道; painting|Painting|油漆; floors|Floors|地板; furniture|Furniture|家具',
  voicePart: 'soprano|Soprano|女高音; alto|Alto|女低音; tenor|Tenor|男高音; bass|Bass|男低音',
  plotStatus: 'free|Free|空闲|good; taken|Taken|已租|information; notice|Under notice|即将空出|waiting',
  waitingStatus:
    'waiting|Waiting|等候中|waiting; offered|Offered|已通知|information; accepted|Accepted|已接受|good; withdrawn|Withdrawn|已退出',
  bodyPart:
    'back|Back|背部; knee|Knee|膝部; shoulder|Shoulder|肩部; hip|Hip|髋部; ankle|Ankle|踝部; neck|Neck|颈部',
  runDistance:
    '5k|5 km|5 公里; 10k|10 km|10 公里; half|Half marathon|半程马拉松; kids|Children, 1 km|儿童 1 公里',
  shirtSize: 's|S|S; m|M|M; l|L|L; xl|XL|XL',
  schoolSubject:
    'maths|Maths|数学; languages|Languages|语文外语; science|Science|科学; history|History and geography|史地; art|Art and music|艺术',
};
