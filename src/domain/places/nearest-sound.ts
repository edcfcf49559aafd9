import type { Place, Position } from '#types/dataset'
import { nearest, type WithDistance } from '@/domain/geo/nearest'

/**
 * The `count` nearest of some places, nearest first; those of which it is doubtful that they still exist come after
 * all others, however near: nobody is sent first to a door that may be gone.
 */
export function nearestSound<T extends Pick<Place, 'position' | 'doubt'>>(
  places: readonly T[],
  from: Position,
  count: number,
): WithDistance<T>[] {
  const sound = nearest(
    places.filter(({ doubt }) => doubt === undefined),
    from,
    count,
  )
  if (sound.length === count) return sound
  const doubtful = places.filter(({ doubt }) => doubt !== undefined)
  return [...sound, ...nearest(doubtful, from, count - sound.length)]
}
