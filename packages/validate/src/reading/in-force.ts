/**
 * 《法治政府建设与责任落实督察工作规定》 In force since 15 April 2019: the report on 2019 is the first it binds. Where the year is
 * unknown it is taken to bind (domain notes 1.1 历史沿革).
 */
export const inForce = (year: number | null): boolean => year === null || year >= 2019
