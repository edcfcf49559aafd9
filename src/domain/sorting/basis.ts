import type { SortingRules } from '#types/dataset'
import { dateText } from '@/domain/date'

/** What every answer on sorting rests on, with its dates, as one sentence. */
export function sortingBasis({ law }: Pick<SortingRules, 'law'>): string {
  return `依据${law.name}（${dateText(law.since)}起施行）和${law.table}，物品表截至 ${dateText(law.tableAsOf)}。`
}
