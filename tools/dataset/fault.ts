/** One thing wrong with a dataset, said so that an editor can put it right without reading code. */
export interface Fault {
  /** File name inside the dataset folder, for example `places.json`. */
  file: string
  /** Which row: its position, counted from one, and its id or name. Empty for the file as a whole. */
  row: string
  /** Which field: its Chinese titles, then its path in the file. Empty when the row as a whole is meant. */
  field: string
  /** What is wrong. */
  problem: string
  /** What to do about it. */
  advice: string
}

/** A fault as one paragraph of plain text, for a terminal. */
export function printFault(fault: Fault): string {
  const where = [fault.file, fault.row, fault.field].filter((part) => part !== '').join(' · ')
  return `✗ ${where}\n    问题：${fault.problem}\n    怎么改：${fault.advice}`
}

/** All faults of a folder, with a first line that says how many. */
export function printFaults(folder: string, faults: Fault[]): string {
  return [`数据有 ${faults.length} 处要改（${folder}）：`, ...faults.map(printFault)].join('\n')
}
