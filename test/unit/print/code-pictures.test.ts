import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import sharp from 'sharp'
import { codePictures } from '../../../tools/print/code-pictures'
import { placeOf } from '../../fixtures/places'

const stations = [placeOf('jw03'), placeOf('jw07')]

async function folderWith(
  pictures: Record<string, [width: number, height: number] | 'broken'>,
): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), 'codes-'))
  for (const [name, size] of Object.entries(pictures)) {
    const bytes =
      size === 'broken'
        ? Buffer.from('not a picture')
        : await sharp({ create: { width: size[0], height: size[1], channels: 3, background: '#fff' } })
            .png()
            .toBuffer()
    writeFileSync(path.join(folder, name), bytes)
  }
  return folder
}

test('one picture a station, named by its number or its id, is taken', async () => {
  const folder = await folderWith({ '3.png': [1280, 1280], 'jw07.png': [860, 860] })
  writeFileSync(path.join(folder, 'readme.txt'), '从微信后台下载')
  const found = await codePictures(folder, stations)
  expect([...found.keys()].sort()).toEqual(['jw03', 'jw07'])
  expect(found.get('jw07')).toMatch(/^data:image\/png;base64,/)
})

test('all that is wrong with the folder is told at once', async () => {
  const folder = await folderWith({
    '03.png': [430, 430],
    '3.png': [1280, 1280],
    '12.png': [1280, 1280],
    'jw3.png': 'broken',
    'jw03.png': [1280, 1000],
  })
  const told = await codePictures(folder, stations).catch(String)
  expect(told).toContain('03.png 太小（430 像素，至少 860）')
  expect(told).toContain('3 号站有两张码：03.png、3.png，留一张')
  expect(told).toContain('12.png 认不出是几号站')
  expect(told).toContain('jw3.png 打不开')
  expect(told).toContain('jw03.png 不是正方形（1280×1000）')
  expect(told).toContain('7 号站没有码：放进一张 7.png')
})

test('a folder that is not there is told as that', async () => {
  await expect(codePictures('/nowhere/codes', stations)).rejects.toThrow('没有 /nowhere/codes 这个文件夹')
})
