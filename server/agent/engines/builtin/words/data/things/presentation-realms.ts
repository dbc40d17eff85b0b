import type { Realm } from './realms.ts';

/** What sites of firms, museums and bands, and dashboards of the air mean by everyday words. */
export const presentationRealms: readonly Realm[] = [
  {
    when: /\b(?:law firm|attorneys?|lawyers?|solicitors?|legal (?:practice|services))\b|律师|律所/i,
    words: {
      practiceArea: ['practice area', 'area of practice', 'legal service', '业务领域', '服务领域'],
      caseResult: ['case result', 'case outcome', 'verdict', 'success story', 'successful case', '成功案例'],
      lawyer: ['attorney profile', 'lawyer profile', 'attorney', 'lawyer', 'solicitor', '律师'],
    },
  },
  {
    when: /\b(?:art museum|art galler(?:y|ies)|paintings?|artworks?|art collection|sculptures?|museum of (?:modern |fine )?art)\b|美术馆|画廊|艺术品|绘画/i,
    words: {
      artPiece: [
        'artwork',
        'art work',
        'work of art',
        'art piece',
        'art collection',
        'painting',
        'sculpture',
        'masterpiece',
        'collection',
        'exhibit',
        'museum object',
        '艺术品',
        '绘画',
        '画作',
      ],
    },
    nothing: ['museum', 'museum website', 'art museum', '博物馆', '美术馆'],
  },
  {
    when: /\b(?:rock |indie |jazz |pop |metal |folk )?band(?:'s)?\b(?! (?:width|aid))|\bmusicians?\b|\bsinger|乐队|歌手/i,
    words: {
      bandAlbum: ['album', 'discography', 'record', 'release', '专辑', '唱片'],
      tourDate: [
        'concert',
        'concert calendar',
        'concert date',
        'upcoming concert',
        'tour calendar',
        '演唱会',
        '演出',
      ],
    },
    nothing: ['band', 'rock band', '乐队'],
  },
  {
    when: /\b(?:travel|city|tourist|visitor|destination) guides?\b|\btravel (?:inspiration|magazine)\b|旅游攻略|旅行指南/i,
    words: {
      destination: ['destination', 'city', 'travel guide', 'place to visit', '目的地', '城市'],
      guideSight: [
        'sight',
        'attraction',
        'tourist attraction',
        'landmark',
        'point of interest',
        'place',
        '景点',
      ],
      itinerary: ['itinerary', 'suggested itinerary', 'suggested route', 'route', '推荐行程', '路线'],
      restaurant: ['restaurant', 'place to eat', '餐厅'],
      article: ['travel tip', 'tip', 'travel advice', '旅行贴士'],
    },
    nothing: ['travel', 'trip', 'trip plan', 'trip planner', 'guide', 'countryside'],
  },
  {
    when: /\b(?:web(?:site)?|site|page) (?:traffic|analytics|visits)\b|\btraffic (?:analytics|dashboard|statistics)\b|\bpage views\b|网站(?:流量|访问|统计)/i,
    words: {
      pageTraffic: [
        'website traffic',
        'website traffic analytics',
        'web traffic',
        'web analytics',
        'website analytics',
        'site traffic',
        'page view',
        'page',
        'visitor',
        'visit',
        'session',
        '流量',
        '访问量',
      ],
    },
    nothing: ['site', 'traffic source', 'view', 'owner'],
  },
  {
    when: /\barchitect\w*\b|建筑(?:师|事务所|设计)/i,
    words: { archProject: ['project', 'building', 'work', 'portfolio', 'project gallery', '项目', '作品'] },
    nothing: ['client'],
  },
  {
    when: /\brecipes?\b|食谱|菜谱/i,
    words: { recipe: ['dish', 'seasonal dish', 'meal', 'seasonal recipe', '菜', '菜品'] },
  },
  {
    when: /\bschools?\b|学校/i,
    words: { newsItem: ['school news', 'class news', '校园新闻'] },
  },
  {
    when: /\bair (?:quality|pollution)\b|\baqi\b|\bpm ?2\.?5\b|\bpollut|空气质量|空气污染/i,
    words: {
      cityAir: ['city', 'location', 'region', 'pollution data', '城市'],
      airStation: ['station', 'monitoring station', 'measuring station', 'sensor', '监测站', '站点'],
    },
    nothing: ['pollutant', 'air quality', 'air quality monitor', 'air quality monitoring', 'monitoring'],
  },
];
