/** 屏幕样式 One column on a phone; contents beside the text on a wide screen. Lines of at most 38 characters. */
export const screen = `@media screen{
*{box-sizing:border-box}
html{font-size:var(--size);scroll-padding-top:1rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;background:var(--ground);color:var(--text);font:1.0625rem/var(--leading) system-ui,-apple-system,"PingFang SC","HarmonyOS Sans SC","Microsoft YaHei","Noto Sans CJK SC",sans-serif;line-break:strict;overflow-wrap:anywhere;text-autospace:normal;text-spacing-trim:trim-start}
a{color:var(--link);text-underline-offset:.2em}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-999em;padding:.5em 1em;background:var(--ground)}
.unseen{position:absolute;width:1px;height:1px;margin:0;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.skip:focus{left:.5rem;top:.5rem;z-index:2}
.bar,.frame{max-width:70rem;margin:0 auto;padding:0 1.25rem}
.bar{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:start;gap:.5rem 2rem;padding-top:.75rem;padding-bottom:.75rem;color:var(--quiet);font-size:.9375rem}
.bar p{margin:0;padding:.25rem 0}
.trail ol{display:flex;flex-wrap:wrap;list-style:none;margin:0;padding:0}
.trail li+li::before{content:"›";padding:0 .5em}
.trail a{display:inline-block;padding:.25rem 0}
.settings{position:relative;margin-left:auto}
.settings summary{cursor:pointer;padding:.25rem .75rem;border:1px solid var(--rule);border-radius:.25rem;color:var(--text)}
.settings:has([open]){flex-basis:100%}
.settings [open] summary{width:max-content;margin-left:auto}
.settings fieldset{display:flex;flex-wrap:wrap;gap:.25rem 1.25rem;margin:.75rem 0 0;border:1px solid var(--rule);border-radius:.25rem;color:var(--text)}
.settings label{display:inline-flex;align-items:center;gap:.4em;min-height:2.75rem;cursor:pointer}
.settings input{width:1.15em;height:1.15em;margin:0;accent-color:var(--link)}
h1,h2,h3,h4,h5,h6{font-family:"Songti SC","Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC",SimSun,serif;line-height:1.5;text-wrap:balance}
h1{margin:1.5rem 0 2rem;font-size:clamp(1.5rem,1.1rem + 2vw,2.125rem);text-align:center;word-break:keep-all}
h2{margin:2.75rem 0 1rem;font-size:1.4375rem;border-bottom:2px solid var(--mark);padding-bottom:.35rem}
h3{margin:2rem 0 .75rem;font-size:1.1875rem}
h4,h5,h6{margin:1.5rem 0 .5rem;font-size:1.0625rem}
main,.foot{max-width:38em;margin:0 auto;min-width:0}
main p{margin:.75em 0;text-indent:2em}
.run-in{margin:.75em 0;text-indent:2em}
.run-in>*{display:inline;font-size:1em;line-height:inherit}
p>[role=heading]{font-family:"Songti SC","Source Han Serif SC","Noto Serif CJK SC","Noto Serif SC",SimSun,serif;font-weight:700}
main .addressees,.signature p,.attachment-list>p{text-indent:0}
.signature{margin:2.5rem 0 1.5rem}
main .signature p{text-align:right;margin:.25em 0}
.attachment-list{margin:1.5rem 0 1.5rem 2em}
main p.attachment-list{text-indent:-3em;padding-left:3em}
.attachment-list ol{margin:0;padding-left:3em}
main .copies{margin-top:2rem;padding:.75rem 0;border:solid var(--rule);border-width:1px 0;text-indent:-3em;padding-left:3em}
.attachment{margin-top:3.5rem}
.attachment .mark{display:block;font:.875em system-ui,sans-serif;color:var(--quiet)}
.attachment .mark:only-child{font:inherit;color:inherit}
.box{list-style:none;display:grid;grid-template-columns:repeat(auto-fit,minmax(min(100%,16em),1fr));gap:0 1.5em;margin:1rem 0 2rem;padding:.75rem 1rem;background:var(--raised);border:1px solid var(--rule);font-size:.9375rem;line-height:1.7}
.box li{display:flex;flex-wrap:wrap}
.box li>:last-child{flex:1 1 8em}
.box .term{flex:none;color:var(--quiet)}
.table{margin:1.25rem 0;overflow-x:auto}
table{border-collapse:collapse;min-width:100%;font-size:.9375rem;line-height:1.6}
caption{padding:.5rem 0;font-weight:700}
th,td{padding:.4rem .7rem;border:1px solid var(--rule);text-align:left;min-width:5em}
thead th{background:var(--raised);text-align:center}
data{white-space:nowrap}
td.figure{text-align:right;font-variant-numeric:tabular-nums}
.charts{margin-top:3.5rem}
figure{margin:1.5rem 0 2.5rem}
figcaption{font-weight:700;margin-bottom:.75rem}
.patterns{position:absolute}
.bars{list-style:none;margin:0;padding:0;font-size:.9375rem;line-height:1.6}
.bars li{margin:.5rem 0}
.bars span{display:inline-block}
.bars svg{display:block;overflow:visible}
.bars rect{stroke:var(--link)}
.ground-of{fill:var(--ground)}
.line-of{fill:var(--link)}
figure details{margin-top:1rem}
figure summary{cursor:pointer;padding:.4rem 0;color:var(--link)}
.contents{margin:0 auto 1rem;max-width:38rem;padding:.25rem 1.25rem .75rem;background:var(--raised);font-size:.9375rem;line-height:1.6}
.contents h2{margin:.75rem 0 .5rem;font-size:1.0625rem;border:0;padding:0}
.contents ol{list-style:none;margin:0;padding:0}
.contents ol ol{display:none}
.contents a{display:block;padding:.45rem 0 .45rem 2em;text-indent:-2em;text-decoration:none}
.contents a:hover{text-decoration:underline}
:target{background:var(--raised);outline:.35em solid var(--raised)}
.foot{padding-top:2rem;padding-bottom:3rem;color:var(--quiet)}
.foot ul{display:flex;flex-wrap:wrap;gap:.25rem 1.5rem;list-style:none;padding:0;font-size:.9375rem}
.foot a{display:inline-block;padding:.4rem 0}
}
@media screen and (min-width:40rem){main p,.run-in{text-align:justify}}
@media screen and (min-width:64rem){
.frame{display:grid;grid-template-columns:17rem minmax(0,38em);gap:0 3rem;justify-content:center}
.frame.alone{display:block}
.contents{position:sticky;top:1rem;align-self:start;width:17rem;max-height:calc(100vh - 2rem);overflow-y:auto;margin-top:1rem}
.contents ol ol{display:block;padding-left:1em;font-size:.9375em}
.contents a{padding-top:.25rem;padding-bottom:.25rem}
.frame:not(.alone)>main,.frame:not(.alone)>.foot{grid-column:2;margin:0}
}
@media screen and (prefers-reduced-motion:no-preference){html{scroll-behavior:smooth}}`
