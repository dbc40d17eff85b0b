const words = (text: string) => text.split(' ');

export const nameParts = {
  en: {
    first: words(
      'Ada Ben Clara Daniel Elena Felix Grace Hugo Iris Jonas Karim Lena Mina Noah Olga Priya Quentin Rosa Samir Tara Umar Vera Wendy Xavier Yara Zoe Amir Bella Chloe David',
    ),
    last: words(
      'Becker Novak Patel Romero Lind Khan Weber Silva Moreau Rossi Tanaka Okafor Jensen Murphy Costa Haddad Ivanov Schmidt Nguyen Brown Garcia Olsen Kim Wright Fischer',
    ),
  },
  zh: {
    first: words('子涵 雨桐 浩然 欣怡 俊杰 思远 佳怡 梓萱 明轩 诗雨 志强 丽华 晓东 静怡 天宇'),
    last: words('王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高'),
  },
};

export const companyParts = {
  en: {
    first: words(
      'North Bright Clear Silver Blue Oak River Nova Prime Swift True Green Peak Urban Wild Lumen Atlas Harbor',
    ),
    last: words('works labs forge point stone leaf craft field line hub bridge path wave nest loop'),
  },
  zh: {
    first: words('云 星 远 和 锦 天 瑞 盛 新 恒 达 启 明 海 博'),
    last: words('科科技 通网络 创设计 源贸易 方咨询 成实业 景文化 信智能'),
  },
};

export const fantasyParts = {
  en: {
    first: words(
      'Ael Bran Cor Dra El Fen Gal Hal Ith Kael Lor Mor Nyx Or Pha Quel Ral Syl Thal Vor Wyn Zeph',
    ),
    last: words('adril anor bryn dor eth gorn iel isra mir nor oth ric sara thas ven wyn'),
  },
  zh: {
    first: words('凌 夜 苍 玄 幽 炎 霜 流 青 银 墨 紫'),
    last: words('霄 影 风 羽 岚 璃 尘 渊 歌 月 锋 澜'),
  },
};

export const petNames = {
  en: words(
    'Biscuit Luna Pepper Mochi Coco Milo Ginger Rocky Daisy Olive Ziggy Nala Simba Pumpkin Waffles Toffee Bruno Hazel Pixie Shadow Maple Otis Ruby Sunny',
  ),
  zh: words('豆豆 毛毛 奶茶 布丁 花卷 可乐 小黑 糯米 团子 旺财 咪咪 芝麻 汤圆 年糕'),
};

export const userParts = {
  first: words('quiet happy lucky cosmic tiny brave sunny clever wild gentle electric misty golden rapid'),
  last: words('fox otter comet maple river falcon panda pixel cedar lynx ember wave koala robin'),
};
