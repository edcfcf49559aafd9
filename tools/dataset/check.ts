import { todayInShanghai } from '../../src/domain/date'
import type { Diagnostic, LocatedDiagnostic } from './diagnostic'
import { locate } from './locate'
import { type Content, datasetFiles, type RawDataset } from './read'
import { doubtfulAddresses } from './rules/addresses'
import { wrongDates } from './rules/dates'
import { duplicates } from './rules/duplicates'
import { misplacedEquipment } from './rules/equipment'
import { wrongExceptions } from './rules/exceptions'
import { outdatedPoints, strayPoints, wrongPoints } from './rules/geography'
import { unknownIcons } from './rules/icons'
import { confusedItems } from './rules/item-names'
import { locatedMeanwhile, sameEquipment } from './rules/listed-twice'
import { outOfOrder } from './rules/order'
import { factsOfOtherCities } from './rules/other-city'
import { wrongPhones } from './rules/phones'
import { lostFromWalls } from './rules/printed'
import { brokenReferences, brokenSections } from './rules/references'
import { unfoundServices } from './rules/roles'
import { namelessStations } from './rules/stations'
import { samplesLeft, unfinishedArticles, unwrittenFields } from './rules/unfinished'
import { unwantedText } from './rules/wording'
import { examplesOfNothing, missingTitles } from './rules/words'
import { schemaDiagnostics } from './schema-check'

/**
 * Everything that is wrong, or looks so (`severity: 'warning'`), with a dataset, in one list, file by file and row by row. Never throws, whatever the files hold. `today` (in Shanghai, `2026-11-24`) is the last day a fact may be of.
 */
export function checkDataset(raw: RawDataset, today = todayInShanghai(new Date())): LocatedDiagnostic[] {
  return [...raw.diagnostics, ...checkContent(raw.json, today)].map((diagnostic) =>
    locate(diagnostic, raw.json[diagnostic.file]),
  )
}

/** The same of files that could be read, with the path to each fault in place of the words for it. */
export function checkContent(content: Content, today: string): Diagnostic[] {
  const points = wrongPoints(content)
  const found = [
    ...againstSchema(content).filter((diagnostic) => !saidBySwap(diagnostic, points)),
    ...points,
    ...duplicates(content),
    ...lostFromWalls(content),
    ...brokenReferences(content),
    ...misplacedEquipment(content),
    ...namelessStations(content),
    ...brokenSections(content),
    ...wrongDates(content, today),
    ...wrongExceptions(content, today),
    ...unfoundServices(content),
    ...wrongPhones(content),
    ...outOfOrder(content),
    ...confusedItems(content),
    ...unwantedText(content),
    ...unfinishedArticles(content),
    ...unwrittenFields(content),
    ...samplesLeft(content),
    ...locatedMeanwhile(content),
    ...sameEquipment(content),
    ...unknownIcons(content),
    ...strayPoints(content),
    ...outdatedPoints(content),
    ...doubtfulAddresses(content),
    ...factsOfOtherCities(content),
    ...missingTitles(content),
    ...examplesOfNothing(content),
  ]
  return inReadingOrder(found)
}

function againstSchema(content: Content): Diagnostic[] {
  return datasetFiles.flatMap((file) => (file in content ? schemaDiagnostics(file, content) : []))
}

/** A latitude of 121 is too large only because the two numbers are swapped: that is said already. */
function saidBySwap(schema: Diagnostic, points: Diagnostic[]): boolean {
  return points.some(
    ({ file, path }) =>
      file === schema.file &&
      path.length === schema.path.length - 1 &&
      path.every((step, index) => step === schema.path[index]) &&
      /itude$/.test(String(schema.path.at(-1))),
  )
}

function inReadingOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  const rowOf = ({ path }: Diagnostic) => path.find((step) => typeof step === 'number') ?? -1
  return [...diagnostics].sort(
    (a, b) =>
      datasetFiles.indexOf(a.file) - datasetFiles.indexOf(b.file) ||
      String(a.path[0]).localeCompare(String(b.path[0])) ||
      Number(rowOf(a)) - Number(rowOf(b)),
  )
}
