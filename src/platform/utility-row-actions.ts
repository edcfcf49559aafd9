import { openPage } from './navigation'
import { routes } from './routes'
import { toggleElderSize } from './type-size'

/** What the top row of every tab does: 大字, the about page, 急救. */
export const utilityRowActions = {
  onToggleSize: toggleElderSize,
  onAbout: () => openPage(routes.about()),
  onEmergency: () => openPage(routes.emergency()),
}
