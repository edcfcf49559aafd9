import { openPage } from './navigation'
import { routes } from './routes'
import { stepTypeSize } from './type-size'

/** What the top row of every tab does: 大字, the about page, 急救. */
export const utilityRowActions = {
  onStepSize: stepTypeSize,
  onAbout: () => openPage(routes.about()),
  onEmergency: () => openPage(routes.emergency()),
}
