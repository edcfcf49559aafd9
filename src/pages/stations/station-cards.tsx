import { View } from '@tarojs/components'
import type { Neighbourhood, PlaceRecord } from '#types/dataset'
import { Button } from '@/components/button'
import type { ChipTone } from '@/components/chip'
import { placeBadge } from '@/components/place-badge'
import { PlaceCard } from '@/components/place-card'
import { type NextPage, usePaging } from '@/components/use-paging'
import { metresText, walkText } from '@/domain/geo/distance'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'
import { openingLabel } from '@/domain/hours/opening-label'
import { shortAddress } from '@/domain/places/place'
import { furtherOffers, offerWord } from '@/domain/places/services'
import type { ListedStation } from '@/domain/places/station-list'
import { useEndReached } from '@/platform/lifecycle'
import { messages } from './messages'
import styles from './station-cards.module.scss'

interface CardProps {
  listed: ListedStation
  town: Neighbourhood
  /** Some stations have known hours: then each says its own, known or not. */
  withHours: boolean
  now: Now
  onOpen(place: PlaceRecord): void
  onNavigate(place: PlaceRecord): void
}

/** One station as the list and the map show it. */
export function StationCard({ listed, town, withHours, now, onOpen, onNavigate }: CardProps) {
  const { place, distance } = listed
  const known = furtherOffers(place, town).map((offer) => ({
    text: offerWord(offer, town.roles),
    icon: offer.service.icon,
    tone: offer.service.id === town.roles.aed ? ('aed' as const) : ('service' as const),
  }))
  // 「复馨敬老院」 says itself what it is.
  const host = town.hosts.find(({ id }) => id === place.host)?.name ?? ''
  const chips: { text: string; icon?: string; tone: ChipTone }[] = place.name.includes(host)
    ? known
    : [{ text: host, tone: 'plain' }, ...known]
  return (
    <PlaceCard
      badge={placeBadge(place, town.hosts)}
      name={place.name}
      address={shortAddress(place, town)}
      distance={distance && `${metresText(distance)} · ${walkText(distance)}`}
      unknown={withHours ? hoursText(place, now) : undefined}
      doubt={place.doubt}
      chips={chips}
      onOpen={() => onOpen(place)}
      onNavigate={() => onNavigate(place)}
    />
  )
}

interface Props extends Omit<CardProps, 'listed'> {
  list: readonly ListedStation[]
  /** The reader moves to another batch: its top should come into view. */
  onBatch(): void
}

/**
 * Ten, so that 10,000 stations open with the first setData of nine; fifty cards are some 900 nodes, and WeChat wants
 * a page below 1,000.
 */
const paging = { step: 10, most: 50 }

/** The stations in steps: the end of the page loads more of them, up to a batch. */
export function StationCards({ list, onBatch, ...card }: Props) {
  const { groups, next, advance } = usePaging(list.length, paging)
  useEndReached(() => {
    if (next?.kind === 'more') advance()
  })
  const move = () => {
    advance()
    if (next?.kind !== 'more') onBatch()
  }
  return (
    <>
      {/* Groups alone under their parent, and so the button: a new group is appended, and only its rows are sent. */}
      <View>
        {groups.map(({ from, to }) => (
          <View key={from} className={styles.group}>
            {list.slice(from, to).map((listed) => (
              <StationCard key={listed.place.id} listed={listed} {...card} />
            ))}
          </View>
        ))}
      </View>
      <View>
        {next && <Button className={styles.more} kind="quiet" label={nextText(next)} onTap={move} />}
      </View>
    </>
  )
}

function nextText(next: NonNullable<NextPage>): string {
  switch (next.kind) {
    case 'more':
      return messages.more(next.count)
    case 'batch':
      return messages.nextWindow(next.left)
    case 'first':
      return messages.firstWindow
  }
}

function hoursText({ hours }: PlaceRecord, now: Now): string {
  if (hours === null) return messages.hoursUnknown
  const opening = openingAt(hours, now)
  const { first, rest } = openingLabel(opening, now)
  return opening.state === 'open' ? first : `${first}，${rest}`
}
