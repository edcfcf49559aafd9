import type { SortingRules } from '#types/dataset'
import { dateText } from '@/domain/date'
import { Notice } from './notice'
import { Provenance } from './provenance'

/** Under the sorting pages: when the bins are open, and what all of it rests on. */
export function SortingBasis({ rules: { law, opening, askedNote } }: { rules: SortingRules }) {
  return (
    <>
      <Notice tone="unknown" lead="几点能扔？">
        {opening}
      </Notice>
      <Provenance>
        {`依据${law.name}（${dateText(law.since)}起施行）和${law.table}，物品表截至 ${dateText(law.tableAsOf)}。常问的词：${askedNote}。`}
      </Provenance>
    </>
  )
}
