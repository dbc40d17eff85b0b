/** What stands on a card, and something to know about it. */
export interface Told {
  name: string;
  fact: string;
}

function told(lines: string): Told[] {
  return lines
    .trim()
    .split('\n')
    .map((line) => {
      const [name = '', fact = ''] = line.split('|').map((part) => part.trim());
      return { name, fact };
    });
}

/** Decks of words, eighteen cards each. Soft hyphens say where a long name may break. */
export const en = {
  dinosaurs: told(`
    Tyranno\u00ADsaurus | It bit harder than any other land animal we know of.
    Tricera\u00ADtops | Its skull alone could be two and a half metres long.
    Stego\u00ADsaurus | Its brain was about as large as a lime.
    Diplo\u00ADdocus | Its tail had about eighty bones and may have cracked like a whip.
    Brachio\u00ADsaurus | Its front legs were longer than its hind legs, as with a giraffe.
    Veloci\u00ADraptor | It was about as large as a turkey and had feathers.
    Spino\u00ADsaurus | It hunted fish and spent much of its life in water.
    Ankylo\u00ADsaurus | The club of its tail could break the bones of an attacker.
    Igua\u00ADnodon | Its thumb was a spike; early drawings put that on its nose.
    Allo\u00ADsaurus | It lived some eighty million years before Tyrannosaurus.
    Archaeo\u00ADpteryx | It had feathers like a bird and teeth like a reptile.
    Para\u00ADsauro\u00ADlophus | Air in its long hollow crest made a deep, far-reaching sound.
    Pachy\u00ADcephalo\u00ADsaurus | The bone on top of its head was up to 25 centimetres thick.
    Galli\u00ADmimus | Among the fastest dinosaurs, it looked much like an ostrich.
    Theri\u00ADzino\u00ADsaurus | It had claws of half a metre and ate plants.
    Maia\u00ADsaura | Its name means good mother: it fed its young in the nest.
    Compso\u00ADgnathus | One of the smallest dinosaurs, about as heavy as a chicken.
    Argen\u00ADtino\u00ADsaurus | Some 35 metres long, it is among the largest land animals ever.`),
  space: told(`
    Sun | More than a million Earths would fit into it.
    Mercury | A year there lasts only 88 of our days.
    Venus | It is the hottest planet, hotter than Mercury.
    Earth | It is the only place we know of where there is life.
    Moon | It moves away from us by almost four centimetres a year.
    Mars | It has the highest volcano of the solar system, Olympus Mons.
    Ceres | It is the largest body of the asteroid belt.
    Jupiter | It has more mass than all other planets together.
    Io | It has more active volcanoes than any other world.
    Europa | An ocean lies under its ice.
    Gany\u00ADmede | The largest moon of all, it is larger than Mercury.
    Saturn | It is less dense than water.
    Titan | It has lakes and rivers of liquid methane.
    Uranus | It lies on its side and rolls around the Sun.
    Neptune | Its winds are the fastest of the solar system.
    Triton | It goes around Neptune backwards.
    Pluto | On it there is a plain of ice in the shape of a heart.
    Eris | Its discovery made Pluto a dwarf planet.`),
  countries: told(`
    Argen\u00ADtina | Its capital is Buenos Aires.
    Austra\u00ADlia | Its capital is Canberra.
    Brazil | Its capital is Brasília.
    Canada | Its capital is Ottawa.
    China | Its capital is Beijing.
    Egypt | Its capital is Cairo.
    France | Its capital is Paris.
    Germany | Its capital is Berlin.
    India | Its capital is New Delhi.
    Italy | Its capital is Rome.
    Japan | Its capital is Tokyo.
    Kenya | Its capital is Nairobi.
    Mexico | Its capital is Mexico City.
    Norway | Its capital is Oslo.
    Peru | Its capital is Lima.
    Spain | Its capital is Madrid.
    Thailand | Its capital is Bangkok.
    Vietnam | Its capital is Hanoi.`),
};

export const zh: typeof en = {
  dinosaurs: told(`
    霸王龙 | 已知陆地动物中咬合力最强。
    三角龙 | 仅头骨就可长达两米半。
    剑龙 | 脑只有青柠那么大。
    梁龙 | 尾巴约有八十块骨头，可能像鞭子一样抽响。
    腕龙 | 前腿比后腿长，像长颈鹿一样。
    伶盗龙 | 只有火鸡大小，身上有羽毛。
    棘龙 | 捕鱼为食，大半时间在水里。
    甲龙 | 尾锤能打断袭击者的骨头。
    禽龙 | 拇指是尖刺，早期的图把它画在鼻子上。
    异特龙 | 比霸王龙早约八千万年。
    始祖鸟 | 有鸟的羽毛，也有爬行动物的牙齿。
    副栉龙 | 空心长冠能发出低沉而传得很远的声音。
    肿头龙 | 头顶的骨头厚达 25 厘米。
    似鸡龙 | 跑得最快的恐龙之一，样子像鸵鸟。
    镰刀龙 | 爪长半米，却吃植物。
    慈母龙 | 名字意为好母亲，会在巢中喂养幼崽。
    美颌龙 | 最小的恐龙之一，重如一只鸡。
    阿根廷龙 | 体长约 35 米，是最大的陆地动物之一。`),
  space: told(`
    太阳 | 能装下一百多万个地球。
    水星 | 一年只有 88 个地球日。
    金星 | 最热的行星，比水星还热。
    地球 | 目前已知唯一有生命的地方。
    月球 | 每年离我们远近四厘米。
    火星 | 有太阳系最高的火山奥林帕斯山。
    谷神星 | 小行星带中最大的天体。
    木星 | 质量超过其他行星的总和。
    木卫一 | 活火山比任何天体都多。
    木卫二 | 冰层下有海洋。
    木卫三 | 最大的卫星，比水星还大。
    土星 | 密度比水还小。
    土卫六 | 有液态甲烷的湖与河。
    天王星 | 横躺着绕太阳转。
    海王星 | 有太阳系最快的风。
    海卫一 | 逆向绕海王星运行。
    冥王星 | 上面有一片心形冰原。
    阋神星 | 它的发现使冥王星成为矮行星。`),
  countries: told(`
    阿根廷 | 首都是布宜诺斯艾利斯。
    澳大利亚 | 首都是堪培拉。
    巴西 | 首都是巴西利亚。
    加拿大 | 首都是渥太华。
    中国 | 首都是北京。
    埃及 | 首都是开罗。
    法国 | 首都是巴黎。
    德国 | 首都是柏林。
    印度 | 首都是新德里。
    意大利 | 首都是罗马。
    日本 | 首都是东京。
    肯尼亚 | 首都是内罗毕。
    墨西哥 | 首都是墨西哥城。
    挪威 | 首都是奥斯陆。
    秘鲁 | 首都是利马。
    西班牙 | 首都是马德里。
    泰国 | 首都是曼谷。
    越南 | 首都是河内。`),
};
