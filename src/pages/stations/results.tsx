import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Neighbourhood, PlaceRecord } from '#types/dataset'
import { Button } from '@/components/button'
import { EmptyState } from '@/components/empty-state'
import { Section } from '@/components/section'
import { type Now, todayAt } from '@/domain/hours/clock'
import { fittingFirst, weatherOn } from '@/domain/places/amenity-order'
import { shortAddress } from '@/domain/places/place'
import type { ListedStation, StationFilter } from '@/domain/places/station-list'
import { scrollToElement } from '@/platform/reading-position'
import { messages } from './messages'
import { NearCard } from './near-card'
import { OffersCard } from './offers-card'
import type { ViewKind } from './order-bar'
import styles from './results.module.scss'
import { StationCard, StationCards } from './station-cards'
import { StationMap } from './station-map'
import type { From } from './use-finder'

interface Props {
  view: ViewKind
  list: ListedStation[]
  from: From
  query: string
  filter: StationFilter
  now: Now
  withHours: boolean
  neighbourhood: Neighbourhood
  onOpen(place: PlaceRecord): void
  onNavigate(place: PlaceRecord): void
  onMapFail(): void
  onShowAll(): void
}

/** What the search and the filter leave: a map, a list, or nothing and the ways on. */
export function Results(props: Props) {
  const { view, list, from, query, filter, now, withHours, neighbourhood, onOpen, onNavigate } = props
  const { relief, conditions } = neighbourhood
  const [chosen, setChosen] = useState('')
  const searching = query.trim() !== ''
  const places = useMemo(() => list.map(({ place }) => place), [list])
  const card = { town: neighbourhood, withHours, now, onOpen, onNavigate }
  const offers = (
    <OffersCard
      amenities={fittingFirst(relief.amenities, weatherOn(todayAt(now), conditions))}
      hoursUnknown={!withHours}
    />
  )

  if (list.length === 0) {
    return (
      <EmptyState title={messages.nothing.title} text={nothingText(filter, searching, now)}>
        <Button label={messages.nothing.action} onTap={props.onShowAll} />
      </EmptyState>
    )
  }
  if (view === 'map') {
    return (
      <Section title={messages.all(list.length)}>
        <StationMap
          places={places}
          chosen={chosen}
          onChoose={({ id }) => setChosen(id)}
          onFail={props.onMapFail}
          card={(pin) =>
            list
              .filter(({ place }) => pin.includes(place))
              .map((listed) => <StationCard key={listed.place.id} listed={listed} {...card} />)
          }
        />
      </Section>
    )
  }
  // Another search or order begins at its first stations.
  const key = `${query} ${JSON.stringify(filter)} ${from.kind} ${from.kind === 'said' ? from.name : ''}`
  const [first, ...others] = list
  const near = !searching && first?.distance !== undefined ? first : undefined
  const title = near
    ? messages.others(others.length)
    : searching || filter.kind !== 'all'
      ? messages.found(list.length)
      : messages.all(list.length)
  return (
    <View id="stations" className={styles.list}>
      {near?.distance && (
        <>
          <NearCard
            place={near.place}
            distance={near.distance}
            address={shortAddress(near.place, neighbourhood)}
            tag={from.kind === 'said' ? messages.nearestTo(from.name) : messages.nearest}
            onOpen={() => onOpen(near.place)}
            onNavigate={() => onNavigate(near.place)}
          />
          {offers}
        </>
      )}
      {(!near || others.length > 0) && (
        <Section title={title} note={near ? messages.byDistance : searching ? undefined : messages.byNumber}>
          <StationCards
            key={key}
            list={near ? others : list}
            onBatch={() => scrollToElement('stations')}
            {...card}
          />
        </Section>
      )}
      {!near && !searching && offers}
    </View>
  )
}

function nothingText(filter: StationFilter, searching: boolean, now: Now): string {
  if (!searching && filter.kind === 'favourites') return messages.nothing.noneKept
  if (filter.kind === 'open' && now === null) return messages.nothing.noClock
  if (!searching && filter.kind === 'open') return messages.nothing.noneOpen
  return messages.nothing.text
}
