import type { SortingConditions } from '#types/dataset'

/** A thing and what is the matter with it: 报纸 and 「dirty」. */
export interface ConditionedThing {
  thing: string
  states: ReadonlySet<string>
}

/** Words of no weight beside a condition; before a thing also the measure word of 半瓶, 一碗. */
const particles = '的了过着得掉完很太有点些都已经被把又也还全上里面在是'
const filler = new RegExp(`[${particles}]`)
const fillerBefore = new RegExp(`[${particles}一个只张块瓶盒袋杯罐桶碗包箱件条双把份节粒颗]`)
/** A condition may also stand in any clause that ends in 的. */
const clause = /^(.+)的(.+)$/
/** What is said after a thing is a condition only as a predicate: 「报纸沾了油」, 「衣服脏了」; 花生油瓶 is a bottle. */
const stained = /^[都已又还也被全]*[沾粘蹭泡]/
const predicate = /[了的着过掉]$/
/** A single character that says a state stands apart after one of these: 带油, 很油. */
const beforeApart = new RegExp(`[${particles}带有沾浸]`)
const negation = /^[没未不]/

/**
 * Parses what people say of a thing by the words of the dataset: 「被油污污染过的报纸」, 「油报纸」, 「报纸沾了油」. `isThing`
 * says whether a form names a thing; of several readings the one with the longest thing is taken. Undefined where no
 * condition is said of any.
 */
export function conditionParser(states: SortingConditions['states'], isThing: (form: string) => boolean) {
  const words = states
    .flatMap(({ id, words: said }) => said.map((word) => ({ word, id })))
    .sort((a, b) => b.word.length - a.word.length)

  const longWords = words.map(({ word }) => word).filter((word) => word.length > 1)

  const wordAt = (text: string, at: number) => words.find(({ word }) => text.startsWith(word, at))?.word
  const idsOf = (word: string) => words.filter((each) => each.word === word).map(({ id }) => id)

  /**
   * The states that are said anywhere in a text. The longest word counts, 不干净 is not 干净; and one of a single character
   * only where it stands apart, for 空调 is not 空 and 酱油 makes nothing oily.
   */
  function statesIn(text: string): Set<string> {
    const found = new Set<string>()
    let at = 0
    let apart = true
    while (at < text.length) {
      const word = wordAt(text, at)
      const end = at + (word?.length ?? 1)
      if (word !== undefined && (word.length > 1 || (apart && standsApart(text, end)))) {
        for (const id of idsOf(word)) found.add(id)
      }
      // What follows a negation is its object: 没有沾油 is not oily.
      apart = word !== undefined ? !negation.test(word) : beforeApart.test(text.charAt(at))
      at = end
    }
    return found
  }

  const standsApart = (text: string, end: number) =>
    end === text.length || fillerBefore.test(text.charAt(end)) || wordAt(text, end) !== undefined

  /** Whether a text is nothing but words for states and fillers. */
  function isOnlyStates(text: string, fillers: RegExp): boolean {
    let at = 0
    while (at < text.length) {
      const word = wordAt(text, at)
      if (word === undefined && !fillers.test(text.charAt(at))) return false
      at += word?.length ?? 1
    }
    return true
  }

  function conditioned(thing: string, said: string): ConditionedThing | undefined {
    // One character before one character is a word of its own: 油面 is no dirty 面.
    if (!isThing(thing) || (said.length < 2 && thing.length < 2)) return undefined
    const found = statesIn(said)
    return found.size === 0 ? undefined : { thing, states: found }
  }

  /** 「油报纸」: conditions and then the thing. Not 油画纸, where 油画 is a thing itself. */
  function before(text: string): ConditionedThing | undefined {
    for (let at = 1; at < text.length; at++) {
      const said = text.slice(0, at)
      if (!isOnlyStates(said, fillerBefore)) continue
      const thing = text.slice(at)
      // 油指甲 is 指甲油, its parts named in another order.
      const found = isThing(thing + said) ? undefined : conditioned(thing, said)
      if (found !== undefined && !beginsWithThing(text, at)) return found
    }
    return undefined
  }

  function beginsWithThing(text: string, at: number): boolean {
    if (at > 1) return false
    for (let end = 2; end < text.length; end++) if (isThing(text.slice(0, end))) return true
    return false
  }

  const isPredicate = (said: string) =>
    stained.test(said) ||
    (isOnlyStates(said, filler) && (predicate.test(said) || longWords.some((word) => said.includes(word))))

  /** 「报纸沾了油」: the thing and then its conditions. */
  function after(text: string): ConditionedThing | undefined {
    for (let at = text.length - 1; at > 0; at--) {
      const said = text.slice(at)
      if (!isPredicate(said)) continue
      const found = conditioned(text.slice(0, at), said)
      if (found !== undefined) return found
    }
    return undefined
  }

  return (text: string): ConditionedThing | undefined => {
    const [, said, thing] = clause.exec(text) ?? []
    const inClause = said === undefined || thing === undefined ? undefined : conditioned(thing, said)
    return inClause ?? before(text) ?? after(text)
  }
}
