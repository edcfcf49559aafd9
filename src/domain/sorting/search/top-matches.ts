import type { Rung } from './ranking'
import type { SortingIndex } from './search-index'

/** One way in which a query matches an item: by which label, on which rung, and which characters of the label. */
export interface Find {
  label: number
  rung: Rung
  /** Orders finds on one rung; smaller is closer. */
  cost: number
  /** The matched characters of the label's search form, end exclusive. */
  from: number
  to: number
}

/** Collects finds and keeps the best one of each item. */
export class Finds {
  private readonly best = new Map<number, Find>()

  constructor(private readonly index: SortingIndex) {}

  get none(): boolean {
    return this.best.size === 0
  }

  offer(find: Find): void {
    const item = this.index.owner[find.label] ?? 0
    const held = this.best.get(item)
    // Labels come name first, so that of equals the name stays.
    if (held === undefined || find.rung < held.rung || (find.rung === held.rung && find.cost < held.cost)) {
      this.best.set(item, find)
    }
  }

  /** The first finds in the order of the ladder, at most `limit`. */
  top(limit: number): Find[] {
    const { owner, standing } = this.index
    const place = ({ label }: Find) => standing[owner[label] ?? 0] ?? 0
    return [...this.best.values()]
      .sort((a, b) => a.rung - b.rung || a.cost - b.cost || place(a) - place(b))
      .slice(0, limit)
  }
}
