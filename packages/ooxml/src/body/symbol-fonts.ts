/** Sixteen signs a row, by the code of the first; a blank stands where Unicode has nothing that a report could show. */
type SymbolFont = Readonly<Record<number, string>>

/**
 * 符号字体 What the signs of each font are in Unicode (L2/12-368 for the Wingdings, Adobe's symbol.txt for Symbol). Of several
 * like signs the one that ordinary fonts have is taken, as LibreOffice does: ☑ for 🗹, ① for ➀.
 */
export const SYMBOL_FONTS: Readonly<Record<string, SymbolFont>> = {
  wingdings: {
    32: ' ✏✂✁    ☎✆✉✉    ',
    48: '      ⌛⌨      ✇✍',
    64: '✍✌   ☜☞☝☟✋☺ ☹ ☠⚐',
    80: '⚑✈☼ ❄✝✞ ✠✡☪☯ ☸♈♉',
    96: '♊♋♌♍♎♏♐♑♒♓&&●❍■□',
    112: '❐❑❒⬧⧫◆❖⬥⌧⍓⌘❀✿❝❞▯',
    128: '⓪①②③④⑤⑥⑦⑧⑨⑩⓿❶❷❸❹',
    144: '❺❻❼❽❾❿        ·•',
    160: '▪○○○◉◎○▪☐ ✦★✶✴✹✵',
    176: ' ⌖⟡⌑ ✪✰         ',
    208: '     ⌫⌦◀➢▲▼ ➲  ←',
    224: '→↑↓↖↗↙↘⬅➔⬆⬇↖↗↙↘⇦',
    240: '⇨⇧⇩⬄⇳⬁⬀⬃⬂▭▫✗✓☒☑ ',
  },
  'wingdings 2': {
    64: '               ✗',
    80: '✓☒☑☒☒⊗⊗ ⦸    ‽  ',
    96: '         ⓪①②③④⑤⑥',
    112: '⑦⑧⑨⑩⓿❶❷❸❹❺❻❼❽❾❿ ',
    144: '     · •●○○○◉⊙⦿ ',
    160: '▪◾■☐□□□□▣    ⬩◆◇',
    176: ' ◈    ⬪⬧◊ ◖◗    ',
    240: '✹  ✯    ※⁂      ',
  },
  'wingdings 3': {
    32: ' ←→↑↓↖↗↙↘       ',
    48: ' ↔↕             ',
    112: '▲▼△▽◀▶◁▷◣◢◤◥◀▶▲ ',
    128: '▼▲▼◀▶           ',
  },
  webdings: {
    48: '   ◀▶▲▼⏪⏩⏮⏭⏸■●  ',
    96: ' ✔ □   ■      ● ',
    112: '  ✗？   ⚑⦸⊖      ',
  },
  symbol: {
    32: ' !∀#∃%&∋()∗+,−./',
    48: '0123456789:;<=>?',
    64: '≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟ',
    80: 'ΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_',
    96: '‾αβχδεφγηιϕκλμνο',
    112: 'πθρστυϖωξψζ{|}~ ',
    160: '€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓',
    176: '°±″≥×∝∂•÷≠≡≈…⏐—↵',
    192: 'ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉',
    208: '∠∇®©™∏√·¬∧∨⇔⇐⇑⇒⇓',
    224: '◊〈®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪',
    240: ' 〉∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭ ',
  },
}
