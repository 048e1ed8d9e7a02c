import { Paragraph, Tab, TabStopType, TextRun } from 'docx'
import { GBT_9704 } from '../gbt-9704.ts'
import { textRun } from '../text/text-run.ts'
import { widthOf } from '../text/width-of.ts'

const { character, charactersPerLine, signer } = GBT_9704

const LABEL = '签发人：'

/**
 * 发文字号和签发人 7.2.5, 7.2.6: the number on the left and on the line of the last signer, the signers on the right, two
 * to a line, the second line's first name under the first line's. The red rule (7.2.7) is the last line's lower border.
 */
export function setDocumentNumber(number: string | undefined, signers: readonly string[], above: number): readonly Paragraph[] {
  const rows: string[][] = []
  for (let index = 0; index < signers.length; index += signer.perLine) rows.push(signers.slice(index, index + signer.perLine))
  if (rows.length === 0) rows.push([])
  const widthOfColumn = (column: number) => Math.max(0, ...rows.map(row => widthOf(row[column] ?? '')))
  const second = widthOfColumn(1)
  const names = charactersPerLine - signer.indent - widthOfColumn(0) - (second > 0 ? second + 1 : 0)
  const stops = { label: names - widthOf(LABEL), first: names, second: names + widthOfColumn(0) + 1 }
  return rows.map((row, index) => {
    const last = index === rows.length - 1
    const tabs = [...(index === 0 ? [stops.label] : [stops.first]), stops.second]
    return new Paragraph({
      style: last ? 'DocumentNumber' : 'Signers',
      ...(row.length > 0 ? { tabStops: tabs.map(at => ({ type: TabStopType.LEFT, position: Math.round(at * character) })) } : {}),
      ...(index === 0 ? { spacing: { before: above } } : {}),
      children: [
        ...(last && number ? [textRun(number)] : []),
        ...row.flatMap((name, column) => [
          new TextRun({ children: [new Tab(), ...(index === 0 && column === 0 ? [LABEL] : [])] }),
          textRun(name, 'SignerName'),
        ]),
      ],
    })
  })
}
