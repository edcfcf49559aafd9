import neighbourhood from '@dataset/neighbourhood'
import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { a11yProps } from '@/components/a11y'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { List, ListRow } from '@/components/list-row'
import { Notice } from '@/components/notice'
import { NumberBadge } from '@/components/number-badge'
import { placeBadge } from '@/components/place-badge'
import { SearchField } from '@/components/search-field'
import { Section } from '@/components/section'
import { messages as site } from '@/domain/places/messages'
import { shortAddress, stationLabel } from '@/domain/places/place'
import { indexPlaces, searchPlaces } from '@/domain/places/place-search'
import { placesByTypedCode } from '@/domain/places/station-code'
import { stations } from './data'
import { messages } from './messages'
import styles from './typed-code.module.scss'

/** With more to choose from, the list of all stations, to which a button below leads, serves better. */
const mostOffered = 5

/**
 * Asks for the number on the poster. What was typed may be mistaken, and 第三 may mean two stations: the person
 * says which of the stations offered they stand at, by its name and address. Names on the door are found too.
 */
export function TypedCode({ onConfirmed }: { onConfirmed(place: PlaceRecord): void }) {
  const [typed, setTyped] = useState('')
  const [looked, setLooked] = useState<string>()
  return (
    <>
      <Card>
        <View className={styles.question} {...a11yProps({ role: 'heading' })}>
          {site.which}
        </View>
        <View className={styles.row}>
          <SearchField
            value={typed}
            hint={messages.notFound.hint}
            onChange={(words) => {
              setTyped(words)
              setLooked(undefined)
            }}
            onConfirm={() => setLooked(typed.trim())}
          />
          <View className={styles.look}>
            <Button label={messages.notFound.look} onTap={() => setLooked(typed.trim())} />
          </View>
        </View>
      </Card>
      <View {...a11yProps({ live: true })}>
        {looked !== undefined && <Offered typed={looked} onConfirmed={onConfirmed} />}
      </View>
    </>
  )
}

function Offered({ typed, onConfirmed }: { typed: string; onConfirmed(place: PlaceRecord): void }) {
  if (typed === '') return <Notice tone="warn">{messages.notFound.notTyped}</Notice>
  const offered = placesMeant(typed)
  if (offered.length === 0) return <Notice tone="warn">{messages.notFound.notFound(typed)}</Notice>
  return (
    <Section title={messages.notFound.isIt(offered.length)}>
      <List>
        {offered.map((place) => (
          <ListRow
            key={place.id}
            lead={<NumberBadge badge={placeBadge(place, neighbourhood.hosts)} />}
            title={place.name}
            text={`${stationLabel(place)} · ${shortAddress(place, neighbourhood)}`}
            onTap={() => onConfirmed(place)}
          />
        ))}
      </List>
    </Section>
  )
}

/** By the number; where it is none, by the words on the door. */
function placesMeant(typed: string): PlaceRecord[] {
  const coded = placesByTypedCode(typed, stations, neighbourhood.words)
  return coded.length > 0
    ? coded
    : searchPlaces(indexPlaces(stations, neighbourhood), typed).slice(0, mostOffered)
}
