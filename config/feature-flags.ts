import { readFileSync } from 'node:fs'
import path from 'node:path'
import { datasetFolder } from './dataset-folder'

/** What the dataset decides about the package itself. */
export interface FeatureFlags {
  appName: string
  tabs: string[]
  location: 'off' | 'precise'
}

/**
 * The feature flags of the dataset being built, for `src/app.config.ts`. The dataset plug-in checks the file;
 * a file that cannot be read gives what keeps the build going until that check has spoken.
 */
export function readFeatureFlags(): FeatureFlags {
  try {
    const { appName, tabs, location } = JSON.parse(
      readFileSync(path.join(datasetFolder(), 'neighbourhood.json'), 'utf8'),
    )
    return { appName, tabs, location }
  } catch {
    return { appName: '', tabs: ['stations', 'services'], location: 'off' }
  }
}

/** `theme.json`'s colours and icons in light. */
export function readLightTheme(): Record<string, string> {
  return JSON.parse(readFileSync(path.join(__dirname, '../src/theme.json'), 'utf8')).light
}
