import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'

/** Statements that the house forbids, by the file they stand in. */
const forbidden: [file: string, statement: string][] = [
  ['src/domain/a.ts', "import Taro from '@tarojs/taro'"],
  ['src/domain/b.ts', "import { useState } from 'react'"],
  ['src/domain/c.ts', "import { call } from '@/platform/phone'"],
  ['src/domain/d.ts', "import { Chip } from '../components/chip'"],
  ['src/domain/e.ts', "import places from '@dataset/places'"],
  ['src/components/a.tsx', "import { call } from '@/platform/phone'"],
  ['src/components/b.tsx', "import places from '@dataset/places'"],
  ['src/components/c.tsx', "import { text } from '../pages/about/text'"],
  ['src/platform/a.ts', "import { Chip } from '@/components/chip'"],
  ['src/platform/b.ts', "import places from '@dataset/places'"],
  ['src/pages/a/index.tsx', "import { text } from '@/pages/about/text'"],
  ['src/pages/b/index.tsx', "import { placesSchema } from '@/data/schema/places'"],
  ['src/domain/g.ts', "import { z } from 'zod'"],
  ['src/domain/h.ts', "import { keepUnitsTogether } from '../../tools/dataset/keep-units'"],
  ['src/domain/i.ts', "import { readFileSync } from 'node:fs'"],
  ['src/domain/j.ts', "import App from '../app'"],
  ['src/data/schema/a.ts', "import { text } from '@/pages/about/text'"],
  ['src/components/f.tsx', "import { TaroElement } from '@tarojs/runtime'"],
  ['src/pages/h/index.tsx', "import { text } from './../emergency/text'"],
  ['src/platform/d.ts', "import { switches } from '../../config/switches'"],
  ['src/components/e.tsx', "import Taro from '@tarojs/taro'"],
  ['src/pages/e/index.tsx', "import { useDidShow } from '@tarojs/taro'"],
  ['src/pages/f/index.tsx', "import { text } from '../about/text'"],
  ['src/pages/sorting-guide/a/index.tsx', "import { text } from '../quiz/text'"],
  ['scripts/a.ts', "import { sorting } from '../test/fixtures/sorting'"],
  ['tools/browser/a.ts', "import { connect } from '../../test/browser/connect'"],
  ['config/a.ts', "import { sorting } from '../test/fixtures/sorting'"],
  ['src/a.ts', "import { sorting } from '../test/fixtures/sorting'"],
]
const allowed: [file: string, statement: string][] = [
  ['src/pages/c/index.tsx', "import places from '@dataset/places'"],
  ['src/pages/d/index.tsx', "import { call } from '@/platform/phone'"],
  ['src/components/d.tsx', "import { dateText } from '@/domain/date'"],
  ['src/data/schema/b.ts', "import { z } from 'zod'"],
  ['src/components/quiet-input.tsx', "import { TaroElement } from '@tarojs/runtime'"],
  ['src/components/g.tsx', "import { View } from '@tarojs/components'"],
  ['src/domain/k.ts', "import type { Place } from '#types/dataset'"],
  ['src/pages/g/index.tsx', "import { text } from './text'"],
  ['src/platform/c.ts', "import Taro from '@tarojs/taro'"],
  ['src/domain/f.ts', "import { dateText } from './date'"],
  ['scripts/b.ts', "import { launchBrowser } from '../tools/browser/launch'"],
  ['test/unit/a.ts', "import { sorting } from '../fixtures/sorting'"],
]

/** The files of which the linter, with the project's own rules, says that an import is not allowed. */
function restricted(files: [file: string, statement: string][]): string[] {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'house-'))
  const rules = JSON.parse(readFileSync('biome.json', 'utf8'))
  writeFileSync(path.join(folder, 'biome.json'), JSON.stringify({ ...rules, vcs: { enabled: false } }))
  for (const [file, statement] of files) {
    const name = statement
      .match(/import (?:\{ (\w+) \}|(\w+))/)
      ?.slice(1)
      .find(Boolean)
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true })
    writeFileSync(path.join(folder, file), `${statement}\n\nconsole.log(${name})\n`)
  }
  const biome = path.resolve('node_modules/@biomejs/biome/bin/biome')
  const { stdout } = spawnSync(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--only=style/noRestrictedImports'],
    {
      cwd: folder,
      encoding: 'utf8',
    },
  )
  rmSync(folder, { recursive: true })
  return files.map(([file]) => file).filter((file) => stdout.includes(file))
}

test('imports point one way, and lint says where one does not', () => {
  expect(restricted([...forbidden, ...allowed])).toEqual(forbidden.map(([file]) => file))
})

test('files are named by their job and stay short', () => {
  const source = path.resolve('src')
  const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/.test(file),
  )
  const vague = files.filter((file) => /(^|\/)(utils?|common|helpers?)(\/|\.|$)/.test(file))
  const long = files.filter((file) => readFileSync(path.join(source, file), 'utf8').split('\n').length > 201)
  expect({ vague, long }).toEqual({ vague: [], long: [] })
})
