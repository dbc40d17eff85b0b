import { arrange } from '../../../../../../templates/blocks/diagram/files/src/blocks/diagram/arrange.ts';
import {
  emptyDrawing,
  writeDrawing,
  type Drawing,
} from '../../../../../../templates/blocks/diagram/files/src/blocks/diagram/drawing.ts';
import {
  createShape,
  isShapeName,
} from '../../../../../../templates/blocks/diagram/files/src/blocks/diagram/shapes.ts';
import type { Bilingual } from '../entry.ts';

/** A drawing written as lines: `shape | text | number of the shape it hangs on`, or `shape | text | x,y | width x height`. */
interface SampleDrawing {
  title: Bilingual;
  way?: 'down' | 'right' | 'radial';
  en: string;
  zh: string;
}

const samples: Readonly<Record<string, readonly SampleDrawing[]>> = {
  flowchart: [
    {
      title: { en: 'Order process', zh: '订单流程' },
      way: 'down',
      en: 'startEnd|Order comes in; process|Check stock|1; decision|In stock?|2; process|Pack and send|3; process|Order from supplier|3; startEnd|Invoice sent|4',
      zh: 'startEnd|收到订单; process|检查库存|1; decision|有货？|2; process|打包发货|3; process|向供应商订货|3; startEnd|开具发票|4',
    },
  ],
  orgChart: [
    {
      title: { en: 'Team structure', zh: '团队结构' },
      way: 'down',
      en: 'director|Ana Novak, director; manager|Ben Carter, sales|1; manager|Mina Patel, product|1; member|Tom Weber|2; member|Leila Haddad|2; member|Oscar Lind|3; member|Grace Kim|3',
      zh: 'director|陈静 总经理; manager|李明 销售|1; manager|王芳 产品|1; member|赵磊|2; member|周敏|2; member|孙杰|3; member|吴倩|3',
    },
  ],
  mindMap: [
    {
      title: { en: 'Ideas for the fair', zh: '展会想法' },
      way: 'radial',
      en: 'topic|Spring fair; branch|Stand|1; branch|Guests|1; branch|Budget|1; idea|Corner place|2; idea|Live demo|2; idea|Invite regulars|3; idea|Sponsors|4; idea|Printing|4',
      zh: 'topic|春季展会; branch|展位|1; branch|来宾|1; branch|预算|1; idea|转角位置|2; idea|现场演示|2; idea|邀请老客户|3; idea|赞助|4; idea|印刷|4',
    },
  ],
  network: [
    {
      title: { en: 'Office network', zh: '办公室网络' },
      way: 'down',
      en: 'cloud|Internet; router|Firewall|1; server|Web server|2; database|Customer data|3; computer|Front desk|2; computer|Workshop|2',
      zh: 'cloud|互联网; router|防火墙|1; server|网站服务器|2; database|客户数据|3; computer|前台|2; computer|车间|2',
    },
  ],
  uml: [
    {
      title: { en: 'Library classes', zh: '图书馆类图' },
      way: 'down',
      en: 'classBox|Library; classBox|Book|1; classBox|Member|1; classBox|Loan|2',
      zh: 'classBox|图书馆; classBox|图书|1; classBox|读者|1; classBox|借阅|2',
    },
  ],
  entityRelation: [
    {
      title: { en: 'Shop data', zh: '商店数据' },
      way: 'right',
      en: 'entity|Customer; relation|places|1; entity|Order|2; relation|contains|3; entity|Product|4',
      zh: 'entity|客户; relation|下单|1; entity|订单|2; relation|包含|3; entity|商品|4',
    },
  ],
  wireframe: [
    {
      title: { en: 'Sign-up screen', zh: '注册界面' },
      en: 'screen||0,0|288x352; picture||64,32|160x96; field|E-mail|48,152|192x40; field|Password|48,208|192x40; button|Sign up|88,272|112x40',
      zh: 'screen||0,0|288x352; picture||64,32|160x96; field|邮箱|48,152|192x40; field|密码|48,208|192x40; button|注册|88,272|112x40',
    },
  ],
  whiteboard: [
    {
      title: { en: 'Sprint review', zh: '迭代回顾' },
      en: 'label|What went well|0,0|176x40; note|Release on time|0,56|144x96; note|Fewer bugs|160,56|144x96; label|To improve|352,0|144x40; note|Shorter meetings|352,56|144x96; note|Test earlier|512,56|144x96; ellipse|Next: search|256,208|160x96',
      zh: 'label|做得好的|0,0|176x40; note|按时发布|0,56|144x96; note|缺陷更少|160,56|144x96; label|待改进|352,0|144x40; note|会议更短|352,56|144x96; note|更早测试|512,56|144x96; ellipse|下一步：搜索|256,208|160x96',
    },
    {
      title: { en: 'New website', zh: '新网站' },
      way: 'right',
      en: 'rectangle|Home; rectangle|Shop|1; rectangle|About us|1; note|Photos by Friday|2; note|Ask for reviews|2',
      zh: 'rectangle|首页; rectangle|商店|1; rectangle|关于我们|1; note|周五前拍照|2; note|征集评价|2',
    },
  ],
  floorPlan: [
    {
      title: { en: 'Two-room flat', zh: '两室公寓' },
      en: 'room|Living room|0,0|320x240; room|Bedroom|320,0|240x240; room|Kitchen|0,240|240x160; room|Bath|240,240|160x160; sofa|Sofa|24,24|160x64; roundTable|Table|184,120|88x88; bed|Bed|424,40|112x144; table|Worktop|16,328|144x56',
      zh: 'room|客厅|0,0|320x240; room|卧室|320,0|240x240; room|厨房|0,240|240x160; room|浴室|240,240|160x160; sofa|沙发|24,24|160x64; roundTable|圆桌|184,120|88x88; bed|床|424,40|112x144; table|台面|16,328|144x56',
    },
  ],
  seatingPlan: [
    {
      title: { en: 'Wedding dinner', zh: '婚礼晚宴' },
      en: 'stage|Stage|144,0|256x64; longTable|Couple and parents|160,96|224x64; roundTable|Table 1|48,208|112x112; roundTable|Table 2|216,208|112x112; roundTable|Table 3|384,208|112x112; roundTable|Table 4|128,352|112x112; roundTable|Table 5|304,352|112x112',
      zh: 'stage|舞台|144,0|256x64; longTable|新人与父母|160,96|224x64; roundTable|1号桌|48,208|112x112; roundTable|2号桌|216,208|112x112; roundTable|3号桌|384,208|112x112; roundTable|4号桌|128,352|112x112; roundTable|5号桌|304,352|112x112',
    },
  ],
};

