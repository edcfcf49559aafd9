import fc from 'fast-check'
import { parseLaunchParameters, parseScan } from '@/domain/places/station-code'
import { places } from '../../fixtures/places'

const book = { places, hosts: ['jiangwan.example'], path: '/s/' }

const encoded = (text: string, times: number): string =>
  times === 0 ? text : encodeURIComponent(encoded(text, times - 1))
const everyByte = (text: string) =>
  [...Buffer.from(text)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join('')

const host = fc.constantFrom(
  'jiangwan.example',
  'evil.example',
  'jiangwan.example.evil.example',
  'ｊiangwan。example',
)
const mark = fc.constantFrom(...'/?#@:\\%.\t\n ', '//', 'https://', '/s/07', ':443', '..', '例子.')
const hidden = (text: fc.Arbitrary<string>) =>
  fc
    .tuple(
      text,
      fc.constantFrom((plain: string) => plain, everyByte),
      fc.nat(3),
    )
    .map(([plain, write, times]) => encoded(write(plain), times))
/** Anything, from the pieces of which addresses are made. */
const loose = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'https:', '//', ''),
    fc.array(fc.oneof(host, mark, hidden(fc.oneof(host, mark))), { maxLength: 8 }),
  )
  .map(([scheme, parts]) => scheme + parts.join(''))
/** Addresses that look like ours, or hide that they are: with user parts, ports, stray marks and what is encoded. */
const shaped = fc
  .tuple(
    fc.constantFrom('https://', 'http://', 'HTTPS://', 'https:/', 'https:\\\\'),
    fc.oneof(
      fc.constant(''),
      hidden(
        fc.constantFrom('jiangwan.example', 'jiangwan.example/s/07', 'jiangwan.example/s/07?', 'a:b'),
      ).map((user) => `${user}@`),
    ),
    fc.oneof(fc.constant(''), mark),
    host,
    fc.oneof(
      fc.constant(''),
      mark,
      fc.nat(70_000).map((port) => `:${port}`),
    ),
    hidden(
      fc.constantFrom('/s/07', '/s/07/', '/S/07', '/s/07/08', '/s/x/../07', '\\s\\07', '/s/0\t7', '/', ''),
    ),
    fc.oneof(
      fc.constant(''),
      mark,
      hidden(fc.constantFrom('?a=1', '#x', '@evil.example', '?@evil.example/s/07')),
    ),
  )
  .map((parts) => parts.join(''))

/** What the platform's own parser makes of it; undefined for what is no address. */
const parsed = (address: string) => (URL.canParse(address) ? new URL(address) : undefined)
/** As readers of addresses do: what is no encoding stays. */
const decoded = (text: string) =>
  text.replace(/(?:%[0-9a-f]{2})+/gi, (bytes) => Buffer.from(bytes.replaceAll('%', ''), 'hex').toString())

test('whatever the address, it opens a place only if a browser would ask our host for just that code', () => {
  let opened = 0
  fc.assert(
    fc.property(fc.oneof(loose, shaped, fc.webUrl()), fc.nat(2), (address, times) => {
      // What is no address before it has been decoded, names the host that it has then.
      const url = parsed(address) ?? parsed(decoded(address)) ?? parsed(decoded(decoded(address)))
      const entries = [
        parseLaunchParameters({ q: encoded(address, times) }, book),
        parseScan({ result: address }, book),
        parseScan({ path: `pages/place/index?q=${encodeURIComponent(address)}` }, book),
      ]
      for (const entry of entries) {
        if (entry.kind !== 'place') continue
        opened += 1
        expect(url?.host).toBe('jiangwan.example')
        expect(decoded(url?.pathname ?? '')).toMatch(/^\/s\/07\/*$/i)
      }
    }),
    { numRuns: 10_000 },
  )
  // Some of them are ours: a reader that refuses all would pass the rest.
  expect(opened).toBeGreaterThan(10)
})

test.each(['/s/07%0A', '/s/%2007', '/s/0%097'])(
  'white space hidden in the code makes another address: %s',
  (path) => {
    expect(parseScan({ result: `https://jiangwan.example${path}` }, book)).toMatchObject({
      reason: 'malformed',
    })
  },
)

test('the path of the codes is the neighbourhood’s own, and ids are numbered as it numbers them', () => {
  const [first] = places
  if (first === undefined) throw new Error('no place')
  const chengdu = {
    places: [{ ...first, id: 'cd-001', number: 1 }],
    hosts: ['cd.example'],
    path: '/yulin/zhan/',
  }
  const opened = (address: string) => parseLaunchParameters({ q: encodeURIComponent(address) }, chengdu)
  for (const code of ['cd-001', 'CD-001', 'cd001', 'cd1', '1'])
    expect([code, opened(`https://cd.example/yulin/zhan/${code}`).kind]).toEqual([code, 'place'])
  for (const path of ['/s/cd-001', '/yulin/cd-001', '/cd-001', '/yulin/zhan/', '/yulin/zhan/x/cd-001'])
    expect(opened(`https://cd.example${path}`)).toMatchObject({ kind: 'unknown', reason: 'malformed' })
})

test('without a host of codes no address opens a place', () => {
  const none = { places, hosts: [], path: '/s/' }
  expect(parseScan({ result: 'https://jiangwan.example/s/jw07' }, none)).toMatchObject({ reason: 'foreign' })
})
