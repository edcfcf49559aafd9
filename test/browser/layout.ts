import type { Page } from 'playwright-core'
import { tooPale } from './contrast'
import { measure } from './measure-in-page'

/** What is wrong with the layout of a page, in words that name the element. */
export interface LayoutProblems {
  outside: string[]
  cut: string[]
  sideways: string[]
  overlapping: string[]
  smallTargets: string[]
  smallText: string[]
  tightLines: string[]
  paleHints: string[]
}

export interface Limits {
  /** Smallest side of what can be tapped, in px. */
  target: number
  /** Smallest type, in px. */
  text: number
  /** A row may scroll sideways; in elder size none may. */
  sideways: boolean
}

export const standard: Limits = { target: 44, text: 14, sideways: true }
export const elder: Limits = { target: 60, text: 18, sideways: false }

/**
 * Measures the page as it is drawn: nothing outside the window, no text cut or under another, targets and type
 * large enough, hints in fields whole and readable.
 */
export async function layoutProblems(page: Page, limits: Limits): Promise<LayoutProblems> {
  const { hints, ...problems } = await page.evaluate(measure, limits)
  return { ...problems, paleHints: tooPale(hints) }
}
