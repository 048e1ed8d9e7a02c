// **年, **市: a masked year or place, not bold words. Bold words that are left over end in a mark: 〔**〕 is a masked year too.
const bold = /\*\*(?![\s年市省县区州盟旗镇乡月日委局厅])([^*\n]{0,119}?[。；：！？，、”’）》】.,;:!?)])\*\*/g

/**
 * Bold words that CommonMark leaves as they are, because the closing mark stands between a full stop and a Chinese character:
 * `**加强领导。**一是…`.
 */
export function unclosedBold(text: string): string {
  return text.includes('**') ? text.replace(bold, '$1') : text
}
