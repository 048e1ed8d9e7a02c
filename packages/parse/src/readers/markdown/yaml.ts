/** What the front matter may hold: names, numbers, lists of them, and two levels of names within a name. */
export type Yaml = string | number | boolean | null | readonly Yaml[] | { readonly [key: string]: Yaml }
