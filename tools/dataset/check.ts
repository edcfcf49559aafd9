import { todayInShanghai } from '../../src/domain/date'
import type { Fault } from './fault'
import { inWords } from './locate'
import { datasetFiles, type RawDataset } from './read'
import { wrongDates } from './rules/dates'
import { duplicates } from './rules/duplicates'
import type { Content, Finding } from './rules/finding'
import { wrongPoints } from './rules/geography'
import { unknownIcons } from './rules/icons'
import { confusedItems } from './rules/item-names'
import { outOfOrder } from './rules/order'
import { brokenReferences, brokenSections } from './rules/references'
import { unwantedText } from './rules/wording'
import { shapeFindings } from './shape'

/**
 * Everything that is wrong with a dataset, in one list, file by file and row by row. Never throws,
 * whatever the files hold. `today` (in Shanghai, `2026-11-24`) is the last day a fact may be of.
 */
export function checkDataset(raw: RawDataset, today = todayInShanghai(new Date())): Fault[] {
  const content = raw.json
  const points = wrongPoints(content)
  const findings = [
    ...shapes(content).filter((shape) => !explained(shape, points)),
    ...points,
    ...duplicates(content),
    ...brokenReferences(content),
    ...brokenSections(content),
    ...wrongDates(content, today),
    ...outOfOrder(content),
    ...confusedItems(content),
    ...unwantedText(content),
    ...unknownIcons(content),
  ]
  return [
    ...raw.faults,
    ...inReadingOrder(findings).map((finding) => inWords(finding, content[finding.file])),
  ]
}

function shapes(content: Content): Finding[] {
  return datasetFiles.flatMap((file) => (file in content ? shapeFindings(file, content[file]) : []))
}

/** A latitude of 121 is too large only because the two numbers are swapped: that is said already. */
function explained(shape: Finding, points: Finding[]): boolean {
  return points.some(
    ({ file, path }) =>
      file === shape.file &&
      path.length === shape.path.length - 1 &&
      path.every((step, index) => step === shape.path[index]) &&
      /itude$/.test(String(shape.path.at(-1))),
  )
}

function inReadingOrder(findings: Finding[]): Finding[] {
  const rowOf = ({ path }: Finding) => path.find((step) => typeof step === 'number') ?? -1
  return [...findings].sort(
    (a, b) =>
      datasetFiles.indexOf(a.file) - datasetFiles.indexOf(b.file) ||
      String(a.path[0]).localeCompare(String(b.path[0])) ||
      Number(rowOf(a)) - Number(rowOf(b)),
  )
}
