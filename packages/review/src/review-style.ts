/** 对照页的样式 Text left, findings right, linked both ways; on paper and on a phone the findings follow the text. */
export const reviewStyle = `
:root{color-scheme:light dark;--ground:#fdfcf9;--text:#1f1d1a;--quiet:#5c574e;--rule:#8a8478;--link:#14508c;--error:#a3201a;--warning:#7a4a00;--info:#14508c;--mark:#fff1c2}
@media (prefers-color-scheme:dark){:root{--ground:#17181b;--text:#e8e6e1;--quiet:#b0aca3;--rule:#7d7a74;--link:#8fc2f5;--error:#f09a8e;--warning:#e6bf6b;--info:#8fc2f5;--mark:#4a3f14}}
*{box-sizing:border-box}
body{margin:0;background:var(--ground);color:var(--text);font:1rem/1.8 "Noto Serif CJK SC","Songti SC",SimSun,serif}
header,footer{padding:1rem 1.5rem;border-bottom:1px solid var(--rule)}
h1{font-size:1.4rem;margin:0 0 .5rem}
dl{display:grid;grid-template-columns:max-content 1fr;gap:.1rem 1rem;margin:0}
dt{color:var(--quiet)}dd{margin:0}
.frame{display:grid;grid-template-columns:minmax(0,3fr) minmax(18rem,2fr)}
main,.findings{padding:1rem 1.5rem}
.findings{border-left:1px solid var(--rule);font-size:.95rem}
main p{margin:.2rem 0;white-space:pre-wrap;overflow-wrap:anywhere}
mark{background:var(--mark);color:inherit;border-bottom:2px solid}
mark.error{border-color:var(--error)}mark.warning{border-color:var(--warning)}mark.info{border-color:var(--info)}
a{color:var(--link)}sup a{text-decoration:none;padding:0 .3em;display:inline-block;min-width:1.5rem;text-align:center}
.findings article{padding:.6rem 0;border-bottom:1px solid var(--rule)}
.findings h2{font-size:1rem;margin:0}.findings p{margin:0}
.error .kind{color:var(--error)}.warning .kind{color:var(--warning)}.info .kind{color:var(--info)}
:target{outline:3px solid var(--link);outline-offset:2px}
@media (max-width:50rem){.frame{display:block}.findings{border-left:0;border-top:1px solid var(--rule)}}
@media print{body{background:#fff;color:#000;font-size:11pt}.frame{display:block}.findings{border-left:0;break-before:page}.findings article{break-inside:avoid}}
`
