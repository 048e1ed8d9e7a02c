import type { Column, WordSettings } from '@fazhi/publish'
import type { Publication } from '@fazhi/schema'
import type { LoadedConfig } from '../config/load-config.ts'
import { OperatorError } from '../operator-error.ts'

/** 专栏的设置 From the command line, else from the configuration. */
export interface Settings {
  readonly column: Column
  readonly word: WordSettings
  readonly profile: string | null
  /** What the site knows of the report with this path. */
  readonly publishOf: (key: string) => Publication
  /** Where the configuration says a thing of the report with this path, by `Diagnostic.field`. */
  readonly placeOf: (key: string, field: string) => string | null
}

export interface SettingOptions {
  readonly profile?: string
  readonly siteName?: string
  readonly columnName?: string
  readonly address?: string
}

/** Gathers the settings; an address that is none is the operator's to mend. */
export function settingsOf(options: SettingOptions, { config, placeOf }: LoadedConfig): Settings {
  const { site, column, address, reports } = config.publish ?? {}
  const where = options.address ?? address
  if (where !== undefined && !/^https?:\/\/[^\s/]+(?:\/\S*)?$/.test(where))
    throw new OperatorError(`网址“${where}”应写全，例如 https://www.yunxi.example/fzzf/`)
  return {
    column: {
      site: given({ ...site, name: options.siteName ?? site?.name }),
      column: given({ ...column, name: options.columnName ?? column?.name }),
      ...(where === undefined ? {} : { address: where }),
    },
    word: given({ fonts: config.fonts, margins: config.margins }),
    profile: options.profile ?? config.profile ?? null,
    publishOf: key => given(reports?.[key] ?? {}),
    placeOf: (key, field) => {
      const [section = '', ...names] = field.split('.')
      return placeOf(/^(?:site|column)$/.test(names[0] ?? '') ? [section, ...names] : [section, 'reports', key, ...names])
    },
  }
}

/** The keys that have a value. */
function given<Values extends object>(values: Values): { [Key in keyof Values]?: Exclude<Values[Key], undefined> } {
  // Object.fromEntries forgets which key has which value.
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as {
    [Key in keyof Values]?: Exclude<Values[Key], undefined>
  }
}
