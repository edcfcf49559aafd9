import { openPage } from './navigation'
import { routes } from './routes'
import { toggleElderSize } from './type-size'

/** Where the top row of every tab leads. */
export const tabWays = {
  onToggleSize: toggleElderSize,
  onAbout: () => openPage(routes.about()),
  onEmergency: () => openPage(routes.emergency()),
}
