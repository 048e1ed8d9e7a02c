const AMBIGUOUS =
  /[\u00A7\u00A8\u00B0\u00B1\u00B7\u00D7\u00F7\u2010-\u2027\u2030-\u203B\u2103\u2160-\u217F\u2190-\u22FF\u2460-\u25FF\u2605\u2606]/

/**
 * Whether a text has signs of no script of their own (“ ” — … ① ℃), which Word takes from the Latin font, half as wide,
 * unless the run says that it is Chinese.
 */
export const isAmbiguous = (text: string): boolean => AMBIGUOUS.test(text)
