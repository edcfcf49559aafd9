import type { PlaceRecord } from '#types/dataset'
import { navigateTo, openPage } from '@/platform/navigation'
import { routes } from '@/platform/routes'

/** The two taps of every card that stands for a place. */
export const toPlace = {
  open: ({ id }: PlaceRecord) => openPage(routes.place({ id })),
  navigate: ({ position: { latitude, longitude }, name, address }: PlaceRecord) =>
    navigateTo({ latitude, longitude, name, address }),
}
