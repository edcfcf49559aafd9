import { checkContent } from '../dataset/check'
import type { Content } from '../dataset/read'
import { type Applied, apply, findingsOf } from './apply'
import { compare } from './compare'
import type { Comparison, Finding } from './comparison'
import { recordPointAddresses } from './point-addresses'
import type { Workbook } from './read-workbook'

/** A workbook held against a dataset: what it changes, what the dataset is then, and what is wrong with it. */
export interface TakeOver {
  comparison: Comparison
  after: Content
  faults: Finding[]
  doubts: Finding[]
}

/**
 * What a workbook makes of a dataset. The dataset's own check runs on the result; what it said of the dataset before is not
 * the workbook's doing. Nothing is changed, neither the workbook nor `content`.
 */
export function takeOver(workbook: Omit<Workbook, 'book'>, content: Content, today: string): TakeOver {
  const comparison = compare(workbook, content, today)
  const applied = apply(content, comparison, today)
  recordPointAddresses(content, applied.content)
  const findings = [...comparison.findings, ...applied.findings]
  // A row of which something was not understood is not whole: what the check says of it is said already.
  const said = new Set(findings.map(placeOf))
  const all = [
    ...findings,
    ...newFindings(content, applied, today).filter(
      (found) => found.row === undefined || !said.has(placeOf(found)),
    ),
  ]
  all.sort((a, b) => order(a, workbook) - order(b, workbook) || (a.row ?? 0) - (b.row ?? 0))
  return {
    comparison,
    after: applied.content,
    faults: all.filter(({ severity }) => severity === 'fault'),
    doubts: all.filter(({ severity }) => severity === 'doubt'),
  }
}

function newFindings(before: Content, applied: Applied, today: string): Finding[] {
  const known = new Set(
    checkContent(before, today).map(({ file, problem, advice }) => `${file} ${problem} ${advice}`),
  )
  const found = checkContent(applied.content, today).filter(
    ({ file, problem, advice }) => !known.has(`${file} ${problem} ${advice}`),
  )
  return findingsOf(found, applied)
}

function placeOf({ sheet, row }: Finding): string {
  return `${sheet.name} ${row}`
}

function order({ sheet }: Finding, { tables }: Pick<Workbook, 'tables'>): number {
  return tables.findIndex((table) => table.sheet.name === sheet.name)
}
