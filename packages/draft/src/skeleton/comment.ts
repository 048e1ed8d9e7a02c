/** 提示 Guidance as a Markdown comment: seen by the writer, never part of the report. */
export const comment = (lines: readonly string[]): string => `<!-- ${lines.map(line => line.replaceAll('--', '—')).join('\n     ')} -->`
