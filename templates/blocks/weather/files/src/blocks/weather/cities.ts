/** Name, Chinese name, country, latitude, longitude, mean temperature and how far summer is from it, mean humidity. */
type City = readonly [string, string, string, number, number, number, number, number];

const list: readonly City[] = [
  ['Amsterdam', '阿姆斯特丹', 'Netherlands', 52, 5, 10, 7, 80],
  ['Athens', '雅典', 'Greece', 38, 24, 18, 10, 60],
  ['Auckland', '奥克兰', 'New Zealand', -37, 175, 15, 5, 76],
  ['Bangkok', '曼谷', 'Thailand', 14, 100, 29, 2, 74],
  ['Barcelona', '巴塞罗那', 'Spain', 41, 2, 17, 8, 68],
  ['Beijing', '北京', 'China', 40, 116, 13, 15, 53],
  ['Berlin', '柏林', 'Germany', 52, 13, 10, 10, 72],
  ['Bogotá', '波哥大', 'Colombia', 5, -74, 14, 1, 78],
  ['Boston', '波士顿', 'United States', 42, -71, 11, 12, 66],
  ['Brussels', '布鲁塞尔', 'Belgium', 51, 4, 11, 8, 78],
  ['Buenos Aires', '布宜诺斯艾利斯', 'Argentina', -35, -58, 18, 7, 71],
  ['Cairo', '开罗', 'Egypt', 30, 31, 22, 8, 55],
  ['Cape Town', '开普敦', 'South Africa', -34, 18, 17, 5, 69],
  ['Chengdu', '成都', 'China', 31, 104, 17, 10, 80],
  ['Chicago', '芝加哥', 'United States', 42, -88, 10, 14, 70],
  ['Copenhagen', '哥本哈根', 'Denmark', 56, 13, 9, 9, 78],
  ['Delhi', '德里', 'India', 29, 77, 25, 9, 62],
  ['Dubai', '迪拜', 'United Arab Emirates', 25, 55, 28, 8, 58],
  ['Dublin', '都柏林', 'Ireland', 53, -6, 10, 5, 82],
  ['Guangzhou', '广州', 'China', 23, 113, 22, 8, 77],
  ['Hangzhou', '杭州', 'China', 30, 120, 17, 12, 75],
  ['Helsinki', '赫尔辛基', 'Finland', 60, 25, 6, 12, 79],
  ['Hong Kong', '香港', 'China', 22, 114, 23, 6, 78],
  ['Istanbul', '伊斯坦布尔', 'Türkiye', 41, 29, 15, 9, 73],
  ['Jakarta', '雅加达', 'Indonesia', -6, 107, 28, 1, 78],
  ['Lagos', '拉各斯', 'Nigeria', 6, 3, 27, 2, 82],
  ['Lisbon', '里斯本', 'Portugal', 39, -9, 17, 6, 71],
  ['London', '伦敦', 'United Kingdom', 52, 0, 11, 7, 77],
  ['Los Angeles', '洛杉矶', 'United States', 34, -118, 18, 5, 64],
  ['Madrid', '马德里', 'Spain', 40, -4, 15, 11, 57],
  ['Melbourne', '墨尔本', 'Australia', -38, 145, 15, 6, 65],
  ['Mexico City', '墨西哥城', 'Mexico', 19, -99, 17, 3, 58],
  ['Miami', '迈阿密', 'United States', 26, -80, 25, 4, 73],
  ['Milan', '米兰', 'Italy', 45, 9, 14, 11, 73],
  ['Moscow', '莫斯科', 'Russia', 56, 38, 6, 14, 76],
  ['Mumbai', '孟买', 'India', 19, 73, 27, 3, 76],
  ['Munich', '慕尼黑', 'Germany', 48, 12, 10, 10, 75],
  ['Nairobi', '内罗毕', 'Kenya', -1, 37, 19, 2, 68],
  ['New York', '纽约', 'United States', 41, -74, 13, 12, 65],
  ['Oslo', '奥斯陆', 'Norway', 60, 11, 7, 11, 74],
  ['Paris', '巴黎', 'France', 49, 2, 12, 8, 76],
  ['Prague', '布拉格', 'Czechia', 50, 14, 10, 10, 73],
  ['Rio de Janeiro', '里约热内卢', 'Brazil', -23, -43, 24, 3, 78],
  ['Rome', '罗马', 'Italy', 42, 13, 16, 9, 72],
  ['San Francisco', '旧金山', 'United States', 38, -122, 14, 3, 74],
  ['São Paulo', '圣保罗', 'Brazil', -24, -47, 20, 4, 75],
  ['Seattle', '西雅图', 'United States', 48, -122, 11, 7, 74],
  ['Seoul', '首尔', 'South Korea', 38, 127, 13, 14, 62],
  ['Shanghai', '上海', 'China', 31, 121, 17, 12, 73],
  ['Shenzhen', '深圳', 'China', 23, 114, 23, 7, 75],
  ['Singapore', '新加坡', 'Singapore', 1, 104, 28, 1, 82],
  ['Stockholm', '斯德哥尔摩', 'Sweden', 59, 18, 8, 11, 76],
  ['Sydney', '悉尼', 'Australia', -34, 151, 18, 5, 65],
  ['Taipei', '台北', 'Taiwan', 25, 122, 23, 7, 77],
  ['Tokyo', '东京', 'Japan', 36, 140, 16, 11, 66],
  ['Toronto', '多伦多', 'Canada', 44, -79, 9, 13, 71],
  ['Vancouver', '温哥华', 'Canada', 49, -123, 11, 7, 78],
  ['Vienna', '维也纳', 'Austria', 48, 16, 11, 10, 71],
  ['Warsaw', '华沙', 'Poland', 52, 21, 9, 11, 76],
  ['Washington', '华盛顿', 'United States', 39, -77, 15, 12, 64],
  ['Wuhan', '武汉', 'China', 31, 114, 17, 13, 76],
  ['Xi’an', '西安', 'China', 34, 109, 15, 13, 66],
  ['Zurich', '苏黎世', 'Switzerland', 47, 9, 10, 9, 77],
];

export interface Place {
  id: string;
  name: string;
  country: string;
  latitude: number;
  longitude: number;
  mean: number;
  swing: number;
  humidity: number;
}

/** The places that the sample data know, in the app's language. */
export function placesIn(language: 'en' | 'zh'): Place[] {
  return list.map(([name, chinese, country, latitude, longitude, mean, swing, humidity]) => ({
    id: name,
    name: language === 'zh' ? chinese : name,
    country: language === 'zh' ? '' : country,
    latitude,
    longitude,
    mean,
    swing,
    humidity,
  }));
}

/** Places whose name has the words, those that begin with them first; accents and case do not matter. */
export function findPlaces(places: readonly Place[], query: string): Place[] {
  const plain = (text: string) =>
    text
      .toLowerCase()
      .normalize('NFKD')
      .replace(/[\p{M}’'.]/gu, '');
  const wanted = plain(query.trim());
  if (wanted === '') return [];
  return places
    .filter(({ name, id, country }) => [name, id, country].some((text) => plain(text).includes(wanted)))
    .toSorted(
      (one, other) =>
        Number(plain(other.name).startsWith(wanted)) - Number(plain(one.name).startsWith(wanted)),
    );
}
