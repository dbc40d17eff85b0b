/** Places of an app that only says that there is a map: name, street, hours, phone. */
export const samplePlaces: Readonly<
  Record<'en' | 'zh', readonly (readonly [string, string, string, string])[]>
> = {
  en: [
    ['Harbour Street', '4 Harbour Street', 'Mon–Sat 9:00–18:00', '+44 20 7946 0101'],
    ['Old Market', '21 Market Square', 'Mon–Sat 8:00–19:00', '+44 20 7946 0102'],
    ['Station Arcade', '1 Station Road', 'Daily 7:00–21:00', '+44 20 7946 0103'],
    ['Mill Lane', '12 Mill Lane', 'Tue–Sat 10:00–18:00', '+44 20 7946 0104'],
    ['Riverside', '88 Quay Side', 'Daily 9:00–20:00', '+44 20 7946 0105'],
    ['Northgate', '5 Northgate', 'Mon–Fri 9:00–17:30', '+44 20 7946 0106'],
    ['University', '30 College Road', 'Mon–Fri 8:00–20:00', '+44 20 7946 0107'],
    ['Garden Quarter', '17 Linden Avenue', 'Mon–Sat 9:00–18:00', '+44 20 7946 0108'],
  ],
  zh: [
    ['海港路店', '海港路4号', '周一至周六 9:00–18:00', '021-5555-0101'],
    ['老街店', '集市广场21号', '周一至周六 8:00–19:00', '021-5555-0102'],
    ['车站店', '车站路1号', '每天 7:00–21:00', '021-5555-0103'],
    ['磨坊巷店', '磨坊巷12号', '周二至周六 10:00–18:00', '021-5555-0104'],
    ['滨江店', '滨江大道88号', '每天 9:00–20:00', '021-5555-0105'],
    ['北门店', '北门街5号', '周一至周五 9:00–17:30', '021-5555-0106'],
    ['大学城店', '学院路30号', '周一至周五 8:00–20:00', '021-5555-0107'],
    ['花园店', '椴树街17号', '周一至周六 9:00–18:00', '021-5555-0108'],
  ],
};
