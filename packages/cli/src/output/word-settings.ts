import { loadConfig } from '../config/load-config.ts'

/** Options of Word files as the command line takes them. */
export interface WordOptions {
  readonly form?: 'public' | 'submitted'
  readonly fonts?: 'fangzheng' | 'windows' | 'linux'
  readonly margins?: 'dialog' | 'ruler'
}

/** What was asked for, else what the configuration says; what neither says is left to the renderer. */
export async function wordSettings({ form, fonts, margins }: WordOptions, folder: string): Promise<Readonly<Record<string, unknown>>> {
  const { config } = await loadConfig(folder)
  const settings = { form, fonts: fonts ?? config.fonts, margins: margins ?? config.margins }
  return Object.fromEntries(Object.entries(settings).filter(([, value]) => value !== undefined))
}
