import { readFileSync } from 'node:fs'
import path from 'node:path'
import { require as requireTypeScript } from 'tsx/cjs/api'
import theme from '../src/theme.json'
import type { FeatureFlags } from '../types/feature-flags'
import { datasetFolder } from './dataset-folder'

// Taro compiles only `config/` on the fly.
const { neighbourhoodSchema }: typeof import('../src/data/schema/neighbourhood') = requireTypeScript(
  '../src/data/schema/neighbourhood',
  __filename,
)

/**
 * The feature flags of the dataset being built, for `src/app.config.ts`. The dataset plug-in checks the file;
 * one that has none of them gives what keeps the build going until that check has spoken.
 */
export function readFeatureFlags(): FeatureFlags {
  const flags = neighbourhoodSchema.pick({ appName: true, tabs: true, location: true, words: true }).strip()
  const read = flags.safeParse(readNeighbourhood())
  return read.data ?? { appName: '', tabs: ['stations', 'services'], location: 'off', words: noWords }
}

const noWords = {
  station: '',
  stationFull: '',
  post: '',
  postShort: '',
  authority: '',
  tabs: { stations: '' },
}

function readNeighbourhood(): unknown {
  try {
    return JSON.parse(readFileSync(path.join(datasetFolder(), 'neighbourhood.json'), 'utf8'))
  } catch {
    return undefined
  }
}

/** `theme.json`'s colours and icons in light. */
export function readLightTheme(): Record<string, string> {
  return theme.light
}
