import type { SortingRules } from '#types/dataset'
import { sortingBasis } from '@/domain/sorting/basis'
import { Notice } from './notice'
import { Provenance } from './provenance'

/** Under the sorting pages: when the bins are open, and what all of it rests on. */
export function SortingBasis({ rules }: { rules: SortingRules }) {
  return (
    <>
      <Notice tone="unknown" lead="几点能扔？">
        {rules.opening}
      </Notice>
      <Provenance>{`${sortingBasis(rules)}常问的词：${rules.askedNote}。`}</Provenance>
    </>
  )
}
