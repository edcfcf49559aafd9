import { View } from '@tarojs/components'
import type { BinId, SortingRules } from '#types/dataset'
import { BinBadge } from '@/components/bin-badge'
import { Icon } from '@/components/icon'
import { List, ListRow } from '@/components/list-row'
import { Section } from '@/components/section'
import { Tappable } from '@/components/tappable'
import { BinTiles } from './bin-tiles'
import styles from './home.module.scss'
import { text } from './text'
import { WordPills } from './word-pills'

interface Props {
  rules: SortingRules
  recent: readonly string[]
  onWord(name: string): void
  onClear(): void
  onBin(bin: BinId): void
  onQuiz(): void
}

/** So many words fit: emptying the box must not send more than a key may, 8 KB. */
const mostWords = 12

/** Before anything is typed: words to tap, the bins, the quiz. */
export function Home({ rules, recent, onWord, onClear, onBin, onQuiz }: Props) {
  const asked = rules.asked.map(({ name }) => name).slice(0, mostWords - recent.length)
  return (
    <View>
      {recent.length > 0 && (
        <Section title={text.recent} more={{ text: text.clear, onTap: onClear }}>
          <WordPills words={recent} onWord={onWord} />
        </Section>
      )}
      <View className={recent.length > 0 ? styles.askedBelow : undefined}>
        <WordPills words={asked} onWord={onWord} name={text.asked} />
      </View>
      <Section title={text.fourBins}>
        <BinTiles bins={rules.bins.filter(({ colour }) => colour !== undefined)} onBin={onBin} />
      </Section>
      <Section title={text.beside}>
        <List>
          {rules.bins
            .filter(({ colour }) => colour === undefined)
            .map((bin) => (
              <ListRow
                key={bin.id}
                title={bin.name}
                text={text.besideLine(bin)}
                lead={<BinBadge bin={bin.id} />}
                onTap={() => onBin(bin.id)}
              />
            ))}
        </List>
      </Section>
      <Tappable className={styles.quiz} label={text.quiz} onTap={onQuiz}>
        <Icon name="quiz" className={styles.quizIcon} />
        <View className={styles.quizWords}>
          <View className={styles.quizTitle}>{text.quiz}</View>
          <View className={styles.quizExample}>{text.quizExample}</View>
        </View>
        <Icon name="right" />
      </Tappable>
    </View>
  )
}
