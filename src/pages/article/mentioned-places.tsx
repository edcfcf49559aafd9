import type { Article, Neighbourhood, PlaceRecord } from '#types/dataset'
import { placeBadge } from '@/components/place-badge'
import { PlaceCard } from '@/components/place-card'
import { Section } from '@/components/section'
import { offers, shortAddress } from '@/domain/places/place'
import { navigateToPlace, openPlace } from '@/platform/navigation'
import { messages } from './messages'

interface Props {
  article: Article
  places: PlaceRecord[]
  neighbourhood: Neighbourhood
}

/** The places an article speaks of: as stations where it is about stations, else with the services it reports there. */
export function MentionedPlaces({ article, places, neighbourhood }: Props) {
  const { relief, aed } = neighbourhood.roles
  const ofStations = article.services.includes(relief)
  const services = neighbourhood.services.filter(({ id }) => id !== relief && article.services.includes(id))
  return (
    <Section title={messages.places} note={messages.placeCount(places.length)}>
      {places.map((place) => (
        <PlaceCard
          key={place.id}
          badge={placeBadge(place, neighbourhood.hosts, ofStations ? undefined : 'post')}
          name={place.name}
          address={shortAddress(place, neighbourhood)}
          doubt={place.retired === undefined ? place.doubt : messages.retired}
          chips={services
            .filter(({ id }) => offers(place, id))
            .map(({ id, short, icon }) => ({
              text: short,
              icon,
              tone: id === aed ? 'aed' : 'service',
            }))}
          onOpen={() => openPlace(place)}
          onNavigate={() => navigateToPlace(place)}
        />
      ))}
    </Section>
  )
}
