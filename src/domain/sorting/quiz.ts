import type { BinId, SortingFile, SortingItem } from '#types/dataset'
import { colouredBins } from './bins'

/** One question: into which bin goes this item. The table's bin is the one right answer among the options. */
export interface Question {
  item: SortingItem
  options: readonly BinId[]
  /** Why; what the item is confused with stands beside it. */
  reason?: string
  confusables: readonly SortingItem[]
}

/** How many questions make a quiz. */
export const quizLength = 10

/**
 * Every question that may be asked: each item of the confusable pairs, with its reason, and the most asked.
 * Items that the table lacks are left out.
 */
export function questionsOf(
  items: readonly SortingItem[],
  { bins, confusable, asked }: Pick<SortingFile, 'bins' | 'confusable' | 'asked'>,
): Question[] {
  const coloured = colouredBins(bins).map(({ id }) => id)
  const table = new Map(items.map((item) => [item.name, item]))
  const known = (names: string[]) => names.flatMap((name) => table.get(name) ?? [])
  const questions = new Map<string, Question>()
  for (const group of confusable) {
    const members = known(group.items)
    for (const item of members) {
      if (questions.has(item.name)) continue
      const confusables = members.filter((member) => member !== item)
      questions.set(item.name, {
        item,
        confusables,
        reason: group.reason,
        options: optionsFor(item, coloured),
      })
    }
  }
  for (const item of known(asked.map(({ name }) => name))) {
    if (questions.has(item.name)) continue
    questions.set(item.name, {
      item,
      confusables: [],
      options: optionsFor(item, coloured),
      reason: item.note,
    })
  }
  return [...questions.values()]
}

/** The bins, and where an item goes beside them, that place too. */
function optionsFor({ bin }: SortingItem, bins: readonly BinId[]): readonly BinId[] {
  return bins.includes(bin) ? bins : [...bins, bin]
}

/** Whether the bin is the table's bin for the item asked. */
export function isRight({ item }: Question, answer: BinId): boolean {
  return item.bin === answer
}

/**
 * A new quiz: ten different questions in random order (fewer when the dataset has fewer).
 * `random` gives numbers from 0 up to but not 1, as `Math.random` does.
 */
export function drawQuiz(questions: readonly Question[], random: () => number): Question[] {
  const left = [...questions]
  const drawn: Question[] = []
  while (drawn.length < quizLength && left.length > 0) {
    drawn.push(...left.splice(Math.floor(random() * left.length), 1))
  }
  return drawn
}
