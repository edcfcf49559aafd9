import { readFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { browserOptions } from '../../tools/browser/launch'

/** The files that the browser under test has loaded. */
function loadedFiles(): string[] {
  const maps = readFileSync(`/proc/${process.env.BROWSER_PID}/maps`, 'utf8')
  return [...new Set(maps.split('\n').flatMap((line) => line.match(/\/\S+$/) ?? []))]
}

if (process.platform === 'linux' && process.arch === 'x64') {
  test('the browser and the libraries that a bare machine lacks come from npm', () => {
    const files = loadedFiles()
    expect(files).toContain(path.join(os.tmpdir(), 'chromium'))
    for (const library of ['libnss3.so', 'libnspr4.so', 'libnssutil3.so', 'libexpat.so.1']) {
      const used = files.filter((file) => path.basename(file) === library)
      expect([library, used]).toEqual([library, [path.join(os.tmpdir(), 'al2023/lib', library)]])
    }
  })
} else {
  test('on this system an installed Chrome is used', async () => {
    expect(await browserOptions()).toEqual({ channel: 'chrome' })
  })
}
