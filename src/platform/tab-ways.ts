import { openPage } from './navigation'
import { toggleElderSize } from './type-size'

/** Where the top row of every tab leads. */
export const tabWays = {
  onToggleSize: toggleElderSize,
  onAbout: () => openPage('about'),
  onEmergency: () => openPage('emergency'),
}
