import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { withErrorBoundary } from '@/components/error-boundary'
import { Icon } from '@/components/icon'
import { PageFrame } from '@/components/page-frame'
import { Pressable } from '@/components/pressable'
import { Provenance } from '@/components/provenance'
import { useTypeSize } from '@/components/type-size'
import { type Device, deviceAt, emergencyDevices } from '@/domain/places/emergency-devices'
import { aedService, placesInUse } from '@/domain/places/place'
import { roadsOf } from '@/domain/places/road'
import { spokenAddress } from '@/domain/places/spoken-address'
import { factText } from '@/domain/source'
import { useLaunchParameters } from '@/platform/launch-parameters'
import { navigateToPlace, openTab } from '@/platform/navigation'
import { useNow } from '@/platform/now'
import { useCall } from '@/platform/phone'
import { routes } from '@/platform/routes'
import { useShareCard } from '@/platform/share'
import { useBarColour } from '@/platform/theme'
import { CallBlock } from './call-block'
import { DeviceList } from './device-list'
import { hereAt, hereFrom } from './here'
import styles from './index.module.scss'
import { messages } from './messages'
import { Steps } from './steps'
import { WhereChooser } from './where-chooser'

const { sources, services } = neighbourhood
const inUse = placesInUse(places)
const roads = roadsOf(inUse)
const unknown = services.find(({ id }) => id === aedService)?.unknown
/** As many as somebody can be sent to. */
const most = 3

/** 急救: 120 and what to say, the AEDs, what to do. Complete without network, position or any capability. */
function Emergency() {
  const type = useTypeSize()
  const { place } = useLaunchParameters()
  const [here, setHere] = useState(() => hereAt(places, place))
  const [choosing, setChoosing] = useState(false)
  const now = useNow(neighbourhood.newestFact, places)
  const { failed, onCall } = useCall(neighbourhood.emergencyNumber)
  const own = here.at && deviceAt(here.at, now)
  const others = inUse.filter((each) => each !== own?.place)
  const devices = emergencyDevices(others, here.position, now, most)
  const all = own ? [own, ...devices] : devices
  useBarColour('c-danger', '#ffffff')
  useShareCard({ title: messages.share(all.map((device) => device.place.name)), route: routes.emergency() })

  return (
    <PageFrame
      head={
        <CallBlock
          address={here.where && spokenAddress(here.where, neighbourhood)}
          callFailed={failed}
          choosing={choosing}
          onCall={onCall}
          onChoose={() => setChoosing(!choosing)}
        />
      }
    >
      {choosing && (
        <WhereChooser
          town={neighbourhood}
          places={inUse}
          roads={roads}
          onChoose={(chosen) => {
            setHere(chosen)
            setChoosing(false)
          }}
          onLocated={(position, found) => {
            setHere((old) => hereFrom(old, position, found))
            if (found?.kind === 'near') setChoosing(false)
          }}
        />
      )}
      <DeviceList
        here={own}
        devices={devices}
        town={neighbourhood}
        unknown={unknown}
        onNavigate={navigateToPlace}
      />
      <Steps />
      <Provenance>
        {factsOf(all)}
        {unknown && all.length > 0 && messages.devices.askInside(unknown)}
      </Provenance>
      <Provenance>{messages.steps.source}</Provenance>
      {type.elder && (
        <View className={styles.below}>
          <Pressable className={styles.fixed} label={messages.call.button} onTap={onCall}>
            <Icon name="call" className={styles.phone} />
            <View>{messages.call.button}</View>
          </Pressable>
        </View>
      )}
    </PageFrame>
  )
}

export default withErrorBoundary(Emergency, () => openTab('stations'))

/** How old the facts about the devices are: said once for all of which it is the same. */
function factsOf(devices: readonly Device<PlaceRecord>[]): string {
  const told = new Map<string, string[]>()
  for (const { place, fact } of devices) {
    const words = factText(fact, sources)
    told.set(words, [...(told.get(words) ?? []), place.name])
  }
  return [...told].map(([words, names]) => messages.devices.place(names, words)).join('')
}
