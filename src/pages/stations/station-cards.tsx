import type { Neighbourhood, PlaceRecord } from '#types/dataset'
import type { ChipTone } from '@/components/chip'
import { PagedRows, placePaging } from '@/components/paged-rows'
import { placeBadge } from '@/components/place-badge'
import { PlaceCard } from '@/components/place-card'
import { usePaging } from '@/components/use-paging'
import { metresText, walkText } from '@/domain/geo/distance'
import type { Now } from '@/domain/hours/clock'
import { openingAt } from '@/domain/hours/opening-hours'
import { openingLabel } from '@/domain/hours/opening-label'
import { shortAddress } from '@/domain/places/place'
import { furtherOffers, offerWord } from '@/domain/places/services'
import type { ListedStation } from '@/domain/places/station-list'
import { useEndReached } from '@/platform/lifecycle'
import { messages } from './messages'

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

/** The stations in steps; the end of the page is one: it loads more of them, up to a batch. */
export function StationCards({ list, onBatch, ...card }: Props) {
  const paging = usePaging(list.length, placePaging)
  useEndReached(() => {
    if (paging.next?.kind === 'more') paging.advance()
  })
  return (
    <PagedRows
      list={list}
      paging={paging}
      row={(listed) => <StationCard key={listed.place.id} listed={listed} {...card} />}
      onBatch={onBatch}
    />
  )
}

function hoursText({ hours }: PlaceRecord, now: Now): string {
  if (hours === null) return messages.hoursUnknown
  const opening = openingAt(hours, now)
  const { first, rest } = openingLabel(opening, now)
  return opening.state === 'open' ? first : `${first}，${rest}`
}
