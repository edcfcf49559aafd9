import { View } from '@tarojs/components'
import { useState } from 'react'
import type { PlaceRecord } from '#types/dataset'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { SearchField } from '@/components/search-field'
import { spokenAs } from '@/components/spoken'
import { placeByTypedCode } from '@/domain/entry-code'
import { stations } from './data'
import styles from './station-entry.module.scss'
import { text } from './text'

/** Asks for the number on the poster. */
export function StationEntry({ onFound }: { onFound(place: PlaceRecord): void }) {
  const [typed, setTyped] = useState('')
  const [missed, setMissed] = useState<string>()
  const look = () => {
    const place = placeByTypedCode(typed, stations)
    if (place) onFound(place)
    else setMissed(typed.trim())
  }
  return (
    <Card>
      <View className={styles.question} {...spokenAs({ role: 'heading' })}>
        {text.lost.which}
      </View>
      <View className={styles.row}>
        <SearchField value={typed} hint={text.lost.hint} onChange={setTyped} onConfirm={look} />
        <View className={styles.look}>
          <Button label={text.lost.look} onTap={look} />
        </View>
      </View>
      <View {...spokenAs({ live: true })}>
        {missed !== undefined && (
          <Notice tone="warn">{missed === '' ? text.lost.notTyped : text.lost.notFound(missed)}</Notice>
        )}
      </View>
    </Card>
  )
}
