import neighbourhood from '@dataset/neighbourhood'
import packed from '@dataset/sorting-items'
import rules from '@dataset/sorting-rules'
import { useMemo } from 'react'
import type { Bin } from '#types/dataset'
import { withErrorBoundary } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { Provenance } from '@/components/provenance'
import { sortingBasis } from '@/domain/sorting/basis'
import { binById } from '@/domain/sorting/bins'
import { unpackDictionary } from '@/domain/sorting/character-dictionary'
import { unpackItems } from '@/domain/sorting/items'
import { itemsByInitial } from '@/domain/sorting/items-by-initial'
import { useLaunchParameters } from '@/platform/launch-parameters'
import { openPage, openTab } from '@/platform/navigation'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { BinHead } from './bin-head'
import { BinRules } from './bin-rules'
import { ItemIndex } from './item-index'
import { messages } from './messages'
import { UnknownBin } from './unknown-bin'
import { useBinBar } from './use-bin-bar'

/** One bin: what it is, how to put it out, what is put in by mistake, and all its items. */
function SortingCategory() {
  const { bin: id } = useLaunchParameters()
  const bin = rules.bins.find((each) => each.id === id)
  useBinBar(bin)
  useShareCard({
    title: bin ? messages.share(bin) : messages.shareAny(neighbourhood.city, rules.bins),
    route: routes.sortingCategory({ bin: bin?.id }),
  })
  return (
    <PageFrame head={bin && <BinHead bin={bin} />}>
      {bin ? (
        <Known bin={bin} />
      ) : (
        <UnknownBin
          city={neighbourhood.city}
          bins={rules.bins}
          onBin={(known) => openPage(routes.sortingCategory({ bin: known }))}
        />
      )}
    </PageFrame>
  )
}

export default withErrorBoundary(SortingCategory, () => openTab('sorting'))

function Known({ bin }: { bin: Bin }) {
  const { groups, mistakes, total } = useMemo(() => {
    const items = unpackItems(packed)
    const own = items.filter((item) => item.bin === bin.id)
    return {
      total: own.length,
      groups: itemsByInitial(own, unpackDictionary(packed)),
      mistakes: items
        .filter(({ name }) => bin.mistakes.includes(name))
        .flatMap((item) => {
          const its = binById(rules.bins, item.bin)
          return its ? [{ item, bin: its }] : []
        }),
    }
  }, [bin])
  return (
    <>
      <BinRules rules={rules} bin={bin} mistakes={mistakes} />
      <ItemIndex title={messages.all(bin)} note={messages.total(total)} groups={groups} />
      <Provenance>{sortingBasis(rules)}</Provenance>
    </>
  )
}
