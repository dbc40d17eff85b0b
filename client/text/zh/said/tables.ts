import type { Sayings } from '../../said/translator.ts';

/** 读取所附表格时说的话。 */
export const tablesSaid: Sayings = {
  'The workbook has {count:number} sheets; “{sheet}” was read.':
    '工作簿有 {count} 个工作表，读取的是“{sheet}”。',
  'The file is not UTF-8; it was read as {encoding}.': '文件不是 UTF-8 编码，已按 {encoding} 读取。',
  '“{file}” is empty. Attach a file with a line of headings and at least one row.':
    '“{file}”是空的。请附上一个有标题行和至少一行数据的文件。',
  'Left out one blank line.': '略去了 1 个空行。',
  'Left out {count:number} blank lines.': '略去了 {count} 个空行。',
  'Left out one line above the table.': '略去了表格上方的 1 行。',
  'Left out {count:number} lines above the table.': '略去了表格上方的 {count} 行。',
  'There are headings but no rows.': '只有标题，没有数据行。',
  'One row has fewer cells than headings; the missing ones are empty.':
    '有 1 行的单元格比标题少，缺的按空处理。',
  '{count:number} rows have fewer cells than headings; the missing ones are empty.':
    '有 {count} 行的单元格比标题少，缺的按空处理。',
  'One row has more cells than headings; columns were added for them.':
    '有 1 行的单元格比标题多，已为它们添加列。',
  '{count:number} rows have more cells than headings; columns were added for them.':
    '有 {count} 行的单元格比标题多，已为它们添加列。',
  'The first line is data, so the columns were named “Column 1”, “Column 2” and so on.':
    '第一行就是数据，因此各列命名为“Column 1”“Column 2”等。',
  'The first two lines are both headings and were joined.': '前两行都是标题，已合并。',
  'One column had no heading and was given a name.': '有 1 列没有标题，已为它起名。',
  '{count:number} columns had no heading and were given names.': '有 {count} 列没有标题，已为它们起名。',
  '“{name}” is the heading of more than one column; the later ones were numbered.':
    '有多列的标题都是“{name}”，后面的已加上编号。',
  'Dates in “{column}” are read as {order:phrase}.': '“{column}”中的日期按“{order}”读取。',
  'day, month, year': '日、月、年',
  'month, day, year': '月、日、年',
  '“{file}” has no sheet “{sheet}”. It has {sheets}.': '“{file}”没有工作表“{sheet}”，只有{sheets}。',
  '“{file}” is damaged, or holds more than can be read at once. Save the sheet as CSV and attach that.':
    '“{file}”已损坏，或内容太多无法一次读取。请把工作表另存为 CSV 后附上。',
  '“{file}” could not be read as an Excel workbook. Open it, save it again as .xlsx or CSV, and attach that.':
    '无法按 Excel 工作簿读取“{file}”。请打开它，另存为 .xlsx 或 CSV 后附上。',
  '“{file}” has {size:number} MB; tables of up to 25 MB can be read. Attach a smaller part of it.':
    '“{file}”有 {size} MB，最多只能读取 25 MB 的表格。请附上其中较小的一部分。',
  '“{file}” is a ZIP archive, not a table. If it is an Excel workbook, name it .xlsx; otherwise unpack it and attach the CSV file inside.':
    '“{file}”是 ZIP 压缩包，不是表格。如果它是 Excel 工作簿，请改名为 .xlsx；否则请解压后附上其中的 CSV 文件。',
  '“{file}” is a workbook of an old Excel. Save it as .xlsx or CSV and attach that.':
    '“{file}”是旧版 Excel 的工作簿。请另存为 .xlsx 或 CSV 后附上。',
  '“{file}” is a PDF. Attach the table as CSV or Excel.': '“{file}”是 PDF。请附上 CSV 或 Excel 格式的表格。',
  '“{file}” is not an Excel workbook although its name says so. Save it again as .xlsx or CSV.':
    '“{file}”虽然名称像，但不是 Excel 工作簿。请重新另存为 .xlsx 或 CSV。',
  '“{file}” is a web page, not a table: the download probably led to a log-in page. Download the file again and attach that.':
    '“{file}”是网页，不是表格：下载时很可能跳到了登录页。请重新下载后附上。',
  '“{file}” is not a text file. Attach the table as CSV or Excel.':
    '“{file}”不是文本文件。请附上 CSV 或 Excel 格式的表格。',
};
