import type { Setting } from './setting.ts';

/** Desks where colleagues are helped, and halls where goods are checked. */
export const deskSettings: readonly Setting[] = [
  {
    id: 'it-desk',
    when: /\bit (?:help ?-?desk|support|service desk|service management|tickets?|department)\b|\bhelp ?-?desk\b[^.]*\bemployees\b|\bemployees\b[^.]*\bsupport tickets\b|IT(?:工单|服务台|支持)/i,
    things: {
      asset: {
        choices: {
          type: { en: 'Computer|Display|Printer|Phone|Network', zh: '电脑|显示设备|打印机|电话|网络设备' },
        },
        en: {
          name: 'Laptop 14 inch|Monitor 27 inch|Label printer|Smartphone|Access point, floor 2|Laptop 16 inch',
          type: '1|2|3|4|5|1',
        },
        zh: {
          name: '14 寸笔记本|27 寸显示器|标签打印机|智能手机|二楼无线接入点|16 寸笔记本',
          type: '1|2|3|4|5|1',
        },
        both: { purchasePrice: '1290|380|480|620|240|1840', cost: '1290|380|480|620|240|1840' },
      },
      repair: {
        en: {
          title:
            'Keyboard replaced|Cracked screen|Paper jam, new roller|Battery swollen|No signal after update|Fan too loud',
          description:
            'Three keys did not answer.|Fell from a desk; panel ordered.|Jams every tenth sheet.|Taken out of use at once.|Set back to the earlier version.|Dust removed, paste renewed.',
        },
        zh: {
          title: '更换键盘|屏幕碎裂|卡纸换辊|电池鼓包|升级后无信号|风扇过响',
          description:
            '三个按键失灵。|从桌上跌落，已订屏。|每十张卡一次。|立即停用。|已退回旧版本。|除尘并更换硅脂。',
        },
      },
      issue: {
        en: {
          title:
            'Laptop does not start|No access to the shared drive|Printer on floor 2 jams|New account for a starter|VPN drops every hour|Screen flickers|Password expired|Install the drawing program|Mailbox is full|Wi-Fi weak in room 4|Phone does not ring|Spam from a known sender',
          description:
            'It beeps twice and stays black.|The folder of the team asks for a password since this morning.|Paper gets stuck in tray 2, also after cleaning.|Starts on the first of next month and needs mail and the calendar.|Happens at home and in the hotel, not in the office.|Only with the second screen connected.|The page to change it does not open.|The licence is paid; see the mail of the manager.|Nothing can be sent any more.|Calls break off in the corner by the window.|Calls go to voicemail at once.|Comes daily with an attachment.',
        },
        zh: {
          title:
            '笔记本无法开机|共享盘无权限|二楼打印机卡纸|新员工账号|VPN每小时掉线|屏幕闪烁|密码过期|安装绘图软件|邮箱已满|4号会议室Wi-Fi弱|电话不响|熟人发来的垃圾邮件',
          description:
            '响两声后黑屏。|团队文件夹从今早开始要密码。|2号纸盒卡纸，清理后仍然。|下月1日入职，需要邮箱和日历。|在家和酒店会这样，办公室不会。|只有接第二块屏幕时。|修改密码的页面打不开。|许可证已付费，见经理邮件。|无法再发邮件。|靠窗角落通话中断。|直接转到语音信箱。|每天带附件发来。',
        },
      },
      wikiPage: {
        en: {
          title:
            'Reset your password|Connect to the VPN|Set up the printer|Share a folder|Book a video call|Report a suspicious mail|First day: your accounts|Clean up your mailbox',
          content:
            'Open the account page, choose “Forgot password” and follow the link in the mail. The new one needs twelve characters and lasts a year.|Start the VPN program, choose “Office” and log in with your usual name. If it drops, change from Wi-Fi to cable once.|Add the printer by its number, which stands on the label. Choose “floor 2” for colour.|Right-click the folder, choose “Share”, and add people by name. Give the right to read unless they have to write.|Open the calendar, add the people and press “Video”. The link is in the invitation.|Do not open the attachment. Forward the mail to the security mailbox and delete it.|You get a name and a first password from your manager. Change it on the first day.|Sort by size, delete what you no longer need, and empty the bin.',
        },
        zh: {
          title: '重置密码|连接VPN|设置打印机|共享文件夹|预约视频会议|举报可疑邮件|第一天：您的账号|清理邮箱',
          content:
            '打开账号页面，选择“忘记密码”，按邮件中的链接操作。新密码至少十二位，有效一年。|启动VPN程序，选择“办公室”，用常用账号登录。掉线时换一次网线。|按标签上的编号添加打印机。彩色请选“二楼”。|右键文件夹，选择“共享”，按姓名添加。除非需要修改，只给读取权限。|打开日历，添加参会人并点“视频”。链接在邀请中。|不要打开附件。转发到安全邮箱后删除。|经理会给您账号和初始密码，第一天请修改。|按大小排序，删除不需要的邮件并清空回收站。',
        },
      },
    },
  },
];
