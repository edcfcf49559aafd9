/**
 * A value that the caller knows to be there. Where it is not, something is broken, and an error is better than an
 * answer made of a default.
 */
export function defined<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('a value is missing that must be there')
  return value
}
