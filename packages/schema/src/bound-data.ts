/**
 * 数据部件 How a Word file keeps what its bound numbers said when it was built: a custom XML part, apart from the text, so that a number
 * edited by hand does not change it. One entry for each content control, in order; `tag` is the control's own.
 *
 * `<figures xmlns="urn:fazhi:figures"><figure tag="件 行政复议.审结" built="102件" ids="reconsideration.concluded"/></figures>`; where the
 * expression is too long for a tag, `expression` has it whole.
 */
export const boundData = { namespace: 'urn:fazhi:figures', root: 'figures', entry: 'figure' } as const
