import { indicatorIndex, placeholder } from '@fazhi/schema'

/** 待填的句子 `{reconsideration.accepted}` becomes 〔待填：行政复议受理〕件: what is asked for, and its unit behind. */
export const fillPassage = (sentence: string): string =>
  sentence.replace(/\{([\w.]+)\}/g, (whole, id: string) => {
    const known = indicatorIndex.byId(id)
    if (known === undefined) return whole
    const unit = known.kind === 'rate' ? '%' : (known.indicator.units[0] ?? '')
    return placeholder.of(known.indicator.term) + unit
  })
