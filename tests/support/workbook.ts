import { createZip } from './zip.ts';

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const documents = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';

type Sheets = Readonly<Record<string, readonly (readonly string[])[]>>;

/** A small Excel workbook (.xlsx) of these sheets; cells are text. */
export function createWorkbook(sheets: Sheets): Buffer {
  return createZip(workbookParts(sheets));
}

/** The files a workbook is made of. */
export function workbookParts(sheets: Sheets): Record<string, string> {
  const names = Object.keys(sheets);
  const override = (part: string, type: string) =>
    `<Override PartName="${part}" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.${type}+xml"/>`;
  const relation = (id: number, type: string, target: string) =>
    `<Relationship Id="rId${id}" Type="${documents}/${type}" Target="${target}"/>`;
  return {
    '[Content_Types].xml': [
      head,
      `<Types xmlns="${packages}/content-types">`,
      `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      override('/xl/workbook.xml', 'sheet.main'),
      ...names.map((_, index) => override(`/xl/worksheets/sheet${index + 1}.xml`, 'worksheet')),
      '</Types>',
    ].join(''),
    '_rels/.rels': `${head}<Relationships xmlns="${packages}/relationships">${relation(1, 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': [
      head,
      `<workbook xmlns="${main}" xmlns:r="${documents}"><sheets>`,
      ...names.map((name, index) => `<sheet name="${name}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`),
      '</sheets></workbook>',
    ].join(''),
    'xl/_rels/workbook.xml.rels': [
      `${head}<Relationships xmlns="${packages}/relationships">`,
      ...names.map((_, index) => relation(index + 1, 'worksheet', `worksheets/sheet${index + 1}.xml`)),
      '</Relationships>',
    ].join(''),
    ...Object.fromEntries(
      names.map((name, index) => [`xl/worksheets/sheet${index + 1}.xml`, printSheet(sheets[name] ?? [])]),
    ),
  };
}

function printSheet(rows: readonly (readonly string[])[]): string {
  const cells = rows.map((row, index) => {
    const printed = row.map(
      (text, column) =>
        `<c r="${String.fromCharCode(65 + column)}${index + 1}" t="inlineStr"><is><t>${text}</t></is></c>`,
    );
    return `<row r="${index + 1}">${printed.join('')}</row>`;
  });
  return `${head}<worksheet xmlns="${main}"><sheetData>${cells.join('')}</sheetData></worksheet>`;
}
