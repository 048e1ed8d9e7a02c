/** 空白 White space in every script, byte order marks and zero-width characters: nothing that could be read aloud. */
export const blank = /[\s\u0000-\u0008\u000e-\u001f\u0085\u180e\u200b-\u200f\u2060\ufeff]/
