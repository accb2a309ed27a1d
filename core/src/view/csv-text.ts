/** Tables as CSV that Finnish Excel opens by a double click, and every other program too. */

/** Tells programs that the text is UTF-8. */
const byteOrderMark = '\uFEFF';
/** In Finland the comma stands in numbers. */
const separator = ';';
const lineEnd = '\r\n';

/** Spreadsheets take a text that begins so for a formula and reckon it; an apostrophe makes it a text again. */
const isFormula = (text: string): boolean => /^[=+\-@\t\r]/.test(text);

/** What a cell holds when the table is read back: the text, behind an apostrophe where it could be taken for a formula. */
export const cellText = (text: string): string => (isFormula(text) ? `'${text}` : text);

const quoted = (text: string): string => (/[;"\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

/** Rows of equal length, the first of them headers. */
export const csvText = (rows: readonly (readonly string[])[]): string =>
  byteOrderMark + rows.map((row) => row.map((cell) => quoted(cellText(cell))).join(separator) + lineEnd).join('');
