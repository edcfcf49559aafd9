import { Text, View } from '@tarojs/components'
import type { Block } from '#types/dataset'
import { Button } from '@/components/button'
import styles from './block.module.scss'

type LinkTarget = Extract<Block, { type: 'link' }>['to']

/** Where the blocks of an article lead. */
export interface Ways {
  /** Names the way to some places; absent where none of them is in the dataset. */
  placesText(ids: string[]): string | undefined
  openPlaces(ids: string[]): void
  /** Whether the app has what a link leads to: a tab may be switched off. */
  has(target: LinkTarget): boolean
  follow(target: LinkTarget): void
}

/** One block of an article. All text can be selected by a long press, and so copied. */
export function ArticleBlock({ block, ways }: { block: Block; ways: Ways }) {
  switch (block.type) {
    case 'paragraph':
      return (
        <Text className={styles.paragraph} userSelect>
          {block.text}
        </Text>
      )
    case 'list':
      return block.items.map((item, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
        <Text key={index} className={styles.item} userSelect>
          {item}
        </Text>
      ))
    case 'figures':
      return (
        <View className={styles.figures}>
          {block.items.map(({ value, unit, label }, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
            <View key={index} className={styles.figure}>
              <Text className={styles.number} userSelect>
                {value}
                <Text className={styles.unit}>{unit}</Text>
              </Text>
              <View className={styles.label}>{label}</View>
            </View>
          ))}
        </View>
      )
    case 'quote':
      return (
        <View className={styles.quote}>
          <Text userSelect>「{block.text}」</Text>
          <View className={styles.label}>{block.by}</View>
        </View>
      )
    case 'table':
      return <Table head={block.head} rows={block.rows} />
    case 'places': {
      const text = ways.placesText(block.places)
      return text === undefined ? null : (
        <Button
          className={styles.button}
          kind="quiet"
          icon="pin"
          label={text}
          onTap={() => ways.openPlaces(block.places)}
        />
      )
    }
    case 'link':
      return ways.has(block.to) ? (
        <Button
          className={styles.button}
          kind="ghost"
          label={block.text}
          onTap={() => ways.follow(block.to)}
        />
      ) : null
  }
}

function Table({ head, rows }: { head: string[]; rows: string[][] }) {
  return (
    <View className={styles.table}>
      {[head, ...rows].map((cells, row) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
        <View key={row} className={row === 0 ? styles.headRow : styles.row}>
          {cells.map((cell, column) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the parts of an article never move, and may be alike
            <Text key={column} className={styles.cell} userSelect>
              {cell}
            </Text>
          ))}
        </View>
      ))}
    </View>
  )
}
