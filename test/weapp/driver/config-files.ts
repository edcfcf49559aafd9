import { z } from 'zod'

// What tests ask of the JSON files of a package; whatever else they hold stays as it is.

const page = z.string()

/** `app.json` */
export const appSchema = z.looseObject({
  pages: z.array(page),
  subPackages: z.array(z.looseObject({ root: z.string(), pages: z.array(page) })),
  tabBar: z.looseObject({
    list: z.array(
      z.looseObject({
        pagePath: page,
        text: z.string(),
        iconPath: z.string(),
        selectedIconPath: z.string(),
      }),
    ),
  }),
  preloadRule: z.record(page, z.unknown()),
  lazyCodeLoading: z.string(),
})

/** What lies beside a page: `pages/…/index.json` */
export const pageSchema = z.looseObject({
  navigationBarTitleText: z.string().optional(),
  usingComponents: z.record(z.string(), z.string()).default({}),
})

const colours = z.record(z.string(), z.string())

/** `theme.json` */
export const themeSchema = z.object({ light: colours, dark: colours })

/** `project.config.json` */
export const projectSchema = z.looseObject({
  miniprogramRoot: z.string(),
  setting: z.record(z.string(), z.boolean()),
  packOptions: z.object({ include: z.array(z.object({ type: z.string(), value: z.string() })) }),
})
