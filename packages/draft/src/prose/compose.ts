import { placeholder } from '@fazhi/schema'
import type { DraftDiagnostic } from '../draft-diagnostic.ts'
import type { Figures } from '../figures/figure.ts'
import { readFigures } from '../figures/read-figures.ts'
import type { Binding } from './binding.ts'
import { readTemplate } from './read-template.ts'
import { splitDraft } from './split-draft.ts'
import { writeProgram } from './write-program.ts'

/** 成稿 The Markdown of the report, what was wrong, and which figures every written number rests on. */
export interface Composed {
  readonly markdown: string
  readonly diagnostics: readonly DraftDiagnostic[]
  readonly bindings: readonly Binding[]
  readonly figures: Figures
  /** 没有用到的数据 Terms of figures that were entered and that no sentence, table or condition asks for. */
  readonly unused: readonly string[]
}

/**
 * 由草稿和数据成稿 Fact-bound Markdown with {{…}} → plain Markdown. Figures come from `figures` (read from figures.yaml) and from the
 * draft's own front matter (`figures:` or 数据:), the draft's own winning. A name that is unknown is an error with line, column and the
 * nearest known name, and 〔待填：…〕 in the text: never a blank. A template can reach figures and nothing else.
 */
export const compose = (draft: string, given: Figures = new Map()): Composed => {
  const { front, body, bodyLine, figuresYaml, figuresLine } = splitDraft(draft)
  const own = figuresYaml === null ? null : readFigures(figuresYaml)
  const figures = new Map([...given, ...(own?.figures ?? [])])
  const ownTrouble = (own?.diagnostics ?? []).map(found => ({ ...found, line: found.line + figuresLine - 1 }))
  const template = readTemplate(body)
  if ('trouble' in template) {
    const trouble = { ...template.trouble, line: template.trouble.line + bodyLine - 1 }
    return {
      markdown: `${front}${placeholder.of('草稿里的 {{…}} 有误，见报错')}\n`,
      diagnostics: [...ownTrouble, trouble],
      bindings: [],
      figures,
      unused: [],
    }
  }
  const { text, diagnostics, bindings, asked } = writeProgram(template.program, figures)
  return {
    markdown: front + text,
    diagnostics: [...ownTrouble, ...diagnostics.map(found => ({ ...found, line: found.line + bodyLine - 1 }))],
    bindings: bindings.map(({ start, end, ...rest }) => ({ ...rest, start: start + front.length, end: end + front.length })),
    figures,
    unused: [...figures.values()].filter(({ known }) => !asked.has(known.indicator.id)).map(({ known }) => known.indicator.term),
  }
}
