import type { Source } from '#types/dataset'
import { dateText } from './date'

/** A fact with its date and the id of its source. */
interface Dated {
  asOf: string
  source: string
}

/** When a fact was true and who said so: 「2019 年 6 月，江湾镇街道社区报」. Only the date when the source is not known. */
export function factText({ asOf, source }: Dated, sources: readonly Source[]): string {
  const name = sources.find(({ id }) => id === source)?.name
  return name === undefined ? dateText(asOf) : `${dateText(asOf)}，${name}`
}

/** The sources behind some facts, each once, in the order of the dataset. */
export function sourcesBehind(facts: readonly { source: string }[], sources: readonly Source[]): Source[] {
  const cited = new Set(facts.map(({ source }) => source))
  return sources.filter(({ id }) => cited.has(id))
}
