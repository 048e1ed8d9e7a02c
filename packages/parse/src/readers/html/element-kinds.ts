const list = (names: string): ReadonlySet<string> => new Set(names.split(' '))

/** What the browser does with elements, as far as reading is concerned (HTML Standard, Rendering). */
export const elementKinds = {
  /** Never shown, or not part of any text. */
  skipped: list(
    'script style noscript template iframe object embed svg math canvas audio video map nav footer form button select option optgroup textarea input dialog menu link meta base head title datalist progress meter figure',
  ),
  /** Begins and ends a line. */
  block: list(
    'address article aside blockquote body center dd details div dl dt fieldset figcaption footer h1 h2 h3 h4 h5 h6 header hr html li main ol p pre section summary table tbody td tfoot th thead tr ul caption',
  ),
} as const
