/** What the reader chose on the about page; `wechat` follows WeChat's own setting. */
export type TypeChoice = 'wechat' | 'standard' | 'large' | 'largest'

/** WeChat's report of the phone: `factor` where it gives one, else its size in pixels and the platform. */
export interface TypeSetting {
  factor?: number | undefined
  size?: number | undefined
  platform?: string | undefined
}

/** The scale of type (1 = body text of 16 px), whether pages stack as in elder size, and what was chosen. */
export interface TypeSize {
  scale: number
  elder: boolean
  choice: TypeChoice
}

/** Body text reaches 30 px at the largest choice, as 适老化 (MIIT) asks: 16 × 1.9 = 30.4. */
const chosen = { standard: 1, large: 1.4, largest: 1.9 } as const

/**
 * The scale for a choice and WeChat's setting. WeChat's standard is 17 px on iOS and 16 px on Android;
 * 关怀模式 is 23.8 px on iOS, a scale of 1.4. Below 1 nothing shrinks: 14 px is the smallest text here.
 * A setting that is missing or no number counts as standard.
 */
export function typeSize(choice: TypeChoice, setting: TypeSetting): TypeSize {
  const scale = choice === 'wechat' ? wechatScale(setting) : chosen[choice]
  return { scale, elder: scale >= 1.3, choice }
}

/** What the button at the top of every tab leads to: 大, then 特大, then back to where type is no larger than usual. */
export type NextTypeSize = 'large' | 'largest' | 'back'

/** The step after a type size. */
export function nextTypeSize({ scale, elder }: Pick<TypeSize, 'scale' | 'elder'>): NextTypeSize {
  if (!elder) return 'large'
  return scale < chosen.largest ? 'largest' : 'back'
}

/**
 * The choice that this step is. The way back is to WeChat's own setting, so that somebody who has it a little larger
 * has that again; where WeChat's is elder size itself, to standard.
 */
export function nextTypeChoice(current: TypeSize, setting: TypeSetting): TypeChoice {
  const next = nextTypeSize(current)
  if (next !== 'back') return next
  return typeSize('wechat', setting).elder ? 'standard' : 'wechat'
}

function wechatScale({ factor, size, platform }: TypeSetting): number {
  const standard = platform === 'android' ? 16 : 17
  const scale = positive(factor) ?? (positive(size) ?? standard) / standard
  return Math.min(Math.max(Math.round(scale * 100) / 100, 1), chosen.largest)
}

function positive(value: unknown): number | undefined {
  return typeof value === 'number' && Number.isFinite(value) && value > 0 ? value : undefined
}

/** A stored choice as it comes back from the phone: anything unknown counts as following WeChat. */
export function parseTypeChoice(stored: unknown): TypeChoice {
  return stored === 'standard' || stored === 'large' || stored === 'largest' ? stored : 'wechat'
}
