import { View } from '@tarojs/components'
import { Button } from '@/components/button'
import { Card } from '@/components/card'
import { Notice } from '@/components/notice'
import { Provenance } from '@/components/provenance'
import { WechatButton } from '@/components/wechat-button'
import type { Verdict } from '@/domain/sorting/verdict'
import { Confusables } from './confusables'
import styles from './first-result.module.scss'
import { Line } from './line'
import { confidence, messages } from './messages'
import { Parts } from './parts'
import { VerdictHead } from './verdict-head'

interface Props {
  verdict: Verdict
  onOpen(name: string): void
  onAnother(): void
}

/** Everything about one item, complete by itself: a share card opens nothing else. */
export function VerdictView({ verdict, onOpen, onAnother }: Props) {
  const { item, bin, how, parts, confusables, alsoCalled } = verdict
  const sure = confidence(verdict.confidence)
  return (
    <View className={styles.first}>
      <Card className={styles.card}>
        <VerdictHead name={item.name} bin={bin} />
        <View className={styles.body}>
          {item.note !== undefined && <Line title={messages.why}>{item.note}</Line>}
          {how.length > 0 && (
            <Line title={messages.how}>
              {how.map((rule) => (
                <View key={rule.title} className={styles.rule}>
                  {rule.text}
                </View>
              ))}
            </Line>
          )}
          {parts.length > 0 && <Parts title={messages.apart} parts={parts} />}
          <Confusables confusables={confusables} onOpen={onOpen} />
        </View>
      </Card>
      {alsoCalled.length > 0 && <Provenance icon="list">{messages.alsoCalled(alsoCalled)}</Provenance>}
      {verdict.confidence.kind === 'agreed' ? (
        <Provenance icon="check">{sure}</Provenance>
      ) : (
        <Notice tone="unknown">{sure}</Notice>
      )}
      <View className={styles.actions}>
        <WechatButton opens="share" label={messages.sendIt} icon="share" />
      </View>
      <View className={styles.actions}>
        <Button kind="ghost" label={messages.another} onTap={onAnother} />
      </View>
    </View>
  )
}
