/**
 * What JavaScript has in WeChat and in the browser preview alike, beside the language itself. Everything else of
 * Node and of browsers is unknown in here: nothing of it is there in WeChat.
 */
declare function setTimeout(callback: () => void, milliseconds: number): number
declare function clearTimeout(timeout: number | undefined): void
declare function setInterval(callback: () => void, milliseconds: number): number
declare function clearInterval(interval: number | undefined): void

/** The build writes the values in its place. */
declare const process: { readonly env: NodeJS.ProcessEnv }
/** The build puts a style sheet in place. */
declare function require(styleSheet: `${string}.scss`): void

/** The browser preview's alone, at the address it was opened by. */
declare const location: { hash: string }
