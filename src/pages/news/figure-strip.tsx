import { View } from '@tarojs/components'
import type { Figure } from '#types/dataset'
import { Pressable } from '@/components/pressable'
import { dateText } from '@/domain/date'
import styles from './figure-strip.module.scss'
import { messages } from './messages'

interface Props {
  shortName: string
  figures: Figure[]
  onOpen(figure: Figure): void
}

/** 「数说江湾」: up to four figures, each with its unit and month; a tap leads to the topic it comes from. */
export function FigureStrip({ shortName, figures, onOpen }: Props) {
  return (
    <View className={styles.strip}>
      <View className={styles.bend} />
      <View className={styles.title}>{messages.figures(shortName)}</View>
      <View className={styles.figures}>
        {figures.map((figure, place) => (
          <Pressable
            // biome-ignore lint/suspicious/noArrayIndexKey: the figures never move, and two may have one label
            key={place}
            className={styles.figure}
            role="link"
            label={messages.figureLabel(`${figure.value}${figure.unit}${figure.label}`, figure.asOf)}
            onTap={() => onOpen(figure)}
          >
            <View className={styles.number}>
              {figure.value}
              <View className={styles.unit}>{figure.unit}</View>
            </View>
            {figure.label.split(' ').map((part, line) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the lines of a label never move, and may be alike
              <View key={line} className={styles.label}>
                {part}
              </View>
            ))}
            <View className={styles.date}>{dateText(figure.asOf.slice(0, 7))}</View>
          </Pressable>
        ))}
      </View>
    </View>
  )
}
