import neighbourhood from '@dataset/neighbourhood'
import places from '@dataset/places'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { guarded } from '@/components/error-boundary'
import { Icon } from '@/components/icon'
import { PageFrame } from '@/components/page-frame'
import { Provenance } from '@/components/provenance'
import { Tappable } from '@/components/tappable'
import { useTypeSize } from '@/components/type-size'
import { type Device, emergencyDevices } from '@/domain/emergency-devices'
import { aedService, placesInUse } from '@/domain/place'
import { roadsOf } from '@/domain/road'
import { factText } from '@/domain/source'
import { spokenAddress } from '@/domain/spoken-address'
import { useEntryQuery } from '@/platform/entry'
import { navigateTo, openTab } from '@/platform/navigation'
import { useNow } from '@/platform/now'
import { call } from '@/platform/phone'
import { useShareCard } from '@/platform/share'
import { useBarColour } from '@/platform/theme'
import { CallBlock } from './call-block'
import { DeviceList } from './device-list'
import styles from './index.module.scss'
import { Steps } from './steps'
import { text } from './text'
import { useWhereabouts } from './use-whereabouts'
import { WhereChooser } from './where-chooser'

const { bounds, city, district, landmarks, location, sources, services } = neighbourhood
const town = { city, district }
const roads = roadsOf(placesInUse(places))
const unknown = services.find(({ id }) => id === aedService)?.unknown
/** As many as somebody can be sent to. */
const most = 3

/** 急救: 120 and what to say, the AEDs, what to do. Complete without network, position or any capability. */
function Emergency() {
  const type = useTypeSize()
  const { here, notLocated, ...chosen } = useWhereabouts(places, bounds, useEntryQuery().place)
  const [choosing, setChoosing] = useState(false)
  const now = useNow(neighbourhood.newestFact, places)
  const [callFailed, setCallFailed] = useState(false)
  const devices = emergencyDevices(places, here.position, now, most)
  useBarColour('c-danger', '#ffffff')
  useShareCard({ title: text.share(devices.map(({ place }) => place.name)), target: 'emergency' })

  const onCall = async () => setCallFailed(!(await call('120')))
  const close = () => setChoosing(false)
  const chooser = choosing ? (
    <WhereChooser
      landmarks={landmarks}
      roads={roads}
      notLocated={notLocated}
      onLandmark={(landmark) => {
        chosen.atLandmark(landmark)
        close()
      }}
      onRoad={(road) => {
        chosen.inRoad(road)
        close()
      }}
      onLocate={location === 'off' ? undefined : async () => (await chosen.locate()) && close()}
      onClose={close}
    />
  ) : null
  return (
    <PageFrame
      head={
        <CallBlock
          address={here.where && spokenAddress(here.where, town)}
          callFailed={callFailed}
          chooser={chooser}
          onCall={onCall}
          onChoose={() => setChoosing(!choosing)}
        />
      }
    >
      <DeviceList
        devices={devices}
        town={town}
        unknown={unknown}
        onNavigate={({ position: { latitude, longitude }, name, address }) =>
          navigateTo({ latitude, longitude, name, address })
        }
      />
      <Steps />
      <Provenance>
        {factsOf(devices)}
        {text.devices.more}
      </Provenance>
      <Provenance>{text.steps.source}</Provenance>
      {type.elder && (
        <View className={styles.below}>
          <Tappable className={styles.fixed} label={text.call.button} onTap={onCall}>
            <Icon name="call" className={styles.phone} />
            <View>{text.call.button}</View>
          </Tappable>
        </View>
      )}
    </PageFrame>
  )
}

export default guarded(Emergency, () => openTab('stations'))

/** How old the facts about the devices are: said once for all of which it is the same. */
function factsOf(devices: readonly Device<PlaceRecord>[]): string {
  const told = new Map<string, string[]>()
  for (const { place, fact } of devices) {
    const words = factText(fact, sources)
    told.set(words, [...(told.get(words) ?? []), place.name])
  }
  return [...told].map(([words, names]) => text.devices.place(names, words)).join('')
}
