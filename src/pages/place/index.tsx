import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { useMemo, useState } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { withErrorBoundary } from '@/components/error-boundary'
import { PageFrame } from '@/components/page-frame'
import { offers, shortAddress, stationLabel } from '@/domain/places/place'
import { type LaunchTarget, parseLaunchParameters } from '@/domain/places/station-code'
import { useLaunchParameters } from '@/platform/launch-parameters'
import { openPage, openTab } from '@/platform/navigation'
import { useNow } from '@/platform/now'
import { useReferencePoint } from '@/platform/reference-point'
import { routes } from '@/platform/routes'
import { type Card, useShareCard } from '@/platform/share'
import { useBarColour } from '@/platform/theme'
import { Directions } from './directions'
import { messages } from './messages'
import { OnSite } from './on-site'
import { SiteHead } from './site-head'
import { UnknownCode } from './unknown-code'

const { codeHosts = [], codePath = '/s/' } = neighbourhood
const book = { places, hosts: codeHosts, path: codePath }

/**
 * A place in one of three views: on site when a wall code opened it, the directions when a list or a card did, and one
 * that still helps when the code leads to no place. Every scan opens the page anew.
 */
function Place() {
  const query = useLaunchParameters()
  // Somebody whose code was unknown typed the number on the poster and confirmed that they stand there.
  const [confirmed, setConfirmed] = useState<PlaceRecord>()
  const target = useMemo<LaunchTarget<PlaceRecord>>(
    () =>
      confirmed ? { kind: 'place', place: confirmed, scanned: true } : parseLaunchParameters(query, book),
    [confirmed, query],
  )
  const now = useNow(neighbourhood.newestFact, places)
  const { remember } = useReferencePoint()
  // Only stations have codes on their walls; of whatever else a code names the directions are shown.
  const onSite = target.kind === 'place' && target.scanned && offers(target.place, neighbourhood.roles.relief)
  useBarColour(onSite ? 'c-hivis' : undefined, '#000000')
  useShareCard(cardOf(target))

  const onList = () => openTab('stations')
  if (target.kind === 'unknown') {
    return (
      <PageFrame>
        <UnknownCode
          target={target}
          now={now}
          onConfirmed={setConfirmed}
          onEmergency={() => openPage(routes.emergency())}
          onList={onList}
          onFrom={(referencePoint) => {
            remember(referencePoint)
            onList()
          }}
        />
      </PageFrame>
    )
  }
  const { place } = target
  const onEmergency = () => openPage(routes.emergency({ place: place.id }))
  const address = shortAddress(place, neighbourhood)
  if (!onSite) {
    return (
      <PageFrame>
        <Directions place={place} now={now} onList={onList} />
      </PageFrame>
    )
  }
  return (
    <PageFrame
      head={
        <SiteHead name={place.name} label={stationLabel(place)} address={address} onEmergency={onEmergency} />
      }
    >
      <OnSite place={place} now={now} onEmergency={onEmergency} onList={onList} />
    </PageFrame>
  )
}

export default withErrorBoundary(Place, () => openTab('stations'))

/** The card names the place and its address, and opens the directions: who receives it is not at the door. */
function cardOf(target: LaunchTarget<PlaceRecord>): Card {
  if (target.kind === 'unknown')
    return { title: messages.shareStations(neighbourhood.name), route: routes.tab('stations') }
  const { place } = target
  return {
    title: messages.share(labelOf(place), place.name, shortAddress(place, neighbourhood)),
    route: routes.place({ id: place.id }),
  }
}

/** 「7 号站」; a place that is no station has no number on its wall. */
function labelOf(place: PlaceRecord): string | undefined {
  return offers(place, neighbourhood.roles.relief) ? stationLabel(place) : undefined
}
