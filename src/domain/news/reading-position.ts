/** How far down articles were read: pixels from the top of the page, by article id. */
export type Positions = Record<string, number>

/** More articles than anybody leaves half-read; keeps the storage small. */
const kept = 20
/** Above this the reader had only looked at the title: opening at the top is what he expects. */
const begun = 300

/** Where to go on reading, in px; 0 for an article not begun, and for storage that holds anything else. */
export function positionOf(stored: unknown, id: string): number {
  return readPositions(stored).get(id) ?? 0
}

/** What to store when an article is left at `top` px. One left near its top, or read to its end (0), is forgotten. */
export function withPosition(stored: unknown, id: string, top: number): Positions {
  const positions = readPositions(stored)
  positions.delete(id)
  if (top >= begun) positions.set(id, Math.round(top))
  return Object.fromEntries([...positions].slice(-kept))
}

function readPositions(stored: unknown): Map<string, number> {
  if (typeof stored !== 'object' || stored === null) return new Map()
  const positions = new Map<string, number>()
  for (const [id, top] of Object.entries(stored)) {
    if (typeof top === 'number' && Number.isFinite(top) && top > 0) positions.set(id, top)
  }
  return positions
}
