import { openPage, openTab } from './navigation'
import { toggleElderSize } from './type-size'

/** Where the top row of every tab leads, and where a tab that fails leads back to. */
export const tabWays = {
  onToggleSize: toggleElderSize,
  onAbout: () => openPage('about'),
  onHome: () => openTab('stations'),
  onEmergency: () => openPage('emergency'),
}
