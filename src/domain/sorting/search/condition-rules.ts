import type { BinId, ConditionAnswer, SortingConditions } from '#types/dataset'
import { defined } from '@/domain/defined'
import { conditionParser } from './condition-parser'
import type { IndexedTerm, SearchIndex } from './search-index'

/** What the dataset's rules say of a thing in a certain state, or of a part of a thing. */
export interface RuledAnswer {
  /** The item of the table that is spoken of, if it has one. */
  item?: IndexedTerm['item']
  /** The one bin; where there are several cases they say it. */
  bin?: BinId
  answer: ConditionAnswer
}

/** Looks a query's barest neutral form up in the rules of a dataset; undefined where none speaks. */
export type ConditionRules = (form: string) => RuledAnswer | undefined

/** Makes the rules of a dataset ready to be asked; without any, they say nothing. */
export function conditionRules(
  index: SearchIndex,
  conditions: SortingConditions | undefined,
): ConditionRules {
  if (conditions === undefined) return () => undefined
  const { states, kinds, rules, wholes } = conditions
  const names = new Set(kinds.flatMap((kind) => kind.names ?? []))
  const parse = conditionParser(states, (form) => index.hasTerm(form) || names.has(form))
  const kindOf = new Map(kinds.map((kind) => [kind.id, kind]))

  function ofState(form: string): RuledAnswer | undefined {
    const parsed = parse(form)
    if (parsed === undefined) return undefined
    const term = index.termNamed(parsed.thing)
    const rule = rules.find(
      (each) =>
        (each.states ?? [...parsed.states]).some((state) => parsed.states.has(state)) &&
        isOfKind(parsed.thing, term, defined(kindOf.get(each.kind))),
    )
    return rule && answered(rule, term)
  }

  function ofWhole(form: string): RuledAnswer | undefined {
    for (const whole of wholes) {
      const ending = whole.endings.find((each) => form.endsWith(each) && form.length > each.length)
      if (ending === undefined) continue
      const content = form.slice(0, -ending.length).replace(/的$/, '')
      const term = index.termNamed(content)
      if (whole.except?.some((each) => content.endsWith(each))) continue
      if (whole.of !== undefined && !(term && whole.of.includes(term.item.bin))) continue
      return answered(whole, whole.own ? term : undefined)
    }
    return undefined
  }

  return (form) => {
    const term = index.termNamed(form)
    const ruled = ofState(form)
    // The table's own row of a thing in a state (脏纸, 空药盒) goes before a rule about things of its kind.
    if (term !== undefined) return ruled?.answer.cases && ruled.item === term.item ? ruled : undefined
    return ruled ?? ofWhole(form)
  }
}

function answered(answer: ConditionAnswer, term: IndexedTerm | undefined): RuledAnswer {
  const item = term?.item
  return { item, bin: answer.own ? item?.bin : answer.bin, answer }
}

type Kind = SortingConditions['kinds'][number]

/** A thing that the table lacks is of a kind only by its whole name. */
function isOfKind(thing: string, term: IndexedTerm | undefined, { bins, endings, names }: Kind): boolean {
  if (names?.includes(thing)) return true
  if (term === undefined || (bins === undefined && endings === undefined)) return false
  if (bins !== undefined && !bins.includes(term.item.bin)) return false
  const { name } = term.item
  return endings === undefined || endings.some((ending) => thing.endsWith(ending) || name.endsWith(ending))
}
