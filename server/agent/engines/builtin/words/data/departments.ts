/** The departments of one house by the kind of work that is offered, and where such a department is usual. */
export interface DepartmentEntry {
  /** Headings under which such work stands elsewhere. */
  work: RegExp;
  en: string;
  zh: string;
  /** Only in such a house. */
  house?: RegExp;
}

export const departments: readonly DepartmentEntry[] = [
  { work: /^(?:tech|engineering|it\b|ji-shu|技术)/i, en: 'Technology', zh: '技术部' },
  { work: /^(?:commerce|sales|shang|商|销售)/i, en: 'Sales and service', zh: '销售与服务部' },
  { work: /^(?:trades|craft|ji-gong|技工|工)/i, en: 'Workshop and operations', zh: '生产运营部' },
  { work: /^(?:admin|office|xing-zheng|行政)/i, en: 'Administration', zh: '行政部' },
  {
    work: /^(?:health|care|yi|医|护)/i,
    en: 'Care',
    zh: '护理部',
    house: /\b(?:hospitals?|clinics?|care|nursing|health|practice|medical)\b|医院|诊所|护理/i,
  },
  {
    work: /^(?:hospitality|hotel|restaurant|can-yin|餐|酒店)/i,
    en: 'Kitchen and guests',
    zh: '餐饮客房部',
    house: /\b(?:hotels?|restaurants?|caf[eé]s?|catering|resorts?|bars?)\b|酒店|餐厅/i,
  },
];
