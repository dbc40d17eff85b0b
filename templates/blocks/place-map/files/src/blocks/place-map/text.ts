/** Words of the map block. */
export const en = {
  map: (things: string) => `Map of ${things.toLowerCase()}`,
  search: (things: string) => `Search ${things.toLowerCase()} on the map`,
  all: 'All',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom out',
  whole: 'Show all places',
  schematic:
    'A drawn map without a map service: places stand where their coordinates say, streets are only drawn.',
  notPlaced: (count: number) => `${count} without a position on the map.`,
  nothing: 'No place matches.',
  details: 'Details',
  north: 'N',
  here: (title: string) => `${title} on the map`,
};

export const zh: typeof en = {
  map: (things) => `${things}地图`,
  search: (things) => `在地图上搜索${things}`,
  all: '全部',
  zoomIn: '放大',
  zoomOut: '缩小',
  whole: '显示全部地点',
  schematic: '未连接地图服务的示意图：地点按坐标标出，街道仅为示意。',
  notPlaced: (count) => `${count} 个没有地图位置。`,
  nothing: '没有符合的地点。',
  details: '详情',
  north: '北',
  here: (title) => `地图上的${title}`,
};
