// The site's one style sheet: made for a telephone first, its own look, nothing fetched from elsewhere.

/** Colours that carry meaning are those of Waymark's pages; the head and the foot are the site's own. */
export const SITE_STYLE = `:root{--ink:#0b0c0c;--quiet:#484949;--line:#cecece;--part:#858686;--link:#1a65a6;--head:#123c4a;--ground:#f1f6f7}
*{box-sizing:border-box}
html{-webkit-text-size-adjust:100%;text-size-adjust:100%}
body{margin:0;color:var(--ink);background:#fff;font:1.1875rem/1.45 arial,sans-serif;overflow-wrap:anywhere}
.in{max-width:46rem;margin:0 auto;padding:0 15px}
a{color:var(--link);text-underline-offset:.15em}
a:hover{text-decoration-thickness:3px}
a:focus-visible,summary:focus-visible,[tabindex]:focus-visible{outline:3px solid #ffdd00;background:#ffdd00;color:var(--ink);box-shadow:0 4px var(--ink);outline-offset:0}
.skip{position:absolute;left:15px;top:-10em;padding:10px;background:#ffdd00;color:var(--ink)}
.skip:focus{top:10px;z-index:1}
.head{background:var(--head);border-bottom:6px solid #e2b13c;color:#fff}
.head .in{padding-top:12px;padding-bottom:10px}
.head a{color:#fff;font-weight:700;text-decoration:none}
.head a:hover{text-decoration:underline}
.head a:focus-visible{color:var(--ink)}
.menu{background:var(--ground);border-bottom:1px solid var(--line);font-size:1rem}
.menu ul{display:flex;flex-wrap:wrap;gap:0 22px;margin:0;padding:3px 0;list-style:none}
.menu li{margin:0}
.menu a{display:inline-block;padding:6px 0}
.menu [aria-current]{font-weight:700;color:var(--ink)}
.earlier{border:3px solid var(--ink);padding:12px 15px;margin:20px 0 0}
.earlier p{margin:0}
.back{display:inline-block;margin:18px 0 0;font-size:1rem;padding:3px 0}
h1{font-size:1.75rem;line-height:1.15;margin:20px 0 15px}
h2{font-size:1.3125rem;line-height:1.25;margin:0 0 10px}
h3{font-size:1.1875rem;line-height:1.3;margin:22px 0 6px}
p,ul,ol,dl,table,figure{margin:0 0 15px}
ul,ol{padding-left:22px}
li{margin-bottom:6px}
section{border-top:1px solid var(--part);padding-top:18px;margin-top:30px}
.lead{font-size:1.5rem;line-height:1.25;font-weight:700}
.lead span{font-weight:400}
.moved{display:flex;gap:10px}
.moved svg{flex:none;width:16px;height:15px;margin-top:6px}
.quiet{color:var(--quiet);font-size:1rem}
.box{border:2px solid var(--ink);padding:15px}
.box :last-child{margin-bottom:0}
.wm-fill-better{fill:#1d70b8}.wm-fill-worse{fill:#b7592a}.wm-fill-quiet,.wm-fill-shift{fill:var(--quiet)}
.bars{display:block;width:100%;max-width:480px;height:auto;font:14px arial,sans-serif}
.bars text{text-anchor:middle;fill:var(--ink);stroke:#fff;stroke-width:4px;paint-order:stroke}
.bars .axis{fill:var(--quiet)}
.bars .now{font-weight:700}
.bars .year{text-anchor:start;transform:translateX(-8px)}
.bar{fill:var(--part)}.bar-now{fill:var(--ink)}.bar-older{fill:#fff;stroke:var(--part)}
.floor{stroke:var(--part);fill:none}
.target-edge{stroke:#fff;stroke-width:5;fill:none}
.target{stroke:var(--ink);stroke-width:2;stroke-dasharray:2 3.5;fill:none}
.places{display:grid;grid-template-columns:auto 1fr;gap:8px 12px;align-items:center;margin-bottom:12px}
.places dt{margin:0}.places dd{margin:0;display:flex;align-items:center;gap:8px;font-weight:700}
.places svg{height:20px;flex:0 1 auto;width:60%;max-width:300px}
.places rect{fill:var(--part)}.places .ours rect{fill:var(--ink)}
summary{color:var(--link);text-decoration:underline;cursor:pointer;padding:6px 0;margin-bottom:6px}
table{border-collapse:collapse;width:100%;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:700;padding-bottom:8px}
th,td{text-align:left;vertical-align:top;padding:8px 12px 8px 0;border-bottom:1px solid var(--line)}
th[scope=row]{font-weight:400}
.number{text-align:right}
th:last-child,td:last-child{padding-right:0}
.list{list-style:none;padding:0}
.list>li{border-top:1px solid var(--line);padding:10px 0;margin:0}
.list p{margin:0}
.tiles{display:grid;gap:0 30px;list-style:none;padding:0}
.tiles li{border-top:2px solid var(--ink);padding:12px 0}
.tiles p{margin:0 0 4px}
.tiles b{font-size:1.5rem;line-height:1.2;display:block}
.foot{background:var(--ground);border-top:1px solid #8eb8dc;margin-top:45px;padding:20px 0 40px}
.foot ul{display:flex;flex-wrap:wrap;gap:4px 20px;list-style:none;padding:0}
.foot a{display:inline-block;padding:2px 0}
.facts{display:grid;gap:2px 20px}.facts dt{font-weight:700}.facts dd{margin:0 0 10px}
@media(min-width:40em){h1{font-size:2.25rem}h2{font-size:1.5rem}.lead{font-size:1.75rem}.in{padding:0 30px}.tiles{grid-template-columns:1fr 1fr}.facts{grid-template-columns:12rem 1fr}.facts dd{margin:0}}
@media(max-width:39.99em){.stack thead{position:absolute;clip-path:inset(50%);width:1px;height:1px;overflow:hidden}.stack tr,.stack th,.stack td{display:block;border:0;padding:0}.stack tr{border-bottom:1px solid var(--line);padding:8px 0}.stack .number{text-align:left}.stack th[scope=row]{font-weight:700}.stack th[scope=colgroup]{font-weight:700;font-size:1.1875rem;padding-top:14px}.stack td[data-head]:not(:empty):before{content:attr(data-head) ": "}}
@page{margin:15mm}
@media print{body{font-size:11pt}details::details-content{content-visibility:visible;display:block;height:auto}summary{display:none}.skip,.menu,.back,.no-print{display:none}.head{background:#fff;color:#000;border-bottom-color:#000}.head a{color:#000}.foot{background:#fff}a{color:#000}section,li,tr,figure{break-inside:avoid}.in{max-width:none;padding:0}.bars{max-width:300px}}
@media(forced-colors:active){.bar,.bar-now,.places rect{fill:CanvasText}.bar-older{fill:Canvas;stroke:CanvasText}.bars text{fill:CanvasText;stroke:Canvas}.target,.floor{stroke:CanvasText}.target-edge{stroke:Canvas}}
`;
