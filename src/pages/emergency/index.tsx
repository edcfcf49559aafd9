import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { View } from '@tarojs/components'
import { useState } from 'react'
import { withErrorBoundary } from '@/components/error-boundary'
import { Icon } from '@/components/icon'
import { PageFrame } from '@/components/page-frame'
import { Pressable } from '@/components/pressable'
import { Provenance } from '@/components/provenance'
import { useTypeSize } from '@/components/type-size'
import { messages as firstAid } from '@/domain/first-aid-messages'
import { deviceFacts, devicesAt, deviceUnknowns, emergencyDevices } from '@/domain/places/emergency-devices'
import { placesInUse } from '@/domain/places/place'
import { roadsOf } from '@/domain/places/road'
import { spokenAddress } from '@/domain/places/spoken-address'
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

const { sources } = neighbourhood
const { aed } = neighbourhood.roles
const inUse = placesInUse(places)
const roads = roadsOf(inUse)
/** All whose hours change what the page says. */
const timed = inUse.flatMap((place) => [
  place,
  ...(place.equipment ?? []).map(({ hours = null }) => ({ hours })),
])
/** As many as somebody can be sent to. */
const most = 3

/** 急救: 120 and what to say, the AEDs, what to do. Complete without network, position or any capability. */
function Emergency() {
  const type = useTypeSize()
  const { place } = useLaunchParameters()
  const [here, setHere] = useState(() => hereAt(places, place))
  const [choosing, setChoosing] = useState(false)
  const now = useNow(neighbourhood.newestFact, timed)
  const { failed, onCall } = useCall(neighbourhood.emergencyNumber)
  const own = here.at ? devicesAt(here.at, aed, now) : []
  const others = inUse.filter((each) => each !== here.at)
  const devices = emergencyDevices(others, aed, here.position, now, most)
  const all = [...own, ...devices]
  useBarColour('c-danger', '#ffffff')
  useShareCard({
    title: messages.share(
      [...new Set(all.map((device) => device.place.name))],
      all.every(({ equipment }) => equipment.checkedOn !== undefined),
    ),
    route: routes.emergency(),
  })

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
      <DeviceList here={own} devices={devices} town={neighbourhood} onNavigate={navigateToPlace} />
      <Steps />
      <Provenance>
        {deviceFacts(all, sources)}
        {deviceUnknowns(all)}
      </Provenance>
      <Provenance>{firstAid.steps.source(neighbourhood)}</Provenance>
      {type.elder && (
        <View className={styles.below}>
          <Pressable className={styles.fixed} label={firstAid.call.button(neighbourhood)} onTap={onCall}>
            <Icon name="call" className={styles.phone} />
            <View>{firstAid.call.button(neighbourhood)}</View>
          </Pressable>
        </View>
      )}
    </PageFrame>
  )
}

export default withErrorBoundary(Emergency, () => openTab('stations'))
