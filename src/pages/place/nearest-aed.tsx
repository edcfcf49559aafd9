import neighbourhood from '@dataset/neighbourhood'
import type { PlaceRecord } from '#types/dataset'
import { Notice } from '@/components/notice'
import { PlaceCard } from '@/components/place-card'
import { Section } from '@/components/section'
import { metresText, walkText } from '@/domain/geo/distance'
import { devicesAt, seenText } from '@/domain/places/emergency-devices'
import { nearestOf } from '@/domain/places/other-stations'
import { shortAddress } from '@/domain/places/place'
import { factText } from '@/domain/source'
import { navigateToPlace, openPlace } from '@/platform/navigation'
import { aeds } from './data'
import { messages } from './messages'

interface Props {
  place: PlaceRecord
  onEmergency(): void
}

/** The AED nearest to somebody who stands at this place. */
export function NearestAed({ place, onEmergency }: Props) {
  return (
    <Section title={messages.site.aed} more={{ text: messages.site.aedMore, onTap: onEmergency }}>
      <Where place={place} />
    </Section>
  )
}

function Where({ place }: Pick<Props, 'place'>) {
  const aed = nearestOf(place, aeds)
  const at = aed.kind === 'there' ? aed.reached.item : place
  // Its hours are the emergency page's to judge: here it only says where it hangs.
  const devices = devicesAt(at, neighbourhood.roles.aed, null)
  switch (aed.kind) {
    case 'here':
      return (
        <>
          {devices.map(({ equipment }, index) => (
            <Notice
              // biome-ignore lint/suspicious/noArrayIndexKey: the boxes at a place never move, and may be alike
              key={index}
              tone="warn"
              icon="aed"
              lead={
                equipment.where === undefined
                  ? messages.site.aedHere.lead(factText(equipment, neighbourhood.sources))
                  : messages.site.aedHere.hangs(equipment.where, seenText(equipment))
              }
            >
              {messages.site.aedHere.rest(equipment.unknown)}
            </Notice>
          ))}
        </>
      )
    case 'there': {
      const { item, distance } = aed.reached
      return (
        <PlaceCard
          badge={{ kind: 'aed' }}
          name={item.name}
          address={shortAddress(item, neighbourhood)}
          distance={messages.distance(metresText(distance), walkText(distance))}
          unknown={devices
            .map(({ equipment }) => messages.site.cabinet(seenText(equipment), equipment))
            .join('；')}
          onOpen={() => openPlace(item)}
          onNavigate={() => navigateToPlace(item)}
        />
      )
    }
    case 'unknown':
      return (
        <Notice tone="unknown" icon="aed" lead={messages.site.aedUnknown.lead}>
          {messages.site.aedUnknown.rest}
        </Notice>
      )
  }
}
