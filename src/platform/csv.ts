/** What stands between the cells of a line. */
export type CsvMark = ',' | ';';

/** A cell of a CSV file, after RFC 4180; what a spreadsheet would take for a formula is kept from being one. */
function cell(value: string): string {
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
  return /[",;\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A line of a CSV file, with its end. */
export const csvLine = (cells: readonly string[], mark: CsvMark = ','): string => `${cells.map(cell).join(mark)}\r\n`;

/** What a CSV file begins with so that Excel takes it for UTF-8; Excel here expects semicolons between the cells. */
export const excelMark = '\uFEFF';
