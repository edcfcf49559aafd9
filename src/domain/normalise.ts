/**
 * The form in which all searches compare text: full-width letters and digits become half-width
 * (Unicode NFKC), upper case becomes lower case, and white space goes.
 * Never throws; the empty string for text that holds nothing else.
 */
export function normalise(text: string): string {
  return text.normalize('NFKC').toLowerCase().replace(/\s+/g, '')
}
