import { modes } from './modes.ts'
import { print } from './print.ts'
import { screen } from './screen.ts'

/** 样式表 The whole style sheet of a page: modes, screen, print. */
export const styleSheet = `${modes()}\n${screen}\n${print}\n`
