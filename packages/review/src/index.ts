export { reportCard } from './report-card.ts'
export { reviewPage } from './review-page.ts'
export type { Reviewed } from './reviewed.ts'
export { verificationReport } from './verification-report.ts'
