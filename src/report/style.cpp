// The style of a page: light and dark, phone and desk, screen and paper. No quotation marks, <, > or & but in plain strings, so that it stands in HTML as it is.
#include "report/look.h"

namespace amends {

std::string_view page_style()
{
    return R"(
:root { color-scheme: light dark; --paper: #fbfaf7; --card: #ffffff; --ink: #1d222b; --soft: #555c69; --line: #d9dbe0; --track: #e6e8ec; --main: #2c5f8f; --spread: #9fbdd9; --warn: #9a4310; --warn-paper: #fdf1e6; }
@media (prefers-color-scheme: dark) { :root { --paper: #14171c; --card: #1c2027; --ink: #e9e7e2; --soft: #a8aebb; --line: #353b46; --track: #2b313b; --main: #84b6e8; --spread: #456a91; --warn: #f2a66e; --warn-paper: #33241a; } }
* { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; }
body { margin: 0; background: var(--paper); color: var(--ink); font: 16px/1.55 system-ui, 'Segoe UI', Roboto, 'Helvetica Neue', Arial, 'Noto Sans', sans-serif; }
:lang(zh-Hant) body, body:lang(zh-Hant) { font-family: system-ui, 'PingFang TC', 'Microsoft JhengHei', 'Noto Sans TC', 'Noto Sans CJK TC', sans-serif; }
body:lang(zh-Hans) { font-family: system-ui, 'PingFang SC', 'Microsoft YaHei', 'Noto Sans SC', 'Noto Sans CJK SC', sans-serif; }
header, main, footer { max-width: 68rem; margin: 0 auto; padding: 0 1.25rem; }
header { padding-top: 2rem; }
h1 { margin: 0; font-size: 1.9rem; line-height: 1.25; }
h2 { margin: 0; font-size: 1.35rem; line-height: 1.3; }
p { margin: .5rem 0; max-width: 46rem; }
a { color: var(--main); }
a:focus-visible, button:focus-visible, input:focus-visible, .scroll:focus-visible { outline: 3px solid var(--main); outline-offset: 2px; }
.skip { position: absolute; left: -99rem; }
.skip:focus { position: static; }
.about, .note, .below, footer { color: var(--soft); font-size: .9rem; }
.about, .below { overflow-wrap: anywhere; }
.below { display: block; font-weight: 400; font-size: .85rem; }
.notice { max-width: none; padding: .6rem .9rem; border-left: 4px solid var(--warn); background: var(--warn-paper); }
nav ul { display: flex; flex-wrap: wrap; gap: .35rem 1.1rem; margin: 1rem 0 0; padding: 0; list-style: none; }
section { margin: 1.5rem 0; padding: 1.25rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.cards { display: grid; grid-template-columns: repeat(auto-fit, minmax(9rem, 1fr)); gap: .75rem; margin: 1.5rem 0 1rem; }
.card { padding: .8rem 1rem; background: var(--card); border: 1px solid var(--line); border-radius: 10px; }
.card dt { color: var(--soft); font-size: .9rem; }
.card dd { margin: 0; }
.card b { display: block; font-size: 1.6rem; line-height: 1.25; font-weight: 600; font-variant-numeric: tabular-nums; }
.pair { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(100%, 27rem), 1fr)); gap: 1rem 2rem; align-items: start; }
.pair .scroll, .pair figure { min-width: 0; }
figure { margin: 1rem 0 0; }
figcaption { color: var(--soft); font-size: .9rem; }
.chart { display: block; width: 100%; max-width: 34rem; height: auto; }
.chart .label { fill: var(--soft); font-size: 12px; font-variant-numeric: tabular-nums; }
.bar { fill: var(--main); }
.track { fill: var(--track); }
.spread { fill: var(--spread); }
.mark, .dot { fill: var(--main); }
.grid, .axis { stroke: var(--line); stroke-width: 1; }
.path { stroke: var(--main); stroke-width: 2; }
.whisker { stroke: var(--spread); stroke-width: 5; stroke-linecap: round; }
.break { stroke: var(--warn); stroke-width: 1.5; stroke-dasharray: 5 4; }
.cell { display: block; width: 100%; min-width: 4.5rem; height: .8rem; border-radius: 3px; }
.scroll { margin-top: 1rem; overflow-x: auto; }
table { width: 100%; border-collapse: collapse; font-size: .95rem; }
caption { position: relative; padding-bottom: .3rem; text-align: left; font-weight: 600; }
th, td { padding: .35rem .6rem .35rem 0; border-bottom: 1px solid var(--line); text-align: left; vertical-align: top; font-weight: 400; }
thead th { color: var(--soft); font-size: .85rem; vertical-align: bottom; }
.spoken { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
td.t { min-width: 6rem; }
tbody th { min-width: 7.2rem; overflow-wrap: anywhere; }
th.n, td.n { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
thead th.n { min-width: 4.2em; white-space: normal; }
#compare .below { white-space: normal; }
.n + .t { padding-left: .8rem; }
.flow { columns: 2 27rem; column-gap: 2rem; margin-top: 1rem; }
.flow tbody th { min-width: 6rem; }
.flow .scroll { break-inside: avoid; margin: 0 0 1rem; }
td.c { width: 50%; vertical-align: middle; }
.pair td.c, .flow td.c { width: 26%; }
td.note { padding-top: .8rem; font-weight: 600; color: var(--ink); }
thead button { padding: .1rem 0; border: 0; background: none; color: var(--main); font: inherit; text-align: inherit; text-decoration: underline; cursor: pointer; }
th[aria-sort=ascending] button::after { content: ' \25B2'; }
th[aria-sort=descending] button::after { content: ' \25BC'; }
.filter { display: flex; flex-wrap: wrap; gap: .3rem .8rem; align-items: center; margin-top: 1rem; }
.filter input { min-width: 0; flex: 0 1 18rem; padding: .35rem .6rem; border: 1px solid var(--soft); border-radius: 6px; background: var(--paper); color: var(--ink); font: inherit; }
footer { padding-bottom: 2rem; }
@media (max-width: 40rem) {
  header, main, footer { padding-left: .75rem; padding-right: .75rem; }
  header { padding-top: 1.25rem; }
  h1 { font-size: 1.5rem; }
  section { padding: .9rem; }
  .wide { display: none; }
  th, td { padding-right: .4rem; }
  td.t { min-width: 4.5rem; }
  td.c { width: 30%; }
  .cards { grid-template-columns: 1fr 1fr; gap: .5rem; }
  .pair td.c, .flow td.c { width: 16%; }
  .flow .cell { min-width: 3rem; }
  .chart .label { font-size: 14px; }
}
@media print {
  :root { color-scheme: light; --paper: #fff; --card: #fff; --ink: #000; --soft: #444; --line: #bbb; --track: #e6e8ec; --main: #2c5f8f; --spread: #9fbdd9; --warn: #9a4310; --warn-paper: #fff; }
  body { font-size: 10pt; }
  nav, .filter, .skip { display: none; }
  section { padding: 0; border: 0; }
  .scroll { overflow: visible; }
  tr, figure, .card { break-inside: avoid; }
  h2, caption { break-after: avoid; }
  svg { print-color-adjust: exact; -webkit-print-color-adjust: exact; }
}
)";
}

}  // namespace amends
