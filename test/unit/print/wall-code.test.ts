import fc from 'fast-check'
import { parseLaunchParameters } from '@/domain/places/station-code'
import { codeAddress, codeText, linkCode } from '../../../tools/print/wall-code'
import { placeOf } from '../../fixtures/places'

const seven = placeOf('jw07')

describe('the address of the codes', () => {
  test.each([
    ['none', undefined],
    ['a placeholder', ['jiangwan.example']],
    ['a name below a placeholder', ['www.example.com']],
    ['this machine', ['localhost']],
    ['a name without a dot', ['jiangwan']],
    ['a bare IP', ['192.168.1.20']],
    ['a name kept for tests', ['jiangwan.test']],
  ])('%s makes a sample, which leads nowhere', (_, codeHosts) => {
    expect(codeAddress({ codeHosts })).toBeUndefined()
    expect(linkCode({ codeHosts }, seven)).toMatchObject({ sample: true })
  })

  test('a host of one’s own is printed, with the path of the dataset', () => {
    const own = { codeHosts: ['jiangwan.cn', 'old.jiangwan.cn'], codePath: '/w/' }
    expect(linkCode(own, seven)).toEqual({ kind: 'link', text: 'https://jiangwan.cn/w/07', sample: false })
    expect(linkCode(own, seven, 'check')).toMatchObject({ text: 'https://jiangwan.cn/w/07?check=1' })
  })
})

test('what any code says leads the app to the station whose number it is', () => {
  const label = fc.stringMatching(/^[a-z0-9]([a-z0-9-]{0,10}[a-z0-9])?$/)
  fc.assert(
    fc.property(
      label,
      fc.constantFrom('/', '/s/', '/code/Wall/'),
      fc.integer({ min: 1, max: 99999 }),
      (name, path, number) => {
        const host = `${name}.cn`
        const station = { ...seven, id: 'zz1', number }
        for (const end of ['', '?check=1']) {
          const q = encodeURIComponent(codeText({ host, path }, station) + end)
          const found = parseLaunchParameters({ q }, { places: [station], hosts: [host], path })
          expect(found).toEqual({ kind: 'place', place: station, scanned: true })
        }
      },
    ),
  )
})
