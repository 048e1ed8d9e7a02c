import type { FileChild } from 'docx'

/** A paragraph or table of the running text, or something that needs a page on its side. */
export type Piece = FileChild | { readonly landscape: readonly FileChild[] }

/** Whether it goes on a page on its side. */
export const isLandscape = (piece: Piece): piece is { readonly landscape: readonly FileChild[] } => 'landscape' in piece
