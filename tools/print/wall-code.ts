import type { Neighbourhood, PlaceRecord } from '#types/dataset'

/** Where the codes on the walls lead: the host and what stands between it and the number. */
export interface CodeAddress {
  host: string
  path: string
}

/**
 * The address that the codes are printed with: the first host of the dataset. `undefined` where there is none, or it is
 * a placeholder that nobody can own (`*.example` and the like), this machine, or a bare IP: such a code leads nowhere.
 */
export function codeAddress({
  codeHosts = [],
  codePath = '/s/',
}: Pick<Neighbourhood, 'codeHosts' | 'codePath'>): CodeAddress | undefined {
  const [host] = codeHosts
  return host === undefined || isPlaceholder(host) ? undefined : { host, path: codePath }
}

/** RFC 2606 and 6761 keep these names from everybody; a host without a dot is one machine's own. */
function isPlaceholder(host: string): boolean {
  return (
    /(?:^|\.)(?:example|test|invalid|localhost|local)$/.test(host) ||
    /(?:^|\.)example\.(?:com|net|org)$/.test(host) ||
    /^[\d.]+$/.test(host) ||
    !host.includes('.')
  )
}

/** What stands in for it on a sample sheet: never to be hung up. */
export function sampleAddress({
  codeHosts = [],
  codePath = '/s/',
}: Pick<Neighbourhood, 'codeHosts' | 'codePath'>): CodeAddress {
  return { host: codeHosts[0] ?? 'sample.example', path: codePath }
}

/** The number as it is written in codes and in the names of files: `07`. */
export function codeNumber({ number = 0 }: Pick<PlaceRecord, 'number'>): string {
  return String(number).padStart(2, '0')
}

/** What the code of a station says: `https://…/s/07`. */
export function codeText({ host, path }: CodeAddress, place: Pick<PlaceRecord, 'number'>): string {
  return `https://${host}${path}${codeNumber(place)}`
}

/** The code on a sheet: one that is drawn here, maybe only as a sample, or a picture that WeChat made. */
export type WallCode = { kind: 'link'; text: string; sample: boolean } | { kind: 'picture'; source: string }

/** The link code of a station, which may open its check form; a sample where the dataset has no address of its own. */
export function linkCode(
  neighbourhood: Pick<Neighbourhood, 'codeHosts' | 'codePath'>,
  place: Pick<PlaceRecord, 'number'>,
  opens?: 'check',
): WallCode {
  const address = codeAddress(neighbourhood)
  return {
    kind: 'link',
    text: `${codeText(address ?? sampleAddress(neighbourhood), place)}${opens === 'check' ? '?check=1' : ''}`,
    sample: address === undefined,
  }
}
