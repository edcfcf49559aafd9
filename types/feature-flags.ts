import type { Neighbourhood } from './dataset'

/** What the dataset decides about the package itself. */
export interface FeatureFlags extends Pick<Neighbourhood, 'appName' | 'location' | 'words'> {
  tabs: string[]
}
