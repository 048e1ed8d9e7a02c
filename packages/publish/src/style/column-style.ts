import { styleSheet } from '@fazhi/render/parts'

/** 专栏的样式 What the pages of the column have beside the style sheet of the report's own page: lists, tables over the whole width, the search. */
export const columnStyle = `${styleSheet}@media screen{
.way{max-width:70rem;margin:0 auto;padding:0 1.25rem}
.way ul{display:flex;flex-wrap:wrap;gap:0 clamp(.75rem,3vw,1.5rem);list-style:none;margin:0;padding:0;border-bottom:1px solid var(--rule)}
.way a{display:block;padding:.6rem 0;text-decoration:none}
.way a:hover{text-decoration:underline}
.way a[aria-current]{color:var(--text);font-weight:700;border-bottom:3px solid var(--mark);padding-bottom:calc(.6rem - 3px)}
main.column{max-width:70rem;margin:0 auto;padding:0 1.25rem}
main.column h1{text-align:start;margin:1.5rem 0 1rem}
main.column p,main.column li{text-indent:0;text-align:start}
main.column p{max-width:44em}
.column ul{list-style:none;margin:0;padding:0}
.years{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,15rem),1fr));gap:.75rem}
.years li{padding:.75rem 1rem;background:var(--raised);border:1px solid var(--rule)}
.years a{font-size:1.25rem;font-weight:700;display:inline-block;padding:.1rem 0}
.years span,.reports span,.found span{display:block;color:var(--quiet);font-size:.9375rem}
.reports li,.found li{padding:.7rem 0;border-bottom:1px solid var(--rule)}
.reports a,.found a{display:inline-block;padding:.1rem 0}
.bodies{columns:22rem;column-gap:3rem}
.bodies li{break-inside:avoid;display:flex;flex-wrap:wrap;gap:0 .75rem;justify-content:space-between;align-items:baseline;border-bottom:1px solid var(--rule)}
.bodies a{display:inline-block;padding:.45rem 0;min-width:1.5rem}
.bodies span{display:flex;flex-wrap:wrap;gap:0 .25rem}
.bodies span a{padding:.45rem .35rem;font-variant-numeric:tabular-nums}
.column .table table{min-width:100%}
.column th,.column td{min-width:4.5em;vertical-align:top}
.column td:not(.figure){min-width:6em}
.column th.name{min-width:min(11em,35vw)}
.column thead th,.column td.figure,.column td time{white-space:nowrap}
.column caption{text-align:start}
.column td a,.column th a{display:inline-block;min-height:1.5rem;min-width:1.5rem}
.late{color:var(--mark);font-weight:700}
.over-years{display:grid;grid-template-columns:repeat(auto-fill,minmax(min(100%,22rem),1fr));gap:1rem 3rem;margin:1rem 0}
.over-years figure{margin:0}
.over-years figcaption{font-weight:700}
.steps{display:flex;flex-wrap:wrap;justify-content:space-between;gap:.5rem 2rem;margin-top:2rem}
.steps a{padding:.4rem 0}
#search{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end;margin:1rem 0}
#search[hidden]{display:none}
#search label{flex:1 1 18rem}
#search input{display:block;width:100%;margin-top:.25rem;padding:.6rem .75rem;font:inherit;color:var(--text);background:var(--ground);border:1px solid var(--rule);border-radius:.25rem}
.column button{font:inherit;padding:.6rem 1.5rem;color:var(--text);background:var(--raised);border:1px solid var(--rule);border-radius:.25rem;cursor:pointer}
}
@media print{.way,.steps,#search{display:none}main.column p,main.column li{text-indent:0}main.column h1{text-align:left}.column ul{list-style:none;padding:0}.bodies li,.reports li{break-inside:avoid}.reports span,.years span{display:block}}
`
