import { View } from '@tarojs/components'
import { useMemo, useState } from 'react'
import type { Landmark, PlaceRecord } from '#types/dataset'
import { Segmented } from '@/components/segmented'
import { type ReferencePoint, sameReferencePoint } from '@/domain/geo/reference-point'
import { type Road, roadsOf } from '@/domain/places/road'
import type { StationFilter } from '@/domain/places/station-list'
import { type Choice, Choices } from './choices'
import { messages } from './messages'
import styles from './order-bar.module.scss'
import { Select } from './select'
import type { From } from './use-finder'

export type ViewKind = 'list' | 'map'

interface Props {
  stations: readonly PlaceRecord[]
  landmarks: readonly Landmark[]
  favourites: readonly string[]
  /** The dataset allows asking the phone where it is. */
  mayLocate: boolean
  /** Some stations have known hours. */
  withHours: boolean
  view: ViewKind
  filter: StationFilter
  from: From
  onView(view: ViewKind): void
  onFilter(filter: StationFilter): void
  onLocate(): void
  onSay(referencePoint: ReferencePoint | undefined): void
}

/** List or map, which stations, and from where: at most one panel is open. */
export function OrderBar(props: Props) {
  const { mayLocate, view, filter, from, onView, onFilter, onLocate, onSay } = props
  const [panel, setPanel] = useState<'none' | 'filter' | 'near'>('none')
  const toggle = (wanted: 'filter' | 'near') => setPanel(panel === wanted ? 'none' : wanted)
  // Opened among 10,000 stations, the panels are still drawn from the roads alone.
  const roads = useMemo(() => roadsOf(props.stations), [props.stations])
  const filters = filterChoices(props, roads)
  const chosen = filters.find((choice) => choice.chosen)?.text ?? messages.filter.all
  return (
    <View>
      <View className={styles.row}>
        <Segmented
          name={messages.view.name}
          options={[
            { value: 'list', text: messages.view.list, icon: 'list' },
            { value: 'map', text: messages.view.map, icon: 'map' },
          ]}
          chosen={view}
          onChoose={onView}
        />
        <View className={styles.field}>
          <Select
            text={chosen}
            spoken={messages.filter.spoken(chosen)}
            expanded={panel === 'filter'}
            active={filter.kind !== 'all'}
            onTap={() => toggle('filter')}
          />
        </View>
      </View>
      {panel === 'filter' && (
        <Choices
          title={messages.filter.title}
          choices={filters}
          onChoose={(value) => {
            setPanel('none')
            onFilter(value)
          }}
        />
      )}
      <View className={styles.row}>
        {mayLocate && (
          <View className={styles.near}>
            <Select
              icon="locate"
              text={from.kind === 'locating' ? messages.near.locating : messages.near.me}
              active={from.kind === 'own'}
              onTap={onLocate}
            />
          </View>
        )}
        <View className={styles.near}>
          <Select
            icon="pin"
            text={from.kind === 'said' ? messages.near.at(from.name) : messages.near.somewhere}
            expanded={panel === 'near'}
            active={from.kind === 'said'}
            onTap={() => toggle('near')}
          />
        </View>
      </View>
      {panel === 'near' && (
        <Choices
          title={messages.near.title}
          choices={referencePointChoices(props, roads)}
          onChoose={(value) => {
            setPanel('none')
            onSay(value)
          }}
        />
      )}
    </View>
  )
}

function filterChoices(
  { stations, favourites, withHours, filter }: Props,
  roads: Road<PlaceRecord>[],
): Choice<StationFilter>[] {
  const choice = (key: string, label: string, value: StationFilter, chosen: boolean) => ({
    key,
    text: label,
    value,
    chosen,
  })
  const favouriteCount = stations.filter(({ id }) => favourites.includes(id)).length
  return [
    choice('all', messages.filter.all, { kind: 'all' }, filter.kind === 'all'),
    ...(favouriteCount > 0 || filter.kind === 'favourites'
      ? [
          choice(
            'favourites',
            messages.filter.kept(favouriteCount),
            { kind: 'favourites' },
            filter.kind === 'favourites',
          ),
        ]
      : []),
    ...(withHours ? [choice('open', messages.filter.open, { kind: 'open' }, filter.kind === 'open')] : []),
    ...roads.map(({ name, places }) =>
      choice(
        `road ${name}`,
        messages.filter.road(name, places.length),
        { kind: 'road', road: name },
        filter.kind === 'road' && filter.road === name,
      ),
    ),
  ]
}

function referencePointChoices(
  { landmarks, from }: Props,
  roads: Road<PlaceRecord>[],
): Choice<ReferencePoint | undefined>[] {
  const current = from.kind === 'said' ? from.referencePoint : undefined
  const referencePoints: [string, ReferencePoint][] = [
    ...landmarks.map(({ id, name }): [string, ReferencePoint] => [name, { kind: 'landmark', id }]),
    ...roads.map(({ name }): [string, ReferencePoint] => [name, { kind: 'road', road: name }]),
  ]
  const choices: Choice<ReferencePoint | undefined>[] = referencePoints.map(([name, referencePoint]) => ({
    key: `${referencePoint.kind} ${name}`,
    text: name,
    value: referencePoint,
    chosen: sameReferencePoint(referencePoint, current),
  }))
  if (from.kind === 'nowhere') return choices
  return [{ key: 'forget', text: messages.near.forget, value: undefined, chosen: false }, ...choices]
}
