import { View } from '@tarojs/components'
import type { BinId } from '#types/dataset'
import styles from './bin-badge.module.scss'
import { joinClasses } from './class-names'
import { Icon } from './icon'

/** Colour and icon of each bin: the colours are Shanghai's 蓝 / 红 / 棕 / 黑, and never the only sign. */
const looks: Record<BinId, { tone: string; icon: string }> = {
  recyclable: { tone: 'recycle', icon: 'bin-recycle' },
  hazardous: { tone: 'hazard', icon: 'bin-hazard' },
  wet: { tone: 'wet', icon: 'bin-wet' },
  dry: { tone: 'dry', icon: 'bin-dry' },
  bulky: { tone: 'off', icon: 'sofa' },
  construction: { tone: 'off', icon: 'brick' },
  electronic: { tone: 'off', icon: 'fridge' },
}

/** A bin's tile, 44 px. The bin's name stands beside it. */
export function BinBadge({ bin }: { bin: BinId }) {
  return (
    <View className={joinClasses(styles.badge, binTone(bin))}>
      <Icon name={looks[bin].icon} className={styles.icon} />
    </View>
  )
}

/** The class that paints a block in a bin's colour, with text on it readable in light and dark. */
export function binTone(bin: BinId): string | undefined {
  return styles[looks[bin].tone]
}

/** The class that writes text in a bin's ink on an ordinary surface. */
export function binInk(bin: BinId): string | undefined {
  return styles[`${looks[bin].tone}Ink`]
}

export function binIcon(bin: BinId): string {
  return looks[bin].icon
}
