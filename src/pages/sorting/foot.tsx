import type { SortingRules } from '#types/dataset'
import { Notice } from '@/components/notice'
import { Provenance } from '@/components/provenance'
import { text } from './text'

/** Under everything the page shows: when the bins are open, and what all of it rests on. */
export function Foot({ rules }: { rules: SortingRules }) {
  return (
    <>
      <Notice tone="unknown" lead={text.whenLead}>
        {rules.opening}
      </Notice>
      <Provenance>{text.basis(rules)}</Provenance>
    </>
  )
}