/** Examples of a kind of drawing: a title and the drawing as the app stores it. */
export function drawingSamples(kind: string, language: 'en' | 'zh'): { title: string; drawing: string }[] {
  return (samples[kind] ?? []).map((sample) => ({
    title: sample.title[language],
    drawing: writeDrawing(drawingOf(sample, language)),
  }));
}

function drawingOf({ way, ...sample }: SampleDrawing, language: 'en' | 'zh'): Drawing {
  const parts = sample[language].split(';').map((line) => line.split('|').map((part) => part.trim()));
  const shapes = parts.map(([name = '', text = '', place = '', size = ''], index) => {
    const made = createShape(
      isShapeName(name) ? name : 'rectangle',
      { x: 0, y: 0 },
      { id: `s${index + 1}`, text },
    );
    const [x, y] = place.includes(',') ? place.split(',').map(Number) : [];
    const [width = made.width, height = made.height] = size === '' ? [] : size.split('x').map(Number);
    return { ...made, width, height, x: x ?? made.x, y: y ?? made.y };
  });
  const links = parts.flatMap(([, , parent = ''], index) =>
    /^\d+$/.test(parent) ? [{ id: `l${index}`, from: `s${parent}`, to: `s${index + 1}`, text: '' }] : [],
  );
  const drawing: Drawing = { ...emptyDrawing, shapes, links, line: way === 'radial' ? 'straight' : 'elbow' };
  return way ? arrange(drawing, way) : drawing;
}
