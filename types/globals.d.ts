/// <reference types="@tarojs/taro" />

declare module '*.png'

declare namespace NodeJS {
  interface ProcessEnv {
    /** Which platform is being built. */
    readonly TARO_ENV?: 'weapp' | 'h5'
    readonly NODE_ENV?: 'development' | 'production' | 'test'
    /** The dataset folder to build, relative to the project. */
    DATASET?: string
    /** The folder under dist to build into, where it is not the platform's name. */
    OUTPUT?: string
    /** `yes` where a release of the browser preview is to have the page `catalogue`, for the tests. */
    CATALOGUE?: string
  }
}

/** What the dataset decides about the package (`config/feature-flags.ts`), put in place by the build. */
declare const FEATURE_FLAGS: import('./feature-flags').FeatureFlags
/** `theme.json`'s light values, for the browser preview, which knows no theme variables. */
declare const LIGHT_THEME: Record<string, string>
/** Whether the browser preview has the page `catalogue`. */
declare const WITH_CATALOGUE: boolean
