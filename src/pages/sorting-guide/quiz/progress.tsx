import { View } from '@tarojs/components'
import { a11yProps } from '@/components/a11y'
import { joinClasses } from '@/components/class-names'
import { messages } from './messages'
import styles from './progress.module.scss'

interface Props {
  results: readonly boolean[]
  at: number
  length: number
}

/** A stripe for each question, and the same in words. */
export function Progress({ results, at, length }: Props) {
  return (
    <>
      <View className={styles.stripes} {...a11yProps({ hidden: true })}>
        {Array.from({ length }, (_, position) => `${position}`).map((position) => (
          <View
            key={position}
            className={joinClasses(styles.stripe, toneOf(results[Number(position)], Number(position) === at))}
          />
        ))}
      </View>
      <View className={styles.words}>
        {messages.progress(at + 1, length, results.filter(Boolean).length)}
      </View>
    </>
  )
}

function toneOf(result: boolean | undefined, now: boolean): string | undefined {
  if (result !== undefined) return result ? styles.right : styles.wrong
  return now ? styles.now : undefined
}
