import type { Host, Place } from '#types/dataset'
import { chineseNumeral } from '@/domain/places/place'
import type { Badge } from './number-badge'

/**
 * The sign of a place: its number as a station, or as a post where `as` asks for it, else the sign of the kind of
 * place it is.
 */
export function placeBadge(
  { number, post, host }: Pick<Place, 'number' | 'post' | 'host'>,
  hosts: readonly Host[],
  as?: 'post',
): Badge {
  const isPost = as === 'post' ? post !== undefined : number === undefined
  if (isPost && typeof post === 'number')
    return { kind: 'post', numeral: chineseNumeral(post), located: true }
  if (number !== undefined && !isPost) return { kind: 'station', number }
  return { kind: 'host', icon: hosts.find(({ id }) => id === host)?.icon ?? 'pin' }
}
