import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { View } from '@tarojs/components'
import { useCallback, useState } from 'react'
import { Announcement } from '@/components/announcement'
import { withErrorBoundary } from '@/components/error-boundary'
import { Notice } from '@/components/notice'
import { PinnedNotice } from '@/components/pinned-notice'
import { Provenance } from '@/components/provenance'
import { TabFrame } from '@/components/tab-frame'
import { todayAt } from '@/domain/hours/clock'
import { informationAge } from '@/domain/information-age'
import { placesInUse, placesWith } from '@/domain/places/place'
import { parseScan } from '@/domain/places/station-code'
import { useFavourites } from '@/platform/favourites'
import { useLeft } from '@/platform/lifecycle'
import type { LocationProblem } from '@/platform/location'
import { canShowMap } from '@/platform/map'
import { navigateToPlace, openPage, openPlace, openTab } from '@/platform/navigation'
import { usePinnedNotice } from '@/platform/pinned-notice'
import { routes } from '@/platform/routes'
import { scan } from '@/platform/scan'
import { useShareCard } from '@/platform/share'
import { utilityRowActions } from '@/platform/utility-row-actions'
import { messages } from './messages'
import { OrderBar, type ViewKind } from './order-bar'
import { Results } from './results'
import { SearchRow } from './search-row'
import { useFinder } from './use-finder'

const {
  bounds,
  codeHosts = [],
  codePath = '/s/',
  landmarks,
  location,
  name,
  newestFact,
  relief,
  sources,
} = neighbourhood
const inUse = placesInUse(places)
const relieving = placesWith(places, neighbourhood.roles.relief)
/** All places where no other tab lists those that are no stations, or where there are no others. */
const stations = neighbourhood.tabs.includes('services') && relieving.length > 0 ? relieving : inUse
const withHours = stations.some(({ hours }) => hours !== null)
const source = sources.find(({ id }) => id === relief.source)

/** 接力站: every station, to be found by what one has in mind, and led to in one tap. */
function Stations() {
  const { favourites } = useFavourites()
  // What did not work last, and what to do instead: one at a time, until something works or the page is left.
  const [problem, setProblem] = useState<{ lead: string; rest: string }>()
  useLeft(() => setProblem(undefined))
  const setLocationProblem = useCallback(
    (kind?: LocationProblem) => setProblem(kind && messages.problem[kind]),
    [],
  )
  const finder = useFinder({
    places: inUse,
    names: neighbourhood,
    stations,
    landmarks,
    bounds,
    favourites,
    newestFact,
    setProblem: setLocationProblem,
  })
  const notice = usePinnedNotice(neighbourhood.notice, finder.now)
  const [view, setView] = useState<ViewKind>('list')
  useShareCard({ title: messages.share(name, stations.length), route: routes.tab('stations') })

  const onScan = async () => {
    const scanned = await scan()
    if (scanned.kind === 'cancelled') return
    setProblem(scanned.kind === 'failed' ? messages.scanFailed : undefined)
    if (scanned.kind === 'failed') return
    const target = parseScan(scanned, { places, hosts: codeHosts, path: codePath })
    if (target.kind === 'place') openPage(routes.placeOnSite({ id: target.place.id }))
    else setProblem(messages.notOurs[target.reason])
  }
  const onSearch = (query: string) => {
    setProblem(undefined)
    finder.setQuery(query)
  }
  const onNoMap = () => {
    setProblem(messages.map.missing)
    setView('list')
  }
  const onView = (wanted: ViewKind) => {
    if (wanted === 'map' && !canShowMap()) return onNoMap()
    setProblem(undefined)
    setView(wanted)
  }
  return (
    <TabFrame
      asOf={informationAge(neighbourhood.asOf, todayAt(finder.now))}
      notice={<PinnedNotice {...notice} />}
      {...utilityRowActions}
    >
      <SearchRow
        query={finder.query}
        onSearch={onSearch}
        onScan={codeHosts.length > 0 ? onScan : undefined}
      />
      <OrderBar
        stations={stations}
        landmarks={landmarks}
        favourites={favourites}
        mayLocate={location === 'precise'}
        withHours={withHours}
        view={view}
        filter={finder.filter}
        from={finder.from}
        onView={onView}
        onFilter={finder.setFilter}
        onLocate={finder.locate}
        onSay={finder.say}
      />
      <View>
        {problem && (
          <Notice alert tone="warn" lead={problem.lead}>
            {problem.rest}
          </Notice>
        )}
      </View>
      <Announcement text={saidOf(finder)} />
      <Results
        view={view}
        list={finder.list}
        from={finder.from}
        query={finder.query}
        filter={finder.filter}
        now={finder.now}
        withHours={withHours}
        neighbourhood={neighbourhood}
        onOpen={openPlace}
        onNavigate={navigateToPlace}
        onMapFail={onNoMap}
        onShowAll={() => {
          finder.setQuery('')
          finder.setFilter({ kind: 'all' })
        }}
      />
      <Provenance icon="info">{messages.aboutDistance}</Provenance>
      {source && <Provenance>{messages.names(source.name, source.date, source.note)}</Provenance>}
    </TabFrame>
  )
}

export default withErrorBoundary(Stations, () => openTab('stations'))

/** What a screen reader hears when a search, a filter or a place to be near has changed the list. */
function saidOf({ list, query, filter, from }: ReturnType<typeof useFinder>): string {
  const narrowed = query.trim() !== '' || filter.kind !== 'all'
  const [first] = list
  if (!narrowed && (first === undefined || first.distance === undefined)) return ''
  if (first === undefined) return messages.nothing.title
  const { name: place } = first.place
  if (narrowed) return messages.said(list.length, place)
  return `${from.kind === 'said' ? messages.nearestTo(from.name) : messages.nearest}：${place}`
}
